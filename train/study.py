"""Study the learned reader: ``python -m train.study SHARED [--write]``, after training.

Cross-validated on the training labels, the test files never opened: the reliability of the
confidence, figures by threshold, the reader with parts left out, the learning curve, and
what goes wrong where. With ``--write`` the tables go to their places in docs/.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from slated.claim import Claim
from train import own, said, slices, trials
from train.__main__ import labelled, say
from train.calibrate import Outcome, crossed, curve, error
from train.crossed import Judged, rights
from train.errors import Fate, fates, faults
from train.figures import THRESHOLDS as SWEPT
from train.figures import by_length, figure, precise
from train.labels import Document, scorer
from train.learn import LONG, SHORT
from train.marks import fill, table
from train.trials import Make, Trial

DOCS = Path(__file__).parent.parent / "docs"


def main() -> int:
    """Print the tables, or write them."""
    ask = argparse.ArgumentParser(prog="python -m train.study", description=__doc__)
    ask.add_argument("shared", type=Path, help="folder that holds gold/, news/ and score/")
    ask.add_argument("--write", action="store_true", help="into docs/model.md and docs/errors.md")
    args = ask.parse_args()
    score = scorer(args.shared)
    documents = labelled(args.shared)
    trial = trials.run(documents, documents, score)
    say("learnt from all")
    pages = {
        "model.md": {
            "reliability": reliability(trial, score),
            "thresholds": thresholds(trial, score),
            "ablation": ablation(documents, trial, own.ids(), score),
            "learning curve": learning(documents, trial, score),
        },
        "errors.md": mistakes(trial, score) | {"two readers": readers(args.shared)},
    }
    for page, tables in pages.items():
        for name, words in tables.items():
            print(f"{name}\n\n{words}\n")
        if args.write:
            fill(DOCS / page, tables)
    return 0


def reliability(trial: Trial, score: Any) -> str:
    """Said and true shares of the claims made, by confidence."""
    rows: list[Sequence[object]] = [("confidence", "claims", "said", "right")]
    after = enough(crossed(trial.outcomes))
    for b in curve(after):
        rows.append((f"{b.least:.1f} to {b.least + 0.1:.1f}", b.claims, *two(b.said, b.right)))
    listed = [r for one in trial.judged for r in _listed(one, score) if r is not None]
    rows.append(("1, from lists", len(listed), "1.00", slices.share(sum(listed), len(listed))))
    errors = [
        ("expected calibration error", "short texts", "long texts", "both"),
        ("forest's own word", *_errors(_same(trial.outcomes, after))),
        ("confidence", *_errors(after)),
    ]
    return f"{table(rows)}\n\n{table(errors)}"


def enough(outcomes: list[Outcome]) -> list[Outcome]:
    """The outcomes likely enough for a claim."""
    return [o for o in outcomes if o.p >= (SHORT if o.short else LONG)]


def _same(before: list[Outcome], after: list[Outcome]) -> list[Outcome]:
    """The outcomes before scaling of as many claims, the likeliest of short and long texts."""
    kept: list[Outcome] = []
    for short in (True, False):
        number = sum(o.short is short for o in after)
        likeliest = sorted((o for o in before if o.short is short), key=lambda o: -o.p)
        kept += likeliest[:number]
    return kept


def _errors(outcomes: list[Outcome]) -> tuple[str, str, str]:
    short, long = ([o for o in outcomes if o.short is s] for s in (True, False))
    return f"{error(short):.3f}", f"{error(long):.3f}", f"{error(outcomes):.3f}"


def _listed(one: Judged, score: Any) -> list[bool | None]:
    made = trials.shipped(one)
    told = rights(one.document.claims, made, score)
    return [right for claim, right in zip(made, told, strict=True) if claim.confidence == 1]


def thresholds(trial: Trial, score: Any) -> str:
    """Figures by threshold, that of the default and the first that is precise among them."""
    rows: list[Sequence[object]] = [("texts", "least", "", "P", "R", "full F1", "key F1", "dates")]
    for (name, part), ships in zip(by_length(trial.judged), (SHORT, LONG), strict=True):
        first = precise(part, score)
        notes = {first.least: "P at least 0.80 from here"} if first else {}
        notes[ships] = ", ".join(filter(None, ("ships", notes.get(ships))))
        for least in sorted({*SWEPT, *notes}):
            at = figure(part, least, score)
            told = (f"{x:.3f}" for x in (at.p, at.r, at.f1, at.key, at.when))
            rows.append((name, f"{least:.2f}", notes.get(least, ""), *told))
    return table(rows)


def ablation(documents: list[Document], trial: Trial, ids: set[str], score: Any) -> str:
    """Figures with parts left out."""
    bare = trials.bare(documents)
    unlisted = trials.run(bare, bare, score)
    say("learnt without the title list")
    unowned = trials.run([d for d in documents if d.id not in ids], documents, score)
    say("learnt without our own labels")
    unsaid = trials.run(said.real(documents), documents, score)
    say("learnt without the documents we wrote")
    rows = [_heading("reader")]
    for name, which, make in trials.readers(trial, unlisted, unowned, unsaid):
        rows.append((name, *measured(which.judged, make, score)))
    return table(rows)


def learning(documents: list[Document], trial: Trial, score: Any) -> str:
    """Figures by share of the labels, read on the same documents."""
    rows = [_heading("labels", "documents", "claims")]
    for name, eighths in trials.SHARES.items():
        part = trials.part(documents, eighths)
        here = trial if len(part) == len(documents) else trials.run(part, documents, score)
        say(f"learnt from {name}")
        claims = sum(len(d.claims) for d in part)
        figures = measured(here.judged, trials.shipped, score)
        rows.append((name, f"{len(part):,}", f"{claims:,}", *figures))
    return table(rows)


def _heading(*first: str) -> Sequence[object]:
    columns = ("P", "R", "full F1", "key F1")
    return (*first, *(f"{length} {c}" for length in ("short", "long") for c in columns))


def measured(judged: list[Judged], make: Make, score: Any) -> list[str]:
    """P, R, full and key F1 of short texts and of long ones."""
    cells = []
    for _, part in by_length(judged):
        gold = {one.document.id: one.document.claims for one in part}
        got = {one.document.id: [c.to_dict() for c in make(one)] for one in part}
        told = score.score(gold, got)
        full = told["full"]
        cells += [f"{x:.3f}" for x in (full["p"], full["r"], full["f1"], told["key"]["f1"])]
    return cells


def mistakes(trial: Trial, score: Any) -> dict[str, str]:
    """What goes wrong where."""
    wanted: list[Fate] = []
    made: list[Fate] = []
    for one in trial.judged:
        claims: list[Claim] = trials.shipped(one)
        wanted += fates(one, claims, trial.byfold[one.document.fold], score)
        made += faults(one, claims, score)
    found = {f"by {by}": slices.sliced(wanted, made, by) for by in slices.SLICES}
    found["what is wrong"] = slices.faults(made)
    found["what it would buy"] = slices.repairs(wanted, made)
    return found


def readers(shared: Path) -> str:
    """How far our own two readers agree, as a list."""
    return "\n".join(f"- {line}" for line in own.agreement(shared).splitlines())


def two(*numbers: float) -> tuple[str, ...]:
    """Numbers in two digits."""
    return tuple(f"{number:.2f}" for number in numbers)


if __name__ == "__main__":
    sys.exit(main())
