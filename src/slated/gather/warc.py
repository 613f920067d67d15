"""Web archives (WARC, ISO 28500) to the pages stored in them."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, BinaryIO

from slated.gather.members import is_first, next_member
from slated.gather.payload import payload

if TYPE_CHECKING:
    from slated.gather.limits import Limits

MAGIC = b"WARC/"
_PAGES = frozenset({"", "text/html", "application/xhtml+xml", "text/plain"})


@dataclass(frozen=True, slots=True)
class Record:
    """One stored page: its bytes and what was said about them.

    ``place`` is where its record begins in the file, in stored bytes; ``fetched`` is the
    day it was crawled.
    """

    body: bytes
    place: int
    url: str | None = None
    media: str = ""
    charset: str | None = None
    fetched: date | None = None


@dataclass(frozen=True, slots=True)
class Left:
    """A record that was left out; ``bad``: because something is wrong with it."""

    place: int
    reason: str
    url: str | None = None
    bad: bool = True


def raise_if_ours(error: Exception) -> None:
    """Raise again what comes from a disk or a network rather than from the data itself."""
    if isinstance(error, TimeoutError) or getattr(error, "errno", None) is not None:
        raise error


class Counted:
    """A stream read from its beginning that knows how far it was read."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._at = 0

    def read(self, size: int) -> bytes:
        """The next bytes, at most ``size``; none at the end."""
        piece = self._stream.read(size)
        self._at += len(piece)
        return piece

    def tell(self) -> int:
        """How many bytes were read."""
        return self._at

    def seekable(self) -> bool:
        """Never."""
        return False


def warc_records(
    stream: BinaryIO, limits: Limits, start: int = 0, stop: int | None = None
) -> Iterator[Record | Left]:
    """The records of an archive that begin at ``start`` or later, and before ``stop``.

    Offsets count stored bytes. A ``start`` other than 0 may lie anywhere in a packed archive:
    a piece holds the gzip members that begin in it, one for each record as crawlers write them.
    Such an archive is also picked up again behind damage; any other ends there. Pages larger
    than the limits are left out. Requests, metadata and the like are no records to us.
    """
    place = next_member(stream, start, stop) if start else 0
    owed: Left | None = None
    while place is not None:
        broken = yield from _run(stream, limits, place, stop, owed)
        place = owed = None
        if broken is not None:
            owed = broken if broken.bad else None
            if stream.seekable():
                place = next_member(stream, broken.place + 1, stop)
    if owed is not None:
        yield owed


def _run(
    stream: BinaryIO, limits: Limits, place: int, stop: int | None, owed: Left | None
) -> Generator[Record | Left, None, Left | None]:
    """The records up to the first damage; returns what is still to be told of that, if any.

    Damage shows when the record before it has been read. Whether it hit the next one or made
    it unrecognisable shows in the next run, so that begins with what is ``owed`` from this.
    """
    # Without a wheel on some platforms.
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    wanted = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
    if stream.seekable():
        stream.seek(place)
    here, bad = place, True
    try:
        for record in ArchiveIterator(stream, parse_http=False):
            if owed is not None:
                yield owed
                owed = None
            here, bad = record.stream_pos, True
            if stop is not None and here >= stop and is_first(record, stream, here):
                return None
            if record.record_type & wanted:
                found = _read(record, here, limits)
                yield found
                bad = not (isinstance(found, Left) and found.bad)
    except (OSError, ValueError) as error:
        raise_if_ours(error)
        return Left(here, "the archive is damaged here or behind", bad=bad)
    return None


def _read(record: Any, place: int, limits: Limits) -> Record | Left:
    """One record as a page, or why it is none."""
    url = (record.headers.get("WARC-Target-URI") or "").strip("<> ") or None
    media, charset = record.headers.get("Content-Type") or "", None
    transfer = content = ""
    if record.is_http:
        record.parse_http(auto_decode="none", quirks_mode=True)
        answer = record.http_headers
        if answer.status_code != 200:
            return Left(place, f"status {answer.status_code}", url, bad=False)
        media, charset = record.http_content_type or "", record.http_charset
        transfer = answer.get("Transfer-Encoding") or ""
        content = answer.get("Content-Encoding") or ""
    media = media.partition(";")[0].strip().lower()
    if media not in _PAGES:
        return Left(place, "not a page", url, bad=False)
    body = record.reader.read(limits.page_bytes + 1)
    whole = len(body) > limits.page_bytes or len(body) >= record.content_length
    if transfer or content:
        try:
            body = payload(body, transfer, content, limits.page_bytes)
        except ValueError:
            return Left(place, "the page cannot be unpacked", url)
    if len(body) > limits.page_bytes:
        return Left(place, f"larger than the limit of {limits.page_bytes:,} for one page", url)
    if not whole:
        return Left(place, "the archive is cut short", url)
    moment = record.record_date
    return Record(body, place, url, media, charset, moment.date() if moment else None)
