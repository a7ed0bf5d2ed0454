"""Why a day brings no one: the reason, the number of people and the line to change, in all places that tell of it."""

import json
import re
from pathlib import Path

from conftest import Shell, terminal, until
from day import approve, bounce, day_over, first_mails, opened, phase, phase_today
from sending_day import limit_mails

HEADER = "First Name,Last Name,Title,Company,Email,Email Status,Country\n"
FILE = "campaigns/campaign_1.yaml"


def people(sh: Shell, *rows: str, add: bool = False) -> None:
    """The campaign's file: rows like `Ada,CEO,Acme,ada@acme.example,Verified`, or more of them."""
    path = sh.config / "prospects" / "campaign_1.csv"
    lines = "".join("{},Nowhere,{},{},{},{},Ireland\n".format(*row.split(",")) for row in rows)
    path.write_text((path.read_text() if add else HEADER) + lines)


def many(word: str, count: int, status: str = "Verified", title: str = "CEO") -> list[str]:
    """So many rows of people with names that begin with a word."""
    return [
        f"{word}{at},{title},{word} {at} RPO,{word.lower()}{at}@{word.lower()}{at}.example,{status}"
        for at in range(count)
    ]


def change(sh: Shell, old: str, new: str, file: str = FILE) -> None:
    """Edit a file of the configuration as a person would."""
    path = sh.config / file
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new, 1))


def line_of(sh: Shell, key: str, file: str = FILE) -> str:
    """`FILE:LINE` of a key, as grep tells it."""
    number = next(
        n for n, line in enumerate((sh.config / file).read_text().splitlines(), 1) if line.strip().startswith(key)
    )
    return f"{sh.config / file}:{number}"


def started(sh: Shell) -> None:
    """The team without its page."""
    sh.ok("start_marketing_sessions.sh --no-page")


def day(sh: Shell, *phases: str) -> str:
    """Trigger the day and wait until it rests in one of these phases; what the trigger said."""
    done = sh("trigger_daily_workflow.sh campaign_1")
    assert done.code == 0
    assert done.out.splitlines()[0] == "✅ Daily workflow triggered for campaign_1"

    def rests() -> bool:
        return bool(re.search("|".join(phases), phase(sh))) and not sh.processes()

    until(rests, f"the day at {phases}; it is at {phase(sh)}")
    return done.err


def figures(sh: Shell) -> dict:
    """The saved figures of the day."""
    (path,) = (sh.state / "reports").glob("*/daily_metrics.json")
    return json.loads(path.read_text())


def where(sh: Shell) -> dict[str, int]:
    """How many people stand where."""
    found: dict[str, int] = {}
    for one in sh("marketing prospects --campaign campaign_1 --json").records:
        found[one["standing"]] = found.get(one["standing"], 0) + 1
    return found


def summaries(sh: Shell) -> int:
    """How many summaries were broadcast."""
    return sum("DAILY SUMMARY" in text for text in sh.texts("marketing-sales-closer-1"))


def says_everywhere(sh: Shell, told: str, *parts: str) -> None:
    """The trigger, the status line, the summary (shown, broadcast, saved) all hold this reason; its sum is all people."""
    status = sh.ok("session-status marketing-orchestrator")
    saved = figures(sh)
    sentences = "\n".join([*saved["kept_back"], *(f"{one['why']}: {one['change']}" for one in saved["reasons"])])
    broadcast = [text for text in sh.texts("marketing-sales-closer-1") if "DAILY SUMMARY" in text][-1]
    for place in (told, status, sentences, broadcast, sh.ok("marketing summary campaign_1")):
        for part in parts:
            assert part in place, (part, place)
    assert sum(one["people"] for one in saved["reasons"]) == saved["people"] == sum(where(sh).values())


def test_addresses_that_no_source_has_verified(sh):
    """The own CSV of a new user: said at the check, the import, the trigger, in the status line and in the summary."""
    people(sh, *many("Ada", 3, status=""), *many("Bob", 1, status="Guessed"))
    said = "4 of 4 people have an address that no source has verified (3 unknown, 1 guessed)"
    line = f"add the line email_statuses: [verified, guessed, unknown] to {sh.config / FILE}"
    checked = sh("marketing check")
    assert checked.code == 0 and f"⚠️  campaign_1: {said}: {line}" in checked.out
    assert (
        "4 addresses are not known to be verified"
        in sh("marketing import $MARKETING_CONFIG/prospects/campaign_1.csv --dry-run").err
    )
    started(sh)
    told = day(sh, "done")
    assert "4 people in campaign_1, 4 of them new: 4 unverified" in told
    says_everywhere(sh, told, "4 of 4 have an address that no source has verified (3 unknown, 1 guessed)", line)
    change(sh, "daily:", "email_statuses: [verified, guessed]\ndaily:")
    day(sh, "approval")
    assert where(sh) == {"waiting": 1, "unverified": 3}
    assert (
        f"email_statuses in {line_of(sh, 'email_statuses')} (verified, guessed): add unknown"
        in sh("marketing check").out
    )
    assert "brings no one" not in sh.ok("session-status marketing-orchestrator")


