"""How people ask us to come back at a time, in many languages; one phrase a line or between bars."""

ASKS = r"""
(?:i'll|we'll|i will|we will|i shall|we shall) know more|weiss ich mehr|wissen wir mehr
saur(?:ai|ons|a) plus|sabr\w{1,5} más|sapr\w{1,4} di più|we(?:et|ten) (?:ik|we|wij) meer
vet (?:jag|vi|jeg) mer|ved (?:jeg|vi) mere
będ\w{1,4} wiedzie\w{1,3} więcej
(?:write|call|ring|phone|mail|email|ping|ask|send (?:one|something|yours|another)) (?:then|again|after)
(?:schreib|meld|frag|ruf|schick)\w{1,3} (?:dann|danach)|écri\w{1,4} alors
(?:try|ask|contact|call|ring|ping|poke|mail|email|e-mail|phone) (?:me|us|him|her|them|again|back|the|my)
(?:write(?: to)?|remind|nudge|chase|bother|catch) (?:me|us|him|her|them|again|back|the|my)
(?:message|text|approach|see|prod|reach) (?:me|us|him|her|them|again|back|the|my)
(?:come|get|circle|check|loop|write|report|swing|touch) (?:back|base|in)|reach out|get in touch|be in touch
follow[- ]?up
revisit|reconnect|resubmit|resend|pick(?:ed)? (?:this |it |that )?up|speak again|talk again
look (?:at (?:it|this) )?again
try again|ask again|once more|send (?:it|this|that|yours|your \w{2,12})? ?(?:again|then|in)|your month
(?:drop|pop) (?:by|in|round|back|me|us)
give (?:me|us|it) (?:a|an|another|until|till)|knock|diary|shout
leave (?:it|us|me|her|him|this|them) (?:until|till|with me|be)
(?:hold|park|save|keep) (?:it|this|that|off|your \w{2,12})|wait (?:until|till|for|with)|not before|no earlier|earliest
(?:let's|let us) (?:talk|speak|look|revisit|discuss|review|chat|meet|catch)
diari[sz]e (?:me|us|it|this)|put (?:me|us) down|pencil (?:me|us|it) in
(?:can we|could we|we (?:can|could|will|might|may|should)) (?:talk|speak|look|revisit|discuss|review|chat|meet|catch)
frühestens
(?:wieder|noch ?mal|noch einmal) (?:bei|an|auf|melden|fragen|schreiben|probieren|versuchen|sprechen|anrufen)
(?:erneut|später|dann) (?:bei|an|auf|melden|fragen|schreiben|probieren|versuchen|sprechen|anrufen)
(?:meld|frag|schreib|ruf|kontaktier)\w{1,3} (?:sie|mich|euch|uns|bitte|doch|gern|gerne|dich|es|wieder|noch)
(?:komm|versuch|probier|erinner|klopf)\w{1,3} (?:sie|mich|euch|uns|bitte|doch|gern|gerne|dich|es|wieder|noch)
(?:melden|anklopfen|anrufen|nachfragen|nachhaken|wiedervorlage|erinnern)|erst wieder
re(?:venez|contact\w{1,4}|lanc\w{1,4}|parl\w{1,4}|viens|voir|posez|prenons|prendre contact)|rappel\w{1,4}
(?:ré)?écri\w{1,4}[- ](?:moi|nous)
pas avant
vuelv\w{1,4}|contáct\w{1,5}|contact(?:e|ar|ad)(?:me|nos| conmigo| con)|escr[ií]b\w{1,5}|retom\w{1,4}|llám\w{1,5}
(?:nos )?habl(?:amos|emos)
risent\w{1,5}|ricontatt\w{1,4}|(?:ri)?scriv(?:imi|eteci|etemi|ermi|erci|a)|mi (?:ri)?(?:scriv|contatt|chiam)\w{1,4}
riparl\w{1,5}|ripresent\w{1,4}
(?:ri)?sentiamo(?:ci)?|richiam\w{1,4}|risentiamo\w{0,2}
opnieuw|nog (?:een keer|eens)|(?:neem|neemt) (?:dan |weer |maar )?(?:weer )?contact
(?:bel|mail|probeer|klop|stuur|benader) (?:me|mij|ons|het|dan|maar|weer|u|gerust)
volte\w{0,2}|fal[ae]\w{0,3} (?:comigo|connosco|conosco)|contacte\w{0,3}|escreva|ligue|novamente
me (?:chame|mande|procure|ligue)
ponown\w{1,3}|wróc\w{1,4}|odezw\w{1,5}
(?:proszę|prosimy) (?:o kontakt|napisać|dzwonić|zadzwonić|pisać|spróbować|pytać)|zadzwo\w{1,4}
przypom\w{2,5}|odezwij
återkom\w{0,2}|hör (?:gärna )?av|(?:skriv|ring|mejla|maila|fråga|påminn) (?:till |gärna )?(?:mig|oss|igen|då)|påminn
hør fra
vend tilbage|vende tilbage
(?:prøv|skriv|ring|spørg|spør|kontakt|mail) (?:igen|igjen|mig|meg|os|oss|da|gerne|gjerne|til)
tal(?:e|es)? (?:sammen|ved)
(?:vi )?(?:snakkes|tales|talas)
ta (?:gjerne )?kontakt|tag (?:gerne )?fat|kom (?:gerne |gjerne )?(?:tilbake|tilbage)|ta det opp
palat\w{1,4}|uudestaan|uudelleen|(?:ota|ottakaa|otatte) (?:silloin |sitten )?(?:yhteyttä|uudestaan)|kysy\w{0,4}
soita\w{0,3}|laita\w{0,3} (?:silloin |viesti)
ozv\w{1,4}
zkuste|vrať\w{0,2}|vrátí\w{0,2}|znovu|napište|zavolej\w{0,2}|přijďte|připom\w{2,6}
(?:tekrar|yeniden|bir daha|bize|bana|o zaman) (?:ara|yaz|ulaş|görüş|konuş|dene|haber|iletişim)\w{0,6}|haberleş\w{0,5}
keress\w{1,3}|térjünk|hívj\w{1,4}|(?:írj\w{1,3}|jelentkez\w{1,5}) ?(?:újra|akkor|vissza)?|reveni\w{1,3}|sunați|scrieți
contactați|改めて|再度|もう一度|ご連絡(?:ください|いただけ|をお願い)
"""
"""What plainly asks to come back."""

