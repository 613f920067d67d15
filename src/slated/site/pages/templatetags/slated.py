"""Tags and filters of the templates."""

from __future__ import annotations

import json
from typing import Any

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from slated.site.pages.days import in_words
from slated.site.pages.histogram import bar_cells, bar_shapes
from slated.site.pages.menu import menu_links
from slated.site.pages.rowlines import change_lines, slate_rows
from slated.site.pages.storylines import storylines

register = template.Library()
for _tag in (storylines, slate_rows, change_lines, bar_shapes, bar_cells, menu_links):
    register.simple_tag(_tag)
_ESCAPED = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026"}


register.filter("day", in_words)


@register.filter
def linked_data(value: dict[str, Any]) -> SafeString:
    """A script element of JSON-LD; what could end it or begin another is escaped in the JSON."""
    text = json.dumps(value, ensure_ascii=False).translate(_ESCAPED)
    return format_html('<script type="application/ld+json">{}</script>', mark_safe(text))  # noqa: S308
