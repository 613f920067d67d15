"""What a person follows, and which of the slate that is: for pages, calendars and alerts."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from slated.site.accounts.models import Follow, User
from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.family import final, within
from slated.site.catalogue.keys import key
from slated.site.catalogue.lists import by_rule
from slated.site.catalogue.models import NamedList, Title
from slated.site.ratings.family import root
from slated.site.slate.held import on_network
from slated.site.slate.models import Span
from slated.site.writing import writing

MOST = 2_000
"""Things that one person may follow."""
LONGEST = 80
"""Characters of a network's name."""

Thing = Title | NamedList | str
"""What is followed: a title, a list, or a network by its name."""


@dataclass(frozen=True, slots=True)
class Added:
    """How many titles were added, were followed already, and found no room."""

    new: int
    held: int
    left: int


@writing()
def follow(user: User, thing: Thing) -> Follow:
    """Follow it; a title that was merged stands for the one it is part of now.

    Followed already, it stays as it is. Raises TitleError where it is no name of a network, or
    the user follows ``MOST`` things.
    """
    held = _rows(user, thing).first()
    if held is not None:
        return held
    if user.follows.count() >= MOST:
        raise TitleError(f"you follow {MOST:,} things, the most there can be; let one go first")
    if isinstance(thing, Title):
        return Follow.objects.create(user=user, title_id=root(thing.pk))
    if isinstance(thing, NamedList):
        return Follow.objects.create(user=user, named=thing)
    name = _network(thing)
    return Follow.objects.create(user=user, network=name, network_key=key(name))


@writing()
def follow_titles(user: User, titles: Collection[int]) -> Added:
    """Follow many titles at once, as far as there is room: none of them was merged."""
    mine = {one.title.pk for one in follows_of(user) if one.title is not None}
    new = [pk for pk in dict.fromkeys(titles) if pk not in mine]
    room = max(0, MOST - user.follows.count())
    Follow.objects.bulk_create(Follow(user=user, title_id=pk) for pk in new[:room])
    return Added(len(new[:room]), len(set(titles)) - len(new), len(new[room:]))


@writing()
def unfollow(user: User, thing: Thing) -> bool:
    """Follow it no more, nor what was merged into it; False where it was not followed."""
    return _rows(user, thing).delete()[0] > 0


def follows(user: User, thing: Thing) -> bool:
    """Whether it is followed, a title also by one that was merged into it: in one query."""
    if isinstance(thing, Title) and thing.merged_into_id is None:
        return user.follows.filter(title__in=within(thing.pk)).exists()
    return _rows(user, thing).exists()


def follows_of(user: User) -> list[Follow]:
    """All that a user follows, the latest first; lists and titles come with their rows.

    A title that was merged since has the one it is part of as its ``title``; once only.
    """
    found: list[Follow] = []
    seen: set[int] = set()
    rows = user.follows.select_related("title__merged_into", "title__network", "named")
    for one in rows.order_by("-since", "-pk"):
        if one.title is not None:
            one.title = final(one.title)
            if one.title.pk in seen:
                continue
            seen.add(one.title.pk)
        found.append(one)
    return found


def spans_followed(user: User, spans: QuerySet[Span]) -> QuerySet[Span]:
    """Of these beliefs, those of releases that the user follows: by title, list or network."""
    return spans.filter(followed(user))


def followed(user: User) -> Q:
    """What a span meets that the user follows, as of now: for several questions at once.

    A title that was merged is followed as the one it is part of now; a network as the slate's
    filter knows it (``slated.site.slate.held.about``), so also by what is said of a release.
    """
    mine = Q(release__title__in=user.follows.filter(title__isnull=False).values("title"))
    lists = NamedList.objects.filter(followed__user=user)
    mine |= Q(release__title__in=Title.objects.filter(lists__in=lists).values("pk"))
    ruled = Q(named__rule__isnull=False) | ~Q(network_key="")
    for one in user.follows.filter(ruled).select_related("named"):
        if one.named is None:
            mine |= on_network(one.network)
        else:
            titles = by_rule(one.named.rule or {}).order_by()
            mine |= Q(release__title__in=titles.values("pk"))
    if merged := _merged(user):
        mine |= Q(release__title__in=merged)
    return mine


def _merged(user: User) -> list[int]:
    """What those of the followed titles are part of now that were merged since."""
    lists = NamedList.objects.filter(followed__user=user)
    chosen = Q(followed__user=user) | Q(lists__in=lists)
    gone = Title.objects.filter(chosen, merged_into__isnull=False).select_related("merged_into")
    return sorted({final(title).pk for title in gone.distinct()})


def _rows(user: User, thing: Thing) -> QuerySet[Follow]:
    if isinstance(thing, Title):
        return user.follows.filter(title__in=within(root(thing.pk)))
    if isinstance(thing, NamedList):
        return user.follows.filter(named=thing)
    return user.follows.filter(network_key=key(_network(thing)))


def _network(name: str) -> str:
    plain = " ".join(name.split())
    if not key(plain) or len(plain) > LONGEST or not plain.isprintable():
        raise TitleError(f"a network is followed by its name, of {LONGEST} characters at most")
    return plain
