"""Columns of other tools that say a person wants no mail, or gets none: honoured at import, and said."""

import sqlite3
from contextlib import closing

import pytest

from marketing_engine.research.sources.opt_outs import NOTHING, Mark, kind_of_column, said_by


def suppressions(sh) -> dict[str, str]:
    """Address and reason of everybody on the suppression list."""
    with closing(sqlite3.connect(sh.state / "records.sqlite3")) as db:
        return dict(db.execute("SELECT email, reason FROM suppressions"))


def imported(sh, text: str, more: str = ""):
    """`marketing import` of a file with this content."""
    (sh.work / "people.csv").write_text(text)
    return sh(f"marketing import people.csv {more}")


HUBSPOT = (
    "Record ID,First Name,Last Name,Email,Marketing contact status,Unsubscribed from all email,Email hard bounce reason\n"
    "1,Ada,One,ada@one.example,Marketing contact,false,\n"
    "2,Bo,Two,bo@two.example,Non-marketing contact,true,\n"
    "3,Cy,Three,cy@three.example,Marketing contact,,Unknown user\n"
    "4,Di,Four,di@four.example,Non-marketing contact,No,\n"
)
SALESFORCE = (
    "FirstName,LastName,Email,HasOptedOutOfEmail,IsEmailBounced,EmailBouncedReason,DoNotCall\n"
    "Ada,One,ada@one.example,FALSE,FALSE,,TRUE\n"
    "Bo,Two,bo@two.example,TRUE,FALSE,,FALSE\n"
    "Cy,Three,cy@three.example,0,1,550 no such user,0\n"
    "Di,Four,di@four.example,0,0,,1\n"
)
SALESFORCE_LABELS = (
    "First Name,Last Name,Email,Email Opt Out,Email Bounced Date,Do Not Call\n"
    "Ada,One,ada@one.example,0,,1\n"
    "Bo,Two,bo@two.example,1,,0\n"
    "Cy,Three,cy@three.example,0,2026-03-01T10:00:00.000Z,0\n"
    "Di,Four,di@four.example,0,,0\n"
)
MAILCHIMP_UNSUBSCRIBED = (
    "Email Address,First Name,Last Name,MEMBER_RATING,UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_REASON,CLEAN_TIME\n"
    "ada@one.example,Ada,One,2,,,,\n"
    "bo@two.example,Bo,Two,2,2026-03-01 10:00:00,Spring,NORMAL,\n"
    "cy@three.example,Cy,Three,1,,,,2026-03-01 10:00:00\n"
    "di@four.example,Di,Four,5,,,,\n"
)
LISTMONK = (
    "id,uuid,email,name,attributes,status,subscription_status\n"
    "1,u1,ada@one.example,Ada One,{},enabled,confirmed\n"
    "2,u2,bo@two.example,Bo Two,{},blocklisted,\n"
    "3,u3,cy@three.example,Cy Three,{},bounced,\n"
    "4,u4,di@four.example,Di Four,{},enabled,unconfirmed\n"
)
APOLLO = (
    "First Name,Last Name,Email,Email Status,Stage,Email Sent,Email Bounced\n"
    "Ada,One,ada@one.example,Verified,Cold,True,False\n"
    "Bo,Two,bo@two.example,Verified,Do Not Contact,True,False\n"
    "Cy,Three,cy@three.example,Verified,Cold,True,True\n"
    "Di,Four,di@four.example,Unverified,Unresponsive,False,False\n"
)
PIPEDRIVE = (
    "Person - Name,Person - Email - Work,Person - Email - Home,Person - Organization,Person - Marketing status\n"
    "Ada One,ada@one.example,,One,Subscribed\n"
    "Bo Two,bo@two.example,,Two,Unsubscribed\n"
    "Cy Three,cy@three.example,,Three,Bounced\n"
    "Di Four,di@four.example,,Four,No consent\n"
)
ZOHO = (
    "Lead Id,First Name,Last Name,Email,Email Opt Out,Unsubscribed Mode,Email Bounced\n"
    "1,Ada,One,ada@one.example,false,,false\n"
    "2,Bo,Two,bo@two.example,false,Unsubscribe link,false\n"
    "3,Cy,Three,cy@three.example,false,,true\n"
    "4,Di,Four,di@four.example,false,,false\n"
)
GERMAN = (
    "Vorname;Nachname;E-Mail-Adresse;Werbesperre;Unzustellbar\n"
    "Ada;One;ada@one.example;nein;nein\n"
    "Bo;Two;bo@two.example;ja;nein\n"
    "Cy;Three;cy@three.example;;ja\n"
    "Di;Four;di@four.example;;\n"
)
FRENCH = (
    "Prénom;Nom;Adresse e-mail;Désabonné;Statut\n"
    "Ada;One;ada@one.example;non;actif\n"
    "Bo;Two;bo@two.example;oui;actif\n"
    "Cy;Three;cy@three.example;non;bounced\n"
    "Di;Four;di@four.example;;\n"
)
SPANISH = (
    "Nombre;Apellidos;Correo electrónico;No contactar;Rebote\n"
    "Ada;One;ada@one.example;no;\n"
    "Bo;Two;bo@two.example;sí;\n"
    "Cy;Three;cy@three.example;no;sí\n"
    "Di;Four;di@four.example;;\n"
)


