"""While another process holds the database: pages are read, forms say so soon, commands wait."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.parse import urlencode

import pytest

from slated.site.place import WAIT_SERVED, Place

BIN = Path(sys.executable).parent
PASSWORD = "four calm horses"
LATEST = 120
HOLD = """
import sys, sqlite3
if sys.argv[1].startswith("postgresql"):
    import psycopg
    from slated.site.writing import _LOCK
    held = psycopg.connect(sys.argv[1])
    held.execute("SELECT pg_advisory_lock(%s)", [_LOCK])
else:
    held = sqlite3.connect(sys.argv[1], isolation_level=None)
    held.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""
pytestmark = pytest.mark.timeout(600)


@contextmanager
def locked(where: str) -> Iterator[Callable[[], None]]:
    """Another process that writes, until what this gives is called."""
    code = [sys.executable, "-c", HOLD, where]
    with subprocess.Popen(code, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        yield lambda: other.communicate() and None
        if other.poll() is None:
            other.communicate()


@contextmanager
def served(where: str) -> Iterator[str]:
    """The address of a site: one process, four requests at a time."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    serve = [BIN / "slated", "serve", "--db", where, "--port", str(port), "--workers", "1"]
    server = subprocess.Popen(serve, env={**os.environ, "SLATED_LIMITS": "off"})
    url = f"http://127.0.0.1:{port}"
    try:
        until = time.monotonic() + LATEST
        while not answers(f"{url}/healthz"):
            assert server.poll() is None
            assert time.monotonic() < until
            time.sleep(0.2)
        yield url
    finally:
        server.terminate()
        server.wait(timeout=LATEST)


def answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=LATEST):
            return True
    except OSError:
        return False


class Person:
    """Somebody with a browser, signed in."""

    def __init__(self, home: str) -> None:
        self.home = home
        jar = urllib.request.HTTPCookieProcessor(CookieJar())
        self._open = urllib.request.build_opener(jar).open
        fields = {"login": "alice", "password": PASSWORD}
        assert self.send("/account/login/", "/account/login/", fields).status == 200

    def send(self, page: str, to: str, fields: dict[str, str]) -> urllib.request.addinfourl:
        """What a form on a page, sent, is answered."""
        words = self._open(self.home + page, timeout=LATEST).read().decode()
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', words)
        assert token is not None
        return self.post(to, {**fields, "csrfmiddlewaretoken": token[1]})

    def post(self, to: str, fields: dict[str, str]) -> urllib.request.addinfourl:
        data = urlencode(fields).encode()
        asked = urllib.request.Request(self.home + to, data, {"Referer": self.home})
        try:
            return self._open(asked, timeout=LATEST)
        except urllib.error.HTTPError as error:
            return error


def rated_by_token(home: str, title: int, token: str) -> urllib.error.HTTPError:
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    asked = urllib.request.Request(
        f"{home}/api/v1/me/ratings/{title}", b'{"stars": 4}', headers, method="PUT"
    )
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(asked, timeout=LATEST)
    return refused.value


def test_forms_are_refused_soon_and_pages_are_still_read(database: Place) -> None:
    from slated.site.accounts.models import User
    from slated.site.api import tokens
    from slated.site.catalogue.models import Title
    from slated.site.ratings.models import Rating

    where = str(database.path or database.url)
    alice = User.objects.create_user("alice", password=PASSWORD)
    fargo = Title.objects.create(name="Fargo")
    token, _ = tokens.make(alice, "a script", ["rate"], None)
    # The first use of a day is noted.
    assert tokens.found(token, datetime.now(UTC).date())
    rate, stars = f"/rate/{fargo.pk}-fargo", {"stars": "4"}
    with served(where) as home:
        person = Person(home)
        assert person.send(f"/show/{fargo.pk}-fargo", rate, {"stars": "3"}).status == 200
        with locked(where) as let_go, ThreadPoolExecutor(12) as threads:
            page = f"/show/{fargo.pk}-fargo"
            writers = [threads.submit(person.send, page, rate, stars) for _ in range(4)]
            writers.append(threads.submit(rated_by_token, home, fargo.pk, token))
            readers = [threads.submit(answers, f"{home}/?network=N{n}") for n in range(4)]
            assert all(one.result() for one in readers)
            refused = [one.result() for one in writers]
            let_go()
        assert {one.status for one in refused} == {503}
        assert all(int(one.headers["Retry-After"]) > 0 for one in refused)
        problem = json.loads(refused[-1].read())
        assert refused[-1].headers["Content-Type"] == "application/problem+json"
        assert problem["status"] == 503
        assert "send it again" in problem["detail"]
        words = refused[0].read().decode()
        assert "Something else is writing just now" in words
        assert Rating.objects.get().steps == 6
        assert person.send(f"/show/{fargo.pk}-fargo", rate, stars).status == 200
        assert Rating.objects.filter(steps=8).exists()


def test_a_command_waits(database: Place, tmp_path: Path) -> None:
    from slated.site.news.models import Article

    where = str(database.path or database.url)
    news = tmp_path / "news.txt"
    news.write_text("Fargo season 3 premieres April 19, 2017 on FX.")
    with locked(where) as let_go:
        add = subprocess.Popen([BIN / "slated", "add", news, "--db", where])
        with pytest.raises(subprocess.TimeoutExpired):
            add.wait(3 * WAIT_SERVED)
        let_go()
        assert add.wait(LATEST) == 0
    assert Article.objects.count() == 1
