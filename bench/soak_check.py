"""What must be true at the end of a rehearsal; each check returns what is wrong, in words."""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from collections.abc import Iterator

from soak_feeds import Feeds
from soak_news import SEASON, Plan
from soak_people import Receivers

MOST_ALONE = 0.001
"""The share of articles whose page may have failed three times in a row: 4 % of answers fail."""


def articles(plan: Plan, feeds: Feeds) -> Iterator[str]:
    """Every article that a feed served is kept once, with its newest words."""
    from slated.site.news.models import Article

    by_link = {feeds.link(story): story for story in plan.stories}
    alone = _summaries()
    if len(alone) > len(by_link) * MOST_ALONE:
        yield f"{len(alone)} articles by their summary alone, such as {min(alone)}"
    unserved = len(plan.stories) - len(feeds.served)
    if unserved:
        yield f"{unserved} articles never stood in a whole answer of a feed"
    kept: Counter[str] = Counter()
    for article in Article.objects.prefetch_related("versions"):
        url = article.url or ""
        kept[url] += 1
        versions = sorted(article.versions.all(), key=lambda version: version.number)
        texts = [version.text for version in versions]
        if any(one == after for one, after in itertools.pairwise(texts)):
            yield f"{url}: the same version twice"
        story = by_link.get(url)
        if story is None or url in alone:
            continue
        if story.mark not in texts[-1]:
            yield f"{url}: its newest version is not whole"
        elif story.updated and story.added not in texts[-1]:
            yield f"{url}: its change was not kept"
    missing = [link for link in by_link if kept[link] == 0]
    if missing:
        yield f"{len(missing)} articles are not there, such as {missing[0]}"
    yield from (f"{url} is there {number} times" for url, number in kept.items() if number > 1)
    yield from _items()


def _summaries() -> set[str]:
    """The addresses whose page failed as often as it is asked for: their summary stands."""
    from slated.site.feeds.models import Item

    rows = Item.objects.filter(note__startswith="only the summary was read")
    return {str(url) for url in rows.values_list("version__article__url", flat=True)}


def alone() -> int:
    """How many articles stand by their summary alone."""
    return len(_summaries())


def _items() -> Iterator[str]:
    from slated.site.feeds.models import Feed, Item

    for state, words in ((Item.State.WAITING, "still wait"), (Item.State.FAILED, "were given up")):
        number = Item.objects.filter(state=state).count()
        if number:
            note = Item.objects.filter(state=state).values_list("note", flat=True)[0]
            yield f"{number} items {words}: {note}"
    for feed in Feed.objects.exclude(state=Feed.State.FOLLOWED):
        yield f"{feed.url} is {feed.state}: {feed.why}"


def changes(plan: Plan) -> Iterator[str]:
    """The last date told of each show is the one that is held and was announced last."""
    from slated.site.alerts.models import Announcement, Told

    for name, days in plan.shows.items():
        last = days[-1].isoformat()
        told = Told.objects.filter(release__title__name=name, release__season=SEASON).first()
        if told is None or told.edtf != last:
            yield f"{name}: {last} was told last, {told} is held"
        rows = Announcement.objects.filter(
            release__title__name=name, release__season=SEASON
        ).order_by("step", "pk")
        dates = [row.after.get("when") for row in rows]
        if last not in dates:
            yield f"{name}: {last} was never announced, only {dates}"


def overtaken(plan: Plan) -> int:
    """Dates that were never announced, the next one having come before anybody looked."""
    from slated.site.alerts.models import Announcement

    rows = Announcement.objects.filter(release__season=SEASON)
    announced = {(row.release.title.name, row.after.get("when")) for row in rows}
    return sum(
        (name, day.isoformat()) not in announced
        for name, days in plan.shows.items()
        for day in days
    )


def followers(receivers: Receivers, tally: Counter[str]) -> Iterator[str]:
    """Everybody got every change of what they follow, once; ``tally`` gets the numbers.

    What came again under the id it had before is counted and not wrong: the answer was lost or
    the sender killed, and the receiver can tell.
    """
    from slated.site.accounts.models import Follow, User
    from slated.site.alerts.kinds import USUAL
    from slated.site.alerts.models import Announcement

    told = Announcement.objects.filter(kind__in=[kind.value for kind in USUAL])
    for user in User.objects.prefetch_related("webhooks", "channels").order_by("pk"):
        shows = Follow.objects.filter(user=user).values_list("title", flat=True)
        mine = {row.pk: row.words for row in told.filter(release__title__in=shows)}
        if user.webhooks.exists():
            tally["webhooks"] += 1
            yield from _posted(user.username, mine, receivers, tally)
        if user.channels.exists():
            tally["mailboxes"] += 1
            yield from _mailed(user.username, mine, receivers, tally)


def _posted(
    name: str, mine: dict[int, str], receivers: Receivers, tally: Counter[str]
) -> Iterator[str]:
    posts = receivers.posts[name]
    ids = defaultdict(set)
    for announcement, key in posts:
        ids[announcement].add(key)
    tally["changes posted"] += len(ids)
    tally["posts again under their id"] += len(posts) - sum(map(len, ids.values()))
    yield from compared(f"{name}'s webhook", mine, Counter({pk: len(ids[pk]) for pk in ids}))


def _mailed(
    name: str, mine: dict[int, str], receivers: Receivers, tally: Counter[str]
) -> Iterator[str]:
    from slated.site.alerts.models import Message

    mails = dict(receivers.mails[name])
    tally["mails"] += len(mails)
    tally["mails again under their id"] += len(receivers.mails[name]) - len(mails)
    got: Counter[int] = Counter()
    for key, text in mails.items():
        message = Message.objects.get(key=key.strip("<>").partition("@")[0])
        for line in message.lines.all():
            got[line.announcement_id] += 1
            # Mail folds lines and changes nothing else.
            if _plain(mine.get(line.announcement_id, "")) not in _plain(text):
                yield f"{name}'s mail {key} does not say: {mine.get(line.announcement_id)}"
    tally["changes mailed"] += len(got)
    yield from compared(f"{name}'s mailbox", mine, got)


def compared(where: str, mine: dict[int, str], got: Counter[int]) -> Iterator[str]:
    """What is wrong with what came: ``mine`` is what should have, ``got`` how often each did."""
    if missing := set(mine) - set(got):
        yield f"{where}: {len(missing)} of {len(mine)} changes never came"
    if more := set(got) - set(mine):
        yield f"{where}: {len(more)} changes came that were none of theirs"
    if twice := [pk for pk, number in got.items() if number > 1]:
        yield f"{where}: {len(twice)} changes came twice"


def _plain(words: str) -> str:
    return " ".join(words.split())


def jobs() -> Iterator[str]:
    """No job of the workers has an error left."""
    from slated.site.work.models import Job

    for job in Job.objects.exclude(error=""):
        yield f"job {job.name}: {job.error}"
