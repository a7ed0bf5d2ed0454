"""What is found in mails: a table of texts with the findings that each must have, and clean ones that must have none."""

import csv
import time

import pytest
from checked import ADDRESS, OPT_OUT, TEXT, body_of, mail, person, template
from conftest import ROOT

from marketing_engine.approval.checking.checking import check_mail
from marketing_engine.approval.checking.findings import CATALOGUE
from marketing_engine.approval.personalising import personalise
from marketing_engine.config.library import Library


def codes(one) -> list[str]:
    """The codes of a mail's findings, worst first."""
    return [found.code for found in check_mail(one)]


GREETINGS = [
    ("Hello Müller,,", ["empty_value"]),
    ("Hello Dr.,", ["title_as_name"]),
    ("Hello Prof. Dr.,", ["title_as_name"]),
    ("Sehr geehrter Herr,", ["title_as_name"]),
    ("Hello null,", ["placeholder"]),
    ("Hello N/A,", ["placeholder"]),
    ("Hello None,", ["placeholder"]),
    ("Hello ,", ["empty_value"]),
    ("Hello -,", ["empty_value"]),
    ("Hello {first_name},", ["placeholder"]),
    ("Hello {{ first_name }},", ["template_code"]),
    ("Hello [First Name],", ["placeholder"]),
    ("Hello %FIRSTNAME%,", ["template_code"]),
    ("Hello *|FNAME|*,", ["template_code"]),
    ("Hello <<First Name>>,", ["placeholder"]),
    ("Hello Eva<br>,", ["markup"]),
    ("Hello M&uuml;ller,", ["markup"]),
    ("Hello MÃ¼ller,", ["wrong_characters"]),
    ("Hello \u202eEva,", ["wrong_characters"]),
    ("Hello Bob,", ["wrong_name"]),
    ("Dear Müller, Eva,", ["odd_name"]),
    ("Hello EVA,", ["odd_name"]),
    ("Hello eva,", ["odd_name"]),
    ("Hello 🚀 Eva ✨,", ["odd_name"]),
    ("Hello Eva MBA,", ["odd_name"]),
    ("Hello =HYPERLINK(1),", ["template_code"]),
]

HOLES = [
    "Customers of your size ( people) save hours.",
    "Customers of your size () save hours.",
    "At  , too, many hours go into reading.",
    "At , too, many hours go into reading.",
    "As  at Orchard you will know.",
    "I saw that  is growing.",
    "We help teams at . They save hours.",
    "Teams like “” save hours.",
    'Teams like "" save hours.',
    "Is there more work at ?",
    "I read about 's new office.",
    "Your work as , and what follows.",
    "Your teams in [] save hours.",
    "The office (, Dublin) grows.",
    ", as you know, hours go by.",
]

PLACEHOLDERS = [
    "{first_name} asked me.",
    "I saw that [Company] grows.",
    "I saw that [Your Name] grows.",
    "XXX teams use it.",
    "TODO say more.",
    "Lorem ipsum dolor sit amet.",
    "It is used by N/A people.",
    "It is used by null people.",
    "It is used by undefined people.",
    "It is used at None by many.",
    "It is used at #REF! by many.",
    "It costs NaN a month.",
    "Hello from [insert city here].",
]

CODE = [
    "of {{ company }} is",
    "{% if company %}at it{% endif %}",
    "${firstName} asked me",
    "%COMPANY% grows",
    "*|COMPANY|* grows",
    "<%= company %> grows",
]

MARKUP = [
    "one<br>two",
    "<b>Save</b> hours",
    "Smith &amp; Sons",
    "it&#39;s",
    "non&nbsp;breaking",
    "[this](https://a.example)",
]

INTERNAL = [
    "http://localhost:3000/offer",
    "localhost:8080",
    "https://192.168.1.4/a",
    "http://10.0.0.1",
    "https://[::1]/a",
    "https://intranet/a",
    "https://shop.local/x",
    "https://wiki.corp/x",
    "https://staging.firm.example/x",
    "https://www-dev.firm.example/x",
    "https://firm.example:8443/x",
    "https://abc.ngrok.io/x",
    "file:///home/dana/offer.pdf",
    r"\\server\share",
    r"C:\offers\one.pdf",
]

