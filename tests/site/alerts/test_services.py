"""Services through Apprise, and the fence around it."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import apprise
import pytest
from tests.site.alerts.servers import Hooks
from tests.site.alerts.telling import NOW, say, tell

from slated.site.alerts.plain import for_service
from slated.site.alerts.schemas import ALLOWED
from slated.site.alerts.services import Parcel, hand_over, shown
from slated.site.errors import KeepError

if TYPE_CHECKING:
    from slated.site.accounts.models import User


def test_every_service_in_the_table_is_one_of_apprise() -> None:
    known: set[str] = set()
    for one in apprise.Apprise().details()["schemas"]:
        known |= {*(one["protocols"] or ()), *(one["secure_protocols"] or ())}
    assert known >= ALLOWED
    assert len(ALLOWED) > 150


@pytest.mark.parametrize(
    "schema",
    "dbus gnome macosx windows syslog rsyslog blink1 fcm vapid mailto mailtos irc mqtt amqp xmpp"
    " smpp growl apprise apprises kodi file exec http nostr".split(),
)
def test_what_is_not_in_the_table_is_refused(schema: str) -> None:
    with pytest.raises(KeepError):
        shown(f"{schema}://host/path/to/it")


@pytest.mark.parametrize("url", ["", "discord", "json://", "discord://" + "x" * 2000, "a\n://b"])
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(KeepError):
        shown(url)


def test_of_an_address_only_the_service_is_shown() -> None:
    assert shown("discord://1234567890/abcdefghijk") == "Discord"
    assert shown("https://discord.com/api/webhooks/1234567890/abcdefghijk") == "Discord"
    assert "secret" not in shown("json://user:secret@host/secret")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "10.1.2.3:8080", "[::1]"])
def test_one_of_a_private_network_is_refused_as_it_is_added(
    monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    monkeypatch.delenv("SLATED_ALLOW_PRIVATE", raising=False)
    with pytest.raises(KeepError, match=r"private network.*SLATED_ALLOW_PRIVATE"):
        shown(f"json://{host}/in")
    monkeypatch.setenv("SLATED_ALLOW_PRIVATE", "1")
    assert shown(f"json://{host}/in") == "JSON"


def test_a_single_word_may_be_a_topic(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SLATED_ALLOW_PRIVATE", raising=False)
    assert shown("ntfy://a-topic") == "ntfy"


def test_a_message_reaches_a_service_the_operator_allows(alice: User, hooks: Hooks) -> None:
    from slated.site.alerts.channels import add_service
    from slated.site.alerts.deliver import deliver

    alice.channels.all().delete()
    channel = add_service(alice, f"json://:a-word@127.0.0.1:{hooks.port}/in", NOW)
    assert "a-word" not in channel.address + channel.shown
    say("Fargo", 6, "2027-06-05", speaker="@everyone")
    tell()
    assert deliver(NOW) == "1 sent, 0 failed"
    [(path, _, body)] = hooks.posts
    told = json.loads(body)
    assert path == "/in"
    assert told["title"] == "Fargo, season 6: newly dated June 5, 2027"
    assert "/alerts/stop/" in told["message"]
    assert "@everyone" not in told["message"]
    assert "@\u200beveryone" in told["message"]


def test_private_addresses_are_refused_by_whichever_name(
    hooks: Hooks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SLATED_ALLOW_PRIVATE")
    monkeypatch.setenv("HTTP_PROXY", hooks.url())
    hosts = ("127.0.0.1", "localhost", "127.1", "2130706433", "0x7f000001", "0.0.0.0", "[::1]")
    parcels = [Parcel(f"json://{host}:{hooks.port}/", "a", "b") for host in hosts]
    parcels.append(Parcel(f"xml://127.0.0.1:{hooks.port}/", "a", "b"))
    answers = hand_over(parcels)
    assert all(not one.taken for one in answers)
    assert "not on the public internet" in answers[0].error
    assert hooks.posts == []


def test_a_service_that_says_no_is_told_without_its_address(hooks: Hooks) -> None:
    hooks.answers.append(404)
    [answer] = hand_over([Parcel(f"json://127.0.0.1:{hooks.port}/a-word", "a", "b")])
    assert answer.error == "the service answered 404"


def test_a_service_that_never_answers_does_not_take_the_others_along(
    hooks: Hooks, monkeypatch: pytest.MonkeyPatch
) -> None:
    from slated.site.alerts import services

    with socket.create_server(("127.0.0.1", 0)) as silent:
        monkeypatch.setattr(services, "SECONDS", 20)
        slow = f"json://127.0.0.1:{silent.getsockname()[1]}/?rto=300&cto=300"
        answers = hand_over(
            [Parcel(slow, "a", "b"), Parcel(hooks.url().replace("http", "json"), "a", "b")]
        )
    assert not answers[0].taken
    assert answers[1].taken


FENCED = """
import os, socket, subprocess, sys
from slated.site.alerts.fence import put_up
put_up()
def tried(what):
    try:
        what()
    except PermissionError:
        print("refused")
    else:
        print("let through")
tried(lambda: open("/etc/passwd"))
tried(lambda: open("/tmp/new", "w"))
tried(lambda: os.open("/tmp/new", os.O_WRONLY | os.O_CREAT))
tried(lambda: subprocess.run(["true"]))
tried(lambda: os.system("true"))
tried(lambda: socket.socket(socket.AF_UNIX).connect("/run/dbus/system_bus_socket"))
tried(lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("8.8.8.8", 514)))
tried(lambda: socket.create_connection(("127.0.0.1", 9)))
tried(lambda: socket.socket().connect(("localhost", 9)))
tried(lambda: socket.socket().bind(("127.0.0.1", 0)))
tried(lambda: os.fork())
tried(lambda: socket.socket(socket.AF_INET6).connect(("::ffff:169.254.169.254", 80)))
"""


def test_the_fence_lets_nothing_else_through() -> None:
    code = [sys.executable, "-c", FENCED]
    done = subprocess.run(code, capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:-1] == ["refused"] * 12


def test_a_text_calls_nobody() -> None:
    assert for_service("@here <!channel> <@U1> a@b.c") == (
        "@\u200bhere <\u200b!channel> <\u200b@\u200bU1> a@\u200bb.c"
    )
    assert for_service("see https://a.example/@everyone") == "see https://a.example/%40everyone"
