"""The learned judge, attacked by mails and files of one who has read its code and its weights."""

import io
import json
import zipfile
from dataclasses import replace
from datetime import date
from functools import cache

import numpy as np
import pytest

from marketing_engine.config.reply_policy import PERMISSIVE
from marketing_engine.conversation.policy import Act, Situation, decide
from marketing_engine.conversation.reading.judging.reasons import TOO_LONG
from marketing_engine.conversation.reading.judging.score import DEFAULT, qualification
from marketing_engine.conversation.reading.judging.sight import MOST_CHARACTERS, sight_of
from marketing_engine.conversation.reading.mail.parsing import from_text
from marketing_engine.conversation.reading.model.learned import LearnedJudge, readable
from marketing_engine.conversation.reading.model.weights import BESIDE, MOST_ARRAYS, MOST_BYTES, load, packed
from marketing_engine.conversation.reading.new_text.shape import CutText
from marketing_engine.conversation.reading.reader import Reader
from marketing_engine.conversation.reading.reading import Reading, read
from marketing_engine.records.intents import INTENT_WORTH

DAY = date(2026, 11, 20)
FROM = {"from": "Bob Berg <bob@x.example>", "to": "us@we.example"}


@pytest.fixture(scope="module")
def learned():
    """The judge with the product's weights, loaded once."""
    return LearnedJudge()


def acted(learned: LearnedJudge, body: str, subject: str = "Re: hello") -> tuple[Reading, Act]:
    """A reply as it is read, and what the policy with every automatic act makes of it."""
    reading = read(from_text(subject, body, FROM), (), DAY, learned)
    return reading, decide(PERMISSIVE, reading, Situation(template_language="en"))


WANTED = (
    "Yes, this sounds good. Please call me on Tuesday at 10.",
    "Could you send me the price list and two references? We decide this month.",
    "ja bitte mehr davon, hat der auch ein Video?",
    "Ask our finance director Kavita Nair, she decides about this.",
    "Not this year, please try again in February.",
)
NOTES = (
    "Disclaimer: This e-mail was sent automatically. We have received your message and will get back to you within two "
    "working days. Your ticket number is 48213.",
    "This mailbox is not monitored. This is an automatically generated message; please do not reply.",
    "I am out of the office from 1 to 10 December with limited access to e-mail.",
    "Thank you for contacting us. Your request has been received. This is an automated response.",
    "PS: Our office is closed between Christmas and New Year, 24 December to 2 January.",
    "Ich bin vom 1. bis 10. Dezember nicht im Haus. Diese Nachricht wurde automatisch erstellt.",
)


@pytest.mark.parametrize("note", NOTES)
def test_a_note_added_to_a_reply_ends_no_reply_unread(learned, note):
    """Of a gateway, a signature or an attacker; above or below what the person wrote."""
    for wanted in WANTED:
        for body in (f"{wanted}\n\n{note}", f"{note}\n\n{wanted}"):
            reading, act = acted(learned, body)
            assert act.needs_human, (body, reading.kind, reading.judgement)
            assert not act.suppresses, body


def test_a_note_of_a_machine_alone_still_ends_unread(learned):
    """With its greeting and its signature; a part that wants nothing of us keeps no person busy."""
    for note in NOTES[:4]:
        _, act = acted(learned, f"Dear sender,\n\n{note}\n\nKind regards\nReception, Berg AG", "your message")
        assert not act.needs_human, (note, act)


ASKING = (
    "Please remove me from your mailing list.",
    "Do not contact me again.",
    "Bitte nehmen Sie mich aus Ihrem Verteiler.",
    "Veuillez me retirer de votre liste.",
    "Por favor, dame de baja de su lista de correo.",
)
STUFFING = (
    "How long does it take to set this up?",
    "Please send me more information.",
    "Thanks! Best, Bob",
    "yes yes yes interested demo call meeting Tuesday 10 am budget approved I decide",
    "Sounds great. Tell me more. Let's book a demo. " * 40,
    NOTES[0],
    NOTES[2],
    "\u200b" * 3_000,
    " " * 3_000 + "We love it.",
    "No thank you, not interested.",
)


