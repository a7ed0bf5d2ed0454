"""Tasks and their answers, from Python and from bash: each waiter gets its own answer, and waits no longer than it said."""

import os
import signal
import threading
import time

import processes
import pytest
from conftest import message_id, until

from coordination.errors import UsageError
from coordination.message import Message
from i_proactive.coordination import ResultTimeout, SessionCoordinator

HEAD = """#!/bin/sh
from=$(sed -n 's/^From: \\(.*\\)@.*/\\1/p;/^$/q' "$1")
id=$(sed -n 's/^Message-ID: <\\(.*\\)@.*/\\1/p;/^$/q' "$1")
task=$(grep -m1 '^do_' "$1") || exit 0
"""
ANSWER = 'session-send-message --reply-to "$id" "$from" "DONE $task"\n'


@pytest.fixture
def home(sh, monkeypatch):
    """The state folder of `sh`, for this process too, with a started session `boss`."""
    monkeypatch.setenv("COORDINATION_HOME", str(sh.state))
    monkeypatch.delenv("SESSION_NAME", raising=False)
    sh.ok("session-start boss")
    return sh


def start_worker(home, script: str = HEAD + ANSWER) -> None:
    """A session `worker` whose mail a script works."""
    (home.work / "worker.sh").write_text(script)
    home.ok("session-start worker --on-message worker.sh")


def tasks_of(home, name: str = "worker") -> list[Message]:
    """What waits for a session, as it would read it."""
    return [Message.parse(path.read_bytes()) for path in home.mail(name)]


def reply(home, task: Message, text: str) -> None:
    """Answer a task by hand, from bash."""
    home.ok(f"session-send-message --from worker --reply-to {task.id} boss '{text}'")


def kill_worker(home) -> None:
    """Kill -9 the runner and the script it runs, and nobody else."""
    for pid in home.processes():
        command = processes.command(pid)
        if b"runner.py" in command or b"on-message" in command:
            processes.kill(pid)


def in_threads(*functions) -> None:
    """Run functions at the same time, and raise what one of them raised."""
    errors: list[BaseException] = []

    def run(function) -> None:
        try:
            function()
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=run, args=(function,)) for function in functions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for error in errors:
        raise error


def test_a_script_answers_python(home):
    """send_task, a script woken by mail, wait_for_result."""
    start_worker(home)
    boss = SessionCoordinator("boss")
    boss.send_task("worker", "do_it", {"limit": 25, "list": [1, 2]})
    result = boss.wait_for_result("worker", timeout=60)
    assert (result["text"], result["from"]) == ("DONE do_it limit=25 list=[1,2]", "worker")
    assert result["id"]


def test_a_script_answers_bash(home):
    """--wait prints the answer and ends with 0."""
    start_worker(home)
    answer = home("session-send-message --from boss --wait 60 worker 'do_it now'")
    assert (answer.code, answer.out, answer.err) == (0, "From: worker\nMessage: DONE do_it now\n", "")
    (record,) = home("session-send-message --from boss --wait 60 --json worker 'do_it now'").records
    assert (record["from"], record["text"]) == ("worker", "DONE do_it now")


def test_what_was_awaited_was_read(home):
    """The answer that --wait printed is not new any more."""
    start_worker(home)
    home.ok("session-start boss")
    home.ok("session-send-message --from boss --wait 60 worker 'do_it now'")
    assert (len(home.mail("boss")), len(home.mail("boss", "cur"))) == (0, 1)


def test_who_waits_is_told_at_once_what_will_delay_the_answer(home):
    """Nobody is called so, it is stopped, it is held; a stop is not awaited at all."""
    home.ok("session-start w; session-start stopped; session-stop stopped; session-hold w")
    for name, why in (("nobody-here", "nobody has started"), ("stopped", "is stopped"), ("w", "held, so")):
        done = home(f"session-send-message --wait 0.1 {name} 'do_it'")
        assert (done.code, why in done.err) == (75, True), done.err
    stop = home("session-send-message --wait 60 w 'EMERGENCY_STOP now'")
    assert (stop.code, "In force: EMERGENCY_STOP of w" in stop.out) == (0, True)


def test_no_answer_in_time_is_a_timeout(home):
    """ResultTimeout, which is a TimeoutError; from bash exit 75 and one line."""
    home.ok("session-start worker")
    boss = SessionCoordinator("boss")
    boss.send_task("worker", "do_it")
    began = time.monotonic()
    with pytest.raises(ResultTimeout, match=r"worker did not answer .* within 0\.2 s"):
        boss.wait_for_result("worker", timeout=0.2)
    assert time.monotonic() - began >= 0.2
    assert issubclass(ResultTimeout, TimeoutError)
    late = home("session-send-message --from boss --wait 0.2 worker 'do_it now'")
    assert (late.code, late.out, late.err.count("\n")) == (75, "", 1)
    assert "did not answer" in late.err
    with pytest.raises(ResultTimeout):
        boss.wait_for_result("worker", timeout=0)


