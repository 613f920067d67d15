"""Files of each provider in their true form, written by us, to records."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest

from slated.site.catalogue.importers.opening import ImportFileError, opened
from slated.site.catalogue.importers.record import Addition, Record
from slated.site.catalogue.importers.sources import PROVIDERS

FILES = Path(__file__).parent / "files"
Bad = list[tuple[int, str]]


def read(
    provider: str, name: str | Path, *, specials: bool = False
) -> tuple[list[Record | Addition], Bad]:
    """The records of a file, and the bad rows."""
    path, bad = FILES / name, Bad()
    with opened(path) as source:
        rows = PROVIDERS[provider].parser(path, specials)(source.stream, _told(bad))
        return [row.item for row in rows if row.item is not None], bad


def _told(bad: Bad):  # type: ignore[no-untyped-def]
    return lambda line, why: bad.append((line, why))


def records(provider: str, name: str) -> Iterator[Record]:
    return (item for item in read(provider, name)[0] if isinstance(item, Record))


def dates(record: Record) -> list[tuple[str, int | None, str | None, bool]]:
    return [(str(d.event), d.season, d.edtf, d.doubtful) for d in record.dates]


def test_imdb_basics() -> None:
    items, bad = read("imdb", "title.basics.tsv")
    found = {item.id: item for item in items if isinstance(item, Record)}
    assert list(found) == [
        *("tt0094540", "tt0290978", "tt0386676", "tt2357547", "tt6468322", "tt9140560"),
        "tt3322312",
    ]
    jones = found["tt2357547"]
    assert (jones.name, jones.kind, jones.start_year, jones.end_year) == (
        *("Jessica Jones", "series"),
        *(2015, 2019),
    )
    assert jones.genres == ("Action", "Crime", "Drama")
    assert jones.url == "https://www.imdb.com/title/tt2357547/"
    assert dates(jones) == [("premiere", None, "2015", False), ("finale", None, "2019", False)]
    assert dates(found["tt9140560"]) == [("premiere", None, "2021", False)]
    assert found["tt6468322"].aliases == ("La casa de papel",)
    assert found["tt3322312"].dates == ()
    assert found["tt3322312"].genres == ()
    assert bad == [(9, "endYear is no year: 'twenty'"), (11, "8 columns instead of 9")]


def test_imdb_specials_on_demand() -> None:
    items, _ = read("imdb", "title.basics.tsv", specials=True)
    assert "film" in {item.kind for item in items if isinstance(item, Record)}


def test_imdb_episodes_ratings_and_other_names() -> None:
    episodes, bad = read("imdb", "title.episode.tsv")
    assert [(one.id, one.season) for one in episodes if isinstance(one, Addition)] == [
        *(("tt0386676", 1), ("tt0386676", 1), ("tt0386676", 2)),
        *(("tt2357547", 1), ("tt2357547", 2)),
    ]
    assert bad == [(9, "not an IMDb id: 'Jessica'")]
    ratings, bad = read("imdb", "title.ratings.tsv")
    assert [(one.id, one.score) for one in ratings if isinstance(one, Addition)][1] == (
        "tt2357547",
        (7.9, 230000),
    )
    assert bad == [(5, "no score: 11.2 from 390000")]
    names, bad = read("imdb", "title.akas.tsv")
    assert [one.alias for one in names if isinstance(one, Addition)] == [
        "Marvel's Jessica Jones",
        "AKA Jessica Jones",
        "La casa de papel",
        "House of Paper",
        "Carmencita",
    ]
    assert bad == []


def test_tvmaze_show_with_all_that_is_embedded() -> None:
    [jones] = records("tvmaze", "tvmaze-show.json")
    assert (jones.id, jones.name, jones.network) == ("1370", "Marvel's Jessica Jones", "Netflix")
    assert jones.ids == (("imdb", "tt2357547"), ("thetvdb", "284190"), ("tvrage", "38796"))
    assert (jones.people, jones.aliases) == (("Krysten Ritter",), ("A.K.A. Jessica Jones",))
    assert jones.seasons == (1, 2, 3)
    assert dates(jones) == [
        ("premiere", 1, "2015-11-20", False),
        ("finale", None, "2019-06-14", False),
        ("premiere", 2, "2018-03-08", False),
        ("premiere", 3, "2019-06-14", False),
    ]


def test_tvmaze_index() -> None:
    items, bad = read("tvmaze", "tvmaze-index.json")
    us, uk, snow = (item for item in items if isinstance(item, Record))
    assert (us.country, us.network, us.start_year) == ("US", "NBC", 2005)
    assert (uk.country, uk.network, uk.ids) == ("GB", "BBC Two", ())
    assert dates(us) == [
        ("premiere", None, "2005-03-24", False),
        ("finale", None, "2013-05-16", False),
    ]
    assert dates(snow) == [("order", None, None, False)]
    assert bad == [(3, "no name")]


def test_tvmaze_pages_one_after_another_and_a_show_a_line(tmp_path: Path) -> None:
    index = (FILES / "tvmaze-index.json").read_bytes()
    show = (FILES / "tvmaze-show.json").read_bytes()
    path = tmp_path / "all.json.gz"
    path.write_bytes(
        gzip.compress(index + b"\n" + index + b"\n" + show + b'\n{"score": 1, "show": ')
    )
    items, bad = read("tvmaze", path)
    assert len(items) == 7
    assert bad == [(3, "no name"), (8, "no name"), (13, "not JSON, or cut short")]


def test_tmdb_export() -> None:
    items, bad = read("tmdb", "tmdb-export.jsonl")
    found = [item for item in items if isinstance(item, Record)]
    assert [(one.id, one.name, one.bare) for one in found] == [
        ("38472", "Marvel's Jessica Jones", True),
        ("71446", "La casa de papel", True),
        ("1", "プライド", True),
    ]
    assert bad == [(7, "no original_name"), (8, "not JSON, or cut short")]


def test_tmdb_series() -> None:
    [jones] = records("tmdb", "tmdb-series.json")
    assert (jones.id, jones.country, jones.network) == ("38472", "US", "Netflix")
    assert dict(jones.ids) == {"imdb": "tt2357547", "thetvdb": "284190", "wikidata": "Q18085931"}
    assert jones.people == ("Melissa Rosenberg", "Krysten Ritter")
    assert jones.aliases == ("AKA Jessica Jones",)
    assert jones.score == (7.6, 2611)
    assert dates(jones) == [
        ("premiere", 1, "2015-11-20", False),
        ("finale", None, "2019-06-14", False),
        ("cancellation", None, None, False),
        ("premiere", 2, "2018-03-08", False),
        ("premiere", 3, "2019-01-01", True),
    ]


def test_wikidata_dates_are_as_precise_as_they_are_marked() -> None:
    items, bad = read("wikidata", "wikidata-query.json")
    jones, thrones = (item for item in items if isinstance(item, Record))
    assert (jones.id, jones.name, jones.country) == ("Q18085931", "Jessica Jones", "US")
    assert jones.people == ("Krysten Ritter", "Rachael Taylor")
    assert jones.franchises == ("Marvel Cinematic Universe",)
    assert jones.ids == (("imdb", "tt2357547"),)
    assert dates(jones) == [
        ("premiere", None, "2015-11-20", False),
        ("finale", None, "2019", False),
    ]
    assert dates(thrones) == [("premiere", None, "2011-04", False)]
    assert bad == [(5, "Q900001 has no ?itemLabel"), (6, "?start is no date: 't1234'")]


def test_wikidata_plain_list() -> None:
    thrones, wire = records("wikidata", "wikidata-plain.json")
    assert dates(thrones) == [("premiere", None, "2011-04-17", False)]
    assert dates(wire) == [("premiere", None, "2002-01-01", True)]


def test_epguides() -> None:
    items, bad = read("epguides", "epguides-allshows.txt")
    found = {item.id: item for item in items if isinstance(item, Record)}
    assert dates(found["Homeland"]) == [
        ("premiere", None, "2011-10", False),
        ("finale", None, "2020-04", False),
    ]
    crossroads = found["Crossroads_2001"]
    assert (crossroads.name, crossroads.start_year, crossroads.country) == (
        "Crossroads",
        2001,
        "GB",
    )
    assert dates(found["HomeandAway"]) == [("premiere", None, "1988-01", False)]
    assert [d.edtf for d in found["LittleBear"].dates] == ["1995", "2000"]
    assert found["House"].name == "House, M.D."
    assert found["House"].ids == (("tvmaze", "118"), ("tvrage", "3908"))
    assert found["ManchesterPrep"].dates == ()
    assert found["CafeRacers"].name == "Café Racers"
    assert bad == [
        (8, "end date is no date: 'see NOTES'"),
        (10, "3 columns instead of 10"),
    ]


def test_an_older_epguides_file_without_tvmaze(tmp_path: Path) -> None:
    path = tmp_path / "allshows.txt"
    path.write_text(
        "title,directory,tvrage,start date,end date,number of episodes,run time,network,country\n"
        '"Homeland",Homeland,27811,Oct 2011,___ ____,"24+ eps","60 min","Showtime",US\n'
    )
    [homeland], _ = read("epguides", path)
    assert isinstance(homeland, Record)
    assert homeland.ids == (("tvrage", "27811"),)


@pytest.mark.parametrize("provider", ["imdb", "epguides"])
def test_another_file_is_refused(provider: str, tmp_path: Path) -> None:
    path = tmp_path / "other.tsv"
    path.write_text("name\tage\nAlice\t30\n")
    with pytest.raises(ImportFileError, match="not "):
        read(provider, path)
    path.write_bytes(b"")
    with pytest.raises(ImportFileError, match="not "):
        read(provider, path)


@pytest.mark.parametrize("provider", ["tvmaze", "tmdb", "wikidata"])
@pytest.mark.parametrize(
    "text",
    [b"", b"[]", b"{", b"null", b"[1, 2]", b"\xff\xfe{}", b"[" * 5000, b'{"id": 1', b"}}}}"],
    ids=repr,
)
def test_no_json_is_too_odd(provider: str, text: bytes, tmp_path: Path) -> None:
    path = tmp_path / "odd.json"
    path.write_bytes(text)
    items, _ = read(provider, path)
    assert items == []


def test_a_gzip_file_that_was_cut_short(tmp_path: Path) -> None:
    path = tmp_path / "title.basics.tsv.gz"
    path.write_bytes(gzip.compress((FILES / "title.basics.tsv").read_bytes() * 500)[:300])
    with pytest.raises(ImportFileError, match="cut short or damaged"):
        read("imdb", path)


def test_a_line_without_end(tmp_path: Path) -> None:
    from slated.site.catalogue.importers.opening import LONGEST, lines

    with pytest.raises(ImportFileError, match="line 1 is longer than 16 MiB"):
        list(lines(BytesIO(b"x" * (LONGEST + 1))))


def test_a_row_of_one_column_is_told(tmp_path: Path) -> None:
    path = tmp_path / "title.basics.tsv"
    [header, *_] = (FILES / "title.basics.tsv").read_text().splitlines()
    path.write_text(f"{header}\ntt0000001\n\n")
    assert read("imdb", path) == ([], [(2, "1 column instead of 9")])
