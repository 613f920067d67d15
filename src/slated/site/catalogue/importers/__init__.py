"""Catalogues of others: their files in, titles, releases and dated claims out.

The parsers are pure: bytes to records, one file format a module. ``writing`` keeps the records.
"""
