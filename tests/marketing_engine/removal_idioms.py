"""Idioms for no more mail, and look-alikes of them by their kind, language by language; `|` divides them."""

IDIOMS = {
    "en": """
        Let this be the last note we get from you. | We would rather you didn't write. | Shred my details, please.
        | Never again to this address, please. | No further reminders, thank you. | Blacklist our office on your side.
        | One more message and our solicitor answers it. | Please refrain from sending any more. | Go away and stay away.
        | Forget you ever had my number. | Please leave us in peace. | Our door is closed to vendors, for good.
        | We have no wish to be contacted. | Further emails are not welcome here.
    """,
    "de": """
        Betrachten Sie dieses Postfach für Ihr Haus als geschlossen. | Bitte keine weiteren Versuche.
        | Raus aus Ihrer Kartei mit mir, bitte. | Wir wünschen keinerlei Kontakt. | Machen Sie einen Bogen um unser Büro.
        | Sollten Sie uns nochmals anschreiben, übernimmt die Rechtsabteilung. | Lasst mi in Ruh.
    """,
    "fr": """
        Que ce message soit le dernier. | Merci de mettre fin à ces envois. | Oubliez notre adresse.
        | Personne ici ne veut recevoir cela. | Ni mail, ni appel, merci. | Au prochain mail, la CNIL sera saisie.
    """,
    "es": """
        Que este sea el último mensaje. | Olvídese de esta dirección. | Ni por correo ni por teléfono, gracias.
        | Otro correo y los denuncio. | Destruyan todos mis datos. | Aquí nadie quiere recibir esto.
    """,
    "it": """
        Che questa sia l'ultima mail. | Scordatevi il nostro indirizzo. | Lasciateci in pace.
        | Alla prossima mail interviene il nostro avvocato. | Fate finta che il negozio non esista. | Sparite.
    """,
    "nl": """
        Laat dit de laatste mail zijn. | Gooi ons adres weg. | Houd ons domein buiten uw campagnes, graag.
        | Niemand hier wil dit ontvangen. | Gun ons rust. | Geen verdere pogingen graag.
    """,
    "pt": """
        Que este seja o último e-mail. | Esqueçam a nossa morada. | Deixem a gente em paz.
        | Dispensamos contactos futuros. | Considerem este endereço encerrado. | Rasguem a minha ficha.
    """,
    "pl": "Niech to będzie ostatni mail. | Zostawcie nas w spokoju. | Żadnych kolejnych ofert. | Prosimy o ciszę.",
    "sv": "Låt detta bli det sista mejlet. | Adressen är stängd för er. | Håll er borta härifrån. | Lämna oss i fred.",
    "da": "Lad det her være den sidste mail. | Glem at I har min adresse. | Hold op med det nu. | Spar os for jeres mails.",
    "no": "La dette være den siste e-posten. | Glem at dere fant meg. | Ingen flere henvendelser, takk.",
    "fi": "Olkoon tämä viimeinen viesti. | Jättäkää meidät rauhaan. | Unohtakaa osoitteemme. | Ei enää viestejä.",
    "cs": "Ať je to poslední zpráva. | Nechte nás na pokoji. | Zapomeňte na naši adresu. | Dejte nám pokoj.",
    "tr": "Bu son mesaj olsun. | Bir daha yazmayın. | Adresimizi unutun. | Bizi rahat bırakın.",
    "hu": "Ez legyen az utolsó levél. | Felejtsék el a címünket. | Hagyjanak minket békén.",
    "ro": "Nu ne mai trimiteți nimic. | Uitați de noi. | Lăsați-ne în pace.",
}

LOOK_ALIKES = {
    "CHANNEL": """
        Please don't write to me about freight, write to Ida in stores. | Nicht an mich schreiben, sondern an den Einkauf.
        | N'écrivez pas à moi, écrivez plutôt au magasin. | No me llamen, escríbanme un correo.
        | Skriv inte till mig, skriv till Bo på lagret. | Ikke send til meg, send til Liv på lageret.
        | Älkää kirjoittako minulle vaan Villelle varastoon. | Nu mă sunați, scrieți-mi.
    """,
    "OBJECT": """
        Let this be the last winter we send forms by post. | Please spare us the slides and send the price.
        | Could you take us off the old tariff? | Take me off the calendar invitation for Monday.
        | Stryk mig från måndagens webbinarium. | Odhlaste mě z pátečního semináře.
        | Wypiszcie mnie z wtorkowego szkolenia. | Epargnez-nous la brochure, quel est le prix ?
    """,
    "PAUSE": """
        Lassen Sie uns bis nach der Ernte in Ruhe, dann können wir reden. | Leave us alone until after the audit.
        | Laat ons met rust tot na de zomer. | Låt oss vara i fred över inventeringen, sen ringer jag.
    """,
    "REPORTED": """
        My predecessor asked you to stop writing, but I don't mind. | Min föregångare bad er sluta, själv gillar jag det.
        | Mein Vorgänger bat um Löschung, ich lese Ihre Mails gern. | Az elődöm kérte, hogy ne írjanak, engem nem zavar.
    """,
    "QUESTION": """
        Can a customer unsubscribe in your software? | Kann ein Kunde sich in Ihrem System selbst abmelden?
        | ¿Cómo se da de baja a un cliente en la plataforma? | Kan en kunde afmelde sig i jeres system?
    """,
    "AGAIN": """
        I unsubscribed by mistake, please add me again. | Min kollega afmeldte mig, kan I sætte mig på igen?
        | No dejen de escribir, por favor.
    """,
    "FOOTER": """
        If you no longer wish to receive our news, click here. | Si vous ne souhaitez plus recevoir nos offres, cliquez ici.
        | Se não deseja mais receber os nossos avisos, clique aqui.
    """,
}

DECLINES = """
    The Board does not wish to pursue it. | They do not wish to take this further.
    | We're set, thanks. | Not for us. | No thanks. | We went another way. | Kein Bedarf, danke. | Das ist nichts für uns.
    | Nous sommes équipés, merci. | Ya tenemos proveedor, gracias. | Siamo a posto, grazie. | Wij zijn voorzien, bedankt.
    | Já temos fornecedor, obrigado. | Nie skorzystamy, dziękujemy. | Vi har redan en leverantör. | Nej tak, ikke for os.
    | Ei tarvetta, kiitos. | Nemáme zájem, děkujeme. | İhtiyacımız yok, teşekkürler.
"""