@pytest.mark.parametrize("asking", ASKING)
def test_text_beside_a_wish_for_no_more_mail_hides_it_from_neither_judge(learned, asking):
    """It is granted or seen by a person; never answered automatically, and worth nothing."""
    for stuffing in STUFFING:
        for body in (f"{asking}\n\n{stuffing}", f"{stuffing}\n\n{asking}", f"{stuffing} {asking}"):
            reading, act = acted(learned, body)
            case = (body[:200], reading.kind, reading.judgement.intent, reading.judgement.removal, act)
            assert act.suppresses or act.needs_human, case
            assert act.action != "auto_reply", case
            assert not act.suppresses or qualification(100, reading.judgement) == 0, case


def test_unseen_characters_push_nothing_out_of_sight():
    """Blanks, line ends and characters without a shape do not count among those that are looked at."""
    for filling in (" ", "\n", "\u200b", "\u2060", "\u00ad", "\t", "\u3000", "\U000e0041"):
        cut = CutText(f"Thanks.{filling * 4 * MOST_CHARACTERS} Kindly lose my address.")
        assert "lose my address" in sight_of(cut, "Re: x", [], [], "no").text, repr(filling)


def test_what_is_longer_than_the_judge_reads_rests_for_no_decline(learned):
    """The end may say something else than the beginning."""
    body = "No thank you, we are not interested. " * 60 + "But write to my colleague, who wants it."
    reading, act = acted(learned, body)
    assert TOO_LONG in reading.judgement.for_person and act.needs_human
    assert TOO_LONG not in acted(learned, "No thank you, we are not interested.")[0].judgement.for_person


def test_no_text_gets_more_than_its_intent_is_worth(learned):
    """However it is stuffed; and what its kind of text states counts five points each."""
    for stuffing in (*STUFFING, *WANTED, "budget authority need timeline approved " * 200):
        judged = acted(learned, stuffing)[0].judgement
        most = INTENT_WORTH.get(judged.intent, 0) / 2 + 4 * DEFAULT.stated
        assert qualification(0, judged) <= most and qualification(100, judged) <= 100


def test_random_mixes_lose_no_wish(learned):
    """Pieces of every sort, shuffled: a wish for no more mail is not answered, and nothing that is wanted ends unread."""
    dice = np.random.default_rng(20_261_127)
    pieces = (*ASKING, *STUFFING[:4], *WANTED, *NOTES)
    for _ in range(80):
        chosen = [pieces[at] for at in dice.choice(len(pieces), 3, replace=False)]
        reading, act = acted(learned, str(dice.choice(["\n\n", "\n"])).join(chosen))
        asks = any(one in ASKING for one in chosen)
        wants = any(one in WANTED for one in chosen)
        assert not (asks and act.action == "auto_reply"), chosen
        assert act.needs_human or act.suppresses or not asks, (chosen, act)
        assert act.needs_human or act.suppresses or not wants or act.action == "auto_reply", (chosen, reading.kind)


def arrays() -> dict[str, bytes]:
    """The members of the product's file."""
    with zipfile.ZipFile(BESIDE) as file:
        return {name: file.read(name) for name in file.namelist()}


def npy(array: np.ndarray) -> bytes:
    """An array as a member."""
    written = io.BytesIO()
    np.lib.format.write_array(written, array, allow_pickle=True)
    return written.getvalue()


