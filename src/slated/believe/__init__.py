"""Claims in, beliefs out. Pure: no files, no network, no clock."""

from slated.believe.belief import Airing, Belief, Fate, Span, Stage, Standing, Voided
from slated.believe.statement import Bar, Statement

__all__ = ["Airing", "Bar", "Belief", "Fate", "Span", "Stage", "Standing", "Statement", "Voided"]
