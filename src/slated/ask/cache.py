"""Answers kept in the user's cache folder, so that no question is paid for twice."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from slated.article import Article

_MOST_BYTES = 2 * 1024 * 1024


@dataclass(slots=True)
class Cache:
    """A folder of answers, one file each, readable by its owner alone.

    A file that is damaged counts as none. ``trouble`` is why an answer could not be kept.
    """

    folder: Path
    trouble: str | None = None

    def get(self, name: str) -> str | None:
        """The answer kept under a name, None where there is none."""
        path = self.folder / name
        try:
            if path.stat().st_size > _MOST_BYTES:
                return None
            answer = json.loads(path.read_bytes())["answer"]
        except (OSError, ValueError, LookupError, TypeError, RecursionError):
            return None
        return answer if isinstance(answer, str) else None

    def put(self, name: str, answer: str) -> None:
        """Keep an answer; a folder that cannot be written is told in ``trouble``."""
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle, made = tempfile.mkstemp(dir=self.folder)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump({"answer": answer}, file)
            # Another run that keeps the same answer at this moment must not see half of it.
            Path(made).replace(self.folder / name)
        except OSError as error:
            self.trouble = error.strerror or type(error).__name__


def own_folder() -> Path:
    """The folder of the user who runs this."""
    from platformdirs import user_cache_path

    return user_cache_path("slated", appauthor=False) / "asked"


def article_digest(article: Article) -> str:
    """What an article says and when, as 64 hexadecimal digits."""
    day = article.published.isoformat() if article.published else None
    return _digest(json.dumps([article.title, article.text, day]).encode())


def file_name(article: Article, request: bytes) -> str:
    """The file of an answer: by the article, and by the whole request.

    The request holds the instructions, the schema, the model and the sentences, so a changed
    prompt or another model asks anew.
    """
    return f"{article_digest(article)[:24]}-{_digest(request)[:40]}.json"


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()
