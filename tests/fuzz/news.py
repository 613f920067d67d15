"""Release news gone wrong: strategies that mix the words readers look for with junk."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from slated.article import Article
from slated.gather.tidy import whole

TITLES = [
    "Jessica Jones", "‘The Crown’", "“Westworld”", '"Fargo"', "Marvel's Daredevil", "9-1-1",
    "Grey’s Anatomy", "THE FLASH", "You", "iZombie", "Whose Line Is It Anyway?", "S.W.A.T.",
    "Star Trek: Discovery", "Law & Order: SVU", "This Is Us", "It's Always Sunny", "Mr. Robot",
]  # fmt: skip
CUES = [
    "premieres", "will return", "returns", "has been renewed for", "renewed", "was cancelled",
    "canceled after", "has ordered", "greenlights", "begins filming", "wrapped production on",
    "finale airs", "is delayed until", "pushed back to", "drops a trailer for", "first look at",
    "is set to debut", "may not return", "won't be back", "has not been renewed", "picked up",
    "will end with", "its final season", "in the works", "is expected to launch", "debuted",
]  # fmt: skip
SEASONS = [
    "season 2", "Season Two", "a second season", "seasons 3 and 4", "S5", "season 99999999999",
    "the sophomore season", "Part 2", "Volume 1", "midseason", "season 0", "a season", "series 3",
]  # fmt: skip
DATES = [
    "on March 8", "March 8, 2018", "31 February", "February 30, 2019", "on Friday", "tonight",
    "next year", "last May", "in early 2018", "this fall", "0000-00-00", "13/13/2013", "99/99",
    "by the end of 2019", "after November 2015", "in 3 weeks", "in 99999999999 years", "'18",
    "2018-19", "between March and June", "early to mid-2020", "Q1 2018", "Christmas Day", "soon",
    "9999-12-31", "January 1, 0001", "24 hours later", "the 2010s", "next", "Sunday at 25PM",
]  # fmt: skip
PLATFORMS = [
    "on Netflix", "at ABC", "HBO's", "(NBC)", "E!", "Max", "on Max", "FOX", "Amazon Prime Video",
    "Disney+", "the CW", "Fox News", "from Fox to NBC", "Apple", "on Channel 4",
]  # fmt: skip
SPEAKERS = [
    "said Krysten Ritter", "Netflix announced", "showrunner Melissa Rosenberg told TVLine",
    "according to Deadline", "he tweeted", "sources say", "says", "— Ritter wrote on Instagram",
    "“I can’t wait,”", "'We are done,'", "at Comic-Con", "EXCLUSIVE:", "Mr. St. Dr. No.",
]  # fmt: skip
CARDS = [
    "\nArrow\n", "Sunday at 9PM EST on AMC", "Wednesday at on CW", "ComicBook Composite 86.36 #7",
    "All-Time Comic TV Shows", "Average rating 4.07/5 from 1,414 users #7", "Composite NA", "·",
]  # fmt: skip
MARKS = [
    ".", ",", "!", "?", "…", "...", ";", ":", "—", "-", "(", ")", "[", "]", "“", "”", "‘", "’",
    '"', "'", "\n", "\n\n", "\t", "\r", "\u00a0", "\u200b", "\u202e", "\u2066", "\ufeff", "/", "*",
]  # fmt: skip
JUNK = [
    "\x00", "\ud800", "\U0001f3ac", "İ", "ß", "ﬃ", "e\u0301", "٣", "²", "Ⅷ", "שלום", "مرحبا",
    "日本", "\U000e0001", "\uffff", "a" * 300, "A" * 300, "(" * 40, "“" * 40, "\u0345", "ŉ", "http://a.b/c",
]  # fmt: skip

_WORDS = [*TITLES, *CUES, *SEASONS, *DATES, *PLATFORMS, *SPEAKERS, *CARDS]
_token = st.one_of(
    st.sampled_from(_WORDS),
    st.sampled_from(_WORDS),
    st.sampled_from(MARKS),
    st.sampled_from(JUNK),
    st.text(max_size=6),
    st.integers().map(str),
)


def _joined(parts: list[tuple[str, str]]) -> str:
    return "".join(word + gap for word, gap in parts)


_gap = st.sampled_from([" ", " ", " ", " ", "", ". ", ", ", "\n", "  "])
junk = st.lists(st.tuples(_token, _gap), max_size=60).map(_joined)

_statement = st.tuples(
    st.sampled_from(TITLES),
    st.sampled_from(CUES),
    st.sampled_from(SEASONS),
    st.sampled_from(PLATFORMS),
    st.sampled_from(DATES),
    st.sampled_from([". ", ", ", "\n", " and ", " — ", "”. ", ""]),
).map(lambda parts: " ".join(parts[:-1]) + parts[-1])
_saying = st.tuples(_statement, st.sampled_from(SPEAKERS)).map(lambda two: f"“{two[0]}” {two[1]}. ")
prose = st.lists(st.one_of(_statement, _saying, junk), max_size=6).map("".join)
"""Texts of statements, quotes and junk, up to a few hundred words."""

articles = st.builds(
    Article,
    text=prose.map(whole),
    title=st.one_of(st.just(""), _statement, junk.map(whole)),
    published=st.one_of(
        st.none(),
        st.dates(),
        st.sampled_from([date.min, date.max, date(2020, 2, 29), date(2017, 10, 4)]),
    ),
)
