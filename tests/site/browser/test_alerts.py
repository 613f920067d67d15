"""Alerts in a browser: channels, wishes, tests, links in mails, private addresses."""

from __future__ import annotations

import base64
import hmac
import json
import os
import re
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen
from zoneinfo import ZoneInfo

import pytest
from tests.site.alerts.servers import Hooks, Mailbox, hook_server, mail_server
from tests.site.browser.conftest import BIN, ROOT, serving
from tests.site.browser.test_accounts import seen

if TYPE_CHECKING:
    from playwright.sync_api import Page

# Each step runs a command, which on a busy machine takes many seconds to start.
pytestmark = pytest.mark.timeout(900)
PASSWORD = "four calm horses"
ZONE = "America/New_York"
WHO = ("ada", "bob", "cleo", "dan", "erin", "fay")
MAKE = f"""
import sys
from slated.site.database import open_database
open_database(sys.argv[1], write=True)
from slated.site.accounts.following import follow
from slated.site.accounts.models import User
from slated.site.catalogue.search import search
fargo = search("Fargo")[0].title
for name in {WHO}:
    for scheme in ("light", "dark"):
        user = User(username=f"{{name}}-{{scheme}}", timezone="{ZONE}")
        user.set_password("{PASSWORD}")
        user.save()
        follow(user, fargo)
"""
SAY = """
import sys
from django.utils import timezone
from slated.site.database import open_database
open_database(sys.argv[1], write=True)
from itertools import count
from tests.site.alerts import telling
# Each report is another article.
telling._numbers = count(int(sys.argv[2]))
now = timezone.now()
telling.say("Fargo", int(sys.argv[2]), f"{now.year + 1}-06-05", day=now.date(), learned=now)
from slated.site.alerts.announce import announce
from slated.site.alerts.deliver import deliver
announce(now)
deliver(timezone.now())
"""


@dataclass
class Home:
    """A site that is served, the mail and the POSTs that leave it, and its commands."""

    url: str
    mail: Mailbox
    hooks: Hooks
    command: Callable[..., str]
    season: int = 20

    def work(self) -> str:
        """What `slated alerts run --once` says that it did."""
        return self.command("slated", "alerts", "run", "--once", "--db")

    def news(self) -> str:
        """Let a date of Fargo become known and be told; how it is called."""
        self.season += 1
        self.command("python", "-c", SAY, after=(str(self.season),))
        return f"Fargo, season {self.season}"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Home]:
    """A site with the samples and people who follow Fargo, by a mail and a POST server."""
    db = tmp_path_factory.mktemp("alerts") / "samples.sqlite3"
    mail = Mailbox()
    taking, (hooks, posts) = mail_server(mail), hook_server()
    env = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "slated.site.web.settings",
        "SLATED_SECRET_KEY": "a key for the tests alone, " * 3,
        "SLATED_MAIL": f"smtp://127.0.0.1:{taking.port}",
        "SLATED_MAIL_FROM": "Slated <slated@slate.example>",
        "SLATED_ALLOW_PRIVATE": "127.0.0.0/8",
        "SLATED_LIMITS": "off",
        "PYTHONPATH": os.pathsep.join((str(ROOT), os.environ.get("PYTHONPATH", ""))),
    }

    def command(*arguments: str, after: tuple[str, ...] = ()) -> str:
        run = [BIN / arguments[0], *arguments[1:], db, *after]
        done = subprocess.run(run, cwd=ROOT, env=env, check=True, capture_output=True, text=True)
        return done.stdout

    command("slated", "add", "samples", "--db")
    command("python", "-c", MAKE)
    with serving(Path(db), env) as port:
        found = Home(f"http://127.0.0.1:{port}", mail, hooks, command)
        found.work()
        yield found
    taking.stop()
    posts.shutdown()
    posts.server_close()


@pytest.fixture
def scheme(request: pytest.FixtureRequest) -> str:
    """Light or dark, as the page of the test is."""
    return str(request.node.callspec.params["page"])


def sign_in(page: Page, home: Home, name: str) -> None:
    page.goto(f"{home.url}/account/login/?next=/account/alerts")
    page.fill("[name=login]", name)
    page.fill("[name=password]", PASSWORD)
    page.press("[name=password]", "Enter")
    page.wait_for_selector("text=Your alerts")


