"""marketing day [CAMPAIGN]: what bin/run-day runs"""

import os
import shlex
import sys
import time
from collections.abc import Callable
from typing import Annotated

import typer

from coordination import output, paths
from coordination.coordinator import SessionCoordinator
from coordination.errors import CoordinationError, DamagedMessage, Held, InputError, TryAgain
from coordination.message import Message
from coordination.store import open_store
from marketing_engine.approval import completion, decisions, queue
from marketing_engine.channels import registry as channels
from marketing_engine.commands.options import AlsoCampaign, CampaignArgument, Config, campaign_of, library
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import Library
from marketing_engine.day import simulation, summary
from marketing_engine.records import runs
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import Run
from marketing_engine.records.today import today
from marketing_engine.research import template_columns
from marketing_engine.team import page_status, roster
from marketing_engine.web import server

PLAYER = "run-day"
PATIENCE = 600.0  # seconds for a phase


class Day:
    """A day of a campaign with this command in the part of the approver and of those who reply."""

    def __init__(self, used: Library, campaign: Campaign, minimum: int) -> None:
        self.library = used
        self.campaign = campaign
        self.minimum = minimum
        self.team = used.team()
        self._started = time.monotonic()
        self._date = today()
        self._triggered = ""
        self._quarantined = self._in_quarantine()
        self._read: set[tuple[str, str]] = set()

    def step(self, text: str) -> None:
        """One line of progress."""
        try:
            output.say(f"{time.monotonic() - self._started:5.1f}s  {text}")
            sys.stdout.flush()
        except BrokenPipeError:  # nobody reads on; the day goes on
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)

    def run(self) -> Run | None:
        """The run as it stands."""
        with transaction(reads=True) as db:
            return runs.find(db, self.campaign.id, self._date)

    def phase(self) -> int:
        """How far the day has come; -1 before it began."""
        run = self.run()
        return runs.PHASES.index(run.phase) if run else -1

    def trigger(self, until: str = "") -> None:
        """What trigger_daily_workflow.sh sends."""
        self._refuse_after_midnight()
        text = f"RUN_DAILY_WORKFLOW {self.campaign.id}" + (f" until={until}" if until else "")
        self._triggered = SessionCoordinator(PLAYER).send_message(roster.orchestrator(self.team), text).id

    def _refuse_after_midnight(self) -> None:
        """Whatever is triggered from now on belongs to another day than the one played here."""
        if today() != self._date:
            raise TryAgain(f"midnight has come: the day of {self._date} is over; run-day again plays the new one")

    def wait(self, reached: Callable[[], bool], what: str) -> None:
        """Wait for the sessions; raises Held, CoordinationError, TryAgain where they cannot go on."""
        deadline = time.monotonic() + PATIENCE
        while not reached():
            if self.run() is None:
                self._refuse_after_midnight()
            hold = roster.hold_on(self.team)
            if hold:
                raise Held(f"the day is held, and goes on when that is lifted: {hold}")
            self._refuse_if_refused()
            for name, quarantined in self._in_quarantine().items():
                if quarantined > self._quarantined[name] or _failing(name):
                    raise CoordinationError(
                        f"{name} failed at a message; see {paths.session(name, 'log')} "
                        f"and {paths.session(name, 'quarantine')}"
                    )
            if time.monotonic() > deadline:
                raise TryAgain(f"{what} takes longer than {PATIENCE:g} s; see session-status and state/sessions/*/log")
            time.sleep(0.1)

    def _in_quarantine(self) -> dict[str, int]:
        names = [member.name for member in self.team.sessions]
        return {name: aside for name, (_, aside) in zip(names, open_store().counts(names), strict=True)}

    def _refuse_if_refused(self) -> None:
        """Raise CoordinationError where a session has answered that it cannot do its part."""
        store = open_store()
        for mailbox in (PLAYER, *(member.name for member in self.team.sessions)):
            for item in [*store.history(mailbox), *store.peek(mailbox)]:
                if item.id > self._triggered and (mailbox, item.id) not in self._read:
                    try:
                        text = Message.parse(item.read()).body
                    except (DamagedMessage, FileNotFoundError):
                        continue
                    self._read.add((mailbox, item.id))
                    if text.startswith("❌"):
                        raise CoordinationError(text.removeprefix("❌").strip())

    def until(self, phase: str) -> None:
        """Wait until the day has reached a phase."""
        self.wait(lambda: self.phase() >= runs.PHASES.index(phase), f"reaching {phase}")

    def approve(self) -> None:
        """Play the approver by the rule that was printed."""
        with transaction() as db:
            waiting = queue.pending(db, self.campaign.id)
        if not waiting:
            return  # somebody else was quicker
        self.step(f"{len(waiting)} prospects wait for approval, best score {waiting[0].score.value}/100")
        outcome = decisions.decide(
            decisions.choices(
                [one.prospect.ref for one in waiting if one.score.value >= self.minimum],
                [one.prospect.ref for one in waiting if one.score.value < self.minimum],
                f"score below {self.minimum}",
            ),
            decisions.Decider(PLAYER, f"rule: score >= {self.minimum}"),
            roster.orchestrator(self.team),
        )
        self.step(f"{len(outcome.approved)} approved, {len(outcome.rejected)} rejected (by the rule, not by a person)")
        if outcome.blocked:
            self.step(f"{len(outcome.blocked)} left for a person: findings are to be settled (marketing approve)")
            if outcome.approved:
                completion.tell_orchestrator([self.campaign.id], roster.orchestrator(self.team))

    def approvals_due(self) -> bool:
        """Whether somebody waits for approval, or the day went on without."""
        run = self.run()
        if run is None or run.phase == "research":
            return False
        return run.phase != "approval" or run.dispatched == "approval"

    def play(self) -> None:
        """Run the day from wherever it stands to its end; one that is left to itself goes on without us."""
        try:
            self._play()
        except BaseException:
            with transaction() as db:
                run = runs.find(db, self.campaign.id, self._date)
                if run is not None:
                    run.until = ""
            raise

    def _play(self) -> None:
        if self.phase() < runs.PHASES.index("replies"):
            self.trigger(until="outreach")
            self.wait(self.approvals_due, "research")
            self.step("research done")
            with transaction() as db:
                waiting = queue.pending_count(db, self.campaign.id)
            if waiting and self.phase() == runs.PHASES.index("approval"):
                self.approve()
            self.until("replies")
            self.step(f"outreach done, {_whereabouts(self.campaign)}")
        run = self.run()
        if run is not None and run.phase == "replies":
            count = simulation.answer_some(self.campaign, run.id)
            self.step(f"{count} replies laid into the inbox (simulated: these people are invented)")
        self.trigger()
        self.until("done")
        self.step("replies handled, day over")


