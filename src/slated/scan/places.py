"""Paths and addresses, on this machine or another, by fsspec."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO, cast

import fsspec
from fsspec.core import url_to_fs

from slated.scan.errors import ScanError

_BLOCK = 4 << 20
"""Bytes fetched at once from another machine, read in order."""
_EXTRAS = {
    "s3": "s3",
    "s3a": "s3",
    "gs": "gs",
    "gcs": "gs",
    "http": "archives",
    "https": "archives",
}


def located(path: str) -> tuple[Any, str]:
    """The file system that a path or address is on, and its name there.

    Raises ScanError where the scheme is unknown or needs a package that is not there.
    """
    scheme = path.partition("://")[0] if "://" in path else ""
    try:
        fs, name = url_to_fs(path)
    except ImportError:
        extra = _EXTRAS.get(scheme)
        hint = f"pip install 'slated[{extra}]'" if extra else f"fsspec's package for {scheme}"
        raise ScanError(f"{path}: {scheme}:// needs {hint}") from None
    except ValueError as error:
        raise ScanError(f"{path}: {error}") from None
    return fs, name


def full(fs: Any, name: str) -> str:
    """The address that leads back to a file's name; a plain path on this machine."""
    return name if is_local(fs) else str(fs.unstrip_protocol(name))


def is_local(fs: Any) -> bool:
    """Whether a file system is this machine's own."""
    return "file" in ([fs.protocol] if isinstance(fs.protocol, str) else fs.protocol)


@contextmanager
def opened(path: str) -> Iterator[BinaryIO]:
    """A file open for reading, with ``seek``. Raises ScanError when it cannot be."""
    fs, name = located(path)
    try:
        stream = fs.open(name, "rb") if is_local(fs) else fs.open(name, "rb", block_size=_BLOCK)
    except Exception as error:
        raise ScanError(f"{path}: cannot be opened ({_said(error)})") from None
    with stream:
        yield cast("BinaryIO", stream)


def write(path: str, data: bytes) -> None:
    """Write a whole file, so that it is there in full or not at all."""
    fs, name = located(path)
    if is_local(fs):
        fs.makedirs(posixpath.dirname(name), exist_ok=True)
        # Other stores show a file only when it is whole.
        fs.pipe_file(f"{name}.tmp", data)
        fs.mv(f"{name}.tmp", name)
    else:
        fs.pipe_file(name, data)


def join(folder: str, *names: str) -> str:
    """A path below a folder."""
    return "/".join([folder.rstrip("/") or "/", *names])


def _said(error: Exception) -> str:
    said = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return " ".join(str(said).split())[:200]


__all__ = ["fsspec", "full", "is_local", "join", "located", "opened", "write"]
