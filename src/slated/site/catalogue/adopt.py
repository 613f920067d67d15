"""Provisional titles taken up by the title they stand for, once an import has brought it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from django.apps import apps

from slated.site.catalogue.candidates import AT_ONCE, chunks, find
from slated.site.catalogue.casts import Casts, casts, with_people
from slated.site.catalogue.decide import Candidate, decide
from slated.site.catalogue.mention import Mention
from slated.site.catalogue.merge import merge
from slated.site.catalogue.models import Title, TitleLog
from slated.site.catalogue.networks import network_key
from slated.site.writing import writing

BY = "import"
"""Who is said to have merged them."""


@dataclass(slots=True)
class _Heard:
    """What all claims about a provisional title say that tells it from its namesakes."""

    years: set[int] = field(default_factory=set)
    networks: set[str] = field(default_factory=set)
    people: set[str] = field(default_factory=set)


def adopt() -> Iterator[str]:
    """Merge each provisional title for which one established title is decided.

    Decided as for a mention, by the first and last year, the network and the people of its
    claims; a merge that was undone is not made again. Yields what was merged into what.
    """
    ids = Title.objects.filter(provisional=True, merged_into=None).order_by("pk")
    for some in chunks(list(ids.values_list("pk", flat=True)), AT_ONCE):
        with writing():
            titles = list(Title.objects.filter(pk__in=some, provisional=True, merged_into=None))
            for title, into, why in _decided(titles):
                merge(into, title.pk, f"imported: {why}", BY)
                yield title.name


def _decided(titles: Sequence[Title]) -> Iterator[tuple[Title, int, str]]:
    """(provisional title, the title it stands for, why) of those that are decided."""
    heard = _heard([title.pk for title in titles])
    pools = find({title.key for title in titles}).established
    several = (pool for pool in pools.values() if len(pool) > 1)
    people = casts({one.id for pool in several for one in pool})
    undone = set(
        TitleLog.objects.filter(
            act=TitleLog.Act.MERGE, undone__isnull=False, other__in=titles
        ).values_list("title_id", "other_id")
    )
    for title in titles:
        into = _into(title, heard.get(title.pk, _Heard()), pools.get(title.key, []), people)
        if into is not None and (into[0], title.pk) not in undone:
            yield title, *into


def _into(
    title: Title, heard: _Heard, pool: Sequence[Candidate], people: Casts
) -> tuple[int, str] | None:
    """The title that every year of the claims decides for."""
    name = f"{title.name} ({title.mark})" if title.mark else title.name
    network = next(iter(heard.networks)) if len(heard.networks) == 1 else None
    years = {min(heard.years), max(heard.years)} if heard.years else {None}
    said = [
        Mention(name, network=network, year=year, people=tuple(heard.people))
        for year in sorted(years, key=lambda year: year or 0)
    ]
    answers = [decide(mention, with_people(mention, pool, people)) for mention in said]
    first = answers[0]
    if first.title is None or any(answer.title != first.title for answer in answers):
        return None
    return first.title, first.why


def _heard(titles: Sequence[int]) -> dict[int, _Heard]:
    claims = apps.get_model("news", "Claim")._default_manager.filter(release__title__in=titles)
    heard: dict[int, _Heard] = {}
    rows = claims.values_list(
        "release__title", "published__year", "platform", "speaker__name"
    ).distinct()
    for title, year, network, person in rows:
        one = heard.setdefault(title, _Heard())
        one.years.add(year)
        one.networks |= {network_key(network)} if network else set()
        one.people |= {person} if person else set()
    return heard
