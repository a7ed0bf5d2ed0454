"""The approval page in a real browser: keys, mails, many at once, two people, no JavaScript, a phone, both schemes."""

import re
import sqlite3

import pytest
from browsing import ADDRESS, Browser, By, Keys, fill
from conftest import until
from day import call
from page import inside, serve

COUNT = 60


@pytest.fixture
def site(sh):
    """The page over a queue of sixty; its tokens by person."""
    with inside(sh):
        sh.tokens = fill(COUNT)
    serve(sh)
    return sh


@pytest.fixture
def browser(site):
    """James at the page."""
    browser = Browser(site)
    try:
        browser.log_in(site.tokens["james"])
        yield browser
    finally:
        browser.driver.quit()


def fresh(browser) -> Browser:
    """The page as somebody finds it who comes to it on a large screen and has not been there before."""
    browser.scripts(True)
    browser.see()
    browser.visit("/sessions")  # leave the page, lest it notes something once more
    browser.run("localStorage.clear()")
    browser.visit("/prospects/approve")
    browser.wait("return document.querySelector('.card.open')")
    return browser


def decision(site, ref: str) -> tuple[str, str, str]:
    """approved, rejected or nothing; by whom; why."""
    with sqlite3.connect(site.state / "records.sqlite3") as db:
        found = db.execute(
            "SELECT approved, who, reason FROM decisions WHERE prospect_id = ?", (ref.removeprefix("prospect_"),)
        ).fetchone()
    return ("approved" if found[0] else "rejected", *found[1:]) if found else ("", "", "")


def decided(site, ref: str, word: str) -> None:
    """Wait until a decision stands in the records."""
    until(lambda: decision(site, ref)[0] == word, f"{ref} to be {word or 'undecided'}")


def the_score_is_told_at_a_glance(page, _site):
    """Dimensions as bars, the unknown as unknown, reasons with evidence, and what is concluded called so."""
    card = page.find(f"#{page.at}")
    bars = {
        row.find_element(By.TAG_NAME, "dt").text: row.find_element(By.TAG_NAME, "dd").text
        for row in card.find_elements(By.CSS_SELECTOR, ".bars div")
    }
    assert list(bars) == ["fit", "intent", "timing", "authority", "budget"]
    assert (bars["timing"], bars["budget"], bars["intent"]) == ("unknown", "0/10", "15/20")
    assert "up to" in card.find_element(By.CSS_SELECTOR, ".why h3").text
    reasons = card.find_element(By.CSS_SELECTOR, ".reasons").text
    assert "3 open roles (Apollo, 2026-11-20)" in reasons and "inferred" in reasons and "Unknown: timing" in reasons
    assert "verified\nApollo, 2026-11-20" in card.find_element(By.CSS_SELECTOR, ".contact").text
    assert "Hi " in card.find_element(By.CSS_SELECTOR, ".mail .text").text
    assert len(page.driver.find_elements(By.CSS_SELECTOR, ".card")) == 50


def the_keyboard_decides_goes_on_and_takes_back(page, site):
    """a, r with a reason, l, u, j, k; each is saved at once, and no key fires while somebody types."""
    first = page.at
    page.press("j", "k", Keys.ARROW_DOWN, Keys.ARROW_UP)
    assert page.at == first
    page.press("a")
    decided(site, first, "approved")
    second = page.at
    assert second != first
    assert page.run("return document.activeElement.closest('.card').id") == second
    page.wait("return document.getElementById('live').textContent.includes('Approved')")
    page.press("r", *"jaxl?", Keys.ENTER)
    decided(site, second, "rejected")
    assert decision(site, second) == ("rejected", "james", "jaxl?")
    third = page.at
    page.press("r", Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ESCAPE, "r", Keys.ENTER)
    decided(site, third, "rejected")
    assert decision(site, third)[2] == "Wrong person"
    page.press("u")
    decided(site, third, "")
    page.wait(f"return document.querySelector('.card.open').id === '{third}'")
    page.press("u")
    decided(site, second, "")
    page.wait(f"return document.querySelector('.card.open').id === '{second}'")
    page.press("l")
    page.wait(f"return document.querySelector('.queue').lastElementChild.id === '{second}'")
    assert "2 of" not in page.text("#progress") and "1 for later" in page.text("#progress")
    page.press("u")
    page.wait(f"return document.querySelector('.card.open').id === '{second}'")
    until(lambda: "for later" not in page.text("#progress"), "the deferral to be undone")
    page.press("?")
    assert page.find("dialog").is_displayed() and "approve" in page.text("dialog")
    page.press(Keys.ESCAPE, "u")
    decided(site, first, "")


