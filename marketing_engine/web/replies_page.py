"""The page of replies: those that wait for a person, and what the machine did by itself, each with one act."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import HTMLResponse
from starlette.concurrency import run_in_threadpool

from coordination.errors import CoordinationError
from marketing_engine.config.library import Library
from marketing_engine.conversation import by_hand, reclassifying, replies_waiting, tally
from marketing_engine.conversation.reading.judging.shape import REMOVALS
from marketing_engine.records.database import transaction
from marketing_engine.records.intents import INTENTS
from marketing_engine.records.tables import Reply
from marketing_engine.web.api_replies import MOST, PAGE, as_out
from marketing_engine.web.pages import page
from marketing_engine.web.security import Visitor, visitor

PATH = "/replies"
MOST_FIELDS = 20

Person = Annotated[Visitor, Depends(visitor)]


def router(library: Library) -> APIRouter:
    """The page and its forms."""
    routes = APIRouter(prefix=PATH, include_in_schema=False, default_response_class=HTMLResponse)

    @routes.get("")
    def show(who: Person, before: Annotated[int, Query(ge=0, le=MOST)] = 0) -> HTMLResponse:
        return _page(who, before=before)

    @routes.post("")
    async def submit(request: Request, who: Person) -> HTMLResponse:
        sent = await request.form(max_fields=MOST_FIELDS)
        form = {name: str(value) for name, value in sent.multi_items()}
        return await run_in_threadpool(_submitted, form, library, who)

    return routes


def _submitted(form: dict[str, str], library: Library, who: Visitor) -> HTMLResponse:
    """One act on one reply: send, done, suppress, take-back, reclassify, right."""
    which, act = form.get("id", ""), form.get("act", "")
    try:
        return _page(who, said=_do(act, which, form, library, who))
    except CoordinationError as error:
        return _page(who, said=f"Nothing was done: {error}.", typed={which: form.get("text", "")})


def _do(act: str, which: str, form: dict[str, str], library: Library, who: Visitor) -> str:
    if act == "send":
        text = form.get("text", "").replace("\r\n", "\n")
        return f"{by_hand.send_answer(library, which, who.decider, text).ref} is answered."
    if act == "done":
        return f"{by_hand.mark_done(which, who.decider).ref} is done."
    if act == "take-back":
        return f"{by_hand.take_back(which, who.decider).ref} waits for you now."
    if act == "suppress":
        return f"No more mail to {by_hand.suppress_writer(which, who.decider)}."
    if act in ("right", "reclassify"):
        is_right = act == "right"
        intent, removal = (reclassifying.SAME, "") if is_right else (form.get("intent", ""), form.get("removal", ""))
        done = reclassifying.reclassify(which, intent, removal, who.decider, library.score_weights())
        return f"{done.told}: noted as right." if is_right else f"{done.told}."
    return "Nothing was done."


def _page(who: Visitor, said: str = "", *, before: int = 0, typed: dict[str, str] | None = None) -> HTMLResponse:
    wanted = replies_waiting.done_by_machine()
    with transaction(reads=True) as db:
        waiting = [as_out(one) for one in replies_waiting.waiting_for_a_person(db)]
        by_machine = [
            as_out(one) for one in db.scalars((wanted.where(Reply.id < before) if before else wanted).limit(PAGE + 1))
        ]
        values: dict[str, Any] = {"mail_in": tally.of_all(db)}
    older = by_machine[PAGE - 1].id.removeprefix("reply_") if len(by_machine) > PAGE else ""
    return page(
        "replies.html",
        visitor=who,
        said=said,
        waiting=waiting[:PAGE],
        more=max(0, len(waiting) - PAGE),
        by_machine=by_machine[:PAGE],
        older=older,
        typed=typed or {},
        intents=INTENTS,
        removals=REMOVALS,
        **values,
    )
