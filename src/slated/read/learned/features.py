"""Features: what a linear model is told about a proposed reading, as short strings."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

from slated.read.compose import Reading
from slated.read.events import Hit
from slated.read.link import follows, generic_subject, precedes
from slated.read.mentions import TitleMention
from slated.read.page import Line, Page
from slated.read.seasons import SeasonMention
from slated.read.settle import folded
from slated.read.support import televised
from slated.read.when import TimeWords

_WORD = re.compile(r"[a-z0-9']+")
_TELLING = frozenset(
    "film movie series show season episode episodes tv recap review reveals reveal says spoilers"
    " explained theory rumor reportedly may could will might would not never after before ahead"
    " since trailer teaser poster watch first official new final finale premiere release date set"
    " gets renewed canceled cancelled order ordered star cast crew fans production filming shooting"
    " resume resumes pilot spinoff reboot revival theaters album song single tour game book novel"
    " related stories winner live updates contestant wedding baby if when while during".split()
)
FAR = 8


def _scale(n: int) -> int:
    """0, 1, 2, 3-4, 5-8, … as 0, 1, 2, 3, 4, …"""
    return min(FAR, n.bit_length())


def words(text: str) -> list[str]:
    """The words of a text in lower case."""
    return _WORD.findall(text.lower())


def place(line: Line, hit: Hit, title: TitleMention) -> tuple[str, str]:
    """Side of a hit on which a title of the sentence stands, and the words between."""
    start, end = title.start - line.start, title.end - line.start
    if end <= hit.at:
        return "B", line.text[end : hit.at]
    if start >= hit.at_end:
        return "A", line.text[hit.at_end : start]
    return "I", ""


def line_features(page: Page, line: Line, hit: Hit) -> list[str]:
    """What holds for a hit whatever the title."""
    text = line.text
    row, event = hit.row.name, str(hit.event)
    found = [
        f"row={row}",
        f"ev={event}",
        f"row|h={row}|{line.headline:d}",
        f"row|st={row}|{hit.status}",
        f"pos={min(5, line.index)}",
        f"long={len(page.article.text) > 600:d}|{line.headline:d}",
        f"len={min(6, len(text) // 50)}",
        f"nseas={min(3, len(line.seasons))}",
        f"ev|nt={event}|{min(3, len(line.times))}",
        f"plat={min(2, len(line.platforms))}",
        f"ask={'?' in text:d}",
    ]
    found += [f"cue={w}" for w in words(text[hit.start : hit.end])[:8]]
    found += [f"cl={w}" for w in words(text[max(0, hit.start - 40) : hit.start])[-4:]]
    found += [f"cr={w}" for w in words(text[hit.end : hit.end + 40])[:4]]
    said = _telling(text)
    found += [f"w={w}" for w in said]
    found += [f"ev|w={event}|{w}" for w in said]
    return found


@lru_cache(maxsize=64)
def _telling(text: str) -> frozenset[str]:
    """The telling words of a sentence, which is asked about for each of its hits."""
    return _TELLING.intersection(words(text))


def pair_features(page: Page, line: Line, hit: Hit, title: TitleMention, bound: bool) -> list[str]:
    """What a hit and a title have to do with each other."""
    row, event = hit.row.name, str(hit.event)
    ruled = bound and hit.row.firm
    name = folded(title.title)
    about = page.main is not None and folded(page.main.title) == name
    count, headed = page.named.get(name, (0, False))
    found = [
        f"bound={bound:d}",
        f"ruled={ruled:d}|{line.headline:d}",
        f"ruled|ev={ruled:d}|{event}",
        f"tv={televised(page, line, title):d}|{title.known:d}",
        f"row|bound={row}|{bound:d}",
        f"src={title.source}|{title.known:d}",
        f"src|ev={title.source}|{title.known:d}|{event}",
        f"main={about:d}",
        f"head={headed:d}|{line.headline:d}",
        f"n={min(6, count)}",
        f"nt={min(6, len(page.named))}",
        f"in={min(4, len(line.titles))}|{about:d}",
        f"tw={min(6, title.title.count(' '))}|{title.known:d}",
    ]
    if not title.known:
        found += [f"tt={w}" for w in words(title.title)]
    if line.start <= title.start < line.end:
        found += _beside(line, hit, title, event)
    else:
        away = line.index - bisect_right(page.starts, title.start) + 1
        found.append(f"gen={generic_subject(line.text[: hit.at]):d}|{about:d}")
        found.append(f"away={min(5, abs(away))}|{about:d}")
    return found


def _beside(line: Line, hit: Hit, title: TitleMention, event: str) -> list[str]:
    """A title in the sentence itself: side, distance and the words around."""
    side, gap = place(line, hit, title)
    start, end = title.start - line.start, title.end - line.start
    text = line.text
    found = [
        f"side={side}|{hit.row.name}",
        f"ev|d={event}|{side}|{_scale(len(gap))}",
        f"fol={side == 'B' and follows(gap):d}|{event}",
        f"pre={side == 'A' and precedes(gap):d}|{event}",
        f"quo={text[start - 1 : start] in _OPENING:d}",
    ]
    if len(gap) < 60:
        between = words(gap)
        found.append(f"gap={side}{' '.join(between[:6])}")
        found += [f"gw={side}{w}" for w in between]
    found += [f"tb={w}" for w in words(text[max(0, start - 25) : start])[-2:]]
    found += [f"ta={w}" for w in words(text[end : end + 25])[:3]]
    return found


def time_features(
    line: Line, hit: Hit, choice: TimeWords | None, ruled: bool, away: int, many: int
) -> list[str]:
    """What a hit and some time words (or none) have to do with each other.

    ``away`` counts sentences between the two, ``many`` the choices there are.
    """
    event, row = str(hit.event), hit.row.name
    if choice is not None and away:
        return [
            f"t|away={away}|{event}",
            f"t|away|row={row}",
            f"t|away|kind={choice.kind}|{event}",
            f"t|away|head={line.headline:d}|{event}|{min(3, many)}",
        ]
    if choice is None:
        return [
            f"t0|ev={event}|{len(line.times) > 0:d}|{ruled:d}",
            f"t0|many={event}|{min(3, many)}|{len(line.times) > 0:d}|{line.headline:d}",
            f"t0|row={row}",
            f"t0|st={event}|{hit.status}",
        ]
    after = choice.start >= hit.at_end
    gap = line.text[hit.at_end : choice.start] if after else line.text[choice.end : hit.at]
    near = words(line.text[max(0, choice.start - 20) : choice.start])[-2:]
    side = "A" if after else "B"
    found = [
        f"t|kind={choice.kind}|{event}",
        f"t|kind|st={choice.kind}|{event}|{hit.status}",
        f"t|row={row}|{side}",
        f"t|d={side}|{_scale(len(gap))}|{event}",
        f"t|ruled={ruled:d}|{event}",
        f"t|n={min(4, len(line.times))}|{ruled:d}",
        f"t|br={min(2, sum(gap.count(c) for c in ',;:—'))}|{side}",
    ]
    found += [f"t|b={w}" for w in near]
    found += [f"t|b|ev={w}|{event}" for w in near[-1:]]
    found += [f"t|w={w}|{event}" for w in words(choice.text)]
    if len(gap) < 50:
        found += [f"t|g={side}{w}" for w in words(gap)]
    return found


_OPENING = ("‘", "“", '"', "'")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def _long_ago(page: Page, line: Line) -> bool:
    """Whether a sentence names a year well before the article was published."""
    day, year = page.article.published, _first_year(line.text)
    return bool(day and year and year < day.year)


@lru_cache(maxsize=64)
def _first_year(text: str) -> int | None:
    return min(map(int, _YEAR.findall(text)), default=None)


def season_features(
    page: Page,
    line: Line,
    hit: Hit,
    title: TitleMention,
    number: int | None,
    mention: SeasonMention | None,
    heard: list[int],
    ruled: bool,
) -> list[str]:
    """What speaks for one season number (or none) being meant."""
    event = str(hit.event)
    status = str(hit.status)
    group = "0" if number is None else "1" if number == 1 else "2"
    found = [
        f"s={group}|{event}|{status}",
        f"s|ruled={ruled:d}|{event}",
        f"s|in={mention is not None:d}|{group}|{len(line.seasons) > 0:d}",
        f"s|heard={number in heard:d}|{min(3, len(set(heard)))}|{group}|{event}",
        f"s|dated={len(line.times) > 0:d}|{group}|{event}|{status}",
        f"s|old={_long_ago(page, line):d}|{mention is not None:d}|{group}|{event}|{status}",
    ]
    if number is not None and heard:
        found.append(f"s|top={number == max(heard):d}|{event}|{status}")
        found.append(f"s|most={heard.count(number) * 2 > len(heard):d}|{event}|{status}")
    if mention is not None:
        near = min(abs(mention.start - hit.at_end), abs(hit.at - mention.end))
        found.append(f"s|d={_scale(near)}|{event}")
        if line.start <= title.start < line.end:
            start, end = title.start - line.start, title.end - line.start
            side = "A" if mention.start >= end else "B"
            apart = mention.start - end if side == "A" else start - mention.end
            found.append(f"s|t={side}|{_scale(max(0, apart))}")
        found += [
            f"s|b={w}" for w in words(line.text[max(0, mention.start - 15) : mention.start])[-2:]
        ]
        found += [f"s|a={w}" for w in words(line.text[mention.end : mention.end + 15])[:2]]
    return found


def final_features(
    read: Reading, scores: tuple[float, float, float], rivals: list[Reading]
) -> list[str]:
    """How sure the choices were, and what other readings of the same fact say."""
    event, status = str(read.hit.event), str(read.status)
    when = read.when
    shape = "no" if when is None else str(when.edtf.count("-"))
    found = [f"f{i}={int(s * 10)}" for i, s in enumerate(scores)]
    found += [f"f{i}|ev={int(s * 5)}|{event}" for i, s in enumerate(scores)]
    found += [
        f"f|st={event}|{status}|{shape}",
        f"f|words={read.words is not None:d}|{when is not None:d}|{event}",
        f"f|s={event}|{'0' if read.season is None else '1' if read.season == 1 else '2'}",
    ]
    dated = sum(r.when is not None for r in rivals)
    agree = sum(r.when == when for r in rivals)
    found += [
        f"f|rivals={min(3, len(rivals))}|{event}",
        f"f|dated={min(2, dated)}|{when is not None:d}|{event}",
        f"f|agree={min(2, agree)}|{min(2, len(rivals) - agree)}|{when is not None:d}",
        f"f|status={any(r.status != read.status for r in rivals):d}|{status}|{event}",
        f"f|first={all(r.line.index >= read.line.index for r in rivals):d}|{event}",
    ]
    return found
