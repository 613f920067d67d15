"""Whatever is answered about whatever text: no claim leaves whose words are not there."""

import json
from contextlib import suppress
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from slated import Article
from slated.claim import Event, Status
from slated.read.asked.answer import MOST_CLAIMS, BadAnswerError, told
from slated.read.asked.ground import grounded
from slated.read.asked.question import everything, questions
from slated.read.page import Page
from slated.read.titles import Titles

TEXT = (
    "“Fargo” returns to FX on April 19, 2017, Noah Hawley said on Twitter.\n"
    "Bigg Boss 14 may be back this fall.\u00a0Its third season ended in May!\n"
    "Netflix\u200b renewed ‘Ozark’ for a fourth season; part 2 comes next year."
)
TITLES = Titles.load()
WORDS = st.one_of(
    st.none(),
    st.text(max_size=12),
    st.tuples(st.integers(0, len(TEXT)), st.integers(0, 60)).map(
        lambda span: TEXT[span[0] : sum(span)]
    ),
    st.sampled_from(["Fargo", "Ozark", "Barry", "April 19", "2017-04-19", "this fall", "2018"]),
)
CLAIMS = st.fixed_dictionaries(
    {
        "evidence": WORDS,
        "title": WORDS,
        "season": st.one_of(st.none(), st.integers(-2, 99)),
        "part": WORDS,
        "event": st.sampled_from(Event),
        "status": st.sampled_from(Status),
        "when_text": WORDS,
        "when": WORDS,
        "platform": WORDS,
        "speaker": WORDS,
        "venue": WORDS,
    }
)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u200b", "").casefold()


@settings(max_examples=300, deadline=None)
@given(st.lists(CLAIMS, min_size=1, max_size=4), st.sampled_from([None, date(2017, 3, 1)]))
def test_every_claim_is_in_the_words_of_the_article(
    claims: list[dict[str, object]], day: date | None
) -> None:
    article = Article(TEXT, "Ozark comes back", day)
    page = Page(article, TITLES)
    [question] = questions(page, everything(page))
    for claim in grounded(question, told(json.dumps({"claims": claims}))):
        found = claim.evidence
        assert getattr(article, found.field)[found.start : found.end] == found.text != ""
        whole = plain(f"{article.title}\n{article.text}")
        assert claim.title.casefold() in whole
        for words in (claim.when_text, claim.platform, claim.speaker):
            assert words is None or words.casefold() in whole
        assert claim.when is None or claim.when_text is not None
        assert claim.season in (None, 3, 4, 14)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80) | st.recursive(st.none() | st.integers() | st.text(), st.lists))
def test_any_answer_is_taken_apart_or_refused(content: object) -> None:
    for text in (content if isinstance(content, str) else "", json.dumps({"claims": content})):
        with suppress(BadAnswerError):
            assert len(told(text)) <= MOST_CLAIMS
