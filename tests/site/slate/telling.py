"""Articles of one claim each, kept in the database that is open."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import count

from slated import Article, Claim, Event, Evidence, Status, Window
from slated.site.place import Place

_number = count(1)
LEARNED = datetime(2020, 1, 1, tzinfo=UTC)


def tell(
    day: str,
    title: str,
    season: int | None,
    what: str,
    when: str | None = None,
    *,
    outlet: str = "Deadline",
    part: str | None = None,
    **fields: str,
) -> None:
    """Keep an article of that day: ``tell("2017-10-04", "Arrow", 6, "premiere announced")``."""
    from slated.site.news.keep import Item, Keeper

    event, status = what.split()
    text = f"{title} {season}: {what} {when}, article {next(_number)} of this test."
    claim = Claim(
        title=title,
        event=Event(event),
        status=Status(status),
        evidence=Evidence(text, 0, len(text)),
        season=season,
        part=part,
        when=Window.parse(when) if when else None,
        when_text=when,
        **fields,  # type: ignore[arg-type]
    )
    published = date.fromisoformat(day)
    url = f"https://example.org/{next(_number)}"
    article = Article(text, published=published, url=url, outlet=outlet)
    Keeper().keep([Item(article, [claim], "test/1")], LEARNED)


def where(place: Place) -> str:
    """The place as ``--db`` takes it."""
    return str(place.path or place.url)


def day(text: str) -> date:
    """A day written YYYY-MM-DD."""
    return date.fromisoformat(text)


def jessica_jones() -> None:
    """Season 2: told of, refined, released; and what stood beside it in the news."""
    name = "Jessica Jones"
    ritter = {"speaker": "Krysten Ritter", "role": "lead actor", "venue": "Twitter"}
    tell("2017-10-04", name, 2, "premiere announced", "2018", platform="Netflix", **ritter)
    tell("2017-10-04", name, 2, "production_end happened")
    tell("2017-12-10", name, 2, "premiere announced", "2018-03-08", speaker="Netflix")
    tell("2018-03-09", name, 2, "premiere happened", "2018-03-08", outlet="Variety")
    tell("2017-10-04", "Luke Cage", 2, "premiere rumoured", "2018", platform="Netflix")
    tell("2017-10-04", "Daredevil", 3, "renewal happened", platform="Netflix")
    tell("2017-10-04", "The Punisher", None, "premiere unknown", speaker="Netflix")
    tell("2017-11-01", "Arrow", 6, "premiere announced", "2018-01-18", platform="The CW")
