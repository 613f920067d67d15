"""``slated correct``: a person's word over the reader's."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, TypeVar

import click

from slated.cli.database import database_option, opened
from slated.cli.numbers import ID, SAID, WaitNumber

EXAMPLES = """
\b
Examples:
  slated correct 17 --when 2018-03-08 --reason "the press release says the 8th"
  slated correct 17 --event finale --season 2 --reason "it is about the last episode"
  slated correct 17 --not-claimed --reason "a joke"
  slated correct 17 --as-read
  slated correct w3 --not-claimed --reason "it says that it may come before"
  slated correct --article 20 --add --title Fargo --season 3 --event premiere --status announced
      --when 2017-04-19 --evidence "returns on April 19" --reason "missed"
"""
F = TypeVar("F", bound=Callable[..., Any])

NONE = "none"
"""What empties a field."""


def _field(name: str, text: str) -> Callable[[F], F]:
    return click.option(f"--{name}", metavar="TEXT", help=text)


@click.command(epilog=EXAMPLES, short_help="Put a claim right, or add one.")
@click.argument("claim", type=SAID, required=False)
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
@click.option("--article", type=ID, help="With --add: the article's number, as in its address.")
@click.option("--add", is_flag=True, help="The article makes this claim, and it was not found.")
@click.option("--reason", metavar="TEXT", help="Why. Always kept with the correction.")
@click.option("--by", metavar="NAME", help="Who says so. [default: the user's name]")
@database_option
def correct(
    claim: int | None,
    not_claimed: bool,
    as_read: bool,
    article: int | None,
    add: bool,
    reason: str | None,
    by: str | None,
    db: str | None,
    **fields: str | None,
) -> None:
    """Put the claim with the number CLAIM right; `slated why TITLE` shows the numbers.

    Only the fields given change; "none" empties one. The claim as it was read stays readable,
    and the correction holds through later readings, for as long as the article says those words.
    With --article and --add instead of CLAIM, add a claim that was not found in that article.

    A number with a w before it is that of a constraint ("not before The Defenders"), which
    --not-claimed strikes and --as-read lets stand again.
    """
    given = {name.replace("-", "_"): text for name, text in fields.items() if text is not None}
    _check(claim, article, add, (bool(given), not_claimed, as_read))
    values = None if not_claimed else {name: _value(name, text) for name, text in given.items()}
    place = opened(db, write=True)
    from slated.site.database import explaining

    with explaining(place):
        click.echo(_done(claim, article, values, as_read, datetime.now(UTC), reason, by))


def _check(claim: int | None, article: int | None, add: bool, said: tuple[bool, ...]) -> None:
    if add or article is not None:
        if claim is not None or not (add and article is not None):
            raise click.UsageError("A claim is added with --article NUMBER --add, without CLAIM.")
        if said != (True, False, False):
            raise click.UsageError("Say what is claimed: --title, --event, --evidence ...")
    elif claim is None:
        raise click.UsageError("Missing argument 'CLAIM'.")
    elif isinstance(claim, WaitNumber) and said[0]:
        raise click.UsageError("A constraint is struck (--not-claimed) or stands (--as-read).")
    elif said.count(True) != 1:
        raise click.UsageError("Say what is right (--when ...), or --not-claimed, or --as-read.")


def _done(
    claim: int | None,
    article: int | None,
    values: dict[str, Any] | None,
    as_read: bool,
    now: datetime,
    reason: str | None,
    by: str | None,
) -> str:
    """Do it, and say what was done."""
    from slated.site.news import corrections, missed
    from slated.site.news.successor import check_claim

    if claim is None:
        missed.newest(article or 0)
        made = missed.add_missed(article or 0, values or {}, _why(reason), now, by or _user())
        return f"article {article}: now claim {made.corrected_id}, {made.corrected}"
    if isinstance(claim, WaitNumber):
        return _of_constraint(claim, as_read, now, reason, by or _user())
    check_claim(claim)
    if as_read:
        corrections.take_back(claim, now)
        return f"claim {claim}: as it was read"
    made = corrections.correct(claim, values, _why(reason), now, by or _user())
    if made.corrected is None:
        return f"claim {made.claim_id}: not claimed"
    return f"claim {made.claim_id}: now claim {made.corrected_id}, {made.corrected}"


def _of_constraint(
    constraint: int, as_read: bool, now: datetime, reason: str | None, by: str
) -> str:
    """Strike a constraint or let it stand again, and say so."""
    from slated.site.news.striking import strike, take_back

    if as_read:
        told = take_back(constraint, now, by, reason or "").constraint
        return f"constraint w{constraint}: as it was read, {told}"
    told = strike(constraint, _why(reason), now, by).constraint
    return f"constraint w{constraint}: struck, {told}"


def _why(reason: str | None) -> str:
    if not (reason or "").strip():
        raise click.UsageError("Missing option '--reason': why is it so?")
    return reason or ""


def _value(name: str, text: str) -> Any:
    from slated.site.errors import KeepError
    from slated.site.news.typed import value

    if text.strip().lower() == NONE and name != "title":
        return None
    try:
        return value(name, text, f"--{name.replace('_', '-')}")
    except KeepError as error:
        raise click.UsageError(str(error)) from None


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
