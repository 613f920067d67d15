"""The kept data as tables that other programs read."""
