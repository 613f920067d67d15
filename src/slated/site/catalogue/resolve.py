"""From what articles say to releases of the catalogue, many mentions at a time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from slated.site.catalogue.candidates import Found, chunks, find
from slated.site.catalogue.casts import casts, with_people
from slated.site.catalogue.decide import Candidate, Decision, decide, possible
from slated.site.catalogue.keys import key
from slated.site.catalogue.mention import Mention
from slated.site.catalogue.models import Release, Title
from slated.site.rows import Lookup
from slated.site.writing import writing

PART = 80
"""Characters of a part's name that are kept."""

_OF_TITLES = Lookup(
    lambda titles: Release.objects.filter(title__in=titles).values_list(
        "pk", "title_id", "season", "part"
    )
)
ReleaseKey = tuple[int, int | None, str]
"""Title id, season, part."""


def resolve(
    name: str, *, network: str | None = None, year: int | None = None, people: Iterable[str] = ()
) -> Title | None:
    """The established title that is meant; None where none is known, or several may be."""
    decision = explain(Mention(name, network=network, year=year, people=tuple(people)))
    return None if decision.title is None else Title.objects.get(pk=decision.title)


def explain(mention: Mention) -> Decision:
    """Which title is meant, and why, or why not."""
    [pool] = _pools([mention], found_for([mention]))
    return decide(mention, pool)


def releases_for(mentions: Sequence[Mention], found: Found | None = None) -> list[int]:
    """The id of the release of each mention, in order, made where it is new.

    Raises ValueError for a name that is blank.

    ``found``: what ``found_for`` gives for them, where that has been asked in this transaction.

    A title that is unknown, or undecided, becomes a provisional one, the same for each further
    mention of that name; once a person has merged that, undecided mentions of the name go where
    it went, unless something speaks against it.
    """
    if any(not mention.marked.name for mention in mentions):
        raise ValueError("a title without a name")
    with writing():
        titles = titles_for(mentions, found or found_for(mentions))
        wanted = [
            (title, mention.season, part_name(mention.part))
            for title, mention in zip(titles, mentions, strict=True)
        ]
        releases = ensure_releases(wanted)
    return [releases[one] for one in wanted]


def titles_for(mentions: Sequence[Mention], found: Found) -> list[int]:
    """The title of each mention, by id, a provisional one where need be."""
    pools = _pools(mentions, found)
    places = [_place(one, pool, found) for one, pool in zip(mentions, pools, strict=True)]
    new = {_stand(m): m for m, title in zip(mentions, places, strict=True) if title is None}
    if not new:
        return [title for title in places if title is not None]
    made = _provisional(new)
    return [
        made[_stand(mention)] if title is None else title
        for mention, title in zip(mentions, places, strict=True)
    ]


def ensure_releases(wanted: Iterable[ReleaseKey]) -> dict[ReleaseKey, int]:
    """The ids of the releases of these keys, those that are missing made."""
    keys = set(wanted)
    releases = _releases(keys)
    missing = keys - releases.keys()
    if missing:
        Release.objects.bulk_create(
            [Release(title_id=title, season=season, part=part) for title, season, part in missing],
            ignore_conflicts=True,
        )
        releases |= _releases(missing)
    return releases


def part_name(part: str | None) -> str:
    """One spelling of a part: "part 2" is "Part 2", "a" is "A"; "" where there is none."""
    words = " ".join((part or "").split())[:PART]
    return words[:1].upper() + words[1:]


def found_for(mentions: Iterable[Mention]) -> Found:
    """What the catalogue has under the names of these."""
    return find({name for m in mentions for name in (m.marked.key, key(m.name))})


def _pools(mentions: Sequence[Mention], found: Found) -> list[list[Candidate]]:
    """The titles that each mention may mean; where there are several, with whom it names."""
    pools = [_known(mention, found) for mention in mentions]
    people = casts({one.id for pool in pools if len(pool) > 1 for one in pool})
    return [
        with_people(mention, pool, people) if len(pool) > 1 else pool
        for mention, pool in zip(mentions, pools, strict=True)
    ]


def _known(mention: Mention, found: Found) -> list[Candidate]:
    """The titles of that name, with its mark ("Ghosts US" as an alias) or without."""
    plain = found.established.get(mention.marked.key, [])
    if not mention.marked.mark:
        return plain
    ids = {candidate.id for candidate in plain}
    return plain + [c for c in found.established.get(key(mention.name), ()) if c.id not in ids]


def _place(mention: Mention, known: Sequence[Candidate], found: Found) -> int | None:
    decision = decide(mention, known)
    if decision.title is not None:
        return decision.title
    stand = found.provisional.get(_stand(mention))
    against = any(c.id == stand and not possible(mention, c) for c in known)
    return None if against else stand


def _stand(mention: Mention) -> tuple[str, str]:
    return mention.marked.key, mention.marked.mark


def _provisional(new: dict[tuple[str, str], Mention]) -> dict[tuple[str, str], int]:
    """Provisional titles by key and mark, made where they are missing."""
    Title.objects.bulk_create(
        [
            Title(
                name=mention.marked.name,
                key=name,
                mark=mark,
                start_year=mention.marked.year,
                country=mention.marked.country or "",
                provisional=True,
            )
            for (name, mark), mention in new.items()
        ],
        ignore_conflicts=True,
    )
    made: dict[tuple[str, str], int] = {}
    for some in chunks({name for name, _ in new}):
        titles = Title.objects.filter(key__in=some, provisional=True, merged_into=None)
        made |= {(name, mark): pk for name, mark, pk in titles.values_list("key", "mark", "pk")}
    return made


def _releases(keys: set[ReleaseKey]) -> dict[ReleaseKey, int]:
    found: dict[ReleaseKey, int] = {}
    for some in chunks({title for title, _, _ in keys}):
        for pk, title, season, part in _OF_TITLES(some):
            found[title, season, part] = pk
    return {one: found[one] for one in keys if one in found}
