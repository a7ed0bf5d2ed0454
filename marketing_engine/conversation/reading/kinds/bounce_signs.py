"""Signs that a mail is a bounce: what servers call themselves, write as subjects, and begin their texts with."""

from marketing_engine.conversation.reading.kinds.bounce_phrases import phrases

SENDERS = phrases(
    """
    mailer-daemon | mailerdaemon | mail delivery | mail.delivery | mail-delivery | delivery subsystem | postmaster
    mdaemon | post_master | mailadm | mailer daemon | mail daemon | mail administrator | mail system
    system administrator | systemadministrator | mail delivery service | mail transport | smtp_mail_service
    maildelivery | delivery-status | email delivery | microsoft outlook | microsoftexchange | smtp gateway | bounce@
    bounces@ | ndr@ | imss@ | symantec_antivirus | mail gateway | administrateur système | administrador do sistema
    administrador del sistema | system-administrator | administrator systemu | systeembeheerder | systemansvarlig
    システム管理者 | mail-system | mailsystem | jetmail | mailgateway
    """
)
"""Within the name and the local part of the From field, in lower case."""

SUBJECTS = phrases(
    """
    # en
    undeliver | non-deliver | nondeliver | failure notice | returned mail | mail returned | delivery status
    delivery fail | delivery notification | delivery has been delayed | delivery has failed | returning message
    message delayed | mail delayed | delayed mail | could not be delivered | couldn't be delivered
    not be delivered | unable to deliver | mail failed | failed mail | mail failure | message failure
    failure delivery | mail system error | address not found | user unknown | unknown user | recipient not found
    bounced mail | message not accepted | rejected mail | rejected message | message rejected | mail rejected
    undeliverable | mail could not | warning: message | delivery failure | delivery unsuccessful
    message you sent blocked | mail status report | email not delivered | not deliverable | cannot be delivered
    can't be delivered | returned email | returned message | message returned | non remis | blocked message
    # de nl
    unzustell | nicht zugestellt | zustellung fehlgeschlagen | zustellfehler | nicht zustellbar | unzustellbar
    zustellung verzögert | zustellbenachrichtigung | fehlgeschlagene zustellung | unbekannter empfänger
    onbestelbaar | niet bezorgd | kan niet worden bezorgd | niet afgeleverd | onbezorgbaar | aflevering mislukt
    # fr es it pt ro
    non distribu | échec de la remise | échec de remise | échec de distribution | non délivré | non recens
    notification d'échec | impossible de remettre | message retardé | no entregado | no se puede entregar
    no se pudo entregar | no se ha podido entregar | fallo de entrega | fallo en la entrega | no se entregó
    no entregable | non recapitabile | mancato recapito | impossibile recapitare | non recapitato | não entregue
    não foi entregue | não pôde ser entregue | não é possível entregar | nao entregue | não foi possível entregar
    notificação de falha | nelivrat | nu poate fi livrat | nu a putut fi livrat | eșec la livrare | livrare eșuată
    nelivrabil
    # sv da no fi
    inte leverera | kan inte levereras | kunde inte levereras | ej levererat | olevererbar | oleverer
    gick inte att leverera | kan ikke leveres | kunne ikke leveres | ikke leveret | ikke levert | uleverbar
    ikke-leveret | ei voitu toimittaa | toimittaminen epäonnistui | toimitus epäonnistui | ei toimitettu
    perille toimittamaton
    # pl cs hu tr
    niedostarcz | nie dostarczono | nie można dostarczyć | niepowodzenie dostarcz | nie została dostarczona
    zwrot poczty | nedoručiteln | nedoručen | nelze doručit | nepodařilo se doručit | nedostarczal
    nebylo možné doručit | kézbesíthetetlen | kézbesítési hiba | sikertelen kézbesítés | nem kézbesíthető
    nem sikerült kézbesíteni | teslim edilemedi | teslim edilemiyor | iletilemedi | iletilemeyen
    # et lv lt hr sl sk uk bg el he ar
    kohaletoimetamatu | nav piegād | nepristatyt | nepristatom | nije isporuč | nije moguće isporučiti
    nedostavljiv | nedoručiteľn | недоставлено | недоставимо | δεν παραδόθηκε | αποτυχία παράδοσης | לא נמסר
    לא ניתן למסירה | تعذر التسليم | يتعذر تسليم
    # ru ja zh ko
    无法送达 | 無法送達 | 無法遞送 | не доставлено | недоставленн | не удалось доставить | недоставк
    не может быть доставлено | ошибка доставки | 配信不能 | 配信できません | 配信に失敗 | 配信エラー
    送信できません | 配達できません | 不達 | 未配信 | エラーメール | 无法投递 | 無法傳遞 | 无法传递 | 退信
    投递失败 | 未送达 | 未送達 | 배달되지 | 전송 실패
    """
)
"""Within the subject, in lower case."""

