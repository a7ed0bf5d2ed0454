"""Mails of invented people for the tests of checking."""

from pathlib import Path

from marketing_engine.approval.checking.findings import Mail
from marketing_engine.config.campaign import Campaign, Sender, Step
from marketing_engine.config.templates import Template, TemplateHead
from marketing_engine.records.tables import Company, Prospect

ADDRESS = "Screenwise Ltd, 12 Example Street, Dublin, Ireland"
OPT_OUT = 'If you would rather not hear from me again, answer "unsubscribe" and that is that.'

CAMPAIGN = Campaign(
    name="Faster screening",
    icp="a",
    source=["people.csv"],
    sender=Sender(name="Dana Wells", email="dana@screenwise.example", company="Screenwise", postal_address=ADDRESS),
    sequence=[Step(template="initial")],
)


def person(**values) -> Prospect:
    """Eva Müller of Orchard RPO in Dublin, unless it is said otherwise."""
    company = Company(
        key="orchard.example",
        name=values.pop("company", "Orchard RPO"),
        short_name="Orchard",
        domain="orchard.example",
        industry="Staffing and Recruiting",
        employees=values.pop("employees", 35),
        city="Dublin",
        country="Ireland",
        about="",
        keywords="hiring, ats",
        facts=[],
        source="a.csv",
    )
    about = {
        "first_name": "Eva",
        "last_name": "Müller",
        "title": "Head of Talent",
        "city": "Dublin",
        "country": "Ireland",
    }
    empty = {"seniority": "", "name_doubt": "", "columns": {}, "facts": []}
    found = Prospect(campaign="campaign_1", company=company, source="a.csv", **{**about, **empty, **values})
    found.id = 1
    return found


def template(body: str = "", subject: str = "Hours spent on screening", language: str = "en") -> Template:
    """A template whose text is this."""
    head = TemplateHead(id="t", subject=subject, language=language)
    return Template(name="t", head=head, body=body, path=Path("t.md"), body_line=5)


TEXT = """reading applications that lead nowhere takes hours each week, and most teams we talk to
start with a single role. Would a quarter of an hour next week be worth it to you?"""


def body_of(text: str, greeting: str = "Hello Eva,") -> str:
    """A whole mail around a sentence."""
    return f"{greeting}\n\n{text}\n{TEXT}\n\nDana Wells\nScreenwise\n\n{ADDRESS}\n{OPT_OUT}\n"


def mail(
    body: str,
    subject: str = "Hours spent on screening",
    *,
    prospect: Prospect | None = None,
    of: Template | None = None,
    step: int = 1,
    first_subject: str = "",
    is_free: bool = False,
) -> Mail:
    """A drafted mail."""
    return Mail(
        prospect=prospect or person(),
        campaign=CAMPAIGN,
        template=of or template(body_of("")),
        step=step,
        subject=subject,
        body=body,
        first_subject=first_subject or subject,
        is_free=is_free,
        lines=tuple(body.split("\n")),
    )
