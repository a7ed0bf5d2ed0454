"""Bounces as servers of many makes write them, with invented people: name, sender, subject, text, what it says."""

TO = "mia@nowhere.example"

EXAMPLES = [
    # (name, from, subject, text, status, type)
    (
        "qmail",
        "MAILER-DAEMON@mx.relay.example",
        "failure notice",
        f"""Hi. This is the qmail-send program at mx.relay.example.
I'm afraid I wasn't able to deliver your message to the following addresses.

<{TO}>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.

Return-Path: <ann@sender.example>
Subject: 550 quota exceeded
""",
        "5.1.1",
        "hard",
    ),
    (
        "qmail, full",
        "MAILER-DAEMON@mx.relay.example",
        "failure notice",
        f"<{TO}>:\nThe users mailfolder is over the allowed quota (size). (#5.2.2)\n\n--- Below this line is a copy.",
        "5.2.2",
        "soft",
    ),
    (
        "Exim",
        "Mail Delivery System <Mailer-Daemon@mx.relay.example>",
        "Mail delivery failed: returning message to sender",
        f"""This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  {TO}
    host mx.nowhere.example [192.0.2.9]
    SMTP error from remote mail server after RCPT TO:<{TO}>:
    550 No such recipient here
""",
        "",
        "hard",
    ),
    (
        "Exim, delayed",
        "Mail Delivery System <Mailer-Daemon@mx.relay.example>",
        "Warning: message 1abc-def delayed 24 hours",
        f"""This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue.

  {TO}
    host not found
""",
        "",
        "soft",
    ),
    (
        "Postfix, as a text only",
        "MAILER-DAEMON@mail.sender.example (Mail Delivery System)",
        "Undelivered Mail Returned to Sender",
        f"""This is the mail system at host mail.sender.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

For further assistance, please send mail to postmaster.

<{TO}>: host relay7.nowhere.example[192.0.2.4] said: 550
    5.1.1 <{TO}>: Recipient address rejected: User
    unknown in relay recipient table (in reply to RCPT TO command)
""",
        "5.1.1",
        "hard",
    ),
    (
        "Postfix, a name without a server",
        "MAILER-DAEMON@mail.sender.example (Mail Delivery System)",
        "Undelivered Mail Returned to Sender",
        f"<{TO}>: Host or domain name not found. Name service error for\n    name=nowhere.example type=A: Host not found\n",
        "",
        "hard",
    ),
    (
        "Sendmail",
        "Mail Delivery Subsystem <MAILER-DAEMON@sender.example>",
        "Returned mail: see transcript for details",
        f"""   ----- The following addresses had permanent fatal errors -----
<{TO}>
    (reason: 550 5.1.1 <{TO}>... User unknown)

   ----- Transcript of session follows -----
... while talking to spam-filter.nowhere.example.:
>>> DATA
<<< 550 5.1.1 <{TO}>... User unknown
550 5.1.1 <{TO}>... User unknown
<<< 503 5.0.0 Need RCPT (recipient)
""",
        "5.1.1",
        "hard",
    ),
    (
        "a carrier that filters after the text",
        "Mail Delivery Subsystem <MAILER-DAEMON@sender.example>",
        "Returned mail: see transcript for details",
        f"""   ----- The following addresses had permanent fatal errors -----
<{TO}>
    (reason: 550 Unknown user {TO})

   ----- Transcript of session follows -----
>>> DATA
<<< 550 Unknown user {TO}
554 5.0.0 Service unavailable
""",
        "5.0.0",
        "soft",
    ),
    (
        "Gmail, address not found",
        "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
        "Delivery Status Notification (Failure)",
        f"""** Address not found **

Your message wasn't delivered to {TO} because the address couldn't be found, or is unable to receive mail.

The response was:
550 5.1.1 The email account that you tried to reach does not exist. https://support.google.com/mail/?p=NoSuchUser
""",
        "5.1.1",
        "hard",
    ),
    (
        "Gmail, German",
        "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
        "Delivery Status Notification (Failure)",
        f"** Adresse nicht gefunden **\n\nIhre Nachricht wurde nicht an {TO} zugestellt, weil die Adresse nicht gefunden wurde.",
        "",
        "hard",
    ),
    (
        "Gmail, full",
        "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
        "Delivery Status Notification (Failure)",
        f"Your message wasn't delivered to {TO}.\n\n552 5.2.2 The recipient's inbox is out of storage space and inactive.",
        "5.2.2",
        "soft",
    ),
    (
        "Yahoo",
        "MAILER-DAEMON@yahoo.com",
        "Failure Notice",
        f"Sorry, we were unable to deliver your message to the following address.\n\n<{TO}>:\n"
        "550: 5.7.1 Message rejected, see http://www.spamhaus.org/query",
        "5.7.1",
        "block",
    ),
    (
        "Exchange",
        "System Administrator <postmaster@nowhere.example>",
        "Undeliverable: Warehouse doors",
        f"""Your message did not reach some or all of the intended recipients.

The following recipient(s) could not be reached:

{TO} on 12/1/2026 10:11 AM
The e-mail account does not exist at the organization this message was sent to.
<mx.nowhere.example #5.1.1>
""",
        "5.1.1",
        "hard",
    ),
    (
        "Microsoft 365",
        "Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@sender.example>",
        "Undeliverable: Warehouse doors",
        f"""Delivery has failed to these recipients or groups:

{TO}
The email address you entered couldn't be found.

Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'
""",
        "5.1.10",
        "hard",
    ),
    (
        "Microsoft 365, access denied to an unknown address",
        "postmaster@sender.example",
        "Undeliverable: Warehouse doors",
        f"{TO}\n\nRemote Server returned '550 5.4.1 Recipient address rejected: Access denied. AS(201806281)'",
        "5.4.1",
        "hard",
    ),
    (
        "Microsoft 365, blocked",
        "postmaster@sender.example",
        "Undeliverable: Warehouse doors",
        f"{TO}\n\n550 5.7.606 Access denied, banned sending IP [192.0.2.1]. To request removal visit the delist portal.",
        "5.7.606",
        "block",
    ),
    (
        "OpenSMTPD",
        "Mailer Daemon <MAILER-DAEMON@mx.relay.example>",
        "Delivery status notification: error",
        f"    Hi!\n\n    This is the MAILER-DAEMON, please DO NOT REPLY to this email.\n\n    An error has occurred.\n\n"
        f"    {TO}: 550 5.1.1 <{TO}>: no such user\n\n    Below is a copy of the original message:\n",
        "5.1.1",
        "hard",
    ),
    (
        "GMX",
        "GMX Mailer Daemon <mailer-daemon@gmx.example>",
        "Mail delivery failed: returning message to sender",
        f'''This message was created automatically by mail delivery software.

The following address failed:

"{TO}":
SMTP error from remote server after RCPT command:
host: mx.nowhere.example
5.1.1 <{TO}> User unknown
''',
        "5.1.1",
        "hard",
    ),
    (
        "mail.ru",
        "Mail Delivery System <mailer-daemon@corp.mailru.example>",
        "Ваше сообщение не доставлено. Mail failure.",
        f"К сожалению, Ваше письмо не может быть доставлено получателю:\n\n  {TO}\n    550 Message was not accepted -- "
        "invalid mailbox.  Local mailbox is unavailable: user not found\n",
        "",
        "hard",
    ),
    (
        "DragonFly",
        "<>",
        "Mail delivery failed",
        f"This is the DragonFly Mail Agent v0.13 at relay.example.\n\nThere was an error delivering your mail to <{TO}>.\n\n"
        f"mx.nowhere.example [192.0.2.2] did not like our RCPT TO:\n550 5.1.1 <{TO}>: Recipient not found\n\nMessage headers follow.\n",
        "5.1.1",
        "hard",
    ),
    (
        "Google Groups",
        "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
        "Delivery Status Notification (Failure)",
        "Hallo ann@sender.example,\n\nes ist möglich, dass die Gruppe, die Sie kontaktieren wollten (einkauf), nicht existiert "
        "oder dass Sie nicht zum Posten von Nachrichten berechtigt sind.",
        "",
        "block",
    ),
    (
        "Courier",
        '"Courier mail server at relay.example" <postmaster@relay.example>',
        "NOTICE: mail delivery status.",
        f"This is a delivery status notification from relay.example.\n\nUNDELIVERABLE MAIL\n\n<{TO}>:\n    550 User unknown.\n",
        "",
        "hard",
    ),
    (
        "Domino",
        "Postmaster@nowhere.example",
        "DELIVERY FAILURE: User mia (mia@nowhere.example) not listed in Domino Directory",
        f"Your message\n\n  Subject: Warehouse doors\n\nwas not delivered to:\n\n  {TO}\n\nbecause:\n\n"
        f"  User mia ({TO}) not listed in Domino Directory\n",
        "",
        "hard",
    ),
    (
        "GroupWise",
        "Mailer-Daemon@nowhere.example",
        "Message status - undeliverable",
        f"The message that you sent was undeliverable to the following:\n\t{TO} (550 no such user)\n",
        "",
        "hard",
    ),
    (
        "MDaemon",
        "MDaemon@relay.example",
        "Permanent Delivery Failure",
        f"The attached message had PERMANENT fatal delivery errors!\n\nRecipient: {TO}\n\n<-- 550 5.1.1 unknown user\n",
        "5.1.1",
        "hard",
    ),
    (
        "IMail",
        '"Postmaster" <postmaster@relay.example>',
        "Undeliverable Mail",
        f"User mailbox exceeds allowed size: {TO}\n\nOriginal message follows.\n",
        "",
        "soft",
    ),
    (
        "a Japanese carrier",
        "Postmaster@keitai.example",
        "Mail System Error - Returned Mail",
        f"次のあて先へのメッセージはエラーのため送信できませんでした。\n宛先不明です。\n\n<{TO}>\n",
        "",
        "hard",
    ),
    (
        "a gateway that filters content",
        "MailMarshal <postmaster@nowhere.example>",
        "Mail rejected",
        f"Your message to {TO} could not be delivered because its attachment is prohibited by local policy.",
        "",
        "block",
    ),
    (
        "Amavis",
        "Content-filter at relay.example <postmaster@relay.example>",
        "Undeliverable mail, SPAM (junk mail)",
        f"Your message to:\n\n  {TO}\n\nwas considered unsolicited bulk e-mail (UBE). Delivery was stopped: 554 5.7.0 Reject.",
        "5.7.0",
        "block",
    ),
    (
        "Zoho",
        "mailer-daemon@mail.zoho.example",
        "Undelivered Mail Returned to Sender",
        "This message was created automatically by mail delivery software.\n\n"
        f"{TO} Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 <{TO}>... User Unknown",
        "5.1.1",
        "hard",
    ),
    (
        "James, as a reply",
        "post_master@gateway.example",
        "Re: Warehouse doors",
        f"Error: Invalid user address\n\nError message below:\n550 - no such user here\n\nMessage details:\n  RCPT TO: {TO}",
        "",
        "hard",
    ),
    (
        "Mimecast",
        "<postmaster@nowhere.example>",
        "[Postmaster] Email Delivery Failure",
        f"This is a delivery failure notification message. The email to :\n-- {TO}\ncould not be delivered. "
        "The problem appears to be :\n-- Recipient email server rejected the message\n\n"
        "-- 550 Administrative prohibition - envelope blocked",
        "",
        "block",
    ),
    (
        "greylisted",
        "MAILER-DAEMON@sender.example",
        "Undelivered Mail Returned to Sender",
        f"<{TO}>: host mx.nowhere.example[192.0.2.4] said: 450 4.2.0 <{TO}>: Recipient address rejected: Greylisted",
        "4.2.0",
        "soft",
    ),
    (
        "relaying denied",
        "MAILER-DAEMON@sender.example",
        "failure notice",
        f"<{TO}>:\n192.0.2.4 does not like recipient.\nRemote host said: 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
        "5.7.1",
        "block",
    ),
    (
        "no server for the domain",
        "MAILER-DAEMON@sender.example",
        "Undelivered Mail Returned to Sender",
        f"<{TO}>: Domain nowhere.example does not accept mail (nullMX)",
        "",
        "hard",
    ),
]

