"""Who may: no address that writes is forgotten, and each lets only those write who may."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from django.test import override_settings
from tests.site.accounts.people import PASSWORD, person, signed_in, visitor
from tests.site.care.test_who_may import writes as writes_of_care
from tests.site.people.test_who_may import writes as writes_of_people
from tests.site.who.rows import rows, rows_of
from tests.site.who.writes import BY_SECRET, ELSEWHERE, EVERYBODY, NOBODY, SIGNED_IN, writes

from slated.site.place import Place

if TYPE_CHECKING:
    from django.test import Client
    from tests.site.care.conftest import Come

    from slated.site.accounts.models import User

SITE = Path(__file__).parents[1]
NOW = datetime(2026, 5, 1, tzinfo=UTC)
WORDS = {
    **dict.fromkeys(("token", "word", "key", "uidb36"), "a"),
    "pk": 1,
    "at": "1",
    "name": "all",
    "month": "2018-03",
    "kind": "title",
    "act": "stop",
}
"""Something for each part of an address."""
API_WRITES = {
    *("put_rating", "delete_rating", "post_follow", "delete_follow"),
    *("put_correction", "delete_correction"),
}
"""The operations of which tests/site/api/test_who_may.py tells who may."""


def addresses() -> dict[str, str]:
    """An address of every view by the view's name; the admin's and the API's apart."""
    from django.urls import URLPattern, get_resolver, reverse

    def walk(patterns: Any) -> Iterator[URLPattern]:
        for one in patterns:
            if isinstance(one, URLPattern):
                yield one
            elif one.namespace is None:
                yield from walk(one.url_patterns)

    found = {}
    for one in walk(get_resolver().url_patterns):
        if one.name:
            parts = {name: WORDS[name] for name in one.pattern.regex.groupindex}
            found[one.name] = reverse(one.name, kwargs=parts)
    return found


def names(forms: Any) -> set[str]:
    """The views behind addresses."""
    from django.urls import resolve

    return {str(resolve(address).url_name) for address in forms}


@override_settings(SLATED_LIMITS=None)
def test_no_address_that_writes_is_forgotten(client: Client, come: Come) -> None:
    """What no table has takes no POST, and nothing changes whatever is sent to it."""
    admin, found = come("dora"), addresses()
    known = {one.name for one in writes(dict.fromkeys(OF, 1))} | {"account_logout"}
    known |= {*BY_SECRET, *ELSEWHERE, *names(a for a, _ in writes_of_care().values())}
    known |= names(writes_of_people(client))
    assert known <= set(found)
    before = rows()
    for name, address in found.items():
        if name not in known:
            assert admin.post(address).status_code in (404, 405, 415), name
        for method in ("put", "patch", "delete"):
            getattr(admin, method)(address)
    assert rows() == before


def test_no_write_of_the_api_is_forgotten(client: Client) -> None:
    described = client.get("/api/v1/openapi.json").json()["paths"]
    writing = ("post", "put", "patch", "delete")
    told = {one[m]["operationId"] for one in described.values() for m in writing if m in one}
    assert told == API_WRITES
    for path, one in described.items():
        for method in set(writing) - set(one):
            at = re.sub(r"{\w+}", "1", path)
            answer = getattr(client, method)(at, content_type="application/json")
            assert answer.status_code == 405, (method, path)


def test_each_test_that_is_named_is_there() -> None:
    for where in {*BY_SECRET.values(), *ELSEWHERE.values()}:
        file, _, name = where.partition("::")
        assert f"def {name}(" in (SITE / file).read_text(), where


OF = ("invitation", "bob", "delivery", "channel", "webhook", "token", "passkey")


