"""The runner of one session that a script works: `python -IS runner.py NAME LOCK_DESCRIPTOR`.

It holds the session's lock and, message by message, runs the session's `on-message` with the path of the
message as its argument. Exit 0 acknowledges the message, 75 puts it back (a hold; try later), anything
else counts a failure: it is tried again with a growing pause, and after MAX_ATTEMPTS put in quarantine.
A script that gives no heartbeat within its session's limit is ended, and has failed.
Where the script says in a line `# Hears: VERB …` what it works, all other notes are acknowledged without it.
"""

import fcntl
import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

from coordination import events, fields, grammar, holds, identity, limits, paths, registry, waking
from coordination.errors import CoordinationError, DamagedMessage, from_os_error
from coordination.message import Message
from coordination.store import open_store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from coordination.store.protocol import Claim, Item

MAX_ATTEMPTS = 5
UNTIL_FREED = float("inf")  # a message that was put back under a hold is tried again when that is lifted
LATER = 2.0  # seconds until a message that was put back without a hold is tried again
LOOK = 0.25  # seconds between looks for new mail while others pause
TRY_LATER = 75
TIMED_OUT = 124  # as timeout(1) ends
CANNOT_RUN = 126
SEARCH_PATH = "/usr/local/bin:/opt/homebrew/bin:/usr/bin:/bin:/usr/sbin:/sbin"


def say(text: str) -> None:
    """One line in the session's log."""
    print(f"{registry.now_text()} {fields.clean(text)}", flush=True)


def environment(name: str, hops: int) -> dict[str, str]:
    """What every `on-message` gets, whoever's mail woke it: nothing of the sender's shell."""
    import pwd

    account = pwd.getpwuid(os.getuid())
    return {
        "COORDINATION_HOME": paths.home(),
        paths.MARK: paths.mark(),
        "HOME": account.pw_dir,
        "LANG": "C.UTF-8",
        "LOGNAME": account.pw_name,
        "PATH": f"{os.path.join(paths.ROOT, 'bin')}:{os.path.dirname(sys.executable)}:{SEARCH_PATH}",
        "SESSION_HOPS": str(hops),
        "SESSION_NAME": name,
        "USER": account.pw_name,
    }


def run_hook(name: str, path: str, hops: int, claim: int) -> int:
    """Run `on-message` for one message and return its exit status.

    Of our descriptors it inherits the one that keeps the claim: should this runner be killed, the
    message stays claimed as long as the script works on it. Raises as `limits.wait`.
    """
    hook = paths.session(name, "on-message")
    os.set_inheritable(claim, True)
    try:
        pid = os.posix_spawn(hook, [hook, path], environment(name, hops), setpgroup=0)
    except OSError as error:
        say(f"on-message cannot be run: {error}")
        return CANNOT_RUN
    finally:
        os.set_inheritable(claim, False)
    status = limits.wait(name, pid)
    if status is None:
        say("on-message gave no heartbeat within the session's limit and was ended; see session-start --limit")
        return TIMED_OUT
    return status


def read_message(item: "Item") -> Message | None:
    """The message, or None if it is damaged."""
    try:
        return Message.parse(item.read())
    except DamagedMessage as error:
        say(f"damaged message {item.id}, put in quarantine: {error}")
        return None


def is_heard(name: str, message: Message) -> bool:
    """Whether `on-message` has anything to do for a message: a task always wants its answer."""
    try:
        with open(paths.session(name, "on-message"), "rb") as hook:
            top = hook.read(4096).decode("utf-8", "replace").split("\n")[:5]
    except OSError:
        return True  # that it cannot be run is told where it is run
    heard = next((line.removeprefix("# Hears:") for line in top if line.startswith("# Hears:")), None)
    if heard is None or message.kind == "task":
        return True
    command = grammar.parse(message.body[:1000])
    return command is not None and command.verb.upper() in heard.split()


def bound(name: str) -> bool:
    """Whether any hold binds the session, be it on one kind of effect only: lifting it wakes us again."""
    return any(hold.reaches(name) for hold in holds.in_force())


def work_one(name: str, claim: "Claim", item: "Item", pauses: dict[str, float]) -> None:
    """Let `on-message` work one message."""
    message = read_message(item)
    if message is None:
        claim.quarantine(item)
        return
    registry.heartbeat(name, {})
    if not is_heard(name, message):
        claim.acknowledge(item)
        return
    start = identity.process_start(os.getpid()) or ""
    fields.replace(
        paths.session(name, "running"), [("Pid", str(os.getpid())), ("Started", start), ("Message", message.body[:200])]
    )
    try:
        if not waking.may_work(name):  # a stop that came before we said so did not wait for us
            claim.release(item)
            return
        status = run_hook(name, claim.file(item), message.hops, claim.fileno())
        settle(name, claim, item, status, pauses)
    finally:
        os.unlink(paths.session(name, "running"))


