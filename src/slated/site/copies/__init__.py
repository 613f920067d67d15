"""Backups: a whole database, on either side, as one SQLite file."""
