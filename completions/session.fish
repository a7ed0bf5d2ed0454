# Made by bin/generate.py. Put this into ~/.config/fish/conf.d or source it in ~/.config/fish/config.fish.

# What a command lists: the names in its first column, as far as no character is one that a shell reads, and the rest.
function __session_names
    command -q $argv[1]; or return
    command $argv[1] 2>/dev/null </dev/null | string replace -rf '^(?!-)([][A-Za-z0-9._*?%+@:=,-]+)  +(.*)$' '$1\t$2'
end

# The words of a kind.
function __session_of
    set -l bin (string match -r '.*/' -- (commandline -poc)[1] | string replace -r '^~/' "$HOME/")
    switch "$argv[1]"
        case session
            __session_names "$bin"session-status
        case address
            printf '%s\t%s\n' broadcast everybody
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
        case verb
            printf '%s\n' EMERGENCY_STOP PAUSE RESUME RUN_DAILY_WORKFLOW START_RESEARCH START_MORNING_RESEARCH find_prospects RESEARCH_COMPLETE APPROVAL_QUEUE_READY APPROVALS_COMPLETE SEND_BATCH PERSONALIZE_AND_SEND BATCH_COMPLETE OUTREACH_COMPLETE CHECK_INBOX FETCH_INBOX READ_REPLY PROSPECT_QUALIFIED HIGH_VALUE_REPLY MEETING_REQUEST AUTO_REPLIED INBOX_COMPLETE
        case type
            printf '%s\n' learning pattern troubleshooting best-practice
        case priority
            printf '%s\n' normal priority urgent
        case worker
            printf '%s\n' claude human script
        case phase
            printf '%s\n' research approval outreach replies summary
        case item
            printf '%s\n' companies contacts crafted approved rejected sent responses meetings pipeline delivered bounced opened clicked
        case metric
            printf '%s\n' companies_per_hour contacts_per_hour messages_per_hour response_rate message_approval_rate delivery_rate bounce_rate personalization_score icp_fit_accuracy contact_quality_score meetings_scheduled pipeline_value_created follow_ups_needed engagement_score efficiency_score goal_achievement
        case milestone
            printf '%s\n' research crafted sent responses
        case template
            printf '%s\n' quick standard deep_dive
        case report
            printf '%s\n' daily weekly monthly quarterly
        case format
            printf '%s\n' md html json yaml
        case way
            printf '%s\n' day week month icp channel template title weekday hour
        case grouping
            printf '%s\n' mailbox provider week
        case explain
            printf '%s\n' explain
        case score
            printf '%s\n' explain again file
        case icp
            printf '%s\n' check
        case outreach
            printf '%s\n' next unknown preview cancel
        case suppress
            printf '%s\n' add remove list import export check
        case sequence
            printf '%s\n' stop resume show
        case mailbox
            printf '%s\n' list check seed-test
        case eval
            printf '%s\n' replies
        case judge
            printf '%s\n' rules embedded claude
        case removal
            printf '%s\n' asked may_be_meant no
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

complete -csession-start{,.sh} -f -a "(__session_at '--worker --on-message --limit' session)"
complete -csession-start{,.sh} -l worker -x -a '(__session_of worker)' -d 'Who works it: claude, human or script'
complete -csession-start{,.sh} -l on-message -r -F -d "A script to run when mail arrives, given the message's path"
complete -csession-start{,.sh} -l limit -x -d 'How long its script may work on a message without a heartbeat; 3600'
complete -csession-start{,.sh} -l take-over -d 'Take a name that is alive in another terminal'
complete -csession-start{,.sh} -l json -d 'One JSON object'
complete -csession-start{,.sh} -l help -d 'Show what it does, and how'

complete -csession-send-message{,.sh} -f -a "(__session_at '--from --reply-to --wait' address verb verb priority)"
complete -csession-send-message{,.sh} -l from -x -a '(__session_of session)' -d 'Send as this session'
complete -csession-send-message{,.sh} -l reply-to -x -d 'The id of the message that this answers'
complete -csession-send-message{,.sh} -l failed -d 'The answer is that the task failed'
complete -csession-send-message{,.sh} -l wait -x -d 'Send it as a task and wait this many seconds for the answer'
complete -csession-send-message{,.sh} -l batch -d 'Read messages as JSON Lines from standard input'
complete -csession-send-message{,.sh} -l json -d 'JSON Lines'
complete -csession-send-message{,.sh} -l help -d 'Show what it does, and how'

complete -csession-check-messages{,.sh} -f -a "(__session_at '--last --from --grep --id --wait' session)"
complete -csession-check-messages{,.sh} -l peek -d 'Only look: nothing is marked read'
complete -csession-check-messages{,.sh} -l take -d 'Take the messages of a session that a script works'
complete -csession-check-messages{,.sh} -l all -d 'Look at all that was ever read, archived too, and at what waits'
complete -csession-check-messages{,.sh} -l last -x -d 'Look at the last N read, and at what waits'
complete -csession-check-messages{,.sh} -l from -x -a '(__session_of session)' -d 'Only messages from this session, team or pattern'
complete -csession-check-messages{,.sh} -l grep -x -d 'Only messages in which this regular expression is found'
complete -csession-check-messages{,.sh} -l id -x -d 'Look at the message with this id, read or not'
complete -csession-check-messages{,.sh} -l count -d 'Print the number of new messages only'
complete -csession-check-messages{,.sh} -l wait -x -d 'Wait this many seconds for a message; exit 1 if none'
complete -csession-check-messages{,.sh} -l follow -d 'Show messages as they come, until interrupted'
complete -csession-check-messages{,.sh} -l for-agent -d 'Between marks that say it is data, and of limited length'
complete -csession-check-messages{,.sh} -l json -d 'JSON Lines, one message a line'
complete -csession-check-messages{,.sh} -l help -d 'Show what it does, and how'

complete -csession-status{,.sh} -f -a "(__session_at '' address)"
complete -csession-status{,.sh} -l watch -d 'Show it again and again, until interrupted'
complete -csession-status{,.sh} -l json -d 'JSON Lines, one session a line'
complete -csession-status{,.sh} -l help -d 'Show what it does, and how'