def settle(name: str, claim: "Claim", item: "Item", status: int, pauses: dict[str, float]) -> None:
    """Do with the message what the script's exit status says."""
    if status == 0:
        claim.acknowledge(item)
    elif status == TRY_LATER:
        claim.release(item)
        pauses[item.id] = UNTIL_FREED if bound(name) else time.monotonic() + LATER
    elif item.failures + 1 >= MAX_ATTEMPTS:
        say(f"on-message failed with {status} on {item.id} for the {item.failures + 1}. time, put in quarantine")
        events.record("quarantine", name, f"{item.id}: on-message failed with {status} for the last time")
        claim.quarantine(item)
        tell_asker(name, item)
    else:
        pause = 4.0**item.failures
        events.record("failed", name, f"{item.id}: on-message failed with {status}")
        say(f"on-message failed with {status} on {item.id}, trying again in {pause:.0f} s")
        pauses[item.id] = time.monotonic() + pause
        claim.release(item, failed=True)


def tell_asker(name: str, item: "Item") -> None:
    """Whoever waits for the answer to a task hears that there will be none."""
    message = read_message(item)
    if message is None or message.kind != "task":
        return
    from coordination.coordinator import SessionCoordinator

    try:
        text = f"❌ {name} failed {MAX_ATTEMPTS} times on this task; it lies in quarantine"
        SessionCoordinator(name).send_result(message, text, {"status": "failed"})
    except CoordinationError as error:
        say(f"the asker could not be told: {error}")


def work_mail(name: str) -> bool:
    """Work all mail that may be worked; False where the rest of it waits for a hold to be lifted."""
    store = open_store()
    pauses: dict[str, float] = {}
    while True:
        while store.recover(name):  # a script whose runner was killed is still at work on this mailbox
            require_state()
            time.sleep(0.2)
        require_state()
        if not waking.may_work(name):
            return True
        now = time.monotonic()
        due = [item.id for item in store.peek(name) if pauses.get(item.id, 0.0) <= now]
        claim = store.claim(name, 1, of=due)
        try:
            if claim.items:
                work_one(name, claim, claim.items[0], pauses)
                continue
        finally:
            claim.close()
        if not store.waiting(name):
            return True
        waiting = [pauses.get(item.id, 0.0) for item in store.peek(name)]
        if UNTIL_FREED in waiting and not bound(name):
            pauses = {id: until for id, until in pauses.items() if until != UNTIL_FREED}
        elif min(waiting, default=0.0) == UNTIL_FREED:
            return False
        time.sleep(min(LOOK, max(0.02, min(waiting, default=now) - now)))


def run(name: str, lock: int) -> None:
    """Work, release the lock, look once more: mail that came in between found the lock taken and woke nobody."""
    while True:
        finished = work_mail(name)
        fcntl.flock(lock, fcntl.LOCK_UN)
        os.close(lock)
        if (not finished and bound(name)) or not waking.may_work(name) or not waking.has_mail(name):
            return
        again = waking.take_lock(name)
        if again is None:
            return
        lock = again


def require_state() -> None:
    """Raises CoordinationError where the state folder is no longer the one that this runner began with."""
    if not paths.check_format():
        raise CoordinationError(f"there is no state folder {paths.home()}")


def reason(error: OSError | CoordinationError) -> CoordinationError:
    """Why the runner ends: a state folder that is gone makes errors of many kinds."""
    try:
        require_state()
    except CoordinationError as gone:
        return gone
    return from_os_error(error) if isinstance(error, OSError) else error


def main() -> None:
    """Entry point; every failure ends in the log."""
    name, lock = sys.argv[1], int(sys.argv[2])
    os.umask(0o077)
    os.closerange(3, lock)
    os.closerange(lock + 1, min(65536, os.sysconf("SC_OPEN_MAX")))
    os.set_inheritable(lock, False)
    try:
        require_state()
        os.chdir(paths.session(name))
        run(name, lock)
    except (OSError, CoordinationError) as error:
        say(f"runner ended: {reason(error)}")
        sys.exit(1)


if __name__ == "__main__":
    main()
