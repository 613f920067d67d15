"""The table of the slate. It is derived from the claims and can be made anew at any time."""

from __future__ import annotations

from django.db import models


class Until(models.Func):
    """The last day of a span, the end of time where it is open."""

    template = "COALESCE(%(expressions)s, '9999-12-31')"
    output_field = models.DateField()


class Due(models.Func):
    """The last day of the window of a span that is overdue, null for any other."""

    template = "CASE %(expressions)s END"
    arg_joiner = " WHEN 'overdue' THEN "
    output_field = models.DateField()

    def __init__(self) -> None:
        super().__init__("standing", "window_last")


class Span(models.Model):
    """What is believed of a release from the day ``first`` to the day ``last``, None for on.

    Brought to the claims of a release in the transaction that changes them (``spans.rebuild``).
    The columns are those of ``slated.believe.Belief``: ``edtf`` with its two bounds is its
    window, ``more`` holds what is seldom there: airings, rivals, voided, supporting, against.
    ``fork`` is what the spans of a day are found by (``slated.site.slate.forks``).
    """

    release = models.ForeignKey(
        "catalogue.Release", models.CASCADE, related_name="spans", db_index=False
    )
    first = models.DateField()
    last = models.DateField(null=True, blank=True)
    fork = models.PositiveIntegerField()
    standing = models.CharField(max_length=12)
    edtf = models.CharField(max_length=24, null=True, blank=True)
    window_first = models.DateField(null=True, blank=True)
    window_last = models.DateField(null=True, blank=True)
    stage = models.PositiveSmallIntegerField(null=True, blank=True)
    fate = models.CharField(max_length=10, null=True, blank=True)
    fated = models.DateField(null=True, blank=True)
    confidence = models.FloatField(default=0.0)
    platform = models.TextField(null=True, blank=True)
    since = models.DateField(null=True, blank=True)
    rule = models.CharField(max_length=80)
    why = models.TextField()
    more = models.JSONField(default=dict)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("release", "first"), name="one_span_a_day"),)
        indexes = (
            models.Index(
                *("fork", "standing", "first", Until("last"), "window_first", "window_last"),
                name="span_slate",
            ),
            models.Index(fields=("first",), name="span_began"),
            models.Index(Due(), name="span_due"),
            models.Index(
                fields=("platform",), condition=models.Q(last__isnull=True), name="span_platform"
            ),
        )

    def __str__(self) -> str:
        return f"{self.release}: {self.standing} {self.edtf or ''} from {self.first}"


class Prospect(models.Model):
    """What is to become of a title from the day ``first`` to the day ``last``, None for on.

    ``release`` is the one that shows it. Derived from the spans of the title's releases and
    made anew with them.
    """

    title = models.ForeignKey("catalogue.Title", models.CASCADE, db_index=False, related_name="+")
    release = models.ForeignKey(
        "catalogue.Release", models.CASCADE, db_index=False, related_name="+"
    )
    first = models.DateField()
    last = models.DateField(null=True, blank=True)
    fork = models.PositiveIntegerField()
    outlook = models.CharField(max_length=10)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("title", "first"), name="one_prospect_a_day"),
        )
        indexes = (
            models.Index(
                *("fork", "first", Until("last"), "outlook", "title", "release"),
                name="prospect_day",
            ),
        )

    def __str__(self) -> str:
        return f"{self.title}: {self.outlook} from {self.first}"


class Carried(models.Model):
    """When a title was on the scorecard of a network: while a release of it was on it, or axed.

    ``network`` is the folded name; derived and made anew as prospects are.
    """

    title = models.ForeignKey("catalogue.Title", models.CASCADE, db_index=False, related_name="+")
    network = models.CharField(max_length=200)
    first = models.DateField()
    last = models.DateField(null=True, blank=True)
    fork = models.PositiveIntegerField()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("title", "network", "first"), name="one_network_of_a_title_a_day"
            ),
        )
        indexes = (
            models.Index(*("network", "fork", "first", Until("last"), "title"), name="carried_day"),
        )

    def __str__(self) -> str:
        return f"{self.title}: on {self.network} from {self.first}"


class Stale(models.Model):
    """A release whose spans are older than its claims, while many articles are being added."""

    release = models.OneToOneField(
        "catalogue.Release", models.CASCADE, primary_key=True, related_name="stale"
    )

    def __str__(self) -> str:
        return f"{self.release}"


class Weighing(models.Model):
    """Which weights of voices decide, each time that was chosen; the last is in force.

    ``weights`` are those of the track record on the day ``taken``, by folded name; none of
    them where the printed table decides.
    """

    taken = models.DateTimeField()
    weights = models.JSONField(default=dict)

    def __str__(self) -> str:
        return f"{self.taken:%Y-%m-%d}: {len(self.weights) or 'printed'}"
