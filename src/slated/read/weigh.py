"""How sure it is that words are a series' title."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from slated.read.mentions import TitleMention, places
from slated.read.occasions import NO_SERIES_NAME, ends_feast
from slated.read.quotes import NO_SERIES
from slated.read.signs import STRONG
from slated.read.speakers.organisations import canonical_organisation
from slated.read.speakers.outlets import canonical_outlet
from slated.read.titles import Titles, lower
from slated.read.words import EDGE, OPENING, PREPOSITIONS, SMALL, TIMES, VERSION, fold_edge

if TYPE_CHECKING:
    from slated.read.runs import Piece
    from slated.read.signs import Signs
    from slated.read.speakers import People
    from slated.read.words import Casing

ENOUGH = 0.5
"""Strength from which words count as a title."""
_PERSONAL = re.compile(
    r"(?:['’]s)? (?:drama|comedy|thriller|family|concert|vehicle|starrer|said|says|told|tells|plays"
    r"|played)\b"
)
_ON = re.compile(r" (?:& )?[A-ZÀ-Þ][\w'’-]*")
_NAME_BEFORE = re.compile(r"([A-Z][\w+]*) \Z")
_OWNED = re.compile(r"[A-Z][\w+]*(?:['’]s|s['’]) [‘“\"']?\Z")
# "Beyond returns in May", "Before is back": an opening word that is told of is a title after all.
_TOLD_OF = re.compile(
    r" (?:is|has|was|will|gets|returns|premieres|debuts|ends|ended|renewed|cancell?ed)\b"
)
_NUMERAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)?|20\d\d")
# "The 16-episode series": how long one is.
_COUNTED = re.compile(r"(?:(?:The|A|An) )?\d{1,3}-(?:episode|part|hour|week|minute|chapter|date)s?")
_PRONOUNS = frozenset("he she it us we they them you".split())
_PARTICLES = frozenset("special soon exclusive".split())
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_ADVERB = re.compile(r"[A-Z][a-z]{4,}ly")
_RENEWS = re.compile(r"(?:renews?|renewing|\bha(?:s|ve|d) (?:\w+ly )?renewed) \Z")
# "#BringBackNashville", "#SaveLucifer": viewers ask for a series.
_CAMPAIGN = re.compile(r"#(?:bringback|save|renew)(\w+)")
_NEAR = 130


# What befalls nothing but a show: "Cheers premiered in 1982".
_AIRED = re.compile(
    r" (?:(?:first |originally )?(?:premiered|debuted)|(?:has been|is|was) (?:\w+ly )?renewed)"
    r" (?:on|in|for|by|after)\b"
)


class Scale:
    """Weighs the candidates of one article."""

    def __init__(
        self,
        text: str,
        low: str,
        names: Titles,
        people: People,
        platforms: frozenset[str],
        casing: Casing,
        signs: Signs,
    ) -> None:
        self.text, self.low, self.names = text, low, names
        self.people, self.platforms, self.casing = people, platforms, casing
        self.signs = signs
        self.campaigns = frozenset(_CAMPAIGN.findall(low)) if "#" in low else frozenset()

    def elsewhere(self, start: int, end: int) -> bool:
        """Whether the words around speak of cinema or music and not of television."""
        return self.signs.elsewhere(start - _NEAR, end + _NEAR)

    def quote(self, quote: TitleMention, listed_with: bool) -> TitleMention | None:
        """A quotation as a title, None where it is none."""
        key = lower(quote.title)
        listed = quote.title in self.names
        if quote.strength == NO_SERIES or (
            not listed and (key in self.platforms or self.empty(key))
        ):
            return None
        start, end = quote.start, quote.end
        strength = quote.strength + self.signs.around(start, end) + (0.5 if listed else 0.0)
        opening = start < 2 or self.text[start - 2] == "\n"
        strength += (
            0.2 * opening + 0.2 * listed_with + 0.1 * (self.casing.count(self.text[start:end]) > 1)
        )
        strength += 0.2 * (self.signs.television and self.owned(start))
        strength -= 0.3 * (not listed and self.people.knows(quote.title))
        if not listed and self.elsewhere(start, end):
            strength -= 0.3
        if strength < ENOUGH:
            return None
        source = "list" if listed and self.people.knows(quote.title) else quote.source
        return replace(quote, source=source, strength=min(1.0, strength))

    def listed(self, mention: TitleMention) -> TitleMention | None:
        """A listed title of ordinary words, None where no sign stands beside it."""
        if not self.proper(mention) or self._particle(mention) or self._opens(mention):
            return None
        # "Channel 4's" is the channel's, whatever a list may hold.
        if lower(mention.title).removesuffix("'s") in self.platforms:
            return None
        text, start, end = self.text, mention.start, mention.end
        strength = 0.0 if self._day(mention) else self.signs.around(start, end)
        cased = self.casing.headline(start)
        if " " in mention.title and self.signs.television:
            strength += 0.3 if cased else 0.5
        elif strength and not cased and start > 1 and text[start - 2].isalpha():
            strength += 0.25
        if start == 0 or text[start - 1] in "‘“\"'\n>|":
            strength += 0.3
        heads = self.signs.television and self._heads(start, end)
        if heads or (strength and _AIRED.match(text, end)):
            strength += 0.25
        if self.signs.before(start) and self.signs.after(end):
            strength += 0.15
        if self.signs.television and self.owned(start):
            strength += 0.5
        if self.campaigns and re.sub(r"\W", "", lower(mention.title)) in self.campaigns:
            strength += 0.5
        if self.elsewhere(start, end):
            strength -= 0.3
        return replace(mention, strength=min(1.0, strength)) if strength >= ENOUGH else None

    def goes_on(self, start: int, more: re.Match[str]) -> bool:
        """Whether a listed title goes on: "The Boys: Diabolical", named so in a sentence too."""
        if self.signs.after(more.end()) >= STRONG:
            return True
        after_colon = more.group().startswith(": ") and not self.people.knows(more.group()[2:])
        return after_colon and self.casing.repeated(start, more.end())

    def _particle(self, mention: TitleMention) -> bool:
        """Whether a title is a small word of a headline: "Takeaways From the Season 3 Premiere"."""
        key, start = lower(mention.title), mention.start
        if key in _PRONOUNS:
            return not (self._quoted(start) or self.signs.season(mention.end) or self._kind(start))
        if key in _DAYS or not (key in EDGE or key in SMALL or key in _PARTICLES):
            return False
        if self._quoted(start) or self.signs.season(mention.end):
            return False
        return self.casing.headline(start)

    def _opens(self, mention: TitleMention) -> bool:
        """Whether a title is but a word that opens a sentence: "Before filming wrapped"."""
        key, start, end = lower(mention.title), mention.start, mention.end
        if not (key in OPENING or key.endswith("ly")) or self._quoted(start):
            return False
        if key in PREPOSITIONS and self.signs.season(end):
            return True
        if start and self.text[start - 1] != "\n" and self.text[start - 2] not in ".!?:|":
            return False
        told = key not in TIMES and _TOLD_OF.match(self.low, end) is not None
        return not (told or self.signs.season(end))

    def _quoted(self, start: int) -> bool:
        return start > 0 and self.text[start - 1] in "‘“\"'>"

    def _kind(self, start: int) -> bool:
        return self.signs.before(start) >= STRONG

    def _heads(self, start: int, end: int) -> bool:
        """Whether words open the headline and a colon or bar parts them from the news."""
        return start == 0 and self.text[end : end + 2] in (": ", " |")

    def _day(self, mention: TitleMention) -> bool:
        """Whether a title is but the day: "returns Wednesday", "renewed Wednesday for a year"."""
        if lower(mention.title) not in _DAYS:
            return False
        start, end = mention.start, mention.end
        if not self.signs.after(end):
            return True
        lasting = self.low.startswith((" for ", " after ", " with "), end)
        return lasting and not _RENEWS.search(self.low, max(0, start - 30), start)

    def owned(self, start: int) -> bool:
        """Whether a possessive stands before: "HBO's Barry", "Denis Leary's Sirens"."""
        return _OWNED.search(self.text, max(0, start - 24), start) is not None

    def proper(self, mention: TitleMention) -> bool:
        """Whether a listed title stands alone, not inside a longer name."""
        text, start, end = self.text, mention.start, mention.end
        if text[start:end].islower() or ends_feast(text, start, end):
            return False
        headline = self.casing.headline(start)
        several = " " in mention.title
        after = None if several and headline else _ON.match(text, end)
        goes_on = after is not None and fold_edge(after.group()) not in EDGE
        if goes_on and not self.signs.after(end):
            return False
        if several:
            return True
        if self.people.knows(mention.title) and not self.signs.season(end):
            return False
        if headline:
            return True
        near = _NAME_BEFORE.search(text, max(0, start - 20), start)
        return not near or fold_edge(near[1]) in EDGE or lower(near[1]) in self.platforms

    def piece(self, piece: Piece) -> TitleMention | None:
        """A piece of a run of capitals as a title, None where it is none."""
        text, start, end = self.text, piece.start, piece.end
        signs = self.signs.around(start, end)
        leads = start == 0 or (piece.first and piece.headline and text[start - 2] != ":")
        if piece.first and not piece.headline and _ADVERB.fullmatch(text, start, end):
            return None
        if self._heads(start, end):
            signs = max(signs, 0.25)
        if start == 0 and self.signs.television and self.signs.clip(end):
            signs = max(signs, STRONG)
        if (not signs and not piece.owned) or self.signs.owner(end) or _PERSONAL.match(text, end):
            return None
        if piece.joined >= 0 and (
            self.signs.season(end) or self.casing.count(text[piece.joined : end]) > 1
        ):
            start = piece.joined
        title = text[start:end]
        if self.refused(title, end):
            return None
        strength = signs + 0.2 * piece.owned + 0.25 * leads
        strength += 0.15 * (not piece.headline and not piece.first) - 0.2 * (" " not in title)
        strength -= 0.2 * (piece.headline and not leads and not self.signs.counted(start))
        strength += 0.2 * (self.casing.count(title) > 1)
        if self.elsewhere(start, end):
            strength -= 0.3
        if strength < ENOUGH or (" " not in title and self._ordinary(title)):
            return None
        return TitleMention(start, end, title, "run", strength=min(1.0, strength))

    def _ordinary(self, word: str) -> bool:
        """Whether a word stands in the text in lower case too, and so is no name."""
        low = word.lower()
        return self.casing.count(low) != 0 and next(places(self.text, low), None) is not None

    def refused(self, title: str, end: int) -> bool:
        """Whether words are a platform, a person or nothing but words of headlines."""
        key = lower(title)
        if (
            key in self.platforms
            or key in VERSION
            or self.empty(key)
            or NO_SERIES_NAME.search(title)
            or _COUNTED.fullmatch(title)
        ):
            return True
        if canonical_organisation(title) or canonical_outlet(title):
            return True
        if self.signs.season(end) and not title.count(" ") > 1:
            return False
        parts = re.split(r" (?:and|&) ", title)
        return any(self._someone(part) for part in parts if " " in part or len(parts) == 1)

    def _someone(self, name: str) -> bool:
        """Whether a person is named, or a name begins or ends with one."""
        if self.people.knows(name):
            return True
        words = name.split(" ")
        if len(words) < 3 or words[-3] == "with":
            return False
        return self.people.knows(" ".join(words[:2])) or self.people.knows(" ".join(words[-2:]))

    @staticmethod
    def empty(key: str) -> bool:
        """Whether lower-cased words are only words that stand beside titles."""
        words = [fold_edge(w) for w in key.split()]
        return len(key) < 2 or all(
            w in EDGE or w in SMALL or _NUMERAL.fullmatch(w) is not None or not w for w in words
        )
