"""English words after which a person must answer, by the reason."""

GATES_ENGLISH: dict[str, str] = {
    "none": """
        but no thanks | but no thank you | but no | thanks but no thanks
        spam folder | spam filter* | to spam | in spam | in my spam | my spam | in our spam | phishing training
        phishing test* | phishing simulation* | phishing exercise* | fed up with our | fed up with the current
        fed up with the present | sick of our | sick of the current | waste of time for our | hate our
        hate the current | our boss and i | wrong time | wrong moment | bad time | bad timing
    """,
    "anger": """
        spam* | scam* | phish* | harass* | pester* | rubbish | garbage | crap* | fed up | how dare | waste of
        wasting my | wasting our | wasting your | sick of | sick and tired | disgust* | shame on | ashamed | idiot*
        moron* | stupid* | clown* | liar* | pathetic | insult* | outrag* | unacceptable | disgraceful | stop it
        enough already | for the last time | leave me alone | leave us alone | go away | bullshit | your boss
        your manager | your supervisor | who do you think | what kind of company | what sort of company
        what kind of people | you people | do i look like | grow up | last warning | final warning | or else
        i will report | report you | block you | blocked you | piss* | damn | go to hell | fuck* | fck | wtf | shit*
        shite | arse | arsehole* | asshole* | bastard* | bugger off | sod off | naff off | bin this
        straight in the bin | cowboy* | charlatan* | creep* | trash | muppet* | parasite* | vulture* | bloodsuck*
        audacity | how many times | how many more times | how many more of | don t you people | ridiculous
    """,
    "sarcasm": """
        another cold e* | another cold mail | great another | oh great | oh joy | oh good another
        just what i needed | just what we needed | exactly what i needed | exactly what we needed
        just what i wanted | how original | how nice of you | how kind of | how thoughtful | what a surprise
        what a coincidence | wow another | which template | what template | mail merge | first name | firstname
        copy and paste | copy pasted | copy paste | so personal | made my day | lucky me | slow clap | nice try
        yeah right | of my life | let me guess | did you even | do you even | have you even | did you actually
        have you actually read | which ai | did your robot wrote | your robot wrote | my dream* | how did i ever
        how did we ever | how have we ever | what would we do without | could not live without
        couldn t live without | hold my | be still my | bravo | groundbreaking | game changer | thrilled to
    """,
    "sharp": """
        annoy* | rude | nonsense | intrusive | unsolicited | uninvited | lazy | never asked | didn t ask | clueless
        are you serious | irritat* | offensive | appalling | told you | already told | already said | said no
        as i said | again and again | third time | fourth time | fifth time | this is the third | this is the fourth
        another one of these | bloody | says who | who told you | since when | what makes you think | why on earth
        why would i | why should i | why are you writing | why are you contacting | why me | reported
        draw the obvious | learned nothing | clear enough the first time | have said so before | enough now
        wasting each other s | dreadful | upsetting | no solicitation
    """,
    "touchy": """
        at all | off our | off your | off the | get off | get it off | get us off | get me off | off it | russia*
        belarus* | iran* | north korea | syria* | crimea | israel* | gaza | palestin* | ukrain* | taiwan
        no for an answer | nazi* | hitler | sex* | porn* | drugs | weapon* | terror* | bomb* | kill* | slave*
        racis* | politic* | religio* | unbelievable | lies | nerve | junk | you lot | seriously | bother* | offend*
        terrible | awful | worst | hate | hates | useless | hell | report this | i said | another one | bugger*
        oh good | how lovely | congratulations | wow | a template | the template | so special | thrilled | good one
        sure thing | dying to | can t wait | couldn t wait | been waiting for | genius | visionar* | revolution*
        next level | synerg* | did you read | have you read | have you looked | who says | why would we
        why should we | why are you | why do you | why did you | dear sir or madam | guess what | no idea | joke
        jokes | laugh* | funny | blah | wasted | waste | disappoint* | fail* | poor | bad | wrong | patience
        enough | worse | mess | cheeky
    """,
    "legal": """
        where did you get my | how did you get my | where did you get our | how did you get our | who gave you my
        lawyer* | solicitor* | legal* | attorney* | gdpr | dpa | ccpa | can spam | casl | pecr | ico
        data protection | privacy | personal data | lawful* | unlawful* | illegal* | law | laws | regulator*
        regulation* | complian* | article <number> | art <number> | complaint* | complain* | liabil* | lawsuit | sue
        sued | suing | court | counsel | cease and desist | cease | desist | litigat* | consent* | opt in
        opt out | subject access | data subject | dpo | processor* | sub processor* | subprocessor*
        security questionnaire | iso <number> | soc <number> | soc2 | certif* | audit* | pen test* | penetration
        nda | ndas | non disclosure | breach* | infring* | copyright | trademark | fraud* | police | authority
        authorities | a fine for | a fine of | fined | fines | penalt* | evidence | witness* | tribunal | ombudsman
        watchdog | hipaa
    """,
    "press": """
        journalist* | reporter* | press | newspaper* | the media | article about | publish* | on the record
        blog about | linkedin post | post this | screenshot* | name and shame | trustpilot | review site*
        bad review | consumer protection | better business bureau
    """,
    "price": """
        an offer | your offer | the offer | offer for | formal offer | price* | pricing | cost | costs | costing
        expensive | cheap* | discount* | rebate* | quote* | quotation* | fee | fees | charge* | rate | rates
        tariff* | ballpark | how much | per month | per user | per seat | per head | per year | per annum | a month
        licen* | subscription* | invoice* | payment* | pay | pays | paid | paying | budget for | afford*
        percent off | off list | match it | beat it | best offer | offer us | margin* | commission* | roi
        return on investment | refund* | deposit | free trial | for free | free of charge | <money> | <percent>
        vat | deal | bargain | negotiat* | haggl* | sharpen* | meet us | counter offer | counteroffer
        purchase order | po number
    """,
    "contract": """
        contract* | agreement* | msa | terms | clause* | redlin* | warrant* | guarantee* | sla | slas
        service level | notice period | exit fee | lock in | locked in | minimum term | auto renew* | renewal*
        cancel* | terminat* | tender* | procurement | framework | indemn* | exclusiv* | sign the | sign a
        sign your | signed the | signed a | to sign | countersign* | draft*
    """,
    "grief": """
        died | dies | dying | dead | death | passed away | funeral* | bereave* | cancer | illness | ill | sick
        hospital* | surgery | chemo* | stroke | heart attack | accident | late husband | late wife | in memory
        obituary | widow* | condolence* | buried | grief | griev* | mourning | hospice | miscarr* | diagnos*
        suicid* | divorce* | depress* | burnout | crisis | tragedy | flood* | fire | earthquake | war
    """,
    "trouble": """
        redundan* | laid off | layoff* | lay offs | lay off | insolven* | bankrupt* | administration | liquidat*
        receivership | winding up | wound up | closing down | shut down | shutting down | closing our | let go
        lost my job | losing my job | strike | takeover | restructur* | short time | furlough* | made redundant
        sacked | fired | whistle*
    """,
    "machine": """
        robot* | bot | bots | a machine | are you human | are you real | real person | a person or | human or
        a human | automat* mail* | automated | chatgpt | gpt* | ai | a i | llm | artificial intelligence
        language model | is this ai | written by | did a human | did you write | wrote this | who wrote
        who am i talking | who are you | are you a | am i talking to | am i speaking | turing | captcha | prompt*
        algorithm*
    """,
    "source": """
        how did you get | where did you get | where did you find | how did you find | where do you get
        where have you got | who gave you | got my | got our | get my | get our | found my | find my
        my e mail address | my email address | my address | my details | my name | my data | my number
        my information | our data | our details | this address | know me | know us | do we know | have we met
        who is this | who s this | did we meet | when did we | which list | what list | mailing list | your list
        your database | bought | purchased | scrap* | harvest*
    """,
    "misdirected": """
        wrong person | wrong address | wrong number | wrong company | wrong name | wrong guy | not me | isn t me
        am not the | i m not the | mistake | mistaken | mixed up | mix up | confus* | fwd | forwarded | fyi
        see below | what do you think | thoughts | any idea | do you know these | don t tell | between us | mum
        mom | dad | xx | xxx | love you
    """,
    "pitch": """
        our services | our company offers | we offer | we provide | we sell | we supply | we also | we specialise
        we specialize | our product | our solution | our agency | may i introduce | let me introduce
        i d like to introduce | partnership* | collaborat* | guest post | backlink* | seo | outsourc* | hire us
        our catalogue | you may like | interest you | would you be interested | internship | job | vacanc* | my cv
        resume | apply
    """,
    "condition": """
        if | unless | only when | only if | provided | as long as | depends | depending | on condition | assuming
        otherwise | before we | before i | but | however | although | though | except | instead | either | not sure
        unsure | maybe | perhaps | might | possibly | suppose | doubt* | sceptic* | skeptic* | convince* | prove
        proof | promise* | swear | honest* | frankly | trust | really | truly | actually
    """,
    "attachment": """
        attached | attachment* | enclosed | see the file | open the | click | download | <link> | <phone> | whatsapp
        wechat | telegram | ring me | call me | phone me | text me | password* | passcode | log in | login
        log on | credential* | verify | verification | fill in | fill out | questionnaire*
    """,
}  # fmt: skip
