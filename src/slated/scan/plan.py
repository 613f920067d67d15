"""Paths to parts: which files there are, and how they are cut."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from slated.gather.folder import ENDINGS
from slated.scan.errors import ScanError
from slated.scan.parts import Part
from slated.scan.places import full, located, opened

PART_BYTES = 64 << 20
"""Stored bytes of a part: what a kill loses, and what one worker takes at a time."""
_FILES = 1_000
_PACKED = (".gz", ".zst", ".bz2", ".lz4")
_KINDS = {
    ".warc": "warc",
    ".wet": "warc",
    ".jsonl": "lines",
    ".ndjson": "lines",
    ".parquet": "parquet",
}


def plan(paths: Iterable[str], part_bytes: int = PART_BYTES) -> Iterator[Part]:
    """The parts of all the files that paths stand for, each file once.

    A path is a file, a folder with all folders below it, a pattern with ``*``, or ``@`` and a
    file of paths, one a line; local or with a scheme that fsspec knows.
    Raises ScanError where there is nothing to read.
    """
    seen: set[str] = set()
    for path in _listed(paths):
        fs, name = located(path)
        found = _found(fs, name, path)
        loose: list[tuple[str, dict[str, Any]]] = []
        for info in found:
            source = full(fs, info["name"])
            if source in seen:
                continue
            seen.add(source)
            if (kind := kind_of(source)) == "files":
                loose.append((source, info))
            else:
                yield from _cut(source, kind, info, part_bytes)
        yield from _bundled(path, loose, part_bytes)


def kind_of(name: str) -> str:
    """How a file is read, by its name: "warc", "lines", "parquet" or "files"."""
    return _KINDS.get(_ending(name), "files")


def _ending(name: str) -> str:
    name = posixpath.basename(name).lower()
    for packed in _PACKED:
        name = name.removesuffix(packed)
    return posixpath.splitext(name)[1]


def _listed(paths: Iterable[str]) -> Iterator[str]:
    import gzip

    for path in paths:
        if not path.startswith("@"):
            yield path
            continue
        with opened(path[1:]) as stream:
            data = stream.read()
        text = gzip.decompress(data) if data.startswith(b"\x1f\x8b") else data
        root = _root(path[1:])
        for line in text.decode("utf-8").split("\n"):
            if line := line.strip():
                yield line if "://" in line or line.startswith("/") else root + line


def _root(path: str) -> str:
    """What paths in a list begin with: the host of a list from the web, else nothing."""
    scheme, colon, rest = path.partition("://")
    return f"{scheme}://{rest.partition('/')[0]}/" if colon else ""


def _found(fs: Any, name: str, path: str) -> Sequence[dict[str, Any]]:
    """The files a path stands for, sorted by name."""
    try:
        if any(mark in name for mark in "*?["):
            found = list(fs.glob(name, detail=True).values())
        elif kind_of(name) == "files" and _is_folder(fs, name):
            every = fs.find(name, detail=True).values()
            found = [info for info in every if _is_document(info["name"], name)]
        else:
            found = [fs.info(name)]
    except FileNotFoundError:
        raise ScanError(f"{path}: no such file or folder") from None
    except OSError as error:
        raise ScanError(f"{path}: cannot be listed ({error})") from None
    files = sorted((i for i in found if i["type"] == "file"), key=lambda info: str(info["name"]))
    if not files:
        raise ScanError(f"{path}: no file that can be read")
    return files


def _is_folder(fs: Any, name: str) -> bool:
    # The web has none: asking would fetch the page.
    return not name.startswith(("http://", "https://")) and bool(fs.isdir(name))


def _is_document(name: str, folder: str) -> bool:
    below = name[len(folder) :].split("/")
    hidden = any(part.startswith((".", "_")) for part in below)
    return not hidden and (_ending(name) in ENDINGS or _ending(name) in _KINDS)


def _cut(source: str, kind: str, info: dict[str, Any], part_bytes: int) -> Iterator[Part]:
    size, stamp = int(info["size"] or 0), _stamp(info)
    if kind == "warc" and source.endswith(".gz"):
        # Records are gzip members of their own, so an archive can be entered anywhere.
        for start in range(0, max(size, 1), part_bytes):
            stop = min(start + part_bytes, size)
            yield Part(source, kind, start, stop, stop - start, stamp)
    elif kind == "parquet":
        yield from _row_groups(source, stamp, part_bytes)
    else:
        yield Part(source, kind, 0, size, size, stamp)


def _row_groups(source: str, stamp: str, part_bytes: int) -> Iterator[Part]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    with opened(source) as stream:
        try:
            meta = pq.ParquetFile(stream).metadata
        except (pa.ArrowException, OSError) as error:
            raise ScanError(f"{source}: no Parquet file ({error})") from None
        sizes = [_stored(meta.row_group(n)) for n in range(meta.num_row_groups)]
    start = 0
    for stop in range(1, len(sizes) + 1):
        if stop == len(sizes) or sum(sizes[start : stop + 1]) > part_bytes:
            yield Part(source, "parquet", start, stop, sum(sizes[start:stop]), stamp)
            start = stop


def _stored(group: Any) -> int:
    return sum(group.column(n).total_compressed_size for n in range(group.num_columns))


def _bundled(
    path: str, files: Sequence[tuple[str, dict[str, Any]]], part_bytes: int
) -> Iterator[Part]:
    """Small files together, so that a part is worth its start."""
    bundle: list[tuple[str, dict[str, Any]]] = []
    for one in files:
        size = sum(int(info["size"] or 0) for _, info in bundle)
        if bundle and (len(bundle) >= _FILES or size + int(one[1]["size"] or 0) > part_bytes):
            yield _bundle(path, bundle)
            bundle = []
        bundle.append(one)
    if bundle:
        yield _bundle(path, bundle)


def _bundle(path: str, files: Sequence[tuple[str, dict[str, Any]]]) -> Part:
    size = sum(int(info["size"] or 0) for _, info in files)
    stamps = " ".join(_stamp(info) for _, info in files)
    return Part(path, "files", 0, size, size, stamps, tuple(name for name, _ in files))


def _stamp(info: dict[str, Any]) -> str:
    """What changes when a file does: its size and, where known, its version or time."""
    marks = (info.get(key) for key in ("size", "ETag", "md5Hash", "mtime"))
    return ",".join(str(mark) for mark in marks if mark is not None)
