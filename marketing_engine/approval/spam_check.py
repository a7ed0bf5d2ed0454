"""Asks a spam filter for the mails of those who wait, where there is one, and keeps what it holds back as findings."""

from collections.abc import Sequence

from sqlalchemy import select

from marketing_engine.approval import queue
from marketing_engine.approval.checking import spam, stored
from marketing_engine.approval.checking.checking import Templates, mails_of
from marketing_engine.approval.checking.findings import Found, Mail
from marketing_engine.approval.checking.settings import settings
from marketing_engine.approval.personalising import digest
from marketing_engine.config.library import Library
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import Prospect, Waiting


def check_waiting(library: Library, campaign: str) -> None:
    """Score the mails of everybody of a campaign who waits. The filter is asked while no transaction is open."""
    if not spam.is_asked(settings().spam):
        return
    with transaction(reads=True) as db:
        ids = list(db.scalars(select(Waiting.prospect_id).where(Waiting.campaign == campaign)))
    check(library, campaign, ids)


def check(library: Library, campaign: str, ids: Sequence[int]) -> None:
    """The same for these people of a campaign."""
    used = settings().spam
    if not ids or not spam.is_asked(used):
        return
    mails = _mails(library, campaign, ids)
    scores = spam.scores([mail for ones in mails.values() for mail in ones], used)
    found: dict[int, list[Found]] = {}
    for id, ones in mails.items():
        said = [(mail, scores.get(spam.key_of(mail, used))) for mail in ones]
        if any(score for _, score in said):
            judged = [score.finding(mail, used) for mail, score in said if score]
            found[id] = [one for one in judged if one is not None]
    digests = {id: _digest(ones) for id, ones in mails.items()}
    with transaction() as db:
        now = queue.drafts_of(db, list(found))
        same = {id: ones for id, ones in found.items() if queue.digest_of(now[id]) == digests[id]}
        stored.store(db, same, only=(stored.OF_FILTER,))


def _mails(library: Library, campaign: str, ids: Sequence[int]) -> dict[int, list[Mail]]:
    used, templates = library.campaign(campaign), Templates(library)
    found: dict[int, list[Mail]] = {}
    with transaction(reads=True) as db:
        drafts = queue.drafts_of(db, list(ids))
        for at in range(0, len(ids), stored.MOST_IN):
            for person in db.scalars(select(Prospect).where(Prospect.id.in_(ids[at : at + stored.MOST_IN]))):
                if drafts[person.id]:
                    found[person.id] = mails_of(person, used, drafts[person.id], templates)
    return found


def _digest(mails: Sequence[Mail]) -> str:
    return digest([(mail.subject, mail.body) for mail in mails])
