"""The steps of deciding: what a person can do to a waiting prospect, as the log of what happened has it."""

from enum import StrEnum

from marketing_engine.records.event_kinds import Kind


class Step(StrEnum):
    """A step, as it is shown."""

    APPROVED = "approved"
    REJECTED = "rejected"
    APPROVAL_WITHDRAWN = "approval_withdrawn"
    REJECTION_WITHDRAWN = "rejection_withdrawn"
    DEFERRED = "deferred"
    DEFERRAL_WITHDRAWN = "deferral_withdrawn"
    EDITED = "edited"
    SETTLED = "settled"
    REOPENED = "reopened"


STEPS: dict[str, Step] = {
    Kind.PROSPECT_APPROVED: Step.APPROVED,
    Kind.PROSPECT_REJECTED: Step.REJECTED,
    Kind.APPROVAL_WITHDRAWN: Step.APPROVAL_WITHDRAWN,
    Kind.REJECTION_WITHDRAWN: Step.REJECTION_WITHDRAWN,
    Kind.PROSPECT_DEFERRED: Step.DEFERRED,
    Kind.DEFERRAL_WITHDRAWN: Step.DEFERRAL_WITHDRAWN,
    Kind.MESSAGE_EDITED: Step.EDITED,
    Kind.FINDING_SETTLED: Step.SETTLED,
    Kind.FINDING_REOPENED: Step.REOPENED,
}
"""The step that an event of a kind is."""
