"""Lists in layouts of our own, on true television facts, and texts that are no lists."""

from __future__ import annotations

import time
from datetime import date

import pytest

from slated.article import Article
from slated.read.lists import list_spans, lists, read_lists
from slated.read.page import Page
from slated.read.titles import Titles

TITLES = Titles(
    [
        "Arrow",
        "The Flash",
        "Supergirl",
        "Riverdale",
        "Superstore",
        "Quantico",
        "Timeless",
        "Lucifer",
        "The Good Place",
        "The Good Doctor",
        "House of Cards",
        "Stranger Things",
        "Elementary",
    ]
)


def page(text: str, title: str = "", published: str | None = None) -> Page:
    """A page of lines, one row each."""
    day = date.fromisoformat(published) if published else None
    return Page(Article(text=text, title=title, published=day), TITLES)


def facts(text: str, title: str = "", published: str | None = None) -> list[str]:
    """Each claim in one line: title, season, part, event, status, date, platform."""
    return [
        " | ".join(
            str(x) if x is not None else "-"
            for x in (
                c.title,
                c.season,
                c.part,
                c.event,
                c.status,
                c.when.edtf if c.when else None,
                c.platform,
            )
        )
        for c in read_lists(page(text, title, published))
    ]


NETFLIX = """\
Here is all that joins the service.

Oct. 27
Stranger Things: Season 2 (Netflix Original)
The Hateful Eight
Oct. 13
Mindhunter: Season 1 -- NETFLIX ORIGINAL
The Babysitter (Netflix Original Film)
Voltron: Legendary Defender: Season 4 (2017)
Suburra: Season 1
Leaving Oct. 1
Malcolm in the Middle: Seasons 1-7
One Tree Hill: Season 9
"""


def test_a_service_s_month_gives_the_series_and_leaves_the_films() -> None:
    assert facts(NETFLIX, "What's New on Netflix in October 2017", "2017-09-25") == [
        "Stranger Things | 2 | - | premiere | announced | 2017-10-27 | Netflix",
        "Mindhunter | 1 | - | premiere | announced | 2017-10-13 | Netflix",
        "Voltron: Legendary Defender | 4 | - | premiere | announced | 2017-10-13 | Netflix",
        "Suburra | 1 | - | premiere | announced | 2017-10-13 | Netflix",
    ]


def test_the_headline_gives_the_year_where_no_day_of_publication_is_known() -> None:
    text = (
        "Available March 17\nIron Fist: Season 1\nAvailable March 24\nGrace and Frankie: Season 3"
    )
    assert facts(text, "Coming to Netflix in March 2017") == [
        "Iron Fist | 1 | - | premiere | announced | 2017-03-17 | Netflix",
        "Grace and Frankie | 3 | - | premiere | announced | 2017-03-24 | Netflix",
    ]


def test_without_any_year_the_words_of_the_date_are_kept() -> None:
    text = "March 17\nIron Fist: Season 1\nMarch 24\nGrace and Frankie: Season 3"
    claims = read_lists(page(text, "Coming to Netflix"))
    assert [(c.when, c.when_text) for c in claims] == [(None, "March 17"), (None, "March 24")]


def test_a_cycle_is_a_season() -> None:
    text = "Premiere dates\nJanuary 4\nTop Model, Cycle 24 (VH1)\nJanuary 5\nArrow, Season 6 (CW)\n"
    assert "Top Model | 24 | - | premiere | announced | 2018-01-04 | VH1" in facts(
        text, published="2018-01-02"
    )


def test_parts_volumes_and_runs_of_seasons() -> None:
    text = """\
Streaming 6/15/18
The Ranch: Part 5 -- NETFLIX ORIGINAL
Set It Up: Part 2
Streaming 6/22/18
Cooking on High, Season 1
Poldark, Seasons 1-3
Streaming 6/29/18
Kiss Me First: Limited Series
"""
    assert facts(text, "New on Netflix in June", "2018-05-28") == [
        "The Ranch | - | Part 5 | premiere | announced | 2018-06-15 | Netflix",
        "Cooking on High | 1 | - | premiere | announced | 2018-06-22 | Netflix",
        "Poldark | 1 | - | premiere | announced | 2018-06-22 | Netflix",
        "Poldark | 2 | - | premiere | announced | 2018-06-22 | Netflix",
        "Poldark | 3 | - | premiere | announced | 2018-06-22 | Netflix",
        "Kiss Me First | - | - | premiere | announced | 2018-06-29 | Netflix",
    ]


