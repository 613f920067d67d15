"""Exports of ratings in their true formats: every bad row told with its line, good ones kept."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slated.gather.errors import GatherError
from slated.gather.ratings import SOURCES, Bad, Given, ratings
from slated.gather.ratings.table import LINE_BYTES
from slated.gather.ratings.trakt import BROKEN

Put = Callable[[str, str | bytes], Path]


@pytest.fixture
def put(tmp_path: Path) -> Put:
    """Write a file and give its path."""

    def written(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return written


def split(source: str, path: Path) -> tuple[list[Given], list[Bad]]:
    """The good rows and the bad."""
    rows = list(ratings(source, path))
    good = [row for row in rows if isinstance(row, Given)]
    return good, [row for row in rows if isinstance(row, Bad)]


def zipped(**members: str) -> bytes:
    """A zip archive; in a member's name ``__`` is a slash, ``_0_`` a dot, ``_1_`` a hyphen."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            path = name.replace("__", "/").replace("_0_", ".").replace("_1_", "-")
            archive.writestr(path, content)
    return held.getvalue()


IMDB = (
    "Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,"
    "Runtime (mins),Year,Genres,Num Votes,Release Date,Directors\n"
)
CROWN = (
    "tt4786824,9,2023-12-20,The Crown,The Crown,https://www.imdb.com/title/tt4786824/,"
    'TV Series,8.6,58,2016,"Biography, Drama, History",280000,2016-11-04,\n'
)


def test_imdb_as_it_is_now(put: Put) -> None:
    good, bad = split("imdb", put("ratings.csv", IMDB + CROWN))
    assert bad == []
    assert good == [
        Given(
            2,
            9,
            "The Crown",
            "series",
            2016,
            ids={"imdb": "tt4786824"},
            day=date(2023, 12, 20),
        )
    ]


def test_imdb_as_it_was_from_2017(put: Put) -> None:
    head = IMDB.replace("Original Title,", "")
    row = (
        "tt2357547,7,2018-03-11,Jessica Jones,https://www.imdb.com/title/tt2357547/,tvSeries,"
        '8.0,56,2015,"Action, Crime, Drama",180000,2015-11-20,\n'
    )
    [one], bad = split("imdb", put("ratings.csv", head + row))
    assert bad == []
    assert (one.title, one.step, one.kind, one.day) == (
        "Jessica Jones",
        7,
        "series",
        date(2018, 3, 11),
    )


def test_imdb_as_it_was_before_in_windows_1252(put: Put) -> None:
    content = (
        '"position","const","created","modified","description","Title","Title type","Directors",'
        '"You rated","IMDb Rating","Runtime (mins)","Year","Genres","Num. Votes",'
        '"Release Date (month/day/year)","URL"\n'
        '"1","tt1526318","Sun Mar  1 00:00:00 2015","","","Braquo – Caf\xe9","TV Series","","8",'
        '"7.8","52","2009","crime, drama","3400","2009-10-12",'
        '"http://www.imdb.com/title/tt1526318/"\n'
    )
    [one], bad = split("imdb", put("ratings.csv", content.encode("cp1252")))
    assert bad == []
    assert (one.title, one.step, one.day) == ("Braquo – Café", 8, date(2015, 3, 1))


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("TV Mini Series", "series"),
        ("tvMiniSeries", "series"),
        ("tvEpisode", "episode"),
        ("TV Episode", "episode"),
        ("Movie", "film"),
        ("Video Game", "other"),
        ("Hologram", "unknown"),
    ],
)
def test_imdb_says_what_sort_of_title(put: Put, kind: str, expected: str) -> None:
    [one], _ = split("imdb", put("ratings.csv", IMDB + CROWN.replace("TV Series", kind)))
    assert one.kind == expected


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        (",9,", ",11,", "a rating of '11' is not 1 to 10"),
        (",9,", ",8.5,", "a rating of '8.5' is not 1 to 10"),
        (",9,", ",,", "no rating"),
        (",9,", ",٩,", "is not 1 to 10"),
        ("2023-12-20", "20/12/2023", "'20/12/2023' is no date as YYYY-MM-DD"),
        ("2023-12-20", "2023-02-30", "'2023-02-30' is no date"),
        ("tt4786824,9", "4786824,9", "'4786824' is no IMDb id"),
        ("The Crown,The", " ,The", "no title"),
        (",2016,", ",20016,", "'20016' is no year"),
        (",58,", ",", "13 columns where the first line has 14"),
        ('History"', "History", "its quotes do not match"),
    ],
)
def test_a_bad_row_is_told_and_the_rest_kept(put: Put, old: str, new: str, why: str) -> None:
    broken = CROWN.replace(old, new, 1)
    assert broken != CROWN
    good, [bad] = split("imdb", put("ratings.csv", IMDB + CROWN + broken + "\n" + CROWN))
    assert [row.line for row in good] == [2, 5]
    assert bad.line == 3
    assert why in bad.why
    assert bad.english().startswith(f"line 3: {bad.why} (")


