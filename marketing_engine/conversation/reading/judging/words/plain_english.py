"""The words of the plainest English replies: what else a reply holds, a person answers.

`OPENERS` begin a sentence of that sort; every further word must stand in `VOCABULARY`, or be the name of a product.
"""

GREETINGS = "hi | hello | hey | dear | good morning | good afternoon | good evening | morning | afternoon | greetings"

CLOSINGS = """
        best | best regards | kind regards | regards | warm regards | many thanks | thanks | thank you | cheers
        best wishes | all the best | yours | sincerely | yours sincerely | thanks and regards | with kind regards
        with best regards | have a nice day | have a good day | have a great day | have a nice weekend
        have a great weekend | talk soon | speak soon | thanks in advance | thank you in advance | looking forward
        looking forward to it | looking forward to hearing from you | i look forward to hearing from you
    """

THANKS = """
        thanks | thank you | many thanks | thanks a lot | thanks so much | thank you so much | thank you very much
        thanks for your e mail | thanks for your email | thanks for your mail | thanks for your message
        thank you for your email | thank you for your e mail | thank you for your mail | thank you for your message
        thanks for your note | thank you for your note | thanks for reaching out | thank you for reaching out
        thanks for getting in touch | thank you for getting in touch | thanks for writing | thank you for writing
        thanks for the email | thanks for the mail | thanks for the message | thanks for the note
        thanks for the info | thanks for the information | thank you for the information | thanks for contacting us
        thank you for contacting us | good timing | great timing | good question | quick question | one question
        a question | one quick question | just one question | a quick question | i have a question
        i have one question
    """

QUESTIONS = """
        can you send me | can you send us | could you send me | could you send us | can you share a
        could you share a | which languages do you | which countries do you | which systems do you
        which integrations do you | which sizes do you | which formats do you | which features do you
        which languages does it | which countries does it | which systems does it | what languages do you
        what languages does it | what countries do you | what systems do you | what integrations do you
        what systems does it | which models do you | how long does it take | how long would it take
        how long does the | how long would the | how long is the | how does it work | how does this work
        how would it work | how quickly | how soon | how many languages | how many users | how many integrations
        how does the | how do we start | how do we set | how can we start | how can we test | how can we connect
        how can we see | how do you handle | how do you support | how do you connect | how do you integrate
        does it | does your software | does your tool | does your product | does your system | does your platform
        does your solution | does the | do you offer | do you support | do you integrate | do you provide
        do you work with | do you have a | do you have an | do you have integrations | can it | can we see
        can we connect | can we import | can we export | can we use | can we start | can i see | can we have a
        can i have a | can you send | can you share | can you support | can you integrate | could you send
        could you share | could you support | could we have a | could i have a | could we see | could i see
        could we schedule | can we schedule | could we arrange | can we arrange | shall we schedule | can we talk on
        could we talk on | can we meet on | could we meet on | would it work with | would it support
        would it cover | would it fit | will it work with | is it possible to | is it available | is it web
        is it cloud | is there a | is there an | which languages | which countries | which systems
        which integrations | which sizes | which formats | which features | which regions | what languages
        what countries | what systems | what integrations | what sizes | what formats | what features
        what is the minimum | what is the difference | what is included | when can we start | when could we start
    """

REQUESTS = """
        sounds interesting please tell me more | sounds good please tell me more | sounds great please tell me more
        sounds interesting please send | sounds good please send | please send | please share
        please tell us more | please tell me more | send me | send us | tell me more | tell us more | please do send
        yes please send | i d like to | i would like to | we d like to | we would like to | happy to hear
        happy to talk | happy to learn | i m happy to | glad to hear | keen to | would love to | i d love to
        we d love to | feel free to send | let s schedule | let s talk | let s arrange | let s have
        i am interested in | i m interested in | we are interested in | we re interested in
    """

STATEMENTS = """
        sounds good | sounds great | sounds interesting | this sounds interesting | this sounds good
        that sounds good | that sounds great | that sounds interesting | looks good | looks great
        looks interesting | this looks interesting | this looks good | good timing | great timing | yes | we do all
        we have budget | we use | we need | our team
    """

DECLINES = """
        not interested | not interested thanks | not interested thank you | no thanks | no thank you | no interest
        we re not interested | we are not interested | i m not interested | i am not interested | not for us
        not for us thanks | not relevant for us | we are well served | we re well served | thanks but no
        thanks but no thanks
    """

DELAYS = """
        not right now | not now | not at the moment | please get back to me in | please get back to us in
        get back to me in | please try again in | please contact me again in | please contact us again in
        please come back in | ask me again in | not this quarter | not this year | please write again in
    """

NOT_IN_A_QUESTION = "budget approved sign off my me your send read this these those them you people staff"
"""Words that turn a question about the product into one about us."""

VOCABULARY = """
        this same work version via
        a an the this that it its and or of in on at to for from with into by as about up over per than then when
        where which what how until i me my we us our you your is are be was were s re d ll ve has have had do does
        did can could will would shall should may please more most some any all each every both one two three four
        five six seven eight nine ten twenty thirty forty fifty hundred thousand <number> <time> <day> <month>
        <date> <ordinal> many much long short quick quickly soon often big small large new old next last first
        second same other different own day days week weeks month months year years quarter hour hours minute
        minutes today tomorrow time morning afternoon evening now currently still also too just only call meeting
        meet talk speak chat demo demonstration schedule arrange see look work works working use using user users
        run runs running set setup start started take takes get send share tell hear learn help helps handle handles
        connect connects sync import export integrate integrates integrated integration integrations support
        supports supported offer offers provide provides include includes included cover covers install implement
        implementation rollout roll train training onboarding migrate migration configure fit fits plug team
        teams company office offices site sites location locations branch department departments customer customers
        client clients candidate candidates applicant applicants supplier suppliers driver drivers engineer
        engineers system systems software tool tools product products service services platform app apps solution
        feature features version module modules api format formats csv pdf excel calendar mobile web online cloud
        premise premises server browser android iphone ios windows mac linux tablet tablets tracking recruitment
        recruiting hr crm erp ats accounting payroll billing warehouse logistics sales marketing finance stock order
        orders document documents report reports dashboard language languages english german french spanish italian
        dutch polish portuguese swedish danish country countries europe european uk usa germany france spain italy
        size sizes range capacity model models type types material materials brochure leaflet catalogue deck slides
        presentation information info details detail overview example examples case study studies reference
        references datasheet photos pictures samples sample interested interesting good great useful helpful happy
        glad keen love like sounds looks timing hand via during after budget approved sign off process processes
        manual manually automate well served back minimum maximum difference possible available warranty delivery
        deliver regions industry industries
    """
