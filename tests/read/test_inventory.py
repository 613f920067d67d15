"""Which titles an article names, on sentences of our own."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from slated.article import Article
from slated.read.inventory import inventory
from slated.read.page import Page
from slated.read.speakers import People
from slated.read.titles import Titles, lower

LIST = Titles(
    [
        *("Breaking Bad", "Grey's Anatomy", "The Handmaid's Tale", "Blindspot", "The 100"),
        *("You", "Dark", "The Society", "9-1-1", "9-1-1: Lone Star", "Station 19", "Barry"),
        *("Westworld", "13 Reasons Why", "1883", "Big Brother", "The Crown", "Top Gear"),
        *("EastEnders", "Foundation", "Brooklyn Nine-Nine", "Queer Eye", "Castle", "Friends"),
        *("Wednesday", "Eve", "Forever", "Before"),
    ],
    ambiguous=[
        "You",
        "Dark",
        "The Society",
        "Barry",
        "1883",
        "The Crown",
        "Top Gear",
        "Castle",
        "Wednesday",
        "Eve",
        "Forever",
        "Before",
    ],
    aliases={"Handmaid's Tale": "The Handmaid's Tale", "B99": "Brooklyn Nine-Nine"},
)


def titles(text: str, headline: str = "") -> set[str]:
    return {m.title for m in Page(Article(text=text, title=headline), LIST).titles}


FOUND = [
    # on the list, and so known without a sign
    ("Breaking Bad won again on Sunday.", {"Breaking Bad"}),
    ("The cast of Grey's Anatomy met in Seattle.", {"Grey's Anatomy"}),
    ("The cast of Grey’s Anatomy met in Seattle.", {"Grey’s Anatomy"}),
    ("He watched BREAKING BAD twice.", {"BREAKING BAD"}),
    ("Both The 100 and 9-1-1 come back.", {"The 100", "9-1-1"}),
    ("Rob Lowe leads 9-1-1: Lone Star in Texas.", {"9-1-1: Lone Star"}),
    ("The firefighters of Station 19 return.", {"Station 19"}),
    ("Fans of 13 Reasons Why can rest.", {"13 Reasons Why"}),
    ("Handmaid's Tale will go on.", {"The Handmaid's Tale"}),
    ("The B99 squad said goodbye.", {"Brooklyn Nine-Nine"}),
    ("A trailer for Breaking Badhas been cut.", {"Breaking Bad"}),
    # what a network does to a quoted name, it does to a series
    ("NBC is developing “Harbor Lights,” about a lighthouse.", {"Harbor Lights"}),
    ("The CW nixes “Powder Keg” before its debut.", {"Powder Keg"}),
    ("Netflix pulled the plug on “Glass Harbour” this week.", {"Glass Harbour"}),
    # a kind of series behind a name, a numbered season before it
    ("The Paper Moon animated series will launch on Hulu.", {"The Paper Moon"}),
    ("Season 2 of The Inn premieres May 3 on CBS.", {"The Inn"}),
    # one whom a person shares the name with
    ("ABC axed 'Barry' this week. Barry Allen spoke. Barry left.", {"Barry"}),
    # ordinary words of the list, beside a sign
    ("You season 2 moved from Lifetime to Netflix.", {"You"}),
    ("The German drama Dark was filmed near Berlin.", {"Dark"}),
    ("Netflix renewed The Society and took it back.", {"The Society"}),
    ("HBO's Barry stars Bill Hader, the network said.", {"Barry"}),
    ("The second season of Barry begins in March.", {"Barry"}),
    ("A prequel series, 1883, streams on Paramount+.", {"1883"}),
    ("The BBC resumes filming on EastEnders and Top Gear.", {"EastEnders", "Top Gear"}),
    ("The series The Crown follows the Queen.", {"The Crown"}),
    ("“Castle” was cancelled after eight seasons.", {"Castle"}),
    ("It was the last season of Castle.", {"Castle"}),
    # quotation marks of every kind
    ("AMC renewed ‘Lodge 49’ for a second season.", {"Lodge 49"}),
    ("AMC renewed “Lodge 49” for a second season.", {"Lodge 49"}),
    ('AMC renewed "Lodge 49" for a second season.', {"Lodge 49"}),
    ("AMC renewed 'Lodge 49' for a second season.", {"Lodge 49"}),
    ("AMC renewed <em>Lodge 49</em> for a second season.", {"Lodge 49"}),
    ("AMC renewed <i>Lodge 49</i> for a second season.", {"Lodge 49"}),
    ("The comedy ‘Derry Girls,’ ends in May.", {"Derry Girls"}),
    ("NBC cancelled ‘Rise’ and ‘Champions’ on Friday.", {"Rise", "Champions"}),
    ("The series ‘Tuca & Bertie’ moves to Adult Swim.", {"Tuca & Bertie"}),
    ("‘Lodge 49 Season 2’ is on its way, the series' fans hope.", {"Lodge 49"}),
    ("‘Lodge 49’s’ second season begins in August.", {"Lodge 49"}),
    # a season, an episode count or the news right after
    ("Everyone likes Halt and Catch Fire season 3.", {"Halt and Catch Fire"}),
    ("Everyone likes Derry Girls series two.", {"Derry Girls"}),
    ("Everyone likes Derry Girls' third series.", {"Derry Girls"}),
    ("We reviewed Lodge 49's second season.", {"Lodge 49"}),
    ("We reviewed Lodge 49 S2 last night.", {"Lodge 49"}),
    ("After two years Teenage Bounty Hunters was cancelled.", {"Teenage Bounty Hunters"}),
    ("A year later Teenage Bounty Hunters was renewed by nobody.", {"Teenage Bounty Hunters"}),
    ("We saw the Derry Girls season finale.", {"Derry Girls"}),
    # what stands before
    ("Season 2 of Lodge 49 begins in August.", {"Lodge 49"}),
    ("The third season of Halt and Catch Fire begins in August.", {"Halt and Catch Fire"}),
    ("Hulu ordered the limited series Little Fires Everywhere.", {"Little Fires Everywhere"}),
    ("The network cancelled Almost Family on Friday.", {"Almost Family"}),
    ("The revival of Mad About You is on Spectrum.", {"Mad About You"}),
    ("Amazon picked up “Lodge 49” for a second season.", {"Lodge 49"}),
    ("Amazon picked up Lodge 49 for a second season.", {"Lodge 49"}),
    ("Barry recently returned for its third season.", {"Barry"}),
    ("Castle, which first aired in 2009, is back.", {"Castle"}),
    ("Viewers wait for the new series of Top Gear.", {"Top Gear"}),
    # the last evening of the year, and the sitcom of that name
    ("NBC ends the series on New Year's Eve.", set()),
    ("NBC ends the series on New Year’s Eve, and Barry season 2 begins.", {"Barry"}),
    ("The sitcom Eve ran on UPN.", {"Eve"}),
    # making it is no part of its name
    ("Producing on Almost Family's final season began.", {"Almost Family"}),
    # a network or an hour beside it
    ("Almost Family (Fox) ends. Fox aired the series.", {"Almost Family"}),
    ("Tonight: Almost Family, 9 p.m., Fox. The series ends.", {"Almost Family"}),
    ("Netflix's Dead to Me season 2 comes in May.", {"Dead to Me"}),
    # whose it is
    ("Ryan Murphy's Pose season 3 is the last.", {"Pose"}),
    ("It is Ryan Murphy's drama Pose season 3.", {"Pose"}),
    ("The season finale of Wonder Works' Emmy-winning series aired.", set()),
    # lists
    ("New in June:\n\nKingdom of Dunes: Season 2\n\nPaper Lanterns -- NETFLIX ORIGINAL",
     {"Kingdom of Dunes", "Paper Lanterns"}),
    # versions and follow-ups
    ("Big Brother Australia begins in June.", {"Big Brother Australia"}),
    ("Big Brother Canada season 9 begins in March.", {"Big Brother Canada"}),
    (
        "Amazon showed Breaking Bad: Los Pollos, a new series. Fans of Breaking Bad: Los Pollos"
        " like the drama.",
        {"Breaking Bad: Los Pollos"},
    ),
    ("Breaking Bad: Bryan Cranston wept at the finale.", {"Breaking Bad"}),
]  # fmt: skip

NOT_FOUND = [
    # ordinary words where nothing speaks of a series
    "The Society pages were full of it.",
    "You and I watched the series in the dark.",
    "It was dark when the second season began.",
    "Barry Allen left before the season ended.",
    "They filmed at Windsor Castle for the series.",
    "The house of 1883 still stands.",
    # films, songs, books, episodes and remarks
    "The film ‘Paper Moon’ is out now.",
    "Her single “Blue Hour” tops the charts.",
    "The novel “Paper Lanterns” sold well.",
    "‘Blue Hour’ (2019) film fans cheered.",
    "The album ‘Blue Hour’ is her third.",
    "The episode ‘Blue Hour’ airs on Sunday.",
    "The season finale, “Blue Hour,” airs on Sunday.",
    "Season 2, Episode 4: ‘Blue Hour’ was moving.",
    "“I Am So Happy,” she said of the season.",
    "He called it ‘Absurd’ and left.",
    "‘We Are Done,’ the showrunner wrote.",
    "The star of “Blue Hour” podcast spoke.",
    "He returns as ‘Captain Lark’ in season 2.",
    # people, outlets, networks, words of headlines
    "Laura Linney and Julia Garner return for a new season.",
    "Jennifer Aniston's new series begins in May.",
    "Netflix has cancelled two series.",
    "Variety reports a new season.",
    "January premieres are here and the second season too.",
    "The Season 2 trailer is out.",
    "New Season Trailer Released",
    "Final Season Gets Premiere Date",
    "The Finale",
    "On Valentine's Day the trailer dropped.",
    "Glastonbury Festival 2020 was cancelled.",
    "On Day 1 production began.",
    "The Lakers season ended last night.",
    "The NBA season premiere is on TNT.",
    "Homeland Security renewed its alert for another season.",
    "Forever young, the show had a first season on Hulu.",
    "Before season 4 the network rests.",
    "Quietly cancelled by ABC, the show is gone.",
    "Before filming wrapped on season one, the network rested.",
    "The captain nixes “Powder Keg” before dinner.",
    "Her friends met. Cheers rang out in Boston.",
    "",
    "…",
    "‘’ “” \"\" ''",
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_finds_titles_by_their_signs(text: str, expected: set[str]) -> None:
    assert titles(text) == expected


@pytest.mark.parametrize("text", NOT_FOUND)
def test_takes_nothing_else_for_a_title(text: str) -> None:
    assert titles(text) == set()


HEADLINES = [
    ("Lodge 49 Season 2: Release Date, Cast and More", {"Lodge 49"}),
    ("Lodge 49: AMC Drops Trailer for the Second Season", {"Lodge 49"}),
    ("Lodge 49 Renewed for Season 2 at AMC", {"Lodge 49"}),
    ("Derry Girls Trailer: The Gang Is Back", {"Derry Girls"}),
    ("Derry Girls | Official Trailer | Netflix", {"Derry Girls"}),
    ("Derry Girls 3 trailer: Last days of school", {"Derry Girls"}),
    ("Feria | Official Trailer | Netflix", {"Feria"}),
    ("Feria (2022) | Spanish Mini-Series | Trailer", {"Feria"}),
    ("Barry: HBO Sets Season 3 Date", {"Barry"}),
    ("Forever Season 2 Is Not to Be at Amazon", {"Forever"}),
    ("Watch the ‘Hello Again’ Teaser for ‘Westworld’", {"Westworld"}),
    ("The Creator on Ending Barry After Season 4", {"Barry"}),
    ("Patrick Dempsey's 'Devils' on Netflix This Fall", {"Devils"}),
    ("‘Derry Girls’ to End With Third Season", {"Derry Girls"}),
    ("AMC Renews ‘Lodge 49’ for Second Season", {"Lodge 49"}),
    ("Watch the Westworld Season 3 Trailer", {"Westworld"}),
    ("Evan Rachel Wood on Westworld Season 3", {"Westworld"}),
    ("How Westworld Will Pick Up Season 4", {"Westworld"}),
    ("When Is Westworld Season 4 Coming Out? - Radio Times", {"Westworld"}),
    ("The Crown season 5: everything we know", {"The Crown"}),
    ("Queer Eye's Tan France Cancelled His Tour", {"Queer Eye"}),
    ("Barry: Takeaways You Need From the Season 3 Premiere", {"Barry"}),
    ("Emotional Finale Explained", set()),
    ("Spring 2019 Anime Guide: Every Season Premiere", set()),
    ("Fall TV: The Second Season of Westworld and More", {"Westworld"}),
    ("Netflix Unveils First Look at New Series", set()),
    ("‘Blue Hour’ Song Tops Charts", set()),
]


@pytest.mark.parametrize(("headline", "expected"), HEADLINES)
def test_finds_titles_in_headlines(headline: str, expected: set[str]) -> None:
    assert titles("More on this soon.", headline) == expected


def test_words_of_a_headline_belong_to_a_name_when_a_sentence_says_so() -> None:
    headline = "Four More Tides Renewed for Season 3"
    body = "The makers of Four More Tides are at work again."
    assert titles(body, headline) == {"Four More Tides"}


def test_one_form_for_a_title_in_capitals_and_not() -> None:
    assert titles("BLINDSPOT is back. Blindspot moves to May.") == {"Blindspot"}


def test_a_title_found_once_is_found_wherever_it_stands() -> None:
    text = "AMC renewed ‘Lodge 49’ for a second season. People like Lodge 49. LODGE 49!"
    found = Page(Article(text=text), LIST).titles
    assert [text[m.start : m.end] for m in found] == ["Lodge 49", "Lodge 49", "LODGE 49"]
    assert {m.title for m in found} == {"Lodge 49"}
    assert [m.source for m in found] == ["quote", "again", "again"]


def test_what_is_an_episode_in_one_place_is_no_title_in_another() -> None:
    text = "The episode ‘Blue Hour’ was sad. ‘Blue Hour’ premiered on Sunday, the series says."
    assert titles(text) == set()


def test_the_outlet_of_a_headline_is_no_title() -> None:
    assert titles("It is true.", "Westworld Season 4 Confirmed - The Daily Beast") == {"Westworld"}


def test_strength_tells_listed_titles_from_guesses() -> None:
    text = "Breaking Bad is over. We saw Lodge 49 S2 last night."
    strength = {m.title: m.strength for m in Page(Article(text=text), LIST).titles}
    assert strength["Breaking Bad"] == 1.0
    assert 0.5 <= strength["Lodge 49"] < 1.0


WORDS = st.sampled_from(
    [*"""You Dark The Crown ‘ ’ “ ” " ' season Season 2 of Netflix 's ( ) , : | - Foo Bar A i İ ß
    renewed trailer film series and & Breaking Bad""".split(), "\n", "\ud800"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=40).map(" ".join)))
def test_mentions_lie_in_the_text_in_order_and_apart(text: str) -> None:
    people = People.find(text)
    found = inventory(text, lower(text), LIST, people, frozenset({"netflix"}))
    edge = 0
    for m in found:
        assert edge <= m.start < m.end <= len(text)
        assert m.title
        assert 0.0 < m.strength <= 1.0
        edge = m.end


@pytest.mark.parametrize("part", ["A ", "“", "‘A’ ", "'", "Foo season 2 ", "Foo (CBS)\n", "A: "])
@pytest.mark.timeout(20)
def test_a_hostile_text_takes_no_long_time(part: str) -> None:
    text = part * (100_000 // len(part))
    inventory(text, lower(text), LIST, People.find(""), frozenset({"cbs"}))


@pytest.mark.parametrize(
    "text",
    [
        "Breaking Bad premieres Wednesday on AMC.",
        "A new season premieres Wednesday, May 15, on FX.",
        "The series was renewed Wednesday by HBO.",
        "The series was renewed Wednesday for a second season.",
        "The sitcom returned Wednesday for its fourth season.",
        "The drama was cancelled on Wednesday.",
    ],
)
def test_wednesday_is_a_day(text: str) -> None:
    assert "Wednesday" not in titles(text)


@pytest.mark.parametrize(
    "text",
    [
        "Netflix has renewed Wednesday for season 2.",
        "Netflix Renews Wednesday for Season 2",
        "Wednesday season 2 premieres August 6.",
        "Netflix renewed “Wednesday” on Wednesday.",
        "The second season of Wednesday premieres in August.",
    ],
)
def test_wednesday_is_a_series(text: str) -> None:
    assert "Wednesday" in titles(text)


def test_a_channel_in_the_possessive_is_no_title() -> None:
    titles = Titles(["Catastrophe", "Channel 4's"], ambiguous=["Catastrophe", "Channel 4's"])
    text = "The comedy is back. On Channel 4's “Catastrophe” she played his mother, Mia."
    assert [m.title for m in Page(Article(text), titles).titles] == ["Catastrophe"]


@pytest.mark.parametrize(
    "text",
    [
        "The 16-episode series will premiere in the fall.",
        "Netflix show hosted by Queer Eye’s Tan France cancelled after one season",
    ],
)
def test_what_is_counted_or_of_a_series_is_no_title(text: str) -> None:
    titles = Titles(["Queer Eye"])
    assert {m.title for m in Page(Article(text), titles).titles} <= {"Queer Eye"}
