"""How mail programs mark in HTML what is quoted, where it begins, and where a signature stands."""

import re
from typing import Literal

Mark = Literal["", "quote", "indent", "container", "intro", "header", "border", "signature"]

QUOTED_CLASSES = frozenset(
    (
        *("gmail_quote", "gmail_quote_container", "yahoo_quoted", "zmail_extra", "sh-quoted-content"),
        *("protonmail_quote", "tutanota_quote", "missive_quote", "front-blockquote", "clean_bq", "history_container"),
        *("isreplycontent", "isforwardcontent", "applemailquote", "mail-quote", "mail-quote-collapse", "qmbox"),
        *("mailru-blockquote", "quoted-content", "origbody", "moz-forward-container"),
        *("ms-outlook-mobile-reference-message", "mail-editor-reference-message-container"),
    )
)
"""Classes, ids and names (lower case, without Outlook's `x_`) of what holds an original and its attribution."""

QUOTED_PREFIXES = ("yahoo_quoted", "ymail_quoted", "isreplycontent", "mailru-quote")

HEADER_CLASSES = frozenset(("divrplyfwdmsg", "outlookmessageheader", "origmessageheader", "_origmessageheader"))
"""Of a block of From, Sent, To and Subject: everything that follows it is quoted."""

INTRO_CLASSES = frozenset(
    (
        "gmail_attr",
        "moz-cite-prefix",
        "reply-intro",
        "airmail_on",
        "moz-email-headers-table",
        "xm_mail_oringinal_describe",
    )
)
"""Of an attribution line."""

SIGNATURE_CLASSES = frozenset(
    (
        *("gmail_signature", "moz-signature", "signature", "applemailsignature", "ms-outlook-mobile-signature"),
        *("protonmail_signature_block", "front-signature", "tutanota_signature", "mobile-signature", "sh-signature"),
        *("mail-signature", "email-signature", "emailsignature", "_mbsignature", "zm-_id_-sgn", "missive_signature"),
    )
)

NAMED: dict[str, Mark] = {
    "messagereplysection": "container",  # Spark
    "quote": "container",  # GMX, web.de
    "quoted-content": "quote",
    "messagesignaturesection": "signature",
    "__quoted_text__": "container",  # Zimbra
    "__headers__": "header",
    "__divider__": "",
}
"""Values of `name` and `data-marker`."""

_SPACE = re.compile(r"\s+")
_TOP_BORDER = re.compile(
    r"border:none;border-top:solid|border-(?:style|top):\s?solid\s?none\snone|border-top-style:\s?solid|border-top:\s?(?:\d\S{0,6}\s)?solid"
)
_INDENT = re.compile(r"margin:\s?0(?:px)?\s0(?:px)?\s0(?:px)?\s40px")


def mark_of(tag: str, attributes: dict[str, str]) -> Mark:
    """What an element is in the quotation of an original.

    `quote`: all of it is quoted; `container`: it is, below its attribution; `intro`: an attribution; `header`: what
    follows it is quoted; `border`: the same, where it holds header lines.
    """
    names = _names(attributes)
    style = _SPACE.sub(" ", attributes.get("style", "").lower())
    if tag == "blockquote":
        known = names & QUOTED_CLASSES or attributes.get("type") == "cite" or "cite" in attributes
        bare = _INDENT.search(style) and "border-left" not in style
        return "indent" if not known and (bare or "webkit-indent-blockquote" in names) else "quote"
    if names & HEADER_CLASSES:
        return "header"
    if names & INTRO_CLASSES:
        return "intro"
    if names & SIGNATURE_CLASSES or "data-signatureblock" in attributes:
        return "signature"
    if names & QUOTED_CLASSES or any(name.startswith(QUOTED_PREFIXES) for name in names):
        return "container"
    for key in ("name", "data-marker"):
        if (found := NAMED.get(attributes.get(key, "").lower())) is not None:
            return found
    return "border" if tag in ("div", "p", "td") and _TOP_BORDER.search(style.replace("; ", ";")) else ""


def _names(attributes: dict[str, str]) -> set[str]:
    """Classes and id in lower case, without what Outlook and Yahoo put before them when they quote."""
    found = attributes.get("class", "").lower().split()[:20]
    found += attributes.get("id", "").lower().split()[:2]
    return {_BEFORE.sub("", name) for name in found}


_BEFORE = re.compile(r"^(?:x_|ydp[0-9a-f]{6,10}|m_-?\d{5,25}){1,5}")