@pytest.mark.parametrize(
    "text",
    [
        HUBSPOT,
        SALESFORCE,
        SALESFORCE_LABELS,
        MAILCHIMP_UNSUBSCRIBED,
        LISTMONK,
        APOLLO,
        PIPEDRIVE,
        ZOHO,
        GERMAN,
        FRENCH,
        SPANISH,
    ],
    ids=[
        "HubSpot",
        "Salesforce",
        "Salesforce's labels",
        "Mailchimp",
        "listmonk",
        "Apollo",
        "Pipedrive",
        "Zoho",
        "German",
        "French",
        "Spanish",
    ],
)
def test_who_opted_out_or_bounced_elsewhere_is_suppressed(sh, text):
    """Ada and Di are people; Bo opted out, Cy bounced, and the report names both with their columns."""
    done = imported(sh, text)
    assert done.code == 0
    assert "✅ 2 people and 0 companies imported into campaign_1, 0 known already, 0 skipped, 2 suppressed" in done.out
    assert suppressions(sh) == {"bo@two.example": "asked", "cy@three.example": "hard_bounce"}
    assert "people.csv:3: suppressed: bo@two.example opted out: column" in done.out
    assert "1 person opted out (column" in done.out and "1 person bounced (column" in done.out
    again = imported(sh, text)
    assert "0 people" in again.out and "2 known already" in again.out and "2 suppressed" in again.out


def test_the_report_counts_by_column(sh):
    """Twelve people of one column are one line, and each has a line."""
    rows = "".join(f"p{n}@x{n}.example,{(n % 13 < 12 and 'TRUE') or ''}\n" for n in range(13))
    out = imported(sh, f"Email,Email Opt Out\n{rows}").out
    assert "12 people opted out (column 'Email Opt Out'): suppressed" in out
    assert out.count(": suppressed: ") == 12


def test_who_is_known_already_is_suppressed_too(sh):
    """Also where a later file has the person under another address, or with none at all."""
    imported(sh, "First Name,Last Name,Email,Website\nAda,One,ada@one.example,one.example\n")
    done = imported(sh, "First Name,Last Name,Email,Website,Unsubscribed\nAda,One,,one.example,yes\n")
    assert "1 suppressed" in done.out
    assert suppressions(sh) == {"ada@one.example": "asked"}


def test_who_opted_out_stays_out_under_another_address(sh):
    """The person is known by name and company: nothing is drafted, whatever file brings them later."""
    imported(sh, "First Name,Last Name,Email,Website,dnc\nAda,One,ada@one.example,one.example,x\n")
    out = imported(sh, "First Name,Last Name,Email,Website\nAda,One,a.one@one.example,one.example\n").out
    assert "0 people" in out


def test_every_address_of_one_who_opted_out_is_suppressed(sh):
    """A bounce is the matter of the first address alone."""
    imported(
        sh,
        "Email,Secondary Email,Opt out,Bounced\nada@one.example,ada@home.example,1,\nbo@two.example,bo@home.example,,1\n",
    )
    assert set(suppressions(sh)) == {"ada@one.example", "ada@home.example", "bo@two.example"}


def test_what_is_not_understood_is_left_out_and_said(sh):
    """Not mailed, and not suppressed for good either."""
    done = imported(sh, "Email,Do not contact\nada@one.example,perhaps\nbo@two.example,no\ncy@three.example,\n")
    assert "people.csv:2: skipped: column 'Do not contact' says 'perhaps', which is neither yes nor no" in done.out
    assert "2 people" in done.out
    assert suppressions(sh) == {}


