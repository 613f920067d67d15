"""Time words in English news, and the windows they stand for."""

from slated.read.when.find import find_times
from slated.read.when.ground import ground
from slated.read.when.infer import infer_year
from slated.read.when.words import Direction, TimeWords

__all__ = ["Direction", "TimeWords", "find_times", "ground", "infer_year"]
