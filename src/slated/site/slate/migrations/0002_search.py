"""An index that the slate of a day is found by without looking into the rows."""

from __future__ import annotations

from django.db import migrations, models

from slated.site.slate.models import Until


class Migration(migrations.Migration):
    """The index on the last day and the window's first makes way for one on all that is asked."""

    dependencies = (("slate", "0001_initial"),)

    operations = (
        migrations.RemoveIndex("span", "span_slate"),
        migrations.AddIndex(
            "span",
            models.Index(
                Until("last"), "first", "standing", "window_first", "window_last", name="span_slate"
            ),
        ),
    )