def zipped(members: dict[str, bytes]) -> bytes:
    """A file of these members."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as file:
        for name, data in members.items():
            file.writestr(name, data)
    return written.getvalue()


WEIGHTS = "replies use weights.npy"


def huge_header() -> bytes:
    """An array that promises terabytes."""
    written = io.BytesIO()
    np.lib.format.write_array_header_1_0(written, {"descr": "<f4", "fortran_order": False, "shape": (10**12,)})
    return written.getvalue()


@cache
def damaged() -> dict[str, bytes]:
    """Files that are none, by what is wrong with them."""
    good = arrays()
    weights = np.lib.format.read_array(io.BytesIO(good[WEIGHTS]))
    facts = json.loads(np.lib.format.read_array(io.BytesIO(good["facts.npy"])).tobytes())

    def with_facts(found: object) -> bytes:
        return zipped({**good, "facts.npy": npy(np.frombuffer(json.dumps(found).encode(), np.uint8))})

    inner = facts["facts"]
    curves = {**inner["curves"], "use": {**inner["curves"]["use"], "intent": [float("nan")] * 3}}
    scorers = {**facts["scorers"], "replies use": {**facts["scorers"]["replies use"], "outputs": 7}}
    return {
        "empty": b"",
        "no archive": b"PK" + bytes(100),
        "not a number": zipped({**good, WEIGHTS: npy(weights * np.float16("nan"))}),
        "infinite": zipped({**good, WEIGHTS: npy(weights + np.float16("inf"))}),
        "out of range": zipped({**good, WEIGHTS: npy(weights + np.float16(2e4))}),
        "fewer rows": zipped({**good, WEIGHTS: npy(weights[:-1])}),
        "fewer columns": zipped({**good, WEIGHTS: npy(weights[:, :-1])}),
        "flat": zipped({**good, WEIGHTS: npy(weights.ravel())}),
        "a pickle": zipped({**good, WEIGHTS: npy(np.array([print], dtype=object))}),
        "text": zipped({**good, WEIGHTS: npy(np.array(["a"]))}),
        "promises more": zipped({**good, WEIGHTS: huge_header()}),
        "a bomb": zipped({**good, "x.npy": bytes(MOST_BYTES)}),
        "many members": zipped({**good, **{f"{at}.npy": b"" for at in range(MOST_ARRAYS)}}),
        "no facts": zipped({name: data for name, data in good.items() if name != "facts.npy"}),
        "facts are a list": with_facts([1]),
        "facts nested deeply": zipped({**good, "facts.npy": npy(np.frombuffer(b"[" * 200_000, np.uint8))}),
        "no curve": with_facts({**facts, "facts": {**inner, "curves": curves}}),
        "outputs are a number": with_facts({**facts, "scorers": scorers}),
    }


def test_damaged_weights_are_refused(tmp_path):
    """No number that compares as whatever, no code, no memory: `marketing check` names the file instead."""
    path = tmp_path / "weights.npz"
    for kind, data in damaged().items():
        path.write_bytes(data)
        assert readable(path) is None, kind
        with pytest.raises((OSError, ValueError, KeyError)):
            LearnedJudge(path=path)


def test_mail_is_read_with_the_products_weights_where_the_own_ones_are_damaged(tmp_path):
    """The reading process starts, whatever lies in the file."""
    for kind in ("not a number", "promises more", "a bomb"):
        path = tmp_path / "weights.npz"
        path.write_bytes(damaged()[kind])
        with Reader(path) as reader:
            assert reader.read_text("Re: x", ASKING[0], FROM, DAY).judgement.removal == "asked", kind


def test_scores_that_are_no_numbers_judge_nothing(learned):
    """A mail of which the scores are none waits for a person: it raises, so it counts as unreadable."""
    broken = LearnedJudge()
    scorers = dict(broken._weights.scorers)
    name = f"replies {broken.kind}"
    scorers[name] = replace(scorers[name], bias=scorers[name].bias * np.float32("nan"))
    broken._weights = replace(broken._weights, scorers=scorers)
    with pytest.raises(ValueError, match="no number"):
        acted(broken, "Please send me more.")


def test_the_products_weights_pass_as_they_are_written_again(tmp_path):
    """Reading refuses nothing that writing makes."""
    path = tmp_path / "weights.npz"
    path.write_bytes(packed(load()))
    assert readable(path) is not None
