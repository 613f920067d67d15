"""Who told the news, where sentences around the claim's own say it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace
from itertools import islice

from slated.claim import Claim, Event, Status
from slated.read.lead import DECIDED, SENTENCES, SPEAKS_OF, alone, lead
from slated.read.line import Line
from slated.read.page import Page
from slated.read.settle import folded
from slated.read.speakers import Attribution, attribute

LONG = 600
"""Characters above which a text has paragraphs, whose sentences speak for each other."""
_SETTLED = (Status.HAPPENED, Status.ANNOUNCED)
_AHEAD = (Event.PREMIERE, Event.CONCLUSION, Event.FINALE, Event.PRODUCTION_START)
_GIVES_NEWS = re.compile(
    r"\b(?:announc|confirm|reveal|broke|shar)\w* (?:the|this|that) (?:\w+ ){0,2}?"
    r"(?:renewal|news|pick-?up|order|cancell?ation|decision|announcement)\b"
)
_PERSON = re.compile(r"((?:[A-ZÀ-Þ][\w’'-]+ ){1,2}[A-ZÀ-Þ][\w’'-]+): ")
_SAYING = re.compile(
    r"\b(?:announc|confirm|reveal|said|says|told|tells|according|report|tweet|shar|made|statement)"
)


def credit_from_lead(claims: Iterable[Claim], page: Page) -> list[Claim]:
    """Credit claims that name nobody to whoever the sentences around them do.

    A headline's news is told by the person before its colon, by whom its first sentences
    credit with the same event, or by whoever announced the decision; a sentence on what is
    ahead, by whom the one before it in its paragraph credits.
    """
    return [claim if claim.speaker else _credited(claim, page) for claim in claims]


def _credited(claim: Claim, page: Page) -> Claim:
    if claim.status not in _SETTLED:
        return claim
    if claim.evidence.field == "title":
        tells = claim.event in SPEAKS_OF
        said = _heading(page) or (_first(lead(page), claim, page) if tells else None)
        if said is None and claim.event in DECIDED:
            said = _announced(claim, page)
    elif claim.status is Status.ANNOUNCED and claim.event in _AHEAD and len(page.low) > LONG:
        said = _before(claim, page)
    else:
        said = None
    return _with(claim, said) if said else claim


def _heading(page: Page) -> Attribution | None:
    """The person whose words a headline gives: "Ridley Scott: Alien Series Being Developed"."""
    match = _PERSON.match(page.whole[: page.split])
    if match is None or not page.people.knows(match[1]):
        return None
    return Attribution(match[1], None, None, None, match.start(1), match.end(1))


def _first(lead: Iterable[Line], claim: Claim, page: Page) -> Attribution | None:
    """The first credit among sentences of no other series.

    One for the claim's event goes before one to its own platform, whatever that one tells.
    """
    own = None
    for line in lead:
        said = _said(page, line) if alone(claim, line) else None
        if said is None:
            continue
        if SPEAKS_OF[claim.event].search(line.low):
            return said
        if claim.platform and folded(said.speaker or "") == folded(claim.platform):
            own = own or said
    return own


def _announced(claim: Claim, page: Page) -> Attribution | None:
    """Who "announced the renewal", wherever in the article it says so of this series."""
    for match in islice(_GIVES_NEWS.finditer(page.low, page.split), SENTENCES):
        line = page.line(bisect_right(page.starts, match.start()) - 1)
        said = _said(page, line) if alone(claim, line) else None
        if said:
            return said
    return None


def _before(claim: Claim, page: Page) -> Attribution | None:
    """The credit in the sentence before the claim's, of the same paragraph and series."""
    at = page.split + claim.evidence.start
    index = bisect_right(page.starts, at) - 1
    if index < 1 or page.starts[index - 1] < page.split:
        return None
    line, last = page.line(index), page.line(index - 1)
    if "\n" in page.whole[last.end : line.start] or not alone(claim, line, last):
        return None
    said = _said(page, last)
    return said if said and last.start <= said.start and said.end <= last.end else None


def _said(page: Page, line: Line) -> Attribution | None:
    if not _SAYING.search(line.low):
        return None
    said = attribute(page.whole, page.spans, line.index, page.people)
    return said if said and said.speaker else None


def _with(claim: Claim, said: Attribution) -> Claim:
    return replace(
        claim,
        speaker=said.speaker,
        role=said.role,
        venue=claim.venue or said.venue,
        outlet=claim.outlet or said.outlet,
    )
