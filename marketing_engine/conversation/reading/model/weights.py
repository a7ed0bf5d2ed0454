"""The file of what was learned: arrays in NumPy's own format, embeddings in steps of a fraction of their spread."""

import hashlib
import io
import json
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from marketing_engine.conversation.reading.model.scoring import Kept, Scale, Scorer
from marketing_engine.conversation.reading.model.shape import Matrix

BESIDE = Path(__file__).with_name("weights.npz")
"""The weights that come with the product."""

FORMAT = 1
STEP = 0.4
"""Of a dimension's spread: an embedding is kept in whole steps of it, seven either way at most."""
MOST_STEPS = 7
MOST_BYTES = 120_000_000
"""Of all arrays of a file, unpacked: ten times those of the product's, which is room for 40,000 examples of a user."""
MOST_ARRAYS = 100
MOST_WEIGHT = 1e4
"""Of any number in them."""


@dataclass(frozen=True)
class Weights:
    """All that was learned. `scorers` by their names: `replies e5+use`, `removal use` and so on.

    `facts` is what else is to be known: curves, thresholds, what it was trained with.
    """

    scales: dict[str, Scale]
    rarity: dict[str, Matrix]
    scorers: dict[str, Scorer]
    facts: dict[str, Any]


def in_steps(vectors: Matrix) -> Matrix:
    """Vectors as they will be read back."""
    return (np.clip(np.round(vectors / STEP), -MOST_STEPS, MOST_STEPS) * STEP).astype(np.float32)


def save(weights: Weights, path: Path) -> None:
    """Write them."""
    path.write_bytes(packed(weights))


def packed(weights: Weights) -> bytes:
    """A file of them; the same weights give the same bytes."""
    arrays: dict[str, Any] = {}
    scorers: dict[str, Any] = {}
    for name, scale in weights.scales.items():
        arrays[f"scale {name} mean"], arrays[f"scale {name} spread"] = scale.mean, scale.spread
    for name, rarity in weights.rarity.items():
        arrays[f"rarity {name}"] = rarity.astype(np.float16)
    for name, scorer in weights.scorers.items():
        task = name.split(" ")[0]
        scorers[name] = {"outputs": scorer.outputs, "parts": dict(scorer.parts)}
        arrays[f"{name} weights"] = scorer.weights.astype(np.float16)
        arrays[f"{name} bias"] = scorer.bias
        for part, found in scorer.linear.items():
            arrays[f"{name} linear {part}"] = found.astype(np.float16)
        for part, kept in scorer.kept.items():
            arrays[f"{task} kept {part}"] = np.round(kept.vectors / STEP).astype(np.int8)
    facts = {"format": FORMAT, "facts": weights.facts, "scorers": scorers}
    arrays["facts"] = np.frombuffer(json.dumps(facts, sort_keys=True).encode(), np.uint8)
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as file:
        for name in sorted(arrays):
            entry = zipfile.ZipInfo(f"{name}.npy")  # of a fixed date
            entry.compress_type = zipfile.ZIP_DEFLATED
            with file.open(entry, "w") as array:
                np.lib.format.write_array(array, np.ascontiguousarray(arrays[name]), allow_pickle=False)
    return written.getvalue()


def hash_of(path: Path = BESIDE) -> str:
    """By which own weights know the product's that they were learned on; raises OSError."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def load(path: Path = BESIDE) -> Weights:
    """Read them; raises OSError, ValueError, KeyError, whatever the file holds."""
    try:
        return _weights_of(_arrays_in(path))
    except (MemoryError, RecursionError, AttributeError, TypeError, IndexError, OverflowError) as error:
        raise ValueError(f"no weights: {error}") from None


def _weights_of(arrays: dict[str, Any]) -> Weights:
    facts = json.loads(arrays["facts"].tobytes())
    if facts["format"] != FORMAT:
        raise ValueError(f"weights of format {facts['format']}, expected {FORMAT}")
    kept = {
        name: Kept(found.astype(np.float32) * np.float32(STEP)) for name, found in arrays.items() if " kept " in name
    }
    names = {name.split(" ")[1] for name in arrays if name.startswith("scale ")}
    found = Weights(
        {name: Scale(arrays[f"scale {name} mean"], arrays[f"scale {name} spread"]) for name in names},
        {name.split(" ")[1]: arrays[name].astype(np.float32) for name in arrays if name.startswith("rarity ")},
        {name: _scorer(name, found, arrays, kept) for name, found in facts["scorers"].items()},
        facts["facts"],
    )
    for scale in found.scales.values():
        if scale.mean.ndim != 1 or scale.mean.shape != scale.spread.shape or not (scale.spread > 0).all():
            raise ValueError("no weights: a scale is none")
    for scorer in found.scorers.values():
        _check(scorer)
    return found


def _check(scorer: Scorer) -> None:
    """Raise ValueError where the shapes of a scorer do not belong together."""
    rows, columns = scorer.weights.shape
    fits = columns == len(scorer.outputs) and scorer.bias.shape == (columns,) and bool(scorer.kept)
    fits = fits and all(one.vectors.ndim == 2 and len(one.vectors) == rows for one in scorer.kept.values())
    fits = fits and all(one.ndim == 2 and one.shape[1] == columns for one in scorer.linear.values())
    if not fits or not all(0 <= float(weight) <= 1 for weight in scorer.parts.values()):
        raise ValueError("no weights: shapes that do not belong together")


def _arrays_in(path: Path) -> dict[str, Any]:
    try:
        with zipfile.ZipFile(path) as file:
            entries = file.infolist()
            if len(entries) > MOST_ARRAYS or sum(one.file_size for one in entries) > MOST_BYTES:
                raise ValueError("no weights: too large")
            return {one.filename.removesuffix(".npy"): _array_in(file.read(one)) for one in entries}
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError) as error:
        raise ValueError(f"no weights: {error}") from None


def _array_in(data: bytes) -> Any:
    """An array of finite numbers of a moderate size; what its header promises must be there."""
    found = np.lib.format.read_array(io.BytesIO(data), allow_pickle=False)
    if found.dtype.kind not in "fiu" or found.nbytes > len(data):
        raise ValueError("no weights: an array of no numbers")
    if found.dtype.kind == "f" and not (np.isfinite(found).all() and (np.abs(found) <= MOST_WEIGHT).all()):
        raise ValueError("no weights: an array with numbers out of range")
    return found


def _scorer(name: str, found: dict[str, Any], arrays: dict[str, Matrix], kept: dict[str, Kept]) -> Scorer:
    task = name.split(" ")[0]
    linear = f"{name} linear "
    return Scorer(
        tuple(found["outputs"]),
        found["parts"],
        {part: kept[f"{task} kept {part}"] for part in found["parts"]},
        arrays[f"{name} weights"].astype(np.float32),
        {key.removeprefix(linear): arrays[key].astype(np.float32) for key in arrays if key.startswith(linear)},
        arrays[f"{name} bias"].astype(np.float32),
    )
