"""The optional second reader, without I/O: what is asked, in which form, and what is kept."""
