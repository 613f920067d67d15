"""As whom a person with an account rates."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from slated.site.accounts.models import User
from slated.site.ratings.models import Viewer
from slated.site.writing import writing


@writing()
def viewer_of(user: User) -> Viewer:
    """The viewer whose ratings are the user's, made with the first of them.

    It joined when the account was made. Its name is its own, whatever the viewers of imported
    files are called, and tells nobody who it is.
    """
    held = User.objects.select_related("viewer").get(pk=user.pk).viewer
    if held is None:
        name = next(n for n in _names(user) if not Viewer.objects.filter(name=n).exists())
        held = Viewer.objects.create(name=name, joined=user.date_joined.date())
        User.objects.filter(pk=user.pk).update(viewer=held)
    user.viewer = held
    return held


def _names(user: User) -> Iterator[str]:
    yield f"account:{user.pk}"
    yield from (f"account:{user.pk}:{again}" for again in count(2))
