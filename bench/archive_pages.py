"""Pages as news sites serve them, made around articles: menus, scripts, teasers, comments.

Five layouts, each with its own way of saying who wrote what and when; no page is like
another, and no site's page is copied.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from slated.article import Article

_SECTIONS = (
    "World Business Politics Sport Culture Film Television Music Books Science Travel".split()
)
_HOSTS = "herald courier ledger standard tribune globe gazette observer".split()


@dataclass(frozen=True, slots=True)
class Made:
    """A page with its address."""

    url: str
    html: str


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes pages; ``headlines`` fill menus and teasers, ``sentences`` the comments."""

    headlines: Sequence[str]
    sentences: Sequence[str]
    dice: random.Random

    def page(self, article: Article, day: date) -> Made:
        """A page around an article, published on ``day``."""
        host = f"www.{self.dice.choice(_HOSTS)}.example"
        slug = "-".join(article.title.lower().split()[:8])
        slug = "".join(c for c in slug if c.isalnum() or c == "-") or "news"
        url = f"https://{host}/{self.dice.randrange(10**7)}/{slug}"
        head, body = self.dice.choice(_LAYOUTS)(self, article, day, url, host)
        html = (
            f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n{head}\n'
            f"{self._styles()}\n{self._scripts(6, 20)}\n</head>\n<body>\n{self._menu()}\n{body}\n"
            f"{self._scripts(4, 30)}\n{self._footer()}\n</body>\n</html>\n"
        )
        return Made(url, html)

    def _styles(self) -> str:
        rules = (
            f".c-{self.dice.randrange(9999)}__item:hover{{margin:0 {self.dice.randrange(40)}px;"
            f"color:#{self.dice.randrange(16**6):06x};display:flex}}"
            for _ in range(self.dice.randrange(100, 500))
        )
        return f"<style>{''.join(rules)}</style>"

    def _scripts(self, fewest: int, most: int) -> str:
        return "\n".join(
            f"<script>{self._script()}</script>"
            for _ in range(self.dice.randrange(fewest, most + 1))
        )

    def _script(self) -> str:
        settings = {
            f"k{self.dice.randrange(999)}": self.dice.choice(
                [self.dice.random(), f"{self.dice.getrandbits(64):x}", True, "ad-slot-top"]
            )
            for _ in range(self.dice.randrange(10, 90))
        }
        return (
            f"window.q=window.q||[];q.push({json.dumps(settings)});"
            "(function(d,s){var j=d.createElement(s),f=d.getElementsByTagName(s)[0];"
            "if(f&&j<1){f.parentNode.insertBefore(j,f)}})(document,'script');"
        )

    def _menu(self) -> str:
        groups = (
            f'<li class="nav-item"><a href="/{name.lower()}/">{name}</a><ul class="sub">'
            + "".join(
                f'<li><a class="nav-link" href="/{name.lower()}/{n}">{name} {n}</a></li>'
                for n in range(self.dice.randrange(5, 25))
            )
            + "</ul></li>"
            for name in _SECTIONS
        )
        return f'<header><nav class="main-nav"><ul>{"".join(groups)}</ul></nav></header>'

    def _teasers(self, fewest: int, most: int) -> str:
        return "".join(
            f'<li class="teaser card"><a href="/story/{self.dice.randrange(10**6)}">'
            f'<img src="/i/{self.dice.randrange(10**6)}.jpg" srcset="/i/a.jpg 320w, /i/b.jpg 640w"'
            f' alt="" loading="lazy"><span class="card__title">'
            f"{escape(self.dice.choice(self.headlines))}</span></a>"
            f'<span class="meta">{self.dice.randrange(2, 59)} min ago</span></li>'
            for _ in range(self.dice.randrange(fewest, most + 1))
        )

    def _comments(self) -> str:
        if self.dice.random() < 0.5:
            return ""
        said = (
            f'<div class="comment" id="c{n}"><span class="user">user{self.dice.randrange(999)}'
            f"</span><p>{escape(self.dice.choice(self.sentences))}</p></div>"
            for n in range(self.dice.randrange(1, 40))
        )
        return f'<section class="comments" id="comments">{"".join(said)}</section>'

    def _footer(self) -> str:
        links = "".join(f'<li><a href="/about/{n}">Page {n}</a></li>' for n in range(30))
        return f"<footer><ul>{links}</ul><p>© The publisher. All rights reserved.</p></footer>"

    def paragraphs(self, article: Article) -> str:
        """The article's text as paragraphs, with pictures and advertisements between."""
        parts = []
        for line in article.text.split("\n"):
            if not line.strip():
                continue
            parts.append(f"<p>{escape(line)}</p>")
            if self.dice.random() < 0.15:
                parts.append(f'<div class="ad" id="ad-{self.dice.randrange(999)}"></div>')
            if self.dice.random() < 0.08:
                parts.append(
                    '<figure><img src="/p.jpg" alt=""><figcaption>Photo</figcaption></figure>'
                )
        return "\n".join(parts)


