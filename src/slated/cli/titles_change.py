"""The commands that change titles: merge, split, edit, undo, and the log of them."""

from __future__ import annotations

import getpass
from typing import TYPE_CHECKING

import click

from slated.cli.database import database_option
from slated.cli.numbers import ID
from slated.cli.titles_open import titles_in

if TYPE_CHECKING:
    from slated.site.catalogue.merge import Share

_REASON = click.option("--reason", required=True, help="Why; kept in the log.")
_NONE = "none"
_LONGEST = 5
"""Digits of a season."""


@click.command(short_help="Make one title of two.")
@click.argument("title", type=ID)
@click.argument("other", type=ID)
@_REASON
@database_option
def merge(title: int, other: int, reason: str, db: str | None) -> None:
    """Make title OTHER part of TITLE: its names and ids lead there, its claims move there."""
    with titles_in(db, write=True):
        from slated.site.catalogue.merge import merge as join

        act = join(title, other, reason, _who())
        click.echo(
            f"#{other} is now part of #{title}, {act.title} (undo: slated titles undo {act.pk})"
        )


@click.command(short_help="Make two titles of one.")
@click.argument("title", type=ID)
@click.argument("name")
@click.option("--season", "seasons", multiple=True, help="A season that goes, or none.")
@click.option("--claim", "claims", multiple=True, type=ID, help="A claim that goes, by number.")
@click.option("--alias", "aliases", multiple=True, help="Another name that goes.")
@click.option("--id", "ids", multiple=True, metavar="PROVIDER:ID", help="An id that goes.")
@click.option("--year", type=click.IntRange(1900, 2199), help="First year of the new title.")
@click.option("--country", default="", help="Its country, as a code of two letters.")
@click.option("--network", help="Its network.")
@_REASON
@database_option
def split(
    title: int,
    name: str,
    seasons: tuple[str, ...],
    claims: tuple[int, ...],
    aliases: tuple[str, ...],
    ids: tuple[str, ...],
    year: int | None,
    country: str,
    network: str | None,
    reason: str,
    db: str | None,
) -> None:
    """Take seasons, claims, names or ids from TITLE and make a title NAME of them.

    --season none takes what is said of the series as a whole. Each option can be repeated.
    """
    with titles_in(db, write=True):
        from slated.site.catalogue import edit as facts
        from slated.site.catalogue.merge import split as part
        from slated.site.catalogue.models import Title

        share = _share(title, seasons, claims, aliases, ids)
        new = Title(name=name.strip(), start_year=year, country=_country(country))
        if network:
            new.network = facts.network(network)
        act = part(title, new, share, reason, _who())
        click.echo(f"#{new.pk} is {new}, split off #{title} (undo: slated titles undo {act.pk})")


@click.command(short_help="Set a title's name, years, country, network.")
@click.argument("title", type=ID)
@click.option("--name", help="A new name; the old one stays as another name.")
@click.option("--year", "start_year", type=click.IntRange(1900, 2199), help="First year.")
@click.option("--end", "end_year", type=click.IntRange(1900, 2199), help="Last year.")
@click.option("--country", help="Country, as a code of two letters.")
@click.option("--network", help="Network.")
@click.option("--kind", type=click.Choice(["series", "miniseries", "special", "film"]))
@_REASON
@database_option
def edit(title: int, network: str | None, reason: str, db: str | None, **given: object) -> None:
    """Set facts of a title. Imports do not change what was set by hand."""
    with titles_in(db, write=True):
        from slated.site.catalogue import edit as facts

        new = {field: value for field, value in given.items() if value is not None}
        if isinstance(given["country"], str):
            new["country"] = _country(given["country"])
        if network:
            new["network_id"] = facts.network(network).pk
        if not new:
            raise click.UsageError("Nothing to set: give --name, --year, --end, --country, ...")
        act = facts.edit(title, new, reason, _who())
        click.echo(f"#{title} is {act.title} (undo: slated titles undo {act.pk})")


@click.command(short_help="Undo a merge, a split or an edit.")
@click.argument("act", type=ID)
@_REASON
@database_option
def undo(act: int, reason: str, db: str | None) -> None:
    """Undo the ACT of that number; `slated titles log` shows them."""
    with titles_in(db, write=True):
        from slated.site.catalogue.undo import undo as take_back

        done = take_back(act, reason)
        click.echo(f"{done.act} #{act} is undone")


@click.command(short_help="Show what was merged, split, edited and undone.")
@click.argument("title", type=ID, required=False)
@click.option("--limit", type=click.IntRange(1, 100_000), default=50, show_default=True)
@database_option
def log(title: int | None, limit: int, db: str | None) -> None:
    """Show the newest acts, on all titles or on TITLE."""
    with titles_in(db):
        from slated.cli.titles_table import print_log
        from slated.site.catalogue.search import acts

        print_log(acts(title, limit))


def _share(
    title: int,
    wanted: tuple[str, ...],
    claims: tuple[int, ...],
    aliases: tuple[str, ...],
    ids: tuple[str, ...],
) -> Share:
    from slated.site.catalogue.merge import Share, seasons
    from slated.site.catalogue.search import owned_aliases, owned_ids

    return Share(
        releases=[r.pk for r in seasons(title, [_season(one) for one in wanted])],
        claims=claims,
        aliases=owned_aliases(title, aliases),
        external_ids=owned_ids(title, ids),
    )


def _season(text: str) -> int | None:
    if text == _NONE:
        return None
    if not text.isascii() or not text.isdigit() or len(text) > _LONGEST:
        raise click.UsageError(f"--season {text[:40]!r} is no season: a number, or none.")
    return int(text)


def _country(text: str) -> str:
    if text and not (text.isascii() and text.isalpha() and len(text) == len("GB")):
        raise click.UsageError(f"--country {text[:40]!r} is no code of two letters, as GB.")
    return text.upper()


def _who() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
