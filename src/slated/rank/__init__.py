"""Tallies to averages, composites and rankings; which votes count. Pure: no I/O, no clock."""

from slated.rank.burst import BANDS, Band, Burst, BurstTest, Day, bursts
from slated.rank.composite import COMMUNITY_WEIGHT, Composite, Line, composite, stars_on_100
from slated.rank.fair import FAIR, OFF, Reason, Rule, Verdict, Vote, by_day, judge, verdict
from slated.rank.movement import Movement, movement
from slated.rank.outside import SOURCES, Outside, Source, on_100
from slated.rank.prior import PRIOR_WEIGHT, Prior, list_mean
from slated.rank.ranking import By, Place, Ranking, Rated, Unranked, by_composite, by_rating
from slated.rank.tally import AVERAGE_MINIMUM, STEPS, Average, Tally, step

__all__ = [
    "AVERAGE_MINIMUM",
    "BANDS",
    "COMMUNITY_WEIGHT",
    "FAIR",
    "OFF",
    "PRIOR_WEIGHT",
    "SOURCES",
    "STEPS",
    "Average",
    "Band",
    "Burst",
    "BurstTest",
    "By",
    "Composite",
    "Day",
    "Line",
    "Movement",
    "Outside",
    "Place",
    "Prior",
    "Ranking",
    "Rated",
    "Reason",
    "Rule",
    "Source",
    "Tally",
    "Unranked",
    "Verdict",
    "Vote",
    "bursts",
    "by_composite",
    "by_day",
    "by_rating",
    "composite",
    "judge",
    "list_mean",
    "movement",
    "on_100",
    "stars_on_100",
    "step",
    "verdict",
]
