"""What servers say when they refuse a mail: why it failed, by the words (plain) of many servers.

An `…` stands for at most 60 characters of anything. Addresses and the names of answering hosts are taken out of a
text before. The tables are asked in their order, and the first that has one of its words in the text counts.
"""

from marketing_engine.conversation.reading.kinds.bounce_phrases import phrases

SENDER_REFUSED = phrases(
    """
    sender address | sender rejected | sender denied | sender domain | domain of sender | sender unknown
    sender verify | sender verification | verify sender | return path | return-path | mail from domain
    from address | envelope sender | sender not | sender is | unauthorized sender | unroutable sender | bad sender
    invalid sender | blocked using | spamhaus | spamcop | barracudacentral | sorbs | uribl | surbl | dnsbl
    blacklist | block list | blocklist | after mail from | in reply to mail from | >>> mail from…<<< 5
    in reply to ehlo | in reply to helo | open relay | your host | your ip | your server | your domain | client host
    helo command | reverse dns | dmarc | dkim | sending quota | sending limit | daily user
    """
)
"""Words about us who send, not about the address."""

CERTAINLY_FULL = phrases(
    """
    not found, try again | mailbox full | mailbox is full | mailbox…full | inbox is full | folder is full
    over quota | overquota | over-quota | quota exceed | exceeded…quota | exceeds…quota | quota violation
    disk quota | out of storage | storage space | insufficient…storage | not enough…space | mailboxfull
    maildir over | is overdrawn | overdrawn
    """
)
"""Words that tell of a mailbox that exists, or of a server that may yet answer."""

CERTAINLY_NO_SUCH_ADDRESS = phrases(
    """
    user unknown | unknown user | no such user | no such recipient | no such mailbox | no such address | nosuchuser
    user not found | mailbox not found | recipient not found | invalid mailbox | invalid recipient
    recipient unknown | unknown recipient | addressee unknown | user does not exist | user doesn't exist
    account…does not exist | recipient does not exist | mailbox does not exist | address…does not exist
    unknown mailbox | mailbox unknown | address rejected: access denied | address couldn't be found
    wasn't found at | mailbox unavailable or access denied | not a known user | user…not listed in | no mailbox here
    resolver.adr | badrcptto | host unknown | unknown host | domain not found | nxdomain | no such domain
    domain…does not exist | null mx | nullmx | no smtp service | not accepting network messages | host…not found
    invalid final | invalid userid | account is disabled | mailbox is disabled | mailbox disabled
    disabled or discontinued | deactivated
    """
)
"""Words that tell of a missing mailbox or domain whatever stands around them."""