def test_originals_without_a_season_count_where_the_title_tells_a_special() -> None:
    text = """\
December 19
Russell Howard: Recalibrate (Netflix Original)
December 22
Bright (Netflix Original)
December 31
Dave Chappelle: Equanimity (Netflix Original)
Fuller House: Season 3 (Netflix Original)
"""
    assert [f.split(" | ")[0] for f in facts(text, "Coming to Netflix", "2017-12-01")] == [
        "Russell Howard: Recalibrate",
        "Dave Chappelle: Equanimity",
        "Fuller House",
    ]


def test_a_list_of_what_leaves_makes_no_claims() -> None:
    text = "May 2\nPhineas and Ferb: Seasons 1-4\nMay 7\nThe Host\nMay 30\nBob's Burgers: Season 2"
    assert facts(text, "Everything leaving Netflix in May", "2018-04-24") == []


def test_a_calendar_by_day_with_clocks_and_networks() -> None:
    text = """\
Monday, Oct. 9
8/7c Supergirl (CW)
9 p.m. – Valor (CW)
Tuesday, Oct. 10
8 p.m. – The Flash (CW), Superstore (NBC)
Wednesday, Oct. 11
8 p.m.-9 p.m. Riverdale (The CW)
"""
    assert facts(text, "Fall TV premiere dates", "2017-09-08") == [
        "Supergirl | - | - | premiere | announced | 2017-10-09 | CW",
        "Valor | - | - | premiere | announced | 2017-10-09 | CW",
        "The Flash | - | - | premiere | announced | 2017-10-10 | CW",
        "Superstore | - | - | premiere | announced | 2017-10-10 | NBC",
        "Riverdale | - | - | premiere | announced | 2017-10-11 | The CW",
    ]


def test_brackets_tell_season_kind_and_what_is_no_premiere() -> None:
    text = """\
September 25:
The Good Doctor (ABC, new drama series)
The Voice (NBC, Season 13)
Kevin Can Wait (CBS, time slot premiere; Season 2)
September 26:
This Is Us (NBC, Season 2; two-hour premiere)
69th Emmy Awards Aftershow (CBS, live awards special)
September 28:
Scandal (ABC, Season 7; final season)
Cop Car (TNT, movie)
"""
    assert facts(text, "Premiere dates for new and returning series", "2017-08-30") == [
        "The Good Doctor | - | - | premiere | announced | 2017-09-25 | ABC",
        "The Voice | 13 | - | premiere | announced | 2017-09-25 | NBC",
        "This Is Us | 2 | - | premiere | announced | 2017-09-26 | NBC",
        "Scandal | 7 | - | premiere | announced | 2017-09-28 | ABC",
        "Scandal | 7 | - | conclusion | announced | - | ABC",
    ]


def test_season_and_series_premieres_among_ordinary_episodes() -> None:
    text = """\
Tuesday, Jan. 16
8 p.m. The Flash (new episode)
9 p.m. Black Lightning (series premiere)
Monday, Feb. 26
9 p.m. iZombie (season premiere)
Wednesday, May 2
9 p.m. Life Sentence (season finale)
"""
    assert facts(text, "CW sets midseason premiere dates", "2018-01-07") == [
        "Black Lightning | - | - | premiere | announced | 2018-01-16 | CW",
        "iZombie | - | - | premiere | announced | 2018-02-26 | CW",
        "Life Sentence | - | - | finale | announced | 2018-05-02 | CW",
    ]