complete -csession-share-learning{,.sh} -f -a "(__session_at --from type file)"
complete -csession-share-learning{,.sh} -l from -x -a '(__session_of session)' -d 'Share as this session'
complete -csession-share-learning{,.sh} -l json -d 'One JSON object'
complete -csession-share-learning{,.sh} -l help -d 'Show what it does, and how'

complete -csession-search-knowledge{,.sh} -f -a "(__session_at '' '' type)"
complete -csession-search-knowledge{,.sh} -l json -d 'JSON Lines'
complete -csession-search-knowledge{,.sh} -l help -d 'Show what it does, and how'

complete -csession-heartbeat{,.sh} -f -a "(__session_at --from)"
complete -csession-heartbeat{,.sh} -l from -x -a '(__session_of session)' -d 'The session whose heart beats; yours if missing'
complete -csession-heartbeat{,.sh} -l json -d 'One JSON object'
complete -csession-heartbeat{,.sh} -l help -d 'Show what it does, and how'

complete -csession-claim{,.sh} -f -a "(__session_at '--hours --wait --from')"
complete -csession-claim{,.sh} -l hours -x -d 'For how long, when NAME itself is a number'
complete -csession-claim{,.sh} -l wait -x -d 'Wait this many seconds for it to be free'
complete -csession-claim{,.sh} -l from -x -a '(__session_of session)' -d 'Claim as this session'
complete -csession-claim{,.sh} -l json -d 'JSON Lines'
complete -csession-claim{,.sh} -l help -d 'Show what it does, and how'

complete -csession-release{,.sh} -f -a "(__session_at --from 'claim*')"
complete -csession-release{,.sh} -l from -x -a '(__session_of session)' -d 'Release as this session'
complete -csession-release{,.sh} -l json -d 'One JSON object'
complete -csession-release{,.sh} -l help -d 'Show what it does, and how'

complete -csession-stop{,.sh} -f -a "(__session_at '' 'session*')"
complete -csession-stop{,.sh} -l json -d 'JSON Lines, one session a line'
complete -csession-stop{,.sh} -l help -d 'Show what it does, and how'

complete -csession-hold{,.sh} -f -a "(__session_at '--only --from' address)"
complete -csession-hold{,.sh} -l only -x -d 'Hold one kind of effect only: send'
complete -csession-hold{,.sh} -l from -x -a '(__session_of session)' -d 'Hold as this session'
complete -csession-hold{,.sh} -l json -d 'JSON Lines'
complete -csession-hold{,.sh} -l help -d 'Show what it does, and how'

complete -csession-resume{,.sh} -f -a "(__session_at '' 'hold*')"
complete -csession-resume{,.sh} -l json -d 'JSON Lines, one lifted hold a line'
complete -csession-resume{,.sh} -l help -d 'Show what it does, and how'

complete -csession-stop-all{,.sh} -f -a "(__session_at --from)"
complete -csession-stop-all{,.sh} -l from -x -a '(__session_of session)' -d 'Stop as this session'
complete -csession-stop-all{,.sh} -l json -d 'One JSON object'
complete -csession-stop-all{,.sh} -l help -d 'Show what it does, and how'

complete -csession-wake{,.sh} -f -a "(__session_at '' 'session*')"
complete -csession-wake{,.sh} -l json -d 'JSON Lines, one woken session a line'
complete -csession-wake{,.sh} -l help -d 'Show what it does, and how'

complete -csession-log{,.sh} -f -a "(__session_at '--since --last' address)"
complete -csession-log{,.sh} -l since -x -d 'All since 90m, 2h, 3d ago, or since a date or time'
complete -csession-log{,.sh} -l last -x -d 'The last N; 50 if not said'
complete -csession-log{,.sh} -l follow -d 'Go on telling, until interrupted'
complete -csession-log{,.sh} -l json -d 'JSON Lines'
complete -csession-log{,.sh} -l help -d 'Show what it does, and how'

complete -csession-archive{,.sh} -f -a "(__session_at '--older --delete --stopped' 'session*')"
complete -csession-archive{,.sh} -l older -x -d 'Archive what was read and is older'
complete -csession-archive{,.sh} -l delete -x -d 'Delete what is archived and older; never if not said'
complete -csession-archive{,.sh} -l stopped -x -d 'Put away sessions that stopped so long ago'
complete -csession-archive{,.sh} -l json -d 'JSON Lines, one session a line'
complete -csession-archive{,.sh} -l help -d 'Show what it does, and how'

complete -csession-doctor{,.sh} -f -a "(__session_at '' 'session*')"
complete -csession-doctor{,.sh} -l mend -d 'Mend what a program may mend'
complete -csession-doctor{,.sh} -l retry -d 'Let what lies in quarantine be tried again'
complete -csession-doctor{,.sh} -l json -d 'JSON Lines, one finding a line'
complete -csession-doctor{,.sh} -l help -d 'Show what it does, and how'

complete -csession-import{,.sh} -f -a "(__session_at '' folder)"
complete -csession-import{,.sh} -l unread -d 'As new messages; as read ones if not said'
complete -csession-import{,.sh} -l json -d 'One JSON object'
complete -csession-import{,.sh} -l help -d 'Show what it does, and how'

complete -c marketing -f

