"""Takes away what stands around a name: titles, post-nominals, pronouns, nicknames, maiden names, slogans."""

import re
from dataclasses import dataclass

from marketing_engine.research.names.known import FAMILY, GIVEN, NEITHER, kind, may_be_given
from marketing_engine.research.names.words import fold


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES = _set("""
    pastor rabbi imam sheikh father sister brother pater profssa tohtori maisteri dr drs prof professor professorin
    doktor doctor dipl dipling diplingfh diplkfm diplkffr diplvw diplpsych dipliur diplbetrw diplinform diplwirting
    diplwirtinf ing mag maga mmag di univprof unprof fhprof ao tit em med rer nat pol oec phil jur iur hc habil vet
    dent theol dring drmed drrernat drjur drphil drrerpol drhc mult pd privdoz frau fr hr herr herrn fraulein frl ra
    rain stb wp kr komrat hofrat familie fam sehr geehrte geehrter liebe lieber dear hallo hello hi cher chere mr
    mrs ms miss mx mister missus sir madam dame lord lady rev reverend hon honorable capt captain col gen lt sgt cpt
    cmdr adm brig maj gov sen rep pres amb esq m mme mlle mm monsieur madame mademoiselle maitre me mtre pr vve sr
    sra srta srs sres senor senora senorita d da dna don dona lic licda licdo arq mtro mtra cp abg sig sigra sigrina
    signor signora signore signorina dott dottssa dottoressa dottore avv arch geom rag onorevole cav comm egr gent
    spett dhr dhrmevr mevr mw meneer mevrouw juffrouw dhrdrs ir bc heer mejuffrouw pan pani panna mgr inz hab lek
    szanowny szanowna p dra exmo exma eng enga engo senhor senhora srº profa adv hrn fru froken frk civing herra
    rouva neiti hra rva fil tri dipli pane slecna bca ingarch mudr judr rndr phdr mvdr paeddr pharmdr thdr thlic doc
    akad csc artd bay bayan bey hanim hanimefendi beyefendi sayin sn av yrd docdr ogr uzm г гн госпожа господин д-р
    проф
""")
"""Folded, without dots, hyphens and spaces: what stands before a name in the languages that lists come in."""

NAME_LIKE_TITLES = _set("""
    pastor father sister brother rabbi imam don dona d da p pan me bay doc tri ra m av cp kr lek comm gen rep sen
    ing med em phil nat vet pol ir pani pr arch ao hab fil geom wp fr hr di mag sir dame gent cav eng adv gov hon
    rag jur
""")
"""Titles that are names or words too: they count with a dot, or where a known first name follows."""

POST_NOMINALS = _set("""
    mba emba phd dphil edd dba md do dds dmd dvm jd llm llb mpa mph msc bsc ma ba bs ms mfa bfa ba(hons) bsc(hons)
    mphil mres meng beng beng(hons) med msed mst msw lcsw lmft lpc rn bsn msn np pa cpa cfa cma cia cisa cissp cism
    pmp pmi acp csm cspo psm capm itil shrm shrmcp shrmscp phr sphr gphr aphr phrca cebs cipd mcipd fcipd assoc
    assoccipd chartered acca fcca ca aca fca cima acma cgma frm caia cfp chfc clu pe peng ceng frsa obe mbe cbe kbe
    qc kc jp cir cdr acir rpr csp ccp grp cpcu esq esquire jr sr jnr snr ii iii iv v vi 2nd 3rd ret csc drsc drhc
    dsc artd fh ma(hons) mag diplom dipling diplkfm diplbetrw diplpsych betriebswirt bachelor master hons cand stud
    ad eh mdb mdl dis mag. ccna ccnp aws pmpr crm cpsm cscp lssbb lssgb sixsigma blackbelt cltd scpm rgn facs faap
    frcs mrcp mrcgp frcp abd bcom mcom bba mim mib llc_not cpp
""")
"""Folded, without dots and hyphens: what stands behind a name."""

_TITLES_BORNE_AS_NAMES = _set("prince king duke earl baron major judge marshal bishop ma jp")

