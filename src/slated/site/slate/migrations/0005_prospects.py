"""What is to become of titles, kept; and what is overdue, and on which platform, in indexes."""

from __future__ import annotations

import django.db.models.deletion
from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from slated.site.slate.migrations._prospects import rows
from slated.site.slate.models import Due, Until

AT_ONCE = 500


def fill(apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """What follows from the spans there are."""
    held = editor.connection
    carried, prospect = (apps.get_model("slate", name) for name in ("Carried", "Prospect"))
    titles = apps.get_model("catalogue", "Title").objects.using(held.alias)
    ids = list(titles.order_by("pk").values_list("pk", flat=True))
    for at in range(0, len(ids), AT_ONCE):
        told, networks = rows(ids[at : at + AT_ONCE], held)
        for model, columns, made in (
            (prospect, ("title_id", "first", "last", "fork", "outlook", "release_id"), told),
            (carried, ("title_id", "network", "first", "last", "fork"), networks),
        ):
            new = [model(**dict(zip(columns, row, strict=True))) for row in made]
            model.objects.using(held.alias).bulk_create(new, batch_size=2000)
    if held.vendor == "postgresql":
        # It alters no table, in migrations yet to come, whose references wait to be checked.
        held.check_constraints()


class Migration(migrations.Migration):
    """The two tables, filled from the spans, and the two indexes."""

    dependencies = [
        ("catalogue", "0001_initial"),
        ("slate", "0004_forks"),
    ]

    operations = [
        migrations.CreateModel(
            name="Carried",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("network", models.CharField(max_length=200)),
                ("first", models.DateField()),
                ("last", models.DateField(blank=True, null=True)),
                ("fork", models.PositiveIntegerField()),
            ],
        ),
        migrations.CreateModel(
            name="Prospect",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("first", models.DateField()),
                ("last", models.DateField(blank=True, null=True)),
                ("fork", models.PositiveIntegerField()),
                ("outlook", models.CharField(max_length=10)),
            ],
        ),
        migrations.AddIndex(
            model_name="span",
            index=models.Index(Due(), name="span_due"),
        ),
        migrations.AddIndex(
            model_name="span",
            index=models.Index(
                condition=models.Q(("last__isnull", True)),
                fields=["platform"],
                name="span_platform",
            ),
        ),
        migrations.AddField(
            model_name="carried",
            name="title",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="catalogue.title",
            ),
        ),
        migrations.AddField(
            model_name="prospect",
            name="release",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="catalogue.release",
            ),
        ),
        migrations.AddField(
            model_name="prospect",
            name="title",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="catalogue.title",
            ),
        ),
        migrations.AddIndex(
            model_name="carried",
            index=models.Index(
                models.F("network"),
                models.F("fork"),
                models.F("first"),
                Until("last"),
                models.F("title"),
                name="carried_day",
            ),
        ),
        migrations.AddConstraint(
            model_name="carried",
            constraint=models.UniqueConstraint(
                fields=("title", "network", "first"), name="one_network_of_a_title_a_day"
            ),
        ),
        migrations.AddIndex(
            model_name="prospect",
            index=models.Index(
                models.F("fork"),
                models.F("first"),
                Until("last"),
                models.F("outlook"),
                models.F("title"),
                models.F("release"),
                name="prospect_day",
            ),
        ),
        migrations.AddConstraint(
            model_name="prospect",
            constraint=models.UniqueConstraint(
                fields=("title", "first"), name="one_prospect_a_day"
            ),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
