"""Asks Claude for the personal sentences of people's mails before these are written, outside of any transaction.

Few people are asked about in parallel, the first one alone so that the service has the common part in its cache; many
go as a Message Batch. Where Claude cannot be asked, the template's own text stands, and the draft says why.
"""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass

from marketing_engine.approval import claude_sentences
from marketing_engine.approval.claude_sentences import NumberedPlace
from marketing_engine.approval.facts_for_claude import facts_for_claude
from marketing_engine.approval.personalisation import Told
from marketing_engine.approval.personalising import personalise
from marketing_engine.approval.sentence_words import LANGUAGES
from marketing_engine.claude import client, message_batches
from marketing_engine.claude.client import NO_KEY, NONSENSE, SPENT, Purpose, Question, Service, Unavailable
from marketing_engine.claude.message_batches import Asked
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.personal_places import Place
from marketing_engine.config.templates import Template, places
from marketing_engine.records.tables import JudgeBatch, Prospect
from marketing_engine.research.scoring.dossier import Dossier, digest

ROLE = "outreach"
"""The role in `config/claude.yaml` that pays: document 1's outreach sessions personalise."""

PURPOSE = "personalising"
AT_ONCE = 4

OF_THE_SERVICE = (401, 403, 408, 429)
"""Statuses below 500 that say nothing about what was asked."""

PersonTold = tuple[int, Told]


@dataclass(frozen=True)
class _Case:
    """One person who is asked about."""

    prospect_id: int
    known: Dossier
    wanted: tuple[NumberedPlace, ...]
    question: Question
    digest: str


def ask(
    people: Sequence[Prospect],
    templates: Mapping[int, Template],
    campaign: Campaign,
    session: str,
    run_id: int | None,
    *,
    clock: Callable[[], float] = time.time,
    sleep: Callable[[float], None] = time.sleep,
) -> Iterator[PersonTold]:
    """(prospect id, what Claude said) of each person with mails that have a place to fill, as they come. Raises Held.

    People with mails that have none are not named. `clock` gives seconds since 1970.
    """
    there = claude_sentences.numbered(templates, campaign)
    wanted = {one.id: found for one in people if (found := _wanted(one, templates, there, campaign))}
    if any(places(one.text) and one.head.language not in LANGUAGES for one in templates.values()):
        note = f"no Claude: its sentences can be checked in {' and '.join(LANGUAGES)} only"
        yield from ((one.id, Told(note=note)) for one in people if one.id not in wanted)
    if not wanted:
        return
    purpose = Purpose(ROLE, PURPOSE, session, campaign.id, run_id)
    try:
        service = client.connect(sleep=sleep)
    except Unavailable as error:
        why = "" if campaign.personalise == "auto" and error.why == NO_KEY else error.why
        yield from ((id, claude_sentences.without(found, why)) for id, found in wanted.items())
        return
    common = claude_sentences.instructions(templates, there, campaign)
    cases = [_case(one, wanted[one.id], common, service.setting.model) for one in people if one.id in wanted]
    yield from _Asking(service, purpose, clock).ask({case.prospect_id: case for case in cases})


def _wanted(
    person: Prospect, templates: Mapping[int, Template], there: Sequence[NumberedPlace], campaign: Campaign
) -> tuple[NumberedPlace, ...]:
    """The places that this person's mails have: one below an `if` that does not hold is left out."""
    by_key = {one.key: one for one in there}
    found: list[NumberedPlace] = []
    for step, template in templates.items():
        if not any(one.step == step for one in there):
            continue

        def note(place: Place, by_rules: str, step: int = step) -> str:
            one = by_key.get((step, place.wish))
            if one is not None:
                found.append(one)
            return by_rules

        personalise(template, person, campaign, note)
    return tuple(found)


def _case(person: Prospect, wanted: tuple[NumberedPlace, ...], common: str, model: str) -> _Case:
    known = facts_for_claude(person)
    asked = claude_sentences.question(common, known, wanted)
    numbers = " ".join(str(one.number) for one in wanted)
    return _Case(person.id, known, wanted, asked, digest("\n".join([common, model, numbers, known.text])))


