"""How people ask for no more mail, and what only sounds like it, language by language."""

from marketing_engine.conversation.reading.judging.removal_words.czech import CZECH
from marketing_engine.conversation.reading.judging.removal_words.danish import DANISH
from marketing_engine.conversation.reading.judging.removal_words.dutch import DUTCH
from marketing_engine.conversation.reading.judging.removal_words.english import ENGLISH
from marketing_engine.conversation.reading.judging.removal_words.finnish import FINNISH
from marketing_engine.conversation.reading.judging.removal_words.french import FRENCH
from marketing_engine.conversation.reading.judging.removal_words.german import GERMAN
from marketing_engine.conversation.reading.judging.removal_words.hungarian import HUNGARIAN
from marketing_engine.conversation.reading.judging.removal_words.italian import ITALIAN
from marketing_engine.conversation.reading.judging.removal_words.polish import POLISH
from marketing_engine.conversation.reading.judging.removal_words.portuguese import PORTUGUESE
from marketing_engine.conversation.reading.judging.removal_words.romanian import ROMANIAN
from marketing_engine.conversation.reading.judging.removal_words.spanish import SPANISH
from marketing_engine.conversation.reading.judging.removal_words.swedish import SWEDISH
from marketing_engine.conversation.reading.judging.removal_words.turkish import TURKISH

ALL = (
    CZECH,
    DANISH,
    DUTCH,
    ENGLISH,
    FINNISH,
    FRENCH,
    GERMAN,
    HUNGARIAN,
    ITALIAN,
    POLISH,
    PORTUGUESE,
    ROMANIAN,
    SPANISH,
    SWEDISH,
    TURKISH,
)
"""The wordings of all languages that are written with spaces; Danish stands for Norwegian too."""
