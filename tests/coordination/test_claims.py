"""Claims: of twelve who try one gets it, for a time, and whoever loses it hears of that."""

import os
import random
import signal
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from conftest import until
from processes import rests

from coordination import claims
from coordination.errors import UsageError


@pytest.fixture
def home(sh, monkeypatch):
    """The state folder of `sh`, for this process too."""
    monkeypatch.setenv("COORDINATION_HOME", str(sh.state))
    sh.ok("session-start ada; session-start bob")
    return sh


def as_(name: str) -> dict[str, str]:
    return {"SESSION_NAME": name}


def test_a_claim_is_exclusive_until_released(sh):
    """The second gets exit 1 and one line that says who has it; after the release it is free."""
    assert "✅ Claimed: work/campaign_1 by ada until" in sh.ok("session-claim campaign_1", env=as_("ada"))
    refused = sh("session-claim campaign_1", env=as_("bob"))
    assert (refused.code, refused.err.count("\n"), "claimed by ada" in refused.err) == (1, 1, True)
    assert sh("session-release campaign_1", env=as_("bob")).code == 1
    assert sh.ok("session-release campaign_1", env=as_("ada")) == "✅ Released: work/campaign_1\n"
    sh.ok("session-claim campaign_1", env=as_("bob"))


def test_all_forms(sh):
    """NAME, NAME HOURS, TYPE NAME, TYPE NAME HOURS; a claim again by its owner lasts longer."""
    sh.ok("session-claim a; session-claim b 0.5; session-claim list c; session-claim list d 3")
    found = {
        (r["type"], r["name"]): round((r["until"] - r["since"]) / 3600, 2) for r in sh("session-claim --json").records
    }
    assert found == {("work", "a"): 2, ("work", "b"): 0.5, ("list", "c"): 2, ("list", "d"): 3}
    sh.ok("session-claim list d 5")
    assert sum(r["until"] - r["since"] > 4.9 * 3600 for r in sh("session-claim --json").records) == 1
    assert sh.ok("session-claim | grep '^d  '").split()[:3] == ["d", "list", "tester"]
    sh.ok("session-release list d; session-release c")
    assert "d" not in [r["name"] for r in sh("session-claim --json").records]


@pytest.mark.parametrize("line", ["x 0", "x -- -1", "x nan", "x inf", "x 999999", "x y z", "''", "'a/b' x", "x y 1 2"])
def test_what_makes_no_sense_is_one_line_and_exit_2(sh, line):
    """Hours out of range, no name, too many words."""
    done = sh(f"session-claim {line}")
    assert (done.code, done.err.count("\n"), done.out) == (2, 1, "")


def test_any_name_is_safe(sh):
    """A name can be a path, a sentence or an emoji: it stays in its folder."""
    for name in ("../../etc/passwd", "a b;rm -rf /", "🙂", ".hidden", "~", "%2E", "-- x"):
        sh.ok('session-claim -- "$name"', env={"name": name})
    assert len(sh("session-claim --json").records) == 7
    assert all(path.parent == sh.state / "claims" for path in (sh.state / "claims").iterdir())


def test_what_is_yours_already_is_said_to_be(sh):
    """Two scripts under one name are one owner, and can see that."""
    assert "✅ Claimed: work/job by ada" in sh.ok("session-claim job", env=as_("ada"))
    assert "✅ Yours already: work/job by ada, now until" in sh.ok("session-claim job 5", env=as_("ada"))
    assert [sh(f"session-claim --json {name}", env=as_("ada")).records[0]["new"] for name in ("job", "other")] == [
        False,
        True,
    ]


def test_its_time_is_over_and_the_loser_is_told(home):
    """Another takes it over; who had it finds a message, for it may have slept."""
    home.ok("session-claim lead 0.0001", env=as_("ada"))
    until(lambda: not claims.in_force(), "the claim to end")
    out = home.ok("session-claim lead", env=as_("bob"))
    assert "Taken from ada" in out
    assert "Message: CLAIM_LOST work lead - " in home.ok("session-check-messages ada")
    assert "claimed by bob" in home("session-release lead", env=as_("ada")).err


def test_a_stopped_owner_frees_all_it_had(home):
    """Also one whose claims were left by a kill between stop and release; a new start does not get them back."""
    home.ok("session-claim one; session-claim two", env=as_("ada"))
    home.ok("session-stop ada; session-start ada")
    home.ok("session-claim one", env=as_("bob"))
    assert [c.owner for c in claims.in_force()] == ["bob"]


def test_waiting_for_a_claim(home):
    """--wait gets it as soon as it is free, and gives up with exit 1."""
    home.ok("session-claim inbox", env=as_("ada"))
    assert home("session-claim --wait 0.2 inbox", env=as_("bob")).code == 1
    waiting = home.background("exec session-claim --wait 60 --from bob inbox > got")
    until(lambda: rests(waiting.pid), "the waiter to wait")
    home.ok("session-release inbox", env=as_("ada"))
    assert waiting.wait(60) == 0
    assert "by bob" in (home.work / "got").read_text()


def test_a_damaged_claim_is_nobodys_to_take(home):
    """What cannot be read is not taken for free."""
    home.ok("session-claim lead")
    (home.state / "claims" / "work+lead").write_bytes(b"\xff\0")
    done = home("session-claim lead")
    assert (done.code, done.err.count("\n")) == (1, 1)
    assert home("session-doctor").code == 1
    home.ok("session-claim other --from ada; session-claim | grep damaged.*; session-release --from ada other")
    assert home("session-release lead").code == 1
    home.ok("session-stop ada")
    assert [record["owner"] for record in home("session-claim --json").records] == ["?"]


def test_hours_out_of_range(home):
    """The Python door says the same."""
    with pytest.raises(UsageError):
        claims.take("work", "x", "ada", float("nan"))


def test_twelve_contenders_and_a_hundred_resources(home, trials):
    """Each resource has exactly one winner, and it is the one on disk."""
    count = trials(25, 100)
    line = f"for i in {{1..{count}}}; do session-claim lead-$i >/dev/null 2>&1 && echo $i; done; true"
    with ThreadPoolExecutor(12) as pool:
        won = list(pool.map(lambda n: home.ok(line, env=as_(f"worker-{n}")).split(), range(12)))
    assert sorted(int(number) for numbers in won for number in numbers) == list(range(1, count + 1))
    owners = {claim.name: claim.owner for claim in claims.in_force()}
    assert owners == {f"lead-{number}": f"worker-{worker}" for worker, numbers in enumerate(won) for number in numbers}


def test_contenders_with_kills_and_ends_mixed_in(home, trials):
    """Claims that end at once, contenders killed at any moment: never two owners at a time, never a lost lock."""
    rng = random.Random(7)
    for round_ in range(trials(8, 60)):
        name = f"lead-{round_}"
        home.ok(f"session-claim --from early {name} 0.00001")
        contenders = [
            home.background(f"session-claim --from worker-{n} {name} 1 && echo worker-{n} >> won-{round_}")
            for n in range(6)
        ]
        time.sleep(rng.random() * 0.03)  # some random moment of their lives
        for contender in rng.sample(contenders, 2):
            os.killpg(contender.pid, signal.SIGKILL)
        for contender in contenders:
            contender.wait(60)
        owner = {claim.name: claim.owner for claim in claims.in_force()}[name]
        file = home.work / f"won-{round_}"
        won = file.read_text().split() if file.exists() else []
        assert won in ([owner], []), f"round {round_}: {won} won, {owner} has it"
        home.ok(f"session-claim --from {owner} {name}")
