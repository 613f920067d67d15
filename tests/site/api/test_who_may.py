"""Who may do what: every write of the API, asked by everybody."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from django.test import Client

    from slated.site.accounts.models import User

WRITES = ("rate", "unrate", "follow", "unfollow", "correct", "uncorrect")
OWN = {"rate": "rate", "unrate": "rate", "follow": "follow", "unfollow": "follow"}
EVERYBODY = ("bob", "charlie", "alice", "dana")


@pytest.fixture
def write(ask: Callable[..., Any], people: dict[str, User], title: int, claim: int):
    """Do one of the writes with a token; for what takes back there is something to take."""
    from django.utils import timezone

    from slated.site.accounts.following import follow
    from slated.site.accounts.viewer import viewer_of
    from slated.site.catalogue.models import Title
    from slated.site.news.corrections import correct
    from slated.site.ratings.voting import rate

    kept = {}
    for user in people.values():
        rate(viewer_of(user), title, 4)
        kept[user.username] = follow(user, Title.objects.get(pk=title)).pk
    correct(claim, {"when": "2019"}, "a test", timezone.now())

    def done(what: str, token: str, whose: str = "bob") -> Any:
        words = {"fields": {"when": "2020"}, "reason": "the article says so"}
        asked = {
            "rate": ("put", f"me/ratings/{title}", {"stars": 2.5}),
            "unrate": ("delete", f"me/ratings/{title}", None),
            "follow": ("post", "me/follows", {"network": "HBO"}),
            "unfollow": ("delete", f"me/follows/{kept[whose]}", None),
            "correct": ("put", f"claims/{claim}/correction", words),
            "uncorrect": ("delete", f"claims/{claim}/correction", None),
        }
        method, path, body = asked[what]
        return ask(method, path, token, body)

    return done


@pytest.mark.parametrize("what", WRITES)
def test_nobody_without_a_token(write, what: str) -> None:
    response = write(what, "")
    assert response.status_code == 401
    assert response["WWW-Authenticate"].startswith("Bearer")
    assert response["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize("what", WRITES)
def test_a_cookie_alone_opens_nothing(
    write, client: Client, people: dict[str, User], what: str
) -> None:
    client.force_login(people["dana"])
    assert write(what, "").status_code == 401


@pytest.mark.parametrize("who", EVERYBODY)
@pytest.mark.parametrize("what", OWN)
def test_everybody_changes_their_own(write, token, who: str, what: str) -> None:
    assert write(what, token(who, OWN[what]), who).status_code in (200, 204)


def test_nobody_unfollows_for_another(write, token, people: dict[str, User]) -> None:
    assert write("unfollow", token("charlie"), "bob").status_code == 404
    assert people["bob"].follows.count() == 1


def test_a_rating_is_nobody_elses(write, token, ask, title: int) -> None:
    write("rate", token("bob"))
    assert ask("get", f"me/ratings/{title}", token("bob")).json()["stars"] == 2.5
    assert ask("get", f"me/ratings/{title}", token("charlie")).json()["stars"] == 4


@pytest.mark.parametrize("what", ["correct", "uncorrect"])
@pytest.mark.parametrize("who", ["alice", "dana"])
def test_editors_correct(write, token, who: str, what: str) -> None:
    assert write(what, token(who, "edit")).status_code in (200, 204)


@pytest.mark.parametrize("what", ["correct", "uncorrect"])
def test_others_do_not_correct(write, token, people: dict[str, User], what: str) -> None:
    from slated.site.api.models import Token

    given = token("bob")
    assert write(what, given).status_code == 403
    # Not even with the scope, as an editor has it who is none any more.
    Token.objects.update(scopes="edit")
    assert write(what, given).status_code == 403


@pytest.mark.parametrize("what", WRITES)
def test_a_token_without_the_scope(write, token, what: str) -> None:
    response = write(what, token("alice", "read:private"))
    assert response.status_code == 403
    assert "insufficient_scope" in response["WWW-Authenticate"]


@pytest.mark.parametrize("what", WRITES)
@pytest.mark.parametrize("why", ["expired", "revoked", "unknown", "shut out", "not a bearer"])
def test_a_token_that_is_not_good(
    write, token, people: dict[str, User], client: Client, what: str, why: str
) -> None:
    from django.utils import timezone

    from slated.site.api.models import Token
    from slated.site.api.tokens import revoke

    given = token("alice")
    if why == "expired":
        Token.objects.update(expires=timezone.now().date() - timedelta(days=1))
    elif why == "revoked":
        assert revoke(people["alice"], Token.objects.get().pk)
    elif why == "unknown":
        given = given[:-1] + ("A" if given[-1] != "A" else "B")
    elif why == "shut out":
        type(people["alice"]).objects.update(is_active=False)
    else:
        given = f"{given} x"
    response = write(what, given)
    assert response.status_code == 401
    assert "invalid_token" in response["WWW-Authenticate"]


@pytest.mark.parametrize("path", ["me", "me/ratings", "me/follows"])
def test_what_is_private_is_kept_by_nobody(ask, token, path: str) -> None:
    response = ask("get", path, token("bob"))
    assert response.status_code == 200
    assert "no-store" in response["Cache-Control"]
    assert "Access-Control-Allow-Origin" not in response
    assert ask("get", path).status_code == 401


def test_reading_ones_own_needs_its_scope(ask, token, title: int) -> None:
    for path in ("me/ratings", f"me/ratings/{title}", "me/follows"):
        assert ask("get", path, token("bob", "rate", "follow")).status_code == 403
