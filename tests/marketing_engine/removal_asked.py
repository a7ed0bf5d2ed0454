"""Sentences in 17 languages that ask for no more mail."""

ASKED = {
    "en": """
Please don't send me any more emails. | Don’t email me again. |
Can you please take my address off your mailing list? | STOP | unsubscribe | Unsubscribe please |
please unsuscribe me | Ubsubscribe | UNSUBSRIBE ME NOW | remov me from ur list pls | lose my address |
Cease and desist. | Delete my data (GDPR art. 17). |
How did you get my address? Delete it, and remove me from your database. |
I never subscribed to this, so stop emailing me. | This is the third time I've asked: take us off your list. |
No further contact, please. | Please make sure I hear no more from you. |
Please cross me out of whatever list this is. | Strike me from whatever list this is. |
Remove everyone at our company from your mailings. | Not me, write to procurement, and drop me from your list. |
Thanks, but we are all set. Kindly remove us from your distribution list. |
I would like to be removed from your contacts. | I do not wish to receive further messages from you. |
We don't want any more of your newsletters. | Please stop contacting me. | Quit emailing us. |
Do not contact me again. | Never write to me again. | Would you mind removing my email address from your system? |
I ask you to erase all personal data you hold on me. | opt me out | Please opt me out of all future communication. |
Take me off. | Please remove | We request that our details be deleted from your records. |
How do I unsubscribe from this? | I want off your list. | Can you stop sending me these? |
I withdraw my consent to receive marketing. | Add me to your suppression list. |
Please refrain from contacting our staff. | I have asked you twice already to remove me. Do it. |
If you could take me off your list, that would be great. | Please remove me from this list, I'm not interested. |
I'm not interested please remove me. | Stop spamming me!!! | No more emails please. | Get me off this list
""",
    "de": """
Abmelden | Bitte nehmen Sie mich aus Ihrem Verteiler. | Bitte löschen Sie meine Daten umgehend. |
Bitte loeschen Sie unsere Adresse aus Ihrer Datenbank. | Ich möchte keine weiteren E-Mails von Ihnen erhalten. |
Schreiben Sie mir nicht mehr. | Bitte um Streichung aus dem Verteiler. |
Kein weiterer Kontakt erwünscht, bitte keine weiteren Mails. | Könnten Sie mich bitte austragen? |
Hiermit widerspreche ich der Nutzung meiner Daten zu Werbezwecken. | Hören Sie auf, mir zu schreiben. |
Bitte kontaktieren Sie uns nicht mehr. | Ich bitte Sie, mich von der Liste zu streichen. | Lasst uns in Ruhe. |
Schick mir keine Mails mehr. | Wir wünschen keine Werbung mehr. |
Nicht mein Thema, bitte an Herrn Kolb wenden und mich löschen. |
Würden Sie mich freundlicherweise aus der Liste entfernen? | Keine Mails mehr bitte!
""",
    "fr": """
Désabonnez-moi | Merci de me retirer de votre liste de diffusion. | Je ne souhaite plus recevoir vos courriels. |
Veuillez supprimer mes données. | Ne m'écrivez plus. | Merci de ne plus me solliciter. |
Pourriez-vous enlever notre adresse de vos fichiers ? | Arrêtez de m'envoyer des mails. | Desinscription svp |
Nous vous demandons de cesser tout contact. | Je m'oppose à l'utilisation de mes données à des fins de prospection. |
Plus de mails svp | Rayez-moi de vos tablettes. | Je voudrais me désinscrire de cette liste. |
Ne me contactez plus jamais. | Pouvez vous svp m'enlever de la liste ? | STOP
""",
    "es": """
baja | Por favor, denme de baja. | No deseo recibir más correos. | No me escriban más. |
Quiero darme de baja de su lista. | Borren mis datos de su base, por favor. | Dejen de enviarme publicidad. |
¿Podrían quitarme de la lista? | Solicito la baja de su boletín. | No me vuelvan a contactar. |
Elimine mi dirección de correo de sus registros. | No quiero que me sigan escribiendo. |
Les ruego que eliminen nuestros datos. | Sáquenme de su lista de distribución. | ni un correo mas por favor |
Me opongo al tratamiento de mis datos.
""",
    "it": """
cancella | Cancellatemi dalla vostra lista. | Non desidero più ricevere le vostre mail. |
Vi prego di rimuovere il mio indirizzo. | Non scrivetemi più. | Smettete di mandarmi mail. |
Potrebbe togliermi dalla mailing list? | Chiedo la cancellazione dei miei dati. | Basta email! |
Disiscrivetemi, per favore. | Non vogliamo essere più contattati. | Mi tolga dall'elenco, grazie. |
Vi chiedo di non contattarmi più. | La prego di eliminare la nostra azienda dai vostri contatti. |
Nessun altro messaggio, grazie.
""",
    "nl": """
Kunt u mij verwijderen uit uw bestand? | Graag uitschrijven. | Afmelden | Haal mij van uw lijst. |
Ik wil geen mails meer ontvangen. | Stop met mailen. | Gelieve ons niet meer te contacteren. |
Verwijder mijn gegevens aub. | Stuur me niets meer. | Wilt u ons adres uit de database halen? |
Schrijf mij uit voor deze nieuwsbrief. | Ik wens geen reclame meer te ontvangen. | Laat me met rust. |
Wij verzoeken u onze gegevens te verwijderen. | Niet meer mailen aub.
""",
    "pt": """
Não quero receber mais e-mails. | Por favor, removam-me da lista. | Retirem o meu endereço da vossa base de dados. |
Descadastre meu email. | Parem de me enviar mensagens. | nao me mandem mais emails |
Gostaria de ser removido da sua lista. | Podem apagar os meus dados? | Peço que não me contactem mais. |
Cancelar inscrição | Me tire dessa lista, por favor. | Solicito a exclusão dos meus dados. |
Não desejamos receber publicidade. | Agradecia que deixassem de nos enviar emails.
""",
    "pl": """
wypisz | Proszę o usunięcie mojego adresu z listy. | Nie chcę otrzymywać więcej maili. | Proszę mnie wypisać. |
Proszę do mnie więcej nie pisać. | Nie życzę sobie takich wiadomości. | Usuńcie moje dane. |
prosze usunac nas z bazy | Przestańcie mi wysyłać maile. | Czy mogliby Państwo wykreślić nas z listy? |
Rezygnuję z otrzymywania newslettera. | Żądam usunięcia moich danych osobowych. |
Nie kontaktujcie się ze mną więcej. | Dajcie mi spokój.
""",
    "sv": """
Avregistrera mig. | Jag vill inte ha fler mejl. | Ta bort mig från listan, tack. | Sluta mejla mig. |
Kan ni ta bort vår adress ur registret? | Skicka inget mer till mig. | Vänligen radera mina uppgifter. |
Vi önskar inte längre få era utskick. | Kontakta mig inte igen. | Stryk oss från er lista. | Inga fler mail tack. |
Jag undanber mig vidare kontakt.
""",
    "da": """
Afmeld mig. | Fjern mig fra listen. | Jeg ønsker ikke at modtage flere mails. | Slet venligst mine oplysninger. |
Skriv ikke til mig mere. | Hold op med at sende mig mails. | Kan I fjerne vores adresse fra jeres liste? |
Vi vil ikke kontaktes igen. | Ikke flere mails, tak. | Lad mig være i fred.
""",
    "no": """
Meld meg av. | Vennligst fjern meg fra listen. | Slett meg fra registeret deres. |
Jeg ønsker ikke å motta flere e-poster. | Slutt å sende meg e-post. | Ikke kontakt meg igjen. |
Kan dere slette opplysningene mine og fjerne meg fra listen? | Vi vil ikke ha mer reklame. | Ta meg av listen, takk. |
Jeg vil gjerne bli fjernet fra listen.
""",
    "fi": """
Poistakaa minut listalta. | En halua enää sähköpostia teiltä. | Lopettakaa viestien lähettäminen. |
Pyydän poistamaan tietoni rekisteristänne. | Voisitteko poistaa osoitteeni? | Älkää ottako enää yhteyttä. |
Emme halua vastaanottaa mainoksia. | Poistakaa yhteystietomme, kiitos. |
Älkää lähettäkö minulle enempää sähköposteja. | Peruuta tilaus
""",
    "cs": """
Prosím odhlaste mě. | Nechci dostávat další e-maily. | Vymažte moje údaje. | Nepište mi už. |
Žádám o odstranění z databáze. | Přestaňte mi posílat nabídky. | prosim vyradte nas ze seznamu |
Nepřejeme si dostávat vaše sdělení. | Můžete smazat moji adresu? | Už mě nekontaktujte. |
Žádné další zprávy, prosím.
""",
    "tr": """
Beni listeden çıkarın. | Artık mail göndermeyin. | Lütfen bilgilerimi silin. | Bana bir daha yazmayın. |
Aboneliğimi iptal edin. | listenizden cikarir misiniz | E-posta almak istemiyorum. |
Verilerimin silinmesini talep ediyorum. | Mail atmayı bırakın. | Lütfen adresimizi sisteminizden kaldırın. |
Rahatsız etmeyin, bir daha aramayın.
""",
    "hu": """
Kérem, töröljenek a listáról. | Ne küldjenek több levelet. | Nem szeretnék több e-mailt kapni. | Leiratkozom.
""",
    "ro": """
Vă rog să mă ștergeți din listă. | Nu mai vreau să primesc mailuri. | Dezabonare | Nu mă mai contactați.
""",
    "ja": """
配信停止をお願いします。 | 今後メールを送らないでください。 | リストから削除してください。
""",
    "mixed": """
Hello Mark, I appreciate the effort but this is not relevant to us. Please ensure our address is taken off whatever list you are using. Kind regards |
How many times do I have to say it? TAKE ME OFF YOUR LIST | I'd be grateful if you didn't write to me again. |
Would you be so kind as to stop these mails? |
we're a two-person bakery, we don't need a CRM, please leave us out of your mailings in future |
My inbox is not your playground, please cross me out. | Please consider this my request to be forgotten. |
You have no permission to use this address. Erase it. | Kindly discontinue all communication with this office. |
I don't want to hear from you again. Ever. | Please scratch our firm from your campaign. |
Can I get off this list somehow? | thx but no thx, pls delete my email |
I'd prefer that you not contact us going forward. | This mailbox isn't for sales. Remove it from your database. |
nope. unsubscribe. | Stop it. Stop writing. | Please cease all further correspondence. |
Don't bother me anymore with this |
We do not accept unsolicited offers. Take us off the list, thanks, and good luck. |
Not the right person, try Hanna in purchasing, and please delete my details afterwards. |
Could you kindly unsubscribe my whole team? | Please do not send anything else to this address. |
I object to the processing of my personal data for direct marketing purposes. | Nehmt mich raus aus dem Newsletter! |
Ich will von Ihnen nichts mehr hören. | Streichen Sie uns bitte aus Ihrer Kartei. |
Bitte keine Werbung mehr an diese Adresse. | Wir bitten um Entfernung unserer Daten aus Ihrem System. |
Ersparen Sie mir bitte weitere Mails. | Bitte sehen Sie von weiteren Kontaktaufnahmen ab. |
bitte keine mails mehr an mich senden danke |
Ich fordere Sie auf, meine Daten zu löschen und mich nicht mehr anzuschreiben. |
Können Sie uns bitte von der Liste nehmen? | Unterlassen Sie künftig jede Kontaktaufnahme. |
Ich wäre Ihnen dankbar, wenn Sie mich aus dem Verteiler streichen würden. |
Diese Adresse bitte aus dem Verteiler entfernen. | Merci de bien vouloir me désinscrire. |
Je ne veux plus rien recevoir de votre part. | Veuillez nous rayer de vos listes, merci. |
Effacez mes coordonnées immédiatement. | Inutile de me relancer, supprimez mon contact. |
Je vous demande de ne plus m'envoyer de publicité. | Laissez-nous tranquilles. | Ôtez mon adresse de votre base svp. |
Nous ne désirons plus être contactés. | Cessez de m'importuner. |
Retirez-nous de cette liste, c'est la troisième demande. | Hagan el favor de no escribirme más. |
Quítenos de su base de datos, gracias. | Solicito la eliminación de mis datos personales conforme al RGPD. |
Agradecería que no me enviaran más información. | No queremos recibir publicidad de ninguna clase. |
Ya les dije que no. Bórrenme de la lista. | Les pido que cesen los envíos a esta dirección. | dame de baja porfa |
Prefiero no recibir más mensajes. | Gradirei non ricevere altre comunicazioni. |
Vi invito a cancellare i miei dati dai vostri archivi. | Per favore, non inviatemi altre mail. |
Chiedo di essere rimosso dalla lista. | Potete depennarci dal vostro indirizzario? |
Non intendo ricevere pubblicità. | Lasciatemi in pace. | La smetta di scrivermi. |
Vorrei cancellarmi dalla newsletter. | Gelieve mijn e-mailadres te verwijderen uit uw bestand. |
Wilt u mij niet meer mailen? | Ik stel geen prijs op uw mails. | Kunnen jullie ons van de mailinglijst halen? |
Ik verzoek u mij niet meer te benaderen. | Schrap ons maar van de lijst. | Houd op met mij te mailen. |
Peço a remoção do meu contacto da vossa lista. | Deixem-me em paz. | Queiram retirar-nos da vossa base de dados. |
Não me escrevam mais, por favor. | Não autorizo o uso do meu email, apaguem-no. | Quero sair dessa lista. |
Por favor não voltem a contactar-nos. | Exclua meu contato do seu sistema. |
Uprzejmie proszę o wykreślenie mnie z bazy mailingowej. | Nie wysyłajcie mi więcej ofert. |
Prosimy o zaprzestanie wysyłania wiadomości. | Skreślcie nas z listy. |
Nie zgadzam się na przetwarzanie moich danych, proszę je usunąć. | Czy może mnie Pan usunąć z listy? |
Wypiszcie mnie stąd. | Snälla sluta skicka mejl till oss. | Var vänlig och stryk min adress. |
Jag vill bli borttagen från er lista. | Vi undanber oss fler utskick. | Plocka bort oss ur registret. |
Kan du avregistrera mig? | Hör inte av er igen. | Vær venlig at slette mig fra jeres liste. |
Jeg vil ikke have flere mails fra jer. | Stop med at skrive til os. | Jeg frabeder mig yderligere henvendelser. |
Vil I være søde at tage os af listen? | Vennligst slett adressen min. | Ikke send meg flere e-poster. |
Vi ønsker ikke flere henvendelser. | Kan du ta meg av e-postlisten? | Stryk oss fra listene deres. |
Olkaa hyvä ja poistakaa osoitteeni listaltanne. | En halua enää viestejä teiltä. |
Pyydän, ettette lähetä minulle enää postia. | Haluan pois postituslistalta. | Poista mut listalta |
Älä lähetä enää mitään. | Prosím o vymazání mé adresy z databáze. | Nezasílejte mi prosím žádné nabídky. |
Chci se odhlásit z odběru. | Nechte mě být. | Vyřaďte nás, prosím, z rozesílky. | Nepřeji si být kontaktován. |
Bana e-posta göndermeyi kesin lütfen. | Bu adresi listenizden silin. | Artık sizden mail almak istemiyorum. |
Bizi mail listenizden çıkarmanızı rica ederiz. | Kişisel verilerimi silmenizi istiyorum. | bir daha mail atmayin |
Hi Tom, we looked at this last year. I'd ask you to remove our details from your files and not to write again. Best, Anna |
Whoever maintains your list: delete us from it. Thanks. | I did not opt in to this. Opt me out. | no more pls |
PLEASE REMOVE ME FROM ALL YOUR LISTS INCLUDING THE ONES YOU SELL |
Per GDPR Article 21, I object to direct marketing. Stop processing my data. |
I am not the IT manager and never was. Take my name off this. |
We are not going to buy. Save us both the time and take us off your sequence. |
I would be obliged if this address could be struck from your records. | I'm asking politely: no further follow-ups. |
please dont contact me or my colleagues again thanks |
Sorry, wrong person. Please delete my address. You could try sales@acme.example. | unsubcribe | Leave me alone. |
Delete. | You may delete my contact details, I have left the industry. | Pls stop mailing our staff |
Would you remove both of my email addresses from your CRM, please? | I want all of my information deleted. |
Happy with our vendor. Please unsubscribe us. Have a nice weekend! |
Guten Tag, wir haben keinen Bedarf. Bitte löschen Sie uns aus Ihrem Verteiler. Mit freundlichen Grüßen |
Danke, aber nein. Und bitte keine weiteren Nachfassmails. |
Löschen Sie meine Kontaktdaten und bestätigen Sie mir das schriftlich. |
Woher haben Sie meine Adresse? Bitte sofort löschen! |
Ich habe Sie schon zweimal gebeten, mich zu löschen. Tun Sie es endlich. | Bitte meine Mailadresse entfernen, danke. |
Ich untersage Ihnen jede weitere Werbung. | Newsletter bitte abbestellen | Ich bitte um Löschung. |
Nehmt bitte die ganze Firma aus der Liste. | Kein Interesse, bitte keine Mails mehr. |
Bonjour, nous ne sommes pas concernés. Merci de nous supprimer de vos fichiers. Cordialement |
Je vous prie de ne plus utiliser mon adresse. | Stop aux mails svp. | Désinscription immédiate SVP |
Merci de supprimer cette adresse de votre base. | Je n'ai jamais donné mon accord, retirez-moi. |
Pouvez-vous arrêter de m'écrire ? | Merci, mais non. Pas d'autres relances s'il vous plaît. |
Veuillez me désabonner de toutes vos listes. |
Buenos días, no nos interesa. Por favor, elimínennos de su lista. Un saludo | Retiren mi correo de su lista. |
No autorizo el uso de mis datos. | ¿Me puede dar de baja? | Ya basta, no me manden nada más. |
Ruego supriman mis datos. |
Buongiorno, non siamo interessati. Vi chiediamo di cancellarci dai vostri elenchi. Saluti | Mi può cancellare? |
Non voglio più vostre mail. | Non contattatemi più. | Desidero essere cancellato. |
Togliete questo indirizzo dalla lista. |
Goedemiddag, geen interesse. Graag onze gegevens wissen uit uw systeem. Groet | Ik wil me afmelden. |
Mag ik van de lijst af? | Schrijf ons uit aub | Neem geen contact meer op. |
Bom dia, não temos interesse. Pedimos que nos retirem da lista. Obrigado | Podem tirar-me da lista? |
Remova meu e-mail. | Não queremos mais receber propostas. |
Dzień dobry, nie jesteśmy zainteresowani. Proszę usunąć nasz adres z Państwa bazy. Pozdrawiam |
Proszę przestać do mnie pisać. | Nie chcę od was nic dostawać. | Proszę wykreślić ten adres. |
Hej! Inte aktuellt för oss. Ta gärna bort oss från er lista. Mvh | Jag vill inte bli kontaktad mer. |
Avsluta min prenumeration. | Kan du sluta mejla? |
Hej, det er ikke noget for os. Slet os venligst fra jeres liste. Mvh | Jeg vil gerne afmeldes. | Skriv ikke igen. |
Hei, ikke aktuelt. Fjern oss fra listen er du snill. | Jeg vil ikke ha flere e-poster. | Slutt å kontakte oss. |
Hei, ei kiinnosta. Poistakaa meidät listaltanne. Terveisin | Lopeta sähköpostien lähettäminen. |
Dobrý den, nemáme zájem. Prosím, vyškrtněte nás ze seznamu. S pozdravem | Odhlásit | Už mi neposílejte žádné maily. |
Smažte mě. | Merhaba, ilgilenmiyoruz. Lütfen bizi listenizden çıkarın. Saygılar | Aboneliğimi sonlandırın. |
Bize mail göndermeyin. | Beni silin. | E-posta listenizden çıkmak istiyorum.
""",
}
"""Language → sentences or mails, divided by `|`."""
