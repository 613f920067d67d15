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


@BOTH
@pytest.mark.parametrize(
    ("lead", "day"),
    [
        ("The announcement was made Wednesday on the show’s own account.", "2018-05-02"),
        ("FX renewed the long-running drama about a family of spies Wednesday.", "2018-05-02"),
        ("FX is fond of the drama that it shows on Wednesday.", None),
        ("The announcement was made with an eye on Wednesday’s episode.", None),
    ],
)
def test_a_renewal_is_dated_by_how_it_was_made_known(
    lead: str, day: str | None, reader: Method
) -> None:
    [claim] = claims("‘The Americans’ Renewed for Season 6", lead, "renewal", reader)
    assert (claim.when.edtf if claim.when else None) == day


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        ("HBO was at the convention on Saturday, revealing the trailer there.", "2018-04-28"),
        ("HBO released the trailer on Saturday, and fans are happy.", "2018-04-28"),
        ("The trailer is a treat for all who stay in on Saturday.", None),
    ],
)
def test_a_headline_s_trailer_is_dated_by_the_day_it_came_out(lead: str, day: str | None) -> None:
    [claim] = claims("‘Westworld’ Season 2 Trailer Shows the Park", lead, "trailer")
    assert (claim.when.edtf if claim.when else None) == day


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        ("It is back on ABC on Tuesday, August 7, at 8 p.m., with a premiere in two parts.", 7),
        ("The premiere follows reruns that began on June 9, ABC says.", 0),
    ],
)
def test_a_premiere_of_some_month_gets_its_day(lead: str, day: int) -> None:
    [claim] = claims("‘Castle’ Season 5 Premieres in August", lead, "premiere")
    assert claim.when
    assert claim.when.edtf == (f"2018-08-{day:02}" if day else "2018-08")
