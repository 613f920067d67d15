"""The card as a picture: in letters that are there, within its edges."""

from __future__ import annotations

import io
from typing import Any

import pytest
from PIL import Image

from slated.site.pages import cardfonts
from slated.site.pages.cardfonts import font_for
from slated.site.pages.cardpicture import PAPER, picture

WHITE = (255, 255, 255)


def card(title: str, **more: Any) -> dict[str, Any]:
    """A card as ``pages.card`` makes it, of a show of which little is known."""
    numbers = {
        "composite": None,
        "composite_rank": {"rank": None},
        "rating": {"average": None, "votes": 2},
        "rated_rank": {"rank": None},
        "list": "All titles",
    }
    return {"title": title, "next": None, "slot": None, "network": None, "numbers": numbers} | more


def drawn(title: str, **more: Any) -> Image.Image:
    return Image.open(io.BytesIO(picture(card(title, **more)))).convert("RGB")


@pytest.mark.parametrize(
    "title",
    ["Fargo", "ドラマ" * 60, "Word " * 1000, "W" * 5000, "مسلسل", "Ромашка", "🎬", "", "\n"],
)
def test_nothing_runs_over_the_edge(title: str) -> None:
    found = drawn(title)
    assert PAPER == "#ffffff"
    assert found.size == (1200, 630)
    right = found.crop((1180, 0, 1200, 630))
    assert right.getcolors() == [(20 * 630, WHITE)]


def test_a_full_card_has_more_on_it() -> None:
    numbers = {
        "composite": 86.36,
        "composite_rank": {"rank": 7},
        "rating": {"average": 4.07, "votes": 1414},
        "rated_rank": {"rank": 7},
        "list": "Comic TV Shows",
    }
    ahead = {"heading": "season 2", "when_words": "2018", "why": "2018, says Krysten Ritter. " * 9}
    full = drawn("Jessica Jones", next=ahead, slot="Sunday", network="Netflix", numbers=numbers)
    empty = drawn("Jessica Jones")
    assert _ink(full) > _ink(empty) > 0


def _ink(found: Image.Image) -> int:
    colours = found.getcolors(1 << 20) or []
    return sum(count for count, colour in colours if colour != WHITE)


def test_letters_that_no_font_has_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cardfonts, "NAMES", ())
    cardfonts._fonts.cache_clear()
    try:
        assert font_for("Fargo Ω\U0010ffff", 20)[1].startswith("Fargo")
        assert "\U0010ffff" not in font_for("Fargo \U0010ffff", 20)[1]
        assert font_for("Élite, 2018–19", 20)[1] in ("Élite, 2018–19", "Elite, 2018-19")
        assert font_for("ドラマ", 20)[1] in ("ドラマ", "")
    finally:
        cardfonts._fonts.cache_clear()
