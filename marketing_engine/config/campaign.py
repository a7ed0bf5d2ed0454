"""`config/campaigns/<id>.yaml`: sender, source of people, daily cap, sequence of mails, mailboxes."""

from difflib import get_close_matches
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, field_validator, model_validator

from marketing_engine.config.csv_columns import COLUMNS
from marketing_engine.config.mailboxes import EMBEDDED, MailboxName
from marketing_engine.config.reply_policy import A_YEAR, Answerable, Share
from marketing_engine.config.shapes import Email, Strict, Text
from marketing_engine.places.countries import country_code

EmailStatus = Literal["verified", "guessed", "role", "catch_all", "unknown"]
"""What is known of an address, see `research/scoring/email_status.py`; one that takes no mail is never written to."""

JudgeMode = Literal["auto", "rules", "claude"]
"""`auto`: Claude where it can be asked; `rules`: never; `claude`: what it does not judge waits, or goes to a person."""

Personaliser = Literal["rules", "claude", "auto"]
"""Who writes the personal sentences of templates; `auto`: Claude where there is a key, and no word without one."""

StopsCompany = Literal["reply", "meeting", "bounce", "removal"]
"""What of one person stops the mails to everybody of the same company, see `outreach/stops.py`."""

NOT_NOW = 100
"""The mails of `not_now` are the steps 101, 102, … of a sequence."""
UNKNOWN = "unknown"
"""In `countries`: people without a known country."""

FieldName = Annotated[str, StringConstraints(pattern=r"^[a-z_]{1,40}$")]


class Sender(Strict):
    """Who the mail is from. The postal address stands in every mail (CAN-SPAM).

    `country`, as people write it, has the working days for recipients without a known country.
    """

    name: Text
    email: Email
    company: Text
    postal_address: Text
    country: str = ""

    @field_validator("country")
    @classmethod
    def _is_known(cls, country: str) -> str:
        if country and not country_code(country):
            raise ValueError(f"{country[:60]!r} is no country that is known; write it as Germany, or as DE")
        return country


class Step(Strict):
    """One mail of a sequence: which template, and how many of the recipient's working days after the one before."""

    template: Text
    after_days: int = Field(default=0, ge=0, le=365)


class NotNowStep(Strict):
    """One mail to people who said "not now": which template, and after how many months.

    Those of the first one count from the date that they named, else from their reply; of others from the mail before.
    """

    template: Text
    after_months: int = Field(ge=0, le=60)


class Daily(Strict):
    """How much a day may bring."""

    prospects: int = Field(default=50, ge=1, le=10_000)
    minimum_score: int = Field(default=0, ge=0, le=100)


class Campaign(Strict):
    """`config/campaigns/<id>.yaml`.

    `auto_reply` is the template that answers plain questions: drafted for a person, and sent by itself for the intents
    that `automatic_answers` names, each from its confidence on (without the key: as `replies.yaml` says).
    `source` is where people come from: CSV files, relative to the configuration folder, or `apollo`; `columns` names
    the files' columns for fields of ours where they are not understood by themselves. `judge` is who scores people
    and judges their replies: `auto` is Claude where there is a key and a budget, `rules` never; with `claude` people
    wait to be scored where it cannot be asked, and a person reads the replies that it did not judge.
    `email_statuses` are those of addresses that may be written to. `mailboxes` are those by which its mail leaves, of
    mailboxes.yaml; several take turns, and a thread stays with the one it began in.
    `personalise` is who writes the personal sentences of templates; what Claude is not asked about, or what is refused
    of it, stays as the template has it.
    With `tracking` a provider that can notes who opens and clicks: it rewrites the links of the mail for that.
    With `countries` (names or codes) people of others are not written to, nor those without a known one unless
    `unknown` is listed. `data_source` is the sentence that says where a person's data come from (GDPR Art. 14), for
    `{{ data_source }}` in templates.
    `declined_rests_days` is that of `replies.yaml`, the same for all campaigns. `id` and `file` say where it was read.
    `not_now` are the mails that follow a reply that said so. `stop_company_on` names what of one person stops the mails
    to everybody of their company. With `approve_above` people of at least this score are approved by this rule, where
    the linter found nothing in their mails.
    """

    name: Text
    icp: Text
    source: list[Text] = Field(min_length=1)
    columns: dict[FieldName, Text] = Field(default_factory=dict)
    judge: JudgeMode = "auto"
    personalise: Personaliser = "rules"
    sender: Sender
    daily: Daily = Daily()
    sequence: list[Step] = Field(min_length=1, max_length=NOT_NOW)
    not_now: list[NotNowStep] = Field(default_factory=list, max_length=NOT_NOW)
    stop_company_on: list[StopsCompany] = Field(default_factory=list)
    approve_above: int | None = Field(default=None, ge=0, le=100)
    email_statuses: list[EmailStatus] = Field(default=["verified"], min_length=1)
    auto_reply: Text | None = None
    automatic_answers: dict[Answerable, Share] | None = None
    mailboxes: list[MailboxName] = Field(default=[EMBEDDED], min_length=1)
    tracking: bool = False
    countries: list[str] | None = Field(default=None, min_length=1)
    data_source: Text | None = None
    id: str = ""
    file: str = ""
    declined_rests_days: int = A_YEAR

    @model_validator(mode="before")
    @classmethod
    def _names_mailboxes(cls, data: object) -> object:
        if isinstance(data, dict) and "channel" in data:
            raise ValueError(f"channel: is now mailboxes: [{data['channel']}]; mailboxes.yaml says how each sends")
        return data

    @field_validator("countries", mode="before")
    @classmethod
    def _are_countries(cls, listed: object) -> object:
        if not isinstance(listed, list):
            return listed
        found: list[str] = []
        for one in listed:
            word = "NO" if one is False else str(one)  # YAML takes the code of Norway for a no
            code = UNKNOWN if word.strip().lower() == UNKNOWN else country_code(word)
            if not code:
                raise ValueError(f"{word[:40]!r} is no country; write its name or its code (DE), or {UNKNOWN}")
            found.append(code)
        return found

    @field_validator("mailboxes")
    @classmethod
    def _are_different(cls, names: list[str]) -> list[str]:
        if len(set(names)) < len(names):
            raise ValueError("a mailbox stands here twice")
        return names

    @field_validator("declined_rests_days")
    @classmethod
    def _is_of_all_campaigns(cls, days: int) -> int:
        raise ValueError(f"{days} days would rest for one campaign: declined_rests_days stands in replies.yaml")

    @field_validator("columns")
    @classmethod
    def _are_fields(cls, columns: dict[str, str]) -> dict[str, str]:
        for field in columns:
            if field not in COLUMNS:
                near = get_close_matches(field, COLUMNS, 1)
                meant = f"; did you mean {near[0]}?" if near else ""
                raise ValueError(f"unknown field {field!r}{meant} (known: {', '.join(COLUMNS)})")
        return columns

    @field_validator("source", mode="before")
    @classmethod
    def _one_or_more(cls, source: object) -> object:
        return [source] if isinstance(source, str) else source

    @model_validator(mode="after")
    def _first_step_comes_at_once(self) -> "Campaign":
        if self.sequence[0].after_days:
            raise ValueError("the first step of a sequence has no after_days")
        return self

    @property
    def templates(self) -> dict[int, str]:
        """The template of each step: 1, 2, … and, of the mails after "not now", 101, 102, …"""
        steps = {number: step.template for number, step in enumerate(self.sequence, 1)}
        return steps | {number: step.template for number, step in enumerate(self.not_now, NOT_NOW + 1)}
