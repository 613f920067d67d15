"""A person's word holds over the reader's, through readings and versions."""

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from tests.site.news.making import NOW, TEXT, article, claim, keep, windows

from slated import Claim as Noun
from slated.site.errors import KeepError
from slated.site.place import Place

WORDS = "Fargo season 3 premieres April 19"


@pytest.fixture
def kept(database: Place) -> int:
    """The number of a claim, kept."""
    from slated.site.news.models import Claim

    keep((article(), [claim(words=WORDS), claim(None, event="trailer", words="Noah Hawley")]))
    return Claim.objects.get(event="premiere").pk


def correct(pk: int, fields: dict[str, object] | None, reason: str = "I know") -> int:
    from slated.site.news.corrections import correct as do

    made = do(pk, fields, reason, NOW, "Ada")
    return made.corrected_id or 0


def reread(*claims: Noun, reader: str = "hand+2") -> None:
    from slated.site.news.rereading import reread as do

    list(do(lambda _: claims, reader, elsewhere=True))


def standing() -> list[tuple[str, str | None]]:
    from slated.site.news.standing import standing_claims

    rows = standing_claims().order_by("event", "pk")
    return [(row.event, row.edtf) for row in rows]


def test_a_correction_counts_and_what_was_read_stays(kept: int) -> None:
    from slated.site.news.models import Claim, Correction

    new = correct(kept, {"when": "2017-04-26"})
    assert standing() == [("premiere", "2017-04-26"), ("trailer", None)]
    assert windows()[0].endswith("dated 2017-04-26")
    assert Claim.objects.get(pk=kept).edtf == "2017-04-19"
    row = Claim.objects.get(pk=new)
    assert (str(row.first), row.evidence, row.confidence) == ("2017-04-26", WORDS, 1.0)
    made = Correction.objects.get()
    assert (made.fields, made.reason, made.by) == ({"when": "2017-04-26"}, "I know", "Ada")


def test_it_is_weighed_as_a_persons_word(kept: int) -> None:
    from slated.site.catalogue.models import Release
    from slated.site.slate.statements import statements

    new = correct(kept, {"when": "2017-04-26"})
    [those] = statements([Release.objects.get().pk]).values()
    assert {one.id: one.kind for one in those}[str(new)] == "correction"


def test_what_is_not_claimed_no_longer_counts(kept: int) -> None:
    assert correct(kept, None) == 0
    assert standing() == [("trailer", None)]


def test_another_season_moves_the_belief_to_it(kept: int) -> None:
    correct(kept, {"season": 4, "platform": None})
    assert any("2017-04-19" in window for window in windows(season=4))
    assert not any("2017-04-19" in window for window in windows(season=3))


def test_another_date_leaves_the_title_that_a_person_decided(kept: int) -> None:
    from slated.site.catalogue.merge import Share, split
    from slated.site.catalogue.models import Title
    from slated.site.news.models import Claim

    old = Claim.objects.get(pk=kept).release.title_id
    new = Title(name="Fargo (film)")
    split(old, new, Share(claims=[kept]), "the film")
    first = correct(kept, {"when": "2017-04-26", "season": 4})
    release = Claim.objects.get(pk=first).release
    assert (release.title_id, release.season) == (new.pk, 4)
    named = correct(kept, {"title": "Fargo"})
    assert Claim.objects.get(pk=named).release.title_id == old


def test_a_second_correction_stands_instead_of_the_first(kept: int) -> None:
    first = correct(kept, {"when": "2017-04-26"})
    second = correct(first, {"platform": "Hulu"})
    assert second != first
    assert standing() == [("premiere", "2017-04-26"), ("trailer", None)]
    correct(kept, None)
    assert standing() == [("trailer", None)]


def test_a_correction_can_be_taken_back(kept: int) -> None:
    from slated.site.news.corrections import take_back
    from slated.site.news.models import Correction

    new = correct(kept, {"when": "2017-04-26"})
    take_back(new, NOW)
    assert standing() == [("premiere", "2017-04-19"), ("trailer", None)]
    assert Correction.objects.get().replaced == NOW
    with pytest.raises(KeepError, match="has not been corrected"):
        take_back(kept, NOW)


