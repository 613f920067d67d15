"""``slated token``: tokens with which programs speak to the API in somebody's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from slated.cli.database import database_option, opened
from slated.cli.numbers import ID
from slated.site.errors import KeepError

if TYPE_CHECKING:
    from slated.site.accounts.models import User

EXAMPLES = """
\b
Examples:
  slated token make alice --name "my phone" --scope rate --scope read:private
  slated token make alice --name "nightly copy" --scope read:private --no-end
  slated token list                          every account's, never the tokens themselves
  slated token list alice
  slated token revoke 3
"""
SCOPES = ("read:private", "rate", "follow", "edit")
"""``slated.site.api.tokens.Scope``, known before Django is set up; a test holds them equal."""
DAYS = 90


@click.group(epilog=EXAMPLES, short_help="Make, list and revoke tokens for the API.")
def token() -> None:
    """Tokens with which programs speak to the API in the name of an account.

    People make their own on the site, below their account; this is for whoever runs it.
    """


@token.command(short_help="Make a token and print it, once.")
@click.argument("account")
@click.option("--name", required=True, help="What it is for, as its owner will see it.")
@click.option(
    "--scope",
    "scopes",
    multiple=True,
    required=True,
    type=click.Choice(SCOPES),
    help="What it may do; can be repeated. edit: for accounts of editors.",
)
@click.option(
    "--days", type=click.IntRange(1, 366), default=DAYS, show_default=True, help="How long."
)
@click.option("--no-end", is_flag=True, help="Good until it is revoked.")
@database_option
def make(
    account: str, name: str, scopes: tuple[str, ...], days: int, no_end: bool, db: str | None
) -> None:
    """Make a token for ACCOUNT and print it: it is shown this once and kept nowhere.

    Its owner sees it among theirs and can revoke it.
    """
    opened(db, write=True)
    from slated.site.accounts.acts import note
    from slated.site.accounts.models import Act
    from slated.site.api.tokens import make as made
    from slated.site.writing import writing

    owner = _account(account)
    with writing():
        secret, row = made(owner, name, scopes, None if no_end else days)
        note(None, Act.What.TOKEN, owner)
    until = f"good until {row.expires}" if row.expires else "good until it is revoked"
    click.echo(secret)
    click.echo(f"token {row.pk} of {owner.username}, {until}", err=True)


@token.command("list", short_help="List the tokens of an account, or all.")
@click.argument("account", required=False)
@database_option
def list_(account: str | None, db: str | None) -> None:
    """List the tokens of ACCOUNT, or of everybody, that were not revoked."""
    opened(db)
    from slated.cli.token_table import print_tokens
    from slated.site.api.models import Token

    rows = Token.objects.filter(revoked__isnull=True).select_related("user").order_by("-pk")
    print_tokens(list(rows.filter(user=_account(account)) if account else rows))


@token.command("revoke", short_help="Let a token open nothing any more.")
@click.argument("number", type=ID)
@database_option
def revoke(number: int, db: str | None) -> None:
    """Let the token of that NUMBER open nothing any more, from the next request on."""
    opened(db, write=True)
    from slated.site.accounts.acts import note
    from slated.site.accounts.models import Act
    from slated.site.api.models import Token
    from slated.site.api.tokens import revoke as revoked
    from slated.site.writing import writing

    with writing():
        row = Token.objects.select_related("user").filter(pk=number).first()
        if row is None or not revoked(row.user, number):
            raise KeepError(f"no token {number} to revoke; slated token list has them")
        note(None, Act.What.REVOKED, row.user)
    click.echo(f"token {number} of {row.user.username} is revoked", err=True)


def _account(name: str) -> User:
    from slated.site.accounts.models import User

    user = User.objects.filter(username__iexact=name, is_active=True).first()
    if user is None:
        raise KeepError(f"{name}: no account of that name that can sign in")
    return user
