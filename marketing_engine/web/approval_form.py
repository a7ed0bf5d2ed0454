"""Reads the approval page's plain form, which decides, puts off and edits without JavaScript, and does what it says."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from coordination.errors import CoordinationError, InputError
from marketing_engine.approval import decisions, editing, queue, settlements
from marketing_engine.approval.decisions import Choice, Decider, Outcome
from marketing_engine.config.library import Library
from marketing_engine.records.database import transaction
from marketing_engine.records.ids import prospect_id, prospect_ref

ACTS = ("approve", "reject", "later")


@dataclass
class Form:
    """What a person sent.

    `acts` are approve, reject or later by prospect, `reasons` and `digests` (of the mails they had before them) too;
    `mails` subject and text by prospect and step. `settle` and `reopen` are findings, as prospect, code and step.
    """

    acts: dict[str, str] = field(default_factory=dict)
    reasons: dict[str, str] = field(default_factory=dict)
    digests: dict[str, str] = field(default_factory=dict)
    mails: dict[tuple[str, int], tuple[str, str]] = field(default_factory=dict)
    settle: list[tuple[str, str, int]] = field(default_factory=list)
    reopen: list[tuple[str, str, int]] = field(default_factory=list)


@dataclass
class Result:
    """What became of a form: the outcome of its decisions, what was put off, how many mails changed.

    `notes` are sentences by prospect. `typed` are mails that are not right yet, `unsaved` those that somebody else
    changed meanwhile.
    """

    outcome: Outcome
    later: list[str] = field(default_factory=list)
    edited: int = 0
    settled: int = 0
    notes: dict[str, list[str]] = field(default_factory=dict)
    typed: dict[tuple[str, int], tuple[str, str]] = field(default_factory=dict)
    unsaved: dict[tuple[str, int], tuple[str, str]] = field(default_factory=dict)

    def note(self, ref: str, said: str) -> None:
        """Say something at a prospect's card."""
        self.notes.setdefault(ref, []).append(said)


def read(fields: Iterable[tuple[str, str]]) -> Form:
    """The fields `prospect_1` (approve, reject, later), `prospect_1.reason`, `.digest`, `.1.subject`, `.1.body`.

    With a button of the bar for many, `act`, the prospects in `tick` get what it says; `reason` is that of all
    rejections without one of their own. The buttons of findings are `settle` and `reopen`: `prospect_1:claim:2`.
    """
    form, common, act, ticked = Form(), "", "", []
    halves: dict[tuple[str, int], dict[str, str]] = {}
    for name, value in fields:
        ref, _, part = name.partition(".")
        if name == "tick":
            ticked.append(value)
        elif name == "act":
            act = value
        elif name == "reason":
            common = value
        elif name in ("settle", "reopen"):
            _read_finding(form.settle if name == "settle" else form.reopen, value)
        elif ref.startswith("prospect_"):
            _read_field(form, halves, ref, part, value)
    if act in ACTS:
        form.acts |= dict.fromkeys(ticked, act)
    form.mails = {key: (half["subject"], half["body"]) for key, half in halves.items() if len(half) == 2}
    form.reasons = {ref: form.reasons.get(ref) or common for ref in form.acts}
    return form


def _read_finding(wanted: list[tuple[str, str, int]], value: str) -> None:
    ref, code, step = (*value.split(":"), "", "")[:3]
    if step.isascii() and step.isdigit() and len(step) < 4:
        wanted.append((ref, code, int(step)))


def _read_field(form: Form, halves: dict[tuple[str, int], dict[str, str]], ref: str, part: str, value: str) -> None:
    step, _, half = part.partition(".")
    if not part and value in ACTS:
        form.acts[ref] = value
    elif part == "reason":
        form.reasons[ref] = value.strip()
    elif part == "digest":
        form.digests[ref] = value
    elif half in ("subject", "body") and step.isascii() and step.isdigit() and len(step) < 4:
        halves.setdefault((ref, int(step)), {})[half] = value


def carry_out(form: Form, library: Library, by: Decider, orchestrator: str) -> Result:
    """Settle findings, save the changed mails, then decide and put off.

    A person with a mail that could not be saved is not approved.
    Raises UsageError for what is no id.
    """
    result = Result(Outcome())
    _settle(form, by, result)
    refused = _edit(form, library, by, result)
    for ref in refused & form.acts.keys():
        if form.acts.pop(ref) == "approve":
            result.note(ref, "not approved, since the mail was not saved")
    chosen = [
        Choice(ref, act == "approve", form.reasons.get(ref, "") if act == "reject" else "", form.digests.get(ref, ""))
        for ref, act in form.acts.items()
        if act != "later"
    ]
    result.outcome = decisions.decide(chosen, by, orchestrator)
    said = iter(result.outcome.notes)
    for choice in chosen:
        if choice.ref in (*result.outcome.conflicts, *result.outcome.changed, *result.outcome.blocked):
            result.note(choice.ref, next(said))
    wanted = [ref for ref, act in form.acts.items() if act == "later"]
    result.later = decisions.defer(wanted, by)
    for ref in set(wanted) - set(result.later):
        result.note(ref, f"not put off: {ref} waits no more, somebody else decided")
    return result


def _settle(form: Form, by: Decider, result: Result) -> None:
    """Settle findings of the mails that the person had before them, and open them again."""
    for ref, code, step in form.settle:
        try:
            seen = form.digests.get(ref, "")
            result.settled += len(settlements.settle(ref, by, settlements.checked([code]), step=step, seen=seen))
        except CoordinationError as error:
            result.note(ref, str(error))
    for ref, code, step in form.reopen:
        try:
            settlements.reopen(ref, by, settlements.checked([code]), step=step)
        except CoordinationError as error:
            result.note(ref, str(error))


def _edit(form: Form, library: Library, by: Decider, result: Result) -> set[str]:
    """Save what differs from the records; of whom something could not be saved."""
    refused = set()
    for (ref, step), (subject, body) in _changed(form).items():
        try:
            form.digests[ref] = editing.edit(library, ref, step, subject, body, seen=form.digests.get(ref, ""), by=by)
            result.edited += 1
        except (decisions.Changed, InputError) as error:
            refused.add(ref)
            kept = result.unsaved if isinstance(error, decisions.Changed) else result.typed
            kept[ref, step] = (subject, body)
            result.note(ref, str(error))
    return refused


def _changed(form: Form) -> dict[tuple[str, int], tuple[str, str]]:
    """Those mails of the form that are not as the records have them; most are, and cost one look together."""
    ids = {prospect_id(ref) for ref, _ in form.mails}
    with transaction(reads=True) as db:
        known = {
            (prospect_ref(id), draft.step): (draft.subject, _plain(draft.body))
            for id, drafts in queue.drafts_of(db, list(ids)).items()
            for draft in drafts
        }
    return {key: mail for key, mail in form.mails.items() if key in known and (mail[0], _plain(mail[1])) != known[key]}


def _plain(body: str) -> str:
    """A text as it was before a browser sent it: with its own line ends, and without the space around it."""
    return body.replace("\r\n", "\n").strip()
