"""What is noted of accounts, and what a change to one leaves alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.site.accounts.people import PASSWORD, person, signed_in

from slated.site.place import Place

if TYPE_CHECKING:
    from slated.site.accounts.models import User

FIVE = "five calm horses"


def noted() -> list[tuple[str | None, str]]:
    from slated.site.accounts.models import Act

    return list(Act.objects.order_by("pk").values_list("by__username", "what"))


def test_an_invitation_taken_back_is_noted_once(database: Place) -> None:
    from slated.site.accounts.invitations import invite

    ada = person("ada", "admin")
    _word, row = invite(ada)
    client = signed_in(ada)
    for _ in range(2):
        client.post(f"/account/people/invitations/{row.pk}/")
    assert noted() == [("ada", "invited"), ("ada", "taken")]
    assert "ada took back an invitation" in client.get("/account/people/").content.decode()


def test_passkeys_are_noted_and_codes_are_not(database: Place) -> None:
    from allauth.mfa.models import Authenticator
    from allauth.mfa.signals import authenticator_added, authenticator_removed

    alice = person("alice")
    for kind in (Authenticator.Type.WEBAUTHN, Authenticator.Type.RECOVERY_CODES):
        key = Authenticator(user=alice, type=kind, data={})
        for signal in (authenticator_added, authenticator_removed):
            signal.send(sender=Authenticator, request=None, user=alice, authenticator=key)
    assert noted() == [("alice", "passkey"), ("alice", "no key")]


def read_long_ago(name: str) -> User:
    """A user as read before they rated for the first time."""
    from slated.site.accounts.models import User
    from slated.site.accounts.viewer import viewer_of

    stale = User.objects.get(username=name)
    viewer_of(User.objects.get(username=name))
    return stale


def test_a_new_password_leaves_the_viewer(database: Place) -> None:
    from allauth.account.adapter import get_adapter

    alice = person("alice")
    get_adapter().set_password(read_long_ago("alice"), FIVE)
    alice.refresh_from_db()
    assert alice.viewer is not None
    assert alice.check_password(FIVE)


def test_so_does_a_new_time_zone(database: Place) -> None:
    from slated.site.accounts.zones import move

    alice = person("alice")
    move(read_long_ago("alice"), "Europe/Paris")
    alice.refresh_from_db()
    assert alice.viewer is not None
    assert alice.timezone == "Europe/Paris"


def test_an_admin_made_of_a_viewer_keeps_their_ratings(database: Place) -> None:
    from slated.site.accounts.admins import make_admin

    alice = person("alice")
    read_long_ago("alice")
    make_admin("alice", "", PASSWORD)
    alice.refresh_from_db()
    assert alice.viewer is not None
    assert alice.is_superuser


def test_a_digest_that_waits_moves_with_its_reader(database: Place) -> None:
    from tests.site.alerts.telling import follower, say, tell

    from slated.site.accounts.models import User
    from slated.site.accounts.zones import move
    from slated.site.alerts.models import Message, Preference

    alice = follower("alice", zone="UTC")
    tell()
    Preference.objects.create(user=alice, pace="daily")
    say(when="2027-06-01")
    tell()
    [before] = Message.objects.filter(state="waiting").values_list("due", flat=True)
    move(User.objects.get(pk=alice.pk), "Asia/Tokyo")
    [after] = Message.objects.filter(state="waiting").values_list("due", flat=True)
    # Nine in Tokyo is midnight in UTC.
    assert (before.hour, after.hour) == (9, 0)