def test_a_line_without_end_is_one_bad_row(put: Put) -> None:
    long = "tt1" + "x" * (3 * LINE_BYTES) + "\n"
    good, [bad] = split("imdb", put("ratings.csv", IMDB + long + CROWN))
    assert (bad.line, bad.why, bad.text) == (2, f"longer than {LINE_BYTES:,} bytes", "")
    assert [row.line for row in good] == [3]


def test_what_is_told_cannot_steer_a_terminal() -> None:
    assert Bad(3, "no title", "a\x1b[2Jb\u202ec", "x").english() == (
        "x, line 3: no title (a\ufffd[2Jb\ufffdc)"
    )


LETTERBOXD = "Date,Name,Year,Letterboxd URI,Rating\n"


def test_letterboxd_ratings(put: Put) -> None:
    content = (
        LETTERBOXD
        + "2021-06-01,Chernobyl,2019,https://boxd.it/jUDC,4.5\n"
        + '2021-06-02,"Twin Peaks: The Return, Part 8",2017,https://boxd.it/gH2y,5\n'
        + "2021-06-03,Fleabag,2016,https://boxd.it/zzzz,5.5\n"
        + "2021-06-04,Watchmen,,,0.5\n"
    )
    good, [bad] = split("letterboxd", put("ratings.csv", content))
    assert [(row.title, row.step, row.year) for row in good] == [
        ("Chernobyl", 9, 2019),
        ("Twin Peaks: The Return, Part 8", 10, 2017),
        ("Watchmen", 1, None),
    ]
    assert good[0].ids == {"letterboxd": "https://boxd.it/jUDC"}
    assert good[2].ids == {}
    assert (bad.line, bad.why) == (4, "a rating of '5.5' is not 0.5 to 5 in halves")


def test_letterboxd_diary_passes_over_what_has_no_rating(put: Put) -> None:
    content = (
        "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date\n"
        '2022-01-05,Station Eleven,2021,https://boxd.it/aaaa,4,Yes,"hbo, january",2022-01-04\n'
        "2022-01-06,Arcane,2021,https://boxd.it/bbbb,,,,2022-01-05\n"
    )
    [one], bad = split("letterboxd", put("diary.csv", content))
    assert (one.title, one.step, one.day) == ("Station Eleven", 8, date(2022, 1, 5))
    assert bad == []


def test_letterboxd_zip(put: Put) -> None:
    row = "2021-06-01,Chernobyl,2019,https://boxd.it/jUDC,4.5\n"
    data = zipped(
        ratings_0_csv=LETTERBOXD + row + "nonsense\n",
        deleted__ratings_0_csv=LETTERBOXD,
        watchlist_0_csv="Date,Name,Year,Letterboxd URI\n",
    )
    [one], [bad] = split("letterboxd", put("letterboxd.zip", data))
    assert (one.title, one.file) == ("Chernobyl", "ratings.csv")
    assert bad.english() == "ratings.csv, line 3: 1 columns where the first line has 5 (nonsense)"


SHOW = {
    "rated_at": "2019-05-20T21:04:00.000Z",
    "rating": 6,
    "type": "show",
    "show": {
        "title": "Game of Thrones",
        "year": 2011,
        "ids": {
            "trakt": 1390,
            "slug": "game-of-thrones",
            "tvdb": 121361,
            "imdb": "tt0944947",
            "tmdb": 1399,
            "tvrage": None,
        },
    },
}
SEASON = SHOW | {"type": "season", "season": {"number": 8, "ids": {"tmdb": 107971}}, "rating": 3}
MOVIE = {
    "rated_at": "2020-01-01T00:30:00+02:00",
    "rating": 10,
    "type": "movie",
    "movie": {"title": "El Camino", "year": 2019, "ids": {"trakt": 1, "imdb": "tt9243946"}},
}


