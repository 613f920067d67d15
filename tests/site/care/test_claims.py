"""An editor puts claims right: in one click, in the form, beside another editor, and undone."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from tests.site.care.giving import form_of, held, standing

if TYPE_CHECKING:
    from django.test import Client
    from tests.site.care.conftest import Come


def test_not_claimed(come: Come, editor: Client, fargo: int) -> None:
    come("alice").post(f"/wrong/{fargo}", {"what": "text"})
    page = editor.get("/care").content.decode()
    assert "the article does not say that" in page
    [report] = re.findall(r'name="report" value="(\d+)"', page)[:1]
    done = editor.post(
        f"/care/claim/{fargo}/deny", {"seen": 0, "reason": "a joke", "report": report}, follow=True
    )
    assert "Not claimed" in done.content.decode()
    assert standing() == []
    assert "Reported (0)" in editor.get("/care").content.decode()


def test_right_as_read_is_a_persons_word_and_asked_no_more(editor: Client, fargo: int) -> None:
    from slated.site.news.models import Claim

    Claim.objects.filter(pk=fargo).update(confidence=0.4)
    assert "March 7." in editor.get("/care?why=unsure").content.decode()
    editor.post(f"/care/claim/{fargo}/right", {"seen": 0, "reason": "it says so"})
    assert "Nothing waits here" in editor.get("/care?why=unsure").content.decode()
    assert standing() == [("premiere", 4, "2018-03-07")]


def test_a_claim_is_fixed_and_the_belief_changes(editor: Client, fargo: int) -> None:
    assert held() == ["2018-03-07"]
    sent = form_of(editor, fargo, when="2018-03-08", season="4", speaker="Noah Hawley")
    done = editor.post(f"/care/claim/{fargo}", sent, follow=True).content.decode()
    assert "Put right" in done
    assert "March 8, 2018" in done
    assert "1 corrected article is there to learn from" in done
    assert "make train EXTRA=corrections.jsonl" in done
    assert held() == ["2018-03-08"]
    from slated.site.news.models import Correction

    made = Correction.objects.get()
    assert made.fields == {"when": "2018-03-08", "speaker": "Noah Hawley"}
    assert (made.by, made.reason) == ("charlie", "I looked")
    old = editor.get(f"/care/claim/{fargo}")
    assert old["Location"] == f"/care/claim/{made.corrected_id}"


def test_emptied_and_changed_again(editor: Client, fargo: int) -> None:
    from slated.site.news.models import Correction

    editor.post(f"/care/claim/{fargo}", form_of(editor, fargo, when="", platform=""))
    first = Correction.objects.get()
    assert first.fields == {"when": None, "platform": None}
    pk = first.corrected_id or 0
    editor.post(f"/care/claim/{pk}", form_of(editor, pk, season="5"))
    assert standing() == [("premiere", 5, None)]


@pytest.mark.parametrize(
    ("new", "says"),
    [
        ({}, "Nothing was changed"),
        ({"when": "soon"}, "soon"),
        ({"season": "four"}, "is not a number"),
        ({"evidence": "Fargo returns in May."}, "character for character"),
        ({"title": " "}, "needs a title"),
        ({"event": "birth"}, "no event"),
        ({"when": "2018", "reason": " "}, "Say why"),
        ({"when": "2018", "reason": "a" * 501}, "501 characters"),
        ({"platform": "F\x1bX"}, "characters that cannot be seen"),
    ],
)
def test_what_cannot_be_is_said_and_what_was_typed_stays(
    editor: Client, fargo: int, new: dict[str, str], says: str
) -> None:
    sent = form_of(editor, fargo, **({"speaker": "Noah Hawley"} if new else {}) | new)
    answer = editor.post(f"/care/claim/{fargo}", sent)
    page = answer.content.decode()
    assert answer.status_code == 400
    assert says in page
    assert ("Noah Hawley" in page) == bool(new)
    assert standing() == [("premiere", 4, "2018-03-07")]


def test_without_script_titles_are_looked_up_and_the_date_read(editor: Client, fargo: int) -> None:
    sent = form_of(editor, fargo, title="jesica jones", when="2018-03", do="look")
    page = editor.post(f"/care/claim/{fargo}", sent).content.decode()
    assert 'name="pick" value="Jessica Jones"' in page
    assert "March 2018" in page
    assert standing() == [("premiere", 4, "2018-03-07")]
    picked = sent | {"do": "save", "pick": "Jessica Jones"}
    editor.post(f"/care/claim/{fargo}", picked)
    assert ("premiere", 4, "2018-03") in standing("Jessica Jones")


def test_with_script_they_are_looked_up_while_one_types(editor: Client) -> None:
    page = editor.get("/care/look/titles?title=jesica").content.decode()
    assert 'value="Jessica Jones"' in page
    assert "<html" not in page
    assert editor.get("/care/look/when?when=2018-21").content == b"spring 2018"
    said = editor.get("/care/look/when", {"when": "<b>2018"}).content.decode()
    assert "<b>" not in said


def test_two_editors_on_one_claim(come: Come, editor: Client, fargo: int) -> None:
    other = come("dora")
    mine = form_of(editor, fargo, when="2018-03-08", venue="Twitter")
    other.post(f"/care/claim/{fargo}", form_of(other, fargo, when="2018-03-09", reason="a tweet"))
    late = editor.post(f"/care/claim/{fargo}", mine)
    page = late.content.decode()
    assert late.status_code == 409
    assert "dora put this claim right since you looked" in page
    assert "a tweet" in page
    assert 'value="2018-03-08"' in page
    assert 'value="Twitter"' in page
    assert held() == ["2018-03-09"]
    [seen] = re.findall(r'name="seen" value="(\d+)"', page)
    editor.post(f"/care/claim/{fargo}", mine | {"seen": seen})
    assert held() == ["2018-03-08"]
    for act in ("right", "deny"):
        late = editor.post(f"/care/claim/{fargo}/{act}", {"seen": 0, "reason": "late"})
        assert late.status_code == 409
    assert held() == ["2018-03-08"]


def test_undone_what_was_before_is_held_again(editor: Client, fargo: int) -> None:
    from slated.site.care.models import Report
    from slated.site.news.models import Correction

    editor.post(f"/care/claim/{fargo}", form_of(editor, fargo, when="2018-03-08"))
    first = Correction.objects.get()
    pk = first.corrected_id or 0
    Report.objects.create(claim_id=pk, what="text", who="user 99", at=datetime.now(UTC))
    editor.post(f"/care/claim/{pk}/deny", {"seen": first.pk, "reason": "no"})
    second = Correction.objects.latest("pk")
    assert held() != ["2018-03-08"]
    assert Report.objects.filter(settled=None).count() == 0
    page = editor.post(
        f"/care/undo/correction/{second.pk}", {"reason": "a slip"}, follow=True
    ).content.decode()
    assert "a slip" in page
    assert held() == ["2018-03-08"]
    assert Report.objects.filter(settled=None).count() == 1
    again = editor.post(f"/care/undo/correction/{second.pk}", {"reason": "a slip"})
    assert again.status_code == 409
    assert "no longer stands" in again.content.decode()
    editor.post(f"/care/undo/correction/{first.pk}", {"reason": "as read"})
    assert held() == ["2018-03-07"]


def test_an_undo_without_a_reason_does_nothing(editor: Client, fargo: int) -> None:
    from slated.site.news.models import Correction

    editor.post(f"/care/claim/{fargo}/deny", {"seen": 0, "reason": "no"})
    pk = Correction.objects.get().pk
    assert editor.post(f"/care/undo/correction/{pk}", {"reason": " "}).status_code == 409
    assert standing() == []


def test_a_report_outlives_a_new_reading(come: Come, editor: Client, fargo: int) -> None:
    from slated import Claim as Noun
    from slated import Event, Evidence, Status, Window
    from slated.site.news.models import Claim
    from slated.site.news.rereading import reread

    come("alice").post(f"/wrong/{fargo}", {"what": "date"})
    words = "Fargo returns March 7."
    anew = Noun(
        "Fargo",
        Event.PREMIERE,
        Status.EXPECTED,
        Evidence(words, 0, len(words)),
        season=4,
        when=Window.parse("2018-03-07"),
    )
    list(reread(lambda a: [anew] if a.text == words else [], "test+2", elsewhere=True))
    new = Claim.objects.get(title="Fargo", reading__superseded=None).pk
    page = editor.get("/care").content.decode()
    assert f"/care/claim/{new}/deny" in page
    assert editor.get(f"/care/claim/{fargo}")["Location"] == f"/care/claim/{new}"
    assert "an earlier reader had it otherwise" in editor.get("/care?why=readers").content.decode()
    list(reread(lambda _: [], "test+3", elsewhere=True))
    page = editor.get("/care").content.decode()
    assert "no longer read so" in page
    [report] = re.findall(r'name="report" value="(\d+)"', page)
    editor.post("/care/reports/close", {"report": report})
    assert "Reported (0)" in editor.get("/care").content.decode()


def test_sources_that_disagree_are_asked_about(editor: Client, fargo: int) -> None:
    from tests.site.conftest import say

    said = {"platform": "FX", "day": date(2017, 10, 4)}
    say("Legion is back on March 7, 2095.", "Legion", 2, "2095-03-07", speaker="FX", **said)
    say("Legion is back on May 1, 2095.", "Legion", 2, "2095-05-01", **said)
    page = editor.get("/care?why=conflicts").content.decode()
    assert "Legion, season 2" in page
    assert page.count('/deny"') == 2
    for pk in re.findall(r"/care/claim/(\d+)/deny\"", page):
        editor.post(f"/care/claim/{pk}/right", {"seen": 0, "reason": "it says so"})
    assert "/deny" not in editor.get("/care?why=conflicts").content.decode()


def test_the_words_stand_in_their_sentence(editor: Client, client: Client) -> None:
    from tests.site.news.making import article, claim, keep

    text = "It is out. Noah Hawley says Fargo premieres April 19 on FX. More to come."
    keep((article(text), [claim(words="premieres April 19", confidence=0.3)]))
    from slated.site.news.models import Claim

    start = text.index("premieres")
    row = Claim.objects.get(evidence="premieres April 19")
    Claim.objects.filter(pk=row.pk).update(start=start, end=start + len(row.evidence))
    page = editor.get("/care?why=unsure").content.decode()
    assert "Noah Hawley says Fargo <mark>premieres April 19</mark> on FX." in page
    assert "It is out" not in page
