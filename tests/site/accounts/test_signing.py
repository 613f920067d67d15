"""Making an account, signing in, and what is refused."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TYPE_CHECKING

import pytest
from django.conf import settings
from django.test import override_settings
from django.utils import timezone
from tests.site.accounts.people import PASSWORD, WRONG, person, signed_in, visitor

from slated.site.place import Place

if TYPE_CHECKING:
    from django.test import Client

TRIES = 10
NEW = {"username": "dana", "password1": PASSWORD, "password2": PASSWORD}


def invited(**more: bool | int) -> str:
    from slated.site.accounts.invitations import invite

    return f"/account/invited/{invite(None, **more)[0]}/"


def names() -> list[str]:
    from slated.site.accounts.models import User

    return sorted(User.objects.values_list("username", flat=True))


def test_an_invitation_makes_one_account(database: Place) -> None:
    from slated.site.accounts.models import Act, User

    link, dana, eve = invited(editor=True), visitor(), visitor()
    # Both have followed it before either has used it.
    assert dana.get(link).url == eve.get(link).url == "/account/signup/"
    assert "username" in dana.get("/account/signup/").content.decode()
    assert dana.post("/account/signup/", NEW).url == "/"
    assert User.objects.get().edits
    assert Act.objects.filter(what="joined", whom__username="dana").count() == 1
    eve.post("/account/signup/", NEW | {"username": "eve"})
    assert names() == ["dana"]
    assert visitor().get(link).status_code == 404
    assert "dana" in dana.get("/account/").content.decode()


def test_two_who_send_it_at_once_get_one_account(database: Place) -> None:
    from slated.site.accounts.invitations import invite, use_up

    _word, row = invite(None)
    assert [use_up(row), use_up(row)] == [True, False]


def test_a_name_that_is_taken_leaves_the_invitation(database: Place) -> None:
    person("dana")
    dana = visitor()
    dana.get(invited())
    assert "already exists" in dana.post("/account/signup/", NEW).content.decode()
    assert "already exists" in (
        dana.post("/account/signup/", NEW | {"username": "DANA"}).content.decode()
    )
    assert dana.post("/account/signup/", NEW | {"username": "dana2"}).url == "/"


def test_a_name_is_taken_once_however_it_is_written_and_sent(database: Place) -> None:
    from django.db import connections

    spelt = ["dana", "Dana", "DANA", "dAnA", "dana"]
    guests = [visitor() for _name in spelt]
    for guest in guests:
        guest.get(invited())
    start = Barrier(len(spelt))

    def send(guest: Client, name: str) -> str:
        start.wait(60)
        try:
            return str(guest.post("/account/signup/", NEW | {"username": name}).status_code)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(spelt)) as pool:
        assert {*pool.map(send, guests, spelt)} <= {"200", "302"}
    assert [name.lower() for name in names()] == ["dana"]
    late = next(guest for guest in guests if "_auth_user_id" not in guest.session)
    assert late.post("/account/signup/", NEW | {"username": "erin"}).url == "/"


def test_an_invitation_runs_out(database: Place) -> None:
    from slated.site.accounts.models import Invitation

    link = invited()
    Invitation.objects.update(until=timezone.now())
    answer = visitor().get(link)
    assert answer.status_code == 404
    assert "no longer works" in answer.content.decode()


def test_only_a_digest_of_an_invitation_is_kept(database: Place) -> None:
    from slated.site.accounts.models import Invitation

    word = invited().split("/")[3]
    assert word not in str(Invitation.objects.values().get())


@pytest.mark.parametrize("mode", ["invited", "off"])
def test_no_account_without_an_invitation(database: Place, mode: str) -> None:
    with override_settings(SLATED_SIGNUP=mode):
        answer = visitor().post("/account/signup/", NEW)
    assert "No new accounts" in answer.content.decode()
    assert names() == []


def test_off_is_off_for_the_invited_too(database: Place) -> None:
    dana = visitor()
    dana.get(invited())
    with override_settings(SLATED_SIGNUP="off"):
        dana.post("/account/signup/", NEW)
    assert names() == []


def test_open_is_open(database: Place) -> None:
    with override_settings(SLATED_SIGNUP="open"):
        assert visitor().post("/account/signup/", NEW).url == "/"
    assert names() == ["dana"]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("username", "a@example.org"),
        ("username", "<b>dana</b>"),
        ("username", "d" * 41),
        ("username", ".."),
        ("username", "ｄana"),
        ("username", "da na"),
        ("password1", "short"),
        ("password1", "password1234"),
        ("password2", PASSWORD + "!"),
    ],
)
def test_what_an_account_cannot_be_made_with(database: Place, field: str, value: str) -> None:
    more = {"password2": value} if field == "password1" else {}
    with override_settings(SLATED_SIGNUP="open"):
        answer = visitor().post("/account/signup/", NEW | {field: value} | more)
    assert answer.status_code == 200
    assert 'class="problem"' in answer.content.decode()
    assert "<b>dana" not in answer.content.decode()
    assert names() == []


def test_names_of_any_script_are_taken(database: Place) -> None:
    with override_settings(SLATED_SIGNUP="open"):
        assert visitor().post("/account/signup/", NEW | {"username": "Łucja-9"}).url == "/"


def test_the_session_is_new_after_signing_in(database: Place) -> None:
    person("alice")
    client = visitor()
    client.get(invited())
    before = client.cookies["sessionid"].value
    client.post("/account/login/", {"login": "alice", "password": PASSWORD})
    after = client.cookies["sessionid"]
    assert before != after.value
    assert after["httponly"]
    assert after["samesite"] == "Lax"


@pytest.mark.parametrize("login", ["alice", "ALICE", "alice@example.org", "Alice@Example.org"])
def test_by_name_or_address(database: Place, login: str) -> None:
    from slated.site.accounts.admins import make_admin

    make_admin("alice", "alice@example.org", PASSWORD)
    answer = visitor().post("/account/login/", {"login": login, "password": PASSWORD})
    assert answer.status_code == 302


def test_nobody_learns_who_has_an_account(database: Place) -> None:
    person("alice")
    told = []
    for name in ("alice", "nobody"):
        answer = visitor().post("/account/login/", {"login": name, "password": WRONG})
        page = re.sub(r'value="[^"]*"', "", answer.content.decode())
        told.append((answer.status_code, page))
    assert told[0] == told[1]
    assert "The name or the password is not right." in told[0][1]


@override_settings(SLATED_LIMITS={"login": (TRIES, 36_000.0)})
def test_ten_tries_at_a_password(database: Place) -> None:
    person("alice")
    mallory = visitor()
    for _ in range(TRIES):
        answer = mallory.post("/account/login/", {"login": "Alice", "password": WRONG})
        assert "not right" in answer.content.decode()
    answer = mallory.post("/account/login/", {"login": "alice", "password": PASSWORD})
    assert "Too many tries. Wait 60 minutes, or sign in with a passkey." in answer.content.decode()
    assert mallory.get("/account/").status_code == 302
    # From her own address she comes in all the same.
    alice = visitor(REMOTE_ADDR="203.0.113.9")
    assert alice.post("/account/login/", {"login": "alice", "password": PASSWORD}).url == "/"


def test_guesses_from_many_addresses_are_slowed(database: Place) -> None:
    from slated.site.accounts.adapter import ALL_TRIES
    from slated.site.accounts.limits import spend_as

    for _ in range(ALL_TRIES):
        spend_as("login-all", "alice", ALL_TRIES, 3600)
    person("alice")
    answer = visitor().post("/account/login/", {"login": "alice", "password": PASSWORD})
    assert "Too many tries" in answer.content.decode()


def test_too_many_forms_answer_429(database: Place) -> None:
    with override_settings(SLATED_LIMITS={"account": (1, 600.0)}):
        visitor().post("/account/login/", {})
        answer = visitor().post("/account/login/", {})
    assert answer.status_code == 429
    assert int(answer["Retry-After"]) > 0


@pytest.mark.parametrize(
    "elsewhere",
    [
        *("https://evil.example/", "//evil.example/", r"\\evil.example", "javascript:alert(1)"),
        *("https:evil.example", "http:///evil.example", "https://localhost@evil.example/"),
        *("/\\evil.example", "\thttps://evil.example"),
    ],
)
def test_nobody_is_led_elsewhere(database: Place, elsewhere: str) -> None:
    person("alice")
    given = {"login": "alice", "password": PASSWORD, "next": elsewhere}
    alice = visitor()
    assert alice.post("/account/login/", given).url == "/"
    assert alice.get("/account/login/", {"next": elsewhere}).url == "/"
    assert alice.post("/account/logout/", {"next": elsewhere}).url == "/"


def test_back_to_where_they_were(database: Place) -> None:
    person("alice")
    page = visitor().get("/lists").content.decode()
    assert '/account/login/?next=%2Flists"' in page
    given = {"login": "alice", "password": PASSWORD, "next": "/lists"}
    assert visitor().post("/account/login/", given).url == "/lists"


def test_a_form_needs_its_token(database: Place) -> None:
    from django.test import Client

    person("alice")
    strict = Client(SERVER_NAME="localhost", enforce_csrf_checks=True)
    answer = strict.post("/account/login/", {"login": "alice", "password": PASSWORD})
    assert answer.status_code == 403
    assert "Send it again" in answer.content.decode()
    page = strict.get("/account/login/").content.decode()
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page)
    assert token
    given = {"login": "alice", "password": PASSWORD, "csrfmiddlewaretoken": token[1]}
    assert strict.post("/account/login/", given).url == "/"
    assert strict.post("/account/elsewhere/").status_code == 403


def test_passwords_are_kept_as_argon2(database: Place) -> None:
    assert person("alice").password.startswith("argon2$argon2id$")


def test_behind_a_proxy_cookies_are_for_https_alone(tmp_path) -> None:
    import json
    import os
    import subprocess
    import sys

    names = ("SESSION_COOKIE_NAME", "CSRF_COOKIE_NAME", "SESSION_COOKIE_SECURE", "DEBUG")
    code = f"""
