"""Cheap checks that markup is safe to hand to a parser.

Parsers of HTML and XML take quadratic time or memory on documents made for it:
measured with resiliparse 2.0.1, 20,000 nested elements took 8.6 s, 27 kB of
formatting tags 1.5 GB, and one tag with 50,000 attributes 4.3 s. These checks
count what such documents cannot do without, and are never fooled by closing tags
that close nothing.
"""

from __future__ import annotations

import re

from slated.gather.errors import GatherError

# Elements open at once are at most the elements opened, so this bounds depth.
FAST_ELEMENTS = 6_000
# Elements that reopening formatting may create (HTML standard, "reconstruct the
# active formatting elements"): formatting elements times places to reopen them.
FAST_REOPENED = 500_000
MOST_ELEMENTS = 30_000
MOST_ATTRIBUTES = 256
# Below this size the worst tag costs a parser less than a second.
_SMALL = 128 * 1024
# The list of active formatting elements keeps three of each bare kind.
_BARE_FORMATTING = 3 * 12

# b big code em font i s small strike strong tt u, with an attribute or room for one;
# folded into one branch because it runs over every page. Its letters stand in both cases:
# the pattern then begins with one character, and to lower a page takes ten times as long.
_FORMATTING = re.compile(
    r"<[bcefistuBCEFISTU](?:[iI][gG]|[oO](?:[dD][eE]|[nN][tT])|[mM](?:[aA][lL][lL])?"
    r"|[tT](?:[rR](?:[iI][kK][eE]|[oO][nN][gG]))?)?[ \t\n\f\r/]"
)
_STRAY_CLOSERS = re.compile(r"</(?:p|br)\b", re.I)
# One tag as the HTML standard cuts it, with that many attributes or more. Every
# quantifier is possessive and the count is bounded, so a start costs little.
_SPACE = r"[ \t\n\f\r]"
_VALUE = r"(?:\"[^\"]*+\"|'[^']*+'|[^ \t\n\f\r>\"'][^ \t\n\f\r>]*+)"
_ATTRIBUTE = rf"=?[^ \t\n\f\r/>=]++(?:{_SPACE}*+={_SPACE}*+{_VALUE}?+)?+"
_LONG_TAG = re.compile(
    rf"<[a-zA-Z][^ \t\n\f\r/>]*+(?:(?:[ \t\n\f\r/]++|(?<=[\"'])){_ATTRIBUTE}){{{MOST_ATTRIBUTES}}}"
)
_ENTITY = re.compile(r"<!ENTITY", re.I)
_DOCTYPE = re.compile(r"<!DOCTYPE", re.I)


def elements(markup: str) -> int:
    """The most elements that the markup can open, formatting not counted."""
    # </p> and </br> without an opening tag make an element of their own.
    stray = sum(1 for _ in _STRAY_CLOSERS.finditer(markup))
    return markup.count("<") - markup.count("</") + stray


def check_attributes(markup: str, name: str) -> None:
    """Refuse markup with a tag of absurdly many attributes.

    Raises GatherError.
    """
    if len(markup) > _SMALL and _LONG_TAG.search(markup):
        raise GatherError(
            f"{name}: a tag has more than {MOST_ATTRIBUTES} attributes; not read, "
            "because parsing it could take minutes"
        )


def fast_enough(markup: str) -> bool:
    """Whether a parser that builds the whole HTML tree stays fast and small."""
    return few_enough(markup, markup.count("<"))


def few_enough(markup: str, tags: int) -> bool:
    """As ``fast_enough``, of markup with that many ``<``, which take a while to count."""
    formatting = _BARE_FORMATTING + len(_FORMATTING.findall(markup))
    most = min(FAST_ELEMENTS, FAST_REOPENED // formatting)
    # Most pages have so few tags that it does not matter which of them close.
    return tags <= most or elements(markup) <= most


def check_elements(markup: str, tags: int, name: str) -> None:
    """Refuse markup, with ``tags`` times ``<``, that has absurdly many elements.

    Raises GatherError.
    """
    if tags > MOST_ELEMENTS and elements(markup) > MOST_ELEMENTS:
        raise GatherError(f"{name}: more than {MOST_ELEMENTS:,} elements in one page")


def check_entities(xml: str, name: str) -> None:
    """Refuse XML that declares entities, which can expand without bound.

    Raises GatherError.
    """
    if _DOCTYPE.search(xml, 0, 10_000) and _ENTITY.search(xml):
        raise GatherError(f"{name}: the feed declares XML entities, which is not allowed")
