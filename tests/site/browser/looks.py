"""What every page owes everybody: within the screen, and legible by all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from axe_playwright_python.sync_playwright import Axe

if TYPE_CHECKING:
    from playwright.sync_api import Page

TRIES = 5
"""How often to look again where a page was left for the next in the middle of looking."""
_WIDTH = "document.documentElement.scrollWidth - window.innerWidth"


MOST_BYTES = 150_000


def seen(page: Page) -> None:
    """The page is legible by all, within the screen and small."""
    assert flaws(page) == [], page.url
    assert len(page.content()) <= MOST_BYTES, page.url


def flaws(page: Page) -> list[str]:
    """What is wrong with how the page looks, empty when nothing is."""
    from playwright.sync_api import Error

    for last in range(TRIES, 0, -1):
        page.wait_for_load_state("load")
        try:
            return _flaws(page)
        except Error:
            # A click may answer before its page comes: then what was looked at is gone.
            if last == 1:
                raise
    raise AssertionError(page.url)


def _flaws(page: Page) -> list[str]:
    wide = ["wider than the screen"] if page.evaluate(_WIDTH) > 0 else []
    found = Axe().run(page).response["violations"]
    return wide + [v["id"] for v in found if v["impact"] in ("serious", "critical")]