import json
from slated.site.web import settings
print(json.dumps([getattr(settings, name) for name in {names}]))
"""
    env = {**os.environ, "SLATED_BEHIND_PROXY": "1"}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, check=True)
    found = json.loads(done.stdout)
    assert found == ["__Host-sessionid", "__Host-csrftoken", True, False]
    assert settings.CSRF_COOKIE_HTTPONLY


def test_where_no_mail_is_sent_it_says_whom_to_ask(database: Place) -> None:
    answer = visitor().get("/account/password/reset/")
    assert "This site sends no e-mail." in answer.content.decode()


def test_a_link_sets_a_new_password_once(database: Place) -> None:
    from slated.site.accounts.views.people import password_path

    alice, elsewhere = person("alice"), signed_in(person("bob"))
    link, client = password_path(alice), visitor()
    form = client.get(link)
    assert form.url.endswith("-set-password/")
    given = {"password1": "five calm horses", "password2": "five calm horses"}
    assert client.post(form.url, given).url == "/account/password/reset/key/done/"
    assert "no longer works" in visitor().get(link, follow=True).content.decode()
    given = {"login": "alice", "password": "five calm horses"}
    assert visitor().post("/account/login/", given).url == "/"
    assert elsewhere.get("/account/").status_code == 200


def test_nothing_of_a_person_can_be_kept_by_others(database: Place) -> None:
    alice = signed_in(person("alice"))
    for path in ("/account/", "/account/passkeys/", "/account/password/change/", "/account/codes/"):
        answer = alice.get(path)
        assert "no-store" in answer["Cache-Control"], path
        assert "private" in answer["Cache-Control"], path
        assert "Access-Control-Allow-Origin" not in answer, path
    public = alice.get("/lists")
    assert public["Cache-Control"] == "private, no-cache"
    assert "Cookie" in public["Vary"]
    assert "private" not in visitor().get("/lists").get("Cache-Control", "")
    assert "sessionid" not in visitor().get("/lists").cookies


def test_headers_of_safety(database: Place) -> None:
    answer = visitor().get("/account/login/")
    policy = answer["Content-Security-Policy"]
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert answer["X-Frame-Options"] == "DENY"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Referrer-Policy"] == "same-origin"


def test_an_answer_is_a_page_whatever_is_asked_for(database: Place) -> None:
    answer = visitor().get("/account/login/", HTTP_X_REQUESTED_WITH="XMLHttpRequest")
    assert answer["Content-Type"].startswith("text/html")
