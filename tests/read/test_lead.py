"""What the lead says of a headline's news: by whom it was told, and on which day."""

from datetime import date

import pytest

import slated
from slated.claim import Claim
from slated.read.reader import Method

DAY = date(2018, 5, 4)
BOTH = pytest.mark.parametrize("reader", ["rules", "learned"])


def claims(title: str, text: str, event: str, reader: Method = "rules") -> list[Claim]:
    article = slated.Article(title=title, text=text, published=DAY)
    return [c for c in slated.read(article, reader=reader) if c.event == event]


@BOTH
def test_a_headline_is_credited_to_whom_its_first_sentences_credit(reader: Method) -> None:
    text = (
        "Lucifer fans can breathe again.\n\nOn Friday, Netflix announced that the show has been "
        "renewed for a fourth season. Fox had let it go."
    )
    [claim] = claims("Lucifer Renewed for Season 4", text, "renewal", reader)
    assert (claim.title, claim.season, claim.speaker) == ("Lucifer", 4, "Netflix")
    assert claim.when
    assert claim.when.edtf == "2018-05-04"


def test_a_sentence_on_another_series_credits_nobody() -> None:
    text = "Fans were waiting for this one.\n\nHulu announced on Friday that Shrill is renewed too."
    [claim] = [c for c in claims("Bosch Renewed for Season 6", text, "renewal") if c.season == 6]
    assert (claim.title, claim.speaker, claim.when) == ("Bosch", None, None)


def test_the_network_is_the_one_named_before_not_the_last_of_the_article() -> None:
    text = (
        "Bosch has a future on Amazon.\n\nThe streamer announced Thursday that the series is "
        "renewed for a sixth season.\n\nBefore that, Netflix had looked at it, and so had Hulu."
    )
    found = claims("Bosch Renewed for Season 6", text, "renewal")
    assert {c.speaker for c in found} == {"Amazon"}


def test_he_is_the_last_man_named_though_the_headline_names_another() -> None:
    text = (
        "Peter Dinklage was at the panel.\n\nShowrunner David Benioff spoke there, too. “Season 8 "
        "of Game of Thrones will premiere in 2019,” he said."
    )
    found = claims("Kit Harington on Game of Thrones", text, "premiere")
    assert {c.speaker for c in found} == {"David Benioff"}


def test_the_sentence_before_speaks_for_the_next_of_its_paragraph() -> None:
    opening = "The prison in Litchfield is where the women met, quarrelled and made friends. " * 9
    text = (
        f"{opening}\n\nThe seventh season of Orange Is the New Black will be its last, Netflix "
        "announced Wednesday. The new season will premiere in 2019."
    )
    found = claims("Orange Is the New Black Says Goodbye", text, "premiere")
    assert [(c.when and c.when.edtf, c.speaker) for c in found] == [("2019", "Netflix")]


@BOTH
def test_a_name_before_the_colon_speaks(reader: Method) -> None:
    found = claims("Vince Gilligan: Better Call Saul Renewed for Season 5", "", "renewal", reader)
    assert [(c.title, c.speaker) for c in found] == [("Better Call Saul", "Vince Gilligan")]
    [claim] = claims("Better Call Saul: Season 5 Is Renewed", "", "renewal")
    assert claim.speaker is None


def test_whoever_announced_the_renewal_told_it_wherever_it_says_so() -> None:
    filler = "The lawyer from Albuquerque is back in court, and the jury laughs at him. " * 9
    text = f"{filler}\n\n“It is our favourite,” said Joel Stillerman, who announced the renewal."
    [claim] = claims("‘Better Call Saul’ Renewed for Season 5", text, "renewal")
    assert claim.speaker == "Joel Stillerman"


LISTED = (
    "{who} announced on Monday that it is picking up its returning series.\n\nThe full list of "
    "returning series includes Arrow (season 7), The Flash (season 5) and Supergirl (season 4)."
)


def test_a_network_s_own_list_is_its_word() -> None:
    found = claims("The CW Has News", LISTED.format(who="The CW"), "renewal")
    assert {c.title for c in found} >= {"Arrow", "The Flash", "Supergirl"}
    assert {c.speaker for c in found} == {"The CW"}


def test_what_came_out_long_ago_is_not_what_the_network_announces_now() -> None:
    text = (
        "HBO has announced its premiere dates for the summer. “Westworld” returns on May 22.\n\n"
        "“Barry” season 2 premieres on May 25, and “True Detective” returns on June 14.\n\n"
        "The Sopranos premiered in January 1999."
    )
    found = {c.title: c.speaker for c in claims("HBO Sets Its Summer", text, "premiere")}
    assert (found["Barry"], found["The Sopranos"]) == ("HBO", None)


def test_a_list_that_nobody_announces_is_nobody_s_word() -> None:
    found = claims("Fan News", LISTED.format(who="A fan"), "renewal")
    assert len(found) >= 3
    assert {c.speaker for c in found} == {None}


def test_a_recap_is_dated_by_the_night_of_its_finale() -> None:
    text = "In Thursday night’s season finale, everybody met at the beach."
    [claim] = claims("‘Lost’ Recap: Season 3 Finale", text, "finale")
    assert claim.when
    assert claim.when.edtf == "2018-05-03"


def test_a_date_told_of_is_in_the_lead() -> None:
    text = "The wait is nearly over. It arrives on July 27, with all of its episodes at once."
    [claim] = claims("‘Dark’ Sets Season 2 Premiere Date", text, "premiere")
    assert (claim.season, claim.when and claim.when.edtf) == (2, "2018-07-27")
