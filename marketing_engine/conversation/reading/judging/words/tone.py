"""Words of a friendly tone."""

FRIENDLY: dict[str, str] = {
    "friendly": """
        thank you for | thanks for | many thanks | love | lovely | great | glad | happy to | delighted | pleased
        look forward | looking forward | excellent | perfect | wonderful | fantastic | brilliant | cheers
        impressed | enjoyed | appreciate | nice | good idea | good timing | well timed | exactly what | keen
        count me in | count us in | sure | with pleasure | happy | we do need | made sense | convinced | coffee
        our problem | by all means | yes please | gerne | gern | vielen dank | freue mich | freuen uns | super
        prima | toll | klasse | perfekt | sehr schon | volontiers | avec plaisir | merci beaucoup | parfait | ravi
        genial | con gusto | encantado | encantada | muchas gracias | perfecto | estupendo | volentieri
        con piacere | grazie mille | perfetto | ottimo | graag | leuk | mooi | fijn | hartelijk dank | com prazer
        muito obrigad* | otimo | perfeito | excelente | chetnie | bardzo dziekuje | swietnie | garna | kul | toppen
        tack sa mycket | gjerne | flott | supert | tusen takk | mange tak | dejligt | mielellani | hienoa
        kiitos paljon | rad | skvele | vyborne | memnuniyetle | harika | cok tesekkurler | szivesen | nagyszeru
    """,
}  # fmt: skip
