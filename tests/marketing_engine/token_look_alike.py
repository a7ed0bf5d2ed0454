"""A service on this machine that gives access tokens for refresh tokens, as Microsoft's and Google's do.

    with TokenLookAlike() as tokens:
        tokens.next(400, {"error": "invalid_grant"})

`rotates` as Microsoft does, where each answer brings a new refresh token; `voids` the old one, as Microsoft does not.
"""

import json
import threading
from collections import deque
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl

HANG = 0
"""A status that never comes."""


class TokenLookAlike:
    """The service. `valid` are the access tokens of now, `requests` the forms that came."""

    def __init__(self, *, rotates: bool = False, voids: bool = False, expires_in: object = 3600) -> None:
        self.rotates = rotates
        self.voids = voids
        self.expires_in = expires_in
        self.first_refresh_token = "first-refresh-token-0001"
        self.first_access_token = "access-token-of-number-1"
        self.refresh_tokens = {self.first_refresh_token}
        self.valid: set[str] = set()
        self.requests: list[dict[str, str]] = []
        self.headers: list[dict[str, str]] = []
        self.over = threading.Event()
        self._scripted: deque[tuple[int, object]] = deque()

    def next(self, status: int, body: object) -> None:
        """Answer the next request so: JSON, or bytes as they are."""
        self._scripted.append((status, body))

    def answer(self, form: dict[str, str]) -> tuple[int, object]:
        """What a request gets."""
        self.requests.append(form)
        if self._scripted:
            return self._scripted.popleft()
        if form.get("grant_type") != "refresh_token" or form.get("refresh_token") not in self.refresh_tokens:
            return 400, {"error": "invalid_grant", "error_description": f"AADSTS70008: {form} has expired"}
        number = len(self.requests)
        made = {"access_token": f"access-token-of-number-{number}", "token_type": "Bearer"}
        self.valid.add(made["access_token"])
        if self.expires_in is not None:
            made["expires_in"] = self.expires_in
        if self.rotates:
            made["refresh_token"] = f"rotated-refresh-token-{number}"
            if self.voids:
                self.refresh_tokens.clear()
            self.refresh_tokens.add(made["refresh_token"])
        return 200, made

    def __enter__(self) -> "TokenLookAlike":
        service = self

        class Handler(BaseHTTPRequestHandler):
            """Answers one request."""

            def do_POST(self) -> None:  # http.server finds it by its name
                form = dict(parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode()))
                service.headers.append(dict(self.headers))
                status, body = service.answer(form)
                if status == HANG:
                    service.over.wait(60)
                    return
                data = body if isinstance(body, bytes) else json.dumps(body).encode()
                self.send_response(status)
                if 300 <= status < 400:
                    self.send_header("Location", "/elsewhere")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/token"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.over.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
