"""The process that reads: `python -m …conversation.reading.worker [WEIGHTS]`; its input is a socket for both ways.

A question is one line of JSON, and so is its answer: the fields of a mail or of a reading, or `{"error": why}`. The
kernel ends the process where a question takes too long.
"""

import base64
import gc
import json
import os
import resource
import signal
import sys
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
from marketing_engine.conversation.reading.reading import as_dict, read, rules

if TYPE_CHECKING:
    from marketing_engine.conversation.reading.judging.sight import Learned

_SWITCH, _USUAL_SWITCH = 0.000_5, sys.getswitchinterval()
"""Seconds until another thread gets Python's lock: unpacking asks for it thousands of times."""


def _limit_process() -> None:
    for kind, most in ((resource.RLIMIT_AS, MEMORY_BYTES), (resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, 0)):
        with suppress(ValueError, OSError):  # macOS refuses a limit of its address space: there the caps alone hold
            resource.setrlimit(kind, (most, most))


def _loaded(weights: Path | None) -> "Learned | None":
    """The learned judge with these weights, None without. With it the rules are loaded, before any mail is timed."""
    gc.disable()  # loading makes much and leaves nothing to collect
    learned = None
    if weights is None:
        rules()
    else:
        from marketing_engine.conversation.reading.model.loading import Loading

        sys.setswitchinterval(_SWITCH)
        loading = Loading(weights)
        loading.start()
        rules()
        from marketing_engine.conversation.reading.model.learned import LearnedJudge

        try:
            learned = LearnedJudge(weights=loading.weights())
        except (OSError, ValueError, KeyError):  # `marketing check` says so; those of the product serve
            learned = LearnedJudge()
        sys.setswitchinterval(_USUAL_SWITCH)
    gc.freeze()
    gc.enable()
    return learned


def _answer(question: dict[str, Any], learned: "Learned | None") -> dict[str, Any]:
    """`parse` gives a mail, `read` (of a mail that was parsed), `read_raw` and `read_text` give a reading.

    `see` gives what a learned judge sees of a labelled reply.
    """
    do = question["do"]
    if do == "parse":
        return carrying.as_dict(parse(base64.b64decode(question["data"])))
    if do == "see":
        from marketing_engine.conversation.reading.model.seeing import seen

        return seen(question["row"])
    if do == "read":
        mail = carrying.from_dict(question["mail"])
    elif do == "read_raw":
        mail = parse(base64.b64decode(question["data"]))
    else:
        mail = from_text(question["subject"], question["body"], question["headers"])
    received = date.fromisoformat(question["received"]) if question["received"] else None
    return as_dict(read(mail, question["sent"], received, learned))


def main() -> None:
    """Answer until the other side closes."""
    _limit_process()
    channel = os.fdopen(0, "rb+", buffering=0)
    lines = os.fdopen(os.dup(0), "rb")
    try:
        learned = _loaded(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
    except Exception as error:  # the caller says why it does not start; no mail is put aside for it
        channel.write(f"{type(error).__name__}: {error}".replace("\n", " ").encode() + b"\n")
        return
    channel.write(READY)
    for line in lines:
        signal.setitimer(signal.ITIMER_PROF, CPU_SECONDS)  # SIGPROF and SIGALRM end the process, also inside C code
        signal.alarm(SECONDS)
        try:
            answer = json.dumps(_answer(json.loads(line), learned)).encode()
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
