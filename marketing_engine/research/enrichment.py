"""Finds people at Apollo, and has it reveal and complete those who are known; each credit is booked.

A campaign uses it where `apollo` is among its sources. What cannot be had is told and the day goes on with the rest.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coordination import effects, paths
from coordination.errors import CoordinationError
from marketing_engine.claude import spending
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import APOLLO, Library
from marketing_engine.config.secrets import secret
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.events import record
from marketing_engine.records.suppressed import is_suppressed
from marketing_engine.records.tables import Event, Prospect, ResearchItem
from marketing_engine.research.intake import Intake
from marketing_engine.research.sources.apollo import settings as apollo_settings
from marketing_engine.research.sources.apollo.cache import Call
from marketing_engine.research.sources.apollo.client import AT_ONCE, PHONE_CREDITS, ApolloClient, Matched
from marketing_engine.research.sources.apollo.people import SOURCE, detail_of, found_in, query_for
from marketing_engine.research.sources.apollo.reading import Person
from marketing_engine.research.sources.errors import SourceFailed, SourceUnavailable

KEY = "APOLLO_API_KEY"
ROLE = "research"
PAGES_A_DAY = 10
"""So many pages of a search are read at most for one day's list."""

ALONE_SECONDS = 300
"""So long another process is waited for that searches, or has people revealed."""

TOLD_AGAIN_DAYS = 40
"""A call that a killed process made may be told again so long after (the client keeps it until it is told)."""


@dataclass
class Enriched:
    """What came of it: whose address was revealed, who is not known to the source, and why others were left out.

    `final` is set where waiting helps nothing.
    """

    asked: int = 0
    revealed: list[int] = field(default_factory=list)
    unknown: int = 0
    problem: str = ""
    final: bool = False


class Apollo:
    """Apollo for one piece of work of a session: made where a campaign names it or a person asks for it.

    Raises SourceUnavailable without a key.
    """

    def __init__(self, library: Library, campaign: Campaign, session: str, run_id: int | None = None) -> None:
        self._campaign = campaign
        self._session = session
        self._run_id = run_id
        self.settings = apollo_settings.settings(library.folder)
        self._dollars = self.settings.dollars_per_credit
        try:
            key = secret(KEY)
        except CoordinationError as error:
            raise SourceUnavailable(str(error)) from None
        self.client = ApolloClient(key, self.settings, Path(paths.ready()) / "apollo", self._book, permit=self._permit)

    def _permit(self) -> AbstractContextManager[object]:
        return effects.Permit(self._session or None, "spend", "a call to Apollo")

    def _book(self, call: Call) -> None:
        """Note a call, once however often it is told."""
        since = (datetime.now(UTC) - timedelta(days=TOLD_AGAIN_DAYS)).strftime("%Y-%m-%dT%H:%M:%SZ")
        told = select(func.count()).where(
            Event.kind == Kind.PROVIDER_CALLED, Event.at >= since, Event.details["call"].as_string() == call.id
        )
        with transaction() as db:
            if db.scalar(told):
                return
            record(
                db,
                Kind.PROVIDER_CALLED,
                campaign=self._campaign.id,
                run_id=self._run_id,
                session=self._session,
                provider=APOLLO,
                role=ROLE,
                endpoint=call.endpoint,
                status=call.status,
                credits=call.credits,
                uncertain_credits=call.uncertain_credits,
                dollars=round((call.credits + call.uncertain_credits) * self._dollars, 6),
                seconds=round(call.seconds, 3),
                error=call.error,
                call=call.id,
            )

    def find(self, library: Library, wanted: int) -> int:
        """Take people in whom the ICP's search shows, until so many new ones are there; how many they are."""
        icp = library.icp(self._campaign.icp)
        query = query_for(icp)
        page, new = self._next_page(repr(query)), 0
        for _ in range(PAGES_A_DAY):
            found = self.client.search_people(query, page)
            taken = self._take_in(found.items, page)
            new += taken
            with transaction() as db:
                record(
                    db,
                    Kind.SOURCE_SEARCHED,
                    campaign=self._campaign.id,
                    session=self._session,
                    source=APOLLO,
                    query=repr(query),
                    page=page,
                    pages=found.pages,
                    total=found.total,
                    shown=len(found.items),
                    taken=taken,
                )
            page += 1
            if new >= wanted or page > found.pages:
                break
        return new

    def _next_page(self, query: str) -> int:
        """Where the search was left; it begins anew when it was at its end, for who has come since."""
        last = (
            select(Event.details)
            .where(Event.kind == Kind.SOURCE_SEARCHED, Event.campaign == self._campaign.id)
            .order_by(Event.id.desc())
            .limit(1)
        )
        with transaction(reads=True) as db:
            details = db.scalar(last)
        if not details or details["query"] != query or details["page"] >= details["pages"]:
            return 1
        return int(details["page"]) + 1

    def _take_in(self, people: Sequence[Person], page: int) -> int:
        with transaction() as db:
            intake = Intake(db, self._campaign.id)
            source = f"{SOURCE} search, page {page}"
            reachable = [one for one in people if one.has_email is not False]
            taken = sum(1 for one in reachable if intake.person(found_in(one), source).outcome == "new")
            intake.store()
        return taken

    def reveal(self, ids: Sequence[int], progress: Callable[[int], None] | None = None) -> Enriched:
        """Have people revealed, ten at a time; what was found is stored before the next ten are asked for.

        Raises Held under a hold; any other failure ends it with `problem` set, and what was found before stands.
        """
        done = Enriched()
        for at in range(0, len(ids), AT_ONCE):
            part = list(ids[at : at + AT_ONCE])
            try:
                with _one_at_a_time("apollo-reveal"):  # another process may pay for the same people just now
                    self._reveal_part(part, done)
            except (SourceUnavailable, SourceFailed) as error:
                done.problem, done.final = str(error), isinstance(error, SourceUnavailable)
                break
            if progress:
                progress(len(part))
        if done.problem:
            _failed(self._campaign.id, self._run_id, self._session, done.problem, len(ids) - done.asked)
        return done

    def left(self) -> float:
        """How many dollars may still be spent today."""
        with transaction(reads=True) as db:
            return spending.left_today(db, ROLE)

    def _reveal_part(self, ids: list[int], done: Enriched) -> None:
        with transaction(reads=True) as db:
            people = list(db.scalars(select(Prospect).where(Prospect.id.in_(ids)).order_by(Prospect.id)))
        details = [detail_of(one) for one in people]
        if self.left() < self.client.price(details) * self._dollars:
            raise SourceUnavailable(f"today's budget of {ROLE} is spent")
        matched = self.client.bulk_match(details)
        with transaction() as db:
            intake = Intake(db, self._campaign.id)
            paid = sum(1 for one, cached in zip(matched.people, matched.cached, strict=True) if one and not cached)
            for before, person, cached in zip(people, matched.people, matched.cached, strict=True):
                done.asked += 1
                if person is None:
                    done.unknown += 1
                    continue
                prospect = db.get_one(Prospect, before.id)
                learnt = intake.complete(prospect, found_in(person), SOURCE, newer=True)
                if "email" in learnt:
                    done.revealed.append(prospect.id)
                credits = 0.0 if cached else matched.credits / paid
                self._book_person(db, prospect, learnt, credits)

    def match_with_phone(self, id: int) -> Matched:
        """Have one person completed and their phone numbers asked for; booked with what the numbers may cost."""
        with _one_at_a_time("apollo-reveal"):
            with transaction(reads=True) as db:
                before = db.get_one(Prospect, id)
            matched = self.client.match(detail_of(before), phone=True)
            if matched.person is not None:
                with transaction() as db:
                    prospect = db.get_one(Prospect, id)
                    intake = Intake(db, self._campaign.id)
                    learnt = intake.complete(prospect, found_in(matched.person), SOURCE, newer=True)
                    credits = 0.0 if matched.cached else matched.credits + PHONE_CREDITS
                    self._book_person(db, prospect, learnt, credits)
        return matched

    def _book_person(self, db: Session, prospect: Prospect, learnt: list[str], credits: float) -> None:
        record(
            db,
            Kind.PROSPECT_ENRICHED,
            campaign=self._campaign.id,
            run_id=self._run_id,
            prospect_id=prospect.id,
            session=self._session,
            source=SOURCE,
            learnt=learnt,
            credits=round(credits, 4),
            dollars=round(credits * self._dollars, 6),
        )


