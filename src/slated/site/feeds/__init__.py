"""Feeds that are followed: when each is asked again, and what of it has been read."""
