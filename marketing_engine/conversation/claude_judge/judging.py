"""Asks Claude about the replies of one look into the inbox, after the embedded judge and within the day's budget.

Hold no transaction and no lock of others meanwhile: a call takes seconds.
"""

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from marketing_engine.claude import client
from marketing_engine.claude.client import NO_KEY, Answer, Purpose, Question, Service, Unavailable
from marketing_engine.config.campaign import JudgeMode
from marketing_engine.config.loading import ConfigError
from marketing_engine.conversation.claude_judge.answers import Said, SaidOfRemoval, parsed
from marketing_engine.conversation.claude_judge.context import Context, not_for_claude, question, removal_question
from marketing_engine.conversation.claude_judge.merging import merged, of_a_note, without
from marketing_engine.conversation.claude_judge.removal import asks_again, is_confirmed
from marketing_engine.conversation.reading.judging.shape import Judgement
from marketing_engine.conversation.reading.reading import Reading

ROLE = "conversation"
"""The role in `config/claude.yaml` that pays for it."""

MOST_OF_ONE = 5
"""Replies of one person about which Claude is asked in one look: a flood of them shall not hold up the others' mail."""

RETRIES = 1
"""A busy service is asked once more: the mail, which is this session's alone meanwhile, and all others wait."""

OF_THE_SERVICE = (401, 403, 408, 429)
"""Statuses below 500 that say nothing about what was asked."""


class ClaudeJudge:
    """Claude for as many replies as one look takes. Once it cannot be asked, the others are not asked about.

    `calls` were answered so far, and cost `dollars`.
    """

    def __init__(self, session: str | None, *, sleep: Callable[[float], None] = time.sleep) -> None:
        self._session = session or ""
        self._sleep = sleep
        self._service: Service | None = None
        self._gone: Unavailable | None = None
        self._of_one: Counter[int | None] = Counter()
        self.calls = 0
        self.dollars = 0.0

    def connect(self) -> Service:
        """The service; raises Unavailable where Claude cannot be asked."""
        if self._gone is not None:
            raise self._gone
        if self._service is None:
            try:
                self._service = client.connect(sleep=self._sleep)
            except ConfigError as error:  # no reason to lose a mail
                self._gone = Unavailable(str(error), "its settings cannot be read")
                raise self._gone from None
            except Unavailable as error:
                self._gone = error
                raise
        return self._service

    def judged(
        self,
        reading: Reading,
        context: Context,
        mode: JudgeMode,
        *,
        campaign: str = "",
        run_id: int | None = None,
        prospect_id: int | None = None,
    ) -> Reading:
        """A reading with Claude's part in its judgement. Raises Held, TryAgain.

        A machine's mail is not sent, unless nothing but its text says to be one: a second judge may know better.
        """
        by_text = reading.kind.is_automatic_by_text_alone
        if mode == "rules" or not (by_text or reading.kind.kind == "reply"):
            return reading
        purpose = Purpose(ROLE, "judging replies", self._session, campaign, run_id)
        try:
            judgement = self._judgement(reading, context, purpose, prospect_id)
        except Unavailable as error:
            if mode == "auto" and error.why == NO_KEY:
                return reading
            judgement = without(reading.judgement, error.why, wanted=mode == "claude")
            by_text = False  # what the offline judge made of it stands
        return of_a_note(reading, judgement) if by_text else replace(reading, judgement=judgement)

    def _judgement(self, reading: Reading, context: Context, purpose: Purpose, prospect_id: int | None) -> Judgement:
        """By both. Raises Unavailable where Claude has no part in it."""
        service = self.connect()
        why = not_for_claude(reading, context) or self._too_many(prospect_id)
        if why:
            raise _not_judged(why)
        answer = self._ask(service, question(reading, context), purpose, prospect_id)
        said = parsed(answer.text, Said)
        if answer.problem or said is None:
            raise _not_judged(answer.problem or "no valid answer")
        confirmed = asks_again(reading, said, context) and self._confirms(
            service, reading, said, context, purpose, prospect_id
        )
        return merged(reading, said, context, service.setting.model, confirmed=confirmed)

    def _too_many(self, prospect_id: int | None) -> str:
        """Why a reply of this person is one too many; empty where it is not."""
        self._of_one[prospect_id] += 1
        return "many of one person" if prospect_id and self._of_one[prospect_id] > MOST_OF_ONE else ""

    def _confirms(
        self,
        service: Service,
        reading: Reading,
        said: Said,
        context: Context,
        purpose: Purpose,
        prospect_id: int | None,
    ) -> bool:
        """Whether the second question is answered as the first; where it cannot be asked, it is not."""
        try:
            answer = self._ask(service, removal_question(reading, context), purpose, prospect_id)
        except Unavailable:
            return False
        return not answer.problem and is_confirmed(reading, said, parsed(answer.text, SaidOfRemoval))

    def _ask(self, service: Service, asked: Question, purpose: Purpose, prospect_id: int | None) -> Answer:
        """One call; what is wrong with this mail alone keeps no other from being asked about."""
        try:
            answer = service.ask(asked, purpose, prospect_id=prospect_id, retries=RETRIES)
        except Unavailable as error:
            of_this_mail = 400 <= error.status < 500 and error.status not in OF_THE_SERVICE
            if not of_this_mail and error.why != client.NONSENSE:
                self._gone = error
            raise
        self.calls += 1
        self.dollars += service.setting.prices.dollars(answer.usage)
        return answer


def _not_judged(why: str) -> Unavailable:
    """One reply that Claude does not judge, which keeps no other from being asked about."""
    return Unavailable(f"Claude did not judge a reply: {why}", why)
