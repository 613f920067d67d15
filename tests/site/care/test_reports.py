"""This is wrong: said by whom, how often, and what becomes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from django.conf import settings

if TYPE_CHECKING:
    from django.test import Client
    from tests.site.care.conftest import Come

HOSTILE = "<script>alert(1)</script>"


def reports() -> list[tuple[int, str, str, str]]:
    from slated.site.care.models import Report

    rows = Report.objects.order_by("pk")
    return [(r.claim_id, r.what, r.note, r.user.username if r.user else "") for r in rows]


def test_beside_each_claim_there_is_a_way_to_say_so(client: Client, fargo: int) -> None:
    show = client.get("/search.json?q=fargo").json()["titles"][0]["url"]
    article = client.get(f"{show}.json").json()["releases"][0]["story"][0]["article"]
    for page in (show, article):
        assert f'href="/wrong/{fargo}"' in client.get(page).content.decode()


def test_a_report_reaches_the_editors(come: Come, fargo: int, editor: Client) -> None:
    alice = come("alice")
    form = alice.get(f"/wrong/{fargo}")
    assert form.status_code == 200
    assert "no-store" in form["Cache-Control"]
    told = alice.post(f"/wrong/{fargo}", {"what": "date", "note": f"the 8th {HOSTILE}"})
    assert "An editor will look at it" in told.content.decode()
    assert reports() == [(fargo, "date", f"the 8th {HOSTILE}", "alice")]
    page = editor.get("/care").content.decode()
    assert "Reported (1)" in page
    assert "the 8th &lt;script&gt;" in page
    assert HOSTILE not in page
    assert "alice" in page


def test_the_same_is_not_said_twice_by_one_person(come: Come, fargo: int) -> None:
    alice, bob = come("alice"), come("bob")
    for _ in range(2):
        told = alice.post(f"/wrong/{fargo}", {"what": "date"})
    assert "You have said so before" in told.content.decode()
    alice.post(f"/wrong/{fargo}", {"what": "season"})
    bob.post(f"/wrong/{fargo}", {"what": "date"})
    assert [(what, who) for _, what, _, who in reports()] == [
        ("date", "alice"),
        ("season", "alice"),
        ("date", "bob"),
    ]


@pytest.mark.parametrize(
    ("form", "says"),
    [
        ({"what": "taste"}, "Choose what is wrong"),
        ({}, "Choose what is wrong"),
        ({"what": "other", "note": "a" * 501}, "501 characters, 500 at most"),
    ],
)
def test_what_is_no_report(come: Come, fargo: int, form: dict[str, str], says: str) -> None:
    answer = come("alice").post(f"/wrong/{fargo}", form)
    assert answer.status_code == 400
    assert says in answer.content.decode()
    assert form.get("note", "")[:500] in answer.content.decode()
    assert reports() == []


def test_without_an_account_only_where_the_operator_says_so(
    come: Come, fargo: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    nobody = come("anonymous")
    for answer in (nobody.get(f"/wrong/{fargo}"), nobody.post(f"/wrong/{fargo}", {"what": "date"})):
        assert (answer.status_code, answer["Location"].partition("?")[0]) == (
            302,
            "/account/login/",
        )
    assert reports() == []
    monkeypatch.setattr(settings, "SLATED_OPEN_REPORTS", True)
    assert nobody.get(f"/wrong/{fargo}").status_code == 200
    for _ in range(2):
        nobody.post(f"/wrong/{fargo}", {"what": "date"})
    elsewhere = {"REMOTE_ADDR": "192.0.2.7"}
    nobody.post(f"/wrong/{fargo}", {"what": "date"}, **elsewhere)
    assert [who for *_, who in reports()] == ["", ""]
    from slated.site.care.models import Report

    assert not any("192.0.2.7" in one.who for one in Report.objects.all())


def test_nobody_reports_without_end(
    come: Come, fargo: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "SLATED_LIMITS", {"report": (2, 3600.0)})
    alice = come("alice")
    statuses = [
        alice.post(f"/wrong/{fargo}", {"what": what}).status_code
        for what in ("date", "season", "event")
    ]
    assert statuses == [200, 200, 429]
    assert len(reports()) == 2


def test_an_editor_goes_straight_to_the_claim(editor: Client, fargo: int) -> None:
    assert editor.get(f"/wrong/{fargo}")["Location"] == f"/care/claim/{fargo}"


def test_no_such_claim(come: Come) -> None:
    for pk in (999_999, 10**30):
        assert come("alice").get(f"/wrong/{pk}").status_code == 404
