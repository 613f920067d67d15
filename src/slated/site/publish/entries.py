"""What changed, one entry for each change of belief, the newest first."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID, uuid5

from django.db.models import Q
from django.utils.translation import gettext as _

from slated.believe import Belief, Change, Stage, Standing, changes
from slated.site.alerts.kinds import OF_MOVE, Kind
from slated.site.pages.ahead import title_of
from slated.site.pages.links import release_name
from slated.site.pages.marks import MARKS
from slated.site.publish.origin import uids
from slated.site.publish.scope import Scope
from slated.site.publish.text import line
from slated.site.publish.voices import Voice, voices
from slated.site.slate.held import Held, fetched
from slated.site.slate.models import Span
from slated.window import english

PAGE = 50
"""Entries on one page."""
SCAN = 400
"""Beliefs looked at for one page: most of them change nothing but the voices."""

Place = tuple[date, int]
"""Where a page ended: the first day of a belief, and its release."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One change: what was held of a release before, and from the day ``on``, and who says so.

    ``id`` is a URN that stays; ``updated`` is when we learned of it; ``kinds`` are as for
    alerts, what weighs most first.
    """

    id: str
    on: date
    updated: datetime
    kinds: tuple[Kind, ...]
    held: Held
    was: Belief
    text: str
    voice: Voice | None

    @property
    def name(self) -> str:
        """ "Jessica Jones, season 2"."""
        return release_name(title_of(self.held), self.held.season, self.held.part)

    @property
    def title(self) -> str:
        """ "Jessica Jones, season 2: refined from 2018 to March 8, 2018"."""
        return line(f"{self.name}: {self.text}", 300)

    @property
    def published(self) -> datetime:
        """The beginning of its day, in UTC."""
        return _midnight(self.on)

    def lines(self) -> list[str]:
        """The change in words: before, after, why, who says so."""
        told = [
            _("Before: %s") % state(self.was),
            _("Now: %s") % state(self.held.belief),
            self.held.belief.why,
        ]
        if self.voice and self.voice.words:
            told.append(_("Who says so: %s") % self.voice.words)
        return [line(one) for one in told]


@dataclass(frozen=True, slots=True)
class Page:
    """Entries, and where the next page begins, None on the last."""

    entries: list[Entry]
    next: Place | None


def page(
    scope: Scope,
    day: date,
    *,
    kinds: Collection[Kind] = (),
    rumours: bool = True,
    after: Place | None = None,
) -> Page:
    """The changes up to a day, of these ``kinds`` (all where empty), those behind ``after``.

    Not what rests on an article without a day of publication, which may be old news.
    """
    found = _spans(scope, day, after)
    before = _before(found[:SCAN])
    told = voices(found[:SCAN])
    ids = uids({held.release for held in found[:SCAN]})
    entries: list[Entry] = []
    for held in found[:SCAN]:
        if len(entries) == PAGE:
            return Page(entries, _place_of(entries[-1]))
        entry = _entry(held, before, told, ids)
        if entry is None or (kinds and not set(kinds) & set(entry.kinds)):
            continue
        if rumours or not _is_rumour(entry):
            entries.append(entry)
    more = found[SCAN - 1] if len(found) > SCAN else None
    return Page(entries, (more.first, more.release) if more else None)


def state(belief: Belief) -> str:
    """How a release stands, in words: "2018, a firm window"."""
    words = MARKS[belief.standing].words
    return f"{english(belief.window)}, {words}" if belief.window else words


def _place_of(entry: Entry) -> Place:
    return (entry.held.first, entry.held.release)


def _spans(scope: Scope, day: date, after: Place | None) -> list[Held]:
    spans = Span.objects.filter(first__lte=day)
    if after is not None:
        first, release = after
        spans = spans.filter(Q(first__lt=first) | Q(first=first, release__lt=release))
    spans = scope.spans(spans).order_by("-first", "-release_id")
    return list(fetched(spans[: SCAN + 1]))


Before = Mapping[Place, Belief]
"""(first day, release) of a belief -> the one that was held until then."""


def _before(found: Sequence[Held]) -> Before:
    """One after the other, without gaps: the belief before ends on the day before."""
    ended = {held.first - timedelta(days=1) for held in found}
    spans = Span.objects.filter(release__in={h.release for h in found}, last__in=ended)
    return {
        (held.last + timedelta(days=1), held.release): held.belief
        for held in fetched(spans)
        if held.last is not None
    }


def _entry(
    held: Held, before: Before, told: Mapping[str, Voice], ids: Mapping[int, str]
) -> Entry | None:
    belief = held.belief
    was = before.get((held.first, held.release), Belief(held.first))
    was = replace(was, as_of=held.first - timedelta(days=1))
    voice = told.get(str(belief.supporting[0])) if belief.supporting else None
    moved = changes(was, belief)
    trailer = _trailer(was, belief)
    if not (moved or trailer) or (voice is not None and not voice.dated):
        return None
    kinds = [OF_MOVE[one.move] for one in moved] + [Kind.TRAILER] * trailer
    words = [one.text for one in moved] + [_("trailer out")] * trailer
    return Entry(
        id=_id(ids[held.release], held.first, moved),
        on=held.first,
        updated=max(_midnight(held.first), voice.learned if voice else _midnight(held.first)),
        kinds=tuple(dict.fromkeys(kinds)),
        held=held,
        was=was,
        text="; ".join(words),
        voice=voice,
    )


def _trailer(was: Belief, now: Belief) -> bool:
    """Whether the first trailer is out since, which belief calls no change."""
    over = (Standing.RELEASED, Standing.ENDED, Standing.CANCELLED, Standing.NOTHING)
    is_out = now.stage is Stage.TRAILER_OUT and was.stage is not now.stage
    return is_out and now.standing not in over


def _is_rumour(entry: Entry) -> bool:
    return entry.held.belief.standing is Standing.RUMOURED or entry.kinds == (Kind.RUMOUR,)


def _id(release: str, on: date, moved: Sequence[Change]) -> str:
    """The same for the same release, day and kind, however often beliefs are worked out."""
    kind = moved[0].move.value if moved else Kind.TRAILER.value
    return uuid5(UUID(release), f"{on.isoformat()} {kind}").urn


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
