"""Pictures of every page of the site, light and dark, on a wide window and on a telephone.

    python docs/screens.py [--only show,home] [--out build/screens]

The site is served with the samples, made-up ratings and the account of an editor, who follows and
rates a few shows; headless Chromium looks at it. It says which pages are wider than the window or
write to the console, and leaves with 1 where any does. Without --only, two small pictures for the
README are written beside this file.
"""

from __future__ import annotations

import argparse
import io
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
NAME, PASSWORD = "robin", "four calm horses"
SIZES = {"wide": (1280, 900), "narrow": (360, 780)}
LIGHTS = ("light", "dark")
FILLING = (
    ["add", "samples"],
    ["ratings", "demo", "--day", "2026-01-01"],
    ["snapshot", "--day", "2026-01-01"],
    ["ratings", "demo"],
    ["snapshot"],
)
"""What ``make run`` does before it serves."""
DAY = "2017-10-05"
"""The day of the founding case, on which there is much to see."""
FOLLOWED = ("Jessica Jones", "Buffy the Vampire Slayer", "Wednesday", "Stranger Things")
FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update"),
)
WAIT = 60
"""Seconds the site may take to answer first."""
PATIENCE = 120_000
"""Milliseconds a page may take, on a machine that is busy."""
FIGURES = {"home": ("screen-home.webp", 900), "show": ("screen-show.webp", 760)}
"""Pages whose wide light picture goes into the README: its file, and the height that is shown."""
HEAVIEST = 150_000
"""Bytes such a picture may have."""


@dataclass(frozen=True, slots=True)
class View:
    """A page by its address. ``own``: as the editor sees it, signed in."""

    name: str
    path: str
    own: bool = False


def views(seen: dict[str, int]) -> list[View]:
    """Every kind of page; ``seen`` are the numbers of what is looked at."""
    show, day = f"/show/{seen['show']}", f"?as_of={DAY}"
    return [
        View("home", f"/{day}"),
        View("home-today", "/"),
        View("calendar", f"/calendar/2017-04{day}"),
        View("show", f"{show}{day}"),
        View("show-today", show),
        View("show-rated", f"/show/{seen['rated']}"),
        View("article", f"/article/{seen['article']}"),
        View("scorecard", f"/scorecard{day}"),
        View("lists", "/lists"),
        View("list", "/lists/all"),
        View("list-named", "/lists/Marvel"),
        View("list-past", "/lists/Marvel?as_of=2026-01-01"),
        View("sources", "/sources"),
        View("search", "/search?q=jesica+jones"),
        View("search-nothing", "/search?q=qqqqqq"),
        View("about", "/about"),
        View("subscribe", "/subscribe"),
        View("status", "/status"),
        View("api-docs", "/api/v1/docs"),
        View("embed", f"/embed{show}{day}"),
        View("not-found", "/nowhere"),
        View("sign-in", "/account/login/"),
        View("sign-up", "/account/signup/"),
        View("account", "/account/", own=True),
        View("my-shows", "/my/shows", own=True),
        View("my-follows", "/my/follows", own=True),
        View("my-ratings", "/my/ratings", own=True),
        View("show-own", f"{show}{day}", own=True),
        View("wrong", f"/wrong/{seen['claim']}", own=True),
        View("alerts", "/account/alerts", own=True),
        View("links", "/account/links/", own=True),
        View("tokens", "/account/tokens", own=True),
        View("passkeys", "/account/passkeys/", own=True),
        View("password", "/account/password/change/", own=True),
        View("care", "/care", own=True),
        View("care-unsure", "/care?why=unsure", own=True),
        View("care-claim", f"/care/claim/{seen['claim']}", own=True),
        View("care-add", f"/care/article/{seen['article']}/add", own=True),
        View("care-log", "/care/log", own=True),
        View("care-titles", "/care/titles?q=jessica", own=True),
        View("care-title", f"/care/title/{seen['show']}", own=True),
        View("care-lists", "/care/lists", own=True),
        View("care-feeds", "/care/feeds", own=True),
    ]


def main() -> int:
    """Take the pictures; 1 where a page does not fit or complains."""
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    ask.add_argument("--only", default="", help="names of pages, with commas")
    ask.add_argument("--out", type=Path, default=ROOT / "build" / "screens")
    asked = ask.parse_args()
    only = set(filter(None, asked.only.split(",")))
    asked.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="slated-screens-") as folder:
        db = Path(folder) / "samples.sqlite3"
        seen = prepared(db)
        wanted = [view for view in views(seen) if not only or view.name in only]
        with served(db) as address, chromium() as browser:
            wrong = [*pictures(browser, address, wanted, asked.out)]
    if not only:
        wrong += figures(asked.out)
    print(f"{len(wanted) * len(SIZES) * len(LIGHTS)} pictures in {asked.out}")
    for line in wrong:
        print(f"  {line}")
    return 1 if wrong else 0


