"""The rule of fair votes in force, and turning it, or one burst, back."""

from __future__ import annotations

from datetime import date

from django.utils import timezone

from slated.rank import FAIR, BurstTest, Rule
from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.family import held
from slated.site.ratings.counting import recount, recount_all
from slated.site.ratings.models import Pardon, RuleChange
from slated.site.writing import writing


def rule_in_force() -> Rule:
    """The rule as it was last set; the printed one where it never was."""
    last = RuleChange.objects.order_by("pk").last()
    if last is None:
        return FAIR
    return Rule(last.early, last.account_days, BurstTest() if last.burst else None)


@writing()
def set_rule(rule: Rule, reason: str, by: str = "", *, today: date | None = None) -> RuleChange:
    """Judge all votes by another rule from now on; ``slated.rank.OFF`` counts every vote.

    Raises TitleError where no reason is given.
    """
    change = RuleChange.objects.create(
        early=rule.early,
        account_days=rule.account_days,
        burst=rule.burst is not None,
        by=by,
        reason=_given(reason),
        at=timezone.now(),
    )
    recount_all(rule, today or timezone.now().date())
    return change


@writing()
def pardon(
    title: int, first: date, last: date, reason: str, by: str = "", *, today: date | None = None
) -> Pardon:
    """Let the votes of these days count after all: they were no burst.

    Raises TitleError where the title is not one of its own, or no reason is given.
    """
    [stays] = held(title)
    made = Pardon.objects.create(
        title=stays, first=first, last=last, by=by, reason=_given(reason), at=timezone.now()
    )
    recount(stays.pk, rule_in_force(), today or timezone.now().date())
    return made


@writing()
def unpardon(pk: int, *, today: date | None = None) -> None:
    """Take a pardon back. Raises TitleError where there is none of that number."""
    found = Pardon.objects.filter(pk=pk).first()
    if found is None:
        raise TitleError(f"there is no pardon #{pk}")
    found.delete()
    recount(found.title_id, rule_in_force(), today or timezone.now().date())


def _given(reason: str) -> str:
    if not reason.strip():
        raise TitleError("give the reason, it is kept")
    return reason.strip()
