"""Stamps: which tables, and which titles, were written to since something was made (SQLite).

A trigger on each table that pages show puts a new random number on the table's row of
``slated_stamp``, in the transaction that writes and whoever writes; where the row is about a
title, on that title's as well. What was made from the database is as new as that for as long as
the stamps of all it was made from are the same (``slated.site.rests``). What no page shows has
none: leases, how feeds are, sessions, single ratings, when something was met again.

Whoever writes very many rows at once makes all of them anew at the end (``all_at_once``), for a
trigger on each row takes longer than writing it.

With PostgreSQL there are none, and any write makes all that was kept old.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache

from django.apps import apps
from django.db import connection
from django.db.backends.base.base import BaseDatabaseWrapper

APPS = ("catalogue", "news", "slate", "ratings")
UNSHOWN = {
    *("catalogue_importrun", "news_trace", "slate_stale", "ratings_viewer"),
    *("ratings_rating", "ratings_change"),
}
"""Tables of these that no page for everybody shows; with millions of rows, some of them."""
TABLE = "slated_stamp"
TITLES = 512
"""Stamps of titles: those whose numbers are the same modulo this share one."""
CHANGED = ".changed"
"""After a table's name: the stamp of its changed and deleted rows, without the new ones."""
UNTOLD = {"news_sighting": "version_id, outlet_id, first"}
"""Where columns change that no page shows: the others."""

_SILENT = "silent"
"""The key of what is 1 while no trigger does anything."""

_STORY = """
SELECT r.title_id FROM news_article a JOIN news_articleversion v ON v.article_id = a.id
JOIN news_reading d ON d.version_id = v.id JOIN news_claim c ON c.reading_id = d.id
JOIN catalogue_release r ON r.id = c.release_id
WHERE a.id IN (SELECT {ids}) OR a.story_id IN (SELECT {ids})
"""
_OF_RELEASE = "SELECT title_id FROM catalogue_release WHERE id = {row}.release_id"
_OF_TITLE = "SELECT {row}.title_id AS title_id"
ABOUT = {
    "catalogue_title": "SELECT {row}.id AS title_id",
    "catalogue_release": _OF_TITLE,
    "catalogue_score": _OF_TITLE,
    "ratings_outsidescore": _OF_TITLE,
    "ratings_tally": _OF_TITLE,
    "slate_span": _OF_RELEASE,
    "news_claim": _OF_RELEASE,
    "news_reading": "SELECT r.title_id FROM news_claim c JOIN catalogue_release r "
    "ON r.id = c.release_id WHERE c.reading_id = {row}.id",
    "news_article": _STORY.format(ids="{row}.id UNION ALL SELECT {row}.story_id"),
    "news_sighting": _STORY.format(
        ids="b.id FROM news_articleversion w JOIN news_article b ON b.id = w.article_id "
        "WHERE w.id = {row}.version_id UNION ALL SELECT b.story_id FROM news_articleversion w "
        "JOIN news_article b ON b.id = w.article_id WHERE w.id = {row}.version_id"
    ),
}
"""The titles whose pages show a row: those of its claims, and of other claims of its story."""
JOINED = {"news_outlet", "news_speaker", "news_articleversion", "catalogue_network"}
"""Tables whose rows a title's page shows by their ids: a new row is not among them."""


@cache
def tables() -> frozenset[str]:
    """The tables that have a stamp."""
    every = (
        model._meta
        for name in APPS
        for model in apps.get_app_config(name).get_models(include_auto_created=True)
    )
    return frozenset(one.db_table for one in every if one.managed) - UNSHOWN


def title_key(title: int) -> str:
    """The key of a title's stamp."""
    return f"title.{title % TITLES}"


def installed(connection: BaseDatabaseWrapper) -> bool:
    """Whether the database has today's triggers, or is one that has none."""
    if connection.vendor != "sqlite":
        return True
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA user_version")
        return bool(cursor.fetchone()[0] == _digest())


