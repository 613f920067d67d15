"""One file imported: a batch at a time, each wholly kept or not at all, and resumable."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from django.utils import timezone

from slated.site.catalogue.importers.dates import ensure_outlet, keep_dates
from slated.site.catalogue.importers.opening import ImportFileError, digest, opened
from slated.site.catalogue.importers.record import Addition, Record, Row
from slated.site.catalogue.importers.sources import PROVIDERS
from slated.site.catalogue.importers.writing import keep_additions, keep_records
from slated.site.catalogue.models import ImportRun
from slated.site.stamps import all_at_once
from slated.site.writing import writing

AT_ONCE = 2_000
"""Rows of a batch; what is held in memory does not depend on the file."""

Say = Callable[[int, str], None]
"""Is told the line of a bad row, and what is wrong with it."""


@dataclass(slots=True)
class Report:
    """What came of a file so far, in rows and titles. ``skipped``: kept by an earlier try."""

    skipped: int = 0
    titles: int = 0
    new: int = 0
    additions: int = 0
    unknown: int = 0
    undecided: int = 0
    dates: int = 0
    bad: int = 0


@dataclass(frozen=True, slots=True)
class Wanted:
    """How to import: with the dates or the titles alone, with specials and TV films or without.

    ``day`` is the day the file is of.
    """

    dates: bool = True
    specials: bool = False
    day: datetime | None = None


def import_file(
    provider: str,
    path: Path,
    wanted: Wanted,
    bad: Say,
    progress: Callable[[float, Report], None] = lambda share, report: None,
) -> Report:
    """Import a file of a provider. ImportFileError where it is no file of that provider.

    A file whose import was broken off goes on where it stopped; one that is finished is
    gone through again, which changes nothing unless the catalogue or the day has changed.
    """
    run, report = _begin(provider, path), Report()
    report.skipped = skip = run.row
    learned = wanted.day or datetime.now(UTC)
    seen = 0

    def told(line: int, why: str) -> None:
        report.bad += 1
        bad(line, why)

    def muted(line: int, why: str) -> None:
        if seen >= skip:
            told(line, why)

    parse = PROVIDERS[provider].parser(path, wanted.specials)
    try:
        with opened(path) as source:
            rows = parse(source.stream, muted)
            for batch in _batches(rows, AT_ONCE):
                fresh = batch[max(0, skip - seen) :]
                seen += len(batch)
                if fresh:
                    _keep(run, seen, fresh, wanted, learned, report)
                progress(source.done(), report)
    except ImportFileError as error:
        raise _named(error, path) from None
    ImportRun.objects.filter(pk=run.pk).update(finished=timezone.now(), bad=report.bad)
    return report


def _begin(provider: str, path: Path) -> ImportRun:
    """The run of these bytes: a broken one goes on, a finished one begins anew."""
    mark = digest(path)
    with writing():
        ensure_outlet(provider)
        run, made = ImportRun.objects.get_or_create(
            source=provider,
            digest=mark,
            defaults={"path": str(path), "begun": timezone.now()},
        )
        if not made and run.finished:
            run.row = run.kept = run.bad = 0
            run.begun, run.finished, run.path = timezone.now(), None, str(path)
            run.save()
    return run


def _batches(rows: Iterator[Row], size: int) -> Iterator[list[Row]]:
    while batch := list(islice(rows, size)):
        yield batch


def _keep(
    run: ImportRun, seen: int, rows: list[Row], wanted: Wanted, learned: datetime, report: Report
) -> None:
    """Keep some rows and note how far we are, in one transaction."""
    records = [row.item for row in rows if isinstance(row.item, Record)]
    additions = [row.item for row in rows if isinstance(row.item, Addition)]
    with writing(), all_at_once():
        found = keep_records(records, learned.date())
        dates = keep_dates(records, found.titles, learned) if wanted.dates else 0
        kept = keep_additions(additions, learned.date())
        run.row, run.kept = seen, run.kept + len(found.titles) + kept
        ImportRun.objects.filter(pk=run.pk).update(row=run.row, kept=run.kept)
    report.titles += len(found.titles)
    report.new += len(found.new)
    report.additions += kept
    report.unknown += len(additions) - kept
    report.undecided += found.undecided
    report.dates += dates


def _named(error: ImportFileError, path: Path) -> ImportFileError:
    """The error with the file's name before it."""
    text = str(error)
    return error if text.startswith(str(path)) else ImportFileError(f"{path}: {text}")
