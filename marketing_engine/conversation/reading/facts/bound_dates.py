"""Days before which nothing can be done, by the words of their sentence: a contract, unfinished work, a successor."""

import re

from marketing_engine.conversation.reading.facts.folding import fold
from marketing_engine.conversation.reading.facts.phrases import any_of

_ARTICLE = r"(?: (?:the|zum|den|dem|le|el|al|il|de|het|o|ao|mindestens|at least|about|around))? ?$"
_UNTIL = re.compile(
    r"(?<![a-z])"
    + fold(r"(?:until|till|to|through|and including|bis|jusqu'\w{1,2}|hasta|fino(?: a\w{0,2})?|tot|t/m|até|do|til)")
    + _ARTICLE
)
_UNTIL_BEHIND = re.compile(r" ?(?:asti|saakka|kadar|ig)(?![a-z])")
_ENDS_ON = re.compile(
    r"(?<![a-z])(?:(?:is|are|comes?) up|ends?|expires?|runs? out|lapses?|endet|lauft|vence|scade|verloopt)"
    r"(?: (?:on|in|at|am|el|il|le|op|the)){0,3} $"
)
_BINDS = re.compile(
    any_of(r"""
agreement|contract\w{0,4}|leased?|deal|policy|supplier|vendor|provider|agency|retainer|theirs|term|warranty|renting|froze|frozen|freeze
blocked|got us
(?:we're|we are|i'm|wir sind) (?:with|bei) \w+|licen[cs]e|subscription|locked|tied|bound|committed
\w{0,12}vertrag\w{0,2}|gebunden|laufzeit|contrat|engag[ée]\w{0,2}|contrato|atad[oa]s?|comprometid[oa]s?|contratto
vincolat[io]|legati|abbonamento|vast|gebonden|umow\w{1,2}|związan\w{1,2}|avtal\w{0,3}|bund(?:na|en|et|ne)|aftale\w{0,2}
sopimu\w{1,6}|sidottu\w{0,2}|sidottuja|smlouv\w{1,2}|vázán\w{0,2}|sözleşme\w{0,5}|bağlı\w{0,4}|szerződés\w{0,4}
""")
)  # fmt: skip
_OVER = re.compile(
    any_of(
        r"had|was|were|used to|hatten?|war|waren|avions|avait|était|teníamos|tenía|avevamo|aveva|eravamo|hadden|zaten"
        r"|tínhamos|mieliśmy|hade|havde|hadde|oli|olimme|měli jsme|vardı"
    )
    + r"(?![a-z])"
)
_RUNS = re.compile(r"(?<![a-z])(?:runs?|lasts?|lauft|court|loopt)(?![a-z])")
_URGENT = re.compile(
    r"(?<![a-z])(?:wait|last|hold out|survive|make it|afford|hurry|warten|attendre|esperar|aspettare)(?![a-z])"
)
_NOT_BEFORE = re.compile(
    fold(
        r"(?:(?:n't|(?<![a-z])not|(?<![a-z])cannot)(?![a-z])[^.!?]{1,60} (?:until|till|before)"
        r"|(?<![a-z])nicht [^.!?]{0,50}(?:vor|bis)|(?<![a-z])pas [^.!?]{0,50}avant"
        r"|(?<![a-z])no [^.!?]{1,50} (?:hasta|antes de)|(?<![a-z])non [^.!?]{1,50} (?:prima di|fino a)"
        r"|(?<![a-z])niet [^.!?]{0,50}(?:voor|vóór|tot)|(?<![a-z])nao [^.!?]{1,50} (?:antes de|até)"
        r"|(?<![a-z])nie [^.!?]{1,50} (?:przed|do)|(?<![a-z])inte [^.!?]{0,50}förrän|(?<![a-z])ikke [^.!?]{0,50}før)"
    )
    + _ARTICLE
)
_SUCCEEDS = re.compile(
    any_of(
        r"successor|replacement|nachfolger\w{0,3}|successeur|remplaçante?|sucesor\w?|sucessor\w?|successore|opvolg\w{2,4}"
        r"|następc\w{1,2}|efterträdare|etterfølger|efterfølger|seuraaja\w{0,3}|nástupce"
    )
)
_STARTS = re.compile(
    any_of(
        r"starts?|arrives?|joins?|begins?|takes over|comes|fängt|beginnt|kommt|startet|übernimmt|commence|arrive|prend"
        r"|empieza|llega|comienza|começa|chega|inizia|arriva|begint|start|komt|zaczyna|börjar|begynner|begynder|aloittaa"
        r"|nastupuje"
    )
    + r"(?![a-z])[^.!?]{0,16}$"
)

_GIVEN_UP = re.compile(
    r"(?<![a-z])(?:i|we|he|she|they) (?:gave up|sold|lost|quit|bought|closed|retired|moved|buried|stopped|left)"
    r"(?![a-z])[^.!?;,:]{0,45} (?:in|on|last|back in) $"
)
_FORBIDDEN = re.compile(
    any_of(
        r"banned|outlaw(?:ed|ing)|forbidden|illegal|prohibited|verboten|nicht mehr .. dürfen|dürfen .. nicht mehr"
        r"|interdite?s?|prohibid[oa]s?|vietat[oaie]|verboden|proibid[oa]s?|zakazan\w{1,2}|förbju\w{2,4}|forbudt"
        r"|kielletty|zakázán\w?"
    )
    + r"(?![a-z])[^.!?;,:]{0,45}(?:from|in|by|ab|im|des|a partir d\w{1,2}|desde|en|da|dal|vanaf|od|fran|fra) $"
)
_MEETS_ANOTHER = re.compile(
    any_of(
        r"""
(?:ask|contact|call|email|ring|write) (?:to )?(?!me |us |again|to |back)\w{2,12} .. (?:hour|minutes|slot|meeting)
(?:frag|bitt|kontaktier)\w{1,3} (?:sie )?(?!mich |uns |sie )\w{2,12} .. (?:termin|stunde|minuten)
demandez .. (?:créneau|rendez-vous|heure|minutes)|(?:pida|pídale|pregunte) .. (?:cita|hueco|hora|minutos)
(?:chieda|chiedi) .. (?:appuntamento|ora|minuti)|vraag (?!me |mij |ons )\w{2,12} .. (?:afspraak|uur|minuten)
"""
    )
    + r"(?![a-z])"
)


def bound_until(before: str, after: str) -> bool:
    """Whether a contract binds until a day: what stands before and behind it in its sentence."""
    until = _UNTIL.search(before) or _ENDS_ON.search(before) or _UNTIL_BEHIND.match(after)
    return bool(until) and _binds(f"{before} {after}")


def _binds(sentence: str) -> bool:
    return bool(_BINDS.search(sentence)) and (not _OVER.search(sentence) or bool(_RUNS.search(sentence)))


def waits_for(before: str) -> bool:
    """Whether nothing can be done before a day: `the shop fit isn't finished until`."""
    return bool(_NOT_BEFORE.search(before)) and not _URGENT.search(before)


def meets_another(before: str) -> bool:
    """Whether it is when to meet, to be settled with another person: `ask her for half an hour in the week of`."""
    return bool(_MEETS_ANOTHER.search(before))


def is_only_told(before: str) -> bool:
    """Whether it is when something was given up, or is forbidden from: `I sold the firm in`, `it is banned from`."""
    return bool(_GIVEN_UP.search(before) or _FORBIDDEN.search(before))


def starts_on(before: str) -> bool:
    """Whether it is the day on which a successor starts."""
    return bool(_SUCCEEDS.search(before)) and bool(_STARTS.search(before))
