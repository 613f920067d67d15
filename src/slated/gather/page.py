"""A web page to an article."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from slated.article import Article
from slated.gather.days import published_day
from slated.gather.dom import Dom, LexborDom, LxmlDom, careful_text
from slated.gather.errors import GatherError
from slated.gather.facts import Facts, page_facts
from slated.gather.guard import MOST_ELEMENTS, check_attributes, elements, fast_enough
from slated.gather.tidy import one_line, paragraphs

if TYPE_CHECKING:
    from slated.gather.context import Context, Origin

# A main text shorter than this is often a sign that the fast way missed it.
_LITTLE = 250


def page(html: str, origin: Origin, context: Context) -> Article:
    """The article on a page: main text, headline, day, outlet, writer.

    Raises GatherError when the page is larger than the limits, built to exhaust a
    parser, or holds neither text nor headline.
    """
    dom = _parsed(html, _checked(html, origin, context))
    facts = page_facts(dom, origin.url, context.today)
    text = _without_head(_text(html, dom, facts), facts)
    if not text and not facts.title:
        raise GatherError(f"{origin.name}: no article found in the page")
    return Article(
        text=text,
        title=facts.title,
        published=facts.published or _guessed_day(html, context),
        id=origin.name,
        url=facts.url,
        outlet=facts.outlet,
        byline=facts.byline,
    )


def _checked(html: str, origin: Origin, context: Context) -> int:
    """The number of elements in a page that is safe to parse."""
    if len(html) > context.limits.page_bytes:
        raise GatherError(
            f"{origin.name}: larger than the limit of {context.limits.page_bytes:,} for one page"
        )
    opened = elements(html)
    if opened > MOST_ELEMENTS:
        raise GatherError(f"{origin.name}: more than {MOST_ELEMENTS:,} elements in one page")
    check_attributes(html, origin.name)
    return opened


def _parsed(html: str, opened: int) -> Dom:
    if fast_enough(html, opened):
        try:
            return LexborDom(html)
        except ImportError:
            # No wheel for this platform: the careful way reads the same pages.
            pass
    return LxmlDom(html)


def _text(html: str, dom: Dom, facts: Facts) -> str:
    text = dom.main_text()
    if len(text) >= _LITTLE:
        return text
    others = [paragraphs(facts.body)]
    if isinstance(dom, LexborDom):
        others.append(careful_text(html))
    longest = max(others, key=len)
    return max(text, longest, key=len) or facts.description


def _without_head(text: str, facts: Facts) -> str:
    """The text without the headline and byline above it, which have fields of their own."""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        written = one_line(line)
        if written and written != facts.title and not _is_byline(written, facts.byline):
            return "\n".join(lines[number:])
    return ""


def _is_byline(line: str, byline: str | None) -> bool:
    line = line.removeprefix("By").strip()
    return not line or line == byline


def _guessed_day(html: str, context: Context) -> date | None:
    """The day by htmldate, from markup only: a day in running text is often another one."""
    # Takes a fifth of a second to import.
    from htmldate import find_date

    latest = context.today.isoformat()
    found = find_date(html, extensive_search=False, original_date=True, max_date=latest)
    return published_day(found, context.today) if found else None
