"""Train the learned reader: ``python -m train SHARED [--extra FILE] [--out FILE]``.

Reads ``SHARED/gold/train-*.jsonl`` and our own labels, never the test files. Prints the
figures of a three-fold cross-validation by threshold, writes the weights, and lists which
of the extra lines, corrections for one, the new models still read otherwise.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from slated.read.learned.decide import Models
from slated.read.learned.weights import dumps, loads
from train import own, said
from train.calibrate import Scale, fitted
from train.corrections import still_wrong, taken_in
from train.crossed import Judged, judge, judge_all, outcomes
from train.figures import PRECISE, by_length, figures, precise
from train.labels import Document, from_row, load, scorer
from train.learn import LONG, SHORT, learn

OUT = Path(__file__).parent.parent / "src/slated/read/learned/weights_data.py"
NAMES = ("train-feed.jsonl", "train-articles.jsonl")


def main(arguments: Sequence[str] | None = None) -> int:
    """Train, print figures, write the file, list corrections not heeded."""
    ask = argparse.ArgumentParser(prog="python -m train", description=__doc__)
    ask.add_argument("shared", type=Path, help="folder that holds gold/, news/ and score/")
    ask.add_argument("--extra", type=Path, help="more gold lines, corrections for one")
    ask.add_argument("--out", type=Path, default=OUT)
    args = ask.parse_args(arguments)
    try:
        extra = load(args.extra) if args.extra else []
        documents = taken_in(labelled(args.shared), extra)
    except (OSError, ValueError, KeyError) as error:
        print(f"train: {type(error).__name__}: {error}", file=sys.stderr)
        return 1
    score = scorer(args.shared)
    say(f"{len(documents)} documents")
    learned = learn(documents, score)
    say(f"{len(learned.told.labels)} readings, {sum(learned.told.labels)} right")
    scale = fitted(outcomes(judge_all(said.real(documents), learned.byfold), score))
    say(f"log odds times {scale.slope:.3f}, {scale.shift:+.3f}")
    byfold = {fold: scaled(models, scale) for fold, models in learned.byfold.items()}
    show(judge_all(said.real(documents), byfold), score)
    packed = dumps(scaled(learned.whole(), scale))
    write(args.out, packed)
    if extra:
        heed(extra, loads(packed), score)
    return 0


def labelled(shared: Path) -> list[Document]:
    """Every labelled document there is to learn from; ValueError where a line is no document."""
    documents = [d for name in NAMES for d in load(shared / "gold" / name)]
    return [*documents, *(from_row(row) for row in own.rows(shared)), *said.documents()]


def scaled(models: Models, scale: Scale) -> Models:
    """The same models, the forest's word scaled."""
    return replace(models, forest=scale.forest(models.forest))


def show(judged: list[Judged], score: Any) -> None:
    """Print the figures by threshold, and the threshold that is precise enough."""
    for name, at in figures(judged, score):
        print(
            f"{name} {at.least:.2f} full P {at.p:.3f} R {at.r:.3f} F1 {at.f1:.3f}"
            f" key F1 {at.key:.3f} when {at.when:.3f}"
        )
    for (name, part), ships in zip(by_length(judged), (SHORT, LONG), strict=True):
        at_last = precise(part, score)
        enough = f"{at_last.least:.2f}" if at_last else "none"
        print(f"{name}: ships with {ships:.2f}; precision {PRECISE:.2f} from {enough}")


def heed(extra: list[Document], models: Models, score: Any) -> None:
    """Print which corrections the new models still read otherwise."""
    read = []
    for document in extra:
        judged = judge(document, models)
        read.append((document, judged.claims(models.short if judged.short else models.long)))
    found = still_wrong(read, score)
    wrong = len({still.id for still in found})
    print(f"{len(extra)} documents more, {wrong} of them still read otherwise")
    for still in found:
        print(still)


def say(text: str) -> None:
    """Progress goes to the error stream, figures to the output."""
    print(text, file=sys.stderr, flush=True)


def write(out: Path, packed: str) -> None:
    """The module that ships: the packed weights in lines of 96 characters."""
    lines = [packed[i : i + 96] for i in range(0, len(packed), 96)]
    head = '"""Weights of the learned reader: written by training, not by hand."""\n\n'
    out.write_text(head + 'WEIGHTS = """\\\n' + "\n".join(lines) + '\n"""\n', encoding="utf-8")
    say(f"wrote {out} ({len(packed):,} characters)")


if __name__ == "__main__":
    raise SystemExit(main())
