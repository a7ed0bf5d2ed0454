"""What every file of the configuration is made of: strict models, and kinds of text."""

import os
from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, pattern=r"^[^\x00-\x1f\x7f]*$")]
Words = list[Annotated[str, StringConstraints(strip_whitespace=True, to_lower=True, min_length=1)]]
Email = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True, pattern=r"^[A-Za-z0-9_+-]+(\.[A-Za-z0-9_+-]+)*@([A-Za-z0-9-]+\.)+[A-Za-z0-9-]+$"
    ),
]


os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # looking for some reads the metadata of every package


class Strict(BaseModel):
    """A key that is not known is a mistake, not a surprise later."""

    model_config = ConfigDict(extra="forbid", frozen=True)
