"""What a mail server wrote into a bounce: its own words, without the original that it returns."""

import re

from marketing_engine.conversation.reading.kinds.bounce_reports import address_in
from marketing_engine.conversation.reading.mail.shape import Mail

ORIGINALS = ("message/rfc822", "text/rfc822-headers", "message/rfc822-headers", "message/global", "message/partial")
_LONGEST = 16_000
"""Characters of a bounce's own words that are read: what failed stands at its beginning."""
_ORIGINAL_BEGINS = re.compile(
    r"[ \t>*|]{0,8}[-=_*#. ]{0,60}(?:below this line is a copy|this is a copy of|the body of the message is|"
    r"unsent message|original message|original mail|message header|the original message|"
    r"begin(?:ning)? of (?:the )?(?:original|returned)|"
    r"returned message|text of the original|headers? of the (?:original )?message|copy of (?:your|the) message|"
    r"undelivered message|message contents? follow|your (?:original )?message (?:header|follows|reads|is below)|"
    r"the header of the|the (?:unsent|first \d{1,5} lines|following is)|weitergeleitete nachricht|"
    r"es folgt eine kopie|ursprüngliche nachricht|message d'origine|mensaje original|messaggio originale)"
    r"|(?:> ?)?(?:received: (?:from|by|\()|return-path: ?<|dkim-signature:|message-id: ?<|mime-version: ?1|x-mailer: |"
    r"content-type: (?:text|multipart)/)",
    re.IGNORECASE,
)
_LOCAL, _DOMAIN = r"[^\s<>()\[\]\"',;:@]{1,64}", r"[^\s<>()\[\]\"',;:@]{1,255}"
_AT_LINE_START = re.compile(
    rf"^[ \t>*\-]{{0,8}}['\"(\[<]{{0,3}}({_LOCAL}@{_DOMAIN})[>'\")\]]{{0,3}}[ \t]{{0,8}}"
    r"(?:$|:|;|,|\.\.\.|\(|-|\[| on )",
    re.MULTILINE,
)
_NAMED = re.compile(
    r"(?:rcpt to:|rcpt \(?|\b(?:to|for|an|à|aux?|bij|aan|a|para|per|till?|do|k|pro)\b|\bto:|\bdo:|\busers?\b|\baddress|"
    r"\brecipients?(?: or groups)?\b:?|adresse?|empfänger|destinataires?|destinatari[oi]s?|odbiorc[ay]|адрес|宛先)"
    rf"[ \t]{{0,4}}['\"(\[<]{{0,3}}({_LOCAL}@{_DOMAIN})",
    re.IGNORECASE,
)
_ANY = re.compile(rf"({_LOCAL}@{_DOMAIN})")
_SENDER_OF = re.compile(
    r"^(?:mailer-daemon|postmaster|mail\.?delivery|mdaemon|abuse|hostmaster|noreply|no-reply)", re.IGNORECASE
)


def own_words(mail: Mail) -> str:
    """The text of a bounce up to the returned original, at most 16,000 characters of it."""
    texts = [mail.text]
    for part in mail.parts:
        if part.content_type in ORIGINALS or len(texts) > 20:
            break
        if part.content_type == "text/plain" and not part.name and part.text not in texts:
            texts.append(part.text)
    return "\n\n".join(_before_original(text) for text in texts if text)[:_LONGEST]


def returns_original(mail: Mail) -> bool:
    """Whether a copy of another mail, or of its header, comes with it."""
    return bool(mail.parts_of(*ORIGINALS)) or any(map(_ORIGINAL_BEGINS.match, mail.text[:_LONGEST].splitlines()))


def _before_original(text: str) -> str:
    kept: list[str] = []
    size = 0
    for line in text[: 4 * _LONGEST].splitlines():
        if size > 20 and _ORIGINAL_BEGINS.match(line):
            break
        kept.append(line)
        size += len(line.strip())
    return "\n".join(kept)


def recipient_in(mail: Mail, words: str) -> str:
    """The address that a bounce's own words name as failed, else the one that the returned original went to."""
    ours = {mail.sender, address_in(mail.header("to"))}
    at_line_start = _first(_AT_LINE_START, words, ours)
    found = at_line_start or _first(_NAMED, words, ours) or _original_to(mail, ours) or _first(_ANY, words, ours)
    return found or _first(_AT_LINE_START, words, set()) or _first(_NAMED, words, set())


def _first(pattern: re.Pattern[str], words: str, ours: set[str]) -> str:
    addresses = (found[1].strip(".'`>").lower() for found in pattern.finditer(words))
    return next((one for one in addresses if one not in ours and not _SENDER_OF.match(one)), "")


def _original_to(mail: Mail, ours: set[str]) -> str:
    for part in mail.parts_of(*ORIGINALS):
        for line in part.text[:_LONGEST].splitlines():
            if line[:3].lower() == "to:" and (address := address_in(line[3:])) and address not in ours:
                return address
    return ""
