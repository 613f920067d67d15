"""``slated createadmin``: somebody who runs the site."""

from __future__ import annotations

import os
import sys

import click

from slated.cli.database import database_option, opened
from slated.site.errors import KeepError

SETTINGS = "slated.site.web.settings"
"""The rules for names and passwords are those of what is served."""


@click.command()
@click.option("--username", prompt=True, help="The name to sign in with.")
@click.option("--email", default="", help="An e-mail address, to sign in with too.")
@click.option(
    "--password-stdin", is_flag=True, help="Read the password from a line of standard input."
)
@database_option
def createadmin(username: str, email: str, password_stdin: bool, db: str | None) -> None:
    """Make an account that runs the site, or let one that is there run it.

    The password is asked for on the terminal; it is never taken from the command line, where
    others could see it. For an account that is there it becomes the new password.

    \b
    slated createadmin --username alice
    slated createadmin --username alice --email alice@example.org --password-stdin < password
    """
    os.environ["DJANGO_SETTINGS_MODULE"] = SETTINGS
    place = opened(db, write=True)
    password = _asked(password_stdin)
    from slated.site.accounts.admins import make_admin

    try:
        made = make_admin(username, email, password)
    except ValueError as error:
        raise KeepError(str(error)) from None
    did = "made" if made else "there already; now runs the site, with this password"
    click.echo(f"{username}: {did} ({place})", err=True)


def _asked(stdin: bool) -> str:
    if stdin:
        return sys.stdin.readline().rstrip("\r\n")
    said: str = click.prompt("Password", hide_input=True, confirmation_prompt=True, err=True)
    return said
