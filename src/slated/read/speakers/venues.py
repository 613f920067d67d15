"""Venues: the networks, conventions, calls and shows where things are said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from slated.read.speakers.wordset import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from slated.read.speakers.tokens import Token

_ON = r"\b[Oo]n (?:The |ITV['’]s |NBC['’]s |ABC['’]s )?\Z"
_TO = r"\b(?:[Oo]n|to|told|[Ww]ith|during) (?:The |the )?\Z"
_AT = r"\b(?:[Aa]t|[Dd]uring|backstage at|after) (?:the )?(?:[\w-]+ )?\Z"

# Canonical name, first words as written, pattern right after that word, pattern before it.
_TABLE: Final = (
    ("Instagram", "Instagram Insta", "", ""),
    ("Twitter", "Twitter tweet tweets tweeted tweeting retweeted", "", ""),
    ("Twitter", "Tweet Tweets Tweeted Tweeting", "", ""),
    ("Facebook", "Facebook", r"(?! Watch| Original)", ""),
    ("Reddit", "Reddit", "", ""),
    ("Tumblr", "Tumblr", "", ""),
    ("TikTok", "TikTok", "", ""),
    ("Snapchat", "Snapchat", r"(?! series| original)", ""),
    (
        "YouTube",
        "YouTube",
        r"(?! TV| Red| Premium| Original| series)",
        r"\b(?:on|via|to|an?|official) \Z",
    ),
    ("social media", "social", r"[ -](?:media|network)", ""),
    ("Patreon", "Patreon", "", ""),
    ("Kickstarter", "Kickstarter", "", ""),
    ("Weibo", "Weibo", "", ""),
    ("San Diego Comic-Con", "San", r" Diego Comic[- ][Cc]on", ""),
    ("San Diego Comic-Con", "SDCC", "", ""),
    ("New York Comic-Con", "New", r" York Comic[- ][Cc]on", ""),
    ("New York Comic-Con", "NYCC", "", ""),
    ("Comic-Con", "Comic-Con Comic-con", "", ""),
    ("Comic-Con", "Comic", r" Con\b", ""),
    ("C2E2", "C2E2", "", ""),
    ("WonderCon", "WonderCon Wondercon", "", ""),
    ("D23", "D23", "", ""),
    ("Star Wars Celebration", "Star", r" Wars Celebration", ""),
    ("Dragon Con", "Dragon", r" Con\b", ""),
    ("CCXP", "CCXP", "", ""),
    ("Anime Expo", "Anime", r" Expo", ""),
    ("DC FanDome", "FanDome Fandome", "", ""),
    ("Tudum", "Tudum TUDUM", "", ""),
    ("PaleyFest", "PaleyFest Paleyfest", "", ""),
    ("ATX Television Festival", "ATX", r" (?:Television |TV )?Fest", ""),
    ("Edinburgh TV Festival", "Edinburgh", r" (?:International )?(?:TV|Television) Festival", ""),
    ("SXSW", "SXSW", "", ""),
    ("SXSW", "South", r" [Bb]y Southwest", ""),
    ("Tribeca", "Tribeca", r" (?:Film |TV )?Festival", ""),
    ("TCA", "Television TV", r" Critics['’]? Association", ""),
    ("TCA", "TCA TCAs TCA's TCA’s", r"(?! Awards?)", ""),
    ("TCA", "press", r" tour\b", ""),
    ("upfronts", "upfront upfronts Upfront Upfronts", "", ""),
    (
        "earnings call",
        "earnings investor investors quarterly",
        r"['’]?s? (?:earnings |conference |results )?(?:call|presentation|meeting|[Dd]ay|report)\b",
        "",
    ),
    ("earnings call", "shareholder shareholders", r" (?:letter|meeting)", ""),
    ("earnings call", "letter", r" to (?:its |the )?(?:share|stock)holders", ""),
    ("conference call", "conference press", r" call\b", ""),
    ("press conference", "press news virtual", r" (?:press )?conference", ""),
    ("press release", "press news", r"[- ]release\b", ""),
    ("press release", "press-release", "", ""),
    ("official website", "official", r" (?:web)?site", ""),
    ("blog", "blog blogpost", "", ""),
    ("podcast", "podcast podcasts Podcast", "", ""),
    ("newsletter", "newsletter", "", r"\b(?:in|via) (?:\w+ )?\Z"),
    ("The Tonight Show", "Tonight", r" Show", ""),
    ("The Late Show", "Late", r" Show", ""),
    ("The Late Late Show", "Late", r" Late Show", ""),
    ("Late Night with Seth Meyers", "Late", r" Night [Ww]ith Seth Meyers", ""),
    ("Jimmy Kimmel Live", "Jimmy", r" Kimmel(?: Live)?", _TO),
    ("Conan", "Conan", "", _ON),
    ("Good Morning America", "Good", r" Morning America", ""),
    ("Good Morning America", "GMA", "", _TO),
    ("Good Morning Britain", "Good", r" Morning Britain", ""),
    ("Today", "Today", r" [Ss]how", ""),
    ("Today", "TODAY", "", _TO),
    ("The View", "View", "", r"\b[Oo]n The \Z"),
    ("The Ellen DeGeneres Show", "Ellen", r" (?:DeGeneres )?Show", ""),
    ("The Ellen DeGeneres Show", "Ellen", "", _ON),
    ("Live with Kelly and Ryan", "Live", r" [Ww]ith Kelly", ""),
    ("Watch What Happens Live", "Watch", r" What Happens Live", ""),
    ("The Howard Stern Show", "Howard", r" Stern(?: Show)?", _TO),
    ("The Graham Norton Show", "Graham", r" Norton Show", ""),
    ("This Morning", "This", r" Morning\b", _TO[:-2] + r"(?:ITV['’]s )?\Z"),
    ("The One Show", "One", r" Show", r"\b[Oo]n The \Z"),
    ("Lorraine", "Lorraine", "", _ON),
    ("SiriusXM", "SiriusXM", "", ""),
    ("BBC Radio", "BBC", r" Radio", ""),
    ("Emmys", "Emmys Emmy", "", _AT),
    ("Golden Globes", "Golden", r" Globes?", _AT),
    ("Super Bowl", "Super", r" Bowl", r"\b(?:during|at) (?:the )?\Z"),
)
_BEFORE: Final = 28
"""Code points looked at before a venue's first word."""

_Row = tuple[str, re.Pattern[str], re.Pattern[str] | None]
_ROWS: Final[dict[str, list[_Row]]] = {}
for _name, _words, _after, _prefix in _TABLE:
    for _word in _words.split():
        _ROWS.setdefault(_word, []).append(
            (_name, re.compile(_after), re.compile(_prefix) if _prefix else None)
        )

FIRST_WORDS: Final = frozenset(_ROWS)
"""What venues' names begin with."""
POSTED: Final = word_set(
    "Instagram Twitter Facebook Reddit Tumblr TikTok Snapchat YouTube Weibo podcast blog"
) | {"social media", "official website"}
"""Where anybody may post: no venue of a statement that nobody is credited with."""


def find_venue(text: str, words: Sequence[Token]) -> tuple[str, int, int] | None:
    """The first venue named among ``words`` of ``text``: canonical name and its offsets."""
    for word, start, end in words:
        for name, after, before in _ROWS.get(word, ()):
            tail = after.match(text, end)
            if tail and (not before or before.search(text[max(0, start - _BEFORE) : start])):
                return name, start, tail.end()
    return None