complete -c marketing -n __fish_use_subcommand -a init -d 'Lay out a configuration to start from: team, a campaign, an ICP, templates, invented prospects.'
complete -c marketing -n '__fish_seen_subcommand_from init' -f -a "(__session_at '' '' folder)"
complete -c marketing -n '__fish_seen_subcommand_from init' -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a start -d 'Start the sessions of the team and the approval page.'
complete -c marketing -n '__fish_seen_subcommand_from start' -f -a "(__session_at '--only --config' '' '*')"
complete -c marketing -n '__fish_seen_subcommand_from start' -l only -x -d 'Start these roles only'
complete -c marketing -n '__fish_seen_subcommand_from start' -l page -d 'Start the approval page too'
complete -c marketing -n '__fish_seen_subcommand_from start' -l no-page -d 'Start the approval page too'
complete -c marketing -n '__fish_seen_subcommand_from start' -l config -x -a '(__session_of folder)' -d 'The configuration to use'
complete -c marketing -n '__fish_seen_subcommand_from start' -l help -d 'Show what it does, and how'
complete -c start_marketing_sessions.sh -f -a "(__session_at '--only --config' '*')"
complete -c start_marketing_sessions.sh -l only -x -d 'Start these roles only'
complete -c start_marketing_sessions.sh -l page -d 'Start the approval page too'
complete -c start_marketing_sessions.sh -l no-page -d 'Start the approval page too'
complete -c start_marketing_sessions.sh -l config -x -a '(__session_of folder)' -d 'The configuration to use'
complete -c start_marketing_sessions.sh -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a stop -d 'Stop the sessions of the team and the approval page.'
complete -c marketing -n '__fish_seen_subcommand_from stop' -f -a "(__session_at --config '')"
complete -c marketing -n '__fish_seen_subcommand_from stop' -l config -x -a '(__session_of folder)' -d 'The configuration to use'
complete -c marketing -n '__fish_seen_subcommand_from stop' -l help -d 'Show what it does, and how'
complete -c stop_marketing_sessions.sh -f -a "(__session_at --config)"
complete -c stop_marketing_sessions.sh -l config -x -a '(__session_of folder)' -d 'The configuration to use'
complete -c stop_marketing_sessions.sh -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a trigger -d "Start or resume today's workflow of a campaign."
complete -c marketing -n '__fish_seen_subcommand_from trigger' -f -a "(__session_at '--until --config --campaign' '' campaign)"
complete -c marketing -n '__fish_seen_subcommand_from trigger' -l until -x -a '(__session_of phase)' -d 'Stop after this phase: research, approval, outreach, replies, summary'
complete -c marketing -n '__fish_seen_subcommand_from trigger' -l config -x -a '(__session_of folder)' -d 'The configuration to use'
complete -c marketing -n '__fish_seen_subcommand_from trigger' -l campaign -x -a '(__session_of campaign)' -d 'The same as the argument'
complete -c marketing -n '__fish_seen_subcommand_from trigger' -l help -d 'Show what it does, and how'
complete -c trigger_daily_workflow.sh -f -a "(__session_at '--until --config --campaign' campaign)"
complete -c trigger_daily_workflow.sh -l until -x -a '(__session_of phase)' -d 'Stop after this phase: research, approval, outreach, replies, summary'
complete -c trigger_daily_workflow.sh -l config -x -a '(__session_of folder)' -d 'The configuration to use'
complete -c trigger_daily_workflow.sh -l campaign -x -a '(__session_of campaign)' -d 'The same as the argument'
complete -c trigger_daily_workflow.sh -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a import -d 'Bring people or companies from a CSV into the records, each once.'
complete -c marketing -n '__fish_seen_subcommand_from import' -f -a "(__session_at '--campaign --map --encoding --config' '' file)"
complete -c marketing -n '__fish_seen_subcommand_from import' -l campaign -x -a '(__session_of campaign)' -d "A campaign's id; the only one if missing"
complete -c marketing -n '__fish_seen_subcommand_from import' -l map -x -d "Which column holds a field: --map title='Job Role'"
complete -c marketing -n '__fish_seen_subcommand_from import' -l encoding -x -d "The file's encoding: cp1251, shift_jis, utf-8, …"
complete -c marketing -n '__fish_seen_subcommand_from import' -l dry-run -d 'Say what would happen, and write nothing'
complete -c marketing -n '__fish_seen_subcommand_from import' -l json -d 'JSON Lines'
complete -c marketing -n '__fish_seen_subcommand_from import' -l config -x -a '(__session_of folder)' -d 'The configuration to use'
complete -c marketing -n '__fish_seen_subcommand_from import' -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a prospects -d 'List the prospects of a campaign, one line each: score, where they stand, mails.'
complete -c marketing -n '__fish_seen_subcommand_from prospects' -f -a "(__session_at '--campaign --decision --standing' '')"
complete -c marketing -n '__fish_seen_subcommand_from prospects' -l campaign -x -a '(__session_of campaign)' -d "A campaign's id; the only one if missing"
complete -c marketing -n '__fish_seen_subcommand_from prospects' -l decision -x -d 'Only these: approved, rejected, undecided, excluded'
complete -c marketing -n '__fish_seen_subcommand_from prospects' -l standing -x -d 'Only who stands there: unverified, below-score; `help` tells all'
complete -c marketing -n '__fish_seen_subcommand_from prospects' -l why -d 'Say of each where they stand, and why'
complete -c marketing -n '__fish_seen_subcommand_from prospects' -l json -d 'JSON Lines'
complete -c marketing -n '__fish_seen_subcommand_from prospects' -l csv -d 'CSV, safe to open in a spreadsheet'
complete -c marketing -n '__fish_seen_subcommand_from prospects' -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a enrich -d 'Have Apollo reveal addresses and complete what is known, for credits; the cost is told before.'
complete -c marketing -n '__fish_seen_subcommand_from enrich' -f -a "(__session_at '--campaign --limit --config' '' '*')"
complete -c marketing -n '__fish_seen_subcommand_from enrich' -l campaign -x -a '(__session_of campaign)' -d "A campaign's id; the only one if missing"
complete -c marketing -n '__fish_seen_subcommand_from enrich' -l limit -x -d 'So many at most, best score first'
complete -c marketing -n '__fish_seen_subcommand_from enrich' -l phone -d 'Ask for phone numbers too: 8 credits more each'
complete -c marketing -n '__fish_seen_subcommand_from enrich' -l yes -d 'Do not ask before credits are spent'
complete -c marketing -n '__fish_seen_subcommand_from enrich' -l config -x -a '(__session_of folder)' -d 'The configuration to use'
complete -c marketing -n '__fish_seen_subcommand_from enrich' -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a icp -d 'Tell in words whom an ICP seeks and what each part counts; a mistake is shown with file and line.'
complete -c marketing -n '__fish_seen_subcommand_from icp' -f -a "(__session_at --config '' icp 'file*')"
complete -c marketing -n '__fish_seen_subcommand_from icp' -l config -x -a '(__session_of folder)' -d 'The configuration to use'
complete -c marketing -n '__fish_seen_subcommand_from icp' -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a score -d 'Print the whole reckoning of a score, or score anew where an ICP has changed.'
complete -c marketing -n '__fish_seen_subcommand_from score' -f -a "(__session_at '--campaign --icp --top --bottom --config' '' score 'file*')"
complete -c marketing -n '__fish_seen_subcommand_from score' -l campaign -x -a '(__session_of campaign)' -d "A campaign's id; the only one if missing"
complete -c marketing -n '__fish_seen_subcommand_from score' -l icp -x -d 'With file: the ICP to score against'
complete -c marketing -n '__fish_seen_subcommand_from score' -l top -x -d 'With file: how many of the best, 0 for all'
complete -c marketing -n '__fish_seen_subcommand_from score' -l bottom -x -d 'With file: how many of the worst'
complete -c marketing -n '__fish_seen_subcommand_from score' -l json -d 'JSON Lines'
complete -c marketing -n '__fish_seen_subcommand_from score' -l config -x -a '(__session_of folder)' -d 'The configuration to use'
complete -c marketing -n '__fish_seen_subcommand_from score' -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a approve -d 'Decide who is written to.'
complete -c marketing -n '__fish_seen_subcommand_from approve' -f -a "(__session_at '--reject --above --reason --later --undo --settle --reopen --campaign --config' '' '*')"
complete -c marketing -n '__fish_seen_subcommand_from approve' -l reject -x -d 'Reject this one'
complete -c marketing -n '__fish_seen_subcommand_from approve' -l above -x -d 'Approve all who score at least this'
complete -c marketing -n '__fish_seen_subcommand_from approve' -l reject-rest -d 'With --above: reject the others'
complete -c marketing -n '__fish_seen_subcommand_from approve' -l reason -x -d 'Why they are rejected'
complete -c marketing -n '__fish_seen_subcommand_from approve' -l later -x -d 'Put to the end'
complete -c marketing -n '__fish_seen_subcommand_from approve' -l undo -x -d 'Take a decision back'
complete -c marketing -n '__fish_seen_subcommand_from approve' -l settle -x -d 'Say that a mail may leave in spite of what was found'
complete -c marketing -n '__fish_seen_subcommand_from approve' -l reopen -x -d 'Take what was settled back'
complete -c marketing -n '__fish_seen_subcommand_from approve' -l finish -d 'Done for today: the others wait on'
complete -c marketing -n '__fish_seen_subcommand_from approve' -l campaign -x -a '(__session_of campaign)' -d 'Only people of this campaign'
complete -c marketing -n '__fish_seen_subcommand_from approve' -l list -d 'Only list who waits'
complete -c marketing -n '__fish_seen_subcommand_from approve' -l by-rule -d 'List what approve_above approved'
complete -c marketing -n '__fish_seen_subcommand_from approve' -l json -d 'JSON Lines'
complete -c marketing -n '__fish_seen_subcommand_from approve' -l config -x -a '(__session_of folder)' -d 'The configuration to use'
complete -c marketing -n '__fish_seen_subcommand_from approve' -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a inbox -d 'Fetch what came in the mailboxes of config/mailboxes.yaml; from cron, say, each five minutes.'
complete -c marketing -n '__fish_seen_subcommand_from inbox' -f -a "(__session_at '' '' inbox '*')"
complete -c marketing -n '__fish_seen_subcommand_from inbox' -l follow -d 'Wait for mail and fetch it, until Ctrl-C'
complete -c marketing -n '__fish_seen_subcommand_from inbox' -l json -d 'JSON Lines'
complete -c marketing -n '__fish_seen_subcommand_from inbox' -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a replies -d 'Show the replies that wait for a person, the best qualified first; or decide about them.'
complete -c marketing -n '__fish_seen_subcommand_from replies' -f -a "(__session_at '--done --send --text --show --before --take-back --reclassify --removal --config' '')"
complete -c marketing -n '__fish_seen_subcommand_from replies' -l done -x -d 'This one was dealt with'
complete -c marketing -n '__fish_seen_subcommand_from replies' -l send -x -d 'Send its drafted answer'
complete -c marketing -n '__fish_seen_subcommand_from replies' -l text -x -d 'With --send: this answer, not the draft; - reads input'
complete -c marketing -n '__fish_seen_subcommand_from replies' -l decide -d 'One by one, one key each. Asks for a terminal'
complete -c marketing -n '__fish_seen_subcommand_from replies' -l done-by-machine -d 'What was done without a person, and why'
complete -c marketing -n '__fish_seen_subcommand_from replies' -l show -x -d 'This one, with the whole mail'
complete -c marketing -n '__fish_seen_subcommand_from replies' -l before -x -d 'With --done-by-machine: older ones'
complete -c marketing -n '__fish_seen_subcommand_from replies' -l take-back -x -d 'Undo what the machine did with this one'
complete -c marketing -n '__fish_seen_subcommand_from replies' -l reclassify -x -d 'It wants this; or `same`: what is shown is right'
complete -c marketing -n '__fish_seen_subcommand_from replies' -l removal -x -a '(__session_of removal)' -d 'With --reclassify: asked, may_be_meant or no'
complete -c marketing -n '__fish_seen_subcommand_from replies' -l json -d 'JSON Lines'
complete -c marketing -n '__fish_seen_subcommand_from replies' -l for-agent -d 'Between marks that say it is data, and of limited length'
complete -c marketing -n '__fish_seen_subcommand_from replies' -l config -x -a '(__session_of folder)' -d 'The configuration to use'
complete -c marketing -n '__fish_seen_subcommand_from replies' -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a eval -d 'Measure a judge on labelled replies: figures, and the mails behind what is wrong.'
complete -c marketing -n '__fish_seen_subcommand_from eval' -f -a "(__session_at '--export --judge --policy --received' '' eval file)"
complete -c marketing -n '__fish_seen_subcommand_from eval' -l own -d 'Those that you reclassified or found right'
complete -c marketing -n '__fish_seen_subcommand_from eval' -l export -r -F -d 'With --own: write them as JSON Lines; - prints them'
complete -c marketing -n '__fish_seen_subcommand_from eval' -l judge -x -a '(__session_of judge)' -d 'What judges; default: the best offline one'
complete -c marketing -n '__fish_seen_subcommand_from eval' -l policy -r -F -d 'What would be done'
complete -c marketing -n '__fish_seen_subcommand_from eval' -l received -x -d 'The day on which those came that name none'
complete -c marketing -n '__fish_seen_subcommand_from eval' -l json -d 'JSON Lines'
complete -c marketing -n '__fish_seen_subcommand_from eval' -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a learn -d 'Have the judge of replies learn what you reclassified; its new weights are taken only where they...'
complete -c marketing -n '__fish_seen_subcommand_from learn' -f -a "(__session_at '' '')"
complete -c marketing -n '__fish_seen_subcommand_from learn' -l dry-run -d 'Learn and measure, and leave all as it is'
complete -c marketing -n '__fish_seen_subcommand_from learn' -l forget -d 'Go back to the weights of the product'
complete -c marketing -n '__fish_seen_subcommand_from learn' -l json -d 'JSON Lines'
complete -c marketing -n '__fish_seen_subcommand_from learn' -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a suppress -d 'Who is never written to, in any campaign: `marketing suppress ADDRESS…` adds; check has exit 1...'
complete -c marketing -n '__fish_seen_subcommand_from suppress' -f -a "(__session_at '--reason --why --since --domain --encoding --column' '' suppress '*')"
complete -c marketing -n '__fish_seen_subcommand_from suppress' -l reason -x -d 'One of asked, complaint, hard_bounce, soft_bounces, left_company, imported, by_hand'
complete -c marketing -n '__fish_seen_subcommand_from suppress' -l why -x -d 'Why, in your words: kept with it'
complete -c marketing -n '__fish_seen_subcommand_from suppress' -l since -x -d 'list, export: from this day on'
complete -c marketing -n '__fish_seen_subcommand_from suppress' -l domain -x -d 'list, export: of this domain'
complete -c marketing -n '__fish_seen_subcommand_from suppress' -l history -d 'list: also what was lifted'
complete -c marketing -n '__fish_seen_subcommand_from suppress' -l dry-run -d 'import: say what would come of it'
complete -c marketing -n '__fish_seen_subcommand_from suppress' -l encoding -x -d 'import: how the file is encoded'
complete -c marketing -n '__fish_seen_subcommand_from suppress' -l column -x -d 'import: the column of addresses'
complete -c marketing -n '__fish_seen_subcommand_from suppress' -l all -d 'import: also people with a status like subscribed'
complete -c marketing -n '__fish_seen_subcommand_from suppress' -l force -d "Also a mail provider's whole domain"
complete -c marketing -n '__fish_seen_subcommand_from suppress' -l json -d 'JSON Lines'
complete -c marketing -n '__fish_seen_subcommand_from suppress' -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a forget -d 'Take a person out of everything that is held here, and never write to them again.'
complete -c marketing -n '__fish_seen_subcommand_from forget' -f -a "(__session_at --name '' '*')"
complete -c marketing -n '__fish_seen_subcommand_from forget' -l dry-run -d 'Show what would go; change nothing'
complete -c marketing -n '__fish_seen_subcommand_from forget' -l yes -d 'Do not ask'
complete -c marketing -n '__fish_seen_subcommand_from forget' -l allow -d 'Let who was forgotten be taken in again'
complete -c marketing -n '__fish_seen_subcommand_from forget' -l name -x -d 'With --allow: the name at the domain, too'
complete -c marketing -n '__fish_seen_subcommand_from forget' -l json -d 'JSON Lines'
complete -c marketing -n '__fish_seen_subcommand_from forget' -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a export -d 'Everything that is held on one person, as one JSON document; with --to also the mails as they are.'
complete -c marketing -n '__fish_seen_subcommand_from export' -f -a "(__session_at --to '' '')"
complete -c marketing -n '__fish_seen_subcommand_from export' -l to -x -d 'A new folder or .zip, with mails'
complete -c marketing -n '__fish_seen_subcommand_from export' -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a retention -d 'Forget what is older than `privacy.yaml` lets it become: for a cron line.'
complete -c marketing -n '__fish_seen_subcommand_from retention' -f -a "(__session_at --config '')"
complete -c marketing -n '__fish_seen_subcommand_from retention' -l dry-run -d 'Show what is old enough; change nothing'
complete -c marketing -n '__fish_seen_subcommand_from retention' -l config -x -a '(__session_of folder)' -d 'The configuration to use'
complete -c marketing -n '__fish_seen_subcommand_from retention' -l json -d 'JSON Lines'
complete -c marketing -n '__fish_seen_subcommand_from retention' -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a summary -d 'The figures of a day, counted now from the records.'
complete -c marketing -n '__fish_seen_subcommand_from summary' -f -a "(__session_at '--date --config --campaign' '' campaign)"
complete -c marketing -n '__fish_seen_subcommand_from summary' -l date -x -d 'A day like 2026-11-20; the newest if missing'
complete -c marketing -n '__fish_seen_subcommand_from summary' -l json -d 'JSON Lines'
complete -c marketing -n '__fish_seen_subcommand_from summary' -l config -x -a '(__session_of folder)' -d 'The configuration to use'
complete -c marketing -n '__fish_seen_subcommand_from summary' -l campaign -x -a '(__session_of campaign)' -d 'The same as the argument'
complete -c marketing -n '__fish_seen_subcommand_from summary' -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a deliverability -d 'What became of mail that left: accepted, delivered, bounced, complained, and the delivery rate.'
complete -c marketing -n '__fish_seen_subcommand_from deliverability' -f -a "(__session_at '--by --since --campaign' '')"
complete -c marketing -n '__fish_seen_subcommand_from deliverability' -l by -x -a '(__session_of grouping)' -d "Mailbox, recipient's provider, or ISO week"
complete -c marketing -n '__fish_seen_subcommand_from deliverability' -l since -x -d 'Mails from this day on, like 2026-11-20'
complete -c marketing -n '__fish_seen_subcommand_from deliverability' -l campaign -x -a '(__session_of campaign)' -d 'Of this campaign alone'
complete -c marketing -n '__fish_seen_subcommand_from deliverability' -l json -d 'JSON Lines'
complete -c marketing -n '__fish_seen_subcommand_from deliverability' -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a outreach -d 'Show when mails leave, or the mails themselves; cancel them; settle those that may have left.'
complete -c marketing -n '__fish_seen_subcommand_from outreach' -f -a "(__session_at '--sent --not-sent --config --campaign' '' outreach campaign)"
complete -c marketing -n '__fish_seen_subcommand_from outreach' -l sent -x -d 'This mail, or `all`, did leave'
complete -c marketing -n '__fish_seen_subcommand_from outreach' -l not-sent -x -d 'This mail, or `all`, did not leave and may'
complete -c marketing -n '__fish_seen_subcommand_from outreach' -l json -d 'JSON Lines'
complete -c marketing -n '__fish_seen_subcommand_from outreach' -l config -x -a '(__session_of folder)' -d 'The configuration to use'
complete -c marketing -n '__fish_seen_subcommand_from outreach' -l campaign -x -a '(__session_of campaign)' -d 'The same as the argument'
complete -c marketing -n '__fish_seen_subcommand_from outreach' -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a sequence -d 'Stop the sequence of mails to a person by hand, go on with it, or show where people stand in it.'
complete -c marketing -n '__fish_seen_subcommand_from sequence' -f -a "(__session_at '--reason --campaign --config' '' sequence '*')"
complete -c marketing -n '__fish_seen_subcommand_from sequence' -l company -d 'stop: everybody of their company too'
complete -c marketing -n '__fish_seen_subcommand_from sequence' -l reason -x -d 'stop: why, kept with it'
complete -c marketing -n '__fish_seen_subcommand_from sequence' -l campaign -x -a '(__session_of campaign)' -d 'show: only people of this campaign'
complete -c marketing -n '__fish_seen_subcommand_from sequence' -l json -d 'JSON Lines'
complete -c marketing -n '__fish_seen_subcommand_from sequence' -l config -x -a '(__session_of folder)' -d 'The configuration to use'
complete -c marketing -n '__fish_seen_subcommand_from sequence' -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a reconcile -d 'Compare the records with what has left, and settle what only a person can tell.'
complete -c marketing -n '__fish_seen_subcommand_from reconcile' -f -a "(__session_at '--sent --not-sent' '')"
complete -c marketing -n '__fish_seen_subcommand_from reconcile' -l sent -x -d 'This mail, or `all`, did leave'
complete -c marketing -n '__fish_seen_subcommand_from reconcile' -l not-sent -x -d 'This mail, or `all`, did not leave and may'
complete -c marketing -n '__fish_seen_subcommand_from reconcile' -l json -d 'JSON Lines'
complete -c marketing -n '__fish_seen_subcommand_from reconcile' -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a backup -d 'Write a consistent copy of the records, also while the team is at work.'
complete -c marketing -n '__fish_seen_subcommand_from backup' -f -a "(__session_at '' '' file)"
complete -c marketing -n '__fish_seen_subcommand_from backup' -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a restore -d 'Put a copy of the records back.'
complete -c marketing -n '__fish_seen_subcommand_from restore' -f -a "(__session_at --config '' file)"
complete -c marketing -n '__fish_seen_subcommand_from restore' -l config -x -a '(__session_of folder)' -d 'The configuration to use'
complete -c marketing -n '__fish_seen_subcommand_from restore' -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a check -d 'Read every file of the configuration; a mistake is shown with file, line and what was expected.'
complete -c marketing -n '__fish_seen_subcommand_from check' -f -a "(__session_at --config '')"
complete -c marketing -n '__fish_seen_subcommand_from check' -l config -x -a '(__session_of folder)' -d 'The configuration to use'
complete -c marketing -n '__fish_seen_subcommand_from check' -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a mailbox -d 'Show mailboxes; see whether mail that leaves by one arrives, signed and in the inbox.'
complete -c marketing -n '__fish_seen_subcommand_from mailbox' -f -a "(__session_at '--seconds --config' '' mailbox '')"
complete -c marketing -n '__fish_seen_subcommand_from mailbox' -l seconds -x -d 'How long to wait: 60, seed-test 300'
complete -c marketing -n '__fish_seen_subcommand_from mailbox' -l config -x -a '(__session_of folder)' -d 'The configuration to use'
complete -c marketing -n '__fish_seen_subcommand_from mailbox' -l json -d 'JSON Lines'
complete -c marketing -n '__fish_seen_subcommand_from mailbox' -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a go-live -d 'Let a campaign send real mail: first five by each mailbox, then, when a person has seen what...'
complete -c marketing -n '__fish_seen_subcommand_from go-live' -f -a "(__session_at '--config --campaign' '' campaign)"
complete -c marketing -n '__fish_seen_subcommand_from go-live' -l stop -d 'Take it back: nothing real leaves any more'
complete -c marketing -n '__fish_seen_subcommand_from go-live' -l config -x -a '(__session_of folder)' -d 'The configuration to use'
complete -c marketing -n '__fish_seen_subcommand_from go-live' -l json -d 'JSON Lines'
complete -c marketing -n '__fish_seen_subcommand_from go-live' -l campaign -x -a '(__session_of campaign)' -d 'The same as the argument'
complete -c marketing -n '__fish_seen_subcommand_from go-live' -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a day -d 'Run a whole day of the team with invented approver and repliers, and print its summary.'
complete -c marketing -n '__fish_seen_subcommand_from day' -f -a "(__session_at '--approve-above --config --campaign' '' campaign)"
complete -c marketing -n '__fish_seen_subcommand_from day' -l approve-above -x -d "The approver's rule"
complete -c marketing -n '__fish_seen_subcommand_from day' -l config -x -a '(__session_of folder)' -d 'The configuration to use'
complete -c marketing -n '__fish_seen_subcommand_from day' -l campaign -x -a '(__session_of campaign)' -d 'The same as the argument'
complete -c marketing -n '__fish_seen_subcommand_from day' -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a web -d 'Serve the approval page and the API until Ctrl-C; `marketing start` does so in the background.'
complete -c marketing -n '__fish_seen_subcommand_from web' -f -a "(__session_at --config '')"
complete -c marketing -n '__fish_seen_subcommand_from web' -l config -x -a '(__session_of folder)' -d 'The configuration to use'
complete -c marketing -n '__fish_seen_subcommand_from web' -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a public-address -d 'Try whether `public_url` leads to this page; if so, mails get unsubscribe links for 30 days, else...'
complete -c marketing -n '__fish_seen_subcommand_from public-address' -f -a "(__session_at --config '')"
complete -c marketing -n '__fish_seen_subcommand_from public-address' -l config -x -a '(__session_of folder)' -d 'The configuration to use'
complete -c marketing -n '__fish_seen_subcommand_from public-address' -l json -d 'JSON Lines'
complete -c marketing -n '__fish_seen_subcommand_from public-address' -l help -d 'Show what it does, and how'

