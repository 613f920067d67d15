"""What a person follows."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from slated.site.catalogue.models.acts import AWAY
from slated.site.catalogue.models.names import KEY_LENGTH


class LiveFollows(models.Manager["Follow"]):
    """What is followed, less the lists that were put away: their followers wait with them."""

    def get_queryset(self) -> models.QuerySet[Follow]:
        """Those alone."""
        return super().get_queryset().exclude(named__key__startswith=AWAY)


class Follow(models.Model):
    """A title, a list or a network that a person follows: one of the three.

    A network is followed by its folded name (``catalogue.keys.key``), as not every platform
    that the news names has a row; ``network`` keeps it as it was written. Private to its owner.
    """

    objects = LiveFollows()

    user = models.ForeignKey("accounts.User", models.CASCADE, related_name="follows")
    title = models.ForeignKey(
        "catalogue.Title", models.CASCADE, null=True, blank=True, related_name="followed"
    )
    named = models.ForeignKey(
        "catalogue.NamedList", models.CASCADE, null=True, blank=True, related_name="followed"
    )
    network = models.TextField(blank=True, default="")
    network_key = models.CharField(max_length=KEY_LENGTH, blank=True, default="")
    since = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(title__isnull=False, named__isnull=True, network_key="")
                | Q(title__isnull=True, named__isnull=False, network_key="")
                | (Q(title__isnull=True, named__isnull=True) & ~Q(network_key="")),
                name="follows_one_thing",
            ),
            models.UniqueConstraint(
                fields=("user", "title"),
                condition=Q(title__isnull=False),
                name="one_follow_a_title",
            ),
            models.UniqueConstraint(
                fields=("user", "named"),
                condition=Q(named__isnull=False),
                name="one_follow_a_list",
            ),
            models.UniqueConstraint(
                fields=("user", "network_key"),
                condition=~Q(network_key=""),
                name="one_follow_a_network",
            ),
        )

    def __str__(self) -> str:
        return str(self.title or self.named or self.network)