def test_a_score_that_no_one_has(sh):
    """The line of the key, what it says, and the best score that there is; a lower one frees people without scoring."""
    people(sh, *many("Ada", 2), *many("Bob", 1, title="Assistant"))
    change(sh, "minimum_score: 0", "minimum_score: 99")
    started(sh)
    told = day(sh, "done")
    assert "Goes on: 3 to be researched" in told
    best = max(one["score"] for one in sh("marketing prospects --json").records)
    again = day(sh, "done")
    says_everywhere(
        sh,
        again,
        f"2 of 3 score less than 99, the best of them {best}",
        f"daily.minimum_score in {line_of(sh, 'minimum_score')} (99)",
    )
    assert "1 of 3 are excluded by the ICP (1 title: assistant): exclude in" in again
    scored = sh("marketing score explain prospect_1 --json").records[0]["scored_at"]
    change(sh, "minimum_score: 99", "minimum_score: 1")
    assert "Goes on: 2 to be drafted" in day(sh, "approval")
    assert where(sh) == {"waiting": 2, "excluded": 1}
    assert sh("marketing score explain prospect_1 --json").records[0]["scored_at"] == scored


def test_everybody_is_kept_out_for_a_reason_of_their_own(sh):
    """Suppressed, without an address, dead, excluded, in another campaign: each with its number, most first."""
    people(
        sh,
        *many("Ada", 3),
        *many("Bob", 2, title="Assistant"),
        "Eve,CEO,Eve RPO,eve@eve.example,Bounced",
    )
    with (sh.config / "prospects" / "campaign_1.csv").open("a") as file:
        file.write("Max,Elsewhere,CEO,Max RPO,max@max.example,Verified,Ireland\n")
    other = sh.config / "campaigns" / "other.yaml"
    other.write_text((sh.config / FILE).read_text())
    (sh.work / "max.csv").write_text("First Name,Last Name,Email,Website\nMax,Elsewhere,max@max.example,max.example\n")
    sh.ok("marketing import max.csv --campaign other")
    sh.ok("marketing suppress add @ada0.example --reason asked")
    sh.ok("marketing import $MARKETING_CONFIG/prospects/campaign_1.csv --campaign campaign_1")
    sh.ok("marketing suppress add ada1@ada1.example ada2@ada2.example --reason asked")
    started(sh)
    day(sh, "done")
    told = day(sh, "done")
    beside = "of the rows beside them 2 want no mail (marketing suppress list), 1 is in other campaigns"
    says_everywhere(sh, told, "2 of 4 are excluded by the ICP (2 title: assistant): exclude in")
    for place in (told, sh.ok("marketing summary campaign_1")):
        assert "2 of 4 want no mail (2 asked): marketing suppress list" in place and beside in place
    assert [(one["standing"], one["people"]) for one in figures(sh)["reasons"]] == [("excluded", 2), ("suppressed", 2)]
    rows = sh.ok("marketing prospects --campaign campaign_1 --why --standing suppressed,excluded").splitlines()
    assert len(rows) == 4 and sum("excluded by title: assistant" in row for row in rows) == 2
    sh.ok("marketing suppress remove ada1@ada1.example --why 'wrote that she wants our mail'")
    assert "Goes on: 1 to be researched" in day(sh, "approval")
    sh.ok("marketing suppress remove @ada0.example --why 'it was a mistake'")
    assert "1 of them new" in day(sh, "approval")
    assert where(sh) == {"waiting": 2, "excluded": 2, "suppressed": 1}


def test_everybody_in_the_files_was_suppressed_before(sh):
    """They never become people of the campaign: the rows are counted all the same."""
    people(sh, *many("Ada", 3))
    sh.ok("marketing suppress add @ada0.example ada1@ada1.example ada2@ada2.example")
    started(sh)
    told = day(sh, "done")
    says_everywhere(sh, told, "no one is known: ", "(of its rows 3 want no mail (marketing suppress list))")


def test_files_that_bring_no_one(sh):
    """No people at all: the file and the line that names it."""
    people(sh, "Ada,CEO,Acme,,Verified")
    started(sh)
    told = day(sh, "done")
    says_everywhere(
        sh,
        told,
        "no one is known: prospects/campaign_1.csv brought no other people",
        f"source in {line_of(sh, 'source')}",
    )


