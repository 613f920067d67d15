"""Names that people give to titles are looked at before anything changes."""

import pytest

from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.naming import LENGTH, proper


@pytest.mark.parametrize("name", ["Fargo", "S.W.A.T.", "9-1-1", "???", "Дом", "a" * LENGTH])
def test_a_name_is_taken_as_it_is(name: str) -> None:
    assert proper(f" {name}\n") == name


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", "a title needs a name"),
        (" \n", "a title needs a name"),
        ("\u200b", "characters that cannot be seen"),
        ("Fargo\nLegion", "no line breaks"),
        ("Far\x1bgo", "no line breaks"),
        ("a" * (LENGTH + 1), "at most 200 characters, not 201"),
    ],
)
def test_a_name_that_will_not_do(name: str, said: str) -> None:
    with pytest.raises(TitleError, match=said):
        proper(name)
