#!/bin/sh
# Made by bin/generate.py. Finds this checkout and its Python, through links too, and starts the command.
case $0 in /*) self=$0 ;; *) self=./$0 ;; esac
while [ -L "$self" ]; do
    to=$(readlink "$self")
    case $to in /*) self=$to ;; *) self=$(cd -P "${self%/*}/" && pwd)/$to ;; esac
done
bin=${self%/*}
if [ -L "$bin" ] || [ "$bin" != "${bin#*/..}" ]; then bin=$(cd -P "$bin" && pwd); fi
top=$bin/..
# The frequent case needs no Python: whoever is named, or is $SESSION_NAME, has an empty new/ and no reader.
# A script's mailbox, an option, anything odd goes on to Python.
set +f
unset GLOBIGNORE
[ -z "${ZSH_VERSION-}" ] || emulate sh 2>/dev/null
if [ $# = 0 ]; then name=${SESSION_NAME-}; else name=$1; fi
home=${COORDINATION_HOME:-$top/state}
box=$home/sessions/$name
case $#,$name in
*[!A-Za-z0-9._,-]* | *,*,* | *,[!A-Za-z0-9]* | *, | [!01],* | ??,*) ;;
*)
    if [ -r "$box/mail/new" ] && [ -x "$box/mail/new" ] && [ -r "$box/reading" ] && [ -x "$box/reading" ] &&
        [ ! -e "$box/on-message" ] && read -r format <"$home/format" && [ "$format" = "Format: 1" ]; then
        for found in "$box"/mail/new/* "$box"/reading/*; do
            [ ! -e "$found" ] || break
        done
        [ -e "$found" ] || { printf '📭 No new messages for %s\n' "$name" 2>/dev/null && exit; }
    fi
    ;;
esac
[ -f "$top/.venv/commands/session-check-messages.pyc" ] || "$top/bin/setup" || exit
exec "$top/.venv/bin/python" -X utf8 -IS "$top/.venv/commands/session-check-messages.pyc" "$@"