def test_trakt_shows_seasons_and_movies(put: Put) -> None:
    text = json.dumps([SHOW, SEASON, MOVIE], indent=2)
    good, bad = split("trakt", put("ratings.json", text))
    assert bad == []
    assert [(row.title, row.kind, row.season, row.step) for row in good] == [
        ("Game of Thrones", "series", None, 6),
        ("Game of Thrones", "season", 8, 3),
        ("El Camino", "film", None, 10),
    ]
    assert good[0].ids == {"imdb": "tt0944947", "tmdb": "1399", "tvdb": "121361", "trakt": "1390"}
    assert good[0].day == date(2019, 5, 20)
    assert good[2].day == date(2019, 12, 31)  # in UTC
    assert good[0].line == 2


def test_trakt_zip_reads_every_list_of_ratings(put: Put) -> None:
    data = zipped(
        ratings_1_shows_0_json=json.dumps([SHOW]),
        ratings_1_seasons_0_json=json.dumps([SEASON]),
        ratings_1_movies_1_1_0_json=json.dumps([MOVIE]),
        watched_1_shows_0_json=json.dumps([{"plays": 1}]),
    )
    good, bad = split("trakt", put("trakt.zip", data))
    assert bad == []
    assert {row.file for row in good} == {
        "ratings-shows.json",
        "ratings-seasons.json",
        "ratings-movies-1.json",
    }


@pytest.mark.parametrize(
    ("entry", "why"),
    [
        (SHOW | {"rating": 0}, "a rating of '0' is not 1 to 10"),
        (SHOW | {"rating": None}, "no rating"),
        (SHOW | {"rating": True}, "is not 1 to 10"),
        (SHOW | {"show": None}, "about no show and no movie"),
        (SHOW | {"show": {"title": None}}, "no title"),
        (SHOW | {"type": "list"}, "about no show and no movie"),
        (SHOW | {"rated_at": "yesterday"}, "'yesterday' is no date"),
        (SEASON | {"season": {"number": "8"}}, "no number of the season"),
        ("a string", "not an entry"),
        ([1], "not an entry"),
    ],
)
def test_a_bad_entry_costs_only_itself(put: Put, entry: object, why: str) -> None:
    text = "[\n" + ",\n".join(json.dumps(one) for one in (SHOW, entry, MOVIE)) + "\n]"
    good, [bad] = split("trakt", put("ratings.json", text))
    assert [row.line for row in good] == [2, 4]
    assert bad.line == 3
    assert why in bad.why


def test_broken_json_costs_the_entry_it_is_in(put: Put) -> None:
    broken = json.dumps(SHOW).replace('"rating": 6', '"rating": ')
    text = "[\n" + ",\n".join((json.dumps(SHOW), broken, json.dumps(MOVIE))) + "\n]"
    good, [bad] = split("trakt", put("ratings.json", text))
    assert [row.line for row in good] == [2, 4]
    assert (bad.line, bad.why) == (3, "broken JSON")


def test_a_list_cut_short_keeps_what_came_before(put: Put) -> None:
    text = "[" + json.dumps(SHOW) + "," + json.dumps(MOVIE)[:40]
    good, bad = split("trakt", put("ratings.json", text))
    assert [row.title for row in good] == ["Game of Thrones"]
    assert [row.why for row in bad] == [
        "broken JSON",
        "the file is cut short: the rest is not read",
    ]


def test_nothing_but_breakage_ends_soon(put: Put) -> None:
    _, bad = split("trakt", put("ratings.json", "[" + '{"rating":[' * 20_000))
    assert len(bad) == BROKEN + 1
    assert bad[-1].why == "too much is broken: the rest is not read"


