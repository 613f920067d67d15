"""Titles in tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text

from slated.cli.blocks import NARROW, blocks
from slated.cli.clean import one_line
from slated.cli.terminal import console
from slated.cli.words import NOTHING

if TYPE_CHECKING:
    from rich.console import Console

    from slated.site.catalogue.models import NamedList, Title, TitleLog
    from slated.site.catalogue.search import Hit, Profile


def print_hits(hits: Sequence[Hit]) -> None:
    """One title a row, with how much is kept of it."""
    table = _Rows("#", "Title", "Years", "Country", "Network", "Releases", "Claims")
    for hit in hits:
        table.add(*_facts(hit.title), f"{hit.releases:,}", f"{hit.claims:,}")
    table.print(console())


def print_titles(titles: Sequence[Title]) -> None:
    """One title a row."""
    table = _Rows("#", "Title", "Years", "Country", "Network")
    for title in titles:
        table.add(*_facts(title))
    table.print(console())
    console().print(f"{len(titles):,} title{'' if len(titles) == 1 else 's'}")


def print_profile(profile: Profile) -> None:
    """One title with its names, ids and releases."""
    out, title = console(), profile.title
    number, name, years, country, network = _facts(title)
    out.print(Text(f"#{number} {name}", style="bold"))
    for label, words in (
        ("years", years),
        ("country", country),
        ("network", network),
        ("genres", ", ".join(genre.name for genre in title.genres.order_by("name"))),
        ("franchises", ", ".join(one.name for one in title.franchises.order_by("name"))),
        ("people", ", ".join(person.name for person in title.people.all()[:12])),
        ("also called", ", ".join(dict.fromkeys(alias.text for alias in profile.aliases))),
        ("ids", ", ".join(str(one) for one in profile.external_ids)),
        ("merged into it", ", ".join(f"#{one.pk} {one}" for one in profile.merged)),
        ("merged into", f"#{title.merged_into_id}" if title.merged_into_id else ""),
    ):
        if words and words != NOTHING:
            out.print(f"  {label:<15}{one_line(words)}")
    if profile.releases:
        out.print()
        table = _Rows("Season", "Part", "Claims")
        for release, claims in profile.releases:
            season = NOTHING if release.season is None else str(release.season)
            table.add(season, release.part or NOTHING, f"{claims:,}")
        table.print(out)


def print_log(acts: Sequence[TitleLog]) -> None:
    """One act a row, the newest first."""
    if not acts:
        console().print("nothing was merged, split or edited yet")
        return
    table = _Rows("Act", "On", "What", "Title", "Other", "Why", "By", "Undone")
    for act in acts:
        undone = f"{act.undone:%Y-%m-%d}: {act.undone_why}" if act.undone else ""
        other = f"#{act.other_id} {act.other}" if act.other else NOTHING
        table.add(
            str(act.pk),
            f"{act.at:%Y-%m-%d}",
            act.act,
            f"#{act.title_id} {act.title}",
            other,
            act.reason,
            act.by or NOTHING,
            undone or NOTHING,
        )
    table.print(console())


def print_lists(lists: Sequence[NamedList]) -> None:
    """One list a row."""
    if not lists:
        console().print('no lists yet: slated titles list "Comic TV Shows" --genre Comic')
        return
    table = _Rows("List", "Rule")
    for one in lists:
        table.add(one.name, _rule(one))
    table.print(console())


def _rule(one: NamedList) -> str:
    if one.rule is None:
        return f"{one.picked.count():,} picked by hand"
    parts = dict(one.rule)
    years = parts.pop("years", None)
    words = [f"{part}: {' or '.join(values)}" for part, values in parts.items()]
    if years:
        first, last = (str(year or "") for year in years)
        words.append(f"years: {first}–{last}" if first != last else f"years: {first}")
    return "; ".join(words)


def _facts(title: Title) -> tuple[str, str, str, str, str]:
    mark = f" ({title.mark})" if title.mark else ""
    name = f"{title.name}{mark}{', provisional' if title.provisional else ''}"
    end = "" if title.end_year is None else str(title.end_year)
    years = f"{title.start_year}–{end}" if title.start_year is not None else NOTHING
    if end == str(title.start_year):
        years = end
    network = title.network.name if title.network else NOTHING
    return str(title.pk), name, years, title.country or NOTHING, network


class _Rows:
    """Rows of words, shown as a table, or as blocks of lines on a narrow terminal."""

    def __init__(self, *headings: str) -> None:
        self._headings = headings
        self._rows: list[list[Text]] = []

    def add(self, *cells: str) -> None:
        """Add a row."""
        self._rows.append([Text(one_line(cell)) for cell in cells])

    def print(self, out: Console) -> None:
        """Print the rows."""
        if out.width < NARROW:
            out.print(blocks(self._headings, self._rows))
            return
        table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False)
        for heading in self._headings:
            right = heading in ("#", "Releases", "Claims", "Act")
            table.add_column(heading, justify="right" if right else "left", overflow="fold")
        for row in self._rows:
            table.add_row(*row)
        out.print(table)
