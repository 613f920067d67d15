"""A provider's record as an article of a few lines, and its dates as claims on those lines.

Imported dates weigh in like any others: the provider is the outlet, the record the article, and
the line that gives the date the evidence. The text of a record changes when the provider
changes it, and when a date that lay ahead has passed, so that what is kept follows.
"""

from __future__ import annotations

from datetime import date

from slated.article import Article
from slated.claim import Claim, Evidence, Status
from slated.site.catalogue.importers.record import Dated, Record
from slated.window import Window

OUTLETS = {
    "imdb": "IMDb",
    "tvmaze": "TVmaze",
    "tmdb": "TMDB",
    "wikidata": "Wikidata",
    "epguides": "epguides",
}
"""Provider -> the outlet's name."""

SURE, DOUBTFUL = 0.9, 0.3
"""Confidence in a date as it stands, and in a 1 January that may stand for the year."""


def told(record: Record, day: date) -> tuple[Article, list[Claim]]:
    """The record as an article that was published on ``day``, and its claims.

    A date that was over by then has happened; one that was not is announced. A decision
    without a date has happened.
    """
    outlet = OUTLETS[record.provider]
    lines = [f"{record.name} ({outlet} {record.id})"]
    claims = []
    for dated in record.dates:
        start = len("\n".join(lines)) + 1
        status = _status(dated, day)
        line = f"{dated.field}: {dated.words}"
        if dated.edtf:
            line += " (past)" if status is Status.HAPPENED else " (ahead)"
        lines.append(line)
        evidence = Evidence(line, start, start + len(line))
        claims.append(_claim(record, dated, status, evidence))
    article = Article(
        text="\n".join(lines),
        published=day,
        id=f"{record.provider}:{record.id}",
        url=record.url,
        outlet=outlet,
    )
    return article, claims


def _claim(record: Record, dated: Dated, status: Status, evidence: Evidence) -> Claim:
    return Claim(
        title=record.name,
        event=dated.event,
        status=status,
        evidence=evidence,
        season=dated.season,
        when=Window.parse(dated.edtf, dated.words) if dated.edtf else None,
        when_text=dated.words if dated.edtf else None,
        platform=record.network or None,
        rule=f"{record.provider}.{dated.field}",
        confidence=DOUBTFUL if dated.doubtful else SURE,
    )


def _status(dated: Dated, day: date) -> Status:
    if dated.edtf is None:
        return Status.HAPPENED
    last = Window.parse(dated.edtf).last
    return Status.HAPPENED if last is not None and last < day else Status.ANNOUNCED
