"""Whether a follow-up goes on in the thread of the first mail, and no first mail pretends to be an answer."""

import re
from collections.abc import Iterator

from marketing_engine.approval.checking.findings import Found, Mail

_ANSWER = re.compile(r"^\s?(?:re|aw|sv|antw|fwd?|wg|tr|rv|odp|vs)\s?(?:\[\d{1,3}\])?\s?:", re.IGNORECASE)


def findings(mail: Mail) -> Iterator[Found]:
    """A follow-up is `Re:` the first mail's subject, unless its template has a subject of its own on purpose."""
    is_answer = _ANSWER.match(mail.subject) is not None
    if mail.step == 1:
        if is_answer:
            yield mail.found("false_reply", f"A first mail looks like an answer: “{mail.subject[:80]}”")
        return
    first = _bare(mail.first_subject)
    if is_answer and _bare(mail.subject) != first:
        yield mail.found("lost_thread", f"Its subject answers another mail than the first: “{mail.subject[:80]}”")
    elif not is_answer and _bare(mail.subject) == first:
        yield mail.found("lost_thread", "It repeats the first mail's subject without Re:, so it is no answer to it")
    elif not is_answer and mail.template is not None and _ANSWER.match(mail.template.head.subject):
        yield mail.found("lost_thread", "Its template goes on in the first mail's thread (Re:), this subject does not")


def _bare(subject: str) -> str:
    return " ".join(_ANSWER.sub("", subject).split()).casefold()
