"""What the API takes and gives."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StrictInt, StrictStr

from marketing_engine.approval import queue
from marketing_engine.approval.automatic_answer import Answer
from marketing_engine.records import facts
from marketing_engine.records.prospect_list import Listed
from marketing_engine.records.tables import Company, Draft, Finding, Prospect

Id = Annotated[StrictStr | StrictInt, Field(description="prospect_12 or 12")]
Ids = Annotated[list[Id], Field(max_length=1000)]


class Sent(BaseModel):
    """A body that is sent here: a key that is not known is a mistake."""

    model_config = ConfigDict(extra="forbid")


class ErrorOut(BaseModel):
    """Why not, in one sentence."""

    detail: str


def errors(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The errors of a path for its documentation; these can come from every path."""
    return {status: {"model": ErrorOut} for status in (400, 401, 404, 422, 429, 503, *statuses)}


LOOKING = errors()
CHANGING = errors(403, 409, 413, 415)


class Decisions(Sent):
    """What a person decided; `digests` are of the mails that the person saw, by id (without: the mails as they are)."""

    approve: Ids = []
    reject: Ids = []
    reason: str = ""
    digests: dict[str, str] = {}


class Chosen(Sent):
    """Whom something is done to."""

    ids: Ids


class Undoing(Chosen):
    """Whose decision is taken back; `seen` is what the person had before them, by id (without: whatever it is)."""

    seen: dict[str, Literal["approved", "rejected", "later"]] = {}


class MailIn(Sent):
    """A mail's new text; `digest` is of the mails that the person had before them."""

    subject: str
    body: str
    digest: str


class DigestOut(BaseModel):
    """The hash of all mails of a prospect, after the change."""

    digest: str


class UndoneOut(BaseModel):
    """Whose decision was taken back; whoever waited already is not among them."""

    undone: list[str]


class DeferredOut(BaseModel):
    """Who went to the end of the queue."""

    deferred: list[str]


class FinishedOut(BaseModel):
    """The campaigns whose day goes on with the approved."""

    campaigns: list[str]


class ReasonOut(BaseModel):
    """One part of a score: points of how many, and why; `known` is false where nothing was found to judge by."""

    part: str
    points: int
    of: int
    why: str
    dimension: str = ""
    evidence: list[str] = []
    known: bool = True
    inferred: bool = False


class FactOut(BaseModel):
    """What is known, from where, and since when; `inferred` where it was concluded."""

    about: str
    name: str
    value: str
    source: str
    at: str
    inferred: bool


class MailOut(BaseModel):
    """A mail that the person would get; `edited_by` is empty for what the template gave.

    `personalisation` says what of it is this person's own: `score` (0-10), `reasons`, `by`, `cited`.
    """

    step: int
    template: str
    subject: str
    body: str
    edited_by: str
    personalisation: dict[str, Any]


class FindingOut(BaseModel):
    """What was found in a mail, worst first; a `step` of 0 is about the person.

    No person is approved while a `blocking` one is open: change the mail, or settle it.
    """

    step: int
    code: str
    text: str
    blocking: bool
    settled_by: str = Field(description="who said that the mail may leave all the same; empty while it is open")


class AnswerOut(BaseModel):
    """The campaign's answer to a plain question, as this person would get it."""

    template: str
    body: str
    is_sent_by_itself: bool


class Settling(Sent):
    """Which findings are settled or opened again: those of these codes, and of this mail; all without them.

    `digest` is of the mails that the person had before them (without: the mails as they are).
    """

    codes: list[str] = Field(default=[], max_length=100)
    step: int | None = Field(default=None, ge=0, le=1000)
    digest: str = ""


class SettledOut(BaseModel):
    """The sentences of the findings that were settled, or opened again."""

    findings: list[str]


class PendingOut(BaseModel):
    """Who waits for approval; `digest` is the hash of their mails, to send along with a decision."""

    id: str
    campaign: str
    name: str
    title: str
    company: str
    email: str | None
    score: int
    reasons: list[ReasonOut]
    judge: str
    messages: list[MailOut]
    digest: str
    deferred_at: str
    findings: list[FindingOut]
    automatic_answer: AnswerOut | None


