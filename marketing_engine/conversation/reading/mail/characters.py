"""Characters that no person sees and no database takes, and the charsets that bytes are decoded by."""

import codecs
import re

_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
    "\ufff9-\ufffb\U000e0000-\U000e01ef]"
)
"""Soft hyphens, zero-width and direction marks, tags: words are hidden behind them, or broken up by them."""

_JOINERS = re.compile("(?<=[A-Za-z\u00c0-\u024f])[\u200c\u200d]+")
"""Joiners mean something in Persian and in emoji, and nothing after a Latin letter."""

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_LINES = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")

SAMPLE = 8_000
"""Bytes by which a charset is told."""
_GUESSED_BY = 1_500  # of them, in lines that are not ASCII


def storable(text: str) -> str:
    """Text that a database takes: no NUL, no lone surrogate."""
    return text.replace("\0", "\ufffd").encode("utf-8", "replace").decode()


def seen(text: str) -> str:
    """Text as a person sees it: lines end in LF, and there is no control character beside the tab."""
    text = _LINES.sub("\n", text)
    if not text.isascii():
        text = _JOINERS.sub("", _UNSEEN.sub("", text))
    return _CONTROLS.sub("", storable(text))


_BY_LABEL = {
    **dict.fromkeys(("utf-8", "utf8", "unicode-1-1-utf-8", "utf-8-sig", "x-utf-8", "utf8mb4"), "utf-8"),
    **dict.fromkeys(("utf-7", "unicode-1-1-utf-7", "utf7", "x-unicode-2-0-utf-7"), "utf-7"),
    **dict.fromkeys(("utf-16", "utf16", "unicode", "ucs-2", "iso-10646-ucs-2"), "utf-16"),
    **dict.fromkeys(("gb2312", "gbk", "gb18030", "x-gbk", "cp936", "windows-936", "ms936", "euc-cn"), "gb18030"),
    **dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "cp932", "windows-31j"), "cp932"),
    **dict.fromkeys(("ks_c_5601-1987", "ks_c_5601", "euc-kr", "euckr", "cp949", "windows-949", "uhc"), "cp949"),
    **dict.fromkeys(("big5", "big-5", "x-big5", "cn-big5", "big5-hkscs", "cp950", "windows-950"), "big5hkscs"),
    **dict.fromkeys(("iso-2022-jp", "iso-2022-jp-1", "iso-2022-jp-2", "iso-2022-jp-ms", "cp50220"), "iso2022_jp_2"),
    **dict.fromkeys(("iso-8859-8-i", "iso-8859-8-e", "visual"), "cp1255"),
    **dict.fromkeys(("iso-8859-11", "tis-620", "windows-874", "cp874"), "cp874"),
    **dict.fromkeys(("macintosh", "x-mac-roman", "mac", "macroman"), "mac_roman"),
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "iso-8859-9": "cp1254",
    "hz-gb-2312": "hz",
    "utf-16le": "utf-16-le",
    "utf-16be": "utf-16-be",
    "x-mac-cyrillic": "mac_cyrillic",
}
"""What mail programs mean by a label."""

_PLAIN_TEXT = re.compile(
    r"(?:utf[-_]?(?:16|32)[-_]?[bl]e|utf[-_]?32|iso[-_]?8859[-_]\d\d?|latin[-_]?\d\d?|l\d|windows[-_]?125\d|cp[-_]?\d{3,4}"
    r"|ibm[-_]?\d{3,4}|koi8[-_]?[rut]|gb\w{3,6}|shift_jis\w{0,6}|euc[-_]?\w{2,9}|mac[-_]?\w{4,10}|hz|johab"
    r"|iso[-_]?2022[-_]\w{2}(?:[-_]\w{1,4})?|ptcp154|viscii|tcvn\w{0,5})"
)
"""Other charsets of text. No other codec is asked: `punycode` and `idna` take quadratic time."""

_ASCII_LABELS = ("", "us-ascii", "ascii", "ansi_x3.4-1968", "7bit", "8bit")
_SEVEN_BIT = ("utf-7", "hz", "iso2022_jp_2", "iso2022_kr", "utf-16", "utf-16-le", "utf-16-be")
_MARKS = (
    *((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF16_LE, "utf-16-le")),
    *((codecs.BOM_UTF32_BE, "utf-32-be"), (codecs.BOM_UTF16_BE, "utf-16-be")),
)
_HIGH = re.compile(rb"[\x80-\xff]")
_LEADS = re.compile(rb"[\xc2-\xf4]")
_ASCII_LETTERS = re.compile(rb"[A-Za-z]")
_CYRILLIC = ("cp1251", "koi8-r", "cp866", "iso8859-5")
_EAST_ASIAN = ("gb18030", "cp932", "cp949", "big5hkscs", "euc_jp")