class _Asking:
    """One call of `ask`."""

    def __init__(self, service: Service, purpose: Purpose, clock: Callable[[], float]) -> None:
        self._service = service
        self._purpose = purpose
        self._clock = clock

    def ask(self, left: dict[int, _Case]) -> Iterator[PersonTold]:
        """First what batches hold already, of a process that was killed; then the others."""
        for id in [id for id, case in left.items() if not case.known.facts]:
            yield id, claude_sentences.without(left.pop(id).wanted, "no fact is known")
        try:
            message_batches.settle(self._service, self._purpose, left, clock=self._clock)
            for row in message_batches.batches_with(left, self._purpose):
                if message_batches.found_again(self._service, row, self._purpose):
                    yield from self._collected(row, left)
        except Unavailable as error:
            yield from self._without(left, error.why)
        if len(left) < self._service.setting.batch.at_least:
            yield from self._in_parallel(left)
        else:
            yield from self._together(left)

    def _in_parallel(self, left: dict[int, _Case]) -> Iterator[PersonTold]:
        """Once the service or the budget fails, no other person is asked about."""
        gone = ""
        waiting = list(left.values())
        with ThreadPoolExecutor(AT_ONCE) as pool:
            running: dict[Future[Told], _Case] = {}
            at_once = 1
            while running or (waiting and not gone):
                while waiting and not gone and len(running) < at_once:
                    case = waiting.pop(0)
                    running[pool.submit(self._told, case)] = case
                done, _ = wait(running, return_when=FIRST_COMPLETED)
                at_once = AT_ONCE
                for one in done:
                    case = running.pop(one)
                    try:
                        found = one.result()
                    except Unavailable as error:
                        found = claude_sentences.without(case.wanted, error.why)
                        gone = gone or ("" if _is_of_the_question(error) else error.why)
                    del left[case.prospect_id]
                    yield case.prospect_id, found
        yield from self._without(left, gone)

    def _told(self, case: _Case) -> Told:
        answer = self._service.ask(case.question, self._purpose, prospect_id=case.prospect_id)
        return claude_sentences.told(answer, case.known, case.wanted, self._service.setting.model)

    def _together(self, left: dict[int, _Case]) -> Iterator[PersonTold]:
        asked = [Asked(case.prospect_id, case.question, case.digest) for case in left.values()]
        covered = asked[: message_batches.affordable(self._service, asked, self._purpose)]
        why = SPENT if len(covered) < len(asked) else "its batch gave no answer"
        rows = []
        try:
            for part in message_batches.parts(covered):
                rows.append(message_batches.submit(self._service, part, self._purpose))  # noqa: PERF401  # those before an error count
            for row in rows:
                yield from self._collected(row, left)
        except Unavailable as error:
            why = error.why
        yield from self._without(left, why)

    def _collected(self, row: JudgeBatch, left: dict[int, _Case]) -> Iterator[PersonTold]:
        """What a batch brings; one that has not ended in time is given up, and its cost is booked when it is known."""
        mine = [id for id in row.prospect_ids if id in left]
        if not message_batches.wait(self._service, row, self._purpose, clock=self._clock):
            message_batches.cancel(self._service, row, self._purpose)
            yield from self._without(left, "not ended in time", mine)
            return
        results = message_batches.answers(self._service, row, self._purpose)
        for id in mine:
            case = left[id]
            asked, answer, why = results.get(id) or message_batches.Result(case.digest, None, "no result")
            if asked != case.digest:
                continue  # it answers another question: facts or templates are others now
            del left[id]
            if answer:
                yield id, claude_sentences.told(answer, case.known, case.wanted, self._service.setting.model)
            else:
                yield id, claude_sentences.without(case.wanted, why)

    def _without(self, left: dict[int, _Case], why: str, ids: Sequence[int] | None = None) -> Iterator[PersonTold]:
        for id in list(left) if ids is None else ids:
            yield id, claude_sentences.without(left.pop(id).wanted, why)


def _is_of_the_question(error: Unavailable) -> bool:
    """Whether it was this question alone that failed."""
    return (400 <= error.status < 500 and error.status not in OF_THE_SERVICE) or error.why == NONSENSE
