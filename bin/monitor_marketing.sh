#!/bin/sh
# Shows the marketing sessions every SECONDS (10) until Ctrl-C; needs no watch(1). `monitor_marketing.sh --once` shows them once.
case $0 in /*) self=$0 ;; *) self=./$0 ;; esac
while [ -L "$self" ]; do
    to=$(readlink "$self")
    case $to in /*) self=$to ;; *) self=$(cd -P "${self%/*}/" && pwd)/$to ;; esac
done
bin=${self%/*}
if [ -L "$bin" ] || [ "$bin" != "${bin#*/..}" ]; then bin=$(cd -P "$bin" && pwd); fi

show() { "$bin/session-status.sh" | grep -e marketing -e '⛔' || echo "No marketing sessions: start_marketing_sessions.sh starts them"; }

case ${1:-10} in
-h | --help)
    sed -n '2s/^# //p' "$self"
    exit
    ;;
--once) show; exit ;;
*[!0-9]* | 0)
    echo "❌ monitor_marketing.sh: expected a number of seconds, or --once" >&2
    exit 2
    ;;
esac
while :; do
    [ -t 1 ] && printf '\033[H\033[2J'
    printf 'Every %ss: session-status.sh | grep marketing   %s\n\n' "${1:-10}" "$(date '+%H:%M:%S')"
    show
    sleep "${1:-10}"
done
