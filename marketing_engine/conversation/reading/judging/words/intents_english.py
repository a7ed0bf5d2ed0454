"""English phrases by the intent that they speak for, and by how much: 3 certain, 2 likely, 1 a hint."""

INTENTS_ENGLISH: dict[str, str] = {
    "meeting_request 3": """
        can we meet | could we meet | could we talk | can we talk | could we speak | can we speak | shall we talk
        could we chat | can we chat | could we call | can you call | could you call | could we have a call
        let s meet | let us meet | let s talk | let s speak | let s schedule
        let s book | let s do it | let s do _ <day> | happy to meet | glad to meet | happy to talk | happy to chat
        happy to jump on | glad to talk | happy to have a call | happy to take a call | open to a call
        open to a chat | up for a call | up for a chat | set up a call | set up a meeting | schedule a call
        schedule a meeting | arrange a call | arrange a meeting | arrange a demo | arrange for a demo*
        arrange a visit | book a call | book a slot | book me in | book a time | book a demo | have a call
        have a quick call | have a short call | have a chat | jump on a call | hop on a call | get on a call
        quick call | short call | a call on | call me on | ring me on | call me <day> | phone me on | a demo on
        see a demo | grab _ min* | grab a slot | grab a coffee | pick a slot | pick a time | pick one
        send _ invite | send me an invite | send an invite | send a calendar | calendar link | my calendar
        my availability | i m available | i am available | i m free | i am free | we re free | are you free
        are you available | are you around | when are you free | when can you | when could you come | when can we
        when could we | when would suit | what time | which day | works for me | works for us | suits me | suits us
        suits fine | that works | <day> works | <day> suits | <day> is fine | <day> is good | <day> at <time>
        <day> at <number> | <day> <time> | how about <day> | what about <day> | could we do <day> | can do <day>
        make it <day> | on <day> at | <day> morning | <day> afternoon | see you <day> | see you on | see you then
        see you at | looking forward to meeting | has accepted | accepted this invitation | accepted your invitation
        come and see | come by | come round | come over | pop in | drop in | stop by | pop over | visit us
        show us in person | face to face | in person | a site visit | dial in | zoom link | teams link | teams call
        zoom call | teams invite | reschedule | re schedule | move it to | moved it to | moved to | push it to
        same time | half an hour with you | half hour with you | a workshop with | book in | pencil me in
        count me in | bring the | bring your | see it running | see one running | a walkthrough | a walk through
        walk us through | walk me through | happy to connect | i ll be there | be there at
    """,
    "meeting_request 1": """
        meet | meeting | call | demo | slot | slots | zoom | teams | calendar | coffee | lunch | reception | gate
        <time> | <day> | noon | visit | half an hour | half hour | next week | this week | week after | works
    """,
    "interested 3": """
        show me what | send me something | send something | more please | find out more | to find out more
        like that it | timing s uncanny | timing is uncanny | timely | this is timely | your timing | intriguing
        send stuff | whats next | what s next | share anything | good fit for us | positive reaction | yes please
        yes i would | could you pop | in the post | couple of samples | send us some more | some more information
        read your paper | your note caught | got me with | refreshing | not what i expected | convincing
        tell me more | tell us more | send me more | send more | send _ details | send _ detail | send _ information
        send _ info | send _ brochure | send _ catalogue | send _ presentation | send _ deck | send _ pictures
        send _ version | send _ example* | send _ sample* | send _ numbers | send _ pdf | send _ tables
        send it over | send it through | send it across | send over | send what you have | send what you ve got
        do send | please send | pls send | you can send it | forward the | forward _ catalogue | fire on | fire away
        fire it over | let me have the detail | let me have | let us have | like to know more | love to know more
        want to know more | like to hear more | love to hear more | happy to hear more | like to learn more
        keen to | keen on | still keen | sounds interesting | sounds good | sounds great | sounds about right
        sounds promising | sounds useful | sounds like what | looks interesting | looks good | looks great
        looks promising | looks useful | looks suitable | looking suitable | very interesting | i m interested
        i am interested | we re interested | we are interested | they re interested | would be interested
        definitely interested | quite interested | of interest to us | good idea | good timing | well timed
        great timing | perfect timing | good moment | count us in | sign me up | sign us up | i m in | we re in
        got my attention | have my attention | caught my attention | caught my eye | got a leaflet | got a video
        got pictures | have a look | take a look | serious look | have something printed | you win | impressed
        impressive | intrigued | curious | what s the next step | what are the next steps | next step | next steps
        test version | trial access | try it | try this | access to | more than happy to receive
        exactly what we need* | exactly what we ve been | what we have needed | just what we need
        exactly that problem | exact problem | that exact | in favour | love it | love this | like this
        like the idea | like the sound | right up our street | go on then | convince me further | i want the
        i d want | a copy of | read every | read more | pass it round | the long version | quite the opposite
        permission granted | why not
    """,
    "interested 1": """
        interested | interesting | interest | attractive | useful | relevant | helpful | promising | send | brochure
        catalogue | leaflet | details | pdf | video | pictures | photos | sample | samples | swatch | presentation
        deck | spec sheet | problem | struggling | struggle | unhappy with | looking for | been looking | drowning
        by hand | lost
    """,
    "question 3": """
        how does it | how does this | how does that | how do you | how do i | how do we | how does your
        how would it | how would you | how would this | how much | how many | how long | how quickly | how often
        how fast | how big | how far | how is | how are | what is | what s the | what s your | what are | what does
        what do you | what happens | what if | what kind of | what would | what about | what format* | which
        who else | who is | who owns | who insures | who checks | who pays | who does | does it | does this
        does that | does your | do you | do your | do the | can it | can your | can you | can they | can the
        could you | could it | is it | is that | is this | is there | are there | are they | are your | are the
        is the | is your | will it | will this | would it | would you | would we | would the | have you | got a
        or not | yes or no | per what | need to know | want to know | like to know | want to understand
        like to understand | like to know whether | please clarify | pls explain | please explain | clarify
        let me know what | let me know whether | let me know if | let me know how | a question | one question
        two questions | quick question | questions | a couple of things | couple of things | two things | quick one
        quick ones | few questions | following points | following questions | wondering | wonder if
        wonder whether | before i | kindly let us have answers | kindly confirm | please confirm | please advise
    """,
    "question 1": """
        whether | confirm | supported | how | what | who | where | when | why | warranty | included | certified
        compatible | integrate* | support
    """,
    "objection 3": """
        what happens when it | and when it | who s going to | who is going to | if you go under | run out of runway
        how would that | in what way | compared with what | of what | measured how | depends on | before we even
        before i even | too expensive | expensive | too dear | too much money | over budget | price is | your price
        your quote | the quote | twice the price | cheaper | less than | more than we pay | we pay | we re paying
        we currently pay | paying now | we already have | already have | already use | already using
        already work with | already got | we use | we ve got | tied in | tied into | under contract | locked in
        contract until | contract runs | exit fee | not convinced | i m not convinced | unconvinced | sceptical
        skeptical | i doubt | don t believe | can t see how | don t see how | fail to see | don t see where
        don t see why | see no basis | why would | why should | why would i | why would we | what extra
        what benefit | what would stop | convince | prove it | show me | show us | prove | would want to see
        would need to see | i d need | need some reassurance | reassurance | until that | until you | unless you
        unless | if you can | tell me how | how d you | how would yours | how do you get round | my concern
        our concern | concern is | concerned about | worry is | worried about | problem is | the difficulty
        difficulty for us | the trouble | the thing is | the catch | the snag | issue is | difficult for us
        make this difficult | hard sell | we tried | we ve tried | tried it | tried one | tried that | tried those
        last time | used you before | used your company | let us down | burnt | burned | bad experience
        didn t work | doesn t work for | won t work | wouldn t work | not going to work | never work | can t work
        doesn t scale | union | works council | landlord | won t allow | not allowed | won t accept | not acceptable
        unacceptable | too risky | liability | the board won t | past the board | payment terms | no budget
        budget is | froze | frozen | money | sharpen | discount | match it | beat that | meet us at | on the table
        clause | redline* | three year term | that s more than | excluded | no network | no internet
    """,
    "objection 1": """
        but | however | although | though | risk | trust | proof | evidence | <money> | <percent> | reference
        cheap | cost | costs | price | budget | current supplier | competitor | incumbent | lease | approval | can t
        won t | otherwise | if
    """,
    "not_now 3": """
        not now | not right now | not at the moment | not just now | not yet | not this year | not this quarter
        not this month | not the right time | right time | bad time | bad timing | wrong time | wrong year
        too early | not before | after the | until after | later in the year | later this year | next year
        next quarter | next spring | next summer | next autumn | next winter | next season | next budget
        new budget | new financial year | new fiscal | back to me in | back to us in | get back to me
        come back to me | come back to us | come back in | come back when | check back | circle back | try again
        try me again | try me in | try when | ask me again | ask again | ask me in | remind me | ping me | poke me
        nudge me | hit me up | drop me a line in | drop me a line | get in touch in | in touch again | contact us in
        contact me in | contact us again | contact us after | follow up in | follow up after | follow up again
        call me again | call again | write again | write to us again | quote me again | revisit | pick this back up
        pick it up again | pick this up | snooz* | park this | parked | parking this | on hold | hold it until
        hold until | hold off | leave it a | leave it until | leave it till | leave it for | wait until | wait till
        let s wait | when things | calm down | settle down | quieten | quieter | busy season | peak season
        high season | flat out | snowed under | up to our | up to my | swamped | in the middle of | mid way
        halfway through | half way through | under progress | tied up until | tied up till | in a few months
        in a few weeks | in two weeks | in three months | in six months | in a month | in <number> weeks
        in <number> months | a few months | in the new year | in the spring | in spring | in the autumn | in autumn
        in summer | in the summer | in the fall | end of the year | end of <month> | beginning of <month>
        start of <month> | early <month> | mid <month> | middle of <month> | late <month> | until <month>
        till <month> | in <month> | after <month> | from <month> | about <month> | around <month> | week of <month>
        until q* | in q* | after easter | till easter | until easter | after christmas | until christmas
        at that point | once we | once i | once the | once that | once it | once our | when we | when the | when our
        till we | budget round | re plan | planning round | plan for next year | pending | not before the
    """,
    "not_now 1": """
        later | <month> | busy | season | audit | year end | month end | harvest | merger | moving | move | go live
        tax season | easter | christmas | diwali | eid | holidays | closed for | maternity | until | till | after
        once | again | wait
    """,
    "not_interested 3": """
        stay the course | staying on the | hard no | it s a no | is a no | answer is no | answer was no
        answer hasn t changed | nothing has changed on | no use to us | be no use | not something we need
        isn t something we | have our own | don t have a requirement | won t be making any change | rather leave
        rather not | does not align | doesn t align | closing this enquiry | closing out | calling it a day
        we re calling it | not an area | nothing for you here | nothing here for you | nothing we need
        no plans to change | no further action | voted against | against it | majority | we ll manage | we manage
        stay with what | with what we ve got | what we ve got works | thanks anyway | thanks for the offer but
        was considered but | opted for | we re covered | are covered | came second | keeping it | keeping ours
        prefer to keep | end of the matter | no call no | used to be interested | was interested | were interested
        not any more | not anymore | no longer interested | no interest anymore | lost interest | not interested
        no thanks | no thank you | no interest | not for us | not for me | not our thing | not something we
        not a fit | not a good fit | not a match | not relevant | isn t relevant | wouldn t be relevant
        not applicable | no need | don t need | do not need | won t need | won t be needing | no requirement
        not required | not looking | we re good | we are good | i m good | we re fine | all set | all sorted
        happy with | happy as we are | satisfied with | well served | content with | sorted already
        decided against | decided not to | decided to go with | we ve decided | have decided | decided to stay
        gone with | went with | going with | go with one | chosen another | chose another | chosen someone
        another supplier | another vendor | won t be going | won t be moving | won t be taking | not moving forward
        moving forward | be moving forward | not be proceeding | not proceed | not proceeding | not going ahead
        be going ahead | not pursue | not be pursuing | not be instructing | was not considered | not be considered
        leave it there | leave it at that | we ll pass | i ll pass | going to pass | a pass from | it s a pass
        hard pass | we ll leave it | decline | declining | have to decline | not on the cards | not in the slightest
        not today | not in this life | count me out | count us out | nope | nah | bless you no | thanks but
        thank you but | thanks all the same | thank you all the same | all the same | appreciate the time
        appreciate the thought | good luck | good luck with | best of luck | wish you well | we make our own
        do it ourselves | do it in house | in house already | already covered | already sorted | already in place
        already solved | we have one | stay as we are | stick with | sticking with | staying with | we ve replaced
        we replaced | no longer need | no longer in | are closing | is closing | close down | no use for
        no call for | don t buy | don t use | don t want | don t do | doesn t want | can t see it happening
        see it happening | absolutely nothing | i m out | we re out | so that s that | that s that | carry our own
        has no need | would not call it interesting | wouldn t call it interesting | hardly interesting
        save us both | save yourself
    """,
    "not_interested 1": """
        no | sorry | afraid | unfortunately | regret | happy | thanks for | appreciate | own | instead | ourselves
        in house | enough | never | nothing
    """,
    "referral 3": """
        you re after | be after | the one you want | belongs to | that s down to | talk to them | not our decision
        decided centrally | done centrally | group level | i m only a | i only work here | drop her a line
        drop him a line | i passed your | put you in touch | bounced to | wrong person | not the right person
        not my area | not my department | not my call | not my decision | not my job | not my remit | not my mess
        not me | isn t me | is not me | isn t mine | right person | person you want | person to speak
        person you need | better person | best person | should speak to | should talk to | speak to | speak with
        talk to | please contact | kindly contact | kindly approach | kindly write | please write to
        get in touch with | reach out to | contact our | contact my | ask for | ask our | ask the one | try our
        try asking | i d try | i d start with | have a word with | deal with her | deal with him | deal with them
        handled by | is handled | looked after by | looks after | deals with | takes care of | in charge of
        responsible for | is responsible | who handles | who owns | who runs | who decides | who deals | decided by
        decides | sits with | sit with | goes through | go through | handled from | managed by | chosen at
        comes from head office | head office | our parent | group it | group decides | parent company | copied in
        copying in | copying | cc d | cc ing | ccing | cc | in copy | on copy | i ve copied | have copied
        looped in | looping in | adding | i ve forwarded | i have forwarded | forwarded it | forwarded this
        forwarded to | i ll forward | passed on | passed it on | passed this on | passed this to | passed it to
        passed your | pass it on | pass this on | pass it to | pass this to | handed it | handed over
        bounced it to | my colleague | our colleague | my successor | successor | my replacement | took over from me
        taken over from | has taken over | took over | i ve left | no longer in charge | no longer responsible
        no longer the | no longer handle | i m just the | i m only the | i only | just the | above my pay
        not up to me | up to the | up to our | out of my hands | you want our | you want | you ll want | you d want
        you need | you d need | you ll be after | you should try | better off with | safer bet | i retired
        ask her | ask him | his number | her number | his email | her email | her address | his address
        mention my name | my boss decides | my manager decides | reports to me not | bother | purchasing sits
        purchasing department
    """,
    "referral 1": """
        <mail> | colleague | manager | director | department | purchasing | procurement | head of | team lead | he s
        she s | he | she | her | him | forward | cc
    """,
    "out_of_office 3": """
        out of office | out of the office | on annual leave | annual leave | on vacation | on holiday | on leave
        on parental leave | on maternity leave | away until | away from my desk | away from <date>
        back in the office | back on <day> | back on <date> | back on the | return on | returning on
        return to the office | limited access | no access to e* | not be checking | will reply when
        respond when i return | on my return | upon my return | in my absence | while i am away | while i m away
        for urgent | if urgent | in urgent cases | urgent matters
    """,
    "auto_reply 3": """
        automatic reply | automated reply | automated response | automated message | auto reply
        this is an automat* | do not reply to this | don t reply to this | not monitored | no longer monitored
        unmonitored | ticket number | your ticket | ticket has been | reference number | case number
        has been received | we have received your | we received your message | thank you for contacting
        no longer with | no longer works | no longer employed | has left the company | left the company | has left
        undeliverable | delivery failed | could not be delivered | delivery status | was read on | has been read
        your message to | verify that you | confirm you are human | confirm your e*
        click the link below to deliver | within <number> working days | within <number> hours
        within <number> business days
    """,
    "other 3": """
        was meant for | meant for someone | intended for | mix up | mixed up | confused me with | remittance
        delivery days | merry christmas | happy new year | do we know these | do you know these people
        are you dealing with this | shall i bin | without prejudice | please ignore the | namesake | autocorrect
        congratulations on | i m a reporter | thank you for asking | noted | got it | received
        received with thanks | ok thanks | okay thanks | will do | wrong person | you have the wrong | wrong number
        may i introduce | let me introduce | our company offers | we also do | we are in the same
        same line of business | hiring manager | my cv | cv attached | internship | job opening* | i m a student
        i am a student | openings for | exhibit with us | our agency | guest post | i am a reporter | journalist
        your invoice | owes us | overdue | overdue invoice | statement attached | fwd | fyi | see below
        what do you think | shall i put you down | shall i send you a | interest you in | we supply
        we d love to supply | as agreed | as discussed on the | my pleasure | safe trip | happy birthday
        countersigned | minutes | signed copy | typed this | neighbour | never been | i m not the | am not the
        teacher | don t tell | mum | dad
    """,
    "other 1": """
        ok | okay | yes | thanks | cheers | lol | haha | xx | hello
    """,
}  # fmt: skip
