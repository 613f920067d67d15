"""Killed at random moments nothing is half there; two writers at once lose nothing."""

import os
import signal

import pytest

from kills import ARTICLES, News, add, in_child, rounds
from slated.site.place import Place


def test_killed_at_random_moments_everything_is_whole_or_not_there(database: Place) -> None:
    report = rounds(database, 4, seed=int.from_bytes(os.urandom(2)))
    assert report.wrong == []
    assert report.articles == 4 * ARTICLES


@pytest.mark.parametrize("many", [False, True])
def test_two_writers_at_once_lose_nothing(database: Place, many: bool) -> None:
    from random import Random

    from django.db import connections

    news = News(2)
    for at in (0, 1):
        news.of_round(at, Random(at))
    connections.close_all()
    everything = news.everything()
    writers = [
        in_child(lambda part=part: add(database, part, many=many))
        for part in (everything, everything[::-1], everything[10:50])
    ]
    assert [os.waitpid(pid, 0)[1] for pid in writers] == [0, 0, 0]
    assert news.check(all_there=True) == []


def test_the_check_sees_what_is_wrong(database: Place) -> None:
    """The other tests here could not fail if this one did not hold."""
    from random import Random

    from django.db import connection

    news = News(1)
    add(database, news.of_round(0, Random(0)), many=False)
    assert news.check(all_there=True) == []
    with connection.cursor() as cursor:
        cursor.execute("UPDATE slate_span SET standing = 'ended'")
        cursor.execute("DELETE FROM news_claim WHERE id = 2")
    wrong = news.check(all_there=True)
    assert any("not whole" in one for one in wrong)
    assert any("spans" in one for one in wrong)


@pytest.mark.timeout(600)
def test_two_processes_may_make_the_database_at_once(tmp_path) -> None:
    from django.db import connections

    from slated.site.database import open_database

    connections.close_all()
    path = str(tmp_path / "new.sqlite3")
    makers = [in_child(lambda: open_database(path, write=True)) for _ in range(4)]
    assert [os.waitpid(pid, 0)[1] for pid in makers] == [0, 0, 0, 0]
    open_database(path)


def test_killed_while_the_tables_are_made_it_is_made_by_the_next(tmp_path) -> None:
    import time

    from django.db import connections

    from slated.site.database import open_database

    for number in range(4):
        connections.close_all()
        path = str(tmp_path / f"new{number}.sqlite3")
        pid = in_child(lambda path=path: open_database(path, write=True))
        time.sleep(0.1 * number)
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        open_database(path, write=True)
        open_database(path)
