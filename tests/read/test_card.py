"""Rating cards, as sites print them and as prose does not."""

from __future__ import annotations

from typing import Any

import pytest

from slated.read.card import card_spans, read_cards

FLASH = {
    "title": "The Flash",
    "slot": "Wednesday at 8PM",
    "time": "8PM",
    "network": "CW",
    "composite": 89.95,
    "composite_rank": 4,
    "average": 4.19,
    "users": 1979,
    "rated_rank": 3,
}

CARDS: list[tuple[str, dict[str, Any]]] = [
    (
        "Jessica Jones\nSunday at on Netflix\n"
        "ComicBook Composite 86.36 #7 All-Time Comic TV Shows\n"
        "Average rating 4.07/5 from 1,414 users #7 All-Time Rated",
        {
            "title": "Jessica Jones",
            "slot": "Sunday at",
            "time": None,
            "network": "Netflix",
            "composite": 86.36,
            "composite_rank": 7,
            "list": "All-Time Comic TV Shows",
            "average": 4.07,
            "scale": 5,
            "users": 1414,
            "rated_rank": 7,
        },
    ),
    (
        "CW's The Flash\nWednesday at 8PM on CW\n"
        "ComicBook Composite 89.95 #4 All-Time Comic TV Shows\n"
        "Average rating 4.19/5 from 1979 users #3 All-Time Rated",
        FLASH | {"list": "All-Time Comic TV Shows"},
    ),
    (
        "The Flash Wednesday at 8PM on CW · Composite 89.95 #4 · 4.19/5 from 1,979 users #3",
        FLASH | {"list": None},
    ),
    (
        "The Flash | Wednesday at 8PM on CW | Composite 89.95 #4 | 4.19/5 from 1,979 users #3",
        FLASH,
    ),
    (
        "The Flash / Wednesday at 8PM on CW / Composite 89.95 #4 / 4.19/5 from 1,979 users #3",
        FLASH,
    ),
    (
        "  The Flash  \n\n  Wednesday  at  8PM  on  CW  \n\n  ComicBook.com   Composite   89.95"
        "   #4  \n\n   Average rating   4.19/5   from   1,979   users   #3 ",
        FLASH,
    ),
    (
        "We all watched it. The Flash Wednesday at 8PM on CW Composite 89.95 #4\n"
        "Average rating 4.19/5 from 1,979 users #3 All-Time Rated\nMore next week.",
        FLASH,
    ),
    (
        "The Walking Dead Sunday at 9PM EST on AMC ComicBook Composite 86.99 NA "
        "Average rating 4.15/5 from 2018 users #4 User Ranking",
        {
            "title": "The Walking Dead",
            "slot": "Sunday at 9PM EST",
            "time": "9PM EST",
            "network": "AMC",
            "composite": 86.99,
            "composite_rank": None,
            "list": None,
            "average": 4.15,
            "users": 2018,
            "rated_rank": 4,
        },
    ),
    (
        "The Walking Dead\nComicBook Composite 86.99\nUser Ranking 4.15/5 from 2018 users #4",
        {"slot": None, "network": None, "composite": 86.99, "users": 2018, "rated_rank": 4},
    ),
    (
        "Westworld\nSunday at on HBO\nComicBook Composite 84.35 NA All-Time Comic TV Shows",
        {"composite_rank": None, "list": "All-Time Comic TV Shows", "average": None, "users": None},
    ),
    ("Gotham\nMonday at 8PM on FOX\nComposite NA NA", {"network": "FOX", "composite": None}),
    ("Gotham\nMonday at 8:30 p.m. ET on Fox\nComposite 80", {"time": "8:30 p.m. ET"}),
    ("Supernatural\nThursday at 8/7c on The CW\nComposite 80 #9", {"time": "8/7c"}),
    ("Misfits\nSunday at 9PM on Channel 4\nComposite 80", {"network": "Channel 4"}),
    ("Misfits Sunday at on Channel 4 4.1/5 from 20 users", {"network": "Channel 4"}),
    ("Marvel's Daredevil\nFriday at on Netflix\nComposite 88", {"title": "Daredevil"}),
    ("‘Legion’\nWednesday at 10PM on FX\nComposite 81.5", {"title": "Legion"}),
    ("Mr. Robot\nSunday at 10PM on USA Network\nComposite 83", {"title": "Mr. Robot"}),
    ("Grey's Anatomy\nThursday at 8PM on ABC\nComposite 70", {"title": "Grey's Anatomy"}),
    ("Marvel's Agents of S.H.I.E.L.D.\nTuesday at 9PM on ABC\nComposite 80",
     {"title": "Agents of S.H.I.E.L.D."}),
    ("iZombie\nTuesday at 9PM on CW\nComposite 82 #12", {"title": "iZombie"}),
    ("Arrow airs Thursday at 9PM on CW\nComposite 82 #12", {"title": "Arrow"}),
    ("Arrow\nComicBook Composite 82 #12", {"composite_rank": 12, "slot": None}),
    ("Arrow\nComposite 182 #12\nAverage rating 4/5 from 9 users", {"composite": None}),
    ("Arrow\nComposite 82\nAverage rating 6/5 from 9 users", {"average": None, "users": 9}),
    ("Arrow\nComposite 82 #0\nAverage rating 4/5 from 3 users", {"composite_rank": None}),
    ("Arrow\nComposite 82\nAverage rating 4/5 from 0 users", {"users": None}),
    ("Arrow\nComposite 82\nAverage rating NA/5 from NA users NA", {"average": None, "users": None}),
    ("Arrow\nComposite 82\nAverage rating 8.1/10 from 9 users", {"average": 8.1, "scale": 10}),
    ("Arrow\nComposite 82\nAverage rating 0/0 from 9 users", {"average": 0.0, "scale": 5}),
    ("Arrow\nComposite 100\nAverage rating 5/5 from 1 user", {"composite": 100.0, "users": 1}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fields"), CARDS)
def test_card_is_read(text: str, fields: dict[str, Any]) -> None:
    (card,) = read_cards(text)
    got = card.to_dict()
    assert {name: got[name] for name in fields} == fields
    assert text[card.start : card.end] == card.evidence


NO_CARD = [
    "",
    "The show holds 4.5/5 from 1,200 users, and 90 from critics.",
    "Critics gave it 4.5/5 from a first look.",
    "The Flash airs Wednesday at 8PM on CW.",
    "Arrow airs Thursday at 9PM on CW and Legends follows.",
    "The composite 90 #4 was a surprise.",
    "He drew a Composite 90 of the suspects.",
    "The Flash has an 89.95 ComicBook.com Composite Score and 4.19 out of 5.",
    "Composite 89.95 #4",
    "\n\nComicBook Composite 89.95 #4",
    "It was a long night for everybody.\nComposite 89.95 #4",
    "Arrow\nComposite 182 #12",
    "Composite 82 · 4/5 from 9 users",
    "A line far too long to be the title of any series that was ever made for television, "
    "in any country\nComposite 89.95 #4",
    "Average rating 4/5 from 10 users",
]


@pytest.mark.parametrize("text", NO_CARD)
def test_prose_is_no_card(text: str) -> None:
    assert read_cards(text) == []


def test_cards_below_one_another() -> None:
    text = (
        "1. Arrow\nWednesday at 8PM on CW\nComposite 82.1 #12\n"
        "2. Gotham\nMonday at 8PM on FOX\nComposite 80.2 #15\n4.0/5 from 800 users\n\nBye."
    )
    cards = read_cards(text)
    assert [(c.title, c.composite, c.users) for c in cards] == [
        ("Arrow", 82.1, None),
        ("Gotham", 80.2, 800),
    ]
    assert card_spans(text) == [(c.start, c.end) for c in cards]
    assert text[cards[1].end :] == "\n\nBye."