_PRONOUNS = re.compile(
    r"[(\[/|,·-]*\s*\b(?:she|he|they|ze|xe|sie|er|elle|il|iel|ella|el|hon|han|hen|zij|hij|lei|lui|ela|ele|any|all)\s*/\s*"
    r"(?:her|hers|him|his|them|theirs|she|he|they|hir|zir|ihr|ihm|elle|il|elles|suya|hans|hennes|haar|hem|dela|dele|any|all|pronouns)"
    r"(?:\s*/\s*\w+)?\b\s*[)\]]*",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"[(\[{（【「《<]([^()\[\]{}（）【】「」《》<>]*)[)\]}）】」》>]|[(\[（<][^)\]）>]*$")
_QUOTED = re.compile(
    r"(?:^|(?<=\s))[\"“”„«»‹›]([^\"“”„«»‹›]+)[\"“”„«»‹›](?=\s|,|$)|(?:^|(?<=\s))[‘'‚]([^\W\d_]{2,15})[’'‘](?=\s|,|$)"
)
_MAIDEN = re.compile(
    r"[\s,(]+(?:geb(?:oren|orene|\.)?|n[ée]e|nee|born|f\.?k\.?a\.?|formerly|verw\.|vormals|z domu|roz\.|rozen[áa]|"
    r"o\.s\.|geboren|født|fodt|född)[\s.:]+[^,()]+\)?",
    re.IGNORECASE,
)
_SLOGAN = re.compile(
    r"\s+(?:[-–—―~•·|]+|/|\\|::+|//|>+|→)\s+.*|\s*[|•·★☆►▶→✔✓➡]+.*|\s+(?:at|from|@|via|bei|chez|c/o|presso|bij|hos)\s+\S.*|\s*@\S.*|:\s.*|\s[-–—]+\S.*|\s*[;].*|"
    r"\s+(?:we['’]?re|we are|is|i['’]?m|wir|open to)\s+.*",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Peeled:
    """The words of a name alone; `titled` where something was taken from its front, `nickname` what is in quotes."""

    text: str
    nickname: str = ""
    titled: bool = False


def key_of(word: str) -> str:
    """How these lists write a word."""
    return re.sub(r"[.\-'’,:*]", "", fold(word))


def is_title(word: str, following: str = "") -> bool:
    """Whether a word before a name is a title, with the word that follows it."""
    key = key_of(word)
    if re.fullmatch(r"dipl\w*|\w{2,}\.-\w{2,}\.?", fold(word)) or re.fullmatch(r"[^\W\d_]{3,}\.", word):
        return not may_be_given(word)
    if key not in TITLES:
        return False
    if key not in NAME_LIKE_TITLES or (word.endswith(".") and key not in ("p", "d", "m")):
        return True
    if key in ("m", "d", "p"):
        return word.endswith(".") and any(may_be_given(one) for one in following.split())
    following = following.split(" ")[0]
    return may_be_given(following) and not (key in ("don", "med", "ing", "gen", "ra") and kind(following) != "given")


def _is_degree(words: list[str]) -> bool:
    """`FM Aino Virtanen`: two or three capitals before a known first name, where the name is not in capitals."""
    loud = 2 <= len(words[0]) <= 3 and words[0].isalpha() and words[0].isupper()
    return loud and len(words) > 2 and kind(words[1]) == GIVEN and not words[1].isupper() and not words[-1].isupper()


def is_credential(word: str) -> bool:
    """Whether a word behind a name is a degree, a certificate or a generation: `MBA`, `Ph.D.`, `Jr.`, `III`."""
    key = key_of(word)
    if key in (
        "ma",
        "do",
        "ba",
        "ms",
        "pa",
        "med",
        "ca",
        "ad",
        "v",
        "vi",
        "sr",
        "pe",
        "mag",
        "dis",
        "bs",
        "np",
        "eh",
        "md",
        "jp",
        "assoc",
        "master",
        "fh",
        "mim",
        "all",
    ):
        letters = [c for c in word if c.isalpha()]
        return (
            "." in word
            or (len(letters) > 1 and all(c.isupper() for c in letters))
            or word in ("Sr", "BSc", "MSc", "MEd")
        )
    return key in POST_NOMINALS or bool(
        re.fullmatch(r"(?:[A-ZÄÖÜ][a-zäöü]{0,4}\.){2,}[A-Za-z]*\.?|(?:[A-Z]\.){3,}", word)
        and not re.fullmatch(r"(?:[A-Z]\.)+", word)
    )


def without_pronouns(text: str) -> str:
    """A name without `(she/her)`."""
    return " ".join(_PRONOUNS.sub(" ", text).split())


def slogan_cut(text: str) -> str:
    """A name without what people write behind it: `Eva Müller | We're hiring!`."""
    cut = _SLOGAN.sub("", text, count=1).strip()
    return cut or text.strip(" |•·-–—/")


def peeled(text: str) -> Peeled:
    """A name of one comma-free piece without titles, credentials and what stands in brackets and quotes."""
    if text.isalpha() and may_be_given(text) and not is_credential(text):
        return Peeled(text)
    whole, text = text, _MAIDEN.sub("", text)
    nickname = ""
    for pattern in (_QUOTED, _BRACKETS):
        for found in pattern.finditer(text):
            inner = next(filter(None, found.groups()), "").strip()
            nickname = nickname or _nickname(inner, quoted=pattern is _QUOTED)
        without = pattern.sub(" ", text)
        inside = [next(filter(None, one.groups()), "") for one in pattern.finditer(text)]
        text = without if without.strip(" ,.-") else " ".join(inside)
    text = " ".join(text.split()).strip(" ,;")
    words = _split_titles(text)
    front = 0
    while front < len(words) and (is_title(words[front], " ".join(words[front + 1 :])) or _is_degree(words[front:])):
        front += 1
    end = len(words)
    while end - front > 1 and is_credential(words[end - 1]):
        end -= 1
    if end - front == 1 and is_credential(words[front]) and not may_be_given(words[front]) and len(words[front]) > 2:
        end = front
    while end > front and words[end - 1].startswith("(") and words[end - 1].endswith(")"):
        end -= 1
    if end > front:
        words, more = _by_parser(words[front:end])
    else:
        words, more = [], False
    if words and len(nickname) > len(words[0]) and kind(words[0]) == GIVEN and not _QUOTED.search(whole):
        nickname = ""  # Bill (William)
    return Peeled(" ".join(words).strip(" ,;"), nickname if words else "", front > 0 or more)


def _nickname(inner: str, *, quoted: bool) -> str:
    """What people call a person: one word that is a known first name, or stands in quotes as one."""
    if not inner.isalpha() or not 2 <= len(inner) <= 15 or is_credential(inner):
        return ""
    if inner.isupper() and len(inner) > 2 and not may_be_given(inner):
        return ""
    if may_be_given(inner):
        return inner
    return inner if quoted and inner[0].isupper() and kind(inner) == NEITHER else ""


def _split_titles(text: str) -> list[str]:
    """The words, with `Dr.Hans` and `Prof.Dr.Weber` parted."""
    words = []
    for word in text.split():
        while found := re.match(r"((?:[^\W\d_]+-)?[^\W\d_]{2,}\.)(?=[^\W\d_]{2,})(.+)", word):
            rest = found.group(2)
            if not is_title(found.group(1)) or is_title(word) or not (rest[0].isupper() or may_be_given(rest)):
                break
            words.append(found.group(1))
            word = found.group(2)
        words.append(word)
    return words


def _by_parser(words: list[str]) -> tuple[list[str], bool]:
    """The words without those that nameparser knows as titles and post-nominals, and whether a title was among them.

    A word that the lists know as a name stays: `Dean`, `Prince` and `King` are names too.
    """
    from nameparser import Role, parse

    if len(words) == 1 and fold(words[0]) in _TITLES_BORNE_AS_NAMES:
        return words, False
    try:
        tokens = parse(" ".join(words)).tokens
    except (ValueError, IndexError, RecursionError):  # a text that is no name at all; it is looked at further on
        return words, False
    roles = {token.text.strip(",") for token in tokens if token.role in (Role.TITLE, Role.SUFFIX)}
    dropped = [
        word
        for word in words
        if word in roles and not may_be_given(word) and (word.endswith(".") or kind(word) != FAMILY or len(words) > 2)
    ]
    if not dropped:
        return words, False
    return [word for word in words if word not in dropped], words[0] in dropped