def remove(connection: BaseDatabaseWrapper) -> None:
    """Drop the triggers: while they are there, tables cannot be changed."""
    if connection.vendor != "sqlite":
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in cursor.fetchall():
            if name.startswith(TABLE):
                cursor.execute(f'DROP TRIGGER "{name}"')
        cursor.execute("PRAGMA user_version = 0")


def install(connection: BaseDatabaseWrapper) -> None:
    """Make the stamps and their triggers anew. Call it in the transaction that made the tables."""
    if connection.vendor != "sqlite":
        return
    remove(connection)
    with connection.cursor() as cursor:
        cursor.execute(
            f"CREATE TABLE IF NOT EXISTS {TABLE} "
            "(key TEXT PRIMARY KEY, stamp INTEGER NOT NULL) WITHOUT ROWID"
        )
        for key in _keys():
            cursor.execute(f"INSERT OR REPLACE INTO {TABLE} VALUES (%s, random())", [key])  # noqa: S608
        cursor.execute(f"INSERT OR REPLACE INTO {TABLE} VALUES (%s, 0)", [_SILENT])  # noqa: S608
        for statement in _triggers():
            cursor.execute(statement)
        cursor.execute(f"PRAGMA user_version = {_digest()}")


@contextmanager
def all_at_once() -> Iterator[None]:
    """In a transaction that writes very many rows: every stamp is made anew at its end."""
    if connection.vendor != "sqlite":
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute(f"UPDATE {TABLE} SET stamp = 1 WHERE key = %s AND stamp = 0", [_SILENT])  # noqa: S608
        outermost = cursor.rowcount == 1
    # What fails inside is rolled back, this too.
    yield
    if outermost:
        with connection.cursor() as cursor:
            cursor.execute(
                f"UPDATE {TABLE} SET stamp = CASE key WHEN %s THEN 0 ELSE random() END",  # noqa: S608
                [_SILENT],
            )


def read(file: sqlite3.Connection) -> Mapping[str, int] | None:
    """The stamps as they are; None for a file without."""
    try:
        return dict(file.execute(f"SELECT key, stamp FROM {TABLE}"))  # noqa: S608
    except sqlite3.OperationalError:
        return None


def _keys() -> Iterator[str]:
    yield from (f"{table}{also}" for table in sorted(tables()) for also in ("", CHANGED))
    yield from map(title_key, range(TITLES))


def _triggers() -> Iterator[str]:
    """The statements that make them: each names its table, what is done to it, and the stamps."""
    for table in sorted(tables()):
        for act, rows in (("INSERT", ("NEW",)), ("DELETE", ("OLD",)), ("UPDATE", ("OLD", "NEW"))):
            keys = f"'{table}'" if act == "INSERT" else f"'{table}', '{table}{CHANGED}'"
            marks = [keys, *(_of_titles(table, row) for row in rows if table in ABOUT)]
            told = f" OF {UNTOLD[table]}" if act == "UPDATE" and table in UNTOLD else ""
            body = "".join(
                f"UPDATE {TABLE} SET stamp = random() WHERE key IN ({mark}); "  # noqa: S608
                for mark in marks
            )
            yield (
                f'CREATE TRIGGER "{TABLE}_{table}_{act.lower()}" AFTER {act}{told} ON "{table}" '  # noqa: S608
                f"WHEN (SELECT stamp FROM {TABLE} WHERE key = '{_SILENT}') = 0 BEGIN {body}END"
            )


def _of_titles(table: str, row: str) -> str:
    titles = ABOUT[table].format(row=row)
    return f"SELECT 'title.' || (title_id % {TITLES}) FROM ({titles})"  # noqa: S608


@cache
def _digest() -> int:
    """By which today's triggers are known."""
    return zlib.crc32("".join((*_keys(), *_triggers())).encode()) & 0x7FFFFFFF or 1
