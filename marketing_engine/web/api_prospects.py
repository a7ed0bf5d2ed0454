"""The API of prospects: the list, as JSON and CSV, who waits, and one of them with all that is known."""

from contextlib import suppress
from typing import Annotated

from fastapi import APIRouter, Depends, Query
from fastapi.responses import StreamingResponse
from sqlalchemy import select
from sqlalchemy.orm import Session

from marketing_engine.approval import decisions, queue
from marketing_engine.approval.automatic_answer import Answer, Answers
from marketing_engine.approval.checking import stored
from marketing_engine.config.library import Library
from marketing_engine.config.loading import ConfigError
from marketing_engine.day.approval_status import rules_by_id
from marketing_engine.records import prospect_list
from marketing_engine.records.database import transaction
from marketing_engine.records.standing_words import Rules, Standing
from marketing_engine.records.tables import Company, Decision, Prospect, Score, Waiting
from marketing_engine.web import export
from marketing_engine.web.api_models import (
    LOOKING,
    CompanyOut,
    DecisionOut,
    PendingList,
    ProspectList,
    ProspectOut,
    answer_out,
    as_out,
    found,
    known,
    mails,
    reasons,
)

PAGE_SIZE = 200
Limit = Annotated[int, Query(ge=0, le=1000, description="at most so many")]
Offset = Annotated[int, Query(ge=0, le=1_000_000, description="leave out so many")]


def router(library: Library) -> APIRouter:
    """The paths of prospects."""
    routes = APIRouter(prefix="/api/marketing", tags=["prospects"], responses=LOOKING)

    def wanted(
        campaign: str | None = None,
        decision: prospect_list.Decided | None = None,
        min_score: Annotated[int | None, Query(ge=0, le=100)] = None,
        text: Annotated[str, Query(max_length=200, description="words in name, title, company or address")] = "",
        standing: Annotated[list[Standing] | None, Query(description="where they stand: one of these")] = None,
    ) -> prospect_list.Filter:
        if campaign is not None:
            library.campaign(campaign)
        return prospect_list.Filter(
            campaign, decision, min_score, text, tuple(standing or ()), _rules(library, campaign)
        )

    Wanted = Annotated[prospect_list.Filter, Depends(wanted)]  # noqa: N806  # a type

    @routes.get("/prospects/pending-approval")
    def pending(campaign: str | None = None, limit: Limit = PAGE_SIZE, offset: Offset = 0) -> PendingList:
        """Who waits for a person's approval: the score, every text that they would get, and what was found in it."""
        if campaign is not None:
            library.campaign(campaign)
        with transaction(reads=True) as db:
            waiting = queue.pending(db, campaign, limit, offset)
            count = queue.pending_count(db, campaign)
        answers = Answers(library)
        return PendingList(count=count, prospects=[as_out(one, answers.to(one.prospect)) for one in waiting])

    @routes.get("/prospects")
    def prospects(chosen: Wanted, limit: Limit = PAGE_SIZE, offset: Offset = 0) -> ProspectList:
        """The prospects, in the order in which they became known."""
        with transaction(reads=True) as db:
            people = prospect_list.page(db, chosen, limit, offset)
            return ProspectList(total=prospect_list.count(db, chosen), prospects=people)

    @routes.get(
        "/prospects.csv",
        response_class=StreamingResponse,
        responses={200: {"content": {"text/csv": {"schema": {"type": "string"}}}, "description": "RFC 4180, UTF-8"}},
    )
    def as_csv(chosen: Wanted) -> StreamingResponse:
        """All prospects of a filter as CSV; what a spreadsheet would take for a formula begins with an apostrophe."""
        return StreamingResponse(
            (line.encode("utf-8", "replace") for line in export.lines(prospect_list.in_portions(chosen))),
            media_type="text/csv; charset=utf-8",
            headers={"Content-Disposition": 'attachment; filename="prospects.csv"'},
        )

    @routes.get("/prospects/{id}")
    def prospect(id: str) -> ProspectOut:
        """One prospect (`prospect_12` or `12`): score with reasons and evidence, facts, mails, decision."""
        with transaction(reads=True) as db:
            person = decisions.find(db, id)
            return _whole(db, person, Answers(library).to(person))

    return routes


def _rules(library: Library, campaign: str | None) -> dict[str, Rules]:
    """What the campaign asks of people, or all do; one with a mistake in its file has none."""
    known = []
    for id in [campaign] if campaign is not None else library.campaign_ids():
        with suppress(ConfigError):
            known.append(library.campaign(id))
    return rules_by_id(known)


def _whole(db: Session, person: Prospect, answer: Answer | None) -> ProspectOut:
    score = db.scalar(select(Score).where(Score.prospect_id == person.id))
    decision = db.scalar(select(Decision).where(Decision.prospect_id == person.id))
    drafts = queue.drafts_of(db, [person.id])[person.id]
    return ProspectOut(
        id=person.ref,
        name=person.full_name,
        **{name: getattr(person, name) for name in _SAME},
        company=_company(person.company),
        score=score.value if score else None,
        unknown=score.unknown if score else None,
        excluded=bool(score and score.excluded),
        judge=score.judge if score else "",
        reasons=reasons(score.reasons) if score else [],
        facts=known("person", person) + known("company", person.company),
        messages=mails(drafts),
        digest=queue.digest_of(drafts) if drafts else "",
        findings=found(stored.findings_of(db, [person.id])[person.id]),
        automatic_answer=answer_out(answer),
        waiting=db.get(Waiting, person.id) is not None,
        decision=DecisionOut(**{name: getattr(decision, name) for name in DecisionOut.model_fields})
        if decision
        else None,
    )


_SAME = [
    name for name in ProspectOut.model_fields if name in Prospect.__table__.columns and name not in ("id", "facts")
]
"""What the API and the records call alike."""


def _company(company: Company | None) -> CompanyOut | None:
    return CompanyOut(**{name: getattr(company, name) for name in CompanyOut.model_fields}) if company else None
