"""How people part without a stock word: forget us, leave us out, no contact, may it be the last."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Wording

PARTING = (
    Wording(
        language="en",
        ask="""
            skip me|us|our|my from|please|altogether; leave|left me|us|our|my . out of it|this|these|your; like
            dropping|dropped altogether|entirely|completely|from; no sense|point|use in writing|mailing|emailing|
            posting here|again|further|to; back to being strangers; goodbye forever|for good; please|pls no more|
            others i|we|my| thanks; no follow ups|followups no|nothing; want none in future|either|at
        """,
    ),
    Wording(
        language="de",
        ask="""
            vergessen sie|wir|ihr . mich|uns|meine|unsere|diese; vergessen ... dass es mich|uns; überspringen|
            übergehen sie mich|uns|unsere; bei dieser|der . nachricht|mail bliebe|belassen|bleibt; sparen sie sich
            alle|jede|jeden| weitere|jegliche; werfen sie sie|es|ihn|diese|meine . weg; in ihrer datenbank|kartei|
            liste nicht|nie auftauchen|stehen|vorkommen
        """,
    ),
    Wording(
        language="fr",
        ask="""
            oubliez|oublie moi|nous|mon|notre|cette; oubliez jusqu à mon|ma|notre; ne|n .. plus trouver|voir|lire|
            découvrir .. vos|votre courriels|mails|messages|nom|relances; silence définitif; figure|figurer|figurent
            plus nulle| chez|parmi|dans; plus être importun*|démarch*|sollicit*|relanc*|contact*; jetez|effacez mes|
            mon coordonnées|adresse
        """,
    ),
    Wording(
        language="es",
        ask="""
            no hace falta que vuelva|vuelvan a; olvid* . de mi|nosotros|esta|este|nuestra; deje|dejen|deje de formar
            parte; dejar de formar parte de; deje .. formar parte de sus; no figur* . en|entre sus; que sea el|la
            último|última . por|vez|correo|mensaje| mail; no insist* más; borre* mis|nuestros datos; no contacten|
            contacte más|nunca
        """,
    ),
    Wording(
        language="it",
        ask="""
            dimentic* . di me|noi|questo; si dimentic* di; chius* ogni|il|la|nostro|nostra|definitivamente contatto|
            corrispondenza|rapporto; considerare chius* la|il|ogni; non figurare|comparire più; ultima volta che mi|
            ci; saltate|salti noi|il nostro; non voglio|vogliamo ricevere niente|nulla
        """,
    ),
    Wording(
        language="pt",
        ask="""
            não quero|queremos saber mais de; esque* . de|da mim|gente|nós|nos|este; esque* este|esta|o|a meu|minha|
            nosso|nossa|endereço|contacto; deixa| deixe|deixem me|nos quieta|quieto|quietos; me deixa|deixe quieta|
            quieto|em paz; não constar| figurar|aparecer mais; última vez que me|nos; não insist* mais|comigo; não
            constar . do|da|de; apague* o|a meu|minha|nosso contacto|contato|registo|endereço
        """,
    ),
    Wording(
        language="nl",
        ask="""
            niet meer .. benaderd|gecontacteerd|aangeschreven|lastiggevallen; vergeet mij|me|ons|dit|mijn|onze adres|
            maar|alsjeblieft|alstublieft|gegevens; vergeet mij|me|ons; ons|mij .. overslaan|ontzien; sla ons|mij|me .
            over; naam|adres|gegevens mag|mogen|moet|moeten|kan|kunnen uit|weg| van; haal me|mij|ons er|daar .
            tussenuit|uit|van; willen . ook niet krijgen|ontvangen; graag geen vervolg| verdere
        """,
    ),
    Wording(
        language="sv",
        ask="""
            glöm mig|oss|min|vår|den adress|här|inkorg; glöm mig|oss; hoppa över mig|oss|vår; inte ha .. kontakt; inte
            finnas|stå|ligga kvar|med i|på; plocka|plockar bort mig|oss|min|vår; ingen ... vill bli uppvaktad*|
            kontaktad*; sista kontakt; hör inte av dig|er igen|mer; låt min|vår inkorg|adress vara|ligga
        """,
    ),
    Wording(
        language="da",
        ask="""
            glem mig|meg|os|oss|min|vores|vår; gå|går uden om vores|vor|min|os|mig; gå|går utenom oss|vår|meg; hold|
            holde| holder dere|jer|dig|deg unna|fra|væk|borte; ikke .. ha|have . mere|mer|noe kontakt; ikke .. stå|
            være på noen|nogen|jeres|deres|din; slippe for flere; stryk meg|oss fra; ikke prøv|prøve|forsøk igjen|
            igen; hør|hører ikke av|fra deg|dig|dere|jer igjen|igen
        """,
    ),
    Wording(
        language="fi",
        ask="""
            ei tarvitse . lähettää|kirjoittaa . . mitään|enää; unohta* minut|meidät|yhteystieto*|osoite*|osoitte*|
            tämä; en|emme halua . . tällaisia|viest*|mainoks*| yhteydenotto* . . enää; jättäkää|jätä . jo|minut|
            meidät|nyt rauhaan; ettei ... kirjoiteta|lähestytä| lähetetä; emme|en halua . että . meitä|minua|meille
            lähesty*|otetaan|kirjoite*
        """,
    ),
    Wording(
        language="pl",
        ask="""
            zapomn* . o mnie|nas|moim|naszym|tym; o mnie|nas zapomn*; o mnie|nas proszę zapomn*; nie wyrażam . zgody
            na . dalsz*|kolejn*| otrzymyw*|przesył*|kontakt*|wiadomo*|mail*; pomij* mnie|nas; wykreśl* mnie|nas
        """,
    ),
    Wording(
        language="cs",
        ask="""
            zapomeňte na mě|nás|mou|naši|tuto|moji|tenhle; vynech* .. mě|nás|naši; nás|mě|firmu .. vynech*; nepřeji|
            nechci|nepřejeme|nechceme . být . ve|v vaš*; smažte|vymažte si mě|nás; dál|už .. nic neposílejte
        """,
    ),
    Wording(
        language="tr",
        ask="""
            beni|bizi|adresimi|adresimizi . unutun*; unutun beni|bizi; rahatsız edilmek istemi*; benimle|bizimle
            ilgili .. silin*; gönderilmemesini ... talep|rica|isti*; kayıtlarınızdan|sisteminizden|veritabanınızdan
            çıkar*|sil*
        """,
    ),
    Wording(
        language="hu",
        ask="""
            ne keress*; felejts* el . a|az|minket|engem|ezt; nem kér*|kíván* több|további .. megkeres*|levelet|
            üzenet*; hagyjanak| hagyjon ki . minket|engem|bennünket
        """,
    ),
    Wording(
        language="ro",
        ask="""
            uitați|uita de mine|noi|adresa|această; să nu mai insist*; nu mai insistați; nu doresc|vreau|dorim|vrem .
            să . mai primesc| primim|fiu|fim
        """,
    ),
)
"""Beside the idioms of each language."""
