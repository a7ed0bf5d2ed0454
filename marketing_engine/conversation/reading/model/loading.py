"""Loads what the learned judge needs beside other work: most of it is unpacked outside Python's lock."""

import threading
from pathlib import Path

from marketing_engine.conversation.reading.model.embedding import Embedder
from marketing_engine.conversation.reading.model.weights import Weights, load


class Loading(threading.Thread):
    """`Loading(path).start()` loads the weights in a file and all embeddings; `weights()` waits for them.

    It imports nothing of the rules, so that these can be imported meanwhile.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(daemon=True)
        self._path = path
        self._loaded: Weights | None = None
        self._error: Exception | None = None

    def run(self) -> None:
        """Load them; what goes wrong is kept for `weights`."""
        try:
            self._loaded = load(self._path)
            Embedder().load()
        except Exception as error:  # whatever it is belongs to the thread that waits
            self._error = error

    def weights(self) -> Weights:
        """The weights, when all is loaded. Raises OSError, ValueError, KeyError, CoordinationError."""
        self.join()
        if self._error is not None:
            raise self._error
        if self._loaded is None:
            raise RuntimeError("it was not started")
        return self._loaded
