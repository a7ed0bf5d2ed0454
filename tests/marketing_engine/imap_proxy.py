"""Stands between a client and a server on loopback: cuts the line, hides what the server offers, remembers what was said."""

import socket
import threading
from collections.abc import Callable
from contextlib import suppress


class Proxy:
    """Passes bytes on. `cut_after` so many of the server's a connection ends; `change` makes others of them."""

    def __init__(self, port: int) -> None:
        self.cut_after: int | None = None
        self.change: Callable[[bytes], bytes] = lambda data: data
        self.said: list[bytes] = []
        """What clients said, in the order in which it came."""
        self.answered = 0
        """Bytes of the server."""
        self._target = port
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._server.getsockname()[1]
        self._open: set[socket.socket] = set()
        threading.Thread(target=self._accept, daemon=True).start()

    def words(self) -> str:
        """What clients said."""
        return b"".join(self.said).decode("utf-8", "replace")

    def cut(self) -> None:
        """Cut every connection now."""
        for sock in list(self._open):
            _end(sock)

    def close(self) -> None:
        """End it all."""
        _end(self._server)
        self.cut()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._server.accept()
            except OSError:
                return
            server = socket.create_connection(("127.0.0.1", self._target))
            self._open |= {client, server}
            threading.Thread(target=self._forward, args=(client, server), daemon=True).start()
            threading.Thread(target=self._back, args=(server, client), daemon=True).start()

    def _forward(self, client: socket.socket, server: socket.socket) -> None:
        with suppress(OSError):
            while data := client.recv(65_536):
                self.said.append(data)
                server.sendall(data)
        self._over(client, server)

    def _back(self, server: socket.socket, client: socket.socket) -> None:
        left = self.cut_after
        with suppress(OSError):
            while data := self.change(server.recv(65_536)):
                self.answered += len(data)
                if left is not None:
                    data = data[:left]
                    left -= len(data)
                client.sendall(data)
                if left == 0:
                    break
        self._over(client, server)

    def _over(self, *sockets: socket.socket) -> None:
        for sock in sockets:
            _end(sock)
            self._open.discard(sock)


def _end(sock: socket.socket) -> None:
    with suppress(OSError):  # the other thread was quicker
        sock.shutdown(socket.SHUT_RDWR)
    sock.close()
