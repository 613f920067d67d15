"""A claim that the reader missed, added by a person; and corrections undone one by one."""

from datetime import timedelta

import pytest
from tests.site.news.making import NOW, TEXT, article, claim, keep, windows

from slated import Claim as Noun
from slated.site.errors import KeepError
from slated.site.place import Place

WORDS = "Fargo season 3 premieres April 19"
LATER = NOW + timedelta(hours=1)
MISSED: dict[str, object] = {
    "title": "Fargo",
    "season": 3,
    "event": "premiere",
    "status": "announced",
    "when": "2017-04-19",
    "platform": "FX",
    "evidence": WORDS,
}


@pytest.fixture
def bare(database: Place) -> int:
    """The number of an article in which nothing was found but a trailer."""
    from slated.site.news.models import Article

    keep((article(), [claim(None, event="trailer", words="Noah Hawley")]))
    return Article.objects.get().pk


def add(pk: int, reason: str = "missed", **fields: object) -> int:
    from slated.site.news.missed import add_missed

    return add_missed(pk, MISSED | fields, reason, NOW, "Ada").corrected_id or 0


def correct(pk: int, fields: dict[str, object] | None, hours: int = 1) -> int:
    """Correct a claim; the number of the correction."""
    from slated.site.news.corrections import correct as do

    return do(pk, fields, "I know", NOW + timedelta(hours=hours), "Ada").pk


def undo(pk: int, hours: int = 9) -> None:
    from slated.site.news.undoing import undo as do

    do(pk, NOW + timedelta(hours=hours))


def reread(*claims: Noun) -> None:
    from slated.site.news.rereading import reread as do

    list(do(lambda _: claims, "hand+2", elsewhere=True))


def standing() -> list[tuple[str, str | None]]:
    from slated.site.news.standing import standing_claims

    rows = standing_claims().order_by("event", "edtf", "pk")
    return [(row.event, row.edtf) for row in rows if row.event != "trailer"]


def test_it_counts_and_is_gold(bare: int) -> None:
    from slated.site.news.gold import gold_lines, gold_versions

    add(bare)
    assert standing() == [("premiere", "2017-04-19")]
    assert windows()[0].endswith("dated 2017-04-19")
    [line] = gold_lines()
    assert gold_versions().count() == 1
    told = {one["event"]: (one["evidence"], one["sure"]) for one in line["claims"]}
    assert told["premiere"] == (WORDS, True)


def test_it_holds_through_a_reading_that_misses_it_again(bare: int) -> None:
    add(bare)
    reread()
    assert standing() == [("premiere", "2017-04-19")]


def test_a_reading_that_finds_it_says_it_once(bare: int) -> None:
    pk = add(bare)
    reread(claim(words=WORDS + " on FX"))
    assert standing() == [("premiere", "2017-04-19")]
    from slated.site.news.corrections import take_back

    take_back(pk, LATER)
    assert standing() == [("premiere", "2017-04-19")]


def test_another_date_in_the_same_words_is_another_claim(bare: int) -> None:
    add(bare)
    reread(claim("2018", words=WORDS))
    assert standing() == [("premiere", "2017-04-19"), ("premiere", "2018")]


def test_it_moves_to_a_new_version_with_the_words(bare: int) -> None:
    from slated.site.news.corrections import correct as do
    from slated.site.news.models import Claim

    add(bare)
    text = "Updated. " + TEXT
    keep((article(text), []), at=LATER)
    [row] = Claim.objects.filter(reading__version__number=2)
    assert text[row.start : row.end] == WORDS
    assert standing() == [("premiere", "2017-04-19")]
    do(row.pk, {"when": "2017-04-26"}, "the 26th", LATER)
    assert standing() == [("premiere", "2017-04-26")]


def test_taken_back_nothing_is_left_of_it(bare: int) -> None:
    from slated.site.news.corrections import take_back
    from slated.site.news.gold import gold_lines

    pk = add(bare)
    correct(pk, {"when": "2017-04-26"})
    take_back(pk, LATER)
    assert standing() == []
    assert not any("2017-04" in window for window in windows())
    assert list(gold_lines()) == []
    reread(claim(words=WORDS))
    assert standing() == [("premiere", "2017-04-19")]


