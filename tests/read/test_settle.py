"""One claim per fact."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slated.claim import Claim, Event, Evidence, Status
from slated.read.settle import date_endings, folded, settle
from slated.window import Window

EVIDENCE = Evidence("Fargo", 0, 5, "text")


def claim(
    title: str = "Fargo",
    event: Event = Event.PREMIERE,
    status: Status = Status.ANNOUNCED,
    season: int | None = None,
    when: str | None = None,
    **more: str,
) -> Claim:
    window = Window.parse(when) if when else None
    return Claim(title, event, status, EVIDENCE, season, when=window, **more)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Crown", "Crown"),
        ("the crown", "The Crown"),
        ("A Teacher", "Teacher"),
        ("An Idiot Abroad", "Idiot Abroad"),
        ("Grey’s Anatomy", "Grey's Anatomy"),
        ("Law & Order: SVU", "Law and Order – SVU"),
        ("9-1-1", "9-1-1!"),
    ],
)
def test_titles_that_are_one(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Fargo", "Cargo"), ("Theodore", "Odore"), ("Anatomy", "Atomy"), ("24", "24: Legacy")],
)
def test_titles_that_are_two(one: str, other: str) -> None:
    assert folded(one) != folded(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (claim(), claim()),
        (claim(season=1), claim()),
        (claim(season=3), claim()),
        (claim(title="The Crown"), claim(title="Crown")),
        (claim(when="2018"), claim(when="2018-05-08")),
        (claim(when="2018-05"), claim(when="2019")),
        (claim(status=Status.EXPECTED), claim(when="2018")),
        (claim(season=3, when="2018"), claim(when="2018-05")),
    ],
)
def test_claims_on_one_fact_are_joined(one: Claim, other: Claim) -> None:
    assert len(settle([one, other])) == 1
    assert len(settle([other, one])) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (claim(), claim(title="Barry")),
        (claim(), claim(event=Event.FINALE)),
        (claim(season=2), claim(season=3)),
        (claim(season=2), claim(season=1)),
        (claim(season=2, when="2018"), claim(when="2015")),
        (claim(when="2014", status=Status.HAPPENED), claim(when="2018")),
    ],
)
def test_claims_on_two_facts_stay_two(one: Claim, other: Claim) -> None:
    assert settle([one, other]) == [one, other]
    assert settle([other, one]) == [other, one]


@pytest.mark.parametrize(
    ("vague", "exact"),
    [
        (claim(), claim(when="2018")),
        (claim(when="2018"), claim(when="2018-05")),
        (claim(when="2018/.."), claim(when="2018")),
        (claim(), claim(season=3)),
        (claim(season=3), claim(season=3, when="2018")),
        (claim(status=Status.UNKNOWN), claim(when="2018", status=Status.ANNOUNCED)),
        (claim(status=Status.DENIED, when="2018-05"), claim(when="2018")),
    ],
)
def test_the_more_precise_wording_stays(vague: Claim, exact: Claim) -> None:
    (kept,) = settle([vague, exact])
    assert (kept.when, kept.status) == (exact.when, exact.status)
    assert kept.season == (exact.season or vague.season)


def test_of_two_as_precise_the_first_stays() -> None:
    first, second = claim(when="2018", rule="a"), claim(when="2019", rule="b")
    assert settle([first, second]) == [first]


def test_what_one_leaves_open_the_other_fills() -> None:
    told = claim(season=3, platform="FX", speaker="Noah Hawley", role="showrunner")
    dated = claim(when="2018-05-08", platform="Hulu", venue="Twitter", outlet="TVLine")
    (kept,) = settle([told, dated])
    assert kept == replace(dated, season=3, speaker="Noah Hawley", role="showrunner")


def test_the_order_of_the_article_is_kept() -> None:
    claims = [claim("Fargo"), claim("Barry"), claim("Fargo", when="2018"), claim("Atlanta")]
    assert [c.title for c in settle(claims)] == ["Fargo", "Barry", "Atlanta"]


CLAIMS = st.lists(
    st.builds(
        claim,
        st.sampled_from(["Fargo", "The Crown", "Crown"]),
        st.sampled_from([Event.PREMIERE, Event.FINALE]),
        st.sampled_from([Status.HAPPENED, Status.ANNOUNCED]),
        st.sampled_from([1, 2, 3]),
        st.sampled_from([None, "2018", "2018-05"]),
    ),
    max_size=8,
)


def facts(claims: list[Claim]) -> set[tuple[str, Event, int | None]]:
    return {(folded(c.title), c.event, c.season) for c in claims}


@given(CLAIMS)
def test_settled_claims_are_settled(claims: list[Claim]) -> None:
    once = settle(claims)
    assert settle(once) == once


@given(CLAIMS)
def test_no_fact_is_lost_in_any_order(claims: list[Claim]) -> None:
    assert facts(settle(claims)) == facts(claims) == facts(settle(claims[::-1]))
    assert len(settle(claims)) == len(facts(claims)) == len(settle(claims[::-1]))


@given(CLAIMS)
def test_every_fact_keeps_its_finest_window(claims: list[Claim]) -> None:
    for kept in settle(claims):
        same = [c for c in claims if facts([c]) == facts([kept])]
        assert kept.when == min((c.when for c in same), key=lambda w: w.precision if w else 99)


ENDING = claim(event=Event.CONCLUSION)
FINALE = claim(event=Event.FINALE, when="2019-05-19")


def test_an_ending_takes_the_day_of_its_finale() -> None:
    dated, finale = date_endings([ENDING, FINALE])
    assert dated == replace(ENDING, when=FINALE.when)
    assert finale == FINALE


@pytest.mark.parametrize(
    ("ending", "finale"),
    [
        (ENDING, replace(FINALE, title="Barry")),
        (ENDING, replace(FINALE, status=Status.HAPPENED)),
        (ENDING, replace(FINALE, when=None)),
        (replace(ENDING, season=8), replace(FINALE, season=7)),
        (replace(ENDING, when=Window.parse("2020")), FINALE),
        (replace(ENDING, status=Status.RUMOURED), FINALE),
        (replace(ENDING, event=Event.CANCELLATION), FINALE),
    ],
)
def test_other_endings_keep_what_they_have(ending: Claim, finale: Claim) -> None:
    assert date_endings([ending, finale]) == [ending, finale]
