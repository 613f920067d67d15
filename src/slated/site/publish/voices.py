"""Who stands behind beliefs, with the article and when we learned of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from slated.site.catalogue.candidates import chunks
from slated.site.news.models import Claim, Reading
from slated.site.publish.text import address, line
from slated.site.slate.held import Held

_FIELDS = (
    *("pk", "speaker__name", "role", "venue", "credited"),
    *("reading__version__article__outlet__name", "reading__version__article__url"),
    *("reading__version__learned", "reading__made", "reading__reader"),
    "reading__version__published",
)


@dataclass(frozen=True, slots=True)
class Voice:
    """Who says so, in words; the article; when we learned of it; whether it has a day."""

    words: str
    url: str | None
    learned: datetime
    dated: bool


def voices(held: Iterable[Held]) -> dict[str, Voice]:
    """Claim id -> who says so, for the first claim behind every belief."""
    return voices_of({int(one.belief.supporting[0]) for one in held if one.belief.supporting})


def voices_of(claims: Iterable[int]) -> dict[str, Voice]:
    """Claim id -> who says so."""
    found: dict[str, Voice] = {}
    for some in chunks(sorted(claims)):
        for row in Claim.objects.filter(pk__in=some).values_list(*_FIELDS):
            pk, speaker, role, venue, credited, outlet, url, learned, made, reader, on = row
            who = f"{speaker} ({role})" if speaker and role else speaker
            words = ", ".join(line(part, 120) for part in (who, venue, credited or outlet) if part)
            at = made if reader == Reading.PERSON else learned
            found[str(pk)] = Voice(words, address(url), at, on is not None)
    return found
