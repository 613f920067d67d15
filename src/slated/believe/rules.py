"""The rules of belief as a table that people can read; each row is tested by its name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from slated.believe.belief import Standing
from slated.believe.sources import CEILING, DOUBT
from slated.believe.voices import FIRMNESS, VOICES

QUARREL = 30
"""Days in which two firm dates that cannot both hold are a conflict; later it is news."""
ECHO = 14
"""Days in which a delay told again, after a new date, is the same delay."""
RECALL = 180
"""Days in which a cancellation told again, after a rescue, is the same cancellation."""
AGAIN = 60
"""Days after a release from which a new date is for the next one of the series."""
SLACK = 2
"""Days by which a publication day may be off."""
SAY = 0.5
"""The power under which a statement cannot dispute or replace what a stronger one holds."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One row: the belief it leads to, and when it decides."""

    name: str
    standing: Standing | None
    description: str


STANDINGS = (
    Rule("ended", Standing.ENDED, "It was to be the last, and its end is told as past."),
    Rule("released", Standing.RELEASED, "Somebody says it came out."),
    Rule("aired", Standing.RELEASED, "Somebody says its finale was shown."),
    Rule("passed", Standing.OVERDUE, "The last day of the firm window is past, without word."),
    Rule("barred", Standing.CONFLICTING, "The window ends before what must come first."),
    Rule("disputed", Standing.CONFLICTING, "Two firm dates that cannot both hold."),
    Rule("dated", Standing.DATED, "A firm day."),
    Rule("windowed", Standing.WINDOWED, "A firm window longer than a day, with a last day."),
    Rule("likely", Standing.EXPECTED, "The best date there is, said only to be likely."),
    Rule("open", Standing.EXPECTED, "A firm window without a last day."),
    Rule("cancelled", Standing.CANCELLED, "Cancelled, and nobody has taken it on since."),
    Rule("secret", Standing.WITHHELD, "A date was guessed; since then the date is withheld."),
    Rule("rumoured", Standing.RUMOURED, "A date, but a guess or from nobody with a name."),
    Rule("after", Standing.EXPECTED, "No date, but not before another release."),
    Rule("withheld", Standing.WITHHELD, "Said to be coming, or spoken of; the date is not told."),
    Rule("delayed", Standing.UNDATED, "The last word on it is that it is delayed."),
    Rule("coming", Standing.UNDATED, "Ordered, in the making or announced, without a date."),
    Rule("final", Standing.UNDATED, "Told to be the last, without a date."),
    Rule("refused", Standing.NOTHING, "It was a rumour, and the platform denies it."),
    Rule("hoped", Standing.RUMOURED, "Its making is rumoured or expected, not decided."),
    Rule("undecided", Standing.WITHHELD, "Said to be undecided."),
    Rule("finale", Standing.NOTHING, "Only its finale is announced."),
    Rule("lapsed", Standing.RUMOURED, "A guess whose last day is past."),
    Rule("nothing", Standing.NOTHING, "Nothing is known."),
)
"""How a release stands: the first row that fits decides."""

WINDOWS = (
    Rule("first", None, "The first firm date for this platform, or the first guess."),
    Rule("agrees", None, "The same window, a coarser one around it: it supports what is held."),
    Rule("refines", None, "A finer window inside the one held, put as firmly, replaces it."),
    Rule("narrows", None, "An open window narrows one that it overlaps."),
    Rule("firmer", None, "A flat announcement replaces what was only expected."),
    Rule("overrides", None, "A named voice replaces a catalogue's first of January."),
    Rule("shifts", None, "A later window that overlaps, from a voice no weaker, replaces."),
    Rule("corrects", None, "Whoever gave the date gives another one: the old one is void."),
    Rule("outranks", None, "A later date from a weightier voice: the old one is void."),
    Rule("later", None, f"Another date when the one held was last said over {QUARREL} days ago."),
    Rule("disputes", None, "Another firm date within those days: both are kept, a conflict."),
    Rule("settles", None, "A weightier voice than the rival's repeats one side: it is that."),
    Rule("outnumbers", None, "Of equal voices, a rival with two sources more takes the lead."),
    Rule("stale", None, f"A void date repeated within {QUARREL} days by a voice no weightier."),
    Rule("beside", None, "The day before or after, from a voice no weightier: listed against."),
    Rule("weaker", None, f"A contrary date of power under {SAY}: listed against, no more."),
    Rule("restarts", None, "A series that is out gets a date later on: its next release."),
    Rule("season", None, "A season told of only after a series was cancelled: it is coming again."),
)
"""How a date comes to be held: what a new statement does to the window before it."""


NUMBERS = (
    (
        QUARREL,
        "days in which two firm dates that cannot both hold are a conflict, later it is news",
    ),
    (ECHO, "days in which a delay told again, after a new date, is the same delay"),
    (RECALL, "days in which a cancellation told again, after a rescue, is the same one"),
    (AGAIN, "days after a release from which a new date is for the next one of the series"),
    (SLACK, "days by which a publication day may be off"),
    (SAY, "the power under which a statement neither disputes nor replaces a stronger one"),
    (DOUBT, "of its weight is what the weightiest voice against takes off the confidence"),
    (CEILING, "is the most confidence there is"),
)
"""The numbers in the rules, with what each one is."""


def rules_table() -> str:
    """The tables of voices, firmness, standings, windows and numbers, in Markdown."""
    voices = [(v.name, f"{v.weight:.2f}", v.description) for v in VOICES]
    firmness = [(status.value, f"{share:.1f}") for status, share in FIRMNESS.items()]
    standings = [(r.name, str(r.standing), r.description) for r in STANDINGS]
    windows = [(r.name, r.description) for r in WINDOWS]
    return "\n\n".join(
        (
            _markdown(("voice", "weight", "who"), voices),
            _markdown(("status", "times"), firmness),
            _markdown(("rule", "standing", "when"), standings),
            _markdown(("rule", "what a new date does"), windows),
            _markdown(("number", "what"), [(f"{number:g}", what) for number, what in NUMBERS]),
        )
    )


def _markdown(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