BLOCKED = phrases(
    """
    # lists and reputation
    spamhaus | spamcop | blacklist | black list | blocklist | block list | blocked using | dnsbl | ^rbl | surbl
    uribl | sorbs | barracudacentral | currently listed | is listed | reputation | senderbase | ip address…blocked
    blocked…ip | ip…has been blocked | ip…banned | banned | blocked by | connection refused by | blocked for
    blocked because | has been blocked | was blocked | message blocked | blocked message | is blocked
    been temporarily blocked | access denied | access from ip | bad sender | sender denied | sender rejected
    sender address rejected | sender address has been | denied by | client host rejected | client rejected
    denied access | not authorized to send | not allowed to send | not permitted to send | not authorised
    unauthorized | not authorized | unsolicited | spam | junk | bulk mail | bulk email | mass mail | advertis
    phish | virus | malware | malicious | infected | suspicious | trojan | content filter | content reject
    message content | content is not acceptable | message filtered | filter rule | message refused | refused by
    your message was rejected | message rejected | message not accepted | mail not accepted
    message was not accepted | not accepted for policy | local policy | policy reasons | policy restriction
    policy violation | due to policy | security polic | site policy | rejected by policy | for policy
    against…policy | violates…policy | violation of | by policy | transport rule | mail flow rule | poor…reputation
    prohibited | prohibition | rejected due to | rejected for | rejected by recipient | not wanted | unwelcome
    # authentication of the sender
    dmarc | dkim | ^spf | authentication information | sender policy framework | unauthenticated
    authentication required | authentication failed | authentication is required | requires authentication
    domainkeys | sender id | sender verify failed | sender unknown | not authenticated | authentication check
    authentication policy | auth failure | starttls | must issue a starttls | reverse dns | ptr record
    ptr resource record | ^rdns | reverse lookup | reverse hostname | no ptr | ^helo | ^ehlo
    cannot find your hostname | cannot resolve your | sender domain | domain of sender | cannot find your reverse
    verify sender | sender verification | verification failed for < | forged | fake | spoof | your domain…not
    # relaying, rates, limits of the sender
    relay access | relaying | relay denied | not relay | relay not | relay for | to relay | rcpthosts | too many
    rate limit | rate-limit | rate limited | exceeded…rate | exceeds…rate | ratelimit | throttl | sending limit
    daily limit | quota exceeded for sending | limit exceeded for | connection limit | unusual rate
    receiving mail at a rate | concurrent | sending too | daily user sending quota | max…defers | user complaints
    complaint | delisting | delist | whitelist | unblock
    # who may write to the recipient
    restricted | only accepts | only authenticated | members only | not a member | is not allowed
    not allowed to post | do not have permission | not have permission | permission to post | not permitted
    private list | moderat | has blocked | does not accept mail from | doesn't accept mail from
    not accept messages from | not accept email from | accept messages only from | refuses to accept
    not accepting mail from | doesn't want | recipient rejected your | configured to reject | has been denied
    delivery not authorized | bounced by user
    # form of the message
    rfc 5322 | rfc5322 | rfc 2822 | rfc2822 | rfc 822 | rfc 1035 | non-compliant | not rfc | duplicate header
    multiple from | bare lf | bare linefeed | stray newline | invalid header | header…missing | missing…header
    attachment | executable | file type | extension not allowed | charset | 8-bit | 8bit | bad message | nested
    # other languages
    nimmt nur | accepte uniquement | n'accepte que | solo acepta | accetta solo | accepteert alleen | aceita apenas
    tar bara emot | tager kun imod | przyjmuje tylko | berechtigt | berechtigung | autorisation | autorisé | permiso
    permesso | permissão | oprávnění | uprawnie | behörighet | tilladelse | tillatelse | oikeu | разрешени | yetki
    権限 | 权限 | 權限 | odrzucon | zablokowan | заблокирован | спам | refusé…raison | rechazado por | unerwünscht
    abgelehnt…regel | 拒否 | 被拒绝 | 垃圾邮件 | ブロック | 迷惑メール
    """
)

