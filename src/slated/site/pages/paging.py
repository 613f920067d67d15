"""Long lists, a page at a time: ``?page=2``."""

from __future__ import annotations

from django.http import HttpRequest

_DIGITS = 5


def page_asked(request: HttpRequest) -> int:
    """The number of ``page``, 1 where none is given; ValueError, one line, for what is none."""
    number = request.GET.get("page", "1")
    if not (number.isascii() and number.isdigit() and len(number) <= _DIGITS and int(number)):
        raise ValueError(f"page={number[:20]}: a number from 1 on")
    return int(number)


def pager(request: HttpRequest) -> dict[str, str]:
    """The addresses of the pages before and after this one, all else as asked for."""
    return {"before": _page(request, -1), "after": _page(request, 1)}


def _page(request: HttpRequest, step: int) -> str:
    asked_for = request.GET.copy()
    asked_for["page"] = str(int(asked_for.get("page", "1")) + step)
    return f"?{asked_for.urlencode()}"
