"""The evidence of claims in its sentence, without the rest of the article."""

from __future__ import annotations

from collections.abc import Collection

from django.db.models import F, IntegerField, TextField, Value
from django.db.models.functions import Greatest, Substr

from slated.read.text import sentences
from slated.site.news.models import Claim

AROUND = 500
"""Characters fetched before and after the evidence, in which its sentence is looked for."""


def in_sentences(claims: Collection[int]) -> dict[int, dict[str, str]]:
    """Claim id -> what stands before its words in their sentence, the words, what stands after."""
    whole = Claim.objects.filter(pk__in=claims)
    since = Greatest(F("start") - AROUND, Value(0), output_field=IntegerField())
    long = F("end") - F("start") + 2 * AROUND
    rows = whole.values_list(
        *("pk", "field", "start", "end", "evidence"),
        Substr("reading__version__text", since + 1, long, output_field=TextField()),
        Substr("reading__version__title", since + 1, long, output_field=TextField()),
    )
    return {
        pk: _around(title if field == "title" else text, min(start, AROUND), words)
        for pk, field, start, _, words, text, title in rows
    }


def _around(text: str, start: int, words: str) -> dict[str, str]:
    end = start + len(words)
    if text[start:end] != words:
        return {"before": "", "words": words, "after": ""}
    spans = sentences(text)
    first = max((a for a, _ in spans if a <= start), default=0)
    last = min((b for _, b in spans if b >= end), default=len(text))
    return {"before": text[first:start], "words": words, "after": text[end:last]}


def sentences_of(text: str, title: str) -> list[str]:
    """The sentences of an article, its title first; each stands in it as it is here."""
    told = [text[a:b] for a, b in sentences(text)]
    return [part for part in dict.fromkeys([title.strip(), *told]) if part]
