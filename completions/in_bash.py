"""The completions for bash."""

import shlex

from completions.takes import DAY_SCRIPTS, SAFE, Command, script_of, subcommand_kind
from completions.text import filled
from coordination import address

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
            if [[ $kind == *-subcommand && $i -lt $COMP_CWORD ]]; then
                command="${command%.sh} $cur" at=0
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


def bash(ours: list[Command], groups: dict[str, list[Command]], fixed: dict[str, tuple[str, ...]]) -> str:
    """The completions for bash."""
    takes = [_bash_takes(command.name, command) for command in ours]
    for group, theirs in groups.items():
        takes.append(f"    {group}) kinds=({subcommand_kind(group)}) options=(--help) ;;")
        for command in theirs:
            script = script_of(group, command.name)
            takes.append(_bash_takes(f"'{group} {command.name}'" + (f" | {script}" if script else ""), command))
        fixed = {**fixed, subcommand_kind(group): tuple(command.name for command in theirs)}
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
    scripts = ("marketing", "outreach-session", "outreach-session.sh", *DAY_SCRIPTS.values())
    return [*(f"{c.name} {c.name}.sh" for c in ours), " ".join(scripts)]
