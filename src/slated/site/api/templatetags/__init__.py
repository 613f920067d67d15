"""Filters for the pages of the API."""
