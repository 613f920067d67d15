"""What must hold of each reader for any text at all."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from slated.article import Article
from slated.claim import Claim
from slated.gather.days import day_in_address, published_day
from slated.gather.decode import decode
from slated.gather.tidy import one_line, paragraphs, whole
from slated.read import read
from slated.read.card import card_spans, read_cards
from slated.read.home import Homes, platform_for
from slated.read.platforms import find_platforms
from slated.read.seasons import find_seasons
from slated.read.text import sentences
from slated.read.when import Direction, find_times, ground

TODAY = date(2018, 6, 1)
DIRECTIONS: tuple[Direction, ...] = ("past", "future", None)


def _ordered(spans: Sequence[tuple[int, int]], text: str) -> None:
    """Spans lie in the text, none empty, none overlapping, left to right."""
    edge = 0
    for start, end in spans:
        assert edge <= start < end <= len(text)
        edge = end


def cards(text: str) -> Any:
    found = read_cards(text)
    assert card_spans(text) == [(card.start, card.end) for card in found]
    _ordered(card_spans(text), text)
    for card in found:
        assert text[card.start : card.end] == card.evidence
        assert card.title
        assert card.composite is None or 0 <= card.composite <= 100
        assert card.average is None or 0 <= card.average <= card.scale
        assert card.users is None or card.users > 0
    return found


def platforms(text: str) -> Any:
    found = find_platforms(text)
    _ordered([(mention.start, mention.end) for mention in found], text)
    assert all(text[m.start : m.end] == m.written for m in found)
    return found


def home(text: str) -> Any:
    found = find_platforms(text)
    names = [("Fargo", (at, at + 3)) for at in range(0, len(text) - 3, 40)]
    place = Homes(text, found, names).of("Fargo")
    assert (place is None) == (not found)
    middle = len(text) // 2
    chosen = platform_for(text, (0, len(text)), (middle, middle), found, place)
    assert (chosen is None) == (not found)
    return place, chosen


def splitting(text: str) -> Any:
    found = sentences(text)
    _ordered(found, text)
    starts = [start for start, _ in found] + [len(text)]
    ends = [0] + [end for _, end in found]
    assert not "".join(text[a:b] for a, b in zip(ends, starts, strict=True)).strip()
    return found


def seasons(text: str) -> Any:
    return find_seasons(text)


def times(text: str) -> Any:
    found = find_times(text)
    assert all(text[words.start : words.end] == words.text for words in found)
    return found


def windows(text: str) -> Any:
    found = []
    for words in find_times(text)[:300]:
        for published in (TODAY, None, date.min, date.max):
            for direction in DIRECTIONS:
                window = ground(words, published, direction)
                if window is not None and window.first and window.last:
                    assert window.first <= window.last
                found.append(window)
    return found


def gathering(text: str) -> Any:
    data = text.encode("utf-8", "surrogatepass")
    day = published_day(text, TODAY)
    assert day is None or day <= TODAY
    line = one_line(text)
    assert "\n" not in line
    assert len(line) <= 500
    return decode(data), decode(data[::-1]), day, day_in_address(text, TODAY), paragraphs(text)


def claims(article: Article) -> list[Claim]:
    """The claims of an article, each checked."""
    found = read(article)
    for claim in found:
        evidence = claim.evidence
        assert evidence.text
        assert getattr(article, evidence.field)[evidence.start : evidence.end] == evidence.text
        assert claim.title
        assert 0 <= claim.confidence <= 1
        assert claim.rule
        if claim.when and claim.when.first and claim.when.last:
            assert claim.when.first <= claim.when.last
        json.dumps(claim.to_dict())
    return found


def reading(text: str) -> Any:
    text = whole(text)  # as gathered: without half characters
    return claims(Article(text=text, published=TODAY)), claims(Article("", text[:5_000]))


TARGETS: dict[str, Callable[[str], Any]] = {
    "cards": cards,
    "platforms": platforms,
    "home": home,
    "sentences": splitting,
    "seasons": seasons,
    "times": times,
    "windows": windows,
    "reading": reading,
    "gathering": gathering,
}
