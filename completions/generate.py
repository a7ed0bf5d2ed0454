r"""Writes the completions for bash, zsh and fish from the catalogue and the options that the commands know.

What a word may be is its kind: `session`, `address`, `hold`, `claim` and `campaign` are looked up when TAB is
pressed, `file` and `folder` are the shell's own, those in `words()` are fixed, and `""` is anything. Names that are
looked up come from commands: they are data for the shell, never text that it reads again, and a name with
characters beyond `SAFE` is not offered at all, since accepting it would put it on a command line.
"""

import re
import shlex
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import typer

from coordination import address, holds, knowledge, message, registry
from coordination.commands.app import application
from coordination.commands.catalogue import COMMANDS
from marketing_engine import runs
from marketing_engine.cli import SUBCOMMANDS

HERE = Path(__file__).resolve().parent

DAY_SCRIPTS = {
    "start": "start_marketing_sessions.sh",
    "stop": "stop_marketing_sessions.sh",
    "trigger": "trigger_daily_workflow.sh",
}
"""Subcommands of marketing that are scripts too."""

OPTION_KINDS = {
    "--campaign": "campaign",
    "--config": "folder",
    "--from": "session",
    "--on-message": "file",
    "--priority": "priority",
    "--type": "type",
    "--until": "phase",
    "--worker": "worker",
}
"""What follows an option; anything after those that are not here."""

ARGUMENT_KINDS = {"campaign": "campaign", "file": "file", "folder": "folder"}
"""The same for the arguments of the subcommands of marketing, by name."""

SAFE = "][A-Za-z0-9._*?%+@:=,-"
"""The characters of a name that is offered, as a bracket expression has them."""


def words() -> dict[str, tuple[str, ...]]:
    """The kinds whose words are fixed."""
    table = (HERE.parent / "docs" / "messages.md").read_text(encoding="utf-8")
    verbs = re.findall(r"^\| `([A-Za-z]+_[A-Za-z_]+)", table, re.MULTILINE)
    return {
        "verb": tuple(dict.fromkeys((holds.EMERGENCY, holds.PAUSE, holds.RESUME, *verbs))),
        "type": knowledge.TYPES,
        "priority": message.PRIORITIES,
        "worker": registry.WORKERS,
        "phase": runs.PHASES[:-1],
    }


class Option(NamedTuple):
    """A long option, and the kind of its value; None for a flag."""

    name: str
    about: str
    kind: str | None
    repeats: bool


class Command(NamedTuple):
    """What a command, or a subcommand of marketing, takes."""

    name: str
    about: str
    kinds: tuple[str, ...]
    options: list[Option]


def catalogue() -> list[Command]:
    """The session-* commands."""
    return [
        Command(name, about, kinds, _options(typer.main.get_command(application(name, module))))
        for name, module, about, kinds in COMMANDS
    ]


def subcommands() -> list[Command]:
    """The subcommands of marketing."""
    found = []
    for name, module in SUBCOMMANDS:
        app = typer.Typer(add_completion=False)
        app.command(name)(import_module(f"marketing_engine.commands.{module}").command)
        command = typer.main.get_command(app)
        arguments = [p for p in command.params if p.param_type_name == "argument"]
        kinds = [ARGUMENT_KINDS.get(p.name or "", "") + ("*" if p.nargs == -1 else "") for p in arguments]
        found.append(Command(name, command.get_short_help_str(100), tuple(kinds), _options(command)))
    return found


def _options(command: Any) -> list[Option]:
    found = []
    for param in command.params:
        if not isinstance(param, typer.core.TyperOption) or param.hidden:
            continue
        for name in (*param.opts, *param.secondary_opts):
            if name.startswith("--"):
                kind = None if param.is_flag else OPTION_KINDS.get(name, "")
                found.append(Option(name, (param.help or "").rstrip("."), kind, param.multiple))
    return [*found, Option("--help", "Show what it does, and how", None, False)]


def generated() -> dict[Path, str]:
    """Every file of completions, with its text."""
    ours, theirs, fixed = catalogue(), subcommands(), words()
    return {
        HERE / "session.bash": bash(ours, theirs, fixed),
        HERE / "session.zsh": zsh(ours, theirs, fixed),
        HERE / "session.fish": fish(ours, theirs, fixed),
    }


