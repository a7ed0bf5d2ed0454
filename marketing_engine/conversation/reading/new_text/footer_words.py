"""Words of device lines, disclaimers, banners and list footers, language by language."""

from marketing_engine.conversation.reading.new_text.phrases import phrases

SENT_FROM = phrases("""
    yahoo mail:; von yahoo mail; sent from; sent via; sent with; sent by; sent using; from my iphone;
    from my ipad; from my android;
    get outlook for; download outlook for; composed on; typed on; written on my; sent on the go;
    sent while mobile; sent on my; sent through; sent securely from; sent in; get [outlook for;
    von meinem; von meiner; gesendet von; gesendet mit; gesendet über; diese nachricht wurde von meinem;
    diese nachricht wurde mit; diese e-mail wurde von meinem; holen sie sich outlook; outlook für; outlook for;
    vom mobiltelefon gesendet; mobil gesendet; gesendet aus; gesendet vom;
    envoyé de; envoyé depuis; envoyé à partir; envoyé avec; envoyé via; envoye de mon; obtenir outlook;
    télécharger outlook; provenance : courrier; téléchargez outlook;
    enviado desde; enviado con; enviado mediante; obtener outlook; obtén outlook; descargar outlook;
    inviato da; inviato dal; inviato con; scarica outlook; ottieni outlook; inviata da;
    verzonden vanaf; verzonden met; verstuurd vanaf; verzonden via; verzonden vanuit; outlook voor;
    verstuurd met; verstuurd van; download outlook voor;
    wysłano z; wysłane z; wyslano z; pobierz outlook; pobierz program outlook; uzyskaj program outlook;
    enviado do; enviado de; enviado a partir; enviado pelo; enviado da; enviado via; obter o outlook;
    obtenha o outlook; baixe o outlook;
    skickat från; skickades från; skickat med; hämta outlook; skickat via;
    sendt fra; sendt via; sendt med; hent outlook; få outlook; skaff deg outlook;
    lähetetty; hanki outlook; lataa outlook;
    odesláno z; odesláno ze; posláno z; odoslané z; získejte outlook; stáhnout outlook; odesláno pomocí;
    iphone'umdan; iphone’umdan; ipad'imden; cihazımdan; android için outlook; ios için outlook; telefonumdan;
    az iphone-omról; iphone-omról; androidos; elküldve; küldve; trimis de pe; trimis din; obțineți outlook;
    iphoneから送信; ipadから送信; androidから送信; iphoneから送信されました; 私のiphoneから; ios版outlook;
    outlook を入手;
    從我的; 从我的; 发自我的; 傳送自; 發自我的; 寄件自; 来自我的; 나의 iphone에서; 내 iphone에서; iphone에서 보냄;
    отправлено с; отправлено из; надіслано з; изпратено от; poslano s; poslano iz; poslané z; στάλθηκε από;
    נשלח מ; أُرسلت من; تم الإرسال من; مرسل من; được gửi từ; gửi từ; dikirim dari; enviat des; saadetud minu;
""")
"""A line that begins so, and names a device or a program or is short, says from where a mail was sent."""

EXCUSES = phrases("""
    excuse; typo; brevity; tippfehler; entschuldig; fautes; disculp; scus; excusas; undskyld; ursäkta;
""")
"""With one of them a device line may be longer."""

DEVICES = phrases("""
    iphone; ipad; ipod; android; samsung; galaxy; huawei; xiaomi; pixel; nokia; blackberry; htc;
    windows; outlook; mail; mobil; mobile; phone; cell; handy; smartphone; tablet; telefon; téléphone;
    teléfono; telefono; telefone; celular; móvil; movil; telemóvel; puhelime; matkapuhelime; telefoon;
    gmail; yahoo; proton; airmail; spark; superhuman; thunderbird; zimbra; aol; gmx; web.de; zoho;
    watch; mac; ti-85; device; gerät; dispositif; dispositivo; urządzenia; zařízení; cihaz; enhed; enhet;
    laitteest; alcatel; sony; xperia; oneplus; oppo; motorola; moto; lg; acompli; mailbox; k-9; fairmail;
    smartfon; komórk; ordinateur; computer; pc; bluemail; blue mail; hey; front; boomerang; verizon;
    t-mobile; at&t; vodafone; orange; wireless; tutanota; posteo; fastmail; mailspring; polymail; mixmax;
""")
""""""

