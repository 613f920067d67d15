"""Addresses of things."""

from __future__ import annotations

import pytest


@pytest.mark.usefixtures("client")
@pytest.mark.parametrize("prefix", ["/", "/slate0/", "/tv/"])
@pytest.mark.parametrize(
    "name", ["Jessica Jones", "M*A*S*H?", "Łódź & <b>", "電影", "-", "a" * 500]
)
def test_a_show_and_an_article_are_where_their_views_are(prefix: str, name: str) -> None:
    from django.urls import get_script_prefix, reverse, set_script_prefix
    from django.utils.text import slugify

    from slated.site.pages.links import article_path, show_path

    before = get_script_prefix()
    set_script_prefix(prefix)
    try:
        words = slugify(name[:200]).strip("-")
        assert show_path(102, name) == reverse("show", args=[f"102-{words}" if words else "102"])
        assert article_path(10) == reverse("article", args=[10])
        assert article_path(10).startswith(prefix)
    finally:
        set_script_prefix(before)