def filled(template: str, **parts: str) -> str:
    """The template with each <part>."""
    for name, text in parts.items():
        template = template.replace(f"<{name}>", text)
    return template


BASH = r"""# Made by bin/generate.py. Source this in ~/.bashrc (bash 3.2 or newer).

# What a command takes: the kinds of its words, the last with a * for all that follow, and its options.
_session_takes() {
    case $1 in
<takes>
    *) kinds=() options=(--help) ;;
    esac
}

# The names in the first column of what a command lists, as far as they have no character that a shell reads.
_session_names() {
    local line name
    command "$1" 2>/dev/null </dev/null | while IFS= read -r line; do
        name=${line%%  *}
        case $name in
        '' | "$line" | -* | *[!<safe>]*) ;;
        *) printf '%s\n' "$name" ;;
        esac
    done
}

# The words of a kind, one a line; $2 is the folder of the command that is typed.
_session_words() {
    case $1 in
    session) _session_names "$2session-status" ;;
    address) echo <broadcast> && _session_names "$2session-status" | sed -n 'p; s/-[0-9][0-9]*$//p' ;;
    hold) _session_names "$2session-hold" ;;
    claim) _session_names "$2session-claim" ;;
    campaign)
        for word in "${MARKETING_CONFIG:-$_session_config}"/campaigns/*.yaml; do
            [ -e "$word" ] && word=${word##*/} && printf '%s\n' "${word%.yaml}"
        done ;;
<fixed>
    esac
}

_session() {
    local command=${COMP_WORDS[0]##*/} bin='' word quoted cur kind value='' glued='' option more='' at=0 i
    local kinds options
    case ${COMP_WORDS[0]} in */*) bin=${COMP_WORDS[0]%/*}/ ;; esac
    bin=${bin/#\~\//$HOME/}
    _session_takes "${command%.sh}"
    for ((i = 1; i <= COMP_CWORD; i++)); do # the last word's kind stays
        cur=${COMP_WORDS[i]} kind=''
        case $cur in
        [=:@]*) # bash cuts words here
            if [ -n "$value" ]; then kind=${value#=} cur=''; else glued=yes; fi
            continue ;;
        esac
        if [ -n "$value" ]; then
            kind=${value#=} value=''
        elif [ -n "$glued" ]; then
            glued=''
        elif [[ $cur == -?* || ($cur == - && $i -eq $COMP_CWORD) ]]; then
            kind=option
            for option in "${options[@]}"; do
                case $option in "${cur%%=*}="*) value="=${option#*=}" ;; esac
            done
            case $cur in *=*) kind=${value#=} value='' cur=${cur#*=} ;; esac # bash 3.2 does not cut
        else
            kind=${kinds[at]-$more} at=$((at + 1))
            case $kind in *\*) more=$kind kind=${kind%\*} ;; esac
            if [[ $command == marketing && $i -lt $COMP_CWORD ]]; then
                command="marketing $cur" at=0
                _session_takes "$command"
            fi
        fi
    done
    COMPREPLY=()
    case $kind in
    file) return ;; # the default
    folder) compopt +o default -o dirnames 2>/dev/null; return ;;
    '') compopt +o default 2>/dev/null; return ;; # bash 3.2 offers files
    esac
    compopt +o default 2>/dev/null
    while IFS= read -r word; do
        printf -v quoted %q "$word"
        case $cur in
        [\"\']*) [[ $word != "${cur#?}"* ]] || COMPREPLY+=("$word") ;;
        *) [[ $word != "$cur"* && $quoted != "$cur"* ]] || COMPREPLY+=("$quoted") ;;
        esac
    done < <(if [ "$kind" = option ]; then printf '%s\n' "${options[@]%%=*}"; else _session_words "$kind" "$bin"; fi)
}

_session_config=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../config" 2>/dev/null && pwd)
complete -o default -F _session \
<commands>
"""


def bash(ours: list[Command], theirs: list[Command], fixed: dict[str, tuple[str, ...]]) -> str:
    """The completions for bash."""
    takes = [_bash_takes(command.name, command) for command in ours]
    takes.append("    marketing) kinds=(subcommand) options=(--help) ;;")
    for command in theirs:
        script = DAY_SCRIPTS.get(command.name, "").removesuffix(".sh")
        takes.append(_bash_takes(f"'marketing {command.name}'" + (f" | {script}" if script else ""), command))
    fixed = {**fixed, "subcommand": tuple(command.name for command in theirs)}
    return filled(
        BASH,
        takes="\n".join(takes),
        safe=SAFE,
        broadcast=address.BROADCAST,
        fixed="\n".join(f"    {kind}) printf '%s\\n' {' '.join(those)} ;;" for kind, those in fixed.items()),
        commands=" \\\n".join(f"    {names}" for names in _names(ours)),
    )


