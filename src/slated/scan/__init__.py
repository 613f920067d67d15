"""Scan: archives of millions of articles to a table of claims, on one machine or on many."""
