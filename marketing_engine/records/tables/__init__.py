"""All tables, by what they are about: one module each."""

from marketing_engine.records.tables.approval import AccessToken, Decision, Draft, Finding, Login, Waiting
from marketing_engine.records.tables.base import Base
from marketing_engine.records.tables.day import JudgeBatch, ResearchItem, Run, SendItem
from marketing_engine.records.tables.happened import Event
from marketing_engine.records.tables.mail import FoundMail, HandledMail, Meeting, Reply, Touch
from marketing_engine.records.tables.outreach_sessions import OutreachSession, PlannedSession
from marketing_engine.records.tables.people import (
    Company,
    ForgottenPerson,
    MailDomain,
    OtherAddress,
    Prospect,
    Score,
    Suppression,
)
from marketing_engine.records.tables.sending import (
    LiveMailbox,
    Pace,
    PlannedMail,
    ProviderEvent,
    PublicAddress,
    SelfTest,
    SequenceStop,
)

__all__ = (
    "AccessToken",
    "Base",
    "Company",
    "Decision",
    "Draft",
    "Event",
    "Finding",
    "ForgottenPerson",
    "FoundMail",
    "HandledMail",
    "JudgeBatch",
    "LiveMailbox",
    "Login",
    "MailDomain",
    "Meeting",
    "OtherAddress",
    "OutreachSession",
    "Pace",
    "PlannedMail",
    "PlannedSession",
    "Prospect",
    "ProviderEvent",
    "PublicAddress",
    "Reply",
    "ResearchItem",
    "Run",
    "Score",
    "SelfTest",
    "SendItem",
    "SequenceStop",
    "Suppression",
    "Touch",
    "Waiting",
)