FULL_OR_LATER = phrases(
    """
    suspended | mailbox full | mailbox is full | mailbox has exceeded | mailbox exceeds | mailbox exceeded
    full mailbox | mailbox…full | inbox is full | inbox…full | over quota | overquota | over-quota | quota exceed
    exceeded…quota | exceeds…quota | exceeding…quota | quota…exceeded | out of storage | storage limit
    exceeded storage | storage quota | out of quota | quota limit | above quota | disk quota | quota has been
    over the maximum | over its quota | not enough storage | insufficient…storage | insufficient…space
    insufficient disk | insufficient system | no space left | over disk | disk full | disk space | exceeded…storage
    exceeded…space | no room | too full | user is over | account is full | maildir over | mail box full
    mail box…full | mailfolder is full | mail quota | space limit | allotted space | allocated…space
    size limit for this user | folder is full | recipient…full | allowed…space | user…full | exceeded the space
    mailboxfull | mailbox size limit | mailbox limit | mailbox quota | exceeded its size | try again | try later
    retry later | retry time | please retry | try to send | temporar | greylist | gray list | graylist | grey list
    deferred | defer | timed out | time out | timeout | timed-out | not yet been delivered | delayed
    still being retried | connection refused | connection reset | connection lost | lost connection | connection was
    could not connect | couldn't connect | cannot connect | unable to connect | no route to host
    network is unreachable | connection dropped | connection closed | connection failed | network error
    connect failed | connection frequency | too large | too big | message size | size limit | exceeds size
    exceeded…size | maximum size | message length | exceeds…size | exceeds…maximum | larger than | greater than
    larger…limit | message…exceeds | maximum…limit | system error | internal error | local error | server error
    configuration error | software error | i/o error | lookup error | mail loop | loops back to | routing loop
    too many hops | hop count | loop detected | looping | received headers | system resources
    resources temporarily | out of memory | system load | server busy | too busy | unavailable right now
    service unavailable | service not available | command died | local configuration | program failure | pipe to
    forwarding loop | mail server is down | server is down | expired | has been in the queue | queue too long
    malformed…name server | retry timeout exceeded | not responding | did not respond | no response
    unreachable for too long | queued too long | dns server failure | dns lookup failure | lookup failure
    temporary failure in name | servfail | ^tls | ^ssl | read error | write error | cannot open | can't open
    can't create | could not lock | unable to lock | permission denied | can't read | input/output
    unknown mailer error | exec format | syntax error | unrecognized command | not implemented | unsupported
    conversion | protocol error | bad sequence | transaction failed: 4 | undefined error | mail receiving disabled
    # other languages
    postfach…voll | mailbox is vol | postvak…vol | está lleno | lleno | przekroczyła limit | postlåda…full
    postboks…full | căsuța…plin | postfach voll | postfach ist voll | speicherplatz | speicherkontingent
    quota überschritten | mailbox voll | boîte pleine | boite pleine | boîte…pleine | boite…pleine
    espace insuffisant | quota dépass | buzón lleno | buzón…lleno | bandeja…llena | cuota superada | casella piena
    casella…piena | caixa cheia | caixa…cheia | skrzynka pełna | skrzynka…pełna | przepełnion | schránka…plná
    postilaatikko…täynnä | brevlådan…full | inkorg…full | postkasse…fuld | postkassen…full | переполнен
    posta kutusu dolu | kutusu…dolu | postafiók…megtelt | いっぱい | 容量 | 満杯 | 已满 | 邮箱空间不足 | verzögert
    retardé | retrasad | ritardat | atrasad | opóźnion | försenad | forsinket | viivästy | gecikti | 遅延
    """
)