BROKEN = [
    "https:/firm.example",
    "https//firm.example/a",
    "https://firm..example/",
    "https://",
    "https://firm.con/a",
    "https://dana:secret@firm.example/",
    "https://firm.example/?ref=",
    "https://firm.example/?id=null",
    "https://firm.example/?id={id}",
    "https://firm.example/?id=YOUR_ID",
    "https://firm.example/%zz",
    "https://-firm.example/",
    "https://93.184.216.34/a",
    "mailto:dana",
    "ftp://firm.example/a",
]

WARNED = [
    ("https://bit.ly/x", ["short_link"]),
    ("http://firm.example/x", ["insecure_link"]),
    ("This is URGENT NEWS for you.", ["capitals"]),
    ("It is free! Really! Truly!", ["exclamation"]),
    ("Act now, it is risk-free, satisfaction guaranteed.", ["spam_words"]),
    ("a https://a.example b https://b.example c https://c.example d https://d.example", ["many_links"]),
    ("https://firm.example/logo.png", ["many_links"]),
]

CLEAN = [
    "As Head of Talent at Orchard you will know how many hours go into it.",
    "With 35 people, that adds up.",
    "Smith & Sons and AT&T use it.",
    "It costs 5 € a month (35 people or more).",
    "See https://firm.example/a?x=1&y=2#part, or https://firm.example/a_(b).",
    "See www.firm.example.",
    "Our site: https://www.firm.example/whitepaper.pdf",
    "None of our customers had to wait.",
    "Null risk: no contract.",
    "We saved them 30 % - and you?",
    "It is ... well, it works. Is it?",
    "I'm sure it's what 'teams' want (and need).",
    "Let me know :-)",
    "The .NET team and the C++ team use it; 3.5 hours, 1,000 rows.",
    "ATS, CRM and HRIS are read by our AI.",
    "A sentence.  Another one after two spaces.",
    "Reading applications costs teams hours,\nand that is what it is for.",
    "* one\n* two\n- three",
    "Kind regards from Dublin",
    "Is 10:30 or 14:00 better?",
    "P.S. It's on me.",
    'Answer "yes" and that is that.',
    "[1] A footnote [sic].",
    "Nan and Todd from Lorem Street use it.",
    "Who <3 that?",
]


@pytest.mark.parametrize(("greeting", "expected"), GREETINGS, ids=[greeting for greeting, _ in GREETINGS])
def test_greetings(greeting, expected):
    """What an empty or a silly value makes of a greeting."""
    assert codes(mail(body_of("Hours go into it.", greeting))) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Hi Bob, I liked your talk.", ["wrong_name"]),
        ("Liebe Anna-Lena! Das war gut.", ["wrong_name"]),
        ("Hi Eva, I liked your talk.", []),
        ("Hello there, I liked your talk.", []),
        ("Dear colleagues, this is it.", []),
        ("Hi-fi, he said, was his trade.", []),
    ],
)
def test_greetings_further_down(line, expected):
    """A column's text that greets another person must be settled."""
    found = [code for code in codes(mail(body_of(line))) if code == "wrong_name"]
    assert found == expected


@pytest.mark.parametrize(
    ("line", "code"),
    [
        *((line, "empty_value") for line in HOLES),
        *((line, "placeholder") for line in PLACEHOLDERS),
        *((line, "template_code") for line in CODE),
        *((line, "markup") for line in MARKUP),
        *((f"Look at {line} please.", "internal_link") for line in INTERNAL),
        *((f"Look at {line} please.", "broken_link") for line in BROKEN),
    ],
)
def test_lines_that_must_not_leave(line, code):
    """Each has the one finding, which blocks, and quotes the place."""
    found = check_mail(mail(body_of(line)))
    assert code in [one.code for one in found if one.blocking]
    assert {one.code for one in found if one.blocking} <= {code, "empty_value"}
    assert "“" in found[0].text


@pytest.mark.parametrize(("line", "expected"), WARNED, ids=[line for line, _ in WARNED])
def test_lines_that_are_only_warned_of(line, expected):
    """They can be approved all the same."""
    found = check_mail(mail(body_of(line)))
    assert [one.code for one in found] == expected
    assert not any(one.blocking for one in found)


@pytest.mark.parametrize("line", CLEAN)
def test_clean_lines(line):
    """What is right is not complained of."""
    assert codes(mail(body_of(line))) == []


@pytest.mark.parametrize(
    "greeting",
    [
        "Hello,",
        "Hi there,",
        "Dear Dr. Müller,",
        "Hello Eva,",
        "Dear Ms Müller,",
        "Hi Orchard team,",
        "Dear reader. Hi Eva,",
    ],
)
def test_clean_greetings(greeting):
    """A greeting without a name is no fault, and neither is one with the last name."""
    assert codes(mail(body_of("Hours go into it.", greeting))) == []


