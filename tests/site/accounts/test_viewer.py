"""As whom an account rates."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

pytestmark = pytest.mark.usefixtures("database")


def test_made_once_and_joined_with_the_account() -> None:
    from slated.site.accounts.models import User
    from slated.site.accounts.viewer import viewer_of

    alice = User.objects.create_user("alice", date_joined=datetime(2018, 5, 1, 23, tzinfo=UTC))
    again = User.objects.get(pk=alice.pk)
    viewer = viewer_of(alice)
    assert viewer.joined == datetime(2018, 5, 1, tzinfo=UTC).date()
    assert "alice" not in viewer.name
    assert viewer_of(again) == viewer == alice.viewer


def test_an_imported_viewer_of_that_name_is_somebody_else() -> None:
    from slated.site.accounts.models import User
    from slated.site.accounts.viewer import viewer_of
    from slated.site.ratings.viewers import viewer_named

    alice = User.objects.create_user("alice")
    taken = [viewer_named(f"account:{alice.pk}"), viewer_named(f"account:{alice.pk}:2")]
    assert viewer_of(alice) not in taken
