"""The tables of what is followed."""

from __future__ import annotations

from django.db import models

from slated.site.news.models import DIGEST
from slated.site.work.models import Leased


class Host(models.Model):
    """A server, by name and port. ``free`` is the moment from which it may be asked again.

    Whoever asks it sets ``free`` first, so that all workers together keep the pause.
    ``pause`` is in seconds, None for the usual one. ``robots`` is its robots.txt.
    """

    name = models.CharField(max_length=300, unique=True)
    free = models.DateTimeField()
    pause = models.FloatField(null=True, blank=True)
    robots = models.TextField(blank=True, default="")
    robots_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return self.name


class Feed(Leased):
    """A feed that is followed, known by ``key``, a digest of its address.

    ``every`` is the number of seconds between two checks, ``due`` when the next is; ``etag``
    and ``modified`` are the server's marks of what we last had, ``digest`` is our own.
    ``why`` says why it is parked, ``error`` what went wrong the last ``failures`` times.
    ``outlet`` is what its articles' outlet is called, instead of what they say. ``hints`` is what
    it said of itself when last it was read (``slated.gather.hints``), the lengths in seconds.
    """

    class State(models.TextChoices):
        """Followed, left alone by a person, or given up by us."""

        FOLLOWED = "followed"
        PAUSED = "paused"
        PARKED = "parked"

    class Pages(models.TextChoices):
        """Whether the pages of its items are read: where it has only summaries, or by choice."""

        AUTO = "auto"
        ALWAYS = "always"
        NEVER = "never"

    key = models.CharField(max_length=DIGEST, unique=True)
    url = models.TextField()
    site = models.TextField(blank=True, default="")
    title = models.TextField(blank=True, default="")
    kind = models.CharField(max_length=20, blank=True, default="")
    outlet = models.TextField(blank=True, default="")
    pages = models.CharField(max_length=6, choices=Pages.choices, default=Pages.AUTO)
    host = models.ForeignKey(Host, models.PROTECT, related_name="feeds")
    state = models.CharField(max_length=8, choices=State.choices, default=State.FOLLOWED)
    why = models.TextField(blank=True, default="")
    added = models.DateTimeField()
    due = models.DateTimeField()
    every = models.FloatField()
    etag = models.TextField(blank=True, default="")
    modified = models.TextField(blank=True, default="")
    digest = models.CharField(max_length=DIGEST, blank=True, default="")
    checked = models.DateTimeField(null=True, blank=True)
    succeeded = models.DateTimeField(null=True, blank=True)
    news = models.DateTimeField(null=True, blank=True)
    checks = models.PositiveIntegerField(default=0)
    failures = models.PositiveIntegerField(default=0)
    error = models.TextField(blank=True, default="")
    hints = models.JSONField(default=dict, blank=True)

    class Meta:
        indexes = (models.Index(fields=("state", "due"), name="feed_due"),)

    def __str__(self) -> str:
        return self.title or self.url


class Wanted(models.Model):
    """A site that an editor asked for: a worker looks for its feeds, and what it ``said``."""

    url = models.TextField()
    by = models.TextField(blank=True, default="")
    at = models.DateTimeField()
    done = models.DateTimeField(null=True, blank=True)
    said = models.TextField(blank=True, default="")

    def __str__(self) -> str:
        return self.url


class Item(Leased):
    """An entry of a feed, known within it by ``mark``, a digest of its guid, link or words.

    ``digest`` is of what the feed says of it, so that a changed one is read again; ``link`` is
    of its address. While it waits, ``told`` holds the article as the feed has it, and ``host``
    is that of its page if that is to be read. Then ``version`` is what was kept, ``note`` what
    there is to say about it: that its page could not be read, and why.
    """

    class State(models.TextChoices):
        """Still to be read, read and kept, or given up."""

        WAITING = "waiting"
        KEPT = "kept"
        FAILED = "failed"

    feed = models.ForeignKey(Feed, models.CASCADE, related_name="items")
    mark = models.CharField(max_length=DIGEST)
    link = models.CharField(max_length=DIGEST, blank=True, default="")
    digest = models.CharField(max_length=DIGEST)
    host = models.ForeignKey(Host, models.PROTECT, null=True, blank=True, related_name="items")
    state = models.CharField(max_length=7, choices=State.choices, default=State.WAITING)
    told = models.JSONField(null=True, blank=True)
    found = models.DateTimeField()
    due = models.DateTimeField()
    tries = models.PositiveIntegerField(default=0)
    kept = models.DateTimeField(null=True, blank=True)
    version = models.ForeignKey(
        "news.ArticleVersion", models.SET_NULL, null=True, blank=True, related_name="items"
    )
    claims = models.PositiveIntegerField(default=0)
    note = models.TextField(blank=True, default="")

    class Meta:
        constraints = (models.UniqueConstraint(fields=("feed", "mark"), name="one_item_a_mark"),)
        indexes = (
            models.Index(fields=("due",), condition=models.Q(state="waiting"), name="item_waiting"),
            models.Index(fields=("link",), name="item_link"),
        )

    def __str__(self) -> str:
        return f"{self.feed}, item {self.pk}"
