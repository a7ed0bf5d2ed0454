"""What a person would write for what a source says of a name, a company or a job.

`nameparser` (2.6: kept up monthly, typed, LGPL) knows titles, post-nominals, maiden and nicknames of seventy languages
and takes them away here; it has no opinion on `Weber Hans`, so which half is the first name is settled by `order`.
`ftfy` (Apache) repairs text that was read in the wrong encoding. `cleanco` (2.3, MIT) was tried and is not used: its
lists are of 2024 and take ordinary words (`UK`, `Private`) for legal forms; `legal_forms` has ours. What is unsure is
left out, with the reason: a mail greets better without a name than with the wrong half of one.
"""
