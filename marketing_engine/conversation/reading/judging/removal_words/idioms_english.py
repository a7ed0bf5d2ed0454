"""English idioms and constructions for no more mail, beside the plain words."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Wording

ENGLISH_IDIOMS = Wording(
    language="en",
    ask="""
        last i|we|anyone . hear|hears|see|sees|read|get|gets .. you|this; last mail|email|message|letter|one . i|we
        get|receive|read|see; be|is|was|were the|your last|final|only mail|email|message|letter|note|reminder|contact|
        exchange|one|word from|you|to|that|we|i|please|between; this|it . to|has|must|should|needs be|to|stop|end .
        end . of . emails|mails|it|them|messages; this|it were|was|is the end of it|them|the|these|your; be the end of
        . emails|mails|messages|contact|it; end of the emails|mails|line for; spared in|from; forget you ever|have|
        had|know|knew; forget . that|this|my|our|me|us . exist|exists|address|name|number|inbox|mailbox|way; forget
        we|i|the . exist|exists|existed|way here; lose|loose my|our|this . adress|address|number|email|mail|name|
        contact|trail; wishes|wish|want|wants|prefer|prefers not|no to|longer|mail|sales feature|appear|be|figure|to|
        sit|stay . on|in|your; closed|shut|off|barred|unavailable to|limits|for . vendors|vendor|suppliers|sellers|
        reps|you|sales|salespeople|solicitors|solicitation|hawkers|offers|advertising|marketing; not available to|for
        you|sales|vendors|marketing|offers; blacklist|blocklist|suppress|unlist|unfollow me|us|my|our|this|the; add|
        put|place|enter me|us|my|our|this|these ... suppression|suppressed|blocked|blacklist|blocklist|contact;
        destroy it|them all; let me|us|my|our|the . be|go|rest|alone|off please|now|then|in|today|hook; please . let
        me|us . be|go; i . let me|us be; let it|this|things rest|end|lie|stop there|here|with|please|now; please
        refrain|desist|cease|abstain; refrain|desist|abstain . from|sending|on|mailing|writing|contacting; ask|
        request|urge . to refrain|desist|stop|cease; sir desist; go away; stay|keep|keeps away|clear|out from|of|
        please|forever; and stay away; not|dont|never|nor . come|call|knock|drop|stop back|again|by|round; not|dont|
        never . ask|try|msg|message|text|bother|disturb|pester|contact|approach|chase|write|email|mail|nudge . me|us .
        again|anymore|ever|further|more; not|dont|never ask|try|msg|message|bother|reply|knock again; not|dont|never
        chase|nudge|pester|bother me|us|further; no need|point|use to|writing|chasing|following|in . write|writing|
        follow|email|mail|chase|contact . me|us|up . again|further|anymore|in; not . follow up again|further|on|
        please; dont follow up; not take the trouble to write; no|any|without more|further . nudges|nudge|reminders|
        reminder|approaches|approach|attempts|chasers|chasing|circulars|follow|followups|letters|outreach|pings|
        pitches|pestering|campaigns|touchpoints|touches|solicitations|tries|junk|sequences|advances|newsletters|bumps|
        mail; no further|more mails|emails|mail needed|necessary|required|desired|wanted|welcome; further|more|future
        . mail|mails|email|emails|messages|contact|approach|approaches|offers|correspondence . is|are|not|will|would .
        not|un* . desired|welcome|wanted|invited|required|needed; unwelcome here|in|at|and; further|any . approach|
        contact|mail|email|message ... unwelcome; not|never|nor . be|to|being|get|getting . contacted|approached|
        written|emailed|mailed|solicited|courted|bothered|pitched|chased|messaged|reminded|included|disturbed . again|
        further|anymore|to|by|about|for|in|at|please; want|wants|wanting none of it|this|these|that|them|your; want|
        wants|like|prefer|need nothing|none|zero from|more|further|by|contact you|from|of|any|your; want|wants none
        in|here|at; not|dont|doesnt want any here|in|of|please|, please|from|your; we|i dont|do want|not|wish . them|
        these|those . here|please|anymore|any; no emails|email|mail|mails . no calls|call|texts|letters|linkedin|
        phone; no call|calls|phone . no emails|email|mail|mails; neither by|calls|call|phone .. nor|or . mail|email|
        emails; would|id|wed rather|prefer . you didnt|not|never; rather you|that|not not|didnt|stopped|hear|get|be;
        make|let me|us|my|our . disappear|vanish|go; name|address|record|details|number to be|go|get missing|gone|out|
        off; off . your|the|every radar|books|files|mailings|campaigns|systems|records|crm|copies|spreadsheet; out of
        . your|the|any|future campaigns|campaign|mailings|mailing|files|system|outreach|copies|sequence|pipeline|
        database|lists|list; keep|leave|exclude|omit|skip me|us|my|our|all|the|this ... campaigns|campaign|mailings|
        mailing|outreach|sequence|pipeline|round|segment|next|office|office; invoke|invoking|exercise|exercising . my|
        our|all|article|articles|right|the|three; i|we . object|objecting under|to|per; article|articles|art 17|21 ...
        invoke|exercise|request|demand|apply|erase|delete|erasure|right; erasure|deletion request ... mine|this|is|
        hereby; this is|take|treat|consider my|our|a|the . erasure|objection|deletion|opt; my|our . data|details|
        address|record|entry . be|is|are|gets|get|isnt|arent|has|have|been . been|being . destroyed|wiped|purged|
        deleted|erased|removed|gone|shredded; be treated|regarded|considered|reported . as harassment|spam|stalking;
        regard|consider|treat ... as harassment; hereby given notice; take notice that; not|one another|more mail|
        message|email|one|word . please|from|again|ever|and; if you|i|we . ever|so|write|hear|send|contact|mail|email|
        continue|persist ... again|anymore|further ... complain|complaint|report|lawyer|legal|ico|court|something|
        solicitor|block|charge|authority|regulator; if you . ever|so write|contact|email|mail|message . to|me|us me|
        again; i|we want|need|like off|out|gone; id|wed . like|want|love off|out|gone; like|want|need him|her|them|it|
        us|me|my . off|gone|out . it|from|of|please|your|that; im|were|are|am opting out; unplug me|us; kill|end|
        cancel|stop|halt|pull|drop the|this|my|our|whatever|your|these . drip|sequence|campaign|cadence|reminders|
        subscription|series|mailings|funnel|outreach|bombardment; final step; you|your|mails|emails|it are|is|isnt|
        arent not|no|longer|welcome|wanted . longer|welcome|wanted|here|in . welcome|in|here; go|goes|going|went|stay|
        remain|keep|be silent|quiet . on|from|for|towards|after|please; like|want|prefer|expect|appreciate|love|ask|
        wish|need|please . for . silence|quiet|peace please|from|and|now|then|again|at|in; nothing before|now ...
        nothing|not after|later|then; goodbye|bye for good|ever; bye forever; do without me|us|hearing|your|these|
        further . in|mails|emails|messages|pipeline|about; without hearing|your about|mails|emails|messages; free of|
        from your|sales|marketing; call it quits; call it a day with|on . the|outreach|mails; respect|honour|honor .
        my|our|that|the wish|wishes|request|decision|not to|not|stay|this ... contacted|uncontacted|mail|left|alone|
        ends|end; never|stop|not use|using . my|our|this|the . name|address|email|number|inbox|details|data . again|
        for|anymore|and|ever; ignore this|my|our|these address|inbox|mailbox|addresses|number|domain; not|no . be|
        being a|on|part|in . of . your|vendors|mailing . list|lists|outreach|leads|funnel|pipeline|campaign|campaigns;
        not|never|wont|isnt be|a|am|are|an|your a|your lead|prospect|target; scrap|drop|delete|cross|lose|skip this|
        my|our . address|name|entry|record|contact|number; close|archive my|our|the|this|down record|file|account|
        entry|contact and|please|for; never to see|hear|get|read|find ... again|anymore|from; never see|hear|read ...
        again; not occur|happen|reach|write|mail|find|email|contact . me|us twice|again; not check|checking in|back .
        with|on|again; not need|want|require|care . for a|another|to . second|third|fourth|fifth|sixth|seventh|next
        one|mail|reminder|message|email|please; get a second|third|fourth|fifth|sixth|seventh message|mail|email|
        reminder; how do|can|could i|we|one get . myself|ourselves|out|off|removed|deleted; whatever it takes . for|
        to|my; put . my|our|me|us . details|address|data|through|in|into . shredder|bin|trash|whatever; not here here
        to|write; not . included in|next time|round; not|dont|never send|forward|post|deliver|address . them|these|
        this|those|it|any|such . here|there|to please|anymore|again|us|me|here; registered with ... preference|tps;
        preference service ... not; ask|asked|asking|told you . now|again|not|to not|stop|leave; ask|asking you . now
        not; in my|our name so here it is; so here is the word; wish|want to be|stay left|uncontacted alone|in; left
        alone|in peace; your . unsubscribe|optout|opt link|button .. gives|is|does|doesnt|broken|dead|fails|leads;
        typed|wrote|replied|clicked|sent|pressed stop|unsubscribe|no|remove ... still|again|yet|here; opted|signed
        out|off ... out|still|again|after|yet|stay; left your list; i|we unsubscribed ... again|still|yet|here|anyway;
        find|pick|choose|try a|another|someone|some different|other|else hobby|target|victim|inbox; go bother someone|
        others; bother|pester|annoy someone|others else; another|next|further|one|any . more|of|single . mail|message|
        email|letter|these|this|single|such ... lawyer|lawyers|solicitor|solicitors|counsel|legal|complaint|ico|
        regulator|authority|report|reported|harassment|invoice|charge|charged|court; no wish|desire|intention to be
        written|contacted|mailed|approached|emailed|included|listed|reminded|sold; no wish|desire|intention to appear|
        receive|hear|feature|figure; zero contact|emails|mails|messages; destroy|shred|wipe|purge|erase|scrub|expunge|
        obliterate|burn . all|every|any|whatever|the . my|our|me|us|of . data|details|record|records|entry|file|
        contact|name|address|trace; spare|spared|sparing us|me|him|her|them|the|this . the|your|any|further|staff|
        office ... offers|mail|mails|email|emails|further|future|reminders|mailings|letters; spared in|from future|
        now|your; disappear|vanish|drop|fall|slip|gone|missing|absent from|out|off . of . your|whatever . radar|list|
        lists|files|memory|tool|spreadsheet|database|system|records|books|crm|round; pull|let me|us out please|now|of
        it; leave me|us be; had enough|plenty of|from you|your . company|mails|emails; enough of you|your . mails|
        emails|company|letters|reminders; has enough of you|your; see|make|ensure to|sure|that . it|that . nothing|
        none|neither|nobody|we|i ... reaches|gets|get|hears|hear|receives|comes . any|from|another|more|this|your|me|
        us|you; retire|untick|rule|skip|close my|our|me|us . details|record|file|out; shred it|them|our|my; never
        process again; never again please|to|, . this|to|please; never again ever; end|ends|ending of mailings|mails|
        emails|correspondence; correspondence . end|ends|stops|cease|is here|now|at|closed|over; let them|it . end|
        die|stop . here|please|now|there; nothing|none|no one|nobody . from your|you ... reaches|arrives|comes|reach;
        nothing more|further to|from you|each; have no lawful basis; like|prefer|want|wish . not|never to be asked|
        kept|listed|contacted|processed|included|among; like yours not to; not be kept|shared|stored|processed .
        shared|used|or|any; shouldnt|mustnt|should|must|may not be on . your list|lists; any|further subsequent|
        further communication ... forwarded|reported|treated|charged; no marketing to me|us|this; this should|must|may
        be|stay|remain our|my|the|your . final . and only|answer|contact; last time you . write|wrote|email|emailed|
        contact|contacted; is last . mail|time you; lose|destroy|drop|delete|erase|burn . my|our|his|her|their .
        address|number|details|name . and|from|please; burn it; like|want|wish|prefer|see . mails|emails|letters|
        these|them|reminders|this|it|correspondence . to . end|ended|stop|stopped|dry|cease; permission . to . mail|
        write|contact|email ... refused|denied|withdrawn|not; help by not writing; dont|not use it again; do not|dont
        remind me|us; withdraw|withdrawing any|all|my|our . consent|permission; withdraw from . whatever|your;
        needn't|neednt|needn come|write|ask|reply . back|again|further; keep your letters|mails|brochures|offers|
        emails; so|and not contact; not|dont|dnt want . your|ur|yr|any . emails|mails|mail|letters|reminders; not|wont
        need|want|needing|be|wanting . any|more|further reminders|updates|follow; request to|formal erase|delete; skip
        us|me|our|ours|this|it . next|from|in|please|when|on|and; remain|stay|be uncontacted|unlisted|unsubscribed;
        be|stay|remain off . your list|lists|books; leave us|me|them|him|her . in peace; leave us|me be ,|please|now;
        no contact please|ever|again; end|ended|over|last of it|them please|,; thats|that the last of it|them; be no
        longer|more among|listed|included|contacted; no longer among . those|the|your; it ceases|stops|ends with|here|
        now|today; dont . send|post|mail|write them|these|it here|there; slip|fall|pass from|out your|of . memory|
        mind; did|do not stay in touch; not|dont stay in touch; switch|turn it|them|this|these off; not to . have|need
        to . do it again; didnt|not go out . please; let it . be over; kept|keep out of it . from|in|please; want|
        wants|like|likes nothing by any; doesnt|dont|not want these|them; lose the trail|thread; they|it end|ends|
        stops|stop today|now|here
    """,
    polite="""
        if you . ever|so|write|contact|email|mail|continue|persist|send|message; if i|we ever|hear|get|receive; if
        this|it was|is|were sent|irrelevant|not|the|legal; if there is a; if the data isnt; one more
    """,
    faint="""
        once and for all; let it go|end|rest|lie|drop; not a lead; harassment; gdpr; pecr; ico; block|blocked|blocking
        you|your|this; marked . as spam; your outreach; unwelcome; uninvited; didnt ask|agree|consent for|to; on
        purpose; not|dont write; out of place; find me|us out; consider it|us|me|this closed|settled|ticked|gone; act
        accordingly; for ever; ever again; make you|this go away|stop; be gone; too many|much mails|emails|mail;
        enough mail|emails|mails; wrong person|karen|number|address ... every|again|still|scrap; not opening|reading
        them|any|these; nobody|noone|none|no here|of|one . want|wants|reads|asked; nothing after|later; at this
        address ... not|never; we|i do not accept|take|answer . cold|unsolicited|sales; touchpoints; unsolicited;
        please stop; stop it|this|that|these now|please; for good; final answer; strangers; dont remind; unwelcome;
        bin these; too often; one too many; shred*; erase; not welcome; nothing from; leave me|us|them be; no more
        please; not welcome
    """,
)
