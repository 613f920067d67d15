"""Status from the words around a verb. "*" marks the verb in the sentences."""

from __future__ import annotations

import pytest

from slated.claim import Status
from slated.read.tense import modality, noun_status, perfect, soften, verb_status


def marked(sentence: str) -> tuple[str, int, int]:
    """A sentence without its marks, and where the marked words stand."""
    before, verb, after = sentence.split("*")
    return before + verb + after, len(before), len(before) + len(verb)


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Fargo *premiered* on FX", "happened"),
        ("Fargo *aired* in May", "happened"),
        ("Fargo has *returned*", "happened"),
        ("Fargo was *renewed*", "happened"),
        ("Fargo has been *renewed*", "happened"),
        ("Fargo *came* back", "happened"),
        ("Fargo *first aired* in 2014", "happened"),
        ("Fargo *finally airs* in May", "announced"),
        ("FX *brought* Fargo back", "happened"),
        ("Fargo did *return* in May", "happened"),
        ("Fargo didn’t just *come* back, it came back roaring", "happened"),
        ("Fargo did not *come* back", "denied"),
        ("Fargo *premieres* in May", "announced"),
        ("Fargo *returns* in May", "announced"),
        ("Fargo *returning* in May", "announced"),
        ("Fargo will *return* in May", "announced"),
        ("Fargo’ll *return* in May", "announced"),
        ("Fargo is set to *return* in May", "announced"),
        ("Fargo is scheduled to *premiere*", "announced"),
        ("Fargo is due to *premiere*", "announced"),
        ("Fargo will also finally *premiere*", "announced"),
        ("Fargo is going to *return*", "announced"),
        ("Fargo should *return* in May", "expected"),
        ("Fargo is expected to *return*", "expected"),
        ("Fargo is likely to *return*", "expected"),
        ("Fargo will likely *return*", "expected"),
        ("FX plans to *air* Fargo", "expected"),
        ("FX hopes to *air* Fargo", "expected"),
        ("Fargo is on track to *premiere*", "expected"),
        ("Fargo will probably be *renewed*", "expected"),
        ("Fargo may *return*", "rumoured"),
        ("Fargo May *Return*", "rumoured"),
        ("Fargo might also *return*", "rumoured"),
        ("Fargo could be *cancelled*", "rumoured"),
        ("Fargo has reportedly *wrapped*", "rumoured"),
        ("Fargo is said to *return*", "rumoured"),
        ("Fargo won’t *return*", "denied"),
        ("Fargo will not be *renewed*", "denied"),
        ("Fargo has not been *cancelled*", "denied"),
        ("Fargo isn't *ending*", "denied"),
        ("Fargo did not *premiere*", "denied"),
        ("Fargo is no longer *filming*", "denied"),
    ],
)
def test_status_of_a_verb(sentence: str, status: str) -> None:
    text, start, end = marked(sentence)
    assert verb_status(text, start, end) == status


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Fargo *begins* filming", "happened"),
        ("FX *cancels* Fargo", "happened"),
        ("Fargo *beginning* to film", "announced"),
        ("Fargo will *begin* filming", "announced"),
        ("Fargo may *begin* filming", "rumoured"),
    ],
)
def test_the_present_tense_of_news_tells_what_has_happened(sentence: str, status: str) -> None:
    text, start, end = marked(sentence)
    assert verb_status(text, start, end, news=True) == status


@pytest.mark.parametrize(
    "sentence",
    [
        "Fargo *returns* though it may not have been planned",
        "In May Fargo *returned*",
        "Last May FX *renewed* it",
        "On May 8 Fargo *returned*",
        "The will of the people *returns*",
    ],
)
def test_words_elsewhere_have_no_say(sentence: str) -> None:
    text, start, _ = marked(sentence)
    assert modality(text, start) is None


def test_words_before_the_floor_are_not_heard() -> None:
    text, start, _ = marked("He may *return*")
    assert modality(text, start) is Status.RUMOURED
    assert modality(text, start, floor=6) is None


def test_words_far_before_the_verb_are_not_heard() -> None:
    text, start, _ = marked("It will" + " " * 80 + "*return*")
    assert modality(text, start) is None


@pytest.mark.parametrize(
    ("sentence", "is_perfect"),
    [
        ("Fargo has *wrapped*", True),
        ("Fargo has now finally *wrapped*", True),
        ("Fargo’s been *renewed*", True),
        ("Fargo is *renewed*", True),
        ("Fargo *wrapped*", False),
        ("Fargo has a star who soon after *left*", False),
    ],
)
def test_perfect(sentence: str, is_perfect: bool) -> None:
    text, start, _ = marked(sentence)
    assert perfect(text, start) == is_perfect


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Ahead of the season finale of Fargo, FX met the press", "announced"),
        ("How to watch the Fargo finale", "announced"),
        ("The Fargo premiere airs this Sunday", "announced"),
        ("The Fargo finale left us in tears", "happened"),
        ("Fargo premiere recap: a cold day", "happened"),
    ],
)
def test_status_of_a_noun(sentence: str, status: str) -> None:
    assert noun_status(sentence) == status


@pytest.mark.parametrize(
    ("sentence", "before", "after"),
    [
        ("Sources say Fargo was *cancelled*", "happened", "rumoured"),
        ("Fargo is *returning*, according to insiders", "announced", "rumoured"),
        ("Fargo *returning* to FX: report", "announced", "rumoured"),
        ("Reportedly, it should *return*", "expected", "rumoured"),
        ("Sources say Fargo will not *return*", "denied", "denied"),
        ("Is Fargo *cancelled*?", "happened", "unknown"),
        ("Fargo: will it *return*?", "announced", "unknown"),
        ("When does Fargo *return*? On May 8", "announced", "unknown"),
        ("Is it true? Fargo *returns*", "announced", "announced"),
        ("Fargo was *cancelled* by FX", "happened", "happened"),
        ("The report says Fargo *returns*", "announced", "announced"),
    ],
)
def test_hearsay_and_questions_soften(sentence: str, before: str, after: str) -> None:
    text, start, _ = marked(sentence)
    assert soften(text, start, Status(before)) == after