DISCLAIMERS = phrases("""
    confidential; intended solely; intended only; intended recipient; legally privileged; privileged;
    received this e-mail in error; received this email in error; received this message in error; disclaimer;
    received it in error; received this communication in error; virus; unauthorized; unauthorised;
    vertraulich; irrtümlich erhalten; nicht der richtige adressat; unbefugte; rechtlich geschützte;
    nicht der beabsichtigte empfänger; versehentlich erhalten; ausschließlich für den adressaten;
    confidentiel; destinataire; reçu ce message par erreur; reçu cet e-mail par erreur; confidencial; destinatario;
    ha recibido este mensaje por error; privilegiada; confidenzial; riservat; ricevuto questo messaggio per errore;
    vertrouwelijk; geadresseerde; ten onrechte ontvangen; niet de beoogde ontvanger; abusievelijk;
    poufn; adresat; omyłkow; destinatário; recebeu esta mensagem por engano; por engano; konfidentiell;
    avsedd; avsett; av misstag; fortrolig; tilsigtede modtager; ved en feil; ved en fejl; taushetsplikt;
    luottamukselli;
    vastaanottajalle; erehdyksessä; důvěrn; adresát; omylem; gizli; yanlışlıkla; alıcısı değilseniz;
    bizalmas; címzett; tévedésből; confidențial; din greșeală; destinatarului; 機密; 誤送信; конфиденциальн;
""")
"""Two of them, or one with a word of `MESSAGE` in a long paragraph, make a disclaimer."""

MESSAGE = phrases("""
    e-mail; email; message; nachricht; mail; courriel; mensaje; correo; messaggio; bericht; wiadomoś;
    mensagem; meddelande; meddelelse; melding; viesti; zpráv; mesaj; ileti; üzenet; メール; сообщен;
    attachments; anhänge; pièces jointes; adjuntos; allegati; bijlage; communication;
""")
""""""

NOTES = phrases("""
    think before you print; consider the environment before printing; before printing this; please don't print;
    denken sie an die umwelt; bitte prüfen sie, ob diese mail; pensez à l'environnement; pensez à l’environnement;
    avant d'imprimer; avant d’imprimer; antes de imprimir; prima di stampare; denk aan het milieu;
    zanim wydrukujesz; tänk på miljön; tænk på miljøet; tenk på miljøet; ajattele ympäristöä; než vytisknete;
    çevreyi; yazdırmadan önce; virenfrei; virus-free; virus free; scanned by; scanned for viruses; checked by avg;
    avast; eset; messagelabs; mailscanner; mimecast; libra esva; wurde auf viren; sans virus; libre de virus;
    privo di virus; virusvrij; bez wirusów; livre de vírus; virusfri; please excuse typos; excuse any typos;
    excuse brevity; excuse my brevity; registered in england; registered office; company registration;
    handelsregister; amtsgericht; geschäftsführer:; geschäftsführung:; ust-id; ust.-id; registergericht;
    kvk; siret; rcs; p.iva; partita iva; reg. no; vat no; vat id; cvr; org.nr; orgnr; y-tunnus;
    this email was sent to; confidentiality notice;
""")
"""One of them in a paragraph makes it a note that a program or a company puts below every mail."""

BANNERS = phrases("""
    caution: this email; caution: external; external email; this email originated from outside; [external];
    this message originated from outside; you don't often get email from; learn why this is important;
    this message came from outside; warning: external; externe e-mail; achtung: diese e-mail; vorsicht: externe;
    sie erhalten nicht häufig e-mails; vous ne recevez pas souvent; no suele recibir correo; [extern];
    u ontvangt niet vaak e-mail; non si ricevono spesso messaggi; attention : ce message provient;
    attention: this email;
    du får inte ofta e-post; du får ikke ofte e-mail; caution this email; do not click links or open attachments;
    do not click on links; external sender; warning: this email; nie otrzymujesz często wiadomości;
""")
"""What a mail gateway writes above a mail from outside."""

LISTS = phrases("""
    nieuwsbrief; nyhetsbrev; nyhedsbrev; uutiskirje; bülten; hírlevél; lettre d'information; infolettre; boletín;
    zpravodaj;
    af te melden; uit te schrijven; meldet av; melde deg av; framelde; afmelde; meld dig ud; buletin;
    unsubscribe; manage preferences; email preferences; notification settings; mailing list; opt out; opt-out;
    you received this because; you are receiving this; you're receiving this; view it on github;
    reply to this email;
    newsletter; subscribe; abmelden; abbestellen; sie erhalten diese; désabonner; désinscrire; desinscrire;
    vous recevez ce; darse de baja; cancelar suscripción; cancelar la suscripción; recibe este; annulla iscrizione;
    disiscriv; cancellati; ricevi questa; afmelden; uitschrijven; je ontvangt; u ontvangt dit; wypisz; rezygn;
    otrzymujesz; cancelar inscrição; descadastr; recebeu este; avregistrera; avsluta prenumeration; afmeld;
    meld deg av; avmeld; peru tilaus; peruuta tilaus; odhlásit; odběr; abonelikten; aboneliğ; leiratkoz;
    dezabon; 配信停止; 購読解除; отписаться; mailman/listinfo; groups.google.com; отказаться от рассылки;
""")
"""A line with one of them is a footer where it looks like one: a link, a menu, or the sentence of a list."""

