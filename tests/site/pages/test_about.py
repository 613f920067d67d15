"""About the numbers: a belief of the slate, worked out line by line."""

from __future__ import annotations

import re
from datetime import date
from math import prod
from typing import TYPE_CHECKING, Any

from tests.site.conftest import say
from tests.site.pages.test_pages import DAY, MOST_QUERIES, show_of

from slated import Event, Status

if TYPE_CHECKING:
    from django.test import Client


def told_again() -> None:
    """Two more claims on Fargo's fourth season, and one against."""
    say("FX said: March 7.", "Fargo", 4, "2018-03-07", speaker="FX", day=date(2017, 10, 4))
    say("In March, Noah Hawley said.", "Fargo", 4, "2018-03", speaker="Noah Hawley")
    rumour = "There is talk of April 2018."
    say(rumour, "Fargo", 4, "2018-04", status=Status.RUMOURED, day=date(2017, 10, 5))


def belief(client: Client, query: str = DAY) -> dict[str, Any]:
    found: dict[str, Any] = client.get(f"/about.json?{query}").json()["belief"]
    return found


def test_a_belief_is_worked_out_as_its_page_states_it(client: Client) -> None:
    told_again()
    found = belief(client)
    assert found["name"] == "Fargo, season 4"
    counted = [line["weight"] for line in found["lines"] if line["counts"]]
    [against] = [line["weight"] for line in found["against"] if line["counts"]]
    wrong = prod(1 - weight for weight in counted)
    assert found["confidence"] == round((1 - wrong) * (1 - 0.5 * against), 3)
    numbers = [float(number) for number in re.findall(r"− (\d\.\d+)\)", found["sum"])]
    assert numbers == counted
    assert found["sum"].endswith(f"× (1 − 0.5 × {against:.3f})")
    [shown] = client.get(f"{show_of(client, 'Fargo')}.json?{DAY}").json()["releases"]
    assert shown["confidence"] == round(found["confidence"], 2)
    assert (shown["rule"], shown["when"]) == (found["rule"], found["when"])
    assert found["rule"] == ".".join(rule["name"] for rule in found["rules"])


def test_its_lines_are_shown_with_the_words_of_the_tables(client: Client) -> None:
    told_again()
    html = client.get(f"/about?{DAY}").content.decode()
    part = html[html.index("What is believed") :]
    first = belief(client)["lines"][0]
    assert f'href="{first["article"]}#c{first["id"]}"' in part
    assert "Noah Hawley" in part
    assert "(rumoured)" in part
    assert "<li><b>dated</b> — A firm day.</li>" in part
    assert "against, the weightiest" in part


def test_what_lies_ahead_goes_before_what_has_more_to_say(client: Client) -> None:
    for speaker in ("Rita", "Ann", "Bob", "Joe", "Jim"):
        words, past = f"{speaker} said so.", Status.HAPPENED
        say(words, "Lost", 1, "2004", status=past, speaker=speaker)
    assert belief(client)["name"] == "Lost, season 1"
    told_again()
    assert belief(client)["name"] == "Fargo, season 4"


def test_what_rests_on_too_much_for_a_page_is_not_taken(client: Client, monkeypatch) -> None:
    from slated.site.slate import example

    told_again()
    monkeypatch.setattr(example, "MOST", 3)
    assert belief(client)["name"] != "Fargo, season 4"


def test_what_waits_for_another_release_is_not_taken(client: Client) -> None:
    from slated.site.catalogue.models import Release
    from slated.site.news.models import Constraint, Reading

    told_again()
    fargo, veep = (Release.objects.get(title__name=name) for name in ("Fargo", "Veep"))
    Constraint.objects.create(
        reading=Reading.objects.filter(claims__release=fargo).first(),
        release=fargo,
        after=veep,
        title="Fargo",
        after_title="Veep",
        evidence="after Veep",
        start=0,
        end=10,
        published=date(2017, 10, 4),
    )
    assert belief(client)["name"] != "Fargo, season 4"


def test_a_sum_beyond_the_most_there_is_says_so(client: Client) -> None:
    for number, speaker in enumerate(("FX", "Noah Hawley", "John Landgraf", "Chris Rock")):
        words = f"The day was named again, the {number}th time."
        say(words, "Fargo", 4, "2018-03-07", speaker=speaker)
    assert (belief(client)["confidence"], belief(client)["most"]) == (0.99, 0.99)
    assert "(more than 0.99 there is not)" in client.get(f"/about?{DAY}").content.decode()


def test_it_is_as_of_the_day_that_is_asked_for(client: Client) -> None:
    told_again()
    assert belief(client, "as_of=2016-02-01")["name"] == "Veep, season 5"
    assert client.get("/about?as_of=17").status_code == 400


def test_nothing_said_nothing_to_work_out(client: Client) -> None:
    assert belief(client, "as_of=2000-01-01") is None
    assert "No belief to work out" in client.get("/about?as_of=2000-01-01").content.decode()


def test_it_asks_few_questions_of_a_cancelled_series_too(client: Client, django_queries) -> None:
    from slated.site.slate.models import Span

    axed = {"event": Event.CANCELLATION, "status": Status.HAPPENED}
    for words in ("Hannibal is axed.", "NBC drops Hannibal.", "No more Hannibal."):
        say(words, "Hannibal", None, None, speaker=words.split()[0], **axed)
    say("Hannibal season 4 comes in 2031.", "Hannibal", 4, "2031")
    Span.objects.exclude(release__title__name="Hannibal", release__season=None).delete()
    with django_queries() as queries:
        found = belief(client, "as_of=2018-01-01")
    assert found["name"] == "Hannibal"
    assert len(queries) <= MOST_QUERIES


def test_the_test_of_a_burst_is_printed_whole(client: Client) -> None:
    from slated.rank import OFF
    from slated.rank.burst import BANDS
    from slated.site.ratings.rules import set_rule

    html = client.get("/about").content.decode()
    told = client.get("/about.json").json()["rule"]["burst"]
    assert [band["words"] for band in told["bands"]] == [band.words for band in BANDS]
    assert "1, 7, 28 days taken together" in html
    assert "must be less likely than 0.0001" in html
    assert f'<th scope="row">{BANDS[0].words}</th><td>5</td><td>25</td>' in html
    set_rule(OFF, "to see the page without it")
    assert "days taken together" not in client.get("/about").content.decode()