complete -c marketing -n __fish_use_subcommand -a token -d "Make a person's token for the page and the API, in place of the one before."
complete -c marketing -n '__fish_seen_subcommand_from token' -f -a "(__session_at '' '' '')"
complete -c marketing -n '__fish_seen_subcommand_from token' -l help -d 'Show what it does, and how'

complete -coutreach-session{,.sh} -f

complete -coutreach-session{,.sh} -n __fish_use_subcommand -a start -d 'Begin a session.'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from start' -f -a "(__session_at '--template --icp --goal --channels --at --person' '')"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from start' -l template -x -a '(__session_of template)' -d 'quick, standard, deep_dive, or its number'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from start' -l icp -x -d "The ICP; your last session's if missing"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from start' -l goal -x -d "'Find 10 new companies, send 15 messages'"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from start' -l channels -x -d "'LinkedIn + Email'; as last time if missing"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from start' -l at -x -d "When: 10:30, '2025-01-27 10:30', or 20m (ago); now if missing"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from start' -l person -x -d 'Whose; $SESSION_NAME or your login name if missing'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from start' -l json -d 'JSON'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from start' -l help -d 'Show what it does, and how'

complete -coutreach-session{,.sh} -n __fish_use_subcommand -a log -d 'Count what you did by hand; what agents and channels record counts by itself.'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from log' -f -a "(__session_at '--title --template --channel --session --at --person' '' item '')"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from log' -l title -x -d "The contacts' job title"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from log' -l template -x -d 'The message template'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from log' -l channel -x -d 'email, linkedin, …'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from log' -l session -x -d 'An id, or last; the active one if missing'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from log' -l at -x -d "When: 10:30, '2025-01-27 10:30', or 20m (ago); now if missing"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from log' -l person -x -d 'Whose; $SESSION_NAME or your login name if missing'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from log' -l json -d 'JSON'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from log' -l help -d 'Show what it does, and how'

