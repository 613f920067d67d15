"""The API as one object, to be mounted."""

from __future__ import annotations

from typing import Any

from ninja import NinjaAPI
from ninja.openapi.schema import OpenAPISchema
from ninja.operation import Operation

from slated.site.api.asked import SCOPE
from slated.site.api.examples import GIVEN, TAKEN
from slated.site.api.problems import install
from slated.site.api.tokens import Scope
from slated.site.api.views import catalogue, editing, follows, mine, news, numbers, slate

ABOUT = """What is coming to TV, when, how sure that is, and who said so.

A window comes as EDTF (ISO 8601-2) with both bounds, null where it is open. Pages follow each
other by `next`, which goes back as `cursor`. Errors are `application/problem+json` with one line
that says what to do. An answer that has not changed costs 304 when its ETag is sent back.
"""
_JSON = "application/json"


class SlatedAPI(NinjaAPI):
    """The API with what its description has beside the operations."""

    def get_openapi_operation_id(self, operation: Operation) -> str:
        """The plain name of the function behind it."""
        return str(operation.view_func.__name__)

    def get_openapi_schema(self, **options: Any) -> OpenAPISchema:
        """The description: with the scope that each operation asks for, and an example."""
        schema = super().get_openapi_schema(**options)
        schema["components"]["securitySchemes"] = {"Bearer": _scheme()}
        for operations in schema["paths"].values():
            for one in operations.values():
                _complete(one)
        return schema


def _complete(operation: dict[str, Any]) -> None:
    """Say what it asks for, and show what it gives and takes."""
    if SCOPE in operation:
        scope = operation.pop(SCOPE)
        operation["security"] = [{"Bearer": [scope] if scope else []}]
    name = operation["operationId"]
    if name in GIVEN:
        operation["responses"][200]["content"][_JSON]["example"] = GIVEN[name]
    if name in TAKEN:
        operation["requestBody"]["content"][_JSON]["example"] = TAKEN[name]


def _scheme() -> dict[str, str]:
    scopes = "; ".join(f"{scope}: {scope.words}" for scope in Scope)
    return {
        "type": "http",
        "scheme": "bearer",
        "description": f"A token made on /account/tokens. Scopes: {scopes}.",
    }


def made() -> SlatedAPI:
    """The API with all its operations."""
    api = SlatedAPI(
        title="Slated", version="1", description=ABOUT, docs_url=None, urls_namespace="api"
    )
    for part in (slate, catalogue, news, numbers, mine, follows, editing):
        api.add_router("", part.router)
    install(api)
    return api


api = made()
