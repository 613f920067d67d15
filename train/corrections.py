"""Corrections: labelled documents a reader got wrong, and what a new reader makes of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from slated.claim import Claim
from train.labels import Document, Gold

TOLD = ("title", "season", "part", "event", "status", "when")


@dataclass(frozen=True, slots=True)
class Still:
    """A correction that is still read otherwise: the document, what is so, what was read.

    ``meant`` is None where nothing of the kind should be read, ``read`` where nothing was.
    """

    id: str
    meant: Gold | None
    read: Gold | None

    def __str__(self) -> str:
        meant = told(self.meant) if self.meant else "no such claim"
        return f"{self.id}: {meant}; read: {told(self.read) if self.read else 'nothing'}"


def taken_in(documents: list[Document], extra: list[Document]) -> list[Document]:
    """The documents with more; a correction takes the place of a document of the same id."""
    ids = {document.id for document in extra}
    return [*(d for d in documents if d.id not in ids), *extra]


def told(claim: Gold) -> str:
    """A claim in one line."""
    return " ".join(str(claim[name]) for name in TOLD if claim.get(name) is not None)


def still_wrong(read: Iterable[tuple[Document, list[Claim]]], score: Any) -> list[Still]:
    """The corrections that claims do not heed, in the order of the documents."""
    return [still for document, claims in read for still in _of(document, claims, score)]


def _of(document: Document, claims: list[Claim], score: Any) -> Iterator[Still]:
    got = [claim.to_dict() for claim in claims]
    pairs = score.pair(document.claims, got, score.same_full)
    met = {i for i, _ in pairs}
    rest = [got[j] for j in range(len(got)) if j not in {j for _, j in pairs}]
    for i, meant in enumerate(document.claims):
        if i not in met and meant.get("sure", True):
            read = _nearest(meant, rest, score)
            if read is not None:
                rest.remove(read)
            yield Still(document.id, meant, read)
    for read in rest:
        yield Still(document.id, None, read)


def _nearest(meant: Gold, rest: list[Gold], score: Any) -> Gold | None:
    """What was read of the same title, the same event and season coming first."""
    for seasons in (True, False):
        for read in rest:
            if score.same_key(meant, read, seasons):
                return read
    same = (
        read for read in rest if score.same_key(meant, {**read, "event": meant["event"]}, False)
    )
    return next(same, None)
