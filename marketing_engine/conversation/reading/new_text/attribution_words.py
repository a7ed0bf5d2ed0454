"""Words by which mail programs say who wrote what is quoted below, language by language."""

from marketing_engine.conversation.reading.new_text.phrases import phrases

WROTE = frozenset(
    phrases("""
    wrote; writes; schrieb; geschrieben; schreibt; écrit; ecrit; escribió; escribio; escribe; scritto; scrive;
    scrisse;
    schreef; geschreven; schrijft; napisał; napisała; napisał(a; napisana; napisali; pisze; escreveu; escreve; skrev;
    skreiv; skriver;
    kirjoitti; kirjoittaa; napsal; napsal(a; napísal(a; napsala; napísal; napísala; píše; yazdı; yazdi; yazmış;
    írta; irta; scris;
    написал; написала; написал(а; пишет; писал; писала; написав; пише; написа; napisao; napisala; napisal; έγραψε;
    כתב; כתבה; כתב/ה; كتب; كتبت; viết; menulis; เขียนว่า; escrigué; kirjutas; rakstīja; rašė; parašė; skrifaði;
""")
)
"""One word of each phrase is enough: `a écrit`, `ha scritto`, `het volgende geschreven`, `şunu yazdı`."""

WROTE_UNSPACED = ("写道", "寫道", "书写", "書き", "書いた", "のメール", "のメッセージ", "작성", "님이 쓴")
"""The same in languages that put no spaces between words."""

SENT = frozenset(phrases("sent; envoyé; gesendet"))
"""Words that say so only at the end of a line: `On … Ada Marlow sent:`."""

FIRST_PERSON = frozenset(
    phrases("i; we; ich; wir; je; j; nous; yo; io; noi; ik; wij; eu; nós; jag; vi; jeg; minä; én; я")
)
"""Who says `On 5 May I wrote:` quotes no mail."""

QUOTING = phrases("""
    quoting; zitat von; zitiere; citando; citando a; citation de; citat från; citat fra; citerar; citaat van; citeren;
    cytowanie; cytat; lainaus; citát; citace; citazione; quota di; alıntı; idézet; цитирую; цитата
""")
"""Beginnings of the attribution lines of webmail programs: `Quoting Ada Marlow <ada@x.example>:`."""

STARTERS = frozenset(
    phrases("""
    on; at; in; am; le; el; il; em; no; op; den; w; dnia; dne; dňa; på; vào; pada; στις; в; на; dana; v; u; ob;
    în; kuupäev; missatge;
    בתאריך; في; 在; від; från; the; date;
""")
)
"""Words that an attribution line begins with, before its date."""
