"""Options of the second reader, and the reader they ask for."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import click
from click.core import ParameterSource

from slated.cli.clean import one_line

if TYPE_CHECKING:
    from slated.article import Article
    from slated.ask import SecondReader
    from slated.cli.reading import Reading
    from slated.read.asked.band import Band
    from slated.read.titles import Titles

KEY = "SLATED_LLM_KEY"
ASKING = ("llm", "both")
"""Readers that ask an endpoint."""
UNSURE = "0.2-0.8"
"""Where the small model counts as unsure; bench/cascade.py shows what other bands cost."""

_Command = TypeVar("_Command", bound=Callable[..., Any])


class BandType(click.ParamType["Band"]):
    """A band of probabilities written LOW-HIGH."""

    name = "band"

    def convert(
        self, value: str | Band, param: click.Parameter | None, ctx: click.Context | None
    ) -> Band:
        """The band; a usage error for anything that is not one."""
        from slated.read.asked.band import Band

        try:
            return value if isinstance(value, Band) else Band.parse(value)
        except ValueError:
            self.fail(f"{value!r} is not LOW-HIGH between 0 and 1, as in {UNSURE}", param, ctx)


_OPTIONS = (
    click.option(
        "--llm-url",
        envvar="SLATED_LLM_URL",
        metavar="URL",
        help="Endpoint for --reader llm and both, such as http://localhost:11434/v1. "
        f"Its key, if it needs one, is taken from {KEY}.  [env: SLATED_LLM_URL]",
    ),
    click.option(
        "--llm-model",
        envvar="SLATED_LLM_MODEL",
        metavar="NAME",
        help="Model to ask there.  [env: SLATED_LLM_MODEL]",
    ),
    click.option(
        "--unsure",
        type=BandType(),
        metavar="LOW-HIGH",
        default=UNSURE,
        show_default=True,
        help="With both: ask where the small model's probability is at least LOW and below HIGH.",
    ),
    click.option(
        "--most-requests",
        type=click.IntRange(min=0),
        metavar="N",
        default=100,
        show_default=True,
        help="Requests to the endpoint in this run; 0 uses answers kept from earlier ones alone.",
    ),
    click.option(
        "--most-tokens",
        type=click.IntRange(min=0),
        metavar="N",
        default=300_000,
        show_default=True,
        help="Tokens of this run, questions and answers.",
    ),
    click.option(
        "--llm-timeout",
        type=click.FloatRange(min=0, min_open=True, max=3_600),
        metavar="SECONDS",
        default=60.0,
        show_default=True,
        help="Longest wait for one answer.",
    ),
)


@dataclass(frozen=True, slots=True)
class Asking:
    """What the options say."""

    llm_url: str | None
    llm_model: str | None
    unsure: Band
    most_requests: int
    most_tokens: int
    llm_timeout: float


def asking_options(command: _Command) -> _Command:
    """Give a command the options of the second reader."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def second_reader(reader: str, asking: Asking, titles: Titles | None) -> SecondReader:
    """The reader that ``--reader llm`` or ``both`` asks for; a usage error where it cannot be."""
    from slated.ask import Asker, AskError, Budget, Cache, Endpoint, SecondReader, own_folder
    from slated.read.titles import Titles

    if not asking.llm_url or not asking.llm_model:
        raise click.UsageError(
            f"--reader {reader} asks an endpoint of yours: "
            "name it with --llm-url and its model with --llm-model."
        )
    try:
        endpoint = Endpoint.of(asking.llm_url, asking.llm_model, os.environ.get(KEY) or None)
    except AskError as error:
        raise click.UsageError(f"{error}.") from None
    asker = Asker(
        endpoint,
        Budget(asking.most_requests, asking.most_tokens),
        Cache(own_folder()),
        seconds=asking.llm_timeout,
    )
    known = titles if titles is not None else Titles.load()
    return SecondReader(asker, known, asking.unsure if reader == "both" else None, _say)


def not_asking() -> None:
    """Refuse options of the second reader that were given to a reader which asks nobody."""
    context = click.get_current_context()
    for name in Asking.__slots__:
        if context.get_parameter_source(name) is ParameterSource.COMMANDLINE:
            option = f"--{name.replace('_', '-')}"
            raise click.UsageError(f"{option} is for --reader llm and --reader both.")


def reads_with(second: SecondReader) -> Callable[[Article], Reading | None]:
    """Reads one article; None where it is left unread."""
    from slated.cli.reading import reading_of

    def reads(article: Article) -> Reading | None:
        claims = second.read(article)
        return None if claims is None else reading_of(article, claims)

    return reads


def told(second: SecondReader) -> int:
    """Say what the run used and left unread; the exit status that follows from it."""
    for line in second.summary():
        _say(line)
    return 1 if second.left else 0


def _say(line: str) -> None:
    print(f"slated: {one_line(line)}", file=sys.stderr)