complete -coutreach-session{,.sh} -n __fish_use_subcommand -a milestone -d 'Mark a milestone as reached by hand; otherwise each is reached when the counts say so.'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from milestone' -f -a "(__session_at '--session --at --person' '' milestone)"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from milestone' -l session -x -d 'An id, or last; the active one if missing'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from milestone' -l at -x -d "When: 10:30, '2025-01-27 10:30', or 20m (ago); now if missing"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from milestone' -l person -x -d 'Whose; $SESSION_NAME or your login name if missing'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from milestone' -l help -d 'Show what it does, and how'

complete -coutreach-session{,.sh} -n __fish_use_subcommand -a progress -d 'How far the session has come: counts, pace, and what is left.'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from progress' -f -a "(__session_at '--every --at --person' '' '')"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from progress' -l watch -d 'A live view on a terminal, until Ctrl-C'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from progress' -l every -x -d 'How often it looks'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from progress' -l at -x -d "When: 10:30, '2025-01-27 10:30', or 20m (ago); now if missing"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from progress' -l person -x -d 'Whose; $SESSION_NAME or your login name if missing'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from progress' -l json -d 'JSON'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from progress' -l help -d 'Show what it does, and how'

complete -coutreach-session{,.sh} -n __fish_use_subcommand -a change -d 'Give a session another goal, and the targets in it, another ICP, or other channels.'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from change' -f -a "(__session_at '--goal --icp --channels --person' '' '')"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from change' -l goal -x -d "'Find 10 new companies, send 15 messages'"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from change' -l icp -x -d 'The ICP'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from change' -l channels -x -d "'LinkedIn + Email'"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from change' -l person -x -d 'Whose; $SESSION_NAME or your login name if missing'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from change' -l help -d 'Show what it does, and how'

