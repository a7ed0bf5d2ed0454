"""What a person writes and no note to everybody says: requests, wishes, answers and a past absence; many languages."""

ASK = r"""
(re)?send (it|me|us|over|that|this|the|a|an|your|some|more|details|info\w*|through|along|both|everything|whatever|what)
(mail|email|e-mail|forward|show|tell|text|fax|quote|remind|invite|ping|chase|ring|phone|call) (me|us|it over)\b
(let me know|let's|count me in|sign me up)
(pencil|book (me|us) |put me down|get (me|us) a|give (me|us) a (quote|price|call|ring))
(come|pop|drop) (by|in|over|round)|i'm all ears|go ahead and|happy to (talk|meet|look|chat)|reach me|catch me
(please|do|just|then) (call|ring|phone|mail|write) (me|us|my|before|after)
(please|do|just|then) (call|ring|phone|mail|write) (any ?time|today|tomorrow|back|on (mon|tue|wed|thu|fri))
if you (could|would|'d)\b|(facciamo|facciamolo)\b|görüşebilir\w*|konuşabilir\w*
(could|can|would) you (call|ring|phone|mail|quote|confirm|explain|wait)\b
(could|can|would) you (bring|share|come|visit|write|send|resend|tell|do)\b
(schick|send|mail|ruf|zeig|sag|bring|leg)(e|t|en)? (mir|uns|mich|mal|doch|bitte|ruhig|trotzdem|gern|das|die|den|es)\b
(schicken|senden|mailen|übersenden|faxen|zeigen|nennen|erklären|sagen|bringen|kommen|rufen|geben|legen) sie
bitte .{0,40}(zusenden|zuschicken|schicken|mailen|anrufen|vorbeikommen|faxen|nachreichen)\b
(bitte|wir bitten) um (ein|ihr|den)
(envoyez|renvoyez|transmettez|rappelez|appelez)(-| )(moi|nous|le|la|les|vo)
(téléphonez|montrez|dites|donnez|faites|recontactez)(-| )(moi|nous|le|la|les|vo)
(m'|me |nous )(envoyer|adresser|appeler|rappeler|faire parvenir|transmettre|dire|montrer|renvoyer|expliquer)
(envoyez|faites|passez) (donc|quand même|toujours|plutôt)|passez (me|nous|à)|(appelez|rappelez|écrivez)-(moi|nous)
(mande|manda|manden|envie|envien|envia|llame|llamen)(me|nos)(lo|la)?\b
(llama|diga|escriba|escribe|pase|pasa|cuente|muestre)(me|nos)(lo|la)?\b
(haga|reenvie|remita)(me|nos)(lo|la)?\b|(nos|me) (envíe|mande|llame|pase|remita|envíen|manden|llamen)
(puede|pueden|podría|podrían|podéis|puedes) (re)?(enviar|mandar|llamar|pasar|decir|contar)\w{0,5}
(hablamos|nos vemos|quedamos)
(mi|ci|me lo|ce lo|me la) (mandi|mandate|invii?|inviate|chiami|chiamate)\b
(mi|ci|me lo|ce lo|me la) (richiami|dica|faccia|scriva|passi|telefoni|spedisca)\b
(mand|invi|chiam|richiam|spedi)\w{0,3}(mi|ci|melo|celo)\b|(può|potete|potrebbe) (mandar|inviar|chiamar|richiamar)\w{1,4}
(ci vediamo|ci sentiamo|sentiamoci|vediamoci) (il|la|le|i|lo|un|pure|ora|alle|lun|mar|mer|gio|ven)
(fate pure|mandi|mandate|invii|inviate) (il|la|le|i|lo|un|pure|ora|alle|lun|mar|mer|gio|ven)
(stuur|mail|bel|app|zend|toon|vertel|geef)t? (me|mij|ons|maar|gerust|alvast|het)\b
(stuur|mail|bel|app|zend|toon|vertel|geef)t? (een|de|dan|nog|eens|vandaag|vooral|mee)\b
(kunt|kun|wilt|wil) (u|je|jullie) .{0,40}(sturen|mailen|bellen|langskomen|bevestigen|uitleggen)
graag .{0,30}(sturen|ontvangen)
(stuur|zend) .{0,40}(door|toe)\b|(spreken|zien) we (elkaar|af)
(mande|envie|mandem|enviem|manda|remeta)(-\w{1,3})? (o|a|os|as|um|uma|já|mais|me|tudo|por|na|no|então|antes|hoje)\b
(mande|envie|mandem|enviem|ligue|ligue|telefone|diga|passe|mostre|mandem|liguem)(-me|-nos|-mo| me| para mim)|falamos\b
(pode|podem|poderia|poderiam|podia|podiam) (me )?(re)?(enviar|mandar|ligar|passar|remeter|dizer|vir)
(me|nos) (envie|mande|ligue)
proszę .{0,30}(przysłać|przesłać|wysłać|zadzwonić|dzwonić|podesłać|podać|napisać|odesłać|wycenić|przyjechać)
prosz(ę|imy) o (ofert|cennik|katalog|próbk|spotkan|telefon)\w*
prosz(ę|imy) o (więcej|szczegół|wycen|przesłanie|przysłanie|wysłanie|termin)\w*
(przyślij|prześlij|wyślij|zadzwoń|podeślij|dzwoń)\w*|(porozmawiajmy|spotkajmy|umówmy)
(skicka|sänd|mejla|maila) \w+
(ring|visa|berätta|hör av) (dig |er )?(mig|oss|gärna|bara|på (mån|tis|ons|tor|fre)|i (mor|efter|dag)|för)
(vi (hörs|ses)|kom gärna|kan vi|ska vi)
send (endelig|venligst|vennligst|gerne|gjerne|bare|heller|mig|meg|os|oss)\b
send (den|det|en|et|mer|mere|nu|nå|i dag|over|alt|dog)\b
send \w{2,30}(en|et|erne|ene|ne|a)\b
ring (til )?(mig|meg|os|oss|gerne|gjerne|bare|endelig|på (man|tir|ons|tor|fre)|i (mor|dag))
(vi (tales|snakkes|ses|sees)|lad os|la oss|kan vi|skal vi|kom (gerne|gjerne|forbi|innom))
(lähettäkää|lähetä|lähettäisi\w*|laita|laittakaa|soita|soittakaa)\b
(toimita|toimittakaa|kertokaa|kerro|pistä|varaa|varatkaa)\b
(jutellaan|puhutaan|tavataan|sovitaan|nähdään)|(pyydän|pyydämme|saisinko|saisimmeko|voisitte)
(pošlete|pošli|zašlete|přepošlete|dejte|řekněte|ukažte|přineste) (mi|nám|to|tu|ten|ho|ji)
(pošlete|pošli|zašlete|přepošlete|dejte|řekněte|ukažte|přineste) (je|prosím|sem|ještě|cen\w+|katalog|nab\w+)
(zavolejte|volejte|napište|ozvěte se|zastavte se) (mi|nám|v|ve|až|po|potom|pak)\b
prosím(e)? o (nabíd|cen|katalog|schůz|zaslá)\w*
(sejdeme se|domluvme|promluvme|uvidíme se|zavoláme)
(gönderin|gönderiniz|yollayın|yollayınız|arayın|paylaşın)\b
(gönderebilir|arayabilir|gönderir|yollar|uğrayın|buyurun|bekliyorum)\b
(görüşelim|konuşalım|buluşalım|rica (ediyoruz|ederiz|ederim))|(küldj|hívj|írj|mutass|mondj|adj)\w{1,4}\b
(beszéljünk|találkozzunk)
(trimite|trimiteți|sunați|sună|scrieți|spuneți)(-| )?(mi|ne|mă|oferta|catalogul|prețul|lista|vă rog)\b|(ne vedem|vorbim)
(送って|ください(ませんか)?。?お見積)
"""
"""Requests to the sender of a mail; a note may make one too: to send again, to write elsewhere, in urgent cases."""

