"""The first schema. New databases are made from `store.schema` and stamped with the newest version.

No database is older than this, so there is nothing to do.
"""

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Nothing: see above."""