def test_a_new_icp_is_asked_about_those_that_the_old_one_kept_out(sh):
    """Changed exclusions judge the excluded again at the next trigger, and no one else."""
    people(sh, *many("Ada", 2), *many("Bob", 2, title="Assistant"))
    started(sh)
    day(sh, "approval")
    sh.ok(terminal("marketing approve --above 0"))
    until(lambda: phase(sh).startswith("done") and not sh.processes(), "the day over")
    kept = sh("marketing score explain prospect_1 --json").records[0]["scored_at"]
    change(sh, "titles: [intern, assistant,", "titles: [intern,", "icps/icp_c_rpo.yaml")
    day(sh, "approval")
    assert where(sh) == {"sent": 2, "waiting": 2}
    assert sh("marketing score explain prospect_1 --json").records[0]["scored_at"] == kept


def test_a_second_trigger_takes_what_is_new_and_one_without_news_does_nothing(sh):
    """New rows and a raised daily number extend the list behind what stands there; what was sent stays as it was."""
    people(sh, *many("Ada", 3))
    change(sh, "prospects: 50", "prospects: 2")
    started(sh)
    assert "Goes on: 2 to be researched" in day(sh, "approval")
    approve(sh, "--above 0")
    until(lambda: phase(sh).startswith("done") and not sh.processes(), "the day over")
    sent = {mail["To"]: mail.as_bytes() for mail in first_mails(sh)}
    assert len(sent) == 2 and summaries(sh) == 1
    told = day(sh, "done")
    assert (
        "No one goes on now" in told
        and f"1 of 3 wait for their day: daily.prospects in {line_of(sh, 'prospects')} (2 a day)" in told
    )
    with opened(sh.state / "records.sqlite3") as db:
        events = db.execute("SELECT count(*) FROM events").fetchone()
        listed = db.execute("SELECT position, prospect_id FROM research_items ORDER BY position").fetchall()
    heard = {name: len(sh.texts(name)) for name in ("marketing-sales-closer-1", "marketing-human-approver")}
    day(sh, "done")
    with opened(sh.state / "records.sqlite3") as db:
        assert db.execute("SELECT count(*) FROM events").fetchone() == events
    assert heard == {name: len(sh.texts(name)) for name in heard} and summaries(sh) == 1
    change(sh, "prospects: 2", "prospects: 4")
    people(sh, *many("Bob", 3), add=True)
    assert "6 people in campaign_1, 3 of them new" in (told := day(sh, "approval"))
    assert "Goes on: 2 to be researched" in told
    assert where(sh) == {"sent": 2, "waiting": 2, "new": 2}
    with opened(sh.state / "records.sqlite3") as db:
        now = db.execute("SELECT position, prospect_id FROM research_items ORDER BY position").fetchall()
    assert now[:2] == listed and len(now) == 4
    approve(sh, "--above 0")
    until(lambda: phase(sh).startswith("done") and not sh.processes(), "the day over again")
    mails = {mail["To"]: mail.as_bytes() for mail in first_mails(sh)}
    assert len(mails) == 4 == len(first_mails(sh)) and mails.items() >= sent.items()
    assert summaries(sh) == 2 and figures(sh)["sent"] == 4


def test_triggers_at_once_and_killed_ones_take_each_person_once(sh):
    """Five triggers at a time beside kill -9 of all that works: afterwards everybody is on the list once."""
    people(sh, *many("Ada", 5))
    change(sh, "prospects: 50", "prospects: 4")
    started(sh)
    day(sh, "approval")
    for round in range(2):
        people(sh, *many(f"Bob{round}x", 3), add=True)
        change(sh, f"prospects: {4 + 3 * round}", f"prospects: {7 + 3 * round}")
        triggers = [sh.background("trigger_daily_workflow.sh campaign_1") for _ in range(5)]
        if round == 1:
            until(lambda: any(one.poll() == 0 for one in sh.started), "a trigger that is through")
            sh.kill_all()
            sh.ok("session-wake")
        for one in triggers:
            one.wait()
    day(sh, "approval")
    assert where(sh) == {"waiting": 10, "new": 1}
    with opened(sh.state / "records.sqlite3") as db:
        positions = [at for (at,) in db.execute("SELECT position FROM research_items ORDER BY position")]
    assert positions == list(range(1, 11))
    assert sum("MORNING WORKFLOW" in text for text in sh.texts("marketing-sales-closer-1")) == 1