def test_names_as_people_have_them():
    """Particles, apostrophes, hyphens and several words are names like others."""
    for first, last in (
        ("Jan", "van der Berg"),
        ("Sinéad", "O’Neil"),
        ("Jean-Luc", "d'Arc"),
        ("Mary Ann", "McDonald"),
        ("Bo", "Li"),
    ):
        who = person(first_name=first, last_name=last)
        assert codes(mail(body_of("Hours go into it.", f"Hello {first},"), prospect=who)) == []
        assert codes(mail(body_of("Hours go into it.", f"Dear {first} {last},"), prospect=who)) == []


def test_a_greeting_without_a_name_says_why():
    """Where the name was in doubt, or none is known, the approver hears it."""
    doubted = mail(
        body_of("Hours go into it.", "Hello,"), prospect=person(name_doubt="“Müller Eva” may be either order")
    )
    assert [one.text for one in check_mail(doubted)] == ["The greeting has no name: “Müller Eva” may be either order"]
    unknown = mail(body_of("Hours go into it.", "Hello,"), prospect=person(first_name=""))
    assert codes(unknown) == ["no_name"]


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Orchard: hours spent on screening", []),
        ("A question for you, Eva", []),
        (": hours spent on screening", ["empty_value"]),
        ("Question for", ["empty_value"]),
        ("Question for  , Eva", ["empty_value"]),
        ("{{ company }}: hours", ["template_code"]),
        ("Re: hours spent", ["false_reply"]),
        ("Fwd: hours spent", ["false_reply"]),
        ("HOURS SPENT ON SCREENING", ["capitals"]),
        ("Hours!", ["exclamation"]),
        ("Hours " * 13, ["long_subject"]),
        ("Free trial for you", ["spam_words"]),
    ],
)
def test_subjects(subject, expected):
    """A subject is checked as the text is, and is no false answer."""
    assert codes(mail(body_of("Hours go into it."), subject.strip())) == expected


def test_what_the_law_wants():
    """The postal address, also broken into lines, and the way to opt out, in the mail's language."""
    whole = body_of("Hours go into it.")
    assert codes(mail(whole.replace(ADDRESS, ""))) == ["no_postal_address"]
    assert codes(mail(whole.replace(ADDRESS, ADDRESS.replace(", ", "\n")))) == []
    assert codes(mail(whole.replace(OPT_OUT, ""))) == ["no_opt_out"]
    for line in ("No more mails? Just tell me.", "Reply STOP to opt out.", "Unsubscribe: https://firm.example/u/1"):
        assert codes(mail(whole.replace(OPT_OUT, line))) == []


GERMAN = f"""Guten Tag Frau Müller,

viele Stunden gehen in das Lesen von Bewerbungen, die zu nichts führen, und das ist nicht nur bei Ihnen so. Wir lesen
sie für Sie zuerst und sagen, warum wir wie sortieren. Haben Sie in der nächsten Woche eine Viertelstunde für mich?

Dana Wells
Screenwise

{ADDRESS}
"""


def test_languages():
    """The opt-out line is in the mail's language; the mail is in one that the reader's country reads."""
    german = template(GERMAN, language="de")
    reader = person(country="Germany")
    whole = GERMAN + "Wenn Sie nichts mehr von mir hören möchten, antworten Sie einfach „Stopp“.\n"
    assert codes(mail(whole, prospect=reader, of=german)) == []
    assert codes(mail(GERMAN + OPT_OUT, prospect=reader, of=german)) == ["no_opt_out"]
    assert codes(mail(whole, prospect=person(country="United States"), of=german)) == ["wrong_language"]
    assert codes(mail(whole, prospect=person(country="Atlantis"), of=german)) == []
    undeclared = codes(mail(whole, prospect=reader, of=template(GERMAN)))
    assert undeclared == ["undeclared_language"]
    english = body_of("Hours go into it.")
    assert codes(mail(english, prospect=person(country="Germany"))) == []
    assert codes(mail(english, prospect=person(country="France"))) == ["other_language"]