AGAIN = r"""
again|re-?send|erneut|nochmal\w*|noch einmal|wieder an|de nouveau|à nouveau|renvoyer|otra vez|de nuevo|reenv\w+
nuovamente
di nuovo|opnieuw|nogmaals|novamente|outra vez|reenvi\w+|ponown\w+|jeszcze raz|igen\b|på nytt|på nytt|igjen\b|uudelleen
uudestaan|znovu|opětovn\w+|opakovan\w+|tekrar|yeniden|újra|ismét|din nou|sms\b|whatsapp|voicemail|by post|par courrier
"""
"""With these, a request is what a note asks of all who write."""

STOP = r"""
as far as you|(vous|nous) en (tenir|tenez|restons|rester) là|restons-en là|épargne\w*|dispens(o|amos|e-me)\b|verzichte\b
prescind(o|imos)\b|(faccio|facciamo) a meno|kan missen\b|spar (mig|meg|os|oss)\b|undanbe\w*|obejd\w+ się|obejdu se\b
(nothing|no) (more|further)\b|(not|without) another\b|another (one|of these)|enough( already|\b(?! time))|in peace
spare me
(nor|not) .{0,24}either\b|(not|never|nothing|stop|rather) .{0,20}hear\w* from you
(the|your) last (one|mail|e-?mail|message)|ignored|you('re| are| keep) (still )?(writ|mail|send)\w*
(do not|don't|never|stop) .{0,24}(another|one more|new one|start|any more|anymore)|love not to|quit (writ|mail|send)\w+
(nichts|keinerlei|nie) (mehr|weiteres|wieder)\b|keinen? (mehr|weiteren?|post|werbung)\b
(nicht|nie) (mehr|wieder) .{0,20}(schreib|send|schick|hör|kontakt|wünsch|belästig|anruf)\w*|in ruhe|genug\b
(auch )?danach (auch )?(bitte )?(nicht|keine)
verschon\w*|letzte (mail|nachricht)|das letzte|auch (später|danach|dann) nicht|leider\b.{0,3}$|ruhe haben|schluss\b
(ne|n'|de) .{0,20}plus (rien|de (mails?|messages?|courriels?|relances?|vos)|m'|d'autre|jamais)|plus (rien|jamais)
rien de plus|tranquille|(en|la) paix\b|la? derni(er|ère)\b|assez\b|ça suffit
non plus\b|hélas|(ni|pas) (maintenant ni )?(après|plus tard|ensuite)|plus m'en|cessez|arrêtez
nada más\b|(ni(ngún|nguno)?|no) .{0,24}más (correos|mensajes|mails)|en paz|(después|luego|entonces|vuelta) tampoco
tampoco (después|luego|quiero|escrib|mand|env)|basta\b|(el|sea el) último|suficiente|ya (está bien|vale)
(ni|no) .{0,16}después\b|dejen|por desgracia
(nient'altro|più nulla|più niente|niente più|nulla più|non .{0,24}più (nulla|niente|mail|scriv|altr)\w*)|in pace
neanche|nemmeno|neppure
basta\b|(l'|un')?ultim[oa] (mail|messaggio|volta)|nessun('| )altr\w+|smett\w+|purtroppo.{0,3}$|anche dopo
niets meer|(niet|geen|nooit) .{0,24}meer (van|sturen|hoor|ontvang)\w*|geen (nieuwe|volgende|tweede)|met rust
ook (daarna|later|dan) niet
(de|het) laatste\b|genoeg\b|ook niet\b|evenmin|helaas.{0,3}$
(nada|mais) (mais|nada)\b|em paz|sossego|chega\b|nem depois|também não|tão pouco|o último|parem?\b
(não|nem) .{0,24}mais (e-?mails|mensagens)
infelizmente.{0,3}$
nic więcej|(nie|żadn\w+) .{0,24}(więcej|kolejn\w+)|święty spokój|spokoj(u|em)\b|też nic|także nic|dość\b
ostatni(a|ą|m)? (mail|wiadomość)|również nie|też nie
niestety.{0,3}$
(inget|inga|ingenting) (mer|fler|mera|flera)\b|inte (fler|heller)\b|i fred|heller\b|nu räcker|räcker det|det sista
sista (mejlet|gången)|höra? (från|av) er
slipp\w*|tyvärr.{0,3}$
(intet|ingen|ingenting) (mere|mer|flere)\b|ikke (flere|heller)\b
ikke (skriv|send|ring|kontakt)\w* (mere|mer|igen|igjen)|i fred|nu er det nok|nå er det nok|det (sidste|siste)
høre? (mere |mer )?fra (jer|dere|dig|deg)
desværre.{0,3}$|dessverre.{0,3}$|slippe\b
(enempää|rauhaan|rauhassa|riittä\w*|viimeinen|enkä halua|en halua|emme halua|ei tarvitse|älkää|älä (lähet|kirj|ota)\w*)
valitettavasti.{0,3}$
(už|již) (nic|žádn\w+|ne(piš|posíl|chc|kontakt|obtěž|vol)\w*)|žádné (další|jiné)|na pokoji|v klidu|dost\b
ani (potom|pak|poté)|poslední\b|skončeme|nechci|nepřej\w+|bohužel.{0,3}$
(istemiyor\w*|istemem|istemiyoruz)|bir daha|rahat bırak\w*|yeter\b|son olsun|gelmesin\w*|maalesef.{0,3}$
(yazmayın|göndermeyin|yollamayın|aramayın)\w*
(többet|elég|hagyj\w*|utolsó|sajnos.{0,3}$|se(m)? (küldj|írj)\w*)
(nici (atunci|după|dup)|nimic (altceva)?|în pace|destul|ajunge|ultimul)\b
"""
"""A wish that no more comes, or regret that this did."""

NOTES_QUESTION = r"""
(any |more |further )?(questions|queries|problems|trouble)\b.{0,3}$
(need|want|looking for) (help|a quote|an answer|something|support|to talk|us)
(in a )?(hurry|rush)\b|how did we do|how was your|did (this|we)|did you know|have you (seen|read|tried) our
(noch |weitere )?fragen.{0,3}$
(une |des )?questions?.{0,3}$|dudas|domande.{0,3}$
(nog )?vragen.{0,3}$|heeft u (een )?(vra|haast)|dúvidas|(masz )?pytania|frågor|spørgsmål|spørsmål|kysyttävää|dotazy
máte dotaz|sorunuz|kérdése
(wussten|wusstest) (sie|du)|(le )?(saviez|savez)-vous|(sabía|sabías|sabíais) que|(lo )?sapev(i|a) che|wist (u|je) dat
sabia que|(czy )?wiesz, że|visste du|vidste du|tiesitkö|víte, že|biliyor muydunuz
"""
"""Questions that notes ask."""
