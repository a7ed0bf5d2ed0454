"""marketing public-address"""

from sqlalchemy import func, select

from coordination import output
from marketing_engine.commands.options import Config, Json, library
from marketing_engine.outreach import public_address
from marketing_engine.records.database import transaction
from marketing_engine.records.event_kinds import Kind
from marketing_engine.records.tables import Event


def command(config_folder: Config = None, as_json: Json = False) -> int:
    """Try whether `public_url` leads to this page; if so, mails get unsubscribe links for 30 days, else exit 1.

    The page must run. It is tried from this machine; the first unsubscribing by a link shows that others reach it.
    """
    library(config_folder)
    found = public_address.check()
    with transaction(reads=True) as db:
        number, last = db.execute(select(func.count(), func.max(Event.at)).where(Event.kind == Kind.UNSUBSCRIBED)).one()
    if as_json:
        about = {"url": found.url, "problem": found.problem, "verified_at": found.verified_at}
        output.emit_json({**about, "unsubscribed": number, "last_unsubscribed_at": last or ""})
    elif found.problem:
        output.say(f"❌ {found.url}: {found.problem}", "   Mails offer to unsubscribe by mail alone")
    else:
        output.say(f"✅ {found.url} leads to this page, as seen from this machine; mails get unsubscribe links")
        output.say(f"   {number} unsubscribed by a link, last {last}" if number else "   No link was used yet")
    return 1 if found.problem else 0
