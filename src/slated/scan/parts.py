"""A part: the piece of an archive that one worker takes at a time, and what came of it."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass, field
from hashlib import blake2b
from typing import Any


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of one file, or some files of one folder.

    ``source`` is a path or address, ``kind`` "warc", "lines", "parquet" or "files". ``start``
    and ``stop`` bound the piece: stored bytes of an archive, row groups of Parquet, else 0 and
    the file's size. ``names`` are the files of a folder. ``size`` is in stored bytes, and
    ``stamp`` changes when the file does.
    """

    source: str
    kind: str
    start: int
    stop: int
    size: int
    stamp: str
    names: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """A name for the part: the same for the same piece of the same file."""
        said = json.dumps(asdict(self), sort_keys=True)
        return blake2b(said.encode("utf-8", "replace"), digest_size=8).hexdigest()

    def dumps(self) -> str:
        """The part as a line of JSON."""
        return json.dumps(asdict(self))

    @classmethod
    def loads(cls, line: str) -> Part:
        """The part that ``dumps`` wrote."""
        said = json.loads(line)
        return cls(**said | {"names": tuple(said["names"])})


@dataclass(slots=True)
class Report:
    """What came of a part, or of many: how many documents met which end.

    ``outcomes`` counts articles by outcome, ``reasons`` rejected documents and damage by
    reason, ``passed`` what was no page to begin with. ``size`` is in stored bytes, ``seconds``
    are those of the workers. ``failed`` says why a part was not finished.
    """

    key: str = ""
    source: str = ""
    size: int = 0
    claims: int = 0
    seconds: float = 0.0
    outcomes: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    passed: Counter[str] = field(default_factory=Counter)
    files: list[str] = field(default_factory=list)
    failed: str | None = None

    def add(self, other: Report) -> None:
        """Count another report in."""
        self.size += other.size
        self.claims += other.claims
        self.seconds += other.seconds
        self.outcomes += other.outcomes
        self.reasons += other.reasons
        self.passed += other.passed

    @property
    def documents(self) -> int:
        """Articles and rejected documents."""
        return self.outcomes.total()

    def dumps(self) -> str:
        """The report as a line of JSON."""
        return json.dumps({name: getattr(self, name) for name in self.__slots__})

    @classmethod
    def loads(cls, line: str) -> Report:
        """The report that ``dumps`` wrote."""
        said: dict[str, Any] = json.loads(line)
        counts = {name: Counter(said[name]) for name in ("outcomes", "reasons", "passed")}
        return cls(**said | counts)