complete -coutreach-session{,.sh} -n __fish_use_subcommand -a pause -d 'Stop the clock of the active session.'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from pause' -f -a "(__session_at '--at --person' '')"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from pause' -l at -x -d "When: 10:30, '2025-01-27 10:30', or 20m (ago); now if missing"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from pause' -l person -x -d 'Whose; $SESSION_NAME or your login name if missing'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from pause' -l help -d 'Show what it does, and how'

complete -coutreach-session{,.sh} -n __fish_use_subcommand -a resume -d 'Let the clock of the active session run again.'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from resume' -f -a "(__session_at '--at --person' '')"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from resume' -l at -x -d "When: 10:30, '2025-01-27 10:30', or 20m (ago); now if missing"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from resume' -l person -x -d 'Whose; $SESSION_NAME or your login name if missing'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from resume' -l help -d 'Show what it does, and how'

complete -coutreach-session{,.sh} -n __fish_use_subcommand -a complete -d 'End the active session: its results, what stands out, and whether to schedule a follow-up.'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from complete' -f -a "(__session_at '--learning --schedule --at --person' '')"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from complete' -l learning -x -d 'What you learned; can be repeated'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from complete' -l schedule -x -d 'Schedule the follow-up session without asking'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from complete' -l no-schedule -d 'Do not ask for a follow-up session'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from complete' -l at -x -d "When: 10:30, '2025-01-27 10:30', or 20m (ago); now if missing"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from complete' -l person -x -d 'Whose; $SESSION_NAME or your login name if missing'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from complete' -l help -d 'Show what it does, and how'

