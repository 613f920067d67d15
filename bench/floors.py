"""The accuracy floors: figures that may rise and never fall, tied to the gold files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

PATH = Path(__file__).resolve().parent.parent / "accuracy-floors.json"
SLACK = {"full_f1": 0.0, "key_f1": 0.02, "full_p": 0.02, "full_r": 0.02}
SHARE_SLACK = 0.05
"""Room left under a new floor: none under full F1; a little where precision trades with
recall; more for the shares among matched claims, which fall when harder claims are found."""

Floors = dict[str, dict[str, Any]]
"""For each set {"sha256": digest of its gold file, "floors": {figure: value}}."""


def load() -> Floors:
    """The floors on file; none when there is no file yet."""
    return json.loads(PATH.read_text(encoding="utf-8")) if PATH.exists() else {}


def breaches(floors: Floors, name: str, digest: str, figures: dict[str, float]) -> list[str]:
    """What is wrong with today's figures of one set, in sentences; empty when all is well."""
    if name not in floors:
        return [f"{name}: no floors on file, write them with make floors"]
    entry = floors[name]
    if entry["sha256"] != digest:
        return [f"{name}: the gold file has changed, its floors say nothing about it"]
    return [
        f"{name}: {figure} is {figures[figure]:.4f}, below its floor of {floor:.4f}"
        for figure, floor in entry["floors"].items()
        if figures[figure] < floor - 1e-9
    ]


def raised(floors: Floors, name: str, digest: str, figures: dict[str, float]) -> Floors:
    """The floors with those of one set raised to today's figures, none lowered.

    ValueError when the gold file is not the one that the floors were measured on: delete
    the entry by hand to start anew.
    """
    entry = floors.get(name, {"sha256": digest, "floors": {}})
    if entry["sha256"] != digest:
        raise ValueError(f"{name}: the gold file has changed; delete its floors to start anew")
    old = entry["floors"]
    new = {
        figure: max(old.get(figure, 0.0), round(value - SLACK.get(figure, SHARE_SLACK), 4))
        for figure, value in figures.items()
    }
    return {**floors, name: {"sha256": digest, "floors": new}}


def save(floors: Floors) -> None:
    """Write the floors."""
    PATH.write_text(json.dumps(floors, indent=2, sort_keys=True) + "\n", encoding="utf-8")
