"""A claim as a person gives it: checked, put on the reader's, and made a row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from slated.claim import Claim as Noun
from slated.claim import Event, Evidence, Status
from slated.site.catalogue.resolve import ensure_releases, part_name
from slated.site.errors import KeepError
from slated.site.news.columns import MOST_SEASON
from slated.site.news.models import ArticleVersion, Claim, Speaker
from slated.site.news.names import Names, kept
from slated.site.news.releases import Releases, Said
from slated.window import Window

FIELDS = (
    *("title", "season", "part", "event", "status", "when", "when_text", "platform"),
    *("speaker", "role", "venue", "outlet", "evidence"),
)
"""What a person may say of a claim."""
RULE = "corrected"
"""The rule of a claim that a person has put right."""


def applied(claim: Noun, fields: Mapping[str, Any], version: ArticleVersion) -> Noun:
    """The claim with these fields instead of its own. Raises KeepError where that cannot be."""
    unknown = sorted(set(fields) - set(FIELDS))
    if unknown:
        raise KeepError(f"a claim has no field {unknown[0]!r}, only {', '.join(FIELDS)}")
    new: dict[str, Any] = dict(fields)
    for name, kind in (("event", Event), ("status", Status)):
        if name in new and new[name] not in list(kind):
            raise KeepError(f"no {name} {new[name]!r}; there are {', '.join(kind)}")
        if name in new:
            new[name] = kind(new[name])
    if new.get("when"):
        try:
            new["when"] = Window.parse(new["when"])
        except ValueError as error:
            raise KeepError(str(error)) from None
    season = new.get("season")
    if season is not None and not 0 <= season <= MOST_SEASON:
        raise KeepError(f"season {season} cannot be")
    if "evidence" in new:
        new["evidence"] = _evidence(new["evidence"], version)
    for name in ("part", "when", "when_text", "platform", "speaker", "role", "venue", "outlet"):
        if name in new and not new[name]:
            new[name] = None
    return replace(claim, **new, rule=RULE, confidence=1.0)


def row(claim: Noun, published: date, version: ArticleVersion, title: int | None = None) -> Claim:
    """The claim as a row, not saved yet, of the release it is about. Call it inside ``writing``.

    ``title``: the one that it is of; for None its name decides, in the words of ``version``.
    """
    release = _named(claim, published, version) if title is None else _of(claim, title)
    when, evidence = claim.when, claim.evidence
    return Claim(
        release_id=release,
        title=claim.title,
        season=claim.season,
        part=claim.part,
        event=claim.event.value,
        status=claim.status.value,
        edtf=when.edtf if when else None,
        first=when.first if when else None,
        last=when.last if when else None,
        when_text=claim.when_text,
        platform=claim.platform,
        speaker_id=_speaker(claim.speaker),
        role=claim.role,
        venue=claim.venue,
        credited=claim.outlet,
        evidence=evidence.text,
        start=evidence.start,
        end=evidence.end,
        field=evidence.field,
        rule=claim.rule,
        confidence=claim.confidence,
        published=published,
    )


def _named(claim: Noun, published: date, version: ArticleVersion) -> int:
    """The release that a claim names."""
    people = (claim.speaker,) if claim.speaker else ()
    text = f"{version.title}\n{version.text}"
    said = Said(claim.title, claim.season, claim.part, claim.platform, published, people, text)
    [release] = Releases().ids([said])
    if release is None:
        raise KeepError("a claim needs a title")
    return release


def _of(claim: Noun, title: int) -> int:
    """The release of a title that a claim is about."""
    wanted = title, claim.season, part_name(claim.part)
    return ensure_releases([wanted])[wanted]


def _speaker(name: str | None) -> int | None:
    return Names(Speaker).ids([name])[kept(name)] if name else None


def _evidence(words: str, version: ArticleVersion) -> Evidence:
    if words and words in version.text:
        start = version.text.index(words)
        return Evidence(words, start, start + len(words), "text")
    if words and words in version.title:
        start = version.title.index(words)
        return Evidence(words, start, start + len(words), "title")
    raise KeepError("the evidence must be words of the article, character for character")