WEAK_SUBJECTS = phrases(
    """
    delivery problem | delivery error | delivery report | delivery delay | delivery warning | delivery incomplete
    problem delivering | not delivered | return to sender | returned to sender | mail error | message status
    permanent failure | processing error | bounced | blocked by | rejected: | rücksendung | retour de courrier
    error de entrega | entrega fallida | devuelto | devolvido | falha na entrega | falha de entrega
    mancata consegna | non consegnato | non livré | leveransfel | leveringsfejl | leveringsfeil | toimitusvirhe
    teslim hatası | gönderilemedi | сообщение не | メール配信 | kan ikke sendes | error sending
    """
)
"""Within the subject too, where a mail system sends it or the text proves it: people write of deliveries as well."""

SIGNATURES = phrases(
    """
    this report relates to a message you sent | technical details of permanent failure | following recipient(s)
    delivery delayed to | mailserveren | dette er en automatisk meddelelse | postipalvelin | serveur de messagerie a
    servidor remoto | serveur distant | server remoto | remote-server | this is the qmail-send program
    this is the mail delivery agent | this is the mail system at | this is the mail delivery program
    this is the postfix program | this is the mail delivery system | this is a delivery status
    created automatically by mail delivery software | generated automatically by mail delivery software
    to have to inform you that your message could not | sorry to have to inform you that the message
    this is an automatically generated delivery | i wasn't able to deliver your message
    we were unable to deliver your message | addresses had permanent fatal errors | had transient non-fatal errors
    address had permanent | had permanent fatal errors | had permanent delivery errors | address failed:
    addresses failed: | address(es) failed | address(es) could not | delivery to the following recipient
    did not reach the following recipient | did not reach some or all | failed to reach the following
    had delivery problems | had delivery errors | encountered delivery problems | undeliverable to the following
    transcript of session follows | transcript of the session | message that you sent was undeliverable
    message you sent was blocked | is still being retried | the following destination addresses
    remote server returned | remote server replied | remote host said | remote system said
    delivery has failed to these recipients | dragonfly mail agent | the following address failed
    servidor de correo rechazó | serwer odbiorcy | zustellung an folgende | fehler bei der nachrichtenzustellung
    this is the deliver program | the following address(es) | ceci est le système de messagerie
    este mensaje fue creado automáticamente | this is the mailer-daemon | die folgende adresse
    an error occurred while trying to deliver the mail | error delivering your mail
    """
)
"""Within the first words, plain: what mail servers write and people do not."""

