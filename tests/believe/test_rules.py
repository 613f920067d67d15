"""The printed tables are those the code applies."""

import re
from pathlib import Path

import pytest
from tests.believe.saying import day, said

import rules as printed
from slated.believe import believe, rules_table
from slated.believe.names import folded, is_house, is_nobody, is_reporter, same_platform
from slated.believe.rules import STANDINGS, WINDOWS
from slated.believe.voices import FIRMNESS, VOICES, voice_of
from slated.claim import Status

SOURCE = Path(believe.__code__.co_filename).parent


def document() -> str:
    return printed.DOCUMENT.read_text(encoding="utf-8")


def test_the_document_has_todays_tables() -> None:
    assert printed.filled(document()) == document(), "python docs/rules.py writes them"


def test_a_document_without_a_place_is_refused() -> None:
    with pytest.raises(ValueError, match="no place marked"):
        printed.filled("# Belief")


def test_the_documents_python_runs() -> None:
    [code] = re.findall(r"^```python\n(.*?)^```$", document(), flags=re.M | re.S)
    names: dict[str, object] = {}
    exec(code, names)
    assert "belief" in names


def test_every_standing_is_explained() -> None:
    rows = set(re.findall(r"^\| (\w+) \| [^|]+ \|$", document(), flags=re.M))
    assert {rule.standing.value for rule in STANDINGS if rule.standing} - {"nothing"} <= rows


def test_each_row_is_decided_by_somewhere() -> None:
    """A row that nothing in the code names would be a promise."""
    code = "".join(p.read_text() for p in SOURCE.glob("*.py") if p.name != "rules.py")
    silent = {"agrees", "beside", "stale", "weaker", "nothing"}
    for rule in (*STANDINGS, *WINDOWS):
        assert f'"{rule.name}"' in code or rule.name in silent, rule.name


def test_voices_are_in_order_of_weight() -> None:
    weights = [voice.weight for voice in VOICES]
    assert weights == sorted(weights, reverse=True)
    assert set(FIRMNESS) == set(Status)
    assert all(voice.name in rules_table() for voice in VOICES)


@pytest.mark.parametrize(
    ("speaker", "role", "voice"),
    [
        ("Netflix", None, "platform"),
        ("The CW", None, "platform"),
        ("Lionsgate Television", None, "platform"),
        ("the show's Twitter account", None, "platform"),
        ("John Landgraf", "FX president", "platform"),
        ("Cindy Holland", "vice president of original content", "platform"),
        ("Melissa Rosenberg", "showrunner", "maker"),
        ("Bob Odenkirk", "star and executive producer", "maker"),
        ("Krysten Ritter", "star", "cast"),
        ("Chris Harrison", "host", "cast"),
        ("Deadline", None, "outlet"),
        ("The Los Angeles Times", None, "outlet"),
        ("a source close to the production", None, "unnamed"),
        ("insiders", None, "unnamed"),
        ("Tara Bennett", None, "person"),
    ],
)
def test_who_speaks_is_told_by_name_and_role(speaker: str, role: str | None, voice: str) -> None:
    statement = said("2018-01-01", speaker, "premiere announced", "2018", role=role)
    assert voice_of(statement).name == voice


@pytest.mark.parametrize(
    ("status", "kind", "outlet", "voice"),
    [
        ("announced", "news", "Deadline", "outlet"),
        ("expected", "news", "Deadline", "outlet"),
        ("rumoured", "news", "Deadline", "writer"),
        ("happened", "catalogue", "TVmaze", "catalogue"),
        ("announced", "correction", "Deadline", "outlet"),
        ("announced", "correction", None, "editor"),
    ],
)
def test_who_speaks_when_nobody_is_credited(
    status: str, kind: str, outlet: str | None, voice: str
) -> None:
    statement = said("2018-01-01", "outlet", f"premiere {status}", kind=kind, outlet=outlet)  # type: ignore[arg-type]
    assert voice_of(statement).name == voice


def test_a_persons_correction_is_the_last_word() -> None:
    network = said("2018-01-01", "network", "premiere announced", "2018-05-01")
    person = said(
        "2018-01-05", "outlet", "premiere announced", "2018-06-01", kind="correction", outlet=None
    )  # type: ignore[arg-type]
    belief = believe([network, person], day("2018-01-06"))
    assert (belief.standing, belief.rule) == ("dated", "dated.outranks")
    assert belief.why == "June 1, 2018, as put right by hand, 5 Jan 2018."


def test_names_are_folded_alike() -> None:
    assert folded("The  CW") == folded("CW") == "cw"
    assert folded("RTÉ") == "rte"
    assert folded("Warner Bros.") == folded("Warner Bros")
    assert folded("앤트") != ""
    assert is_house(folded("E!"))
    assert is_reporter(folded("Sun-Times News"))
    assert is_nobody("sources close to it")
    assert not is_house("krysten ritter")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("amazon", "amazon prime video", True),
        ("hbo max", "hbo", True),
        ("bbc one", "bbc america", False),
        ("fx", "fxx", False),
        ("e!", "e! uk", False),
        ("cw", "cw", True),
    ],
)
def test_one_platform_under_two_names(one: str, other: str, same: bool) -> None:
    assert same_platform(one, other) is same_platform(other, one) is same
