"""The fork of every span, by which the spans of any day are found through an index."""

from __future__ import annotations

from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from slated.site.slate.models import Until

BITS = 22
DAY = {
    "sqlite": "CAST(julianday({}) - 1721424.5 AS INTEGER)",
    "postgresql": "({} - DATE '0001-01-01' + 1)",
}
"""The number of a day, 1 for the first of year 1."""


def fill(_apps: object, editor: BaseDatabaseSchemaEditor) -> None:
    """Compute the forks where the rows are, as ``slated.site.slate.forks`` does."""
    day = DAY[editor.connection.vendor]
    low = f"({day.format('first')} - 1)"
    high = f"COALESCE({day.format('last')}, {(1 << BITS) - 1})"
    cases = " ".join(
        f"WHEN (low >> {bit}) <> (high >> {bit}) THEN (high >> {bit}) << {bit}"
        for bit in reversed(range(BITS))
    )
    # Our own names and numbers, nothing that was read.
    forks = f"SELECT CASE {cases} END FROM (SELECT {low} AS low, {high} AS high) AS ends"  # noqa: S608
    editor.execute(f"UPDATE slate_span SET fork = ({forks})")  # noqa: S608


class Migration(migrations.Migration):
    """The column, its values, and the index on it in place of the one on the last day."""

    dependencies = (("slate", "0003_weighing"),)

    operations = (
        migrations.RemoveIndex("span", "span_slate"),
        migrations.AddField(
            "span", "fork", models.PositiveIntegerField(default=0), preserve_default=False
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
        migrations.AddIndex(
            "span",
            models.Index(
                *("fork", "standing", "first", Until("last"), "window_first", "window_last"),
                name="span_slate",
            ),
        ),
    )
