"""The followers of a rehearsal, and the servers at which they hear: a mail server, and webhooks.

Both fail on purpose while they are told to: mails are put off, posts answered with 500, and some
posts are taken but the answer is lost, after which the sender must send again.
"""

from __future__ import annotations

import json
import random
import socket
import threading
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from aiosmtpd.controller import Controller

DOMAIN = "mail.example"
FOLLOWED = 4
"""Shows that a person follows."""


class Receivers:
    """Where the followers hear, from the start to ``close``; what came, by follower.

    ``posts``: announcement id and webhook-id of each POST that was taken, ``mails``: the
    Message-ID and the text of each mail that was.
    """

    def __init__(self, seed: int) -> None:
        self._chosen, self._lock = random.Random(seed), threading.Lock()
        self.faulty = True
        self.faults: Counter[str] = Counter()
        self.posts: dict[str, list[tuple[int, str]]] = defaultdict(list)
        self.mails: dict[str, list[tuple[str, str]]] = defaultdict(list)
        receivers = self

        class Handler(_Hook):
            here = receivers

        self._hooks = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._hooks.daemon_threads = True
        threading.Thread(target=self._hooks.serve_forever, daemon=True).start()
        self._mail = Controller(_Mail(self), hostname="127.0.0.1", port=_free_port())
        self._mail.start()

    def close(self) -> None:
        """Take nothing more."""
        self._mail.stop()
        self._hooks.shutdown()
        self._hooks.server_close()

    def environ(self) -> dict[str, str]:
        """What a worker must be told to reach them."""
        return {
            "SLATED_MAIL": f"smtp://127.0.0.1:{self._mail.port}",
            "SLATED_MAIL_FROM": f"Slated <slated@{DOMAIN}>",
            "SLATED_ALLOW_PRIVATE": "1",
        }

    def hook(self, name: str) -> str:
        """The address of a follower's webhook."""
        return f"http://127.0.0.1:{self._hooks.server_port}/{name}"

    def goes_wrong(self, fault: str, chance: float) -> bool:
        """Whether this happens now."""
        with self._lock:
            wrong = self.faulty and self._chosen.random() < chance
            self.faults[fault] += wrong
            return wrong


def introduce(shows: Iterable[str], now: datetime) -> None:
    """Make shows known: of each a first season is out. Call it with the database open."""
    from slated import Article, Claim, Event, Evidence, Status, Window
    from slated.site.news.keep import Item, Keeper

    out = Window.day(date(2020, 1, 6))
    items = []
    for name in shows:
        words = f"Season 1 of {name} premiered on January 6, 2020."
        told = Claim(
            name,
            Event.PREMIERE,
            Status.HAPPENED,
            Evidence(words, 0, len(words)),
            season=1,
            when=out,
        )
        article = Article(words, name, date(2020, 1, 7), url=f"https://made.example/{name}")
        items.append(Item(article, [told], "made"))
    Keeper().keep(items, now)


def gather(number: int, shows: list[str], receivers: Receivers, now: datetime, seed: int) -> None:
    """Make so many followers: a third hear by webhook, a third by mail, a third by both.

    Every fifth gets a daily digest by mail. Call it with the database open and the shows in it.
    """
    from slated.site.accounts.following import follow
    from slated.site.accounts.models import User
    from slated.site.alerts.channels import add_email, add_webhook
    from slated.site.alerts.models import Channel, Message, Preference, Webhook
    from slated.site.alerts.models.people import usual
    from slated.site.catalogue.models import Title

    chosen = random.Random(seed)
    for at in range(number):
        user = User.objects.create_user(f"follower{at}", password=None)
        for name in chosen.sample(shows, min(FOLLOWED, len(shows))):
            follow(user, Title.objects.get(name=name))
        if at % 3 != 1:
            add_webhook(user, receivers.hook(user.username), usual(), False, now)
        if at % 3 != 0:
            add_email(user, f"{user.username}@{DOMAIN}", now)
            pace = Preference.Pace.DAILY if at % 5 == 0 else Preference.Pace.ONCE
            Preference.objects.create(user=user, pace=pace)
    Channel.objects.update(confirmed=now)
    Message.objects.all().delete()
    assert Webhook.objects.exists()


class _Hook(BaseHTTPRequestHandler):
    here: Receivers

    def do_POST(self) -> None:
        told = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.here.goes_wrong("500 to a webhook", 0.05):
            self._answer(500)
            return
        name = self.path.strip("/")
        self.here.posts[name].append((told["id"], self.headers["webhook-id"]))
        if self.here.goes_wrong("answer to a webhook lost", 0.02):
            self.close_connection = True
            return
        self._answer(204)

    def _answer(self, status: int) -> None:
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class _Mail:
    """What aiosmtpd asks; the names are its own."""

    def __init__(self, here: Receivers) -> None:
        self._here = here

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        if self._here.goes_wrong("mail put off", 0.05):
            return "451 4.3.0 try again"
        mail = message_from_bytes(envelope.content, policy=policy.default)
        assert isinstance(mail, EmailMessage)
        body = mail.get_body(("plain",))
        text = body.get_content() if body else ""
        for address in envelope.rcpt_tos:
            self._here.mails[address.partition("@")[0]].append((mail["Message-ID"], text))
        return "250 OK"


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port
