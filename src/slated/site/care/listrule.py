"""The rule of a list as a form has it and as people read it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _

from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.keys import key
from slated.site.catalogue.models import Franchise, Genre, Network

Rule = dict[str, Any]

MOST, LONGEST = 50, 200
"""Names of one part of a rule, and characters of each."""
KINDS: dict[str, type[Genre] | type[Franchise] | type[Network]] = {
    "genres": Genre,
    "franchises": Franchise,
    "networks": Network,
}
"""The parts that name something with a row of its own."""
NAMES = (*KINDS, "countries")
_OFFERED = 300


def typed(given: Mapping[str, str]) -> Rule:
    """The rule that a form says, a name a line. TitleError where it says none, or too much."""
    rule: Rule = {}
    for part in NAMES:
        lines = given.get(part, "").splitlines()
        names = list(dict.fromkeys(filter(None, (" ".join(line.split()) for line in lines))))
        if len(names) > MOST or any(len(name) > LONGEST for name in names):
            most = _("%(n)s names at most in each part of a rule, of %(long)s characters at most")
            raise TitleError(most % {"n": MOST, "long": LONGEST})
        if not all(name.isprintable() for name in names):
            raise TitleError(_("a name has no characters that cannot be seen"))
        if part == "countries" and not all(len(name) == len("US") for name in names):
            raise TitleError(_("A country is written in two letters: US, GB."))
        if names:
            rule[part] = names
    span = [_year(given.get(end, "")) for end in ("first", "last")]
    if span != [None, None]:
        rule["years"] = span
    if not rule:
        raise TitleError(_("Say what the rule asks for: at least one of these."))
    return rule


def form(rule: Mapping[str, Any]) -> dict[str, str]:
    """The rule as its form's texts."""
    first, last = rule.get("years") or (None, None)
    texts = {part: "\n".join(rule.get(part, ())) for part in NAMES}
    return texts | {"first": str(first or ""), "last": str(last or "")}


def in_words(rule: Mapping[str, Any]) -> str:
    """The rule in one line: "genre: Comic or Crime; begun 2010 or later"."""
    parts = [f"{word}: {_(' or ').join(rule[part])}" for part, word in _labels() if part in rule]
    if "years" in rule:
        first, last = rule["years"]
        if first and last:
            parts.append(_("begun %(first)s to %(last)s") % {"first": first, "last": last})
        else:
            parts.append(
                _("begun %(y)s or later") % {"y": first}
                if first
                else _("begun %(y)s or before") % {"y": last}
            )
    return "; ".join(parts)


def unknown(rule: Mapping[str, Any]) -> list[str]:
    """Names in a rule that no title has, as yet."""
    missing: list[str] = []
    for part, kind in KINDS.items():
        keys = {key(name): name for name in rule.get(part, ())}
        known = set(kind.objects.filter(key__in=keys).values_list("key", flat=True)) if keys else ()
        missing += [name for folded, name in keys.items() if folded not in known]
    return missing


def offered() -> dict[str, list[str]]:
    """Genres and franchises there are, for who makes a rule; of networks there are too many."""
    return {
        part: list(KINDS[part].objects.order_by("name").values_list("name", flat=True)[:_OFFERED])
        for part in ("genres", "franchises")
    }


def _labels() -> list[tuple[str, str]]:
    return [
        ("genres", _("genre")),
        ("franchises", _("franchise")),
        ("networks", _("network")),
        ("countries", _("country")),
    ]


def _year(text: str) -> int | None:
    text = text.strip()
    if not text:
        return None
    if not (text.isascii() and text.isdecimal() and len(text) == len("2010")):
        raise TitleError(_("A year is written 2010."))
    return int(text)