def test_an_opt_out_without_an_address_is_said(sh):
    """Nothing can be suppressed, and no person is imported."""
    done = imported(sh, "First Name,LinkedIn,Email,Unsubscribed\nAda,linkedin.com/in/ada,,yes\n")
    assert done.code == 1
    assert "and there is no address to suppress" in done.out


def test_a_column_of_another_name(sh):
    """`--map opt_out=` names it."""
    text = "Email,Kundenwunsch\nada@one.example,ja\nbo@two.example,nein\n"
    out = imported(sh, text, "--map opt_out=Kundenwunsch").out
    assert "1 people" in out and "1 person opted out (column 'Kundenwunsch'): suppressed" in out


def test_the_later_row_of_the_same_person_is_refused(sh):
    """The wish counts for every row of the file below it, and for the row above."""
    text = "Email,Opt out\nada@one.example,\nADA@one.example,yes\nada@one.example,\n"
    done = imported(sh, text)
    assert "1 people" in done.out and "1 suppressed" in done.out
    assert "people.csv:4: skipped: ada@one.example is suppressed: wants no mail" in done.out
    assert suppressions(sh) == {"ada@one.example": "asked"}


@pytest.mark.parametrize(
    ("column", "kind"),
    [
        ("Unsubscribed from all email", "opt_out"),
        ("Opted out of email: Marketing Information", "opt_out"),
        ("hs_email_optout", "opt_out"),
        ("Email Opt Out", "opt_out"),
        ("HasOptedOutOfEmail", "opt_out"),
        ("do_not_contact", "opt_out"),
        ("DNC", "opt_out"),
        ("optout", "opt_out"),
        ("Suppressed", "opt_out"),
        ("Blacklisted", "opt_out"),
        ("is_unsubscribed", "opt_out"),
        ("Abgemeldet", "opt_out"),
        ("Abgemeldet am", "opt_out"),
        ("Werbesperre", "opt_out"),
        ("Nicht kontaktieren", "opt_out"),
        ("désabonné", "opt_out"),
        ("Ne pas contacter", "opt_out"),
        ("No contactar", "opt_out"),
        ("Baja", "opt_out"),
        ("Fecha de baja", "opt_out"),
        ("Disiscritto", "opt_out"),
        ("Afgemeld", "opt_out"),
        ("Não contatar", "opt_out"),
        ("Wypisany", "opt_out"),
        ("Opted out of email and SMS", "opt_out"),
        ("Email hard bounce reason", "bounced"),
        ("IsEmailBounced", "bounced"),
        ("Email Bounced Date", "bounced"),
        ("CLEAN_TIME", "bounced"),
        ("Invalid email address", "bounced"),
        ("Subscribed", "consent"),
        ("Accepts Email Marketing", "consent"),
        ("Marketing status", "status"),
        ("Stage", "status"),
        ("subscription_status", "status"),
        ("DoNotCall", None),
        ("Do Not Call", None),
        ("SMS opt-out", None),
        ("Fax Opt Out", None),
        ("Unsubscribe link", None),
        ("Unsubscribe URL", None),
        ("Bounce rate", None),
        ("Soft bounces", None),
        ("Company", None),
        ("Notes", None),
    ],
)
def test_columns_are_told_by_their_names(column, kind):
    """Phone matters, links and rates mark no person."""
    assert kind_of_column(column) == kind


YES = [
    "TRUE",
    "true",
    "1",
    "1.0",
    "2",
    "yes",
    "Y",
    "x",
    "X",
    "ja",
    "Ja",
    "oui",
    "sí",
    "si",
    "sim",
    "tak",
    "✓",
    "✔",
    "☑",
    "yes, asked by phone",
    "unsubscribed",
    "Opted-Out",
    "2026-03-01",
    "01.03.2026",
    "3/1/2026",
]
NO = [
    "",
    "no",
    "No",
    "0",
    "0.0",
    "FALSE",
    "false",
    "nein",
    "non",
    "não",
    "nie",
    "never",
    "subscribed",
    "n/a",
    "-",
    "null",
    "k.A.",
    "none",
    "0000-00-00",
    "☐",
]