STATEMENTS = phrases(
    """
    delivery is delayed | message wasn't sent | message was not sent | wurde nicht zugestellt | wurde abgelehnt
    is geweigerd | serwer odbiorcy odrzucił | nie ma takiego użytkownika | zpráva nebyla | nebylo možné doručit
    servidor de correo rechazó | not a valid user | ask your mail administrator | unable to deliver your message
    unable to deliver the message | unable to deliver message | i was unable to deliver | unable to deliver mail
    unable to deliver to | wasn't able to deliver | could not be delivered to | couldn't be delivered to
    can't be delivered to | not be delivered to | message could not be delivered | message couldn't be delivered
    could not be delivered because | message cannot be delivered | message wasn't delivered
    message was not delivered | mail could not be delivered | email could not be delivered
    message has not been delivered | have not been delivered | delivery has failed | had problems
    delivery attempt failed | your message was undeliverable | message is undeliverable | mail is undeliverable
    has not yet been delivered | not yet been delivered | message delivery failed | mail delivery failed
    delivery report | the following message to | was undeliverable | returned to the sender
    # de nl
    konnte nicht zugestellt werden | nicht zugestellt werden | fehler bei der zustellung | konnte nicht an
    nicht ausgeliefert werden | fehler bei der nachrichtenzustellung | zustellung an folgende | folgende empfänger
    ihre nachricht an | kan niet worden bezorgd | kon niet worden bezorgd | niet worden afgeleverd | is niet bezorgd
    # fr es it pt ro
    n'a pas pu être remis | n'a pas été remis | n'a pu être délivré | n'a pas pu être distribué
    n'a pas pu être envoyé | échec de la remise | impossible de remettre | n'a pas pu être délivré
    no se pudo entregar | no se ha podido entregar | no se puede entregar | no pudo ser entregado
    no pudo entregarse | error en la entrega | no se entregó | no llegó a | no ha sido entregado
    no ha podido ser entregado | impossibile recapitare | non è stato recapitato | non è stato consegnato
    impossibile consegnare | recapito non riuscito | non può essere recapitato | non può essere consegnato
    mancato recapito | não foi entregue | não pôde ser entregue | não foi possível entregar | não pode ser entregue
    falha na entrega | nu a putut fi livrat | nu poate fi livrat | nu a fost livrat | livrarea a eșuat
    # sv da no fi
    kunde inte levereras | kan inte levereras | levererades inte | gick inte att leverera | gick inte att skicka
    kunne ikke leveres | kan ikke leveres | blev ikke leveret | ble ikke levert | kunne ikke sendes
    ei voitu toimittaa | toimitus epäonnistui | toimittaminen epäonnistui | ei voida toimittaa
    # pl cs hu tr
    nie można dostarczyć | nie została dostarczona | nie udało się dostarczyć | nie mogła zostać dostarczona
    nie może zostać dostarczona | nelze doručit | nebyla doručena | nepodařilo se doručit | nemohla být doručena
    nem sikerült kézbesíteni | nem kézbesíthető | kézbesítése sikertelen | nem lehetett kézbesíteni
    teslim edilemedi | iletilemedi | teslim edilemiyor | ulaştırılamadı
    # ru ja zh ko
    не доставлено | не было доставлено | не удалось доставить | не может быть доставлено | не может доставить
    невозможно доставить | 配信できません | 配信できなかった | 配信されません | 配信に失敗 | 送信できません
    届けられません | 届けることができません | お届けできません | あて先不明 | 宛先不明
    メールアドレスが見つかりません | 无法送达 | 无法投递 | 未能送达 | 未送达 | 無法傳遞 | 无法发送 | 退信 | 被退回
    投递失败 | 배달할 수 없 | 전송하지 못했습니다
    """
)
"""Whole statements within the first words of a bounce, which people write as well."""

HINTS = phrases(
    """
    zustell | remis | entreg | recapit | bezorg | aflever | levere | leverans | doruč | dostarcz | teslim | ilet
    toimit | kézbes | livrat | livrare | достав | 配信 | 投递 | 送达 | 傳遞 | delivery status notification
    delivery failure | delivery failed | failed delivery | delivery notification | delivery error | undeliverable
    could not deliver | couldn't deliver | cannot deliver | unable to be delivered | not be delivered
    delivery of your message | delivery of this message | message has been returned | message was returned
    is being returned | returned mail | message delayed | has been delayed | unable to process your message
    was rejected | been rejected | error while sending | bounce | the following recipient | the following address
    the recipient | the mail system | said: | giving up on | host not found | mailbox unavailable | user unknown
    unknown user | unknown recipient | no such user | does not exist | is full | not a valid user
    account is disabled | invalid user | not listed in | deliver | failed | not a member | loop
    adresse introuvable | non è stato possibile | 送信先 | エラー | errors | error | reject | blocked
    """
)
"""Words that are enough where the sender is a mail system, and say nothing elsewhere."""

DELAYS = phrases(
    """
    delay | warning: message | warning: could not send | still being retried | not yet been delivered | verzögert
    vertraagd | retard | retrasad | atrasad | ritard | försena | forsink | viiväst | opóźni | zpoždě | késleltet
    gecik | задержк | întârzi | 遅延 | 遅れ
    """
)
"""Within the subject of a warning: the server goes on trying."""

NOT_A_BOUNCE = phrases(
    """
    not read: | nicht gelesen | ungelesen | non lu | no leído | non letto | niet gelezen | lu : | lu: | leído:
    letto: | automatic reply | auto reply | autoreply | auto-reply | out of office | out of the office | auto:
    autosvar | automatische antwort | abwesenheit | automatisch antwoord | afwezig | réponse automatique | absence
    absent | respuesta automática | fuera de la oficina | risposta automatica | fuori sede | resposta automática
    autoodpowied | automatyczna odpowied | automaattinen vastaus | automatická odpověď | otomatik yan
    automatikus válasz | răspuns automat | 自動応答 | 自動返信 | 不在 | автоответ | автоматический ответ | 自动答复
    自动回复 | read: | gelesen:
    """
)
"""At the beginning of a subject: an absence note or a receipt, whatever its sender."""