def there(home: Home, link: str) -> str:
    """A link of a message on the site as it is served here."""
    return home.url + urlsplit(link).path


def add(page: Page, label: str, address: str) -> None:
    page.get_by_label(label).fill(address)
    form = page.locator("form", has=page.get_by_label(label))
    form.get_by_role("button", name="Add it").click()


def add_mail(page: Page, home: Home, name: str) -> None:
    """A channel by mail, confirmed by the link in the mail."""
    add(page, "An e-mail address", f"{name}@mail.example")
    page.wait_for_selector("text=not confirmed")
    seen(page)
    home.work()
    [asked] = home.mail.of(name)
    link = re.search(r"https?://\S+/alerts/confirm/\S+", asked.get_body(("plain",)).get_content())
    assert link is not None
    page.goto(there(home, link[0]))
    seen(page)
    page.click("text=Send them here")
    page.wait_for_selector("h1:has-text('Confirmed')")
    seen(page)
    page.goto(f"{home.url}/account/alerts")
    assert "not confirmed" not in page.inner_text("main")


def test_by_mail_from_the_address_to_one_click_that_ends_it(
    page: Page, home: Home, scheme: str
) -> None:
    name = f"ada-{scheme}"
    sign_in(page, home, name)
    add_mail(page, home, name)
    page.get_by_role("button", name="Test").click()
    page.wait_for_selector("text=A test is on its way")
    seen(page)
    home.work()
    page.reload()
    assert re.search(r"test.*sent", page.inner_text("#sent + ul"), re.IGNORECASE)
    shown = home.news()
    _, _, told = home.mail.of(name)
    assert told["Subject"].startswith(shown)
    stop = there(home, told["List-Unsubscribe"].strip(" <>"))
    # As a mail program does it: no cookie, no page.
    with urlopen(Request(stop, b"List-Unsubscribe=One-Click")) as answer:
        assert answer.status == 200
    page.reload()
    assert "stopped by the link in a message" in page.inner_text("main")
    assert "nothing reaches you" in page.inner_text("main")
    seen(page)
    page.get_by_role("button", name="Start again").click()
    page.wait_for_load_state()
    assert "stopped" not in page.inner_text("#channels + ul")
    # As a person does it.
    page.goto(stop)
    seen(page)
    page.click("text=Stop them")
    page.wait_for_selector("h1:has-text('Stopped')")
    seen(page)
    home.news()
    assert len(home.mail.of(name)) == 3


def test_a_digest_waits_for_its_hour_and_goes_when_it_is_wanted_at_once(
    page: Page, home: Home, scheme: str
) -> None:
    name = f"bob-{scheme}"
    sign_in(page, home, name)
    add_mail(page, home, name)
    hour = (datetime.now(UTC).astimezone(ZoneInfo(ZONE)).hour + 3) % 24
    form = page.locator("form.hear").first
    page.get_by_label("Once a day").check()
    form.locator("[name=hour]").select_option(str(hour))
    form.locator("[name=quiet_from]").select_option("22")
    form.locator("[name=quiet_to]").select_option("7")
    form.get_by_role("button", name="Keep it").click()
    page.wait_for_selector("text=Kept.")
    seen(page)
    assert page.get_by_label("Once a day").is_checked()
    assert form.locator("[name=hour]").input_value() == str(hour)
    assert form.locator("[name=quiet_from]").input_value() == "22"
    assert f"All hours are those of {ZONE}." in page.inner_text("main")
    shown = home.news()
    assert len(home.mail.of(name)) == 1
    page.reload()
    assert "Digest" in page.inner_text("#sent + ul")
    page.get_by_label("At once").check()
    form.locator("[name=quiet_from]").select_option("")
    form.locator("[name=quiet_to]").select_option("")
    form.get_by_role("button", name="Keep it").click()
    page.wait_for_selector("text=Kept.")
    home.work()
    _, told = home.mail.of(name)
    assert told["Subject"].startswith(shown)


def test_only_what_was_chosen_is_heard(page: Page, home: Home, scheme: str) -> None:
    name = f"cleo-{scheme}"
    sign_in(page, home, name)
    add_mail(page, home, name)
    form = page.locator("form.hear").first
    for box in form.get_by_role("checkbox").all():
        box.uncheck()
    form.locator("[value=cancelled]").check()
    form.get_by_role("button", name="Keep it").click()
    page.wait_for_selector("text=Kept.")
    ticked = [b.get_attribute("value") for b in form.get_by_role("checkbox", checked=True).all()]
    assert ticked == ["cancelled"]
    home.news()
    assert len(home.mail.of(name)) == 1


