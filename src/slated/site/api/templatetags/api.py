"""JSON as people read it."""

from __future__ import annotations

import json
from typing import Any

from django import template

register = template.Library()


@register.filter
def shown(value: Any) -> str:
    """The value as indented JSON; it is escaped like any other text."""
    return json.dumps(value, indent=2, ensure_ascii=False)