complete -coutreach-session{,.sh} -n __fish_use_subcommand -a discard -d 'Take a session that was a mistake out of every figure and report.'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from discard' -f -a "(__session_at --person '' '')"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from discard' -l person -x -d 'Whose; $SESSION_NAME or your login name if missing'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from discard' -l help -d 'Show what it does, and how'

complete -coutreach-session{,.sh} -n __fish_use_subcommand -a schedule -d 'Schedule a session, or list what is scheduled.'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from schedule' -f -a "(__session_at '--template --icp --goal --channels --cancel --at --person' '' '')"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from schedule' -l template -x -a '(__session_of template)' -d 'quick, standard, deep_dive, or its number'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from schedule' -l icp -x -d 'The ICP'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from schedule' -l goal -x -d "'Send 8 messages'"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from schedule' -l channels -x -d "'LinkedIn + Email'"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from schedule' -l remind -d 'For cron: remind each person who has one due soon, once'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from schedule' -l cancel -x -d 'Take one back, by its number'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from schedule' -l at -x -d "When: 10:30, '2025-01-27 10:30', or 20m (ago); now if missing"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from schedule' -l person -x -d 'Whose; $SESSION_NAME or your login name if missing'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from schedule' -l json -d 'JSON'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from schedule' -l help -d 'Show what it does, and how'

