"""Copies of one report are known as they are kept, whatever order they come in."""

from __future__ import annotations

import random
from datetime import date, timedelta
from itertools import permutations

import pytest
from tests.site.news.making import NOW, article, claim, keep

from slated import Article, Claim

pytestmark = pytest.mark.usefixtures("database")

NAMES = [f"word{number}" for number in range(2_000)]


def prose(seed: int, length: int = 120) -> str:
    """A text of its own, which begins with what is claimed."""
    return f"Fargo. {' '.join(random.Random(seed).choices(NAMES, k=length))}"


def report(outlet: str, text: str, on: date = date(2017, 1, 12), **fields: str) -> Article:
    url = f"https://{outlet}.example/{len(text)}/{on}"
    return article(text, outlet=outlet, url=url, published=on, **fields)


def stories() -> set[frozenset[str]]:
    """The outlets of each story."""
    from slated.site.news.models import Article as Row

    found: dict[int, set[str]] = {}
    for story, outlet in Row.objects.exclude(story=None).values_list("story", "outlet__name"):
        found.setdefault(story, set()).add(outlet)
    return {frozenset(outlets) for outlets in found.values()}


def confidence() -> float:
    from slated.site.slate.models import Span

    return Span.objects.filter(release__season=3).latest("first").confidence


def said(*claims: Claim) -> list[Claim]:
    return list(claims) or [claim(speaker=None)]


def test_ten_copies_are_one_story_and_one_source() -> None:
    text = prose(1)
    keep((report("First", text), said()))
    alone = confidence()
    for number in range(9):
        copy = f"{prose(100 + number, 12)} {text} Sign up to letter {number}."
        keep((report(f"Copy {number}", copy, date(2017, 1, 13)), said()))
    assert stories() == {frozenset({"First", *(f"Copy {number}" for number in range(9))})}
    assert confidence() == alone
    keep((report("Own", prose(2), date(2017, 1, 13)), said()))
    assert confidence() > alone


def test_many_in_one_transaction_are_one_story_too() -> None:
    text = prose(1)
    keep(
        *((report(name, f"{text} {name}"), said()) for name in ("A", "B", "C")),
        (report("D", prose(2)), said()),
        later=True,
    )
    assert stories() == {frozenset("ABC")}


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_the_order_they_come_in_makes_no_difference(order: tuple[int, ...]) -> None:
    # A and C have nothing in common but B, which has half of each.
    left, right = prose(1, 100), prose(2, 100)
    made = [
        (report("A", left), said()),
        (report("B", f"{left} {right}"), said()),
        (report("C", right), said()),
        (report("D", prose(3)), said()),
    ]
    for number in order:
        keep(made[number])
    assert stories() == {frozenset("ABC")}


@pytest.mark.parametrize("later", [False, True])
def test_words_under_everything_are_no_sign_of_a_copy(
    monkeypatch: pytest.MonkeyPatch, later: bool
) -> None:
    from slated.site.news import traces

    monkeypatch.setattr(traces, "COMMON", 3)
    standing, text = prose(50, 60), prose(1)
    kept = [(report(f"Own {n}", f"{prose(n, 70)} {standing}"), said()) for n in range(60, 66)]
    copies = [(report(name, f"{text} {name} {standing}"), said()) for name in "ABCDEF"]
    if later:
        keep(*kept, *copies, later=True)
    else:
        for one in (*kept, *copies):
            keep(one)
    assert stories() == {frozenset("ABCDEF")}


def test_two_stories_that_prove_to_be_one_are_believed_as_one() -> None:
    left, right = prose(1, 100), prose(2, 100)
    for outlet, text in {"A": left, "B": left + " x", "C": right, "D": right + " y"}.items():
        keep((report(outlet, text), said()))
    assert stories() == {frozenset("AB"), frozenset("CD")}
    two = confidence()
    # What joins them speaks of another season, and so of another release.
    keep((report("E", f"{left} {right}"), said(claim(season=4, speaker=None))))
    assert stories() == {frozenset("ABCDE")}
    assert confidence() < two


@pytest.mark.parametrize(
    ("other", "claims"),
    [
        (report("B", prose(2)), None),
        (report("B", prose(1), date(2017, 2, 12)), None),
        (report("B", prose(1)), [claim(title="Ozark", words="Fargo")]),
        (report("B", prose(1)), []),
        (report("A", f"{prose(1, 60)} {prose(5, 60)}"), None),
    ],
    ids=["other words", "a month later", "another title", "nothing claimed", "same outlet, half"],
)
def test_what_is_no_copy(other: Article, claims: list[Claim] | None) -> None:
    keep((report("A", prose(1) + " first."), said()))
    keep((other, said() if claims is None else claims))
    assert stories() == set()


def test_a_text_too_short_tells_nothing() -> None:
    for outlet in "AB":
        keep((report(outlet, f"Fargo season 3 premieres April 19 on FX, says {outlet}."), said()))
    assert stories() == set()


def test_a_new_version_that_is_a_copy_joins_the_story() -> None:
    keep((report("A", prose(1)), said()))
    url = "https://b.example/"
    keep((article(prose(2), outlet="B", url=url), said()))
    assert stories() == set()
    keep((article(f"{prose(2, 20)} {prose(1)}", outlet="B", url=url), said()))
    assert stories() == {frozenset("AB")}


def test_what_a_newer_reader_finds_claims_in_is_compared_then() -> None:
    from slated.site.news.rereading import reread

    keep((report("A", prose(1)), []), (report("B", prose(1) + " B"), []))
    assert stories() == set()
    done = list(reread(lambda _: said(), "hand+2", elsewhere=True))
    assert len(done) == 2
    assert stories() == {frozenset("AB")}


def test_what_fails_leaves_no_story(monkeypatch: pytest.MonkeyPatch) -> None:
    from slated.site.news import keep as module
    from slated.site.news.models import Trace

    def fail(*_: object) -> None:
        raise RuntimeError("in the middle")

    with monkeypatch.context() as patch:
        patch.setattr(module, "rebuild", fail)
        with pytest.raises(RuntimeError):
            keep((report("A", prose(1)), said()))
    assert Trace.objects.count() == 0
    keep((report("A", prose(1)), said()), at=NOW + timedelta(days=1))
    assert Trace.objects.count() == 12


def test_articles_kept_before_stories_were_looked_for_get_theirs() -> None:
    from slated.site.news.models import Article as Row
    from slated.site.news.models import Trace
    from slated.site.news.retelling import retell, untold

    keep((report("First", prose(1)), said()))
    alone = confidence()
    keep((report("Second", f"{prose(1)} And more."), said()))
    keep((report("Own", prose(2)), said(claim(title="Legion"))))
    # As a database stood that was made before.
    Trace.objects.all().delete()
    Row.objects.update(story=None)
    assert untold().count() == 3
    assert sum(retell()) == 3
    assert stories() == {frozenset({"First", "Second"})}
    assert confidence() == alone
    assert list(retell()) == []
