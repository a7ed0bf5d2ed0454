# Made by bin/generate.py. Source this in ~/.bashrc (bash 3.2 or newer).

# What a command takes: the kinds of its words, the last with a * for all that follow, and its options.
_session_takes() {
    case $1 in
    session-start) kinds=(session) options=(--worker=worker --on-message=file --limit= --take-over --json --help) ;;
    session-send-message) kinds=(address verb verb priority) options=(--from=session --reply-to= --failed --wait= --batch --json --help) ;;
    session-check-messages) kinds=(session) options=(--peek --take --all --last= --from=session --grep= --id= --count --wait= --follow --for-agent --json --help) ;;
    session-status) kinds=(address) options=(--watch --json --help) ;;
    session-share-learning) kinds=(type file) options=(--from=session --json --help) ;;
    session-search-knowledge) kinds=('' type) options=(--json --help) ;;
    session-heartbeat) kinds=() options=(--from=session --json --help) ;;
    session-claim) kinds=() options=(--hours= --wait= --from=session --json --help) ;;
    session-release) kinds=('claim*') options=(--from=session --json --help) ;;
    session-stop) kinds=('session*') options=(--json --help) ;;
    session-hold) kinds=(address) options=(--only= --from=session --json --help) ;;
    session-resume) kinds=('hold*') options=(--json --help) ;;
    session-stop-all) kinds=() options=(--from=session --json --help) ;;
    session-wake) kinds=('session*') options=(--json --help) ;;
    session-log) kinds=(address) options=(--since= --last= --follow --json --help) ;;
    session-archive) kinds=('session*') options=(--older= --delete= --stopped= --json --help) ;;
    session-doctor) kinds=('session*') options=(--mend --retry --json --help) ;;
    session-import) kinds=(folder) options=(--unread --json --help) ;;
    marketing) kinds=(marketing-subcommand) options=(--help) ;;
    'marketing init') kinds=(folder) options=(--help) ;;
    'marketing start' | start_marketing_sessions) kinds=('*') options=(--only= --page --no-page --config=folder --help) ;;
    'marketing stop' | stop_marketing_sessions) kinds=() options=(--config=folder --help) ;;
    'marketing trigger' | trigger_daily_workflow) kinds=(campaign) options=(--until=phase --config=folder --campaign=campaign --help) ;;
    'marketing import') kinds=(file) options=(--campaign=campaign --map= --encoding= --dry-run --json --config=folder --help) ;;
    'marketing prospects') kinds=() options=(--campaign=campaign --decision= --standing= --why --json --csv --help) ;;
    'marketing enrich') kinds=('*') options=(--campaign=campaign --limit= --phone --yes --config=folder --help) ;;
    'marketing icp') kinds=(icp 'file*') options=(--config=folder --help) ;;
    'marketing score') kinds=(score 'file*') options=(--campaign=campaign --icp= --top= --bottom= --json --config=folder --help) ;;
    'marketing approve') kinds=('*') options=(--reject= --above= --reject-rest --reason= --later= --undo= --settle= --reopen= --finish --campaign=campaign --list --by-rule --json --config=folder --help) ;;
    'marketing inbox') kinds=(inbox '*') options=(--follow --json --help) ;;
    'marketing replies') kinds=() options=(--done= --send= --text= --decide --done-by-machine --show= --before= --take-back= --reclassify= --removal=removal --json --for-agent --config=folder --help) ;;
    'marketing eval') kinds=(eval file) options=(--own --export=file --judge=judge --policy=file --received= --json --help) ;;
    'marketing learn') kinds=() options=(--dry-run --forget --json --help) ;;
    'marketing suppress') kinds=(suppress '*') options=(--reason= --why= --since= --domain= --history --dry-run --encoding= --column= --all --force --json --help) ;;
    'marketing forget') kinds=('*') options=(--dry-run --yes --allow --name= --json --help) ;;
    'marketing export') kinds=('') options=(--to= --help) ;;
    'marketing retention') kinds=() options=(--dry-run --config=folder --json --help) ;;
    'marketing summary') kinds=(campaign) options=(--date= --json --config=folder --campaign=campaign --help) ;;
    'marketing deliverability') kinds=() options=(--by=grouping --since= --campaign=campaign --json --help) ;;
    'marketing outreach') kinds=(outreach campaign) options=(--sent= --not-sent= --json --config=folder --campaign=campaign --help) ;;
    'marketing sequence') kinds=(sequence '*') options=(--company --reason= --campaign=campaign --json --config=folder --help) ;;
    'marketing reconcile') kinds=() options=(--sent= --not-sent= --json --help) ;;
    'marketing backup') kinds=(file) options=(--help) ;;
    'marketing restore') kinds=(file) options=(--config=folder --help) ;;
    'marketing check') kinds=() options=(--config=folder --help) ;;
    'marketing mailbox') kinds=(mailbox '') options=(--seconds= --config=folder --json --help) ;;
    'marketing go-live') kinds=(campaign) options=(--stop --config=folder --json --campaign=campaign --help) ;;
    'marketing day') kinds=(campaign) options=(--approve-above= --config=folder --campaign=campaign --help) ;;
    'marketing web') kinds=() options=(--config=folder --help) ;;
    'marketing public-address') kinds=() options=(--config=folder --json --help) ;;
    'marketing token') kinds=('') options=(--help) ;;
    outreach-session) kinds=(outreach-session-subcommand) options=(--help) ;;
    'outreach-session start') kinds=() options=(--template=template --icp= --goal= --channels= --at= --person= --json --help) ;;
    'outreach-session log') kinds=(item '') options=(--title= --template= --channel= --session= --at= --person= --json --help) ;;
    'outreach-session milestone') kinds=(milestone) options=(--session= --at= --person= --help) ;;
    'outreach-session progress') kinds=('') options=(--watch --every= --at= --person= --json --help) ;;
    'outreach-session change') kinds=('') options=(--goal= --icp= --channels= --person= --help) ;;
    'outreach-session pause') kinds=() options=(--at= --person= --help) ;;
    'outreach-session resume') kinds=() options=(--at= --person= --help) ;;
    'outreach-session complete') kinds=() options=(--learning= --schedule= --no-schedule --at= --person= --help) ;;
    'outreach-session discard') kinds=('') options=(--person= --help) ;;
    'outreach-session schedule') kinds=('') options=(--template=template --icp= --goal= --channels= --remind --cancel= --at= --person= --json --help) ;;
    'outreach-session show') kinds=('') options=(--at= --person= --yaml --json --help) ;;
    'outreach-session list') kinds=() options=(--days= --everyone --at= --person= --json --help) ;;
    'outreach-session analytics') kinds=('') options=(--at= --person= --yaml --json --help) ;;
    'outreach-session trends') kinds=() options=(--by=way --days= --svg --everyone --at= --person= --json --help) ;;
    'outreach-session recommend') kinds=() options=(--days= --worded --everyone --at= --person= --yaml --json --help) ;;
    'outreach-session report') kinds=(report) options=(--format=format --output=file --yesterday --everyone --at= --person= --help) ;;
    'outreach-session metrics') kinds=(explain metric) options=(--session= --at= --person= --help) ;;
    'outreach-session import') kinds=(file) options=(--person= --json --help) ;;
    *) kinds=() options=(--help) ;;
    esac
}

