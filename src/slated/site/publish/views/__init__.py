"""What is served: calendars, feeds, and the pages on how to get them."""
