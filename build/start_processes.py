"""Runs in the packaged program before anything else: it starts itself anew for a rehearsal."""

import sys

# Only a rehearsal starts processes; what PyInstaller does for them would cost every other start a
# twentieth of its first paint. The last two are how multiprocessing calls its own processes.
if {"rehearse", "--multiprocessing-fork", "-c"} & set(sys.argv):
    import pyi_rth_multiprocessing  # noqa: F401 - mends multiprocessing; kiosk/__main__.py goes on
