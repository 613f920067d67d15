"""The version of the database: another one after any write, the same without."""

from __future__ import annotations

import threading

import pytest

from slated.site.place import Place


def test_any_write_makes_another(database: Place) -> None:
    from slated.site.accounts.models import User
    from slated.site.version import version

    first = version()
    assert version() == first
    User.objects.create_user("alice")
    second = version()
    assert second.text != first.text
    User.objects.update(editor=True)
    assert version().text != second.text


def test_a_write_of_another_thread(database: Place) -> None:
    from django.db import connection

    from slated.site.accounts.models import User
    from slated.site.version import version

    def write() -> None:
        User.objects.create_user("alice")
        connection.close()

    first = version().text
    thread = threading.Thread(target=write)
    thread.start()
    thread.join()
    assert version().text != first


def test_what_is_not_written_yet_is_no_other(database: Place) -> None:
    from django.db import transaction

    from slated.site.accounts.models import User
    from slated.site.version import version

    first = version().text
    with transaction.atomic():
        User.objects.create_user("alice")
        if database.path is not None:
            assert version().text == first, "nobody else can see it"
    assert version().text != first


def test_asking_often_makes_no_other(database: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    from django.db import transaction

    from slated.site.accounts import buckets
    from slated.site.accounts.models import User
    from slated.site.version import version

    first = version().text
    for number in range(5):
        buckets.wait("search", f"10.0.0.{number % 2}", 2, 60)
    monkeypatch.setattr(buckets, "_swept", 0.0)
    buckets.wait("search", "10.0.0.9", 2, 60)
    assert version().text == first
    User.objects.create_user("alice")
    second = version().text
    assert second != first
    with transaction.atomic():
        buckets.wait("search", "10.0.0.1", 2, 60)
        User.objects.create_user("bob")
    assert version().text != second, "what was written beside it counts"


def test_a_write_while_others_ask_makes_another(database: Place) -> None:
    from django.db import connection, transaction

    from slated.site.accounts import buckets
    from slated.site.accounts.models import User
    from slated.site.version import version

    seen: list[str] = []

    def ask() -> None:
        for number in range(3):
            buckets.wait("search", f"10.0.0.{number}", 2, 60)
        seen.append(version().text)
        connection.close()

    def in_a_thread() -> None:
        thread = threading.Thread(target=ask)
        thread.start()
        thread.join()

    first = version().text
    with transaction.atomic():
        User.objects.create_user("alice")
        in_a_thread()
    in_a_thread()
    assert seen[0] == first, "not written yet"
    assert seen[1] != first
