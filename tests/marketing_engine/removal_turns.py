"""Turns in 14 languages that make a request no request, and requests that only name a time, a person or a channel."""

TURNS = {
    "CHANNEL": """
        Don't call, mail is fine. | Please stop ringing the shop, send me an email. | No calls please. Emails are fine.
        | Bitte rufen Sie nicht mehr an. Eine Mail reicht. | Keine Anrufe bitte, per Mail gerne.
        | Plus d'appels s'il vous plaît, un mail suffit. | Ne m'appelez plus, écrivez-moi plutôt.
        | No me llame más, por correo mejor. | Basta de llamadas. Prefiero un correo.
        | Non mi telefoni più, mi scriva una mail. | Niente telefonate, via mail va bene.
        | Não me ligue mais, por email é melhor. | Chega de ligações, mande um email.
        | Niet meer bellen graag, mailen mag wel. | Geen telefoontjes meer, stuur liever een mail.
        | Ring inte mer, mejla hellre. | Inga fler samtal, tack. Ett mejl räcker.
        | Ikke ring mer, send heller en e-post. | Ingen opkald, tak, skriv hellere en mail.
        | Älkää soittako, laittakaa mieluummin sähköpostia. | Proszę nie dzwonić, mail wystarczy.
        | Nevolejte mi, napište radši mail. | Lütfen aramayın, mail atın. | Ne hívjanak többet, inkább emailt kérek.
        | Nu mă mai sunați, un mail e suficient. | Don't write to sales@, use this address.
        | Nicht mehr an info@ schreiben, sondern an diese Adresse. | Nie pisać na biuro@, tylko na ten adres.
        | N'écrivez plus à contact@, utilisez cette adresse. | Stop mailing from that odd domain and use your usual one.
    """,
    "PAUSE": """
        Leave us in peace till the harvest. | Don't write before March. | Please no mail until after the fair.
        | Lassen Sie uns bis Ostern in Ruhe. | Schreiben Sie uns nicht vor Mai.
        | Laissez-nous tranquilles jusqu'à la rentrée. | Ne m'écrivez pas avant septembre.
        | Déjennos en paz hasta la vendimia. | No me escriba antes de junio, por favor.
        | Lasciateci in pace fino a Pasqua. | Non scrivetemi prima di ottobre. | Não me escrevam antes de abril.
        | Deixem-nos em paz até ao Natal. | Laat ons met rust tot de zomer. | Schrijf me niet voor september.
        | Skriv inte före augusti. | Lämna oss i fred till efter bokslutet. | Ikke skriv til meg før august.
        | Lad os være i fred indtil april. | Älkää kirjoittako ennen elokuuta. | Jättäkää meidät rauhaan syksyyn asti.
        | Proszę nie pisać przed majem. | Nepište mi před květnem, prosím. | Mayıs ayına kadar yazmayın.
        | Ne írjanak március előtt. | Nu îmi scrieți înainte de mai.
    """,
    "AGAIN": """
        Please don't take me off your list. | Bitte nehmen Sie mich nicht aus dem Verteiler.
        | Surtout ne me retirez pas de la liste. | No me quiten de la lista, por favor.
        | Non toglieteci dalla lista. | Não me tirem da lista. | Haal me niet van de lijst.
        | Ta inte bort mig från listan. | Älkää poistako minua listalta. | Proszę mnie nie wypisywać.
        | Nemažte mě prosím ze seznamu. | Beni listeden silmeyin lütfen. | Nu mă scoateți de pe listă.
        | Mi jefa pidió no recibir correos. A mí no me molestan. | Szef prosił, żeby nie pisać. Ja chętnie czytam.
        | Šéf chtěl, abyste nepsali. Mně to nevadí.
    """,
    "REPORTED": """
        My colleague had wanted no more mail. I like to read it. | Mein Chef hatte Werbung verboten. Mich stört sie nicht.
        | Mon chef avait demandé de ne plus écrire. Moi, je les lis volontiers.
        | Il mio capo aveva chiesto di non scrivere più. Io li leggo volentieri.
        | O meu chefe pediu para não escreverem. Eu até gosto. | Mijn baas wilde geen mails. Ik lees ze graag.
        | Min chef ville slippa mejlen. Jag läser dem gärna. | Min sjef ba om å slippe e-post. Jeg leser den gjerne.
        | Pomoni pyysi lopettamaan viestit. Minua ne eivät haittaa.
        | A főnököm kérte, hogy ne írjanak. Engem nem zavar.
    """,
    "OBJECT": """
        XING mails are what I want to get rid of, not yours. | Keep my name off the parcel, please.
        | Bitte lassen Sie meinen Namen auf dem Paket weg, er soll nicht draufstehen.
        | Mon nom ne doit pas figurer sur le colis. | Navnet mitt skal ikke stå på pakken.
        | Mijn naam hoeft niet op het pakket. | Moje nazwisko nie może być na paczce.
    """,
    "BARE": """
        Please stop. | Enough now. | Ça suffit ! | Basta, per favore. | Já chega. | Es reicht jetzt. | Nu is het genoeg.
        | Nu räcker det. | Slutt, vær så snill. | Nyt riittää. | Proszę przestać. | Dost, prosím. | Yeter artık. | Elég már.
        | Ajunge deja.
    """,
}

ONLY_NAMED = """
    Don't call and don't write. | Don't write, not now and not later.
    | Rufen Sie nicht an und schreiben Sie auch nicht mehr. | Keine Anrufe und keine Mails mehr bitte.
    | Ne m'appelez plus et ne m'écrivez plus. | No me llame ni me escriba más. | Non chiamatemi e non scrivetemi più.
    | Não me ligue nem me escreva mais. | Niet bellen en niet mailen alstublieft. | Ring inte och mejla inte.
    | Ikke ring og ikke skriv mer. | Älkää soittako älkääkä kirjoittako enää. | Proszę nie dzwonić i nie pisać więcej.
    | Nevolejte a nepište mi už. | Beni aramayın ve bana yazmayın. | Ne hívjanak és ne írjanak többet.
    | Nu mă sunați și nu-mi mai scrieți. | We are on holiday till May, and remove us from your list for good.
    | Our director died in March, please write to him no more.
    | Mein Chef bat um Löschung, und ich bitte auch darum: nehmen Sie uns vom Verteiler.
"""
