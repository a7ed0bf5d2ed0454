"""Whether writers speak for their whole company: `nobody here wants this`, `every address of ours`.

Only a person suppresses a domain, so this suppresses nothing: it says that a person is to look.
"""

from collections.abc import Sequence

from marketing_engine.conversation.reading.judging.phrases import Phrases
from marketing_engine.conversation.reading.judging.tokens import Sentence
from marketing_engine.conversation.reading.judging.words.company import NORTHERN_AND_EASTERN, WESTERN

_PHRASES = Phrases(WESTERN, NORTHERN_AND_EASTERN)
_IN_JAPANESE = (
    "弊社の全",
    "全社員",
    "社内の誰",
    "当社の全",
    "弊社全体",
    "当社全体",
    "会社全体",
    "弊社のすべて",
    "弊社ドメイン",
)


def speaks_for_company(sentences: Sequence[Sentence]) -> bool:
    """Whether a wish of these sentences is one of a whole company. Linear in their length."""
    hits = _PHRASES.found(sentences)
    return any(hit.label == "company" for hit in hits) or any(
        phrase in "".join(one.words) for one in sentences for phrase in _IN_JAPANESE
    )
