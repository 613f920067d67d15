"""The reader: from an article to its claims."""

from __future__ import annotations

import re

from slated.article import Article
from slated.claim import Claim, Event, Status
from slated.read.bind import season_of, time_of, titles_of
from slated.read.events import Hit, hits, rows_by_sentence
from slated.read.home import home_platform, platform_for
from slated.read.memory import remember_seasons
from slated.read.mentions import TitleMention
from slated.read.page import Line, Page
from slated.read.platforms import PlatformMention
from slated.read.seasons import find_part
from slated.read.settle import settle
from slated.read.speakers import attribute
from slated.read.titles import Titles
from slated.read.when import ground
from slated.window import Window


def read_article(article: Article, titles: Titles) -> list[Claim]:
    """The claims of one article, in the order they are made."""
    page = Page(article, titles)
    claims: list[Claim] = []
    for index, rows in rows_by_sentence(page).items():
        line = page.line(index)
        found = hits(line, rows)
        for hit in found:
            claims.extend(_claims(page, line, hit, found))
    return settle(remember_seasons(claims, page))


def _claims(page: Page, line: Line, hit: Hit, others: list[Hit]) -> list[Claim]:
    if not _supported(line, hit):
        return []
    chosen = [t for t in titles_of(page, line, hit) if _televised(page, line, t)]
    return [c for t in chosen if (c := _claim(page, line, hit, others, t, len(chosen) == 1))]


def _supported(line: Line, hit: Hit) -> bool:
    needs = hit.row.needs
    if hit.row.unless_dated and line.times:
        return False
    if not needs:
        return True
    return (
        ("title" in needs and bool(line.titles))
        or ("headline" in needs and line.headline)
        or ("season" in needs and bool(line.seasons))
        or ("date" in needs and bool(line.times))
        or ("platform" in needs and bool(line.platforms))
        or ("noun" in needs and _TELEVISION.search(line.text) is not None)
    )


_SHOWN = (Event.PREMIERE, Event.FINALE)
_NEXT = re.compile(r"(?:this (?!past|morning|week)|next |upcoming |later )", re.IGNORECASE)
_TELEVISION = re.compile(
    r"\b(?:series|shows?|seasons?|episodes?|TV|television|sitcom|dramedy|docu-?series|anime|spin-?off"
    r"|finale|showrunner|networks?|streamer|soap|reality)\b",
    re.IGNORECASE,
)
_FILM = re.compile(
    r"\b(?:films?|movies?|feature|biopic|theat(?:er|re)s?|theatrical|box[- ]office|cinemas?|VOD"
    r"|filmmaker|album|single|song|novel|OTT release|directorial|blockbuster)\b",
    re.IGNORECASE,
)


def _televised(page: Page, line: Line, title: TitleMention) -> bool:
    """Whether a title is likely a series: listed, or spoken of as television, not as a film."""
    if title.known:
        return True
    if line.seasons:
        return True
    if _FILM.search(line.text):
        return False
    if _TELEVISION.search(line.text):
        return True
    return _TELEVISION.search(page.whole) is not None and not _FILM.search(
        page.whole[: max(page.split, 200)]
    )


def _claim(
    page: Page, line: Line, hit: Hit, others: list[Hit], title: TitleMention, alone: bool
) -> Claim | None:
    season = season_of(line, hit, title, alone)
    words = time_of(line, hit, others) if hit.row.dated else None
    status = hit.status
    if words and hit.row.status is None and hit.at == hit.start and _NEXT.match(words.text):
        status = Status.ANNOUNCED
    direction = "past" if status is Status.HAPPENED else "future"
    when = ground(words, page.article.published, direction) if words else None
    if status is Status.ANNOUNCED and _passed(page, when) and hit.event in _SHOWN:
        status = Status.HAPPENED
    start, end = (title.start, title.end) if line.start <= title.start < line.end else (None, None)
    home = _home(page, title)
    platform = platform_for(
        page.whole,
        (line.start, line.end),
        (start, end) if start is not None else None,
        page.platforms,
        home,
    )
    said = attribute(page.whole, page.spans, line.index, page.people)
    name, numeral = _numbered(page, title)
    return Claim(
        title=name,
        event=hit.event,
        status=status,
        evidence=page.evidence(line.start, min(line.end, line.start + 300)),
        season=season.number if season else numeral,
        part=find_part(line.text, max(0, hit.start - 30), hit.end + 30),
        when=when,
        when_text=words.text if words else None,
        platform=platform.written if platform else None,
        speaker=said.speaker if said else None,
        role=said.role if said else None,
        venue=said.venue if said else None,
        outlet=said.outlet if said else None,
        rule=hit.row.name,
    )


def _passed(page: Page, when: Window | None) -> bool:
    """Whether a window had closed a week before the article was published."""
    day = page.article.published
    return bool(day and when and when.last and (day - when.last).days > 7)


_NUMBERED = re.compile(r"(.{3,}?)[: ]+(?:Season |S)?(\d{1,2})", re.IGNORECASE)


def _numbered(page: Page, title: TitleMention) -> tuple[str, int | None]:
    """ "Koffee With Karan 7" is season seven of "Koffee With Karan", unless listed as it is."""
    match = None if title.known else _NUMBERED.fullmatch(title.title)
    if match is None or int(match[2]) > 45 or int(match[2]) == 0:
        return title.title, None
    return match[1], int(match[2])


def _home(page: Page, title: TitleMention) -> PlatformMention | None:
    spans = [(t.start, t.end) for t in page.titles if t.title == title.title]
    return home_platform(page.whole, spans, page.platforms)
