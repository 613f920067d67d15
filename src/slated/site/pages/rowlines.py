"""The rows of the slate and what changed, as HTML: most lines of the home page.

Made without a template, as the story of a show is: a line takes a tenth of the time so.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Any

from django.utils.safestring import SafeString, mark_safe

from slated.site.pages.days import in_words
from slated.site.pages.picture import WIDTH, Axis, Bar

_OUTLINED, _OUTLINE = frozenset({"expected", "rumoured"}), 0.6
"""Standings drawn as a thin line alone, which fades no further than to this: it would be gone."""


def slate_rows(rows: Iterable[dict[str, Any]], axis: Axis, keep: str) -> SafeString:
    """The rows of the table, as ``picture.drawn`` makes them; all that they hold is escaped.

    ``keep`` is put behind the address of each show.
    """
    keep = escape(keep)
    start = f'<svg viewBox="0 0 {WIDTH} 20" preserveAspectRatio="none" aria-hidden="true" class="'
    today = f'<line x1="{axis.today}" x2="{axis.today}" y1="0" y2="20" class="today"/>'
    return mark_safe("".join(_row(row, keep, start, today) for row in rows))  # noqa: S308


def _row(row: dict[str, Any], keep: str, start: str, today: str) -> str:
    bar: Bar = row["bar"]
    standing, words, why = row["standing"], escape(row["standing_words"]), escape(row["why"])
    on = f' <span class="small">{escape(row["platform"])}</span>' if row["platform"] else ""
    beyond = f'<span class="more">{escape(bar.more)}</span>' if bar.more else ""
    return (
        f'\n  <tr>\n    <th scope="row"><a href="{escape(row["url"])}{keep}">'
        f"{escape(row['name'])}</a>{on}</th>\n"
        f'    <td class="when"><span class="sign {standing}" aria-hidden="true">{row["sign"]}'
        f'</span> {escape(row["when_words"])}<span class="unseen">, {words}</span></td>\n'
        f'    <td class="time">{start}{standing}">{today}{_bar(bar, standing)}</svg>{beyond}</td>\n'
        f'    <td class="why" title="{why}">{why}</td>\n  </tr>'
    )


def _bar(bar: Bar, standing: str) -> str:
    """The window as a shape; two where sources disagree, a dot for a day."""
    if bar.dot:
        return f'<rect x="{bar.x}" y="5" width="20" height="10" rx="10" ry="5" class="mark"/>'
    place = f'<rect x="{bar.x}" width="{bar.width}"'
    if standing == "conflicting":
        return (
            f'{place} y="3" height="6" class="mark"/>{place} y="11" height="6" class="mark other"/>'
        )
    shown = max(bar.opacity, _OUTLINE) if standing in _OUTLINED else bar.opacity
    return f'{place} y="5" height="10" class="mark" opacity="{shown}"/>'


def change_lines(changes: Iterable[dict[str, Any]], keep: str) -> SafeString:
    """The items of the list of changes, as ``changed`` makes them."""
    keep = escape(keep)
    lines = (
        f'\n  <li><time datetime="{one["on"]}">{in_words(one["on"])}</time> '
        f'<a href="{escape(one["url"])}{keep}">{escape(one["name"])}</a>: '
        f"{escape(one['words'])}</li>"
        for one in changes
    )
    return mark_safe("".join(lines))  # noqa: S308
