"""A calendar as iCalendar text: RFC 5545 and 7986."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from django.utils.translation import gettext as _
from icalendar import Calendar, Timezone, TimezoneStandard, vDuration, vText
from icalendar import Event as Component

from slated.believe import Standing
from slated.site.pages.marks import MARKS
from slated.site.publish.events import Event, State
from slated.site.publish.models import Placed
from slated.site.publish.options import Options, is_wide
from slated.site.publish.sequence import Key, Stamp, key
from slated.site.publish.stories import story_path
from slated.site.publish.text import line
from slated.site.publish.voices import Voice, voices_of
from slated.window import english

EVERY = timedelta(hours=6)
"""How often a calendar is worth fetching."""
_PRODUCT = "-//Slated//Slate//EN"

Absolute = Callable[[str], str]
"""Makes a whole address of a path."""


Told = tuple[Event, str]
"""An event, and its description less the address of the story."""


def told_of(events: Sequence[Event]) -> list[Told]:
    """The events with what is said of each."""
    said = voices_of(int(one.claim) for one in events if one.claim)
    return [(one, description(one, said.get(one.claim or ""))) for one in events]


def written(
    name: str,
    told: Sequence[Told],
    stamped: Mapping[Key, Stamp],
    options: Options,
    absolute: Absolute,
) -> bytes:
    """The calendar of that name, as it is sent."""
    calendar = _calendar(name)
    for event, lines in told:
        url = absolute(story_path(event.held))
        calendar.add_component(_component(event, lines, options, stamped[key(event)], url))
    if not told:
        calendar.add_component(_utc())
    body: bytes = calendar.to_ical()
    return body


def summary(event: Event) -> str:
    """The event in one line, what is not sure about it said."""
    name = _("%s: finale") % event.name if event.kind == Placed.Kind.FINALE else event.name
    if event.window.days != 1:
        when = english(event.window)
        name = f"{name} ({_('%s, day not known') % when if is_wide(event) else when})"
    return line(_prefixed(event, name), 300)


def _prefixed(event: Event, name: str) -> str:
    if event.state is State.CANCELLED:
        if event.held.belief.standing is Standing.CANCELLED:
            return _("Cancelled: %s") % name
        return _("No date any more: %s") % name
    prefixes = {
        Standing.RUMOURED: _("Rumour: %s"),
        Standing.EXPECTED: _("Expected: %s"),
        Standing.CONFLICTING: _("Disputed: %s"),
        Standing.OVERDUE: _("Overdue: %s"),
    }
    return prefixes.get(event.standing, "%s") % name


def description(event: Event, voice: Voice | None) -> str:
    """The event's summary, and below it what is held, why and who says so, a line each."""
    belief = event.held.belief
    standing = belief.standing if event.kind == Placed.Kind.PREMIERE else event.standing
    facts = [MARKS[standing].words.capitalize()]
    facts += [belief.stage.english()] if belief.stage else []
    facts += [belief.platform] if belief.platform else []
    lines = [event.why, " · ".join(facts)]
    if belief.rivals and event.kind == Placed.Kind.PREMIERE:
        lines.append(_("Also said: %s.") % ", ".join(english(one) for one in belief.rivals))
    if voice and voice.words:
        lines.append(_("Who says so: %s") % voice.words)
    if voice and voice.url:
        lines.append(_("The article: %s") % voice.url)
    return "\n".join(map(line, [summary(event), *lines]))


def _calendar(name: str) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("name", vText(name))
    calendar.add("x-wr-calname", vText(name))
    calendar.add("refresh-interval", vDuration(EVERY, params={"VALUE": "DURATION"}))
    calendar.add("x-published-ttl", vDuration(EVERY))
    return calendar


def _component(event: Event, told: str, options: Options, stamp: Stamp, url: str) -> Component:
    first, after = options.days(event)
    headline, _newline, lines = told.partition("\n")
    component = Component()
    component.add("uid", vText(stamp.uid))
    component.add("dtstamp", stamp.modified)
    component.add("last-modified", stamp.modified)
    component.add("sequence", stamp.sequence)
    component.add("dtstart", first)
    component.add("dtend", after)
    component.add("summary", vText(headline))
    component.add("description", vText(f"{lines}\n{_('The story: %s') % url}"))
    component.add("status", event.state.value)
    component.add("transp", "TRANSPARENT")
    component.add("url", url)
    component.add("categories", [event.kind, event.standing.value])
    return component


def _utc() -> Timezone:
    """The one component of a calendar without events, which RFC 5545 does not know."""
    zone, standard = Timezone(), TimezoneStandard()
    zone.add("tzid", "UTC")
    standard.add("dtstart", datetime(1970, 1, 1))
    standard.add("tzoffsetfrom", timedelta())
    standard.add("tzoffsetto", timedelta())
    zone.add_component(standard)
    return zone
