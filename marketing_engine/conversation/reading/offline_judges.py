"""The judges that work in the reading process, without a network."""

from dataclasses import dataclass
from pathlib import Path

from coordination import paths
from marketing_engine.conversation.reading.model import embedding

OFFLINE = ("rules", "embedded")

WEIGHTS = Path(embedding.__file__).with_name("weights.npz")
"""Of the learned judge, as they come with the product."""


def installed() -> tuple[str, ...]:
    """Those that can judge here, the best last."""
    return OFFLINE if embedding.installed() else OFFLINE[:1]


def default_judge() -> str:
    """The one that judges where none is named."""
    return installed()[-1]


def weights_of(judge: str) -> Path | None:
    """The weights with which this judge reads: the user's own where there are some; None for the rules."""
    if judge != "embedded":
        return None
    own = own_weights()
    return own if own.is_file() else WEIGHTS


def own_weights() -> Path:
    """Where the weights lie that were learned with the user's own examples."""
    return Path(paths.home(), "judge", "weights.npz")


@dataclass(frozen=True)
class OwnWeights:
    """What was learned of the user's own examples.

    `damaged`: it cannot be read, so the product's weights serve. `outdated`: it was learned on others of the product.
    """

    learned: int = 0
    damaged: bool = False
    outdated: bool = False


def own_weights_found() -> OwnWeights | None:
    """What lies there, None where there is nothing. Takes a second."""
    own = own_weights()
    if not own.is_file():
        return None
    from marketing_engine.conversation.reading.model.learned import readable  # numpy, which only it needs
    from marketing_engine.conversation.reading.model.weights import hash_of

    weights = readable(own)
    if weights is None:
        return OwnWeights(damaged=True)
    return OwnWeights(int(weights.facts.get("own", 0)), outdated=weights.facts.get("product") != hash_of())
