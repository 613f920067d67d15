"""The tables of a scan, as Arrow schemas."""

from __future__ import annotations

import pyarrow as pa

DOCUMENTS = pa.schema(
    [
        pa.field("form", pa.string(), nullable=False),
        pa.field("body", pa.large_binary(), nullable=False),
        ("source", pa.string()),
        ("place", pa.int64()),
        ("url", pa.string()),
        ("media", pa.string()),
        ("charset", pa.string()),
        ("fetched", pa.date32()),
    ]
)
"""What ``read_batch`` takes: one document a row.

``form`` is "page" (HTML), "file" (anything that ``slated.gather`` knows by its content) or
"line" (one JSON object of JSON Lines), ``body`` its bytes. The rest may be null or missing:
``source`` and ``place`` name the document in messages, ``url``, ``media`` and ``charset`` are
what was said of it, ``fetched`` is a day it cannot have been published after.
"""

CLAIM = [
    ("title", pa.string()),
    ("season", pa.int32()),
    ("part", pa.string()),
    ("event", pa.string()),
    ("status", pa.string()),
    ("edtf", pa.string()),
    ("first", pa.date32()),
    ("last", pa.date32()),
    ("when_text", pa.string()),
    ("platform", pa.string()),
    ("speaker", pa.string()),
    ("role", pa.string()),
    ("venue", pa.string()),
    ("cited", pa.string()),
    ("evidence", pa.string()),
    ("start", pa.int32()),
    ("stop", pa.int32()),
    ("field", pa.string()),
    ("rule", pa.string()),
    ("confidence", pa.float64()),
]
"""One claim: the fields of ``slated.Claim``, by names that SQL has no other use for.

``edtf``, ``first`` and ``last`` are its window, null where open; ``start`` and ``stop`` the
offsets of its evidence; ``cited`` is the outlet that the article credits, since ``outlet`` is
its own.
"""

_ARTICLE = [
    ("id", pa.string()),
    ("url", pa.string()),
    ("outlet", pa.string()),
    ("published", pa.date32()),
    ("digest", pa.string()),
]

ROWS = pa.schema(
    [
        ("source", pa.string()),
        ("place", pa.int64()),
        ("outcome", pa.string()),
        ("reason", pa.string()),
        *_ARTICLE,
        ("headline", pa.string()),
        ("text", pa.string()),
        ("reader", pa.string()),
        ("claims", pa.list_(pa.struct(CLAIM))),
    ]
)
"""What ``read_batch`` gives: one article a row, its claims in a list.

``outcome`` is "read", "screened" (passed over by the first look), "foreign" (not English) or
"rejected", with the ``reason``. ``text`` is kept where there are claims.
"""

ARTICLES = pa.schema(
    [
        ("source", pa.string()),
        *_ARTICLE,
        ("claims", pa.int32()),
        ("outcome", pa.string()),
        ("headline", pa.string()),
        ("text", pa.string()),
        ("reader", pa.string()),
    ]
)
"""The table of articles: those read or screened out."""

CLAIMS = pa.schema([*_ARTICLE, *CLAIM, ("reader", pa.string())])
"""The table of claims, each with its article's ``url``, ``outlet`` and ``published``."""
