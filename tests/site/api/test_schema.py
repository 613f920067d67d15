"""The API held to its own description: schemathesis asks what it can think of."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
import schemathesis
from django.core.wsgi import get_wsgi_application
from hypothesis import HealthCheck, given, settings
from jsonschema_rs import validator_for
from schemathesis.specs.openapi.checks import (
    ignored_auth,
    positive_data_acceptance,
    unsupported_method,
)

if TYPE_CHECKING:
    from django.test import Client

PLAIN = {"Host": "localhost", "Accept-Encoding": "identity"}
# A schema cannot say that there is no such list, or that days lie too far apart; OPTIONS is
# answered for browsers that ask before they read.
EXCLUDED = [positive_data_acceptance, ignored_auth, unsupported_method]
OWN = ("/me", "/claims/{claim}/correction")


@pytest.mark.usefixtures("no_limits")
@pytest.mark.parametrize("own", [False, True], ids=["public", "with a token"])
@pytest.mark.timeout(600)
def test_every_answer_is_as_described(
    client: Client, token: Callable[..., str], title: int, own: bool
) -> None:
    headers = PLAIN | ({"Authorization": f"Bearer {token('alice')}"} if own else {})
    schema = schemathesis.openapi.from_wsgi(
        "/api/v1/openapi.json", get_wsgi_application(), headers=PLAIN
    )
    asked = 0
    for result in schema.get_all_operations():
        operation = result.ok()
        if operation.path.removeprefix("/api/v1").startswith(OWN) is not own:
            continue

        @settings(
            max_examples=10,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(case=operation.as_strategy())
        def check(case: schemathesis.Case) -> None:
            case.call_and_validate(headers=headers, excluded_checks=EXCLUDED)

        check()
        asked += 1
    assert asked == (10 if own else 16)


def test_every_operation_has_an_example_as_described(client: Client) -> None:
    described: dict[str, Any] = client.get("/api/v1/openapi.json").json()
    seen = 0
    for operations in described["paths"].values():
        for one in operations.values():
            for content in (one.get("requestBody"), one["responses"].get("200")):
                if content is None:
                    continue
                given = content["content"]["application/json"]
                schema = {**given["schema"], "components": described["components"]}
                assert validator_for(schema).is_valid(given["example"]), one["operationId"]
                seen += 1
    assert seen == 26


def test_the_description_says_who_may(client: Client) -> None:
    described = client.get("/api/v1/openapi.json").json()
    assert described["openapi"].startswith("3.1")
    for path, operations in described["paths"].items():
        for one in operations.values():
            assert ("security" in one) is path.removeprefix("/api/v1").startswith(OWN), path
    rate = described["paths"]["/api/v1/me/ratings/{title}"]["put"]
    assert rate["security"] == [{"Bearer": ["rate"]}]
