"""The Django project: keep what was read, and publish it."""
