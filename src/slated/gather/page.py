"""A web page to an article."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from slated.article import Article
from slated.gather.days import published_day
from slated.gather.dom import Dom, LexborDom, LxmlDom, careful_text
from slated.gather.errors import GatherError
from slated.gather.facts import Facts
from slated.gather.guard import check_attributes, check_elements, few_enough
from slated.gather.tidy import one_line, paragraphs

if TYPE_CHECKING:
    from slated.gather.context import Context, Origin

# A main text shorter than this is often a sign that the fast way missed it.
_LITTLE = 250
# Names of several writers may stand in one.
_LONGEST_BYLINE = 200


class ParsedPage:
    """A page parsed, its parts worked out when asked for.

    ``main`` is its main text found the fast way, ``thin`` says that this may have missed it.
    Raises GatherError when the page is larger than the limits or built to exhaust a parser.
    """

    def __init__(self, html: str, origin: Origin, context: Context) -> None:
        self._html = html
        self._origin = origin
        self._context = context
        self._dom = _parsed(html, _checked(html, origin, context))

    @cached_property
    def main(self) -> str:
        """The main text found the fast way; empty where the page has to be parsed carefully."""
        return self._dom.main_text() if isinstance(self._dom, LexborDom) else ""

    @property
    def thin(self) -> bool:
        """Whether the main text is so short that there may be more."""
        return len(self.main) < _LITTLE

    @cached_property
    def facts(self) -> Facts:
        """What the page says of itself."""
        return Facts(self._dom, self._origin.url, self._context.today)

    def rough(self) -> str:
        """All text on the page, menus included."""
        return self._dom.rough_text()

    def guessed_day(self) -> date | None:
        """A day by htmldate, for a page that does not say: 50 times the work of all facts."""
        return _guessed_day(self._html, self._context)

    def article(self, *, search: bool = True, full: bool = True) -> Article:
        """The article on the page.

        ``search`` False: a thin page is not searched for text that the fast way missed, which
        takes many times as long as all else; ``full`` False: no day is guessed for an undated
        page, which does too, and its writer is left out.
        Raises GatherError when there is neither text nor headline.
        """
        facts = self.facts
        text = _without_head(self._text(search), facts)
        if not text and not facts.title:
            raise GatherError(f"{self._origin.name}: no article found in the page")
        return Article(
            text=text,
            title=facts.title,
            published=facts.published or (self.guessed_day() if full else None),
            id=self._origin.name,
            url=facts.url,
            outlet=facts.outlet,
            byline=facts.byline if full else None,
        )

    def _text(self, search: bool) -> str:
        if not self.thin:
            return self.main
        others = [paragraphs(self.facts.body)]
        if search:
            others.append(careful_text(self._html))
        return max([self.main, *others], key=len) or self.facts.description


def page(html: str, origin: Origin, context: Context) -> Article:
    """The article on a page: main text, headline, day, outlet, writer.

    Raises GatherError when the page is larger than the limits, built to exhaust a
    parser, or holds neither text nor headline.
    """
    return ParsedPage(html, origin, context).article()


def _checked(html: str, origin: Origin, context: Context) -> int:
    """How many ``<`` are on a page. Raises GatherError for one that is not safe to parse."""
    if len(html) > context.limits.page_bytes:
        raise GatherError(
            f"{origin.name}: larger than the limit of {context.limits.page_bytes:,} for one page"
        )
    tags = html.count("<")
    check_elements(html, tags, origin.name)
    check_attributes(html, origin.name)
    return tags


def _parsed(html: str, tags: int) -> Dom:
    if few_enough(html, tags):
        try:
            return LexborDom(html)
        except ImportError:
            # No wheel for this platform: the careful way reads the same pages.
            pass
    return LxmlDom(html)


def _without_head(text: str, facts: Facts) -> str:
    """The text without the headline and byline above it, which have fields of their own."""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        written = one_line(line)
        if written and written != facts.title and not _is_byline(written, facts):
            return "\n".join(lines[number:])
    return ""


def _is_byline(line: str, facts: Facts) -> bool:
    line = line.removeprefix("By").strip()
    return not line or (len(line) <= _LONGEST_BYLINE and line == facts.byline)


def _guessed_day(html: str, context: Context) -> date | None:
    """The day by htmldate, from markup only: a day in running text is often another one."""
    # Takes a fifth of a second to import.
    from htmldate import find_date

    latest = context.today.isoformat()
    found = find_date(html, extensive_search=False, original_date=True, max_date=latest)
    return published_day(found, context.today) if found else None
