"""The process that reads: `python -m …conversation.reading.worker`. The socket that is its input carries both ways.

A question is one line of JSON, and so is its answer: the fields of a mail or of a reading, or `{"error": why}`. The
kernel ends the process where a question takes too long.
"""

import base64
import json
import os
import resource
import signal
import sys
from contextlib import suppress
from datetime import date
from typing import Any

from marketing_engine.conversation.reading.limits import (
    CPU_SECONDS,
    MEMORY_BYTES,
    MOST_ANSWER,
    OUT_OF_MEMORY,
    READY,
    SECONDS,
)
from marketing_engine.conversation.reading.mail import carrying
from marketing_engine.conversation.reading.mail.parsing import from_text, parse
from marketing_engine.conversation.reading.reading import as_dict, read


def _limit_process() -> None:
    for kind, most in ((resource.RLIMIT_AS, MEMORY_BYTES), (resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, 0)):
        with suppress(ValueError, OSError):  # macOS refuses a limit of its address space: there the caps alone hold
            resource.setrlimit(kind, (most, most))


def _answer(question: dict[str, Any]) -> dict[str, Any]:
    """`parse` gives a mail, `read` (of a mail that was parsed), `read_raw` and `read_text` give a reading."""
    do = question["do"]
    if do == "parse":
        return carrying.as_dict(parse(base64.b64decode(question["data"])))
    if do == "read":
        mail = carrying.from_dict(question["mail"])
    elif do == "read_raw":
        mail = parse(base64.b64decode(question["data"]))
    else:
        mail = from_text(question["subject"], question["body"], question["headers"])
    received = date.fromisoformat(question["received"]) if question["received"] else None
    return as_dict(read(mail, question["sent"], received))


def main() -> None:
    """Answer until the other side closes."""
    _limit_process()
    channel = os.fdopen(0, "rb+", buffering=0)
    lines = os.fdopen(os.dup(0), "rb")
    channel.write(READY)
    for line in lines:
        signal.setitimer(signal.ITIMER_PROF, CPU_SECONDS)  # SIGPROF and SIGALRM end the process, also inside C code
        signal.alarm(SECONDS)
        try:
            answer = json.dumps(_answer(json.loads(line))).encode()
        except MemoryError:
            os._exit(OUT_OF_MEMORY)
        except Exception as error:  # hostile mail makes parsers fail in many ways; the caller puts it aside
            answer = json.dumps({"error": type(error).__name__}).encode()
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.alarm(0)
        if len(answer) > MOST_ANSWER:
            answer = b'{"error": "too much of it"}'
        channel.write(answer + b"\n")


if __name__ == "__main__":
    try:
        main()
    except (BrokenPipeError, ConnectionResetError, KeyboardInterrupt):
        sys.exit(1)