LANGUAGES = [
    # subject, text, status, type: localised, without any header field
    (
        "Unzustellbar: Hallentore",
        f"Ihre Nachricht an {TO} konnte nicht zugestellt werden: Postfach ist voll.",
        "",
        "soft",
    ),
    (
        "Non remis : Portes",
        f"Votre message à {TO} n'a pas pu être remis : l'adresse n'existe pas. 550 5.1.1",
        "5.1.1",
        "hard",
    ),
    ("No se puede entregar: Puertas", f"No se pudo entregar el mensaje a {TO}: el usuario no existe.", "", "hard"),
    ("Non recapitabile: Porte", f"Impossibile recapitare il messaggio a {TO}: utente sconosciuto.", "", "hard"),
    (
        "Onbestelbaar: Deuren",
        f"Uw bericht aan {TO} kon niet worden bezorgd. De ontvanger is niet gevonden.",
        "",
        "hard",
    ),
    ("Não entregue: Portas", f"A mensagem para {TO} não pôde ser entregue: caixa cheia.", "", "soft"),
    ("Niedostarczone: Bramy", f"Nie można dostarczyć wiadomości do {TO}. Adresat nie istnieje.", "", "hard"),
    (
        "Kunde inte levereras: Portar",
        f"Ditt meddelande till {TO} kunde inte levereras. Adressen finns inte.",
        "",
        "hard",
    ),
    ("Kunne ikke leveres: Porte", f"Din meddelelse til {TO} kunne ikke leveres. Adressen findes ikke.", "", "hard"),
    ("Kan ikke leveres: Porter", f"Meldingen til {TO} kan ikke leveres fordi adressen ikke ble funnet.", "", "hard"),
    (
        "Toimittaminen epäonnistui: Ovet",
        f"Viestiä ei voitu toimittaa osoitteeseen {TO}. Osoitetta ei löydy.",
        "",
        "hard",
    ),
    ("Nedoručitelné: Vrata", f"Zprávu pro {TO} nelze doručit. Příjemce neexistuje.", "", "hard"),
    ("Teslim edilemedi: Kapılar", f"{TO} adresine iletiniz teslim edilemedi: kullanıcı bulunamadı.", "", "hard"),
    ("Kézbesíthetetlen: Kapuk", f"A levelet nem sikerült kézbesíteni ide: {TO}. A címzett nem található.", "", "hard"),
    ("Nelivrat: Uși", f"Mesajul către {TO} nu a putut fi livrat. Adresa nu există.", "", "hard"),
    ("配信不能: 倉庫の扉", f"{TO} へのメッセージを配信できませんでした。メールアドレスが見つかりません。", "", "hard"),
    ("无法投递：仓库门", f"您发给 {TO} 的邮件无法送达。收件人不存在。", "", "hard"),
    ("Non remis : Portes", f"Votre message à {TO} n’a pas pu être remis : l’adresse n’existe pas.", "", "hard"),
    ("Unzustellbar: Hallentore", f"Zustellung an {TO} nicht möglich: unbekannter Fehler.", "", "soft"),
    ("Non recapitabile: Porte", f"Impossibile recapitare il messaggio a {TO}: errore sconosciuto.", "", "soft"),
]
