"""What the gathering tests make their sources with."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

from slated.article import Article
from slated.gather import DEFAULT, Limits
from slated.gather.context import Context, Origin
from slated.gather.sources import from_stream

FIXTURES = Path(__file__).parent / "fixtures"
TODAY = date(2020, 6, 1)


def gathered(
    data: str | bytes,
    *,
    limits: Limits = DEFAULT,
    warn: Callable[[str], None] = lambda message: None,
    media: str = "",
    charset: str | None = None,
    jsonl: bool = False,
) -> list[Article]:
    """The articles in some bytes, on 1 June 2020."""
    data = data.encode() if isinstance(data, str) else data
    origin = Origin("sample", media=media, charset=charset)
    return list(from_stream(io.BytesIO(data), origin, Context(limits, TODAY, warn), jsonl))


def only(data: str | bytes, *, media: str = "", charset: str | None = None) -> Article:
    """The one article in some bytes."""
    [article] = gathered(data, media=media, charset=charset)
    return article
