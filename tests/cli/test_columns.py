import pytest

from slated.cli.columns import fitted

ROWS = [["ab", "a title of some length"], ["abcd", "short"]]


@pytest.mark.parametrize(
    ("width", "sizes"),
    [(80, [4, 22]), (28, [4, 22]), (20, [4, 14]), (14, [3, 9]), (5, [1, 2])],
)
def test_the_widest_column_gives_way_first(width: int, sizes: list[int]) -> None:
    assert fitted(ROWS, ([4, 12], [3, 9]), width) == sizes


def test_wide_letters_count_twice() -> None:
    assert fitted([["\u97d3\u56fd"]], (), 80) == [4]
