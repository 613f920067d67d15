"""How soon a telephone on a slow line shows the first of each page, and how many bytes that takes.

    python bench/paint.py [--db FILE] [--rounds 5]

`slated serve` is started on a database: the one given, else a small one of made-up news. Headless
Chromium looks at each kind of page as a telephone does: 360 by 780 points, nothing of the site in
its memory, the line of "slow 4G" in Chromium's tools (1.6 Mbit/s down, 0.75 up, 150 ms before each
answer begins), the processor slowed four times. Printed are medians of several rounds: the first
contentful paint as the browser tells it (W3C, Paint Timing), the bytes of the page itself and of
all it loads as they travel, and how many requests that were.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from loadmade import fill
from loadserver import served
from loadwire import size_of

GOAL = 1000.0
"""Milliseconds under which the first paint shall come."""
HEAVIEST = 150_000
"""Bytes a page itself may have on the line."""
LINE = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1_600_000 / 8,
    "uploadThroughput": 750_000 / 8,
}
SLOWER = 4
PHONE = {"viewport": {"width": 360, "height": 780}, "device_scale_factor": 3, "is_mobile": True}
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking")
PATIENCE = 120_000
PAINTED = """
() => new Promise(done => new PerformanceObserver((seen, watch) => {
  for (const entry of seen.getEntriesByName("first-contentful-paint")) {
    watch.disconnect(); done(entry.startTime);
  }
}).observe({type: "paint", buffered: true}))
"""


@dataclass(frozen=True, slots=True)
class Look:
    """One look at a page: ms to the first paint, bytes of it and of all it loads, requests."""

    paint: float
    page: float
    all: float
    requests: int


def main() -> int:
    """Measure and print; 1 where a page misses the goal."""
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    ask.add_argument("--db", type=Path, help="a SQLite file; ratings are added where it has none")
    ask.add_argument("--claims", type=int, default=20_000, help="of the database that is made")
    ask.add_argument("--rounds", type=int, default=5)
    asked = ask.parse_args()
    with tempfile.TemporaryDirectory(prefix="slated-paint-") as folder:
        db = asked.db or Path(folder) / "slate.sqlite3"
        shows = fill(db, asked.claims, max(1, asked.claims // 20))
        with served(db, 2) as (port, _), sync_playwright() as playwright:
            found = shutil.which("chromium") or shutil.which("chromium-browser")
            browser = playwright.chromium.launch(executable_path=found, args=list(FLAGS))
            address = f"http://127.0.0.1:{port}"
            for path in 4 * [*_pages(shows).values()]:
                size_of(port, path)  # The site has been asked before, by somebody else.
            looks = {
                kind: [_look(browser, address + path) for _ in range(asked.rounds)]
                for kind, path in _pages(shows).items()
            }
            browser.close()
    return _report(looks)


def _pages(shows: list[int]) -> dict[str, str]:
    return {
        "home": "/",
        "home, a past day": "/?as_of=2020-05-05",
        "show": f"/show/{shows[0]}",
        "list": "/lists/all",
        "scorecard": "/scorecard",
        "calendar": "/calendar/2020-06",
        "sources": "/sources",
        "search": "/search?q=ghost",
        "about": "/about",
    }


def _look(browser: Browser, url: str) -> Look:
    """In a context of its own, which has nothing in memory."""
    context = browser.new_context(**PHONE)
    context.set_default_timeout(PATIENCE)
    page: Page = context.new_page()
    wire = context.new_cdp_session(page)
    sizes: dict[str, float] = {}
    documents: list[str] = []

    def asked(event: dict[str, Any]) -> None:
        sizes.setdefault(event["requestId"], 0.0)
        if event.get("type") == "Document":
            documents.append(event["requestId"])

    wire.on("Network.requestWillBeSent", asked)
    wire.on(
        "Network.loadingFinished",
        lambda event: sizes.update({event["requestId"]: event["encodedDataLength"]}),
    )
    wire.send("Network.enable")
    wire.send("Network.emulateNetworkConditions", LINE)
    wire.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.goto(url, wait_until="networkidle")
    paint = page.evaluate(PAINTED)
    context.close()
    return Look(paint, sum(sizes[one] for one in documents), sum(sizes.values()), len(sizes))


def _report(looks: dict[str, list[Look]]) -> int:
    print(
        f"\n{'':20}{'first paint':>12}{'slowest':>9} ms{'page':>9}{'all':>9} bytes{'requests':>10}"
    )
    late, heavy = 0.0, 0.0
    for kind, those in looks.items():
        paint, page = median(one.paint for one in those), median(one.page for one in those)
        slowest = max(one.paint for one in those)
        every, number = median(one.all for one in those), median(one.requests for one in those)
        print(f"{kind:20}{paint:12.0f}{slowest:9.0f}   {page:9,.0f}{every:9,.0f}{number:16.0f}")
        late, heavy = max(late, paint), max(heavy, page)
    print(
        f"slowest kind {late:.0f} ms (goal {GOAL:.0f}), "
        f"heaviest {heavy:,.0f} bytes (goal {HEAVIEST:,})"
    )
    return int(late > GOAL or heavy > HEAVIEST)


if __name__ == "__main__":
    sys.exit(main())
