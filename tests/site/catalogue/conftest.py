"""Django is set up before the tests are collected, since they import its models; each test that
needs a database still opens its own."""

import os
from unittest import mock

import django
import pytest
from django.apps import apps

if not apps.ready:
    with mock.patch.dict(os.environ, SLATED_DB="/nonexistent/none.sqlite3"):
        from django.conf import settings

        settings.DATABASES  # noqa: B018, read while no database can be meant
        django.setup()


@pytest.fixture(autouse=True)
def connection_made(request: pytest.FixtureRequest) -> None:
    """A test that never queries leaves a connection behind all the same, as the next expects."""
    from django.db import connections

    if "database" in request.fixturenames:
        request.getfixturevalue("database")
        connections["default"]
