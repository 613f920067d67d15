"""The accounts' tables."""

from slated.site.accounts.models.act import Act
from slated.site.accounts.models.follow import Follow
from slated.site.accounts.models.invitation import Invitation
from slated.site.accounts.models.user import User

__all__ = ["Act", "Follow", "Invitation", "User"]
