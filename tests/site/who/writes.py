"""Every address that writes and that no other table of who may has, with whom it lets write."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.site.accounts.people import PASSWORD

NOBODY = "anonymous"
SIGNED_IN = ("alice", "bob", "erin", "ada")
"""Alice and Bob view, Erin edits, Ada runs the site."""
EVERYBODY = (NOBODY, *SIGNED_IN)
ALICE = ("alice",)
ADMIN = ("ada",)

BY_SECRET = {
    "account_login": "accounts/test_signing.py::test_ten_tries_at_a_password",
    "account_signup": "accounts/test_signing.py::test_no_account_without_an_invitation",
    "account_reauthenticate": "accounts/test_leaving.py::test_not_without_the_password",
    "account_reset_password": "accounts/test_mailing.py::test_a_forgotten_password",
    "account_reset_password_from_key": (
        "accounts/test_signing.py::test_a_link_sets_a_new_password_once"
    ),
    "account_email": (
        "accounts/test_mailing.py::test_the_password_is_asked_for_before_an_address_is_taken"
    ),
    "account_confirm_email": (
        "accounts/test_mailing.py::test_an_address_given_on_signing_up_is_theirs_by_the_link"
    ),
    "account_set_password": "accounts/test_oidc.py::test_whoever_it_knows_gets_an_account",
    **dict.fromkeys(
        (
            *("mfa_add_webauthn", "mfa_login_webauthn", "mfa_authenticate", "mfa_reauthenticate"),
            "mfa_reauthenticate_webauthn",
        ),
        "browser/test_accounts.py::test_a_passkey_from_the_invitation_on",
    ),
    "alerts-stop": "alerts/test_pages.py::test_a_link_does_only_what_it_was_made_for",
    "alerts-confirm": "alerts/test_pages.py::test_an_address_is_confirmed_by_its_link_alone",
}
"""What a password, a key or a link opens, whoever comes with it: and the test of that."""

ELSEWHERE = {
    "care-constraint": "care/test_striking.py::test_who_may",
    "care-feeds": "feeds/test_pages.py::test_who_may_change_what_is_followed",
}
"""Whose test of who may needs a slate of its own."""


@dataclass(frozen=True, slots=True)
class Write:
    """A form that changes something where ``may`` send it."""

    name: str
    may: tuple[str, ...]
    form: dict[str, Any] = field(default_factory=dict)
    given: dict[str, Any] = field(default_factory=dict)
    """What the address names."""


def writes(of: dict[str, int]) -> list[Write]:
    """In an order in which each has something to change; ``of`` are the numbers of things."""
    acts = ("test", "stop", "start", "remove")
    hears = {"kinds": ["set"], "pace": "daily", "hour": "7", "weekday": "1"}
    wish = {"name": "a script", "scope": ["rate"], "days": "30"}
    hook = {"url": "https://hooks.example/in", "kinds": ["set"], "of": "everything"}
    words = {"oldpassword": PASSWORD, "password1": "five calm horses"}
    return [
        Write("account_zone", SIGNED_IN, {"timezone": "Europe/Vienna"}),
        Write("people_invite", ADMIN),
        Write("people_take_back", ADMIN, given={"pk": of["invitation"]}),
        Write("people_change", ADMIN, {"what": "editor"}, {"pk": of["bob"]}),
        Write("alerts-hear", SIGNED_IN, hears),
        Write("alerts-email", SIGNED_IN, {"address": "new@mail.example"}),
        Write("alerts-service", SIGNED_IN, {"address": "ntfys://ntfy.sh/one-more-topic"}),
        Write("alerts-webhook-add", SIGNED_IN, hook),
        *(Write("alerts-channel", ALICE, given={"pk": of["channel"], "act": act}) for act in acts),
        *(
            Write("alerts-webhook-change", ALICE, given={"pk": of["webhook"], "act": act})
            for act in acts[:-1]
        ),
        Write("alerts-redeliver", ALICE, given={"pk": of["delivery"]}),
        Write("alerts-webhook-change", ALICE, given={"pk": of["webhook"], "act": acts[-1]}),
        Write("account-links-new", SIGNED_IN),
        Write("account-links-revoke", SIGNED_IN),
        Write("tokens", SIGNED_IN, wish),
        Write("token-revoke", ALICE, given={"pk": of["token"]}),
        Write("mfa_edit_webauthn", ALICE, {"name": "the old telephone"}, {"pk": of["passkey"]}),
        Write("mfa_generate_recovery_codes", ALICE),
        Write("mfa_remove_webauthn", ALICE, given={"pk": of["passkey"]}),
        Write("account_elsewhere", SIGNED_IN),
        Write("account_change_password", SIGNED_IN, words | {"password2": words["password1"]}),
        Write("account_leave", SIGNED_IN, {"name": ""}),
    ]
