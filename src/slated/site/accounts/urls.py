"""The addresses below /account/: allauth's that we use, and our own.

All are private: kept by nobody, and a post counts towards a limit.
"""

from __future__ import annotations

from typing import Any

from allauth.account import views as account
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as codes
from allauth.mfa.webauthn import views as passkeys
from allauth.socialaccount import views as social
from django.urls import URLPattern, path, re_path

from slated.site.accounts import said
from slated.site.accounts.environment import PROVIDER
from slated.site.accounts.limits import limited
from slated.site.accounts.private import private
from slated.site.accounts.views import email, own, people, provider

POSTS, POSTS_PER = 60, 600
"""Forms sent below /account/ by one person or address, and in how many seconds."""


def page(route: str, view: Any, name: str) -> URLPattern:
    """An address whose page is private and whose posts are counted."""
    return path(route, limited("account", POSTS, POSTS_PER)(private(view)), name=name)


def page_at(pattern: str, view: Any, name: str) -> URLPattern:
    """The same by a regular expression."""
    return re_path(pattern, limited("account", POSTS, POSTS_PER)(private(view)), name=name)


urlpatterns = [
    page("", own.account, "account"),
    page("timezone/", own.zone, "account_zone"),
    page("elsewhere/", own.elsewhere, "account_elsewhere"),
    page("leave/", own.leave, "account_leave"),
    page("invited/<str:word>/", own.invited, "account_invited"),
    page("people/", people.people, "people"),
    page("people/invite/", people.make_invitation, "people_invite"),
    page("people/invitations/<int:pk>/", people.take_back_invitation, "people_take_back"),
    page("people/<int:pk>/", people.change_person, "people_change"),
    page("login/", account.login, "account_login"),
    page("logout/", account.logout, "account_logout"),
    page("signup/", account.signup, "account_signup"),
    page("inactive/", account.account_inactive, "account_inactive"),
    page("reauthenticate/", account.reauthenticate, "account_reauthenticate"),
    page("password/change/", account.password_change, "account_change_password"),
    page("password/set/", account.password_set, "account_set_password"),
    page("password/reset/", email.forgotten, "account_reset_password"),
    page("password/reset/done/", account.password_reset_done, "account_reset_password_done"),
    page(
        "password/reset/key/done/",
        account.password_reset_from_key_done,
        "account_reset_password_from_key_done",
    ),
    page_at(
        r"^password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        account.password_reset_from_key,
        "account_reset_password_from_key",
    ),
    page("email/", email.email, "account_email"),
    page("email/sent/", email.sent, "account_email_verification_sent"),
    page_at(r"^email/confirm/(?P<key>[-:\w]+)/$", email.confirm, "account_confirm_email"),
    page("passkeys/", passkeys.list_webauthn, "mfa_list_webauthn"),
    page("passkeys/", passkeys.list_webauthn, "mfa_index"),
    page("passkeys/add/", passkeys.add_webauthn, "mfa_add_webauthn"),
    page("passkeys/<int:pk>/", passkeys.edit_webauthn, "mfa_edit_webauthn"),
    page("passkeys/<int:pk>/remove/", passkeys.remove_webauthn, "mfa_remove_webauthn"),
    page("passkeys/again/", passkeys.reauthenticate_webauthn, "mfa_reauthenticate_webauthn"),
    page("webauthn/login/", passkeys.login_webauthn, "mfa_login_webauthn"),
    page("second/", mfa.authenticate, "mfa_authenticate"),
    page("codes/again/", mfa.reauthenticate, "mfa_reauthenticate"),
    page("codes/", codes.view_recovery_codes, "mfa_view_recovery_codes"),
    page("codes/new/", codes.generate_recovery_codes, "mfa_generate_recovery_codes"),
    page("codes/recovery-codes.txt", codes.download_recovery_codes, "mfa_download_recovery_codes"),
]
if said.provider():
    urlpatterns += [
        page_at(rf"^(?P<provider_id>{PROVIDER})/login/$", provider.login, "openid_connect_login"),
        page_at(
            rf"^(?P<provider_id>{PROVIDER})/login/callback/$",
            provider.callback,
            "openid_connect_callback",
        ),
        page("connections/", social.connections, "socialaccount_connections"),
        page("cancelled/", social.login_cancelled, "socialaccount_login_cancelled"),
        page("failed/", social.login_error, "socialaccount_login_error"),
    ]
