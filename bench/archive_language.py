"""How often the scan's language test is wrong, next to what others take for it.

    python bench/archive_language.py

English is the shared news (our samples where it is missing), other languages are Django's own
translations of its messages, which come with Django: 65 languages, in texts of 12 to 40 messages.
"""

from __future__ import annotations

import random
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

import django
from resiliparse.parse.lang import detect_fast
from rich.console import Console
from rich.table import Table

from corpus import articles
from slated.scan.language import is_english

_MESSAGE = re.compile(r'^msgstr "(.{26,})"$', re.MULTILINE)
_PLACEHOLDER = re.compile(r"%\(?\w*\)?[sd]|<[^>]+>|\{[^}]*\}")


def foreign(dice: random.Random) -> list[str]:
    """Texts in other languages."""
    messages: dict[str, list[str]] = {}
    for path in sorted(Path(django.__file__).parent.glob("**/locale/*/LC_MESSAGES/django.po")):
        language = path.parts[-3].partition("_")[0]
        if language != "en":
            found = _MESSAGE.findall(path.read_text(encoding="utf-8"))
            messages.setdefault(language, []).extend(_PLACEHOLDER.sub("", m) for m in found)
    enough = [m for m in messages.values() if len(m) >= 60]
    return [". ".join(dice.sample(m, size)) for m in enough for size in (12, 12, 40, 40)]


def main() -> int:
    """Print the errors; 1 when more than three texts in two hundred are judged wrongly."""
    dice = random.Random(1)
    names = ("mixed-articles", "tv-articles", "mixed-feed", "tv-feed")
    english = [a.text for name in names for a in articles(name)[1] if len(a.text) >= 80]
    english = dice.sample(english, min(3_000, len(english)))
    others = foreign(dice)
    judges: dict[str, Callable[[str], bool]] = {
        "slated": is_english,
        "resiliparse alone": lambda text: detect_fast(text[:2_000])[0] == "en",
    }
    table = Table(title=f"{len(english):,} English texts, {len(others):,} in other languages")
    for heading in ("", "ms each", "English refused", "others taken"):
        table.add_column(heading)
    worst = 0.0
    for name, judge in judges.items():
        begun = time.process_time()
        refused = sum(not judge(text) for text in english)
        spent = (time.process_time() - begun) / len(english)
        taken = sum(map(judge, others))
        table.add_row(name, f"{1000 * spent:.3f}", f"{refused}", f"{taken}")
        if name == "slated":
            worst = max(refused / len(english), taken / len(others))
    Console().print(table)
    return 1 if worst > 0.015 else 0


if __name__ == "__main__":
    sys.exit(main())
