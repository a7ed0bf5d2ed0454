"""Invented people in invented companies, the same for the same seed: what the look-alike of Apollo knows."""

import random
from dataclasses import dataclass, field

TITLES = (
    ("Founder", "founder"), ("Owner", "owner"), ("CEO", "c_suite"), ("Chief Operating Officer", "c_suite"),
    ("Managing Director", "partner"), ("VP Operations", "vp"), ("VP Sales", "vp"), ("Head of Talent", "head"),
    ("Head of Marketing", "head"), ("Talent Director", "director"), ("Operations Director", "director"),
    ("Marketing Manager", "manager"), ("Content Marketing Manager", "manager"), ("Senior Recruiter", "senior"),
    ("Recruiter", "entry"), ("Recruiting Intern", "intern"),
)  # fmt: skip
INDUSTRIES = (
    ("staffing & recruiting", ("rpo", "high volume hiring", "screening")),
    ("human resources", ("hr software", "applicant tracking")),
    ("information technology & services", ("saas", "cloud")),
    ("logistics & supply chain", ("freight", "warehousing")),
    ("hospital & health care", ("clinics", "nursing")),
    ("mechanical or industrial engineering", ("machines", "automation")),
)
PLACES = (
    ("Dublin", "Leinster", "Ireland"), ("Cork", "Munster", "Ireland"), ("London", "England", "United Kingdom"),
    ("Leeds", "England", "United Kingdom"), ("Berlin", "Berlin", "Germany"), ("Hamburg", "Hamburg", "Germany"),
    ("Austin", "Texas", "United States"), ("Denver", "Colorado", "United States"), ("Toronto", "Ontario", "Canada"),
    ("Utrecht", "Utrecht", "Netherlands"), ("Lisbon", "Lisbon", "Portugal"),
)  # fmt: skip
STAGES = ("Seed", "Series A", "Series B", None)
_FIRST = (
    "Ada",
    "Bela",
    "Cleo",
    "Dario",
    "Edda",
    "Finn",
    "Greta",
    "Hugo",
    "Ines",
    "Jonas",
    "Kaia",
    "Levi",
    "Mira",
    "Nils",
    "Olga",
    "Pia",
)
_ROOTS = (
    "Ash",
    "Birk",
    "Corn",
    "Dell",
    "Elm",
    "Fern",
    "Gran",
    "Hazel",
    "Iron",
    "Jun",
    "Kelp",
    "Lark",
    "Moor",
    "North",
    "Oak",
    "Quill",
    "Rush",
    "Stone",
    "Thorn",
    "West",
)
_ENDS = ("field", "ford", "ley", "mark", "stead", "well", "wick", "worth")
_FIRMS = ("Works", "Group", "Partners", "Labs", "Collective")


@dataclass(frozen=True)
class Company:
    """A company of the look-alike."""

    id: str
    name: str
    domain: str
    industry: str
    keywords: tuple[str, ...]
    employees: int
    place: tuple[str, str, str]
    founded: int
    revenue: int
    funding: int | None
    stage: str | None
    saved: bool
    """Saved as an account by the team, and so listed apart."""


@dataclass(frozen=True)
class Somebody:
    """A person of the look-alike. `kind` is verified, guessed, unavailable, placeholder or unknown (never matched)."""

    id: str
    first: str
    last: str
    title: str
    seniority: str
    company: Company
    place: tuple[str, str, str]
    kind: str
    mobile: bool

    @property
    def linkedin(self) -> str:
        """Their profile's address."""
        return f"http://www.linkedin.com/in/{self.first}-{self.last}-{self.id[-4:]}".lower()

    @property
    def email(self) -> str | None:
        """What a paid call reveals."""
        if self.kind == "placeholder":
            return "email_not_unlocked@domain.com"
        return (
            f"{self.first}.{self.last}@{self.company.domain}".lower() if self.kind in ("verified", "guessed") else None
        )

    @property
    def email_status(self) -> str | None:
        """Apollo's word for it."""
        return {"placeholder": None, "unknown": None}.get(self.kind, self.kind)


@dataclass(frozen=True)
class Population:
    """All of them."""

    companies: list[Company] = field(default_factory=list)
    people: list[Somebody] = field(default_factory=list)


def _id(rng: random.Random) -> str:
    return f"{rng.getrandbits(96):024x}"


def populate(people: int = 400, companies: int = 150, seed: int = 7) -> Population:
    """So many of each; every company has somebody as long as there are people."""
    rng = random.Random(seed)
    roots = rng.sample([root + end for root in _ROOTS for end in _ENDS], min(companies, 160))
    made = Population()
    for number in range(companies):
        name = f"{roots[number % len(roots)]} {_FIRMS[number % len(_FIRMS)]}"
        industry, keywords = INDUSTRIES[number % len(INDUSTRIES)]
        employees = round(10 ** rng.uniform(0.5, 4))
        domain = f"{name.replace(' ', '-').lower()}{number // 160 or ''}.example"
        stage = rng.choice(STAGES)
        made.companies.append(
            Company(
                _id(rng),
                name,
                domain,
                industry,
                keywords,
                employees,
                rng.choice(PLACES),
                rng.randrange(1950, 2024),
                employees * 120_000,
                employees * 50_000 if stage else None,
                stage,
                number % 25 == 24,
            )
        )
    kinds = ("verified",) * 14 + ("guessed",) * 2 + ("unavailable",) * 2 + ("placeholder", "unknown")
    for number in range(people):
        company = made.companies[number % companies]
        title, seniority = TITLES[rng.randrange(len(TITLES))]
        made.people.append(
            Somebody(
                _id(rng),
                _FIRST[number % len(_FIRST)],
                rng.choice(_ROOTS) + rng.choice(_ENDS),
                title,
                seniority,
                company,
                company.place if rng.random() < 0.8 else rng.choice(PLACES),
                kinds[number % len(kinds)],
                number % 3 == 0,
            )
        )
    return made
