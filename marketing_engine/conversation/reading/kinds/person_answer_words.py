"""What else a person writes and no note does: what they want or think, when they can, and that they were away."""

WAS_AWAY = r"""
(i|we|having|just|only|sorry,?|apologies,?) (was|were|been|got|came) (\w+ ){0,2}(on|away|off|out)\b
(i|we|having|just|only|sorry,?|apologies,?) (was|were|been|got|came) (\w+ ){0,2}(back|abroad|ill|sick|travelling)\b
(i|we|having|just|only|sorry,?|apologies,?) (come|returned|had been|have been|'ve been) (\w+ ){0,2}(on|away|off|out)\b
(i|we|having) (come|returned|had been|have been|'ve been) (\w+ ){0,2}(back|abroad|ill|sick|travelling)\b
(just|only|sorry,?|apologies,?) (come|returned) (\w+ ){0,2}(back|abroad|ill|sick|travelling)\b
(just|only|sorry,?|apologies,?) (had been|have been|'ve been) (\w+ ){0,2}(back|abroad|ill|sick|travelling)\b
(i've|we've|have) (just |only |now )?(been (on|away|off|out|ill)|returned|got back|come back)
(just|only|newly|fresh) (now )?(back|returned|in) (from|off|after)
back (from|after) (my |a |the |our )?(holidays?|leave|vacation|hols|honeymoon|maternity|travel\w*)
was (on|away|off|out) (\w+ ){0,2}(leave|holiday|vacation|office|week|sick)
(sorry|apologies|apologise|excuse) (\w+ ){0,3}(late|slow|delayed|belated) (reply|response|answer)
(sorry|apologies) for (the|my) (delay|silence|late|slow)
(war|waren|hatte|hatten) (ich |wir )?(\w+ ){0,4}(urlaub|elternzeit|krank\w*|ferien|abwesend)
(war|waren|hatte|hatten) (ich |wir )?(\w+ ){0,4}(reise|unterwegs|messe|weg|auszeit)
(gerade|eben|frisch|soeben|heute|erst|gestern) (\w+ ){0,2}(zurück|wieder da|heimgekommen)
(zurück aus|aus) (dem|der|den|meinem|unserem) (urlaub|ferien|elternzeit|reha)( zurück)?
(späte|verspätete|lange) (antwort|rückmeldung|reaktion)|gewesen\b
(j'étais|étais|étions|j'ai été|avons été)\b
(rentre tout juste|viens de rentrer|rentrée? (de|hier|ce matin)|reviens (de|tout juste)|revenue? de|de retour de)\b
(retour de|rentre de|rentrons de) (vacances|congés?|mission)|(réponse|retour) tardi\w+
(pour|de) (le|mon|ce) (retard|délai|silence)
(estuve|estuvimos|estaba|estábamos|he estado|hemos estado)\b
(acabo de|acabamos de|recién (vuelto|llegad\w+)|vuelvo de|volví de|he vuelto|regresé)\b
(demora|tardanza|retraso) (en (contestar|responder)|al)|la (demora|tardanza)|(respuesta|contestación) tardía
de vuelta de (las )?vacaciones
(ero|eravamo|sono stat[oa]|siamo stati)\b|(appena (rientrat|tornat)\w*|torno (ora|adesso|solo ora))\b
(rientrat[oa] (da|dalle|oggi|ieri)|tornat[oa] (da|dalle|oggi|ieri))\b
(scus\w+|perdon\w+) (\w+ ){0,3}(ritardo|attesa)|risposta tardiva|di ritorno dalle
(was|waren) (ik |wij |we )?(\w+ ){0,4}(vakantie|verlof|afwezig|ziek|weg|reis)|(net|pas|zojuist|weer) (terug|thuis) van
terug van (vakantie|verlof|weg)
(late|trage|verlate) (reactie|antwoord)|geweest\b
(estive|estivemos|estava|estávamos|acabei de|acabo de|acabamos de|voltei|regressei|cheguei|regressado|voltando)\b
voltei\b|volto de (férias|licença|viagem)|(pela|a) demora|o atraso
(byłem|byłam|byliśmy|wróciłem|wróciłam|wróciliśmy|dopiero co|wracam właśnie)\b
(przepraszam\w*|wybacz\w+) .{0,12}(zwłok|opóźnien|późn|milczen)\w*
(var|varit|kom|kommit) (jag |vi |precis |nyss |just |nyligen )?(\w+ ){0,2}(semester\w*|ledig\w*|bortrest|sjuk)
(var|varit|kom|kommit) (jag |vi |precis |nyss |just |nyligen )?(\w+ ){0,2}(tillbaka|hem|borta|tjänsteresa)
(hemkommen|nyss hemma|precis hemma|precis tillbaka|tillbaka från)|(sent|sena|sen|dröjande) (svar\w*|återkoppling)
har varit (på|borta|sjuk)
(har|har lige|har akkurat|har nettopp) (været|vært) (\w+ ){0,2}(på|væk|borte|syg|syk|bortreist)
(lige|netop|akkurat|nettopp) (\w+ )?(hjem|tilbage|tilbake|hjemme)
var (jeg |vi )?(\w+ ){0,2}(ferie|barsel|orlov|permisjon|syg|syk|bortrejst|bortreist|væk|borte)
(tilbage|tilbake|hjem|hjemme) (fra|efter|etter) (ferie|orlov|perm)\w*|(sene|sent|sein\w*|treg\w*) svar
(olin|olimme|palasin|palasimme|tulin|tulimme|juuri (palannut|tullut|palasin)|olen ollut|äsken)\b
(viive|viivästy|myöhäi|myöhästy)\w* .{0,10}(vasta|vastau|$)|anteeksi,? .{0,12}(viive|myöh)\w*
(byl|byla|byli|vrátil|vrátila|vrátili|přijel|přijela) (jsem|jsme)|(právě|zrovna|teprve) (jsem|se) .{0,12}vrátil\w*
vrátil[aio]? jsem|(jsem|jsme) (\w+ ){0,3}(vrátil|byl)[aio]?\b
(zpoždění|prodlev|pozdní) ?\w* (odpově|reakc)\w*|za (zpoždění|prodlevu|pozdní)
(izindeydi\w*|tatildeydi\w*|raporluydu\w*|seyahatteydi\w*|yoktum|değildim|yeni dön\w+|döndüm|döndük|geldim)\b
geç (yanıt|cevap|dön)\w*
(voltam|voltunk|most jöttem|visszajöttem|visszatértem|megjöttem)\b|késői válasz|(am fost|m-am întors|tocmai|abia)\b
răspuns\w* târziu|întârzier\w+
"""
"""Away once, and here now."""

