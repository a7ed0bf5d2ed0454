"""What one sentence says about removal, in whichever language it is."""

from marketing_engine.conversation.reading.judging.clause import Said, said
from marketing_engine.conversation.reading.judging.japanese import said_in_japanese
from marketing_engine.conversation.reading.judging.removal_words.reading import POSSIBLE, likely_readings


def verdict(sentence: str, spoken: frozenset[str] = frozenset()) -> Said:
    """What a sentence says; a word that only hints counts in the languages `spoken`, where they are given."""
    if japanese := said_in_japanese(sentence):
        return japanese
    likely = likely_readings(sentence)
    results = {said(one) for one in likely}
    if "asked" in results:
        return "asked"
    if "doubted" in results:
        return "doubted"
    if "hinted" in results or any(said(one) == "asked" for one in likely_readings(sentence, POSSIBLE)):
        return "hinted"
    if "turned" in results:
        return "turned"
    hints = (one for one in likely if one.has("hint") and not any(read.has("footer") for read in likely))
    return "hinted" if any(one.language in spoken or not spoken for one in hints) else "nothing"
