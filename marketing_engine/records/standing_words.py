"""Where a person stands, in one word and with the reason: made of what is known of them, in one place for all."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

from sqlalchemy import Select


class Standing(StrEnum):
    """The words, in the order in which people come through them; then what keeps people from going on."""

    NEW = "new"
    UNSCORED = "unscored"
    READY = "ready"
    WAITING = "waiting"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    SENT = "sent"
    FINISHED = "finished"
    REPLIED = "replied"
    MEETING = "meeting"

    NO_ADDRESS = "no-address"
    INVALID = "invalid"
    UNVERIFIED = "unverified"
    OTHER_COUNTRY = "other-country"
    EXCLUDED = "excluded"
    BELOW_SCORE = "below-score"
    UNSETTLED = "unsettled"
    REJECTED = "rejected"
    SUPPRESSED = "suppressed"
    RESTING = "resting"
    STOPPED = "stopped"
    BOUNCED = "bounced"
    REFUSED = "refused"
    UNCERTAIN = "uncertain"
    NO_CAMPAIGN = "no-campaign"


MEANINGS = {
    Standing.NEW: "no day has taken them up yet",
    Standing.UNSCORED: "on a day's list, not scored yet",
    Standing.READY: "scored; the mail is written when the day comes to approval",
    Standing.WAITING: "waits for a person's approval",
    Standing.APPROVED: "approved, and no mail has left",
    Standing.SCHEDULED: "approved, and the mail leaves later",
    Standing.SENT: "a mail has left, another is to follow",
    Standing.FINISHED: "all mails of the sequence have left",
    Standing.REPLIED: "has answered",
    Standing.MEETING: "asked for a meeting",
    Standing.NO_ADDRESS: "no e-mail address is known",
    Standing.INVALID: "no mail arrives at the address",
    Standing.UNVERIFIED: "the campaign does not write to such addresses (email_statuses)",
    Standing.OTHER_COUNTRY: "the campaign does not write to this country (countries)",
    Standing.EXCLUDED: "the ICP excludes them",
    Standing.BELOW_SCORE: "the score is below daily.minimum_score",
    Standing.UNSETTLED: "waits for approval, with findings that must be settled first",
    Standing.REJECTED: "a person said no",
    Standing.SUPPRESSED: "wants no mail (marketing suppress)",
    Standing.RESTING: "declined, and rests",
    Standing.STOPPED: "a person stopped the sequence",
    Standing.BOUNCED: "the mail came back",
    Standing.REFUSED: "the server took no mail for the address",
    Standing.UNCERTAIN: "a mail may have left, and only a person can tell",
    Standing.NO_CAMPAIGN: "the campaign's file is gone",
}
"""What each word means."""

ADDRESSES = {
    "guessed": "the address is a guess",
    "role": "the address is a function's, not a person's",
    "catch_all": "the domain takes mail for any name, so the address cannot be verified",
    "unknown": "no source has said whether the address works",
}
"""What is known of an address that is not verified."""


@dataclass(frozen=True)
class Rules:
    """What a campaign asks of people; `reveals` where a source can find addresses, `steps` mails in its sequence.

    `why_not_there` says of a person's country, the company's, and an address of which only the ending counts, why the
    campaign does not write there, or nothing. `stopped` are the ids of those with a stopped sequence.
    """

    campaign: str
    email_statuses: tuple[str, ...]
    minimum_score: int
    steps: int
    rests_days: int
    reveals: bool = False
    why_not_there: Callable[[str, str, str], str] | None = None
    stopped: Select[int] | None = None


class Facts(NamedTuple):
    """What is known of a person, or of people who are alike; from `left_on` on of single people alone.

    `ending` is the address's where it has two letters, as those of countries have. `left` is the number of the last
    mail that left, `answered` the intent of the reply that ended the sequence, `kept_back` why a mail did not leave
    when it was its turn or cannot be planned, `planned` whether it is to leave later, `rests` the `declined.Rest`, or
    only that there is one.
    Dates are ISO 8601, empty where there is none.
    """

    campaign: str
    email: bool
    email_status: str
    country: str
    company_country: str
    ending: str
    suppressed: bool
    suppressed_for: str
    rests: Any
    bounced: bool
    uncertain: bool
    refused: bool
    left: int
    answered: str
    meets: bool
    stopped: bool
    approved: bool | None
    kept_back: str
    planned: bool
    due_why: str
    waiting: bool
    deferred: bool
    unsettled: int
    excluded: bool
    excluded_for: str
    score: int | None
    listed: bool
    drafted: bool
    left_on: str = ""
    due_on: str = ""
    id: int = 0

    @property
    def is_forgotten(self) -> bool:
        """Whether a person had them forgotten."""
        return self.email_status == "forgotten"


class Stand(NamedTuple):
    """Where a person stands, and why."""

    word: Standing
    why: str


def stand(facts: Facts, rules: Rules) -> Stand:
    """The word for what is known of a person, and why it is that one: the first that holds of all that do."""
    return _unwanted(facts) or _mailed(facts, rules) or _decided(facts) or _kept_out(facts, rules) or _to_come(facts)


def _unwanted(facts: Facts) -> Stand | None:
    """What ends a person's mails for good, or for long."""
    if facts.bounced:
        return Stand(Standing.BOUNCED, "the mail came back: no mail arrives at the address")
    if facts.is_forgotten:
        return Stand(Standing.SUPPRESSED, "was forgotten, and gets no mail")
    if facts.suppressed:
        because = f" ({facts.suppressed_for})" if facts.suppressed_for else ""
        return Stand(Standing.SUPPRESSED, f"wants no mail{because}")
    if facts.meets:
        return Stand(Standing.MEETING, "asked for a meeting: marketing replies")
    if facts.rests:
        return Stand(Standing.RESTING, str(facts.rests) if facts.rests not in (True, 1) else "declined, and rests")
    if facts.answered:
        return Stand(Standing.REPLIED, f"has answered: {facts.answered.replace('_', ' ')}")
    if facts.stopped:
        return Stand(Standing.STOPPED, "a person stopped the sequence")
    return None


