"""The fields of a claim as a form: what is in them, what was typed, what that says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _

from slated.claim import Event, Status
from slated.site.catalogue.search import Hit, search
from slated.site.catalogue.typo import close_titles
from slated.site.news.columns import NOUN, noun
from slated.site.news.models import Claim
from slated.site.news.typed import value
from slated.window import Window, english

NAMES = (
    *("title", "season", "part", "event", "status", "when", "when_text", "platform"),
    *("speaker", "role", "venue", "outlet", "evidence"),
)
"""The fields, in the order of the form."""
OFFERED = 8
"""Titles offered for what was typed."""
LONGEST = 200


def of_claim(pk: int) -> dict[str, str]:
    """The fields of a claim as they stand in its form."""
    said = noun(Claim.objects.values_list(*NOUN).get(pk=pk)).to_dict()
    said["evidence"] = said["evidence"]["text"]
    return {name: "" if said[name] is None else str(said[name]) for name in NAMES}


def typed(given: Mapping[str, str]) -> dict[str, str]:
    """What was typed, a title that was picked of those offered in the place of the typed one."""
    text = {name: given.get(name, "").replace("\r\n", "\n") for name in NAMES}
    return {**text, "title": given.get("pick") or text["title"]}


def changed(text: Mapping[str, str], was: Mapping[str, str]) -> dict[str, Any]:
    """The fields that say something else than they did. KeepError where one cannot be."""
    label = labels()
    return {
        name: value(name, text[name], label[name])
        for name in NAMES
        if text[name].split() != was.get(name, "").split()
    }


def form(text: Mapping[str, str], *, offer: bool = False) -> dict[str, Any]:
    """The form's fields for the template; ``offer``: with titles for the one typed."""
    label = labels()
    return {
        "fields": [{"name": n, "label": label[n], "text": text[n]} for n in NAMES],
        "text": dict(text),
        "events": [(event.value, event.value.replace("_", " ")) for event in Event],
        "statuses": [status.value for status in Status],
        "reading": reading(text["when"]),
        "titles": offers(text["title"]) if offer else [],
    }


def reading(when: str) -> str:
    """What an EDTF text says in plain English, or what is wrong with it."""
    when = when.strip()[:LONGEST]
    if not when:
        return _("no date")
    try:
        return english(Window.parse(when))
    except ValueError as error:
        return str(error)


def offers(typed_title: str) -> list[dict[str, Any]]:
    """Titles with that name, else with one like it, each in a spelling that means it alone."""
    q = " ".join(typed_title.split())[:LONGEST]
    hits = (search(q, limit=OFFERED) or close_titles(q, OFFERED)) if q else []
    keys = [hit.title.key for hit in hits]
    return [
        {
            "spelling": _spelling(hit, keys.count(hit.title.key) > 1),
            "words": str(hit.title),
            "network": hit.title.network.name if hit.title.network else "",
            "claims": hit.claims,
        }
        for hit in hits
    ]


def _spelling(hit: Hit, shared: bool) -> str:
    title = hit.title
    mark = title.start_year or title.mark or title.country
    return f"{title.name} ({mark})" if shared and mark else title.name


def labels() -> dict[str, str]:
    """What the fields are called."""
    return {
        "title": _("Show"),
        "season": _("Season"),
        "part": _("Part"),
        "event": _("Event"),
        "status": _("How firmly"),
        "when": _("Date"),
        "when_text": _("Words of the date"),
        "platform": _("Network"),
        "speaker": _("Who says so"),
        "role": _("Who that is"),
        "venue": _("Where"),
        "outlet": _("Outlet it credits"),
        "evidence": _("Words"),
    }