WANTS = r"""
(we|i)('d| would| do)? (like|want|prefer|love|need|enjoyed|liked|doubt|decided|have (looked|read))\b
i (expect|trust|hope|object|refuse|demand|insist) (to (these|this|it)|an?|the|you|no|not|that you)\b
(do not|don't|doesn't|didn't|never) (\w+ )?(want|care|intend)\w*
i'd (leave|wait|hold|try|say|suggest|appreciate|be (glad|happy|grateful|interested))
no (tengo|tenemos) (la menor |ninguna )?(intención|interés|ganas)|no (quiero|queremos|necesit\w+|pienso|pensamos)
(we're|we are|i'm|i am) (staying|sticking|happy with|keen|curious|not sure|interested|sold|impressed)
too (dear|expensive|pricey)|here i am|here we are
(wir|ich) (bleiben|bleibe|möchten?|wollen|will|würden?|hätten?)\b(?! (uns|mich|sie|ihnen)\b)
(wir|ich) (finden?|denken?|brauchen?|nehmen?|lehnen|bitten um|interessier\w+)\b(?! (uns|mich|sie|ihnen)\b)
(möchten?|wollen|will|würden?|hätten?|bleiben|brauchen) (wir|ich)\b
(klingt|hört sich|finde (ich|wir|das)|ist ja) (\w+ )?(gut|spannend|interessant|toll|prima|schön|nicht|vernünftig)
(nous|je) (souhait(ons|e)|voudri(ons|ais)) (?!vous (inform|remerc)|que vous)
(nous|je) (aimeri(ons|ais)|rest(ons|e) (chez|avec)|préfér(ons|ère)) (?!vous (inform|remerc)|que vous)
(nous|je) (voul(ons)|veux|pense|pensons|trouve|cherch(ons|e)) (?!vous (inform|remerc)|que vous)
(quer(emos|ría|ríamos|íamos)|quiero|quisi(éramos|era)|nos gustaría|me gustaría)\b
(preferimos|prefiero|nos quedamos|necesit(o|amos)|busc(o|amos)|pens(o|amos))\b
(vorre(i|mmo)|vogli(o|amo)|ci piacerebbe|mi piacerebbe|preferi(sco|amo))\b
(restiamo con|rimaniamo con|mi serve|ci serve|pens(o|iamo)|cerc(o|hiamo))\b
(willen|wil|zouden|zou|blijven|blijf|vinden|vind) (wij|we|ik)\b
(wij|we|ik) (willen|wil|zouden|zou|blijven bij|vinden|vind|zoeken|zoek|hoef|hoeven)\b
(quer(o|emos|íamos)|gostar(ia|íamos)|prefer(imos|iria)|ficamos com|precis(o|amos)|procur(o|amos)|ach(o|amos))\b
(chciał\w*|chcemy|chcę|chętnie|zostajemy|wolimy|wolę|potrzebuj\w+|szukamy|proponuj\w+|myślę|zapraszam\w*)\b
(vi|jag) (vill|skulle vilja|önskar|stannar|föredrar|behöver|tycker|tror|tar)\b|(vill|tar|behöver) (vi|jag)\b
(vi|jeg) (vil (gerne|gjerne|helst|ikke|heller|ha)|ønsker|bliver)\b(?! (mig|meg|os|oss|kontakt)\b)
(vi|jeg) (blir hos|foretrækker|foretrekker)\b(?! (mig|meg|os|oss|kontakt)\b)
(vi|jeg) (mangler|trenger|synes|tror|tager|tar)\b(?! (mig|meg|os|oss|kontakt)\b)
(vil|ønsker) (vi|jeg)\b|og vil (heller|gerne|gjerne|ikke|helst)\b
(halu(amme|aisimme|an|aisin)|pysymme|tarvits(emme|en)|mielestä\w*|kiinnost\w+|sopi(i|sko|si)|käy(kö|tt\w+)?)\b
(chtěl(i|a)? (bychom|bych)|chceme|chci|zůstáváme|potřebuj\w+|hledám\w*|myslím\w*|rád(a|i)? by\w+)
(istiyor(um|uz)|isteriz|isterim|isterdi\w+|düşünüyor\w+|ihtiyacı\w+|uygun mu\w*|ilginç|tercih eder\w+)\b
(szeretn(énk|ék)|kérünk|kérek|maradunk|érdekel\w*|(am|aș) (vrea|dori)|dorim|vrem|vreau|rămânem|preferăm)\b
"""
"""What its writer wants, thinks or answers."""