HEADINGS = phrases("""
    disclaimer; confidentiality notice; legal notice; confidentiality; haftungsausschluss; vertraulichkeitshinweis;
    avis de confidentialité; aviso legal;
    aviso de confidencialidad; avviso di riservatezza; vrijwaring; klauzula poufności;
    ansvarsfriskrivning; ansvarsfraskrivelse; vastuuvapauslauseke; upozornění; yasal uyarı; important notice;
""")
"""Headings above a disclaimer."""

FOOTER_STARTS = phrases("""
    if you no longer; if you do not want; if you don't want; if you would prefer not; don't want these;
    no longer want; you can unsubscribe;
    to unsubscribe; you may unsubscribe; you are receiving; you're receiving; you received; this newsletter;
    subscribe to our;
    join our; sign up for our; wenn sie keine; falls sie keine; möchten sie keine; sie möchten keine;
    sie erhalten; sie können sich;
    abonnieren sie; melden sie sich für unseren; si vous ne souhaitez plus; vous recevez; vous pouvez vous;
    abonnez-vous;
    si ya no desea; si no desea; usted recibe; puede darse; suscríbase; suscríbete; se non desidera;
    se non vuole; ricevi questa;
    iscriviti; als u geen; u ontvangt; wilt u geen; schrijf u in; jeśli nie chcesz; otrzymujesz; zapisz się;
    se não deseja; caso não;
    recebeu este; assine; inscreva-se; om du inte; du får detta; prenumerera; hvis du ikke; du modtager; tilmeld;
    du mottar; meld deg på;
    jos et; saat tämän; tilaa; pokud si; pokud již; dostáváte; přihlaste; artık almak; bültenimize; abone;
""")
"""Beginnings of a sentence that offers to subscribe or to unsubscribe."""

OFFERS = phrases("""
    newsletter; bulletin; our news; our mailing; our list; nieuwsbrief; nyhetsbrev; nyhedsbrev; uutiskirje;
    bülten; hírlevél;
    lettre; boletín; zpravodaj; you can; you may; können sie; vous pouvez; puede; puoi; può; kunt u; możesz; pode;
    kan du; voit;
    můžete; any time; jederzeit; à tout moment; en cualquier momento; in qualsiasi momento;
""")
"""Words of an offer, which a wish to be unsubscribed does not have."""

OFFER_STARTS = phrases("""
    if you would rather not; if you'd rather not; if you would rather i; if you'd rather i; if you'd rather we;
    if you prefer not to; if you would prefer not; if you'd prefer not; if you'd prefer i; if you would prefer i;
    if you no longer wish; if you no longer want; if you do not wish to receive; if you don't wish to receive;
    if you do not want to hear; if you don't want to hear; if you do not want to receive; if you don't want to receive;
    if you do not want any more; if you don't want any more; if you want no more; if you wish to stop;
    if you want to stop; if you'd like to stop; if you'd like me to stop; if you would like me to stop;
    if you want me to stop; if you wish to unsubscribe; if you'd like to unsubscribe; if you want to unsubscribe;
    if you would like to opt out; if you'd like to opt out; if you want to opt out; if these mails are not for you;
    if this is not for you; if this isn't for you; to get no more; to receive no more; to stop receiving;
    to opt out; you can opt out; you may opt out; reply stop; reply "stop; reply “stop; reply with “stop;
    reply with "stop;
    wenn sie nichts mehr; wenn sie nicht mehr; wenn sie keine; falls sie nichts mehr; falls sie keine;
    sollten sie keine; wenn du keine; falls du keine; wenn du nichts mehr;
    si vous ne souhaitez plus; si vous ne voulez plus; si vous préférez ne plus;
    pour ne plus recevoir;
    si no desea recibir; si ya no desea; si no quiere recibir; si no quieres recibir; si prefiere no recibir;
    si prefieres no recibir; si prefiere no volver; para no recibir; si no desea volver; si no quiere volver;
    se non desidera; se preferisce non ricevere; se preferisce non; se non vuole; se non vuoi ricevere;
    per non ricevere; als u geen; als u liever niet; als u liever geen; als je geen; als je liever niet;
    als je liever geen; jeśli nie chce pan; jeśli nie chcesz; jeśli nie życzy; jeśli woli pan;
    jeśli wolisz nie; aby nie otrzymywać; se não quiser receber; se não deseja receber;
    se preferir não; caso não queira; caso não deseje; se prefere não; para não receber;
    om du inte vill; om du helst inte; hvis du ikke ønsker; hvis du ikke vil; hvis du helst ikke;
    hvis du hellere vil; hvis du heller ikke; jos et halua; jos ette halua;
    jos et enää; jos ette enää; pokud si nepřejete; pokud už nechcete; pokud nechcete; nechcete-li;
    pokud byste raději; pokud ode mě; pokud od nás; nepřejete-li; artık e-posta almak istemiyorsanız;
    artık almak istemiyorsanız;
    benden bir daha; bizden bir daha; e-posta almak istemiyorsanız; almak istemezseniz; ha nem szeretne;
    ha nem kíván; ha inkább nem; dacă nu doriți; dacă nu mai doriți; dacă preferați să nu; 今後このような; 今後メールを;
    配信を希望されない; メールが不要
""")
"""Beginnings of a sentence in which a sender offers to write no more: the reader is the one who does not want it."""

