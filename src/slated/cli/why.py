"""``slated why``: the story of one release."""

from __future__ import annotations

import json
from datetime import date

import click

from slated.cli.clean import escaped
from slated.cli.database import database_option, opened
from slated.cli.days import Day

EXAMPLES = """
\b
Examples:
  slated why "Jessica Jones" 2               season 2, every claim and what it changed
  slated why "The Punisher"                  the series as a whole
  slated why "The Ranch" 1 "Part 2"          a part of a season
  slated why "Roseanne (2018)" 10            which of two series of one name
  slated why "Jessica Jones" 2 --words       with the words each claim rests on
"""


@click.command(epilog=EXAMPLES, short_help="The story of one release, claim by claim.")
@click.argument("title")
@click.argument("season", type=click.IntRange(0, 32767), required=False)
@click.argument("part", default="")
@click.option("--as-of", type=Day(), metavar="YYYY-MM-DD", help="As known on that day. [today]")
@click.option(
    "--limit",
    type=click.IntRange(min=0),
    default=200,
    show_default=True,
    metavar="N",
    help="Rows of the table at most, the newest; 0 for all.",
)
@click.option("--words", is_flag=True, help="Print the words of each claim.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json"]),
    default="table",
    show_default=True,
    help="How to print it.",
)
@database_option
def why(
    title: str,
    season: int | None,
    part: str,
    as_of: date | None,
    limit: int,
    words: bool,
    form: str,
    db: str | None,
) -> None:
    """Print every claim about a release in order, and what was believed after each.

    SEASON is left out for the series as a whole, and PART for the whole of a season. The
    number before a claim is the one to give to `slated correct`.
    """
    place = opened(db)
    from slated.site.catalogue.resolve import part_name
    from slated.site.database import explaining
    from slated.site.news.elsewhere import elsewhere, stories
    from slated.site.slate.finding import find_release
    from slated.site.slate.story import story

    with explaining(place):
        day = as_of or date.today()
        found = story(find_release(title, season, part_name(part))).until(day)
        also = elsewhere(stories({told.article for told in found.told}), day)
    if form == "json":
        told = found.to_dict()
        for claim in told["claims"]:
            claim["elsewhere"] = (
                also[claim["article"]].to_dict() if claim["article"] in also else None
            )
        click.echo(escaped(json.dumps(told, ensure_ascii=False, indent=2)))
        return
    from slated.cli.why_table import print_story

    print_story(found, words, limit, also=also)
