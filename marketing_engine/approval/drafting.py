"""Writes the mails that people would get, before anybody approves them."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from marketing_engine.approval import allowed_countries, not_now_drafts, queue
from marketing_engine.approval.checking import stored
from marketing_engine.approval.editing import counted_again
from marketing_engine.approval.personalisation import Told
from marketing_engine.approval.writing import write_mail
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import Library
from marketing_engine.config.templates import Template, places
from marketing_engine.records import forgotten
from marketing_engine.records.database import transaction
from marketing_engine.records.suppressed import is_suppressed
from marketing_engine.records.suppressions import clear_queue
from marketing_engine.records.tables import Draft, Prospect, Score, Waiting
from marketing_engine.research.naming import tidy


def write_drafts(library: Library, campaign: Campaign, session: str = "", run_id: int | None = None) -> int:
    """Write the mails of everybody who has none yet, Claude's sentences in them where the campaign wants these.

    Claude is asked outside of any transaction, and what it says of a person is written at once: a process that is
    killed pays again for those under way alone. Raises ConfigError, Held.
    """
    count = 0
    templates = _templates(library, campaign)
    if campaign.personalise != "rules" and any(places(template.text) for template in templates.values()):
        from marketing_engine.approval import claude_personalising

        with transaction(reads=True) as db:
            people = [prospect for prospect, _ in _without_drafts(db, campaign)]
        for id, told in claude_personalising.ask(people, templates, campaign, session, run_id):
            with transaction() as db:
                count += _write(db, library, campaign, {id: told}, [id], session=session, run_id=run_id)
    with transaction() as db:
        return count + prepare_drafts(db, library, campaign, session, run_id)


def prepare_drafts(
    db: Session, library: Library, campaign: Campaign, session: str = "", run_id: int | None = None
) -> int:
    """Write the mails of everybody who may be written to, scored well enough and has none yet; how many they were.

    Those who have mails, but none for after "not now", get these where they need them: they are decided about again.
    """
    clear_queue(db)
    return _write(db, library, campaign, {}, None, session=session, run_id=run_id)


def _templates(library: Library, campaign: Campaign) -> dict[int, Template]:
    """The template of each step, those for after "not now" among them."""
    return {step: library.template(name) for step, name in campaign.templates.items()}


def _without_drafts(db: Session, campaign: Campaign, ids: Sequence[int] | None = None) -> Sequence[Row[Prospect, int]]:
    """Those who may be written to and have no mails yet, with their scores; `ids` are those asked for, or all."""
    wanted = (
        select(Prospect, Score.value)
        .join(Score, Score.prospect_id == Prospect.id)
        .where(
            Prospect.campaign == campaign.id,
            Prospect.email.is_not(None),
            Prospect.email_status.in_(campaign.email_statuses),
            ~is_suppressed(),
            Score.excluded.is_(False),
            Score.value >= campaign.daily.minimum_score,
            Prospect.id.not_in(select(Draft.prospect_id)),
        )
    )
    if ids is not None:
        wanted = wanted.where(Prospect.id.in_(ids))
    hidden = forgotten.known(db)
    return [
        row
        for row in db.execute(wanted.order_by(Prospect.id))
        if not allowed_countries.why_not(row[0], campaign)
        and (not hidden or hidden.keys().isdisjoint(forgotten.hashes_of_row(row[0])))
    ]


def _write(
    db: Session,
    library: Library,
    campaign: Campaign,
    all_told: Mapping[int, Told],
    ids: Sequence[int] | None,
    **about: Any,
) -> int:
    templates = _templates(library, campaign)
    people = _without_drafts(db, campaign, ids)
    added = not_now_drafts.people_without(db, campaign) if ids is None else []
    written: list[tuple[Prospect, list[Draft]]] = []
    for prospect, score, steps, first in [*((*row, list(templates), "") for row in people), *added]:
        tidy(prospect)
        told, drafts = all_told.get(prospect.id), []
        for step in steps:
            draft = write_mail(db, templates[step], step, prospect, campaign, first, told, **about)
            first = first or draft.subject
            drafts.append(draft)
        if score is None:
            not_now_drafts.ask_again(db, prospect)
            drafts = queue.drafts_of(db, [prospect.id])[prospect.id]
        else:
            queue.enter(db, prospect, score)
        written.append((prospect, drafts))
    written += _never_checked(db, library, campaign) if ids is None else []
    stored.check_people(db, library, campaign, written)
    return len(people)


def _never_checked(db: Session, library: Library, campaign: Campaign) -> list[tuple[Prospect, list[Draft]]]:
    """Those who wait with mails that a version without checks wrote: what is their own in these is counted, too."""
    old = select(Draft.prospect_id).where(Draft.personalisation == {})
    wanted = select(Prospect).join(Waiting, Waiting.prospect_id == Prospect.id)
    people = list(db.scalars(wanted.where(Waiting.campaign == campaign.id, Prospect.id.in_(old))))
    drafts = queue.drafts_of(db, [one.id for one in people]) if people else {}
    for person in people:
        for draft in drafts[person.id]:
            draft.personalisation = counted_again(library, draft, person)
    return [(person, drafts[person.id]) for person in people]


def is_due(db: Session, campaign: Campaign) -> bool:
    """Whether `prepare_drafts` would write any mails."""
    return bool(_without_drafts(db, campaign) or not_now_drafts.people_without(db, campaign))
