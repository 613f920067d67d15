"""Who is to hear of an announcement, and when."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from django.db.models import Prefetch, Q

from slated.site.accounts.models import User
from slated.site.alerts.models import Announcement, Channel, Preference
from slated.site.alerts.schedule import Hours, zone


def hears(user: User) -> Preference:
    """What a user wants to hear, the usual where they have not chosen; perhaps not saved."""
    kept = Preference.objects.filter(user=user).first()
    return kept or Preference(user=user)


def heard(user: User) -> Preference:
    """The same of one of ``listeners``, as it was read with them."""
    kept: Preference | None = getattr(user, "hears", None)
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
    """The users who can be told of what they follow, or of everything.

    Their wishes, webhooks and open channels come with them: ``hears``, ``webhooks.all()`` and
    ``channels.all()`` ask no more.
    """
    open_channel = Q(channels__stopped__isnull=True, channels__confirmed__isnull=False)
    open_hook = Q(webhooks__isnull=False, webhooks__stopped__isnull=True)
    users = User.objects.filter(open_channel | open_hook, is_active=True).distinct()
    rows = Channel.objects.filter(stopped__isnull=True, confirmed__isnull=False).order_by("pk")
    users = users.prefetch_related("webhooks", Prefetch("channels", rows))
    return list(users.select_related("hears").order_by("pk"))


def wanted(
    announcements: Sequence[Announcement], kinds: Collection[str], releases: Collection[int] | None
) -> list[Announcement]:
    """The announcements of these kinds, on these releases or, for None, on any."""
    return [
        one
        for one in announcements
        if one.kind in kinds and (releases is None or one.release_id in releases)
    ]
