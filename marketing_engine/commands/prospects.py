"""marketing prospects"""

from sqlalchemy import select

from coordination import output
from coordination.errors import CoordinationError
from marketing_engine.commands.options import CampaignOption, Json
from marketing_engine.records.database import transaction
from marketing_engine.records.tables import Decision, Prospect, Score, Touch


def command(campaign: CampaignOption = "campaign_1", as_json: Json = False) -> int:
    """List the prospects of a campaign: score, decision, mails, one line each."""
    with transaction() as db:
        people = db.scalars(select(Prospect).where(Prospect.campaign == campaign).order_by(Prospect.id)).all()
        scores = dict(db.execute(select(Score.prospect_id, Score.value)).tuples().all())
        decisions = dict(db.execute(select(Decision.prospect_id, Decision.approved)).tuples().all())
        excluded = set(db.scalars(select(Score.prospect_id).where(Score.excluded)))
        mails: dict[int, int] = {}
        for id in db.scalars(select(Touch.prospect_id).where(Touch.status == "sent")):
            mails[id] = mails.get(id, 0) + 1
    rows = []
    for person in people:
        score = scores.get(person.id)
        decided = decisions.get(person.id)
        undecided = "excluded" if person.id in excluded else "undecided"
        word = undecided if decided is None else "approved" if decided else "rejected"
        company = person.company.name if person.company else ""
        if as_json:
            output.emit_json(
                {
                    "id": person.ref,
                    "name": person.full_name,
                    "title": person.title,
                    "company": company,
                    "email": person.email,
                    "score": score,
                    "decision": word,
                    "mails_sent": mails.get(person.id, 0),
                }
            )
        rows.append(
            (
                person.ref,
                "-" if score is None else str(score),
                word,
                f"{mails.get(person.id, 0)} sent",
                person.full_name,
                ", ".join(filter(None, (person.title, company))),
            )
        )
    if rows and not as_json:
        output.table(("prospect", "score", "decision", "mails", "name", "work"), rows)
    if not rows:
        raise CoordinationError(f"there are no prospects in {campaign}; see `marketing import --help`")
    return 0
