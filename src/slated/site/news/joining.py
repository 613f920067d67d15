"""Articles found to tell the same report, put into one story: many at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from slated.site.catalogue.candidates import chunks
from slated.site.news.models import Article, Claim
from slated.site.rows import Lookup, update

_STORIES = Lookup(
    lambda articles: Article.objects.filter(pk__in=articles).values_list("pk", "story_id")
)
_TOLD_IN = Lookup(lambda stories: Article.objects.filter(story__in=stories).values_list("pk"))
# In two steps: asked for many stories in one, SQLite walks through all readings there are.
_SPOKEN_OF = Lookup(
    lambda articles: Claim.objects.filter(
        reading__version__article__in=articles,
        reading__superseded__isnull=True,
        release__isnull=False,
    ).values_list("release_id")
)


def join(same: Iterable[tuple[int, Collection[int]]]) -> set[int]:
    """Make one story of each article, those that tell the same, and the stories they are in.

    A story has the id of its first article. Call it inside ``writing``. Returns the ids of
    the releases spoken of in stories that changed.
    """
    bound = _Bound()
    for article, others in same:
        for other in others:
            bound.bind(article, other)
    found: dict[int, int | None] = {
        article: story for some in chunks(sorted(bound.below)) for article, story in _STORIES(some)
    }
    for article, story in found.items():
        if story:
            bound.bind(article, story)
    changed = {
        story: whole
        for story, whole in bound.groups().items()
        if len({found[article] for article in whole if article in found} | {story}) > 1
    }
    _write(changed, found)
    articles = {pk for some in chunks(sorted(changed)) for (pk,) in _TOLD_IN(some)}
    return {release for some in chunks(sorted(articles)) for (release,) in _SPOKEN_OF(some)}


def _write(changed: Mapping[int, Collection[int]], found: Mapping[int, int | None]) -> None:
    """Note each article's story, and of those that were in other stories before."""
    before = [
        (old, (story,))
        for story, whole in changed.items()
        for old in sorted({found.get(article) or story for article in whole} - {story})
    ]
    update(Article, ("story_id",), "story_id", before)
    now = [(article, (story,)) for story, whole in changed.items() for article in whole]
    update(Article, ("story_id",), "id", now)


class _Bound:
    """Which of many articles belong together; the first of each group stands for it."""

    def __init__(self) -> None:
        self.below: dict[int, int] = {}

    def first(self, article: int) -> int:
        while (below := self.below.setdefault(article, article)) != article:
            self.below[article] = self.below[below]  # so that the way is short next time
            article = below
        return article

    def bind(self, one: int, other: int) -> None:
        low, high = sorted((self.first(one), self.first(other)))
        self.below[high] = low

    def groups(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = defaultdict(list)
        for article in self.below:
            found[self.first(article)].append(article)
        return found
