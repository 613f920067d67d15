"""Claims in, beliefs out. Pure: no files, no network, no clock."""

from __future__ import annotations

from slated.believe.belief import Airing, Belief, Fate, Span, Stage, Standing, Voided
from slated.believe.change import Change, Move, changes
from slated.believe.rules import rules_table
from slated.believe.statement import Bar, Statement
from slated.believe.timeline import believe, history
from slated.package import make_callable

__all__ = [
    "Airing",
    "Bar",
    "Belief",
    "Change",
    "Fate",
    "Move",
    "Span",
    "Stage",
    "Standing",
    "Statement",
    "Voided",
    "believe",
    "changes",
    "history",
    "rules_table",
]

make_callable(__name__, believe)
