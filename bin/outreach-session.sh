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
[ -f "$top/.venv/ready" ] || "$top/bin/setup" || exit
exec "$top/.venv/bin/python" -X utf8 -I -m marketing_engine.session_manager "$@"