def test_approved_people_who_get_no_mail(sh):
    """A hold on sending: named with how it is lifted; then the mails leave."""
    people(sh, *many("Ada", 2))
    started(sh)
    day(sh, "approval")
    sh.ok("session-send-message broadcast 'PAUSE ALL OUTREACH'")
    approve(sh, "--above 0")
    told = sh("trigger_daily_workflow.sh campaign_1").err
    assert "Goes on: 2 to be written to" in told
    assert re.search(r"⚠️  .*PAUSE.*: session-resume", told), told
    assert where(sh) == {"approved": 2}
    sh.ok("session-send-message broadcast 'RESUME ALL OUTREACH'")
    until(lambda: phase(sh).startswith("done") and not sh.processes(), "the day over")
    assert where(sh) == {"sent": 2}


def test_a_mail_with_a_time_waits_for_no_other_approval(sh):
    """What a limit put off leaves the next day, also while people of that day are still to be approved."""
    people(sh, *many("Ada", 4))
    change(sh, "prospects: 50", "prospects: 4")
    limit_mails(sh, 1)
    started(sh)
    day(sh, "approval approval")
    approve(sh, "--above 0")
    until(lambda: phase(sh).startswith("done") and not sh.processes(), "the end of the day")
    assert len(first_mails(sh)) == 1
    assert where(sh) == {"sent": 1, "scheduled": 3}
    people(sh, *many("Ben", 2), add=True)
    with opened(sh.state / "records.sqlite3") as db:
        db.execute("UPDATE workflow_runs SET date = '2020-01-01', started_at = '2020-01-01T08:00:00Z'")
        db.execute("UPDATE touches SET reserved_at = '2020-01-01T10:00:00Z', sent_at = '2020-01-01T10:00:00Z'")
        db.execute("UPDATE decisions SET decided_at = '2020-01-01T09:00:00Z'")
    sh.ok("marketing trigger campaign_1")
    until(lambda: phase_today(sh) == "approval approval" and not sh.processes(), "the next day's approvals")
    assert len(first_mails(sh)) == 2
    assert len(sh("marketing approve --list --json").records) == 2


def test_a_mailbox_that_is_not_live(sh):
    """Approved people wait for a person's word: the trigger, the status line and the summary name the command."""
    people(sh, *many("Ada", 2))
    mailbox = "  dana: {address: dana@works.com, send: {by: smtp, host: 127.0.0.1, port: 9, tls: none}}\n"
    (sh.config / "mailboxes.yaml").write_text(f"cancel_minutes: 0\nmailboxes:\n{mailbox}")
    change(sh, "daily:", "mailboxes: [dana]\ndaily:")
    started(sh)
    day(sh, "approval")
    approve(sh, "--above 0")
    until(lambda: phase(sh).startswith("done") and not sh.processes(), "the day over")
    how = "campaign_1 is not live by the mailbox dana: marketing go-live campaign_1"
    assert f"⚠️  {how}" in sh("trigger_daily_workflow.sh campaign_1").err
    until(lambda: phase(sh).startswith("done") and not sh.processes(), "the day over again")
    said = f"2 of 2 are approved, and no mail has left (2 {how})"
    assert f"campaign_1 sends nothing: {how}" in sh.ok("session-status marketing-orchestrator")
    assert said in sh.ok("marketing summary") and said in figures(sh)["reasons"][0]["why"]
    assert sh.ok("marketing prospects --why --standing approved").count(f"no mail has left: {how}") == 2


def test_words_in_all_lists(sh):
    """`--standing`, `--decision` and `--why`, as a table, JSON, CSV and over the API's own function; wrong words are told."""
    people(sh, *many("Ada", 2), *many("Bob", 1, status=""))
    started(sh)
    day(sh, "approval")
    approve(sh, "prospect_1 --reject prospect_2 --reason 'too small'")
    until(lambda: phase(sh).startswith("done"), "the day over")
    assert where(sh) == {"sent": 1, "rejected": 1, "unverified": 1}
    assert sh.ok("marketing prospects --standing unverified,sent").count("\n") == 2
    assert sh.ok("marketing prospects --decision rejected --why").startswith("prospect_2")
    assert re.search(r"prospect_1 .*\bsent\b.*mail 1 of 2 left on \d{4}-", sh.ok("marketing prospects --why"))
    (head, *rows) = sh.ok("marketing prospects --csv --standing rejected").splitlines()
    assert head.endswith(",mails_sent,standing,why") and len(rows) == 1 and ",rejected," in rows[0]
    assert sh("marketing prospects --standing stopped").code == 1
    sh.ok(terminal("marketing approve --undo prospect_2"))
    assert "Goes on: 1 to be approved" in day(sh, "approval")
    assert where(sh) == {"sent": 1, "waiting": 1, "unverified": 1}
    for wrong in ("--standing unverifed", "--decision yes", "--json --csv"):
        assert sh(f"marketing prospects {wrong}").code == 2
    assert "did you mean unverified?" in sh("marketing prospects --standing unverifed").err
    help = sh.ok("marketing prospects --standing help").splitlines()
    documented = (Path(__file__).parents[2] / "docs" / "marketing.md").read_text()
    assert len(help) > 20 and all(f"| `{line.split()[0]}` |" in documented for line in help)