def made(people: dict[str, User]) -> dict[str, int]:
    """The numbers of what Alice has, of an invitation, and of Bob."""
    from allauth.mfa.models import Authenticator

    from slated.site.accounts.invitations import invite
    from slated.site.alerts.channels import add_service, add_webhook, test_webhook
    from slated.site.alerts.models import Delivery
    from slated.site.api.models import Token
    from slated.site.api.tokens import make

    alice = people["alice"]
    channel = add_service(alice, "ntfys://ntfy.sh/a-topic-of-hers", NOW)
    _, hook = add_webhook(alice, "https://hooks.example/hers", ["set"], False, NOW)
    test_webhook(hook, NOW)
    Delivery.objects.update(state=Delivery.State.DEAD)
    make(alice, "hers", ["rate"], 30)
    credential = {"id": "AA", "rawId": "AA", "type": "public-key"}
    key = Authenticator.objects.create(
        user=alice, type=Authenticator.Type.WEBAUTHN, data={"name": "x", "credential": credential}
    )
    _, invited = invite(None)
    numbers = (invited, people["bob"], Delivery.objects.get(), channel, hook)
    return dict(zip(OF, (one.pk for one in (*numbers, Token.objects.get(), key)), strict=True))


@pytest.mark.parametrize("who", EVERYBODY)
def test_who_may(sqlite_database: Place, monkeypatch: pytest.MonkeyPatch, who: str) -> None:
    from django.urls import reverse

    monkeypatch.setenv("SLATED_MAIL", "smtp://127.0.0.1:9")
    monkeypatch.setenv("SLATED_MAIL_FROM", "slated@slate.example")
    roles = {"alice": "viewer", "bob": "viewer", "erin": "editor", "ada": "admin"}
    people = {name: person(name, role) for name, role in roles.items()}
    person("adam", "admin")  # the last admin cannot leave
    client = visitor() if who == NOBODY else signed_in(people[who])
    client.post("/account/reauthenticate/", {"password": PASSWORD})
    others = [people[name] for name in SIGNED_IN if name != who]
    for write in writes(made(people)):
        before, theirs = rows(), [rows_of(other) for other in others]
        form = write.form | ({"name": who} if write.name == "account_leave" else {})
        answer = client.post(reverse(write.name, kwargs=write.given), form)
        assert answer.status_code < 500, write
        assert (rows() != before) is (who in write.may), (write, answer.status_code)
        if not write.name.startswith("people_"):
            assert [rows_of(other) for other in others] == theirs, write
        if who == NOBODY:
            assert answer["Location"].startswith("/account/"), write


@pytest.mark.parametrize("who", EVERYBODY)
def test_what_a_secret_opens_opens_without_it_to_nobody(sqlite_database: Place, who: str) -> None:
    people = {name: person(name) for name in SIGNED_IN}
    client, found = visitor(), addresses()
    if who != NOBODY:
        client.force_login(people[who])
    before = rows()
    for name in BY_SECRET:
        form = {"login": "alice", "username": "carol", "password": "x", "email": "a@b.example"}
        answer = client.post(found[name], form | {"password1": "five calm", "name": "alice"})
        assert answer.status_code < 500, name
    assert rows() == before


def test_signing_out_ends_ones_own_session_alone(sqlite_database: Place) -> None:
    alice, bob = (signed_in(person(name)) for name in ("alice", "bob"))
    alice.post("/account/logout/")
    assert alice.get("/account/").status_code == 302
    assert bob.get("/account/").status_code == 200


@pytest.mark.parametrize("who", ["anonymous", "alice", "charlie", "dora"])
def test_the_admin_writes_only_what_nothing_is_derived_from(come: Come, who: str) -> None:
    from slated.site.web.admin import CHANGED
    from slated.site.web.admin import admin as site

    somebody, before = come(who), rows()
    for model in site._registry:
        at = f"/admin/{model._meta.app_label}/{model._meta.model_name}"
        pk = model._default_manager.values_list("pk", flat=True).first() or 1
        ways = ["add", f"{pk}/delete", *([] if model._meta.label_lower in CHANGED else ["change"])]
        for way in (f"{pk}/change" if way == "change" else way for way in ways):
            somebody.post(f"{at}/{way}/", {"post": "yes", "name": "x", "reason": "x"})
        gone = {"action": "delete_selected", "_selected_action": pk, "post": "yes"}
        somebody.post(f"{at}/", gone)
    assert rows() == before