OFFER_QUESTIONS = phrases("""
    don't want to hear; do not want to hear; rather not hear; prefer not to hear; don't want these; don't want this;
    don't want to receive; do not want to receive; want to stop; not interested; not the right person; not relevant;
    keine weiteren; sie haben kein interesse; nicht interessiert; pas intéressé; cela ne vous intéresse pas;
    ¿no le interesa; ¿no te interesa; no le interesa; non le interessa; non ti interessa; geen interesse;
    niet geïnteresseerd; nie jest pan; nie jesteś zainteresowan; sem interesse; não tem interesse; não lhe interessa;
    inte intresserad; ikke interesseret; ikke interessert; ei kiinnosta; eikö kiinnosta; nemáte zájem;
    ilgilenmiyor musunuz; İlgilenmiyor musunuz; nem érdekli; nu sunteți interesat; nu vă interesează;
    möchten sie keine; möchten sie nichts mehr; sie möchten keine; sie möchten nichts mehr; sie wollen keine;
    sie wollen nichts mehr; wollen sie keine; kein interesse; vous ne souhaitez plus; vous ne voulez plus;
    ¿no desea; ¿no quiere; ¿prefiere no; non desidera; non vuole; preferisce non; wilt u geen; wil je geen; liever geen;
    nie chcesz; nie życzy; não quer; não deseja; prefere não; vill du inte; vill du slippa; vil du ikke; ønsker du ikke;
    etkö halua; ettekö halua; nechcete; nepřejete; istemiyor musunuz; nem szeretne; nu doriți; nu mai doriți
""")
"""The same as a question; what stands without its mark may be the writer's own wish, its `I` left out."""

OFFER_WAYS = phrases("""
    reply; answer; respond; write back; tell me; tell us; let me know; let us know; just say; say so; send me; click;
    genügt; reicht; suffit; basta; is genoeg; wystarczy; räcker; riittää; yeterli; elég; ajunge;
    antwort; schreiben sie; schreib; sagen sie; bescheid; répond; dites; écrivez; signalez; cliquez; respond; conteste;
    responda; avíse; avise; dígame; escriba; haga clic; rispond; scriva; scrivi; dica; avvis; clicc; antwoord; laat het;
    schrijf; stuur; klik; odpis; odpow; napisz; proszę; kliknij; escreva; avise; diga; clique; svar; skriv; säg; sig;
    klicka; vasta; kerro; kirjoita; ilmoita; klikkaa; odpově; napište; dejte; stačí; klikn; yanıt; cevap; yaz;
    bildir; tıkla; válasz; írj; jelezze; kattints; răspun; scri; spune; ご返信; 返信; お知らせ; ご連絡; unsubscribe;
    stop
""")
"""Words for what the reader is to do then."""

PURPOSES = ("to ", "pour ", "para ", "per ", "aby ")
"""Beginnings of a sentence on what for; as a question, it is the writer's: `To get no more mail, what must I do?`"""

REPLY_ABOVE = phrases("""
    reply above this line; reply above the line; please type your reply above; please write your reply above;
    type your reply above; write your reply above; respond above this line;
    please reply above; write above this line; antworten sie oberhalb dieser; bitte oberhalb dieser zeile;
    über dieser zeile antworten; antwort über dieser; répondez au-dessus de cette ligne;
    écrivez au-dessus de cette ligne; responda por encima de esta línea; escriba por encima de esta línea;
    responda encima de esta línea; rispondi sopra questa riga; scrivi sopra questa riga; antwoord boven deze;
    typ uw antwoord boven; odpowiedz powyżej; responda acima desta linha; svara ovanför; svar over denne;
    vastaa tämän rivin; odpovězte nad; bu satırın üst
""")
"""What a ticket system prints above all that it has sent."""
