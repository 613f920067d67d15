"""``slated titles list``: named lists, by rule or by hand."""

from __future__ import annotations

import re

import click

from slated.cli.database import database_option
from slated.cli.numbers import ID
from slated.cli.titles_open import titles_in

_SPAN = re.compile(r"(?P<first>[0-9]{4})?-(?P<last>[0-9]{4})?|(?P<only>[0-9]{4})")


@click.command("list", short_help="Show, make and change named lists.")
@click.argument("name", required=False)
@click.option("--genre", "genres", multiple=True, help="Rule: one of these genres.")
@click.option("--franchise", "franchises", multiple=True, help="Rule: one of these franchises.")
@click.option("--network", "networks", multiple=True, help="Rule: on one of these networks.")
@click.option("--country", "countries", multiple=True, help="Rule: of one of these countries.")
@click.option("--years", metavar="FIRST-LAST", help="Rule: begun in these years; 2010- is since.")
@click.option("--add", "add", multiple=True, type=ID, help="By hand: add this title.")
@click.option("--remove", "remove", multiple=True, type=ID, help="By hand: take this title out.")
@click.option("--delete", is_flag=True, help="Delete the list; its titles stay.")
@database_option
def named_list(
    name: str | None,
    genres: tuple[str, ...],
    franchises: tuple[str, ...],
    networks: tuple[str, ...],
    countries: tuple[str, ...],
    years: str | None,
    add: tuple[int, ...],
    remove: tuple[int, ...],
    delete: bool,
    db: str | None,
) -> None:
    """Show every list, or the titles of the list NAME; with options, make or change it.

    A list is a rule (all options given must hold, one value of each is enough) or is picked
    by hand with --add and --remove. Each option but --years can be repeated.
    """
    rule: dict[str, object] = {
        part: list(values)
        for part, values in (
            ("genres", genres),
            ("franchises", franchises),
            ("networks", networks),
            ("countries", countries),
        )
        if values
    }
    if years:
        rule["years"] = _years(years)
    if bool(rule) + bool(add or remove) + delete > 1:
        raise click.UsageError("A rule, --add or --remove, and --delete do not go together.")
    if (rule or add or remove or delete) and not name:
        raise click.UsageError("Missing argument 'NAME'.")
    with titles_in(db, write=bool(rule or add or remove or delete)):
        from slated.cli.titles_table import print_lists, print_titles
        from slated.site.catalogue import lists
        from slated.site.catalogue.models import NamedList

        if not name:
            print_lists(list(NamedList.objects.order_by("key")))
            return
        if delete:
            lists.delete_list(name)
            click.echo(f"{name} is deleted")
            return
        if rule:
            lists.set_rule(name, rule)
        elif add or remove:
            lists.pick(name, add, remove)
        print_titles(list(lists.list_titles(name).select_related("network")))


def _years(text: str) -> list[int | None]:
    match = _SPAN.fullmatch(text)
    if match is None or text == "-":
        raise click.UsageError(f"--years {text!r}: write 2010-2019, 2010- or -2019.")
    if match["only"]:
        return [int(match["only"])] * 2
    return [int(match[end]) if match[end] else None for end in ("first", "last")]
