"""Runs in the packaged program before anything else."""

import os
import sys

# Only a rehearsal starts processes of the program itself; what PyInstaller does for them would cost
# every other start a twentieth of its first paint. The last two are how multiprocessing calls its
# own processes.
if {"rehearse", "--multiprocessing-fork", "-c"} & set(sys.argv):
    import pyi_rth_multiprocessing  # noqa: F401 - mends multiprocessing; kiosk/__main__.py goes on
else:
    # Other programs, such as pg_dump, must not be given our libraries. This process has read it
    # (pyinstaller.org/en/stable/common-issues-and-pitfalls.html).
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
