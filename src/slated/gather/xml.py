"""XML of strangers, parsed without entities, the network or deep trees."""

from __future__ import annotations

import re
from typing import Any

from slated.gather.errors import GatherError
from slated.gather.guard import check_attributes

_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,500}\?>")
_DOCTYPE = re.compile(r"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)


def parsed_xml(xml: str, name: str) -> Any:
    """The root element of a document.

    Raises GatherError when it is not well formed, nests deeper than 256 elements, or has a
    document type, which is where entities are declared.
    """
    # The parser takes a tenth of a second to import.
    from lxml import etree

    if _DOCTYPE.search(xml):
        raise GatherError(f"{name}: XML with a document type or entities, which is not allowed")
    check_attributes(xml, name)
    text = _DECLARATION.sub("", xml.lstrip("\ufeff"), count=1).strip()
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise GatherError(f"{name}: not XML that can be read ({error})") from None
    if root is None:
        raise GatherError(f"{name}: not XML that can be read")
    return root
