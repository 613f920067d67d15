"""Who says so, in which role, and where."""

from slated.read.speakers.attribution import Attribution, attribute
from slated.read.speakers.outlets import strip_outlet_suffix
from slated.read.speakers.people import People

__all__ = ["Attribution", "People", "attribute", "strip_outlet_suffix"]
