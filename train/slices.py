"""Tables of what is found and what is not, by event, status, kind of document and length."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from slated.claim import Event, Status
from train import errors
from train.errors import Fate
from train.marks import table

By = Callable[[Fate], str]
KINDS = ("headline", "feed item", "article")
LENGTHS = {
    "up to 100": 100,
    "up to 600": 600,
    "up to 2,000": 2_000,
    "up to 5,000": 5_000,
    "longer": 10**9,
}
"""Characters, headline and text together."""


def length(fate: Fate) -> str:
    """The range that the length of a claim's document falls in."""
    article = fate.judged.document.article
    size = len(article.title) + len(article.text)
    return next(name for name, most in LENGTHS.items() if size <= most)


SLICES: dict[str, tuple[By, Sequence[str]]] = {
    "event": (lambda f: str(f.claim["event"]), tuple(map(str, Event))),
    "status": (lambda f: str(f.claim["status"]), tuple(map(str, Status))),
    "kind": (lambda f: f.judged.document.kind, KINDS),
    "length": (length, tuple(LENGTHS)),
}


def sliced(labelled: list[Fate], made: list[Fate], by: str) -> str:
    """Claims labelled and found, why the others are missed, claims made and right."""
    which, names = SLICES[by]
    rows: list[Sequence[object]] = [
        (by, "labelled", "found", "R", *errors.MISSED, "made", "wrong", "P")
    ]
    for name in names:
        wanted = [f.what for f in labelled if which(f) == name]
        rows.append((name, *_counted(wanted, [f.what for f in made if which(f) == name])))
    rows.append(("all", *_counted([f.what for f in labelled], [f.what for f in made])))
    return table(rows)


def _counted(labelled: list[str], made: list[str]) -> Sequence[object]:
    """The cells of a row, from what became of the claims labelled and of those made."""
    found, right = labelled.count(errors.FOUND), made.count(errors.FOUND)
    causes = (labelled.count(what) for what in errors.MISSED)
    r, p = share(found, len(labelled)), share(right, len(made))
    return len(labelled), found, r, *causes, len(made), len(made) - right, p


def faults(made: list[Fate]) -> str:
    """What is wrong with the claims that are wrong, by kind of document."""
    found = Counter((f.judged.document.kind, f.what) for f in made)
    rows: list[Sequence[object]] = [("what is wrong", *KINDS, "all")]
    for what in errors.WRONG:
        numbers = [found[kind, what] for kind in KINDS]
        rows.append((what, *numbers, sum(numbers)))
    return table(rows)


def repairs(labelled: list[Fate], made: list[Fate]) -> str:
    """What full F1 would be, were one class of misses read right and nothing else changed."""
    why, told = Counter(f.what for f in labelled), Counter(f.what for f in made)
    rows: list[Sequence[object]] = [("were this solved", "claims", "recall", "full F1")]
    for what in ("nothing", *errors.MISSED):
        # A claim with a wrong date becomes a right one: it is made already.
        anew = why[what] - min(why[what], told[what])
        hit = why[errors.FOUND] + why[what]
        f1 = 2 * hit / (len(labelled) + len(made) + anew)
        rows.append((what, why[what], share(hit, len(labelled)), f"{f1:.3f}"))
    return table(rows)


def share(part: int, whole: int) -> str:
    """A share in two digits; a dash of nothing."""
    return f"{part / whole:.2f}" if whole else "–"
