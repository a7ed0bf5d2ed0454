# Made by bin/generate.py. Source this in ~/.zshrc, after compinit.

# The names in the first column of what a command lists, as far as they have no character that a shell reads.
_session_names() {
    local line name
    for line in ${(f)"$(command $1 2>/dev/null </dev/null)"}; do
        name=${line%%  *}
        [[ $name = $line || $name = (|-*) || $name = *[^][A-Za-z0-9._*?%+@:=,-]* ]] && continue
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
        found+=(broadcast:everybody ${(u)^${(M)${found%%:*}:#*-<->}%-*}:team) ;;
    (hold) _session_names ${bin}session-hold ;;
    (claim) _session_names ${bin}session-claim ;;
    (campaign) found=(${MARKETING_CONFIG:-$_session_config}/campaigns/*.yaml(N:t:r)) ;;
    (verb) found=(EMERGENCY_STOP PAUSE RESUME RUN_DAILY_WORKFLOW START_RESEARCH START_MORNING_RESEARCH find_prospects RESEARCH_COMPLETE APPROVAL_QUEUE_READY APPROVALS_COMPLETE SEND_BATCH PERSONALIZE_AND_SEND BATCH_COMPLETE OUTREACH_COMPLETE CHECK_INBOX PROSPECT_QUALIFIED HIGH_VALUE_REPLY MEETING_REQUEST AUTO_REPLIED INBOX_COMPLETE) ;;
    (type) found=(learning pattern troubleshooting best-practice) ;;
    (priority) found=(normal priority urgent) ;;
    (worker) found=(claude human script) ;;
    (phase) found=(research approval outreach replies summary) ;;
    (subcommand) found=(
        'init:Lay out a configuration to start from: team, a campaign, an ICP, templates, invented prospects.'
        'start:Start the sessions of the team and the approval page.'
        'stop:Stop the sessions of the team and the approval page.'
        "trigger:Start or resume today's workflow of a campaign."
        'import:Bring people or companies from a CSV into the records, each once.'
        'prospects:List the prospects of a campaign: score, decision, mails, one line each.'
        'approve:Decide who is written to.'
        'replies:Show the replies that wait for a person, the best qualified first.'
        'suppress:Never write to these people again, in any campaign: what a reply asked for that no rule understood.'
        'summary:The figures of a day, counted now from the records.'
        'check:Read every file of the configuration; a mistake is shown with file, line and what was expected.'
        'day:Run a whole day of the team with invented approver and repliers, and print its summary.'
        'web:Serve the approval page and the API until Ctrl-C; `marketing start` does so in the background.') ;;
    esac
    _describe -t $1 $1 found
}

_session() {
    local command=${${words[1]:t}%.sh}
    if [[ $command = marketing ]]; then
        if (( CURRENT == 2 )); then
            _session_of subcommand
            return
        fi
        shift words
        (( CURRENT-- ))
        command="marketing $words[1]"
    fi
    case $command in
    (session-start) _arguments -S \
        '--worker=[Who works it\: claude, human or script]:worker: _session_of worker' \
        "--on-message=[A script to run when mail arrives, given the message's path]:file:_files" \
        '--take-over[Take a name that is alive in another terminal]' \
        '--json[One JSON object]' \
        '--help[Show what it does, and how]' \
        '1:session: _session_of session' ;;
    (session-send-message) _arguments -S \
        '--from=[Send as this session]:session: _session_of session' \
        '--reply-to=[The id of the message that this answers]: : ' \
        '--failed[The answer is that the task failed]' \
        '--wait=[Send it as a task and wait so many seconds for the answer]: : ' \
        '--batch[Read messages as JSON Lines from standard input]' \
        '--json[JSON Lines]' \
        '--help[Show what it does, and how]' \
        '1:address: _session_of address' \
        '2:verb: _session_of verb' \
        '3:verb: _session_of verb' \
        '4:priority: _session_of priority' ;;
    (session-check-messages) _arguments -S \
        '--peek[Only look\: nothing is marked read]' \
        '--take[Take the messages of a session that a script works]' \
        '--all[Look at all that was ever read, archived too, and at what waits]' \
        '--last=[Look at the last N read, and at what waits]: : ' \
        '--from=[Only messages from this session, team or pattern]:session: _session_of session' \
        '--grep=[Only messages in which this regular expression is found]: : ' \
        '--id=[Look at the message with this id, read or not]: : ' \
        '--count[Print the number of new messages only]' \
        '--wait=[Wait so many seconds for a message; exit 1 if none]: : ' \
        '--follow[Show messages as they come, until interrupted]' \
        '--for-agent[Between marks that say it is data, and of limited length]' \
        '--json[JSON Lines, one message a line]' \
        '--help[Show what it does, and how]' \
        '1:session: _session_of session' ;;
    (session-status) _arguments -S \
        '--watch[Show it again and again, until interrupted]' \
        '--json[JSON Lines, one session a line]' \
        '--help[Show what it does, and how]' \
        '1:address: _session_of address' ;;
    (session-share-learning) _arguments -S \
        '--from=[Share as this session]:session: _session_of session' \
        '--json[One JSON object]' \
        '--help[Show what it does, and how]' \
        '1:type: _session_of type' \
        '2:file:_files' ;;
    (session-search-knowledge) _arguments -S \
        '--json[JSON Lines]' \
        '--help[Show what it does, and how]' \
        '1: : ' \
        '2:type: _session_of type' ;;
    (session-heartbeat) _arguments -S \
        '--from=[The session whose heart beats; yours if missing]:session: _session_of session' \
        '--json[One JSON object]' \
        '--help[Show what it does, and how]' ;;
    (session-claim) _arguments -S \
        '--hours=[For how long, when NAME itself is a number]: : ' \
        '--wait=[Wait so many seconds for it to be free]: : ' \
        '--from=[Claim as this session]:session: _session_of session' \
        '--json[JSON Lines]' \
        '--help[Show what it does, and how]' ;;
    (session-release) _arguments -S \
        '--from=[Release as this session]:session: _session_of session' \
        '--json[One JSON object]' \
        '--help[Show what it does, and how]' \
        '*:claim: _session_of claim' ;;
    (session-stop) _arguments -S \
        '--json[JSON Lines, one session a line]' \
        '--help[Show what it does, and how]' \
        '*:session: _session_of session' ;;
    (session-hold) _arguments -S \
        '--only=[Hold one kind of effect only\: send]: : ' \
        '--from=[Hold as this session]:session: _session_of session' \
        '--json[JSON Lines]' \
        '--help[Show what it does, and how]' \
        '1:address: _session_of address' ;;
    (session-resume) _arguments -S \
        '--json[JSON Lines, one lifted hold a line]' \
        '--help[Show what it does, and how]' \
        '*:hold: _session_of hold' ;;
    (session-stop-all) _arguments -S \
        '--from=[Stop as this session]:session: _session_of session' \
        '--json[One JSON object]' \
        '--help[Show what it does, and how]' ;;
    (session-wake) _arguments -S \
        '--json[JSON Lines, one woken session a line]' \
        '--help[Show what it does, and how]' \
        '*:session: _session_of session' ;;
    (session-log) _arguments -S \
        '--since=[All since 90m, 2h, 3d ago, or since a date or time]: : ' \
        '--last=[The last N; 50 if not said]: : ' \
        '--follow[Go on telling, until interrupted]' \
        '--json[JSON Lines]' \
        '--help[Show what it does, and how]' \
        '1:address: _session_of address' ;;
    (session-archive) _arguments -S \
        '--older=[Archive what was read and is older]: : ' \
        '--delete=[Delete what is archived and older; never if not said]: : ' \
        '--stopped=[Put away sessions that stopped so long ago]: : ' \
        '--json[JSON Lines, one session a line]' \
        '--help[Show what it does, and how]' \
        '*:session: _session_of session' ;;
    (session-doctor) _arguments -S \
        '--mend[Mend what a program may mend]' \
        '--retry[Let what lies in quarantine be tried again]' \
        '--json[JSON Lines, one finding a line]' \
        '--help[Show what it does, and how]' \
        '*:session: _session_of session' ;;
    (session-import) _arguments -S \
        '--unread[As new messages; as read ones if not said]' \
        '--json[One JSON object]' \
        '--help[Show what it does, and how]' \
        '1:folder:_files -/' ;;
    (marketing\ init) _arguments -S \
        '--help[Show what it does, and how]' \
        '1:folder:_files -/' ;;
    (marketing\ start|start_marketing_sessions) _arguments -S \
        '*--only=[Start these roles only]: : ' \
        '--page[Start the approval page too]' \
        '--no-page[Start the approval page too]' \
        '--config=[The configuration to use]:folder:_files -/' \
        '--help[Show what it does, and how]' \
        '*: : ' ;;
    (marketing\ stop|stop_marketing_sessions) _arguments -S \
        '--config=[The configuration to use]:folder:_files -/' \
        '--help[Show what it does, and how]' ;;
    (marketing\ trigger|trigger_daily_workflow) _arguments -S \
        '--until=[Stop after this phase\: research, approval, outreach, replies, summary]:phase: _session_of phase' \
        '--config=[The configuration to use]:folder:_files -/' \
        '--help[Show what it does, and how]' \
        '1:campaign: _session_of campaign' ;;
    (marketing\ import) _arguments -S \
        "--campaign=[A campaign's id]:campaign: _session_of campaign" \
        '--json[JSON Lines]' \
        '--config=[The configuration to use]:folder:_files -/' \
        '--help[Show what it does, and how]' \
        '1:file:_files' ;;
    (marketing\ prospects) _arguments -S \
        "--campaign=[A campaign's id]:campaign: _session_of campaign" \
        '--json[JSON Lines]' \
        '--help[Show what it does, and how]' ;;
    (marketing\ approve) _arguments -S \
        '*--reject=[Reject this one]: : ' \
        '--above=[Approve all who score at least this]: : ' \
        '--reject-rest[With --above\: reject the others]' \
        '--reason=[Why they are rejected]: : ' \
        '--campaign=[Only people of this campaign]:campaign: _session_of campaign' \
        '--list[Only list who waits]' \
        '--json[JSON Lines]' \
        '--config=[The configuration to use]:folder:_files -/' \
        '--help[Show what it does, and how]' \
        '*: : ' ;;
    (marketing\ replies) _arguments -S \
        '--json[JSON Lines]' \
        '--help[Show what it does, and how]' ;;
    (marketing\ suppress) _arguments -S \
        '--help[Show what it does, and how]' \
        '*: : ' ;;
    (marketing\ summary) _arguments -S \
        '--date=[A day like 2026-11-20; the newest if missing]: : ' \
        '--json[JSON Lines]' \
        '--config=[The configuration to use]:folder:_files -/' \
        '--help[Show what it does, and how]' \
        '1:campaign: _session_of campaign' ;;
    (marketing\ check) _arguments -S \
        '--config=[The configuration to use]:folder:_files -/' \
        '--help[Show what it does, and how]' ;;
    (marketing\ day) _arguments -S \
        "--approve-above=[The approver's rule]: : " \
        '--config=[The configuration to use]:folder:_files -/' \
        '--help[Show what it does, and how]' \
        '1:campaign: _session_of campaign' ;;
    (marketing\ web) _arguments -S \
        '--config=[The configuration to use]:folder:_files -/' \
        '--help[Show what it does, and how]' ;;
    esac
}

_session_config=${${(%):-%x}:A:h:h}/config

# noglob: an unquoted marketing-* reaches the command as it was typed.
() {
    local name
    for name in $@ $^@.sh; do alias $name="noglob $name"; done
    if (( $+functions[compdef] )); then
        compdef _session $@ $^@.sh marketing start_marketing_sessions.sh stop_marketing_sessions.sh trigger_daily_workflow.sh
    fi
} \
    session-start \
    session-send-message \
    session-check-messages \
    session-status \
    session-share-learning \
    session-search-knowledge \
    session-heartbeat \
    session-claim \
    session-release \
    session-stop \
    session-hold \
    session-resume \
    session-stop-all \
    session-wake \
    session-log \
    session-archive \
    session-doctor \
    session-import
