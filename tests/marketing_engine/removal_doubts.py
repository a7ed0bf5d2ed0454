"""What is no request in 16 languages: off another thing, the other address, for a time, another person's wish."""

OF_ANOTHER_THING = """
    Take me off line 3, the rest is fine. | Please take me off the cc. | Take us off the call on Monday.
    | Could you remove my name from the quote? | Remove me from the order as the contact. | Take us out of the Friday slot.
    | Drop me from the invite, Jo will go. | Please take my name off the contract.
    | Nehmen Sie mich bitte aus dem CC. | Bitte streichen Sie Position 3 aus dem Angebot.
    | Nehmen Sie meinen Namen aus der Bestellung. | Nehmen Sie uns bitte aus dem Termin am Montag.
    | Löschen Sie bitte Zeile 4. | Bitte nehmen Sie mich aus der Einladung.
    | Retirez-moi de la copie, s'il vous plaît. | Merci d'enlever mon nom de la commande. | Supprimez la ligne 3 du devis.
    | Retirez-moi de l'appel de lundi. | Enlevez-nous de l'invitation.
    | Quíteme de la copia, por favor. | Borre la línea 3 del presupuesto. | Quite mi nombre del pedido.
    | Sáqueme de la llamada del lunes. | Quítenos de la invitación.
    | Toglietemi dalla copia, grazie. | Cancelli la riga 3 del preventivo. | Tolga il mio nome dall'ordine.
    | Mi tolga dalla chiamata di lunedì. | Toglieteci dall'invito.
    | Tire-me do cc, por favor. | Apague a linha 3 do orçamento. | Retire o meu nome da encomenda.
    | Tirem-me da chamada de segunda. | Tire-nos do convite.
    | Haal mij uit de cc, graag. | Haal regel 3 uit de offerte. | Haal mijn naam van de bestelling.
    | Haal ons uit de afspraak van maandag. | Schrap mij van de uitnodiging.
    | Ta bort mig från kopian, tack. | Ta bort rad 3 ur offerten. | Stryk mitt namn från beställningen.
    | Ta bort oss från mötet på måndag. | Ta bort mig från inbjudan.
    | Tag mig af cc, tak. | Slet linje 3 i tilbuddet. | Fjern mit navn fra ordren. | Tag os af mødet på mandag.
    | Ta meg av kopi, takk. | Fjern linje 3 fra tilbudet. | Fjern navnet mitt fra bestillingen.
    | Ta oss av møtet på mandag. | Poistakaa minut kopiosta. | Poista rivi 3 tarjouksesta.
    | Poistakaa nimeni tilauksesta. | Poistakaa meidät maanantain kokouksesta.
    | Proszę usunąć mnie z kopii. | Proszę usunąć pozycję 3 z oferty. | Proszę usunąć moje nazwisko z zamówienia.
    | Proszę nas wykreślić ze spotkania w poniedziałek. | Vyřaďte mě z kopie, prosím. | Smažte řádek 3 v nabídce.
    | Vymažte mé jméno z objednávky. | Vyškrtněte nás ze schůzky v pondělí.
    | Beni cc'den çıkarın lütfen. | Teklifteki 3. satırı silin. | Adımı siparişten silin.
    | Bizi pazartesi toplantısından çıkarın. | Kérem, vegyen ki a másolatból. | Törölje a 3. sort az ajánlatból.
    | Töröljék a nevemet a megrendelésről. | Scoateți-mă din copie, vă rog. | Ștergeți rândul 3 din ofertă.
    | Scoateți numele meu din comandă. | CCから外してください。 | 見積もりから私の名前を削除してください。
    | 月曜の会議から外してください。
"""
ANOTHER_WAY = """
    Stop sending it to my old address, use this one. | Please don't use my private mail, write here instead.
    | Don't write to the shop's address any more, this one is read. | Don't call, mail reaches me in the evening.
    | Don't ring. E-mail reaches me. | Schicken Sie nichts mehr an die alte Adresse, nehmen Sie diese.
    | Bitte nicht anrufen. Mails lese ich abends. | Nicht anrufen bitte, per E-Mail erreichen Sie mich.
    | N'envoyez plus rien à l'ancienne adresse, utilisez celle-ci. | Ne m'appelez pas. Je lis mes mails le soir.
    | Inutile de téléphoner, je réponds par mail. | No envíe más a la dirección antigua, use esta.
    | No me llame. Leo el correo por la noche. | No llamen, respondo por correo.
    | Non mandi più nulla al vecchio indirizzo, usi questo. | Non mi chiami. La posta la leggo la sera.
    | Non telefonate, rispondo via mail. | Não enviem mais para o endereço antigo, usem este.
    | Não me ligue. Leio o email à noite. | Stuur niets meer naar mijn oude adres, gebruik dit.
    | Niet bellen. Mail lees ik 's avonds. | Bel me niet, via mail ben ik bereikbaar.
    | Skicka inget mer till min gamla adress, använd den här. | Ring inte. Mejlen läser jag på kvällen.
    | Send ikke mere til min gamle adresse, brug denne. | Ring ikke. Mails læser jeg om aftenen.
    | Ikke send mer til den gamle adressen, bruk denne. | Ikke ring. E-post leser jeg om kvelden.
    | Älkää lähettäkö enää vanhaan osoitteeseen, käyttäkää tätä. | Älkää soittako. Sähköposti tavoittaa iltaisin.
    | Älä soita, sähköpostilla saa kiinni. | Ei puheluita, kiitos. Sähköpostit luen.
    | Proszę nie wysyłać na stary adres, proszę użyć tego. | Proszę nie dzwonić. Maile czytam wieczorem.
    | Na starou adresu už nic neposílejte, použijte tuto. | Nevolejte mi. Maily čtu večer.
    | Eski adrese göndermeyin, bunu kullanın. | Aramayın. E-postayı akşam okurum.
    | Ne küldjenek többet a régi címre, ezt használják. | Ne hívjon. Az emailt este olvasom.
    | Nu mai trimiteți la adresa veche, folosiți-o pe aceasta. | Nu mă sunați. Mailurile le citesc seara.
    | 古いアドレスには送らないでください。こちらをお使いください。 | 電話はご遠慮ください。メールでお願いします。
"""
FOR_A_TIME = """
    Leave us in peace till the audit is over. | Leave us alone until March. | Leave me be until the move is done.
    | I'd ask you to leave us in peace (nicely meant!) till the merger is through.
    | No more mails till the season is over, please. | Don't contact us again before the trial has ended.
    | Stop writing for now, we are moving. | Please mail us no more until the fair.
    | Lassen Sie uns in Ruhe, bis die Prüfung vorbei ist. | Bitte keine Mails mehr bis Ende März.
    | Schreiben Sie uns bis zur Messe nicht mehr. | Melden Sie sich bitte nicht mehr vor dem Sommer.
    | Laissez-nous en paix jusqu'à la fin de l'audit. | Ne m'écrivez plus avant mars.
    | Fichez-nous la paix jusqu'au salon. | Plus de mails d'ici la fin du trimestre, merci.
    | Déjennos en paz hasta que termine la auditoría. | No me escriban más hasta marzo.
    | Ni un correo más hasta después de la feria. | Lasciateci in pace fino alla fine della revisione.
    | Non scrivetemi più fino a marzo. | Niente più mail finché non è finita la fiera.
    | Deixem-nos em paz até a auditoria acabar. | Não me escrevam mais até março. | Chega de emails até depois da feira.
    | Laat ons met rust tot de audit voorbij is. | Mail me niet meer tot maart. | Geen mails meer tot na de beurs.
    | Lämna oss i fred tills revisionen är klar. | Mejla inte mer förrän i mars. | Inga fler mejl före mässan, tack.
    | Lad os være i fred, til revisionen er overstået. | Skriv ikke mere før marts. | Ingen mails før efter messen.
    | La oss være i fred til revisjonen er over. | Ikke skriv mer før mars. | Ingen flere e-poster før messen er over.
    | Antakaa meidän olla rauhassa, kunnes tarkastus on ohi. | Älkää kirjoittako enää ennen maaliskuuta.
    | Jättäkää meidät rauhaan tilinpäätökseen asti. | Ei enää viestejä ennen messuja.
    | Dajcie nam spokój, dopóki nie skończy się audyt. | Proszę nie pisać więcej do marca. | Żadnych maili do targów.
    | Nechte nás na pokoji, dokud neskončí audit. | Nepište nám už do března. | Žádné další maily před veletrhem.
    | Denetim bitene kadar bizi rahat bırakın. | Mart ayına kadar bir daha yazmayın. | Fuar bitmeden mail atmayın.
    | Hagyjanak minket békén az audit végéig. | Márciusig ne írjanak többet. | A vásárig semmi több levelet.
    | Lăsați-ne în pace până se termină auditul. | Nu-mi mai scrieți până în martie.
    | 監査が終わるまで連絡しないでください。 | 三月まではメールを送らないでください。
"""
OF_ANOTHER = """
    My colleague wants off your list, I do not. | Ben wants off your list. I don't. | My boss wants no more mail, I do.
    | Take Piet off the list, I can stay. | Please take my colleague off your list and keep me on it.
    | My wife would like to be removed, not me. | Only Karen should be removed, leave me on.
    | Mein Kollege möchte vom Verteiler, ich nicht. | Meine Chefin will keine Mails mehr, ich schon.
    | Bitte nehmen Sie Frau Ott vom Verteiler, mich nicht. | Nehmen Sie Piet raus, ich bleibe gern dabei.
    | Ma collègue ne veut plus recevoir vos messages. Moi, si. | Mon collègue veut sortir de la liste, pas moi.
    | Retirez Mme Petit de la liste, moi je reste. | Mi compañera no quiere más correos, yo sí.
    | Mi jefe quiere salir de la lista, yo no. | Quiten a Marta de la lista, yo me quedo.
    | Il collega vuole essere cancellato, io no. | La mia capa non vuole più mail, io sì. | Togliete Neri dalla lista, io resto.
    | O meu colega quer sair da lista, eu não. | A minha chefe não quer mais emails, eu sim. | Tirem a Ana da lista, eu fico.
    | Mijn collega wil van de lijst, ik niet. | Mijn baas wil geen mails meer, ik wel.
    | Kun je Piet van de lijst halen? Mij mag je laten staan. | Min kollega vill bort från listan, inte jag.
    | Min chef vill inte ha fler mejl, men det vill jag. | Ta bort Sven från listan, jag stannar.
    | Min kollega vil af listen, ikke mig. | Min chef vil ikke have flere mails, det vil jeg. | Slet Ole fra listen, jeg bliver.
    | Kollegaen min vil av listen, ikke jeg. | Sjefen min vil ikke ha flere e-poster, men det vil jeg.
    | Kollegani haluaa pois listalta, minä en. | Pomoni ei halua enää viestejä, minä haluan.
    | Kolega chce być wypisany, ja nie. | Szefowa nie chce więcej maili, ja tak. | Proszę wypisać Annę, ja zostaję.
    | Kolega chce pryč ze seznamu, já ne. | Šéfová už nechce další maily, já ano. | Vymažte Annu ze seznamu, já zůstanu.
    | Meslektaşım listeden çıkmak istiyor, ben istemiyorum. | Müdürüm artık mail istemiyor, ben istiyorum.
    | A kollégám le akar iratkozni, én nem. | A főnököm nem kér több levelet, én igen.
    | Colegul meu vrea să fie scos de pe listă, eu nu. | Șefa mea nu mai vrea mailuri, eu da.
    | 同僚は配信停止を希望していますが、私は続けて受け取りたいです。
"""

THEIRS_ALL_THE_SAME = """
    Take me off your call list. | Take us off the mailing list, we ordered elsewhere.
    | Take me and my colleague off the list.
    | Don't call and don't write. | No calls, no mails. | Remove me from your list, and until then no mails either.
    | Nehmen Sie mich und meine Kollegin aus dem Verteiler. | Keine Anrufe und keine Mails mehr bitte.
    | Retirez-moi de la liste, ma collègue aussi. | Quíteme de la lista, a mí y a mi jefe.
    | Mi tolga dalla lista, e tolga anche il collega. | Tire-me da lista, a mim e ao meu chefe.
    | Haal mij van de lijst, en mijn collega ook. | Ta bort mig från listan, och min kollega också.
    | Slet mig fra listen, og min kollega også. | Poistakaa minut listalta, ja kollegani myös.
    | Proszę mnie wypisać z listy, kolegę też. | Vymažte mě ze seznamu, a kolegu taky.
"""
"""Requests beside which another person, a call or a time is only named."""