INVITES = r"""
ask|try|check|contact|write|call|ring|ping|poke|remind|speak|talk|send|look in|listening|wait|pop|drop|let's
leave it|first (?:day|time)|i'll (?:be|have)|we'll (?:be|have)|i'm (?:free|back|yours|all|listening|game)
able to|happy to|open to
(?:i|we) (?:re)?(?:surface|emerge)|(?:is|are) when|is better|is best|(?:would|might) (?:be|work|suit)
wieder|noch ?mal|erneut|meld\w{1,3}|frag\w{0,3}|schreib\w{0,3}|ruf\w{0,2}|kontaktier\w{1,3}|vorher|schick\w{0,3}
écri\w{1,4}|à partir|contact\w{1,5}|habl\w{2,4}|llam\w{1,5}|toque|scriv\w{1,5}|chiam\w{1,4}|terug|neem|bel|mail
probeer|klop|stuur|kom|fal[ae]\w{0,3}|conversa\w{0,4}|mande|napisa\w{1,3}|proszę|podjed\w{2,4}|igen|skriv|ring|prøv
snakk\w{0,3}|snak\w{0,3}|igjen|kom tilbake|laita|tekrar|yeniden|ara\w{0,4}|konuş\w{0,5}|yaz\w{0,4}|újra
"""
"""What may ask to come back, beside a day."""

THEN = r"""
then|by then|till then|until then|from then|that (?:month|week|day|date|point|time)|dann|danach|à ce moment|d'ici là
alors
à cette (?:date|période|époque)
entonces|en ese momento|para entonces|después|allora|a quel punto|in quel periodo|dan|daarna|tegen die tijd|então
nessa altura
por essa altura|nesse momento|depois|até lá|wtedy|potem|då|därefter|så dags|da|derefter|til den tid|silloin|sitten|pak
potom
poté|o zaman|ondan sonra|akkor|azután|utána|atunci|その頃|その際
"""
"""What points back to a day that was named before."""

POLITE = r"""
can (?:we|you)|could (?:we|you)|shall (?:we|i)|would you|will you|how about|what about|why not|können|könnten|würden
pouvez|pourriez|peut-on|podría\w{0,2}|puede\w?|pod[eé]is|può|potrebbe|possiamo|kunt|kunnen|zou|pode(?:mos|ria)?
może\w{0,4}
czy|kan|kunne|voisi\w{0,4}|voi\w{0,4}|můžete|mohli|olabilir|olur mu|tudna|tudunk|putem|puteți|いただけ
"""
"""What makes a question ask us to do something."""

DIRECTLY = r"""
best|ideally|preferably|am besten|idealerweise|sagen wir|de préférence|idéalement|disons|preferiblemente|digamos
diciamo|idealmente|liefst|zeg|de preferência|powiedzmy|helst|säg|mieluiten|řekněme|tercihen|lehetőleg|preferabil
i'd guess|i would guess|my guess is|i'd suggest|i suggest|i'd say|more like
try|make it|say|wait (?:till|until)|not (?:until|till|before)|maybe|perhaps|probably|realistically|erst|frühestens
eher|vielleicht
pas avant|plutôt|no antes de|mejor|non prima di|meglio|pas|liever|niet voor|só|melhor|najlepiej|najwcześniej|dopiero
först
tidigast|tidligst|hellere|heller|aikaisintaan|mieluummin|nejdříve|nejlépe|raději|en erken|legkorábban|inkább
cel mai devreme
"""
"""What stands right before a day that is wanted instead of today."""
