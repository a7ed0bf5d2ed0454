"""The words by which replies are told apart: regular expressions, tried in order without regard to case."""

from marketing_engine.claude.fences import INJECTION

RULES: tuple[tuple[str, str], ...] = (
    ("unsubscribe", r"unsubscribe|opt[ -]?out|remove me|take me off|stop (e?mailing|writing|contacting|sending|spamming)"),
    ("unsubscribe", r"(do not|don't|never) (contact|e?mail|write)( to)? (me|us)|no more (of these|e?mails?)|delete my (mail|data|address)"),
    ("unsubscribe", r"gdpr|art(icle|\.)? ?(17|21)\b|erasure|abmelden|aus (dem|ihrem) verteiler|nicht mehr (an)?schreiben|schreiben sie mir nicht mehr"),
    ("unsubscribe", r"désinscri|ne (me |nous )?(contactez|écrivez) plus|darme de baja|no me escrib|uitschrijven|afmelden|haal (mij|me|ons) van|van de (mailing|mail)?lijst|verwijder (mij|me|ons)"),
    ("unsubscribe", r"\A\W*(please )?stop\W*\Z"),
    ("auto_reply", r"no longer (works?|with|employed)|has left the company|undeliver|delivery (status|has failed)|was read on|ticket (#|number|has been)"),
    ("out_of_office", r"out of (the )?office|on (annual |parental |maternity )?leave|on vacation|on holiday|away (from|until)|back (on|in the office)"),
    ("out_of_office", r"nicht im (büro|haus)|abwesen|im urlaub|absent(e)? (du|jusqu)|en congés?|fuera de la oficina|afwezig|jury (duty|service)"),
    ("not_interested", r"not (really |at all )?interested|no interest|not for us|(won't|will not|not) be (moving|going) forward|^nope\b|^no,? thank"),
    ("not_interested", r"we went with|kein(en)? (interesse|bedarf)|pas intéress|ne donnerons pas suite|no (nos|me) interesa|geen interesse|not in the slightest"),
    ("not_now", r"next (quarter|year|month)|(get|come|check|circle) back (to me |to us )?(in|after|later|around)|not (right )?now|in (two|three|a few|\d+) (weeks?|months?)"),
    ("not_now", r"after the (summer|holidays|budget|audit)|revenez vers moi|melden sie sich (im|nach)|más adelante|ask me (again )?in|^later\b"),
    ("referral", r"(please |better to |should |you'd need to )(contact|speak (to|with)|talk to|reach out to) |(my|our) colleague|is the (right )?person|in copia|en copia|zuständig"),
    ("objection", r"too expensive|already (use|have|using|work with)|% (less|cheaper)|no budget|why would i|convince me|framework|(don't|do not) (see|believe|trust)"),
    ("meeting_request", r"(call|chat|meet|demo|talk|speak|teams|zoom|calendar)\b.{0,80}\b(monday|tuesday|wednesday|thursday|friday|tomorrow|week|\d{1,2}([:.]\d\d)? ?(am|pm|uhr|h\b))"),
    ("meeting_request", r"(monday|tuesday|wednesday|thursday|friday|tomorrow|this week|next week)\b.{0,80}\b(call|chat|meet|demo|talk|speak|works|teams|zoom|free|am|pm)\b"),
    ("meeting_request", r"book (a|some) (time|call|meeting|slot)|calendly|cal\.com|let's (talk|meet|speak|schedule)|(happy|glad|like|open|time) (to|for) (a )?(short )?(call|chat|talk|meet|speak|introduction)"),
    ("meeting_request", r"(could|can|may|shall|should) (we|i|you) (please )?(have|schedule|set up|arrange|do|get on|hop on|jump on|book|plan) (a|an|another) (short |quick |brief |first )?(call|meeting|chat|demo)|can we (meet|talk|speak)|when (can|could|are) (you|we) (talk|speak|meet|free|available)"),
    ("meeting_request", r"(termin|telefonieren|gespräch)\b|(je suis|suis) joignable|appelez-moi|llámame|afspraak"),
    ("question", r"how (much|many|does|do|long|is)|what (is|are|does|happens|would|about)|which|who else|does (it|this)|do you|can (you|it)|could you|is (it|there)|need to know|let me know what|clarify|would like to know"),
    ("question", r"wie (viel|lange|funktioniert)|was kostet|interessieren, ob|combien|est-ce que|cuánto|kunnen jullie"),
    ("interested", r"tell me more|send (me |us |over )|sounds (good|great|interesting|like)|interest(ed|ing)\b|looks (good|decent|great)|klingt|schicken sie|pourquoi pas|me interesa|keen to|love to"),
)  # fmt: skip

FOR_A_PERSON = (
    ("text that speaks to a machine", INJECTION),
    ("legal matters", r"lawyer|solicitor|legal|attorney|gdpr|anwalt|dsgvo|article (17|21)|complaint|liabilit|clause|lawsuit|counsel"),
    ("price or contract", r"discount|price match|match it|redlin|contract|agreement|\bmsa\b|terms|% (less|cheaper)|quote[ds]? (us|me|\d)"),
    ("anger", r"spam|annoy|harass|stop it|ridiculous|rude|fed up|how dare|waste of|sick of|unbelievable|wow, another"),
    ("grief or illness", r"died|passed away|funeral|bereave|cancer|illness|hospital"),
)  # fmt: skip
POSITIVE = r"thank|great|good|love|happy|glad|gladly|perfect|excellent|sounds|keen|gerne|merci|pourquoi pas|super"
BANT = {
    "budget": (r"budget (approved|set|of)|set aside|approved budget|\d ?(k|000) ?(eur|usd|gbp|€|\$|£)", r"no (budget|money)|budget.{0,20}frozen|too expensive"),
    "authority": (r"i (decide|sign)|my decision|founder|\bceo\b|\bowner\b|managing director|chief", r"not my (call|decision)|pass this up|parent (company|in)|my (boss|manager)|her call"),
    "need": (r"we (need|struggle|have been looking)|our (pain|problem)|takes us|by hand|drowning|ersticken", r"(don't|do not) need|already (solved|covered)|no need"),
    "timeline": (r"this (quarter|month|fiscal)|by (q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december|the end)|until the (summer|end)", r"no (plan|timeline)"),
}  # fmt: skip
