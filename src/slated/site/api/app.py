"""The API as one object, to be mounted."""

from __future__ import annotations

from ninja import NinjaAPI

from slated.site.api.problems import install
from slated.site.api.views import router

api = NinjaAPI(
    title="Slated",
    version="1",
    description="What is coming to TV, when, how sure that is, and who said so.",
    docs_url=None,
    urls_namespace="api",
)
api.add_router("", router)
install(api)
