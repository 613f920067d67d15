"""PostgreSQL's table of limits; with SQLite they have a file of their own."""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def make(apps: object, schema_editor: BaseDatabaseSchemaEditor) -> None:
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(
            "CREATE UNLOGGED TABLE IF NOT EXISTS accounts_bucket "
            "(id text PRIMARY KEY, empty_at double precision NOT NULL)"
        )


def drop(apps: object, schema_editor: BaseDatabaseSchemaEditor) -> None:
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP TABLE IF EXISTS accounts_bucket")


class Migration(migrations.Migration):
    dependencies = [("accounts", "0001_initial")]

    operations = [migrations.RunPython(make, drop)]