def test_a_service_by_its_apprise_address(page: Page, home: Home, scheme: str) -> None:
    sign_in(page, home, f"dan-{scheme}")
    add(page, "A service, by its Apprise address", "nonsense")
    page.wait_for_selector(".problem")
    assert "That is no Apprise address" in page.inner_text(".problem")
    seen(page)
    add(page, "A service, by its Apprise address", "json://10.0.0.1/in")
    page.wait_for_selector(".problem:has-text('private network')")
    at = f"/a-secret-{scheme}"
    url = home.hooks.url(at).replace("http", "json")
    add(page, "A service, by its Apprise address", url)
    page.wait_for_selector("#channels + ul")
    assert "a-secret" not in page.content()
    page.get_by_role("button", name="Test").click()
    page.wait_for_selector("text=A test is on its way")
    seen(page)
    home.work()
    [body] = [body for path, _, body in home.hooks.posts if path == at]
    assert "test" in json.loads(body)["message"].lower()
    page.reload()
    assert "sent" in page.inner_text("#sent + ul")
    page.get_by_role("button", name="Remove").click()
    page.wait_for_selector("text=Nowhere yet.")


def test_a_webhook_its_secret_and_what_it_answered(page: Page, home: Home, scheme: str) -> None:
    sign_in(page, home, f"erin-{scheme}")
    page.click("text=Add a webhook")
    seen(page)
    add(page, "Its address", "http://192.168.1.20:9000/in")
    page.wait_for_selector(".problem:has-text('private network')")
    seen(page)
    at = f"/hook-{scheme}"
    page.click("text=Add a webhook")
    add(page, "Its address", home.hooks.url(at))
    page.wait_for_selector("text=shown this once")
    seen(page)
    assert page.inner_text("h1") == f"http://127.0.0.1:{home.hooks.port}/…"
    secret = page.inner_text(".told code")
    page.get_by_role("button", name="Test").click()
    page.wait_for_selector("text=A test")
    assert secret not in page.content()
    home.hooks.answers.append(503)
    home.work()
    page.reload()
    assert "503" in page.inner_text("main")
    seen(page)
    [(headers, body)] = [(h, body) for path, h, body in home.hooks.posts if path == at]
    said = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    key = base64.b64decode(secret.removeprefix("whsec_"))
    mark = base64.b64encode(hmac.new(key, said, sha256).digest()).decode()
    assert headers["webhook-signature"] == f"v1,{mark}"
    page.get_by_role("button", name="Stop").click()
    page.wait_for_selector("text=you stopped it")
    page.get_by_role("button", name="Start again").click()
    page.wait_for_selector("button:has-text('Stop')")
    page.get_by_role("button", name="Remove").click()
    page.wait_for_url("**/account/alerts#webhooks")
    assert "http://127.0.0.1" not in page.inner_text("main")


def status(url: str) -> int:
    """What an address answers to a program without a cookie."""
    try:
        with urlopen(url) as answer:
            return int(answer.status)
    except HTTPError as error:
        return error.code


def test_a_private_address_made_replaced_and_revoked(page: Page, home: Home, scheme: str) -> None:
    sign_in(page, home, f"fay-{scheme}")
    page.goto(f"{home.url}/account/links/")
    assert "You have none yet." in page.inner_text("main")
    seen(page)
    page.click("text=Make a private address")
    page.wait_for_selector("text=Revoke it")
    seen(page)
    first = addresses(page)
    assert len(first) == 3
    assert {status(url) for url in first} == {200}
    page.click("text=Make a new private address")
    page.wait_for_load_state()
    second = addresses(page)
    assert not set(first) & set(second)
    assert {status(url) for url in first} == {404}
    assert {status(url) for url in second} == {200}
    page.click("text=Revoke it")
    page.wait_for_selector("text=You have none yet.")
    assert {status(url) for url in second} == {404}


def addresses(page: Page) -> list[str]:
    return [field.input_value() for field in page.locator("input.address").all()]