def _mailed(facts: Facts, rules: Rules) -> Stand | None:
    """How far the mails to a person have come."""
    if facts.uncertain:
        return Stand(Standing.UNCERTAIN, "a mail may have left: marketing outreach unknown")
    if facts.left:
        on = f" on {facts.left_on}" if facts.left_on else ""
        said = f"mail {facts.left} of {max(rules.steps, facts.left)} left{on}"
        if facts.left >= rules.steps:
            return Stand(Standing.FINISHED, said)
        return Stand(Standing.SENT, f"{said}{_due(facts)}")
    if facts.refused:
        return Stand(Standing.REFUSED, "the server took no mail for the address")
    return None


_DUE = re.compile(r"^due from \S+ on(?:; )?")


def _due(facts: Facts) -> str:
    """When the next mail is planned, and why not before."""
    on = f", the next is planned for {facts.due_on}" if facts.due_on else ""
    because = _DUE.sub("", facts.due_why)
    return f"{on}: {because}" if on and because else on


def _decided(facts: Facts) -> Stand | None:
    """What a person said, or is asked."""
    if facts.approved:
        if facts.planned:
            because = f": {facts.due_why}" if facts.due_why else ""
            return Stand(
                Standing.SCHEDULED, f"the mail is planned{' for ' * bool(facts.due_on)}{facts.due_on}{because}"
            )
        kept = f": {facts.kept_back}" if facts.kept_back else ""
        return Stand(Standing.APPROVED, f"approved, and no mail has left{kept}")
    if facts.approved is not None:
        return Stand(Standing.REJECTED, "a person said no")
    if not facts.waiting:
        return None
    if facts.unsettled:
        return Stand(Standing.UNSETTLED, "waits for approval, with findings that must be settled first")
    return Stand(Standing.WAITING, "was put off by a person" if facts.deferred else "waits for approval")


def _kept_out(facts: Facts, rules: Rules) -> Stand | None:
    """What keeps a person from being put to an approver."""
    if facts.excluded:
        return Stand(Standing.EXCLUDED, facts.excluded_for or "excluded")
    if rules.reveals and not facts.listed and (not facts.email or facts.email_status == "unknown"):
        return None  # research has the address revealed
    if not facts.email:
        return Stand(Standing.NO_ADDRESS, "no address is known; marketing enrich has Apollo reveal it")
    if facts.email_status == "invalid":
        return Stand(Standing.INVALID, "no mail arrives at the address")
    if facts.email_status not in rules.email_statuses:
        allowed = ", ".join(rules.email_statuses)
        said = ADDRESSES.get(facts.email_status, facts.email_status)
        return Stand(
            Standing.UNVERIFIED, f"{said}, and {rules.campaign} writes to {allowed} only (email_statuses in its file)"
        )
    there = (facts.country, facts.company_country, f"@x.{facts.ending}")
    if rules.why_not_there and (why := rules.why_not_there(*there)):
        return Stand(Standing.OTHER_COUNTRY, why)
    if facts.score is not None and facts.score < rules.minimum_score:
        return Stand(Standing.BELOW_SCORE, f"the score is below {rules.minimum_score} (daily.minimum_score)")
    return None


def _to_come(facts: Facts) -> Stand:
    """How far a person has come, where nothing keeps them out."""
    if facts.score is not None:
        return Stand(
            Standing.READY,
            "no decision is open" if facts.drafted else "the mail is written when the day comes to approval",
        )
    if facts.listed:
        return Stand(Standing.UNSCORED, "is on a day's list, and not scored yet")
    return Stand(Standing.NEW, "no day has researched them yet")
