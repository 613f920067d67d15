"""A constraint struck by an editor, on the site and by the command; and let stand again."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from tests.cli.command import slated as command
from tests.site.slate.telling import tell, where
from tests.site.slate.test_bars import article, keep, now

from slated.site.errors import KeepError
from slated.site.place import Place

if TYPE_CHECKING:
    from django.test import Client
    from tests.site.care.conftest import Come

AT = datetime(2026, 1, 2, tzinfo=UTC)
UNDATED = "undated"


@pytest.fixture
def wait(client: Client) -> int:
    """The number of the constraint that Jessica Jones 2 waits for The Defenders."""
    from slated.site.news.models import Constraint

    keep(article())
    tell("2017-05-03", "The Defenders", None, "premiere announced", "2017-08-18")
    assert standing() == "expected"
    return Constraint.objects.get().pk


def standing() -> str:
    """How season 2 stands."""
    return now("Jessica Jones", 2)[0]


def test_an_editor_strikes_it_and_undoes_it(editor: Client, wait: int) -> None:
    from slated.site.news.models import Constraint, Reading

    place = (
        f"/article/{Reading.objects.get(pk=Constraint.objects.get().reading_id).version.article_id}"
    )
    assert f"/care/constraint/{wait}" in editor.get(place).content.decode()
    page = editor.get(f"/care/constraint/{wait}").content.decode()
    assert "Jessica Jones, season 2" in page
    assert "Melissa Rosenberg" in page
    answer = editor.post(f"/care/constraint/{wait}", {"reason": "<b>it may</b>"})
    assert (answer.status_code, answer["Location"]) == (302, f"/care/constraint/{wait}")
    assert standing() == UNDATED
    assert editor.get(place + ".json").json()["constraints"] == []
    log = editor.get("/care/log").content.decode()
    assert "constraint struck" in log
    assert "&lt;b&gt;it may&lt;/b&gt;" in log
    again = editor.post(f"/care/constraint/{wait}", {"reason": "once more"})
    assert again.status_code == 400
    assert "struck already" in again.content.decode()
    [made] = strikings()
    assert editor.post(f"/care/undo/constraint/{made}", {"reason": "a slip"}).status_code == 302
    assert standing() == "expected"
    assert "undone" in editor.get("/care/log").content.decode()
    assert editor.post(f"/care/undo/constraint/{made}", {"reason": "x"}).status_code == 409


def strikings() -> list[int]:
    from slated.site.news.models import Striking

    return list(Striking.objects.filter(undone__isnull=True).values_list("pk", flat=True))


@pytest.mark.parametrize("name", ["anonymous", "alice", "charlie", "dora"])
def test_who_may(come: Come, wait: int, name: str) -> None:
    from slated.site.news.striking import strike

    may = name in ("charlie", "dora")
    visitor = come(name)
    for answer in (
        visitor.get(f"/care/constraint/{wait}"),
        visitor.post(f"/care/constraint/{wait}", {"reason": "why not"}),
    ):
        if name == "anonymous":
            assert answer["Location"].startswith("/account/login/")
        elif not may:
            assert answer.status_code == 403
        assert "no-store" in answer["Cache-Control"]
    assert len(strikings()) == may
    made = strikings()[0] if may else strike(wait, "no", AT).pk
    visitor.post(f"/care/undo/constraint/{made}", {"reason": "why not"})
    assert strikings() == ([] if may else [made])


def test_a_stranger_is_not_offered_it(come: Come, wait: int) -> None:
    from slated.site.news.models import Article

    for one in Article.objects.all():
        assert "care/constraint" not in come("alice").get(f"/article/{one.pk}").content.decode()


def test_without_a_reason_nothing_is_struck(editor: Client, wait: int) -> None:
    assert editor.post(f"/care/constraint/{wait}", {"reason": " "}).status_code == 400
    assert editor.get("/care/constraint/99999").status_code == 404
    assert editor.get(f"/care/constraint/{2**63}").status_code == 404
    assert strikings() == []


@pytest.mark.usefixtures("wait")
def test_it_holds_through_a_new_reading_and_can_be_undone_after_it() -> None:
    from slated.site.news.models import Constraint
    from slated.site.news.striking import strike, take_back

    first = Constraint.objects.get()
    strike(first.pk, "no", AT)
    keep(article("At last. " + article().text))
    second = Constraint.objects.exclude(pk=first.pk).get()
    assert standing() == UNDATED
    with pytest.raises(KeepError, match="older reading"):
        strike(first.pk, "no", AT)
    with pytest.raises(KeepError, match="struck already"):
        strike(second.pk, "no", AT)
    take_back(second.pk, AT)
    assert standing() == "expected"
    with pytest.raises(KeepError, match="has not been struck"):
        take_back(second.pk, AT)


def test_the_command_strikes_it_and_lets_it_stand(database: Place) -> None:
    from slated.site.news.models import Constraint

    keep(article())
    tell("2017-05-03", "The Defenders", None, "premiere announced", "2017-08-18")
    number, db = f"w{Constraint.objects.get().pk}", ("--db", where(database))
    told = command("why", "Jessica Jones", "2", *db).stdout
    assert "not before The Defenders" in " ".join(told.split())
    assert number in told
    struck = command("correct", number, "--not-claimed", "--reason", "no", *db)
    assert (
        struck.stdout == f"constraint {number}: struck, Jessica Jones 2 not before The Defenders\n"
    )
    assert standing() == UNDATED
    assert number not in command("why", "Jessica Jones", "2", *db).stdout
    refused = command("correct", number, "--when", "2018", "--reason", "no", *db)
    assert "A constraint is struck" in refused.stderr
    assert (
        "struck already" in command("correct", number, "--not-claimed", "--reason", "x", *db).stderr
    )
    assert "as it was read" in command("correct", number, "--as-read", *db).stdout
    assert standing() == "expected"
    assert "no constraint w77" in command("correct", "w77", "--as-read", *db).stderr
    assert "is not a number" in command("correct", "w", "--as-read", *db).stderr
