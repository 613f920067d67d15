"""The main paths in a browser: legible by all, within the screen, one click apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.site.browser.looks import flaws

if TYPE_CHECKING:
    from playwright.sync_api import Page

DAY = "as_of=2017-10-05"
PAGES = (
    *("/", f"/?{DAY}", f"/calendar/2017-04?{DAY}", f"/scorecard?{DAY}", "/sources", "/lists"),
    *(
        "/lists/all",
        "/about",
        "/search?q=jesica+jones",
        "/search?q=zzzzz",
        "/nowhere",
        "/article/1",
    ),
)
MOST_BYTES = 150_000


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_legible_fits_and_is_small(page: Page, address: str, path: str) -> None:
    response = page.goto(address + path)
    assert response is not None
    assert len(response.body()) <= MOST_BYTES
    assert flaws(page) == []


def test_from_the_slate_to_the_words(page: Page, address: str) -> None:
    page.goto(f"{address}/?{DAY}")
    assert "As it stood on 5 Oct 2017" in page.inner_text("body")
    page.click("text=Jessica Jones, season 2")
    assert "Season 2 · 2018" in page.inner_text(".card")
    story = page.inner_text(".story >> nth=0")
    assert "Krysten Ritter" in story
    assert "now held" in story
    page.click(".story >> nth=0 >> text=all its claims >> nth=0")
    assert page.locator("table.claims tr").count() > 1


def test_a_slip_in_the_search_is_forgiven(page: Page, address: str) -> None:
    page.goto(address)
    page.fill("#q", "jesica jnes")
    page.press("#q", "Enter")
    page.click("text=Jessica Jones")
    assert page.title() == "Jessica Jones · Slated"


def test_the_keyboard_reaches_the_content(page: Page, address: str) -> None:
    page.goto(address)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.url.endswith("#main")


def test_the_menu_of_a_telephone_is_opened_by_keyboard(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 360, "height": 780})
    page.goto(address)
    head = page.locator("header.top").bounding_box()
    assert head
    assert head["height"] < 120
    link = page.locator(".menu >> text=Scorecard")
    assert not link.is_visible()
    page.focus(".menu summary")
    page.keyboard.press("Enter")
    link.wait_for(state="visible")
    assert flaws(page) == []
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{address}/")
    page.set_viewport_size({"width": 1280, "height": 800})
    assert not page.locator(".menu").is_visible()
    page.click(".bar >> text=Scorecard")
    page.wait_for_url(f"{address}/scorecard")


def test_the_card_for_a_frame(page: Page, address: str) -> None:
    show = page.request.get(f"{address}/search.json?q=jessica+jones").json()["titles"][0]["url"]
    page.goto(f"{address}/embed{show}")
    assert page.inner_text("h1") == "Jessica Jones"
    assert page.locator("dd").count() == 3
