"""Each kind of source to articles: a stream, a file, a folder, an address."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from slated.gather.address import Allow
from slated.gather.allowed import is_allowed
from slated.gather.context import Context, Origin
from slated.gather.decode import decode
from slated.gather.errors import GatherError
from slated.gather.feed import feed
from slated.gather.folder import documents, ending
from slated.gather.jsonfeed import json_document
from slated.gather.lines import json_lines
from slated.gather.page import page
from slated.gather.plain import plain_text
from slated.gather.sniff import Form, check_not_binary, form, is_json_lines
from slated.gather.unzip import opened, read_all
from slated.gather.warc import MAGIC, Counted, Left, warc_records

if TYPE_CHECKING:
    from slated.article import Article

# Enough to see gzip; JSON Lines that arrive slowly are then read as they come.
_MAGIC_BYTES = 2


def from_stream(
    stream: BinaryIO, origin: Origin, context: Context, jsonl: bool = False
) -> Iterator[Article]:
    """The articles in a stream of bytes of any form, gzip included. Raises GatherError."""
    name = origin.name
    if jsonl:
        _, stream = opened(stream, name, _MAGIC_BYTES)
        yield from json_lines(stream, name, context)
        return
    head, stream = opened(stream, name)
    if not head:
        raise GatherError(f"{name}: empty")
    if head.startswith(MAGIC):
        yield from from_archive(stream, origin, context)
        return
    check_not_binary(head, name)
    if is_json_lines(head, origin.media):
        yield from json_lines(stream, name, context)
    else:
        data = read_all(stream, context.limits.document_bytes, name)
        yield from from_bytes(data, origin, context)


def from_archive(stream: BinaryIO, origin: Origin, context: Context) -> Iterator[Article]:
    """The articles in a web archive; a page that cannot be read is told of."""
    for found in warc_records(cast("BinaryIO", Counted(stream)), context.limits):
        where = f"{origin.name}: {found.url or f'record at {found.place}'}"
        if isinstance(found, Left):
            if found.bad:
                context.warn(f"skipped {where}: {found.reason}")
            continue
        page_origin = Origin(found.url or where, found.url, found.media, found.charset)
        try:
            yield from from_bytes(found.body, page_origin, context)
        except GatherError as error:
            context.warn(f"skipped {error}")


def from_bytes(data: bytes, origin: Origin, context: Context) -> Iterator[Article]:
    """The articles in one whole document other than JSON Lines. Raises GatherError."""
    text = decode(data, origin.charset)
    match form(text, origin.media, origin.name):
        case Form.FEED:
            yield from feed(text, origin, context)
        case Form.JSON:
            yield from json_document(text, origin, context)
        case Form.PAGE:
            yield page(text, origin, context)
        case Form.TEXT:
            yield plain_text(text, origin, context)


def from_file(path: Path, context: Context, jsonl: bool = False) -> Iterator[Article]:
    """The articles in a file. Raises GatherError."""
    origin = Origin(str(path), media=ending(path).removeprefix("."))
    try:
        with path.open("rb") as stream:
            yield from from_stream(stream, origin, context, jsonl)
    except OSError as error:
        raise GatherError(f"{path}: cannot be read ({error.strerror or error})") from None


def from_folder(folder: Path, context: Context) -> Iterator[Article]:
    """The articles in every file below a folder; a file that cannot be read is told of.

    Raises GatherError when there is no file that can be read.
    """
    read = 0
    try:
        for path in documents(folder):
            try:
                yield from from_file(path, context)
                read += 1
            except GatherError as error:
                context.warn(f"skipped {error}")
    except OSError as error:
        raise GatherError(f"{folder}: cannot be read ({error.strerror or error})") from None
    if not read:
        raise GatherError(f"{folder}: no document in this folder that can be read")


def from_address(
    url: str, context: Context, jsonl: bool = False, allow: Allow | None = None
) -> Iterator[Article]:
    """The articles at a web address, ``allow`` as for ``fetch``. Raises GatherError."""
    # The HTTP client is heavy to import, and most sources are files.
    from slated.gather.fetch import fetch

    got = fetch(url, limits=context.limits, allow=allow or is_allowed)
    origin = Origin(got.url, url=got.url, media=got.media, charset=got.charset)
    yield from from_stream(io.BytesIO(got.data), origin, context, jsonl)
