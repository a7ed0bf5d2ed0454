# Made by bin/generate.py. Source this in ~/.bashrc.
_session_names() {
    local names
    names=$(session-status 2>/dev/null | sed -n 's/^\([A-Za-z0-9][^ ]*\)  .*/\1/p')
    COMPREPLY=($(compgen -W "broadcast $names" -- "${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _session_names session-start session-start.sh session-send-message session-send-message.sh session-check-messages session-check-messages.sh session-status session-status.sh session-share-learning session-share-learning.sh session-search-knowledge session-search-knowledge.sh session-heartbeat session-heartbeat.sh session-claim session-claim.sh session-release session-release.sh session-stop session-stop.sh session-hold session-hold.sh session-resume session-resume.sh session-stop-all session-stop-all.sh session-wake session-wake.sh session-log session-log.sh session-archive session-archive.sh session-doctor session-doctor.sh session-import session-import.sh