MEETS = r"""
(works|suits|fits) (better|well|fine|me|us|for)|(is|would be) (fine|better|good|possible|ok|free)\b
(free|available|around) (on|at|from) (mon|tue|wed|thu|fri|\d)\w* .{0,12}(instead|though)
(passt|ginge|geht|ginge es) (es )?(mir|uns|bei|am|auch|gut|besser|um)?\b|lieber (am|mon|diens|mitt|don|frei)\w*
(me|nous) convien\w+|convien(t|drait)|plutôt (lun|mar|mer|jeu|ven)\w*
(me|nos) (viene|va|queda) (bien|mejor)|mejor (el|lun|mar|mié|jue|vie)\w*|va bene|meglio (lun|mar|mer|gio|ven)\w*
schikt|liever (ma|di|wo|don|vrij)\w*|komt (beter )?uit
(fica|dá|dava|serve) (bem|melhor|jeito)|dá-me|melhor (na|seg|ter|qua|qui|sex)\w*|pasuje|odpowiada (mi|nam)
lepiej (w|we)|(passar|funkar|går) (bra|bättre|det|mig|oss)
(passer|går|funker) (det|fint|bedre|godt|mig|meg|os|oss|bra)|hellere (man|tir|ons|tor|fre)\w*
heller (man|tir|ons|tor|fre)\w*|hodí se|vyhov\w+|raději (v|ve|až)|uygun(um|uz|dur|sa)?\b|müsaitim|megfelel|ar fi bine
"""
"""When they could meet."""

