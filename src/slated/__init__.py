"""Slated reads entertainment news and keeps the slate."""
