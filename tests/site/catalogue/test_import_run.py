"""Whole files into the catalogue, on both databases."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.site.catalogue.making import claims, keep, title

from slated.site.catalogue.edit import edit
from slated.site.catalogue.importers import run
from slated.site.catalogue.importers.opening import ImportFileError
from slated.site.catalogue.importers.run import Report, Wanted, import_file
from slated.site.catalogue.merge import merge
from slated.site.catalogue.models import Alias, ExternalId, ImportRun, Release, Score, Title
from slated.site.catalogue.resolve import resolve
from slated.site.news.models import Claim, Outlet
from slated.site.place import Place
from slated.site.slate.models import Span
from slated.site.slate.spans import settle

FILES = Path(__file__).parent / "files"
DAY = datetime(2018, 5, 1, 12, tzinfo=UTC)


def load(provider: str, name: str | Path, day: datetime = DAY, **wanted: bool) -> Report:
    """Import a file, and let beliefs follow."""
    report = import_file(provider, FILES / name, Wanted(day=day, **wanted), lambda line, why: None)
    list(settle())
    return report


def said(of: Title) -> set[tuple[str, str, int | None, str | None]]:
    """Event, status, season and date of all claims on a title."""
    rows = Claim.objects.filter(release__title=of, reading__superseded=None)
    return set(rows.values_list("event", "status", "release__season", "edtf"))


def test_imdb_titles_seasons_scores_and_names(database: Place) -> None:
    assert load("imdb", "title.basics.tsv").new == 7
    episodes = load("imdb", "title.episode.tsv")
    assert (episodes.additions, episodes.unknown, episodes.bad) == (5, 0, 1)
    assert load("imdb", "title.ratings.tsv").additions == 2
    assert load("imdb", "title.akas.tsv").unknown == 1
    jones = resolve("AKA Jessica Jones")
    assert jones is not None
    assert (jones.name, jones.start_year, jones.end_year) == ("Jessica Jones", 2015, 2019)
    assert sorted(jones.genres.values_list("name", flat=True)) == ["Action", "Crime", "Drama"]
    assert set(jones.releases.values_list("season", flat=True)) == {None, 1, 2}
    assert [(s.average, s.votes) for s in jones.scores.all()] == [(7.9, 230000)]
    assert resolve("La Casa de Papel") == resolve("Money Heist")
    assert resolve("The Office") is None
    assert resolve("The Office (2005)") is not None


def test_imported_dates_are_claims_with_the_provider_as_outlet(database: Place) -> None:
    load("imdb", "title.basics.tsv")
    jones = resolve("Jessica Jones")
    assert jones is not None
    assert said(jones) == {
        ("premiere", "happened", None, "2015"),
        ("finale", "announced", None, "2019"),
    }
    claim = Claim.objects.get(release__title=jones, event="premiere")
    version = claim.reading.version
    assert version.text[claim.start : claim.end] == claim.evidence == "startYear: 2015 (past)"
    outlet = version.article.outlet
    assert outlet is not None
    assert (outlet.name, outlet.kind) == ("IMDb", Outlet.Kind.CATALOGUE)
    assert claim.published == DAY.date()
    assert Claim.objects.filter(release=None).count() == 0
    span = Span.objects.get(release__title=jones)
    assert span.edtf == "2015"


def test_five_providers_make_one_title(database: Place) -> None:
    load("tmdb", "tmdb-export.jsonl")
    assert resolve("Jessica Jones") is None
    assert Title.objects.get(key="jessica jones").provisional
    load("imdb", "title.basics.tsv")
    for provider, name in (
        ("tvmaze", "tvmaze-show.json"),
        ("tmdb", "tmdb-series.json"),
        ("wikidata", "wikidata-query.json"),
    ):
        load(provider, name)
    jones = resolve("Marvel's Jessica Jones", year=2018)
    assert jones is not None
    ids = {str(one) for one in jones.external_ids.all()}
    assert ids >= {"imdb:tt2357547", "tvmaze:1370", "tmdb:38472", "wikidata:Q18085931"}
    network = jones.network
    assert network is not None
    assert (jones.name, jones.country, network.name) == ("Jessica Jones", "US", "Netflix")
    outlets = set(Outlet.objects.values_list("name", flat=True))
    assert outlets == {"IMDb", "TVmaze", "TMDB", "Wikidata"}
    assert ("premiere", "happened", 2, "2018-03-08") in said(jones)
    assert ("cancellation", "happened", None, None) in said(jones)


@pytest.mark.parametrize(
    ("provider", "name"),
    [
        ("imdb", "title.basics.tsv"),
        ("tvmaze", "tvmaze-index.json"),
        ("tvmaze", "tvmaze-show.json"),
        ("tmdb", "tmdb-export.jsonl"),
        ("tmdb", "tmdb-series.json"),
        ("wikidata", "wikidata-query.json"),
        ("epguides", "epguides-allshows.txt"),
    ],
)
def test_again_changes_nothing(database: Place, provider: str, name: str) -> None:
    first = load(provider, name)
    before = counts()
    again = load(provider, name)
    assert counts() == before
    assert (again.new, again.dates, again.skipped) == (0, 0, 0)
    assert (again.titles, again.bad) == (first.titles, first.bad)


def counts() -> tuple[object, ...]:
    models = (Title, Alias, ExternalId, Release, Score, Claim, Span)
    return (*(model.objects.count() for model in models), claims())


def test_a_date_that_has_passed_is_said_anew(database: Place) -> None:
    load("tvmaze", "tvmaze-show.json")
    jones = Title.objects.get(key="jessica jones")
    assert ("premiere", "announced", 3, "2019-06-14") in said(jones)
    load("tvmaze", "tvmaze-show.json", DAY.replace(year=2020))
    assert ("premiere", "happened", 3, "2019-06-14") in said(jones)
    assert ("premiere", "announced", 3, "2019-06-14") not in said(jones)
    assert Claim.objects.filter(event="premiere", release__season=3).count() == 2


def test_titles_without_dates(database: Place) -> None:
    assert load("imdb", "title.basics.tsv", dates=False).new == 7
    assert Claim.objects.count() == 0


def test_namesakes_are_not_mixed_up(database: Place) -> None:
    load("tvmaze", "tvmaze-index.json")
    load("imdb", "title.basics.tsv")
    us, uk = Title.objects.filter(key="office").order_by("-start_year")
    assert {str(one) for one in us.external_ids.all()} >= {"tvmaze:526", "imdb:tt0386676"}
    assert {str(one) for one in uk.external_ids.all()} == {"tvmaze:525", "imdb:tt0290978"}
    old = title("Snow", 1990, country="US")
    load("tvmaze", "tvmaze-index.json")
    assert old.external_ids.count() == 0


def test_an_imported_title_follows_a_merge(database: Place) -> None:
    load("imdb", "title.basics.tsv")
    load("wikidata", "wikidata-plain.json")
    jones = Title.objects.get(key="jessica jones")
    other = title("A.K.A. Jessica Jones", 2015)
    merge(other.pk, jones.pk, "its first name")
    load("tvmaze", "tvmaze-show.json")
    assert Title.objects.filter(key="jessica jones", merged_into=None).count() == 0
    assert ("premiere", "happened", 2, "2018-03-08") in said(other)


def test_what_was_set_by_hand_stays(database: Place) -> None:
    load("tvmaze", "tvmaze-show.json")
    pk = Title.objects.get(key="jessica jones").pk
    edit(pk, {"end_year": 2018, "country": "CA"}, "checked")
    load("tvmaze", "tvmaze-show.json")
    load("tmdb", "tmdb-series.json")
    jones = Title.objects.get(pk=pk)
    assert (jones.start_year, jones.end_year, jones.country) == (2015, 2018, "CA")


def test_news_and_catalogues_meet_in_one_release(database: Place) -> None:
    load("tvmaze", "tvmaze-show.json")
    keep("Marvel's Jessica Jones", 2, when="2018", platform="Netflix")
    jones = Title.objects.get(key="jessica jones")
    assert Claim.objects.filter(release__title=jones, release__season=2).count() == 2


def test_an_import_that_was_broken_off_goes_on(
    database: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "AT_ONCE", 3)
    real, calls = run.keep_records, []

    def failing(*given: object) -> object:
        calls.append(given)
        if len(calls) == 2:
            raise KeyboardInterrupt
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(run, "keep_records", failing)
    with pytest.raises(KeyboardInterrupt):
        load("imdb", "title.basics.tsv")
    assert Title.objects.count() == 3
    assert ImportRun.objects.get().row == 3
    report = load("imdb", "title.basics.tsv")
    assert (report.skipped, report.new) == (3, 4)
    assert Title.objects.count() == 7
    assert Claim.objects.filter(release=None).count() == 0
    done = ImportRun.objects.get()
    assert done.finished is not None
    assert done.kept == 7


def test_queries_do_not_grow_with_the_rows(database: Place, tmp_path: Path) -> None:
    header = (FILES / "title.basics.tsv").read_text().splitlines()[0]
    numbers = []
    for size in (10, 300):
        path = tmp_path / f"{size}.tsv"
        rows = (
            f"tt{size}{n:05}\ttvSeries\tShow {size} {n}\tShow\t0\t2001\t2004\t30\tDrama,Crime"
            for n in range(size)
        )
        path.write_text("\n".join((header, *rows)) + "\n")
        with CaptureQueriesContext(connection) as queries:
            import_file("imdb", path, Wanted(day=DAY), lambda line, why: None)
        # bulk_create writes at most 999 values a statement on SQLite: left out, with its kin
        numbers.append(sum(1 for q in queries if not q["sql"].startswith(("INSERT", "COPY"))))
    small, large = numbers
    assert large <= small + 10


def test_files_that_cannot_be_imported(
    database: Place, tmp_path: Path, no_rows: Callable[[int, str], None]
) -> None:
    path = tmp_path / "other.tsv"
    path.write_text("name\tage\n")
    for file, words in (
        (path, f"{path}: not one of IMDb's"),
        (tmp_path / "none", "cannot be read"),
    ):
        with pytest.raises(ImportFileError, match=words):
            import_file("imdb", file, Wanted(), no_rows)


@pytest.fixture
def no_rows() -> Callable[[int, str], None]:
    """Fails where a row is called bad."""

    def fail(line: int, why: str) -> None:
        raise AssertionError(f"line {line}: {why}")

    return fail