FRIENDLY = r"""
thank\w*|vielen dank|danke\w*|merci|gracias|grazie|bedankt|dank u|obrigad\w+|dziękuj\w*|tack\b|tak (for|,)|takk\b
kiitos|děkuj\w*|teşekkür\w*|köszön\w*
mulțum\w*|hello|hi\b|hey\b|dear\b|hallo|guten|liebe\w*|sehr geehrte\w*|bonjour|madame|monsieur|hola|buenos|buenas
buongiorno|gentile|salve|beste\b|geachte|olá|bom dia
boa tarde|agradeç\w*|prezad\w+|dzień dobry|szanown\w*|witam|hej\b|hei\b|god dag|goddag|hyvä\w*|moi\b|dobrý|vážen\w+
merhaba|sayın|iyi|kedves|tisztelt|bună|stimat\w*
(kind|best|warm) (regards|wishes)|regards|sincerely|mit (freundlichen|besten)|viele grüsse|beste grüsse|freundliche
cordialement|bien à vous|(belle|bonnes?) (journ|fin|fêt|soir|vacanc|ann|récept|lect)\w*|saludos|atentamente
cordiali|distinti|met vriendelijke|groet\w*|cumprimentos|atenciosamente|abraço|pozdrawiam|z poważaniem
(med )?vänlig\w*|mvh|(med )?venlig\w*|(med )?vennlig\w*|hilsen|terveisin|ystävällis\w*
s pozdravem|saygı\w*|üdvözlettel|cu stimă|(merry|happy|frohe|schöne|joyeu\w+|feliz|felices|fijne)\b
buon[ae]? (giornat|fest|natal|weekend|vacanz|lavor|pasqu)\w*
(prettige|boas|wesołych|god (jul|helg|sommer|sommar|weekend|påsk\w*)|glædelig|hyvää|veselé|mutlu|boldog|sărbători)\b
(we |i )?(apologi[sz]e|apologies|sorry for any|regret)|entschuldig\w*|(wir )?bitten um (ihr )?verständnis|excus\w+
disculp\w*|scusi\w*|excuses|desculp\w*|przeprasz\w*|beklag\w*|pahoittel\w*|omlouv\w*|özür
hinweis|please note|veuillez noter|attention|achtung|((we|i) )?((have|enjoy) a|wish\w* you)
"""
"""Politeness that says nothing either way."""

CONTRAST = (
    r"(?:(?<= )|(?<=^))(?:but|aber|jedoch|pero|men|mutta|maar|however|vielmehr|fakat|insa|dar) "
    r"|(?<=[,.;:-] )(?:mais|mas|ma|ale|ama|porem) "
)
"""Where a new clause begins that is opposed to the one before or; for folded text."""

OPENS = r"""
(yes|no|nope|sure|okay|ok)( [a-z]+)?[.,!:]
(agreed|deal|perfect|great|good|lovely|nice|interesting|impressive|tempting|impressed)[.,!:]
(ja|nein|nee|oui|non|sí|si|no|sì|sim|não|nie|jo|nej|nei|ano|ne|evet|hayır|kyllä|igen|nem|da|nu)[,!:.]
"""
"""How an answer begins."""
