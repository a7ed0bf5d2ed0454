"""Who parts without a stock word asks for no more mail: forget us, leave us out, may it be the last."""

import pytest

from marketing_engine.conversation.reading.judging.removal import needs_a_phrase, removal_of
from marketing_engine.conversation.reading.new_text.shape import CutText

PARTING = """
    Can we go back to being strangers? | There's no sense in writing here again.
    | Vergessen Sie uns bitte. | Sparen Sie sich alle weiteren Anläufe. | Oubliez notre adresse.
    | Je ne veux plus trouver vos courriels. | Olvídese de nosotros. | Deje de formar parte mi correo de sus campañas.
    | Vorrei che si dimenticasse di noi. | Consideri chiusa ogni corrispondenza. | Pode esquecer da gente.
    | Peço para não constar mais do vosso mailing. | Vergeet ons maar. | Wilt u ons voortaan overslaan?
    | Glöm oss. | Vi vill inte ha någon mer kontakt med er. | Glem os. | Hold dere unna oss. | Unohtakaa meidät.
    | Jättäkää jo rauhaan. | Niech Pani o nas zapomni. | Zapomeňte na nás. | Bizi unutun. | Felejtsenek el minket.
    | Vă rog să uitați de noi. | 今後のご案内はいただきたくありません。
"""
NO_PARTING = """
    Forget my last mail, here is the right figure. | Don't forget about us in spring. | Leave us out of the pilot only.
    | Vergessen Sie uns bitte nicht. | Vergessen Sie meine letzte Mail. | Ne nous oubliez pas. | No se olvide de nosotros.
    | Non si dimentichi di noi. | Esqueça o meu email anterior. | Não se esqueça de nós. | Vergeet ons niet.
    | Glöm inte oss. | Glem ikke os. | Älkää unohtako meitä. | Niech Pan o nas nie zapomni. | Nezapomeňte na nás.
    | Bizi unutmayın. | Ne felejtsenek el minket. | Nu uitați de noi. | Mijn naam mag op de offerte.
    | Stop! Before you send the offer: we are fourteen people now. | This mailbox will be deleted on 31 December.
    | Laat die ene regel maar zitten. | Vi har inte haft kontakt med er tidigare.
"""


def each(table):
    """The texts of a table."""
    return [" ".join(one.split()) for one in table.split("|")]


@pytest.mark.parametrize("text", each(PARTING))
def test_who_parts_asks(text):
    """In 16 languages."""
    assert removal_of(CutText(text), "")[0] == "asked"
    assert not needs_a_phrase(CutText(text), "")


@pytest.mark.parametrize("text", each(NO_PARTING))
def test_the_same_words_of_another_thing_do_not_ask(text):
    """A mail to be forgotten, people who are not to be, a call to halt."""
    assert removal_of(CutText(text), "")[0] != "asked"
