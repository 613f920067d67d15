"""What a calendar or feed is of: everything, a network, a list, a title, a person's follows."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import QuerySet
from django.http import Http404, QueryDict
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from slated.site.accounts.following import spans_followed
from slated.site.accounts.models import User
from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.family import final
from slated.site.catalogue.models import Title
from slated.site.pages.card import find_title
from slated.site.publish.text import line
from slated.site.slate.held import about
from slated.site.slate.models import Span

LONGEST = 80
"""Characters of a network's name that are looked at."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Of all beliefs, those on a network, in a list, of a title, followed by ``user``."""

    network: str = ""
    named_list: str = ""
    title: Title | None = None
    user: User | None = None

    def spans(self, spans: QuerySet[Span]) -> QuerySet[Span]:
        """Those of the beliefs that it is of. Http404 where there is no such list."""
        try:
            spans = about(spans, network=self.network or None, named_list=self.named_list or None)
        except TitleError as error:
            raise Http404(str(error)) from None
        if self.title is not None:
            spans = spans.filter(release__title=self.title)
        return spans if self.user is None else spans_followed(self.user, spans)

    def words(self) -> str:
        """What it is of, for the name of a calendar: "Netflix", "what I follow"."""
        names = [str(self.title)] if self.title else []
        names += [name for name in (self.network, self.named_list) if name]
        if self.user is not None:
            names.append(_("what I follow"))
        return line(" · ".join(names), 120)

    def name(self) -> str:
        """The name of the calendar or feed."""
        words = self.words()
        return f"Slated: {words}" if words else "Slated"

    def query(self) -> str:
        """The part of an address that asks for it, less the person."""
        asked = {
            "network": self.network,
            "list": self.named_list,
            "title": str(self.title.pk) if self.title else "",
        }
        return urlencode({name: value for name, value in asked.items() if value})


def scope_of(asked: QueryDict, user: User | None = None) -> Scope:
    """The scope that an address asks for; a title that was merged is what it is part of.

    Http404 where there is no such title.
    """
    title = asked.get("title", "").strip()
    return Scope(
        network=line(asked.get("network", ""), LONGEST),
        named_list=line(asked.get("list", ""), 200),
        title=final(find_title(title)) if title else None,
        user=user,
    )
