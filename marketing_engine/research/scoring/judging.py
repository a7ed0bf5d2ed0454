"""Who judges prospects: Claude where there is a key and a budget, else the rules, and the judge's name says which."""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from coordination.errors import TryAgain
from marketing_engine.claude import client, message_batches
from marketing_engine.claude.client import NO_KEY, SPENT, Answer, Purpose, Question, Service, Unavailable
from marketing_engine.claude.message_batches import Asked
from marketing_engine.config.campaign import JudgeMode
from marketing_engine.config.icp import ICP
from marketing_engine.records.tables import JudgeBatch, Prospect
from marketing_engine.records.today import today
from marketing_engine.research.scoring import claude_judge
from marketing_engine.research.scoring.dossier import Dossier, digest, dossier
from marketing_engine.research.scoring.judgements import Judgement
from marketing_engine.research.scoring.rubric import instructions

Judged = tuple[int, Judgement]


@dataclass(frozen=True)
class Subject:
    """A prospect, loaded with the company, and what the rules made of them."""

    prospect: Prospect
    by_rules: Judgement


def judge_all(
    subjects: Sequence[Subject],
    icp: ICP,
    *,
    mode: JudgeMode,
    session: str,
    campaign_id: str,
    run_id: int | None,
    progress: Callable[[int], None] | None = None,
    clock: Callable[[], float] = time.time,
    sleep: Callable[[float], None] = time.sleep,
) -> Iterator[Judged]:
    """(prospect id, judgement) as they come, so that the caller stores each at once; no transaction is open meanwhile.

    `progress` hears how many are judged, also at each look at a batch. `clock` gives seconds since 1970. Raises Held as
    soon as a hold binds the session's spending, and with mode `claude` TryAgain, once all others are judged, where
    somebody has to wait.
    """
    done = 0
    tell = progress or (lambda _number: None)
    purpose = Purpose("research", "judging", session, campaign_id, run_id)
    work = _Judging(icp, mode, purpose, clock, sleep, lambda: tell(done))
    for judged in work.judge_all(subjects):
        done += 1
        tell(done)
        yield judged
    if work.waiting:
        raise TryAgain(f"{len(work.waiting)} of {len(subjects)} prospects wait for Claude: {work.why}")


class _Judging:
    """One call of `judge_all`; `waiting` are, with mode `claude`, those whom Claude could not be asked about."""

    def __init__(
        self,
        icp: ICP,
        mode: JudgeMode,
        purpose: Purpose,
        clock: Callable[[], float],
        sleep: Callable[[float], None],
        poll: Callable[[], None],
    ) -> None:
        self._icp = icp
        self._mode = mode
        self._purpose = purpose
        self._clock = clock
        self._sleep = sleep
        self._poll = poll
        self._today = today()
        self._dossiers: dict[int, Dossier] = {}
        self._digests: dict[int, str] = {}
        self.waiting: list[int] = []
        self.why = ""

    def judge_all(self, subjects: Sequence[Subject]) -> Iterator[Judged]:
        """Judge each; Claude is not asked about prospects that the rules exclude."""
        asked: dict[int, Subject] = {}
        for subject in subjects:
            if self._mode == "rules" or subject.by_rules.excluded:
                yield subject.prospect.id, subject.by_rules
            else:
                asked[subject.prospect.id] = subject
        if not asked:
            return
        try:
            service = client.connect(sleep=self._sleep)
        except Unavailable as error:
            if self._mode == "auto" and error.why == NO_KEY:
                yield from ((id, subject.by_rules) for id, subject in asked.items())
            else:
                yield from self._without(asked, error.why)
            return
        self._dossiers = {id: dossier(subject.prospect) for id, subject in asked.items()}
        common = [instructions(self._icp), service.setting.model, self._today]
        self._digests = {id: digest("\n".join([*common, one.text])) for id, one in self._dossiers.items()}
        yield from self._asked(service, asked)

    def _asked(self, service: Service, left: dict[int, Subject]) -> Iterator[Judged]:
        """First what batches hold already; then a new batch where there are enough people, else one by one."""
        try:
            message_batches.settle(service, self._purpose, left, clock=self._clock)
            for row in message_batches.batches_with(left, self._purpose):
                if message_batches.found_again(service, row, self._purpose):
                    yield from self._collected(service, row, left)
        except Unavailable as error:
            yield from self._without(left, error.why)
        if len(left) < service.setting.batch.at_least:
            yield from self._one_by_one(service, left)
        else:
            yield from self._together(service, left)

    def _one_by_one(self, service: Service, left: dict[int, Subject]) -> Iterator[Judged]:
        """Once Claude could not be asked, nobody waits for more of the same: the others are not asked about."""
        for id in list(left):
            try:
                answer = service.ask(self._question(id), self._purpose, prospect_id=id)
            except Unavailable as error:
                yield from self._without(left, error.why)
                return
            yield self._merged(service, left.pop(id), answer)

    def _together(self, service: Service, left: dict[int, Subject]) -> Iterator[Judged]:
        asked = [Asked(id, self._question(id), self._digests[id]) for id in left]
        covered = asked[: message_batches.affordable(service, asked, self._purpose)]
        why = SPENT if len(covered) < len(asked) else "its batch gave no answer"
        rows = []
        try:
            for part in message_batches.parts(covered):
                rows.append(message_batches.submit(service, part, self._purpose))  # noqa: PERF401  # those before an error count
            for row in rows:
                yield from self._collected(service, row, left)
        except Unavailable as error:
            why = error.why
        yield from self._without(left, why)

    def _collected(self, service: Service, row: JudgeBatch, left: dict[int, Subject]) -> Iterator[Judged]:
        """The judgements that a batch brings; whom it answers nothing usable about stays in `left` to be asked anew.

        With mode `auto`, a batch that has not ended in time is given up, and a request that failed is not made again.
        """
        mine = [id for id in row.prospect_ids if id in left]
        if not message_batches.wait(service, row, self._purpose, poll=self._poll, clock=self._clock):
            if self._mode == "auto":
                message_batches.cancel(service, row, self._purpose)
            yield from self._without(left, "not ended in time", mine)
            return
        results = message_batches.answers(service, row, self._purpose)
        for id in mine:
            asked, answer, why = results.get(id) or message_batches.Result(self._digests[id], None, "no result")
            if asked != self._digests[id]:
                continue  # it answers another question: facts, by whose numbers it cites, or the ICP are others now
            if answer:
                yield self._merged(service, left.pop(id), answer)
            elif self._mode == "auto":
                yield from self._without(left, why, [id])

    def _question(self, id: int) -> Question:
        return claude_judge.question(self._dossiers[id], self._icp, self._today)

    def _merged(self, service: Service, subject: Subject, answer: Answer) -> Judged:
        id = subject.prospect.id
        return id, claude_judge.merged(subject.by_rules, self._dossiers[id], answer, service.setting.model)

    def _without(self, left: dict[int, Subject], why: str, ids: Iterable[int] | None = None) -> Iterator[Judged]:
        """Take people out of `left`, all by default: the rules judge them, or with mode `claude` they wait."""
        for id in list(left) if ids is None else ids:
            subject = left.pop(id)
            if self._mode == "claude":
                self.waiting.append(id)
                self.why = why
            else:
                yield id, claude_judge.without(subject.by_rules, why, self._dossiers.get(id))
