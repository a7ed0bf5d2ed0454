"""When two addresses reach one mailbox."""


def mailbox_key(email: str) -> str:
    """The form in which two addresses of one mailbox are equal: `Ada.N+x@googlemail.com` is `com.gmail@adan`.

    Its domain stands first and turned round, so that the mailboxes of a domain and of all below it are neighbours.
    """
    local, _, domain = email.lower().rpartition("@")
    domain = "gmail.com" if domain == "googlemail.com" else domain
    if not local.startswith('"'):
        local = local.partition("+")[0] or local
    if domain == "gmail.com":
        local = local.replace(".", "") or local
    return f"{'.'.join(reversed(domain.split('.')))}@{local}" if domain else ""
