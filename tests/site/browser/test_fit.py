"""Pages that have no path of their own here, empty and full: within the screen, legible by all."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest
from tests.site.browser.conftest import BIN, ROOT, serving
from tests.site.browser.looks import seen

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

PASSWORD = "four calm horses"
LONG = "a-path-that-goes-on-and-on-and-on-" * 5
MAKE = f"""
import sys
from datetime import UTC, datetime
from slated.site.database import open_database
open_database(sys.argv[1], write=True)
from slated.site.accounts.following import follow_titles
from slated.site.accounts.models import User
from slated.site.alerts import channels
from slated.site.api import tokens
from slated.site.catalogue.search import search
from slated.site.feeds.following import Wish, follow, pause
from slated.site.publish import links
now = datetime.now(UTC)
bob = User(username="bob", editor=True)
bob.set_password("{PASSWORD}")
bob.save()
if sys.argv[2] == "full":
    follow_titles(bob, [search("Fargo")[0].title.pk])
    channel = channels.add_service(bob, "json://hooks.example.org/{LONG}", now)
    channels.test(channel, now)
    stopped = channels.add_service(bob, "ntfy://a-topic", now)
    channels.stop(stopped, "three messages in a row could not be delivered", now)
    channels.add_webhook(bob, "https://hooks.example.org/{LONG}", ["date"], True, now)
    tokens.make(bob, "a calendar of the shows at home", ["read:private", "rate"], 90)
    links.make(bob)
    follow(Wish("https://example.org/{LONG}", title="News of the shows"), now)
    pause(follow(Wish("https://example.net/feed/", title="<b>Shows</b>"), now)[0])
"""
PAGES = {
    "/subscribe": "Calendar and feeds",
    "/account/links/": "Your private address",
    "/account/tokens": "Tokens",
    "/api/v1/docs": "The API",
    "/account/alerts": "Your alerts",
    "/status": "Following the news",
    "/care/feeds": "Feeds",
    "/my/shows": "My shows",
}


@pytest.fixture(scope="module", params=["empty", "full"])
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a site with the samples, where nobody has made anything, or Bob has."""
    folder = tmp_path_factory.mktemp("fit")
    db = folder / "samples.sqlite3"
    env = {**os.environ, "SLATED_SECRET_KEY": "a key for the tests alone, " * 3}
    env["DJANGO_SETTINGS_MODULE"] = "slated.site.web.settings"
    commands = (["slated", "add", "samples", "--db", db], ["python", "-c", MAKE, db, request.param])
    for command in commands:
        done = [BIN / command[0], *command[1:]]
        subprocess.run(done, cwd=ROOT, env=env, check=True, capture_output=True)
    with serving(db, env) as port:
        yield f"http://127.0.0.1:{port}"


@pytest.fixture(scope="module")
def cookies(browser: Browser, site: str) -> list[Any]:
    """Bob's, who signs in once: he may not as often as there are tests."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{site}/account/login/")
    page.fill("[name=login]", "bob")
    page.fill("[name=password]", PASSWORD)
    page.press("[name=password]", "Enter")
    page.wait_for_selector("text=bob")
    held = context.cookies()
    context.close()
    return held


@pytest.fixture
def signed_in(page: Page, cookies: list[Any]) -> Page:
    """A page of Bob's."""
    page.context.add_cookies(cookies)
    return page


@pytest.mark.parametrize("path", PAGES)
def test_a_page_fits(signed_in: Page, site: str, path: str) -> None:
    signed_in.goto(site + path)
    assert signed_in.inner_text("h1") == PAGES[path]
    seen(signed_in)


@pytest.mark.parametrize("path", PAGES)
def test_its_form_as_json_is_there_where_it_is_named(signed_in: Page, site: str, path: str) -> None:
    signed_in.goto(site + path)
    for twin in signed_in.query_selector_all("link[type='application/json'], footer a"):
        answer = signed_in.request.get(signed_in.url.replace(path, "") + twin.get_attribute("href"))
        assert answer.ok, twin.get_attribute("href")


def test_a_token_is_shown_whole(signed_in: Page, site: str) -> None:
    signed_in.goto(f"{site}/account/tokens")
    signed_in.fill("[name=name]", "a script")
    signed_in.check("[name=scope] >> nth=0")
    signed_in.click("text=Make it")
    signed_in.wait_for_selector("#secret")
    seen(signed_in)
