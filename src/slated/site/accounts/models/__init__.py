"""The accounts' tables."""

from slated.site.accounts.models.follow import Follow
from slated.site.accounts.models.user import User

__all__ = ["Follow", "User"]