complete -coutreach-session{,.sh} -n __fish_use_subcommand -a show -d 'Everything about a session: counts, milestones, metrics, what is next, and what its channels have...'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from show' -f -a "(__session_at '--at --person' '' '')"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from show' -l at -x -d "When: 10:30, '2025-01-27 10:30', or 20m (ago); now if missing"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from show' -l person -x -d 'Whose; $SESSION_NAME or your login name if missing'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from show' -l yaml -d 'YAML, as document 2 has it'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from show' -l json -d 'JSON'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from show' -l help -d 'Show what it does, and how'

complete -coutreach-session{,.sh} -n __fish_use_subcommand -a list -d 'Sessions, one a line, oldest first.'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from list' -f -a "(__session_at '--days --at --person' '')"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from list' -l days -x -d 'How many days back'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from list' -l everyone -d "All people's sessions, not only yours"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from list' -l at -x -d "When: 10:30, '2025-01-27 10:30', or 20m (ago); now if missing"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from list' -l person -x -d 'Whose; $SESSION_NAME or your login name if missing'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from list' -l json -d 'JSON'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from list' -l help -d 'Show what it does, and how'

complete -coutreach-session{,.sh} -n __fish_use_subcommand -a analytics -d "The session's performance metrics; n/a is what nothing was recorded for."
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from analytics' -f -a "(__session_at '--at --person' '' '')"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from analytics' -l at -x -d "When: 10:30, '2025-01-27 10:30', or 20m (ago); now if missing"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from analytics' -l person -x -d 'Whose; $SESSION_NAME or your login name if missing'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from analytics' -l yaml -d 'YAML, as document 2 has it'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from analytics' -l json -d 'JSON'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from analytics' -l help -d 'Show what it does, and how'

complete -coutreach-session{,.sh} -n __fish_use_subcommand -a trends -d 'Response rates and the rest over time, or by kind.'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from trends' -f -a "(__session_at '--by --days --at --person' '')"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from trends' -l by -x -a '(__session_of way)' -d 'day, week, month, icp, channel, template, title, weekday or hour'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from trends' -l days -x -d 'How many days back'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from trends' -l svg -d 'An SVG picture'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from trends' -l everyone -d "All people's sessions, not only yours"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from trends' -l at -x -d "When: 10:30, '2025-01-27 10:30', or 20m (ago); now if missing"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from trends' -l person -x -d 'Whose; $SESSION_NAME or your login name if missing'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from trends' -l json -d 'JSON'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from trends' -l help -d 'Show what it does, and how'

complete -coutreach-session{,.sh} -n __fish_use_subcommand -a recommend -d 'What to do next and what to change, with evidence, size, uncertainty, and what would change it.'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from recommend' -f -a "(__session_at '--days --at --person' '')"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from recommend' -l days -x -d 'How many days back'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from recommend' -l worded -d 'Have Claude word them; a paid call with $ANTHROPIC_API_KEY'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from recommend' -l everyone -d "All people's sessions, not only yours"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from recommend' -l at -x -d "When: 10:30, '2025-01-27 10:30', or 20m (ago); now if missing"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from recommend' -l person -x -d 'Whose; $SESSION_NAME or your login name if missing'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from recommend' -l yaml -d 'YAML, as document 2 has it'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from recommend' -l json -d 'JSON'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from recommend' -l help -d 'Show what it does, and how'

complete -coutreach-session{,.sh} -n __fish_use_subcommand -a report -d 'A report of the last 1, 7, 30 or 90 days, the day it is asked for included.'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from report' -f -a "(__session_at '--format --output --at --person' '' report)"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from report' -l format -x -a '(__session_of format)' -d 'md, html, json, yaml, or a template of yours in config/reports/'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from report' -l output -r -F -d 'Write there; a folder gets a file named by the day'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from report' -l yesterday -d "The days up to yesterday, as they are known now: for a morning's cron"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from report' -l everyone -d "All people's sessions, not only yours"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from report' -l at -x -d "When: 10:30, '2025-01-27 10:30', or 20m (ago); now if missing"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from report' -l person -x -d 'Whose; $SESSION_NAME or your login name if missing'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from report' -l help -d 'Show what it does, and how'

complete -coutreach-session{,.sh} -n __fish_use_subcommand -a metrics -d "The metrics and how each is defined; \`explain NAME\` tells one, with the session's numbers put in."
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from metrics' -f -a "(__session_at '--session --at --person' '' explain metric)"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from metrics' -l session -x -d 'An id, or last; the active one if missing'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from metrics' -l at -x -d "When: 10:30, '2025-01-27 10:30', or 20m (ago); now if missing"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from metrics' -l person -x -d 'Whose; $SESSION_NAME or your login name if missing'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from metrics' -l help -d 'Show what it does, and how'

complete -coutreach-session{,.sh} -n __fish_use_subcommand -a import -d 'Bring in sessions and session templates that you kept elsewhere; what is there already stays as...'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from import' -f -a "(__session_at --person '' file)"
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from import' -l person -x -d 'Whose; $SESSION_NAME or your login name if missing'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from import' -l json -d 'JSON'
complete -coutreach-session{,.sh} -n '__fish_seen_subcommand_from import' -l help -d 'Show what it does, and how'