def test_rows_with_a_day_of_their_own() -> None:
    text = """\
New this fall:
Sept. 25: The Good Doctor (ABC, 10 p.m.)
The Gifted — Oct. 2 on Fox
Elementary (CBS, Sept. 24)
The Good Place: Sept. 28 on NBC
"""
    assert facts(text, "TV shows to watch this fall", "2018-08-20") == [
        "The Good Doctor | - | - | premiere | announced | 2018-09-25 | ABC",
        "The Gifted | - | - | premiere | announced | 2018-10-02 | Fox",
        "Elementary | - | - | premiere | announced | 2018-09-24 | CBS",
        "The Good Place | - | - | premiere | announced | 2018-09-28 | NBC",
    ]


def test_the_cells_of_a_table() -> None:
    text = """\
Show | Network | Date
Gotham * | Fox | September 22
Sleepy Hollow | Fox | September 22
October 7 | The Flash * | The CW
Tonight | Everything about Gotham | Read more
"""
    assert facts(text, "Fall TV premiere dates", "2014-08-19") == [
        "Gotham | - | - | premiere | announced | 2014-09-22 | Fox",
        "Sleepy Hollow | - | - | premiere | announced | 2014-09-22 | Fox",
        "The Flash | - | - | premiere | announced | 2014-10-07 | The CW",
    ]


def test_a_day_behind_the_title_and_a_network_behind_the_day() -> None:
    text = """\
Manifest: September 24 (NBC)
The Gifted – September 25 (Fox)
Hanna (Amazon): September 26
Bosch, season 5 (Amazon): September 27; final season
"""
    assert facts(text, "When does your show return?", "2018-08-20") == [
        "Manifest | - | - | premiere | announced | 2018-09-24 | NBC",
        "The Gifted | - | - | premiere | announced | 2018-09-25 | Fox",
        "Hanna | - | - | premiere | announced | 2018-09-26 | Amazon",
        "Bosch | 5 | - | premiere | announced | 2018-09-27 | Amazon",
        "Bosch | 5 | - | conclusion | announced | - | Amazon",
    ]


def test_a_network_behind_a_comma() -> None:
    text = """\
Sept. 24: Manifest, NBC, 10 p.m.
Sept. 25: The Gifted, Fox, 8 p.m.
Sept. 26: Monty Python, the Early Years, Netflix
Sept. 27: Fox, NBC and others
"""
    assert facts(text, "Fall TV premiere dates", "2018-08-20") == [
        "Manifest | - | - | premiere | announced | 2018-09-24 | NBC",
        "The Gifted | - | - | premiere | announced | 2018-09-25 | Fox",
        "Monty Python, the Early Years | - | - | premiere | announced | 2018-09-26 | Netflix",
    ]


def test_a_network_before_its_titles() -> None:
    text = """\
Netflix: Ozark (Aug. 31), Elite (Oct. 5)
Hulu: Castle Rock (July 25); The First (Sept. 14)
Amazon: Jack Ryan (Aug. 31)
"""
    assert facts(text, "Streaming calendar: what starts when", "2018-07-20") == [
        "Ozark | - | - | premiere | announced | 2018-08-31 | Netflix",
        "Elite | - | - | premiere | announced | 2018-10-05 | Netflix",
        "Castle Rock | - | - | premiere | announced | 2018-07-25 | Hulu",
        "The First | - | - | premiere | announced | 2018-09-14 | Hulu",
        "Jack Ryan | - | - | premiere | announced | 2018-08-31 | Amazon",
    ]


def test_seasons_by_their_ordinal_and_complete_ones() -> None:
    text = """\
Monday, Sept. 24
8:00-8:30 PM THE BIG BANG THEORY (12th Season Premiere)
10:00-11:00 PM BULL (Third Season Premiere)
Monday, Oct. 1
American Idol: Complete Season 16 (ABC)
"""
    assert facts(text, "Premiere dates", "2018-08-20") == [
        "THE BIG BANG THEORY | 12 | - | premiere | announced | 2018-09-24 | -",
        "BULL | 3 | - | premiere | announced | 2018-09-24 | -",
        "American Idol | 16 | - | premiere | announced | 2018-10-01 | ABC",
    ]


