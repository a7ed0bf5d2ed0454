"""Whether a mail's language is one that people of the reader's country read."""

from collections.abc import Iterator

from marketing_engine.approval.checking.findings import Found, Mail
from marketing_engine.approval.checking.languages import fits, language_of


def of_mail(mail: Mail) -> str:
    """The language that a mail is written in: what its template says, unless its words clearly say another."""
    declared = mail.template.head.language if mail.template is not None else "en"
    if mail.is_free or mail.template is None:
        return language_of(mail.body, declared)
    return language_of(mail.template.body, declared)


def findings(mail: Mail, language: str) -> Iterator[Found]:
    """English where it is not usual is a warning; any other language that is not the country's must be settled."""
    declared = mail.template.head.language[:2] if mail.template is not None else language
    if language != declared:
        text = f"It reads as {language}, its template says language: {declared} ({mail.template.path.name})"  # type: ignore[union-attr]
        yield mail.found("undeclared_language", text)
    person = mail.prospect
    country = person.country or (person.company.country if person.company else "")
    if country and fits(language, country) is False:
        code = "other_language" if language == "en" else "wrong_language"
        yield mail.found(code, f"The mail is in {language}, the reader is in {country}")
