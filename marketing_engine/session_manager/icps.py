"""Which ICP a campaign has, by the names that people give it."""

from functools import cached_property

from coordination.errors import CoordinationError
from marketing_engine.config.folders import default_config
from marketing_engine.config.library import Library


class Icps:
    """The ICPs of the configuration; what cannot be read there is not known, and nothing is refused for it."""

    def __init__(self) -> None:
        self._library = Library(default_config())

    @cached_property
    def _names(self) -> dict[str, str]:
        """Each ICP's id by its id and by its name, in lower case."""
        found: dict[str, str] = {}
        for path in sorted((self._library.folder / "icps").glob("*.yaml")):
            found[path.stem.lower()] = path.stem
            try:
                found[self._library.icp(path.stem).name.lower()] = path.stem
            except CoordinationError:
                continue  # `marketing check` tells what is wrong with it
        return found

    @cached_property
    def _of_campaign(self) -> dict[str, str]:
        found = {}
        for id in self._library.campaign_ids():
            try:
                found[id] = self._library.campaign(id).icp
            except CoordinationError:
                continue
        return found

    def fit(self, named: str, campaign: str) -> bool:
        """Whether a campaign is one for the ICP that a session names; true where either is not known."""
        wanted = self._names.get(named.strip().lower())
        has = self._of_campaign.get(campaign)
        return wanted is None or has is None or wanted == has

    def label(self, named: str) -> str:
        """An ICP's own name, for its id or name; any other word as it is."""
        wanted = self._names.get(named.strip().lower())
        if wanted is None:
            return named.strip()
        try:
            return self._library.icp(wanted).name
        except CoordinationError:
            return named.strip()
