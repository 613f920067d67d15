"""docs/site.md names addresses that exist."""

import re
from pathlib import Path

import pytest
from django.urls import resolve

from slated.site.database import set_up

ROOT = Path(__file__).resolve().parents[3]
TEXT = (ROOT / "docs" / "site.md").read_text(encoding="utf-8")
ADDRESSES = sorted(set(re.findall(r"`(/[^`{]*)`", TEXT)))


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_leads_to_a_page(address: str) -> None:
    set_up()
    path = address.partition("?")[0]
    if path != "/api/v1/":
        assert resolve(path).func
