"""The story of a release as HTML: most lines of a show's page, so made without a template.

A line of it through Django's engine takes ten times as long.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from html import escape
from typing import Any

from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from slated.site.pages.days import in_words

LONGEST = 300
"""Characters of the evidence that are shown."""


def storylines(entries: Iterable[dict[str, Any]]) -> SafeString:
    """The items of the list, as ``show`` makes the entries; all that they hold is escaped."""
    words = {
        "there": _("the article"),
        "all": _("all its claims"),
        "wrong": _("this is wrong"),
        "held": _("now held:"),
    }
    before, _number, after = reverse("wrong", args=[0]).rpartition("0")
    lines = (
        _claim(entry, words, f"{before}{entry['id']}{after}")
        if entry["kind"] == "claim"
        else _held(entry, words)
        for entry in entries
    )
    return mark_safe("".join(lines))  # noqa: S308


def _claim(entry: dict[str, Any], words: dict[str, str], wrong: str) -> str:
    on, pk = entry["on"], entry["id"]
    return (
        f'\n    <li id="c{pk}"><time datetime="{on}">{in_words(on)}</time>\n'
        f"      <b>{escape(entry['words'])}</b>{_who(entry)}\n"
        f"      <q>{escape(_short(entry['evidence']))}</q>\n"
        f"      {_elsewhere(entry, words)}"
        f'<a href="{entry["article"]}#c{pk}">{words["all"]}</a> · '
        f'<a class="wrong" href="{wrong}" rel="nofollow">{words["wrong"]}</a></li>'
    )


def _who(entry: dict[str, Any]) -> str:
    """The speaker with their role, where they said it, and who printed it."""
    role = f" ({escape(entry['role'])})" if entry["role"] else ""
    speaker = f" — {escape(entry['speaker'])}{role}" if entry["speaker"] else ""
    venue = f", {escape(entry['venue'])}" if entry["venue"] else ""
    outlet = f", <cite>{escape(entry['outlet'])}</cite>" if entry["outlet"] else ""
    return f"{speaker}{venue}{outlet}"


def _elsewhere(entry: dict[str, Any], words: dict[str, str]) -> str:
    """Who else has it, and the article itself."""
    copies, at = "", ""
    if entry["copies"]:
        told = render_to_string("pages/copies.html", {"copies": entry["copies"]})
        copies = f'<span class="small">{told} ·</span> '
    if entry["at"]:
        at = f'<a href="{escape(entry["at"])}" rel="noopener nofollow">{words["there"]}</a> · '
    return f"{copies}{at}"


def _short(text: str) -> str:
    """As the filter ``truncatechars`` has it."""
    if len(text) > LONGEST:
        return Truncator(text).chars(LONGEST)
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _held(entry: dict[str, Any], words: dict[str, str]) -> str:
    on = entry["on"]
    # Without a date the words of the standing say so.
    when = f"{escape(entry['when_words'])}, " if entry["when"] else ""
    day = f'<time datetime="{on}"><a href="?as_of={on}">{in_words(on)}</a></time>'
    return (
        f'\n    <li class="held">{day} '
        f'{words["held"]} <span class="sign {entry["standing"]}" aria-hidden="true">'
        f"{entry['sign']}</span> {when}{entry['standing_words']}</li>"
    )
