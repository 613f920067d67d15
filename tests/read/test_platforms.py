"""Platforms in running text, and the one a release is on."""

from __future__ import annotations

import pytest

from slated.read.home import Homes, platform_for
from slated.read.platforms import PlatformMention, find_platforms

NAMED = [
    ("Westworld returns to HBO in April.", ["HBO"]),
    ("Station Eleven debuted on HBO Max.", ["HBO Max"]),
    ("Severance streams on Apple TV+.", ["Apple TV+"]),
    ("Andor is a Disney+ series; Aarya is on Disney+ Hotstar.", ["Disney+", "Disney+ Hotstar"]),
    ("Ghosts (CBS) and Ghosts (BBC One) differ.", ["CBS", "BBC One"]),
    ("The Boys, on Amazon Prime Video, is back.", ["Amazon Prime Video"]),
    ("Reacher is an Amazon's Prime Video hit.", ["Amazon's Prime Video"]),
    ("Botched airs on E! tonight.", ["E!"]),
    ("NETFLIX and netflix are one.", ["NETFLIX", "netflix"]),
    ("Riverdale airs on the CW.", ["the CW"]),
    ("Bones ended on Fox in 2017.", ["Fox"]),
    ("Fox renews The Simpsons.", ["Fox"]),
    ("9-1-1 Moves From Fox To ABC", ["Fox", "ABC"]),
    ("Suits ran on USA for nine seasons.", ["USA"]),
    ("Ted Lasso Lands At Apple With Series Order", ["Apple"]),
    ("House of the Dragon streams on Max.", ["Max"]),
    ("Queen Sugar ended on OWN.", ["OWN"]),
    ("Vikings: the History series is over.", ["History"]),
    ("Bump is coming to watchers on Stan.", ["Stan"]),
    ("Schitt's Creek aired on Pop TV.", ["Pop TV"]),
    ("New on CrunchyrollThe last season is here.", ["Crunchyroll"]),
]

NOT_NAMED = [
    "Megan Fox plays the lead.",
    "Max and Liz kiss in the pilot.",
    "Dave Franco directs.",
    "We watch it in the USA.",
    "A USA Today poll, a Fox News poll, a poll by BBC News.",
    "Apple Music has the songs.",
    "A day at Disney World.",
    "An ABC Signature production with 20th Century Fox.",
    "That is now history, and our own id says so.",
    "The sky was clear over Cardiff.",
    "Stan Lee made cameos.",
    "Brooklyn Nine-Nine returns.",
    "Write to hello@hulu or see www.netflix.com for more.",
    "WAGNBC and FXA are no names.",
    "The Expanse finale delivers what it promised - CNN",
    "It is a big sky, and Big Sky is a drama.",
]


@pytest.mark.parametrize(("text", "written"), NAMED)
def test_platform_is_named(text: str, written: list[str]) -> None:
    found = find_platforms(text)
    assert [mention.written for mention in found] == written
    assert all(text[m.start : m.end] == m.written for m in found)


@pytest.mark.parametrize("text", NOT_NAMED)
def test_no_platform_is_named(text: str) -> None:
    assert find_platforms(text) == []


def test_canonical_name_beside_the_written_one() -> None:
    assert find_platforms("It is on Disney Plus.") == [
        PlatformMention(9, 20, "Disney+", "Disney Plus")
    ]


def _platform(text: str, title: str, sentence: str | None = None) -> str | None:
    """The platform written for a title in a sentence (the whole text if not given)."""
    start = text.index(sentence) if sentence else 0
    end = start + len(sentence) if sentence else len(text)
    at = text.find(title, start, end)
    span = (at, at + len(title)) if at >= 0 else None
    spans = [(i, i + len(title)) for i in range(len(text)) if text.startswith(title, i)]
    mentions = find_platforms(text)
    home = Homes(text, mentions, [(title, span) for span in spans]).of(title)
    found = platform_for(text, (start, end), span, mentions, home)
    return found.written if found else None


IN_SENTENCE = [
    ("Netflix has renewed Sex Education for a third season.", "Sex Education", "Netflix"),
    ("HBO's Westworld is back.", "Westworld", "HBO"),
    ("The Netflix series Dark ends in June.", "Dark", "Netflix"),
    ("The Good Place (NBC) and Mom (CBS) return.", "Mom", "CBS"),
    ("The Good Place (NBC) and Mom (CBS) return.", "The Good Place", "NBC"),
    ("Empire, which airs on Fox, will end.", "Empire", "Fox"),
    ("Lucifer moves from Fox to Netflix.", "Lucifer", "Netflix"),
    ("Killing Eve premieres on BBC America and AMC.", "Killing Eve", "BBC America"),
    ("Unlike NBC's The Voice, American Idol airs on ABC.", "American Idol", "ABC"),
    ("AMC: Better Call Saul returns.", "Better Call Saul", "AMC"),
    ("A revival of the ABC sitcom Roseanne was made for ABC.", "Roseanne", "ABC"),
    ("Nobody says where Firefly was.", "Firefly", None),
]


@pytest.mark.parametrize(("text", "title", "written"), IN_SENTENCE)
def test_platform_in_the_sentence(text: str, title: str, written: str | None) -> None:
    assert _platform(text, title) == written


def test_platform_from_elsewhere_in_the_article() -> None:
    text = (
        "Netflix's Ozark and HBO's Barry are both favourites.\n"
        "Barry ended in 2023. Ozark ended in 2022."
    )
    assert _platform(text, "Barry", "Barry ended in 2023.") == "HBO"
    assert _platform(text, "Ozark", "Ozark ended in 2022.") == "Netflix"


def test_only_platform_of_the_article_serves_an_unnamed_title() -> None:
    text = "Starz is pleased with Outlander. The show returns in May."
    assert _platform(text, "Outlander", "The show returns in May.") == "Starz"


ROUND_UP = """\
The week's renewals
Fox had its own news. Backstrom was cancelled, and NBC dropped Marry Me.
Over at ABC, it was a good day. Galavant was renewed. Castle goes on, too.
CBS renewed Mom. Forever is over.
Revenge ended on Sunday.
"""


@pytest.mark.parametrize(
    ("title", "sentence", "written"),
    [
        ("Galavant", "Galavant was renewed.", "ABC"),
        ("Castle", "Castle goes on, too.", "ABC"),
        ("Forever", "Forever is over.", "CBS"),
        ("Revenge", "Revenge ended on Sunday.", None),
    ],
)
def test_a_round_up_s_platform_is_the_one_its_paragraph_opens_with(
    title: str, sentence: str, written: str | None
) -> None:
    assert _platform(ROUND_UP, title, sentence) == written


def test_a_heading_names_the_platform_of_what_stands_below() -> None:
    text = f"{ROUND_UP}\nITV\nEndeavour – series four begins in January.\nVera returns, too."
    assert _platform(text, "Endeavour", "series four begins in January.") == "ITV"
    assert _platform(text, "Vera", "Vera returns, too.") == "ITV"


def test_a_headline_s_only_platform_serves_every_title() -> None:
    text = f"NBC sets its summer\n{ROUND_UP}"
    assert _platform(text, "Revenge", "Revenge ended on Sunday.") == "NBC"


def test_many_mentions_in_one_sentence_stay_about_the_title() -> None:
    names = "on NBC, " * 200
    text = f"{names}and HBO's Succession ends, {names}"
    assert _platform(text, "Succession") == "HBO"