class PendingList(BaseModel):
    """Who waits for approval, best score first; `count` is how many in all."""

    count: int
    prospects: list[PendingOut]


class ProspectList(BaseModel):
    """Some prospects; `total` is how many the filter lets through."""

    total: int
    prospects: list[Listed]


class DecisionOut(BaseModel):
    """A decision that stands: who made it, when, with what and from where, and the hash of the mails they saw."""

    approved: bool
    reason: str
    who: str
    via: str
    came_from: str
    digest: str
    decided_at: str


class CompanyOut(BaseModel):
    """A prospect's company."""

    name: str
    domain: str
    industry: str
    employees: int | None
    city: str
    country: str
    about: str
    source: str


class ProspectOut(BaseModel):
    """All that is known of a prospect; `waiting` while a person's decision is wanted."""

    id: str
    campaign: str
    name: str
    first_name: str
    last_name: str
    title: str
    seniority: str
    email: str | None
    email_status: str
    linkedin_url: str
    city: str
    country: str
    source: str
    created_at: str
    columns: dict[str, Any] = Field(description="the CSV file's own columns, by their names in templates")
    company: CompanyOut | None
    score: int | None
    unknown: int | None = Field(description="points that nothing is known about")
    excluded: bool
    judge: str
    reasons: list[ReasonOut]
    facts: list[FactOut]
    messages: list[MailOut]
    digest: str
    findings: list[FindingOut]
    automatic_answer: AnswerOut | None
    waiting: bool
    decision: DecisionOut | None


class OutcomeOut(BaseModel):
    """What became of the decisions.

    `conflicts` were decided otherwise before, `changed` have other mails than the person saw, `blocked` have findings
    that must be settled before they are approved: all stay as they were, and `notes` has a sentence on each.
    """

    approved: list[str]
    rejected: list[str]
    already: list[str]
    conflicts: list[str]
    changed: list[str]
    blocked: list[str]
    unknown: list[str]
    notes: list[str]
    pending: int


def mails(drafts: list[Draft]) -> list[MailOut]:
    """Mails as the API shows them."""
    return [
        MailOut(
            step=d.step,
            template=d.template,
            subject=d.subject,
            body=d.body,
            edited_by=d.edited_by,
            personalisation=d.personalisation or {},
        )
        for d in drafts
    ]


def reasons(stored: list[Any]) -> list[ReasonOut]:
    """The reasons of a score; those of an older version say less."""
    return [ReasonOut.model_validate(one) for one in stored]


def known(about: str, subject: Prospect | Company | None) -> list[FactOut]:
    """What is noted of a person or a company."""
    return [FactOut(about=about, **vars(fact)) for fact in facts.known(subject)] if subject else []


def found(findings: list[Finding]) -> list[FindingOut]:
    """Findings as the API shows them."""
    return [FindingOut(**{name: getattr(one, name) for name in FindingOut.model_fields}) for one in findings]


def answer_out(answer: Answer | None) -> AnswerOut | None:
    """An automatic answer as the API shows it."""
    return AnswerOut(**vars(answer)) if answer else None


def as_out(waiting: queue.Pending, answer: Answer | None) -> PendingOut:
    """A prospect with score and mails as the API shows them."""
    prospect, score = waiting.prospect, waiting.score
    return PendingOut(
        id=prospect.ref,
        campaign=prospect.campaign,
        name=prospect.full_name,
        title=prospect.title,
        company=prospect.company.name if prospect.company else "",
        email=prospect.email,
        score=score.value,
        reasons=reasons(score.reasons),
        judge=score.judge,
        messages=mails(waiting.drafts),
        digest=queue.digest_of(waiting.drafts),
        deferred_at=waiting.deferred_at,
        findings=found(waiting.findings),
        automatic_answer=answer_out(answer),
    )
