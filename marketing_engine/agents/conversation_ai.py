#!/usr/bin/env python3
"""Conversation AI: reads replies, qualifies prospects, answers simple questions, calls a person for the rest.

Understands CHECK_INBOX, FETCH_INBOX and READ_REPLY; reports PROSPECT_QUALIFIED, HIGH_VALUE_REPLY, MEETING_REQUEST,
AUTO_REPLIED and INBOX_COMPLETE. By hand it reads one reply: `--prospect prospect_123 --reply-text "…"`; or it only
judges mails that lie in files, without any state: `--replies FILE.jsonl --json`, `--reply-file A.eml B.eml --json`.
"""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.realpath(__file__)))))

from marketing_engine.agents import environment

if __name__ == "__main__":
    environment.enter(__file__)

from coordination import grammar
from coordination.message import text_of
from marketing_engine.agents import agent

VERBS = ("CHECK_INBOX", "FETCH_INBOX", "READ_REPLY")


def handle(job: agent.Job) -> "agent.Answer":
    """Handle the inbox of a campaign, or one reply, and report what came of it."""
    from marketing_engine.conversation import arrivals, handling
    from marketing_engine.team import messages, roster

    library = job.library()
    orchestrator = roster.orchestrator(library.team())
    if job.verb == "READ_REPLY":
        return _one_reply(job, orchestrator)
    if job.verb == "FETCH_INBOX":
        arrivals.record_arrivals(job.session, library, messages.mailboxes_of(job.command))
        return {"text": "the inbox was fetched"}
    campaign = messages.campaign_of(job.command)
    arrivals.record_arrivals(job.session, library, messages.mailboxes_of(job.command))
    with handling.inbox_lock():
        return _inbox(job, campaign, orchestrator)


def _inbox(job: agent.Job, campaign: str, orchestrator: str) -> "agent.Answer":
    from marketing_engine.channels.read_states import read_states
    from marketing_engine.conversation import handling
    from marketing_engine.records.ids import prospect_ref
    from marketing_engine.team import messages, roster

    library = job.library()
    checked = handling.check_inbox(library, campaign, job.session)
    for reply in checked.qualified:
        _report(job, reply, orchestrator)
    for reply in checked.for_person:
        if reply.action == "closer" and reply.intent != "meeting_request" and reply.prospect_id:
            ref = prospect_ref(reply.prospect_id)  # what the policy hands to a closer
            told = messages.high_value_reply(ref, reply.intent, reply.score, reply.simulated)
            job.say(_closer_of(job, reply, orchestrator), told)
    if checked.answered:
        job.say(orchestrator, messages.auto_replied(len(checked.answered)))
    if checked.for_person:
        the_team = library.team()
        for person in (roster.team_address(the_team, "approver"), *the_team.notify):
            job.say(person, messages.replies_waiting(len(checked.for_person)))
    unread = [state.name for state in read_states() if state.warning]
    text = messages.inbox_complete(campaign, checked.replies, unread)
    if not checked.hindered:
        job.say(orchestrator, text)
    came = messages.mails_came(len(checked.seen), len(checked.for_person))
    handling.mark_reported(checked.seen)
    if checked.hindered:
        raise checked.hindered
    return {"text": f"{text}\n{came}", "replies": checked.replies, "answered": len(checked.answered)}


def _report(job: agent.Job, reply, orchestrator: str) -> None:  # type: ignore[no-untyped-def]  # a record, not imported here
    """Tell the orchestrator about a qualified prospect, and a closer about a wish to meet."""
    from marketing_engine.conversation import handling
    from marketing_engine.records.ids import prospect_ref
    from marketing_engine.records.intents import HIGH_VALUE
    from marketing_engine.team import messages

    ref = prospect_ref(reply.prospect_id)
    job.say(orchestrator, messages.prospect_qualified(ref, reply.score, reply.intent, reply.simulated))
    if reply.intent in HIGH_VALUE:
        job.say(orchestrator, messages.high_value_reply(ref, reply.intent, reply.score, reply.simulated))
    if reply.intent == "meeting_request":
        wish = messages.meeting_request(ref, handling.wish_of(reply), reply.simulated)
        job.say(_closer_of(job, reply, orchestrator), wish)


