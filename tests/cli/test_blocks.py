"""On a narrow terminal, rows are blocks of lines that can be read."""

from io import StringIO

import pytest
from rich.console import Console
from rich.text import Text

from slated.cli.beliefs import laid_out
from slated.cli.reading import Reading
from slated.cli.table import print_slate

HEADINGS = ("When", "What", "On")
ROWS = [
    [Text("Jan 18, 2018"), Text("Arrow 6"), Text("The CW", no_wrap=True, overflow="ellipsis")],
    [Text("2018"), Text("Jessica Jones 2"), Text("\u2013")],
]
FLOORS = ((4, 7, 6),)


def printed(width: int) -> list[str]:
    out = Console(file=StringIO(), width=width)
    out.print(laid_out(HEADINGS, ROWS, FLOORS, width))
    return [line.rstrip() for line in out.file.getvalue().splitlines()]  # type: ignore[attr-defined]


def test_a_row_is_a_block() -> None:
    assert printed(59) == [
        *("When: Jan 18, 2018", "What: Arrow 6", "On: The CW"),
        *("", "When: 2018", "What: Jessica Jones 2"),
    ]


def test_there_is_a_table_where_there_is_room() -> None:
    assert printed(60)[0].split() == ["When", "What", "On"]


@pytest.mark.parametrize("width", [8, 20, 40, 59])
def test_no_line_is_too_long_and_words_stay_whole(width: int) -> None:
    lines = printed(width)
    assert max(map(len, lines)) <= width
    assert "Jessica" in " ".join(lines).split()


def test_claims_read_are_blocks_too(reading: Reading) -> None:
    out = Console(file=StringIO(), width=40)
    print_slate([reading], out=out)
    said = out.file.getvalue()  # type: ignore[attr-defined]
    assert "When: April 2017\nWhat: Fargo 3\nEvent: premiere\n" in said
