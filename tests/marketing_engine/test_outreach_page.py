"""The page of what is sent next, in a real browser: when each mail leaves, and why not now."""

import os
from pathlib import Path

import pytest
from browsing import Browser
from day import call, token
from page import serve
from sending_day import limit_mails, outreach, stand_before_outreach

SCREENS = os.environ.get("SCREENSHOTS", "")

pytestmark = pytest.mark.needs("chromium", "chromedriver")


@pytest.fixture
def page(sh):
    """Six approved people where two mails a day may leave; two have left."""
    stand_before_outreach(sh, 6)
    limit_mails(sh, 2)
    sh.ok(outreach(sh, 1, 6))
    serve(sh)
    browser = Browser(sh)
    browser.shell = sh
    try:
        browser.log_in(token(sh, "mary"))
        yield browser
    finally:
        browser.driver.quit()


def test_the_page_says_when_each_mail_leaves_and_why_not_now(page):
    """The same times and reasons as `marketing outreach next`; on a phone nothing is cut off."""
    page.see(height=700)
    page.visit("/outreach")
    rows = page.run(
        "return [...document.querySelectorAll('tbody tr')].map(row => [...row.cells].map(cell => cell.innerText))"
    )
    first = [row for row in rows if row[2].startswith("1")]
    assert len(first) == 4 and all("the limit of 2 mails a day of all mailboxes" in row[4] for row in first)
    told = [one for one in page.shell("marketing outreach next --json").records if one["step"] == 1]
    assert [one["name"] for one in told] == [row[1].split("\n")[0] for row in first]
    listed = call(page.shell, "/api/marketing/outreach/next?limit=3")
    assert listed["total"] == 6 and [one["shown"] for one in listed["mails"]] == [row[0] for row in rows[:3]]
    shoot(page, "outreach")
    page.see(width=360, height=740)
    page.visit("/outreach")
    assert page.run("return document.documentElement.scrollWidth") <= 360
    shoot(page, "outreach-phone")
    assert page.complaints() == []


def shoot(page: Browser, name: str) -> None:
    """Keep what is seen where that is asked for: SCREENSHOTS=FOLDER."""
    if SCREENS:
        page.driver.save_screenshot(str(Path(SCREENS) / f"{name}.png"))
