"""Requests of the same kinds in 14 languages: wishes, objections, how-questions, neither-nor, after a report."""

ASKED_KINDS = {
    "en": """
Kindly strike my name off whatever list this came from. | This is the third one. Enough. I don't want to see another
email from you in this inbox. | Please make this the last message I get from your company. | We are not a fit, and I'd
appreciate not being contacted going forward. | Under GDPR Art. 21 I object to the processing of my data for direct
marketing. | No thanks. Do me a favour and lose this address. | Unsubscribe please, thx | I never signed up for this.
Remove. | Can you please stop emailing me about this? Thank you. | whoever maintains ur contact list pls take my gmail
off it, its private | Would you be so kind as to let this be your final email to me? | We run a hospice. No marketing
mail, please, not now and not later. | Cease and desist all further communication with this address. | You do not have
my permission to email me. Delete whatever you have on me. | Our IT policy forbids unsolicited vendor mail. Kindly
exclude our domain from your campaigns. | I'm asking nicely one last time: quit emailing me. | pls unsubscibe | Just
take my name off. | I'm no longer in procurement and would rather these messages stopped. | We've asked before. Please
make sure this address is not contacted again. | I want to be removed from all mailings, effective today. | Your emails
are unwelcome. Stop. | Pls dont mail me anymore im retired | Kindly erase my details from your CRM. | Thanks but no.
Please strike me off. | I have no idea how I ended up here, but I'd like to end down: take me off, please. | Kindly
ensure that no one at Harrow Mills receives further mail from your firm. | Sent to the wrong person, wrong company,
wrong decade. Remove my address. | Could you please stop? I get one of these every three days. | Consider this my
formal opt-out under CAN-SPAM. | can u not email me again ty | My inbox is not your playground – unsubscribe. | I'd be
obliged if you'd delete this address and confirm. | Hello, I look after the inbox for a small museum. We can't buy
anything. Would you drop us from your mailings? Many thanks. | Nothing personal, but I'd rather not get any more of
these. | Please action my right to erasure and stop all processing. | Stop emailing my team. All of them. | That's
enough now, take me off please. | I would appreciate it if you ceased contact. | UNSUBSCRIBE!!!!!! | No more of these
to this address, thank you. | Can someone finally remove this mailbox from your distribution? | Our firm has been wound
up. Nobody is left to buy anything; kindly remove these addresses from your records. | Respectfully, I'd like this
correspondence to end. | Do me a kindness and never write again. | I did not consent to this. Delete me. | Take us off.
We asked in March. | I'm on maternity leave and then leaving the trade. Remove me for good, please. | Quit it with the
follow-ups. | We prefer to find suppliers ourselves. No more outreach please. | Neither I nor my colleagues want any
more mails from you. | I've retired, so please take me out of your records. | Let's leave it at that, and please don't
write again. | We do not wish to be contacted any further.
""",
    "de": """
Bitte löschen Sie meine Daten und sehen Sie von weiteren Mails ab. | Ich möchte keine Werbung mehr von Ihnen erhalten.
| Nehmen Sie mich bitte aus dem Verteiler. | Unterlassen Sie bitte künftig solche Zusendungen. | Guten Tag, bitte
löschen Sie meine Kontaktdaten vollständig. Danke, M. Roth | Wie oft denn noch? Lassen Sie mich bitte einfach in
Frieden. | Ich habe mich nie angemeldet. Nehmen Sie diese Adresse raus, sofort. | Für uns uninteressant, von weiteren
Anfragen bitte ich abzusehen. | Wären Sie so freundlich, uns künftig nicht mehr anzuschreiben? | Keine Mails mehr!!! |
Stellen Sie den Versand an mich ein. | Ich bitte um Löschung meiner E-Mail-Adresse aus Ihrem System. | Hört auf, mir zu
schreiben! | Schicken Sie mir nichts mehr. | Streichen Sie uns bitte von Ihrer Liste, danke. | Danke, aber nein. Bitte
streichen Sie meine Adresse ersatzlos. | Ich erhalte trotz Abmeldung weiter Ihre Mails. Löschen Sie meine Daten jetzt
endlich. | Mit sofortiger Wirkung untersage ich Ihnen jede weitere Kontaktaufnahme per E-Mail. | Nix mehr schicken,
danke! | Wir haben kein Interesse und bitten darum, nicht mehr angeschrieben zu werden. | Könnt ihr mich bitte
rausnehmen? | Diese Adresse ist nur für Patienten. Bitte verwenden Sie sie nicht mehr für Werbung. | Tragt mich bitte
aus, danke. | Ich will von euch nichts mehr hören. | Bitte entfernen Sie unsere Kanzlei aus Ihrer Datenbank. |
Verschonen Sie uns künftig mit Ihren Angeboten. | Sie haben die falsche Frau Schmidt. Streichen Sie diese Adresse. |
Ich habe dem nie zugestimmt, also raus mit meiner Adresse. | Wir suchen uns Lieferanten selbst. Bitte keine weiteren
Anschreiben. | Tun Sie mir den Gefallen und schreiben Sie nie wieder. | Ab sofort bitte ohne mich, nehmen Sie mich aus
der Liste. | Ich wäre Ihnen dankbar, wenn Sie mir nicht mehr schreiben würden. | Bitte nehmen Sie alle Adressen unserer
Firma aus Ihrem Verteiler. | Das ist jetzt das dritte Mal, dass ich darum bitte: löschen Sie mich! | Wie kann ich mich
hier abmelden? | Weder ich noch meine Kollegen wollen weitere Mails von Ihnen. | Ich bin in Rente, bitte löschen Sie
mich aus Ihren Unterlagen. | Belassen wir es dabei, und schreiben Sie bitte nicht mehr. | Wir möchten nicht weiter
kontaktiert werden.
""",
    "fr": """
Merci de ne plus m'écrire. | Je vous prie de bien vouloir me retirer de votre liste de diffusion. | Arrêtez vos
relances, svp. | Veuillez supprimer mon adresse de vos fichiers. | Je ne souhaite plus être sollicité par votre
société. | Bonjour, merci de m'enlever de votre fichier de prospection. | Stop pub svp | Je m'oppose à ce que mes
données soient utilisées à des fins de prospection. | Pourriez-vous cesser de m'envoyer ces courriels ? Merci d'avance.
| Ne m'écrivez plus jamais. | On ne veut plus rien recevoir de votre part. | Désabonnez-moi de cette liste s'il vous
plaît. | Fichez-moi la paix avec vos mails. | Je ne veux plus être contacté par vos services. | Effacez mes données,
c'est un ordre. | Bonjour, pourriez-vous nous rayer de vos listes ? D'avance merci. | Arrêtez de m'envoyer des mails !!
| Malgré ma désinscription je reçois encore vos messages. Supprimez-moi définitivement. | Je vous demande l'effacement
de mes données personnelles. | Plus de mails SVP. | Merci de bien vouloir nous sortir de votre base. | Je n'ai rien
demandé, alors cessez ces envois. | Désinscription svp | Je vous saurais gré de ne plus me solliciter. | Lâchez-nous
avec vos mails, merci. | Notre société est dissoute, merci d'effacer tous nos contacts. | Je n'ai jamais consenti à
cela. Supprimez-moi. | Faites-moi plaisir : ne m'écrivez plus. | Nous cherchons nos fournisseurs nous-mêmes. Plus de
sollicitations, merci. | Vous vous trompez de personne, retirez cette adresse. | Je vous serais reconnaissant de ne
plus nous écrire. | Veuillez retirer toutes les adresses de notre société de votre liste. | C'est la troisième fois que
je le demande : désinscrivez-moi ! | Comment se désabonner ? | Ni moi ni mes collègues ne voulons recevoir d'autres
mails. | Je suis à la retraite, merci de me retirer de vos listes. | Restons-en là, et ne m'écrivez plus s'il vous
plaît. | Nous ne souhaitons plus être contactés.
""",
    "es": """
Por favor, dejen de escribirme. | Dadme de baja de vuestra lista. | No quiero recibir más correos suyos. | Solicito la
supresión de mis datos de su base de datos. | Bórrenme, gracias. | Buenas, quitadme de ahí, por favor, que no sé ni
cómo me habéis encontrado. | Le ruego que no me envíe más información. | No me interesa y no quiero que me vuelvan a
contactar. | Ejerzo mi derecho de oposición: cesen todo envío. | Ya basta de correos, de verdad. | Hola Marta, no nos
encaja. Te pido que no nos envíes más propuestas. Un saludo | Sáquenme de su base de datos inmediatamente. | Deja de
mandarme correos. | Rogamos eliminen nuestra dirección de sus envíos. | No deseo recibir ninguna comunicación más. |
Buenos días: no queremos más publicidad. Eliminen este correo de su lista. Gracias. | ¿Me podéis quitar de vuestra
lista, por favor? | A pesar de haberme dado de baja sigo recibiendo sus correos. Bórrenme ya. | Les prohíbo que vuelvan
a contactarme. | No más mails gracias | Por favor, dejen de utilizar este correo para publicidad. | Me gustaría dejar
de recibir estos correos. | Desuscribir | Saquen a nuestra empresa de su base de datos. | No nos escriban nunca más. |
Os agradecería que me borraseis de la lista. | Nuestra empresa se ha disuelto, borren todos nuestros contactos. | Nunca
di mi consentimiento. Elimínenme. | Háganme un favor y no escriban más. | Se equivocan de persona, quiten esta
dirección. | Buscamos proveedores por nuestra cuenta. No más propuestas, gracias. | Le agradecería que no me escribiera
más. | Quiten todas las direcciones de nuestra empresa de su lista. | Es la tercera vez que lo pido: denme de baja. |
¿Cómo me doy de baja? | Ni yo ni mis compañeros queremos recibir más correos suyos. | Estoy jubilado, por favor
bórrenme de sus registros. | Dejémoslo así, y por favor no me escriban más. | No deseamos que nos contacten de nuevo.
""",
    "it": """
Cancellatemi dalla vostra mailing list. | Non desidero ricevere ulteriori comunicazioni commerciali. | Basta mail,
grazie. | Buongiorno, per cortesia eliminate il mio nominativo dai vostri archivi. | Non scrivetemi mai più. | Mi
disiscriva, grazie. | Vi diffido dal continuare a inviarmi messaggi. | Vorrei essere rimosso dalla lista. | Gentile
Sig.ra Conti, non siamo interessati. La invito a non inviarci altre proposte. Saluti | Smettetela di scrivermi! |
Chiedo la cancellazione dei miei dati dai vostri archivi. | Non voglio più ricevere le vostre newsletter. | Toglietemi
da questa lista, grazie. | Salve, potete togliermi dalla vostra mailing list? Grazie mille. | Nonostante la
disiscrizione continuo a ricevere le vostre mail. Cancellatemi subito. | Non mi mandate più niente. | La prego di voler
eliminare il mio indirizzo. | Vorrei non ricevere più queste email. | Vi invito a cancellare i nostri dati e a non
scriverci più. | Disiscrizione, grazie. | Lasciateci in pace con queste offerte. | Mi tolga dall'elenco per piacere. |
La nostra ditta è chiusa, eliminate tutti i nostri contatti. | Non ho mai dato il consenso. Cancellatemi. | Mi faccia
un favore, non scriva più. | Avete sbagliato persona, togliete questo indirizzo. | Le sarei grato se non mi scrivesse
più. | Togliete tutti gli indirizzi della nostra azienda dalla vostra lista. | È la terza volta che lo chiedo:
cancellatemi! | Come faccio a disiscrivermi? | Né io né i miei colleghi vogliamo ricevere altre mail da voi. | Sono in
pensione, per favore toglietemi dai vostri elenchi. | Chiudiamola qui, e per favore non mi scriva più. | Non
desideriamo essere ricontattati.
""",
    "nl": """
Haal mij van de lijst af. | Ik wil geen mails meer van jullie ontvangen. | Gelieve mij niet meer te contacteren. |
Verwijder mijn gegevens uit uw bestand a.u.b. | Wilt u mij alstublieft uitschrijven? | Stop met mailen aub. | Ik stel
geen prijs op verdere berichten van uw kant. | Schrap ons adres uit jullie bestand. | Beste Tom, wij hebben al een
partner. Wil je ons niet meer benaderen? Groet, Els | Verwijder mij uit jullie systeem. | Laat me met rust met die
mails. | Hoi, kun je me van de mailinglijst halen? Dank! | Ondanks mijn afmelding krijg ik nog steeds mails. Verwijder
mijn adres nu echt. | Ik verzoek u mijn gegevens te wissen. | Geen mails meer sturen graag. | Ik wil graag van deze
mailinglijst af. | Gebruik dit adres niet meer voor reclame. | Uitschrijven graag. | Kunnen jullie ophouden mij te
mailen? | Wij hebben geen behoefte aan verdere mails. | Ons bedrijf is opgeheven, verwijder al onze contactgegevens. |
Ik heb nooit toestemming gegeven. Haal me eraf. | Doe me een plezier en schrijf me nooit meer. | U heeft de verkeerde
persoon, verwijder dit adres. | Ik zou het op prijs stellen als u mij niet meer schrijft. | Haal alle adressen van ons
bedrijf uit uw bestand. | Dit is de derde keer dat ik het vraag: schrijf me uit! | Hoe kan ik me afmelden? | Noch ik
noch mijn collega's willen nog mails van jullie. | Ik ben met pensioen, haal me alstublieft uit uw bestanden. | Laten
we het hierbij laten, en mail me niet meer. | Wij wensen niet verder gecontacteerd te worden.
""",
    "pt": """
Por favor, retirem o meu e-mail da vossa lista. | Não quero mais receber mensagens de vocês. | Pare de me mandar
e-mail. | Solicito o descadastramento imediato. | Tirem-me dessa lista, por favor! | Não desejo ser contactado
novamente. | Solicito que apaguem os meus dados e não voltem a escrever. | Chega de e-mails. Obrigado. | Bom dia, não
temos interesse. Peço que não nos enviem mais propostas. Obrigada | Parem de enviar spam. | Favor excluir meu contato
do cadastro de vocês. | Olá, podem tirar o meu endereço da lista? Obrigado. | Apesar de ter cancelado continuo a
receber os vossos mails. Apaguem o meu contacto. | Não me mandem mais nada. | Exijo a eliminação dos meus dados. |
Gostaria de deixar de receber estes e-mails. | Descadastrar, por favor. | Não usem mais este endereço para publicidade.
| Tirem a nossa empresa da base de dados. | A nossa empresa fechou, apaguem todos os nossos contactos. | Nunca dei
consentimento. Removam-me. | Faça-me um favor e não escreva mais. | Agradecia que não me escrevesse mais. | Retirem
todos os endereços da nossa empresa da vossa lista. | É a terceira vez que peço: removam-me da lista! | Como faço para
cancelar a inscrição? | Nem eu nem os meus colegas queremos receber mais mails vossos. | Estou reformado, por favor
retirem-me dos vossos registos. | Fiquemos por aqui, e por favor não me escreva mais. | Não desejamos ser contactados
novamente.
""",
    "pl": """
Proszę o usunięcie mojego adresu z bazy. | Nie życzę sobie więcej takich wiadomości. | Wypiszcie mnie. | Uprzejmie
proszę o zaprzestanie wysyłania ofert na ten adres. | Proszę wykreślić nas z Państwa bazy. | Nie chcę dostawać od
Państwa maili. | Dajcie już spokój z tymi mailami. | Dzień dobry, nie jesteśmy zainteresowani. Proszę o nieprzysyłanie
kolejnych ofert. Pozdrawiam | Sprzeciwiam się przetwarzaniu moich danych osobowych. | Skasujcie mój adres. | Nie pisz
do mnie więcej. | Dzień dobry, czy mogliby Państwo usunąć mój adres z listy mailingowej? | Mimo rezygnacji nadal
dostaję maile. Proszę natychmiast usunąć moje dane. | Nie wysyłajcie mi już nic. | Żądam usunięcia moich danych. |
Chciałbym przestać otrzymywać te maile. | Proszę nie wykorzystywać tego adresu do reklam. | Usuńcie naszą firmę z bazy
danych. | Nasza firma już nie istnieje, proszę usunąć wszystkie nasze dane. | Nigdy nie wyraziłem zgody. Proszę mnie
usunąć. | Proszę zrobić mi przysługę i więcej nie pisać. | To pomyłka, proszę usunąć ten adres. | Byłbym wdzięczny,
gdyby Pan więcej do mnie nie pisał. | Proszę usunąć wszystkie adresy naszej firmy z bazy. | Już trzeci raz proszę:
wypiszcie mnie z tej listy! | Jak mogę się wypisać? | Ani ja, ani moi koledzy nie chcemy więcej maili od Państwa. |
Jestem na emeryturze, proszę usunąć mnie z ewidencji. | Zostawmy to, i proszę już do mnie nie pisać. | Nie życzymy
sobie dalszego kontaktu.
""",
    "sv": """
Ta bort mig från er lista, tack. | Jag vill inte ha fler mejl från er. | Sluta skicka mejl till mig. | Vänligen
avregistrera min adress. | Var snäll och ta bort min adress. | Jag undanber mig vidare utskick. | Inga fler mejl, tack.
| Hej Jonas, det är inget för oss. Kontakta oss inte igen, tack. Hälsningar Mia | Radera mina uppgifter ur ert
register. | Jag vill bli borttagen från listan. | Sluta mejla! | Hej, kan ni plocka bort mig från utskicken? | Trots
avregistrering får jag fortfarande era mejl. Radera min adress nu. | Skicka mig inget mer. | Vi vill inte bli
kontaktade igen. | Jag vill gärna slippa de här mejlen. | Använd inte den här adressen för reklam. | Avregistrera tack
| Stryk vårt företag ur registret. | Vårt företag är nedlagt, radera alla våra uppgifter. | Jag har aldrig samtyckt. Ta
bort mig. | Gör mig en tjänst och skriv aldrig mer. | Ni har fel person, ta bort den här adressen. | Jag vore tacksam
om ni inte skrev till mig igen. | Ta bort alla adresser på vårt företag från er lista. | Det är tredje gången jag ber
om det: avregistrera mig! | Hur avregistrerar jag mig? | Varken jag eller mina kollegor vill ha fler mejl från er. |
Jag har gått i pension, var vänlig ta bort mig ur era register. | Vi lämnar det där, och skriv inte till mig igen. | Vi
önskar inte bli kontaktade igen.
""",
    "da": """
Slet mig venligst fra jeres liste. | Jeg ønsker ikke at modtage flere mails fra jer. | Hold op med at skrive til mig. |
Vil I ikke nok slette mig fra jeres mailingliste? | Stop venligst med at sende mig mails. | Hej Lone, vi har en
leverandør. I behøver ikke kontakte os igen. Mvh Kim | Slet mine oplysninger, tak. | Hej, kan I fjerne mig fra
mailinglisten? | Trods afmelding får jag stadig jeres mails. Slet min adresse nu. | Send mig ikke mere. | Jeg vil gerne
slippe for de her mails. | Afmeld mig, tak | Brug ikke denne adresse til reklame mere. | Vores firma er lukket, slet
alle vores oplysninger. | Jeg har aldrig givet samtykke. Fjern mig. | Gør mig en tjeneste og skriv aldrig igen. | Jeg
ville være taknemmelig, hvis I ikke skrev til mig igen. | Fjern alle adresser i vores firma fra jeres liste. | Det er
tredje gang jeg beder om det: slet mig! | Hvordan afmelder jeg mig? | Hverken jeg eller mine kolleger vil have flere
mails fra jer. | Jeg er gået på pension, slet mig venligst fra jeres registre. | Lad os lade det blive ved det, og
skriv ikke til mig igen. | Vi ønsker ikke at blive kontaktet igen.
""",
    "no": """
Jeg vil ikke ha flere e-poster fra dere. | Slutt å sende meg dette. | Kan dere slette e-postadressen min fra systemet?
| Vi ønsker ikke flere henvendelser fra dere. | Hei, dette er ikke aktuelt. Vær så snill å ikke sende flere e-poster.
Hilsen Tor | Jeg vil meldes av. | Hei, kan dere ta meg av listen? | Til tross for avmelding får jeg fortsatt e-post.
Slett adressen min nå. | Ikke send meg noe mer. | Jeg vil helst slippe disse e-postene. | Ta bedriften vår ut av
databasen deres. | Firmaet vårt er nedlagt, slett alle opplysningene våre. | Jeg har aldri samtykket. Fjern meg. | Gjør
meg en tjeneste og skriv aldri igjen. | Jeg ville satt pris på om dere ikke skrev til meg igjen. | Fjern alle adressene
i firmaet vårt fra listen deres. | Dette er tredje gang jeg ber om det: meld meg av! | Hvordan melder jeg meg av? |
Verken jeg eller kollegene mine vil ha flere e-poster fra dere. | Jeg er pensjonist nå, vennligst stryk meg fra listene
deres. | La oss la det bli med det, og ikke skriv til meg igjen. | Vi ønsker ikke å bli kontaktet igjen.
""",
    "fi": """
Poistakaa minut postituslistaltanne. | En halua enää saada teiltä viestejä. | Älkää lähettäkö minulle enempää
sähköpostia. | Lopettakaa viestien lähettäminen, kiitos. | Hei, emme tarvitse palveluanne. Pyydämme, ettette ota meihin
enää yhteyttä. Terveisin Aino | En halua enempää viestejä. | Poistakaa sähköpostiosoitteeni. | Hei, voisitteko poistaa
minut postituslistalta? | Peruutuksesta huolimatta saan yhä viestejänne. Poistakaa osoitteeni nyt. | Älkää lähettäkö
enää mitään. | Haluaisin lopettaa näiden viestien saamisen. | Älkää käyttäkö tätä osoitetta mainontaan. | Yrityksemme
on lopetettu, poistakaa kaikki tietomme. | En ole koskaan antanut suostumusta. Poistakaa minut. | Tehkää palvelus
älkääkä enää kirjoittako. | Emme halua, että meihin otetaan enää yhteyttä. | Olisin kiitollinen, jos ette enää
kirjoittaisi minulle. | Poistakaa kaikki yrityksemme osoitteet listaltanne. | Pyydän tätä jo kolmannen kerran:
poistakaa minut! | Miten pääsen pois listalta? | Olen eläkkeellä, poistakaa minut rekistereistänne. | Jätetään tämä
tähän, älkääkä kirjoittako minulle enää.
""",
    "cs": """
Prosím, vyřaďte mě z vašeho seznamu. | Nepřeji si dostávat další nabídky. | Přestaňte mi psát. | Žádám o vymazání mých
údajů z vaší databáze. | Už mi prosím nic neposílejte. | Dobrý den, nemáme zájem. Prosím, už nás nekontaktujte. S
pozdravem Dvořák | Nechci od vás dostávat žádné emaily. | Smažte si mě z databáze. | Dobrý den, můžete mě vyřadit z
rozesílky? | Přes odhlášení mi stále chodí vaše maily. Smažte moji adresu. | Už mi nic neposílejte. | Rád bych přestal
dostávat tyto emaily. | Nepoužívejte tuto adresu k reklamě. | Naše firma zanikla, vymažte všechny naše údaje. | Nikdy
jsem nesouhlasil. Odstraňte mě. | Udělejte mi laskavost a už nepište. | Byl bych rád, kdybyste mi už nepsali. |
Odstraňte všechny adresy naší firmy ze svého seznamu. | Žádám o to už potřetí: odhlaste mě! | Jak se můžu odhlásit? |
Ani já, ani moji kolegové už nechceme žádné další maily. | Jsem v důchodu, prosím vymažte mě z vaší evidence. | Nechme
to tak a už mi prosím nepište. | Nepřejeme si být dále kontaktováni.
""",
    "tr": """
Lütfen beni listenizden çıkarın. | Bana bir daha mail atmayın. | Artık sizden e-posta almak istemiyorum. | Adresimi
veri tabanınızdan siliniz. | Lütfen bize bir daha yazmayın. | Merhaba, ilgilenmiyoruz. Lütfen bizimle tekrar iletişime
geçmeyin. Saygılar | Bana mail göndermeyi bırakın. | Mail listenizden çıkmak istiyorum. | Merhaba, beni mail
listesinden çıkarabilir misiniz? | Bana artık hiçbir şey göndermeyin. | Bu e-postaları almayı bırakmak istiyorum. |
Şirketimiz kapandı, tüm bilgilerimizi silin. | Hiç onay vermedim. Beni silin. | Bir daha yazmazsanız sevinirim. |
Şirketimizin tüm adreslerini listenizden çıkarın. | Üçüncü kez istiyorum: beni listeden silin! | Abonelikten nasıl
çıkabilirim? | Ne ben ne de arkadaşlarım sizden başka mail istiyoruz. | Emekli oldum, lütfen beni kayıtlarınızdan
silin. | Burada bırakalım, lütfen bana tekrar yazmayın. | Tekrar aranmak ve mail almak istemiyoruz.
""",
}
"""Language → sentences or mails, divided by `|`."""
