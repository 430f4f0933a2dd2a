"""What runs in the packaged program first, run by itself."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

AT_START = Path(__file__).parents[2] / "build" / "at_start.py"
CODE = """
import json, os, runpy, sys
script, sys.argv[1:] = sys.argv[1], sys.argv[2:]
runpy.run_path(script)
print(json.dumps([os.environ.get("LD_LIBRARY_PATH"), "pyi_rth_multiprocessing" in sys.modules]))
"""


def run(folder, *arguments, **environ):
    """Return what other programs get as their libraries, and whether processes can be started."""
    (folder / "pyi_rth_multiprocessing.py").touch()
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", CODE, AT_START, *arguments],
        env={"PYTHONPATH": str(folder), **environ},
        check=True,
        capture_output=True,
    )
    return json.loads(done.stdout)


@pytest.mark.parametrize(
    ("original", "given"), [({}, None), ({"LD_LIBRARY_PATH_ORIG": "/opt/lib"}, "/opt/lib")]
)
def test_other_programs_get_the_libraries_they_had(tmp_path, original, given):
    assert run(tmp_path, LD_LIBRARY_PATH="/opt/kiosk", **original) == [given, False]


@pytest.mark.parametrize(
    "arguments",
    [
        ["rehearse"],
        ["--demo", "rehearse", "--kiosks", "2"],
        ["--multiprocessing-fork", "tracker_fd=5", "pipe_handle=7"],
        ["-B", "-c", "from multiprocessing.resource_tracker import main;main(4)"],
    ],
)
def test_processes_of_a_rehearsal_keep_ours(tmp_path, arguments):
    assert run(tmp_path, *arguments, LD_LIBRARY_PATH="/opt/kiosk") == ["/opt/kiosk", True]
