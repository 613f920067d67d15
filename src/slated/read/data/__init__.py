"""Tables of facts the reader works from."""