NO_SUCH_ADDRESS = phrases(
    """
    # the mailbox
    user unknown | unknown user | unknown recipient | recipient unknown | user is unknown | unknown local
    unknown address | no such user | no such recipient | no such mailbox | no such address | no such person
    no such account | no such local | no such mail | no such email | no such id | no such alias | no account
    no mailbox | no mail box | no recipient | not a known user | not known | isn't known | not our customer
    addressee unknown | dosn't exist | by that name | bad_recipient | not a valid | not a user | not an active
    not exist | doesn't exist | does not exist | didn't exist | non-existent | nonexistent | non existent
    non existing | not found | couldn't be found | could not be found | wasn't found | cannot be found | can't find
    unable to find | not listed in | not in directory | address is unknown | account is unavailable
    doesn't have an account | doesn't have a yahoo | does not have an account | does not have a mailbox
    user doesn't have | not have an account | user not local | invalid recipient | recipient invalid
    recipient is invalid | invalid mailbox | invalid user | invalid address | invalid email | address invalid
    bad destination | bad address | bad recipient | badrcptto | illegal alias | illegal user | wrong address
    unrouteable address | unroutable address | unrouteable user | undeliverable address | mailbox unavailable
    mailbox not available | mailbox is unavailable | mailbox unknown | unknown mailbox | no longer available
    no longer valid | no longer active | no longer on | no longer in use | no longer exist | no longer an
    not active | no active | inactive | deactivated | disabled | discontinued | account has been closed
    account…terminated | expired account | account…deleted | mailbox…deleted | has been removed | account removed
    has moved to | user has moved | left the company | has been replaced | changed…address | no longer with
    no longer work | is obsolete | is not in use | recipient not ok | recipient not recognized | recipient…not on
    user not known | unrecognized | recipnotfound | user…not listed | resolver.adr | mailboxnotexist | imceaex
    not deliverable to | no valid recipient | no valid address | nouser | address does not | not a local
    malformed address | invalid domain | bad address syntax | address syntax
    # the domain
    host unknown | unknown host | host not found | unknown domain | domain unknown | domain not found
    no such domain | no such host | nxdomain | name or service not known | no mx | null mx | nullmx
    name not resolved | can't be resolved | could not be resolved | cannot be resolved | unable to resolve
    cannot resolve | unrouteable | unroutable | not resolve | non-existent domain | domain does not
    domain name not found | unable to route | cannot route | dns error | unknown mail host | does not accept mail
    doesn't accept mail | does not accept email | doesn't accept email | not accept any mail | no mail server
    bad host | bad domain | illegal host | host or domain | couldn't find any host | no host found
    # other languages
    konnte nicht gefunden | niet worden gevonden | pas pu être trouvé | no se pudo encontrar
    non è stato possibile trovare | não pôde ser encontrad | não foi possível encontrar | odnaleźć
    nie został znalezion | nie można znaleźć | gick inte att hitta | inte hittas | ikke funnet | ikke fundet
    ikke ble funnet | ikke blev fundet | ei voitu löytää | nebyl nalezen | nebyla nalezen | nelze najít
    nepodařilo se najít | nu a fost găsit | nu a putut fi găsit | no valid mx | ha expirado | falta de uso
    dado de baja | dada de baja | unbekannter empfänger | unbekannter benutzer | empfänger unbekannt
    nicht gefunden | existiert nicht | nicht bekannt | ist nicht vorhanden | ist unbekannt | unbekannte adresse
    ungültige adresse | ungültige e-mail | ungültiger empfänger | gibt es nicht | nicht vorhanden | bestaat niet
    onbekende gebruiker | onbekende ontvanger | onbekend adres | gebruiker onbekend | ontvanger onbekend
    is onbekend | niet gevonden | utilisateur inconnu | destinataire inconnu | adresse inconnue | est inconnu
    n'existe pas | introuvable | est désactiv | non recens | adresse invalide | n'a pas été trouv | no existe
    usuario desconocido | destinatario desconocido | dirección desconocida | no encontrad | no se encontr
    no se ha encontr | non esiste | utente sconosciuto | destinatario sconosciuto | indirizzo sconosciuto
    inesistente | non è stato trovato | non trovat | impossibile trovare | não existe | nao existe | não encontrad
    não foi encontrad | desativad | utente inesistente | endereço inexistente | dirección inexistente
    usuario inexistente | inexistente | usuário desconhecido | destinatário desconhecido | endereço desconhecido
    utilizador desconhecido | nu există | utilizator necunoscut | destinatar necunoscut | nie istnieje
    nieznany użytkownik | nieznany adresat | nieznany odbiorca | adresat nieznany | nieznany adres | nie znaleziono
    nie ma takiego | finns inte | okänd användare | okänd mottagare | okänd adress | är okänd | hittades inte
    findes ikke | finnes ikke | ukendt bruger | ukendt modtager | ukendt adresse | er ukendt | ukjent bruker
    ukjent mottaker | ukjent adresse | er ukjent | ble ikke funnet | blev ikke fundet | ei löydy | ei löytynyt
    tuntematon vastaanottaja | tuntematon käyttäjä | tuntematon osoite | on tuntematon | ei ole olemassa
    neexistuje | neznámý uživatel | neznámý příjemce | neznámá adresa | nenalezen | nem létezik | ismeretlen címzett
    ismeretlen felhasználó | ismeretlen cím | nem található | bulunamadı | mevcut değil | bilinmeyen kullanıcı
    bilinmeyen alıcı | geçersiz adres | geçersiz alıcı | не существует | не найден | неизвестный пользователь
    неизвестный получатель | пользователь неизвестен | неверный адрес | отключен | 存在しません | 存在しない
    見つかりません | 見つからない | 宛先不明 | リストにありません | あて先不明 | 不存在 | 找不到 | 地址无效
    无效地址 | 无效的收件人
    """
)

PERHAPS_NO_SUCH_ADDRESS = phrases("address rejected | recipient rejected | rejected recipient | recipient is rejected")
"""Words that tell it only where nothing else is said."""
