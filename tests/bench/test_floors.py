import pytest

import floors

FIGURES = {"full_f1": 0.61, "full_p": 0.8, "speaker": 0.70}


def test_raising_keeps_f1_exact_and_leaves_others_room() -> None:
    entry = floors.raised({}, "feed", "abc", FIGURES)["feed"]
    assert entry == {"sha256": "abc", "floors": {"full_f1": 0.61, "full_p": 0.78, "speaker": 0.65}}


def test_raising_never_lowers() -> None:
    before = floors.raised({}, "feed", "abc", FIGURES)
    assert floors.raised(before, "feed", "abc", dict.fromkeys(FIGURES, 0.1)) == before


def test_another_gold_file_is_refused() -> None:
    before = floors.raised({}, "feed", "abc", FIGURES)
    with pytest.raises(ValueError, match="gold file has changed"):
        floors.raised(before, "feed", "xyz", FIGURES)
    assert "gold file has changed" in floors.breaches(before, "feed", "xyz", FIGURES)[0]


def test_a_figure_below_its_floor_is_a_breach() -> None:
    before = floors.raised({}, "feed", "abc", FIGURES)
    assert floors.breaches(before, "feed", "abc", FIGURES) == []
    assert floors.breaches(before, "feed", "abc", FIGURES | {"full_f1": 0.6}) == [
        "feed: full_f1 is 0.6000, below its floor of 0.6100"
    ]


def test_a_set_without_floors_is_a_breach() -> None:
    assert floors.breaches({}, "feed", "abc", FIGURES)
