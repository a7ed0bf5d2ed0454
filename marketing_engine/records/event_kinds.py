"""The kinds of events: one word for each thing that the log of what happened can hold."""

from enum import StrEnum


class Kind(StrEnum):
    """The `kind` of an event. `config/metrics.yaml` counts by these words too."""

    RUN_STARTED = "run_started"
    RUN_LEFT_UNFINISHED = "run_left_unfinished"
    PHASE_REACHED = "phase_reached"

    SOURCE_SEARCHED = "source_searched"
    SOURCE_FAILED = "source_failed"
    PROSPECT_ENRICHED = "prospect_enriched"
    PROSPECT_SCORED = "prospect_scored"
    PROSPECT_RESCORED = "prospect_rescored"

    PROVIDER_CALLED = "provider_called"
    MODEL_CALLED = "model_called"

    MESSAGE_DRAFTED = "message_drafted"
    MESSAGE_EDITED = "message_edited"
    SENTENCE_REFUSED = "sentence_refused"
    PROSPECT_APPROVED = "prospect_approved"
    PROSPECT_REJECTED = "prospect_rejected"
    PROSPECT_DEFERRED = "prospect_deferred"
    APPROVAL_WITHDRAWN = "approval_withdrawn"
    REJECTION_WITHDRAWN = "rejection_withdrawn"
    DEFERRAL_WITHDRAWN = "deferral_withdrawn"
    APPROVALS_TOLD = "approvals_told"

    TOUCH_SENT = "touch_sent"
    TOUCH_BOUNCED = "touch_bounced"
    TOUCH_DELIVERED = "touch_delivered"
    TOUCH_DEFERRED = "touch_deferred"
    TOUCH_OPENED = "touch_opened"
    TOUCH_CLICKED = "touch_clicked"
    SEND_TIME_MOVED = "send_time_moved"
    SENDING_PAUSED = "sending_paused"
    BATCH_CANCELLED = "batch_cancelled"
    SEQUENCE_STOPPED = "sequence_stopped"
    SEQUENCE_RESUMED = "sequence_resumed"
    CANARY_STARTED = "canary_started"
    WENT_LIVE = "went_live"
    LIVE_ENDED = "live_ended"
    SELF_TEST_SENT = "self_test_sent"
    SELF_TEST_ARRIVED = "self_test_arrived"
    UNSUBSCRIBED = "unsubscribed"
    ANSWER_SENT = "answer_sent"
    MAILS_TAKEN_IN = "mails_taken_in"
    FOUND_MAIL_SETTLED = "found_mail_settled"
    UNKNOWN_MAIL_DECIDED = "unknown_mail_decided"
    RECORDS_RESTORED = "records_restored"

    REPLY_RECEIVED = "reply_received"
    AUTOMATIC_REPLY_RECEIVED = "automatic_reply_received"
    HIGH_VALUE_REPLY = "high_value_reply"
    MAIL_FROM_A_STRANGER = "mail_from_a_stranger"
    REPLY_DONE = "reply_done"
    REPLY_RECLASSIFIED = "reply_reclassified"
    REPLY_ANSWERED = "reply_answered"
    JUDGE_LEARNED = "judge_learned"
    JUDGE_FORGOT = "judge_forgot"
    MACHINE_ACT_TAKEN_BACK = "machine_act_taken_back"
    COMPLAINT_RECEIVED = "complaint_received"
    ADDRESS_SUPPRESSED = "address_suppressed"
    SUPPRESSION_LIFTED = "suppression_lifted"
    MEETING_REQUESTED = "meeting_requested"
    MEETING_BOOKED = "meeting_booked"
    PIPELINE_CREATED = "pipeline_created"

    SESSION_STARTED = "session_started"
    SESSION_CHANGED = "session_changed"
    SESSION_PAUSED = "session_paused"
    SESSION_RESUMED = "session_resumed"
    SESSION_COMPLETED = "session_completed"
    SESSION_DISCARDED = "session_discarded"
    ITEM_LOGGED = "item_logged"
    MILESTONE_REACHED = "milestone_reached"

    TOKEN_MADE = "token_made"  # noqa: S105  # no secret
    LOGIN = "login"
    LOGIN_FAILED = "login_failed"
    LOGOUT = "logout"


PAID = (Kind.MODEL_CALLED, Kind.PROVIDER_CALLED)
"""What costs money; such an event carries `dollars=`."""
