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


def test_the_limits_are_those_in_force() -> None:
    from slated.site.accounts.limits import BRING, FOLLOW, RATE

    words = " ".join(TEXT.split())
    assert {RATE[1], FOLLOW[1], BRING[1]} == {3600}
    assert f"may give {RATE[0]} ratings an hour" in words
    assert f"press Follow {FOLLOW[0]} times" in words
    assert f"bring {BRING[0]} files" in words