def test_numbered_seasons_with_their_days_need_no_heading() -> None:
    text = """\
Top Chef (Season 15): Thursday, December 7, 10 p.m. Fifteen cooks meet in Denver.
• Vanderpump Rules, Season 6 (Monday, December 4). More of the same, and more of it.
Below Deck, season 5 – Tuesday, September 5
"""
    assert facts(text, "Cancel your plans", "2017-08-30") == [
        "Top Chef | 15 | - | premiere | announced | 2017-12-07 | -",
        "Vanderpump Rules | 6 | - | premiere | announced | 2017-12-04 | -",
        "Below Deck | 5 | - | premiere | announced | 2017-09-05 | -",
    ]
    assert facts(text, "New on DVD and Blu-ray", "2017-08-30") == []


def test_the_one_network_that_the_first_words_name() -> None:
    rows = "Arrow, Season 6 (October 12)\nRiverdale, Season 2 (October 11)\nMom, Season 5 (May 1)"
    one = f"The CW has told when its shows return.\n{rows}"
    two = f"The CW and CBS have told when their shows return.\n{rows}"
    assert [f.split(" | ")[-1] for f in facts(one, "The dates", "2017-09-08")] == ["The CW"] * 3
    assert [f.split(" | ")[-1] for f in facts(two, "The dates", "2017-09-08")] == ["-"] * 3


def test_titles_as_headings_over_paragraphs() -> None:
    text = """\
Jessica Jones (Netflix, March 8)
Krysten Ritter is back as the private eye, angrier than ever.
The Terror (AMC, March 26)
Two ships freeze in the ice, and something is out there with them.
Barry (HBO, March 25)
Bill Hader plays a hitman who takes an acting class.
"""
    assert facts(text, "The new TV shows of March", "2018-03-01") == [
        "Jessica Jones | - | - | premiere | announced | 2018-03-08 | Netflix",
        "The Terror | - | - | premiere | announced | 2018-03-26 | AMC",
        "Barry | - | - | premiere | announced | 2018-03-25 | HBO",
    ]


def test_a_day_gone_by_has_happened_and_the_year_turns_with_the_list() -> None:
    text = """\
Sept. 5
American Horror Story: Cult (FX)
Dec. 8
The Crown (Netflix, Season 2)
Jan. 9
The Fosters (Freeform)
"""
    assert facts(text, "2017 premiere dates", "2017-09-08") == [
        "American Horror Story: Cult | - | - | premiere | happened | 2017-09-05 | FX",
        "The Crown | 2 | - | premiere | announced | 2017-12-08 | Netflix",
        "The Fosters | - | - | premiere | announced | 2018-01-09 | Freeform",
    ]


def test_to_be_announced_ends_the_day_above() -> None:
    text = "Oct. 1\nGhosted (Fox)\nOct. 2\nLucifer (Fox)\nDate TBA\nThe X-Files (Fox)"
    assert [f.split(" | ")[0] for f in facts(text, "Fox premiere dates", "2017-09-08")] == [
        "Ghosted",
        "Lucifer",
    ]


SCORECARD = """\
The networks have made their choices.
RENEWED
Supergirl (CW)
Undercover Boss (CBS) — returns in summer
Empire (Fox)
Which shows were cancelled?
Quantico (ABC)
Lucifer (Fox) — picked up by Netflix for season 4
Ending
The Middle (ABC)
The Big Bang Theory (CBS)
Still waiting for a verdict
Timeless (NBC)
Code Black (CBS)
"""


def test_a_scorecard_by_headings() -> None:
    assert facts(SCORECARD, "Which shows are safe?", "2018-05-15") == [
        "Supergirl | - | - | renewal | happened | - | CW",
        "Undercover Boss | - | - | renewal | happened | - | CBS",
        "Undercover Boss | - | - | premiere | announced | 2018-22 | CBS",
        "Empire | - | - | renewal | happened | - | Fox",
        "Quantico | - | - | cancellation | happened | - | ABC",
        "Lucifer | - | - | cancellation | happened | - | Fox",
        "Lucifer | 4 | - | renewal | happened | - | Netflix",
        "The Middle | - | - | conclusion | announced | - | ABC",
        "The Big Bang Theory | - | - | conclusion | announced | - | CBS",
        "Timeless | - | - | renewal | unknown | - | NBC",
        "Code Black | - | - | renewal | unknown | - | CBS",
    ]


