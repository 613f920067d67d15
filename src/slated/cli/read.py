"""``slated read``: articles in, claims out."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from slated.cli.asking import (
    ASKING,
    Asking,
    asking_options,
    not_asking,
    reads_with,
    second_reader,
    told,
)
from slated.cli.options import (
    OWN,
    no_progress_option,
    published_option,
    titles_option,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Literal

    from slated.article import Article
    from slated.ask import SecondReader
    from slated.cli.output import Output
    from slated.cli.reading import Reading
    from slated.read import Method
    from slated.read.titles import Titles

    Reader = Method | Literal["llm", "both"]

EXAMPLES = """
\b
Examples:
  slated read samples                        a folder, as a table
  slated read page.html feed.xml --format json
  curl -s URL | slated read - --published 2017-10-04
  slated read --explain article.txt          which words made which claim
  slated read --jsonl-in < docs.jsonl > claims.jsonl
  slated read --reader both --llm-url http://localhost:11434/v1 --llm-model NAME samples
"""


@click.command(epilog=EXAMPLES, short_help="Read articles and print what they claim.")
@click.argument("sources", nargs=-1, metavar="SOURCE...")
@published_option
@titles_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "jsonl", "articles"]),
    help="Form of the output; articles: with their text, for slated add --claims. "
    "[default: table; jsonl with --jsonl-in]",
)
@click.option(
    "--reader",
    type=click.Choice([*OWN, *ASKING]),
    default="learned",
    show_default=True,
    help="Who decides what is claimed. llm: an endpoint of yours; both: it is asked where the "
    "small model is unsure.",
)
@asking_options
@click.option("--jsonl-in", is_flag=True, help="Sources hold a JSON document a line.")
@click.option("--explain", is_flag=True, help="Show each article with its claims' words marked.")
@no_progress_option
def read(
    sources: tuple[str, ...],
    published: date | None,
    titles: Path | None,
    form: str | None,
    reader: Reader,
    jsonl_in: bool,
    explain: bool,
    no_progress: bool,
    **asking: Any,
) -> int:
    """Read articles and print what they claim about series: what, when, how sure, who says so.

    SOURCE is a file (text, HTML, RSS, Atom, JSON Feed, each also gzipped), a folder,
    a URL, or - for standard input. With --jsonl-in each line is a document
    {"id", "published", "title", "text"} and the answer is a line {"id", "claims"}.
    """
    from slated.cli.gathered import Sources
    from slated.cli.progress import counted, wanted
    from slated.cli.reading import read_article

    if explain and form:
        raise click.UsageError("--explain and --format do not go together.")
    if not sources and not jsonl_in:
        raise click.UsageError(
            "Missing argument 'SOURCE...': a file, a folder, an address, or - for standard input."
        )
    form = form or ("jsonl" if jsonl_in else "table")
    known = known_titles(titles) if titles else None
    second: SecondReader | None = None
    reads: Callable[[Article], Reading | None]
    if reader == "llm" or reader == "both":
        second = second_reader(reader, Asking(**asking), known)
        reads = reads_with(second)
    else:
        not_asking()
        reads = partial(read_article, titles=known, reader=reader)
    output = output_of(None if explain else form, f"{reader} {second.model}" if second else reader)
    gathered = Sources(sources or ("-",), published, jsonl_in)
    bar = not no_progress and wanted(streams=explain or form != "table")
    for article in counted(gathered) if bar else gathered:
        reading = reads(article)
        if reading is not None:
            output.write(reading)
    output.close()
    left = told(second) if second else 0
    return 1 if gathered.bad or left else 0


def output_of(form: str | None, reader: str) -> Output:
    """Where readings go; an explanation where no form is given."""
    from slated.cli.output import FORMATS, ArticleLines, Explanation

    if form is None:
        return Explanation()
    return ArticleLines(reader) if form == "articles" else FORMATS[form]()


def known_titles(path: Path) -> Titles:
    """The titles of a --titles file beside those that ship with Slated."""
    from slated.read.titles import Titles

    try:
        return Titles.load(path.read_text(encoding="utf-8-sig").splitlines())
    except UnicodeDecodeError:
        raise click.ClickException(f"{path}: not UTF-8 text") from None
    except OSError as error:
        reason = error.strerror or error
        raise click.ClickException(f"{path}: cannot be read ({reason})") from None
