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
    (verb) found=(EMERGENCY_STOP PAUSE RESUME RUN_DAILY_WORKFLOW START_RESEARCH START_MORNING_RESEARCH find_prospects RESEARCH_COMPLETE APPROVAL_QUEUE_READY APPROVALS_COMPLETE SEND_BATCH PERSONALIZE_AND_SEND BATCH_COMPLETE OUTREACH_COMPLETE CHECK_INBOX FETCH_INBOX READ_REPLY PROSPECT_QUALIFIED HIGH_VALUE_REPLY MEETING_REQUEST AUTO_REPLIED INBOX_COMPLETE) ;;
    (type) found=(learning pattern troubleshooting best-practice) ;;
    (priority) found=(normal priority urgent) ;;
    (worker) found=(claude human script) ;;
    (phase) found=(research approval outreach replies summary) ;;
    (item) found=(companies contacts crafted approved rejected sent responses meetings pipeline delivered bounced opened clicked) ;;
    (metric) found=(companies_per_hour contacts_per_hour messages_per_hour response_rate message_approval_rate delivery_rate bounce_rate personalization_score icp_fit_accuracy contact_quality_score meetings_scheduled pipeline_value_created follow_ups_needed engagement_score efficiency_score goal_achievement) ;;
    (milestone) found=(research crafted sent responses) ;;
    (template) found=(quick standard deep_dive) ;;
    (report) found=(daily weekly monthly quarterly) ;;
    (format) found=(md html json yaml) ;;
    (way) found=(day week month icp channel template title weekday hour) ;;
    (grouping) found=(mailbox provider week) ;;
    (explain) found=(explain) ;;
    (score) found=(explain again file) ;;
    (icp) found=(check) ;;
    (outreach) found=(next unknown preview cancel) ;;
    (suppress) found=(add remove list import export check) ;;
    (sequence) found=(stop resume show) ;;
    (mailbox) found=(list check seed-test) ;;
    (eval) found=(replies) ;;
    (judge) found=(rules embedded claude) ;;
    (removal) found=(asked may_be_meant no) ;;
    (marketing-subcommand) found=(
        'init:Lay out a configuration to start from: team, a campaign, an ICP, templates, invented prospects.'
        'start:Start the sessions of the team and the approval page.'
        'stop:Stop the sessions of the team and the approval page.'
        "trigger:Start or resume today's workflow of a campaign."
        'import:Bring people or companies from a CSV into the records, each once.'
        'prospects:List the prospects of a campaign, one line each: score, where they stand, mails.'
        'enrich:Have Apollo reveal addresses and complete what is known, for credits; the cost is told before.'
        'icp:Tell in words whom an ICP seeks and what each part counts; a mistake is shown with file and line.'
        'score:Print the whole reckoning of a score, or score anew where an ICP has changed.'
        'approve:Decide who is written to.'
        'inbox:Fetch what came in the mailboxes of config/mailboxes.yaml; from cron, say, each five minutes.'
        'replies:Show the replies that wait for a person, the best qualified first; or decide about them.'
        'eval:Measure a judge on labelled replies: figures, and the mails behind what is wrong.'
        'learn:Have the judge of replies learn what you reclassified; its new weights are taken only where they...'
        'suppress:Who is never written to, in any campaign: `marketing suppress ADDRESS…` adds; check has exit 1...'
        'forget:Take a person out of everything that is held here, and never write to them again.'
        'export:Everything that is held on one person, as one JSON document; with --to also the mails as they are.'
        'retention:Forget what is older than `privacy.yaml` lets it become: for a cron line.'
        'summary:The figures of a day, counted now from the records.'
        'deliverability:What became of mail that left: accepted, delivered, bounced, complained, and the delivery rate.'
        'outreach:Show when mails leave, or the mails themselves; cancel them; settle those that may have left.'
        'sequence:Stop the sequence of mails to a person by hand, go on with it, or show where people stand in it.'
        'reconcile:Compare the records with what has left, and settle what only a person can tell.'
        'backup:Write a consistent copy of the records, also while the team is at work.'
        'restore:Put a copy of the records back.'
        'check:Read every file of the configuration; a mistake is shown with file, line and what was expected.'
        'mailbox:Show mailboxes; see whether mail that leaves by one arrives, signed and in the inbox.'
        'go-live:Let a campaign send real mail: first five by each mailbox, then, when a person has seen what...'
        'day:Run a whole day of the team with invented approver and repliers, and print its summary.'
        'web:Serve the approval page and the API until Ctrl-C; `marketing start` does so in the background.'
        'public-address:Try whether `public_url` leads to this page; if so, mails get unsubscribe links for 30 days, else...'
        "token:Make a person's token for the page and the API, in place of the one before.") ;;
    (outreach-session-subcommand) found=(
        'start:Begin a session.'
        'log:Count what you did by hand; what agents and channels record counts by itself.'
        'milestone:Mark a milestone as reached by hand; otherwise each is reached when the counts say so.'
        'progress:How far the session has come: counts, pace, and what is left.'
        'change:Give a session another goal, and the targets in it, another ICP, or other channels.'
        'pause:Stop the clock of the active session.'
        'resume:Let the clock of the active session run again.'
        'complete:End the active session: its results, what stands out, and whether to schedule a follow-up.'
        'discard:Take a session that was a mistake out of every figure and report.'
        'schedule:Schedule a session, or list what is scheduled.'
        'show:Everything about a session: counts, milestones, metrics, what is next, and what its channels have...'
        'list:Sessions, one a line, oldest first.'
        "analytics:The session's performance metrics; n/a is what nothing was recorded for."
        'trends:Response rates and the rest over time, or by kind.'
        'recommend:What to do next and what to change, with evidence, size, uncertainty, and what would change it.'
        'report:A report of the last 1, 7, 30 or 90 days, the day it is asked for included.'
        "metrics:The metrics and how each is defined; \`explain NAME\` tells one, with the session's numbers put in."
        'import:Bring in sessions and session templates that you kept elsewhere; what is there already stays as...') ;;
    esac
    _describe -t $1 $1 found
}