def command(
    campaign: CampaignArgument = "",
    minimum: Annotated[int, typer.Option("--approve-above", min=0, max=100, help="The approver's rule.")] = 55,
    config: Config = None,
    also: AlsoCampaign = "",
) -> int:
    """Run a whole day of the team with invented approver and repliers, and print its summary."""
    used = library(config)
    campaign = campaign_of(config, campaign, also)
    found = used.check(campaign)
    real = [channel.name for channel in channels.channels_of(found) if channel.is_real]
    if real:
        raise InputError(
            f"run-day approves by a rule and invents replies, and {campaign} sends real mail by {', '.join(real)}: "
            f"use marketing trigger {campaign}"
        )
    day = Day(used, found, minimum)
    if day.phase() == len(runs.PHASES) - 1:
        output.say(f"Today's day of {campaign} is over already. For one from scratch: COORDINATION_HOME=$(mktemp -d) …")
    else:
        if day.phase() < 0:
            template_columns.check_columns(used, found)
        _play(day)
    with transaction() as db:
        run = runs.find(db, campaign)
        figures = summary.figures(db, run, day.campaign) if run else None
    if figures:
        output.say("", summary.text(figures), "")
    _how_to_look_further(used, day.campaign)
    return 0


def _failing(name: str) -> bool:
    """Whether a session has failed at the same message again and again."""
    return any(item.failures > 2 for item in open_store().peek(name))


def _play(day: Day) -> None:
    hold = roster.hold_on(day.team)
    if hold:
        raise Held(f"nothing is started, the team is held: {hold}; a person lifts it with session-resume")
    started = roster.start(day.library, [])
    try:
        server.start(day.library)
    except CoordinationError as error:
        output.note(f"⚠️  {error}")
    day.step(f"{len(started)} sessions started")
    output.say(f"        run-day plays the approver by this rule: a score of {day.minimum} or more is approved")
    day.play()


def _whereabouts(campaign: Campaign) -> str:
    return "; ".join(channel.whereabouts() for channel in channels.channels_of(campaign))


def _how_to_look_further(used: Library, campaign: Campaign) -> None:
    the_team = used.team()
    output.say(f"Mail:     {_whereabouts(campaign)}")
    output.say(f"State:    {paths.home()}")
    elsewhere = f"COORDINATION_HOME={shlex.quote(paths.home())} " if os.environ.get("COORDINATION_HOME") else ""
    bin_folder = elsewhere + f"{paths.ROOT}/bin/" if paths.is_checkout() else ""
    if page_status.is_up(the_team):
        output.say(f"Page:     {page_status.url(the_team)} (until stop_marketing_sessions.sh)")
        output.say(f"Log in:   with the token that {bin_folder}marketing token shows")
    output.say(
        f"Look:     {bin_folder}session-status.sh | grep marketing",
        f"          {bin_folder}session-check-messages.sh {roster.orchestrator(the_team)}",
        f"          {bin_folder}marketing prospects",
        f"          {bin_folder}marketing replies",
        f"Stop:     {bin_folder}stop_marketing_sessions.sh",
    )
