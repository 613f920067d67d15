"""``slated alerts``, and the same by ``slated work``, as processes of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from tests.site.alerts.conftest import connection_made, hooks, mailbox
from tests.site.alerts.servers import Hooks, Mailbox
from tests.site.alerts.telling import follower, say, tell
from tests.site.slate.telling import where

from slated.site.place import Place

__all__ = ["connection_made", "hooks", "mailbox"]


def slated(place: Place, *options: str) -> subprocess.CompletedProcess[str]:
    """The command, on a database, with settings as it finds them."""
    environ = {k: v for k, v in os.environ.items() if k != "DJANGO_SETTINGS_MODULE"}
    environ["COLUMNS"] = "200"
    code = [Path(sys.executable).parent / "slated", *options, "--db", where(place)]
    return subprocess.run(code, env=environ, capture_output=True, text=True, check=False)


@pytest.fixture
def told(sqlite_database: Place, mailbox: Mailbox) -> Place:
    """A database on which Alice is to be told of a date."""
    from django.utils import timezone

    now = timezone.now()
    tell(now - timedelta(days=30))
    follower("alice")
    say("Fargo", 6, f"{now.year + 1}-06-05", day=now.date(), learned=now)
    return sqlite_database


def test_run_tells_what_is_new_once(told: Place, mailbox: Mailbox) -> None:
    assert slated(told, "alerts", "pending").stdout == "nothing waits\n"
    done = slated(told, "alerts", "run", "--once")
    assert done.stdout == "announce: 1 new, 1 addressed\ndeliver: 1 sent, 0 failed\n"
    assert len(mailbox.of("alice")) == 1
    again = slated(told, "alerts", "run", "--once")
    assert again.stdout == "nothing is new, nothing is due\n"


def test_work_tells_it_too(told: Place, mailbox: Mailbox) -> None:
    for _ in range(2):
        done = slated(told, "work", "--once")
        assert done.returncode == 0, done.stderr
    assert len(mailbox.of("alice")) == 1
    assert slated(told, "alerts", "run", "--once").stdout == "nothing is new, nothing is due\n"


def test_what_was_given_up_is_shown_and_sent_again(
    told: Place, mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    from slated.site.alerts.models import Message

    slated(told, "alerts", "run", "--once")
    row = Message.objects.get()
    Message.objects.update(state="dead", error="the mail server says 550 no")
    shown = slated(told, "alerts", "pending", "--all").stdout
    assert f"m{row.pk}" in shown
    assert "alice@mail.example" in shown
    assert "the mail server says 550 no" in shown
    assert slated(told, "alerts", "redeliver", "--dead").stdout == "1 to be sent again\n"
    slated(told, "alerts", "run", "--once")
    first, second = mailbox.of("alice")
    assert first["Message-ID"] == second["Message-ID"]
    assert slated(told, "alerts", "redeliver", f"m{row.pk}").stdout == "1 to be sent again\n"


def test_a_test_reaches_everything_that_is_open(
    told: Place, mailbox: Mailbox, hooks: Hooks
) -> None:
    from django.utils import timezone

    from slated.site.accounts.models import User
    from slated.site.alerts.channels import add_service, add_webhook

    alice, now = User.objects.get(), timezone.now()
    add_service(alice, f"json://127.0.0.1:{hooks.port}/service", now)
    add_webhook(alice, hooks.url("/hook"), ["set"], False, now)
    assert slated(told, "alerts", "test", "alice").stdout == "3 sent, 0 failed\n"
    assert sorted(path for path, _, _ in hooks.posts) == ["/hook", "/service"]
    assert mailbox.of("alice")[0]["Subject"] == "A test of your alerts"


@pytest.mark.parametrize(
    ("options", "status", "said"),
    [
        (("test", "nobody"), 1, "nobody is called 'nobody' here"),
        (("redeliver",), 2, "Give numbers such as m4 or w17, or --dead."),
        (("redeliver", "m4", "--dead"), 2, "Give numbers such as m4 or w17, or --dead."),
        (("redeliver", "x4"), 2, "'x4' is no number such as m4 or w17."),
        (("redeliver", "w4"), 1, "there is no w4"),
    ],
)
def test_what_cannot_be_done_is_said(
    sqlite_database: Place, options: tuple[str, ...], status: int, said: str
) -> None:
    done = slated(sqlite_database, "alerts", *options)
    assert done.returncode == status
    assert said in done.stderr
