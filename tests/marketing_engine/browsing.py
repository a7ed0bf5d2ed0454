"""A queue of invented people without a day of the team, and a real Chromium before its page."""

from collections.abc import Iterator
from contextlib import contextmanager

from conftest import Shell, until
from programs import require, where
from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement

from coordination.registry import now_text
from marketing_engine.approval import access_tokens, queue
from marketing_engine.records import runs
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import Company, Draft, Prospect, Run, Score
from marketing_engine.research.scoring.judgements import Judgement, Reason

ADDRESS = "Screenwise Ltd, 12 Example Street, Dublin, Ireland"
OPT_OUT = 'To hear no more from me, answer "unsubscribe".'
FIRST = ("Ada", "Bo", "Cleo", "Dag", "Eve", "Fay", "Gus", "Hal", "Ida", "Jon")
LAST = ("Marlow", "Okafor", "Lindqvist", "Byrne", "Castell", "Dorn", "Ekholm", "Farrow")


def fill(count: int) -> dict[str, str]:
    """So many people in the queue of a day that waits for approval, prospect_1 the best; tokens of james and mary."""
    with transaction() as db:
        db.add(Run(campaign="campaign_1", date=runs.today(), phase="approval", started_at=now_text()))
        company = Company(
            key="north.example", name="North Talent", industry="Staffing and Recruiting", employees=120, source="a.csv"
        )
        for number in range(count):
            _add(db, company, number)
        return {who: access_tokens.new_token(db, who, by="tester") for who in ("james", "mary")}


def _add(db, company, number: int) -> None:
    first, last = FIRST[number % 10], LAST[number // 10 % 8]
    person = Prospect(
        campaign="campaign_1",
        company=company,
        first_name=first,
        last_name=last,
        email=f"{first}.{last}.{number}@north.example".lower(),
        email_status="verified",
        email_status_source="Apollo",
        email_status_at="2026-11-20T08:00:00Z",
        title="Head of Talent",
        source="a.csv",
        created_at=now_text(),
    )
    db.add(person)
    db.flush()
    fit = max(1, 40 - number)
    judged = Judgement(
        (
            Reason("industry", fit, 40, "staffing is sought", ("Staffing and Recruiting (a.csv, 2026-11-19)",)),
            Reason("intent", 15, 20, "hires recruiters", ("3 open roles (Apollo, 2026-11-20)",), inferred=True),
            Reason("authority", 20, 20, "decides about tools", ("Head of Talent (a.csv, 2026-11-19)",)),
            Reason("timing", 0, 10, "nothing known", known=False),
            Reason("budget", 0, 10, "nothing that speaks of money", ("no funding (Apollo, 2026-11-20)",)),
        ),
        "rules-2",
    )
    db.add(
        Score(
            prospect_id=person.id,
            value=judged.value,
            unknown=judged.unknown,
            reasons=judged.as_json(),
            judge=judged.judge,
            icp="icp_c_rpo",
            scored_at=now_text(),
        )
    )
    for step, (template, text) in enumerate((("initial", "May I show you?"), ("follow_up", "Once more?")), 1):
        body = f"Hi {first},\n\n{text}\n\n{ADDRESS}\n{OPT_OUT}\n"
        subject = f"{'Re: ' if step > 1 else ''}For {first}"
        db.add(Draft(prospect_id=person.id, step=step, template=template, subject=subject, body=body))
    queue.enter(db, person, judged.value)


def is_gone(element: WebElement) -> bool:
    """Whether an element's page is no longer shown."""
    try:
        element.is_enabled()
    except StaleElementReferenceException:
        return True
    return False


class Browser:
    """A Chromium, and what a person does with it."""

    def __init__(self, sh: Shell) -> None:
        require("chromium", "chromedriver")
        options = webdriver.ChromeOptions()
        options.binary_location = where("chromium")
        for flag in ("headless=new", "no-sandbox", "disable-gpu", "disable-dev-shm-usage", "window-size=1280,900"):
            options.add_argument(f"--{flag}")
        options.add_argument("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1")
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service(where("chromedriver")))
        self.sh = sh
        self.host = "127.0.0.1"

    def log_in(self, token: str) -> None:
        """As a person does, and on to the approval page."""
        self.visit("/login?next=/prospects/approve")
        with self.next_page():
            self.driver.find_element(By.ID, "token").send_keys(token, Keys.ENTER)
        self.wait("return location.pathname === '/prospects/approve' && document.readyState === 'complete'")

    def visit(self, path: str) -> None:
        """Load a page."""
        self.driver.get(f"http://{self.host}:{self.sh.port}{path}")

    def run(self, script: str, *values: object):
        """The value of a script's `return`."""
        return self.driver.execute_script(script, *values)

    def wait(self, script: str) -> None:
        """Until a script returns something true."""
        until(lambda: bool(self.run(script)), script)

    @contextmanager
    def next_page(self) -> Iterator[None]:
        """What is done inside leads to another page; wait for it, since a click may return before the browser leaves."""
        before = self.find("html")
        yield
        until(lambda: is_gone(before), "the browser to leave the page")
        self.wait("return document.readyState === 'complete'")

    def press(self, *keys: str) -> None:
        """Keys, wherever the focus is."""
        for key in keys:
            self.driver.switch_to.active_element.send_keys(key)

    def ctrl_enter(self) -> None:
        """Both keys at once."""
        webdriver.ActionChains(self.driver).key_down(Keys.CONTROL).send_keys(Keys.ENTER).key_up(Keys.CONTROL).perform()

    def see(self, *, width: int = 1280, height: int = 900, dark: bool = False) -> None:
        """A screen of this size, in the light or the dark scheme."""
        screen = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500}
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", screen)
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})

    def scripts(self, on: bool) -> None:
        """JavaScript on or off, from the next page on."""
        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": not on})

    def hide(self, hidden: bool) -> None:
        """The page in the background, where it asks for no news, or before the person again, where it does at once."""
        self.run("Object.defineProperty(document, 'hidden', {value: arguments[0], configurable: true})", hidden)
        self.run("document.dispatchEvent(new Event('visibilitychange'))")

    def click(self, selector: str) -> None:
        """Scroll there and click, as one does whose screen has bars at its edges."""
        element = self.find(selector)
        self.run("arguments[0].scrollIntoView({block: 'center'})", element)
        element.click()

    def text(self, selector: str) -> str:
        """What is written at the first such element."""
        return self.driver.find_element(By.CSS_SELECTOR, selector).text

    def find(self, selector: str):
        """The first such element."""
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    @property
    def at(self) -> str:
        """The id of the open card."""
        return self.run("return document.querySelector('.card.open')?.id ?? ''")

    def complaints(self) -> list[str]:
        """What the browser logged: refused styles and scripts, errors; a refusal (409, 422) is what some ask for."""
        found = [one["message"] for one in self.driver.get_log("browser") if one["level"] == "SEVERE"]
        return [one for one in found if "status of 409" not in one and "status of 422" not in one]
