"""Two lists to look at a new site with: one by a rule, one picked by hand."""

from __future__ import annotations

from collections.abc import Iterable

from slated.site.catalogue.keys import key
from slated.site.catalogue.lists import delete_list, in_use, pick, set_rule
from slated.site.catalogue.models import Franchise, NamedList, Title

RULED, RULE = "Marvel", {"franchises": ["Marvel"]}
MARVEL = (
    *("Agent Carter", "Daredevil", "Iron Fist", "Jessica Jones", "Luke Cage"),
    *("Marvel's Agents of S.H.I.E.L.D.", "She-Hulk: Attorney at Law", "The Defenders"),
    *("The Falcon and the Winter Soldier", "The Punisher"),
)
PICKED = "Cut short"
CUT_SHORT = (
    *("1899", "Agent Carter", "American Gods", "GLOW", "Hannibal", "One Day at a Time", "Sense8"),
    *("The OA", "Westworld"),
)


def add_lists() -> list[int]:
    """Make the lists where there is none at all and titles for them; returns their titles."""
    marvel, cut = _titles(MARVEL), _titles(CUT_SHORT)
    if not NamedList.with_those_away.exists():
        if marvel:
            franchise, _ = Franchise.objects.get_or_create(key=key(RULED), defaults={"name": RULED})
            franchise.titles.add(*marvel)
            set_rule(RULED, RULE)
        if cut:
            pick(PICKED, cut)
    return sorted({*marvel, *cut})


def drop_lists() -> None:
    """Take those away that are as they were made, and what was noted of titles for them."""
    ruled, picked = in_use(RULED), in_use(PICKED)
    if ruled and ruled.rule == RULE:
        delete_list(RULED)
        made = Franchise.objects.filter(key=key(RULED))
        made.exclude(titles__in=Title.objects.exclude(pk__in=_titles(MARVEL))).delete()
    if picked and {*picked.picked.values_list("pk", flat=True)} == {*_titles(CUT_SHORT)}:
        delete_list(PICKED)


def _titles(names: Iterable[str]) -> list[int]:
    """The titles of these names; of two of one name it cannot be told which is meant."""
    found: dict[str, list[int]] = {key(name): [] for name in names}
    rows = Title.objects.filter(key__in=found, merged_into=None).order_by("pk")
    for folded, pk in rows.values_list("key", "pk"):
        found[folded].append(pk)
    return [pks[0] for pks in found.values() if len(pks) == 1]
