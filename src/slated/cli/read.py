"""``slated read``: articles in, claims out."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from slated.cli.output import Output
    from slated.read import Method
    from slated.read.titles import Titles

EXAMPLES = """
\b
Examples:
  slated read samples                        a folder, as a table
  slated read page.html feed.xml --format json
  curl -s URL | slated read - --published 2017-10-04
  slated read --explain article.txt          which words made which claim
  slated read --jsonl-in < docs.jsonl > claims.jsonl
"""


class Day(click.ParamType[date]):
    """A day written YYYY-MM-DD."""

    name = "date"

    def convert(
        self, value: str | date, param: click.Parameter | None, ctx: click.Context | None
    ) -> date:
        """The day; a usage error for anything that is not one."""
        try:
            return value if isinstance(value, date) else date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not a day, write it like 2017-10-04", param, ctx)


@click.command(epilog=EXAMPLES, short_help="Read articles and print what they claim.")
@click.argument("sources", nargs=-1, metavar="SOURCE...")
@click.option(
    "--published",
    type=Day(),
    metavar="YYYY-MM-DD",
    help="Publication day of articles that do not say.",
)
@click.option(
    "--titles",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="File of series titles to know, one a line.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "jsonl", "articles"]),
    help="Form of the output; articles: with their text, for slated add --claims. "
    "[default: table; jsonl with --jsonl-in]",
)
@click.option(
    "--reader",
    type=click.Choice(["learned", "rules"]),
    default="learned",
    show_default=True,
    help="Who decides what is claimed.",
)
@click.option("--jsonl-in", is_flag=True, help="Sources hold a JSON document a line.")
@click.option("--explain", is_flag=True, help="Show each article with its claims' words marked.")
@click.option("--no-progress", is_flag=True, help="Draw no progress bar.")
def read(
    sources: tuple[str, ...],
    published: date | None,
    titles: Path | None,
    form: str | None,
    reader: Method,
    jsonl_in: bool,
    explain: bool,
    no_progress: bool,
) -> int:
    """Read articles and print what they claim about series: what, when, how sure, who says so.

    SOURCE is a file (text, HTML, RSS, Atom, JSON Feed, each also gzipped), a folder,
    a URL, or - for standard input. With --jsonl-in each line is a document
    {"id", "published", "title", "text"} and the answer is a line {"id", "claims"}.
    """
    from slated.cli.gathered import Sources
    from slated.cli.output import FORMATS, ArticleLines, Explanation
    from slated.cli.progress import counted, wanted
    from slated.cli.reading import read_article

    if explain and form:
        raise click.UsageError("--explain and --format do not go together.")
    if not sources and not jsonl_in:
        raise click.UsageError(
            "Missing argument 'SOURCE...': a file, a folder, an address, or - for standard input."
        )
    form = form or ("jsonl" if jsonl_in else "table")
    output: Output
    if explain:
        output = Explanation()
    else:
        output = ArticleLines(reader) if form == "articles" else FORMATS[form]()
    known = known_titles(titles) if titles else None
    gathered = Sources(sources or ("-",), published, jsonl_in)
    bar = not no_progress and wanted(streams=explain or form != "table")
    for article in counted(gathered) if bar else gathered:
        output.write(read_article(article, known, reader))
    output.close()
    return 1 if gathered.bad else 0


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
