"""Texts that only say that it is enough, or to stop, and not what."""

from marketing_engine.conversation.reading.judging.removal_words.sentences import fold

MOST = 5
"""Words of a text that only says to stop."""
_ENOUGH = frozenset(
    fold(
        "stop enough basta smettetela chega parem pare paren para arrêtez arrête assez suffit genug reicht schluss "
        "aufhören hören genoeg ophouden stoppen przestać przestańcie dość dosyć wystarczy odpuść přestaňte stačí dost "
        "sluta räcker stopp slutt slut nok riittää lopettakaa yeter durun bırakın ajunge gata opriți elég hagyják"
    ).split()
)
_AROUND = frozenset(
    fold(
        "please pls plz already now thanks adesso ora su per favore prego grazie ya ja por favor agora hombre vale ça "
        "maintenant vraiment svp s il vous plait merci jetzt es das bitte danke sie auf mal alstublieft aub nu nou is "
        "het proszę tego już dziękuję wreszcie prosím už díky snälla det vær så snill venlig må være hold op da lige "
        "nyt jo kiitos tämä saa artık lütfen deja vă rog már ebből kérem abba"
    ).split()
)


def is_bare(words: list[str]) -> bool:
    """Whether a text only says that it is enough, or to stop, and not what; a single word is a command."""
    spoken = {word for word in words if word not in ("^", ",")}
    return 1 < len(words) - words.count(",") - 1 <= MOST and bool(spoken & _ENOUGH) and spoken <= _ENOUGH | _AROUND


def is_call(sentence: str) -> bool:
    """Whether a sentence is one word with a mark of exclamation."""
    return sentence.endswith("!") and len(sentence.split()) == 1
