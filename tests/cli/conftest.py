from datetime import date

import pytest
from tests.cli.making import TEXT, claim

from slated import Article, Event, Status
from slated.cli.reading import Reading


@pytest.fixture
def article() -> Article:
    return Article(
        text=TEXT,
        title="Fargo comes back",
        published=date(2017, 1, 12),
        id="fargo.txt",
        outlet="Sample Wire",
    )


@pytest.fixture
def reading(article: Article) -> Reading:
    claims = (
        claim("Fargo returns to FX in April 2017."),
        claim(
            "Noah Hawley told fans",
            event=Event.PRODUCTION_START,
            status=Status.HAPPENED,
            when=None,
            when_text=None,
            platform=None,
            speaker="Noah Hawley",
            role="showrunner",
            venue="ATX Festival",
        ),
        claim("comes back", field="title", status=Status.UNKNOWN, when=None, when_text=None),
    )
    return Reading(article, claims, ())
