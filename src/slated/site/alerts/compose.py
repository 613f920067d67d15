"""The words of a message, put together when it is sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from slated.site.alerts import links
from slated.site.alerts.kinds import Kind
from slated.site.alerts.models import Announcement, Channel, Message, Told
from slated.site.pages.links import release_name
from slated.site.publish.text import address, line
from slated.window import Window, english

_LONGEST = 160
"""Characters of a subject."""
_NAMED = 3
"""Shows that the subject of several changes names."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A message in words. ``stop`` is where one click stops it, empty where nothing is to stop."""

    subject: str
    text: str
    html: str
    stop: str = ""


def letter(message: Message, today: date) -> Letter | None:
    """What to send; None where nothing is left to say. ``today`` is the reader's."""
    if message.sort == Message.Sort.CONFIRM:
        return _written(_("Confirm this address"), "confirm", message.channel, stop=False)
    if message.sort == Message.Sort.TEST:
        return _written(_("A test of your alerts"), "test", message.channel)
    rows = Announcement.objects.filter(lines__message=message).order_by("pk")
    told = list(rows.select_related("release__title", "release__told"))
    entries = [_entry(one, today) for one in told if _still_so(one)]
    if not entries:
        return None
    return _written(_subject(entries), "news", message.channel, entries=entries)


def _still_so(one: Announcement) -> bool:
    """Not so for what was to come out on a day, and has been moved away from it since."""
    told: Told | None = getattr(one.release, "told", None)
    return not one.clock or told is None or told.edtf == one.day.isoformat()


def _entry(one: Announcement, today: date) -> dict[str, Any]:
    release = one.release
    title = release.title
    before = one.before.get("when")
    return {
        "name": line(release_name(str(title), release.season, release.part), 200),
        "words": line(_words(one, today), 300),
        "rumour": one.kind == Kind.RUMOUR,
        "before": "" if one.clock or not before else english(Window.parse(before)),
        "why": line(one.why, 500),
        "url": links.show(title),
        "article": address(one.url) or "",
    }


def _words(one: Announcement, today: date) -> str:
    if not one.clock:
        return one.words
    if one.day == today:
        return _("out today, %(day)s") % {"day": one.words}
    return (_("out %(day)s") if one.day > today else _("due %(day)s")) % {"day": one.words}


def _subject(entries: Sequence[dict[str, Any]]) -> str:
    names = list(dict.fromkeys(one["name"] for one in entries))
    if len(names) > 1:
        shown = ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
        number = len(entries)
        changes = ngettext("%(number)s change", "%(number)s changes", number) % {"number": number}
        return f"{changes}: {shown}"
    rumour = _("Rumour: ") if all(one["rumour"] for one in entries) else ""
    words = "; ".join(dict.fromkeys(one["words"] for one in entries))
    return f"{rumour}{names[0]}: {words}"


def _written(
    subject: str, name: str, channel: Channel, *, stop: bool = True, **more: Any
) -> Letter:
    page = {
        "subject": line(subject, _LONGEST),
        "stop": links.to_stop(channel) if stop else "",
        "confirm": links.to_confirm(channel) if name == "confirm" else "",
        "settings": links.settings_page(),
        "site": links.base(),
        "shown": channel.shown,
        **more,
    }
    text = render_to_string(f"alerts/{name}.txt", {"page": page})
    html = render_to_string(f"alerts/{name}.mail.html", {"page": page})
    return Letter(page["subject"], text.strip() + "\n", html, page["stop"])
