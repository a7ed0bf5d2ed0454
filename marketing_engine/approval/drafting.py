"""Writes the mails that people would get, before anybody approves them, and lets a person change them."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from coordination.errors import InputError
from coordination.fields import clean
from coordination.registry import now_text
from marketing_engine.approval import allowed_countries, not_now_drafts, queue
from marketing_engine.approval.decisions import Changed, Decider, Unknown, describe, find, may_be_undone, withdraw
from marketing_engine.approval.personalisation import Told, again, personalisation, with_told
from marketing_engine.approval.personalising import facts, own_columns, personal_facts, personalise
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import Library
from marketing_engine.config.loading import ConfigError
from marketing_engine.config.own_columns import COLUMNS
from marketing_engine.config.templates import Template, names_used, places
from marketing_engine.records import forgotten
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.suppressed import is_suppressed
from marketing_engine.records.suppressions import clear_queue
from marketing_engine.records.tables import Decision, Draft, Prospect, Score
from marketing_engine.research.naming import tidy

if TYPE_CHECKING:
    from marketing_engine.config.personal_places import Place, Writer

RE = "Re: "
"""So begins the subject of a follow-up that goes on in the thread of the first mail, and has that mail's subject."""

LONGEST_SUBJECT, LONGEST_BODY = 300, 20_000


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
                count += _write(db, templates, campaign, session, run_id, {id: told}, [id])
    with transaction() as db:
        return count + prepare_drafts(db, library, campaign, session, run_id)


def prepare_drafts(
    db: Session, library: Library, campaign: Campaign, session: str = "", run_id: int | None = None
) -> int:
    """Write the mails of everybody who may be written to, scored well enough and has none yet; how many they were.

    Those who have mails, but none for after "not now", get these where they need them: they are decided about again.
    """
    clear_queue(db)
    return _write(db, _templates(library, campaign), campaign, session, run_id, {}, None)


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
    templates: Mapping[int, Template],
    campaign: Campaign,
    session: str,
    run_id: int | None,
    all_told: Mapping[int, Told],
    ids: Sequence[int] | None,
) -> int:
    people = _without_drafts(db, campaign, ids)
    added = not_now_drafts.people_without(db, campaign) if ids is None else []
    for prospect, score, steps, first in [*((*row, list(templates), "") for row in people), *added]:
        tidy(prospect)
        told = all_told.get(prospect.id)
        for number, template in ((step, templates[step]) for step in steps):
            subject, body = personalise(template, prospect, campaign, _writer(told, number))
            first = first or subject
            subject = threaded(subject, first) if number > 1 else subject
            found = _counted(template, prospect, f"{subject}\n{body}", campaign, told, number)
            db.add(
                Draft(
                    prospect_id=prospect.id,
                    step=number,
                    template=template.name,
                    subject=subject,
                    body=body,
                    personalisation=found,
                )
            )
            filled, asked = personal_facts(template, prospect, campaign)
            record(
                db,
                Kind.MESSAGE_DRAFTED,
                campaign=campaign.id,
                run_id=run_id,
                prospect_id=prospect.id,
                session=session,
                step=number,
                template=template.name,
                facts_filled=filled,
                facts_asked=asked,
                personalisation=found["score"],
                personalised_by=found["by"],
            )
            for why in found.get("refused", ()):
                record(
                    db,
                    Kind.SENTENCE_REFUSED,
                    campaign=campaign.id,
                    run_id=run_id,
                    prospect_id=prospect.id,
                    session=session,
                    step=number,
                    why=why,
                )
        if score is None:
            not_now_drafts.ask_again(db, prospect)
        else:
            queue.enter(db, prospect, score)
    return len(people)


def _writer(told: Told | None, step: int) -> "Writer | None":
    """Puts Claude's sentences into one mail, spaced as the template's own text was."""
    if told is None or not told.sentences:
        return None
    sentences = told.sentences

    def write(place: "Place", by_rules: str) -> str:
        sentence = sentences.get((step, place.wish))
        if sentence is None:
            return by_rules
        before = by_rules[: len(by_rules) - len(by_rules.lstrip())] if by_rules.strip() else ""
        after = by_rules[len(by_rules.rstrip()) :]
        return f"{before}{sentence.text}{after}"

    return write