_session() {
    local command=${${words[1]:t}%.sh}
    case $command in
    (marketing|outreach-session)
        if (( CURRENT == 2 )); then
            _session_of $command-subcommand
            return
        fi
        shift words
        (( CURRENT-- ))
        command="$command $words[1]" ;;
    esac
    case $command in
    (session-start) _arguments -S \
        '--worker=[Who works it\: claude, human or script]:worker: _session_of worker' \
        "--on-message=[A script to run when mail arrives, given the message's path]:file:_files" \
        '--limit=[How long its script may work on a message without a heartbeat; 3600]: : ' \
        '--take-over[Take a name that is alive in another terminal]' \
        '--json[One JSON object]' \
        '--help[Show what it does, and how]' \
        '1:session: _session_of session' ;;
    (session-send-message) _arguments -S \
        '--from=[Send as this session]:session: _session_of session' \
        '--reply-to=[The id of the message that this answers]: : ' \
        '--failed[The answer is that the task failed]' \
        '--wait=[Send it as a task and wait this many seconds for the answer]: : ' \
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
        '--wait=[Wait this many seconds for a message; exit 1 if none]: : ' \
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
        '--wait=[Wait this many seconds for it to be free]: : ' \
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
        '--campaign=[The same as the argument]:campaign: _session_of campaign' \
        '--help[Show what it does, and how]' \
        '1:campaign: _session_of campaign' ;;
    (marketing\ import) _arguments -S \
        "--campaign=[A campaign's id; the only one if missing]:campaign: _session_of campaign" \
        "*--map=[Which column holds a field\\: --map title='Job Role']: : " \
        "--encoding=[The file's encoding\\: cp1251, shift_jis, utf-8, …]: : " \
        '--dry-run[Say what would happen, and write nothing]' \
        '--json[JSON Lines]' \
        '--config=[The configuration to use]:folder:_files -/' \
        '--help[Show what it does, and how]' \
        '1:file:_files' ;;
    (marketing\ prospects) _arguments -S \
        "--campaign=[A campaign's id; the only one if missing]:campaign: _session_of campaign" \
        '--decision=[Only these\: approved, rejected, undecided, excluded]: : ' \
        '--standing=[Only who stands there\: unverified, below-score; `help` tells all]: : ' \
        '--why[Say of each where they stand, and why]' \
        '--json[JSON Lines]' \
        '--csv[CSV, safe to open in a spreadsheet]' \
        '--help[Show what it does, and how]' ;;
    (marketing\ enrich) _arguments -S \
        "--campaign=[A campaign's id; the only one if missing]:campaign: _session_of campaign" \
        '--limit=[So many at most, best score first]: : ' \
        '--phone[Ask for phone numbers too\: 8 credits more each]' \
        '--yes[Do not ask before credits are spent]' \
        '--config=[The configuration to use]:folder:_files -/' \
        '--help[Show what it does, and how]' \
        '*: : ' ;;
    (marketing\ icp) _arguments -S \
        '--config=[The configuration to use]:folder:_files -/' \
        '--help[Show what it does, and how]' \
        '1:icp: _session_of icp' \
        '*:file:_files' ;;
    (marketing\ score) _arguments -S \
        "--campaign=[A campaign's id; the only one if missing]:campaign: _session_of campaign" \
        '--icp=[With file\: the ICP to score against]: : ' \
        '--top=[With file\: how many of the best, 0 for all]: : ' \
        '--bottom=[With file\: how many of the worst]: : ' \
        '--json[JSON Lines]' \
        '--config=[The configuration to use]:folder:_files -/' \
        '--help[Show what it does, and how]' \
        '1:score: _session_of score' \
        '*:file:_files' ;;
    (marketing\ approve) _arguments -S \
        '*--reject=[Reject this one]: : ' \
        '--above=[Approve all who score at least this]: : ' \
        '--reject-rest[With --above\: reject the others]' \
        '--reason=[Why they are rejected]: : ' \
        '*--later=[Put to the end]: : ' \
        '*--undo=[Take a decision back]: : ' \
        '*--settle=[Say that a mail may leave in spite of what was found]: : ' \
        '*--reopen=[Take what was settled back]: : ' \
        '--finish[Done for today\: the others wait on]' \
        '--campaign=[Only people of this campaign]:campaign: _session_of campaign' \
        '--list[Only list who waits]' \
        '--by-rule[List what approve_above approved]' \
        '--json[JSON Lines]' \
        '--config=[The configuration to use]:folder:_files -/' \
        '--help[Show what it does, and how]' \
        '*: : ' ;;
    (marketing\ inbox) _arguments -S \
        '--follow[Wait for mail and fetch it, until Ctrl-C]' \
        '--json[JSON Lines]' \
        '--help[Show what it does, and how]' \
        '1:inbox: _session_of inbox' \
        '*: : ' ;;
    (marketing\ replies) _arguments -S \
        '*--done=[This one was dealt with]: : ' \
        '*--send=[Send its drafted answer]: : ' \
        '--text=[With --send\: this answer, not the draft; - reads input]: : ' \
        '--decide[One by one, one key each. Asks for a terminal]' \
        '--done-by-machine[What was done without a person, and why]' \
        '--show=[This one, with the whole mail]: : ' \
        '--before=[With --done-by-machine\: older ones]: : ' \
        '*--take-back=[Undo what the machine did with this one]: : ' \
        '--reclassify=[It wants this; or `same`\: what is shown is right]: : ' \
        '--removal=[With --reclassify\: asked, may_be_meant or no]:removal: _session_of removal' \
        '--json[JSON Lines]' \
        '--for-agent[Between marks that say it is data, and of limited length]' \
        '--config=[The configuration to use]:folder:_files -/' \
        '--help[Show what it does, and how]' ;;
    (marketing\ eval) _arguments -S \
        '--own[Those that you reclassified or found right]' \
        '--export=[With --own\: write them as JSON Lines; - prints them]:file:_files' \
        '--judge=[What judges; default\: the best offline one]:judge: _session_of judge' \
        '--policy=[What would be done]:file:_files' \
        '--received=[The day on which those came that name none]: : ' \
        '--json[JSON Lines]' \
        '--help[Show what it does, and how]' \
        '1:eval: _session_of eval' \
        '2:file:_files' ;;
    (marketing\ learn) _arguments -S \
        '--dry-run[Learn and measure, and leave all as it is]' \
        '--forget[Go back to the weights of the product]' \
        '--json[JSON Lines]' \
        '--help[Show what it does, and how]' ;;
    (marketing\ suppress) _arguments -S \
        '--reason=[One of asked, complaint, hard_bounce, soft_bounces, left_company, imported, by_hand]: : ' \
        '--why=[Why, in your words\: kept with it]: : ' \
        '--since=[list, export\: from this day on]: : ' \
        '--domain=[list, export\: of this domain]: : ' \
        '--history[list\: also what was lifted]' \
        '--dry-run[import\: say what would come of it]' \
        '--encoding=[import\: how the file is encoded]: : ' \
        '--column=[import\: the column of addresses]: : ' \
        '--all[import\: also people with a status like subscribed]' \
        "--force[Also a mail provider's whole domain]" \
        '--json[JSON Lines]' \
        '--help[Show what it does, and how]' \
        '1:suppress: _session_of suppress' \
        '*: : ' ;;
    (marketing\ forget) _arguments -S \
        '--dry-run[Show what would go; change nothing]' \
        '--yes[Do not ask]' \
        '--allow[Let who was forgotten be taken in again]' \
        '--name=[With --allow\: the name at the domain, too]: : ' \
        '--json[JSON Lines]' \
        '--help[Show what it does, and how]' \
        '*: : ' ;;
    (marketing\ export) _arguments -S \
        '--to=[A new folder or .zip, with mails]: : ' \
        '--help[Show what it does, and how]' \
        '1: : ' ;;
    (marketing\ retention) _arguments -S \
        '--dry-run[Show what is old enough; change nothing]' \
        '--config=[The configuration to use]:folder:_files -/' \
        '--json[JSON Lines]' \
        '--help[Show what it does, and how]' ;;
    (marketing\ summary) _arguments -S \
        '--date=[A day like 2026-11-20; the newest if missing]: : ' \
        '--json[JSON Lines]' \
        '--config=[The configuration to use]:folder:_files -/' \
        '--campaign=[The same as the argument]:campaign: _session_of campaign' \
        '--help[Show what it does, and how]' \
        '1:campaign: _session_of campaign' ;;
    (marketing\ deliverability) _arguments -S \
        "--by=[Mailbox, recipient's provider, or ISO week]:grouping: _session_of grouping" \
        '--since=[Mails from this day on, like 2026-11-20]: : ' \
        '--campaign=[Of this campaign alone]:campaign: _session_of campaign' \
        '--json[JSON Lines]' \
        '--help[Show what it does, and how]' ;;
    (marketing\ outreach) _arguments -S \
        '*--sent=[This mail, or `all`, did leave]: : ' \
        '*--not-sent=[This mail, or `all`, did not leave and may]: : ' \
        '--json[JSON Lines]' \
        '--config=[The configuration to use]:folder:_files -/' \
        '--campaign=[The same as the argument]:campaign: _session_of campaign' \
        '--help[Show what it does, and how]' \
        '1:outreach: _session_of outreach' \
        '2:campaign: _session_of campaign' ;;
    (marketing\ sequence) _arguments -S \
        '--company[stop\: everybody of their company too]' \
        '--reason=[stop\: why, kept with it]: : ' \
        '--campaign=[show\: only people of this campaign]:campaign: _session_of campaign' \
        '--json[JSON Lines]' \
        '--config=[The configuration to use]:folder:_files -/' \
        '--help[Show what it does, and how]' \
        '1:sequence: _session_of sequence' \
        '*: : ' ;;
    (marketing\ reconcile) _arguments -S \
        '*--sent=[This mail, or `all`, did leave]: : ' \
        '*--not-sent=[This mail, or `all`, did not leave and may]: : ' \
        '--json[JSON Lines]' \
        '--help[Show what it does, and how]' ;;
    (marketing\ backup) _arguments -S \
        '--help[Show what it does, and how]' \
        '1:file:_files' ;;
    (marketing\ restore) _arguments -S \
        '--config=[The configuration to use]:folder:_files -/' \
        '--help[Show what it does, and how]' \
        '1:file:_files' ;;
    (marketing\ check) _arguments -S \
        '--config=[The configuration to use]:folder:_files -/' \
        '--help[Show what it does, and how]' ;;
    (marketing\ mailbox) _arguments -S \
        '--seconds=[How long to wait\: 60, seed-test 300]: : ' \
        '--config=[The configuration to use]:folder:_files -/' \
        '--json[JSON Lines]' \
        '--help[Show what it does, and how]' \
        '1:mailbox: _session_of mailbox' \
        '2: : ' ;;
    (marketing\ go-live) _arguments -S \
        '--stop[Take it back\: nothing real leaves any more]' \
        '--config=[The configuration to use]:folder:_files -/' \
        '--json[JSON Lines]' \
        '--campaign=[The same as the argument]:campaign: _session_of campaign' \
        '--help[Show what it does, and how]' \
        '1:campaign: _session_of campaign' ;;
    (marketing\ day) _arguments -S \
        "--approve-above=[The approver's rule]: : " \
        '--config=[The configuration to use]:folder:_files -/' \
        '--campaign=[The same as the argument]:campaign: _session_of campaign' \
        '--help[Show what it does, and how]' \
        '1:campaign: _session_of campaign' ;;
    (marketing\ web) _arguments -S \
        '--config=[The configuration to use]:folder:_files -/' \
        '--help[Show what it does, and how]' ;;
    (marketing\ public-address) _arguments -S \
        '--config=[The configuration to use]:folder:_files -/' \
        '--json[JSON Lines]' \
        '--help[Show what it does, and how]' ;;
    (marketing\ token) _arguments -S \
        '--help[Show what it does, and how]' \
        '1: : ' ;;
    (outreach-session\ start) _arguments -S \
        '--template=[quick, standard, deep_dive, or its number]:template: _session_of template' \
        "--icp=[The ICP; your last session's if missing]: : " \
        "--goal=['Find 10 new companies, send 15 messages']: : " \
        "--channels=['LinkedIn + Email'; as last time if missing]: : " \
        "--at=[When\\: 10\\:30, '2025-01-27 10\\:30', or 20m (ago); now if missing]: : " \
        '--person=[Whose; $SESSION_NAME or your login name if missing]: : ' \
        '--json[JSON]' \
        '--help[Show what it does, and how]' ;;
    (outreach-session\ log) _arguments -S \
        "--title=[The contacts' job title]: : " \
        '--template=[The message template]: : ' \
        '--channel=[email, linkedin, …]: : ' \
        '--session=[An id, or last; the active one if missing]: : ' \
        "--at=[When\\: 10\\:30, '2025-01-27 10\\:30', or 20m (ago); now if missing]: : " \
        '--person=[Whose; $SESSION_NAME or your login name if missing]: : ' \
        '--json[JSON]' \
        '--help[Show what it does, and how]' \
        '1:item: _session_of item' \
        '2: : ' ;;
    (outreach-session\ milestone) _arguments -S \
        '--session=[An id, or last; the active one if missing]: : ' \
        "--at=[When\\: 10\\:30, '2025-01-27 10\\:30', or 20m (ago); now if missing]: : " \
        '--person=[Whose; $SESSION_NAME or your login name if missing]: : ' \
        '--help[Show what it does, and how]' \
        '1:milestone: _session_of milestone' ;;
    (outreach-session\ progress) _arguments -S \
        '--watch[A live view on a terminal, until Ctrl-C]' \
        '--every=[How often it looks]: : ' \
        "--at=[When\\: 10\\:30, '2025-01-27 10\\:30', or 20m (ago); now if missing]: : " \
        '--person=[Whose; $SESSION_NAME or your login name if missing]: : ' \
        '--json[JSON]' \
        '--help[Show what it does, and how]' \
        '1: : ' ;;
    (outreach-session\ change) _arguments -S \
        "--goal=['Find 10 new companies, send 15 messages']: : " \
        '--icp=[The ICP]: : ' \
        "--channels=['LinkedIn + Email']: : " \
        '--person=[Whose; $SESSION_NAME or your login name if missing]: : ' \
        '--help[Show what it does, and how]' \
        '1: : ' ;;
    (outreach-session\ pause) _arguments -S \
        "--at=[When\\: 10\\:30, '2025-01-27 10\\:30', or 20m (ago); now if missing]: : " \
        '--person=[Whose; $SESSION_NAME or your login name if missing]: : ' \
        '--help[Show what it does, and how]' ;;
    (outreach-session\ resume) _arguments -S \
        "--at=[When\\: 10\\:30, '2025-01-27 10\\:30', or 20m (ago); now if missing]: : " \
        '--person=[Whose; $SESSION_NAME or your login name if missing]: : ' \
        '--help[Show what it does, and how]' ;;
    (outreach-session\ complete) _arguments -S \
        '*--learning=[What you learned; can be repeated]: : ' \
        '--schedule=[Schedule the follow-up session without asking]: : ' \
        '--no-schedule[Do not ask for a follow-up session]' \
        "--at=[When\\: 10\\:30, '2025-01-27 10\\:30', or 20m (ago); now if missing]: : " \
        '--person=[Whose; $SESSION_NAME or your login name if missing]: : ' \
        '--help[Show what it does, and how]' ;;
    (outreach-session\ discard) _arguments -S \
        '--person=[Whose; $SESSION_NAME or your login name if missing]: : ' \
        '--help[Show what it does, and how]' \
        '1: : ' ;;
    (outreach-session\ schedule) _arguments -S \
        '--template=[quick, standard, deep_dive, or its number]:template: _session_of template' \
        '--icp=[The ICP]: : ' \
        "--goal=['Send 8 messages']: : " \
        "--channels=['LinkedIn + Email']: : " \
        '--remind[For cron\: remind each person who has one due soon, once]' \
        '--cancel=[Take one back, by its number]: : ' \
        "--at=[When\\: 10\\:30, '2025-01-27 10\\:30', or 20m (ago); now if missing]: : " \
        '--person=[Whose; $SESSION_NAME or your login name if missing]: : ' \
        '--json[JSON]' \
        '--help[Show what it does, and how]' \
        '1: : ' ;;
    (outreach-session\ show) _arguments -S \
        "--at=[When\\: 10\\:30, '2025-01-27 10\\:30', or 20m (ago); now if missing]: : " \
        '--person=[Whose; $SESSION_NAME or your login name if missing]: : ' \
        '--yaml[YAML, as document 2 has it]' \
        '--json[JSON]' \
        '--help[Show what it does, and how]' \
        '1: : ' ;;
    (outreach-session\ list) _arguments -S \
        '--days=[How many days back]: : ' \
        "--everyone[All people's sessions, not only yours]" \
        "--at=[When\\: 10\\:30, '2025-01-27 10\\:30', or 20m (ago); now if missing]: : " \
        '--person=[Whose; $SESSION_NAME or your login name if missing]: : ' \
        '--json[JSON]' \
        '--help[Show what it does, and how]' ;;
    (outreach-session\ analytics) _arguments -S \
        "--at=[When\\: 10\\:30, '2025-01-27 10\\:30', or 20m (ago); now if missing]: : " \
        '--person=[Whose; $SESSION_NAME or your login name if missing]: : ' \
        '--yaml[YAML, as document 2 has it]' \
        '--json[JSON]' \
        '--help[Show what it does, and how]' \
        '1: : ' ;;
    (outreach-session\ trends) _arguments -S \
        '--by=[day, week, month, icp, channel, template, title, weekday or hour]:way: _session_of way' \
        '--days=[How many days back]: : ' \
        '--svg[An SVG picture]' \
        "--everyone[All people's sessions, not only yours]" \
        "--at=[When\\: 10\\:30, '2025-01-27 10\\:30', or 20m (ago); now if missing]: : " \
        '--person=[Whose; $SESSION_NAME or your login name if missing]: : ' \
        '--json[JSON]' \
        '--help[Show what it does, and how]' ;;
    (outreach-session\ recommend) _arguments -S \
        '--days=[How many days back]: : ' \
        '--worded[Have Claude word them; a paid call with $ANTHROPIC_API_KEY]' \
        "--everyone[All people's sessions, not only yours]" \
        "--at=[When\\: 10\\:30, '2025-01-27 10\\:30', or 20m (ago); now if missing]: : " \
        '--person=[Whose; $SESSION_NAME or your login name if missing]: : ' \
        '--yaml[YAML, as document 2 has it]' \
        '--json[JSON]' \
        '--help[Show what it does, and how]' ;;
    (outreach-session\ report) _arguments -S \
        '--format=[md, html, json, yaml, or a template of yours in config/reports/]:format: _session_of format' \
        '--output=[Write there; a folder gets a file named by the day]:file:_files' \
        "--yesterday[The days up to yesterday, as they are known now\\: for a morning's cron]" \
        "--everyone[All people's sessions, not only yours]" \
        "--at=[When\\: 10\\:30, '2025-01-27 10\\:30', or 20m (ago); now if missing]: : " \
        '--person=[Whose; $SESSION_NAME or your login name if missing]: : ' \
        '--help[Show what it does, and how]' \
        '1:report: _session_of report' ;;
    (outreach-session\ metrics) _arguments -S \
        '--session=[An id, or last; the active one if missing]: : ' \
        "--at=[When\\: 10\\:30, '2025-01-27 10\\:30', or 20m (ago); now if missing]: : " \
        '--person=[Whose; $SESSION_NAME or your login name if missing]: : ' \
        '--help[Show what it does, and how]' \
        '1:explain: _session_of explain' \
        '2:metric: _session_of metric' ;;
    (outreach-session\ import) _arguments -S \
        '--person=[Whose; $SESSION_NAME or your login name if missing]: : ' \
        '--json[JSON]' \
        '--help[Show what it does, and how]' \
        '1:file:_files' ;;
    esac
}

_session_config=${${(%):-%x}:A:h:h}/config

# noglob: an unquoted marketing-* reaches the command as it was typed.
() {
    local name
    for name in $@ $^@.sh; do alias $name="noglob $name"; done
    if (( $+functions[compdef] )); then
        compdef _session $@ $^@.sh marketing outreach-session{,.sh} start_marketing_sessions.sh stop_marketing_sessions.sh trigger_daily_workflow.sh
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
