"""How commands are told which campaign: by an argument or --campaign, and by nothing where there is only one."""

import shutil

import pytest

ARGUMENT = ("trigger", "day", "summary", "go-live", "outreach preview", "outreach cancel")
OPTION = ("import people.csv", "enrich", "score again", "prospects")


@pytest.mark.parametrize("command", [*ARGUMENT, *OPTION])
def test_without_a_name(sh, command):
    """The only campaign is taken, whatever it is called; of several one must be named, and they are told."""
    campaigns = sh.config / "campaigns"
    (campaigns / "campaign_1.yaml").rename(campaigns / "spring.yaml")
    if not command.startswith(("day", "import")):  # both take long, or want a file
        assert "campaign?" not in sh(f"marketing {command}").err
    shutil.copy(campaigns / "spring.yaml", campaigns / "autumn.yaml")
    done = sh(f"marketing {command}")
    assert (done.code, done.err) == (2, "❌ marketing: which campaign? known: autumn, spring\n")


@pytest.mark.parametrize("command", [*ARGUMENT, *OPTION, "deliverability", "approve --list"])
def test_a_name_that_there_is_not(sh, command):
    """It ends with 2 everywhere, and says which there are; --campaign is understood by all."""
    done = sh(f"marketing {command} --campaign nix")
    assert (done.code, done.err) == (2, "❌ marketing: unknown campaign 'nix'; known: campaign_1\n")
    if command in ARGUMENT:
        assert sh(f"marketing {command} nix").err == done.err
        two = sh(f"marketing {command} nix --campaign other")
        assert (two.code, two.err) == (2, "❌ marketing: two campaigns are named: 'nix' and 'other'\n")


def test_the_same_by_argument_and_option(sh):
    """A campaign that is named twice is named once."""
    for words in ("campaign_1", "--campaign campaign_1", "campaign_1 --campaign campaign_1", ""):
        assert sh(f"marketing summary {words}").err == "❌ marketing: campaign_1 has no day in the records\n"
        assert "campaign_1 sends no real mail" in sh(f"marketing go-live {words}").err
