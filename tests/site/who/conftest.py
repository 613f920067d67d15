"""Whoever comes to the site, as in the tests of care; and Django is set up."""

from tests.site.care.conftest import come
from tests.site.catalogue.conftest import connection_made

__all__ = ["come", "connection_made"]
