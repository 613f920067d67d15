"""Who is to hear of an announcement, and when."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from django.db.models import Q

from slated.site.accounts.following import spans_followed
from slated.site.accounts.models import User
from slated.site.alerts.models import Announcement, Channel, Preference
from slated.site.alerts.schedule import Hours, zone
from slated.site.slate.held import covering


def hears(user: User) -> Preference:
    """What a user wants to hear, the usual where they have not chosen; perhaps not saved."""
    kept = Preference.objects.filter(user=user).first()
    return kept or Preference(user=user)


def hours(user: User, preference: Preference) -> Hours:
    """The clock of a user."""
    return Hours(
        zone(user.timezone),
        preference.pace,
        preference.hour,
        preference.weekday,
        preference.quiet_from,
        preference.quiet_to,
    )


def listeners() -> list[User]:
    """The users who can be told of what they follow, or of everything."""
    open_channel = Q(channels__stopped__isnull=True, channels__confirmed__isnull=False)
    open_hook = Q(webhooks__isnull=False, webhooks__stopped__isnull=True)
    users = User.objects.filter(open_channel | open_hook, is_active=True).distinct()
    return list(users.select_related("hears").prefetch_related("webhooks").order_by("pk"))


def open_channels(user: User) -> list[Channel]:
    """The channels over which a user is told."""
    mine = user.channels.filter(stopped__isnull=True, confirmed__isnull=False)
    return list(mine.order_by("pk"))


def followed(user: User, releases: Collection[int], day: date) -> set[int]:
    """Those of the releases that a user follows."""
    spans = spans_followed(user, covering(day).filter(release__in=releases))
    return set(spans.values_list("release_id", flat=True))


def wanted(
    announcements: Sequence[Announcement], kinds: Collection[str], releases: Collection[int] | None
) -> list[Announcement]:
    """The announcements of these kinds, on these releases or, for None, on any."""
    return [
        one
        for one in announcements
        if one.kind in kinds and (releases is None or one.release_id in releases)
    ]
