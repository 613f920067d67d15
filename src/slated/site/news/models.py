"""The tables of the news. Rows are added and marked, never edited: what was read stays readable.

The claims that count towards belief are those of readings that are not superseded, less those
that a person's correction overruled (``Claim.counted``).
"""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from slated.claim import Event, Status

UNSURE = 0.6
"""Confidence below which a reading is doubtful; the few such claims have an index."""
DIGEST = 32
"""Characters of a digest: 16 bytes of BLAKE2b in hexadecimal."""


def _choices(enum: type[Event] | type[Status]) -> list[tuple[str, str]]:
    return [(member.value, member.value.replace("_", " ")) for member in enum]


class Outlet(models.Model):
    """Who publishes: a paper, a site, or a provider of imported dates."""

    class Kind(models.TextChoices):
        """News, or a catalogue that was imported."""

        NEWS = "news"
        CATALOGUE = "catalogue"

    name = models.TextField(unique=True)
    kind = models.CharField(max_length=10, choices=Kind.choices, default=Kind.NEWS)

    def __str__(self) -> str:
        return self.name


class Speaker(models.Model):
    """Whom articles credit: a person or a house, under the name they use."""

    name = models.TextField(unique=True)

    def __str__(self) -> str:
        return self.name


class Article(models.Model):
    """One published document, known by ``key``: a digest of its address or of its place.

    ``published`` is the day its newest version gives, None where none is known. ``story`` is
    the one with the smallest number of the articles that tell the same report, itself among
    them; None while it is alone.
    """

    key = models.CharField(max_length=DIGEST, unique=True)
    source_id = models.TextField(blank=True, default="")
    url = models.TextField(null=True, blank=True)
    outlet = models.ForeignKey(
        Outlet, models.PROTECT, null=True, blank=True, related_name="articles", db_index=False
    )
    published = models.DateField(null=True, blank=True)
    learned = models.DateTimeField()
    story = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, related_name="copies", db_index=False
    )

    class Meta:
        # Most articles are alone.
        indexes = (
            models.Index(fields=("story",), condition=Q(story__isnull=False), name="article_story"),
        )

    def __str__(self) -> str:
        return self.url or self.source_id or f"article {self.pk}"


class Trace(models.Model):
    """A hash of a run of words in an article with claims, by which its copies are found.

    ``day`` is its day number (``date.toordinal``), by which old news is passed over.
    """

    hash = models.BigIntegerField()
    day = models.IntegerField()
    article = models.ForeignKey(Article, models.CASCADE, related_name="traces", db_index=False)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("hash", "day", "article"), name="one_trace"),
        )

    def __str__(self) -> str:
        return f"{self.hash:08x} in article {self.article_id}"


