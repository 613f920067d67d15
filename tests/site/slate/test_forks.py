"""The spans that hold on a day, found by their forks."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.site.slate.telling import jessica_jones

from slated.site.slate.forks import BITS, fork, forks
from slated.site.slate.models import Span

days = st.dates(date(1900, 1, 1), date(2200, 12, 31))


@given(days, st.none() | st.integers(0, 90_000), days)
@example(date(2018, 1, 1), 0, date(2018, 1, 1))
@example(date(2018, 1, 1), None, date(2200, 12, 31))
def test_what_holds_on_a_day_has_its_fork_among_those_of_the_day(
    first: date, length: int | None, day: date
) -> None:
    last = None if length is None else first + timedelta(days=length)
    if first <= day <= (last or date.max):
        assert fork(first, last) in forks(day)


@given(days, st.integers(0, 90_000))
def test_a_fork_is_a_day_of_its_range(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    assert first.toordinal() <= fork(first, last) <= last.toordinal()


def test_a_day_has_few_forks() -> None:
    assert len(forks(date(2018, 3, 8))) <= BITS + 1


@pytest.mark.usefixtures("database")
def test_an_older_database_gets_the_same_forks() -> None:
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    jessica_jones()
    before = dict(Span.objects.values_list("pk", "fork"))
    assert len(before) > 5
    for state in ("0003_weighing", "0004_forks"):
        executor = MigrationExecutor(connection)
        with connection.constraint_checks_disabled():
            executor.migrate([("slate", state)])
    assert dict(Span.objects.values_list("pk", "fork")) == before
    MigrationExecutor(connection).migrate(MigrationExecutor(connection).loader.graph.leaf_nodes())
