"""The completions for zsh."""

import re

from completions.takes import DAY_SCRIPTS, SAFE, Command, script_of, subcommand_kind
from completions.text import filled, quoted
from coordination import address

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
    case $command in
    (<groups>)
        if (( CURRENT == 2 )); then
            _session_of $command-subcommand
            return
        fi
        shift words
        (( CURRENT-- ))
        command="$command $words[1]" ;;
    esac
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
        compdef _session $@ $^@.sh marketing outreach-session{,.sh} <scripts>
    fi
} \
<commands>
"""


def zsh(ours: list[Command], groups: dict[str, list[Command]], fixed: dict[str, tuple[str, ...]]) -> str:
    """The completions for zsh."""
    lines = [f"    ({kind}) found=({' '.join(those)}) ;;" for kind, those in fixed.items()]
    takes = [_zsh_takes(command.name, command) for command in ours]
    for group, theirs in groups.items():
        subs = [f"        {quoted(c.name + ':' + c.about)}" for c in theirs]
        lines.append(f"    ({subcommand_kind(group)}) found=(\n" + "\n".join(subs) + ") ;;")
        for command in theirs:
            script = script_of(group, command.name)
            takes.append(_zsh_takes(f"{group}\\ {command.name}" + (f"|{script}" if script else ""), command))
    return filled(
        ZSH,
        takes="\n".join(takes),
        groups="|".join(groups),
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
    return f"    ({pattern}) _arguments -S" + "".join(f" \\\n        {quoted(spec)}" for spec in specs) + " ;;"


def _zsh_action(kind: str) -> str:
    actions = {"": " : ", "file": "file:_files", "folder": "folder:_files -/"}
    return actions.get(kind, f"{kind}: _session_of {kind}")
