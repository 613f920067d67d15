"""The show card as a PNG picture."""

from __future__ import annotations

import io
from typing import Any

from PIL import Image, ImageDraw

from slated.site.pages.cardfonts import font_for

WIDTH, HEIGHT = 1200, 630
PAPER, INK, SOFT, ACCENT = "#ffffff", "#1b2026", "#59636e", "#14539a"
_MARGIN = 72
_LONGEST = 400
"""Characters of a text that are looked at."""
_COLUMN = 360
"""Pixels from one of the three numbers to the next."""


def picture(card: dict[str, Any]) -> bytes:
    """A PNG of 1200 by 630 pixels with the title, what is next and why, and the numbers."""
    image = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 16, HEIGHT), fill=ACCENT)
    y = _lines(draw, card["title"], 72, INK, 56, most=2)
    coming = card["next"]
    said = f"{coming['heading'].capitalize()} · {coming['when_words']}" if coming else ""
    y = _lines(draw, said or "Nothing is announced.", 44, ACCENT, y + 10, most=1)
    if coming:
        y = _lines(draw, coming["why"], 29, SOFT, y + 10, most=3)
    on = " on ".join(filter(None, (card["slot"], card["network"])))
    _lines(draw, on, 29, SOFT, y + 4, most=1)
    for place, (name, value, beside) in enumerate(_figures(card["numbers"])):
        x = _MARGIN + place * _COLUMN
        _text(draw, (x, 470), name, 26, SOFT)
        _text(draw, (x, 502), value, 42, INK)
        _text(draw, (x, 556), beside, 24, SOFT)
    _text(draw, (WIDTH - 150, 24), "Slated", 28, SOFT)
    out = io.BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()


def _figures(numbers: dict[str, Any]) -> list[tuple[str, str, str]]:
    """The three numbers of the card: what each is called, itself, and what stands with it."""
    score, votes = numbers["composite"], numbers["rating"]["votes"]
    average, rank = numbers["rating"]["average"], numbers["composite_rank"]["rank"]
    rated, named = numbers["rated_rank"]["rank"], numbers["list"]
    few = f"too few votes ({votes})" if votes else "no votes yet"
    return [
        ("Composite", "NA", "")
        if score is None
        else ("Composite", f"{score:.2f}", f"#{rank or 'NA'} {named}"),
        ("Average", "NA", few)
        if average is None
        else ("Average", f"{average:.2f}/5", f"from {votes:,} votes"),
        ("Rank among rated", f"#{rated}" if rated else "NA", named),
    ]


def _lines(
    draw: ImageDraw.ImageDraw, text: str, size: int, colour: str, y: int, *, most: int
) -> int:
    """Draw a text in lines as wide as there is room; the offset below the last."""
    lines = _wrapped(text[:_LONGEST], size)
    if len(lines) > most:
        lines = [*lines[: most - 1], f"{lines[most - 1][:-1]}…"]
    for line in lines:
        _text(draw, (_MARGIN, y), line, size, colour)
        y += round(size * 1.3)
    return y


def _wrapped(text: str, size: int) -> list[str]:
    """The text in lines that fit; between letters where a word alone does not."""
    font, drawn = font_for(text, size)
    room, lines = WIDTH - 2 * _MARGIN, [""]
    for word in drawn.split():
        if font.getlength(longer := f"{lines[-1]} {word}".lstrip()) <= room:
            lines[-1] = longer
            continue
        lines.append("")
        for letter in word:
            if font.getlength(lines[-1] + letter) > room:
                lines.append("")
            lines[-1] += letter
    return [line for line in lines if line]


def _text(
    draw: ImageDraw.ImageDraw, at: tuple[int, int], text: str, size: int, colour: str
) -> None:
    font, drawn = font_for(text, size)
    draw.text(at, drawn, font=font, fill=colour)
