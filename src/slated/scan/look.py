"""One document to what was found in it: the cheap looks first."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from slated.article import Article
from slated.claim import Claim
from slated.gather.context import Context, Origin
from slated.gather.decode import decode
from slated.gather.errors import GatherError
from slated.gather.limits import DEFAULT
from slated.gather.lines import json_article
from slated.gather.page import ParsedPage
from slated.gather.sketch import beside, facts, sketch, words
from slated.gather.sources import from_bytes
from slated.read import Method, Titles, read
from slated.read.screen import tells, worth_reading
from slated.read.titles import lower
from slated.scan.language import is_english, says_foreign

READ, SCREENED, FOREIGN, REJECTED = "read", "screened", "foreign", "rejected"
PLENTY = 700
"""Characters in paragraphs from which a page is taken to have its text in them."""


@dataclass(frozen=True, slots=True)
class Document:
    """One document of an archive, undecoded. The fields are those of ``schema.DOCUMENTS``."""

    form: str
    body: bytes
    source: str = ""
    place: int = 0
    url: str | None = None
    media: str | None = None
    charset: str | None = None
    fetched: date | None = None

    @property
    def name(self) -> str:
        """What to call it."""
        if self.url or self.form == "file":
            return self.url or self.source
        return f"{self.source}:{self.place}"


@dataclass(frozen=True, slots=True)
class Finding:
    """What became of a document, or of one article in it."""

    outcome: str
    article: Article
    claims: list[Claim] = field(default_factory=list)
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """How documents are looked at: who decides what is claimed, and which day it is."""

    today: date
    method: Method = "learned"

    def at(self, document: Document) -> Iterator[Finding]:
        """What is found in a document; never raises for what a document holds."""
        try:
            yield from self._at(document)
        except (KeyboardInterrupt, SystemExit, GeneratorExit, MemoryError):
            raise
        except GatherError as error:
            yield _rejected(document, _reason(str(error), document.name))
        except BaseException as error:
            # A parser in Rust that panics raises what is no Exception; a mistake of ours on
            # one page must not end a run over millions.
            yield _rejected(document, f"a mistake of ours: {type(error).__name__}: {error}"[:200])

    def _at(self, document: Document) -> Iterator[Finding]:
        latest = min(self.today, document.fetched or self.today)
        context = Context(DEFAULT, latest, _ignore)
        if document.form == "line":
            yield self._told(json_article(document.body, document.name))
            return
        origin = Origin(document.name, document.url, document.media or "", document.charset or None)
        if document.form == "page":
            if says_foreign(document.body):
                # Neither decoded nor parsed: most pages of an archive of all the world's news.
                yield Finding(FOREIGN, Article("", id=document.name, url=document.url))
                return
            yield self._glanced(document, origin, context) or self._page(
                ParsedPage(decode(document.body, origin.charset), origin, context)
            )
            return
        for article in from_bytes(document.body, origin, context):
            yield self._told(article)

    def _told(self, article: Article) -> Finding:
        if not is_english(article.text or article.title):
            return Finding(FOREIGN, article)
        if not worth_reading(_low(article)):
            return Finding(SCREENED, article)
        return Finding(READ, article, read(article, reader=self.method))

    def _glanced(self, document: Document, origin: Origin, context: Context) -> Finding | None:
        """What becomes of a page whose text shows that it need not be parsed, else None."""
        seen = sketch(document.body) if len(document.body) <= DEFAULT.page_bytes else None
        text = words(seen, origin.charset) if seen else ""
        if seen is None or len(text) < PLENTY or worth_reading(lower(text)):
            return None
        if worth_reading(lower(f"{beside(seen, origin.charset)}\n{text}")):
            return None
        if not is_english(text):
            return Finding(FOREIGN, Article("", id=document.name, url=document.url))
        said = facts(seen, origin, context)
        if said is None or tells(lower(f"{said.title}\n{said.description}")):
            return None
        name, day = document.name, said.published
        article = Article(text, said.title, day, name, said.url, said.outlet)
        return Finding(SCREENED, article)

    def _page(self, page: ParsedPage) -> Finding:
        """As ``_told`` of the article on the page, without the work that cannot matter."""
        search = False
        if page.thin:
            # To search a page for more text takes 20 times as long as to parse it.
            rough = page.rough()
            if not is_english(rough):
                return Finding(FOREIGN, page.article(search=False, full=False))
            search = worth_reading(lower(rough))
        elif not is_english(page.main):
            return Finding(FOREIGN, page.article(search=False, full=False))
        article = page.article(search=search, full=False)
        if not worth_reading(_low(article)):
            return Finding(SCREENED, article)
        if article.published is None:
            article = replace(article, published=page.guessed_day())
        return Finding(READ, article, read(article, reader=self.method))


def prepare() -> None:
    """Load what reading needs, so that the first document does not pay for it."""
    # It speaks of every page without text as an error, and an archive has many.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    Titles.load()
    read("Fargo season 3 premieres April 19 on FX.")


def _low(article: Article) -> str:
    # Laid out as the reader lays it out, whose first look must decide the same.
    return lower(f"{article.title}\n{article.text}" if article.title else article.text)


def _rejected(document: Document, reason: str) -> Finding:
    return Finding(REJECTED, Article("", id=document.name, url=document.url), reason=reason)


def _reason(message: str, name: str) -> str:
    """A message without the name it begins with and the details in brackets, to count it by."""
    return message.removeprefix(" ".join(name.split())).removeprefix(": ").partition(" (")[0]


def _ignore(message: str) -> None:
    """Warnings are about what was read all the same."""
