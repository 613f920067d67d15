"""``slated corrections``: what people have put right."""

from __future__ import annotations

import json
from pathlib import Path

import click

from slated.cli.clean import escaped
from slated.cli.database import database_option, opened

EXAMPLES = """
\b
Examples:
  slated corrections export > corrections.jsonl
  make train EXTRA=corrections.jsonl         learn from them
"""


@click.group(short_help="What people have put right.")
def corrections() -> None:
    """What people have put right."""


@corrections.command(epilog=EXAMPLES)
@click.option(
    "--output",
    "-o",
    type=click.Path(dir_okay=False, path_type=Path, allow_dash=True),
    default="-",
    help="File to write. [default: standard output]",
)
@database_option
def export(output: Path, db: str | None) -> None:
    """Print each corrected article as a labelled one, a JSON document a line.

    The form is that of the gold files that training reads. Claims that nobody has looked at
    are marked "sure": false, so that nothing is learned from them.
    """
    place = opened(db)
    from slated.site.database import explaining
    from slated.site.news.gold import gold_lines

    with explaining(place), click.open_file(str(output), "w", encoding="utf-8") as lines:
        for line in gold_lines():
            print(escaped(json.dumps(line, ensure_ascii=False)), file=lines)