class ArticleVersion(models.Model):
    """The words of an article as they were found at one time. ``digest`` is of title and text."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="versions", db_index=False)
    number = models.PositiveIntegerField(default=1)
    digest = models.CharField(max_length=DIGEST, db_index=True)
    title = models.TextField(blank=True, default="")
    text = models.TextField(blank=True, default="")
    byline = models.TextField(null=True, blank=True)
    published = models.DateField(null=True, blank=True)
    learned = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("article", "number"), name="one_version_a_number"),
        )

    def __str__(self) -> str:
        return f"{self.article}, version {self.number}"


class Sighting(models.Model):
    """The same words met again: at a second address, or a second time."""

    version = models.ForeignKey(
        ArticleVersion, models.CASCADE, related_name="sightings", db_index=False
    )
    key = models.CharField(max_length=DIGEST)
    url = models.TextField(null=True, blank=True)
    source_id = models.TextField(blank=True, default="")
    outlet = models.ForeignKey(
        Outlet, models.PROTECT, null=True, blank=True, related_name="sightings", db_index=False
    )
    first = models.DateTimeField()
    last = models.DateTimeField()
    times = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("version", "key"), name="one_sighting_a_place"),
        )

    def __str__(self) -> str:
        return f"{self.url or self.source_id}, {self.times} times"


class Reading(models.Model):
    """What one reader made of one version. ``reader`` is its name and version.

    ``PERSON`` stands for the claims that corrections put in place of a reader's.
    """

    PERSON = "a person"

    version = models.ForeignKey(ArticleVersion, models.CASCADE, related_name="readings")
    reader = models.CharField(max_length=80)
    made = models.DateTimeField()
    superseded = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("version",),
                condition=Q(superseded__isnull=True) & ~Q(reader="a person"),
                name="one_standing_reading",
            ),
        )
        indexes = (
            models.Index(
                fields=("version",),
                condition=Q(superseded__isnull=False),
                name="reading_superseded",
            ),
        )

    def __str__(self) -> str:
        return f"{self.reader} on {self.version}"


class Claim(models.Model):
    """One claim of one reading: ``slated.claim.Claim`` in columns.

    ``title``, ``season`` and ``part`` are as the article has them; ``release`` is what the
    catalogue takes them for, None while that is undecided. ``first`` and ``last`` bound the
    window of ``edtf``. ``published`` is the article's day, else the day we learned of it.
    """

    reading = models.ForeignKey(Reading, models.CASCADE, related_name="claims")
    release = models.ForeignKey(
        "catalogue.Release", models.PROTECT, null=True, blank=True, related_name="claims"
    )
    title = models.TextField()
    season = models.PositiveSmallIntegerField(null=True, blank=True)
    part = models.TextField(null=True, blank=True)
    event = models.CharField(max_length=16, choices=_choices(Event))
    status = models.CharField(max_length=10, choices=_choices(Status))
    edtf = models.CharField(max_length=24, null=True, blank=True)
    first = models.DateField(null=True, blank=True)
    last = models.DateField(null=True, blank=True)
    when_text = models.TextField(null=True, blank=True)
    platform = models.TextField(null=True, blank=True)
    speaker = models.ForeignKey(
        Speaker, models.PROTECT, null=True, blank=True, related_name="claims", db_index=False
    )
    role = models.TextField(null=True, blank=True)
    venue = models.TextField(null=True, blank=True)
    credited = models.TextField(null=True, blank=True)
    evidence = models.TextField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    field = models.CharField(max_length=5, default="text")
    rule = models.CharField(max_length=80, blank=True, default="")
    confidence = models.FloatField(default=1.0)
    published = models.DateField()
    overruled = models.ForeignKey(
        "news.Correction",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="overrules",
        db_index=False,
    )

    class Meta:
        # Most claims have neither, and an index of all of them would slow down adding.
        indexes = (
            models.Index(
                fields=("speaker",), condition=Q(speaker__isnull=False), name="claim_speaker"
            ),
            models.Index(
                fields=("overruled",), condition=Q(overruled__isnull=False), name="claim_overruled"
            ),
            models.Index(fields=("-id",), condition=Q(confidence__lt=UNSURE), name="claim_unsure"),
        )

    def __str__(self) -> str:
        return f"{self.title} {self.season or ''} {self.event} {self.status} {self.edtf or ''}"


class Constraint(models.Model):
    """What one reading says must wait: ``slated.constraint.Constraint`` in columns.

    ``release`` comes no sooner than ``after``. Titles and seasons are as the article has them.
    Of superseded readings none counts. ``published`` as of a claim.
    """

    reading = models.ForeignKey(Reading, models.CASCADE, related_name="constraints")
    release = models.ForeignKey("catalogue.Release", models.PROTECT, related_name="waits")
    after = models.ForeignKey("catalogue.Release", models.PROTECT, related_name="awaited")
    title = models.TextField()
    season = models.PositiveSmallIntegerField(null=True, blank=True)
    after_title = models.TextField()
    after_season = models.PositiveSmallIntegerField(null=True, blank=True)
    speaker = models.TextField(null=True, blank=True)
    evidence = models.TextField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    field = models.CharField(max_length=5, default="text")
    published = models.DateField()

    def __str__(self) -> str:
        return f"{self.release} not before {self.after}"


class Striking(models.Model):
    """A person's word that an article says no such constraint.

    It holds for every reading of the article that has the constraint between the same titles,
    until it is ``undone``.
    """

    constraint = models.ForeignKey(Constraint, models.PROTECT, related_name="strikings")
    reason = models.TextField()
    by = models.TextField(blank=True, default="")
    at = models.DateTimeField()
    undone = models.DateTimeField(null=True, blank=True)
    undone_by = models.TextField(blank=True, default="")
    undone_why = models.TextField(blank=True, default="")

    def __str__(self) -> str:
        return f"{self.constraint} struck: {self.reason}"


class Correction(models.Model):
    """A person's word over the reader's: ``fields`` as they should be, with the reason.

    ``corrected`` is the claim put in place of ``claim``; None where nothing is claimed there,
    ``claim`` itself where the reader had missed it.
    ``replaced`` is set once a later correction of the same claim stands instead.
    """

    claim = models.ForeignKey(Claim, models.PROTECT, related_name="corrections")
    fields = models.JSONField(default=dict)
    reason = models.TextField()
    by = models.TextField(blank=True, default="")
    at = models.DateTimeField()
    corrected = models.OneToOneField(
        Claim, models.PROTECT, null=True, blank=True, related_name="correction"
    )
    replaced = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"claim {self.claim_id}: {self.reason}"
