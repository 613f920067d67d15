"""The whole of training on a few labelled documents, the fitting itself left out.

scikit-learn and LightGBM are not among the test tools; in place of ``train.fit`` stands one
that knows nothing of titles, dates and seasons, and the trees that ship.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from tests.train.labelled import BOSCH, FARGO, JUDGE, NOTHING, claim, document, row
from train.calibrate import Outcome, Scale
from train.labels import FOLDS

import train
from slated.read.learned.linear import Linear
from slated.read.learned.weights import loads, shipped
from train import own, said

SCORER = """
from tests.train.labelled import JUDGE
globals().update(vars(JUDGE))
"""
OZARK = row(
    "ozark",
    "Netflix has renewed Ozark for a second season.",
    claim("Ozark", 2, "renewal", "happened"),
)
LABELLED = [
    *({**OZARK, "id": f"ozark-{n}"} for n in range(4)),
    *({**BOSCH, "id": f"bosch-{n}"} for n in range(4)),
    *({**BOSCH, "id": f"mislabelled-{n}", "claims": []} for n in range(4)),
    NOTHING,
]
CORRECTED = {**BOSCH, "id": "corrected", "claims": []}


class Fitting(ModuleType):
    """Stands for ``train.fit``, and keeps how many rows each forest was to learn from."""

    def __init__(self) -> None:
        super().__init__("train.fit")
        self.rows: list[int] = []

    def linear(self, rows: Any, strength: float, without: int | None = None) -> Linear:
        return Linear({}, 0.0)

    def forest(self, numbers: list[list[float]], labels: list[int]) -> Any:
        self.rows.append(len(numbers))
        return shipped().forest


@pytest.fixture
def fitting(monkeypatch: pytest.MonkeyPatch) -> Iterator[Fitting]:
    stand_in = Fitting()
    monkeypatch.setitem(sys.modules, "train.fit", stand_in)
    monkeypatch.setattr(train, "fit", stand_in, raising=False)
    names = ("train.learn", "train.trials", "train.__main__", "train.study")
    yield stand_in
    for name in names:
        sys.modules.pop(name, None)


@pytest.fixture
def shared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder like that of the labelled news."""
    for name, text in {
        "gold/train-feed.jsonl": "".join(json.dumps(line) + "\n" for line in LABELLED),
        "gold/train-articles.jsonl": "",
        "score/score_claims.py": SCORER,
        "readings/first.jsonl": "",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.setattr(own, "READINGS", tmp_path / "readings")
    monkeypatch.setattr(said, "FOLDER", tmp_path / "said")
    return tmp_path


def trained(shared: Path, *more: str) -> int:
    main = importlib.import_module("train.__main__").main
    return int(main([str(shared), "--out", str(shared / "weights.py"), *more]))


@pytest.mark.usefixtures("fitting")
def test_training_prints_figures_and_writes_weights(shared: Path, capsys) -> None:
    assert trained(shared) == 0
    out, err = capsys.readouterr()
    assert "13 documents" in err
    assert "short 0.50 full P 0.667 R 1.000" in out
    assert "long: ships with" in out
    names: dict[str, str] = {}
    exec((shared / "weights.py").read_text(encoding="utf-8"), names)
    trees = loads(names["WEIGHTS"]).forest.trees
    assert len(trees) == len(shipped().forest.trees) + 1, "the last one shifts"


def test_what_we_wrote_is_learned_from_and_not_counted(
    shared: Path, fitting: Fitting, capsys
) -> None:
    assert trained(shared) == 0
    before, rows = capsys.readouterr(), fitting.rows[-1]
    (shared / "said").mkdir()
    (shared / "said/renewals.jsonl").write_text(
        "".join(json.dumps({**OZARK, "id": f"said-{n}"}) + "\n" for n in range(9)), "utf-8"
    )
    assert trained(shared) == 0
    out, err = capsys.readouterr()
    assert "22 documents" in err
    assert fitting.rows[-1] == rows + 9
    assert out == before.out


@pytest.mark.usefixtures("fitting")
def test_corrections_are_learned_from_and_those_unheeded_listed(shared: Path, capsys) -> None:
    extra = shared / "corrections.jsonl"
    extra.write_text(f"{json.dumps(CORRECTED)}\n{json.dumps(OZARK)}\n", encoding="utf-8")
    assert trained(shared, "--extra", str(extra)) == 0
    out, err = capsys.readouterr()
    assert "15 documents" in err
    assert "2 documents more, 1 of them still read otherwise" in out
    assert out.endswith("corrected: no such claim; read: Bosch 4 renewal happened\n")


@pytest.mark.usefixtures("fitting")
@pytest.mark.parametrize("text", [None, "no JSON\n", '{"id": "no text"}\n'])
def test_corrections_that_are_none_are_refused(shared: Path, capsys, text: str | None) -> None:
    extra = shared / "corrections.jsonl"
    if text is not None:
        extra.write_text(text, encoding="utf-8")
    assert trained(shared, "--extra", str(extra)) == 1
    err = capsys.readouterr().err
    assert err.startswith("train: ")
    assert err.count("\n") == 1
    assert not (shared / "weights.py").exists()


def test_no_forest_learns_from_the_fold_it_is_left_out_of(fitting: Fitting) -> None:
    learn = importlib.import_module("train.learn").learn
    learned = learn([document(line) for line in LABELLED], JUDGE)
    folds = learned.told.folds
    assert fitting.rows == [len(folds) - folds.count(fold) for fold in range(FOLDS)]
    assert sorted(learned.byfold) == list(range(FOLDS))
    learned.whole()
    assert fitting.rows[-1] == len(folds) > 0


@pytest.mark.usefixtures("fitting")
def test_a_larger_share_of_the_labels_holds_the_smaller() -> None:
    trials = importlib.import_module("train.trials")
    documents = [document(NOTHING, id=f"d{n}") for n in range(400)]
    parts = [{d.id for d in trials.part(documents, n)} for n in trials.SHARES.values()]
    assert all(a < b for a, b in pairwise(parts))
    assert len(parts[-1]) == len(documents)
    assert len(parts[0]) == pytest.approx(len(documents) / 8, rel=0.4)


@pytest.mark.usefixtures("fitting")
def test_the_reliability_table_counts_every_claim() -> None:
    trials, study = (importlib.import_module(f"train.{name}") for name in ("trials", "study"))
    said = [Outcome(0.6 + n / 1000, n % 4 > 0, n % 3, n % 2 > 0) for n in range(300)]
    trial = trials.Trial({}, said, Scale(), [])
    rows = [line.strip("| ").split(" | ") for line in study.reliability(trial, JUDGE).splitlines()]
    assert sum(int(row[1]) for row in rows if " to " in row[0]) == len(said)
    assert float({r[0]: r[-1] for r in rows}["confidence"]) < 0.1


@pytest.mark.usefixtures("fitting")
def test_measured_figures_are_those_of_short_texts_and_of_long_ones() -> None:
    trials, study = (importlib.import_module(f"train.{name}") for name in ("trials", "study"))
    documents = [document(line) for line in LABELLED]
    trial = trials.run(documents, documents, JUDGE)
    figures = study.measured(trial.judged, trials.shipped, JUDGE)
    assert figures[:2] == ["0.667", "1.000"]
    assert len(figures) == 8


@pytest.mark.usefixtures("fitting")
def test_without_its_list_of_titles_the_reader_has_none() -> None:
    trials = importlib.import_module("train.trials")
    [bare] = trials.bare([document(FARGO)])
    assert len(document(FARGO).titles) > 1000
    assert len(bare.titles) == 0
