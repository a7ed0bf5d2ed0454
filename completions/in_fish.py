"""The completions for fish."""

import shlex

from completions.takes import SAFE, Command, script_of
from completions.text import filled, quoted
from coordination import address

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


def fish(ours: list[Command], groups: dict[str, list[Command]], fixed: dict[str, tuple[str, ...]]) -> str:
    """The completions for fish."""
    lines = []
    for command in ours:
        lines += ["", *_fish_lines(f"complete -c{command.name}{{,.sh}}", command)]
    for group, theirs in groups.items():
        start = f"complete -c {group}" if group == "marketing" else f"complete -c{group}{{,.sh}}"
        lines += ["", f"{start} -f"]
        for command in theirs:
            lines += ["", f"{start} -n __fish_use_subcommand -a {command.name} -d {quoted(command.about)}"]
            seen = f"{start} -n '__fish_seen_subcommand_from {command.name}'"
            lines += _fish_lines(seen, command._replace(kinds=("", *command.kinds)))
            if script := script_of(group, command.name):
                lines += _fish_lines(f"complete -c {script}.sh", command)
    cases = [f"        case {kind}\n            printf '%s\\n' {' '.join(those)}" for kind, those in fixed.items()]
    return filled(FISH, safe=SAFE, broadcast=address.BROADCAST, fixed="\n".join(cases), lines="\n".join(lines))


def _fish_lines(start: str, command: Command) -> list[str]:
    valued = " ".join(option.name for option in command.options if option.kind is not None)
    places = " ".join(map(shlex.quote, (valued, *command.kinds)))
    lines = [f'{start} -f -a "(__session_at {places})"']
    for option in command.options:
        takes = {None: "", "": " -x", "file": " -r -F"}.get(option.kind, f" -x -a '(__session_of {option.kind})'")
        lines.append(f"{start} -l {option.name.removeprefix('--')}{takes} -d {quoted(option.about)}")
    return lines
