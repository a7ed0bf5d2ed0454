"""The approval page: fifty prospects at a time, by keyboard, finger, or a plain form without JavaScript."""

from collections.abc import Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import HTMLResponse, JSONResponse
from pydantic import BaseModel
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from starlette.concurrency import run_in_threadpool

from coordination.errors import CoordinationError
from marketing_engine.approval import completion, decisions, queue
from marketing_engine.approval.automatic_answer import Answers
from marketing_engine.approval.checking import stored
from marketing_engine.approval.steps import STEPS, Step
from marketing_engine.config.library import Library
from marketing_engine.records.database import transaction
from marketing_engine.records.ids import prospect_id
from marketing_engine.records.tables import Event
from marketing_engine.team import roster
from marketing_engine.web import approval_form, approval_view
from marketing_engine.web.pages import page
from marketing_engine.web.security import Visitor, visitor

PATH = "/prospects/approve"
PAGE_SIZE = 50
MOST_FIELDS = 10_000
MOST = 2**53  # what a number in an address may be

QUICK_REASONS = ("Not our market", "Wrong person", "Too small", "Too big", "Knows us already", "Mail does not fit")

KEYS = (
    ("j ↓", "next"),
    ("k ↑", "previous"),
    ("a", "approve"),
    ("r", "reject: ↑ ↓ choose a usual reason, Enter confirms, Esc cancels"),
    ("l", "later: comes last"),
    ("u", "undo the last decision, and the one before"),
    ("s", "to the first finding: Enter says that it is fine"),
    ("e", "edit the mail: Ctrl Enter saves, Esc cancels"),
    ("x", "select; then a, r and l mean all selected"),
    ("Shift X", "select from the last selected to here; the first time, by score"),
    ("?", "these keys"),
)

NEWS = {step: "undone" if step.endswith("_withdrawn") else step for step in Step} | {Step.DEFERRED: "later"}
"""What the steps of others are called on a page."""

Person = Annotated[Visitor, Depends(visitor)]


class NewsItem(BaseModel):
    """What somebody did: `what` is approved, rejected, undone, later or edited; `digest` that of edited mails."""

    prospect: str
    what: str
    by: str
    digest: str


class News(BaseModel):
    """What happened after an event, and today's figures; `newest` is the number to ask with next."""

    newest: int
    approved: int
    rejected: int
    waiting: int
    deferred: int
    found: str
    to_settle: int
    items: list[NewsItem]


def router(library: Library) -> APIRouter:
    """The page, its forms, and the pieces that its script fetches."""
    routes = APIRouter(prefix=PATH, include_in_schema=False, default_response_class=HTMLResponse)
    orchestrator = roster.orchestrator(library.team())

    @routes.get("")
    def show(
        who: Person,
        offset: Annotated[int, Query(ge=0, le=MOST)] = 0,
        above: Annotated[int | None, Query(ge=0, le=100)] = None,
    ) -> HTMLResponse:
        return _page(library, who, offset=offset, above=above)

    @routes.post("")
    async def submit(request: Request, who: Person) -> HTMLResponse:
        sent = await request.form(max_fields=MOST_FIELDS)
        form = approval_form.read((name, str(value)) for name, value in sent.multi_items())
        return await run_in_threadpool(_submitted, form, library, who, orchestrator)

    @routes.post("/undo")
    async def undo(request: Request, who: Person) -> HTMLResponse:
        sent = await request.form(max_fields=MOST_FIELDS)
        one = sent.get("one")
        refs = [str(one)] if one else [str(value) for value in sent.getlist("id")]
        seen = {prospect_id(name): str(sent[name]) for name in sent if name in refs}
        return await run_in_threadpool(_undone, library, refs, seen, who)

    @routes.post("/finish")
    def finish(who: Person) -> HTMLResponse:
        told = completion.finish(orchestrator)
        said = f"The day of {', '.join(told)} goes on." if told else "No day waits for approvals that has any."
        return _page(library, who, [said])

    @routes.get("/news", response_class=JSONResponse)
    def news(who: Person, after: Annotated[int, Query(ge=0, le=MOST)]) -> News:
        with transaction(reads=True) as db:
            return _news(db, after, approval_view.progress(db, who.person))

    @routes.get("/decided")
    def decided(who: Person) -> HTMLResponse:
        with transaction(reads=True) as db:
            found, progress = approval_view.decided_today(db), approval_view.progress(db, who.person)
        return page("approve_decided.html", visitor=who, decided_open=True, decided=found, progress=progress)

    @routes.get("/cards/{ref}")
    def card(ref: str, who: Person) -> HTMLResponse:
        """One card as it is now; whose decision stands, in a line of `data-` attributes."""
        with transaction(reads=True) as db:
            prospect = decisions.find(db, ref)
            waiting, decided = (
                approval_view.card_of(db, prospect, Answers(library)),
                approval_view.decided(db, prospect),
            )
        if waiting is None:
            return page("approve_state.html", decided=decided, id=prospect.ref)
        return page("approve_card.html", card=waiting, above=None, quick_reasons=QUICK_REASONS)

    return routes


