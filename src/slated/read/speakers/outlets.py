"""Outlets: who is told things and reports them, and how feeds sign headlines."""

from __future__ import annotations

import re

from slated.read.speakers.outlet_names import OUTLETS
from slated.read.speakers.wordset import word_set

_FORMS: dict[str, str] = {}
for _line in OUTLETS.strip().splitlines():
    _canonical, *_others = (form.strip() for form in _line.split(" | "))
    _FORMS.update(dict.fromkeys((_canonical, *_others), _canonical))

FIRST_WORDS = frozenset(form.removeprefix("The ").split()[0] for form in _FORMS)
"""What outlets' names begin with, the article left out."""
EVERYDAY = word_set(
    """
    People Time Extra Access Complex Fandom Insider Slate Salon Elle Metro Express Independent
    Empire Parade Broadcast Paste Wrap Closer Puck Inverse Marca Guardian Telegraph Glamour
    """
)
"""Outlets named like everyday words or series: they count only after a verb of telling."""

# A feed signs a headline " - Outlet"; the sign is a known outlet, a host name or a name
# that ends as newspapers' names end.
_SUFFIX = re.compile(r"[ \t]+[-–—|][ \t]+([^-–—|]{2,48}?(?:-[^-–—|\s]{1,20})?)[ \t]*\Z")
_HOST = re.compile(r"\(?[\w.-]{2,40}\.(?:com|net|org|co|uk|in|tv|au|ca|ie|io)\)?\Z", re.I)
_PRESS = re.compile(
    r"(?:\A|[\s.])(?:news|times|post|mail|express|herald|online|magazine|journal|daily|tribune"
    r"|guardian|sun|mirror|star|today|weekly|gazette|chronicle|standard|echo|mercury|insider"
    r"|reporter|telegraph|live|world|india|australia|uk|us|canada|record|press|radio|buzz|gazette"
    r"|dispatch|observer|independent|argus|examiner|bee|globe|courier|sheet|wire|movies|tv|hungama"
    r"|style|lifestyle|entertainment|showbiz)\Z",
    re.I,
)


def canonical_outlet(name: str) -> str | None:
    """The outlet's usual name: "THR" gives "The Hollywood Reporter", None if unknown."""
    return _FORMS.get(name)


def strip_outlet_suffix(headline: str) -> int:
    """End offset of ``headline`` without the outlet's name a feed puts behind it.

    "Dark Season 3 Gets a Date - Deadline" gives 26; a dash inside the headline's own
    words is kept, and a headline without such a sign gives its whole length.
    """
    end = len(headline)
    for _ in range(2):
        found = _SUFFIX.search(headline, max(0, end - 60), end)
        if not found or not found.start() or not _signs(found[1].strip()):
            break
        end = found.start()
    return end


def _signs(name: str) -> bool:
    if canonical_outlet(name) or _HOST.match(name):
        return True
    words = name.split()
    capital = all(word[0].isupper() or not word[0].isalpha() for word in words if len(word) > 3)
    return len(words) <= 5 and capital and bool(_PRESS.search(name)) and "'" not in name
