"""A calendar from the slate: chosen, stamped and written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from slated.site.publish.events import events
from slated.site.publish.finales import finales
from slated.site.publish.ical import Absolute, told_of, written
from slated.site.publish.options import Options, What
from slated.site.publish.scope import Scope
from slated.site.publish.sequence import stamps


@dataclass(frozen=True, slots=True)
class Drawn:
    """A calendar: its bytes, and when anything in it last changed, None where it is empty."""

    body: bytes
    modified: datetime | None


def calendar_of(scope: Scope, options: Options, day: date, absolute: Absolute) -> Drawn:
    """The calendar of a scope as things stand on a day. Http404 where there is no such list."""
    found = events(scope, day)
    if options.what is not What.PREMIERES:
        found += finales([one.held for one in found], day)
    wanted = [one for one in found if options.wants(one)]
    told = told_of(wanted)
    stamped = stamps(told)
    body = written(scope.name(), told, stamped, options, absolute)
    return Drawn(body, max((one.modified for one in stamped.values()), default=None))