def _bash_takes(pattern: str, command: Command) -> str:
    kinds = " ".join(map(shlex.quote, command.kinds))
    options = " ".join(o.name if o.kind is None else f"{o.name}={o.kind}" for o in command.options)
    return f"    {pattern}) kinds=({kinds}) options=({options}) ;;"


def _names(ours: list[Command]) -> list[str]:
    """All that is completed, in lines."""
    return [*(f"{c.name} {c.name}.sh" for c in ours), " ".join(("marketing", *DAY_SCRIPTS.values()))]


ZSH = r"""# Made by bin/generate.py. Source this in ~/.zshrc, after compinit.

# The names in the first column of what a command lists, as far as they have no character that a shell reads.
_session_names() {
    local line name
    for line in ${(f)"$(command $1 2>/dev/null </dev/null)"}; do
        name=${line%%  *}
        [[ $name = $line || $name = (|-*) || $name = *[^<safe>]* ]] && continue
        found+=("${name//:/\\:}:${${line#*  }## #}")
    done
}

# Offers the words of a kind.
_session_of() {
    local bin
    local -a found
    [[ $words[1] = */* ]] && bin=${${words[1]%/*}/#\~\//$HOME/}/
    case $1 in
    (session) _session_names ${bin}session-status ;;
    (address)
        _session_names ${bin}session-status
        found+=(<broadcast>:everybody ${(u)^${(M)${found%%:*}:#*-<->}%-*}:team) ;;
    (hold) _session_names ${bin}session-hold ;;
    (claim) _session_names ${bin}session-claim ;;
    (campaign) found=(${MARKETING_CONFIG:-$_session_config}/campaigns/*.yaml(N:t:r)) ;;
<fixed>
    esac
    _describe -t $1 $1 found
}

_session() {
    local command=${${words[1]:t}%.sh}
    if [[ $command = marketing ]]; then
        if (( CURRENT == 2 )); then
            _session_of subcommand
            return
        fi
        shift words
        (( CURRENT-- ))
        command="marketing $words[1]"
    fi
    case $command in
<takes>
    esac
}

_session_config=${${(%):-%x}:A:h:h}/config

# noglob: an unquoted marketing-* reaches the command as it was typed.
() {
    local name
    for name in $@ $^@.sh; do alias $name="noglob $name"; done
    if (( $+functions[compdef] )); then
        compdef _session $@ $^@.sh marketing <scripts>
    fi
} \
<commands>
"""


def zsh(ours: list[Command], theirs: list[Command], fixed: dict[str, tuple[str, ...]]) -> str:
    """The completions for zsh."""
    lines = [f"    ({kind}) found=({' '.join(those)}) ;;" for kind, those in fixed.items()]
    subs = [f"        {_quoted(c.name + ':' + c.about)}" for c in theirs]
    lines.append("    (subcommand) found=(\n" + "\n".join(subs) + ") ;;")
    takes = [_zsh_takes(command.name, command) for command in ours]
    for command in theirs:
        script = DAY_SCRIPTS.get(command.name, "").removesuffix(".sh")
        takes.append(_zsh_takes(f"marketing\\ {command.name}" + (f"|{script}" if script else ""), command))
    return filled(
        ZSH,
        takes="\n".join(takes),
        safe=SAFE,
        broadcast=address.BROADCAST,
        fixed="\n".join(lines),
        scripts=" ".join(DAY_SCRIPTS.values()),
        commands=" \\\n".join(f"    {command.name}" for command in ours),
    )


def _zsh_takes(pattern: str, command: Command) -> str:
    specs = []
    for option in command.options:
        about = re.sub(r"([][:\\])", r"\\\1", option.about)
        value = "" if option.kind is None else f":{_zsh_action(option.kind)}"
        specs.append(f"{'*' if option.repeats else ''}{option.name}{'=' if value else ''}[{about}]{value}")
    for number, kind in enumerate(command.kinds, 1):
        specs.append(f"{'*' if kind.endswith('*') else number}:{_zsh_action(kind.removesuffix('*'))}")
    return f"    ({pattern}) _arguments -S" + "".join(f" \\\n        {_quoted(spec)}" for spec in specs) + " ;;"