def test_taken_back_nothing_of_earlier_corrections_comes_back(kept: int) -> None:
    from slated.site.news.corrections import take_back

    correct(kept, {"when": "2017-04-26"})
    correct(kept, {"when": "2017-05-01"})
    take_back(kept, NOW)
    assert standing() == [("premiere", "2017-04-19"), ("trailer", None)]


def test_it_holds_through_a_new_reading(kept: int) -> None:
    correct(kept, {"when": "2017-04-26"})
    reread(claim("2017-05-19", words=WORDS + " on FX"), claim("2018", title="Legion"))
    assert standing() == [("premiere", "2017-04-26"), ("premiere", "2018")]


def test_what_is_not_claimed_is_not_claimed_by_a_new_reading(kept: int) -> None:
    correct(kept, None)
    reread(claim("2017-05-19", words=WORDS))
    assert standing() == []


def test_it_holds_where_the_new_reading_finds_nothing(kept: int) -> None:
    correct(kept, {"when": "2017-04-26"})
    reread()
    assert standing() == [("premiere", "2017-04-26")]


def test_it_holds_on_a_new_version_with_the_words(kept: int) -> None:
    from slated.site.news.models import Claim

    correct(kept, {"when": "2017-04-26"})
    text = "Updated. " + TEXT
    keep((article(text), [claim(words=WORDS)]), at=NOW + timedelta(days=1))
    assert standing() == [("premiere", "2017-04-26")]
    row = Claim.objects.get(reading__version__number=2, rule="corrected")
    assert text[row.start : row.end] == row.evidence
    reread(claim(words=WORDS))
    assert standing() == [("premiere", "2017-04-26")]
    correct(Claim.objects.filter(overruled__replaced=None, rule="made").latest("pk").pk, None)
    assert standing() == []


def test_it_lapses_with_its_words(kept: int) -> None:
    correct(kept, {"when": "2017-04-26"})
    keep((article("Fargo returns on May 1."), [claim("2017-05-01")]))
    assert standing() == [("premiere", "2017-05-01")]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"when": "2017-99"}, "2017-99"),
        ({"event": "birth"}, "no event 'birth'; there are order"),
        ({"status": "maybe"}, "no status"),
        ({"evidence": "never said"}, "character for character"),
        ({"title": " "}, "needs a title"),
        ({"colour": "red"}, "no field"),
        ({"season": -1}, "cannot be"),
    ],
)
def test_what_cannot_be_is_said(kept: int, fields: dict[str, object], said: str) -> None:
    with pytest.raises(KeepError, match=said):
        correct(kept, fields)
    assert standing() == [("premiere", "2017-04-19"), ("trailer", None)]


def test_a_claim_of_an_older_reading_is_told(kept: int) -> None:
    reread(claim(words=WORDS))
    with pytest.raises(KeepError, match="older reading"):
        correct(kept, None)
    with pytest.raises(KeepError, match="no claim 999"):
        correct(999, None)


def test_corrections_are_gold_for_training(
    kept: int, tmp_path: Path, load: Callable[[Path], list[object]]
) -> None:
    from slated.site.news.gold import gold_lines

    assert list(gold_lines()) == []
    correct(kept, {"when": "2017-04-26"})
    [line] = gold_lines()
    assert (line["text"], line["published"]) == (TEXT, "2017-01-12")
    sure = {told["event"]: (told["when"], told["sure"]) for told in line["claims"]}
    assert sure == {"premiere": ("2017-04-26", True), "trailer": (None, False)}
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps(line) + "\n")
    [document] = load(path)
    assert document.article.text == TEXT  # type: ignore[attr-defined]


@pytest.fixture
def load() -> Callable[[Path], list[object]]:
    """What ``make train`` reads its gold files with."""
    from train.labels import load

    return load