def test_a_scorecard_by_networks() -> None:
    text = "Returning shows:\nThe CW\nArrow\nThe Flash\nNBC\nThe Good Place\nSuperstore"
    assert facts(text, "Fall lineups", "2018-05-15") == [
        "Arrow | - | - | renewal | happened | - | The CW",
        "The Flash | - | - | renewal | happened | - | The CW",
        "The Good Place | - | - | renewal | happened | - | NBC",
        "Superstore | - | - | renewal | happened | - | NBC",
    ]


def test_rows_that_end_in_their_own_fate() -> None:
    text = """\
• Quantico: CANCELLED
• Superstore - renewed for season 4
• Supergirl (CW): Renewed
• Timeless — on the bubble
• Gotham (Fox) – renewed for a fifth and final season
"""
    assert facts(text, "Where every show stands", "2018-05-09") == [
        "Quantico | - | - | cancellation | happened | - | -",
        "Superstore | 4 | - | renewal | happened | - | -",
        "Supergirl | - | - | renewal | happened | - | CW",
        "Timeless | - | - | renewal | unknown | - | -",
        "Gotham | 5 | - | renewal | happened | - | Fox",
        "Gotham | 5 | - | conclusion | announced | - | Fox",
    ]


def test_fates_with_their_series_behind_them() -> None:
    text = """\
NBC
Renewed: Superstore, The Good Place (season 4), Timeless (fifth and final season)
Cancelled: Quantico, Rise
FOX
Renewed: Lucifer; Supergirl
Undecided: Elementary
"""
    assert facts(text, "The season in one page", "2018-05-13") == [
        "Superstore | - | - | renewal | happened | - | NBC",
        "The Good Place | 4 | - | renewal | happened | - | NBC",
        "Timeless | 5 | - | renewal | happened | - | NBC",
        "Timeless | 5 | - | conclusion | announced | - | NBC",
        "Quantico | - | - | cancellation | happened | - | NBC",
        "Rise | - | - | cancellation | happened | - | NBC",
        "Lucifer | - | - | renewal | happened | - | FOX",
        "Supergirl | - | - | renewal | happened | - | FOX",
        "Elementary | - | - | renewal | unknown | - | FOX",
    ]


def test_networks_with_their_series_below_a_fate() -> None:
    text = "CANCELED\nABC: Quantico, Castle\nFox: Lucifer\nRENEWED\nThe CW: Arrow, The Flash"
    assert facts(text, "Scorecard", "2018-05-13") == [
        "Quantico | - | - | cancellation | happened | - | ABC",
        "Castle | - | - | cancellation | happened | - | ABC",
        "Lucifer | - | - | cancellation | happened | - | Fox",
        "Arrow | - | - | renewal | happened | - | The CW",
        "The Flash | - | - | renewal | happened | - | The CW",
    ]


def test_status_rows_below_titles() -> None:
    text = """\
1. The Good Place (NBC)
Status: Renewed for season 3
2. Quantico (ABC)
Status: Cancelled
3. Timeless (NBC)
Status: Awaiting word
"""
    assert facts(text, "NBC and ABC, ranked", "2018-05-12") == [
        "The Good Place | 3 | - | renewal | happened | - | NBC",
        "Quantico | - | - | cancellation | happened | - | ABC",
        "Timeless | - | - | renewal | unknown | - | NBC",
    ]


def test_a_final_season_named_in_a_note() -> None:
    text = (
        "Renewed\nGotham (Fox) (the fifth season will be the show’s last)\nEmpire (Fox)\nArrow (CW)"
    )
    assert facts(text, "", "2018-05-15")[:2] == [
        "Gotham | 5 | - | renewal | happened | - | Fox",
        "Gotham | 5 | - | conclusion | announced | - | Fox",
    ]