# The names in the first column of what a command lists, as far as they have no character that a shell reads.
_session_names() {
    local line name
    command "$1" 2>/dev/null </dev/null | while IFS= read -r line; do
        name=${line%%  *}
        case $name in
        '' | "$line" | -* | *[!][A-Za-z0-9._*?%+@:=,-]*) ;;
        *) printf '%s\n' "$name" ;;
        esac
    done
}

# The words of a kind, one a line; $2 is the folder of the command that is typed.
_session_words() {
    case $1 in
    session) _session_names "$2session-status" ;;
    address) echo broadcast && _session_names "$2session-status" | sed -n 'p; s/-[0-9][0-9]*$//p' ;;
    hold) _session_names "$2session-hold" ;;
    claim) _session_names "$2session-claim" ;;
    campaign)
        for word in "${MARKETING_CONFIG:-$_session_config}"/campaigns/*.yaml; do
            [ -e "$word" ] && word=${word##*/} && printf '%s\n' "${word%.yaml}"
        done ;;
    verb) printf '%s\n' EMERGENCY_STOP PAUSE RESUME RUN_DAILY_WORKFLOW START_RESEARCH START_MORNING_RESEARCH find_prospects RESEARCH_COMPLETE APPROVAL_QUEUE_READY APPROVALS_COMPLETE SEND_BATCH PERSONALIZE_AND_SEND BATCH_COMPLETE OUTREACH_COMPLETE CHECK_INBOX FETCH_INBOX READ_REPLY PROSPECT_QUALIFIED HIGH_VALUE_REPLY MEETING_REQUEST AUTO_REPLIED INBOX_COMPLETE ;;
    type) printf '%s\n' learning pattern troubleshooting best-practice ;;
    priority) printf '%s\n' normal priority urgent ;;
    worker) printf '%s\n' claude human script ;;
    phase) printf '%s\n' research approval outreach replies summary ;;
    item) printf '%s\n' companies contacts crafted approved rejected sent responses meetings pipeline delivered bounced opened clicked ;;
    metric) printf '%s\n' companies_per_hour contacts_per_hour messages_per_hour response_rate message_approval_rate delivery_rate bounce_rate personalization_score icp_fit_accuracy contact_quality_score meetings_scheduled pipeline_value_created follow_ups_needed engagement_score efficiency_score goal_achievement ;;
    milestone) printf '%s\n' research crafted sent responses ;;
    template) printf '%s\n' quick standard deep_dive ;;
    report) printf '%s\n' daily weekly monthly quarterly ;;
    format) printf '%s\n' md html json yaml ;;
    way) printf '%s\n' day week month icp channel template title weekday hour ;;
    grouping) printf '%s\n' mailbox provider week ;;
    explain) printf '%s\n' explain ;;
    score) printf '%s\n' explain again file ;;
    icp) printf '%s\n' check ;;
    outreach) printf '%s\n' next unknown preview cancel ;;
    suppress) printf '%s\n' add remove list import export check ;;
    sequence) printf '%s\n' stop resume show ;;
    mailbox) printf '%s\n' list check seed-test ;;
    eval) printf '%s\n' replies ;;
    judge) printf '%s\n' rules embedded claude ;;
    removal) printf '%s\n' asked may_be_meant no ;;
    marketing-subcommand) printf '%s\n' init start stop trigger import prospects enrich icp score approve inbox replies eval learn suppress forget export retention summary deliverability outreach sequence reconcile backup restore check mailbox go-live day web public-address token ;;
    outreach-session-subcommand) printf '%s\n' start log milestone progress change pause resume complete discard schedule show list analytics trends recommend report metrics import ;;
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
    session-start session-start.sh \
    session-send-message session-send-message.sh \
    session-check-messages session-check-messages.sh \
    session-status session-status.sh \
    session-share-learning session-share-learning.sh \
    session-search-knowledge session-search-knowledge.sh \
    session-heartbeat session-heartbeat.sh \
    session-claim session-claim.sh \
    session-release session-release.sh \
    session-stop session-stop.sh \
    session-hold session-hold.sh \
    session-resume session-resume.sh \
    session-stop-all session-stop-all.sh \
    session-wake session-wake.sh \
    session-log session-log.sh \
    session-archive session-archive.sh \
    session-doctor session-doctor.sh \
    session-import session-import.sh \
    marketing outreach-session outreach-session.sh start_marketing_sessions.sh stop_marketing_sessions.sh trigger_daily_workflow.sh
