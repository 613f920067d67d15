"""An example of what each operation gives and takes, for its description."""

from __future__ import annotations

from typing import Any

_WHEN = {"edtf": "2018", "first": "2018-01-01", "last": "2018-12-31", "words": "2018"}
_RELEASE: dict[str, Any] = {
    "id": 41,
    "title_id": 23,
    "title": "Jessica Jones",
    "season": 2,
    "part": "",
    "standing": "windowed",
    "when": _WHEN,
    "stage": "trailer out",
    "fate": None,
    "platform": "Netflix",
    "confidence": 0.52,
    "since": "2017-10-04",
    "rule": "windowed.first",
    "why": "2018, says Krysten Ritter on Twitter, 4 Oct 2017.",
    "url": "/show/23-jessica-jones",
}
_TITLE: dict[str, Any] = {
    "id": 23,
    "title": "Jessica Jones",
    "name": "Jessica Jones",
    "network": "Netflix",
    "start_year": 2015,
    "country": "",
    "provisional": False,
    "merged_into": None,
    "url": "/show/23-jessica-jones",
}
_CLAIM: dict[str, Any] = {
    "id": 63,
    "on": "2017-10-04",
    "release_id": 41,
    "title": "Jessica Jones",
    "season": 2,
    "part": None,
    "event": "premiere",
    "status": "announced",
    "when": "2018",
    "first": "2018-01-01",
    "last": "2018-12-31",
    "when_text": "2018",
    "platform": "Netflix",
    "speaker": "Krysten Ritter",
    "role": None,
    "venue": "Twitter",
    "outlet": "The Wire",
    "article": "/article/20",
    "url": "https://news.example/jessica-jones",
    "evidence": "Season 2 is coming in 2018",
    "start": 112,
    "end": 138,
    "field": "text",
    "rule": "premiere.coming",
    "confidence": 0.95,
}
_ARTICLE: dict[str, Any] = {
    "id": 20,
    "headline": "Jessica Jones has a poster",
    "outlet": "The Wire",
    "byline": None,
    "published": "2017-10-04",
    "learned": "2017-10-04",
    "url": "https://news.example/jessica-jones",
    "versions": 1,
    "page": "/article/20",
}
_RANK = {"rank": 7, "value": 86.36, "votes": 1414, "why": None}
_RATING: dict[str, Any] = {
    "title_id": 23,
    "title": "Jessica Jones",
    "season": None,
    "stars": 4.5,
    "day": "2017-10-05",
    "counted": True,
    "why": "",
    "counts_from": None,
}
_FOLLOW = {
    "id": 5,
    "kind": "title",
    "title_id": 23,
    "name": "Jessica Jones",
    "since": "2017-10-05T09:30:00Z",
}
_NEXT = "WzQxXQ"

GIVEN: dict[str, dict[str, Any]] = {
    "slate": {"as_of": "2017-10-05", "releases": [_RELEASE], "next": _NEXT},
    "changes": {
        "since": "2017-09-28",
        "until": "2017-10-05",
        "changes": [
            {"on": "2017-10-04", "kinds": ["newly dated"], "words": "2018", "release": _RELEASE}
        ],
        "next": None,
    },
    "release": {
        "release": _RELEASE,
        "history": [{"first": "2017-10-04", "last": None, "belief": _RELEASE}],
        "next": None,
    },
    "titles": {"titles": [_TITLE], "next": _NEXT},
    "title": {**_TITLE, "as_of": "2017-10-05", "releases": [_RELEASE], "next": None},
    "numbers": {
        "title_id": 23,
        "list": "Comic TV Shows",
        "rating": {
            "average": 4.07,
            "scale": 5,
            "votes": 1414,
            "counts": [12, 9, 14, 22, 51, 118, 260, 371, 302, 255],
        },
        "seasons": [],
        "composite": 86.36,
        "lines": [],
        "missing": ["Trakt"],
        "prior": {"list": "Comic TV Shows", "mean": 3.6, "weight": 25},
        "composite_rank": _RANK,
        "rated_rank": {**_RANK, "value": 4.07},
    },
    "networks": {"networks": [{"id": 2, "name": "Netflix"}], "next": None},
    "search": {"q": "jesica", "near": True, "titles": [_TITLE], "people": [], "networks": []},
    "claims": {"claims": [_CLAIM], "next": _NEXT},
    "release_claims": {"claims": [_CLAIM], "next": None},
    "articles": {"articles": [_ARTICLE], "next": _NEXT},
    "article": {**_ARTICLE, "claims": [_CLAIM], "next": None},
    "lists": {
        "lists": [{"id": None, "name": "All titles", "by_rule": False, "url": "/lists/all"}],
        "next": None,
    },
    "rankings": {
        "list": "All titles",
        "by": "composite",
        "taken": "2017-10-05",
        "before": "2017-10-04",
        "after": None,
        "minimum": 5,
        "mean": 3.6,
        "weight": 25,
        "total": 214,
        "places": [
            {
                "rank": 7,
                "title_id": 23,
                "title": "Jessica Jones",
                "value": 86.36,
                "votes": 1414,
                "was": 9,
                "moved": "▲2",
                "url": "/show/23-jessica-jones",
            }
        ],
        "next": _NEXT,
    },
    "scorecard": {
        "as_of": "2017-10-05",
        "total": 120,
        "titles": [
            {
                "title_id": 23,
                "title": "Jessica Jones",
                "outlook": "renewed",
                "season": 2,
                "since": "2016-01-17",
                "platform": "Netflix",
                "now_on": None,
                "why": "Renewed, said at TCA, 17 Jan 2016.",
                "url": "/show/23-jessica-jones",
            }
        ],
        "next": _NEXT,
    },
    "sources": {
        "of": "outlets",
        "sources": [
            {
                "source": "The Wire",
                "forecasts": 31,
                "right": 27,
                "share": 0.83,
                "prior": 0.7,
                "error": 0,
                "early": 88,
                "few": False,
            }
        ],
        "next": None,
    },
    "me": {
        "user": "bob",
        "editor": False,
        "token": "my phone",
        "scopes": ["read:private", "rate"],
        "expires": "2026-12-31",
    },
    "ratings": {"ratings": [_RATING], "next": None},
    "rating": _RATING,
    "put_rating": _RATING,
    "follows": {"follows": [_FOLLOW], "next": None},
    "post_follow": _FOLLOW,
    "put_correction": {
        "id": 3,
        "claim": 63,
        "corrected": 180,
        "by": "alice",
        "reason": "the article says 2019",
    },
}
"""What it gives, by the name of the operation."""
TAKEN: dict[str, dict[str, Any]] = {
    "put_rating": {"stars": 4.5},
    "post_follow": {"title": 23},
    "put_correction": {"fields": {"when": "2019"}, "reason": "the article says 2019"},
}
"""What it takes."""