def test_movielens_with_titles_and_ids_beside(tmp_path: Path, put: Put) -> None:
    put("links.csv", "movieId,imdbId,tmdbId\n1,0114709,862\n142115,0795176,\n")
    put(
        "movies.csv",
        "movieId,title,genres\n1,Toy Story (1995),Adventure\n"
        '142115,"Planet Earth, The (2006)",Documentary\n',
    )
    put(
        "ratings.csv",
        "userId,movieId,rating,timestamp\n1,142115,4.5,1147880044\n1,1,0.5,1147880045\n"
        "2,9,3.0,1147880046\n2,1,3.3,1147880047\n2,1,3.0\n2,1,3.0,soon\n,1,3.0,1147880047\n",
    )
    good, bad = split("movielens", tmp_path)
    assert good[0] == Given(
        2,
        9,
        "Planet Earth, The",
        year=2006,
        ids={"movielens": "142115", "imdb": "tt0795176"},
        day=date(2006, 5, 17),
        viewer="1",
    )
    assert good[1].ids == {"movielens": "1", "imdb": "tt0114709", "tmdb": "862"}
    assert (good[2].title, good[2].ids) == ("MovieLens 9", {"movielens": "9"})
    assert [(row.line, row.why) for row in bad] == [
        (5, "a rating of '3.3' is not 0.5 to 5 in halves"),
        (6, "3 values where there should be 4"),
        (7, "'soon' is no number of seconds since 1970"),
        (8, "'' is no id"),
    ]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("ratings.dat", "1::1193::5::978300760\n1::661::3::978302109\n"),
        ("u.data", "196\t1193\t5\t881250949\n186\t661\t3\t891717742\n"),
    ],
)
def test_movielens_of_old(put: Put, name: str, content: str) -> None:
    put("movies.dat", "1193::One Flew Over the Cuckoo's Nest (1975)::Drama\n")
    good, bad = split("movielens", put(name, content))
    assert bad == []
    assert [(row.line, row.step) for row in good] == [(1, 10), (2, 6)]
    assert good[0].title == "One Flew Over the Cuckoo's Nest"


def test_movielens_zip(put: Put) -> None:
    data = zipped(
        ml_1_x__ratings_0_csv="userId,movieId,rating,timestamp\n7,1,4.0,1147880044\n",
        ml_1_x__links_0_csv="movieId,imdbId,tmdbId\n1,0114709,862\n",
    )
    [one], bad = split("movielens", put("ml-x.zip", data))
    assert bad == []
    assert (one.viewer, one.step, one.ids["imdb"]) == ("7", 8, "tt0114709")


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize(
    "content",
    [b"", b"\n\n", b"<!DOCTYPE html><title>Sign in</title>", b"\x00\xff" * 50, b"{}", b"a,b\n1,2"],
)
def test_another_file_is_refused_in_one_line(put: Put, source: str, content: bytes) -> None:
    with pytest.raises(GatherError) as refused:
        list(ratings(source, put("export", content)))
    assert str(refused.value).startswith("export: ")


@pytest.mark.parametrize("source", SOURCES)
def test_a_zip_without_ratings_is_refused(put: Put, source: str) -> None:
    with pytest.raises(GatherError, match=r"export\.zip: no "):
        list(ratings(source, put("export.zip", zipped(other_0_txt="x"))))


@pytest.mark.parametrize(
    ("source", "data"),
    [
        ("letterboxd", zipped(ratings_0_csv=LETTERBOXD * 500)),
        ("trakt", zipped(ratings_1_shows_0_json=json.dumps([SHOW] * 50))),
        ("movielens", zipped(ratings_0_csv="userId,movieId,rating,timestamp\n" * 50)),
    ],
)
def test_a_damaged_zip_is_refused(put: Put, source: str, data: bytes) -> None:
    broken = data[:50] + bytes(8) + data[58:]
    with pytest.raises(GatherError, match="archive is damaged"):
        list(ratings(source, put("export.zip", broken)))
    with pytest.raises(GatherError, match=r"damaged|no ratings"):
        list(ratings(source, put("export.zip", data[:60])))


def test_a_missing_file_and_an_unknown_source_are_refused(tmp_path: Path) -> None:
    with pytest.raises(GatherError, match="cannot be read"):
        list(ratings("imdb", tmp_path / "none.csv"))
    with pytest.raises(GatherError, match=r"no ratings\.csv or ratings\.dat or u\.data"):
        list(ratings("movielens", tmp_path))
    with pytest.raises(GatherError, match="one of imdb, letterboxd, trakt, movielens"):
        list(ratings("netflix", tmp_path))


@given(source=st.sampled_from(SOURCES), content=st.binary(max_size=300))
def test_no_file_breaks_a_reader(
    tmp_path_factory: pytest.TempPathFactory, source: str, content: bytes
) -> None:
    head = {
        "imdb": IMDB.encode(),
        "letterboxd": LETTERBOXD.encode(),
        "trakt": b"[",
        "movielens": b"userId,movieId,rating,timestamp\n",
    }
    path = tmp_path_factory.mktemp("any") / "file"
    path.write_bytes(head[source] + content)
    for row in ratings(source, path):
        assert isinstance(row, Bad) or 1 <= row.step <= 10
