"""Alerts: what changed, told to each person who follows it, over the channels they chose.

``announce`` writes down what is new once and for all, ``addressing`` says who is to hear of it,
``deliver`` sends it. Each step is a transaction of its own and may be repeated after a kill.
"""