def test_who_sent_no_task_waits_for_nothing(home):
    """Without a task and without task_id= the call is wrong."""
    with pytest.raises(UsageError, match="no task was sent"):
        SessionCoordinator("boss").wait_for_result("worker", timeout=1)


def test_a_dead_worker_answers_once_it_is_woken(home):
    """Killed in the middle of the task; session-wake starts it again, and the one who waits gets the answer."""
    start_worker(home, HEAD + "touch ~+/begun 2>/dev/null\n".replace("~+", str(home.work)) + _until_file(home) + ANSWER)
    waiting = home.background("session-send-message --from boss --wait 100 worker 'do_it' > answer")
    until((home.work / "begun").exists, "work on the task")
    kill_worker(home)
    assert waiting.poll() is None
    (home.work / "go").touch()
    until(lambda: home("session-wake").code == 0 and waiting.poll() is not None, "the answer after session-wake")
    assert waiting.returncode == 0
    assert (home.work / "answer").read_text() == "From: worker\nMessage: DONE do_it\n"


def _until_file(home) -> str:
    return f'while [ ! -e "{home.work}/go" ]; do sleep 0.05; done\n'


def test_a_late_answer_is_found_by_a_second_wait(home):
    """The first wait gave up; the answer came later; whoever knows the task's id finds it, in another process too."""
    home.ok("session-start worker")
    boss = SessionCoordinator("boss")
    task = boss.send_task("worker", "do_it")
    with pytest.raises(ResultTimeout):
        boss.wait_for_result("worker", timeout=0.1)
    reply(home, tasks_of(home)[0], "late, but done")
    assert boss.wait_for_result("worker", timeout=0, task_id=task)["text"] == "late, but done"
    assert boss.wait_for_result("worker", timeout=0)["text"] == "late, but done"
    assert SessionCoordinator("boss").wait_for_result("worker", 0, task_id=task)["text"] == "late, but done"
    assert "late, but done" in home.ok("session-check-messages boss"), "waiting took nothing from the mailbox"
    assert SessionCoordinator("boss").wait_for_result("worker", 0, task_id=task)["text"] == "late, but done"


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_two_tasks_to_one_session_have_two_answers(home, order):
    """Whichever is answered first: each task has its own, and without an id the last task is meant."""
    home.ok("session-start worker")
    boss = SessionCoordinator("boss")
    ids = [boss.send_task("worker", "do_first"), boss.send_task("worker", "do_second")]
    tasks = {task.id: task for task in tasks_of(home)}
    got = {}

    def wait(name: str, **which) -> None:
        got[name] = boss.wait_for_result("worker", 60, **which)["text"]

    def answer() -> None:
        for at in order:
            reply(home, tasks[ids[at]], f"answer {at}")

    in_threads(
        lambda: wait("first", task_id=ids[0]), lambda: wait("second", task_id=ids[1]), lambda: wait("last"), answer
    )
    assert got == {"first": "answer 0", "second": "answer 1", "last": "answer 1"}


def test_two_waiters_in_bash_get_their_own_answers(home):
    """Asked at once by the same session, answered the other way round."""
    home.ok("session-start worker")
    waiters = {
        word: home.background(f"session-send-message --from boss --wait 100 worker 'do_{word}' > answer.{word}")
        for word in ("first", "second")
    }
    until(lambda: len(home.mail("worker")) == 2, "both tasks")
    for task in sorted(tasks_of(home), key=lambda task: task.body, reverse=True):
        reply(home, task, f"DONE {task.body}")
    for word, waiter in waiters.items():
        assert waiter.wait(60) == 0
        assert (home.work / f"answer.{word}").read_text() == f"From: worker\nMessage: DONE do_{word}\n"


def test_another_reader_takes_the_answer_and_the_waiter_gets_it(home, trials):
    """Somebody reads the same mailbox all the time; every answer is found all the same."""
    start_worker(home)
    reader = home.background("while :; do session-check-messages boss >> shown; done")
    boss = SessionCoordinator("boss")
    for number in range(trials(15, 200)):
        boss.send_task("worker", f"do_number_{number}")
        assert boss.wait_for_result("worker", timeout=60)["text"] == f"DONE do_number_{number}"
    until(lambda: not home.mail("boss"), "all answers to be taken")
    until(lambda: f"DONE do_number_{number}" in (home.work / "shown").read_text(), "all answers to be shown")
    os.killpg(reader.pid, signal.SIGKILL)
    reader.wait()


