"""Who may what with accounts: anonymous, viewer, other viewer, editor, admin."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from django.test import override_settings
from tests.site.accounts.people import PASSWORD, person, signed_in, visitor

from slated.site.place import Place

if TYPE_CHECKING:
    from django.test import Client

    from slated.site.accounts.models import User

ROLES = ("anonymous", "bob", "charlie", "erin", "ada")


@pytest.fixture
def known(database: Place) -> dict[str, User]:
    """Bob and Charlie view, Erin edits, Ada runs the site."""
    roles = {"bob": "viewer", "charlie": "viewer", "erin": "editor", "ada": "admin"}
    return {name: person(name, role) for name, role in roles.items()}


def come(known: dict[str, User], name: str) -> Client:
    return signed_in(known[name]) if name in known else visitor()


@pytest.mark.parametrize("name", ROLES)
def test_only_an_admin_changes_people(known: dict[str, User], name: str) -> None:
    from slated.site.accounts.invitations import invite
    from slated.site.accounts.models import Act, Invitation

    _word, row = invite(None)
    client, before = come(known, name), Act.objects.count()
    bob = f"/account/people/{known['bob'].pk}/"
    answers = [
        client.get("/account/people/"),
        client.post("/account/people/invite/"),
        client.post(bob, {"what": "editor"}),
        client.post(bob, {"what": "link"}),
        client.post(f"/account/people/invitations/{row.pk}/"),
    ]
    statuses = [answer.status_code for answer in answers]
    known["bob"].refresh_from_db()
    if name == "ada":
        assert statuses == [200, 200, 302, 200, 302]
        assert known["bob"].editor
        assert Act.objects.count() == before + 4
        assert Invitation.objects.count() == 1
    else:
        assert statuses == [302 if name == "anonymous" else 403] * 5
        assert not known["bob"].editor
        assert Act.objects.count() == before
        assert Invitation.objects.count() == 1


@pytest.mark.parametrize("name", ROLES)
def test_the_own_pages_are_the_own(known: dict[str, User], name: str) -> None:
    client = come(known, name)
    answer = client.post("/account/timezone/", {"timezone": "Europe/Vienna"})
    zones = {who: type(user).objects.get(pk=user.pk).timezone for who, user in known.items()}
    changed = [who for who, zone in zones.items() if zone != "UTC"]
    assert answer.status_code == 302
    assert changed == ([name] if name in known else [])
    for path in ("/account/", "/account/passkeys/", "/account/password/change/"):
        assert client.get(path).status_code == (200 if name in known else 302), path


@pytest.mark.parametrize(
    "zone", ["Atlantis/Central", "Factory", "../../etc/passwd", "", "<script>alert(1)</script>"]
)
def test_a_place_that_is_none(known: dict[str, User], zone: str) -> None:
    bob = signed_in(known["bob"])
    page = bob.post("/account/timezone/", {"timezone": zone}, follow=True).content.decode()
    assert "There is no such time zone." in page
    known["bob"].refresh_from_db()
    assert known["bob"].timezone == "UTC"


@pytest.mark.parametrize("what", ["editor", "viewer", "admin", "out", "back"])
def test_each_change_is_done_and_noted(known: dict[str, User], what: str) -> None:
    from slated.site.accounts.models import Act

    erin = known["erin"]
    ada = signed_in(known["ada"])
    page = ada.post(f"/account/people/{erin.pk}/", {"what": what}, follow=True).content.decode()
    erin.refresh_from_db()
    said = (erin.role, erin.is_active)
    assert (
        said
        == {
            "editor": ("editor", True),
            "viewer": ("viewer", True),
            "admin": ("admin", True),
            "out": ("editor", False),
            "back": ("editor", True),
        }[what]
    )
    act = Act.objects.get(what=what)
    assert (act.by, act.whom) == (known["ada"], erin)
    assert act.get_what_display() in page


def test_who_is_locked_out_is_out_at_once(known: dict[str, User]) -> None:
    bob, ada = signed_in(known["bob"]), signed_in(known["ada"])
    ada.post(f"/account/people/{known['bob'].pk}/", {"what": "out"})
    assert bob.get("/account/").status_code == 302
    answer = visitor().post("/account/login/", {"login": "bob", "password": PASSWORD}, follow=True)
    assert "This account is locked" in answer.content.decode()
    ada.post(f"/account/people/{known['bob'].pk}/", {"what": "back"})
    # The old session stays ended.
    assert bob.get("/account/").status_code == 302
    assert signed_in(known["bob"]).get("/account/").status_code == 200


@pytest.mark.parametrize("what", ["viewer", "editor", "out"])
def test_the_last_admin_stays(known: dict[str, User], what: str) -> None:
    ada = signed_in(known["ada"])
    path = f"/account/people/{known['ada'].pk}/"
    assert "only admin left" in ada.post(path, {"what": what}, follow=True).content.decode()
    assert ada.get("/account/people/").status_code == 200


def test_a_change_that_is_none(known: dict[str, User]) -> None:
    ada = signed_in(known["ada"])
    path = f"/account/people/{known['bob'].pk}/"
    for what in ("", "joined", "invited", "left", "<script>"):
        assert "Choose what" in ada.post(path, {"what": what}, follow=True).content.decode()
    assert ada.post("/account/people/999999/", {"what": "editor"}).status_code == 404


def test_an_invitation_is_shown_once_and_works(known: dict[str, User]) -> None:
    ada = signed_in(known["ada"])
    page = ada.post("/account/people/invite/", {"editor": "1"}).content.decode()
    link = page.split("<code>")[1].split("</code>")[0]
    assert link.startswith("http://localhost/account/invited/")
    assert link not in ada.get("/account/people/").content.decode()
    assert visitor().get(link).url == "/account/signup/"


def test_few_queries_for_many_people(known: dict[str, User], django_queries) -> None:
    for number in range(60):
        person_without_password(f"viewer{number}")
    ada = signed_in(known["ada"])
    with django_queries() as queries:
        answer = ada.get("/account/people/")
    assert len(queries) <= 12
    assert len(answer.content) < 150_000
    with django_queries() as queries:
        ada.get("/account/")
    assert len(queries) <= 12


def person_without_password(name: str) -> None:
    from slated.site.accounts.models import User

    User.objects.create(username=name, password="!")


def test_signing_out_everywhere_else(known: dict[str, User]) -> None:
    here, there = signed_in(known["bob"]), signed_in(known["bob"])
    other = signed_in(known["charlie"])
    here.post("/account/elsewhere/")
    assert here.get("/account/").status_code == 200
    assert there.get("/account/").status_code == 302
    assert other.get("/account/").status_code == 200


def test_a_new_password_ends_the_other_sessions(known: dict[str, User]) -> None:
    here, there = signed_in(known["bob"]), signed_in(known["bob"])
    new = {
        "oldpassword": PASSWORD,
        "password1": "nine calm horses",
        "password2": "nine calm horses",
    }
    assert here.post("/account/password/change/", new | {"oldpassword": "no"}).status_code == 200
    assert here.post("/account/password/change/", new).status_code == 302
    assert here.get("/account/").status_code == 200
    assert there.get("/account/").status_code == 302


def test_reading_by_get_changes_nothing(known: dict[str, User]) -> None:
    ada = signed_in(known["ada"])
    for path in ("timezone/", "elsewhere/", "people/invite/", f"people/{known['bob'].pk}/"):
        assert ada.get(f"/account/{path}").status_code == 405, path
    assert ada.get("/account/logout/").status_code == 200
    assert ada.get("/account/").status_code == 200


def test_names_are_escaped(database: Place) -> None:
    """However such a name came in."""
    hostile = "<script>alert(1)</script>"
    ada, _hostile = signed_in(person("ada", "admin")), person(hostile)
    page = ada.get("/account/people/").content.decode()
    assert hostile not in page
    assert "&lt;script&gt;" in page


@override_settings(SLATED_SIGNUP="off")
def test_nobody_is_invited_where_nobody_may_come(known: dict[str, User]) -> None:
    ada = signed_in(known["ada"])
    assert "Invite somebody" not in ada.get("/account/people/").content.decode()
