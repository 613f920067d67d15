"""docs/following.md names addresses and limits that there are."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
TEXT = (ROOT / "docs" / "following.md").read_text(encoding="utf-8")


@pytest.mark.usefixtures("sqlite_database")
@pytest.mark.parametrize("address", sorted(set(re.findall(r"`(/[^`]*)`", TEXT))))
def test_an_address_leads_to_a_page(address: str) -> None:
    from django.urls import resolve

    assert resolve(address).func


def test_the_figures_are_those_in_force() -> None:
    from slated.site.database import set_up

    set_up()
    from slated.site.accounts import following
    from slated.site.people import bring, follows, upload

    for figure in (following.MOST, bring.ROWS, follows.LINES):
        assert f" {figure:,}" in TEXT.replace("\n", " ")
    for size in (upload.MOST, bring.UNPACKED):
        assert f"{size // 1_000_000} MB" in TEXT


@pytest.mark.parametrize(("scope", "times"), [("rate", 120), ("follow", 300), ("import", 10)])
def test_the_limits_are_those_in_force(scope: str, times: int) -> None:
    sources = "".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "src/slated/site/people").glob("*.py")
    )
    assert f'@limited("{scope}", times={times}, per=3600)' in sources
    assert str(times) in TEXT
