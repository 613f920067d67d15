"""The site's secret key: from the environment, or made once and kept to its owner."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from slated.site.errors import KeepError

_LENGTH = 50


def secret_key(environ: Mapping[str, str]) -> str:
    """$SLATED_SECRET_KEY, else the key in the user's data directory, made at the first start.

    Raises KeepError where it can be neither read nor made.
    """
    given = environ.get("SLATED_SECRET_KEY")
    return given if given else kept_key(_place(environ))


def _place(environ: Mapping[str, str]) -> Path:
    named = environ.get("SLATED_SECRET_FILE")
    if named:
        return Path(named)
    from platformdirs import user_data_path

    return user_data_path("slated", appauthor=False) / "secret-key"


def kept_key(path: Path) -> str:
    """The key in ``path``, which is made, readable by its owner alone, where it is not there."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            key = path.read_text(encoding="ascii").strip()
        else:
            key = secrets.token_urlsafe(_LENGTH)
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(key)
    except (OSError, UnicodeError) as error:
        raise KeepError(f"{path}: no secret key ({error}); set SLATED_SECRET_KEY") from None
    if len(key) < _LENGTH:
        raise KeepError(f"{path}: too short for a secret key; delete it and a new one is made")
    return key
