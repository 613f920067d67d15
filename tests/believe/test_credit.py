"""Who says so, in words."""

from __future__ import annotations

import pytest
from tests.believe.saying import said

from slated.believe.credit import credit
from slated.believe.weighed import weighed


@pytest.mark.parametrize(
    ("speaker", "role", "words"),
    [
        ("Melissa Rosenberg", "showrunner", "says showrunner Melissa Rosenberg, 4 Oct 2017"),
        ("Melissa Rosenberg", None, "says Melissa Rosenberg, 4 Oct 2017"),
        ("co-creator", "co-creator", "says the co-creator, 4 Oct 2017"),
        ("Kevin Reilly", "head of content", "says Kevin Reilly, head of content, 4 Oct 2017"),
    ],
)
def test_a_speaker_with_their_role(speaker: str, role: str | None, words: str) -> None:
    one = said("2017-10-04", speaker, "premiere announced", "2018", role=role)
    assert credit(weighed(one)) == words
