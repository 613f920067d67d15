"""Accounts in a browser: nothing on the console, so nothing against the policy on any page."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.site.browser.conftest import BIN, ROOT, serving
from tests.site.browser.looks import seen

if TYPE_CHECKING:
    from playwright.sync_api import Page

PASSWORD = "four calm horses"
KEY = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}
Command = Callable[..., str]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Command]]:
    """The address of an empty site, by a name that browsers allow passkeys on, and its commands."""
    folder = tmp_path_factory.mktemp("accounts")
    db = folder / "slated.sqlite3"
    env = {**os.environ, "SLATED_SECRET_FILE": str(folder / "key"), "SLATED_SECRET_KEY": ""}
    env.pop("DJANGO_SETTINGS_MODULE", None)

    def command(*arguments: str, given: str = "") -> str:
        run = [BIN / "slated", *arguments, "--db", db]
        done = subprocess.run(
            run, cwd=ROOT, env=env, check=True, capture_output=True, input=given, text=True
        )
        return done.stdout.strip()

    command("createadmin", "--username", "ada", "--password-stdin", given=PASSWORD)
    with serving(Path(db), env) as port:
        yield f"http://localhost:{port}", command


def sign_in(page: Page, name: str, password: str = PASSWORD) -> None:
    page.fill("#id_login", name)
    page.fill("#id_password", password)
    page.click("main form >> nth=0 >> button")


def join(page: Page, site: tuple[str, Command], name: str) -> None:
    address, command = site
    page.goto(command("invite", "--site", address))
    seen(page)
    page.fill("#id_username", name)
    page.fill("#id_password1", PASSWORD)
    page.fill("#id_password2", PASSWORD)
    page.click("main button:has-text('Make an account')")
    assert page.inner_text(".me").endswith(name)


def leave(page: Page, address: str) -> None:
    page.goto(f"{address}/account/logout/")
    seen(page)
    page.click("main button:has-text('Sign out')")
    assert page.inner_text(".me") == "Sign in"


def test_a_passkey_from_the_invitation_on(page: Page, site: tuple[str, Command], request) -> None:
    address, _command = site
    name = "dana-" + re.sub(r"\W", "", request.node.callspec.id)
    devtools = page.context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    devtools.send("WebAuthn.addVirtualAuthenticator", {"options": KEY})
    join(page, site, name)
    page.click(".me")
    seen(page)
    page.click("text=0 passkeys")
    seen(page)
    page.click("text=Add a passkey")
    seen(page)
    page.fill("#id_password", PASSWORD)
    page.click("main button:has-text('Go on')")
    seen(page)
    page.fill("#id_name", "My telephone")
    page.click("main button:has-text('Add it')")
    page.wait_for_url("**/account/codes/")
    seen(page)
    code = page.inner_text("pre").split()[0]
    leave(page, address)

    page.goto(f"{address}/account/login/?next=/account/passkeys/")
    seen(page)
    page.click("text=Sign in with a passkey")
    page.wait_for_url(f"{address}/account/passkeys/")
    assert "My telephone" in page.inner_text("main")
    page.click("text=Rename")
    page.click("main >> text=Use a passkey")
    seen(page)
    page.click("main button:has-text('Use a passkey')")
    page.wait_for_selector("#id_name")
    seen(page)
    page.fill("#id_name", "My <b>other</b> telephone")
    page.click("main button:has-text('Rename it')")
    assert "My <b>other</b> telephone" in page.inner_text("main")
    leave(page, address)

    # The password alone is no longer enough.
    page.goto(f"{address}/account/login/")
    sign_in(page, name)
    assert page.inner_text("h1") == "One more step"
    seen(page)
    page.fill("#id_code", code)
    page.click("main button:has-text('Sign in')")
    assert page.inner_text(".me").endswith(name)
    leave(page, address)
    page.goto(f"{address}/account/login/")
    sign_in(page, name)
    page.click("text=Use a passkey")
    page.wait_for_url(f"{address}/")
    assert page.inner_text(".me").endswith(name)


def test_a_passkey_that_is_not_there_is_explained(page: Page, site: tuple[str, Command]) -> None:
    address, _command = site
    devtools = page.context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    devtools.send("WebAuthn.addVirtualAuthenticator", {"options": KEY})
    page.goto(f"{address}/account/login/")
    page.click("text=Sign in with a passkey")
    page.wait_for_selector("[data-passkey-problem]:visible")
    assert "It did not work" in page.inner_text("[data-passkey-problem]")


def test_wrong_passwords_come_to_an_end(page: Page, site: tuple[str, Command], request) -> None:
    address, _command = site
    nobody = "nobody-" + re.sub(r"\W", "", request.node.callspec.id)
    page.goto(f"{address}/account/login/")
    for _ in range(14):
        sign_in(page, nobody, "not the password")
        if "Too many tries" in page.inner_text("main"):
            break
    seen(page)
    assert "Too many tries. Wait" in page.inner_text("main")


def test_who_runs_the_site_lets_people_in(page: Page, site: tuple[str, Command], request) -> None:
    address, _command = site
    page.goto(f"{address}/account/people/")
    sign_in(page, "ada")
    assert page.url == f"{address}/account/people/"
    seen(page)
    page.click("text=Invite an editor")
    link = page.inner_text("code")
    seen(page)
    other = page.context.browser.new_context()
    guest = other.new_page()
    guest.goto(link)
    name = "erin-" + re.sub(r"\W", "", request.node.callspec.id)
    guest.fill("#id_username", name)
    guest.fill("#id_password1", PASSWORD)
    guest.fill("#id_password2", PASSWORD)
    guest.click("main button:has-text('Make an account')")
    guest.click(".me[href='/account/']")
    assert "You may put readings and titles right." in guest.inner_text("main")
    page.goto(f"{address}/account/people/")
    row = page.locator("tr", has_text=name)
    row.locator("select").select_option("viewer")
    row.locator("button").click()
    assert f"{name}: made viewer." in page.inner_text(".told")
    guest.reload()
    assert "You may put" not in guest.inner_text("main")
    other.close()


@pytest.mark.parametrize("path", ["leave/", "password/change/", "password/reset/", "signup/"])
def test_the_other_pages(page: Page, site: tuple[str, Command], path: str) -> None:
    address, _command = site
    if path in ("leave/", "password/change/"):
        page.goto(f"{address}/account/login/")
        sign_in(page, "ada")
    page.goto(f"{address}/account/{path}")
    seen(page)
    if path == "leave/":
        page.fill("#id_password", PASSWORD)
        page.click("main button:has-text('Go on')")
        seen(page)
        page.fill("#id_name", "ada")
        page.click("main button:has-text('Delete it for good')")
        assert "only admin left" in page.inner_text("main")
