"""A parsed page, whichever library parsed it, and its main text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from slated.gather.tidy import paragraphs


@dataclass(frozen=True, slots=True)
class Query:
    """The same question in the two languages the parsers speak."""

    css: str
    xpath: str


@dataclass(frozen=True, slots=True)
class Element:
    """An element's attributes and all text inside it."""

    attributes: dict[str, str]
    text: str


class Dom(Protocol):
    """A parsed page."""

    def find(self, query: Query) -> Iterator[Element]:
        """The elements that answer a query, in document order."""

    def main_text(self) -> str:
        """The article's own text, without navigation, comments and the like."""


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
        # values() at once: stepping through the live list searches again at each step.
        for node in document.query_selector_all(query.css).values():
            attributes = {name: node.getattr(name) or "" for name in node.attrs}
            yield Element(attributes, node.text or "")

    def main_text(self) -> str:
        from resiliparse.extract.html2text import extract_plain_text

        text = extract_plain_text(
            self._tree, main_content=True, comments=False, alt_texts=False, list_bullets=False
        )
        return paragraphs(text)


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

    def main_text(self) -> str:
        return careful_text(self._html)


def careful_text(html: str) -> str:
    """The main text by trafilatura: slow, and good on layouts nobody has seen."""
    # Takes a third of a second to import.
    import trafilatura

    text = trafilatura.extract(html, include_comments=False, include_tables=True)
    return paragraphs(text or "")
