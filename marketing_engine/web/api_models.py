"""What the API takes and gives."""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StrictInt, StrictStr

from marketing_engine.approval import queue

Id = Annotated[StrictStr | StrictInt, Field(description="prospect_12 or 12")]


class Decisions(BaseModel):
    """What a person decided; `digests` are of the mails that the person saw, by id (without: the mails as they are)."""

    model_config = ConfigDict(extra="forbid")
    approve: list[Id] = []
    reject: list[Id] = []
    reason: str = ""
    digests: dict[str, str] = {}


class MailOut(BaseModel):
    """A mail that the person would get; `edited_by` is empty for what the template gave."""

    step: int
    template: str
    subject: str
    body: str
    edited_by: str


class PendingOut(BaseModel):
    """Somebody who waits for approval; `digest` is the hash of their mails, to send along with a decision."""

    id: str
    campaign: str
    name: str
    title: str
    company: str
    email: str | None
    score: int
    reasons: list[dict[str, Any]]
    judge: str
    messages: list[MailOut]
    digest: str
    deferred_at: str


class PendingList(BaseModel):
    """Who waits for approval, best score first; `count` is how many in all."""

    count: int
    prospects: list[PendingOut]


class Health(BaseModel):
    """The page is up; so many wait for approval."""

    status: str
    pending: int


class OutcomeOut(BaseModel):
    """What became of the decisions.

    `conflicts` were decided otherwise before, `changed` have other mails than the person saw: both stay as they were,
    and `notes` has a sentence on each.
    """

    approved: list[str]
    rejected: list[str]
    already: list[str]
    conflicts: list[str]
    changed: list[str]
    unknown: list[str]
    notes: list[str]
    pending: int


def as_out(waiting: queue.Pending) -> PendingOut:
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
        reasons=score.reasons,
        judge=score.judge,
        messages=[
            MailOut(step=d.step, template=d.template, subject=d.subject, body=d.body, edited_by=d.edited_by)
            for d in waiting.drafts
        ],
        digest=queue.digest_of(waiting.drafts),
        deferred_at=waiting.deferred_at,
    )
