"""``slated titles``: the catalogue, looked at and put right by hand."""

from __future__ import annotations

import click

from slated.cli.database import database_option
from slated.cli.numbers import ID
from slated.cli.titles_change import edit, log, merge, split, undo
from slated.cli.titles_list import named_list
from slated.cli.titles_open import titles_in

EXAMPLES = """
\b
Examples:
  slated titles search "jessica jones"       which titles are called so, and their numbers
  slated titles search --provisional         names from the news that no title is known for
  slated titles show 12                      names, ids, seasons, claims
  slated titles merge 12 40 --reason "the same series, with its brand"
  slated titles split 7 Roseanne --year 2018 --season 10 --reason "the revival is its own"
  slated titles undo 3 --reason "two series after all"
  slated titles list "Comic TV Shows" --genre Comic --years 2010-
"""

_NEAR = 5
"""Titles of names like it that are shown where none has the name."""


@click.group(epilog=EXAMPLES, short_help="Look at titles; merge, split, undo, make lists.")
def titles() -> None:
    """Look at the titles of the catalogue, and put them right.

    Titles are known by their number. What is changed is kept with its reason, and can be undone.
    """


@titles.command(short_help="Find titles by name.")
@click.argument("name", default="")
@click.option("--provisional", is_flag=True, help="Only names that no title is known for.")
@click.option("--limit", type=click.IntRange(1, 10_000), default=50, show_default=True)
@database_option
def search(name: str, provisional: bool, limit: int, db: str | None) -> int:
    """Find titles by name: in whole, by its beginning, or by a word in it.

    Where there are none, those of names like it are shown, and the status is 1.
    """
    if not name and not provisional:
        raise click.UsageError("Missing argument 'NAME'.")
    with titles_in(db):
        from slated.cli.titles_table import print_hits
        from slated.site.catalogue.search import search as find
        from slated.site.catalogue.typo import close_titles

        hits = find(name, provisional=provisional, limit=limit)
        if hits:
            print_hits(hits)
            return 0
        near = [] if provisional else close_titles(name, min(limit, _NEAR))
        known = "no provisional titles" if provisional else f"no title like {name!r}"
        click.echo(f"{known}; did you mean" if near else known)
        if near:
            print_hits(near)
        return 1


@titles.command(short_help="Show one title.")
@click.argument("title", type=ID)
@database_option
def show(title: int, db: str | None) -> None:
    """Show what is known of the title of that number."""
    with titles_in(db):
        from slated.cli.titles_table import print_profile
        from slated.site.catalogue.edit import find_title
        from slated.site.catalogue.search import profile

        print_profile(profile(find_title(title)))


for command in (merge, split, edit, undo, log, named_list):
    titles.add_command(command)
