"""Arguments -> configuration -> logging -> one command. No Qt unless a window is wanted."""

import sys

from kiosk.cli.arguments import read_arguments
from kiosk.domain.errors import KioskError


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return the exit code: 0 done, 1 failed, 2 misused."""
    chosen = read_arguments(sys.argv[1:] if arguments is None else arguments)
    try:
        return chosen.run()
    except KioskError as error:
        print(f"kiosk: {error}", file=sys.stderr)  # noqa: T201 - this is the command line
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    if hasattr(sys, "_MEIPASS") and "multiprocessing" in sys.modules:
        # A bundled program starts itself anew for each process of a rehearsal; if this may be one,
        # build/at_start.py has imported it.
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
