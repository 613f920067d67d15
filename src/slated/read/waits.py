"""The ways the news says that one release waits for another, with examples run as tests."""

from __future__ import annotations

import re
from dataclasses import dataclass

_WILL = r"(?:will|would|['’](?:ll|d)|is (?:set|expected|slated|scheduled|due) to)"
_OUT = (
    r"(?:premiere|return|debut|air|launch|arrive|come out|come back|be back|be released|be out"
    r"|be seen|drop|bow|hit (?:screens|netflix|hulu))"
)
_REFUSE = r"(?:won['’]t|will not|wouldn['’]t|would not|(?:isn['’]t|is not|not) going to)"
_MORE = r"(?: [a-z]{2,9}){0,3}?"
_DONE = (
    r" (?:(?:has|have|had|is|are) )?(?:finally |already |first )?"
    r"(?:airs?|aired|premieres?|premiered|debut(?:s|ed)?"
    r"|ends?|ended|wraps?(?: up)?|wrapped(?: up)?|concludes?|concluded|finish(?:es|ed)|comes? out"
    r"|came out|arrives?|arrived|launch(?:es|ed)|drops?|dropped|out|over|released|run its course)\b"
)
_STOP = r"(?=\s*(?:[.,;!?…]|$))"
_RUN = r"['’]?s? (?:premiere|debut|release|run|finale|launch)\b"


@dataclass(frozen=True, slots=True)
class Wait:
    """One row: ``before`` stands between who waits and the title, ``then`` follows the title.

    Both are in lower case. ``cue`` is a word of ``before`` by which sentences are chosen.
    ``near``: who waits stands right before; else anywhere earlier in the sentence.
    ``examples`` are (sentence, "title | season | after | season"), "" standing for none.
    """

    name: str
    cue: str
    before: re.Pattern[str]
    then: re.Pattern[str]
    near: bool = True
    examples: tuple[tuple[str, str], ...] = ()


def _wait(
    name: str,
    cue: str,
    before: str,
    then: str,
    *examples: tuple[str, str],
    near: bool = True,
) -> Wait:
    ends = rf"(?:(?<!\S)|(?=['’]))(?:{before})\Z"
    return Wait(name, cue, re.compile(ends), re.compile(then), near, examples)


WAITS = (
    _wait(
        "waits",
        "until",
        rf"(?:{_WILL}(?: now| likely)? (?:have|need) to|will|must|has to|had to|needs to)"
        r" wait(?: to (?:premiere|air|debut))? until(?: after)? ",
        f"{_DONE}|{_RUN}",
        (
            "Jessica Jones season 2 will have to wait until The Defenders airs.",
            "Jessica Jones | 2 | The Defenders | None",
        ),
        (
            "Luke Cage season 2 must wait until after Jessica Jones season 2 has premiered.",
            "Luke Cage | 2 | Jessica Jones | 2",
        ),
        ("Fans of Jessica Jones will have to wait until The Defenders airs to see Luke.", ""),
        ("Jessica Jones season 2 won't have to wait until The Defenders airs.", ""),
        ("Jessica Jones season 2 will have to wait until 2018.", ""),
    ),
    _wait(
        "not before",
        "before",
        rf"{_REFUSE} {_OUT}{_MORE} (?:until )?(?:before|after) ",
        f"{_DONE}|{_RUN}|{_STOP}",
        (
            "Jessica Jones season 2 won't premiere before The Defenders ends.",
            "Jessica Jones | 2 | The Defenders | None",
        ),
        (
            "Better Call Saul season 4 will not return to AMC before Fear the Walking Dead"
            " season 4.",
            "Better Call Saul | 4 | Fear the Walking Dead | 4",
        ),
        ("Jessica Jones season 2 won't premiere before 2018.", ""),
        ("Krysten Ritter won't return to Jessica Jones before The Defenders ends.", ""),
        ("Jessica Jones season 2 won't start filming before The Defenders airs.", ""),
    ),
    _wait(
        "not until",
        "until",
        rf"{_REFUSE} {_OUT}{_MORE} until(?: after)? ",
        f"{_DONE}|{_RUN}|{_STOP}",
        (
            "Jessica Jones season 2 won’t debut until after The Defenders has aired.",
            "Jessica Jones | 2 | The Defenders | None",
        ),
        ("The second season of Jessica Jones won't debut until March.", ""),
    ),
    _wait(
        "follows",
        "follow",
        rf"{_WILL} follow ",
        rf"{_RUN}| (?:on the (?:release )?(?:schedule|slate|calendar)"
        r"|(?:later )?(?:this|next) (?:year|spring|summer|fall|autumn|winter)|in (?:19|20)\d\d)\b",
        (
            "Jessica Jones season 2 will follow The Defenders in 2018.",
            "Jessica Jones | 2 | The Defenders | None",
        ),
        ("The new season of Jessica Jones will follow Luke Cage as he hides in Harlem.", ""),
        ("Jessica Jones season 2 will follow The Defenders on Thursday nights.", ""),
    ),
    _wait(
        "comes after",
        "after",
        rf"{_WILL}(?: only)? {_OUT}{_MORE} (?:only )?after ",
        _DONE,
        (
            "Jessica Jones season 2 will premiere after The Defenders has aired.",
            "Jessica Jones | 2 | The Defenders | None",
        ),
        ("Young Sheldon will air after The Big Bang Theory at 8:30.", ""),
    ),
    _wait(
        "but not before",
        "before",
        r"not (?:before|until(?: after)?) ",
        _DONE,
        (
            "Jessica Jones season 2 is coming, but not before The Defenders has aired.",
            "Jessica Jones | 2 | The Defenders | None",
        ),
        ("Watch the trailer, but not before The Defenders has aired.", ""),
        near=False,
    ),
    _wait(
        "but not until",
        "until",
        r"not until(?: after)? ",
        _DONE,
        (
            "Jessica Jones season 2 is coming, though not until The Defenders airs.",
            "Jessica Jones | 2 | The Defenders | None",
        ),
        near=False,
    ),
)