def _closer_of(job: agent.Job, reply, orchestrator: str) -> str:  # type: ignore[no-untyped-def]
    """The closer who gets a prospect: the same one each time."""
    from marketing_engine.team import roster

    the_team = job.library().team()
    closers = roster.present(the_team, "closer") or the_team.of_role("closer")
    return closers[reply.prospect_id % len(closers)].name if closers else orchestrator


def _one_reply(job: agent.Job, orchestrator: str) -> "agent.Answer":
    from coordination.errors import UsageError
    from marketing_engine.conversation import handling
    from marketing_engine.records.ids import prospect_id, prospect_ref
    from marketing_engine.team import messages

    if not job.command.words:
        raise UsageError("READ_REPLY: expected a prospect and what they wrote")
    prospect = prospect_id(job.command.words[0])
    reply = handling.handle_text(job.library(), prospect, job.command.line, job.session)
    qualified = handling.is_qualified(reply)
    if qualified and not reply.reported:
        _report(job, reply, orchestrator)
    handling.mark_reported([reply.id])
    bant = ", ".join(f"{key}={value}" for key, value in reply.bant.items())
    lines = [
        messages.prospect_qualified(prospect_ref(prospect), reply.score, reply.intent, False)
        if qualified
        else f"Not qualified: prospect_{prospect} score={reply.score} intent={reply.intent}",
        f"Sentiment: {reply.sentiment}",
        f"BANT: {bant}",
        f"Next: {_next(reply)}",
    ]
    return {"text": "\n".join(lines)}


def _next(reply) -> str:  # type: ignore[no-untyped-def]
    """What follows, without the words of theirs that a reason may quote: this goes to another session."""
    import re

    why = re.sub(r"“[^”]*”?", "“…”", reply.why)
    if reply.action == "auto_reply":
        return "answered by the campaign's template"
    return f"a person must answer ({why})" if reply.needs_human else f"nothing to answer ({why})"


def parser():  # type: ignore[no-untyped-def]  # argparse is imported only where it is used
    """The arguments of a run by hand or from cron."""
    import argparse

    from marketing_engine.conversation.judges import JUDGES

    made = argparse.ArgumentParser(
        description="Read the inbox of a campaign, or one reply given as text.",
        epilog='Example: conversation_ai.py --prospect prospect_123 --reply-text "Could we talk on Thursday?"',
    )
    what = made.add_mutually_exclusive_group(required=True)
    what.add_argument("--campaign", help="handle this campaign's mail in the inbox")
    what.add_argument("--prospect", help="who wrote, like prospect_123")
    what.add_argument("--replies", metavar="FILE", help="judge the replies of a JSON Lines file (- is standard input)")
    what.add_argument("--reply-file", metavar="FILE", nargs="+", help="judge raw e-mails")
    made.add_argument("--reply-text", help="what they wrote; - reads standard input")
    made.add_argument("--json", action="store_true", help="of judged files: one line of JSON each")
    made.add_argument(
        "--judge",
        choices=JUDGES,
        help="of judged files: what judges (default: the best offline one)",
    )
    made.add_argument(
        "--policy", metavar="careful|permissive|FILE", help="of judged files: what would be done (default: careful)"
    )
    made.set_defaults(to_command=_to_command, without_state=_judge_files)
    return made


def _judge_files(given: "agent.Answer") -> "int | None":
    """Judge mails that lie in files; None where the arguments ask for something else."""
    if not given["replies"] and not given["reply_file"]:
        return None
    from marketing_engine.conversation.judges import judge_named

    judge = judge_named(given["judge"])
    with judge.reader() as reader:
        reader.start()  # it loads while this process imports the rest
        from marketing_engine.conversation import given_mails, judged_files

        policy = judged_files.policy_named(given["policy"] or "careful")
        name = given["replies"]
        source = given_mails.lines_of(name) if name else given_mails.mails_in(given["reply_file"])
        return judged_files.show(source, policy, judge, reader, as_json=given["json"])


def _to_command(given: "agent.Answer") -> grammar.Command:
    from coordination.errors import UsageError

    if given["campaign"]:
        return grammar.Command("CHECK_INBOX", [given["campaign"]], {}, "")
    text = sys.stdin.buffer.read().decode("utf-8", "replace") if given["reply_text"] == "-" else given["reply_text"]
    if not text:
        raise UsageError("--prospect needs --reply-text with what they wrote")
    return grammar.Command("READ_REPLY", [given["prospect"]], {}, text_of(text))


if __name__ == "__main__":
    agent.run(VERBS, handle, parser)