def the_time_left_is_that_of_the_persons_pace(page, site):
    """No guess before three decisions; then minutes."""
    before = page.text("#progress")
    chosen = []
    for _ in range(4):
        chosen.append(page.at)
        page.press("a")
    decided(site, chosen[-1], "approved")
    assert re.search(r"about \d+ min left", page.text("#progress")) and "left" not in before
    for ref in reversed(chosen):
        page.press("u")
        decided(site, ref, "")


def a_mail_is_edited_in_place_and_survives_a_reload(page, site):
    """E edits; what is typed is there after a reload, and so is the place; Ctrl+Enter saves, Esc does not."""
    page.press("j", "j", "e")
    ref = page.at
    page.press("Dear reader. ")
    page.visit("/prospects/approve")
    page.wait("return document.querySelector('.mail.editing')")
    assert page.at == ref
    field = page.find(f"#{ref} .fields textarea")
    assert field.get_attribute("value").startswith("Dear reader. Hi ")
    assert "not saved yet" in page.text(f"#{ref} .notes")
    field.click()
    page.ctrl_enter()
    page.wait(f"return !document.querySelector('#{ref} .mail.editing')")
    assert page.text(f"#{ref} .text").startswith("Dear reader. Hi ")
    assert page.run("return Object.keys(localStorage).filter((key) => key.startsWith('approve:mail')).length") == 0
    page.press("e", "Never mind. ", Keys.ESCAPE)
    assert "Never mind" not in page.text(f"#{ref} .text")
    page.press("e")
    page.run(f"document.querySelector('#{ref} textarea').value = 'No address'")
    page.ctrl_enter()
    page.wait(f"return document.querySelector('#{ref} .notes').textContent.includes('postal address must stay')")
    page.press(Keys.ESCAPE, "a")
    decided(site, ref, "approved")
    with sqlite3.connect(site.state / "records.sqlite3") as db:
        body, editor = db.execute(
            "SELECT body, edited_by FROM drafts WHERE step = 1 AND prospect_id = ?", (ref.removeprefix("prospect_"),)
        ).fetchone()
    assert body.startswith("Dear reader. Hi ") and ADDRESS in body and editor == "james"
    page.press("u")
    decided(site, ref, "")


def many_are_selected_decided_and_taken_back(page, site):
    """x, a range with X, all from a score; one undo for all, by key or from the list of today."""
    start = page.at
    page.press("x", "j", "j", "X")
    ids = page.run("return [...document.querySelectorAll('.card .tick input:checked')].map((box) => box.value)")
    assert len(ids) == 3 and start in ids and page.text("#selected") == "3 selected"
    page.press("r", "Too small", Keys.ENTER)
    for ref in ids:
        decided(site, ref, "rejected")
    assert {decision(site, ref)[2] for ref in ids} == {"Too small"}
    page.press("u")
    for ref in ids:
        decided(site, ref, "")
    page.wait("return !document.querySelector('.card .tick input:checked')")
    best = page.run("return Math.max(...[...document.querySelectorAll('.card')].map((card) => card.dataset.score))")
    page.press("X")
    page.press(str(best), Keys.ENTER)
    chosen = page.run("return [...document.querySelectorAll('.card .tick input:checked')].map((box) => box.value)")
    assert chosen and len(chosen) < 5
    page.press("a")
    for ref in chosen:
        decided(site, ref, "approved")
    page.wait("return !document.querySelector('.card.busy')")  # the list below is renewed with them
    page.click("#decided summary")
    page.wait("return document.querySelectorAll('#decided li').length > 0")
    for box in page.driver.find_elements(By.CSS_SELECTOR, "#decided [name=id]"):
        box.click()
    page.click("#decided .many")
    for ref in chosen:
        decided(site, ref, "")


