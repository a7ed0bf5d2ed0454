"""What stands behind a month and says of which year it is, in many languages; for folded text."""

import re

from marketing_engine.conversation.reading.facts.folding import fold
from marketing_engine.conversation.reading.facts.ordinal_words import NEXT_YEAR, OF

_AFTER_NEXT = fold(
    r"(?:the )?year after next|(?:de[sm] )?übernächste[nsrm]? jahr\w{0,2}|het jaar na volgend jaar|om två år|om to år"
    r"|za dwa lata|za dva roky|d'ici deux ans|in two years(?:' time)?"
)
_LAST = fold(
    r"(?:of )?last year|(?:de[sm] )?(?:letzte|vorige|vergangene)[nsrm]? jahr\w{0,2}|l'an(?:née)? (?:dernière?|passée?)"
    r"|año pasado|(?:l'|dell')?anno scorso|(?:scorso) anno|(?:vorig|afgelopen) jaar|ano passado"
    r"|(?:zeszł|ubiegł)\w{2,3} roku?"
    r"|(?:i )?fjol|förra året|sidste år|i fjor|viime vuo\w{2,4}|loňsk\w{2,3} ro\w{2,3}|geçen yıl\w{0,4}|tavaly\w{0,3}"
    r"|anul(?:ui)? trecut"
)
_IN_TWO_YEARS = re.compile(f"(?:{OF})?(?:{_AFTER_NEXT})(?![a-z])")
_IN_A_YEAR = re.compile(f"(?:{OF})?(?:{NEXT_YEAR})(?![a-z])")
_A_YEAR_AGO = re.compile(f"(?:{OF})?(?:{_LAST})(?![a-z])")
ROWS = ((2, _IN_TWO_YEARS), (1, _IN_A_YEAR), (-1, _A_YEAR_AGO))
"""(years from the one in which a text arrived, pattern)."""
THAT_YEAR = re.compile(
    fold(
        r" ?(?:of |in )?(?:that|the same) year|,? (?:des(?:selben)|jenes) jahres"
        r"|,? (?:de )?cette (?:même )?année(?:-là)?"
        r"| (?:de )?ese (?:mismo )?año| (?:di )?quell'anno|(?: van)? (?:dat|hetzelfde) jaar| d(?:esse|aquele) ano"
        r"| tego(?: samego)? roku|(?: det)? (?:samma|samme) år(?:et)?| sinä vuonna| toho roku"
    )
    + r"(?![a-z])"
)
"""What says that a month or a season is of the year of the day that was named before."""
BEFORE_THAT = re.compile(
    fold(r",? (?:before(?: that| then)?|davor|zuvor|vorher|d'avant|anterior|prima|daarvoor|innan|før|przedtem|předtím)")
    + r"(?= ?[.,;!]|$)"
)
"""What says that it is the last one before that day."""
