"""A calendar from the slate: chosen, stamped and written."""

from __future__ import annotations

from datetime import date

from slated.site.publish.events import events
from slated.site.publish.finales import finales
from slated.site.publish.ical import Absolute, Drawn, drawn
from slated.site.publish.options import Options, What
from slated.site.publish.scope import Scope


def calendar_of(scope: Scope, options: Options, day: date, absolute: Absolute) -> Drawn:
    """The calendar of a scope as things stand on a day. Http404 where there is no such list."""
    found = events(scope, day)
    if options.what is not What.PREMIERES:
        found += finales([one.held for one in found], day)
    wanted = [one for one in found if options.wants(one)]
    return drawn(scope.name(), wanted, options, absolute)
