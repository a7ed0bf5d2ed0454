"""What the libraries behind options and settings say of a mistake is told in words of ours."""

import datetime
import re
from typing import Annotated, Literal

import pytest
from pydantic import BaseModel, Field, StringConstraints, ValidationError

from coordination.plain_words import plain

LIBRARY_WORDS = re.compile(r"[Ii]nput|should|Value error|\bvalid\b|pars(e|ing)|discriminator|tags|[.;]$|[.];|  ")


class _A(BaseModel):
    by: Literal["a"]


class _B(BaseModel):
    by: Literal["b"]


class _Settings(BaseModel):
    """Every kind of setting that files and options have."""

    whole: Annotated[int, Field(ge=1, le=3)] = 1
    number: Annotated[float, Field(gt=0, lt=3)] = 1
    yes: bool = False
    text: Annotated[str, StringConstraints(pattern="^[a-z]+$", min_length=2, max_length=4)] = "aa"
    some: Annotated[list[int], Field(min_length=1, max_length=2)] = [1]
    keys: dict[str, int] = {}
    one: _A | None = None
    word: Literal["a", "b"] = "a"
    clock: datetime.time = datetime.time(1)
    day: datetime.date = datetime.date(2026, 1, 1)
    way: Annotated[_A | _B, Field(discriminator="by")] | None = None


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"whole": "x"}, "expected a whole number"),
        ({"whole": 1.5}, "expected a whole number"),
        ({"whole": 0}, "expected 1 or more"),
        ({"whole": 9}, "expected 3 or less"),
        ({"number": "x"}, "expected a number"),
        ({"number": 0}, "expected more than 0"),
        ({"number": 9}, "expected less than 3"),
        ({"yes": "x"}, "expected true or false"),
        ({"text": 1}, "expected a text"),
        ({"text": "A1"}, "expected the form ^[a-z]+$"),
        ({"text": "a"}, "expected at least 2 characters"),
        ({"text": "abcdef"}, "expected at most 4 characters"),
        ({"some": 3}, "expected a list"),
        ({"some": []}, "expected at least 1 entry, found 0"),
        ({"some": [1, 2, 3]}, "expected at most 2 entries, found 3"),
        ({"keys": 3}, "expected keys"),
        ({"one": 3}, "expected keys"),
        ({"word": "x"}, "expected 'a' or 'b'"),
        ({"clock": "x"}, "expected a time like 09:00"),
        ({"day": "x"}, "expected a day like 2026-11-20"),
        ({"way": {"by": "x"}}, "by: 'x' is not one of 'a', 'b'"),
        ({"way": {}}, "by is missing"),
        ({"one": {}}, "is missing"),
    ],
)
def test_mistakes_in_settings(settings, told):
    """Each kind of mistake that the library knows of."""
    with pytest.raises(ValidationError) as error:
        _Settings.model_validate(settings)
    assert plain(error.value.errors()[0]["msg"]) == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "marketing mailbox lits",
            "list|check|seed-test: 'lits' is not one of 'list', 'check', 'seed-test'; see marketing mailbox --help",
        ),
        ("marketing mailbox", "Missing argument 'list|check|seed-test': one of list, check, seed-test; see"),
        ("marketing import", "Missing argument 'file'; see marketing import --help"),
        ("marketing mailbox list --seconds 0", "--seconds: expected 1 or more; see marketing mailbox --help"),
        ("marketing mailbox list --seconds x", "--seconds: expected a number; see"),
        ("marketing mailbox list --secnds 1", "there is no option --secnds (Possible options: --seconds); see"),
        ("marketing deliverability --by wk", "--by: 'wk' is not one of 'mailbox', 'provider', 'week'; see"),
        ("marketing day status now", "not expected: now; see marketing day --help"),
        ("marketing nix", "there is no command 'nix'; see marketing --help"),
        ("session-check-messages --last x", "--last: expected a whole number; see session-check-messages --help"),
        ("session-check-messages --last", "Option '--last' requires an argument; see session-check-messages --help"),
    ],
)
def test_mistakes_in_calls(sh, line, told):
    """One line without words of a library, which names the help of the very command. Exit 2."""
    done = sh(line)
    assert (done.code, done.out, done.err.count("\n")) == (2, "", 1)
    assert told in done.err, done.err
    assert not LIBRARY_WORDS.search(done.err.strip()), done.err
