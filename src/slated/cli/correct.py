"""``slated correct``: a person's word over the reader's."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from typing import Any, TypeVar

import click

from slated.cli.database import database_option, opened
from slated.cli.numbers import ID

EXAMPLES = """
\b
Examples:
  slated correct 17 --when 2018-03-08 --reason "the press release says the 8th"
  slated correct 17 --event finale --season 2 --reason "it is about the last episode"
  slated correct 17 --not-claimed --reason "a joke"
  slated correct 17 --as-read
"""
F = TypeVar("F", bound=Callable[..., Any])

NONE = "none"
"""What empties a field."""
_LONG = 300
"""Characters of a field; those of a name are kept as far as that."""
_LONGEST = {"title": 200, "part": 80}
"""Characters of a title, and of a part as the catalogue keeps it."""


def _field(name: str, text: str) -> Callable[[F], F]:
    return click.option(f"--{name}", metavar="TEXT", help=text)


@click.command(epilog=EXAMPLES, short_help="Put a claim right.")
@click.argument("claim", type=ID)
@_field("title", "The series it is about.")
@_field("season", "The season's number.")
@_field("part", "The part of the season.")
@_field("event", "What happens: premiere, finale, renewal, cancellation ...")
@_field("status", "How firmly it is put: happened, announced, expected, rumoured ...")
@_field("when", "The date in EDTF: 2018, 2018-03, 2018-03-08, 2018-23, 2018-01/2018-04 ...")
@_field("when-text", "The words that give the date.")
@_field("platform", "The network or streamer.")
@_field("speaker", "Whom the article credits.")
@_field("role", "What the speaker is.")
@_field("venue", "Where it was said.")
@_field("outlet", "The outlet that the article credits.")
@_field("evidence", "The words it rests on, as they stand in the article.")
@click.option("--not-claimed", is_flag=True, help="The article says no such thing.")
@click.option("--as-read", is_flag=True, help="Take the correction back.")
@click.option("--reason", metavar="TEXT", help="Why. Always kept with the correction.")
@click.option("--by", metavar="NAME", help="Who says so. [default: the user's name]")
@database_option
def correct(
    claim: int,
    not_claimed: bool,
    as_read: bool,
    reason: str | None,
    by: str | None,
    db: str | None,
    **fields: str | None,
) -> None:
    """Put the claim with the number CLAIM right; `slated why TITLE` shows the numbers.

    Only the fields given change; "none" empties one. The claim as it was read stays readable,
    and the correction holds through later readings, for as long as the article says those words.
    """
    from datetime import UTC, datetime

    given = {name.replace("-", "_"): text for name, text in fields.items() if text is not None}
    if (bool(given), not_claimed, as_read).count(True) != 1:
        raise click.UsageError("Say what is right (--when ...), or --not-claimed, or --as-read.")
    values = None if not_claimed else {name: _value(name, text) for name, text in given.items()}
    place = opened(db, write=True)
    from slated.site.database import explaining
    from slated.site.news import corrections
    from slated.site.news.successor import check_claim

    now = datetime.now(UTC)
    with explaining(place):
        check_claim(claim)
        if as_read:
            corrections.take_back(claim, now)
            click.echo(f"claim {claim}: as it was read")
            return
        if not (reason or "").strip():
            raise click.UsageError("Missing option '--reason': why is it so?")
        made = corrections.correct(claim, values, reason or "", now, by or _user())
        if made.corrected is None:
            click.echo(f"claim {made.claim_id}: not claimed")
        else:
            click.echo(f"claim {made.claim_id}: now claim {made.corrected_id}, {made.corrected}")


def _value(name: str, text: str) -> Any:
    if text.lower() == NONE and name != "title":
        return None
    if name == "evidence":
        return text
    if name == "season":
        try:
            return int(text)
        except ValueError:
            raise click.UsageError(f"--season {text[:40]!r} is not a number.") from None
    option = f"--{name.replace('_', '-')}"
    if not text.isprintable():
        raise click.UsageError(f"{option} has line breaks or characters that cannot be seen.")
    most = _LONGEST.get(name, _LONG)
    if len(text) > most:
        raise click.UsageError(f"{option} has {len(text):,} characters, {most} at most.")
    return text.strip()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