def _counted(
    template: Template, prospect: Prospect, text: str, campaign: Campaign, told: Told | None, step: int
) -> dict[str, Any]:
    """What of one mail is the person's own, as the draft keeps it: of what the template asks for."""
    values, own = _asked_for(template, prospect, campaign)
    sentences = told.of_step(step) if told else []
    return with_told(personalisation(text, values, own, campaign, sentences=sentences), told, step)


def _asked_for(template: Template, prospect: Prospect, campaign: Campaign) -> tuple[dict[str, Any], dict[str, str]]:
    """What a template asks for of one person: facts, and own columns."""
    used = names_used(template.text)
    values = {name: value for name, value in facts(prospect, campaign).items() if name in used}
    return values, {name: value for name, value in own_columns(prospect).items() if f"{COLUMNS}.{name}" in used}


def _counted_again(library: Library, draft: Draft, prospect: Prospect) -> dict[str, Any]:
    """The personalisation of a mail that a person changed; as it was where the template is gone."""
    before = draft.personalisation or {}
    campaign = library.campaign(prospect.campaign)
    try:
        values, own = _asked_for(library.template(draft.template), prospect, campaign)
    except ConfigError:
        return before
    return again(before, f"{draft.subject}\n{draft.body}", values, own, campaign)


def is_due(db: Session, campaign: Campaign) -> bool:
    """Whether there is anybody of whom `prepare_drafts` would write mails."""
    return bool(_without_drafts(db, campaign))


def edit(library: Library, ref: str, step: int, subject: str, body: str, *, seen: str, by: Decider) -> str:
    """Change a mail before it leaves; the new digest of all this person's mails.

    `seen` is the digest of what the person had before them. Whom the same person decided about before comes back into
    the queue. Raises Changed where the text is another by now, somebody else decided, or a mail has left, UsageError,
    Unknown, and InputError for a mail that may not leave.
    """
    with transaction() as db:
        prospect = find(db, ref)
        drafts = queue.drafts_of(db, [prospect.id])[prospect.id]
        draft = next((one for one in drafts if one.step == step), None)
        if draft is None:
            raise Unknown(f"{prospect.ref} has no mail {step}")
        if queue.digest_of(drafts) != seen:
            raise Changed(f"the mails of {prospect.full_name} were changed meanwhile; look at them again")
        subject, body = _checked(subject, body, library.campaign(prospect.campaign))
        subject = threaded(subject, drafts[0].subject) if step > 1 else subject
        if (subject, body) == (draft.subject, draft.body):
            return seen
        decision = db.scalar(select(Decision).where(Decision.prospect_id == prospect.id))
        if decision is not None:
            if decision.who != by.who:
                raise Changed(f"{describe(decision, prospect)}; undo that first")
            may_be_undone(db, decision, prospect)
            withdraw(db, decision, prospect, by)
        _change(draft, drafts, subject, body)
        draft.personalisation = _counted_again(library, draft, prospect)
        draft.edited_by, draft.edited_at = by.who, now_text()
        digest = queue.digest_of(drafts)
        record(
            db,
            Kind.MESSAGE_EDITED,
            campaign=prospect.campaign,
            prospect_id=prospect.id,
            step=step,
            **by.details,
            digest=digest,
        )
    return digest


def threaded(subject: str, first: str) -> str:
    """The subject of a follow-up: one that begins with `Re:` is that of the first mail."""
    return f"{RE}{first.removeprefix(RE)}" if subject.startswith(RE) else subject


def _change(draft: Draft, drafts: list[Draft], subject: str, body: str) -> None:
    """Change a mail; follow-ups in the thread of a first mail go with its subject."""
    draft.subject, draft.body = subject, body
    if draft.step == 1:
        for other in drafts:
            other.subject = threaded(other.subject, subject) if other.step > 1 else other.subject


def _checked(subject: str, body: str, campaign: Campaign) -> tuple[str, str]:
    """A mail as it may leave; raises InputError."""
    subject = " ".join(clean(subject).split())
    lines = [clean(line).rstrip() for line in body.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    body = "\n".join(lines).strip() + "\n"
    if not subject or not body.strip():
        raise InputError("a mail needs a subject and a text")
    if len(subject) > LONGEST_SUBJECT or len(body) > LONGEST_BODY:
        raise InputError(f"a subject has at most {LONGEST_SUBJECT} characters, a mail {LONGEST_BODY}")
    if campaign.sender.postal_address not in body:
        raise InputError(f"the sender's postal address must stay in the mail: {campaign.sender.postal_address}")
    return subject, body
