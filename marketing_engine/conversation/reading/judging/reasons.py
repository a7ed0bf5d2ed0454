"""The reasons for which a person must answer, in words; the tables that find them are elsewhere, so this is cheap."""

REASONS = {
    "anger": "anger",
    "sarcasm": "sarcasm",
    "sharp": "a sharp tone",
    "touchy": "words of a sharp tone",
    "legal": "legal matters or data protection",
    "press": "press or public complaint",
    "price": "price",
    "contract": "contract",
    "grief": "illness or grief",
    "trouble": "layoffs, insolvency or a closure",
    "machine": "asks whether a machine writes",
    "source": "asks where we know them from",
    "misdirected": "may be meant for another reader",
    "pitch": "offers something of their own",
    "condition": "a condition or a doubt",
    "attachment": "something to open, to call or to fill in",
}
"""What a label of the tables means, in words for a person."""

HOSTILE = frozenset({"anger", "sarcasm"})
"""Labels that make a reply hostile, which is worth nothing."""

INJECTED = "text that speaks to a machine"
REMOVAL = "may ask for no more mail"
AMBIGUOUS = "ambiguous"
LANGUAGE = "the language is not sure"
NOT_PLAIN = "not plainly one simple question"
SEVERAL = "several questions"
EARLIER = "the thread has more than this mail"
SUBJECT = "words in the subject"
SHOUTING = "shouting"
TWO_TEXTS = "its text and its page say different things"
PERSONS_PART = "a part of it reads like a person's"
TOO_LONG = "longer than the judge reads"
UNSURE_CUT = "what is theirs and what is quoted is not sure"
THROUGH_A_LIST = "it came through a list"
"""How a reason begins that doubts a wish for no more mail for that."""
JUDGES_DIFFER = "the judges differ"
"""How a reason begins that names what the rules see."""
NOT_BY_CLAUDE = "Claude could not judge it"
COMPANY = "they speak for the company"
"""How a reason begins that a wish for no more mail is a whole company's; only a person suppresses a domain."""

NOT_SETTLED_BY_REMOVAL = frozenset(
    {
        INJECTED,
        NOT_BY_CLAUDE,
        COMPANY,
        *(REASONS[label] for label in ("anger", "legal", "press", "contract", "grief", "attachment")),
    }
)
"""Reasons for which a person reads a wish for no more mail too: it is granted, and something more is said."""

ONLY_AGAINST_ANSWERS = frozenset({NOT_PLAIN, LANGUAGE, SEVERAL, EARLIER, SUBJECT})
"""Reasons against an automatic answer that are none against letting a reply rest."""

SINGLE_WORDS = frozenset({NOT_PLAIN, SUBJECT, REASONS["touchy"], REASONS["condition"]})
"""Reasons found in single words: a learned judge that is sure of an answer outweighs them."""

SETTLED_BY_REST = frozenset(
    REASONS[label]
    for label in ("price", "contract", "touchy", "condition", "trouble", "machine", "misdirected", "pitch")
)
"""What a plain refusal, or a plain wish to be asked later, may give as its reason."""

NO_MACHINE_SAYS = frozenset(
    {
        INJECTED,
        PERSONS_PART,
        TWO_TEXTS,
        UNSURE_CUT,
        *(REASONS[label] for label in ("anger", "sarcasm", "legal", "press")),
    }
)
"""Reasons for which a text is not taken for a machine's, however it reads."""


def cited(reason: str) -> str:
    """The sentence of theirs that a reason quotes, empty where it quotes none."""
    return reason.partition("“")[2].rpartition("”")[0]
