"""What asking a second reader where the small model is unsure costs, and what it could buy.

    python bench/cascade.py [--set NAME]... [--band LOW-HIGH]...
    python bench/cascade.py --ask [--unsure LOW-HIGH] [--most-requests N] [--sample N]

The first form asks nobody: for each band it counts the sentences that would be asked about,
and scores a second reader that answers with the labels themselves, through the same grounding
as any other. That is the most a perfect reader buys at that cost. The second form asks the
endpoint in SLATED_LLM_URL, SLATED_LLM_MODEL and SLATED_LLM_KEY and scores what it answers.

The labels are looked for in SLATED_SHARED, else in a folder "shared" beside the checkout.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from rich.console import Console
from rich.table import Table

import gold
from slated.article import Article
from slated.ask import Asker, AskError, Budget, Cache, Endpoint, own_folder
from slated.ask.asker import LONGEST_ANSWER, request
from slated.ask.budget import estimate
from slated.claim import Claim
from slated.cli.asking import UNSURE
from slated.read import read
from slated.read.asked.answer import Told, told
from slated.read.asked.band import Band
from slated.read.asked.question import Question
from slated.read.asked.reading import read_both, read_whole
from slated.read.page import Page
from slated.read.titles import Titles

BANDS = ("0.45-0.55", "0.4-0.6", "0.3-0.7", "0.2-0.8", "0.15-0.85", "0.1-0.9", "0.05-0.95", "0-1")
SETS = ("train-feed", "train-articles")
TITLES = Titles.load()
out = Console(highlight=False, markup=False, width=None if sys.stdout.isatty() else 110)

Document = dict[str, Any]
Reads = Callable[[Article, Callable[[Question], list[Told]]], list[Claim]]


@dataclass(slots=True)
class Cost:
    """What was asked in one pass over a set."""

    documents: int = 0
    questions: int = 0
    sentences: int = 0
    tokens: int = 0

    def count(self, question: Question) -> None:
        """Add one question; the tokens are those of the question, by the budget's estimate."""
        self.questions += 1
        self.sentences += len(question.asked)
        self.tokens += estimate(request("", question))


def labels(document: Document) -> list[Told]:
    """The labels of a document as a second reader would answer them."""
    return told(json.dumps({"claims": document["claims"]}))


def perfect(documents: Iterable[Document], reads: Reads) -> tuple[gold.Claims, Cost]:
    """The claims with a second reader that answers with the labels, and what was asked."""
    cost, got = Cost(), {}
    for document in documents:
        before, answer = cost.questions, labels(document)

        def ask(question: Question, answer: list[Told] = answer) -> list[Told]:
            cost.count(question)
            return answer

        got[document["id"]] = [c.to_dict() for c in reads(gold.article(document), ask)]
        cost.documents += cost.questions > before
    return got, cost


def both(band: Band) -> Reads:
    """The small model first, the second reader where that is unsure."""
    return lambda article, ask: read_both(article, TITLES, band, ask)


def alone(article: Article, ask: Callable[[Question], list[Told]]) -> list[Claim]:
    """The second reader alone."""
    return read_whole(article, TITLES, ask)


def small(article: Article, ask: Callable[[Question], list[Told]]) -> list[Claim]:
    """The small model alone."""
    return read(article, titles=TITLES)


def sentences(documents: Iterable[Document]) -> int:
    """How many sentences the documents have."""
    return sum(len(Page(gold.article(document), TITLES).spans) for document in documents)


def share(part: int, whole: int) -> str:
    """A part in per cent."""
    return f"{100 * part / whole:.1f} %" if whole else "-"


def table(name: str, bands: Iterable[Band]) -> None:
    """Print the cost of each band, and the score of a perfect second reader."""
    judge, documents = gold.scorer(), gold.documents(name)
    truth = {document["id"]: document["claims"] for document in documents}
    total = sentences(documents)
    columns = ("asked where", "documents", "sentences", "requests", "tokens a document")
    printed = Table(*columns, "full P", "R", "F1", title=f"{name}, a perfect second reader")
    ways = [("nowhere", small), *((str(b), both(b)) for b in bands), ("everywhere (llm)", alone)]
    for label, reads in ways:
        got, cost = perfect(documents, reads)
        full = judge.score(truth, got)["full"]
        printed.add_row(
            label,
            share(cost.documents, len(documents)),
            share(cost.sentences, total),
            str(cost.questions),
            str(cost.tokens // len(documents)),
            *(f"{full[key]:.3f}" for key in ("p", "r", "f1")),
        )
    out.print(printed)


def asked(name: str, band: Band, asker: Asker, sample: int) -> None:
    """Print the score of the small model, of the endpoint beside it, and of the endpoint alone."""
    judge, documents = gold.scorer(), gold.documents(name)
    documents = documents[:: max(1, len(documents) // sample)][:sample]
    truth = {document["id"]: document["claims"] for document in documents}
    printed = Table("reader", *gold.FIGURES, "unanswered", title=f"{name}, {asker.endpoint.model}")
    for label, reads in (("learned", small), (f"both {band}", both(band)), ("llm", alone)):
        got: gold.Claims = {}
        unanswered = 0
        for document in documents:
            article = gold.article(document)
            try:
                claims = reads(article, asker.ask)
            except AskError:
                claims, unanswered = small(article, asker.ask), unanswered + 1
            got[document["id"]] = [claim.to_dict() for claim in claims]
        values = gold.figures(judge.score(truth, got)).values()
        printed.add_row(label, *(f"{value:.3f}" for value in values), str(unanswered))
    out.print(printed)
    out.print(f"{asker.budget.requests} requests, {asker.budget.tokens} tokens", asker.closed or "")


def options() -> argparse.Namespace:
    """The command line."""
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    ask.add_argument("--set", action="append", choices=gold.FILES, dest="sets")
    ask.add_argument("--band", action="append", type=Band.parse, dest="bands", metavar="LOW-HIGH")
    ask.add_argument("--ask", action="store_true", help="ask the endpoint of the environment")
    ask.add_argument("--unsure", type=Band.parse, default=Band.parse(UNSURE), metavar="LOW-HIGH")
    ask.add_argument("--most-requests", type=int, default=200, metavar="N")
    ask.add_argument("--sample", type=int, default=50, metavar="N", help="documents of each set")
    return ask.parse_args()


def environment(most_requests: int) -> Asker:
    """The endpoint that the environment names; SystemExit where it names none."""
    url, model = os.environ.get("SLATED_LLM_URL"), os.environ.get("SLATED_LLM_MODEL")
    if not url or not model:
        sys.exit("cascade: --ask needs SLATED_LLM_URL and SLATED_LLM_MODEL")
    try:
        endpoint = Endpoint.of(url, model, os.environ.get("SLATED_LLM_KEY") or None)
    except AskError as error:
        sys.exit(f"cascade: {error}")
    budget = Budget(most_requests, most_requests * 2 * LONGEST_ANSWER)
    return Asker(endpoint, budget, Cache(own_folder()))


def main() -> int:
    """Print one table a set."""
    ask = options()
    if not (gold.shared() / "gold").is_dir():
        print("cascade: no labelled news here (SLATED_SHARED names its folder), nothing measured")
        return 0
    asker = environment(ask.most_requests) if ask.ask else None
    for name in ask.sets or SETS:
        if asker is not None:
            asked(name, ask.unsure, asker, ask.sample)
        else:
            table(name, ask.bands or [Band.parse(band) for band in BANDS])
    return 0


if __name__ == "__main__":
    sys.exit(main())