def test_words_after_a_day_of_answers(sh):
    """Who answered, declined, asked for a meeting or for no more mail, and a mail that came back: each has a word of their own."""
    day_over(sh)
    before = where(sh)
    assert sum(before.values()) == 129
    assert before.keys() == {
        "new",
        "no-address",
        "excluded",
        "rejected",
        "sent",
        "replied",
        "meeting",
        "resting",
        "suppressed",
    }
    whys = {one["standing"]: one["why"] for one in sh("marketing prospects --json").records}
    assert whys["resting"].startswith("declined on ") and whys["suppressed"] == "wants no mail (asked)"
    assert whys["excluded"] == "excluded by title: assistant" and whys["replied"].startswith("has answered: ")
    still_waits = sh("marketing prospects --standing sent --json").records[0]["email"]
    bounce(sh, next(mail for mail in first_mails(sh) if mail["To"].addresses[0].addr_spec == still_waits), "b1")
    started(sh)
    day(sh, "done")
    assert where(sh) == before | {"sent": before["sent"] - 1, "bounced": 1}


def test_mails_that_have_their_time_are_not_told_as_going_now(sh):
    """A limit that is used up: the trigger says that they go at their time, and the limit is named behind a colon."""
    people(sh, *many("Ada", 3))
    change(sh, "limit: 50", "limit: 1", "integrations.yaml")
    started(sh)
    day(sh, "approval")
    approve(sh, "--above 0")
    until(lambda: phase(sh).startswith("done") and not sh.processes(), "the day over")
    assert "Goes on: 2 to be written to, each at its time (marketing outreach next)" in day(sh, "done")
    assert "their mail has its time (2: the limit of 1 mail a day" in sh.ok("marketing summary")
    (sent,) = sh.ok("marketing prospects --why --standing sent").splitlines()
    assert re.search(r"the next is planned for \d{4}-\d\d-\d\d$", sent), sent
    name = sent.split()[0]
    sh.ok(f"marketing forget {name} --yes")
    assert "was forgotten, and gets no mail" in sh.ok("marketing prospects --why --standing suppressed")
    sh.ok("trigger_daily_workflow.sh campaign_1")
    told = "1 of 3 want no mail (1 forgotten)"
    until(lambda: told in [one["why"] for one in figures(sh)["reasons"]], "a new summary")


def test_a_trigger_tells_a_mistake_in_the_limits(sh):
    """With its line, and no day begins."""
    people(sh, *many("Ada", 1))
    change(sh, "limit: 50", "limit: x", "integrations.yaml")
    started(sh)
    done = sh("trigger_daily_workflow.sh campaign_1")
    assert done.code == 1 and not done.out
    assert f"{line_of(sh, '- limit: x', 'integrations.yaml')}: channels.email.limits.0.limit: expected" in done.err
    assert not phase(sh)


def test_what_an_import_says_of_addresses(sh):
    """By their kind; a function's address beside others is not proposed."""
    people(sh, *many("Ada", 1, status=""), "Sales,Sales,Eve RPO,sales@eve.example,")
    said = sh("marketing import $MARKETING_CONFIG/prospects/campaign_1.csv").err
    assert "2 addresses are not known to be verified (1 unknown, 1 role)" in said
    assert "add the line email_statuses: [verified, unknown] to" in said


def test_approved_people_wait_for_the_others_and_it_is_said(sh):
    """Where one is not decided, approving, the trigger and the next mails tell what lets the approved go."""
    people(sh, *many("Ada", 3))
    started(sh)
    day(sh, "approval")
    told = "campaign_1: mail to 2 approved waits for 1 more decision, or for: marketing approve --finish"
    assert told in approve(sh, "prospect_1 prospect_2")
    assert told in day(sh, "approval")
    assert "sends nothing" not in sh.ok("session-status marketing-orchestrator")
    assert told in sh("marketing outreach next").err
    assert "more decision" not in approve(sh, "--finish")
    until(lambda: where(sh) == {"sent": 2, "waiting": 1}, "the mails of the approved")
    assert "more decision" not in sh("marketing outreach next").err