def two_people_cannot_contradict_each_other_unnoticed(page, site):
    """Another login decides and edits: it is marked, and what no longer holds is refused with a sentence at the card."""
    one = page.at
    page.press("j")
    two = page.at
    page.press("j")
    three = page.at
    page.hide(True)  # what mary does is no news here yet
    mine = page.driver.current_window_handle
    page.driver.switch_to.new_window("tab")
    page.host = "localhost"  # another name, other cookies: mary's own session
    page.log_in(site.tokens["mary"])
    page.wait("return document.querySelector('.card.open')")
    page.press("a")
    decided(site, one, "approved")
    page.press("e", "Mary says. ")
    page.ctrl_enter()
    page.wait("return !document.querySelector('.mail.editing')")
    page.press("j", "a")
    decided(site, three, "approved")
    page.driver.close()
    page.driver.switch_to.window(mine)
    page.host = "127.0.0.1"

    page.press("k", "k", "r", "no", Keys.ENTER)
    page.wait(f"return /was approved by mary/.test(document.querySelector('#{one} .notes').textContent)")
    assert decision(site, one)[1] == "mary" and "Approved by mary" in page.text(f"#{one} .state")
    assert page.at == two
    page.press("u")  # nothing of his own is there to be taken back
    page.wait("return /Nothing to undo/.test(document.getElementById('toast').textContent)")
    assert decision(site, one)[1] == "mary"
    page.press("a")
    page.wait(f"return /changed by mary; look at them again/.test(document.querySelector('#{two} .notes').textContent)")
    assert page.run(f"return document.querySelector('#{two} .text').textContent").startswith("Mary says.")
    assert decision(site, two)[0] == ""
    page.hide(False)
    page.wait(f"return /approved them just now/.test(document.querySelector('#{three} .notes').textContent)")
    assert page.find(f"#{three}").get_attribute("data-state") == "approved"

    call(site, "/api/marketing/prospects/undo", {"ids": [one, three]}, site.tokens["mary"])
    page.hide(False)
    page.wait(f"return [{one!r}, {three!r}].every((id) => !document.getElementById(id).dataset.state)")


def without_javascript_a_form_does_it_all(page, site):
    """Decide, reason, edit, later, many, undo: plain HTML."""
    page.scripts(False)
    page.visit("/prospects/approve")
    ids = [card.get_attribute("id") for card in page.driver.find_elements(By.CSS_SELECTOR, ".card")]
    one, two, three, four, five = ids[:5]
    for ref, value in ((one, "approve"), (two, "reject"), (three, "later"), (five, "approve")):
        page.click(f"[name='{ref}'][value={value}]")
    page.find(f"[name='{two}.reason']").send_keys("Knows us already")
    body = page.find(f"[name='{one}.1.body']")
    body.send_keys(Keys.CONTROL, Keys.HOME)
    body.send_keys("Plainly. ")
    wrong = page.find(f"[name='{five}.1.body']")
    wrong.clear()
    wrong.send_keys("No address here")
    page.click(f"[name=tick][value={four}]")
    with page.next_page():  # Enter saves; it does not press the buttons for those ticked
        page.find(f"[name='{two}.reason']").send_keys(Keys.ENTER)
    assert decision(site, four)[0] == ""
    assert page.text(".said") == "1 approved, 1 rejected, 1 for later. 1 mail changed."
    assert decision(site, one)[0] == "approved" and decision(site, two)[2] == "Knows us already"
    assert "postal address must stay" in page.text(f"#{five} .notes")
    assert page.find(f"[name='{five}.1.body']").get_attribute("value") == "No address here"
    assert page.driver.find_elements(By.CSS_SELECTOR, f"#{three}") == []  # comes last, on another page

    page.visit("/prospects/approve?offset=50")
    far = page.find(".card").get_attribute("id")
    page.find(f"[name='{far}.1.body']").clear()
    with page.next_page():
        page.find(f"[name='{far}.1.subject']").send_keys(" to be kept", Keys.ENTER)
    assert "A mail needs a subject and a text" in page.text(f"#{far} .notes")
    assert page.find(f"[name='{far}.1.subject']").get_attribute("value").endswith(" to be kept")

    page.click("#decided summary")
    assert "Knows us already" in page.text("#decided")
    with page.next_page():
        page.click(f"#decided [name=one][value={two}]")
    assert "1 undone; they wait again" in page.text(".said") and decision(site, two)[0] == ""
    page.click(f"#decided [name=id][value={one}]")
    with page.next_page():
        page.click("#decided .many")
    assert decision(site, one)[0] == ""
    page.visit("/prospects/approve")

    with page.next_page():
        page.click("form.above button")
    chosen = [
        box.get_attribute("value") for box in page.driver.find_elements(By.CSS_SELECTOR, ".tick [name=tick]:checked")
    ]
    assert one in chosen and four in chosen
    with page.next_page():
        page.click("[name=act][value=approve]")
    assert all(decision(site, ref)[0] == "approved" for ref in chosen)
    call(site, "/api/marketing/prospects/undo", {"ids": [*chosen, three]}, site.tokens["james"])


LUMINANCE = """
const channels = (text) => text.match(/[\\d.]+/g).map(Number);
const linear = (c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
const opaque = (element) => {
  for (let at = element; at; at = at.parentElement) {
    const found = channels(getComputedStyle(at).backgroundColor);
    if (found.length === 3 || found[3] === 1) return found;
  }
  return [255, 255, 255];
};
const poor = [];
for (const element of document.querySelectorAll("body *")) {
  const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
  if (!own || !element.checkVisibility({ visibilityProperty: true }) || element.closest("svg, :disabled")) continue;
  const style = getComputedStyle(element);
  const [a, b] = [luminance(channels(style.color)), luminance(opaque(element))].sort((x, y) => y - x);
  const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700);
  const ratio = (a + 0.05) / (b + 0.05);
  if (ratio < (large ? 3 : 4.5)) poor.push(`${element.tagName}.${element.className} ${ratio.toFixed(2)} ${element.textContent.trim().slice(0, 30)}`);
}
return poor;
"""
"""WCAG 2.2's contrast (1.4.3) of every visible text against what is behind it; those that are too poor."""

