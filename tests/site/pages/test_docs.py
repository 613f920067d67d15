"""docs/site.md names addresses that exist and settings that are read."""

import re
from pathlib import Path

import pytest
from django.urls import resolve

from slated.site.database import set_up

ROOT = Path(__file__).resolve().parents[3]
TEXT = (ROOT / "docs" / "site.md").read_text(encoding="utf-8")
ADDRESSES = sorted(set(re.findall(r"`(/[^`{]*)`", TEXT)))
VARIABLES = sorted(set(re.findall(r"\bSLATED_[A-Z_]+", TEXT)))


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_leads_to_a_page(address: str) -> None:
    set_up()
    path = address.partition("?")[0]
    if path != "/api/v1/":
        assert resolve(path).func


@pytest.mark.parametrize("variable", VARIABLES)
def test_a_variable_is_read(variable: str) -> None:
    sources = (ROOT / "src/slated").rglob("*.py")
    assert any(f'"{variable}"' in p.read_text(encoding="utf-8") for p in sources)


def test_every_variable_of_the_web_is_named() -> None:
    read = {
        name
        for path in (ROOT / "src/slated/site/web").glob("*.py")
        for name in re.findall(r'"(SLATED_[A-Z_]+)"', path.read_text(encoding="utf-8"))
    }
    assert read <= set(VARIABLES)
