"""A viewer at home, in a browser: rate and see the rank move, follow and see My shows."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from tests.site.browser.conftest import BIN, ROOT, serving
from tests.site.browser.looks import seen

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

PASSWORD = "four calm horses"
DAY = "as_of=2017-10-05"
MAKE = f"""
import sys
from datetime import UTC, datetime
from slated.site.database import open_database
open_database(sys.argv[1], write=True)
from slated.site.accounts.models import User
from slated.site.catalogue.search import search
from slated.site.ratings.viewers import viewer_named
from slated.site.ratings.voting import rate
for name in ("alice", "bob", "erin"):
    user = User(username=name, date_joined=datetime(2016, 1, 1, tzinfo=UTC))
    user.set_password("{PASSWORD}")
    user.save()
for title, stars in (("Jessica Jones", (4, 4, 4, 4)), ("Luke Cage", (4, 4, 4, 4, 4.5))):
    for number, value in enumerate(stars):
        rate(viewer_named(f"viewer {{number}}"), search(title)[0].title.pk, value)
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a site of its own with the samples, three viewers and nine ratings."""
    folder = tmp_path_factory.mktemp("lived")
    db = folder / "samples.sqlite3"
    env = {**os.environ, "SLATED_SECRET_KEY": "a key for the tests alone, " * 3}
    env["DJANGO_SETTINGS_MODULE"] = "slated.site.web.settings"
    for command in (["slated", "add", "samples", "--db", db], ["python", "-c", MAKE, db]):
        done = [BIN / command[0], *command[1:]]
        subprocess.run(done, cwd=ROOT, env=env, check=True, capture_output=True)
    with serving(db, env) as port:
        yield f"http://127.0.0.1:{port}"


def sign_in(page: Page, home: str, name: str) -> None:
    page.goto(f"{home}/account/login/")
    page.fill("[name=login]", name)
    page.fill("[name=password]", PASSWORD)
    page.press("[name=password]", "Enter")
    page.wait_for_selector(f"text={name}")


def show(page: Page, home: str, name: str) -> str:
    found = page.request.get(f"{home}/search.json", params={"q": name}).json()["titles"]
    return home + str(found[0]["url"])


def card(page: Page) -> str:
    return " ".join(page.inner_text("#standing .card").split())


def test_rate_change_and_take_back(page: Page, home: str) -> None:
    sign_in(page, home, "alice")
    page.goto(show(page, home, "Jessica Jones"))
    assert "too few votes (4)" in card(page)
    assert "Rank among rated NA" in card(page)
    page.get_by_label("5 stars", exact=True).check()
    page.click("#rate-button")
    page.wait_for_selector("text=You gave 5 stars")
    assert "4.20/5 from 5 votes" in card(page)
    assert "Rank among rated #1" in card(page)
    assert page.get_by_label("5 stars", exact=True).is_checked()
    seen(page)
    page.get_by_label("4 stars", exact=True).check()
    page.click("#rate-button")
    page.wait_for_selector("text=You gave 4 stars")
    assert "Rank among rated #2" in card(page)
    page.reload()
    assert "4.00/5 from 5 votes" in card(page)
    page.click("#standing .mine >> text=Take back")
    page.wait_for_selector("text=You have not rated this show.")
    assert "too few votes (4)" in card(page)


def test_stars_by_keyboard(page: Page, home: str) -> None:
    sign_in(page, home, "erin")
    page.goto(show(page, home, "Luke Cage"))
    page.get_by_label("3 stars", exact=True).focus()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=You gave 3.5 stars")
    page.click("#standing .mine >> text=Take back")
    page.wait_for_selector("text=You have not rated this show.")


def test_follow_and_see_my_shows(page: Page, home: str) -> None:
    sign_in(page, home, "bob")
    page.goto(f"{home}/my/shows")
    assert "You follow nothing yet" in page.inner_text("main")
    seen(page)
    page.goto(show(page, home, "Jessica Jones"))
    page.click("#follow-button")
    page.wait_for_selector("text=Following")
    page.goto(f"{home}/scorecard?network=FX")
    page.click("#follow-button")
    page.wait_for_selector("text=Following")
    seen(page)
    page.goto(f"{home}/my/shows?{DAY}")
    assert "Jessica Jones, season 2" in page.inner_text("main")
    assert "Luke Cage" not in page.inner_text("main")
    seen(page)
    for _ in range(2):
        page.goto(f"{home}/my/follows")
        seen(page)
        page.click("text=Stop >> nth=0")
        page.wait_for_load_state()
    assert "You follow nothing yet" in page.inner_text("main")


def test_bring_a_file_and_see_what_became_of_it(page: Page, home: str) -> None:
    sign_in(page, home, "erin")
    page.goto(f"{home}/my/ratings")
    lines = b"Const,Your Rating,Date Rated,Title,Title Type,Year\ntt1,2,3\n"
    page.get_by_label("IMDb").check()
    file = {"name": "ratings.csv", "mimeType": "text/csv", "buffer": lines}
    page.set_input_files("[name=file]", [file])
    page.click("text=Bring them")
    page.wait_for_selector("text=Lines that could not be read")
    assert "line 2: 3 columns" in page.inner_text("main")
    seen(page)


def test_without_javascript(browser: Browser, home: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    sign_in(page, home, "bob")
    jones = show(page, home, "Jessica Jones")
    page.goto(jones)
    page.get_by_label("2.5 stars", exact=True).check()
    page.click("#rate-button")
    page.wait_for_url(jones)
    assert "You gave 2.5 stars" in page.inner_text("main")
    assert "from 5 votes" in card(page)
    page.click("#follow-button")
    page.wait_for_url(jones)
    assert "Following" in page.inner_text("#follow")
    page.click("#follow-button")
    page.click("#standing .mine >> text=Take back")
    page.wait_for_selector("text=You have not rated this show.")
    context.close()


def test_a_session_that_ended_leads_to_the_sign_in(page: Page, home: str) -> None:
    sign_in(page, home, "erin")
    page.goto(show(page, home, "Luke Cage"))
    cookies = [c for c in page.context.cookies() if c["name"] != "sessionid"]
    page.context.clear_cookies()
    page.context.add_cookies(cookies)  # type: ignore[arg-type]
    page.click("#follow-button")
    page.wait_for_url(lambda url: "/account/login/?next=/show/" in url)
    page.goto(show(page, home, "Luke Cage"))
    page.click("text=Sign in to rate or follow this show")
    page.wait_for_url(lambda url: "/account/login/?next=%2Fshow%2F" in url)
