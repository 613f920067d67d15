"""Where pages write what they are: the elements and the names of meta fields.

Names are in lower case, the most reliable first.
"""

from __future__ import annotations

from slated.gather.dom import Query

LINKED = Query(
    'script[type="application/ld+json"]',
    '//script[@type="application/ld+json"]',
    "script",
    "type",
    "application/ld+json",
)
META = Query("meta", "//meta", "meta")
TITLE = Query("title", "//head/title", "title")
H1 = Query("h1", "//h1", "h1")
TIME = Query("time", "//time", "time")
CANONICAL = Query('link[rel="canonical"]', '//link[@rel="canonical"]', "link", "rel", "canonical")
USUAL = (LINKED, META, TITLE, H1, TIME, CANONICAL)
"""What is looked for on every page."""
PROPS = {
    name: Query(
        f'[itemprop="{name}"]', f'//*[@itemprop="{name}"]', attribute="itemprop", value=name
    )
    for name in ("datePublished", "author", "headline")
}
BYLINE = Query(
    '[rel~="author"], .byline, .author-name, .author, .article-author, .post-author',
    "//*[contains(concat(' ', @rel, ' '), ' author ')"
    " or contains(concat(' ', @class, ' '), ' byline ')"
    " or contains(concat(' ', @class, ' '), ' author-name ')"
    " or contains(concat(' ', @class, ' '), ' author ')"
    " or contains(concat(' ', @class, ' '), ' article-author ')"
    " or contains(concat(' ', @class, ' '), ' post-author ')]",
)
DAY_NAMES = [
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "dc.date",
    "publish-date",
    "pubdate",
    "publication_date",
    "date",
    "article:published",
    "article.published",
    "cxenseparse:recs:publishtime",
]
TITLE_NAMES = [
    "og:title",
    "twitter:title",
    "parsely-title",
    "headline",
    "dc.title",
    "sailthru.title",
]
OUTLET_NAMES = (
    "og:site_name",
    "application-name",
    "dc.publisher",
    "copyright-holder",
)
WRITER_NAMES = [
    "author",
    "parsely-author",
    "article:author",
    "sailthru.author",
    "dc.creator",
    "byl",
]
