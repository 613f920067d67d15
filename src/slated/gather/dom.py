"""A parsed page, whichever library parsed it, and its main text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from slated.gather.tidy import paragraphs


@dataclass(frozen=True, slots=True)
class Query:
    """The same question in the two languages the parsers speak.

    ``tag``: the name of the elements that may answer, empty for any; ``attribute``: the name
    of one that they must carry, ``value`` what it says.
    """

    css: str
    xpath: str
    tag: str = ""
    attribute: str = ""
    value: str = ""

    def fits(self, tag: str, attributes: dict[str, str]) -> bool:
        """Whether an element answers, for those whose css says no more than the other fields."""
        if self.tag and tag != self.tag:
            return False
        return not self.attribute or attributes.get(self.attribute, "").lower() == self.value


@dataclass(frozen=True, slots=True)
class Element:
    """An element's attributes and all text inside it."""

    attributes: dict[str, str]
    text: str


class Dom(Protocol):
    """A parsed page."""

    def find(self, query: Query) -> Iterator[Element]:
        """The elements that answer a query, in document order."""

    def find_all(self, queries: Sequence[Query]) -> dict[Query, list[Element]]:
        """The elements that answer each of several queries, in document order."""

    def main_text(self) -> str:
        """The article's own text, without navigation, comments and the like."""

    def rough_text(self) -> str:
        """All text on the page, menus included."""


class LexborDom:
    """A page parsed by resiliparse, the fast way; ImportError where it is missing."""

    def __init__(self, html: str) -> None:
        # Heavy to import, and without a wheel on some platforms.
        from resiliparse.parse.html import HTMLTree

        self._tree = HTMLTree.parse(html)

    def find(self, query: Query) -> Iterator[Element]:
        document = self._tree.document
        if document is None:
            return
        if query.attribute and not query.tag:
            # Answered without a look at the page where no element carries such an attribute.
            found = document.get_elements_by_attr(query.attribute, query.value)
        else:
            found = document.query_selector_all(query.css)
        for _, element in _elements(found):
            yield element

    def find_all(self, queries: Sequence[Query]) -> dict[Query, list[Element]]:
        found: dict[Query, list[Element]] = {query: [] for query in queries}
        document = self._tree.document
        if document is None:
            return found
        # One walk through the page: a page is larger than what a processor keeps at hand.
        every = document.query_selector_all(", ".join(query.css for query in queries))
        for tag, element in _elements(every):
            for query in queries:
                if query.fits(tag, element.attributes):
                    found[query].append(element)
        return found

    def main_text(self) -> str:
        from resiliparse.extract.html2text import extract_plain_text

        text = extract_plain_text(
            self._tree, main_content=True, comments=False, alt_texts=False, list_bullets=False
        )
        return paragraphs(text)

    def rough_text(self) -> str:
        from resiliparse.extract.html2text import extract_plain_text

        return extract_plain_text(self._tree, alt_texts=False, list_bullets=False)


def _elements(found: Any) -> Iterator[tuple[str, Element]]:
    # values() at once: stepping through the live list searches again at each step.
    for node in found.values():
        attributes = {name: node.getattr(name) or "" for name in node.attrs}
        yield node.tag or "", Element(attributes, node.text or "")


class LxmlDom:
    """A page parsed by lxml, which stops at a depth of 256; its text by trafilatura."""

    def __init__(self, html: str) -> None:
        # Heavy to import, and most callers never need it.
        from lxml import etree

        parser = etree.HTMLParser(encoding="utf-8", remove_comments=True)
        self._html = html
        self._root: Any = etree.fromstring((html or " ").encode("utf-8", "replace"), parser)

    def find(self, query: Query) -> Iterator[Element]:
        if self._root is None:
            return
        for node in self._root.xpath(query.xpath):
            attributes = {str(name): str(value) for name, value in node.attrib.items()}
            yield Element(attributes, "".join(node.itertext()))

    def find_all(self, queries: Sequence[Query]) -> dict[Query, list[Element]]:
        return {query: list(self.find(query)) for query in queries}

    def rough_text(self) -> str:
        if self._root is None:
            return ""
        parts = self._root.xpath("//text()[not(parent::script or parent::style)]")
        return " ".join(map(str, parts))

    def main_text(self) -> str:
        return careful_text(self._html)


def careful_text(html: str) -> str:
    """The main text by trafilatura: slow, and good on layouts nobody has seen."""
    # Takes a third of a second to import.
    import trafilatura

    text = trafilatura.extract(html, include_comments=False, include_tables=True)
    return paragraphs(text or "")