def refill(library: Library, campaign: Campaign, session: str) -> str:
    """See that there are people for a day of a campaign that Apollo is a source of; what went wrong, or nothing.

    Raises Held under a hold.
    """
    wanted = campaign.daily.prospects
    try:
        with _one_at_a_time("sources"):
            with transaction(reads=True) as db:
                fresh = db.scalar(
                    select(func.count()).where(
                        Prospect.campaign == campaign.id,
                        Prospect.id.not_in(select(ResearchItem.prospect_id)),
                        ~is_suppressed(),
                    )
                )
            wanted = campaign.daily.prospects - (fresh or 0)
            if wanted > 0:
                Apollo(library, campaign, session).find(library, wanted)
    except (SourceUnavailable, SourceFailed) as error:
        _failed(campaign.id, None, session, str(error), wanted)
        return str(error)
    return ""


@contextmanager
def _one_at_a_time(name: str) -> Iterator[None]:
    """Let one process at a time do this; raises SourceFailed where another does not come to its end."""
    lock = FileLock(f"{paths.ready()}/{name}.lock", timeout=ALONE_SECONDS)
    try:
        lock.acquire()
    except Timeout:
        raise SourceFailed(f"{lock.lock_file} is held by another process; try again later") from None
    try:
        yield
    finally:
        lock.release()


def complete(library: Library, campaign: Campaign, ids: Sequence[int], session: str, run_id: int | None) -> Enriched:
    """Have those of these people completed who cannot be written to as they are; Held under a hold."""
    with transaction(reads=True) as db:
        lacking = list(
            db.scalars(
                select(Prospect.id)
                .where(
                    Prospect.id.in_(ids),
                    (Prospect.email.is_(None)) | (Prospect.email_status == "unknown"),
                    ~is_suppressed(),
                )
                .order_by(Prospect.id)
            )
        )
    if not lacking:
        return Enriched()
    try:
        apollo = Apollo(library, campaign, session, run_id)
    except SourceUnavailable as error:
        _failed(campaign.id, run_id, session, str(error), len(lacking))
        return Enriched(problem=str(error))
    return apollo.reveal(lacking)


def _failed(campaign: str, run_id: int | None, session: str, problem: str, left_out: int) -> None:
    with transaction() as db:
        record(
            db,
            Kind.SOURCE_FAILED,
            campaign=campaign,
            run_id=run_id,
            session=session,
            source=APOLLO,
            problem=problem[:500],
            left_out=left_out,
        )
