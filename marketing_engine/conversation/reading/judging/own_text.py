"""What a judge looks at in a mail: their own words, and what rules find in them at once."""

from dataclasses import dataclass
from email.utils import getaddresses

from marketing_engine.conversation.reading.judging import gates
from marketing_engine.conversation.reading.judging.tokens import Sentence, sentences_of
from marketing_engine.conversation.reading.judging.tone import is_hostile
from marketing_engine.conversation.reading.mail.shape import Mail
from marketing_engine.conversation.reading.new_text.shape import CutText


@dataclass(frozen=True)
class OwnText:
    """What is looked at: their own words, cut into sentences, and the gates that they match.

    `to_a_machine` is what in the mail speaks to one.
    """

    own: str
    sentences: list[Sentence]
    gates: tuple[str, ...]
    to_a_machine: str

    @property
    def injection(self) -> bool:
        """Whether anything in the mail speaks to a machine."""
        return bool(self.to_a_machine)

    @property
    def hostile(self) -> bool:
        """Whether its words are hostile, which is worth nothing."""
        return is_hostile(self.gates, self.own)


def own_text_of(mail: Mail, cut: CutText) -> OwnText:
    """What is theirs in a mail that was cut so."""
    sentences = sentences_of(cut.new)
    return OwnText(cut.new, sentences, gates.gates_in(sentences), gates.injection_in(mail, cut))


def own_addresses(mail: Mail) -> frozenset[str]:
    """Of the writer and of those written to: no referral. A person in copy may be one."""
    return frozenset({mail.sender, *(address.lower() for _, address in getaddresses(mail.headers.get("to", [])))})
