"""A campaign writes to the countries that it names, and to no one elsewhere, whatever happened in between."""

import pytest
from conftest import terminal, until
from day import opened, outbox, phase
from pydantic import ValidationError

from marketing_engine.config.campaign import Campaign

HEADER = "First Name,Last Name,Title,Company,Email,Email Status,Country,Company Country"
PEOPLE = (
    "Ida,Ireland,VP Operations,Pear,ida@pear.example,Verified,Ireland,",
    "Gus,Germany,VP Operations,Plum,gus@plum.example,Verified,Deutschland,Ireland",
    "Fay,France,VP Operations,Fig,fay@fig.example,Verified,,FR",
    "Una,Unknown,VP Operations,Uva,una@uva.example,Verified,,",
)


def campaign_with(sh, *lines: str) -> None:
    """The sample campaign with these people, and further lines in its file."""
    (sh.config / "prospects" / "campaign_1.csv").write_text("\n".join((HEADER, *PEOPLE)) + "\n")
    with (sh.config / "campaigns" / "campaign_1.yaml").open("a") as file:
        file.write("\n".join(("", *lines, "")))


def to_approval(sh) -> set[str]:
    """Who waits for approval, by first names."""
    sh.ok("start_marketing_sessions.sh --no-page; marketing trigger campaign_1")
    until(lambda: phase(sh) == "approval approval", "the approval queue")
    with opened(sh.state / "records.sqlite3") as db:
        return {
            name
            for (name,) in db.execute(
                "SELECT first_name FROM approval_queue JOIN prospects ON prospects.id = approval_queue.prospect_id"
            )
        }


def test_people_of_other_countries_are_not_drafted(sh):
    """By the person's country, else the company's; who has none is left out too, and each is told why."""
    campaign_with(sh, "countries: [Irland, FR]")
    assert to_approval(sh) == {"Ida", "Fay"}
    why = sh(terminal("marketing approve prospect_2 prospect_4"))
    assert "is in Germany, and campaign_1 writes to IE, FR only (countries in its file)" in why.out
    assert "no country is known, and campaign_1 writes to IE, FR only" in why.out


def test_unknown_is_a_choice_and_a_country_struck_later_gets_no_mail(sh):
    """A mail that was approved before its country was struck out does not leave: the reservation asks again."""
    campaign_with(sh, "countries: [IE, DE, unknown]")
    assert to_approval(sh) == {"Ida", "Gus", "Una"}
    file = sh.config / "campaigns" / "campaign_1.yaml"
    file.write_text(file.read_text().replace("countries: [IE, DE, unknown]", "countries: [IE, unknown]"))
    sh.ok(terminal("marketing approve --above 0"))
    until(lambda: phase(sh).startswith("done"), "the end of the day")
    assert {mail["To"].addresses[0].addr_spec for mail in outbox(sh)} == {"ida@pear.example", "una@uva.example"}
    with opened(sh.state / "records.sqlite3") as db:
        reason = db.execute("SELECT reason FROM send_items WHERE prospect_id = 2").fetchone()
        assert reason == ("is in Germany, and campaign_1 writes to IE, unknown only (countries in its file)",)


SENDER = {"name": "A", "email": "a@x.example", "company": "X", "postal_address": "Street 1"}


def _campaign(countries: object) -> Campaign:
    about = {"name": "c", "icp": "i", "source": "x.csv", "sender": SENDER, "sequence": [{"template": "t"}]}
    return Campaign.model_validate({**about, "countries": countries})


def test_names_and_codes():
    """Countries are named as people write them; Norway's code, which YAML takes for a no, is Norway."""
    assert _campaign(["Deutschland", "fr", "United Kingdom", False, "Unknown"]).countries == [
        *("DE", "FR", "GB", "NO", "unknown")
    ]
    for wrong in (["Atlantis"], [], "DE"):
        with pytest.raises(ValidationError):
            _campaign(wrong)


def test_the_first_mail_says_where_data_come_from(sh):
    """The sentence stands in the shipped first mail where the campaign sets it, and nowhere else."""
    sentence = "I found your name in a list of staffing firms in Ireland."
    campaign_with(sh, f"data_source: {sentence}")
    assert len(to_approval(sh)) == 4
    with opened(sh.state / "records.sqlite3") as db:
        drafts = db.execute("SELECT step, body FROM drafts").fetchall()
    assert {step: sentence in body for step, body in drafts} == {1: True, 2: False}
    assert all("{{" not in body and "data_source" not in body for _, body in drafts)


def test_a_missing_sentence_is_told(sh):
    """`marketing check` warns where a campaign writes to the EU, EEA or UK and its first mail does not say it."""
    campaign_with(sh)
    assert "campaign_1.csv:2, Ireland" in sh("marketing check").err
    with (sh.config / "campaigns" / "campaign_1.yaml").open("a") as file:
        file.write("data_source: From a list.\n")
    assert "GDPR" not in sh("marketing check").err
    template = sh.config / "templates" / "initial.md"
    template.write_text(
        template.read_text().replace("{{ data_source }}", "").replace("{%- if data_source %}", "{%- if 1 %}")
    )
    assert "initial.md does not say {{ data_source }}" in sh("marketing check").err


@pytest.mark.parametrize(("countries", "warns"), [("[US, CA]", False), ("[US, Schweiz]", False), ("[US, Norge]", True)])
def test_who_is_written_to_counts(sh, countries, warns):
    """Where `countries` are named they say it, whatever the list holds."""
    campaign_with(sh, f"countries: {countries}")
    done = sh("marketing check")
    assert ("GDPR" in done.err) is warns and done.code == 0
