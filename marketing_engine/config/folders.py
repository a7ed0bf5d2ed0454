"""Where configuration lies: `$MARKETING_CONFIG`, else the checkout's `config/`, else the user's own folder."""

import os
from functools import lru_cache
from pathlib import Path

from coordination import paths
from coordination.errors import CoordinationError

SAMPLE_IN_PACKAGE = Path(__file__).resolve().parent.parent / "sample_config"


def sample_config() -> Path:
    """The configuration that travels with the code: the checkout's own, or the package's copy."""
    checkout = Path(paths.ROOT) / "config"
    return checkout if paths.is_checkout() else SAMPLE_IN_PACKAGE


def user_config() -> Path:
    """The platform's folder for a user's configuration."""
    return _of_platform(*(os.environ.get(name, "") for name in ("HOME", "XDG_CONFIG_HOME")))


@lru_cache(maxsize=64)
def _path(*parts: str) -> Path:
    """A path, made once: each mail that leaves looks at the configuration several times."""
    return Path(*parts)


@lru_cache(maxsize=1)
def _of_platform(*_environment: str) -> Path:
    import platformdirs

    return platformdirs.user_config_path("i-proactive", appauthor=False)


def default_config() -> Path:
    """The folder to use where nobody names one; it need not exist."""
    chosen = os.environ.get("MARKETING_CONFIG")
    if chosen:
        return _path(chosen) if os.path.isabs(chosen) else Path(chosen).absolute()
    return Path(paths.ROOT) / "config" if paths.is_checkout() else user_config()


def config_folder(chosen: str | None = None) -> Path:
    """The configuration folder, from here on this process's own; raises CoordinationError where there is none."""
    if chosen:
        os.environ["MARKETING_CONFIG"] = str(Path(chosen).absolute())
    folder = default_config()
    if not (folder / "team.yaml").is_file():
        raise CoordinationError(f"{folder} holds no team.yaml; `marketing init` lays out a configuration to start from")
    return folder


def config_file(name: str, folder: Path | None = None) -> Path:
    """A file of the configuration; where the user's folder has none, the one that travels with the code."""
    chosen = folder or default_config()
    own = _path(str(chosen), name)
    if own.is_file():
        return own
    if not chosen.is_dir() and os.environ.get("MARKETING_CONFIG"):
        raise CoordinationError(f"{chosen} is no folder; set MARKETING_CONFIG to your configuration, or unset it")
    return sample_config() / name