def codec_of(label: str) -> str:
    """The codec of a charset label, empty where it is unknown, ASCII, or no charset of text."""
    label = label.strip(" \t\"'<>();,").lower().partition("*")[0]
    if label in _BY_LABEL:
        return _BY_LABEL[label]
    if label in _ASCII_LABELS or len(label) > 30 or not _PLAIN_TEXT.fullmatch(label):
        return ""
    try:
        return codecs.lookup(label).name
    except LookupError:
        return ""


def decode(data: bytes, label: str = "") -> str:
    """The most likely text of some bytes; what their label says is believed where they do not speak against it."""
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(codec, "replace")
    declared = codec_of(label)
    if declared in _SEVEN_BIT or b"\x1b" in data[:SAMPLE] or b"\0" in data[:SAMPLE]:
        found = _strange(data, declared)
        if found is not None:
            return found
    if data.isascii():
        return data.decode("ascii")
    return data.decode(_codec_for(data, declared), "replace")


def _strange(data: bytes, declared: str) -> str | None:
    """Text in a charset that ASCII bytes may stand for, or in UTF-16; None where it is not that."""
    sample = data[: SAMPLE + SAMPLE % 2]
    if declared in ("utf-7", "hz") and data.isascii():
        return data.decode(declared, "replace")
    if b"\x1b" in sample and data.isascii():
        kind = "iso2022_kr" if b"\x1b$)C" in sample else "iso2022_jp_2"
        text = data.decode(kind, "replace")
        return text if text.count("\ufffd") <= 1 + len(text) // 20 else None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) * 4 > len(sample) // 2 and min(even, odd) * 8 < max(even, odd) + 8:
        return data.decode("utf-16-be" if even > odd else "utf-16-le", "replace")
    if declared.startswith("utf-16") and (b"\0" in sample or not _fits(sample, "utf-8")):
        spaces = {codec: sample.decode(codec, "replace").count(" ") for codec in ("utf-16-le", "utf-16-be")}
        return data.decode(max(spaces, key=lambda codec: (spaces[codec], codec == declared)), "replace")
    return None


def _fits(data: bytes, codec: str) -> bool:
    """Whether bytes, of which the last character may be cut, are text of a charset."""
    try:
        text = codecs.getincrementaldecoder(codec)("strict").decode(data)
    except (UnicodeDecodeError, LookupError):
        return False
    return not _CONTROLS.search(text.replace("\r", "").replace("\x0c", "").replace("\0", ""))


def _codec_for(data: bytes, declared: str) -> str:
    """The charset of bytes that are not all ASCII."""
    sample = data[:SAMPLE] if not data[:SAMPLE].isascii() else _from_first_high(data)
    if declared in _EAST_ASIAN and _fits(sample, declared):
        return declared
    broken = sample.decode("utf-8", "replace").count("\ufffd")
    several = len(_LEADS.findall(sample))  # beginnings of characters of several bytes
    if broken <= 1 and several > broken:  # the sample may end within one
        return "utf-8"
    if broken * 5 <= several and declared in ("", "utf-8"):
        return "utf-8"
    if declared and declared != "utf-8" and _fits(sample, declared) and _believable(sample, declared):
        return declared
    return _guessed(sample) or (declared if declared and declared != "utf-8" else "cp1252")


def _from_first_high(data: bytes) -> bytes:
    """A sample from where the first byte stands that is not ASCII."""
    found = _HIGH.search(data)
    return data[found.start() : found.start() + SAMPLE] if found else data[:SAMPLE]


