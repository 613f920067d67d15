"""The version of the database: another one after any write, the same without."""

from __future__ import annotations

import threading

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