def test_threads():
    """A follow-up answers the first mail, or has a subject of its own on purpose."""
    answers, own = template(TEXT, "Re: {{ company }}: hours"), template(TEXT, "Another thought")
    body, first = body_of("Hours go into it."), "Orchard: hours"

    def found(subject: str, of) -> list[str]:
        return codes(mail(body, subject, of=of, step=2, first_subject=first))

    assert found("Re: Orchard: hours", answers) == []
    assert found("Another thought", own) == []
    assert found("Another thought", answers) == ["lost_thread"]
    assert found("Re: something else", answers) == ["lost_thread"]
    assert found("Orchard: hours", own) == ["lost_thread"]


@pytest.mark.parametrize(
    ("sentence", "claimed"),
    [
        ("With 350 people, that adds up.", "350"),
        ("You cut your costs by 40%.", "40%"),
        ("Congratulations on the $12 million round.", "$12 million"),
        ("As CEO you will know.", "CEO"),
        ("I saw your talk at RecFest last week.", "RecFest"),
        ("Thomas Castell told me about it.", "Castell"),
        ("We work with Brightwater GmbH too.", "Brightwater GmbH"),
        ("Your colleague, Bo Okafor, liked it.", "Bo Okafor"),
    ],
)
def test_claims_that_the_record_does_not_hold(sentence, claimed):
    """Where a person or a model worded the mail; what stands in the template or the record is held."""
    found = check_mail(mail(body_of(sentence), is_free=True))
    assert [one.code for one in found if one.code == "claim"] == ["claim"]
    assert claimed in " ".join(one.text for one in found)
    assert "claim" not in codes(mail(body_of(sentence)))


@pytest.mark.parametrize(
    "sentence",
    [
        "With 35 people, that adds up.",
        "As Head of Talent at Orchard RPO you will know.",
        "Shall we talk for 20 minutes on Tuesday at 10:30?",
        "In the last 12 months much changed in Dublin.",
        "I am Dana of Screenwise.",
        "Is it worth a quarter of an hour in January?",
        "You said it: three open roles (recruiting).",
    ],
)
def test_claims_that_the_record_holds(sentence):
    """Numbers, names and ranks of the record, the campaign and the calendar."""
    assert codes(mail(body_of(sentence), is_free=True)) == []


def test_the_shipped_templates_are_clean():
    """For everybody of the sample's file, and for 150 people with all that is missing or odd in turn."""
    library = Library(ROOT / "config")
    campaign = library.campaign("campaign_1")
    with (ROOT / "config" / "prospects" / "campaign_1.csv").open() as file:
        rows = list(csv.DictReader(file))
    people = [
        person(
            first_name=row["First Name"],
            last_name=row["Last Name"],
            title=row["Title"],
            company=row["Company"],
            employees=int(row["# Employees"] or 0) or None,
            country="Ireland",
        )
        for row in rows
    ]
    firsts = ("Eva", "Jean-Luc", "Sinéad", "Bo", "José María", "Åsa", "Li", "")
    firms = ("Orchard GmbH & Co. KG", "ACME, Inc.", "O’Neil & Sons", "3M", "a.i.m.", "Yahoo!", "")
    titles = ("CEO", "Head of Talent (EMEA)", "VP, Operations", "Geschäftsführer", "")
    people += [
        person(
            first_name=firsts[number % 8],
            company=firms[number % 7],
            title=titles[number % 5],
            employees=None if number % 3 else number + 1,
        )
        for number in range(150)
    ]
    found = []
    for who in people:
        for step, name in enumerate(("initial", "follow_up"), 1):
            of = library.template(name)
            subject, body = personalise(of, who, campaign)
            one = mail(body, subject, prospect=who, of=of, step=step, first_subject=subject.removeprefix("Re: "))
            found += [(who.first_name, who.company.name, f) for f in check_mail(one) if f.code != "no_name"]
    assert [one for one in found if one[2].blocking] == []
    assert {one[2].code for one in found} <= {"exclamation", "capitals"}, found


def test_ten_thousand_mails_take_seconds():
    """A day's mails are checked while a person waits: lines that come again are judged once."""
    mails = [
        mail(
            body_of(f"As Head {n} at Firm {n} with {n} people you know.", f"Hello Ada{n},"),
            prospect=person(first_name=f"Ada{n}"),
        )
        for n in range(1_000)
    ]
    began = time.process_time()
    for one in mails:
        check_mail(one)
    assert time.process_time() - began < 1.0


def test_every_code_has_a_rank_and_a_title():
    """The catalogue is worst first: what blocks stands before what is only told."""
    blocking = [rule.blocking for rule in CATALOGUE.values()]
    assert blocking == sorted(blocking, reverse=True)
    assert all(rule.title for rule in CATALOGUE.values())
