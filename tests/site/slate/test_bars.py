"""What an article says must wait: kept with its reading, heeded by belief, moved with titles."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from tests.cli.command import slated as command
from tests.site.slate.telling import LEARNED, tell, where

from slated import Article
from slated.site.place import Place

SAMPLES = Path(__file__).parents[3] / "samples"
SAID = (
    "Melissa Rosenberg said that Jessica Jones season 2 won't premiere before The Defenders ends. "
    "Netflix has renewed Jessica Jones for season 2."
)


def article(text: str = SAID, day: str = "2017-05-01", url: str = "https://example.org/jj"):  # type: ignore[no-untyped-def]
    return Article(text, published=date.fromisoformat(day), url=url, outlet="Variety")


def keep(one: Article) -> None:
    """Read an article by the rules and keep it."""
    from slated.read import read
    from slated.site.news.adding import add

    list(add([(one, "")], lambda it: read(it, reader="rules"), "slated+rules 1"))


def now(title: str, season: int | None, day: str = "2017-05-20") -> tuple[str, str | None, str]:
    """Standing, window and reason on a day."""
    from slated.site.slate.held import covering

    spans = covering(date.fromisoformat(day))
    span = spans.get(release__title__name=title, release__season=season)
    return span.standing, span.edtf, span.why


def waits() -> list[tuple[str, bool]]:
    from slated.site.news.models import Constraint

    rows = Constraint.objects.order_by("pk").select_related("release__title", "after__title")
    return [(str(one), one.reading.superseded is None) for one in rows]


def test_a_release_waits_for_another(database: Place) -> None:
    keep(article())
    assert waits() == [("Jessica Jones 2 not before The Defenders", True)]
    assert now("Jessica Jones", 2)[0] == "undated"
    tell("2017-05-03", "The Defenders", None, "premiere announced", "2017-08-18")
    assert now("Jessica Jones", 2) == (
        "expected",
        "2017-08-18/..",
        "Not before The Defenders, says Melissa Rosenberg; that is held for August 18, 2017.",
    )


def test_it_moves_with_what_it_waits_for(database: Place) -> None:
    tell("2017-05-03", "The Defenders", None, "premiere announced", "2017-08-18")
    keep(article(day="2017-05-05"))
    tell("2017-10-04", "The Defenders", None, "premiere announced", "2018-02-01")
    assert now("Jessica Jones", 2, "2017-11-01")[1] == "2018-02-01/.."
    from slated.site.slate.models import Span

    spans = Span.objects.filter(release__title__name="Jessica Jones", release__season=2)
    assert [(str(s.first), s.edtf) for s in spans.order_by("first")] == [
        ("2017-05-05", "2017-08-18/.."),
        ("2017-08-19", None),
        ("2017-10-04", "2018-02-01/.."),
        ("2018-02-02", None),
    ]


def test_a_series_stands_for_its_first_season(database: Place) -> None:
    keep(article())
    tell("2017-05-03", "The Defenders", 1, "premiere announced", "2017-08-18")
    assert now("Jessica Jones", 2)[1] == "2017-08-18/.."


def test_a_window_is_cut_and_the_reason_says_who(database: Place) -> None:
    keep(article())
    tell("2017-05-03", "The Defenders", None, "premiere announced", "2018-05-18")
    tell("2017-05-04", "Jessica Jones", 2, "premiere announced", "2018", speaker="Netflix")
    standing, edtf, why = now("Jessica Jones", 2)
    assert (standing, edtf) == ("windowed", "2018-05-18/2018-12-31")
    assert "; not before The Defenders, May 18, 2018, says Melissa Rosenberg" in why


def test_the_founding_case(database: Place) -> None:
    sample = str(SAMPLES / "2017-10-04-jessica-jones-season-2.txt")
    assert command("add", sample, "--no-progress", "--db", where(database)).returncode == 0
    assert waits() == [("Jessica Jones 2 not before The Defenders", True)]
    told = "not before The Defenders, August 2017, says Melissa Rosenberg"
    assert told in now("Jessica Jones", 2, "2017-10-05")[2]
    asked = ("why", "Jessica Jones", "2", "--as-of", "2017-10-05")
    out = command(*asked, "--db", where(database)).stdout
    assert told in " ".join(out.split())


def test_a_changed_text_lets_it_go(database: Place) -> None:
    tell("2017-04-03", "The Defenders", None, "premiere announced", "2017-08-18")
    keep(article())
    keep(article("Netflix has renewed Jessica Jones for season 2."))
    assert waits() == [("Jessica Jones 2 not before The Defenders", False)]
    assert now("Jessica Jones", 2)[0] == "undated"


def test_a_newer_reader_finds_it(database: Place) -> None:
    from slated.read import read
    from slated.site.news.keep import Item, Keeper
    from slated.site.news.rereading import reread

    tell("2017-04-03", "The Defenders", None, "premiere announced", "2017-08-18")
    claims = read(article(), reader="rules")
    Keeper().keep([Item(article(), claims, "slated 0+rules")], LEARNED)
    assert now("Jessica Jones", 2)[0] == "undated"
    assert len(list(reread(lambda it: read(it, reader="rules"), "slated+rules 9"))) == 1
    assert now("Jessica Jones", 2)[0] == "expected"
    none = reread(lambda it: claims, "slated+rules 10", waits=lambda it: ())
    assert len(list(none)) == 1
    assert now("Jessica Jones", 2)[0] == "undated"


def test_two_that_wait_for_each_other(database: Place) -> None:
    text = "The Defenders won't premiere before Jessica Jones season 2 ends."
    tell("2017-04-03", "The Defenders", None, "premiere announced", "2017-08")
    tell("2017-04-03", "Jessica Jones", 2, "premiere announced", "2018")
    keep(article())
    keep(article(text, url="https://example.org/d"))
    assert len(waits()) == 2
    assert now("Jessica Jones", 2)[:2] == ("windowed", "2018")
    assert now("The Defenders", None)[:2] == ("conflicting", "2017-08")
    from slated.site.slate.models import Span
    from slated.site.slate.spans import rebuild

    before = list(Span.objects.order_by("release", "first").values_list("release", "first", "why"))
    rebuild(set(Span.objects.values_list("release", flat=True)))
    after = list(Span.objects.order_by("release", "first").values_list("release", "first", "why"))
    assert before == after


def test_it_goes_with_its_title_and_comes_back(database: Place) -> None:
    from slated.site.catalogue.merge import merge
    from slated.site.catalogue.models import Title
    from slated.site.catalogue.undo import undo

    keep(article())
    tell("2017-05-03", "Alias Investigations", 2, "premiere announced", "2018")
    tell("2017-05-03", "The Defenders", None, "premiere announced", "2018-05-18")
    [jones, marvel] = [Title.objects.get(name=n) for n in ("Jessica Jones", "Alias Investigations")]
    act = merge(marvel.pk, jones.pk, "the same")
    assert waits() == [("Alias Investigations 2 not before The Defenders", True)]
    assert now("Alias Investigations", 2)[1] == "2018-05-18/2018-12-31"
    undo(act.pk, "not the same")
    assert waits() == [("Jessica Jones 2 not before The Defenders", True)]
    assert now("Alias Investigations", 2)[1] == "2018"
    assert now("Jessica Jones", 2)[1] == "2018-05-18/.."


def test_what_is_waited_for_may_be_merged(database: Place) -> None:
    from slated.site.catalogue.merge import merge
    from slated.site.catalogue.models import Title

    keep(article())
    tell("2017-05-03", "Heroes of New York", None, "premiere announced", "2017-08-18")
    [short, full] = [Title.objects.get(name=n) for n in ("The Defenders", "Heroes of New York")]
    merge(full.pk, short.pk, "the same")
    assert now("Jessica Jones", 2)[1] == "2017-08-18/.."


def test_it_follows_its_claims_in_a_split(database: Place) -> None:
    from slated.site.catalogue.merge import Share, split
    from slated.site.catalogue.models import Title
    from slated.site.catalogue.undo import undo
    from slated.site.news.models import Claim

    keep(article())
    title = Title.objects.get(name="Jessica Jones")
    ids = list(Claim.objects.filter(release__title=title).values_list("pk", flat=True))
    act = split(title.pk, Title(name="Jessica Jones (2030)"), Share(claims=ids), "another one")
    [(told, _)] = waits()
    assert told.startswith("Jessica Jones (2030)")
    undo(act.pk, "the same after all")
    assert waits() == [("Jessica Jones 2 not before The Defenders", True)]


@pytest.mark.parametrize("later", [True, False])
def test_nothing_is_kept_of_what_was_not_finished(database: Place, later: bool) -> None:
    from slated.read import constraints, read
    from slated.site.news.keep import Item, Keeper
    from slated.site.news.models import Constraint, Reading

    one = article()
    item = Item(one, read(one, reader="rules"), "r 1", "", constraints(one) * 2)
    broken = Item(one, [object()], "r 1")  # type: ignore[list-item]
    at = datetime(2020, 1, 1, tzinfo=UTC)
    with pytest.raises(AttributeError):
        Keeper(later=later).keep([item, broken], at)
    assert not Constraint.objects.exists()
    assert not Reading.objects.exists()
