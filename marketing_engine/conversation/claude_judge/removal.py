"""Whether removal is asked for, by two signals: the rules' phrase and Claude, or Claude asked twice in different ways.

One signal alone stops the sequence and asks a person.
"""

from coordination.fields import clean
from marketing_engine.conversation.claude_judge.answers import Said, SaidOfRemoval
from marketing_engine.conversation.claude_judge.context import Context
from marketing_engine.conversation.claude_judge.quotes import sentence_with, sentences, stands_in
from marketing_engine.conversation.reading.judging.shape import Removal
from marketing_engine.conversation.reading.reading import Reading

MOST_QUOTED = 200
"""Characters of the writer's sentence that a person is shown."""

NOT_SEEN = "its words ask for no more mail, and Claude reads no such wish"
UNCONFIRMED = "Claude reads a wish for no more mail, and a second question does not confirm it"


def asks_again(reading: Reading, said: Said, context: Context) -> bool:
    """Whether Claude alone says that removal is asked for, and its word may count: it is asked a second time."""
    alone = reading.judgement.removal != "asked" and signal_of(reading, said, context) == "asked"
    return alone and not _is_barred(reading, said, context)


def is_confirmed(reading: Reading, said: Said, again: SaidOfRemoval | None) -> bool:
    """Whether the second answer names a sentence that holds the words of the first, or is among them."""
    own, cited = sentences(reading.cut.new), said.removal.sentence
    meant = [one.number for one in (again.sentences if again else ()) if one.meaning == "stop"]
    named = [own[number - 1] for number in meant if 1 <= number <= len(own)]
    return any(stands_in(cited, sentence) or stands_in(sentence, cited) for sentence in named)


def signal_of(reading: Reading, said: Said, context: Context) -> Removal:
    """What Claude's answer counts for: a sentence that is not the writer's own counts for nothing.

    A subject may be ours: a wish in it counts where the rules found one too, and else it may be meant.
    """
    found = said.removal
    if found.answer == "no":
        return "may_be_meant" if said.intent.name == "unsubscribe" else "no"
    if stands_in(found.sentence, reading.cut.new):
        return found.answer
    if stands_in(found.sentence, context.subject):
        return found.answer if reading.judgement.removal == "asked" else "may_be_meant"
    return "no"


def removal_by_both(reading: Reading, said: Said, context: Context, *, confirmed: bool) -> tuple[Removal, list[str]]:
    """The removal, and what a person is told of it besides the rules' own reason, the writer's sentence quoted."""
    rules, claude = reading.judgement.removal, signal_of(reading, said, context)
    cited = _shown(sentence_with(said.removal.sentence, reading.cut.new))
    if claude == "no":
        return ("may_be_meant", [NOT_SEEN]) if rules == "asked" else (rules, [])
    if claude == "may_be_meant":
        return "may_be_meant", [f"Claude: removal may be meant{cited}"]
    if rules == "asked":
        return "asked", []
    if _is_barred(reading, said, context):
        return "may_be_meant", [f"Claude: they ask{cited}"]
    return ("asked", [f"they ask{cited}"]) if confirmed else ("may_be_meant", [f"{UNCONFIRMED}{cited}"])


def _is_barred(reading: Reading, said: Said, context: Context) -> bool:
    """Whether Claude's word alone may not suppress the writer, however often it is asked."""
    return context.through_a_list or reading.cut.unsure or reading.judgement.injection or said.injection.found


def _shown(sentence: str) -> str:
    """A sentence as it is quoted to a person."""
    line = " ".join(clean(sentence).split()).replace("“", '"').replace("”", '"')
    return f": “{line if len(line) <= MOST_QUOTED else line[: MOST_QUOTED - 1] + '…'}”" if line else ""