NO_LISTS = [
    (
        "a_day_by_day_account",
        "Timeline of a strike",
        "Nov. 5, 2007\nThe writers walk out.\nNov. 28, 2007\nHouse of Cards (Netflix) is to come.\n"
        "Feb. 12, 2008\nThe strike ends, and Season 4 of The Office resumes.",
    ),
    (
        "a_ranking",
        "The best shows on television",
        "1. The Good Place (NBC)\nA comedy about heaven.\n2. Riverdale (CW)\nMilk shakes."
        "\n3. Barry (HBO)\nA hitman acts.",
    ),
    (
        "nominees",
        "Emmy nominees 2018: the list",
        "Outstanding Comedy Series\nBarry (HBO)\nAtlanta (FX)\nSept. 17\nSilicon Valley (HBO)",
    ),
    (
        "a_listing_of_ordinary_programmes",
        "What is on tonight",
        "Saturday, Dec. 1\n7:00 p.m. – Home Alone\n9:00 p.m. – Frosty the Snowman\n"
        "Sunday, Dec. 2\n8:00 p.m. – Elf\nMonday, Dec. 3\n8 p.m. – The Good Doctor",
    ),
    (
        "films_of_a_month",
        "Movies coming to Hulu",
        "March 1\nThe Descent: Part 2\nUp in the Air (2009)\nMarch 2\n"
        "Guardians of the Galaxy Vol. 2\nMarch 5\nWolf Warrior",
    ),
    (
        "a_rating_card",
        "The Flash returns",
        "The show is back.\nThe Flash\nWednesday at 8PM on CW\nComicBook Composite 89.95 #4\n"
        "Average rating 4.19/5 from 1979 users #3",
    ),
    (
        "remarks_behind_a_colon",
        "Why we still love The Flash",
        "Renewed: our faith, our hope and our love of speed.\nCancelled: my plans for the weekend."
        "\nSaved: the dog, the day and Iris.\nReturning: Barry's father, and his smile.",
    ),
    (
        "pointers_below_an_article",
        "Supergirl casts a villain",
        "Odette Annable joins Supergirl.\nRELATED: Supergirl renewed for season 3\n"
        "MORE: The Flash season 4 premiere date\nREAD MORE: Arrow season 6 cancelled?",
    ),
    (
        "paragraphs",
        "Riverdale renewed",
        "The CW has renewed Riverdale for season 2.\nThe drama returns Oct. 11.\n"
        "The Flash was renewed too, the network (CW) said.",
    ),
]


@pytest.mark.parametrize(("title", "text"), [n[1:] for n in NO_LISTS], ids=[n[0] for n in NO_LISTS])
def test_no_list_no_claim(title: str, text: str) -> None:
    assert facts(text, title, "2018-03-01") == []


def test_spans_cover_headings_and_items_in_order_and_nothing_else() -> None:
    whole = page(SCORECARD, "Which shows are safe?", "2018-05-15")
    spans = list_spans(whole)
    rows = [whole.whole[a:b] for a, b in spans]
    assert rows == SCORECARD.splitlines()[1:]
    assert spans == sorted(spans)


def test_evidence_is_the_row_and_lies_where_it_says() -> None:
    whole = page(NETFLIX, "What's New on Netflix in October 2017", "2017-09-25")
    found = lists(whole)
    for claim in found.claims:
        evidence = claim.evidence
        assert whole.article.text[evidence.start : evidence.end] == evidence.text
        assert evidence.text in NETFLIX.splitlines()
    assert {c.rule for c in found.claims} == {"list.schedule"}


@pytest.mark.parametrize(
    "row",
    [
        "March 1 " * 15 + "\n",
        "A (" * 40 + "\n",
        "Season 1 -" * 12 + "\n",
        " \t" * 60 + "\n",
        "1/1/",
    ],
)
def test_time_grows_with_length_alone(row: str) -> None:
    def cost(count: int) -> float:
        whole = page("March 1\nLove: Season 2\nRenewed\n" + row * count, "New on Netflix")
        _ = whole.titles
        began = time.process_time()
        lists(whole)
        return time.process_time() - began

    few, many = min(cost(100) for _ in range(3)), cost(800)
    assert many < 24 * few + 0.05
