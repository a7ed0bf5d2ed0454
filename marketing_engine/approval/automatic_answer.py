"""The answer that a campaign gives to a plain question by itself, as the person who approves is to see it before."""

from dataclasses import dataclass

from marketing_engine.approval.personalising import personalise
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.library import Library, UnknownId
from marketing_engine.config.loading import ConfigError
from marketing_engine.config.templates import Template
from marketing_engine.records.tables import Prospect


@dataclass(frozen=True)
class Answer:
    """The automatic answer to one person; its subject is that of the mail which it answers."""

    template: str
    body: str
    is_sent_by_itself: bool


class Answers:
    """The automatic answers of all campaigns, each template read once."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._read: dict[str, tuple[Campaign, Template, bool] | None] = {}

    def to(self, prospect: Prospect) -> Answer | None:
        """The answer that this person would get; None where the campaign has none, or its template a mistake."""
        known = self._of_campaign(prospect.campaign)
        if known is None:
            return None
        campaign, template, is_sent = known
        try:
            _, body = personalise(template, prospect, campaign)
        except ConfigError:
            return None
        return Answer(template.name, body, is_sent)

    def _of_campaign(self, id: str) -> tuple[Campaign, Template, bool] | None:
        if id not in self._read:
            self._read[id] = self._look_up(id)
        return self._read[id]

    def _look_up(self, id: str) -> tuple[Campaign, Template, bool] | None:
        try:
            campaign = self._library.campaign(id)
            if campaign.auto_reply is None:
                return None
            template = self._library.template(campaign.auto_reply)
            automatic = campaign.automatic_answers
            if automatic is None:
                automatic = self._library.reply_policy().automatic_answers
        except (ConfigError, UnknownId):
            return None
        return campaign, template, bool(automatic)
