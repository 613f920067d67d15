"""Ratings of one's own out of another site's file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, cast

from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from slated.gather.errors import GatherError
from slated.gather.ratings import OF_ONE_PERSON, Bad, Row, ratings_in
from slated.gather.ratings.archive import is_zip, unpacked
from slated.site.accounts.models import User
from slated.site.accounts.viewer import viewer_of
from slated.site.people.upload import MOST
from slated.site.ratings.importing import import_ratings
from slated.site.ratings.report import Report

ROWS = 20_000
"""Rows of a file that are read."""
UNPACKED = 50_000_000
"""Bytes that an archive may hold."""
TOLD = 50
"""Bad rows that are named one by one."""
SOURCES = {
    "imdb": "IMDb (ratings.csv)",
    "letterboxd": "Letterboxd (CSV, zip)",
    "trakt": "Trakt (JSON, zip)",
}


def bring(
    user: User, source: str, file: UploadedFile | None, *, too_large: bool = False
) -> dict[str, Any]:
    """Keep the ratings of a file as the user's, and tell what came of it.

    ``too_large``: it was, and so it was left out. Raises ValueError, one line, where there is no
    such file to read.
    """
    if source not in OF_ONE_PERSON:
        raise ValueError(_("Say what the file is."))
    most = MOST // 1_000_000
    if too_large:
        raise ValueError(_("The file is too large: at most %(most)s MB are read.") % {"most": most})
    if file is None or file.size is None:
        raise ValueError(_("No file came. Choose one of at most %(most)s MB.") % {"most": most})
    bad: list[str] = []
    try:
        rows = bounded(_read(source, file))
        report = import_ratings(
            rows,
            source,
            viewer_of(user).name,
            as_new=True,
            bad=lambda row: bad.append(row.english()),
        )
    except GatherError as error:
        raise ValueError(str(error)) from None
    return {
        "words": summary(report),
        "bad": bad[:TOLD],
        "more": len(bad[TOLD:]),
        "missed": [row.english() for row in report.missed],
    }


def _read(source: str, file: UploadedFile) -> Iterator[Row]:
    stream, name = cast(BinaryIO, file.file), _printable(file.name or source)
    if is_zip(stream) and unpacked(stream, name) > UNPACKED:
        raise GatherError(f"{name}: unpacks to more than {UNPACKED:,} bytes")
    stream.seek(0)
    return ratings_in(source, stream, name)


def bounded(rows: Iterable[Row], most: int = ROWS) -> Iterator[Row]:
    """The first of the rows, and a bad one for all the rest."""
    for number, row in enumerate(rows):
        if number == most:
            yield Bad(row.line, f"more than {most:,} rows: from here on nothing was read")
            return
        yield row


def _printable(name: str) -> str:
    return "".join(c if c.isprintable() else "\ufffd" for c in name)[:80]


def summary(report: Report) -> str:
    """What came of it in words: "214 new; 3 changed; 12 not counted yet; 40 of no show here"."""
    passed = sum(report.passed.values())
    parts = [
        (report.new, ngettext("%(n)s new rating", "%(n)s new ratings", report.new)),
        (report.changed, _("%(n)s changed")),
        (report.same, _("%(n)s as they were")),
        (report.held_back, _("%(n)s kept that do not count yet")),
        (passed, _("%(n)s of nothing in the catalogue")),
        (report.bad, ngettext("%(n)s line not read", "%(n)s lines not read", report.bad)),
    ]
    return "; ".join(words % {"n": f"{n:,}"} for n, words in parts if n or words is parts[0][1])
