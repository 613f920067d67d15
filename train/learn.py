"""From labelled documents to models: one set for each fold left out, one of everything."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from slated.read.learned.decide import Models, told, weigh, with_rivals
from slated.read.learned.features import final_features
from slated.read.learned.linear import Linear
from slated.read.learned.trees import Forest
from train import fit
from train.labels import FOLDS, Document, right
from train.samples import Rows, Samples, collect

STRENGTH = {"pair": 0.2, "time": 0.3, "season": 0.3, "final": 0.2}
SHORT, LONG = 0.42, 0.47
"""The least probabilities that ship, once the forest's word is scaled."""
NONE = Linear({}, 0.0)


@dataclass
class Told:
    """What the forest learns from: numbers of a reading, right or wrong, and its fold."""

    numbers: list[list[float]] = field(default_factory=list)
    labels: list[int] = field(default_factory=list)
    folds: list[int] = field(default_factory=list)


@dataclass(frozen=True)
class Learned:
    """Models by the fold they have not seen, and the rows they were fitted on."""

    byfold: dict[int, Models]
    samples: Samples
    final: Rows
    told: Told

    def whole(self) -> Models:
        """The models fitted on every row: those that ship."""
        return replace(
            _choosing(self.samples, None),
            final=fit.linear(self.final, STRENGTH["final"]),
            forest=fit.forest(self.told.numbers, self.told.labels),
        )


def learn(documents: list[Document], score: Any) -> Learned:
    """Fit the models, each step on what those before it say of documents they have not seen."""
    samples = collect(documents, score)
    byfold = {fold: _choosing(samples, fold) for fold in range(FOLDS)}
    final = _final_rows(documents, byfold, score)
    for fold, models in byfold.items():
        byfold[fold] = replace(models, final=fit.linear(final, STRENGTH["final"], fold))
    rows = _told(documents, byfold, score)
    for fold, models in byfold.items():
        keep = [i for i, f in enumerate(rows.folds) if f != fold]
        forest = fit.forest([rows.numbers[i] for i in keep], [rows.labels[i] for i in keep])
        byfold[fold] = replace(models, forest=forest)
    return Learned(byfold, samples, final, rows)


def _choosing(samples: Samples, without: int | None) -> Models:
    """The models that choose title, date and season, one fold left out."""
    return Models(
        pair=fit.linear(samples.pair, STRENGTH["pair"], without),
        time=fit.linear(samples.time, STRENGTH["time"], without),
        season=fit.linear(samples.season, STRENGTH["season"], without),
        final=NONE,
        forest=Forest([]),
        short=SHORT,
        long=LONG,
    )


def _final_rows(documents: list[Document], byfold: dict[int, Models], score: Any) -> Rows:
    """Rows for the model that says whether all of a reading is right."""
    rows = Rows()
    for document in documents:
        for weighed, rivals in with_rivals(weigh(document.page(), byfold[document.fold])):
            label = right(score, document.claims, weighed.read)
            if label is not None:
                features = final_features(weighed.read, weighed.scores, rivals)
                rows.add([*weighed.features, *features], bool(label), document.fold)
    return rows


def _told(documents: list[Document], byfold: dict[int, Models], score: Any) -> Told:
    """Numbers for the forest, from models that never saw the document."""
    found = Told()
    for document in documents:
        for one in told(document.page(), byfold[document.fold]):
            label = right(score, document.claims, one.weighed.read)
            if label is not None:
                found.numbers.append(one.numbers)
                found.labels.append(label)
                found.folds.append(document.fold)
    return found
