"""What programs and companies put below (or above) every mail: device lines, disclaimers, list footers, banners."""

import re

from marketing_engine.conversation.reading.new_text.footer_words import (
    BANNERS,
    DEVICES,
    DISCLAIMERS,
    EXCUSES,
    FOOTER_STARTS,
    HEADINGS,
    LISTS,
    MESSAGE,
    NOTES,
    OFFER_QUESTIONS,
    OFFER_STARTS,
    OFFER_WAYS,
    OFFERS,
    PURPOSES,
    REPLY_ABOVE,
    SENT_FROM,
)
from marketing_engine.conversation.reading.new_text.phrases import fold

MOST_DEVICE = 200
"""Characters of a line that names the device."""

MOST_NOTE = 1_500
SHORTEST_SENTENCE = 4
MOST_FOOTER_WORDS = 60
POLITE = ("please", "bitte", "kindly", "merci de", "por favor", "per favore", "proszę", "prosím")

_SENTENCE_END = re.compile(r"[.!?]\s")
_AFTER_SENTENCE = re.compile(r"(?<=[.!?])\s|(?<=[。！？])(?=.)")
_POSTSCRIPT = re.compile(r"^p\.?\s?s\.?[:.]?\s")
_AS_LINK = re.compile(r"[<\[(]?(?:https?://|www\.)[^\s<>]{1,200}")
_FROM_MOBILE = re.compile(r"(?:\w{2,20} )?from (?:my )?(?:mobile|phone|iphone|ipad|android|cell)")
_SURROUND = "<>()[]*_-—–~•\"' \t"
_LINK = re.compile(r"https?://|www\.|<mailto:|\]\(")
_MENU = re.compile(r"\s[|·•‖]\s")
_CLICK = re.compile(
    r"\b(?:click|here|visit|hier|klick|cliquez|ici|aquí|haz clic|clicca|qui|klik|kliknij"
    r"|tutaj|clique|aqui|klicka|här|her|tästä"
    r"|klikněte|zde|tıkla|buraya|kattintson|ide|click aici|aici|settings|preferences)\b",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(
    r"\b(?:me|my|us|i|mich|uns|mir|ich|moi|nous|me|mi|mij|ons|mnie"
    r"|nas|mig|meg|oss|minut|minua|mě|nás|beni|bizi|engem)\b|私|弊社|当社|ください",
    re.IGNORECASE,
)


def is_device_line(text: str) -> bool:
    """`Sent from my iPhone`, `Von meinem Mobiltelefon gesendet`, `Get Outlook for iOS`; no whole sentence."""
    low = fold(text[: 2 * MOST_DEVICE].strip(_SURROUND))
    if not low or len(low) > MOST_DEVICE:
        return False
    begins = (
        low.startswith(SENT_FROM)
        or low.endswith(("から送信", " 傳送", "から送信されました"))
        or _FROM_MOBILE.fullmatch(low)
    )
    if not begins:
        return False
    plain = _AS_LINK.sub(" ", low).strip(_SURROUND).split()
    named = any(device in low for device in DEVICES)
    excused = any(word in low for word in EXCUSES)
    sentence = (
        low.endswith(("?", "!")) or (", " in low and not excused) or any(word in plain for word in ("is", "ist", "est"))
    )
    return not sentence and (len(plain) <= (12 if named else 5) or (named and excused and len(plain) <= 20))


def is_reply_above(text: str) -> bool:
    """`-- Please reply above this line --`."""
    return len(text) <= MOST_DEVICE and fold(text).strip("#-–—_=*[](){}<>~ ").startswith(REPLY_ABOVE)


def is_banner(text: str) -> bool:
    """A gateway's warning above a mail from outside."""
    low = fold(text)
    return len(low) < 900 and any(phrase in low for phrase in BANNERS)


def is_disclaimer(paragraph: str) -> bool:
    """A paragraph on confidentiality, viruses, printing or the company's register entry."""
    low = fold(paragraph)
    if low.strip(":*_ ") in HEADINGS:
        return True
    if _is_personal(low):
        return False
    if any(phrase in low for phrase in NOTES):
        return len(low) < MOST_NOTE
    found = sum(phrase in low for phrase in DISCLAIMERS)
    about_mail = any(word in low for word in MESSAGE)
    return about_mail and ((found >= 2 and len(low) > 80) or (found >= 1 and len(low) > 160))


def is_list_footer(paragraph: str) -> bool:
    """A footer that offers to unsubscribe or to change settings; not a wish to be unsubscribed."""
    low = fold(paragraph)
    if _is_offer(low):
        return True
    if not any(phrase in low for phrase in LISTS):
        return False
    menu = bool(_MENU.search(low))
    if not menu and (_FIRST_PERSON.search(low) or _is_personal(low)):
        return False
    if menu or (_LINK.search(low) and len(low) < MOST_NOTE):
        return True
    offered = low.startswith(FOOTER_STARTS) and any(word in low for word in OFFERS)
    return (offered or bool(_CLICK.search(low))) and len(low.split()) < MOST_FOOTER_WORDS


def _is_offer(low: str) -> bool:
    """`If you would rather not hear from me again, answer "no".`: a sender's words on the reader's wish."""
    first, *others = _AFTER_SENTENCE.split(_POSTSCRIPT.sub("", low), maxsplit=6)
    if first.endswith("?"):
        if not first.startswith((*OFFER_QUESTIONS, *OFFER_STARTS)) or first.startswith(PURPOSES) or not others:
            return False
        first = others.pop(0)
    elif not first.startswith(OFFER_STARTS):
        return False
    is_theirs = any(_FIRST_PERSON.search(other) or other.strip().startswith(POLITE) for other in others)
    return any(way in first for way in OFFER_WAYS) and not is_theirs and len(low.split()) < MOST_FOOTER_WORDS


def speaks_for_writer(text: str) -> bool:
    """Whether a text that ends as a sentence asks for something or speaks of the writer, and is no note."""
    low = fold(text)
    if not low.endswith((".", "!", "?")) or is_list_footer(text) or is_disclaimer(text):
        return False
    return low.startswith(POLITE) or bool(_FIRST_PERSON.search(low))


def is_personal_sentence(text: str) -> bool:
    """A whole sentence in which the writer speaks of themselves, and no note: `Please take me off your list.`"""
    low = fold(text)
    if not low.endswith((".", "!", "?")) or len(low.split()) < SHORTEST_SENTENCE or _LINK.search(low):
        return False
    noted = any(word in low for word in (*EXCUSES, *NOTES)) or is_device_line(text)
    return bool(_FIRST_PERSON.search(low)) and not noted and not is_disclaimer(text)


def _is_personal(low: str) -> bool:
    """Its first sentence asks or speaks of the writer, and of no mail: a person's words stand before the footer."""
    first = _SENTENCE_END.split(low, maxsplit=1)[0]
    if first.startswith(POLITE):
        return not any(phrase in first for phrase in NOTES)
    return bool(_FIRST_PERSON.search(first)) and not any(word in first for word in (*MESSAGE, *DISCLAIMERS))
