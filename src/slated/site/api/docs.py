"""The API for people: its description as a plain page, made here."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from slated.site.api.app import api
from slated.site.api.tokens import Scope

_METHODS = ("get", "put", "post", "delete")


@require_safe
def docs(request: HttpRequest) -> HttpResponse:
    """Every operation: what it takes, what it gives, who may."""
    page = {"groups": _groups(), "scopes": [{"name": s.value, "words": s.words} for s in Scope]}
    return render(request, "api/docs.html", {"page": page})


@lru_cache(maxsize=1)
def _groups() -> list[dict[str, Any]]:
    """The operations under their subjects, in the order of the description."""
    found: dict[str, list[dict[str, Any]]] = {}
    for path, operations in api.get_openapi_schema(path_prefix="")["paths"].items():
        for method in _METHODS:
            if method in operations:
                one = operations[method]
                found.setdefault(one["tags"][0], []).append(_operation(path, method, one))
    return [{"name": name, "operations": those} for name, those in found.items()]


def _operation(path: str, method: str, one: dict[str, Any]) -> dict[str, Any]:
    scopes = [scope for each in one.get("security", ()) for scope in each["Bearer"]]
    body = one.get("requestBody", {}).get("content", {}).get("application/json", {})
    given = one["responses"].get(200, {}).get("content", {}).get("application/json", {})
    return {
        "id": one["operationId"],
        "method": method.upper(),
        "path": f"/api/v1{path}",
        "summary": one["summary"],
        "about": one.get("description", ""),
        "token": "security" in one,
        "scope": scopes[0] if scopes else "",
        "takes": [_parameter(each) for each in one["parameters"]],
        "body": body.get("example"),
        "gives": given.get("example"),
    }


def _parameter(one: dict[str, Any]) -> dict[str, Any]:
    return {
        "name": one["name"],
        "needed": one["required"],
        "words": one.get("description", ""),
    }
