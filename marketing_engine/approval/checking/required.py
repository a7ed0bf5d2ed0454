"""What the law wants in each mail: the sender's postal address, and a line that says how to opt out."""

import re
from collections.abc import Iterator
from functools import lru_cache

from marketing_engine.approval.checking.findings import Found, Mail

OPT_OUTS: dict[str, str] = {
    "en": r"unsubscribe|opt[ -]?out|(?:would |'d )?rather not (?:hear|get|receive)"
    r"|(?:no longer|not) (?:want|wish) to (?:hear|get|receive)|(?:no|stop) (?:more|further) (?:e-?)?(?:mails?|messages)"
    r"|stop (?:hearing|receiving|writing|e-?mailing)|(?:don't|do not) want (?:any )?(?:more|further) "
    r"|remove (?:me|you)|take (?:me|you) off|not hear from (?:me|us)|won't (?:write|e-?mail|hear)"
    r"|(?:answer|reply)(?: with)? [\"“']?(?:stop|no)\b|let me know and i(?:'ll| will) stop",
    "de": r"abmeld|abbestell|abzumelden|austrag|widerspr|nicht (?:weiter|wieder) (?:anschreiben|kontaktier)"
    r"|keine (?:weiteren |weitere )?(?:e-?mails?|nachrichten|mails?|werbung)|kein interesse|„?stopp?[“\"]"
    r"|nichts? mehr (?:von (?:mir|uns) )?(?:hören|lesen|schreiben|erhalten|bekommen|anschreiben|kontaktier)",
    "fr": r"désabonn|désinscri|ne (?:plus|souhaitez plus) .{0,20}(?:recevoir|message|mail|écri|contact)"
    r"|plus (?:de|aucun) (?:mails?|e-?mails?|messages?)|\bstop\b|me retirer",
    "es": r"darse de baja|dar(?:me|te|le)? de baja|de baja|cancelar (?:la |su )?suscripción|no (?:desea|quiere|recibir)"
    r"|desuscri|no volver",
    "it": r"disiscri|cancella(?:rsi|re|zione)|annulla(?:re)? l.iscrizione|non (?:desidera|vuole|ricevere)"
    r"|non .{0,20}più ricevere",
    "nl": r"uitschrij|afmeld|geen (?:e-?mails?|berichten|mails?) meer|liever niet"
    r"|niets? meer (?:van (?:mij|ons) )?(?:horen|ontvangen|mailen)",
    "pt": r"cancelar (?:a )?(?:inscrição|assinatura|subscrição)|descadastr|remover|não (?:deseja|quer|receber)"
    r"|anular a subscrição",
    "sv": r"avregistr|avprenumerer|avanmäl|inte (?:längre )?(?:höra|få|vill)|slippa|inga fler",
    "da": r"afmeld|frameld|ikke (?:længere )?(?:høre|modtage|have)|ikke ønsker",
    "no": r"avmeld|meld(?:e)? deg av|ikke (?:lenger )?(?:høre|motta|ha|ønsker)",
    "nb": r"avmeld|meld(?:e)? deg av|ikke (?:lenger )?(?:høre|motta|ha|ønsker)",
    "fi": r"peru|en halua|et halua|ette halua|lopeta|poist",
    "pl": r"wypis|rezygn|zrezygn|nie chc|nie życz|usun",
    "cs": r"odhlás|nechce|nepřej|zrušit",
}
"""What such a line has in it, by the language of the mail."""

_PATTERNS = {language: re.compile(words, re.IGNORECASE) for language, words in OPT_OUTS.items()}


@lru_cache(maxsize=16_384)
def says_how_to_opt_out(line: str, language: str) -> bool:
    """Whether a line tells a reader of the language how to get no more mail; of a language unknown here, in any."""
    line = line.replace("’", "'")
    asked = [_PATTERNS[language]] if language in _PATTERNS else _PATTERNS.values()
    return any(pattern.search(line) for pattern in asked)


def findings(mail: Mail, language: str) -> Iterator[Found]:
    """What of it is missing. An address may be broken into lines."""
    address = mail.campaign.sender.postal_address
    if address not in mail.body and _plain(address) not in _plain(mail.body):
        yield mail.found("no_postal_address", f"The postal address is missing: {address}")
    joined = [f"{line} {after}" for line, after in zip(mail.lines, (*mail.lines[1:], ""), strict=True)]
    if any(says_how_to_opt_out(line, language) for line in joined if line.strip()):
        return
    if language != "en" and any(says_how_to_opt_out(line, "en") for line in joined):
        yield mail.found("no_opt_out", f"The line that says how to opt out is not in the mail's language ({language})")
    else:
        yield mail.found("no_opt_out", 'No line says how to opt out, as in: answer "unsubscribe" and that is that')


def _plain(text: str) -> str:
    return " ".join(text.replace(",", " ").split()).casefold()
