"""Outside scores in a table of one's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from slated.gather.errors import GatherError
from slated.gather.ratings import Bad
from slated.gather.ratings.scores import GivenScore, scores

HEAD = "source,value,low,high,votes,imdb,title,year\n"


def read(tmp_path: Path, text: str) -> list[GivenScore | Bad]:
    path = tmp_path / "scores.csv"
    path.write_text(text, encoding="utf-8")
    return list(scores(path))


def test_a_known_source_and_one_of_ones_own(tmp_path: Path) -> None:
    first, second = read(
        tmp_path,
        HEAD + 'Metacritic,78,,,32,tt2357547,,\nFilmdienst,4,1,5,,,"Twin Peaks, again",2017\n',
    )
    assert isinstance(first, GivenScore)
    assert (first.source, first.value, first.votes, first.low) == ("metacritic", 78, 32, None)
    assert first.about.ids == {"imdb": "tt2357547"}
    assert isinstance(second, GivenScore)
    assert (second.low, second.high, second.votes) == (1, 5, None)
    assert (second.about.title, second.about.year) == ("Twin Peaks, again", 2017)


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (",78,,,,tt2357547,,", "a source has 1 to 40 characters"),
        ("metacritic,,,,,tt2357547,,", "no value"),
        ("metacritic,high,,,,tt2357547,,", "'high' is no number"),
        ("metacritic,nan,,,,tt2357547,,", "'nan' is no number"),
        ("metacritic,78,,,many,tt2357547,,", "'many' is no number of votes"),
        ("metacritic,78,,,,,,", "neither an IMDb id nor a title"),
        ("metacritic,78", "2 columns where the first line has 8"),
    ],
)
def test_a_bad_row_is_told(tmp_path: Path, row: str, why: str) -> None:
    bad, good = read(tmp_path, f"{HEAD}{row}\nimdb,8,,,10,tt2357547,,\n")
    assert isinstance(bad, Bad)
    assert (bad.line, bad.why) == (2, why)
    assert isinstance(good, GivenScore)


def test_another_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GatherError, match="no column 'value'"):
        read(tmp_path, "source,score\n")
    with pytest.raises(GatherError, match="cannot be read"):
        list(scores(tmp_path / "none.csv"))
