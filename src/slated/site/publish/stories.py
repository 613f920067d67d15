"""Where the story of a release is told."""

from __future__ import annotations

from django.utils.text import slugify

from slated.site.pages.links import show_path
from slated.site.slate.held import Held


def story_path(held: Held) -> str:
    """The address of the show, at the release."""
    return f"{show_path(held.title_id, held.title)}#s{held.season or 0}{slugify(held.part)}"
