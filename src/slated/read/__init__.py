"""From an article to claims. Pure: no I/O, no clock."""