NAMELESS = """
return [...document.querySelectorAll("input:not([type=hidden]), textarea, select, button, a[href]")]
  .filter((one) => !(one.ariaLabel || one.labels?.length || one.textContent.trim() || one.labels?.[0]?.textContent.trim()))
  .map((one) => one.outerHTML.slice(0, 90));
"""

SMALL = """
return [...document.querySelectorAll(".card.open button, .card.open .tick, .site a, .site button")]
  .filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect())
  .filter((box) => box.width < 40 || box.height < 32).length;
"""


def it_is_legible_named_and_fits_a_phone(page, _site):
    """Both schemes, the approval page, the dashboard and the sessions, 1280 and 360 wide, with and without a script."""
    headings = "return [...document.querySelectorAll('h1, h2, h3')].filter((h) => h.checkVisibility()).map((h) => h.tagName)[0]"
    for path in ("/prospects/approve", "/", "/sessions", "/login"):
        for dark in (False, True):
            page.see(dark=dark)
            page.visit(path)
            if path == "/prospects/approve":
                page.wait("return document.querySelector('.card.open')")
                page.press("x", "r")
            assert page.run(LUMINANCE) == [], (path, dark)
            assert page.run("return getComputedStyle(document.documentElement).colorScheme") == "light dark"
        assert page.run(NAMELESS) == [], path
        assert page.run(headings) == "H1", path
        page.see(width=360, height=740)
        page.visit(path)
        assert page.run("return document.documentElement.scrollWidth") <= 360, path
    page.visit("/prospects/approve")
    page.wait("return document.querySelector('.card.open')")
    assert page.run(SMALL) == 0
    page.press(Keys.TAB)
    assert page.run("return getComputedStyle(document.activeElement).outlineStyle") != "none"
    order = []
    for _ in range(7):
        order.append(page.run("return document.activeElement.textContent.trim() || document.activeElement.name"))
        page.press(Keys.TAB)
    assert order[:4] == ["Skip to the content", "Dashboard", "Approve", "Outreach"]
    page.scripts(False)
    page.visit("/prospects/approve")
    page.see(width=360, height=740, dark=True)
    assert page.run("return document.documentElement.scrollWidth") <= 360
    assert page.run(LUMINANCE) == [] and page.run(NAMELESS) == []


def the_end_is_clear(page, site):
    """The next ten come by themselves; those for later last; then the end, and the orchestrator knows."""
    page.press("l")
    last = page.run("return document.querySelector('.queue').lastElementChild.id")
    page.run("document.getElementById('above').value = 0; document.querySelector('form.above button').click()")
    page.press("a")
    until(lambda: page.run("return document.querySelectorAll('.card').length") == COUNT, "the others")
    page.run("document.getElementById('above').value = 0; document.querySelector('form.above button').click()")
    page.press("a")
    page.wait("return document.activeElement.id === 'end'")
    assert page.text("#end-title") == "All decided"
    assert f"Today {COUNT} approved and 0 rejected" in page.text("#tally")
    assert "The orchestrator was told" in page.text("#tally") and page.find("#end a[href='/']").is_displayed()
    decided(site, last, "approved")
    until(lambda: any("APPROVALS_COMPLETE" in text for text in site.texts("marketing-orchestrator")), "the message")
    page.visit("/prospects/approve")
    assert page.text("#end-title") == "All decided"
    page.run("document.querySelector('#decided summary').click()")
    page.press("u")
    page.wait("return location.pathname && document.querySelector('.card')")


PROMISES = (
    the_score_is_told_at_a_glance,
    the_keyboard_decides_goes_on_and_takes_back,
    the_time_left_is_that_of_the_persons_pace,
    a_mail_is_edited_in_place_and_survives_a_reload,
    many_are_selected_decided_and_taken_back,
    two_people_cannot_contradict_each_other_unnoticed,
    without_javascript_a_form_does_it_all,
    it_is_legible_named_and_fits_a_phone,
    the_end_is_clear,
)


def test_the_page_keeps_its_promises(browser, site, subtests):
    """One server and one browser for all of them; and nothing on the page is refused by its own CSP."""
    for promise in PROMISES:
        with subtests.test(promise.__name__):
            promise(fresh(browser), site)
            assert browser.complaints() == []
