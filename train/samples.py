"""Training rows for the linear models, drawn from what the rules propose."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from slated.read.compose import name_of, reading
from slated.read.events import Hit, hits, rows_by_sentence
from slated.read.learned.features import (
    line_features,
    pair_features,
    season_features,
    time_features,
)
from slated.read.learned.propose import Pair, TimeChoice, pairs, season_choices, time_choices
from slated.read.page import Line, Page
from train.labels import Document, Gold


@dataclass
class Rows:
    """Features, right or wrong, and the fold of each row."""

    features: list[list[str]] = field(default_factory=list)
    labels: list[int] = field(default_factory=list)
    folds: list[int] = field(default_factory=list)

    def add(self, features: list[str], label: bool, fold: int) -> None:
        """Keep one row."""
        self.features.append(features)
        self.labels.append(int(label))
        self.folds.append(fold)


@dataclass
class Samples:
    """Rows for the three models that choose title, date and season."""

    pair: Rows = field(default_factory=Rows)
    time: Rows = field(default_factory=Rows)
    season: Rows = field(default_factory=Rows)


def collect(documents: list[Document], score: Any) -> Samples:
    """Every proposal of every document as rows."""
    found = Samples()
    for document in documents:
        page = document.page()
        for index, rows in rows_by_sentence(page).items():
            line = page.line(index)
            here = hits(line, rows)
            for hit in here:
                _collect_hit(found, document, page, line, hit, here, score)
    return found


def _collect_hit(
    found: Samples,
    document: Document,
    page: Page,
    line: Line,
    hit: Hit,
    here: list[Hit],
    score: Any,
) -> None:
    shared = line_features(page, line, hit)
    timed = False
    for pair in pairs(page, line, hit):
        got = {"title": name_of(pair.title)[0], "event": str(hit.event), "season": None}
        same = [g for g in document.claims if score.same_key(g, got, False)]
        sure = any(g.get("sure", True) for g in same)
        if sure or not same:
            own = pair_features(page, line, hit, pair.title, pair.bound)
            found.pair.add([*shared, *own], sure, document.fold)
        if not same:
            continue
        meant = [g for g in same if g["evidence"] in line.text or line.text in g["evidence"]]
        if not timed:
            timed = True
            _collect_times(found.time, document.fold, page, line, pair, here, meant or same, score)
        _collect_seasons(found.season, document.fold, page, line, pair, meant or same)


def _collect_times(
    rows: Rows,
    fold: int,
    page: Page,
    line: Line,
    pair: Pair,
    here: list[Hit],
    same: list[Gold],
    score: Any,
) -> None:
    choices = time_choices(page, line, pair.hit, here)
    for choice in choices:
        told = time_features(line, pair.hit, choice.words, choice.ruled, choice.away, len(choices))
        rows.add(told, _dates(page, line, pair, choice, same, score), fold)


def _dates(
    page: Page, line: Line, pair: Pair, choice: TimeChoice, same: list[Gold], score: Any
) -> bool:
    """Whether time words give the window of a labelled claim, or stand for its words."""
    words = choice.words
    when = reading(page, line, pair.hit, pair.title, None, words).when
    if words is None and any(g["when"] is None and g["when_text"] for g in same):
        return False
    if words is not None and when is None:
        return any(g["when_text"] and words.text.strip() in g["when_text"] for g in same)
    edtf = when.edtf if when else None
    return any(score.window(g["when"]) == score.window(edtf) for g in same)


def _collect_seasons(
    rows: Rows, fold: int, page: Page, line: Line, pair: Pair, same: list[Gold]
) -> None:
    choices, heard = season_choices(page, line, pair)
    for choice in choices:
        label = any((g["season"] or 1) == (choice.number or 1) for g in same)
        told = season_features(
            page, line, pair.hit, pair.title, choice.number, choice.mention, heard, choice.ruled
        )
        rows.add(told, label, fold)