def _page(
    library: Library,
    who: Visitor,
    said: Sequence[str] = (),
    result: approval_form.Result | None = None,
    *,
    offset: int = 0,
    above: int | None = None,
    decided_open: bool = False,
) -> HTMLResponse:
    answers = Answers(library)
    with transaction(reads=True) as db:
        waiting = queue.pending_count(db)
        offset = min(offset, (max(waiting, 1) - 1) // PAGE_SIZE * PAGE_SIZE)  # others decide meanwhile
        cards = [approval_view.card(one, answers) for one in queue.pending(db, None, PAGE_SIZE, offset)]
        if result:
            cards = _not_right_yet(db, result, {card.id for card in cards}, answers) + cards
        values: dict[str, Any] = {
            "progress": approval_view.progress(db, who.person),
            "decided": approval_view.decided_today(db),
            "found": stored.with_findings(db),
            "unheard": completion.campaigns_to_tell(db),
            "newest": db.scalar(select(func.max(Event.id))) or 0,
        }
    if result:
        for card in cards:
            _add_result(card, result)
        said = [*said, *(_sentence(note) for notes in result.notes.values() for note in notes)]
    return page(
        "approve.html",
        visitor=who,
        cards=cards,
        said=said,
        offset=offset,
        above=above,
        decided_open=decided_open,
        page_size=PAGE_SIZE,
        quick_reasons=QUICK_REASONS,
        key_help=KEYS,
        **values,
    )


def _not_right_yet(
    db: Session, result: approval_form.Result, shown: set[str], answers: Answers
) -> list[approval_view.Card]:
    """Those with mails that could not be saved who stand on another page of the queue: what was typed is not lost."""
    refs = dict.fromkeys(ref for ref, _ in (*result.typed, *result.unsaved) if ref not in shown)
    return [found for ref in refs if (found := approval_view.card_of(db, decisions.find(db, ref), answers))]


def _add_result(card: approval_view.Card, result: approval_form.Result) -> None:
    """What became of the form, at the card concerned."""
    card.notes += result.notes.pop(card.id, [])
    card.typed = {step: mail for (ref, step), mail in result.typed.items() if ref == card.id}
    card.unsaved = {step: mail for (ref, step), mail in result.unsaved.items() if ref == card.id}


def _sentence(note: str) -> str:
    return f"{note[:1].upper()}{note[1:]}."


def _submitted(form: approval_form.Form, library: Library, who: Visitor, orchestrator: str) -> HTMLResponse:
    result = approval_form.carry_out(form, library, who.decider, orchestrator)
    outcome = result.outcome
    counted = (
        (len(outcome.approved), "approved"),
        (len(outcome.rejected), "rejected"),
        (len(result.later), "for later"),
    )
    said = [f"{', '.join(f'{number} {word}' for number, word in counted)}."]
    if result.settled:
        said.append(f"{result.settled} finding{'s' * (result.settled > 1)} settled.")
    if result.edited:
        said.append(f"{result.edited} mail{'s' * (result.edited > 1)} changed.")
    if outcome.unknown:
        said.append(f"Not known: {', '.join(outcome.unknown)}.")
    return _page(library, who, said, result)


def _undone(library: Library, refs: Sequence[str], seen: dict[int, str], who: Visitor) -> HTMLResponse:
    if not refs:
        return _page(library, who, ["Nobody was selected; nothing was undone."], decided_open=True)
    try:
        undone = decisions.undo(refs, who.decider, seen)
    except CoordinationError as error:
        return _page(library, who, [f"Nothing was undone: {error}."], decided_open=True)
    return _page(library, who, [f"{len(undone)} undone; they wait again."], decided_open=True)


def _news(db: Session, after: int, progress: approval_view.Progress) -> News:
    """What others' decisions change on a page that was made when `after` was the newest event."""
    wanted = select(Event).where(Event.id > after, Event.kind.in_(STEPS)).order_by(Event.id).limit(500)
    found = db.scalars(wanted).all()
    counted = stored.with_findings(db)
    return News(
        newest=found[-1].id if found else after,
        found=counted.sentence,
        to_settle=counted.to_settle,
        approved=progress.approved,
        rejected=progress.rejected,
        waiting=progress.waiting,
        deferred=progress.deferred,
        items=[
            NewsItem(
                prospect=f"prospect_{event.prospect_id}",
                what=NEWS[STEPS[event.kind]],
                by=str(event.details.get("by", "")),
                digest=str(event.details.get("digest", "")),
            )
            for event in found
        ],
    )
