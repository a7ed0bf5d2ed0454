"""Writes what is made from the catalogue: the wrappers in bin/ and the completions.

`python bin/generate.py` writes them, `--check` only tells which differ (exit 1).
"""

import sys
from pathlib import Path

from completions import generate as completions
from coordination.commands.catalogue import COMMANDS
from coordination.paths import FORMAT

ROOT = Path(__file__).resolve().parent.parent

FIND = """\
#!/bin/sh
# Made by bin/generate.py. {about}
case $0 in /*) self=$0 ;; *) self=./$0 ;; esac
while [ -L "$self" ]; do
    to=$(readlink "$self")
    case $to in /*) self=$to ;; *) self=$(cd -P "${{self%/*}}/" && pwd)/$to ;; esac
done
bin=${{self%/*}}
if [ -L "$bin" ] || [ "$bin" != "${{bin#*/..}}" ]; then bin=$(cd -P "$bin" && pwd); fi
"""

START = FIND.replace("{about}", "Finds this checkout and its Python, through links too, and starts the command.")

SESSION = (
    START
    + """\
top=$bin/..
{nothing_new}[ -f "$top/.venv/commands/{name}.pyc" ] || "$top/bin/setup" || exit
exec "$top/.venv/bin/python" -X utf8 -IS "$top/.venv/commands/{name}.pyc" "$@"
"""
)

NOTHING_NEW = """\
# The frequent case needs no Python: whoever is named, or is $SESSION_NAME, has an empty new/ and no reader.
# A script's mailbox, an option, anything odd goes on to Python.
set +f
unset GLOBIGNORE
[ -z "${{ZSH_VERSION-}}" ] || emulate sh 2>/dev/null
if [ $# = 0 ]; then name=${{SESSION_NAME-}}; else name=$1; fi
home=${{COORDINATION_HOME:-$top/state}}
box=$home/sessions/$name
case $#,$name in
*[!A-Za-z0-9._,-]* | *,*,* | *,[!A-Za-z0-9]* | *, | [!01],* | ??,*) ;;
*)
    if [ -r "$box/mail/new" ] && [ -x "$box/mail/new" ] && [ -r "$box/reading" ] && [ -x "$box/reading" ] &&
        [ ! -e "$box/on-message" ] && read -r format <"$home/format" && [ "$format" = "Format: {format}" ]; then
        for found in "$box"/mail/new/* "$box"/reading/*; do
            [ ! -e "$found" ] || break
        done
        [ -e "$found" ] || {{ printf '📭 No new messages for %s\\n' "$name" 2>/dev/null && exit; }}
    fi
    ;;
esac
"""

MODULE = (
    START
    + """\
top=$bin/..
[ -f "$top/.venv/ready" ] || "$top/bin/setup" || exit
exec "$top/.venv/bin/python" -X utf8 -I -m {module} "$@"
"""
)

MODULES = (
    ("marketing", "marketing_engine"),
    ("outreach-session", "marketing_engine.session_manager"),
    ("outreach-session.sh", "marketing_engine.session_manager"),
)

DAY_SCRIPT = FIND + 'exec "$bin/marketing" {subcommand} "$@"\n'

DAY_SCRIPTS = (
    ("start_marketing_sessions.sh", "start"),
    ("stop_marketing_sessions.sh", "stop"),
    ("trigger_daily_workflow.sh", "trigger"),
)


def generated() -> dict[Path, str]:
    """Every file that is made, with its text."""
    files = {}
    for name, *_ in COMMANDS:
        nothing_new = NOTHING_NEW.format(format=FORMAT) if name == "session-check-messages" else ""
        for twin in (name, f"{name}.sh"):
            files[ROOT / "bin" / twin] = SESSION.format(name=name, nothing_new=nothing_new)
    for name, module in MODULES:
        files[ROOT / "bin" / name] = MODULE.format(module=module)
    for name, subcommand in DAY_SCRIPTS:
        about = f"The command `marketing {subcommand}`; `{name} --help` tells all."
        files[ROOT / "bin" / name] = DAY_SCRIPT.format(about=about, subcommand=subcommand)
    files.update(completions.generated())
    return files


def main(arguments: list[str]) -> int:
    """Entry point."""
    stale = [
        path for path, text in generated().items() if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    for path in stale:
        print(f"{'differs' if '--check' in arguments else 'written'}: {path.relative_to(ROOT)}")
        if "--check" not in arguments:
            path.write_text(generated()[path], encoding="utf-8")
            if path.parent.name == "bin":
                path.chmod(0o755)
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
