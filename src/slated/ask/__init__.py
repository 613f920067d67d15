"""Asking an endpoint of the user's for a second reading. Never runs unless asked."""

from slated.ask.asker import Asker
from slated.ask.budget import Budget
from slated.ask.cache import Cache, own_folder
from slated.ask.endpoint import Endpoint
from slated.ask.errors import AskError
from slated.ask.second import SecondReader

__all__ = ["AskError", "Asker", "Budget", "Cache", "Endpoint", "SecondReader", "own_folder"]
