"""A name server on loopback for tests: says which domains take mail, holds texts, or says nothing at all."""

import re
import socket
import threading

import dns.flags
import dns.message
import dns.rcode
import dns.rdatatype
import dns.rrset


class NameServer:
    """Answers MX questions: domains in `takes_mail` have a mail server. `texts` are TXT records by their name.

    A `silent` one gives no answer.
    """

    def __init__(self, takes_mail: set[str], silent: bool = False, texts: dict[str, str] | None = None) -> None:
        self.takes_mail = takes_mail
        self.texts = texts or {}
        self.silent = silent
        self.asked: list[str] = []
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            data, sender = self._socket.recvfrom(4096)
            if not data:
                return
            question = dns.message.from_wire(data)
            name = question.question[0].name
            domain = name.to_text(omit_final_dot=True)
            self.asked.append(domain)
            if self.silent:
                continue
            answer = dns.message.make_response(question)
            answer.flags |= dns.flags.RA
            kind = dns.rdatatype.to_text(question.question[0].rdtype)
            if kind == "TXT" and domain in self.texts:
                parts = " ".join(f'"{part}"' for part in re.findall(".{1,200}", self.texts[domain]))
                answer.answer.append(dns.rrset.from_text(name, 300, "IN", "TXT", parts))
            elif domain in self.takes_mail:
                if kind == "MX":
                    answer.answer.append(dns.rrset.from_text(name, 300, "IN", "MX", f"10 mx.{domain}."))
            elif domain not in self.texts:
                answer.set_rcode(dns.rcode.NXDOMAIN)
            self._socket.sendto(answer.to_wire(), sender)

    def close(self) -> None:
        """Stop, when every question that was sent before has been read."""
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
            last.sendto(b"", self._socket.getsockname())
        self._thread.join()
        self._socket.close()