def prepared(db: Path) -> dict[str, int]:
    """Keep the samples and make the editor; the numbers of what is looked at."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "slated.site.web.settings"
    os.environ["SLATED_SECRET_KEY"] = "for pictures, which guard nothing: " + "x" * 40
    os.environ["SLATED_SIGNUP"] = "open"
    for command in FILLING:
        run = [BIN / "slated", *command, "--db", db]
        subprocess.run(run, cwd=ROOT, check=True, capture_output=True)
    from slated.site.database import open_database

    open_database(str(db), write=True)
    from django.db import connections

    _people()
    seen = _numbers()
    connections.close_all()
    return seen


def _numbers() -> dict[str, int]:
    from slated.site.catalogue.models import Title
    from slated.site.news.models import Claim
    from slated.site.ratings.models import Rating

    show = Title.objects.get(name="Jessica Jones")
    rated = Rating.objects.filter(title__name="The Walking Dead").first()
    claim = Claim.objects.filter(
        release__title=show, published__lte=DAY, reading__superseded=None
    ).latest("published")
    return {
        "show": show.pk,
        "rated": rated.title_id if rated else show.pk,
        "claim": claim.pk,
        "article": claim.reading.version.article_id,
    }


def _people() -> None:
    """An editor, who follows and rates some shows, and put something right; and some feeds."""
    from django.utils import timezone

    from slated.site.accounts.following import follow
    from slated.site.accounts.models import User
    from slated.site.accounts.viewer import viewer_of
    from slated.site.alerts.channels import add_service
    from slated.site.catalogue.models import Title
    from slated.site.feeds.following import Wish
    from slated.site.feeds.following import follow as follow_feed
    from slated.site.news.corrections import correct
    from slated.site.news.models import Claim
    from slated.site.ratings.voting import rate

    now = timezone.now()
    user = User.objects.create_user(NAME, password=PASSWORD, editor=True)
    for number, name in enumerate(FOLLOWED):
        title = Title.objects.get(name=name)
        follow(user, title)
        rate(viewer_of(user), title.pk, 2.5 + number / 2)
    add_service(user, "ntfys://ntfy.sh/a-made-up-topic", now)
    for site in ("wire", "greenlight"):
        follow_feed(Wish(f"https://{site}.example/tv.rss", title=f"The {site.title()}"), now)
    claim = Claim.objects.filter(release__title__name="The Crown").latest("pk")
    correct(claim.pk, None, "a rehearsed correction", now, NAME)


@contextmanager
def served(db: Path) -> Iterator[str]:
    """The address of a site on this database."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    run = [BIN / "slated", "serve", "--db", db, "--port", str(port), "--workers", "2"]
    server = subprocess.Popen(run, cwd=ROOT, stderr=subprocess.DEVNULL)
    try:
        end = time.monotonic() + WAIT
        while time.monotonic() < end:
            with socket.socket() as knock:
                if knock.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(timeout=WAIT)


@contextmanager
def chromium() -> Iterator[Browser]:
    """Headless Chromium: the system's, else playwright's own."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(FLAGS))
        yield browser
        browser.close()


def pictures(browser: Browser, address: str, wanted: list[View], out: Path) -> Iterator[str]:
    """Write them; what is wrong with a page."""
    signed = _signed_in(browser, address) if any(view.own for view in wanted) else None
    for size, (width, height) in SIZES.items():
        for light in LIGHTS:
            window = {"viewport": {"width": width, "height": height}, "color_scheme": light}
            contexts = {
                own: browser.new_context(**window, storage_state=state)
                for own, state in ((False, None), (True, signed))
            }
            for context in contexts.values():
                context.set_default_timeout(PATIENCE)
            for view in wanted:
                page = contexts[view.own].new_page()
                name = f"{view.name}-{size}-{light}"
                yield from _picture(page, address + view.path, name, out)
                page.close()
            for context in contexts.values():
                context.close()


def _picture(page: Page, url: str, name: str, out: Path) -> Iterator[str]:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    answer = page.goto(url)
    page.screenshot(path=out / f"{name}.png", full_page=True)
    status = answer.status if answer else 0
    if status != 200 and "not-found" not in name:
        yield f"{name}: {status} for {url}"
    wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    if wide > 0:
        yield f"{name}: {wide} px wider than the window"
    yield from (f"{name}: {text}" for text in said if "404 (Not Found)" not in text)


def _signed_in(browser: Browser, address: str) -> Any:
    """The cookies of the editor."""
    context = browser.new_context()
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    page.goto(f"{address}/account/login/")
    page.fill("[name=login]", NAME)
    page.fill("[name=password]", PASSWORD)
    page.press("[name=password]", "Enter")
    page.wait_for_url(lambda url: "login" not in url)
    state = context.storage_state()
    context.close()
    return state


def figures(out: Path) -> Iterator[str]:
    """Write the README's pictures; which of them are too heavy."""
    for name, (file, height) in FIGURES.items():
        with Image.open(out / f"{name}-wide-light.png") as whole:
            data = io.BytesIO()
            part = whole.convert("RGB").crop((0, 0, whole.width, min(height, whole.height)))
            part.save(data, "WEBP", quality=80, method=6)
        (ROOT / "docs" / file).write_bytes(data.getvalue())
        if len(data.getvalue()) > HEAVIEST:
            yield f"{file}: {len(data.getvalue()):,} bytes"


if __name__ == "__main__":
    sys.exit(main())
