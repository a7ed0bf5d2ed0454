# Made by bin/generate.py. Source this in ~/.zshrc, after compinit.
# noglob: an unquoted marketing-* reaches the command as it was typed.
alias session-start='noglob session-start'
alias session-start.sh='noglob session-start.sh'
alias session-send-message='noglob session-send-message'
alias session-send-message.sh='noglob session-send-message.sh'
alias session-check-messages='noglob session-check-messages'
alias session-check-messages.sh='noglob session-check-messages.sh'
alias session-status='noglob session-status'
alias session-status.sh='noglob session-status.sh'
alias session-share-learning='noglob session-share-learning'
alias session-share-learning.sh='noglob session-share-learning.sh'
alias session-search-knowledge='noglob session-search-knowledge'
alias session-search-knowledge.sh='noglob session-search-knowledge.sh'
alias session-heartbeat='noglob session-heartbeat'
alias session-heartbeat.sh='noglob session-heartbeat.sh'
alias session-claim='noglob session-claim'
alias session-claim.sh='noglob session-claim.sh'
alias session-release='noglob session-release'
alias session-release.sh='noglob session-release.sh'
alias session-stop='noglob session-stop'
alias session-stop.sh='noglob session-stop.sh'
alias session-hold='noglob session-hold'
alias session-hold.sh='noglob session-hold.sh'
alias session-resume='noglob session-resume'
alias session-resume.sh='noglob session-resume.sh'
alias session-stop-all='noglob session-stop-all'
alias session-stop-all.sh='noglob session-stop-all.sh'
alias session-wake='noglob session-wake'
alias session-wake.sh='noglob session-wake.sh'
alias session-log='noglob session-log'
alias session-log.sh='noglob session-log.sh'
alias session-archive='noglob session-archive'
alias session-archive.sh='noglob session-archive.sh'
alias session-doctor='noglob session-doctor'
alias session-doctor.sh='noglob session-doctor.sh'
alias session-import='noglob session-import'
alias session-import.sh='noglob session-import.sh'
_session_names() {
    local -a names
    names=(broadcast ${(f)"$(session-status 2>/dev/null | sed -n 's/^\([A-Za-z0-9][^ ]*\)  .*/\1/p')"})
    _describe session names
}
if (( $+functions[compdef] )); then compdef _session_names session-start session-start.sh session-send-message session-send-message.sh session-check-messages session-check-messages.sh session-status session-status.sh session-share-learning session-share-learning.sh session-search-knowledge session-search-knowledge.sh session-heartbeat session-heartbeat.sh session-claim session-claim.sh session-release session-release.sh session-stop session-stop.sh session-hold session-hold.sh session-resume session-resume.sh session-stop-all session-stop-all.sh session-wake session-wake.sh session-log session-log.sh session-archive session-archive.sh session-doctor session-doctor.sh session-import session-import.sh; fi
