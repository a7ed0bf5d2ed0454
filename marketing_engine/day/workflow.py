"""The day of a campaign: research → approval → outreach → replies → summary, durable and idempotent.

The orchestrator alone moves it on. What a phase has done is looked up in the records each time, so the
day can be triggered again after a kill at any point; work is given to sessions that are there, and
waits in their team's mailbox where none is.
"""

import time
from datetime import datetime

from filelock import FileLock
from sqlalchemy import select
from sqlalchemy.orm import Session

from coordination import paths
from coordination.coordinator import SessionCoordinator
from coordination.errors import CoordinationError, UsageError
from coordination.registry import now_text
from marketing_engine.approval import completion, drafting, queue, spam_check
from marketing_engine.channels import inbox, receiving
from marketing_engine.channels import registry as channels
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import Library
from marketing_engine.config.team import Team
from marketing_engine.conversation import replies_waiting
from marketing_engine.day import handing_out, rule_approvals, status_line, summary
from marketing_engine.outreach import cancelling, promised_times, reconciliation, sequence
from marketing_engine.records import runs
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.phases import is_after
from marketing_engine.records.tables import Run, SendItem
from marketing_engine.research import day_list
from marketing_engine.team import messages, page_status, roster


class Workflow:
    """Moves the run of one campaign on, in the name of the orchestrator's session."""

    def __init__(self, library: Library, campaign_id: str, session: str) -> None:
        self.library = library
        self.campaign: Campaign = library.campaign(campaign_id)
        self.team: Team = library.team()
        self.session = session
        self._coordinator = SessionCoordinator(session)
        self._again = False
        self._approvals_complete = False

    def trigger(self, until: str = "") -> str:
        """Start or resume today's run, up to the end of the phase `until`; hand out again what is not done.

        A run that was begun before takes in what its sources and its configuration have freed since.
        """
        if until and until not in runs.PHASES[:-1]:
            raise UsageError(f"until={until!r}: expected one of {', '.join(runs.PHASES[:-1])}")
        channels.channels_of(self.campaign)  # a mistake is told before the day begins
        with self._lock():
            with transaction(reads=True) as db:
                begun = runs.find(db, self.campaign.id) is not None
            run_id = day_list.ensure(self.library, self.campaign, self.session).id
            if begun:
                day_list.take_in_again(self.library, self.campaign, self.session)
            reconciliation.compare(self.session)
            promised_times.replan(self.library)  # what a changed limit frees can leave today
            mail_came = bool(inbox.arrivals())  # a channel may take a while: no transaction waits for it
            with transaction() as db:
                run = db.get_one(Run, run_id)
                run.until = until
                if begun:
                    day_list.extend(db, self.library, self.campaign, run)
                    self._go_back(db, run)
                self._reopen(db, run, mail_came, postponed=sequence.reopen_postponed(db, run))
            self._again = True
            return self._told(run.id)

    def look(self, *, approvals_complete: bool = False) -> str:
        """Go on if the phase at hand has come to its end; the phase reached.

        `approvals_complete`: somebody says so, and whoever still waits can wait until tomorrow.
        """
        with self._lock():
            mail_came = approvals_complete and bool(inbox.arrivals())
            with transaction() as db:
                run = runs.current(db, self.campaign.id)  # yesterday's, where it went on past midnight
                if run is None:
                    return "none"
                if approvals_complete:
                    self._reopen(db, run, mail_came)
            self._approvals_complete = approvals_complete
            return self._told(run.id, before=run.phase)

    def _go_back(self, db: Session, run: Run) -> None:
        """Go back for people that a change has freed since: to research them, or to have them approved."""
        at = runs.PHASES.index(run.phase)
        if at > runs.PHASES.index("research") and day_list.unresearched(db, run):
            run.phase, run.dispatched = "research", ""
        elif at > runs.PHASES.index("approval"):
            over = runs.reached(db, run, "outreach")
            if drafting.is_due(db, self.campaign) or (over and queue.has_entered_since(db, run.campaign, over)):
                run.phase, run.dispatched = "approval", ""

    def _reopen(self, db: Session, run: Run, mail_came: bool, *, postponed: bool = False) -> None:
        """Go back to what became due after its phase was over: mails approved late, replies that came since."""
        at = runs.PHASES.index(run.phase)
        if at > runs.PHASES.index("outreach") and (postponed or sequence.to_mail(db, run, self.campaign)):
            run.phase, run.dispatched = "outreach", ""
        elif at > runs.PHASES.index("replies") and (mail_came or replies_waiting.has_unreported(db, run.campaign)):
            run.phase, run.dispatched, run.inbox_checked = "replies", "", False
        elif run.phase == "done" and not summary.is_saved(summary.figures(db, run, self.campaign)):
            run.phase = "summary"

    def _lock(self) -> FileLock:
        """One orchestrator at a time on a campaign, also where one is run by hand beside the session."""
        return FileLock(f"{paths.ready()}/workflow-{self.campaign.id}.lock", timeout=120)

    def _told(self, run_id: int, before: str = "") -> str:
        """Go on as far as the day can; where that is another phase, the status line says if it brings no one."""
        reached = self._advance(run_id)
        if reached != before:
            status_line.tell(self.session, self.campaign, run_id)
        return reached

    def _advance(self, run_id: int) -> str:
        steps = {
            "research": self._research,
            "approval": self._approval,
            "outreach": self._outreach,
            "replies": self._replies,
            "summary": self._summary,
        }
        while True:
            with transaction() as db:
                run = db.get_one(Run, run_id)
            if run.phase == "done" or (run.until and is_after(run.phase, run.until)):
                return run.phase
            if not steps[run.phase](run):
                return run.phase
            with transaction() as db:
                stored = db.get_one(Run, run_id)
                stored.phase = runs.PHASES[runs.PHASES.index(run.phase) + 1]
                stored.dispatched, stored.inbox_checked = "", False
                if stored.phase == "done":
                    stored.finished_at = now_text()
                record(
                    db,
                    Kind.PHASE_REACHED,
                    campaign=run.campaign,
                    run_id=run_id,
                    session=self.session,
                    phase=stored.phase,
                )

    def _first_time(self, run: Run) -> bool:
        """Whether the phase's work must be handed out now: it never was, or the day was triggered again."""
        return run.dispatched != run.phase or self._again

    def _dispatched(self, run: Run) -> None:
        self._again = False
        with transaction() as db:
            db.get_one(Run, run.id).dispatched = run.phase

    def _say(self, to: str, text: str) -> None:
        """Send a message; a broadcast that nobody hears is no failure of the day."""
        try:
            self._coordinator.send_message(to, text)
        except CoordinationError:
            if to != "broadcast":
                raise

    # research

    def _research(self, run: Run) -> bool:
        with transaction() as db:
            left = day_list.unresearched(db, run)
            size = day_list.size(db, run)
        if not left:
            return True
        if self._first_time(run):
            if len(left) == size:
                self._say("broadcast", messages.MORNING)
            names = [member.name for member in roster.present(self.team, "research")]
            names = names or [roster.team_address(self.team, "research")]
            for name, (offset, limit) in zip(names, roster.share(size, len(names)), strict=True):
                if any(offset < position <= offset + limit for position in left):
                    self._give_research(run, name, limit, offset)
            self._dispatched(run)
        else:
            self._take_over_research(run)
        return False

    def _give_research(self, run: Run, to: str, limit: int, offset: int) -> None:
        self._say(to, messages.start_research(self.campaign.id, limit, offset))
        with transaction() as db:
            day_list.assign(db, run, to, limit, offset)

    def _take_over_research(self, run: Run) -> None:
        """Give what lies with a session that is no longer there to one that is."""
        with transaction() as db:
            given = day_list.assigned(db, run)
        present = [member.name for member in roster.present(self.team, "research")]
        orphans = [at for at, session in given.items() if self._is_gone(session, present)]
        for number, (first, last) in enumerate(handing_out.ranges(orphans)):
            self._give_research(run, present[number % len(present)], last - first + 1, first - 1)

    def _is_gone(self, session: str, present: list[str]) -> bool:
        """Whether work lies with a member that was stopped while others are there; a team's mailbox waits for one."""
        return bool(present) and session not in present and self.team.member(session) is not None

    # approval

    def _approval(self, run: Run) -> bool:
        if drafting.write_drafts(self.library, self.campaign, self.session, run.id):
            spam_check.check_waiting(self.library, run.campaign)  # it may take a while: no transaction waits
        rule_approvals.approve_by_rule(self.campaign, self.team, self.session, self._say)
        with transaction() as db:
            waiting = queue.pending_count(db, run.campaign)
            approved, _ = completion.tally(db, run.campaign)
        if not waiting or (self._approvals_complete and approved):
            return True
        triggered = self._first_time(run)
        if run.dispatched != run.phase or run.announced != waiting:
            self._say(
                roster.team_address(self.team, "approver"), messages.approval_queue_ready(waiting, self._review_place())
            )
            for person in self.team.notify:
                self._say(person, messages.approval_notice(waiting))
            with transaction() as db:
                db.get_one(Run, run.id).announced = waiting
            self._dispatched(run)
        if triggered and not is_after("outreach", run.until or "outreach"):
            self._send_what_waited(run)
        return False

    def _review_place(self) -> str:
        """The approval page's address, or the terminal command where the page is not up."""
        return page_status.url(self.team) if page_status.is_up(self.team) else "a terminal: marketing approve"

    # outreach

    def _outreach(self, run: Run) -> bool:
        items, leaves_from = self._planned(run)
        left = [item for item in items if not item.outcome]
        if not left:
            self._report_batch(run, items)
            return True
        with transaction(reads=True) as db:
            waited = sequence.approved_before(db, run)
        fresh = [item for item in items if item.prospect_id not in waited] or items
        if not any(item.outcome for item in fresh) and run.dispatched != run.phase:
            self._say("broadcast", messages.outreach_begins(_clock(leaves_from), leaves_from and self.campaign.id))
        self._hand_out_mails(run, left, everything=self._first_time(run))
        self._dispatched(run)
        return False

    def _send_what_waited(self, run: Run) -> None:
        """Send what was approved before this day, and follow-ups: they have their times, approvals of today or not."""
        items, leaves_from = self._planned(run, waited_only=True)
        left = [item for item in items if not item.outcome]
        if left and leaves_from > now_text():
            self._say("broadcast", messages.earlier_mails_leave(len(left), _clock(leaves_from), self.campaign.id))
        self._hand_out_mails(run, left, everything=True)

    def _planned(self, run: Run, *, waited_only: bool = False) -> tuple[list[SendItem], str]:
        """The day's list of mails, without those that leave later, and from when on they may leave."""
        reconciliation.refuse_unless_reconciled(self.session)
        with transaction() as db:
            sequence.plan(db, run, self.campaign, waited_only=waited_only)
        planned = promised_times.replan(self.library)
        with transaction() as db:
            promised_times.put_off(db, run, planned)
            leaves_from = cancelling.begin_waiting(db, run, self.campaign)
            items = list(db.scalars(select(SendItem).where(SendItem.run_id == run.id).order_by(SendItem.position)))
        return items, leaves_from

    def _hand_out_mails(self, run: Run, left: list[SendItem], *, everything: bool) -> None:
        """Give mails to sessions: all of them, or those that no session has that is there."""
        present = [member.name for member in roster.present(self.team, "outreach")]
        given = [item for item in left if everything or not item.session or self._is_gone(item.session, present)]
        handing_out.hand_out(run, given, self.team, self._say)

    def _report_batch(self, run: Run, items: list[SendItem]) -> None:
        how_far = " and ".join(dict.fromkeys(one.describe() for one in channels.channels_of(self.campaign)))
        with transaction() as db:
            figures = summary.figures(db, run, self.campaign)
        if items:
            self._say(
                "broadcast",
                messages.morning_batch_complete(
                    figures.sent,
                    figures.delivery_rate,
                    how_far,
                ),
            )

    # replies

    def _replies(self, run: Run) -> bool:
        if run.inbox_checked and not (self._again and self._replies_wait(run)):
            return True
        if self._first_time(run):
            with transaction() as db:
                db.get_one(Run, run.id).inbox_checked = False
            members = roster.present(self.team, "conversation")
            at = self.library.campaign_ids().index(self.campaign.id)
            names = [member.name for member in members] or [roster.team_address(self.team, "conversation")]
            self._hand_out_inbox(names[at % len(names) :] + names[: at % len(names)])
            self._dispatched(run)
        return False

    def _hand_out_inbox(self, names: list[str]) -> None:
        """The first session checks the inbox; the others help with the mailboxes, where there are several."""
        fetched = [name for name in receiving.receivers() if name in self.campaign.mailboxes]
        shares = [fetched[number :: len(names)] for number in range(len(names))]
        for name, share in zip(names[1:], shares[1:], strict=True):
            if share:
                self._say(name, messages.fetch_inbox(share))
        self._say(names[0], messages.check_inbox(self.campaign.id, shares[0] if len(fetched) > 1 else ()))

    def _replies_wait(self, run: Run) -> bool:
        if inbox.arrivals():
            return True
        with transaction(reads=True) as db:
            return replies_waiting.has_unreported(db, run.campaign)

    # summary

    def _summary(self, run: Run) -> bool:
        with transaction() as db:
            figures = summary.figures(db, run, self.campaign)
        self._say("broadcast", summary.text(figures))
        path = summary.save(figures)
        self._coordinator.share_learning(title=f"Daily marketing results {run.date}", file=str(path))
        return True


def _clock(moment: str = "") -> str:
    """The local time in the document's form, now by default: `10 AM`, `10:07 AM`."""
    now = time.localtime(datetime.fromisoformat(moment).timestamp() if moment else None)
    minutes = f":{now.tm_min:02d}" if now.tm_min else ""
    return f"{now.tm_hour % 12 or 12}{minutes} {'AM' if now.tm_hour < 12 else 'PM'}"
