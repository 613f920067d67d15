"""Stars in halves: as a form offers and takes them, and as words."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from slated.rank import STEPS, Reason
from slated.site.pages.days import in_words
from slated.site.ratings.models import Rating


def choices() -> list[dict[str, str]]:
    """The ten steps of a form: "0.5" to "5", each with its words."""
    return [{"stars": f"{at / 2:g}", "words": words(at)} for at in range(1, STEPS + 1)]


def words(steps: int) -> str:
    """ "4.5 stars"."""
    number = "½" if steps == 1 else f"{steps / 2:g}"
    return ngettext("%(n)s star", "%(n)s stars", max(1, steps // 2 + steps % 2)) % {"n": number}


def stars_asked(text: str) -> float:
    """The number of a form's stars; ValueError, one line, for any other text."""
    if text not in {one["stars"] for one in choices()}:
        raise ValueError(_("Choose from half a star to five stars."))
    return float(text)


def told(rating: Rating, joined: date) -> dict[str, Any]:
    """A rating for its owner, whose account was made on the day ``joined``."""
    return {
        "stars": f"{rating.steps / 2:g}",
        "words": words(rating.steps),
        "day": rating.day.isoformat(),
        "on": in_words(rating.day),
        "season": rating.season,
        "counts": rating.counted,
        "why_not": why_not(rating, joined),
    }


def why_not(rating: Rating, joined: date) -> str:
    """Why a rating does not count, and from when it will, in words; "" where it counts."""
    if rating.counted:
        return ""
    day = in_words(rating.counts_from or rating.day)
    if rating.reason == Reason.EARLY:
        said = _("Given on %(day)s, before the first showing. Give it again once it is out.")
        return said % {"day": day}
    if rating.reason == Reason.YOUNG:
        age = (rating.counts_from or rating.day) - joined
        said = _("Votes of accounts younger than %(days)s days wait: it counts from %(day)s on.")
        return said % {"days": max(age, timedelta(days=1)).days, "day": day}
    if rating.reason == Reason.DOUBLE:
        return _("You rated this again under another of its names: the later rating counts.")
    return _("Held back with others like it, by a rule against rushes of votes: %(why)s.") % {
        "why": rating.why
    }
