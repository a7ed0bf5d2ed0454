"""Mixed mails judged from a file by each judge: processor time of the whole call on one core, and how it grows.

Every mail is another one: numbers, names and quotations differ. A tenth of them are bounces, a fifth automatic.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from measure import ROOT, end, verdict

from marketing_engine.conversation.reading.offline_judges import installed

SMALL, MIDDLE, LARGE = 500, 1_000, 2_000
COMMAND = [str(ROOT / ".venv" / "bin" / "python"), str(ROOT / "marketing_engine" / "agents" / "conversation_ai.py")]

REPLIES = (
    "How long does it take to set up? We have {n} people.",
    "Ja, gerne. Nächste Woche Dienstag um {h} Uhr?",
    "Please don't send me any more emails.",
    "Pas intéressé, merci. Nous avons déjà {n} outils.",
    "Your quote of {n} is too high. Take ten per cent off and we sign the contract.",
    "No es el momento. Escríbame en marzo.",
    "Proszę o kontakt z moim kolegą, jan{n}@acme.example.",
    "Great, another cold email… Which template did you use, number {n}?",
)
QUOTE = "\n\nOn Friday, 20 Nov 2026 at {h}:12, Dana Wells <dana@us.example> wrote:\n" + (
    "> at Acme {n}, too, many hours will go into reading applications.\n" * 12
)
SIGNATURE = "\n\n-- \nAda Nowhere {n}\nHead of Talent\nSubscribe to our newsletter | Unsubscribe here\n"


def mails(path: Path, count: int) -> None:
    """A JSON Lines file of invented mails."""
    with path.open("w") as file:
        for n in range(count):
            text = REPLIES[n % len(REPLIES)].format(n=n, h=n % 12)
            mail = {"id": n, "subject": f"Re: Acme {n}", "body": text + (SIGNATURE + QUOTE).format(n=n, h=n % 12)}
            if n % 10 == 3:
                mail["subject"] = "Undelivered Mail Returned to Sender"
                mail["body"] = f"<ada{n}@acme.example>: host mx.acme.example said: 550 5.1.1 user unknown"
                mail["headers"] = {"From": "MAILER-DAEMON@mx.example", "Auto-Submitted": "auto-replied"}
            elif n % 5 == 1:
                mail["body"] = f"I am out of the office until {1 + n % 28} January. Urgent: ring {n}."
                mail["headers"] = {"Auto-Submitted": "auto-replied"}
            file.write(json.dumps(mail) + "\n")


def processor_seconds(path: Path, judge: str) -> float:
    """Of one call, with the process that reads."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    options = ("--replies", str(path), "--judge", judge, "--json")
    subprocess.run([*COMMAND, *options], stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> int:
    """Print the promises; the exit code."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    with tempfile.TemporaryDirectory() as folder:
        none, small, middle, large = (Path(folder) / name for name in ("none", "small", "middle", "large"))
        for path, count in ((none, 1), (small, SMALL), (middle, MIDDLE), (large, LARGE)):
            mails(path, count)
        start = processor_seconds(none, "rules")
        fewer, more = processor_seconds(small, "rules") - start, processor_seconds(large, "rules") - start
        verdict("2,000 mixed mails by rules on one core", more + start, 60, "s")
        verdict("2,000 mails beside 500", more / fewer, 1.3 * LARGE / SMALL, "times")
        if "embedded" in installed():
            verdict("1,000 by the learned judge on one core", processor_seconds(middle, "embedded"), 120, "s")
    return end()


if __name__ == "__main__":
    sys.exit(main())
