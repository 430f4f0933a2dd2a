"""Where a database file is: on which kind of disk, and open in how many programs."""

import os
import re
from pathlib import Path

from kiosk.domain.errors import DatabaseUnavailableError

_MOUNTS = Path("/proc/self/mountinfo")
_LOCKS = Path("/proc/locks")
# Locks over a network are not reliable, and a write-ahead log needs memory that all its users
# share (sqlite.org/wal.html, sqlite.org/faq.html#q5).
_NETWORK = {
    *("9p", "afs", "ceph", "cifs", "coda", "davfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4"),
    *("prl_fs", "smb2", "smb3", "smbfs", "vboxsf", "vmhgfs"),
    *("fuse.ceph", "fuse.cifs", "fuse.curlftpfs", "fuse.davfs", "fuse.gcsfuse", "fuse.glusterfs"),
    *("fuse.nfs", "fuse.rclone", "fuse.s3fs", "fuse.smbnetfs", "fuse.sshfs", "fuse.vmhgfs-fuse"),
}
_ESCAPED = re.compile(r"\\([0-7]{3})", re.ASCII)
# The byte of the shared memory that every user of a write-ahead log keeps locked: the "dead man
# switch" of SQLite's os_unix.c.
_IN_USE = "128"


def network_file_system(path: Path, mounts: Path = _MOUNTS) -> str | None:
    """Return the kind of network file system that `path` is on, such as ``nfs4``; None if local.

    Only Linux can be asked (proc(5), mountinfo); elsewhere the answer is None.
    """
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return None
    where = path.resolve()
    best, kind = -1, ""
    for line in lines:
        point, found = _mount(line)
        # Of two mounts on one folder the later hides the earlier.
        if where.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), found
    return kind if kind in _NETWORK else None


def refuse_network(path: Path) -> None:
    """Refuse a database file that other machines could be using too.

    Raises:
        DatabaseUnavailableError: `path` is on a network file system.
    """
    kind = network_file_system(path)
    if kind is not None:
        raise DatabaseUnavailableError(
            f"{path} is on a network file system ({kind}), where SQLite can lose sales: "
            "keep it on a disk of this machine, or use PostgreSQL"
        )


def other_users(path: Path, locks: Path = _LOCKS) -> int | None:
    """Return how many other processes have the database `path` open; None where nobody can say.

    Call it while this process has it open: that its own lock is seen proves that others would be.
    """
    memory = path.with_name(f"{path.name}-shm")
    try:
        inode = memory.stat().st_ino
        lines = locks.read_text(encoding="ascii").splitlines()
    except OSError:
        return None
    users = {_user(line, inode) for line in lines} - {None}
    return len(users) - 1 if os.getpid() in users else None


def _mount(line: str) -> tuple[Path, str]:
    """Return the mount point and the kind of file system of a line of mountinfo."""
    own, _dash, rest = line.partition(" - ")
    point = _ESCAPED.sub(lambda match: chr(int(match[1], 8)), own.split(" ")[4])
    return Path(point), rest.split(" ")[0]


def _user(line: str, inode: int) -> int | None:
    """Return the process of a line such as ``1: POSIX ADVISORY READ 42 fe:00:99 128 128``."""
    words = line.split()
    if len(words) != 8 or not words[5].endswith(f":{inode}") or words[6] != _IN_USE:
        return None
    return int(words[4])
