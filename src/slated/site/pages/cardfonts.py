"""Fonts for the card as a picture: one that has the letters of a text, of those there are."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import combining, normalize

from PIL import ImageFont

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont

NAMES = (
    *("DejaVuSans.ttf", "NotoSans-Regular.ttf", "NotoSansArabic-Regular.ttf"),
    *("NotoSansHebrew-Regular.ttf", "NotoSansDevanagari-Regular.ttf", "NotoSansThai-Regular.ttf"),
    *("NotoSansCJK-Regular.ttc", "wqy-zenhei.ttc", "unifont.otf", "Arial Unicode.ttf"),
)
"""Fonts of the system that are looked for after Pillow's own, which has Latin letters alone."""
_NONE = "\U0010ffff"
"""A character that no font has."""


def font_for(text: str, size: int) -> tuple[Font, str]:
    """The first font that has all letters of a text, and the text.

    Where none has, the one with most of them, and the text with plain letters in the place of
    those that it lacks, or none: a picture shows no boxes.
    """
    letters = set(text)
    found: list[tuple[int, int, Font, set[str]]] = []
    for font in _fonts(size):
        lacking = {letter for letter in letters if not _has(font, letter)}
        if not lacking:
            return font, text
        found.append((len(lacking), len(found), font, lacking))
    _, _, font, lacking = min(found, key=lambda one: one[:2])
    return font, "".join(_plain(font, one) if one in lacking else one for one in text)


def _plain(font: Font, letter: str) -> str:
    """The letter without its marks, where the font has that: E for É; a dash as a hyphen."""
    bare = "-" if letter in "–—" else normalize("NFKD", letter)
    return "".join(part for part in bare if not combining(part) and _has(font, part))


@lru_cache(maxsize=8)
def _fonts(size: int) -> list[Font]:
    found: list[Font] = [ImageFont.load_default(size)]
    for name in NAMES:
        try:
            found.append(ImageFont.truetype(name, size))
        except OSError:
            continue
    return found


@lru_cache(maxsize=1 << 14)
def _has(font: Font, letter: str) -> bool:
    """Whether a font has a letter: else it draws the same box for it as for none."""
    if letter.isspace():
        return True
    drawn, box = font.getmask(letter), font.getmask(_NONE)
    return drawn.size != box.size or bytes(drawn) != bytes(box)
