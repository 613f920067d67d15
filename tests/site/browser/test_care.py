"""An editor at work, in a browser: a claim is corrected, the belief changes, and it is undone."""

from __future__ import annotations

import os
import socket
import subprocess
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from tests.site.browser.conftest import BIN, ROOT, WAIT, _wait
from tests.site.browser.looks import seen

if TYPE_CHECKING:
    from playwright.sync_api import Page

PASSWORD = "four calm horses"
DAY = "as_of=2017-10-05"
MAKE = f"""
from slated.site.database import open_database
import sys
open_database(sys.argv[1], write=True)
from slated.site.accounts.models import User
from slated.site.catalogue.edit import network
from tests.site.conftest import say
network("fx")
say("Jesica Jones is back for a third season in 2019.", "Jesica Jones", 3, "2019")
for name, fields in (("charlie", {{"editor": True}}), ("dora", {{"is_superuser": True}})):
    user = User(username=name, **fields)
    user.set_password("{PASSWORD}")
    user.save()
"""


@pytest.fixture(scope="module")
def cared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a site of its own with the samples, an editor and an admin."""
    folder = tmp_path_factory.mktemp("cared")
    db = folder / "samples.sqlite3"
    env = {**os.environ, "SLATED_SECRET_KEY": "a key for the tests alone, " * 3}
    env["DJANGO_SETTINGS_MODULE"] = "slated.site.web.settings"
    run = {"cwd": ROOT, "env": env, "check": True, "capture_output": True}
    subprocess.run([BIN / "slated", "add", "samples", "--db", db], **run)
    subprocess.run([BIN / "python", "-c", MAKE, db], **run)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    serve = [BIN / "slated", "serve", "--db", db, "--port", str(port), "--workers", "1"]
    server = subprocess.Popen(serve, cwd=ROOT, env=env, stderr=subprocess.DEVNULL)
    try:
        _wait(port, server)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(timeout=WAIT)


def sign_in(page: Page, address: str, name: str) -> None:
    page.goto(f"{address}/account/login/")
    page.fill("[name=login]", name)
    page.fill("[name=password]", PASSWORD)
    page.press("[name=password]", "Enter")
    page.wait_for_selector(f"text={name}")


def show_of(page: Page, address: str, name: str) -> str:
    found = page.request.get(f"{address}/search.json", params={"q": name}).json()["titles"]
    return f"{address}{found[0]['url']}"


def test_a_claim_is_corrected_and_that_is_undone(page: Page, cared: str) -> None:
    sign_in(page, cared, "charlie")
    show = show_of(page, cared, "Jessica Jones")
    page.goto(f"{show}?{DAY}")
    assert "Season 2 · 2018" in page.inner_text(".card")
    page.click(".story li:has-text('premiere announced 2018') >> text=this is wrong")
    page.fill("[name=when]", "")
    page.type("[name=when]", "2018-03-08")
    page.wait_for_selector("#reading:has-text('March 8, 2018')")
    page.fill("[name=reason]", "the network says the 8th")
    page.click("text=Save")
    assert "March 8, 2018" in page.inner_text("main")
    assert "corrected article is there to learn from" in page.inner_text("main")
    page.goto(f"{show}?{DAY}")
    assert "Season 2 · March 8, 2018" in page.inner_text(".card")
    page.goto(f"{cared}/care/log")
    page.click("text=Undo >> nth=0")
    assert "undone" in page.inner_text(".log >> nth=0")
    page.goto(f"{show}?{DAY}")
    assert "Season 2 · 2018" in page.inner_text(".card")


def test_two_titles_are_merged_and_that_is_undone(page: Page, cared: str) -> None:
    sign_in(page, cared, "charlie")
    misspelt = show_of(page, cared, "Jesica Jones")
    page.goto(f"{cared}/care?why=names")
    row = page.locator(".doubt", has_text="Jesica Jones")
    row.get_by_text("Compare and merge").click()
    assert page.inner_text("h1") == "One title or two?"
    assert "Merged, the one claim of “Jesica Jones” moves" in page.inner_text("main")
    page.fill("[name=reason]", "misspelt by the wire")
    page.click("text=Merge >> nth=-1")
    entry = page.locator(".log > li").first
    assert "charlie · merge · Jessica Jones · Jesica Jones" in entry.inner_text()
    assert "misspelt by the wire" in entry.inner_text()
    seen(page)
    page.goto(misspelt)
    assert page.inner_text("h1") == "Jessica Jones"
    assert "back for a third season" in page.inner_text("main")
    page.goto(f"{cared}/care/log")
    entry.get_by_label("Why").fill("two after all")
    entry.get_by_text("Undo").click()
    entry.get_by_text("by charlie: two after all").wait_for()
    page.goto(misspelt)
    assert page.inner_text("h1") == "Jesica Jones"


def test_a_list_is_made_renamed_and_changed_back(page: Page, cared: str) -> None:
    sign_in(page, cared, "charlie")
    page.goto(f"{cared}/care/lists")
    page.fill("[name=name]", "Street level")
    page.click("text=Begin")
    page.fill("main [name=q]", "luke cage")
    page.click("button:text-is('Find')")
    page.get_by_label("Luke Cage").check()
    page.fill("form:has([name=add]) [name=reason]", "they share a street")
    page.click("text=Change the list")
    page.goto(f"{cared}/care/lists?name=Street+level")
    page.fill("[name=new]", "The Defenders and friends")
    page.fill("form:has([name=new]) [name=reason]", "as viewers call it")
    seen(page)
    page.click("text=Rename the list")
    assert "Street level: now called The Defenders and friends" in page.inner_text(".log")
    page.goto(f"{cared}/lists/Street%20level")
    assert page.url == f"{cared}/lists/The%20Defenders%20and%20friends"
    for _ in ("its name", "its titles"):
        page.goto(f"{cared}/care/log")
        with page.expect_navigation():
            page.click("button:text-is('Undo') >> nth=0")
    page.goto(f"{cared}/care/lists")
    assert "There is no list yet" in page.inner_text("main")


def test_titles_are_offered_while_one_types(page: Page, cared: str) -> None:
    sign_in(page, cared, "charlie")
    page.goto(f"{cared}/care?why=unsure")
    page.click("text=Fix >> nth=0")
    page.fill("[name=title]", "")
    page.type("[name=title]", "jesscia jon")
    page.check("[name=pick][value='Jessica Jones']")


def test_pages_of_care_are_legible_and_fit(page: Page, cared: str) -> None:
    sign_in(page, cared, "dora")
    unsure = "/care?why=unsure"
    page.goto(f"{cared}{unsure}")
    fix = page.get_attribute("text=Fix >> nth=0", "href")
    paths = ("/care", unsure, "/care?why=names", fix, "/care/article/1/add", "/care/log")
    more = ("/care/titles?q=jessica", "/care/title/1", "/care/two?stays=1&goes=2", "/care/lists")
    for path in (*paths, *more):
        page.goto(f"{cared}{path}")
        seen(page)


def test_the_admin_keeps_to_the_policy(page: Page, cared: str) -> None:
    sign_in(page, cared, "dora")
    for path in ("/admin/", "/admin/news/claim/", "/admin/news/claim/1/change/"):
        response = page.goto(f"{cared}{path}")
        assert response is not None
        assert response.status == 200
        assert "unsafe" not in response.headers["content-security-policy"]
    page.goto(f"{cared}/admin/catalogue/network/1/change/")
    page.fill("[name=name]", "The network")
    page.click("[name=_continue]")
    assert "was changed successfully" in page.inner_text("body")
