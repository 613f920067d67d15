"""Questions that pages ask over and over: put into SQL once, then asked with other values.

Django takes several times as long to put a question as the database takes to answer it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Generic, TypeVar

from django.db import connection
from django.db.models import Model, QuerySet
from django.db.models.query import (  # type: ignore[attr-defined]  # its stub leaves out the second
    ModelIterable,
    get_related_populators,
)

Value = int | float | date | Sequence[int]
Shape = tuple[tuple[type, int], ...]
R = TypeVar("R")

_NUMBER, _DAY = 7_158_278_000_000, date(1931, 1, 1)
"""Values that stand for others while a question is put: they occur in none."""


@dataclass(frozen=True, slots=True)
class _Put:
    """A question as SQL: each parameter is a constant, or the place of a value that is given."""

    sql: str
    parameters: tuple[tuple[int | None, Any], ...]
    read: Callable[[list[Any]], Iterator[Any]]


class Prepared(Generic[R]):
    """A question made by ``ask`` from numbers, days, and sequences of numbers that are not empty.

    It must give rows of models or ``values_list``, and hold each value as it was given: one
    worked out of it is to be given too. Called with values, it gives a list of what was found.
    """

    def __init__(self, ask: Callable[..., QuerySet[Any, R]]) -> None:
        self._ask = ask
        self._put: dict[tuple[str, Shape], _Put] = {}

    def __call__(self, *values: Value) -> list[R]:
        """The rows for these values."""
        given = [_padded(value) for value in values]
        shape = tuple((type(value[0]), len(value)) for value in given)
        put = self._put.get((connection.vendor, shape))
        if put is None:
            put = self._put[connection.vendor, shape] = self._made(shape, values)
        flat = [one for value in given for one in value]
        adapted = [_adapted(one) for one in flat]
        parameters = [constant if at is None else adapted[at] for at, constant in put.parameters]
        with connection.cursor() as cursor:
            cursor.execute(put.sql, parameters)
            return list(put.read(cursor.fetchall()))

    def _made(self, shape: Shape, values: Sequence[Value]) -> _Put:
        """Put the question twice with other values, to find where they stand."""
        first, second = (self._compiled(shape, values, turn) for turn in (0, 1))
        assert first[0] == second[0], "the question is another one for other values"
        parameters: list[tuple[int | None, Any]] = []
        for one, other in zip(first[1], second[1], strict=True):
            at = first[2].get(str(one))
            assert at == second[2].get(str(other)), "a value in another form"
            assert at is not None or one == other, "a value that was worked out of one given"
            parameters.append((at, one))
        assert {at for at, _ in parameters} >= {*range(len(first[2]))}, "a value not asked about"
        return _Put(first[0], tuple(parameters), first[3])

    def _compiled(
        self, shape: Shape, values: Sequence[Value], turn: int
    ) -> tuple[str, Sequence[Any], dict[str, int], Callable[[list[Any]], Iterator[Any]]]:
        total = sum(number for _, number in shape)
        standing, at = [], 0
        for (kind, number), value in zip(shape, values, strict=True):
            some = [_stand_in(kind, turn * total + at + n) for n in range(number)]
            standing.append(some[0] if isinstance(value, int | float | date) else some)
            at += number
        found = self._ask(*standing)
        compiler = found.query.get_compiler(connection=connection)
        sql, parameters = compiler.as_sql()
        flat = [one for some in standing for one in (some if isinstance(some, list) else [some])]
        places = {str(one): place for place, one in enumerate(flat)}
        return sql, parameters, places, _reader(found, compiler)


def _padded(value: Value) -> list[Any]:
    """The numbers of a sequence, the last one repeated up to a power of two; else one value."""
    if isinstance(value, int | float | date):
        return [value]
    given = list(value)
    return given + given[-1:] * ((1 << (len(given) - 1).bit_length()) - len(given))


def _stand_in(kind: type, number: int) -> int | float | date:
    if issubclass(kind, date):
        return _DAY + timedelta(days=number)
    return _NUMBER + number + (0.5 if kind is float else 0)


def _adapted(value: int | float | date) -> Any:
    return connection.ops.adapt_datefield_value(value) if isinstance(value, date) else value


def _reader(found: QuerySet[Any], compiler: Any) -> Callable[[list[Any]], Iterator[Any]]:
    """What makes of the database's rows those that the question gives."""
    converters = compiler.get_converters([one[0] for one in compiler.select])
    models = _models(compiler) if issubclass(found._iterable_class, ModelIterable) else None

    def read(rows: list[Any]) -> Iterator[Any]:
        for row in rows:
            values = list(row)
            for at, (steps, expression) in converters.items():
                for step in steps:
                    values[at] = step(values[at], expression, connection)
            yield models(values) if models else tuple(values)

    return read


def _models(compiler: Any) -> Callable[[list[Any]], Model]:
    """As ``ModelIterable`` makes them."""
    info, select = compiler.klass_info, compiler.select
    fields = info["select_fields"]
    first, last = fields[0], fields[-1] + 1
    names = [one[0].target.attname for one in select[first:last]]
    related = get_related_populators(info, select, connection.alias)
    annotated = compiler.annotation_col_map

    def made(values: list[Any]) -> Model:
        row: Model = info["model"].from_db(connection.alias, names, values[first:last])
        for populator in related:
            populator.populate(values, row)
        for name, at in annotated.items():
            setattr(row, name, values[at])
        return row

    return made
