"""How a reply is shown in a terminal and as JSON."""

from collections.abc import Callable

from coordination import output
from marketing_engine.records.ids import prospect_ref
from marketing_engine.records.tables import Reply

MOST_LISTED = 4_000
"""Characters of a text in a list."""

DONE = {"none": "nothing to do", "suppress": "no more mail", "auto_reply": "answered", "snooze": "rests until"}
"""What the machine did, in words."""


def sender_of(reply: Reply) -> str:
    """The prospect that wrote, or `stranger`."""
    return prospect_ref(reply.prospect_id) if reply.prospect_id else "stranger"


def as_record(reply: Reply) -> dict[str, object]:
    """A reply for `--json`."""
    return {
        "id": reply.ref,
        "prospect": sender_of(reply),
        "campaign": reply.campaign,
        "email": reply.email,
        "subject": reply.subject,
        "kind": reply.kind,
        "intent": reply.intent,
        "judged_intent": reply.judged_intent,
        "removal": reply.removal,
        "score": reply.score,
        "action": reply.action,
        "why": reply.why,
        "text": reply.text,
        "original": reply.original,
        "attachments": reply.attachments,
        "referral": reply.referral,
        "draft": reply.draft,
        "resume_date": reply.resume_date or None,
        "simulated": reply.simulated,
        "evidence": reply.evidence,
    }


def describe_fields(reply: Reply) -> list[str]:
    """All but the text, a line each."""
    sender = f"From: {sender_of(reply)} {reply.email}{' (simulated)' if reply.simulated else ''}"
    lines = [f"Reply: {reply.ref}", sender, f"Time: {reply.received_at}"]
    lines += [f"Campaign: {reply.campaign}"] if reply.campaign else []
    judged = "" if reply.judged_intent == reply.intent else f" (judged {reply.judged_intent})"
    lines += [f"Intent: {reply.intent}{judged}", f"Score: {reply.score}"]
    lines += [f"Why: {reply.why}"] if reply.why else []
    lines += [f"Referral: {' '.join(filter(None, reply.referral.values()))}"] if reply.referral else []
    lines += [f"Attached: {', '.join(reply.attachments)}"] if reply.attachments else []
    return [output.one_line(line) for line in lines]


def shortened(text: str, reply: Reply) -> str:
    """A text for a list, set in below its field's name."""
    more = f"… {len(text) - MOST_LISTED} more characters: marketing replies --show {reply.ref}"
    return output.indented(text if len(text) <= MOST_LISTED else f"{text[:MOST_LISTED]}\n{more}")


def describe_whole(reply: Reply, shorten: Callable[[str, Reply], str] = shortened) -> list[str]:
    """What was done with a mail and why, its own text, the whole of it, and the answer."""
    lines = describe_fields(reply)
    if reply.action in DONE:
        lines.append(f"Done: {DONE[reply.action]}{f' {reply.resume_date}' if reply.action == 'snooze' else ''}")
    lines += [output.one_line(f"Subject: {reply.subject}"), f"Message: {shorten(reply.text, reply)}"]
    if reply.original.strip() != reply.text.strip():
        lines.append(f"Original: {shorten(reply.original, reply)}")
    if reply.draft:
        what = "Answer" if reply.action == "auto_reply" or reply.done_at else "Draft"
        lines.append(f"{what}: {output.indented(reply.draft)}")
    return lines


def describe_evidence(reply: Reply) -> list[str]:
    """What was judged, a line each: how sure, and the words that it rests on."""
    return [
        output.one_line(
            f"Judged: {name.replace('_', ' ')} {_said(one['said'])}, {one['confidence']:.0%} sure"
            + (f", by “{one['words']}”" if one["words"] else "")
        )
        for name, one in reply.evidence.items()
    ]


def _said(value: object) -> str:
    return "yes" if value is True else "no" if value is False else str(value or "none").replace("_", " ")
