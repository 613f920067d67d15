"""Finding: offsets, spans, order, and that hostile text costs no more than its length."""

from __future__ import annotations

import time
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.read.when.corpus import BESIDE, CORPUS, NOTHING

from slated.read.when import counts, dates, digits, find_times, ground, holidays, periods, shifted
from slated.read.when.rule import Rule

PHRASES = [
    *(phrase for _, _, phrases in CORPUS for phrase in phrases),
    *NOTHING,
    *(phrase for _, phrase, _ in BESIDE),
]
RULES = [
    rule
    for module in (counts, dates, digits, holidays, periods, shifted)
    for rules in vars(module).values()
    if isinstance(rules, tuple)
    for rule in rules
    if isinstance(rule, Rule)
]
sentences = st.lists(
    st.one_of(st.sampled_from(PHRASES), st.text(max_size=8), st.sampled_from(["İ", "\n", "’s"])),
    max_size=6,
).map(" ".join)
ways = st.sampled_from(["past", "future", None])


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_rule_reads_its_own_examples_whole(rule: Rule) -> None:
    for example in rule.examples:
        match = rule.pattern.match(example)
        assert match is not None
        assert match[0] == example
        assert rule.build(match) is not None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It grew, and in March it was renewed.", ["March"]),
        ("It grew or in May it was axed.", ["May"]),
        ("He laughed and may return.", []),
        ("They sang and March came in.", []),
    ],
)
def test_a_month_behind_and(text: str, found: list[str]) -> None:
    assert [words.text for words in find_times(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It premieres January 1, 9999 on FX.", []),
        ("It premieres Friday, January 1, 9999 on FX.", []),
        ("It premieres January 1, 2019 on FX.", ["January 1, 2019"]),
        ("On March 8, 1500 fans came to the set.", ["March 8"]),
        ("March 8, 1830 GMT", ["March 8"]),
        ("In May, 2500 people watched.", ["May"]),
    ],
)
def test_a_year_far_off_voids_its_day(text: str, found: list[str]) -> None:
    assert [words.text for words in find_times(text)] == found


@given(sentences)
def test_spans_are_exact_ordered_and_apart(text: str) -> None:
    found = find_times(text)
    assert all(text[words.start : words.end] == words.text for words in found)
    assert all(words.start <= words.core < words.end for words in found)
    assert all(one.end <= two.start for one, two in pairwise(found))


@given(sentences, sentences)
def test_a_part_of_the_text_reads_as_if_alone(before: str, text: str) -> None:
    whole = f"{before}\n{text}\n{before}"
    start = len(before) + 1
    found = find_times(whole, start, start + len(text))
    assert [words.text for words in found] == [words.text for words in find_times(text)]
    assert all(whole[words.start : words.end] == words.text for words in found)
    assert all(start <= words.start <= words.core for words in found)


@given(sentences, st.dates(date(1950, 1, 1), date(2090, 1, 1)) | st.none(), ways)
def test_grounding_never_fails(text: str, published: date | None, way: str | None) -> None:
    for words in find_times(text):
        window = ground(words, published, way)  # type: ignore[arg-type]
        assert window is None or window.words == words.text


@pytest.mark.parametrize(
    ("text", "found", "core"),
    [
        ("It ends by the end of 2019.", "by the end of 2019", "the end of 2019"),
        ("It is back in the fall of 2018.", "the fall of 2018", "the fall of 2018"),
        ("Not until 2020, they say", "Not until 2020", "2020"),
        ("due no earlier than May 4", "no earlier than May 4", "May 4"),
        ("after November 2015 it", "after November 2015", "November 2015"),
        ("out on Sunday, June 17 at 9/8c", "Sunday, June 17", "Sunday, June 17"),
        ("Sunday Night Football", "Sunday Night", "Sunday Night"),
        ("last year’s finale", "last year", "last year"),
        ("tonight (May 4)", "tonight (May 4", "tonight (May 4"),
        ("After the March 2015 finale", "the March 2015", "the March 2015"),
        ("ahead of Thursday’s return", "Thursday", "Thursday"),
    ],
)
def test_span_and_core(text: str, found: str, core: str) -> None:
    (words,) = find_times(text)
    assert words.text == found
    assert text[words.core : words.end] == core


def test_two_dates_stay_two() -> None:
    text = "Season 1 came out in March 2018 and season 2 on May 4, 2019, both Fridays"
    assert [words.text for words in find_times(text)] == ["March 2018", "May 4, 2019"]


@pytest.mark.parametrize(
    "piece",
    [
        *("the ", "early ", "1", "a few ", "2018-", "may 4 to ", "in less than ", "end of the "),
        *("fall ", "fall\t", "may ", "two  ", "this following same ", "by no later than ", "10/"),
    ],
)
def test_hostile_text_costs_no_more_than_its_length(piece: str) -> None:
    def cost(length: int) -> float:
        text = (piece * length)[:length]
        begin = time.process_time()
        find_times(text)
        return time.process_time() - begin

    cost(1_000)
    short = min(cost(20_000) for _ in range(3))
    assert min(cost(80_000) for _ in range(3)) < 12 * max(short, 0.002)


@pytest.mark.parametrize("start", ["may", "in", "two", "fall", "by", "May 4", "early", "next"])
def test_long_white_space_is_no_trap(start: str) -> None:
    text = start + " " * 50_000 + "x"
    begin = time.process_time()
    find_times(text)
    assert time.process_time() - begin < 1.0


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Filming is scheduled for June.", ["June"]),
        ("The return of “Ozark” is planned for May in Missouri.", ["May"]),
        ("The season was pushed back to August.", ["August"]),
        ("It is on track for March.", ["March"]),
        # People, not months.
        ("The part was planned for April Kepner.", []),
        ("A scene was moved to June’s house.", []),
        ("They waited for June.", []),
        ("It was left to May.", []),
    ],
)
def test_months_that_are_names_too(text: str, found: list[str]) -> None:
    assert [words.text for words in find_times(text)] == found
