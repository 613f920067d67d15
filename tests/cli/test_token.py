"""``slated token``, as whoever runs a site calls it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.cli.command import slated
from tests.cli.test_accounts import admin, db

__all__ = ["db"]

TOKEN = re.compile(r"slated_[A-Za-z0-9_-]{43}\n")


def make(db: Path, *more: str, name: str = "a phone"):
    return slated("token", "make", "Ada", "--name", name, "--db", db, *more)


def opens(db: Path, secret: str) -> str:
    """Whose token that is and what it may do, as the API is told; nothing where it is not good."""
    code = (
        "from datetime import date\n"
        "from slated.site.database import open_database, set_up\n"
        "set_up(); open_database(%r, write=True)\n"
        "from slated.site.api.tokens import found\n"
        "one = found(%r, date.today())\n"
        "print(one and f'{one.user.username}: {one.scopes}')\n"
    )
    import subprocess
    import sys

    run = [sys.executable, "-c", code % (str(db), secret.strip())]
    return subprocess.run(run, capture_output=True, text=True, check=True).stdout.strip()


def test_a_token_is_made_listed_and_revoked(db: Path) -> None:
    admin(db, "ada")
    assert slated("token", "list", "--db", db).stdout == "no tokens\n"
    made = make(db, "--scope", "edit", "--scope", "rate", "--days", "7")
    assert made.returncode == 0, made.stderr
    assert TOKEN.fullmatch(made.stdout)
    assert made.stderr.startswith("token 1 of ada, good until 2")
    assert opens(db, made.stdout) == "ada: rate edit"
    for whose in ((), ("ADA",)):
        listed = slated("token", "list", *whose, "--db", db).stdout
        assert "a phone" in listed
        assert made.stdout[:12] in listed
        assert made.stdout.strip() not in listed
    revoked = slated("token", "revoke", "1", "--db", db)
    assert revoked.stderr == "token 1 of ada is revoked\n"
    assert opens(db, made.stdout) == "None"
    assert slated("token", "list", "--db", db).stdout == "no tokens\n"
    again = slated("token", "revoke", "1", "--db", db)
    assert again.returncode == 1
    assert "no token 1 to revoke" in again.stderr


def test_what_is_done_is_noted(db: Path) -> None:
    import sqlite3

    admin(db, "ada")
    make(db, "--scope", "rate", "--no-end")
    slated("token", "revoke", "1", "--db", db)
    with sqlite3.connect(db) as rows:
        acts = rows.execute("select what, by_id, whom_id from accounts_act order by id").fetchall()
    assert acts[-2:] == [("token", None, 1), ("revoked", None, 1)]


@pytest.mark.parametrize(
    ("more", "status", "why"),
    [
        ((), 2, "Missing option '--scope'"),
        (("--scope", "all"), 2, "'all' is not one of"),
        (("--scope", "rate", "--days", "0"), 2, "0 is not in the range"),
        (("--scope", "rate", "--days", "367"), 2, "367 is not in the range"),
    ],
)
def test_what_no_token_is_made_with(db: Path, more: tuple[str, ...], status: int, why: str) -> None:
    done = make(db, *more)
    assert done.returncode == status
    assert why in done.stderr


def test_who_has_no_account_has_no_token(db: Path) -> None:
    admin(db, "ada")
    for command in (("make", "eve", "--name", "x", "--scope", "rate"), ("list", "eve")):
        done = slated("token", *command, "--db", db)
        assert done.returncode == 1
        assert done.stderr == "slated: eve: no account of that name that can sign in\n"
    bad = make(db, "--scope", "rate", name="\u200f")
    assert bad.returncode == 1
    assert "a token needs a name" in bad.stderr


def test_the_scopes_are_those_of_the_api() -> None:
    from slated.cli.token import SCOPES
    from slated.site.database import set_up

    set_up()
    from slated.site.api.tokens import Scope

    assert tuple(Scope) == SCOPES
