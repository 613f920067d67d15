"""Articles that tell the same report: copies of one another, found as they are kept.

Two articles are one story when, within some days, two outlets have half a text in common and
read of the same title in it. Each is compared with those there before it, so which are one
does not depend on the order they come in; which comes first is a matter of publication.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from slated.believe.alike import DAYS, SAME, SAME_OUTLET, runs, shared, traces
from slated.site.catalogue.candidates import chunks
from slated.site.catalogue.keys import key
from slated.site.news.joining import join
from slated.site.news.models import ArticleVersion, Claim
from slated.site.news.traces import Traces
from slated.site.rows import Lookup

_ABOUT = Lookup(
    lambda articles: Claim.objects.filter(
        reading__version__article__in=articles, reading__superseded__isnull=True
    ).values_list("reading__version__article_id", "release__title_id", "title")
)
_NEWEST = Lookup(
    lambda articles: (
        ArticleVersion.objects.filter(article__in=articles)
        .order_by("number")
        .values_list("article_id", "article__outlet_id", "text")
    )
)
AT_ONCE = 50
"""Articles whose neighbours' texts are fetched at once."""


@dataclass(frozen=True, slots=True)
class Fresh:
    """An article with claims whose words are new: its row's id, its day, its text."""

    article: int
    day: date
    text: str
    outlet: int | None


def tell(fresh: Iterable[Fresh]) -> set[int]:
    """Put articles that were just written into their stories.

    Call it inside ``writing``, once their claims are there. Returns the ids of the releases
    whose beliefs may change because other articles have become one with each other.
    """
    same: list[tuple[int, list[int]]] = []
    fresh = list(fresh)
    times = Counter(one.article for one in fresh)
    for some in _by_time(fresh):
        near = _near(some)
        at_hand = {one.article: (one.outlet, one.runs) for one in some if times[one.article] == 1}
        # First what takes no reading of texts: most that have words in common are of other shows.
        about = _titles({article for one, those in near for article in (one.article, *those)})
        told = (
            (one, [other for other in those if about[other] & about[one.article]])
            for one, those in near
        )
        for several in chunks(((one, those) for one, those in told if those), AT_ONCE):
            texts = at_hand | _texts({o for _, those in several for o in those} - at_hand.keys())
            for one, those in several:
                same.append((one.article, _same(one, those, texts)))
    return join(same)


@dataclass(frozen=True, slots=True)
class _Hashed:
    """An article by what it is compared with others: its day's number, its runs and traces."""

    article: int
    day: int
    outlet: int | None
    runs: frozenset[int]
    hashes: list[int]


def _by_time(fresh: Iterable[Fresh]) -> Iterator[list[_Hashed]]:
    """Those long enough to have traces, in order of time, some days together."""
    hashed = []
    for one in fresh:
        found = runs(one.text)
        if hashes := traces(found):
            hashed.append(_Hashed(one.article, one.day.toordinal(), one.outlet, found, hashes))
    some: list[_Hashed] = []
    for told in sorted(hashed, key=lambda each: each.day):
        if some and told.day - some[0].day > DAYS:
            yield some
            some = []
        some.append(told)
    if some:
        yield some


def _near(some: Sequence[_Hashed]) -> list[tuple[_Hashed, list[int]]]:
    """Those with articles near them, and these; the traces of all of them are kept."""
    found = []
    first, last = some[0].day, some[-1].day
    known = Traces(first, last, chain.from_iterable(one.hashes for one in some))
    for one in some:
        if those := known.near(one.article, one.day, one.hashes):
            found.append((one, those))
        known.add(one.article, one.day, one.hashes)
    known.write()
    return found


def _texts(articles: Collection[int]) -> dict[int, tuple[int | None, frozenset[int]]]:
    """The outlets of articles and the runs of their newest texts."""
    newest = {
        article: (outlet, text)
        for some in chunks(sorted(articles))
        for article, outlet, text in _NEWEST(some)
    }
    return {article: (outlet, runs(text)) for article, (outlet, text) in newest.items()}


def _same(
    one: _Hashed, near: Sequence[int], texts: Mapping[int, tuple[int | None, frozenset[int]]]
) -> list[int]:
    """Those of the articles near that tell the same report."""
    found = []
    for article in near:
        outlet, words = texts[article]
        if shared(one.runs, words) >= (SAME_OUTLET if outlet == one.outlet else SAME):
            found.append(article)
    return found


def _titles(articles: Collection[int]) -> Mapping[int, set[int | str]]:
    """What the standing claims of each article are about: ids of titles, else their names."""
    found: dict[int, set[int | str]] = defaultdict(set)
    for some in chunks(sorted(articles)):
        for article, title, name in _ABOUT(some):
            found[article].add(title or key(name))
    return found
