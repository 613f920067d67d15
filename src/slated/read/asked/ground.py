"""Only what is grounded: an answered claim is kept where its words stand in the article."""

from __future__ import annotations

from collections.abc import Iterable

from slated.claim import Claim
from slated.read.asked.answer import Told
from slated.read.asked.dating import dated
from slated.read.asked.question import Question
from slated.read.asked.verbatim import Verbatim
from slated.read.compose import LONGEST_EVIDENCE
from slated.read.page import Page
from slated.read.seasons import find_part
from slated.read.settle import folded
from slated.read.speakers import attribute
from slated.read.titles import lower
from slated.read.weigh import Scale

CONFIDENCE = 0.8
"""Of every answered claim: a model that is not ours says nothing of how sure it is that can be
compared, so this is a stated constant, not a measure."""


def grounded(question: Question, answered: Iterable[Told]) -> list[Claim]:
    """The claims of an answer whose quotation, title and date words are in the article."""
    found = Verbatim(question)
    seasons = _seasons(question.page)
    claims = (_grounded(found, seasons, told) for told in answered)
    return [claim for claim in claims if claim is not None]


def _grounded(found: Verbatim, seasons: frozenset[int], told: Told) -> Claim | None:
    """One claim; what only one field invents (a speaker, a season) leaves that field empty."""
    span, title = found.quote(told.evidence), _title(found, told.title)
    if span is None or title is None:
        return None
    page, index = found.page, found.index(span[0])
    date = dated(found, index, told)
    if date is None:
        return None
    start = span[0]
    end = min(span[1], start + LONGEST_EVIDENCE)
    if start < page.split:
        end = min(end, page.split - 1)
    speaker = found.form(told.speaker)
    said = attribute(page.whole, page.spans, index, page.people)
    same = said is not None and said.speaker == speaker
    venue = found.form(told.venue)
    if venue is None and said and said.venue and said.venue == told.venue:
        venue = said.venue  # "tweeted" says Twitter
    return Claim(
        title=title,
        event=told.event,
        status=told.status,
        evidence=page.evidence(start, end),
        season=told.season if _named(found, seasons, title, told.season) else None,
        part=_part(page, index, told.part),
        when=date.when,
        when_text=date.words,
        platform=_platform(found, told.platform),
        speaker=speaker,
        role=said.role if said and same and speaker else None,
        venue=venue,
        outlet=said.outlet if said and same else None,
        rule=f"asked.{told.event}",
        confidence=CONFIDENCE,
    )


def _title(found: Verbatim, title: str) -> str | None:
    """The title as the article writes it; small letters or words of headlines alone are none."""
    page = found.page
    for start, end in found.words(title):
        written = page.whole[start:end]
        if written.islower():
            continue
        name = folded(written)
        known = next((m.title for m in page.titles if folded(m.title) == name), None)
        if known is not None or not Scale.empty(lower(written)):
            return known or written
    return None


def _seasons(page: Page) -> frozenset[int]:
    """Every season number the article names."""
    named = (mention.number for line in page.season_lines() for mention in line.seasons)
    return frozenset(number for number in named if number is not None)


def _named(found: Verbatim, seasons: frozenset[int], title: str, season: int | None) -> bool:
    """Whether the article names a season, also as "Bigg Boss 14"."""
    return season in seasons or any(True for _ in found.words(f"{title} {season}"))


def _part(page: Page, index: int, part: str | None) -> str | None:
    """The part as our own words name it, None where the sentence names none."""
    text = page.line(index).text
    if part is None:
        return None
    halves = {mention.part for mention in page.line(index).seasons if mention.part}
    return part if part in halves else find_part(text, 0, len(text))


def _platform(found: Verbatim, platform: str | None) -> str | None:
    """The platform as the article writes it: "Disney Plus" for Disney+."""
    if platform is None:
        return None
    for mention in found.page.platforms:
        if platform.casefold() in (mention.name.casefold(), mention.written.casefold()):
            return mention.written
    return found.form(platform)
