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
alias session-heartbeat='noglob session-heartbeat'
alias session-heartbeat.sh='noglob session-heartbeat.sh'
alias session-stop='noglob session-stop'
alias session-stop.sh='noglob session-stop.sh'
alias session-wake='noglob session-wake'
alias session-wake.sh='noglob session-wake.sh'
alias session-stop-all='noglob session-stop-all'
alias session-stop-all.sh='noglob session-stop-all.sh'
alias session-resume='noglob session-resume'
alias session-resume.sh='noglob session-resume.sh'
_session_names() {
    local -a names
    names=(broadcast ${(f)"$(session-status 2>/dev/null | sed -n 's/^\([A-Za-z0-9][^ ]*\)  .*/\1/p')"})
    _describe session names
}
if (( $+functions[compdef] )); then compdef _session_names session-start session-start.sh session-send-message session-send-message.sh session-check-messages session-check-messages.sh session-status session-status.sh session-share-learning session-share-learning.sh session-heartbeat session-heartbeat.sh session-stop session-stop.sh session-wake session-wake.sh session-stop-all session-stop-all.sh session-resume session-resume.sh; fi
