"""Where each person stands in a campaign's sequence: what was sent, what comes next and why, or what stopped it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from marketing_engine.config.campaign import NOT_NOW, Campaign
from marketing_engine.outreach import stops
from marketing_engine.outreach.follow_ups import FollowUp, coming, country_of_recipient
from marketing_engine.outreach.sequence import approved_unwritten
from marketing_engine.places.working_days import has_calendar
from marketing_engine.records.declined import Rest, resting
from marketing_engine.records.suppressed import PART, suppressed_ids
from marketing_engine.records.tables import Decision, Meeting, Prospect, Reply, Suppression, Touch
from marketing_engine.records.today import day_of_text, today


@dataclass(frozen=True)
class Standing:
    """A person in a sequence. `sent` are (step, day) of the mails that left, in order.

    `next_step` is 0 where no mail comes; `next_on` is the day (ISO) from which it may leave. `why` says why then, or
    what stopped the sequence. `country` (ISO code) has their working days; empty for Monday to Friday.
    """

    prospect: str
    name: str
    email: str
    country: str
    sent: tuple[tuple[int, str], ...]
    next_step: int
    next_on: str
    why: str


def standings(db: Session, campaign: Campaign, chosen: Sequence[int] = ()) -> list[Standing]:
    """Everybody of a campaign who is approved or was written to, or those who are chosen by their ids."""
    look = _Look(db, campaign)
    people = chosen or sorted({*look.touches, *look.approved})
    found = []
    for at in range(0, len(people), PART):
        wanted = select(Prospect).where(Prospect.id.in_(people[at : at + PART])).order_by(Prospect.id)
        found += [look.standing(person) for person in db.scalars(wanted)]
    return found


class _Look:
    """What is looked up once for all people of a campaign."""

    def __init__(self, db: Session, campaign: Campaign) -> None:
        self._campaign = campaign
        self._today = today()
        self._next: dict[int, FollowUp] = {one.prospect_id: one for one in coming(db, campaign)}
        self._first = set(approved_unwritten(db, campaign))
        self._stopped = stops.reasons(db, campaign)
        self._suppressed = set(db.scalars(suppressed_ids()))
        by_key = select(Prospect.id, Suppression.reason).join(Suppression, Suppression.key == Prospect.mail_key)
        by_key = by_key.where(Prospect.campaign == campaign.id)
        self._wishes = {id: reason for id, reason in db.execute(by_key)}  # noqa: C416  # a result is no mapping
        self._resting: dict[int, Rest] = resting(db, campaign.declined_rests_days)
        mine = select(Prospect.id).where(Prospect.campaign == campaign.id)
        decided = select(Decision.prospect_id).where(Decision.approved, Decision.prospect_id.in_(mine))
        self.approved = set(db.scalars(decided))
        self.touches: dict[int, list[Touch]] = defaultdict(list)
        mails = select(Touch).where(Touch.campaign == campaign.id, Touch.step.not_like("reply:%"))
        for touch in db.scalars(mails.order_by(Touch.id)):
            self.touches[touch.prospect_id].append(touch)
        replies = select(Reply).where(Reply.ends_sequence, Reply.prospect_id.in_(mine)).order_by(Reply.id)
        self._replies = {reply.prospect_id: reply for reply in db.scalars(replies)}
        self._met = set(db.scalars(select(Meeting.prospect_id)))

    def standing(self, person: Prospect) -> Standing:
        """Where one person stands."""
        company = person.company.country if person.company else ""
        country = country_of_recipient(self._campaign, person.country, company, person.email or "")
        country = country if has_calendar(country) else ""
        sent = [touch for touch in self.touches.get(person.id, ()) if touch.status == "sent"]
        step, on, why = self._next_of(person, sent, country)
        left = sorted((int(touch.step), day_of_text(touch.sent_at)) for touch in sent)
        return Standing(person.ref, person.full_name, person.email or "", country, tuple(left), step, on, why)

    def _next_of(self, person: Prospect, sent: list[Touch], country: str) -> tuple[int, str, str]:
        one = self._next.get(person.id)
        if one is not None:
            counted = "" if country else "; country unknown: Monday to Friday count"
            return one.step, one.leaves_on(self._today), f"{one.why}{f' ({country})' if country else counted}"
        if person.id in self._first:
            return 1, self._today, "approved"
        return 0, "", self._why_not(person, sent)

    def _why_not(self, person: Prospect, sent: list[Touch]) -> str:
        if person.id in self._suppressed:
            wish = self._wishes.get(person.id, "")
            return f"stopped: wants no mail{f' ({wish})' if wish else ''}"
        if person.id in self._stopped:
            return self._stopped[person.id]
        reply = self._replies.get(person.id)
        if reply is not None:
            return f"stopped: {self._why_answered(reply, sent)}"
        if person.id in self._met:
            return "stopped: a meeting was asked for"
        if any(touch.bounce_type == "hard" for touch in sent):
            return "stopped: the mail bounced"
        unsure = [touch.step for touch in self.touches.get(person.id, ()) if touch.status in ("unknown", "sending")]
        if unsure:
            return f"step {unsure[0]} may have left: a person decides (marketing reconcile)"
        if person.id in self._resting:
            return str(self._resting[person.id])
        return self._without_event(person, sent)

    def _why_answered(self, reply: Reply, sent: list[Touch]) -> str:
        what = f"{reply.ref} ({reply.intent.replace('_', ' ')})"
        if reply.intent != "not_now" or reply.action != "snooze" or not self._campaign.not_now:
            return what
        after = [touch for touch in sent if int(touch.step) > NOT_NOW]
        is_over = len(after) >= len(self._campaign.not_now)
        return (
            f"{what}, and all mails after it were sent" if is_over else f"{what}, and no mail for after it is approved"
        )

    def _without_event(self, person: Prospect, sent: Iterable[Touch]) -> str:
        refused = [touch for touch in self.touches.get(person.id, ()) if touch.status == "refused"]
        if refused:
            return f"stopped: the address takes no mail ({refused[-1].error})"
        if sent:
            return "all mails were sent"
        return "not approved" if person.id not in self.approved else "has no mail that could be sent"
