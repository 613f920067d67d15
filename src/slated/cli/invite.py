"""``slated invite``: links that let people in."""

from __future__ import annotations

import os

import click

from slated.cli.createadmin import SETTINGS
from slated.cli.database import database_option, opened
from slated.site.errors import KeepError

HERE = "http://127.0.0.1:8000"
"""Where `slated serve` is, if nothing else is said."""


@click.command()
@click.option("--editor", is_flag=True, help="Whoever uses it may put readings and titles right.")
@click.option(
    "--days", type=click.IntRange(1, 90), default=7, show_default=True, help="How long it holds."
)
@click.option("--password", metavar="NAME", help="A link for NAME to set a new password instead.")
@click.option(
    "--site",
    default=lambda: os.environ.get("SLATED_URL") or HERE,
    show_default=f"$SLATED_URL, or {HERE}",
    help="The site's address, for the link.",
)
@database_option
def invite(editor: bool, days: int, password: str | None, site: str, db: str | None) -> None:
    """Print a link with which one person can make an account, once.

    \b
    slated invite --site https://slate.example.org
    slated invite --editor --days 2
    slated invite --password alice
    """
    os.environ["DJANGO_SETTINGS_MODULE"] = SETTINGS
    opened(db, write=True)
    click.echo(site.rstrip("/") + (_password(password) if password else _new(editor, days)))


def _new(editor: bool, days: int) -> str:
    from django.urls import reverse

    from slated.site.accounts.invitations import invite as made
    from slated.site.accounts.said import signup

    if signup() != "invited":
        raise KeepError(f"SLATED_SIGNUP={signup()}: invitations are for SLATED_SIGNUP=invited")
    word, _row = made(None, editor=editor, days=days)
    return reverse("account_invited", args=[word])


def _password(name: str) -> str:
    from slated.site.accounts.acts import note
    from slated.site.accounts.models import Act, User
    from slated.site.accounts.views.people import password_path

    user = User.objects.filter(username__iexact=name, is_active=True).first()
    if user is None:
        raise KeepError(f"{name}: no account of that name that can sign in")
    note(None, Act.What.LINK, user)
    return password_path(user)
