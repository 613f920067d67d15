"""The weekly slot of a show, as a rating card under an article about it prints it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from slated.read.card import read_cards
from slated.site.catalogue.keys import key
from slated.site.catalogue.models import Title
from slated.site.news.models import ArticleVersion
from slated.site.news.standing import standing_claims

LOOKED = 10
"""Articles looked through for a card, the newest of those about the show."""
STALE = timedelta(days=366)
"""How long a card tells of today: slots change with the season."""
_HINT = "omposite"
"""What the text of nearly every card has."""


@dataclass(frozen=True, slots=True)
class Slot:
    """When a show is on, "Sunday" or "Wednesday at 8PM", and where, as printed."""

    words: str
    network: str | None


def slot_of(title: Title, day: date) -> Slot | None:
    """The slot in the newest card about a title up to a day."""
    claims = standing_claims().filter(release__title=title)
    claims = claims.filter(published__lte=day, published__gt=day - STALE)
    newest = claims.order_by("-published", "-pk").values_list("reading__version", flat=True)
    return slot_in(title, newest[: 4 * LOOKED])


def slot_in(title: Title, versions: Iterable[int]) -> Slot | None:
    """The slot in the first card about it among these articles' versions, the newest first."""
    order = list(dict.fromkeys(versions))[:LOOKED]
    found = ArticleVersion.objects.filter(pk__in=order, text__contains=_HINT) if order else None
    texts = dict(found.values_list("pk", "text")) if found is not None else {}
    for pk in order:
        for card in read_cards(texts.get(pk, "")):
            if card.slot_day and key(card.title) == title.key:
                at = f" at {card.slot_time}" if card.slot_time else ""
                return Slot(f"{card.slot_day}{at}", card.network)
    return None
