"""English words about removal."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Wording

ENGLISH = Wording(
    language="en",
    ask="""
        be left off|out; to be left off|out; see to it that it is removed|deleted; stop with the|these|your; any
        chance .. stop . with; lose my|this|our address|email|number|details; cease and desist; no further|more
        contact|communication*|correspondence|emails|mails|messages|mailings|mail|mailing|newsletters please; no
        further contact|communication*|correspondence|emails|mails|messages|mailings|solicitation*; no more
        emails|mails|messages|newsletters|mailings|spam|email|contact; no more of these|this|your; hear no more
        from; hear nothing more|further from; not hear from you again; never hear from you again; do|please not|dont
        solicit; do not contact list; do not mail list; dont write to me|us; i|we want off your|this|the; never
        contact me|us; never email me|us; never write to me|us; leave me|us alone; get me|us|my off; get me|us out
        of; take me|us|this|my .. out of; take me|us .. off; cross me|us|my .. out|off; cross me|us; strike
        me|us|my; scratch me|us from|off; count me|us out of your|these|all; opt me|us out; opt out me|us; unsub
        me|us; forget me|us; wipe my|our|me|us; scrub my|our|me|us; purge my|our|me|us; right to be forgotten; be
        forgotten; drop me|us please|thanks|too|altogether|entirely|now; and drop me|us; get off this|your|the .
        list|lists|mailing; right to erasure; right of erasure; put me|us on .. do not; mark|flag|list me|us|this|my
        .. do not contact; mark|flag .. as do not contact; mark . profile as do not contact; add me|us to ..
        suppression|blocklist|blacklist; make this|it the last; let this|that be the last; this should|must be the
        last; would . rather this were the last; id rather this were the last; keep|leave me|us out of
        your|this|these|future; leave me|us|my off your; exclude me|us from; discontinue sending|all|any|your|these;
        rather not get|receive|have any|more|further|these|your; prefer not to get|receive|hear|be; nothing
        more|further from you; not another email|mail|message; no longer wish|want to; no longer interested in
        receiving; how do|can|does i|we|one unsubscribe|stop|opt; how do|can i|we get off|out; wish to hear from no
        one; reply stop; this is .. third|fourth|fifth time . ive|i asked; make it|them|these|this stop; make
        these|the|your emails|mails|messages stop; end these|this|your emails|mails; turn these|this|them off; spare
        me|us your|these|the|further; quit it with the emails; please desist; no more
        please|pls|plz|thanks|thank|ever; not use my|this|our . address|email|data|details . again|anymore;
        dont|not|never want|wish|need|care|like to hear from you|your|anyone|any; end this|these|the|all
        emails|mails|messages|campaign|spam|contact; leave me|us|my|our .. off . your|future|further|any|all|the;
        off the|your list please; ^ off the|your list; dont|not want to be on . list|lists|your;
        bin|shred|trash|ditch my|our details|address|data|email|number; clear out my|our|his details|ours|us;
        exercise . my|our right to . erasure|object|deletion; exercise . right to . erasure|object|deletion; not .
        used again; be . deleted|removed|erased from your; not|dont send any|anything more|else|further; not
        approached . in . future; send me|us nothing; nothing more|further please; dont|not want any more of
        your|these; stop this spam; stop spam|spamming; stop the spam|emails|mails|mailings; stop your
        spam|emails|mails|mailings; stop all emails|mails|mailings|contact|communication*|messages; stop these
        emails|mails|messages; stop it at once; make sure . there arent|are|is any|no more; see to it .
        none|isnt|there; how do|can i|we .. get out|off; not get|receive any further follow|follow-ups|emails|mails;
        object ... processing|marketing|solicitation|profiling|use|using;
        withdraw|withdrawing|withdrawal|revoke|revoking|rescind ... consent|permission; you didnt
        write|contact|email|mail|follow|chase|send|message|bother|reach|get; get my|our|me|us|this .. out of|off;
        no|nothing|none more|further|else come|comes|arrive|arrives|reach|reaches; like|want|wish|need|prefer
        it|this|these|them|that to stop|end|cease; forget about me|us; spare me|us|my|our ..
        your|these|further|more|any; my|our data|details|address|name must|should|has|have|needs|need|are|is to
        be|go|disappear|vanish|gone|removed|deleted|erased; cease .. contact|contacting|communication*|emails; make
        this|it the last message|email|mail|one; not|never to hear from; let this|that|it be the|your last|final;
        this should|must be the|your last|final; no marketing|advertising|promotional|sales|commercial .
        mail|mails|emails|messages|material|please; no spam|ads please; dont|not try again with|me; is|are|be
        not|never contacted|emailed|mailed|used|written|approached .. again|anymore|further;
        rather|prefer|wish|like|appreciate|grateful .. mails|emails|messages|this|it|these|they .
        stopped|ceased|ended; neither ... nor ... want|wish|wants|wishes|care ...
        email|emails|mail|mails|message|messages|newsletter|hear|contact; ensure|sure|that no one|nobody|none ...
        receives|receive|gets|get|contacted; consider|treat|take|regard this|my .. opt
        out|optout|unsubscribe|removal|objection; forbid you|any|further; not use it|this|my|our|these ...
        marketing|advertising|promotions|promotional|mailings; like|want|wish|need|prefer ..
        correspondence|contact|emails|mails|messages to stop|end|cease
    """,
    unsubscribe="""
        unsubscribe; unsubscribe me|us; unsubscribing; unsubscribed; unsub; opt out; optout; opt . out; opting
        out; unsubscription
    """,
    drop="""
        remove; delete; erase; take .. off; take .. out; strike; cross .. off; cross .. out; scratch .. from|off;
        drop .. from|off; unlist; deregister; discard; expunge; removing; deleting; taking .. off; taking .. out;
        erasing; want|like|need|wish|prefer .. deleted|removed|erased|gone; be
        struck|stricken|crossed|wiped|purged|taken|scrubbed|destroyed; ensure|sure|it|that .. is|are|be
        removed|deleted|taken|erased|unsubscribed; be so kind .. remove; be removed; be deleted; be taken off; be
        unsubscribed; be erased; be dropped; removal; deletion; erasure; be off; come off; get off; remov; remve;
        romove; rempve; delet; delte; deleate; delist; kick .. off; kick .. out; purge; scrub; shred; cross
        me|us|my|our .. off|out; if|it|rather|prefer|wish|d you removed|deleted|erased|crossed|struck|dropped|wiped|
        purged|took|scratched|unsubscribed; exclude
    """,
    mine="""
        my|our mail; all personal data; any personal data; everything . you hold|have; me; us; ourselves; myself;
        all of us; my|our|this|that . address|addresses|email|emailaddress|name|names|data|details|info|information|
        mailbox|inbox|account|contact|contacts|record|records|entry|number|company|firm|business|organisation|
        organization|domain|team|staff|office|school|parish|charity|practice|colleagues|personal|profile;
        everyone|everybody|anyone|anybody at|in|from|of our|this|my|us; everyone|everybody here; the address
        above|below; every . address at|of ours|our; both . addresses; all|both two|three|four|five|six .
        addresses|emails|mailboxes|inboxes; all|both|these|those addresses; every single person|one|address; my|our
        gmail|hotmail|outlook|yahoo|work|private|home
    """,
    list="""
        list; lists; mailing; mailings; maillist; mailinglist; database; db; crm; distribution; newsletter;
        newsletters; system; systems; records; files; campaign; campaigns; sequence; cadence; books;
        subscribers; subscription; emails; contacts; rota; bulletin; circulation; register; mailer; funnel;
        drip; spam; outreach; automation
    """,
    contact="""
        contact; email; mail; emailing; contacting; mailing; write; writing; writting; bother; bothering;
        message; messaging; spam; spamming; pester; pestering; disturb; disturbing; solicit; soliciting;
        approach; chase; chasing; reach out; reaching out; get in touch; harass; harassing; hassle; hassling;
        nag; nagging; follow up; following up; be contacted; being contacted; be emailed; be approached; target;
        ping; pinging; prospect; prospecting; market to; cold email
    """,
    send="send; sending; mail; mailing; email; emailing; forward; deliver; push; sned; shoot",
    mail="""
        email; emails; mail; mails; message; messages; newsletter; newsletters; mailing; mailings; spam; offers;
        marketing; adverts; advertising; ads; promotions; solicitation*; pitches; communications; communication;
        junk; rubbish; crap; correspondence; reminders; brochures; follow ups; followups; updates; unsolicited;
        sales mail*; outreach
    """,
    neither="""
        not; no; never; dont; doesnt; didnt; wont; wouldnt; cannot; cant; neednt; without; no need; shouldnt;
        mustnt; never want; nor; not planning; havent; arent; isnt
    """,
    more="""
        more; again; further; any more; anymore; any longer; ever; any; anything; from now on; in future; in the
        future; going forward; no longer; ever again; another; additional; about this; henceforth; at all; evr;
        thanks; thank you
    """,
    stop="""
        stop; quit; cease; refrain from; desist from; halt; discontinue; abstain from; stpo; knock off; give up;
        if|it|rather|prefer|wish|d you stopped|quit|ceased
    """,
    want="""
        not|dont|never|longer want|wish|care|need|like|intend to; dont|not want; i|we want; i|we wish; i|we
        would like; id like; wed like; i|we|id|wed . like|love|prefer|appreciate|want to; i|we . ask; i|we
        demand; i|we request; i|we require; i|we need you; i|we insist; i|we expect; i|we . care to; id|i
        rather; im|i . trying to; we're trying to; how do|can i|we; i|we . order you; gonna need you to; need
        you to; want you to; i|we like to; i|we . have . no . wish|desire|interest; wants to; prefers; wishes;
        would like
    """,
    receive="""
        receive; recieve; receiving; recieving; get; getting; hear from; hearing from; be sent; see; seeing; be on;
        hear; recive; have any|more|further|your|another
    """,
    please="""
        please; politely; pls; plz; kindly; could you; can you; would you; will you; would you mind; i ask you
        to; you to; can u; could u; do us|me a favour|favor; be so kind; be kind; would be
        great|good|nice|kind|grateful; appreciate; grateful; if you could; you may; you can; thanks; thank you;
        i ask you; asking you to; you must; you should; immediately; now; you need to; so please; plese; pleas;
        formally; hereby; obliged; just; then; and; youll; you will; see to it; make sure; ensure; possible;
        pleae; pease
    """,
    glue="""
        ur;
        i; we; you; u; to; of; the; a; an; this; that; these; those; your; yours; our; my; me; us; all; any; at;
        on; in; by; from; off; and; or; both; also; too; please; kindly; just; immediately; now; asap; so; be;
        been; being; do; does; will; would; could; can; may; should; shall; must; want; wish; like; love; need;
        have; had; has; with; for; for good; permanently; entirely; completely; altogether; right; away; once;
        it; is; am; are; was; ever; again; further; more; im; id; wed; ill; really; simply; marketing; sales;
        mailing; mail; email; emails; e; list; lists; database; whatever; every; other; promptly; therefore;
        out; here; there; going; planning; each; personal; contact; company; hereby; people; mails; then; whole;
        entire; complete; today; feel; free; allowed; about; even; not; bloody; damn; fucking; effing; next;
        future
    """,
    told="""
        i|we no longer get|receive; not|never get|got|receive|received your; havent|didnt|dont
        received|got|get|receive . your|any; what|whats wrong|up|happened; went|goes wrong; asked|told|begged
        you|your|him|her|them; asked to be|you; had asked; did you; do you; should i; should we; shall i; shall we;
        wants me; wanted me; told me|us to; asks me|us; says; said; you say|write|wrote|said|mention|offer; i was
        going to; about to; i|we nearly|almost; tempted to; thought about; thinking of|about; considered;
        considering; thanks|thank for; rather than; instead of; before; when do|will you|we|i; how long; how often;
        what happens; why do|did|would; whether; before i|we; i|we have already; i|we already; ive|weve already;
        i|we|id used to; our|my customers|clients|users|subscribers|recipients|readers|members|people|donors|
        prospects; people|customers|clients|users|recipients|everyone|subscribers who|that|want|ask|asking|keep;
        helps|help us|me|to|people|customers; how would|does; how many; does it|your|this; are you|we able; is it
        possible for our; i could; i might; we might; we could; you want|wanted me to; ^ do i|we; would i;
        they|he|she|client|customer|customers|someone asked|want|wants|ask|told; asked us|me to; ill; i will; i
        wont; im|i going to; will i|we; you|they have|had|were|was; it lets|allows; lets us|people|users; used to;
        need a tool|way|solution; tool to; tools that; software; wife|husband|boss|colleague|friend
        says|said|wants|told; made me; makes me; i had to; i|we unsubscribed|opted|deleted|removed|cancelled; last
        year|month|week|spring|summer i|we|my; close to unsubscribing|opting; i|we had to
    """,
    still="""
        occasions; four|three|five|several|many times; third time; second time; fourth time; fifth time; again;
        still; already; times; twice; repeatedly; yet; nth time; last time; once more; keep|kept
        sending|mailing|emailing|coming
    """,
    condition="""
        if; unless; in case; should you; provided; once more; one more; as long as; whenever; assuming; when; or;
        otherwise if
    """,
    otherwise="otherwise; or else",
    welcome="""
        hesitate; forget to; dont forget; fail to; afraid to; do not stop; dont stop; never stop; shy;
        hate|hated|loath|sorry|sad|pity|shame|reluctant to . be|get|see|lose|leave|miss removed|taken|dropped|
        deleted|off|left|unsubscribed|your|these|out|from
    """,
    footer="""
        ^ to . be|unsubscribe|stop|opt|cancel; ^ if you no longer|dont|would|wish|do|want|prefer; you can|may
        unsubscribe|opt; unsubscribe . at any time; click here; unsubscribe here; manage preferences; to unsubscribe
        . from|visit|please|click|here|reply; to stop receiving|opt; preferences; you receive|received this; you are
        receiving; unsubscribe . any|at . time; do nothing and
    """,
    polite="""
        if . possible; if you could; if you would; if you can; if you dont mind; if you please; if thats
        ok|okay|alright|possible; if so; if you have . any; if . you
        removed|took|deleted|stopped|could|would|can|didnt; even if; if i may; if . we|i can avoid; appreciate it
        if; appreciate if; grateful if; great if; obliged if; better if; good if; nice if; if any|there; if you
        are|were able; if youd; if this|it is|was; if you still|have|hold; as if; if i|we could|can . be; when you
        can|get|have|could; when . possible; one or; whether or; or any; or my|our|anyone|anybody|us|text|call|
        phone|email|contact|message|sms|linkedin|any|else|whatever|otherwise|the|to|even|about; more or less; or
        delete|remove|erase; or; if . you crossed|struck|dropped|wiped|purged|erased|scratched|unsubscribed|quit|
        ceased|left
    """,
    until="""
        until; till; before; after; this week|month|quarter|year|morning|afternoon|evening; next
        week|month|quarter|year; for now; at the moment; right now; during; for the next; on mondays|tuesdays|
        wednesdays|thursdays|fridays|saturdays|sundays|weekends; at weekends; weekends; weekend; night; in the
        evening; at night; after hours; while; yesterday; today yet; just yet; yet; temporarily; for a
        few|while|couple|week|month|bit; holidays; in english|german|french|spanish|italian; so early; this late;
        outside; more than; less than; at this time; in between; every day; tonight
    """,
    other="""
        attachment*; on|off hold; cc; bcc; copy; loop; thread; call; meeting; meetings; invite; invitation; invites;
        pilot; trial; renewal; autorenewal; auto; clause; queue; waiting; waitlist; agenda; speakers; table; seat;
        train; panel; contract; quote; order; ticket; chat; channel; group; slack; whatsapp; teams; calendar;
        webinar; photo; picture; logo; file; link; post; pdf; pdfs; booth; stand; press; presses; previous; last
        email|mail|message; draft; typo; page; pages; rate; rates; button; buttons; flow; links; footer; header;
        headers; reply; replies; shipping; delivery; invoice; invoices; payment; beta; demo; session; competitor*;
        event; podium; rota; data sharing; insurance; annual; plan; plans; program; programme; phase; scheme;
        policy; agreement; study; maybes; provision; requirement; requirements; process; processes; feature;
        features; handling; software; tool; tools; api; rating; paragraph; line; word; sentence; screenshots;
        samples; zip; large; big; heavy; payroll; pension; arbitration; follow up call; followup; follow up but;
        reseller; vendor; supplier; stage; equation; slides; confirmation; confirmations; survey; question;
        requests; request from; reminder|reminders for; early; decision; conversion; same
        message|email|mail|request; to|at my boss|manager|director|wife|husband|assistant|colleague; paper;
        catalogue; catalogues; catalog; catalogs; email|mail me|us the|a|an; stop by|off|over; drop by|off|in
    """,
    instead="""
        call me; call us; phone me; ring me; phone us; ring us; give me a call|ring; text me; whatsapp me; on
        whatsapp; by phone; by telephone; via whatsapp|linkedin|phone|slack|teams|text|sms|post; over the phone; use
        my|our|the|this other|new|private|work|personal|company|different|address; use the address; write to me|us
        at; send it|them|this to; other address; my new address; use linkedin; on linkedin instead; instead; just
        call; better to call; rather call; call my mobile; pick up the phone; my mobile is; a phone call; ring the;
        come by; in person; drop by; letter please; by letter; one email; a single; once a month; once a week;
        fewer; less often; less frequent; monthly; per month; send a link; a link; use the portal; this address is
        for; speak to me; talk to me; by post please; use this one|address|email|mail; old address|email|mailbox
    """,
    interest="""
        im interested; i am . interested; we are . interested; were interested; were . keen; im keen; we are
        keen; would love to; id love to; wed love; happy to
        talk|chat|meet|see|discuss|speak|have|hear|do|take|jump|look; glad to
        talk|chat|meet|see|discuss|speak|hear; works for me|us|you; lets
        talk|chat|meet|speak|do|discuss|book|schedule|go|set|stay|keep|have|find; tell me|us more; looking
        forward; look forward to; send me|us . your|the|a|over|some|pricing|prices|details|info|quote|proposal;
        exactly what; sounds good|great|interesting|useful; looks good|great|interesting|useful|promising; book
        a; schedule a; set up a; what is . your price; how much; whats your|the; your pricing; like|love what;
        like|love your|the product|tool|idea|offer|service|approach; want to hear more; want to know more; like
        to hear more; like to know more; want a demo; like a demo; see a demo; demo on; call on
        monday|tuesday|wednesday|thursday|friday; can we talk|meet|speak|do; could we talk|meet|speak|do|have;
        how about monday|tuesday|wednesday|thursday|friday; free on; available on; talk|speak|meet on;
        talk|speak|meet tomorrow|monday|tuesday|wednesday|thursday|friday|next; you|see on|at
        monday|tuesday|wednesday|thursday|friday; count me in; sign me up; keep me . posted|updated|on|informed;
        keep us posted|updated|informed|on; go on; im listening; you have my attention; im curious; we are
        curious; can your|you|it . help|handle|integrate|do|support; go ahead; impressed; we need
        this|it|something|your; please keep; keep them coming; keep sending; keep writing; keep emailing; want
        to stay; want to see|try|test; still interested; ready to buy|sign|order|start; yes please; yes to;
        please call; call me; stay subscribed; like getting|receiving; enjoy your|the|reading|getting|receiving;
        useful to us|me; i read them; how does it|your; what does it; what would; do you .
        offer|support|have|work; could you send|quote|tell
    """,
    hint="""
        came to have|by my|this; know how you . have|got|found; never joined|enquired;
        third|fourth|fifth|sixth|seventh|eighth|ninth|tenth email|mail|message|one; any more from; one more
        email|message|mail; say goodbye; no . permission; not given . consent|permission; lists; no longer with us;
        no longer here; isnt coming back; not be used again; never gave|given; who runs|sends these; opt out link;
        unsubscribe link|facility|button; undo; clear out; bin my; spam; spammer*; spamming; harass*; report you;
        reported you; reported this|it; reporting you|this|it; blocked . the|you|your|this
        domain|sender|address|all; ^ blocked; i|we|ive|weve blocked; blocking you|your|this; ombudsman; ico; ftc;
        acma; regulator; my|our lawyer|lawyers|solicitor|solicitors|attorney; i|we will sue; sue you; small claims;
        can spam; articles 15|17; my rights; rights under; consent; contrary to; hold on|about me|us; gdpr
        art|article|request; article|art 15|17|21; subject access; data . you hold|have; what data; where|how
        did|have you get|got|find|found|obtain|obtained . my|our|this|me; fuck*; f off; piss off; get lost; go away;
        bugger off; sod off; buzz off; passed away; died; deceased; late husband|wife|father|mother; funeral; wrong
        person; mistaken identity; never signed|subscribed|asked|opted|consented|gave|requested; didnt|didn
        sign|subscribe|ask|opt|consent; never consented; solicitation*; solicited; without . consent; no need to .
        check|chase|follow|get|write|email|send|remind; no need for . reminders|reminder; enough is enough; ^
        enough; sick of; fed up; tired of; how many times; shut up; get the message; take the hint; last warning;
        formal notice; cease; desist; final notice; complaint; complain; stalk*; for the last time; unwanted;
        intrusive; not a playground; obvious conclusion; clear enough; answer is no; let me go; dont come|keep; get
        rid of; out of your; do|does not disturb; nuisance; who gave you; not wish to
        be|receive|hear|get|see|read|correspond; pupil; under age; speak to
        about these; invoiced; remove; unsubscribe; not another; is not a mailing; not consent; off your list; off
        the list; off . list; mailing list; being contacted; hear from no one; brought to an end; still
        getting|receiving . these|this|your|them; opposing counsel; legal action; delete
        it|my|me|us|our|this|everything; made to disappear; im . thirteen|fourteen|fifteen|13|14|15|16 years; my|our
        last message|email; not|dont try again; ever again; take off all|both|every; none reach|reaches|come; do not
        mail
    """,
    thing="stuff; these; this; those; anything; them; it; nothing",
    person="mr; mrs; ms; miss; colleague",
)
