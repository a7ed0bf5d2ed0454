"""Traps of the same kinds in 14 languages: conditions, other readers, old addresses, reports, wishes to go on."""

TRAP_KINDS = {
    "en": """
If I wasn't interested I'd have asked you to stop mailing me already. Send the deck. | Please don't take me off your
list, I just need until January. | I unsubscribed from your competitor last week. What makes you different? | Please
remove the second attachment from the thread, it contains our prices. | How does your tool handle people who say
"unsubscribe me"? | Stop by our booth next week! | Please stop calling my mobile; mail is fine. | You can remove Jon
from cc, I'll take it from here. | We'd have to delete all customer data after 30 days. Can you do that? | Don't email
me the contract, upload it to the portal. | My colleague asked to be removed last year, but I'm happy to talk. | Haha,
at first I wanted to hit unsubscribe, but this is good. Let's talk. | Please do not contact me before Monday, I am
travelling. | No more emails tonight please, I will read everything tomorrow :) | If you can't do net 60, take us off
the list. If you can, send the contract. | Don't unsubscribe me please! My assistant clicked the wrong thing. | Could
you unsubscribe my old address (jo@old.example) and use this one from now on? | We remove dormant contacts from our own
list every quarter. Does your tool automate that? | Please stop the trial extension and bill us, we're in. | When
customers write "please remove me", what happens next? | My predecessor told you to stop writing; I'd like to start
again. | You'd be amazed how many people ask us to delete their data each month. | I would have said no more emails,
but your last point got me. How much? | No more than two emails a week please, and yes, keep me posted. | Please don't
send any more samples, the ones we have are enough to decide. | Take me off speaker next time :) Otherwise good call. |
Got your mail. I'm out until 3 March and won't be reading mail. | Could you drop me a line next week? | Strike clause 4
and we have a deal. | Leave me out of the negotiations with legal; otherwise copy me on everything. | Please don't stop
writing, these are the only vendor mails I enjoy. | We'd like to be removed from the waiting list and move straight to
a contract. | No further questions from my side. Please send the order form. | Please delete my previous message, the
figures were wrong. These are the right ones. | Please do not write to my manager, write to me. | I don't want to be
removed, I want the other newsletter too. | Stop sending the invoices by post; email is enough. | Our unsubscribe page
is broken. Is that something you fix? | Forget the discount, when can you start? | My boss wants me to tell you to get
lost, but I think we should talk. | We no longer want to receive paper catalogues; the digital one is great. | Before
you remove us from the pilot, let me ask the team again. | I'd hate to be taken off your list. | I used to get lots of
emails like this and asked all of them to stop. Yours made me smile. Thursday? | Before I ask to be taken off, one
question: does it work offline? | Our members may opt out by email; can your system read those replies? | Please take
the Leeds branch off the quote and resend. | I asked you to remove me in 2022 and you did, thank you. I now have a need
for your service. | Unless you're cheaper than Corwin, don't bother writing again. | I can't unsubscribe from my
husband, so why would I from you? :) Tell me more. | You must be tired of people telling you to stop. I won't. What's
the price? | Please stop the delivery to our old warehouse. | Delete as appropriate: yes / no. Yes! | Please leave Anna
off the invite list for Tuesday. | We're under instructions not to contact suppliers before the tender closes on 3 May.
| It's the spam folder that ate your mail, sorry. I've removed you from the block list. | Kindly don't mail me the
password, send it by text. | Does "unsubscribe" in your footer actually work? Asking as a buyer, compliance will want
to know. | I'd be sad to be removed, so please count me in for next year. | We are not deleting you, don't worry, your
account with us stays open. | Please remove yourself from our supplier portal and register again under the new name. |
He asked me to unsubscribe him, but he meant the phone contract. | Could you stop the auto-renewal on our account and
send the final bill? | I've told my team to stop ignoring you; expect a call on Friday. | Send no more drafts; the last
one is fine and I'm ready to sign. | Will you keep mailing if I don't reply? Just curious how it works. | We can't
receive attachments above 10 MB, so no more big files please. | If I never hear from you again it's your loss – call
me. | To whom it concerns: the list of participants has to be deleted after the event. Can your app do that? | I'd
rather you contacted me in spring. | Take my number off the quote, the buyer's name goes there. | I nearly marked this
as spam and asked to be taken off, then I saw the price. Send terms. | You're welcome to delete the sample data we
uploaded; the pilot went fine. | We had to remove several vendors from our list this year. You stay. | Could your crew
remove the old machines when they deliver the new ones? | Stop worrying, the mail did arrive. | We don't want to lose
contact, so please use my new address: ann@new.example. | I'm forwarding this to Tom, who deletes everything from
vendors. Don't take it personally, call him. | Can I opt out of the setup fee? | My number has changed, please remove
the old one and add 555 0199. | Your competitor refuses to take me off their list. That's why I'm talking to you. | If
that's your best price then this is the last email from me. | We'd prefer no more than one supplier, so the question is
whether it's you. | Erase the whiteboard before you leave, and thanks for the workshop! | We unsubscribe inactive
readers after a year. Does your tool do it too? | We don't want to switch and thank you for your email. | We don't need
a demo, thanks for the message. | I never got your email, please send it again. | No further budget this year, thanks
for your mail. | If you only serve big accounts, take me off the list. | No emails until the end of January please,
after that gladly. | Please remove Mr Shaw from your list, he no longer works here. | Last year I unsubscribed from
your list, now I want back in. | I was this close to unsubscribing, but the article was good. | You have me twice in
your list, please delete the duplicate. | Only send me news about pricing, nothing else please. | We want no more
downtime, that is the main thing. | Please don't send attachments, our filter blocks them.
""",
    "de": """
Bitte nehmen Sie mich nicht aus dem Verteiler, nur im Moment passt es nicht. | Können Abonnenten sich bei Ihnen selbst
abmelden? | Bitte löschen Sie den alten Anhang und schicken Sie den neuen. | Bitte schreiben Sie mir nicht mehr unter
dieser Adresse, sondern an neu@firma.example. | Bitte keine Anrufe mehr, nur noch per Mail. | Wir melden uns ab Januar
wieder bei Ihnen. | Bitte melden Sie mich vom Webinar am Dienstag ab, ich nehme den Donnerstagstermin. | Sie müssen
mich nicht aus der Liste nehmen, ich lese das gern. | Wenn Sie keine Schnittstelle zu SAP haben, brauchen Sie mir nicht
mehr zu schreiben. | Unser Newsletter-Tool löscht Abmeldungen nicht. Können Sie das? | Bitte schicken Sie keine PDFs
mehr, sondern einen Link. | Herr Kunz ist nicht mehr bei uns, bitte streichen Sie ihn. Ich bin die Nachfolgerin und
höre gern von Ihnen. | Entfernen Sie bitte Position 5 aus dem Angebot. | Bitte hören Sie nicht auf zu schreiben, ich
lese das sehr gern. | Keine weiteren Fragen, bitte schicken Sie den Vertrag. | Bitte löschen Sie meine letzte
Nachricht, die Zahlen waren falsch. | Schreiben Sie bitte nicht meinem Chef, sondern mir. | Wir bekommen viele
Abmeldungen auf unseren Newsletter. Woran liegt das? | Nehmen Sie uns bitte von der Warteliste, wir unterschreiben. |
Bevor ich mich abmelde, eine Frage: läuft das auch offline? | Bitte nehmen Sie die Filiale Leipzig aus dem Angebot. |
Sofern Sie nicht günstiger sind als Korwin, brauchen Sie nicht mehr zu schreiben. | Stoppen Sie bitte die Lieferung an
unser altes Lager. | Ich habe Sie aus dem Spamfilter genommen und von der Sperrliste gelöscht. | Unsere Kunden können
sich per Mail abmelden; erkennt Ihr System das? | Funktioniert der Abmeldelink in Ihren Mails eigentlich? Ich frage als
Käufer. | Es wäre schade, wenn Sie mich löschen würden, ich bleibe gern dabei. | Wir haben Sie nicht gelöscht, Ihr
Lieferantenkonto bleibt bestehen. | Keine weiteren Entwürfe, bitte, der letzte passt und wir unterschreiben. | Löschen
Sie bitte die Telefonnummer aus der Signatur des Angebots. | Ich fände es besser, wenn Sie mich im Frühjahr
kontaktieren. | Sie können die Testdaten löschen, der Pilot lief gut. | Wir mussten dieses Jahr einige Lieferanten von
der Liste streichen. Sie bleiben. | Kann Ihr Team die alten Maschinen entfernen, wenn die neuen kommen? | Kann ich die
Einrichtungsgebühr abbestellen? | Meine Nummer hat sich geändert, bitte löschen Sie die alte. | Wir wollen den Kontakt
nicht verlieren, schreiben Sie bitte an ann@neu.example. | Wir wollen nicht wechseln, danke für Ihre Mail. | Wir
möchten derzeit kein neues System und danken für Ihre Nachricht. | Kein weiterer Bedarf in diesem Jahr, danke für die
Mail. | Falls Sie nur Großkunden beliefern, streichen Sie mich von der Liste. | Bis Ende Januar bitte keine Mails mehr,
danach gern wieder. | Bitte löschen Sie Herrn Meier aus dem Verteiler, er arbeitet nicht mehr hier. | Letztes Jahr habe
ich mich aus Ihrem Verteiler abgemeldet, jetzt möchte ich wieder rein. | Ich hätte Sie fast aus dem Verteiler geworfen,
aber der Artikel war gut. | Sie haben mich doppelt in der Liste, bitte löschen Sie die Dublette. | Schicken Sie mir nur
noch Neuigkeiten zu Preisen, sonst nichts. | Wir wollen keine weiteren Ausfälle, das ist die Hauptsache. | Bitte
schicken Sie keine Anhänge, unser Filter blockt sie.
""",
    "fr": """
Ne me désinscrivez surtout pas, le sujet m'intéresse. | Merci de ne plus m'appeler, écrivez-moi plutôt. | Pouvez-vous
supprimer la ligne 3 du devis ? | Je me suis désabonné d'une autre newsletter ; la vôtre est mieux. | Comment
gérez-vous les demandes de désinscription ? | Ne m'appelez plus au bureau, mon portable est le 06. | Surtout ne me
retirez pas de la liste ! | Si votre offre ne change pas, inutile de me réécrire. | Merci de supprimer l'ancienne
version et de garder celle-ci. | Nos clients se désabonnent beaucoup ; pouvez-vous aider ? | Mon collègue ne veut plus
recevoir vos mails, moi si. | N'arrêtez surtout pas de m'écrire ! | Plus de questions de mon côté, envoyez-moi le
contrat. | Merci de supprimer mon dernier message, les chiffres étaient faux. | N'écrivez pas à mon directeur,
écrivez-moi. | Nous avons beaucoup de désabonnements ; que proposez-vous ? | Avant de me désabonner, une question :
cela marche-t-il hors ligne ? | Merci de retirer l'agence de Lyon du devis. | À moins d'être moins cher que Corwin,
inutile de réécrire. | Arrêtez la livraison à notre ancien entrepôt, s'il vous plaît. | Je vous ai retiré de mes
indésirables, désolé. | Votre lien de désinscription fonctionne-t-il ? Je demande en tant qu'acheteur. | Ce serait
dommage de me retirer de la liste, je reste volontiers. | Nous ne vous avons pas supprimé, votre compte fournisseur
reste ouvert. | Plus de brouillons, merci : le dernier convient, nous signons. | Supprimez le numéro de téléphone du
devis, s'il vous plaît. | Vous pouvez effacer les données d'essai, le pilote s'est bien passé. | Nous avons dû rayer
plusieurs fournisseurs de la liste. Vous restez. | Votre équipe peut-elle enlever les vieilles machines ? | Mon numéro
a changé, supprimez l'ancien. | Nous ne voulons pas perdre le contact, écrivez à ann@neuf.example. | Nous ne voulons
plus changer, merci pour votre message. | Nous ne souhaitons plus d'abonnement, merci du mail. | Plus de budget cette
année, merci pour votre mail. | Si vous ne livrez que les grands comptes, retirez-moi de la liste. | Plus de mails
jusqu'à fin janvier s'il vous plaît, ensuite volontiers. | Merci de retirer M. Dupont de votre liste, il ne travaille
plus ici. | L'an dernier je me suis désinscrit de votre liste, je voudrais y revenir. | J'ai failli me désabonner, mais
l'article était bon. | Vous m'avez deux fois dans la liste, merci de supprimer le doublon. | Envoyez-moi seulement les
nouveautés tarifaires, rien d'autre. | Nous ne voulons plus de pannes, c'est l'essentiel. | N'envoyez pas de pièces
jointes, notre filtre les bloque.
""",
    "es": """
No me borréis de la lista todavía, lo hablo con mi jefe. | Estoy de baja hasta el lunes. | Quite la opción B del
presupuesto y lo firmamos. | No me llame más, escríbame por aquí. | ¿Cuántas bajas tiene su lista al mes? | No me den
de baja, que sí me interesa. | Cancelen la cita del jueves, por favor. | Mi jefe ya no trabaja aquí; escríbame a mí. |
Si no tienen stock, no me escriban más. | ¿Cómo gestionan las bajas de la lista? | No dejen de escribirme, me gusta
leerles. | No tengo más preguntas, mándenme el contrato. | Borre mi mensaje anterior, las cifras estaban mal. | No le
escriba a mi jefe, escríbame a mí. | Quítennos de la lista de espera, firmamos ya. | Antes de darme de baja, una
pregunta: ¿funciona sin conexión? | Quiten la sucursal de Lugo del presupuesto, por favor. | A menos que sean más
baratos que Corwin, no me escriban más. | Paren la entrega a nuestro almacén antiguo. | Les he sacado de la lista de
spam, disculpen. | ¿Funciona el enlace de baja de sus correos? Pregunto como comprador. | Sería una pena que me
borraran de la lista, sigo encantado. | No les hemos eliminado, su cuenta de proveedor sigue abierta. | No más
borradores, el último está bien y firmamos. | Quite mi teléfono del presupuesto. | Pueden borrar los datos de prueba,
el piloto fue bien. | Tuvimos que quitar a varios proveedores de la lista. Ustedes siguen. | ¿Puede su equipo retirar
las máquinas viejas? | Mi número ha cambiado, borren el antiguo. | No queremos perder el contacto, escriban a
ann@nuevo.example. | No queremos cambiar, gracias por el correo. | No deseo cambiar de proveedor ahora y agradezco su
mensaje. | No hay más presupuesto este año, gracias por el correo. | Si solo atienden a grandes cuentas, quítenme de la
lista. | No me escriban hasta finales de enero, por favor; después con gusto. | Por favor, eliminen al señor Pérez de
la lista, ya no trabaja aquí. | El año pasado me di de baja de su lista y ahora quiero volver. | Estuve a punto de
darme de baja, pero el artículo era bueno. | Me tienen dos veces en la lista, borren el duplicado por favor. | Envíenme
solo novedades de precios, nada más. | No queremos más averías, eso es lo principal. | No envíen adjuntos, nuestro
filtro los bloquea.
""",
    "it": """
Non toglietemi dalla lista, ci risentiamo a marzo. | Cancellate la riunione di domani, per favore; la spostiamo a
giovedì. | Come gestite chi chiede di essere cancellato? | Non scrivetemi questa settimana, sono in fiera. | Non mi
cancelli dalla lista, per favore. | Elimini pure la riga dei trasporti e mi rimandi il preventivo. | Non mi chiami più,
meglio una mail. | I nostri utenti chiedono spesso di essere rimossi: lo gestite? | Non smettete di scrivermi, mi
piacciono le vostre mail. | Nessun'altra domanda, mandatemi il contratto. | Cancelli il mio messaggio precedente, le
cifre erano sbagliate. | Non scriva al mio capo, scriva a me. | Toglieteci dalla lista d'attesa, firmiamo. | Prima di
cancellarmi, una domanda: funziona offline? | Togliete la filiale di Lecce dal preventivo, per favore. | A meno che non
siate più economici di Corwin, non scrivetemi più. | Fermate la consegna al nostro vecchio magazzino. | Vi ho tolto
dalla lista dello spam, scusate. | Il link di disiscrizione funziona? Chiedo da acquirente. | Sarebbe un peccato se mi
cancellaste, resto volentieri. | Non vi abbiamo cancellato, il conto fornitore resta aperto. | Niente più bozze,
l'ultima va bene e firmiamo. | Togliete il mio numero dal preventivo. | Potete cancellare i dati di prova, il pilota è
andato bene. | Abbiamo dovuto togliere diversi fornitori dalla lista. Voi restate. | La vostra squadra può rimuovere le
vecchie macchine? | Il mio numero è cambiato, cancellate quello vecchio. | Non vogliamo cambiare e la ringrazio per la
mail. | Non desideriamo un preventivo, grazie della mail. | Non c'è più budget quest'anno, grazie della mail. | Se
servite solo grandi clienti, toglietemi dalla lista. | Niente mail fino a fine gennaio, per favore; poi volentieri. |
Per favore togliete il signor Bianchi dalla lista, non lavora più qui. | L'anno scorso mi sono cancellato dalla vostra
lista, ora vorrei rientrare. | Stavo per cancellarmi, ma l'articolo era buono. | Mi avete due volte nella lista,
cancellate il doppione per favore. | Mandatemi solo le novità sui prezzi, nient'altro. | Non vogliamo più guasti, è la
cosa principale. | Non mandate allegati, il nostro filtro li blocca.
""",
    "nl": """
Haal me niet van de lijst, ik ben wel geïnteresseerd. | Graag niet meer bellen, mailen mag wel. | Kunt u regel 4 uit de
offerte verwijderen? | Hoe werkt afmelden bij jullie software? | Schrijf me niet uit, ik wil graag op de hoogte
blijven. | Graag de factuur niet meer per post sturen. | Verwijder bijlage 2 en stuur opnieuw. | Stop vooral niet met
schrijven, ik lees het graag. | Geen verdere vragen, stuur het contract maar. | Verwijder mijn vorige bericht, de
cijfers klopten niet. | Schrijf niet naar mijn baas maar naar mij. | Voor ik me uitschrijf één vraag: werkt het
offline? | Haal het filiaal in Gent uit de offerte aub. | Tenzij u goedkoper bent dan Corwin hoeft u niet meer te
mailen. | Stop de levering naar ons oude magazijn. | Werkt de afmeldlink in jullie mails? Ik vraag het als koper. | Het
zou jammer zijn als u mij verwijdert, ik blijf graag. | Wij hebben u niet verwijderd, uw leveranciersaccount blijft
open. | Geen concepten meer, het laatste is goed en we tekenen. | Haal mijn telefoonnummer uit de offerte. | U kunt de
testgegevens wissen, de pilot ging goed. | We moesten enkele leveranciers van de lijst schrappen. U blijft. | Kan uw
ploeg de oude machines verwijderen? | Mijn nummer is gewijzigd, verwijder het oude. | Wij willen niet overstappen,
bedankt voor uw mail. | Wij hebben geen behoefte aan een nieuw systeem, dank voor de mail. | Als u alleen grote klanten
bedient, haal mij dan van de lijst. | Graag geen mails tot eind januari, daarna weer welkom. | Wilt u meneer Bakker van
de lijst halen, hij werkt hier niet meer. | Vorig jaar heb ik me afgemeld voor jullie lijst, nu wil ik er weer op. | Ik
had me bijna uitgeschreven, maar het artikel was goed. | Jullie hebben mij dubbel in de lijst, verwijder het duplicaat
graag. | Stuur me alleen nieuws over prijzen, verder niets. | Wij willen geen storingen meer, dat is het belangrijkste.
| Stuur geen bijlagen, ons filter blokkeert ze.
""",
    "pt": """
Não me tirem da lista, por favor. | Pode remover o item 2 da proposta? | Não me ligue mais, prefiro e-mail. | Dou baixa
no pagamento amanhã. | Não me retirem, tenho interesse. | Cancele a reunião de amanhã, por favor. | Se não houver
desconto, não me escrevam mais. | Não parem de escrever, gosto muito dos vossos mails. | Apague a minha mensagem
anterior, os números estavam errados. | Não escreva ao meu chefe, escreva-me a mim. | Antes de cancelar, uma pergunta:
funciona sem ligação? | Retirem a filial de Faro do orçamento. | A menos que sejam mais baratos, não me escrevam mais.
| O link de cancelamento funciona? Pergunto como comprador. | Seria pena se me apagassem da lista, fico com gosto. |
Não vos removemos, a conta de fornecedor continua aberta. | Retire o meu telefone do orçamento. | Podem apagar os dados
de teste, o piloto correu bem. | Tivemos de retirar vários fornecedores da lista. Vocês ficam. | A vossa equipa pode
remover as máquinas velhas? | Não queremos mudar de fornecedor, obrigado pelo email. | Não queremos mudar e agradeço o
seu email. | Se só atendem grandes contas, tirem-me da lista. | Não me enviem mails até ao fim de janeiro; depois com
gosto. | Por favor retirem o senhor Costa da lista, já não trabalha aqui. | No ano passado cancelei a minha inscrição,
agora quero voltar. | Quase cancelei a inscrição, mas o artigo era bom. | Têm-me duas vezes na lista, apaguem o
duplicado por favor. | Enviem-me só novidades de preços, nada mais. | Não queremos mais avarias, é o principal. | Não
enviem anexos, o nosso filtro bloqueia-os.
""",
    "pl": """
Proszę mnie nie usuwać z listy, wrócimy do tematu. | Proszę usunąć punkt 3 z oferty. | Proszę nie dzwonić, tylko pisać.
| Jak obsługujecie wypisy z newslettera? | Proszę nie wypisywać mnie z listy! | Proszę skreślić pozycję 4 z zamówienia.
| Do piątku proszę do mnie nie pisać, jestem na targach. | Nie przestawajcie pisać, lubię te maile. | Proszę usunąć
moją poprzednią wiadomość, liczby były błędne. | Proszę nie pisać do mojego szefa, tylko do mnie. | Zanim się wypiszę,
jedno pytanie: czy to działa offline? | Proszę usunąć oddział w Łodzi z oferty. | Chyba że jesteście tańsi, proszę
więcej nie pisać. | Czy link do wypisania działa? Pytam jako kupujący. | Szkoda by było, gdybyście mnie usunęli z
listy, chętnie zostanę. | Nie usunęliśmy Państwa, konto dostawcy pozostaje otwarte. | Proszę usunąć mój telefon z
oferty. | Mogą Państwo usunąć dane testowe, pilotaż poszedł dobrze. | Musieliśmy skreślić kilku dostawców z listy.
Państwo zostają. | Czy Państwa ekipa może usunąć stare maszyny? | Nie chcemy zmieniać systemu i dziękuję za wiadomość.
| Nie chcemy teraz zmian, dziękuję za maila. | Jeśli obsługujecie tylko dużych klientów, usuńcie mnie z listy. | Proszę
nie pisać do mnie do końca stycznia, potem chętnie. | Proszę usunąć pana Nowaka z listy, już tu nie pracuje. | W
zeszłym roku wypisałem się z listy, teraz chcę wrócić. | Prawie się wypisałem, ale artykuł był dobry. | Mają mnie
Państwo dwa razy na liście, proszę usunąć duplikat. | Proszę przysyłać mi tylko nowości cenowe, nic więcej. | Nie
chcemy więcej awarii, to najważniejsze. | Proszę nie wysyłać załączników, nasz filtr je blokuje.
""",
    "sv": """
Ta inte bort mig från listan, jag vill ha mer info. | Ta bort bilagan och skicka igen. | Ring mig inte mer, mejla
hellre. | Vi slutar klockan fem, skicka det före dess. | Avregistrera mig inte, jag gillar breven. | Stryk punkt tre i
avtalet så skriver vi på. | Skicka inget mer före semestern, vi hörs i augusti. | Sluta inte skriva, jag läser gärna
era brev. | Ta bort mitt förra mejl, siffrorna var fel. | Skriv inte till min chef, skriv till mig. | Innan jag
avregistrerar mig, en fråga: funkar det offline? | Ta bort kontoret i Umeå från offerten. | Om ni inte är billigare
behöver ni inte skriva igen. | Fungerar er avregistreringslänk? Jag frågar som köpare. | Det vore synd om ni tog bort
mig från listan, jag stannar gärna. | Ta bort mitt telefonnummer från offerten. | Ni kan radera testdata, piloten gick
bra. | Vi fick stryka flera leverantörer från listan. Ni är kvar. | Kan ert lag ta bort de gamla maskinerna? | Vi vill
inte byta system och tackar för mejlet. | Vi vill inte ha en demo, tack för mejlet. | Om ni bara tar stora kunder, ta
bort mig från listan. | Inga mejl före slutet av januari, tack, sedan gärna. | Ta bort Anders Berg från listan, han
jobbar inte här längre. | Förra året avregistrerade jag mig från er lista, nu vill jag tillbaka. | Jag var nära att
avregistrera mig, men artikeln var bra. | Ni har mig dubbelt i listan, ta bort dubbletten tack. | Skicka mig bara
nyheter om priser, inget annat. | Vi vill inte ha fler driftstopp, det är huvudsaken. | Skicka inga bilagor, vårt
filter blockerar dem.
""",
    "da": """
Slet mig ikke, jeg er interesseret. | Kan I fjerne linje 2 i tilbuddet? | Ring ikke mere, skriv hellere. | Lad være med
at afmelde mig, jeg læser det gerne. | Fjern min kollega Per fra mødet, tak. | Stop endelig ikke med at skrive, jeg
læser det gerne. | Slet min forrige mail, tallene var forkerte. | Inden jeg afmelder mig, et spørgsmål: virker det
offline? | Fjern kontoret i Vejle fra tilbuddet. | Medmindre I er billigere, skal I ikke skrive igen. | Virker jeres
afmeldingslink? Jeg spørger som køber. | Det ville være synd, hvis I slettede mig, jeg bliver gerne. | Fjern mit
telefonnummer fra tilbuddet. | I kan slette testdataene, piloten gik godt. | Vi måtte stryge flere leverandører fra
listen. I bliver. | Kan jeres hold fjerne de gamle maskiner? | Vi vil ikke skifte system og takker for jeres mail. | Vi
ønsker ikke at bruge mere tid på det, tak for jeres mail. | Hvis I kun tager store kunder, så slet mig fra listen. |
Ingen mails før slutningen af januar, tak, derefter gerne. | Slet Peter Holm fra listen, han arbejder her ikke længere.
| Sidste år afmeldte jeg mig jeres liste, nu vil jeg gerne tilbage. | Jeg var lige ved at afmelde mig, men artiklen var
god. | I har mig to gange på listen, slet dubletten, tak. | Send mig kun nyheder om priser, intet andet. | Vi vil ikke
have flere nedbrud, det er hovedsagen. | Send ingen vedhæftninger, vores filter blokerer dem.
""",
    "no": """
Ikke fjern meg fra listen ennå. | Fjern vedlegget og send på nytt. | Ikke ring meg mer, send heller e-post. | Slett
punkt fire i tilbudet, så er vi enige. | Ikke meld meg av ennå. | Ikke slutt å skrive, jeg liker brevene. | Slett den
forrige e-posten min, tallene var feil. | Ikke skriv til sjefen min, skriv til meg. | Før jeg melder meg av, ett
spørsmål: virker det offline? | Ta kontoret i Bodø ut av tilbudet. | Det ville vært synd om dere slettet meg, jeg blir
gjerne. | Fjern telefonnummeret mitt fra tilbudet. | Dere kan slette testdataene, piloten gikk bra. | Vi måtte stryke
flere leverandører fra listen. Dere blir. | Kan laget deres fjerne de gamle maskinene? | Vi vil ikke bytte og takker
for e-posten. | Vi ønsker ikke mer info nå, takk for meldingen. | Hvis dere bare tar store kunder, fjern meg fra
listen. | Ikke send meg e-post før slutten av januar, deretter gjerne. | Fjern Per Dahl fra listen, han jobber ikke her
lenger. | I fjor meldte jeg meg av listen, nå vil jeg gjerne tilbake. | Jeg var like ved å melde meg av, men artikkelen
var god. | Dere har meg to ganger på listen, slett duplikatet, takk. | Send meg bare nyheter om priser, ikke noe annet.
| Vi vil ikke ha flere driftsstans, det er hovedsaken. | Ikke send vedlegg, filteret vårt blokkerer dem.
""",
    "fi": """
Älkää poistako minua listalta, asia kiinnostaa. | Poistakaa rivi 2 tarjouksesta. | Älkää soittako, lähettäkää
sähköpostia. | Älkää peruuttako tilaustani, viestit ovat hyödyllisiä. | Poistakaa minut kokouskutsusta, mutta jatketaan
keskustelua. | Älkää lopettako kirjoittamista, luen mielelläni. | Poistakaa edellinen viestini, luvut olivat väärin. |
Älkää kirjoittako pomolleni, kirjoittakaa minulle. | Ennen kuin perun, yksi kysymys: toimiiko se offline? | Poistakaa
Oulun toimipiste tarjouksesta. | Ellette ole halvempia, älkää kirjoittako enää. | Toimiiko peruutuslinkkinne? Kysyn
ostajana. | Poistakaa puhelinnumeroni tarjouksesta. | Voitte poistaa testidatan, pilotti meni hyvin. | Jouduimme
poistamaan listalta monta toimittajaa. Te pysytte. | Voiko tiiminne poistaa vanhat koneet? | Emme halua vaihtaa ja
kiitämme viestistä. | En halua demoa, kiitos sähköpostista. | Jos palvelette vain suuria asiakkaita, poistakaa minut
listalta. | Älkää kirjoittako minulle ennen tammikuun loppua. | Poistakaa Matti Virtanen listalta, hän ei ole enää
täällä. | Viime vuonna peruin tilaukseni, nyt haluan takaisin. | Olin vähällä perua tilauksen, mutta artikkeli oli
hyvä. | Olen listallanne kahdesti, poistakaa kaksoiskappale. | Lähettäkää minulle vain hintauutisia, ei muuta. | Emme
halua enempää käyttökatkoja, se on tärkeintä. | Älkää lähettäkö liitteitä, suodattimemme estää ne.
""",
    "cs": """
Neodstraňujte mě ze seznamu, máme zájem. | Odstraňte prosím bod 3 z nabídky. | Nevolejte mi už, raději pište. |
Nevyřazujte mě prosím ze seznamu. | Zrušte prosím schůzku ve středu. | Nepřestávejte psát, čtu to ráda. | Smažte prosím
moji předchozí zprávu, čísla byla špatně. | Než se odhlásím, jedna otázka: funguje to offline? | Vyřaďte pobočku v Brně
z nabídky. | Funguje váš odkaz pro odhlášení? Ptám se jako kupující. | Odstraňte moje telefonní číslo z nabídky. |
Testovací data můžete smazat, pilot dopadl dobře. | Museli jsme ze seznamu vyškrtnout několik dodavatelů. Vy zůstáváte.
| Nechceme měnit systém a děkujeme za zprávu. | Nechceme demo, děkuji za mail. | Pokud obsluhujete jen velké zákazníky,
vyřaďte mě ze seznamu. | Do konce ledna mi prosím nepište, potom rád. | Odstraňte prosím pana Nováka ze seznamu, už tu
nepracuje. | Loni jsem se odhlásil, teď se chci vrátit. | Málem jsem se odhlásil, ale článek byl dobrý. | Máte mě v
seznamu dvakrát, smažte prosím duplicitu. | Posílejte mi jen novinky o cenách, nic jiného. | Nechceme další výpadky, to
je hlavní. | Neposílejte přílohy, náš filtr je blokuje.
""",
    "tr": """
Beni listeden çıkarmayın, ilgileniyorum. | İkinci maddeyi tekliften çıkarın lütfen. | Beni aramayın, mail atın. |
Toplantıyı iptal edin lütfen, perşembe uygun. | Aboneliğimi iptal etmeyin, devam etmek istiyorum. | Yazmayı bırakmayın,
keyifle okuyorum. | Önceki mesajımı silin lütfen, rakamlar yanlıştı. | Abonelikten çıkmadan önce bir soru: çevrimdışı
çalışıyor mu? | Bursa şubesini tekliften çıkarın. | Abonelikten çıkma bağlantınız çalışıyor mu? Alıcı olarak soruyorum.
| Telefon numaramı tekliften çıkarın. | Test verilerini silebilirsiniz, pilot iyi geçti. | Bu yıl birkaç tedarikçiyi
listeden çıkardık. Siz kalıyorsunuz. | Sistem değiştirmek istemiyoruz, mail için teşekkürler. | Demo istemiyorum,
mesajınız için teşekkürler. | Sadece büyük müşterilere hizmet veriyorsanız beni listeden çıkarın. | Ocak sonuna kadar
lütfen bana yazmayın, sonra memnuniyetle. | Lütfen Ahmet Bey'i listeden çıkarın, artık burada çalışmıyor. | Geçen yıl
abonelikten çıkmıştım, şimdi geri dönmek istiyorum. | Az kalsın abonelikten çıkıyordum ama yazı güzeldi. | Beni listede
iki kez tutuyorsunuz, tekrar eden kaydı silin lütfen. | Bana sadece fiyat haberleri gönderin, başka bir şey değil. |
Artık arıza istemiyoruz, en önemlisi bu. | Ek göndermeyin, filtremiz engelliyor.
""",
}
"""Language → sentences or mails, divided by `|`."""
