"""The API held to its own description: schemathesis asks what it can think of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import schemathesis
from django.core.wsgi import get_wsgi_application
from hypothesis import HealthCheck, given, settings
from schemathesis.specs.openapi.checks import positive_data_acceptance

if TYPE_CHECKING:
    from django.test import Client

# A schema cannot say that there is no such list, or that days lie too far apart.
PLAIN = {"Host": "localhost", "Accept-Encoding": "identity"}


def test_every_answer_is_as_described(client: Client) -> None:
    schema = schemathesis.openapi.from_wsgi(
        "/api/v1/openapi.json", get_wsgi_application(), headers=PLAIN
    )
    asked = 0
    for result in schema.get_all_operations():
        operation = result.ok()

        @settings(
            max_examples=15,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(case=operation.as_strategy())
        def check(case: schemathesis.Case) -> None:
            case.call_and_validate(headers=PLAIN, excluded_checks=[positive_data_acceptance])

        check()
        asked += 1
    assert asked >= 7
