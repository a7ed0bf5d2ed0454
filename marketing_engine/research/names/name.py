"""What becomes of the cells that hold a person's name, and why a mail may greet without one."""

from dataclasses import dataclass

PLACEHOLDER, FUNCTION, ADDRESS, FIELD = (
    "a placeholder",
    "a function, not a person",
    "an address, not a name",
    "a field that was not filled in",
)


COMPANY, TITLE_ALONE, NO_NAME, ODD = (
    "a company, not a person",
    "only a title",
    "no first name",
    "not readable as a name",
)


TWO_PEOPLE = "two people"


@dataclass(frozen=True)
class Name:
    """A person's name: `first` is what a mail greets, empty where unsure; `doubt` says why in a few words.

    `given` holds all first names, `last` the family name; where the first name is unsure, `last` may have all words.
    """

    first: str = ""
    last: str = ""
    given: str = ""
    doubt: str = ""
