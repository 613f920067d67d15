"""The show card as a PNG picture."""

from __future__ import annotations

import io
from functools import lru_cache
from textwrap import wrap
from typing import Any

from PIL import Image, ImageDraw, ImageFont

WIDTH, HEIGHT = 1200, 630
PAPER, INK, SOFT, ACCENT = "#ffffff", "#1b2026", "#59636e", "#14539a"
_MARGIN = 72


@lru_cache(maxsize=8)
def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size)


def picture(card: dict[str, Any]) -> bytes:
    """A PNG of 1200 by 630 pixels with the title, what is next and why, and the numbers."""
    image = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 16, HEIGHT), fill=ACCENT)
    y = _lines(draw, card["title"], 76, INK, _MARGIN, width=26, most=2)
    coming = card["next"]
    said = f"{coming['heading'].capitalize()} · {coming['when_words']}" if coming else ""
    y = _lines(draw, said or "Nothing is announced.", 46, ACCENT, y + 16, width=42, most=2)
    if coming:
        _lines(draw, coming["why"], 30, SOFT, y + 14, width=66, most=3)
    _lines(draw, _figures(card["numbers"]), 34, INK, HEIGHT - 110, width=70, most=1)
    out = io.BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()


def _figures(numbers: dict[str, Any]) -> str:
    average = numbers["rating"]["average"]
    parts = []
    if numbers["composite"] is not None:
        rank = numbers["composite_rank"]["rank"]
        parts.append(f"Composite {numbers['composite']:.2f}" + (f", #{rank}" if rank else ""))
    if average is not None:
        parts.append(f"{average:.2f}/5 from {numbers['rating']['votes']:,}")
    return "   ".join(["Slated", *parts])


def _lines(
    draw: ImageDraw.ImageDraw, text: str, size: int, colour: str, y: int, *, width: int, most: int
) -> int:
    """Draw a text in lines of ``width`` characters; the offset below the last."""
    lines = wrap(text, width) or [""]
    if len(lines) > most:
        lines = [*lines[: most - 1], f"{lines[most - 1][: width - 1]}…"]
    for line in lines:
        draw.text((_MARGIN, y), line, font=_font(size), fill=colour)
        y += round(size * 1.3)
    return y
