"""Train the learned reader: ``python -m train SHARED [--extra FILE] [--out FILE]``.

Reads ``SHARED/gold/train-*.jsonl`` and our own labels, never the test files. Prints the
figures of a three-fold cross-validation and the threshold table, and writes the weights.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from slated.read.learned.decide import (
    Models,
    first_word,
    told_numbers,
    weigh,
    with_rivals,
)
from slated.read.learned.features import final_features
from slated.read.learned.linear import Linear
from slated.read.learned.trees import Forest
from slated.read.learned.weights import dumps
from train import fit, own
from train.figures import figures
from train.labels import FOLDS, Document, from_row, load, right, scorer
from train.samples import Rows, Samples, collect

OUT = Path(__file__).parent.parent / "src/slated/read/learned/weights_data.py"
STRENGTH = {"pair": 0.2, "time": 0.3, "season": 0.3, "final": 0.2}
SHORT, LONG = 0.4, 0.52
NONE = Linear({}, 0.0)


def main() -> int:
    """Train, print figures, write the file."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("shared", type=Path, help="folder that holds gold/ and score/")
    ask.add_argument("--extra", type=Path, help="more gold lines, corrections for one")
    ask.add_argument("--out", type=Path, default=OUT)
    args = ask.parse_args()
    score = scorer(args.shared)
    names = ["train-feed.jsonl", "train-articles.jsonl"]
    documents = [d for n in names for d in load(args.shared / "gold" / n)]
    documents += [from_row(row) for row in own.rows(args.shared)]
    if args.extra:
        documents += load(args.extra)
    say(f"{len(documents)} documents")
    samples = collect(documents, score)
    say(f"{len(samples.pair.labels)} proposals of a title")
    byfold = {fold: chosen(samples, fold) for fold in range(FOLDS)}
    whole = chosen(samples, None)
    final = final_rows(documents, byfold, score)
    for fold, models in byfold.items():
        byfold[fold] = replace(models, final=fit.linear(final, STRENGTH["final"], fold))
    whole = replace(whole, final=fit.linear(final, STRENGTH["final"]))
    numbers, labels, folds = told(documents, byfold, score)
    say(f"{len(numbers)} readings, {sum(labels)} right")
    for fold in byfold:
        keep = [i for i, f in enumerate(folds) if f != fold]
        trees = fit.forest([numbers[i] for i in keep], [labels[i] for i in keep])
        byfold[fold] = replace(byfold[fold], forest=trees)
    figures(documents, byfold, score)
    whole = replace(whole, forest=fit.forest(numbers, labels))
    write(args.out, dumps(whole))
    return 0


def say(text: str) -> None:
    """Progress goes to the error stream, figures to the output."""
    print(text, file=sys.stderr, flush=True)


def chosen(samples: Samples, without: int | None) -> Models:
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


def final_rows(documents: list[Document], byfold: dict[int, Models], score: object) -> Rows:
    """Rows for the model that says whether all of a reading is right."""
    rows = Rows()
    for document in documents:
        for weighed, rivals in with_rivals(weigh(document.page(), byfold[document.fold])):
            label = right(score, document.claims, weighed.read)
            if label is not None:
                features = final_features(weighed.read, weighed.scores, rivals)
                rows.add([*weighed.features, *features], bool(label), document.fold)
    return rows


def told(
    documents: list[Document], byfold: dict[int, Models], score: object
) -> tuple[list[list[float]], list[int], list[int]]:
    """Numbers for the forest, from models that never saw the document."""
    numbers, labels, folds = [], [], []
    for document in documents:
        models = byfold[document.fold]
        page = document.page()
        for weighed, rivals in with_rivals(weigh(page, models)):
            label = right(score, document.claims, weighed.read)
            if label is not None:
                first = first_word(weighed, rivals, models)
                numbers.append(told_numbers(page, weighed, rivals, first))
                labels.append(label)
                folds.append(document.fold)
    return numbers, labels, folds


def write(out: Path, packed: str) -> None:
    """The module that ships: the packed weights in lines of 96 characters."""
    lines = [packed[i : i + 96] for i in range(0, len(packed), 96)]
    head = '"""Weights of the learned reader: written by training, not by hand."""\n\n'
    out.write_text(head + 'WEIGHTS = """\\\n' + "\n".join(lines) + '\n"""\n', encoding="utf-8")
    say(f"wrote {out} ({len(packed):,} characters)")


if __name__ == "__main__":
    raise SystemExit(main())