def _linked(maker: Maker, article: Article, day: date, url: str, host: str) -> tuple[str, str]:
    said = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": article.title,
        "datePublished": f"{day}T09:30:00+00:00",
        "author": {"@type": "Person", "name": "Alex Doe"},
        "publisher": {"@type": "Organization", "name": host.split(".")[1].title()},
    }
    head = (
        f"<title>{escape(article.title)}</title>\n"
        f'<script type="application/ld+json">{json.dumps(said)}</script>'
    )
    return head, (
        f'<main><article class="story"><h1>{escape(article.title)}</h1>'
        f'<div class="article-body">{maker.paragraphs(article)}</div></article>'
        f"<aside><ul>{maker._teasers(20, 90)}</ul></aside></main>{maker._comments()}"
    )


def _meta(maker: Maker, article: Article, day: date, url: str, host: str) -> tuple[str, str]:
    title = escape(article.title, quote=True)
    head = (
        f'<title>{title} | {host}</title>\n<meta property="og:title" content="{title}">\n'
        f'<meta property="og:site_name" content="{host.split(".")[1].title()}">\n'
        f'<meta property="article:published_time" content="{day}T17:05:00Z">\n'
        f'<link rel="canonical" href="{url}">'
    )
    return head, (
        f'<div id="page"><div class="content post"><h1 class="headline">{title}</h1>'
        f'<div class="entry-content">{maker.paragraphs(article)}</div></div>'
        f'<div class="sidebar"><ul>{maker._teasers(30, 120)}</ul></div></div>{maker._comments()}'
    )


def _items(maker: Maker, article: Article, day: date, url: str, host: str) -> tuple[str, str]:
    head = f"<title>{escape(article.title)} - {host}</title>"
    return head, (
        '<div class="wrap" itemscope itemtype="https://schema.org/NewsArticle">'
        f'<h1 itemprop="headline">{escape(article.title)}</h1>'
        f'<time itemprop="datePublished" datetime="{day}">{day:%d %B %Y}</time>'
        '<span itemprop="author">Sam Roe</span>'
        f'<div itemprop="articleBody" class="text">{maker.paragraphs(article)}</div></div>'
        f'<div class="related"><ul>{maker._teasers(15, 60)}</ul></div>'
    )


def _times(maker: Maker, article: Article, day: date, url: str, host: str) -> tuple[str, str]:
    head = f'<title>{escape(article.title)}</title>\n<link rel="canonical" href="{url}">'
    icons = '<span class="icon"></span>' * maker.dice.randrange(20, 200)
    return head, (
        f'<div class="layout">{icons}<section><h1>{escape(article.title)}</h1>'
        f'<p class="byline">By <a rel="author" href="/a">Kim Poe</a> · <time datetime="{day}">'
        f'{day:%B} {day.day}</time></p><div class="story-text">{maker.paragraphs(article)}</div>'
        f'</section><ul class="most-read">{maker._teasers(20, 140)}</ul></div>{maker._comments()}'
    )


def _tables(maker: Maker, article: Article, day: date, url: str, host: str) -> tuple[str, str]:
    head = (
        f"<title>{escape(article.title)}</title>\n"
        f'<meta name="date" content="{day}">\n<meta name="author" content="Lee Moe">'
    )
    rows = "".join(f"<tr><td>{n}</td><td>{n * n}</td></tr>" for n in range(40))
    return head, (
        f'<table class="layout"><tr><td><ul>{maker._teasers(15, 60)}</ul></td><td>'
        f'<div class="post"><h1>{escape(article.title)}</h1>{maker.paragraphs(article)}</div>'
        f"</td></tr></table><table>{rows}</table>"
    )


_LAYOUTS: Sequence[Callable[[Maker, Article, date, str, str], tuple[str, str]]] = (
    _linked,
    _meta,
    _items,
    _times,
    _tables,
)
