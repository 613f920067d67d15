"""The admin: for superusers alone, to look at; only what nothing is derived from is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.site.care.conftest import Come


@pytest.mark.parametrize("who", ["anonymous", "alice", "bob", "charlie"])
def test_nobody_else_comes_in(come: Come, who: str) -> None:
    somebody = come(who)
    for address in ("/admin/", "/admin/news/claim/", "/admin/catalogue/network/1/change/"):
        answer = somebody.get(address, follow=True)
        last = answer.redirect_chain[-1][0]
        assert last == "/" if who != "anonymous" else last.startswith("/account/login/?next=")
        assert "All tables" not in answer.content.decode()


def test_claims_and_beliefs_are_looked_at(come: Come, fargo: int) -> None:
    from slated.site.news.models import Claim

    admin = come("dora")
    assert "All tables" in admin.get("/admin/").content.decode()
    for address in (
        "/admin/news/claim/",
        f"/admin/news/claim/{fargo}/change/",
        "/admin/news/correction/",
        "/admin/slate/span/",
        "/admin/catalogue/title/?q=fargo",
        "/admin/catalogue/titlelog/",
        "/admin/care/report/",
    ):
        answer = admin.get(address)
        assert answer.status_code == 200, address
        assert 'name="_save"' not in answer.content.decode(), address
        assert "no-store" in answer["Cache-Control"]
    before = Claim.objects.values().get(pk=fargo)
    for act in ("change", "delete"):
        answer = admin.post(f"/admin/news/claim/{fargo}/{act}/", {"edtf": "2020", "post": "yes"})
        assert answer.status_code == 403
    assert admin.post("/admin/news/claim/add/", {}).status_code == 403
    assert Claim.objects.values().get(pk=fargo) == before


def test_every_table_opens(come: Come) -> None:
    from slated.site.web.admin import admin as site

    admin = come("dora")
    for model in site._registry:
        meta = model._meta
        assert admin.get(f"/admin/{meta.app_label}/{meta.model_name}/").status_code == 200, meta
    labels = {model._meta.app_label for model in site._registry}
    assert not labels & {"api", "alerts", "publish", "mfa", "sessions"}


def test_a_networks_name_is_put_right_and_that_is_kept(come: Come) -> None:
    from django.contrib.admin.models import LogEntry
    from django.contrib.contenttypes.models import ContentType

    from slated.site.catalogue.edit import network

    ContentType.objects.clear_cache()  # of the database of another test
    admin, held = come("dora"), network("fx")
    address = f"/admin/catalogue/network/{held.pk}/change/"
    assert 'name="_save"' in admin.get(address).content.decode()
    assert admin.post(address, {"name": "FX", "key": "other"}).status_code == 302
    held.refresh_from_db()
    assert (held.name, held.key) == ("FX", "fx")
    assert LogEntry.objects.get().user.username == "dora"
    assert (
        admin.post(f"/admin/catalogue/network/{held.pk}/delete/", {"post": "yes"}).status_code
        == 403
    )


def test_signing_out_and_passwords_are_our_own(come: Come) -> None:
    admin = come("dora")
    assert admin.get("/admin/logout/")["Location"] == "/account/logout/"
    assert admin.get("/admin/password_change/")["Location"].startswith("/account/")
    assert admin.get("/admin/login/")["Location"] == "/"
