"""A claim as plain data, for pages and their JSON."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from slated.site.news.models import Article, Claim
from slated.site.pages.links import article_path
from slated.window import Window


def said(claim: Claim) -> dict[str, Any]:
    """Who said what, where, in which words; the article's row must be at hand."""
    article = claim.reading.version.article
    window = Window.parse(claim.edtf) if claim.edtf else None
    url = web_address(article)
    words = (claim.event.replace("_", " "), claim.status, window.english() if window else "")
    return {
        "id": claim.pk,
        "on": claim.published.isoformat(),
        "title": claim.title,
        "season": claim.season,
        "part": claim.part,
        "event": claim.event,
        "status": claim.status,
        "when": claim.edtf,
        "when_text": claim.when_text,
        "words": " ".join(words).strip(),
        "platform": claim.platform,
        "speaker": claim.speaker.name if claim.speaker else None,
        "role": claim.role,
        "venue": claim.venue,
        "outlet": article.outlet.name if article.outlet else None,
        "article": article_path(article.pk),
        "url": url,
        "at": at_the_words(url, claim.evidence),
        "evidence": claim.evidence,
        "start": claim.start,
        "end": claim.end,
        "field": claim.field,
        "rule": claim.rule,
        "confidence": round(claim.confidence, 2),
    }


def web_address(article: Article) -> str | None:
    """The article's address, where it is one to follow."""
    url = article.url or ""
    return url if url.startswith(("http://", "https://")) else None


def at_the_words(url: str | None, evidence: str) -> str | None:
    """The address with a text fragment, by which browsers scroll to the words and mark them.

    WICG, URL Fragment Text Directives: ``#:~:text=start,end``, with "-", "," and "&" escaped.
    """
    if url is None or "#" in url:
        return url
    words = evidence.split()
    told = (words[:6], words[-6:]) if len(words) > 14 else (words, [])
    parts = [quote(" ".join(part), safe="").replace("-", "%2D") for part in told if part]
    return f"{url}#:~:text={','.join(parts)}"
