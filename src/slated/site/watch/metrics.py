"""Metrics for Prometheus, summed over all processes of one server."""

from __future__ import annotations

import os
from collections.abc import Iterator
from hmac import compare_digest
from ipaddress import ip_address

from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe
from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import Metric
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

from slated.site.accounts.said import behind_proxy, metrics_token
from slated.site.watch.gauges import gauges

_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_own = CollectorRegistry()
_requests = Counter(
    "slated_requests", "Requests answered.", ("method", "view", "status"), registry=_own
)
_seconds = Histogram(
    "slated_request_seconds",
    "Seconds a request took.",
    ("view",),
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10),
    registry=_own,
)


def count(method: str, view: str, status: int, seconds: float) -> None:
    """One request answered; ``view`` is the name of its address, never the address itself."""
    _requests.labels(method if method in _METHODS else "other", view, str(status)).inc()
    _seconds.labels(view).observe(seconds)


class _Database(Collector):
    """What the database says when it is asked."""

    def collect(self) -> Iterator[Metric]:
        """Gauges; none of them while the database does not answer."""
        try:
            yield from gauges()
        except DatabaseError:
            return


@require_safe
def metrics(request: HttpRequest) -> HttpResponse:
    """GET /metrics: for this machine itself, or for who has the token SLATED_METRICS_TOKEN."""
    if not _may(request):
        raise Http404("There is no page at this address.")
    registry = CollectorRegistry()
    if os.environ.get("PROMETHEUS_MULTIPROC_DIR"):
        MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    else:
        registry = _own
    both = generate_latest(registry) + generate_latest(_of_the_database())
    response = HttpResponse(both, content_type="text/plain; version=0.0.4; charset=utf-8")
    response["Cache-Control"] = "no-store"
    return response


def _of_the_database() -> CollectorRegistry:
    registry = CollectorRegistry()
    registry.register(_Database())
    return registry


def _may(request: HttpRequest) -> bool:
    token = metrics_token()
    if token:
        said = request.headers.get("Authorization", "")
        return compare_digest(said.encode(), f"Bearer {token}".encode())
    if behind_proxy():
        return False
    try:
        return ip_address(request.META.get("REMOTE_ADDR", "")).is_loopback
    except ValueError:
        return False