_LETTERS = (
    ("cp1251", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґ"),
    ("koi8-r", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"),
    ("cp866", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"),
    ("iso8859-5", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїє"),
    ("cp1253", "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώ"),
    ("cp1255", "אבגדהוזחטיךכלםמןנסעףפץצקרשת"),
    ("cp1252", "àâäåæçèéêëíîïñòóôöøùúûüýßãõœáìÄÖÜÉÅØÀÈ’“”–—…«»„‘°€£§•½²·©®¿¡"),
    ("cp1250", "ąćęłńóśźżáčďéěíňřšťúůýžäöüßőűăâîșțşţđŚŻŁČŘŠŽÁÉÓŐ„”“–…’«»°€"),
    ("cp1254", "ıİşŞğĞçÇöÖüÜâî’“”–…éè"),
    ("iso8859-2", "ąćęłńóśźżáčďéěíňřšťúůýžäöüßőűăâîşţđŚŻŁČŘŠŽÁÉÓŐ"),
    ("mac_roman", "äöüÄÖÜßéèêàâçñóíáú’“”–"),
    ("cp850", "äöüÄÖÜßéèêàâçñóíáúãõæøå"),
)
"""Single-byte charsets, with the characters that texts in them are made of besides ASCII."""


def _believable(sample: bytes, codec: str) -> bool:
    """Whether single bytes read as words: a Cyrillic text that is said to be Latin is a heap of accents."""
    if codec in _EAST_ASIAN:
        return True
    high = len(_HIGH.findall(sample))
    letters = len(_ASCII_LETTERS.findall(sample))
    if codec in ("cp1252", "iso8859-15", "cp1254"):
        good = dict(_LETTERS)["cp1254" if codec == "cp1254" else "cp1252"]
        text = sample.decode(codec, "replace")
        odd = sum(c > "\x7f" and c not in good and c != "\xa0" for c in text)
        return (high * 2 < letters and not odd) or high <= 3 <= letters
    return True


def _guessed(sample: bytes) -> str:
    """The charset in which bytes look most like a text; empty where they look like no text in any."""
    lines = (line for line in sample.split(b"\n") if not line.isascii())
    sample = b"\n".join(lines)[:_GUESSED_BY]
    scores = [(_east_asian_score(sample, codec), codec) for codec in _EAST_ASIAN if _fits(sample, codec)]
    scores += [(_score(sample, codec, good), codec) for codec, good in _LETTERS]
    best, codec = max(scores, key=lambda one: one[0])
    return codec if best > 0 else ""


def _strangers(text: str) -> list[tuple[str, str]]:
    """Characters that are not ASCII, each with the one before it."""
    return [(text[at - 1 : at], c) for at, c in enumerate(text) if c > "\x7f" and c != "\xa0"]


def _score(sample: bytes, codec: str, good: str) -> float:
    """How much of what is not ASCII are usual characters in usual places, at most 1; capitals within words cost."""
    rest = _strangers(sample.decode(codec, "replace"))
    if not rest:
        return 0.0
    capitals = good.upper()
    points = 0.0
    for before, c in rest:
        points += 1.0 if c in good else 0.6 if c in capitals else -1.0
        points -= before.islower() and c.isupper()
        points -= c > "\u02ff" and before.isascii() and before.isalpha() and c.isalpha()
    if codec in _CYRILLIC:  # their letters stand in the order of their frequency
        points += 0.2 * sum(c in good[:12] for _, c in rest) - 0.1 * len(rest)
    points += {"cp1252": 0.5, "cp1254": 0.3, "cp1250": 0.2}.get(codec, 0.0)  # one letter alone says little
    return points / len(rest)


def _east_asian_score(sample: bytes, codec: str) -> float:
    """The share of kana, Hangul and the usual Chinese characters."""
    rest = _strangers(codecs.getincrementaldecoder(codec)("replace").decode(sample))
    kana = sum("\u3041" <= c <= "\u30fe" for _, c in rest)
    hangul = sum("\uac00" <= c <= "\ud7a3" for _, c in rest)
    chinese = sum("\u4e00" <= c <= "\u9fff" for _, c in rest)
    marks = sum("\u3000" <= c <= "\u3020" or "\uff00" <= c <= "\uff5e" for _, c in rest)
    rare = sum("\uff61" <= c <= "\uff9f" or "\ue000" <= c <= "\uf8ff" or "\u3400" <= c <= "\u4dbf" for _, c in rest)
    joined = sum(c > "\u2fff" and before.isascii() and before.isalpha() for before, c in rest)
    if codec in ("cp932", "euc_jp"):
        points = 1.2 * kana + 0.5 * chinese + marks if kana else 0.2 * chinese
    elif codec == "cp949":
        points = 1.2 * hangul + 0.2 * chinese + marks
    else:
        points = chinese * _usual_chinese(sample, codec) + marks + 0.3 * kana
    return (points - rare - joined) / max(1, len(rest))


def _usual_chinese(sample: bytes, codec: str) -> float:
    """The share of first bytes that lead to a charset's frequent characters, which stand first in its table."""
    first = (0xB0, 0xD7) if codec == "gb18030" else (0xA4, 0xC6)
    leads = [byte for byte in sample if byte > 0x7F][::2]
    return sum(first[0] <= byte <= first[1] for byte in leads) / max(1, len(leads))
