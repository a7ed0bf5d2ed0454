"""What servers of large providers say when they refuse a mail; lines of one answer are parted by a line feed."""

REFUSE_THE_ADDRESS = (
    # Gmail
    "550 5.1.1 The email account that you tried to reach does not exist. Please try\n5.1.1 double-checking the recipient's "
    "email address for typos or\n5.1.1 unnecessary spaces. For more information, go to\n5.1.1  "
    "https://support.google.com/mail/?p=NoSuchUser a1si1b.1 - gsmtp",
    "550 5.2.1 The email account that you tried to reach is disabled. For more information, go to\n"
    "5.2.1  https://support.google.com/mail/?p=DisabledUser a1si1b.1 - gsmtp",
    # Outlook, Microsoft 365, Exchange
    "550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302). [AM1.prod.protection.outlook.example]",
    "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient ada@customer.example not found by SMTP address lookup",
    "550 5.4.1 Recipient address rejected: Access denied. [AM1.eop.outlook.example 2026-11-28T02:00:00.000Z 08D]",
    "550 5.1.1 User unknown",
    # Yahoo
    "550 5.1.1 <ada@customer.example>: Recipient address rejected: User unknown",
    "554 delivery error: dd This user doesn't have a yahoo.example account (ada@yahoo.example) [0] - mta1",
    "552 1 Requested mail action aborted, mailbox not found",
    "554 30 Sorry, your message to ada@yahoo.example cannot be delivered. This mailbox is disabled (554.30).",
    # Postfix
    "550 5.1.1 <spam@customer.example>: Recipient address rejected: User unknown in local recipient table",
    "550 5.1.1 <ada@customer.example>: Recipient address rejected: User unknown in virtual mailbox table",
    "550 5.1.1 <ada@customer.example>: Recipient address rejected: undeliverable address: host mx.customer.example said",
    "550 <policy@customer.example>: Recipient address rejected: User unknown in relay recipient table",
    # Exim
    "550 Unrouteable address",
    "550 Unknown user",
    "550 No Such User Here",
    "550 unknown user account",
    # Sendmail, qmail, and the words of RFC 5321
    "550 5.1.1 <ada@customer.example>... User unknown",
    "550 sorry, no mailbox here by that name. (#5.7.17)",
    "550 Requested action not taken: mailbox unavailable",
    "551 User not local; please try <ada@other.example>",
    "553 Requested action not taken: mailbox name not allowed",
    # others
    "550 Invalid Recipient - https://community.mimecast.example/docs/DOC-1369#550 [x1]",
    "550 5.1.1 unknown or illegal alias: ada@icloud.example",
    "550 5.7.1 No such user!",
    "550 Message was not accepted -- invalid mailbox.  Local mailbox ada@customer.example is unavailable: user not found",
    "550 ada@customer.example: recipient does not exist here",
    "556 5.1.10 Recipient address has null MX",
    "551 5.1.6 Recipient has moved",
)

REFUSE_US = (
    # nothing but a code
    "550 no",
    "554 spam",
    "550 blocked by policy",
    "553 not allowed",
    "554 Transaction failed",
    "550 Administrative prohibition",
    # Gmail
    "550 5.7.1 Our system has detected that this message is likely unsolicited mail.\n5.7.1 To reduce the amount of spam sent "
    "to Gmail, this message has been blocked. a1si1b.1 - gsmtp",
    "550 5.7.26 This mail has been blocked because the sender is unauthenticated. a1si1b.1 - gsmtp",
    "550 5.2.1 The user you are trying to contact is receiving mail at a rate that\n5.2.1 prevents additional messages from "
    "being delivered. a1si1b.1 - gsmtp",
    "552 5.2.2 The recipient's inbox is out of storage space and inactive. a1si1b.1 - gsmtp",
    "550 5.4.5 Daily user sending limit exceeded. a1si1b.1 - gsmtp",
    # Outlook, Microsoft 365, Exchange
    "550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider since part "
    "of their network is on our block list (S3140).",
    "550 5.7.606 Access denied, banned sending IP [192.0.2.1].",
    "550 5.7.515 Access denied, sending domain SENDER.EXAMPLE does not meet the required authentication level.",
    "550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required",
    "550 SC-001 (COL004-MC1F1) Unfortunately, messages from 192.0.2.1 weren't sent.",
    # Yahoo
    "554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.example/error-codes",
    "553 5.7.2 [TSS09] All messages from 192.0.2.1 will be permanently deferred; Retrying will NOT succeed.",
    "554 Message not allowed - [PH01] Email not accepted for policy reasons.",
    # Postfix
    "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.example",
    "550 5.1.0 <dana@sender.example>: Sender address rejected: User unknown in virtual alias table",
    "554 5.7.1 <ada@customer.example>: Recipient address rejected: Access denied",
    "550 5.7.1 <dana@sender.example>: Sender address rejected: Domain not found",
    "550 5.7.23 <ada@customer.example>: Recipient address rejected: Message rejected due to: SPF fail - not authorized",
    # Exim
    "550 Verification failed for <dana@sender.example>\nThe mail server could not deliver mail to dana@sender.example. "
    "The account or domain may not exist\nSender verify failed",
    "550 This message was classified as SPAM and may not be delivered",
    "550 Rejected because 192.0.2.1 is in a black list at zen.spamhaus.example",
    # GMX, IONOS: the words of RFC 5321, then what is meant
    "550 Requested action not taken: mailbox unavailable\nReject due to policy restrictions.",
    "550 Requested action not taken: mailbox unavailable\ninvalid DNS MX or A/AAAA resource record",
    # others
    "550 5.1.1 Rejected: 192.0.2.1 is listed at spamcop",
    "550 permanent failure for one or more recipients (ada@customer.example:blocked)",
    "554 Blocked - see https://support.proofpoint.example/dnsbl-lookup.cgi?ip=192.0.2.1",
    "550 5.1.0 Address rejected.",
    "550 rejected by header based Anti-Spoofing policy",
    "554 5.7.1 [HM07] Message rejected due to local policy.",
    "552 5.3.4 Message size exceeds fixed limit",
)
