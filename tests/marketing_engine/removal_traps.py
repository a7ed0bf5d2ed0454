"""Sentences in 17 languages that only sound like a request for no more mail."""

TRAPS = {
    "en": """
Are you GDPR compliant? Glad to talk on Tuesday. | We build unsubscribe pages, and we are interested. |
Do not unsubscribe me. | Please don't remove me, I only asked for a pause. | I unsubscribed from your competitor. |
Our unsubscribe rate is high - can your tool help? | Stop by our booth. | Don't stop. | Stop the presses! |
Never mind the others, call me. | Take me off hold. | Remove the attachment please. |
Remove my colleague Xavier, he left the company. | No more emails please, just call me. |
Stop sending PDFs, send a link. | Don't email me, WhatsApp me. | Don't contact me before Monday. |
Please do not mail me until March. | Please don't write to the info@acme.example address, use mine. |
Delete my previous mail. | Cancel my meeting. | We would like to opt out of the pilot phase. |
We opt out of autorenewal. | Opt-out of the data sharing clause must be possible. |
Please cancel our subscription to the other vendor. | If you mail me once more without prices I'll unsubscribe. |
Should I unsubscribe? | I had asked to be removed, your colleague fixed it, thanks. |
My boss wants me to unsubscribe from everything but this one looks useful. |
You say: answer 'unsubscribe' – no need, tell me more. | STOP! This is exactly what we need. |
Please remove me from cc. | Take me off the follow-up but let's talk Thursday. |
Please remove bob@rival.example from your list. | Everyone at rival.example wants no mail. |
What data do you have on me? Art. 15. | Not interested. | I don't want to unsubscribe. |
No need to remove me, I like your emails. | Our customers want to unsubscribe with one click. Does it do that? |
How many people unsubscribe from your list? | Do you delete our data when the contract ends? |
Will you delete my data after the trial? | Please take me off the waiting list and book me in. |
Remove me from the meeting invite, I'll dial in. | Don't send me the contract yet. |
Please stop the campaign you run for us on Friday. | We stopped emailing them last year. |
I almost hit unsubscribe, but the price list caught my eye. |
Please don't send any more samples until we have tested these. |
Unless it costs under 500 euros, take me off your list. | Don't forget to contact us again. |
They asked us to delete their data, can your product do that? | Keep me on the list, but remove the tracking pixel. |
You can stop worrying, the order is on its way. | We can't get removed from a spam list, can you help us? |
Don't hesitate to contact me. | Please don't email my assistant, email me.
""",
    "de": """
Bitte nicht löschen, ich habe nur um Geduld gebeten. | Melden Sie mich nicht ab. |
Unsere Abmelderate ist hoch, können Sie helfen? | Bitte löschen Sie meine letzte Mail. |
Bitte nehmen Sie mich aus dem cc. | Ich habe mich beim Wettbewerber abgemeldet. |
Bitte schreiben Sie mir nicht vor Montag. | Bitte keine Mails mehr, rufen Sie mich an. |
Schicken Sie keine PDFs mehr, sondern einen Link. | Wenn noch eine Mail ohne Preise kommt, melde ich mich ab. |
Soll ich mich abmelden? | Wir können den Termin leider nicht halten, bitte streichen Sie ihn. |
Nehmen Sie bitte den Kollegen Maier aus dem Verteiler, er ist in Rente. | Hören Sie nicht auf, das gefällt mir. |
Kein Interesse. | Unsere Kunden wollen sich mit einem Klick abmelden können. |
Bitte melden Sie sich nicht mehr diese Woche, erst im Januar. | Zögern Sie nicht, mich zu kontaktieren. |
Wir verkaufen Stromverteiler und suchen Kunden. | Bitte schreiben Sie nicht an die Zentrale, schreiben Sie mir.
""",
    "fr": """
Ne me désabonnez pas, au contraire. | Notre taux de désinscription est trop élevé. |
Merci de supprimer mon dernier message. | Ne m'écrivez pas avant lundi. | Plus de mails, appelez-moi plutôt. |
Je me suis désabonné de votre concurrent. | Envoyez-moi plus de mails de ce genre. | N'hésitez pas à me contacter. |
Retirez-moi de la copie, mais parlons-en jeudi. | Dois-je me désabonner ? | Pas intéressé. |
Arrêtez d'envoyer des PDF, envoyez un lien. | Nous voulons sortir de la phase pilote. |
Si vous m'écrivez encore sans prix, je me désabonne. | Retirez mon collègue Paul de la liste, il est parti.
""",
    "es": """
No me den de baja, solo pedí tiempo. | Me di de baja de su competidor. | Borre mi mensaje anterior. |
No me escriban antes del lunes. | No me manden más correos, llámenme. | No dude en contactarme. |
¿Debo darme de baja? | Nuestra tasa de bajas es alta, ¿pueden ayudar? | Quiten de la lista a mi compañero Luis. |
No me interesa. | Estoy de baja médica hasta enero. | El precio baja en enero. |
Si vuelven a escribir sin precios, me daré de baja. | No dejen de escribirme. |
Dejen de enviar PDF, manden un enlace.
""",
    "it": """
Non cancellatemi, mi interessa. | Mi sono cancellato dalla lista del vostro concorrente. |
Cancelli pure la mia ultima mail. | Non mi scriva prima di lunedì. | Niente più mail, mi telefoni. |
Non esiti a contattarmi. | Devo cancellarmi? | Togliete dalla lista il collega Rossi. | Non mi interessa. |
Il nostro tasso di cancellazione è alto. | Se mi scrivete ancora senza prezzi mi cancello. |
Mi tolga dalla copia, ma sentiamoci giovedì. | Smettete di mandare PDF, mandate un link.
""",
    "nl": """
Schrijf mij niet uit, ik vroeg alleen om uitstel. | Ik heb me uitgeschreven bij jullie concurrent. |
Verwijder mijn vorige bericht. | Mail me niet voor maandag. | Geen mails meer, bel me liever. |
Moet ik me uitschrijven? | Aarzel niet om contact op te nemen. | Ons uitschrijfpercentage is te hoog. |
Haal mijn collega Jan van de lijst. | Geen interesse. | Haal mij uit de cc, maar laten we donderdag bellen. |
Als u nog eens zonder prijs mailt, schrijf ik me uit.
""",
    "pt": """
Não me removam, só pedi mais tempo. | Apague a minha última mensagem. | Não me contacte antes de segunda-feira. |
Chega de emails, telefone-me. | Não hesite em contactar-me. | Devo cancelar a subscrição? |
A nossa taxa de cancelamento é alta. | Retirem da lista o meu colega João. | Sem interesse. |
Descadastrei-me do vosso concorrente. | Queremos sair da fase piloto. |
A proposta para enviar ao cliente está pronta.
""",
    "pl": """
Proszę mnie nie wypisywać. | Wypisałem się z listy konkurencji. | Proszę usunąć mój poprzedni mail. |
Proszę nie pisać do mnie przed poniedziałkiem. | Proszę nie pisać, proszę zadzwonić. | Czy mam się wypisać? |
Mamy wysoki wskaźnik wypisów. | Proszę usunąć z listy kolegę Marka. | Nie jesteśmy zainteresowani. |
Proszę o usunięcie klauzuli z umowy. | Nie wahajcie się pisać.
""",
    "sv": """
Avregistrera mig inte. | Jag avregistrerade mig från er konkurrent. | Radera mitt förra mejl. |
Mejla mig inte före måndag. | Inga fler mejl, ring mig istället. | Ska jag avregistrera mig? |
Tveka inte att kontakta mig. | Ta bort min kollega Sven från listan. | Inte intresserad. |
Ta bort mig från cc, men vi hörs på torsdag.
""",
    "da": """
Afmeld mig ikke. | Slet min forrige mail. | Skriv ikke til mig før mandag. | Ikke flere mails, ring i stedet. |
Skal jeg afmelde mig? | Tøv ikke med at kontakte mig. | Fjern min kollega Jens fra listen. | Ikke interesseret. |
Vores afmeldingsrate er høj.
""",
    "no": """
Ikke meld meg av. | Slett forrige e-post fra meg. | Ikke skriv til meg før mandag. |
Ikke flere e-poster, ring meg heller. | Skal jeg melde meg av? | Ikke nøl med å kontakte meg. | Ikke interessert. |
Fjern kollegaen min Ola fra listen.
""",
    "fi": """
Älkää poistako minua listalta. | Poista edellinen viestini. | Älkää kirjoittako minulle ennen maanantaita. |
Ei enää sähköposteja, soittakaa mieluummin. | Pitäisikö minun perua tilaus? | Ei kiinnosta. |
Poistakaa kollegani Matti listalta. | Ota rohkeasti yhteyttä.
""",
    "cs": """
Neodhlašujte mě, prosím. | Smažte můj předchozí e-mail. | Nepište mi před pondělím. |
Žádné další e-maily, raději zavolejte. | Mám se odhlásit? | Neváhejte mě kontaktovat. | Nemáme zájem. |
Odstraňte ze seznamu kolegu Nováka. | Odhlásil jsem se u vaší konkurence.
""",
    "tr": """
Beni listeden çıkarmayın. | Önceki mailimi silin. | Pazartesiden önce bana yazmayın. |
Artık mail göndermeyin, beni arayın. | Listeden çıkmalı mıyım? | Bana ulaşmaktan çekinmeyin. | İlgilenmiyoruz. |
Meslektaşım Ali'yi listeden çıkarın.
""",
    "hu": """
Ne töröljenek a listáról. | Ne írjanak hétfő előtt. | Nem érdekel.
""",
    "ro": """
Nu mă dezabonați. | Ștergeți mailul meu anterior. | Nu suntem interesați.
""",
    "ja": """
配信停止しないでください。 | 添付ファイルを削除してください。 | 興味があります。
""",
    "mixed": """
Quick question: if I hit unsubscribe, do I lose access to the webinar recordings? |
Please don't take me off the list, I look forward to your notes. |
Can you remove the tracking from your emails? Then we can talk. |
We help companies stop unwanted emails. Want to partner? |
I told my assistant to unsubscribe us from the other vendors, not from you. |
Could you stop using my first name in the subject? Otherwise fine, send the quote. |
Please drop me a line next week. | Drop me the price list. | Delete the old proposal and send me the new one. |
Take us off the pilot list and put us on the paid plan. | Please remove line 4 from the quote. |
Would you take me through the list of features? | Don't send me to voicemail again, just answer. |
Please stop by on Thursday. | I get too many emails, so keep it short: what does it cost? |
Contact me again after Easter, no mails before then. | Write me off as a maybe. |
We're removing our old system in May and need a replacement. | No more delays please, we want to start in May. |
No more questions from my side, send the contract. | Can you cancel my demo on Friday and move it to Monday? |
I don't want you to stop sending these. | My unsubscribe request from last year was handled well, thank you. |
Please remove my old address and use this new one: a@b.example. | Your emails keep landing in spam, please fix that. |
Please do not share my data with third parties. Otherwise happy to go ahead. |
Do not contact Peter, he left. I am your contact now. | Do you have an opt-out option in your tool? |
Please unsubscribe my former colleague Tom Baker, he retired; I'm interested though. |
We do not want more leads, we want better ones. |
I'd like to stop our current provider from emailing our customers. Can you help? |
Stop right there, you had me at 'free trial'. | Delete if not relevant: we also sell software. |
I wish you would stop apologising, the product is good. | Take my name off the invoice and put the company name. |
Leave me a voicemail. | Leave us your brochure at reception. |
Können Sie die Preise aus der Mail entfernen und neu schicken? | Ich habe Ihre Mail gelöscht, bitte nochmal senden. |
Bitte nehmen Sie mich in den Verteiler auf. | Bitte nicht aus dem Verteiler nehmen! |
Wir löschen alle Daten nach 30 Tagen, können Sie das auch? |
Melden Sie sich bitte nicht per Telefon, sondern per Mail. | Bitte keine Anhänge mehr schicken, nur Links. |
Ab wann kann ich den Newsletter abbestellen? | Streichen Sie bitte Position 3 aus dem Angebot. |
Mein Chef will, dass ich mich überall abmelde, aber Ihre Mails lese ich gern. | Hören Sie nicht auf zu schreiben. |
Bitte schreiben Sie mir nicht mehr auf Englisch. | Mehr Mails von Ihnen bitte! | Ne m'appelez pas, écrivez-moi. |
Merci de ne pas m'envoyer de pièces jointes. | Retirez la ligne 3 du devis. |
Je ne reçois plus vos mails, que se passe-t-il ? | Ne me retirez surtout pas de la liste. |
Comment gérez-vous les désabonnements ? | Nous ne voulons plus de notre fournisseur actuel. |
Mettez-moi sur votre liste. | No me borren de la lista, por favor. | ¿Cómo gestionan las bajas de suscriptores? |
No quiero recibir facturas en papel. | Ya no recibo sus correos, ¿qué pasa? | Eliminen la cláusula 5 y firmamos. |
No me envíen el contrato todavía. | Dejen de mandarme PDF pesados, basta un enlace. |
Non mi mandi allegati, solo link. | Non ricevo più le vostre mail, come mai? | Eliminate la clausola 5 e firmiamo. |
Non mi tolga dalla lista. | Come gestite le cancellazioni? | Ik ontvang jullie mails niet meer, wat is er mis? |
Stuur me geen bijlagen, alleen links. | Haal regel 3 uit de offerte. | Haal mij niet van de lijst. |
Wij willen van onze leverancier af. | Não recebo mais os vossos emails, o que se passa? |
Retire a cláusula 5 e assinamos. | Não me tirem da lista. | Não me envie anexos, só links. |
Nie dostaję już waszych maili, co się stało? | Proszę usunąć punkt 5 z umowy. | Nie usuwajcie mnie z listy. |
Nie wysyłajcie załączników, tylko linki. | Jag får inte längre era mejl, vad är fel? | Ta inte bort mig från listan. |
Ta bort punkt 5 ur avtalet. | Skicka inga bilagor, bara länkar. |
Jeg modtager ikke længere jeres mails, hvad er galt? | Fjern ikke mig fra listen. | Fjern punkt 5 i aftalen. |
Ikke ta meg av listen. | Fjern punkt 5 i avtalen. | Jeg mottar ikke lenger e-postene deres, hva er galt? |
En saa enää viestejänne, mikä on vialla? | Poistakaa kohta 5 sopimuksesta. |
Älkää lähettäkö liitteitä, vain linkkejä. | Už nedostávám vaše e-maily, co se děje? | Odstraňte bod 5 ze smlouvy. |
Nevymazávejte mě ze seznamu. | Neposílejte přílohy, jen odkazy. | Artık maillerinizi almıyorum, sorun nedir? |
Sözleşmeden 5. maddeyi çıkarın. | Beni listeden silmeyin. | Ek göndermeyin, link gönderin. | Hi Tom, |  |
thanks. Please take my colleague Rita off the thread, she moved on. Tuesday at 10 works for me. |
I'd rather not unsubscribe just yet, your case study was good. |
Don't remove anything from the proposal, it's fine as it is. |
When a user asks us to delete their data we need 30 days. Can you cut that? |
You can take us off your list of maybes: we'll buy. | Stop wasting time on slides and show me the product. |
Please don't send this to my boss, send it to me. | No more calls please. Email is fine. |
I never got your second email, please resend. | We want no more than three vendors in this process. |
Please remove the unsubscribe footer when you write to our ticket system, it breaks it. |
Our legal team asks whether you honour opt-outs within ten days. | I have asked IT to stop blocking your emails. |
Delete the duplicate invite please. | I stopped reading at "synergy", but the numbers look right. |
Please don't call my mobile, mail me. | They unsubscribed 400 people by mistake. That is our problem. |
Feel free to email me again in the new year. | Don't contact legal yet, I will brief them first. |
Not now. Write again in June. | I can't stop thinking about your demo. |
Will I be removed from the list if I don't answer? | Do not take this as a no. |
Remove the price cap and we have a deal. | We need to stop churn before summer. |
"Unsubscribe" is not what I want, I want a price. | Take the Berlin office off the contract. |
Is it possible to opt out of the annual plan? | Send nothing before I am back on 4 May. |
Please remove our competitor's logo from your page. | Danke, ich will mich nicht abmelden, nur die Adresse ändern. |
Bitte löschen Sie den Termin am Freitag. | Wie gehen Sie mit Abmeldungen um? |
Kann man die Werbung in Ihrem Tool abschalten? | Bitte keine Anrufe mehr, Mails sind in Ordnung. |
Wir wollen keine weiteren Anbieter, Sie reichen uns. | Nehmen Sie bitte Punkt 4 aus dem Angebot. |
Ich bekomme keine Mails mehr von Ihnen, was ist los? | Schicken Sie mir bis März nichts, danach gern. |
Kontaktieren Sie mich nicht wegen Rechnungen, dafür ist Frau Voss da. |
Je ne veux pas me désabonner, juste changer d'adresse. | Pas d'appels svp, les mails me conviennent. |
Supprimez la réunion de vendredi. | Ne m'envoyez rien avant mars. | Nous avons arrêté notre ancien outil. |
Ne supprimez pas mes données, j'en ai besoin. | No quiero darme de baja, solo cambiar la dirección. |
Nada de llamadas, por favor; el correo está bien. | Quite el punto 4 de la oferta. |
No me envíen nada antes de marzo. | No borren mis datos. | Non voglio cancellarmi, solo cambiare indirizzo. |
Niente telefonate, le mail vanno bene. | Tolga il punto 4 dall'offerta. | Non mi mandi nulla prima di marzo. |
Non cancellate i miei dati. | Ik wil me niet afmelden, alleen mijn adres wijzigen. |
Niet bellen graag, mailen is prima. | Stuur me niets voor maart. | Verwijder mijn gegevens niet. |
Não quero sair da lista, só mudar de endereço. | Não me envie nada antes de março. | Não apaguem os meus dados. |
Nie chcę się wypisać, tylko zmienić adres. | Proszę nie dzwonić, maile są w porządku. | Nie usuwajcie moich danych. |
Proszę nic nie wysyłać przed marcem. | Jag vill inte avregistrera mig, bara byta adress. | Ring inte, mejl går bra. |
Radera inte mina uppgifter. | Skicka inget före mars. | Jeg vil ikke afmeldes, bare skifte adresse. |
Slet ikke mine data. | Send ikke noget før marts. | Jeg vil ikke meldes av, bare bytte adresse. |
Ikke slett opplysningene mine. | En halua perua tilausta, vain vaihtaa osoitteen. | Älkää poistako tietojani. |
Nechci se odhlásit, jen změnit adresu. | Nemažte moje údaje. | Neposílejte nic před březnem. |
Listeden çıkmak istemiyorum, sadece adresimi değiştirmek istiyorum. | Verilerimi silmeyin. |
Mart ayından önce bir şey göndermeyin.
""",
}
"""Language → sentences or mails, divided by `|`."""
