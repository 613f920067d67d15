"""The options of reading name the readers there are."""

from slated.cli.options import OWN
from slated.read import READERS


def test_every_reader_of_ours_can_be_asked_for() -> None:
    assert OWN == READERS
