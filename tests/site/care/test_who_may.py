"""Who may: everything that is written, by everybody; and what pages cost, show and hide."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from django.test import Client
from tests.site.catalogue.making import keep

if TYPE_CHECKING:
    from tests.site.care.conftest import Come

MOST_QUERIES = 12
HOSTILE = "<script>alert('Fargo')</script>"
PEOPLE = ("anonymous", "alice", "bob", "charlie", "dora")
EDITORS = ("charlie", "dora")


def writes() -> dict[str, tuple[str, dict[str, object]]]:
    """Every address that writes, with a form that would change something."""
    from tests.site.news.making import NOW

    from slated.site.care import fields
    from slated.site.care.models import Report
    from slated.site.catalogue.edit import edit
    from slated.site.catalogue.lists import set_rule
    from slated.site.catalogue.models import Title
    from slated.site.news.corrections import correct
    from slated.site.news.models import Claim

    fargo, jones, cage = (
        Claim.objects.get(title=name) for name in ("Fargo", "Jessica Jones", "Luke Cage")
    )
    one, other = (Title.objects.get(name=name).pk for name in ("Fargo", "Luke Cage"))
    for name in ("Before", "Old"):
        set_rule(name, {"networks": ["FX"]})
    undone = correct(cage.pk, None, "no", NOW)
    act = edit(other, {"country": "US"}, "checked")
    report = Report.objects.create(claim=jones, what="date", who="user 0", at=NOW)
    article = fargo.reading.version.article_id
    why = {"reason": "why not", "seen": 0}
    added = {"title": "Fargo", "event": "trailer", "status": "happened", "sentence": "1"}
    return {
        "report": (f"/wrong/{jones.pk}", {"what": "event"}),
        "right": (f"/care/claim/{fargo.pk}/right", why),
        "deny": (f"/care/claim/{fargo.pk}/deny", why),
        "fix": (f"/care/claim/{fargo.pk}", fields.of_claim(fargo.pk) | why | {"when": "2018"}),
        "close": ("/care/reports/close", {"report": report.pk}),
        "add": (f"/care/article/{article}/add", why | added),
        "undo": (f"/care/undo/correction/{undone.pk}", why),
        "undo title": (f"/care/undo/title/{act.pk}", why),
        "merge": ("/care/two", why | {"stays": one, "goes": other, "do": "merge"}),
        "two": ("/care/two", why | {"stays": one, "goes": other, "do": "apart"}),
        "apart": ("/care/apart", why | {"stays": one, "goes": other}),
        "edit": (f"/care/title/{one}", why | {"name": "Fargo", "kind": "series"}),
        "alias": (f"/care/title/{one}", why | {"do": "alias", "alias": "Fargo FX"}),
        "list": ("/care/lists", why | {"name": "Mine", "add": one}),
        "list rule": ("/care/lists", why | {"name": "FX", "do": "rule", "networks": "FX"}),
        "list rename": ("/care/lists", why | {"name": "Before", "do": "rename", "new": "After"}),
        "list delete": ("/care/lists", why | {"name": "Old", "do": "delete"}),
    }


def rows() -> tuple[object, ...]:
    """All that a write would change."""
    from slated.site.care.models import Act, Report
    from slated.site.catalogue.models import Alias, NamedList, Title, TitleLog
    from slated.site.news.models import Claim, Correction

    return (
        set(Claim.objects.values_list("pk", "overruled")),
        set(Correction.objects.values_list("pk", "replaced")),
        set(Title.objects.values_list("pk", "name", "kind", "country", "merged_into")),
        set(TitleLog.objects.values_list("pk", "undone")),
        set(Report.objects.values_list("pk", "settled")),
        set(Act.objects.values_list("pk", "undone")),
        Alias.objects.count(),
        set(NamedList.objects.values_list("key", "name")),
    )


@pytest.mark.parametrize("who", PEOPLE)
def test_who_may_write(come: Come, who: str) -> None:
    somebody, wanted = come(who), writes()
    may = set(wanted) if who in EDITORS else {"report"} if who != "anonymous" else set()
    # One after the other, those that end a claim or a title last.
    order = sorted(wanted, key=lambda name: (name in ("deny", "merge"), name == "merge", name))
    changed = set()
    for name in order:
        address, form = wanted[name]
        before = rows()
        answer = somebody.post(address, form)
        assert answer.status_code < 500, name
        if rows() != before:
            changed.add(name)
        elif who == "anonymous":
            assert answer["Location"].startswith("/account/login/"), name
        elif name not in may:
            assert answer.status_code == 403, name
            assert "Editors only" in answer.content.decode()
    # Of right, fix and deny on one claim the first is done, as the others were overtaken.
    once = {"right", "fix", "deny"}
    assert changed - once == may - once
    assert bool(changed & once) == bool(may & once)


@pytest.mark.parametrize("who", PEOPLE)
def test_who_may_look(come: Come, who: str, fargo: int) -> None:
    somebody = come(who)
    for address in pages(fargo):
        answer = somebody.get(address)
        expected = 200 if who in EDITORS else 302 if who == "anonymous" else 403
        assert answer.status_code == expected, address
        assert "no-store" in answer["Cache-Control"], address
        assert "Access-Control-Allow-Origin" not in answer.headers, address


def test_forms_need_their_token(come: Come) -> None:
    strict = Client(SERVER_NAME="localhost", enforce_csrf_checks=True)
    strict.cookies = come("charlie").cookies
    for address, form in writes().values():
        before = rows()
        assert strict.post(address, form).status_code == 403, address
        assert rows() == before


def test_nothing_is_written_by_looking(come: Come) -> None:
    editor, wanted = come("charlie"), writes()
    before = rows()
    for address, form in wanted.values():
        assert editor.get(address, form).status_code in (200, 302, 404, 405)
    assert rows() == before


def pages(claim: int) -> list[str]:
    """Every page of care."""
    from slated.site.catalogue.models import Title
    from slated.site.news.models import Claim

    article = Claim.objects.get(pk=claim).reading.version.article_id
    one, other = Title.objects.order_by("pk").values_list("pk", flat=True)[:2]
    kinds = ("reported", "unsure", "readers", "conflicts", "names")
    return [
        *(f"/care?why={kind}&q=" for kind in kinds),
        f"/care/claim/{claim}",
        f"/care/article/{article}/add",
        "/care/log",
        "/care/titles?q=jesica",
        f"/care/title/{one}",
        f"/care/two?stays={one}&goes={other}",
        "/care/lists",
        "/care/lists?name=All&q=fargo",
        "/care/lists?name=FX+shows",
        "/care/look/titles?title=fargo",
        "/care/look/when?when=2018",
    ]


def test_pages_cost_little_and_escape_what_they_show(
    editor: Client, fargo: int, django_queries
) -> None:
    from tests.site.news.making import NOW

    from slated.site.care.models import Report
    from slated.site.news.models import Claim

    for n in range(25):
        keep(f"Jessica Jone{n}", n, when="2018")
    Claim.objects.update(confidence=0.4)
    hostile = Claim.objects.get(title=HOSTILE)
    for claim in Claim.objects.all():
        Report.objects.create(claim=claim, what="date", note=HOSTILE, who="user 0", at=NOW)
        if claim.pk != fargo and claim.pk != hostile.pk:
            editor.post(f"/care/claim/{claim.pk}/deny", {"seen": 0, "reason": HOSTILE})
    mine = [f"/care/claim/{hostile.pk}", f"/care/title/{hostile.release.title_id}"]
    for address in [*pages(fargo), *mine]:
        with django_queries() as queries:
            answer = editor.get(address)
        assert len(queries) <= MOST_QUERIES, (address, len(queries))
        page = answer.content.decode()
        assert HOSTILE not in page, address
        assert not re.search(r"<script(?![^>]* src=)|<style| style=| on\w+=", page), address
        assert len(answer.content) < 150_000


def test_addresses_that_are_none(editor: Client) -> None:
    for address, status in (
        ("/care?why=taste", 400),
        ("/care?page=0", 400),
        ("/care?page=1e9", 400),
        ("/care/log?before=yesterday", 400),
        ("/care/log?before=2026-01-01", 400),
        ("/care/log?before=0001-01-01T00:00:00%2B23:59", 400),
        ("/care/log?before=9999-12-31T23:59:59-23:59", 400),
        ("/care/claim/999999", 404),
        ("/care/two?stays=1", 404),
        ("/care/title/99999999999999999999999", 404),
        ("/care/done/99999999999999999999999", 404),
    ):
        assert editor.get(address).status_code == status, address
    assert editor.post("/care/undo/world/1", {"reason": "x"}).status_code == 400
    assert editor.post("/care/undo/title/999", {"reason": "x"}).status_code == 409


def test_the_log_goes_on(editor: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    from slated.site.care import log
    from slated.site.catalogue.edit import edit
    from slated.site.catalogue.models import Title

    monkeypatch.setattr(log, "PAGE", 3)
    pk = Title.objects.get(name="Fargo").pk
    for year in range(2001, 2009):
        edit(pk, {"start_year": year}, f"because {year}")
    seen: list[str] = []
    address = "/care/log"
    while address:
        page = editor.get(address).content.decode()
        seen += re.findall(r"because (\d+)", page)
        onward = re.search(r'rel="next" href="([^"]+)"', page)
        address = f"/care/log{onward[1]}" if onward else ""
    assert seen == [str(year) for year in range(2008, 2000, -1)]


def test_what_no_database_holds_breaks_nothing(come: Come) -> None:
    editor, wanted = come("charlie"), writes()
    for name, (address, form) in wanted.items():
        typed = {key: f"{value}\0\ud7ff" for key, value in form.items() if key != "seen"}
        assert editor.post(address, typed).status_code < 500, name
    for address in ("/care?q=%00", "/care/titles?q=%00a", "/care/look/titles?title=%00a"):
        assert editor.get(address).status_code == 200
    assert editor.get("/care/lists?name=%00a&q=%00a").status_code == 200
