"""How often somebody may change what is theirs, by the API and on the pages together."""

from __future__ import annotations

from slated.site.accounts.limits import spend_as, spoken
from slated.site.accounts.models import User
from slated.site.api.problems import OftenError


def count(user: User, scope: str, times: int, per: float) -> None:
    """Count towards the budget that the forms of the pages have as well."""
    seconds = spend_as(scope, f"user {user.pk}", times, per)
    if seconds:
        raise OftenError(f"That was too often. Try again in {spoken(seconds)}.", seconds)
