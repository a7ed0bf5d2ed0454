"""How people ask for no more mail, and what only sounds like it, language by language."""

from marketing_engine.conversation.reading.judging.removal_words.alikes_eastern import (
    CZECH_ALIKES,
    HUNGARIAN_ALIKES,
    POLISH_ALIKES,
    ROMANIAN_ALIKES,
    TURKISH_ALIKES,
)
from marketing_engine.conversation.reading.judging.removal_words.alikes_northern import (
    DANISH_ALIKES,
    DUTCH_ALIKES,
    FINNISH_ALIKES,
    GERMAN_ALIKES,
    SWEDISH_ALIKES,
)
from marketing_engine.conversation.reading.judging.removal_words.alikes_western import (
    ENGLISH_ALIKES,
    FRENCH_ALIKES,
    ITALIAN_ALIKES,
    PORTUGUESE_ALIKES,
    SHARED_ALIKES,
    SPANISH_ALIKES,
)
from marketing_engine.conversation.reading.judging.removal_words.czech import CZECH
from marketing_engine.conversation.reading.judging.removal_words.danish import DANISH
from marketing_engine.conversation.reading.judging.removal_words.dutch import DUTCH
from marketing_engine.conversation.reading.judging.removal_words.english import ENGLISH
from marketing_engine.conversation.reading.judging.removal_words.finnish import FINNISH
from marketing_engine.conversation.reading.judging.removal_words.french import FRENCH
from marketing_engine.conversation.reading.judging.removal_words.german import GERMAN
from marketing_engine.conversation.reading.judging.removal_words.hungarian import HUNGARIAN
from marketing_engine.conversation.reading.judging.removal_words.idioms_eastern import (
    CZECH_IDIOMS,
    HUNGARIAN_IDIOMS,
    POLISH_IDIOMS,
    ROMANIAN_IDIOMS,
    TURKISH_IDIOMS,
)
from marketing_engine.conversation.reading.judging.removal_words.idioms_english import ENGLISH_IDIOMS
from marketing_engine.conversation.reading.judging.removal_words.idioms_french_italian import (
    FRENCH_IDIOMS,
    ITALIAN_IDIOMS,
)
from marketing_engine.conversation.reading.judging.removal_words.idioms_german_dutch import DUTCH_IDIOMS, GERMAN_IDIOMS
from marketing_engine.conversation.reading.judging.removal_words.idioms_iberian import PORTUGUESE_IDIOMS, SPANISH_IDIOMS
from marketing_engine.conversation.reading.judging.removal_words.idioms_northern import (
    DANISH_IDIOMS,
    FINNISH_IDIOMS,
    SWEDISH_IDIOMS,
)
from marketing_engine.conversation.reading.judging.removal_words.idioms_of_parting import PARTING
from marketing_engine.conversation.reading.judging.removal_words.italian import ITALIAN
from marketing_engine.conversation.reading.judging.removal_words.polish import POLISH
from marketing_engine.conversation.reading.judging.removal_words.portuguese import PORTUGUESE
from marketing_engine.conversation.reading.judging.removal_words.romanian import ROMANIAN
from marketing_engine.conversation.reading.judging.removal_words.spanish import SPANISH
from marketing_engine.conversation.reading.judging.removal_words.swedish import SWEDISH
from marketing_engine.conversation.reading.judging.removal_words.turkish import TURKISH
from marketing_engine.conversation.reading.judging.removal_words.turns_eastern import (
    CZECH_TURNS,
    HUNGARIAN_TURNS,
    POLISH_TURNS,
    ROMANIAN_TURNS,
    TURKISH_TURNS,
)
from marketing_engine.conversation.reading.judging.removal_words.turns_northern import (
    DANISH_TURNS,
    DUTCH_TURNS,
    FINNISH_TURNS,
    GERMAN_TURNS,
    SWEDISH_TURNS,
)
from marketing_engine.conversation.reading.judging.removal_words.turns_western import (
    ENGLISH_TURNS,
    FRENCH_TURNS,
    ITALIAN_TURNS,
    PORTUGUESE_TURNS,
    SHARED_TURNS,
    SPANISH_TURNS,
)

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
    ENGLISH_IDIOMS,
    DUTCH_IDIOMS,
    GERMAN_IDIOMS,
    FRENCH_IDIOMS,
    ITALIAN_IDIOMS,
    PORTUGUESE_IDIOMS,
    SPANISH_IDIOMS,
    DANISH_IDIOMS,
    FINNISH_IDIOMS,
    SWEDISH_IDIOMS,
    CZECH_IDIOMS,
    HUNGARIAN_IDIOMS,
    POLISH_IDIOMS,
    ROMANIAN_IDIOMS,
    TURKISH_IDIOMS,
    *PARTING,
)
"""The wordings of all languages that are written with spaces; Danish stands for Norwegian too."""

ALIKES = (
    ENGLISH_ALIKES,
    FRENCH_ALIKES,
    ITALIAN_ALIKES,
    PORTUGUESE_ALIKES,
    SPANISH_ALIKES,
    SHARED_ALIKES,
    CZECH_ALIKES,
    DANISH_ALIKES,
    DUTCH_ALIKES,
    FINNISH_ALIKES,
    GERMAN_ALIKES,
    HUNGARIAN_ALIKES,
    POLISH_ALIKES,
    ROMANIAN_ALIKES,
    SWEDISH_ALIKES,
    TURKISH_ALIKES,
    CZECH_TURNS,
    DANISH_TURNS,
    DUTCH_TURNS,
    ENGLISH_TURNS,
    FINNISH_TURNS,
    FRENCH_TURNS,
    GERMAN_TURNS,
    HUNGARIAN_TURNS,
    ITALIAN_TURNS,
    POLISH_TURNS,
    PORTUGUESE_TURNS,
    ROMANIAN_TURNS,
    SHARED_TURNS,
    SPANISH_TURNS,
    SWEDISH_TURNS,
    TURKISH_TURNS,
)
"""What only sounds like a request, in the same languages."""
