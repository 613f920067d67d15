"""An article with the words of each claim marked, and below it why they were taken so."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from rich.padding import Padding
from rich.text import Text

from slated.cli import words
from slated.cli.cards import in_words
from slated.cli.clean import clean, one_line
from slated.cli.table import STYLES
from slated.cli.terminal import console

if TYPE_CHECKING:
    from slated.claim import Claim, Field
    from slated.cli.reading import Reading


def print_explanation(reading: Reading) -> None:
    """Print the article, marked ``[1]…[/1]``, and each claim with its fields and rule."""
    article, claims = reading.article, reading.claims
    out = console()
    if article.title:
        out.print(mark(article.title, claims, "title"), style="bold")
    out.print(Text(words.source(article), style="dim"))
    out.print()
    out.print(mark(article.text, claims, "text"))
    out.print()
    for number, claim in enumerate(claims, 1):
        out.print(_heading(number, claim))
        for name, value in _fields(claim):
            words_of = Text.assemble((f"{name:<9}", "dim"), value)
            out.print(Padding(words_of, (0, 0, 0, 4), expand=False))
    for card in reading.cards:
        out.print(Text(f"rating card · {' · '.join(in_words(card))}"))
    if not claims:
        out.print(Text("no claims", style="dim"))
    out.print()


def mark(text: str, claims: tuple[Claim, ...], field: Field) -> Text:
    """``text`` with ``[n]`` before and ``[/n]`` after the evidence of the n-th claim."""
    opens: dict[int, list[int]] = defaultdict(list)
    closes: dict[int, list[int]] = defaultdict(list)
    for number, claim in enumerate(claims, 1):
        if claim.evidence.field == field:
            opens[claim.evidence.start].append(number)
            closes[claim.evidence.end].insert(0, number)
    marked, depth, at = Text(), 0, 0
    for cut in sorted({*opens, *closes}):
        marked.append(clean(text[at:cut]), style="underline" if depth else "")
        for number in closes[cut]:
            marked.append(f"[/{number}]", style="cyan")
        for number in opens[cut]:
            marked.append(f"[{number}]", style="bold cyan")
        depth, at = depth + len(opens[cut]) - len(closes[cut]), cut
    marked.append(clean(text[at:]))
    return marked


def _heading(number: int, claim: Claim) -> Text:
    when = words.when(claim)
    return Text.assemble(
        (f"[{number}] ", "bold cyan"),
        (words.release(claim), "bold"),
        f" · {words.event(claim)} · ",
        (claim.status.value, STYLES[claim.status]),
        "" if when == words.NOTHING else f" · {when}",
    )


def _fields(claim: Claim) -> list[tuple[str, str]]:
    window = claim.when.edtf if claim.when else None
    dated = f"{window or 'not dated'} from “{claim.when_text}”" if claim.when_text else window
    speaker = f"{claim.speaker} ({claim.role})" if claim.role and claim.speaker else claim.speaker
    found = [
        ("when", dated),
        ("platform", claim.platform),
        ("speaker", speaker),
        ("venue", claim.venue),
        ("outlet", claim.outlet),
        ("rule", f"{claim.rule or 'unnamed'}, confidence {claim.confidence:.2f}"),
    ]
    return [(name, one_line(value)) for name, value in found if value]
