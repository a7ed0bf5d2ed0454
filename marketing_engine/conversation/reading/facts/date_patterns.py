"""The patterns of days in many languages, for folded text; `date_mentions` says what they mean."""

import re

from marketing_engine.conversation.reading.facts.date_words import END, MID, MONTHS, WEEKDAYS
from marketing_engine.conversation.reading.facts.ordinal_words import BEGIN, SUFFIX_BEGIN, SUFFIX_END, SUFFIX_MID

MONTH = "(" + "|".join(words for _, words in MONTHS) + r")(?![a-z])"
WEEKDAY = "(" + "|".join(words for _, words in WEEKDAYS) + r")(?![a-z])"
MONTH_ROWS = tuple(re.compile(words) for _, words in MONTHS)
WEEKDAY_ROWS = tuple(re.compile(words) for _, words in WEEKDAYS)
_YEAR = r"(?:,? ?(?:de |del )?(20\d\d)(?!\d))?"

ISO = re.compile(r"(?<![\d/.-])(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
JAPANESE = re.compile(r"(?:(20\d\d)年)?(\d{1,2})月(?:(\d{1,2})日|(中旬|下旬|末))?")
NUMERIC = re.compile(
    r"(?<![\d.,:/])(\d{1,2})(\. ?|/|-)(\d{1,2})(?:(?:\.|/|-|\. (?=20))(20\d\d|\d\d)(?![\d:%]|\.\d)"
    r"|\.? (20\d\d)(?!\d))?(?![\d:%])"
    r"(?! ?(?:kg|km|cm|mm|m|g|l|t|kw|ft|percent|prozent|million|mio|mrd|x)(?![a-z]))"
)
DAY_MONTH = re.compile(
    r"(?<![\d.,:/])(?:[0-3]?\d ?[/&] ?)?([0-3]?\d)(?:st|nd|rd|th|er|eme|[eoaºª°]|\.)?(?: of the| of| de| d'|-|en)? ?"
    + MONTH
    + r"\.?"
    + _YEAR
)
MONTH_DAY = re.compile(
    r"(?<![a-z])"
    + MONTH
    + r"\.? (?:the )?([0-3]?\d)(?:st|nd|rd|th|\.|-?[aei]n|-?[aei]ig)?"
    + r"(?: ?(?:-|to|and|es|through|thru|until) ?([0-3]?\d)(?:st|nd|rd|th|\.)?)?(?![\d:.]\d|\d)"
    + _YEAR
)
WEEKDAY_DAY = re.compile(
    r"(?<![a-z])"
    + WEEKDAY
    + r",? (?:the |den |d\. |le |el |il |dem |dia )?([0-3]?\d)(?:st|nd|rd|th|\.|er)?"
    + r"(?![\d:.]\d|\d| ?(?:h|am|pm|[ap]\.m|uhr|hrs?|o'?clock|ore|heures?|horas?)\b| ?(?:to|-|till"
    r"|bis) ?\d{1,2}(?:[.,;)]|$))"
)
DUTCH_DAY = re.compile(r"(?<![a-z])(?:ma|di|wo|do|vr|za|zo)\.? $")
"""What stands before a day and a month with a dash between them: `ma 7-12`."""
ORDINAL = re.compile(
    r"(?<![a-z])(?<!dopo )(?<!verso )(?<!entro )(?<!prima del)(?:(?:the|den|d\.|am|dem|zum|le|el|el dia|dia|il"
    r"|l'|all'|dall'|dnia|de|ter"
    r"|az) ?([0-3]?\d)(?:\.|er|[eoº°])?|([0-3]?\d)(?:st|nd|rd|th))"
    r"(?![\d:%.]\d|\d|[a-z%]| ?(?:h|uhr|ore|%|€|euro|eur|kl|tage|dias?|jours|giorni|dagen|dage|dagar"
    r"|weeks|working|days|stunden|hours|people|years?|ans|jahre)\b)"
)
MONTH_ALONE = re.compile(
    r"(?<![a-z])(?:(?:(" + MID + r")[ -]|(" + END + r") |(?:" + BEGIN + r"|borjan av) )"
    r"(?:de |di |d'|of |del |du |do |mes de |lui |lunii |luna )?|(?:de |di |d'|of )?)" + MONTH + r"\.?"
    r"(?P<tail> (?:ay\w{1,4} )?(?:(?P<end>" + SUFFIX_END + ")|(?P<mid>" + SUFFIX_MID + ")|" + SUFFIX_BEGIN + "))?"
    r"(?:,? ?(?:de |del )?(?P<year>20\d\d)(?!\d))?"
)  # fmt: skip
WEEKDAY_WEEK = re.compile(
    r"(?<![a-z])(?:(?:a )?week (?:on|from) "
    + WEEKDAY
    + "|"
    + WEEKDAY
    + r" week\b|"
    + WEEKDAY
    + r" in (?:einer|1) woche|"
    + WEEKDAY
    + r" za tydzien)"
)
WEEKDAY_ALONE = re.compile(r"(?<![a-z])" + WEEKDAY + r"( week\b|s?\b)?")
WEEK_NUMBER = re.compile(
    r"(?<![a-z])(?:kw|kalenderwoche|weeks?|weken|wk|semaine|semana|settimana|saptamana|vecka|v\.|uge|uke|viikko"
    r"|viikolla|viikon|tydzien|tygodniu|tydnu|tyden)"
    r" ?(?:nr\.? ?|no\.? ?)?(?:\d{1,2} ?(?:-|to|bis|t/m|au|a|en|och|og|and|und) ?)?([1-5]?\d)(?![\d:%]|[.,/]\d)"
)
WEEK_NUMBER_AFTER = re.compile(r"(?<!\d)([1-5]?\d)\. ?(?:het|hafta|viikko|tyden|tydnu|kw)")
MONTH_END = re.compile(
    r"(?<![a-z])(?:end of (?:the|this) month|month end|ende des monats|monatsende|fin du mois|fin de mes"
    r"|fine (?:del )?mese|eind(?:e)? van de maand"
    r"|fim do mes|konca miesiaca|manadens slut|manedens udgang|maneden ut|kuun lop\w{2,4}|konce mesice"
    r"|ay sonu\w{0,4}|honap vegeig?)"
)
ALONE = re.compile(r"(?:^|[.!?:;,(] |say |of |like |maybe |perhaps |or |[?!] )$")
ALONE_AFTER = re.compile(
    r"[?!.]? ?$|[?!,.)](?: |$)| (?:say|earliest|at the|or so|maybe|then|perhaps|please|pls"
    r"|i'd|i would|i can|they say|onwards)"
)
ON = re.compile(r"(?:on|back|until|till|til|thru|from|by|next|this) $")
YEARS = re.compile(r"20\d\d")
BARE = re.compile(
    r"may|maja|mar|mars|mart|marts|set|ago|gen|dic|out|sty|ott|mai|maj|ian|giu|lug|jan|dec|des|okt|oct|sept?"
    r"|nov|apr|aug|jun|jul|feb|march"
)
_NO_ENGLISH_MONTH = re.compile(r"set|ago|out|gen|giu|lug|magg|mai|maja?|mei|ian|sty|mart|marts?|des|leden|tavi")
"""Months of other languages that are words, or names, in English."""

BEFORE_MONTH = re.compile(
    r"(?<![a-z])(?:in|until|till|til|thru|through|by|early|next|from|before|after|since|to|im|ab|bis|nach|seit|en"
    r"|jusqu'en|des|hasta|desde|a|de|di|fino a"
    r"|per|tot|vanaf|pa|do|od|w|v|na|i|fra|fran|sen|late|mid|of|this|last|again|around|for|em|ate"
    r"|avant|apres|vers|hacia|para|voor|vor|fin|debut|entro|verso|kolem|mot|mod|runt|omkring|rundt|efter|etter|om|po"
    r"|be|is|suggest|prefer|that's|means|probably|likely|then|say) $"
)


BEFORE_MARCO = re.compile(r"(?:em|ate|desde|apos|depois de|antes de|partir de|meados de|fim de|inicio de) $")
"""What stands before the Portuguese month; without an accent it is an Italian name."""


def is_other_word_in_english(month: str) -> bool:
    """Whether the name of a month in another language is a word, or a name, in English: `7 out of 10`."""
    return bool(_NO_ENGLISH_MONTH.fullmatch(month))


def no_month_in_english(found: re.Match[str]) -> bool:
    """Whether a month alone, in group 3, is a word or a name in English, such as `may` behind `I`."""
    start = found.start(3)
    return is_other_word_in_english(found[3]) or (
        found[3] == "may" and f" {found.string[:start]}".endswith((" i ", " we ", " you ", " it ", " that ", " this "))
    )
