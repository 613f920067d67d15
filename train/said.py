"""Documents we wrote: how news says things, in our own words, and what each of them claims.

``said/*.jsonl`` holds gold lines. They are learned from beside the labelled news and never
counted in its figures: whoever wrote them had the tables of phrasings in view.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from train.labels import Document, load

FOLDER = Path(__file__).parent / "said"
KIND = "said"


def documents() -> list[Document]:
    """Every document we wrote, in the order of the files' names; KeyError for a bad line."""
    return [replace(d, kind=KIND) for file in sorted(FOLDER.glob("*.jsonl")) for d in load(file)]


def real(documents: list[Document]) -> list[Document]:
    """The documents that others wrote: those that figures are counted on."""
    return [document for document in documents if document.kind != KIND]
