"""The story of a release as a table: what was said, and what was believed after it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

from rich.text import Text

from slated.cli import beliefs, table, words
from slated.cli.beliefs import laid_out
from slated.cli.clean import one_line
from slated.cli.slate_table import standing
from slated.cli.terminal import console

if TYPE_CHECKING:
    from rich.console import Console

    from slated.site.news.elsewhere import Elsewhere
    from slated.site.slate.held import Held
    from slated.site.slate.story import Story, Told, Wait

HEADINGS = ("Day", "#", "What was said", "Who says so", "Then believed", "Sure")
SPARING = (10, 3, 30, 20, 20, 4)
LEAST = (10, 3, 16, 12, 12, 4)
WHOLE = (10, 1, 12, 10, 11, 4)


def print_story(
    story: Story,
    evidence: bool = False,
    limit: int = 0,
    out: Console | None = None,
    also: Mapping[int, Elsewhere] = MappingProxyType({}),
) -> None:
    """Print the belief now in a sentence, then every claim with the belief after it.

    ``limit``: only the newest rows, where there are more; 0 for all. ``also``: where else the
    reports of articles were told.
    """
    out = out or console()
    name = str(story.release) if story.release.season is None else beliefs_name(story)
    out.print(Text(one_line(name), style="bold"))
    if not story.told and not story.spans:
        out.print("nothing has been claimed of it")
        return
    if story.spans:
        _print_now(story.spans[-1], out)
    out.print()
    rows = list(_rows(story, evidence, also))
    left_out = len(rows) - limit if 0 < limit < len(rows) else 0
    rows = rows[left_out:]
    out.print(laid_out(HEADINGS, rows, (SPARING, LEAST, WHOLE), out.width))
    articles = len({told.article for told in story.told})
    claims = table.count(len(story.told), "claim")
    earlier = f"; {left_out:,} earlier rows left out, --limit 0 prints them" if left_out else ""
    out.print(f"\n{claims} in {table.count(articles, 'article')}{earlier}")


def beliefs_name(story: Story) -> str:
    """The release's name as the slate writes it."""
    if story.spans:
        return beliefs.release(story.spans[-1])
    return str(story.release)


def _print_now(held: Held, out: Console) -> None:
    belief = held.belief
    out.print(Text.assemble(standing(belief), ". ", one_line(belief.why)))
    stage = f"stage: {belief.stage.english()}, " if belief.stage else ""
    since = f"held since {belief.since}, " if belief.since else ""
    told = f"{stage}{since}rule {belief.rule}, confidence {beliefs.surely(belief)}"
    out.print(Text(told, style="dim"))
    if len(belief.airings) > 1:
        dates = "; ".join(
            f"{one_line(a.platform)} {beliefs.window(a.window)}" for a in belief.airings
        )
        out.print(Text(f"on {dates}"))


def _rows(story: Story, evidence: bool, also: Mapping[int, Elsewhere]) -> Iterator[list[Text]]:
    from slated.site.slate.story import Wait

    for day, told, began in story.steps():
        for number, one in enumerate(told):
            last = number == len(told) - 1
            if isinstance(one, Wait):
                yield [*_waits(day, one, evidence), *(_after(began) if last else _LATER)]
                continue
            other = one.claim.season if story.release.season is None else None
            row = _said(day, one, evidence, other)
            row[-1].append(_elsewhere(also.get(one.article)))
            yield [*row, *(_after(began) if last else _LATER)]
        if not told and began:
            yield [*_silence(day), *_after(began)]


_LATER = (Text(""), Text(""))
"""Beside a claim that others of its day follow."""


def _said(day: date, told: Told, evidence: bool, season: int | None) -> list[Text]:
    """The claim in words; ``season``: that of a claim which is about one of a series."""
    claim = told.claim
    said = Text.assemble(
        f"season {season} " if season is not None else "",
        f"{words.event(claim)} ",
        (claim.status.value, table.STYLES[claim.status]),
    )
    when = words.when(claim)
    if when != words.NOTHING:
        said.append(f" {when}")
    if evidence:
        said.append(f"\n“{one_line(claim.evidence.text)}”", style="dim")
    credit = words.credit(claim)
    who = Text(credit) if credit else Text(one_line(told.outlet or words.NOTHING), style="dim")
    return [Text(day.isoformat()), Text(str(told.id), style="dim"), said, who]


def _elsewhere(told: Elsewhere | None) -> Text:
    """Who else told the report, and who was the first."""
    if told is None:
        return Text("")
    outlets = table.count(told.outlets, "other outlet")
    first = told.first
    who = f"; first: {one_line(first.outlet or words.NOTHING)}, {first.on}" if first else ""
    return Text(f"\nalso in {outlets}{who}", style="dim")


def _waits(day: date, wait: Wait, evidence: bool) -> list[Text]:
    """The constraint in words; its number has a w before it."""
    said = Text(f"not before {one_line(wait.after)}")
    if evidence:
        said.append(f"\n“{one_line(wait.words)}”", style="dim")
    who = Text(one_line(wait.speaker or wait.outlet or words.NOTHING))
    return [Text(day.isoformat()), Text(f"w{wait.id}", style="dim"), said, who]


def _silence(day: date) -> list[Text]:
    """A day on which nothing was said, but a window ran out."""
    return [Text(day.isoformat()), Text(""), Text("nothing", style="dim"), Text("")]


def _after(began: Held | None) -> list[Text]:
    if began is None:
        return [Text("the same", style="dim"), Text("")]
    belief = began.belief
    text = standing(belief)
    if belief.window is not None:
        text.append(" ").append_text(beliefs.when(belief))
    return [text, Text(beliefs.surely(belief))]