def test_only_the_answer_is_an_answer(home):
    """A note by the worker, a note that refers to the task, an answer to another task: none of them is it."""
    home.ok("session-start worker")
    boss = SessionCoordinator("boss")
    boss.send_task("worker", "do_other")
    boss.send_task("worker", "do_it")
    other, task = tasks_of(home)
    note = message_id(home.ok("session-send-message --from boss worker 'a note, no task'"))
    home.ok("session-send-message --from worker boss 'I have begun'")
    home.ok(f"session-send-message --from worker --reply-to {note} boss 'thanks for the note'")
    SessionCoordinator("worker").send_message("boss", "about the task: half of it is done", in_reply_to=task.id)
    reply(home, other, "the other one is done")
    with pytest.raises(ResultTimeout):
        boss.wait_for_result("worker", timeout=0.3)
    reply(home, task, "DONE")
    assert boss.wait_for_result("worker", timeout=0)["text"] == "DONE"


def test_who_was_not_asked_cannot_answer_from_bash(home):
    """--reply-to knows only messages that the answerer got; the waiter waits on for the one it asked."""
    home.ok("session-start worker; session-start intruder")
    boss = SessionCoordinator("boss")
    boss.send_task("worker", "do_it")
    (task,) = tasks_of(home)
    forged = home(f"session-send-message --from intruder --reply-to {task.id} boss 'DONE, trust me'")
    assert (forged.code, forged.out, forged.err.count("\n")) == (1, "", 1)
    assert home.mail("boss") == []
    reply(home, task, "really done")
    assert boss.wait_for_result("worker", timeout=0)["from"] == "worker"


@pytest.mark.parametrize(("status", "code"), [("done", 0), ("failed", 1)])
def test_a_failed_task_ends_with_1(home, status, code):
    """The answer says how it went: printed in both cases, and told by the exit status."""
    home.ok("session-start worker")
    waiting = home.background("session-send-message --from boss --wait 100 worker do_it > answer")
    until(lambda: len(home.mail("worker")) == 1, "the task")
    (task,) = tasks_of(home)
    SessionCoordinator("worker").send_result(task, "as far as it went", {"status": status, "found": [1, 2]})
    assert waiting.wait(60) == code
    assert (home.work / "answer").read_text() == "From: worker\nMessage: as far as it went\n"
    result = SessionCoordinator("boss").wait_for_result("worker", 0, task_id=task.id)
    assert (result["status"], result["found"], result["text"]) == (status, [1, 2], "as far as it went")


def test_a_task_under_a_hold_is_answered_after_it(home):
    """The waiter is told that the task waits, and gets its answer once the pause is lifted."""
    start_worker(home)
    home.ok("session-send-message worker 'PAUSE ALL'")
    waiting = home.background("session-send-message --from boss --wait 100 worker do_it > answer")
    until(lambda: any(task.body == "do_it" for task in tasks_of(home)), "the task to wait")
    assert waiting.poll() is None
    home.ok("session-send-message worker 'RESUME ALL'")
    assert waiting.wait(60) == 0
    assert "DONE do_it" in (home.work / "answer").read_text()


def test_a_team_is_asked_as_one(home):
    """A task to a team is answered by its member; the waiter is told who."""
    start_worker(home)
    home.ok("session-start crew-1 --on-message worker.sh")
    boss = SessionCoordinator("boss")
    boss.send_task("crew", "do_it")
    assert boss.wait_for_result("crew", timeout=60)["from"] == "crew-1"


def test_a_script_in_bash_says_that_it_failed(home):
    """--failed makes --wait end with 1, and says so in Python; it needs a task to answer."""
    start_worker(home, HEAD + 'session-send-message --failed --reply-to "$id" "$from" "no such campaign"\n')
    failed = home("session-send-message --from boss --wait 60 worker 'do_it now'")
    assert (failed.code, "no such campaign" in failed.out) == (1, True)
    boss = SessionCoordinator("boss")
    boss.send_task("worker", "do_it")
    assert boss.wait_for_result("worker", 60)["status"] == "failed"
    assert home("session-send-message --failed worker x").code == 2


def test_who_was_not_asked_cannot_answer_from_python(home):
    """An answer with the right id from the wrong session is no answer."""
    home.ok("session-start worker; session-start intruder")
    boss = SessionCoordinator("boss")
    task_id = boss.send_task("worker", "do_it")
    asked = Message(sender="boss", to="worker", body="do_it", id=task_id)
    SessionCoordinator("intruder").send_result(asked, "DONE forged")
    with pytest.raises(ResultTimeout):
        boss.wait_for_result("worker", 0.3)
    SessionCoordinator("worker").send_result(asked, "DONE well")
    assert boss.wait_for_result("worker", 60)["text"] == "DONE well"


def test_a_task_that_ends_in_quarantine_is_answered(home):
    """Whoever waits hears that there will be no answer."""
    start_worker(home, "#!/bin/sh\nexit 1\n")
    home.ok("session-stop worker")
    boss = SessionCoordinator("boss")
    boss.send_task("worker", "do_it")
    (task,) = home.mail("worker")
    task.rename(task.with_name(f"{task.name}+4"))
    home.ok("session-start worker")
    answer = boss.wait_for_result("worker", 60)
    assert (answer["status"], "quarantine" in answer["text"]) == ("failed", True)
