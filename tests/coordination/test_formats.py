"""Fields, messages, grammar and addresses: any text goes in and comes out the same, and nothing else gets in."""

import email
import email.policy
import mailbox
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordination import address, fields, grammar
from coordination.errors import DamagedMessage, UsageError
from coordination.message import Message

any_text = st.text(st.characters(exclude_categories=["Cs"]))


@given(st.lists(st.tuples(st.sampled_from(["Name", "Work", "X-Y"]), any_text)))
def test_fields_come_back_as_one_clean_line_each(pairs):
    """Whatever a value holds, it stays one line under its own name."""
    expected = [(name, fields.clean(value)) for name, value in pairs if fields.clean(value)]
    assert fields.parse(fields.render(pairs)) == expected


@given(any_text)
def test_a_clean_value_holds_no_control_character(text):
    """Nothing that a terminal would obey survives."""
    assert not re.search(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]", fields.clean(text))


@given(body=any_text.filter(str.strip), subject=any_text, parameters=st.sampled_from(["", '{"a": [1, "é"]}']))
def test_any_text_comes_back_the_same(body, subject, parameters):
    """Quotes, newlines, emoji, NUL, long lines: the body is the same to the last character."""
    sent = Message(sender="a", to="b", body=body, subject=subject, parameters=parameters)
    read = Message.parse(sent.compose())
    assert (read.body, read.subject, read.parameters) == (body, fields.clean(subject), parameters)
    assert (read.sender, read.to, read.id) == ("a", "b", sent.id)


@given(body=any_text.filter(str.strip), subject=any_text)
def test_the_standard_library_reads_it_without_defects(body, subject):
    """A message is RFC 5322: another parser finds nothing wrong and the same text."""
    data = Message(sender="a", to="b-*", body=body, subject=subject).compose()
    parsed = email.message_from_bytes(data, policy=email.policy.default)
    assert parsed.defects == []
    assert parsed.get_payload(decode=True).decode() in (body, body + "\n")
    assert parsed["Message-ID"].defects == ()
    assert max(len(line) for line in data.split(b"\n")) <= 998


@given(st.binary(max_size=400))
def test_damaged_bytes_are_a_message_or_said_to_be_none(data):
    """No bytes on disk make the reader fail in any other way."""
    try:
        Message.parse(data)
    except DamagedMessage:
        return


def test_a_maildir_program_sees_the_mailbox(sh):
    """The stdlib's mailbox module opens what session-send-message delivered."""
    sh.ok("session-start a; session-send-message a 'Grüße 🙂' 'line one\nline two'")
    box = mailbox.Maildir(sh.state / "sessions" / "a" / "mail", factory=None, create=False)
    (found,) = box
    assert email.header.make_header(email.header.decode_header(found["Subject"])) == "Grüße 🙂"
    assert found.get_payload(decode=True) == b"line one\nline two\n"


DOCUMENT_MESSAGES = {
    "START_MORNING_RESEARCH campaign_1": ("START_MORNING_RESEARCH", ["campaign_1"], {}),
    "START_RESEARCH campaign_1 limit=25 offset=0": ("START_RESEARCH", ["campaign_1"], {"limit": "25", "offset": "0"}),
    "PERSONALIZE_AND_SEND prospect_ids=[1,2,3...17] template_id=template_1": (
        "PERSONALIZE_AND_SEND", [], {"prospect_ids": list(range(1, 18)), "template_id": "template_1"},
    ),
    "SEND_BATCH prospects=[1-14] template=initial": (
        "SEND_BATCH", [], {"prospects": list(range(1, 15)), "template": "initial"},
    ),
    "RESEARCH_COMPLETE session-2 found 25 prospects, avg score 72/100": (
        "RESEARCH_COMPLETE", ["session-2", "found", "25", "prospects,", "avg", "score", "72/100"], {},
    ),
    "RESEARCH_COMPLETE #2: 25 prospects, avg=74": ("RESEARCH_COMPLETE", ["#2:", "25", "prospects,"], {"avg": "74"}),
    "OUTREACH_COMPLETE session-4 sent 17 emails, 0 failures": (
        "OUTREACH_COMPLETE", ["session-4", "sent", "17", "emails,", "0", "failures"], {},
    ),
    "PROSPECT_QUALIFIED prospect_123 score=85 intent=meeting_request": (
        "PROSPECT_QUALIFIED", ["prospect_123"], {"score": "85", "intent": "meeting_request"},
    ),
    "APPROVALS_COMPLETE 42 approved, 8 rejected": ("APPROVALS_COMPLETE", ["42", "approved,", "8", "rejected"], {}),
    "⏸️  PAUSE ALL OUTREACH - reviewing deliverability": (
        "PAUSE", ["ALL", "OUTREACH", "-", "reviewing", "deliverability"], {},
    ),
    "EMERGENCY_STOP hold all activity": ("EMERGENCY_STOP", ["hold", "all", "activity"], {}),
    "RUN_DAILY_WORKFLOW campaign_1": ("RUN_DAILY_WORKFLOW", ["campaign_1"], {}),
    "find_prospects campaign_id=campaign_1 limit=25": (
        "find_prospects", [], {"campaign_id": "campaign_1", "limit": "25"},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DOCUMENT_MESSAGES.items())
def test_messages_of_the_document_are_understood(text, expected):
    """Each message as document 1 prints it."""
    command = grammar.parse(text)
    assert (command.verb, command.words, command.parameters) == expected


@pytest.mark.parametrize("text", ["✅ Approvals complete - Starting outreach at 10 AM", "hello there", "", "🙂", "A b"])
def test_other_text_is_a_note(text):
    """What is no command is no error either."""
    assert grammar.parse(text) is None


@given(any_text)
def test_the_grammar_takes_any_text(text):
    """Hostile text gives a command or a note, never an exception, never a huge list."""
    command = grammar.parse(text)
    if command:
        assert all(len(value) <= max(len(text), grammar.MAX_ITEMS) for value in command.parameters.values())


def test_a_list_is_bounded_and_a_date_is_no_range():
    """No message may ask for a billion prospects."""
    assert grammar.value_of("[1-2000000000]") == "[1-2000000000]"
    assert grammar.value_of("[2025-11-15]") == ["2025-11-15"]
    assert grammar.value_of("[3-1]") == ["3-1"]


@given(st.text())
def test_a_name_that_is_accepted_is_safe_as_a_folder(name):
    """No separator, no `..`, no control character, no name longer than a file system takes."""
    if address.name_problem(name) is None:
        assert re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}", name)
        assert ".." not in name


@pytest.mark.parametrize("name", ["a/b", "..", "a b", "a\nb", "x" * 300, "", ".a", "a.", "broadcast", "Broadcast", "é"])
def test_bad_names_are_refused(name):
    """Each with a reason in one line."""
    with pytest.raises(UsageError) as refused:
        address.check_name(name)
    assert "\n" not in str(refused.value)


def test_addresses_cover_names_teams_and_patterns():
    """`marketing-research` means its members; a glob is matched case-sensitively."""
    assert address.covers("marketing-research", "marketing-research-2")
    assert address.covers("marketing-*", "marketing-research-2")
    assert address.covers("broadcast", "anybody")
    assert not address.covers("marketing-research", "marketing-research-lead")
    assert not address.covers("Marketing-*", "marketing-research-2")
