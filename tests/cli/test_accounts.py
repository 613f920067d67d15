"""``slated createadmin`` and ``slated invite``, as a person runs them."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from tests.cli.command import slated

PASSWORD = "four calm horses"


@pytest.fixture
def db(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A database and a secret key of their own."""
    monkeypatch.setenv("SLATED_SECRET_FILE", str(tmp_path / "key"))
    monkeypatch.delenv("SLATED_SECRET_KEY", raising=False)
    monkeypatch.delenv("DJANGO_SETTINGS_MODULE", raising=False)
    return tmp_path / "slated.sqlite3"


def admin(db: Path, name: str, password: str = PASSWORD, *more: str):
    command = ("createadmin", "--username", name, "--password-stdin", "--db", db, *more)
    return slated(*command, given=password + "\n")


def test_an_admin_is_made_and_then_has_a_new_password(db: Path) -> None:
    made = admin(db, "ada", PASSWORD, "--email", "ada@example.org")
    assert (made.returncode, made.stdout) == (0, "")
    assert made.stderr == f"ada: made ({db})\n"
    again = admin(db, "ADA", "five calm horses")
    assert "there already" in again.stderr
    assert stat.S_IMODE((db.parent / "key").stat().st_mode) == 0o600
    assert PASSWORD not in made.stderr + again.stderr


@pytest.mark.parametrize(
    ("name", "password", "why"),
    [
        ("ada", "short", "too short"),
        ("ada", "", "too short"),
        ("ada", "password1234", "too common"),
        ("a@b.example", PASSWORD, "letters and digits"),
        ("", PASSWORD, "letters and digits"),
    ],
)
def test_what_no_admin_is_made_with(db: Path, name: str, password: str, why: str) -> None:
    done = admin(db, name, password)
    assert done.returncode == 1
    assert why in done.stderr
    assert done.stderr.count("\n") == 1


def test_an_address_that_is_taken(db: Path) -> None:
    admin(db, "ada", PASSWORD, "--email", "ada@example.org")
    done = admin(db, "eve", PASSWORD, "--email", "ADA@example.org")
    assert done.returncode == 1
    assert "another account has this address" in done.stderr
    assert "no account of that name" in slated("invite", "--password", "eve", "--db", db).stderr


def test_the_password_is_never_an_argument(db: Path) -> None:
    done = slated("createadmin", "--username", "ada", "--password", PASSWORD, "--db", db)
    assert done.returncode == 2


def test_links(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    admin(db, "ada")
    site = "https://slate.example.org"
    one = slated("invite", "--site", f"{site}/", "--editor", "--days", "2", "--db", db)
    assert one.stdout.startswith(f"{site}/account/invited/")
    assert one.stdout.count("\n") == 1
    monkeypatch.setenv("SLATED_URL", "https://home.example/")
    at_home = slated("invite", "--db", db).stdout
    assert at_home.startswith("https://home.example/account/invited/")
    monkeypatch.delenv("SLATED_URL")
    link = slated("invite", "--password", "ada", "--db", db).stdout
    assert link.startswith("http://127.0.0.1:8000/account/password/reset/key/")
    assert slated("invite", "--days", "91", "--db", db).returncode == 2
    monkeypatch.setenv("SLATED_SIGNUP", "open")
    assert "invitations are for SLATED_SIGNUP=invited" in slated("invite", "--db", db).stderr
    monkeypatch.setenv("SLATED_SIGNUP", "maybe")
    assert "'maybe' is none of open, invited, off" in slated("invite", "--db", db).stderr


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        ("SLATED_LIMITS", "search=often", "is not like search=60/60"),
        ("SLATED_MAIL", "mail.example.org", "SLATED_MAIL: not like smtp://"),
        ("SLATED_MAIL", "smtp://mail.example.org", "SLATED_MAIL_FROM is not set"),
        ("SLATED_OIDC_ISSUER", "https://id.example.org", "SLATED_OIDC_CLIENT is not set"),
    ],
)
def test_an_environment_that_is_wrong_is_said_in_a_line(
    db: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str, why: str
) -> None:
    monkeypatch.setenv(name, value)
    done = slated("invite", "--db", db)
    assert done.returncode == 1
    assert why in done.stderr
    assert done.stderr.count("\n") == 1
