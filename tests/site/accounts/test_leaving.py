"""Whoever leaves takes what is theirs with them."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.site.accounts.people import PASSWORD, person, signed_in, visitor

from slated.site.place import Place


def confirmed(client, name: str):
    """Delete the account, after the password was asked for again."""
    asked = client.get("/account/leave/")
    assert asked.url.startswith("/account/reauthenticate/")
    assert client.post(asked.url, {"password": PASSWORD}).url == "/account/leave/"
    return client.post("/account/leave/", {"name": name}, follow=True)


def test_all_that_is_theirs_goes(client, database: Place) -> None:
    from slated.site.accounts.models import Act, Follow, User
    from slated.site.accounts.viewer import viewer_of
    from slated.site.catalogue.models import Title
    from slated.site.ratings.models import Change, Rating, Viewer
    from slated.site.ratings.voting import rate

    alice, bob = person("alice"), person("bob")
    title = Title.objects.get(name="Fargo")
    for user, stars in ((alice, 0.5), (bob, 5)):
        rate(viewer_of(user), title.pk, stars, now=datetime(2018, 5, 1, tzinfo=UTC))
    Follow.objects.create(user=alice, title=title)
    browser = signed_in(alice)
    page = confirmed(browser, "alice").content.decode()
    assert "Your account is deleted, and 1 rating with it." in page
    assert list(User.objects.values_list("username", flat=True)) == ["bob"]
    assert Viewer.objects.count() == Rating.objects.count() == Change.objects.count() == 1
    assert not Follow.objects.exists()
    assert not any("alice" in str(row) for row in Act.objects.values())
    assert [row.steps for row in Rating.objects.all()] == [10]
    assert browser.get("/account/").status_code == 302
    answer = visitor().post("/account/login/", {"login": "alice", "password": PASSWORD})
    assert "not right" in answer.content.decode()


def test_not_without_the_name(database: Place) -> None:
    from slated.site.accounts.models import User

    page = confirmed(signed_in(person("alice")), "bob").content.decode()
    assert "This is not your user name." in page
    assert User.objects.count() == 1


def test_not_without_the_password(database: Place) -> None:
    from slated.site.accounts.models import User

    browser = signed_in(person("alice"))
    answer = browser.post("/account/leave/", {"name": "alice"})
    assert answer.url.startswith("/account/reauthenticate/")
    assert "Incorrect" in browser.post(answer.url, {"password": "no"}).content.decode()
    assert User.objects.count() == 1


def test_the_last_admin_cannot_leave(database: Place) -> None:
    from slated.site.accounts.models import User

    page = confirmed(signed_in(person("ada", "admin")), "ada").content.decode()
    assert "only admin left" in page
    assert User.objects.count() == 1
