"""The pages people read, and their JSON twins."""