@pytest.mark.parametrize("column", ["Email Opt Out", "do_not_contact", "Werbesperre", "Unsubscribed"])
def test_yes_and_no_in_many_forms(column):
    """Dates, signs, words of many languages."""
    mark = Mark(0, column, "opt_out")
    assert {value: said_by(mark, value).reason for value in YES} == dict.fromkeys(YES, "asked")
    assert {value: said_by(mark, value) for value in NO} == dict.fromkeys(NO, NOTHING)
    for unclear in ("perhaps", "see notes", "¿?", "active", "❌", "no longer wants mail", "not any more"):
        assert said_by(mark, unclear).refusal and not said_by(mark, unclear).reason


@pytest.mark.parametrize(
    ("kind", "column", "value", "reason"),
    [
        ("bounced", "Email Bounced Reason", "550 5.1.1 no such user", "hard_bounce"),
        ("bounced", "Email hard bounce reason", "unknown", "hard_bounce"),
        ("bounced", "Email hard bounce reason", "None", ""),
        ("bounced", "Email Bounced", "1", "hard_bounce"),
        ("bounced", "Bounce", "soft", ""),
        ("bounced", "Bounce type", "Soft bounce", ""),
        ("bounced", "Bounce type", "Hard", "hard_bounce"),
        ("bounced", "Bounced", "never", ""),
        ("bounced", "Bounced", "unsubscribed", "asked"),
        ("opt_out", "UNSUB_REASON", "NORMAL", "asked"),
        ("opt_out", "Unsubscribed Mode", "Consent form", "asked"),
        ("opt_out", "Unsubscribed", "bounced", "hard_bounce"),
        ("status", "Status", "Unsubscribed", "asked"),
        ("status", "Status", "Active", ""),
        ("status", "Status", "blocklisted", "asked"),
        ("status", "Status", "disabled", "imported"),
        ("status", "Status", "archived", "imported"),
        ("status", "Email Status", "Verified", ""),
        ("status", "Email Status", "hard bounced", "hard_bounce"),
        ("status", "Stage", "Do Not Contact - competitor", "asked"),
        ("status", "Stage", "Not Interested", ""),
        ("status", "Marketing status", "Non-marketing contact", ""),
        ("status", "Tags", "customer, do not contact", "asked"),
        ("status", "Tags", "spam filters, blocked drains", ""),
        ("status", "State", "Removed", ""),
        ("consent", "Subscribed", "yes", ""),
        ("consent", "Subscribed", "unsubscribed", "asked"),
    ],
)
def test_what_a_cell_says(kind, column, value, reason):
    """A bounce reason that is filled, a status among others, a tag among tags."""
    assert said_by(Mark(0, column, kind), value).reason == reason


def test_a_no_to_mail_is_left_out_but_not_suppressed_for_good(sh):
    """`Subscribed: no` may mean a newsletter that was never ordered."""
    done = imported(sh, "Email,Subscribed\nada@one.example,no\nbo@two.example,yes\n")
    assert "people.csv:2: skipped: column 'Subscribed' says 'no': wants no mail" in done.out
    assert "1 people" in done.out and suppressions(sh) == {}


def test_companies_that_are_not_to_be_written_to_are_said(sh):
    """A company is no address: the row is left out, with the command that suppresses its domain."""
    done = imported(sh, "Company,Website,Do not contact\nAcme,acme.example,yes\nBeta,beta.example,no\n")
    assert "1 companies" in done.out and "marketing suppress add @DOMAIN" in done.out


def test_who_is_in_another_campaign_is_suppressed_as_well(sh):
    """An opt-out is one everywhere, whatever file brought the person first."""
    campaigns = sh.config / "campaigns"
    (campaigns / "other.yaml").write_text((campaigns / "campaign_1.yaml").read_text().replace("campaign_1", "other"))
    imported(sh, "Email\nada@one.example\n")
    done = imported(sh, "Email,Unsubscribed\nada@one.example,yes\n", "--campaign other")
    assert "1 suppressed" in done.out, done.out + done.err
    assert suppressions(sh) == {"ada@one.example": "asked"}


def test_an_empty_status_of_people_marks_nobody(sh):
    """Words of other meaning are no marks: a verified address, a stage, a country's state."""
    text = "Email,Email Status,Stage,State\nada@one.example,Verified,Cold,NC\nbo@two.example,,Replied,Ohio\n"
    done = imported(sh, text)
    assert "2 people" in done.out and suppressions(sh) == {}