def _zsh_action(kind: str) -> str:
    actions = {"": " : ", "file": "file:_files", "folder": "folder:_files -/"}
    return actions.get(kind, f"{kind}: _session_of {kind}")


def _quoted(text: str) -> str:
    """One word of zsh or fish, in single quotes unless it has some itself."""
    return f"'{text}'" if "'" not in text else '"' + re.sub(r'([\\"$`])', r"\\\1", text) + '"'


FISH = r"""# Made by bin/generate.py. Put this into ~/.config/fish/conf.d or source it in ~/.config/fish/config.fish.

# What a command lists: the names in its first column, as far as no character is one that a shell reads, and the rest.
function __session_names
    command -q $argv[1]; or return
    command $argv[1] 2>/dev/null </dev/null | string replace -rf '^(?!-)([<safe>]+)  +(.*)$' '$1\t$2'
end

# The words of a kind.
function __session_of
    set -l bin (string match -r '.*/' -- (commandline -poc)[1] | string replace -r '^~/' "$HOME/")
    switch "$argv[1]"
        case session
            __session_names "$bin"session-status
        case address
            printf '%s\t%s\n' <broadcast> everybody
            __session_names "$bin"session-status | string replace -r '^(\S+)-\d+\t.*' '$0\n$1\tteam'
        case hold
            __session_names "$bin"session-hold
        case claim
            __session_names "$bin"session-claim
        case campaign
            set -l config (string match -v '' -- $MARKETING_CONFIG $__session_config)
            for path in $config[1]/campaigns/*.yaml
                string replace -r '.*/(.*)\.yaml$' '$1' -- $path
            end
        case file
            __fish_complete_path (commandline -ct)
        case folder
            __fish_complete_directories (commandline -ct)
<fixed>
    end
end

# The words that fit where the cursor is: options that take a value, then the kinds of the words.
function __session_at
    set -l valued (string split ' ' -- $argv[1])
    set -l kinds $argv[2..-1]
    set -l at 1
    set -l value no
    for word in (commandline -poc)[2..-1]
        if test $value = yes
            set value no
        else if contains -- $word $valued
            set value yes
        else if not string match -q -- '-?*' $word
            set at (math $at + 1)
        end
    end
    if string match -q '*\*' -- "$kinds[-1]"; and test $at -gt (count $kinds)
        set at -1
    end
    __session_of (string replace -r '\*$' '' -- "$kinds[$at]")
end

set -g __session_config (dirname (realpath (status filename)))/../config
<lines>
"""


def fish(ours: list[Command], theirs: list[Command], fixed: dict[str, tuple[str, ...]]) -> str:
    """The completions for fish."""
    lines = []
    for command in ours:
        lines += ["", *_fish_lines(f"complete -c{command.name}{{,.sh}}", command)]
    lines += ["", "complete -c marketing -f"]
    for command in theirs:
        lines += ["", f"complete -c marketing -n __fish_use_subcommand -a {command.name} -d {_quoted(command.about)}"]
        seen = f"complete -c marketing -n '__fish_seen_subcommand_from {command.name}'"
        lines += _fish_lines(seen, command._replace(kinds=("", *command.kinds)))
        if script := DAY_SCRIPTS.get(command.name):
            lines += _fish_lines(f"complete -c {script}", command)
    cases = [f"        case {kind}\n            printf '%s\\n' {' '.join(those)}" for kind, those in fixed.items()]
    return filled(FISH, safe=SAFE, broadcast=address.BROADCAST, fixed="\n".join(cases), lines="\n".join(lines))


def _fish_lines(start: str, command: Command) -> list[str]:
    valued = " ".join(option.name for option in command.options if option.kind is not None)
    places = " ".join(map(shlex.quote, (valued, *command.kinds)))
    lines = [f'{start} -f -a "(__session_at {places})"']
    for option in command.options:
        takes = {None: "", "": " -x", "file": " -r -F"}.get(option.kind, f" -x -a '(__session_of {option.kind})'")
        lines.append(f"{start} -l {option.name.removeprefix('--')}{takes} -d {_quoted(option.about)}")
    return lines
