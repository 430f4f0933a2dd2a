"""A wire between kiosk and server that can be cut at a COMMIT: before it arrives, or after."""

import contextlib
import socket
import threading
from collections.abc import Iterator
from enum import Enum
from pathlib import Path

_COMMIT = b"COMMIT\0"


class Cut(Enum):
    """Where the wire breaks: the server never hears of the COMMIT, or nobody hears its answer."""

    BEFORE = "before"
    AFTER = "after"


class Wire:
    """Passes on what both sides say, on a Unix socket of its own beside the server's."""

    def __init__(self, folder: Path, server: Path) -> None:
        self._server = server
        self._cuts: list[Cut] = []
        self.cuts_made = 0
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(folder / ".s.PGSQL.5432"))
        self._listener.listen()
        threading.Thread(target=self._accept, daemon=True).start()

    def cut_at_commits(self, *cuts: Cut) -> None:
        """Break the wire at the next commits, each as told; it is whole for the one after."""
        self._cuts = list(cuts)

    def close(self) -> None:
        self._listener.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):  # closed
            while True:
                client, _ = self._listener.accept()
                server = socket.socket(socket.AF_UNIX)
                server.connect(str(self._server / ".s.PGSQL.5432"))
                threading.Thread(target=self._speak, args=(client, server), daemon=True).start()
                threading.Thread(target=_pass_on, args=(server, client), daemon=True).start()

    def _speak(self, client: socket.socket, server: socket.socket) -> None:
        """Pass on what the client says, and cut where that was asked for."""
        with contextlib.suppress(OSError):
            while data := client.recv(65536):
                if _COMMIT in data and self._cuts:
                    self._break(self._cuts.pop(0), data, client, server)
                    return
                server.sendall(data)
        _hang_up(client, server)

    def _break(self, cut: Cut, data: bytes, client: socket.socket, server: socket.socket) -> None:
        self.cuts_made += 1
        # Nothing the server still says gets through to the client.
        client.shutdown(socket.SHUT_RDWR)
        if cut is Cut.AFTER:
            server.sendall(data)
            server.shutdown(socket.SHUT_WR)  # it does what it was told, then sees that we left
            with contextlib.suppress(OSError):
                while server.recv(65536):
                    pass
        _hang_up(client, server)


@contextlib.contextmanager
def wire_to(server: Path, folder: Path) -> Iterator[Wire]:
    """Give a wire to the server whose sockets are in `server`; its own is in `folder`."""
    wire = Wire(folder, server)
    try:
        yield wire
    finally:
        wire.close()


def _pass_on(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)


def _hang_up(*ends: socket.socket) -> None:
    for end in ends:
        with contextlib.suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
        end.close()
