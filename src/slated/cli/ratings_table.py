"""Rankings and sums in tables."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import click
from rich.box import SIMPLE_HEAD
from rich.table import Table

from slated.cli.clean import one_line
from slated.cli.terminal import console
from slated.cli.words import NOTHING
from slated.rank import BANDS, By, Ranking, movement

if TYPE_CHECKING:
    from slated.rank import Composite
    from slated.site.catalogue.models import NamedList


def print_ranking(name: str, by: str, day: date | None, limit: int) -> int:
    """A snapshot with the movement since the one before; 1 where there is none."""
    from slated.site.catalogue.models import Title
    from slated.site.ratings.models import Snapshot
    from slated.site.ratings.snapshot import ranking_in, snapshot_of

    named = _list(name)
    taken = Snapshot.objects.filter(named=named, by=by).order_by("-day")
    kept = (taken.filter(day__lte=day) if day else taken).first()
    if kept is None:
        click.echo("no snapshot yet; `slated snapshot` takes one")
        return 1
    now = ranking_in(kept)
    moved = movement(snapshot_of(named, By(by), kept.day - timedelta(days=1)), now)
    shown = now.places[:limit]
    names = Title.objects.in_bulk([int(place.title) for place in shown])
    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for heading, side in (("#", "right"), ("", "left"), ("Title", "left")):
        table.add_column(heading, justify="right" if side == "right" else "left")
    table.add_column("Average" if by == "rating" else "Composite", justify="right")
    table.add_column("Votes", justify="right")
    for place in shown:
        title = one_line(str(names[int(place.title)]))
        mark = moved[place.title].mark
        table.add_row(str(place.rank), mark, title, f"{place.value:.2f}", f"{place.votes:,}")
    console().print(f"{one_line(now.name)} by {by}, {kept.day}")
    console().print(table)
    console().print(_constants(now))
    return 0


def print_numbers(title: int, name: str | None) -> None:
    """A title's card, and the composite's sum."""
    from slated.site.catalogue.models import Title
    from slated.site.ratings.card import numbers

    found = Title.objects.filter(pk=title).first()
    if found is None:
        raise click.ClickException(f"there is no title #{title}; `slated titles search` finds them")
    card = numbers(title, _list(name or ""))
    out = console()
    out.print(one_line(str(found)))
    value = card.composite.value
    composite = NOTHING if value is None else f"{value:.2f}"
    out.print(
        f"  composite  {composite}, {card.composite_place.english()} of {one_line(card.name)}"
    )
    out.print(f"  average    {card.tally.average().english()}, {card.rated_place.english()}")
    if card.composite.lines:
        out.print(_sum(card.composite))
        for line in card.composite.lines:
            out.print(f"  {one_line(line.name)}: {one_line(line.note)}")
    out.print(f"  left out: {', '.join(card.composite.missing) or 'nothing'}")


def print_rule() -> None:
    """The rule of fair votes in force."""
    from slated.site.ratings.rules import rule_in_force

    rule, out = rule_in_force(), console()
    out.print("A vote is always kept. It does not count:")
    out.print(f"  before the first showing: {'yes' if rule.early else 'off'}")
    days = f"under {rule.account_days} days" if rule.account_days else "off"
    out.print(f"  from a young account: {days}")
    test = rule.burst
    if test is None:
        out.print("  in a burst: off")
        return
    spans = ", ".join(map(str, test.spans))
    out.print(
        f"  in a burst: within {spans} days, {test.least} or more of one kind, "
        f"{test.times:g} times the usual votes,"
    )
    out.print(f"  and a share of that kind above its past, each by a chance under {test.chance:g}:")
    for band in BANDS:
        out.print(f"    {band.words}: {100 * band.more:.0f} points above")


def _list(name: str) -> NamedList | None:
    from slated.site.catalogue.errors import TitleError
    from slated.site.catalogue.lists import find_list

    if not name:
        return None
    try:
        return find_list(name)
    except TitleError as error:
        raise click.ClickException(str(error)) from None


def _constants(ranking: Ranking) -> str:
    mean = ranking.prior.mean
    lean = "no votes yet" if mean is None else f"{mean:.2f} for {ranking.prior.weight:g} votes"
    return f"from {ranking.minimum} votes on; the list's mean: {lean}"


def _sum(composite: Composite) -> Table:
    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    table.add_column("Score")
    for heading in ("Given", "Votes", "0 to 100", "Weight", "Gives"):
        table.add_column(heading, justify="right")
    for line in composite.lines:
        votes = NOTHING if line.votes is None else f"{line.votes:,}"
        figures = f"{line.score:.2f}", f"{line.weight:.2f}", f"{line.share:.2f}"
        table.add_row(one_line(line.name), line.given, votes, *figures)
    return table
