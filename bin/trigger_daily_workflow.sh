#!/bin/sh
# Made by bin/generate.py. The command `marketing trigger`; `trigger_daily_workflow.sh --help` tells all.
case $0 in /*) self=$0 ;; *) self=./$0 ;; esac
while [ -L "$self" ]; do
    to=$(readlink "$self")
    case $to in /*) self=$to ;; *) self=$(cd -P "${self%/*}/" && pwd)/$to ;; esac
done
bin=${self%/*}
if [ -L "$bin" ] || [ "$bin" != "${bin#*/..}" ]; then bin=$(cd -P "$bin" && pwd); fi
exec "$bin/marketing" trigger "$@"
