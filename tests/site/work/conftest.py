"""The tests of the work query models; Django is set up as for those of the catalogue."""

from tests.site.catalogue.conftest import connection_made

__all__ = ["connection_made"]
