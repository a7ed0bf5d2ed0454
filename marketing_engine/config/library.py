"""Finds campaigns, ICPs, templates and the team in a configuration folder."""

import string
from pathlib import Path

from coordination.errors import UsageError
from marketing_engine.config.campaign import Campaign
from marketing_engine.config.icp import ICP
from marketing_engine.config.loading import ConfigError, load
from marketing_engine.config.reply_policy import CAREFUL, ReplyPolicy, ScoreWeights
from marketing_engine.config.team import Team
from marketing_engine.config.templates import Template, read_template

APOLLO = "apollo"
"""The source that is a service and no file."""


LONGEST_ID = 64
_ID_CHARACTERS = frozenset(string.ascii_letters + string.digits + "_-")


class UnknownId(UsageError):
    """No campaign has this id."""


def is_id(name: str) -> bool:
    """Whether a name may become part of a file's name: 1 to 64 ASCII letters, digits, `_` and `-`."""
    return 0 < len(name) <= LONGEST_ID and _ID_CHARACTERS.issuperset(name)


class Library:
    """The configuration in one folder, read on demand."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def campaign_ids(self) -> list[str]:
        """The campaigns there are."""
        return sorted(path.stem for path in (self.folder / "campaigns").glob("*.yaml"))

    def campaign(self, id: str) -> Campaign:
        """One campaign; raises UnknownId if it does not exist, ConfigError where its file or replies.yaml is wrong."""
        if not is_id(id):
            raise UnknownId(f"{id[:80]!r} is no id of a campaign: at most {LONGEST_ID} letters, digits, '_' and '-'")
        path = self.folder / "campaigns" / f"{id}.yaml"
        if not path.is_file():
            known = ", ".join(self.campaign_ids()) or f"none in {self.folder / 'campaigns'}"
            raise UnknownId(f"unknown campaign {id!r}; known: {known}")
        rests = self.reply_policy().declined_rests_days
        return load(path, Campaign).model_copy(update={"id": id, "file": str(path), "declined_rests_days": rests})

    def check(self, id: str) -> Campaign:
        """Read everything that a campaign's day needs; raises UnknownId, ConfigError."""
        campaign = self.campaign(id)
        self.icp(campaign.icp)
        for name in [*campaign.templates.values(), *filter(None, [campaign.auto_reply])]:
            self.template(name)
        self.reply_policy()
        self.team()
        return campaign

    def icp(self, id: str) -> ICP:
        """One ICP."""
        if not is_id(id):
            raise ConfigError(f"{id[:80]!r} is no name of an ICP")
        return load(self.folder / "icps" / f"{id}.yaml", ICP)

    def template(self, name: str) -> Template:
        """A template by its file's name or by its id."""
        folder = self.folder / "templates"
        path = folder / f"{name}.md"
        if is_id(name) and path.is_file():
            return read_template(path)
        for other in sorted(folder.glob("*.md")):
            found = read_template(other)
            if found.head.id == name:
                return found
        known = ", ".join(sorted(other.stem for other in folder.glob("*.md")))
        raise ConfigError(f"{folder}: there is no template {name[:80]!r}; known: {known}")

    def reply_policy(self) -> ReplyPolicy:
        """What is done with replies; the careful policy where the folder has no `replies.yaml`."""
        path = self.folder / "replies.yaml"
        return load(path, ReplyPolicy) if path.is_file() else CAREFUL

    def score_weights(self) -> ScoreWeights:
        """What scores of replies are made of; the default where `replies.yaml` has a mistake, so no reply waits."""
        try:
            return self.reply_policy().score
        except ConfigError:
            return CAREFUL.score

    def team(self) -> Team:
        """The team."""
        return load(self.folder / "team.yaml", Team)

    def icp_ids(self) -> list[str]:
        """The ICPs there are."""
        return sorted(path.stem for path in (self.folder / "icps").glob("*.yaml"))

    def csv_sources(self, campaign: Campaign) -> list[Path]:
        """The files that a campaign's prospects come from."""
        return [self.folder / name for name in campaign.source if name != APOLLO]
