"""Signs in a text that a person wrote it to us: what no machine would write to everybody."""

import re
from collections.abc import Callable, Iterator

from marketing_engine.conversation.reading.facts.date_words import MONTHS, WEEKDAYS
from marketing_engine.conversation.reading.facts.folding import composed, fold
from marketing_engine.conversation.reading.facts.languages import language_of
from marketing_engine.conversation.reading.facts.phrases import any_of
from marketing_engine.conversation.reading.kinds import absence_hint_words, person_answer_words, person_words

_ASK = re.compile(any_of(person_words.ASK))
_AGAIN = re.compile(any_of(person_words.AGAIN))
_STOP = re.compile(any_of(person_words.STOP))
_WAS_AWAY = re.compile(any_of(person_answer_words.WAS_AWAY))
_WANTS = re.compile(any_of(person_answer_words.WANTS))
_MEETS = re.compile(any_of(person_answer_words.MEETS))
_FRIENDLY = re.compile(r"\W{0,3}" + any_of(person_answer_words.FRIENDLY))
_OPENS = re.compile(r"\W{0,3}" + any_of(person_answer_words.OPENS))
_CONTRAST = re.compile(person_answer_words.CONTRAST)
_URGENT = re.compile(any_of(absence_hint_words.URGENT))
_NOTES_QUESTION = re.compile(any_of(person_words.NOTES_QUESTION))
_MONTH = "|".join(words for _, words in MONTHS)
_DATE = re.compile(r"\W*(?:\d[\w.:/-]*|" + _MONTH + "|" + "|".join(words for _, words in WEEKDAYS) + r")\W*")
_WEEKDAY = re.compile(r"(?<![a-z])(?:" + "|".join(words for _, words in WEEKDAYS) + r")(?![a-z])")
_PHONE = re.compile(r"\d[\d /.()-]{5,20}\d")
_SENTENCE = re.compile(
    r"(?<=[.!?;])(?<!\b[Tt]el\.)(?<!\b[Nn]r\.)(?<!\b[Nn]o\.)(?<!\b[Kk]l\.)(?<!\b[Dd]r\.)(?<!\d\.) "
    r"|(?<=\d\.) (?=[^\W\d_a-zà-ÿ])(?!März|(?i:" + _MONTH + "))"
)
_SENTENCE_OR_PART = re.compile(r"(?<=[.!?…。;:])\s|\n")
_AND = {
    "": "and|und|et|og|och|oraz|ve|sowie",
    "es": "y",
    "it": "e|ed",
    "nl": "en",
    "pt": "e",
    "pl": "i|oraz|a",
    "fi": "ja|enka|emmeka|eika",
    "cs": "a",
    "hu": "es",
    "ro": "si",
}
_PIECES = {language: re.compile(r",(?!\d)| (?:" + words + r"|-) | \(") for language, words in _AND.items()}
_JOINING = ("fi", "tr", "hu")
_FEW = 3  # words that say nothing by themselves: a name, a greeting


def clauses(text: str, language: str = "") -> Iterator[tuple[str, bool]]:
    """The clauses of a text, folded, and whether each is opposed to the one before, or follows from it."""
    for line in composed(text).splitlines():
        for sentence in map(fold, _SENTENCE.split(" ".join(line.split()))):
            start = 0
            contrast = False
            for found in _CONTRAST.finditer(sentence):
                if found.group() == "mas " and language == "es":  # `más`
                    continue
                if found.start() > start:
                    yield sentence[start : found.start()].strip(), contrast
                start, contrast = found.end(), True
            if sentence[start:].strip():
                yield sentence[start:].strip(), contrast


def sentences(text: str) -> list[str]:
    """The sentences of a text, and their parts at a colon or semicolon, as they are written."""
    return [one.strip() for one in _SENTENCE_OR_PART.split(composed(text)) if one.strip()]


def signs(text: str, explains: Callable[[str], bool]) -> tuple[list[str], int]:
    """What a person alone would write, and how many clauses neither a note nor politeness explains.

    `explains` says whether a folded clause is what notes say.
    """
    found: list[str] = []
    unexplained = 0
    language = language_of(text)
    pieces = _PIECES.get(language, _PIECES[""])
    for clause, contrast in clauses(text, language):
        if sign := _sign_in(clause):
            found.append(sign)
        if is_elsewhere(clause):
            continue
        if contrast and not explains(clause):
            found.append(clause[:40])
        unexplained += sum(
            _says_something(piece, language) and not (_FRIENDLY.match(piece) or explains(piece))
            for piece in pieces.split(clause)
        )
    return found, unexplained


def _says_something(piece: str, language: str) -> bool:
    """Whether it says more than a name, a greeting or a date: a day and what is then, or three words.

    Two are enough in a language that joins its small words to others, where they end a sentence.
    """
    words = [word for word in piece.split() if not _DATE.fullmatch(word)]
    fewer = bool(_WEEKDAY.search(piece)) or (language in _JOINING and piece.endswith((".", "!")))
    return len(words) >= _FEW - fewer


def is_elsewhere(clause: str) -> bool:
    """Whether a clause points to an address or a telephone."""
    return "@" in clause or bool(_PHONE.search(clause))


def _sign_in(clause: str) -> str:
    if clause.endswith("?") and not (_URGENT.search(clause) or _NOTES_QUESTION.match(clause)):
        return clause[-40:]
    if said := _OPENS.match(clause) or next(
        (one for pattern in (_STOP, _WAS_AWAY, _WANTS) if (one := pattern.search(clause))), None
    ):
        return said.group()
    if is_elsewhere(clause) or _AGAIN.search(clause) or _URGENT.search(clause):
        return ""
    said = _ASK.search(clause) or _MEETS.search(clause)
    return said.group() if said else ""
