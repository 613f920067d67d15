"""Named lists: the titles a rule finds, or those that were picked by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NoReturn

from django.db.models import Q, QuerySet

from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.family import final, held
from slated.site.catalogue.keys import LENGTH as KEY
from slated.site.catalogue.keys import key
from slated.site.catalogue.models import NamedList, Title
from slated.site.catalogue.models.acts import AWAY, LEFT
from slated.site.writing import writing

Rule = Mapping[str, Any]
LENGTH = 100
"""Characters of a list's name."""
_TAKEN = frozenset(("all", "all titles"))


def _named(path: str) -> Callable[[Any], Q]:
    return lambda names: Q(**{f"{path}__key__in": [key(name) for name in names]})


def _countries(codes: Any) -> Q:
    return Q(country__in=[code.upper() for code in codes])


def _years(span: Any) -> Q:
    first, last = span
    since = Q() if first is None else Q(start_year__gte=first)
    return since if last is None else since & Q(start_year__lte=last)


PARTS: dict[str, Callable[[Any], Q]] = {
    "genres": _named("genres"),
    "franchises": _named("franchises"),
    "networks": _named("network"),
    "countries": _countries,
    "years": _years,
}
"""What a rule may ask for; every part that is there must hold, one value of each is enough."""


def checked(rule: Rule) -> Rule:
    """The rule, if it is one. TitleError where it asks for nothing, or for what is unknown."""
    if not rule:
        raise TitleError("an empty rule: give genres, franchises, networks, countries or years")
    for part, values in rule.items():
        if part not in PARTS:
            raise TitleError(f"a rule has no {part!r}; it has {', '.join(PARTS)}")
        if part == "years":
            good = _is_span(values)
        else:
            good = isinstance(values, list) and values != [] and all(map(_is_name, values))
        if not good:
            raise TitleError(f"{part} of a rule cannot be {values!r}")
    return rule


def by_rule(rule: Rule) -> QuerySet[Title]:
    """The titles for which every part of the rule holds, in order of name."""
    found = Title.objects.filter(merged_into=None)
    for part, values in checked(rule).items():
        found = found.filter(PARTS[part](values))
    return found.distinct().order_by("key", "start_year", "pk")


def list_titles(name: str) -> QuerySet[Title]:
    """The titles of a list. TitleError where there is no list of that name."""
    named = find_list(name)
    if named.rule is not None:
        return by_rule(named.rule)
    finals = {final(title).pk for title in named.picked.select_related("merged_into")}
    return Title.objects.filter(pk__in=finals).order_by("key", "start_year", "pk")


def find_list(name: str) -> NamedList:
    """The list of that name, however it is spelled, or the one that had it before.

    TitleError where there is none.
    """
    return in_use(name) or _left(name) or _none(name)


def in_use(name: str) -> NamedList | None:
    """The list that has that name now."""
    return NamedList.objects.filter(key=key(name)).first()


def left_key(name: str) -> str:
    """The key of the row that keeps a name which a list had before it was renamed."""
    return f"{LEFT}{key(name)}"[:KEY]


def _left(name: str) -> NamedList | None:
    row = NamedList.with_those_away.filter(key=left_key(name)).first()
    return NamedList.objects.filter(pk=row.rule["now"]).first() if row and row.rule else None


def _none(name: str) -> NoReturn:
    raise TitleError(f"there is no list {name!r}")


def set_rule(name: str, rule: Rule) -> NamedList:
    """Make a list by rule, or give it another rule. TitleError where it was picked by hand."""
    with writing():
        named = _made(name)
        if named.picked.exists():
            raise TitleError(f"{named.name} is picked by hand; a rule needs a list of its own")
        named.rule = dict(checked(rule))
        named.save(update_fields=["rule"])
    return named


def pick(name: str, add: Iterable[int] = (), remove: Iterable[int] = ()) -> NamedList:
    """Pick titles by hand, making the list if need be. TitleError where a rule makes it."""
    with writing():
        named = _made(name)
        if named.rule is not None:
            raise TitleError(f"{named.name} is made by a rule; change that, or make another list")
        named.picked.add(*held(*add))
        named.picked.remove(*remove)
    return named


def delete_list(name: str) -> None:
    """Delete a list for good; its titles stay."""
    with writing():
        named = in_use(name) or _none(name)
        NamedList.with_those_away.filter(key__startswith=LEFT, rule={"now": named.pk}).delete()
        named.delete()


def put_away(name: str) -> NamedList:
    """Take a list away, with all that belongs to it, so that it can be brought back."""
    with writing():
        named = in_use(name) or _none(name)
        named.key = f"{AWAY}{named.pk}"
        named.save(update_fields=["key"])
    return named


def bring_back(pk: int) -> NamedList:
    """Bring back a list that was put away. TitleError where its name is another's by now."""
    with writing():
        named = NamedList.with_those_away.filter(pk=pk, key__startswith=AWAY).first()
        if named is None:
            raise TitleError("that list was deleted for good, or is there already")
        if NamedList.objects.filter(key=key(named.name)).exists():
            raise TitleError(f"another list is called {named.name} by now")
        named.key = key(named.name)
        named.save(update_fields=["key"])
    return named


def proper_name(name: str) -> str:
    """The name as a list may have it, and an address. TitleError where it cannot be one."""
    name = " ".join(name.split())
    if not key(name):
        raise TitleError("a list needs a name")
    if len(name) > LENGTH:
        raise TitleError(f"a list's name has at most {LENGTH} characters, not {len(name):,}")
    if not name.isprintable():
        raise TitleError("a list's name has no characters that cannot be seen")
    if key(name) in _TAKEN:
        raise TitleError(f"{name!r} is what the list of all titles is called; choose another name")
    if name.casefold().endswith(".json") or not {"", ".", ".."}.isdisjoint(name.split("/")):
        raise TitleError(f"{name!r} cannot stand in an address; choose another name")
    return name


def _made(name: str) -> NamedList:
    found = in_use(name)
    if found is not None:
        return found
    proper = proper_name(name)
    return NamedList.objects.create(key=key(proper), name=proper)


def _is_span(value: Any) -> bool:
    if not isinstance(value, list) or len(value) != 2 or value == [None, None]:
        return False
    years = [one for one in value if one is not None]
    good = all(isinstance(one, int) and 1900 <= one <= 2199 for one in years)
    return good and years == sorted(years)


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())
