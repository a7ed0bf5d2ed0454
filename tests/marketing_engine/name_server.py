"""A name server on loopback for tests: says which domains take mail, or says nothing at all."""

import socket
import threading

import dns.flags
import dns.message
import dns.rcode
import dns.rrset


class NameServer:
    """Answers MX questions: domains in `takes_mail` have a mail server, those in `silent` get no answer."""

    def __init__(self, takes_mail: set[str], silent: bool = False) -> None:
        self.takes_mail = takes_mail
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
            if domain in self.takes_mail:
                answer.answer.append(dns.rrset.from_text(name, 300, "IN", "MX", f"10 mx.{domain}."))
            else:
                answer.set_rcode(dns.rcode.NXDOMAIN)
            self._socket.sendto(answer.to_wire(), sender)

    def close(self) -> None:
        """Stop, when every question that was sent before has been read."""
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
            last.sendto(b"", self._socket.getsockname())
        self._thread.join()
        self._socket.close()
