"""Outside scores: kept one for each title and source, with their scale and votes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from slated.gather.ratings import Bad
from slated.gather.ratings.scores import GivenScore
from slated.rank import Outside
from slated.site.catalogue.candidates import chunks
from slated.site.ratings.family import root
from slated.site.ratings.matching import Matcher
from slated.site.ratings.models import OutsideScore
from slated.site.ratings.standing import restand
from slated.site.writing import writing

BATCH = 1_000


@dataclass(slots=True)
class Report:
    """What became of the rows of a file."""

    kept: int = 0
    unknown: int = 0
    bad: int = 0


@writing()
def set_score(title: int, score: Outside, *, today: date | None = None) -> OutsideScore:
    """Keep a score, in place of the one that source gave before; ranks follow at once."""
    stays = root(title)
    kept = _put(stays, score, today or timezone.now().date())
    restand([stays])
    return kept


@writing()
def drop_score(title: int, source: str) -> bool:
    """Forget a source's score; False where there was none."""
    stays = root(title)
    gone, _ = OutsideScore.objects.filter(title=stays, source=source).delete()
    restand([stays])
    return bool(gone)


def import_scores(
    rows: Iterable[GivenScore | Bad],
    *,
    today: date | None = None,
    bad: Callable[[Bad], None] = lambda row: None,
) -> Report:
    """Keep the scores of a file whose titles are in the catalogue."""
    report, matcher, day = Report(), Matcher(), today or timezone.now().date()
    for some in chunks(rows, BATCH):
        with writing():
            good = [row for row in some if isinstance(row, GivenScore)]
            touched = set()
            for row, title in zip(good, matcher.titles([g.about for g in good]), strict=True):
                if title is None:
                    report.unknown += 1
                    continue
                try:
                    score = Outside.of(row.source, row.value, row.votes, low=row.low, high=row.high)
                except ValueError as error:
                    some.append(Bad(row.about.line, str(error)))
                    continue
                _put(title, score, day)
                touched.add(title)
                report.kept += 1
            restand(sorted(touched))
        for one in some:
            if isinstance(one, Bad):
                report.bad += 1
                bad(one)
    return report


def _put(title: int, score: Outside, day: date) -> OutsideScore:
    kept, _ = OutsideScore.objects.update_or_create(
        title_id=title,
        source=score.source,
        defaults={
            "value": score.value,
            "low": score.low,
            "high": score.high,
            "votes": score.votes,
            "taken": day,
        },
    )
    return kept
