"""Articles and claims made by hand, kept in the open database."""

from datetime import UTC, date, datetime

from slated import Article, Claim, Event, Evidence, Status, Window

NOW = datetime(2018, 6, 1, 12, tzinfo=UTC)
TEXT = "Fargo season 3 premieres April 19 on FX. Noah Hawley said so at the ATX Festival."


def article(text: str = TEXT, **fields: object) -> Article:
    given: dict[str, object] = {
        "title": "Fargo comes back",
        "published": date(2017, 1, 12),
        "id": "1",
        "url": "https://wire.example/fargo",
        "outlet": "Sample Wire",
    }
    return Article(text=text, **(given | fields))  # type: ignore[arg-type]


def claim(when: str | None = "2017-04-19", words: str = "Fargo", **fields: object) -> Claim:
    given: dict[str, object] = {
        "title": "Fargo",
        "season": 3,
        "event": Event.PREMIERE,
        "status": Status.ANNOUNCED,
        "when": Window.parse(when) if when else None,
        "platform": "FX",
        "speaker": "Noah Hawley",
        "rule": "made",
        "evidence": Evidence(words, 0, len(words)),
    }
    fields["event"] = Event(fields.get("event", "premiere"))
    return Claim(**(given | fields))  # type: ignore[arg-type]


def keep(*items: object, at: datetime = NOW, later: bool = False) -> list[object]:
    """Keep articles, each alone or with its claims, as one transaction."""
    from slated.site.news.keep import Item, Keeper

    made = []
    for one in items:
        told, claims = one if isinstance(one, tuple) else (one, [claim()])
        made.append(one if isinstance(one, Item) else Item(told, claims, "hand 1"))
    return Keeper(later=later).keep(made, at)


def windows(title: str = "Fargo", season: int = 3) -> list[str | None]:
    """The windows believed of a release, one span after the other."""
    from slated.site.slate.models import Span

    spans = Span.objects.filter(release__title__name=title, release__season=season)
    return [f"{span.first} {span.standing} {span.edtf}" for span in spans.order_by("first")]
