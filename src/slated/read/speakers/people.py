"""The people an article names, and whom its later mentions mean."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from slated.read.platforms import find_platforms
from slated.read.speakers.names import FEMALE, MALE
from slated.read.speakers.naming import bare, no_name, person_in
from slated.read.speakers.organisations import (
    canonical_organisation,
    is_platform,
    is_streamer,
    studios_in,
)
from slated.read.speakers.roles import ROLES

_REST = r"(?:[\w’'-]*\w|(?<=[A-Z])\.(?:[A-Z]\.)*)"
_WORD = rf"[A-ZÀ-Þ]{_REST}"
# Capitalised words in a row, with the small words that family names begin with. The capital
# comes before the look for a letter before it: a search skips to capitals then.
_RUN = re.compile(
    rf"[A-ZÀ-Þ](?<!\w[A-ZÀ-Þ]){_REST}"
    rf"(?:[ \u00a0](?:(?:de|del|della|van|von|der|la|bin) )*{_WORD})*"
)
_VERBS_TOO = frozenset(
    {"host", "star", "stars", "lead", "judge", "head", "chair", "anchor", "hosts"}
)
_PRONOUNS = {
    "she": FEMALE - MALE,
    "actress": FEMALE - MALE,
    "he": MALE - FEMALE,
    "actor": MALE - FEMALE,
}


@dataclass(frozen=True, slots=True)
class _Mentions:
    """Names in a text, in order: where each begins and what it means."""

    starts: list[int]
    names: list[str]

    def last(self, end: int, wrong: frozenset[str]) -> str | None:
        """The last name beginning before ``end`` whose given name is not in ``wrong``."""
        for at in range(bisect_left(self.starts, end) - 1, -1, -1):
            if self.names[at].partition(" ")[0] not in wrong:
                return self.names[at]
        return None


class People:
    """The people named in an article; build it with :meth:`find`.

    A person is a run of two capitalised words or more that begins with a common given
    name, or that follows a role ("showrunner Xyz Abc").
    """

    __slots__ = ("_companies", "_family", "_full", "_mentions", "_roles", "_text")

    def __init__(self) -> None:
        self._family: dict[str, str] = {}
        self._full: set[str] = set()
        self._roles: dict[str, str] = {}
        self._text = ""
        self._mentions = _Mentions([], [])
        self._companies: list[tuple[int, str]] | None = None

    @classmethod
    def find(cls, text: str) -> People:
        """The people named in ``text``, an article's headline and text in one."""
        people = cls()
        people._read(text)
        return people

    def _read(self, text: str) -> None:
        self._text = text
        for run in _RUN.finditer(text):
            words = run.group()
            if " " in words:
                name = self._person(text, run.start(), words.split(" "))
            else:
                name = self._family.get(bare(words))
            if name:
                self._mentions.starts.append(run.start())
                self._mentions.names.append(name)

    def _person(self, text: str, start: int, words: list[str]) -> str | None:
        role = words[0].lower() if words[0].lower() in ROLES else self._role_before(text, start)
        rest = words[1:] if words[0].lower() in ROLES else words
        name = person_in(rest)
        if not name:
            if not role or not 2 <= len(rest) <= 3 or no_name(rest):
                return self._family.get(bare(words[-1])) if len(words) == 2 else None
            name = " ".join(rest)
        elif not name.startswith(rest[0]):
            role = rest[rest.index(name.partition(" ")[0]) - 1].lower()
        name = bare(name)
        if canonical_organisation(name):
            return None
        given, _, family = name.partition(" ")
        self._full.add(name)
        self._family.setdefault(family.rpartition(" ")[2], name)
        self._family.setdefault(given, name)
        if role in ROLES:
            self._roles.setdefault(role, name)
        return name

    @staticmethod
    def _role_before(text: str, start: int) -> str | None:
        word = text[max(0, start - 20) : start].rstrip(" ,").rpartition(" ")[2]
        role = word.lower().rpartition("-")[2]
        return role if role in ROLES and role not in _VERBS_TOO else None

    def full(self, name: str) -> str:
        """The full name ``name`` is short for, or ``name`` itself."""
        return name if " " in name else self._family.get(name, name)

    def knows(self, name: str) -> bool:
        """Whether ``name`` is a person named in the article, in full or in part."""
        return name in self._full or name in self._family

    def with_role(self, role: str) -> str | None:
        """The person named right after this role ("creator") somewhere in the article."""
        return self._roles.get(role)

    def only(self) -> str | None:
        """The person, if the article names just one."""
        return next(iter(self._full)) if len(self._full) == 1 else None

    def before(self, end: int, word: str = "") -> str | None:
        """The person last named before offset ``end`` whom the pronoun ``word`` fits."""
        wrong: frozenset[str] = frozenset()
        if word in _PRONOUNS:
            wrong = _PRONOUNS["he" if word in ("she", "actress") else "she"]
        return self._mentions.last(end, wrong)

    def company_before(self, end: int, noun: str) -> str | None:
        """The platform or studio that ``noun`` ("streamer") means at offset ``end``.

        The last one named before, of the kind the noun speaks of where there is one,
        else the first the article names.
        """
        if self._companies is None:
            self._companies = _companies(self._text)
        before = [name for start, name in self._companies if start < end]
        named = before or [name for _, name in self._companies]
        best = [name for name in named if _fits(name, noun)] or named
        return (best[-1] if before else best[0]) if best else None


def _companies(text: str) -> list[tuple[int, str]]:
    found = [(mention.start, mention.name) for mention in find_platforms(text)]
    return sorted(found + studios_in(text))


def _fits(name: str, noun: str) -> bool:
    studio = not is_platform(name)
    if noun in ("studio", "company"):
        return studio
    if noun in ("streamer", "service", "platform"):
        return is_streamer(name)
    return not studio and not (is_streamer(name) and noun in ("network", "channel", "cabler"))
