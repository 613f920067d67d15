"""What is told to the outside: calendars and feeds of changes."""
