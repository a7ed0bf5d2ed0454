"""Replies judged as the tests of the judge need them."""

import datetime

from marketing_engine.conversation.reading.judging.judge import judge
from marketing_engine.conversation.reading.judging.shape import Judgement
from marketing_engine.conversation.reading.judging.sight import Learned
from marketing_engine.conversation.reading.kinds.shape import Kind
from marketing_engine.conversation.reading.mail.parsing import from_text
from marketing_engine.conversation.reading.mail.shape import Mail
from marketing_engine.conversation.reading.new_text.shape import CutText

RECEIVED = datetime.date(2026, 11, 20)


def judged(
    text: str, subject: str = "Re: a short idea", kind: Kind | None = None, learned: Learned | None = None
) -> Judgement:
    """A reply that holds nothing but this text, by the rules unless a `learned` judge has a say."""
    return judge(from_text(subject, text, {}), CutText(text), kind or Kind("reply"), RECEIVED, learned)


def reasons(mail: Mail, cut: CutText) -> tuple[str, ...]:
    """Why a person must answer this reply."""
    return judge(mail, cut, Kind("reply"), RECEIVED).for_person
