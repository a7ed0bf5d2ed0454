"""The approval page in a real browser: the card with its findings, settling them, with and without JavaScript."""

import os
from pathlib import Path

import pytest
from browsing import Browser, By, Keys
from day import token
from page import events, inside, serve
from sqlalchemy import select
from waiting_mails import FAULTY, add_to_template, draft, people

from marketing_engine.records.database import transaction
from marketing_engine.records.tables import Decision, Finding

SCREENS = os.environ.get("SCREENSHOTS", "")


@pytest.fixture
def page(sh):
    """Mary at the page of four people: Bo's mail has a hole and a link that only works inside, two are of one company."""
    people(
        sh,
        [
            ("Ada", "North Talent", "120"),
            ("Bo", "Orchard RPO", ""),
            ("Cleo", "North Talent", "120"),
            ("Dag", "Brightwater Staffing", "60"),
        ],
    )
    add_to_template(sh, FAULTY)
    add_to_template(sh, "{% if not employees %}It is at http://localhost:3000/offer.{% endif %}", "follow_up")
    draft(sh)
    serve(sh)
    browser = Browser(sh)
    try:
        browser.log_in(token(sh, "mary"))
        yield browser
    finally:
        browser.driver.quit()


def shoot(page: Browser, name: str) -> None:
    """Keep what is seen, where somebody asks to see it: SCREENSHOTS=FOLDER."""
    if SCREENS:
        page.driver.save_screenshot(str(Path(SCREENS) / f"{name}.png"))


def card_of(page: Browser, name: str) -> str:
    """The id of the card of this first name, which is open then."""
    return page.run(
        "const card = [...document.querySelectorAll('.card')].find(one => one.dataset.name.startsWith(arguments[0]));"
        "card.querySelector('a.open').click(); return card.id",
        name,
    )


def findings(page: Browser, ref: str) -> list[tuple[str, str]]:
    """Class and text of each finding that a card shows."""
    rows = page.driver.find_elements(By.CSS_SELECTOR, f"#{ref} .findings li")
    return [(row.get_attribute("class"), row.text) for row in rows]


def approved(page: Browser, ref: str) -> bool:
    """Whether the records have an approval."""
    with inside(page.sh), transaction(reads=True) as db:
        id = int(ref.removeprefix("prospect_"))
        return db.scalar(select(Decision.approved).where(Decision.prospect_id == id)) is True


def test_the_card_shows_findings_and_settles_them(page):
    """Worst first, blocking marked; a is refused with the reason; a click settles, another opens again; then a counts."""
    assert "have findings, 1 of them must be settled" in page.text("#found")
    ref = card_of(page, "Bo")
    shown = findings(page, ref)
    assert [kind for kind, _ in shown] == ["blocking", "blocking"]
    assert "An empty value left a hole" in shown[0][1] and "Must be settled" in shown[0][1]
    assert "localhost:3000" in shown[1][1] and "follow-up 1" in shown[1][1].lower()
    assert page.text(f"#{ref} .flag") == "2 to settle"
    assert "drafted for a plain question" in page.text(f"#{ref} .answer summary")
    shoot(page, "findings")
    page.see(dark=True)
    shoot(page, "findings-dark")
    page.see(width=390, height=1400)
    page.run(f"document.querySelector('#{ref}').scrollIntoView()")
    shoot(page, "findings-phone")
    assert page.run("return document.documentElement.scrollWidth <= innerWidth")
    page.see()
    page.press("a")
    page.wait(f"return document.querySelector('#{ref} .notes').textContent.includes('Not approved yet')")
    assert page.at == ref and not approved(page, ref)
    shoot(page, "findings-refused")
    page.run(f"document.querySelector('#{ref} article').focus()")
    page.press("s", Keys.ENTER)
    page.wait(f"return document.querySelectorAll('#{ref} .findings .settled').length === 1")
    assert "settled by mary" in findings(page, ref)[1][1]
    page.click(f"#{ref} .findings .reopen")
    page.wait(f"return document.querySelectorAll('#{ref} .findings .settled').length === 0")
    for left in (1, 0):
        page.click(f"#{ref} .findings .settle")
        page.wait(f"return document.querySelectorAll('#{ref} .findings .settle').length === {left}")
    page.wait("return document.getElementById('found').textContent === '1 waiting has findings'")
    shoot(page, "findings-settled")
    page.press("a")
    page.wait(f"return document.querySelector('#{ref}').dataset.state === 'approved'")
    page.wait(f"return !document.querySelector('#{ref}').classList.contains('busy')")
    assert approved(page, ref)
    told = [details["by"] for _, details in events(page.sh, "finding_settled", "finding_reopened")]
    assert told == ["mary"] * 4
    assert page.complaints() == []


def test_of_many_at_once_those_with_findings_stay(page):
    """The server says which and why, at the card; the others are approved."""
    refs = [card_of(page, name) for name in ("Dag", "Bo")]
    for ref in refs:
        page.click(f"#{ref} .tick input")
    page.click(".bulk .approve")
    page.wait(f"return document.querySelector('#{refs[1]} .notes').textContent.includes('not approved before')")
    assert "(empty_value)" in page.text(f"#{refs[1]} .notes")
    page.wait(f"return !document.querySelector('#{refs[0]}').classList.contains('busy')")
    assert approved(page, refs[0]) and not approved(page, refs[1])
    assert page.complaints() == []


def test_an_edit_takes_the_finding_away(page):
    """And one that was typed in stands there at once."""
    ref = card_of(page, "Bo")
    page.click(f"#{ref} .mail .edit")
    page.run(f"const f = document.querySelector('#{ref} textarea'); f.value = f.value.replace(' ( people)', '')")
    page.click(f"#{ref} .mail .save")
    page.wait(f"return document.querySelectorAll('#{ref} .findings li').length === 1")
    page.click(f"#{ref} .mail .edit")
    page.run(f"const f = document.querySelector('#{ref} textarea'); f.value = f.value.replace('save', 'TODO save')")
    page.click(f"#{ref} .mail .save")
    page.wait(f"return document.querySelectorAll('#{ref} .findings li').length === 2")
    assert any("TODO" in text for _, text in findings(page, ref))
    assert page.complaints() == []


def test_without_javascript(page):
    """The same buttons are those of a plain form."""
    page.scripts(False)
    page.visit("/prospects/approve")
    with inside(page.sh), transaction(reads=True) as db:
        ref = f"prospect_{db.scalar(select(Finding.prospect_id).where(Finding.code == 'empty_value'))}"
    shoot(page, "findings-plain")
    with page.next_page():
        page.click(f"#{ref} .findings .settle")
    assert "1 finding settled." in page.text(".said")
    assert [kind for kind, _ in findings(page, ref)] == ["blocking", "settled"]
    with page.next_page():
        page.click(f"#{ref} .findings .reopen")
    assert [kind for kind, _ in findings(page, ref)] == ["blocking", "blocking"]
    page.click(f"#{ref} .plain input[value=approve]")
    with page.next_page():
        page.click(".bulk .save")
    assert "not approved before this is settled" in page.text(f"#{ref} .notes") and not approved(page, ref)
