"""What the role scripts share: reading the message that woke them, answering it, ending with an honest status.

Exit 0 means the message is dealt with, also when the answer is "no"; 75 that it should come again (a hold,
a full disk); anything else that the agent failed and should be tried again later.
"""

import gc
import io
import os
import sys

from coordination import effects, fields, grammar, identity, paths
from coordination.errors import CoordinationError, DamagedMessage, InputError, UsageError, from_os_error
from coordination.message import Message

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence
    from typing import Any, NoReturn, TypeAlias

    from marketing_engine.config.library import Library

    Answer: TypeAlias = dict[str, Any]
    """What an agent tells whoever gave it a task; its `text` is what it reports."""


class Job:
    """One message to be worked, or the same asked for by hand: `message` is None then."""

    def __init__(self, message: Message | None, command: grammar.Command, config: str | None) -> None:
        self.message = message
        self.command = command
        self._config = config

    @property
    def session(self) -> str:
        """Whom the agent acts for."""
        return identity.me()

    @property
    def verb(self) -> str:
        """What is to be done, in capitals."""
        return self.command.verb.upper()

    def library(self) -> "Library":
        """The configuration."""
        from marketing_engine.config.folders import config_folder
        from marketing_engine.config.library import Library

        return Library(config_folder(self._config))

    def say(self, to: str, text: str) -> None:
        """Report something in the name of the session; the text is never read as an order."""
        from coordination.coordinator import SessionCoordinator

        SessionCoordinator(self.session).report(to, text)


def run(
    verbs: "Sequence[str]", handle: "Callable[[Job], Answer | None]", parser: "Callable[[], argparse.ArgumentParser]"
) -> None:
    """The whole life of an agent's process."""
    from coordination import ending

    gc.set_threshold(500_000)  # its imports leave nothing to collect, a big import of prospects might
    ending.leave(main(verbs, handle, parser))


def main(
    verbs: "Sequence[str]", handle: "Callable[[Job], Answer | None]", parser: "Callable[[], argparse.ArgumentParser]"
) -> int:
    """Run an agent for a message (`--message FILE`) or by hand; its exit status."""
    os.umask(0o077)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(line_buffering=True)  # what it says is in the log before others hear of it
    try:
        if "--message" in sys.argv:
            return _on_message(verbs, handle)
        return _by_hand(handle, parser())
    except CoordinationError as error:
        return _fail(error)
    except OSError as error:
        return _fail(from_os_error(error))
    except KeyboardInterrupt:
        return 130


def _fail(error: CoordinationError) -> int:
    print(f"❌ {os.path.basename(sys.argv[0])}: {fields.clean(str(error))}", file=sys.stderr)
    return error.exit_code


def _argument(name: str) -> str | None:
    return sys.argv[sys.argv.index(name) + 1] if name in sys.argv[:-1] else None


def _on_message(verbs: "Sequence[str]", handle: "Callable[[Job], Answer | None]") -> int:
    """Notes, results and what is meant for other roles end here at once, before anything heavy is imported."""
    path = _argument("--message")
    if path is None:
        raise UsageError("--message expects a file")
    with open(path, "rb") as file:
        message = Message.parse(file.read())
    command = grammar.parse(message.body)
    if message.kind == "result" or command is None or command.verb.upper() not in verbs:
        if message.kind == "task":
            known = ", ".join(verb.lower() for verb in verbs)
            task = command or grammar.Command("?", [], {}, "")
            _reply(
                Job(message, task, None), {"status": "failed", "text": f"❌ unknown task; this session knows: {known}"}
            )
        return 0
    paths.find_libraries()
    if message.parameters:
        _add_parameters(command, message.parameters)
    job = Job(message, command, _argument("--config"))
    effects.refuse_if_held(job.session, "work")
    try:
        answer = handle(job)
    except (UsageError, InputError) as error:  # all else may go better the next time
        print(f"❌ {command.line[:200]}: {fields.clean(str(error))}", file=sys.stderr)
        _reply(job, {"status": "failed", "text": f"❌ {command.verb}: {error}"})
        return 0
    if answer is not None:
        print(answer["text"])
        if message.kind == "task":
            _reply(job, {"status": "done", **answer})
    return 0


def _add_parameters(command: grammar.Command, text: str) -> None:
    """The parameters of a task sent from Python, which can hold what the text form cannot."""
    import json

    try:
        found = json.loads(text)
    except ValueError:
        raise DamagedMessage("its JSON part cannot be read") from None
    for key, value in found.items() if isinstance(found, dict) else ():
        command.parameters[str(key)] = value if isinstance(value, list) else str(value)


def _reply(job: Job, answer: "Answer") -> None:
    """Answer whoever sent the message: a task gets a result, a note that failed gets a note."""
    message = job.message
    if message is None or message.sender == job.session or (message.kind != "task" and answer["status"] == "done"):
        return
    from coordination.coordinator import SessionCoordinator

    us = SessionCoordinator(job.session)
    if message.kind == "task":
        us.send_result(message, answer["text"], {key: value for key, value in answer.items() if key != "text"})
    else:
        us.report(message.sender, answer["text"], answers=message)


def _acts_for(library: "Library", chosen: str | None) -> str:
    """Whom a run by hand acts for: a session of the team with this script, so that a stop of the team binds it."""
    script = os.path.basename(sys.argv[0])
    team = library.team()
    names = [member.name for member in team.sessions if team.roles[member.role].script == script]
    name = chosen or os.environ.get("SESSION_NAME", "")
    if name in names:
        return name
    if chosen or not names:
        raise UsageError(
            f"--session {chosen or ''}: the team's sessions with {script} are: {', '.join(names) or 'none'}"
        )
    return names[0]


def _usage_error(message: str) -> "NoReturn":
    raise UsageError(f"{message}; see --help")


def _by_hand(handle: "Callable[[Job], Answer | None]", parser: "argparse.ArgumentParser") -> int:
    """Build the message that the arguments stand for, and handle it; or do what needs no state, team or hold."""
    parser.add_argument(
        "--session", metavar="NAME", help="act for this session of the role (default: $SESSION_NAME, else its first)"
    )
    parser.add_argument("--config", metavar="FOLDER", help="the configuration to use")
    parser.error = _usage_error  # type: ignore[method-assign]  # one line, like every other command
    given = vars(parser.parse_args())
    status = given.pop("without_state", lambda _: None)(given)
    if status is not None:
        return int(status)
    command = given.pop("to_command")(given)
    job = Job(None, command, given["config"])
    os.environ["SESSION_NAME"] = _acts_for(job.library(), given["session"])
    effects.refuse_if_held(job.session, "work")
    answer = handle(job)
    if answer is not None:
        print(answer["text"])
    return 0