def test_what_is_there_already_is_not_added_again(bare: int) -> None:
    first = add(bare)
    with pytest.raises(KeepError, match=f"claim {first} of that article says so already"):
        add(bare, evidence=WORDS + " on FX")
    add(bare, event="renewal", status="happened", when=None)
    assert len(standing()) == 2


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"title": ""}, "a claim needs its title"),
        ({"evidence": None, "event": None}, "needs its event and its evidence"),
        ({"evidence": "never said"}, "character for character"),
        ({"when": "soon"}, "soon"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_kept(
    bare: int, fields: dict[str, object], said: str
) -> None:
    from slated.site.news.models import Correction, Reading

    with pytest.raises(KeepError, match=said):
        add(bare, **fields)
    assert (Correction.objects.count(), Reading.objects.filter(reader=Reading.PERSON).count()) == (
        0,
        0,
    )


def test_an_article_that_is_not_there(bare: int) -> None:
    with pytest.raises(KeepError, match="no article 999"):
        add(999)


@pytest.fixture
def read(database: Place) -> int:
    """The number of a claim that was read."""
    from slated.site.news.models import Claim

    keep((article(), [claim(words=WORDS)]))
    return Claim.objects.get().pk


def test_undone_the_correction_before_stands_again(read: int) -> None:
    first = correct(read, {"when": "2017-04-26"}, hours=1)
    second = correct(read, {"when": "2017-05-01"}, hours=2)
    third = correct(read, None, hours=3)
    assert standing() == []
    undo(third)
    assert standing() == [("premiere", "2017-05-01")]
    with pytest.raises(KeepError, match="no longer stands"):
        undo(first)
    undo(second)
    assert standing() == [("premiere", "2017-04-26")]
    undo(first)
    assert standing() == [("premiere", "2017-04-19")]
    assert windows()[0].endswith("dated 2017-04-19")
    with pytest.raises(KeepError, match="no longer stands"):
        undo(first)


def test_undone_after_a_new_reading(read: int) -> None:
    correct(read, {"when": "2017-04-26"}, hours=1)
    second = correct(read, None, hours=2)
    reread(claim("2017-05-19", words=WORDS))
    assert standing() == []
    undo(second)
    assert standing() == [("premiere", "2017-04-26")]


def test_undone_on_a_new_version(read: int) -> None:
    from slated.site.news.models import Correction

    first = correct(read, {"when": "2017-04-26"}, hours=1)
    correct(read, {"when": "2017-05-01"}, hours=2)
    keep((article("Updated. " + TEXT), [claim(words=WORDS)]), at=NOW + timedelta(hours=3))
    assert standing() == [("premiere", "2017-05-01")]
    undo(Correction.objects.get(replaced=None).pk)
    assert standing() == [("premiere", "2017-04-26")]
    assert Correction.objects.get(replaced=None).pk != first
    undo(Correction.objects.get(replaced=None).pk, hours=10)
    assert standing() == [("premiere", "2017-04-19")]


def test_an_added_claim_undone(bare: int) -> None:
    from slated.site.news.models import Correction

    pk = add(bare)
    denied = correct(pk, None)
    assert standing() == []
    undo(denied)
    assert standing() == [("premiere", "2017-04-19")]
    undo(Correction.objects.get(replaced=None).pk)
    assert standing() == []
    with pytest.raises(KeepError, match="no correction #999"):
        undo(999)


def test_confirmed_it_says_the_same_without_doubt(read: int) -> None:
    from slated.site.news.gold import gold_lines
    from slated.site.news.standing import standing_claims

    correct(read, {})
    [row] = standing_claims()
    assert (row.edtf, row.evidence, row.confidence) == ("2017-04-19", WORDS, 1.0)
    [line] = gold_lines()
    assert [one["sure"] for one in line["claims"]] == [True]
