"""The page's door: reading changes nothing, the right token gets in, and a stranger can hold little of the server."""

import re
import sqlite3
from collections.abc import Iterator

import pytest
from conftest import Shell, until
from day import approve, token
from page import Browser, ask, inside, reply_waits, seed, serve

from coordination import registry
from coordination.errors import CoordinationError
from marketing_engine.approval import completion, decisions
from marketing_engine.config.library import Library
from marketing_engine.web.app import create_app

PENDING = "/api/marketing/prospects/pending-approval"
FILLED = {
    "{id}": "prospect_1",
    "{ref}": "prospect_1",
    "{step}": "1",
    "{token}": "of-no-mail",
    "{nonce}": "0123456789abcdef",
}
QUERIES = {"/api/marketing/summary": "?campaign=campaign_1", "/prospects/approve/news": "?after=0"}


def unheard(sh: Shell) -> None:
    """All of campaign_1 is decided, but the message to the orchestrator failed; its script writes down that it ran."""
    seed(sh, 2)
    reply_waits(sh, 1)
    with inside(sh):
        script = f"#!/bin/sh\ntouch {sh.work}/woken\n"
        registry.start(completion.ORCHESTRATOR, "Coordinating", worker="script", on_message=script)
        chosen = decisions.choices(["1"], ["2"])
        with pytest.raises(CoordinationError):
            decisions.decide(chosen, decisions.Decider("mary", "page"), orchestrator="../no name")


def state_of(sh: Shell) -> tuple[list[str], dict[str, object]]:
    """The records row by row, and every other file of the state but the server's log."""
    with sqlite3.connect(sh.state / "records.sqlite3") as db:
        rows = list(db.iterdump())
    files = {
        str(path.relative_to(sh.state)): (path.read_bytes(), path.stat().st_mtime_ns) if path.is_file() else ""
        for path in sh.state.rglob("*")
        if not path.name.startswith(("records.sqlite3", "web.log"))
    }
    return rows, files


def paths_to_read(routes) -> Iterator[str]:
    """Every path of the application that can be read, its parameters filled in."""
    for route in routes:
        if hasattr(route, "original_router"):
            yield from paths_to_read(route.original_router.routes)
        elif "GET" in (getattr(route, "methods", None) or ()):
            path = re.sub(r"\{\w+\}", lambda found: FILLED[found[0]], route.path)
            yield path + QUERIES.get(path, "")


def test_reading_changes_nothing(sh):
    """No GET or HEAD of anybody sends a message, wakes a session or writes a row, also where a message is overdue."""
    unheard(sh)
    sh.background("marketing web 2> web.log")
    until(lambda: ask(sh, "GET", "/health")[0] == 200, "the page")
    browser, wrong = Browser(sh), {"Authorization": "Bearer 0123"}
    right = token(sh, "james")
    browser.log_in(right)
    (cookie,) = [f"{name}={value}" for name, value in browser.cookies.items() if "login" in name]
    ask(sh, "GET", "/", Cookie=cookie)
    found = list(paths_to_read(create_app(Library(sh.config)).routes))
    assert len(found) >= 20 and "/prospects/approve" in found
    before = state_of(sh)
    for path in [*found, "/static/login.css", "/nowhere", "/login?next=/sessions"]:
        for method in ("GET", "HEAD"):
            for who in ({}, wrong, {"Cookie": cookie}, {"Authorization": f"Bearer {right}"}, {"Cookie": f"{cookie}0"}):
                assert 200 <= ask(sh, method, path, **who)[0] < 500, (method, path, who)
    assert state_of(sh) == before
    assert not (sh.work / "woken").exists()
    assert "a wrong token from 127.0.0.1" in (sh.work / "web.log").read_text()


@pytest.mark.parametrize("how", ["button", "decision", "terminal"])
def test_an_overdue_message_is_sent_by_the_next_write(sh, how):
    """The page shows that it failed and has a button; the next decision of anybody sends it too; and once only."""
    unheard(sh)
    serve(sh)
    browser = Browser(sh)
    browser.log_in(token(sh, "james"))
    assert "the message to the orchestrator failed" in browser.get("/prospects/approve")[1]
    assert not sh.texts(completion.ORCHESTRATOR)
    if how == "button":
        assert "The day of campaign_1 goes on." in browser.post("/prospects/approve/finish")[1]
    elif how == "decision":
        assert browser.post("/prospects/approve")[0] == 200
    else:
        approve(sh, "")
    html = browser.get("/prospects/approve")[1]
    assert "message to the orchestrator failed" not in html and "The orchestrator was told" in html
    browser.post("/prospects/approve")
    until(lambda: len(sh.processes()) == 1, "the woken script to end")
    assert sh.texts(completion.ORCHESTRATOR) == ["APPROVALS_COMPLETE 1 approved, 1 rejected campaign=campaign_1"]
    assert (sh.work / "woken").exists()
