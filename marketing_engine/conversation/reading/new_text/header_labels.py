"""The names of header fields as mail programs print them above a quoted original, and the lines that set it apart."""

from marketing_engine.conversation.reading.new_text.phrases import phrases

_FROM = phrases("""
    from; sender; von; absender; de; expéditeur; expediteur; remitente; remetente; da; mittente; van; afzender;
    od; nadawca; odesílatel; odesilatel; odosielateľ; fra; afsender; avsender; från; avsändare;
    lähettäjä; kimden; gönderen; feladó; felado; de la; expeditor; 差出人; 発信者; 送信者; 보낸 사람; 보낸사람;
    发件人; 寄件者; 寄件人;
    发送者; от; от кого; від; from; από; מאת; من; từ; dari; saatja; nuo; šalje; pošiljatelj;
""")
_DATE = phrases("""
    sent; date; sent on; sent at; gesendet; datum; envoyé; envoye; date d'envoi; message du; enviado; enviado el;
    fecha;
    fecha de envío; enviada; enviada em; data; data de envio; inviato; verzonden; wysłano; wyslano;
    data wysłania; sendt; dato;
    skickat; lähetetty; päiväys; odesláno; odeslano; odoslané; poslano; poslané; gönderildi; gönderilme;
    gönderme tarihi; tarih;
    送信日時; 日時; 日付; 送信日; elküldve; dátum; küldés dátuma; trimis; dată; 보낸 날짜; 보낸날짜; 날짜;
    发送时间; 发送日期; 日期;
    寄件日期; 傳送時間; 时间; отправлено; дата; надіслано; στάλθηκε; ημερομηνία; נשלח; תאריך; تاريخ الإرسال;
    تم الإرسال; التاريخ; تاريخ;
    đã gửi; ngày; tanggal; dikirim; изпратено; enviat; saadetud; nosūtīts; išsiųsta;
""")
_TO = phrases("""
    to; an; empfänger; à; a; destinataire; para; destinatario; destinatário; per; aan; ontvanger; do; adresat;
    til; mottaker;
    modtager; till; mottagare; vastaanottaja; komu; pro; kime; alıcı; 宛先; 収件人; címzett; către; catre;
    받는 사람; 받는사람; 收件人;
    收件者; кому; до; προς; אל; إلى; đến; kepada; za; prima; kam; saaja;
""")
_SUBJECT = phrases("""
    subject; betreff; objet; sujet; asunto; oggetto; onderwerp; temat; assunto; emne; ämne; aihe; otsikko;
    předmět; predmet; konu;
    件名; tárgy; targy; subiect; 제목; 主题; 主旨; 標題; тема; относно; θέμα; נושא; الموضوع; chủ đề; subjek;
    assumpte; teema; temats;
    tema; zadeva;
""")
_COPY = phrases("""
    cc; kopie; kopie an; copie; copie à; copia; cópia; dw; kopi; kopia; kopio; bilgi; ccn; bcc; másolat;
    másolatot kap; 참조; 抄送;
    副本; копия; в копии; копія; κοιν; עותק; نسخة; kopija; ff;
""")
_OTHER = phrases("""
    reply-to; reply to; antwort an; antworten an; répondre à; responder a; responder para; risposta; rispondi a;
    odpowiedz do;
    attachments; anlagen; bijlagen; pièces jointes; importance; wichtigkeit; priority; organization; mailed-by;
    message-id; svar til;
""")

ROLES: dict[str, str] = {}
for _role, _words in (
    ("other", _OTHER),
    ("copy", _COPY),
    ("to", _TO),
    ("subject", _SUBJECT),
    ("date", _DATE),
    ("from", _FROM),
):
    ROLES.update(dict.fromkeys(_words, _role))
"""Folded label → what it names: `from`, `date`, `to`, `subject`, `copy` or `other`."""

SEPARATORS = frozenset(
    phrases("""
    original message; original email; original e-mail; original mail; reply message; forwarded message;
    forwarded mail;
    forwarded email; forward message; begin forwarded message; original appointment; end forwarded message;
    ursprüngliche nachricht; urspruengliche nachricht; originalnachricht; original-nachricht; antwort nachricht;
    weitergeleitete nachricht; anfang der weitergeleiteten nachricht; originale nachricht; ursprüngliche e-mail;
    original-mail;
    message d'origine; message original; message initial; message transféré; message transmis; mail transféré;
    mail original;
    début du message transféré; début du message réexpédié; e-mail d'origine;
    mensaje original; mensaje reenviado; inicio del mensaje reenviado; correo original; mensaje original ;
    mensagem original; mensagem reencaminhada; mensagem encaminhada; início da mensagem encaminhada;
    mensagem de origem;
    início da mensagem reencaminhada; messaggio originale; messaggio inoltrato; inizio messaggio inoltrato;
    oorspronkelijk bericht; oorspronkelijke bericht; origineel bericht; doorgestuurd bericht;
    begin doorgestuurd bericht;
    wiadomość oryginalna; oryginalna wiadomość; wiadomość przekazana; wiadomość przesłana dalej; przekazana wiadomość;
    treść przekazanej wiadomości; wiadomosc oryginalna; początek przekazywanej wiadomości;
    ursprungligt meddelande; originalmeddelande; vidarebefordrat meddelande; vidarebefordrat brev;
    ursprungsmeddelande;
    oprindelig meddelelse; oprindelig besked; original besked; original meddelelse; videresendt meddelelse;
    videresendt besked;
    videresendt mail; start på videresendt besked; opprinnelig melding; original melding; videresendt melding;
    alkuperäinen viesti; välitetty viesti; edelleenlähetetty viesti; alkuperäinen sähköposti; välitetty viesti alkaa;
    původní zpráva; puvodni zprava; původní e-mail; přeposlaná zpráva; začátek přeposílané zprávy;
    pôvodná správa; preposlaná správa;
    orijinal mesaj; özgün ileti; özgün mesaj; orijinal ileti; iletilen mesaj; iletilmiş ileti; yönlendirilen ileti;
    yönlendirilmiş ileti; eredeti üzenet; továbbított üzenet; továbbított levél; mesaj original; mesajul original;
    mesaj redirecționat; mesaj redirectionat; mesaj redirecţionat; 元のメッセージ; 元のメール;
    転送されたメッセージ; 転送メッセージ;
    转发的邮件; 原始邮件; 转发邮件; 原始郵件; 轉寄的郵件; 원본 메시지; 전달된 메시지; 원본 메일; исходное сообщение;
    пересылаемое сообщение; пересланное сообщение; оригинальное сообщение; переадресованное сообщение;
    вихідне повідомлення;
    переслане повідомлення; оригинално съобщение; препратено съобщение; izvorna poruka; originalna poruka;
    proslijeđena poruka;
    izvirno sporočilo; posredovano sporočilo; αρχικό μήνυμα; προωθημένο μήνυμα; הודעה מקורית; הודעה שהועברה;
    الرسالة الأصلية;
    رسالة معاد توجيهها; thư gốc; tin nhắn gốc; pesan asli; algne kiri; sākotnējā ziņa; pradinis laiškas;
    missatge original;
    missatge reenviat; originalus laiškas;
""")
)
"""What stands between dashes above a quoted or forwarded original, folded."""
