"""Titles merged, split and edited, and all of it undone."""

from __future__ import annotations

from datetime import date

import pytest
from tests.site.catalogue.making import beliefs, claims, keep, release_for, title

from slated import Event
from slated.site.catalogue.edit import edit, find_title
from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.merge import Share, merge, seasons, split
from slated.site.catalogue.resolve import resolve
from slated.site.catalogue.search import profile, search
from slated.site.catalogue.undo import undo
from slated.site.place import Place


def everything() -> tuple[object, ...]:
    """All that an undo must bring back."""
    from slated.site.catalogue.models import Alias, ExternalId, Title

    fields = ("pk", "name", "key", "start_year", "country", "network", "provisional", "merged_into")
    titles = set(Title.objects.values_list(*fields))
    genres = set(Title.genres.through.objects.values_list("title", "genre"))
    names = set(Alias.objects.values_list("title", "text"))
    ids = set(ExternalId.objects.values_list("title", "provider", "value"))
    return titles, genres, names, ids, claims(), beliefs()


def two_spellings() -> tuple[int, int]:
    """A title and a misspelt one, each with claims, some on the same season."""
    from slated.site.catalogue.models import Genre

    keep("Jessica Jones", 2, when="2018-03-08", platform="Netflix")
    keep("Jessica Jones", 3, when="2019")
    keep("Jesica Jones", 2, when="2018")
    keep("Jesica Jones", 1, when="2015-11")
    one, other = release_for("Jessica Jones").title, release_for("Jesica Jones").title
    other.start_year, other.country = 2015, "US"
    other.save()
    other.genres.add(Genre.objects.create(name="Comic", key="comic"))
    return one.pk, other.pk


def test_a_merge_moves_claims_names_and_facts(database: Place) -> None:
    one, other = two_spellings()
    before = claims()
    act = merge(one, other, "a misspelling", "Alice")
    assert {title for title, _ in claims().values()} == {one}
    assert {words: season for words, (_, season) in claims().items()} == {
        words: season for words, (_, season) in before.items()
    }
    assert release_for("Jesica Jones", 2).title_id == one
    kept = release_for("Jessica Jones").title
    assert (kept.start_year, kept.country, [g.name for g in kept.genres.all()]) == (
        2015,
        "US",
        ["Comic"],
    )
    assert (act.reason, act.by) == ("a misspelling", "Alice")
    assert {belief[0] for belief in beliefs()} == {one}


def test_a_merge_undone_leaves_no_trace(database: Place) -> None:
    one, other = two_spellings()
    before = everything()
    act = merge(one, other, "a misspelling")
    assert everything() != before
    assert undo(act.pk, "two series after all").undone_why == "two series after all"
    assert everything() == before


def test_claims_that_came_since_stay_when_a_merge_is_undone(database: Place) -> None:
    one, other = two_spellings()
    before = claims()
    act = merge(one, other, "a misspelling")
    keep("Jessica Jones", 1, when="2015-11-20")
    undo(act.pk, "two after all")
    after = claims()
    assert {words: at for words, at in after.items() if words in before} == before
    assert [at for words, at in after.items() if words not in before] == [(one, 1)]


def test_merges_of_merges(database: Place) -> None:
    for name in ("Ghost", "Gohst", "Goost"):
        keep(name, 1, when="2018")
    a, b, c = (release_for(name).title_id for name in ("Ghost", "Gohst", "Goost"))
    before = everything()
    first, second = merge(b, c, "misspelt"), merge(a, b, "misspelt")
    assert {at for at, _ in claims().values()} == {a}
    assert release_for("Goost", 1).title_id == a
    with pytest.raises(TitleError, match=f"#{second.pk} changed the same title later"):
        undo(first.pk, "no")
    undo(second.pk, "no")
    undo(first.pk, "no")
    assert everything() == before


@pytest.mark.parametrize(
    ("pair", "reason", "words"),
    [
        ((1, 1), "same", "cannot be merged into itself"),
        ((1, 2), "  ", "give the reason"),
        ((1, 99), "gone", "there is no title #99"),
        ((1, 3), "again", "has been merged into #2"),
    ],
)
def test_merges_that_are_refused(
    database: Place, pair: tuple[int, int], reason: str, words: str
) -> None:
    ids = {n: title(f"Title {n}").pk for n in (1, 2, 3)}
    merge(ids[2], ids[3], "one")
    before = everything()
    expected = words.replace("#2", f"#{ids[2]}")
    with pytest.raises(TitleError, match=expected):
        merge(ids[pair[0]], ids.get(pair[1], 99), reason)
    assert everything() == before


def roseanne() -> int:
    """One provisional title for what are two series."""
    keep("Roseanne", 9, when="1997-05", day=date(1997, 4, 1), platform="ABC")
    keep("Roseanne", 10, when="2018-03-27", day=date(2018, 1, 8), platform="ABC")
    keep("Roseanne", None, event=Event.CANCELLATION, day=date(2018, 5, 29))
    return release_for("Roseanne").title_id


@pytest.mark.parametrize("name", ["", "  ", "Rose\nanne"])
def test_no_split_and_no_edit_makes_a_title_without_a_name(database: Place, name: str) -> None:
    from slated.site.catalogue.edit import edit
    from slated.site.catalogue.merge import Share, split
    from slated.site.catalogue.models import Title

    one = roseanne()
    before = everything()
    share = Share(releases=[release_for("Roseanne", 10).pk])
    with pytest.raises(TitleError, match="name"):
        split(one, Title(name=name), share, "the revival")
    with pytest.raises(TitleError, match="name"):
        edit(one, {"name": name}, "a try")
    assert everything() == before


def test_a_split_takes_seasons_and_single_claims(database: Place) -> None:
    from slated.site.catalogue.models import Title
    from slated.site.news.models import Claim

    old = roseanne()
    before = claims()
    cancelled = Claim.objects.get(event="cancellation").pk
    share = Share([r.pk for r in seasons(old, [10])], [cancelled])
    act = split(old, Title(name="Roseanne", start_year=2018), share, "the revival is its own")
    new = act.other_id
    assert {at for at in claims().values() if at[0] == new} == {(new, None), (new, 10)}
    assert (old, 9) in claims().values()
    assert claims().keys() == before.keys()
    assert resolve("Roseanne (2018)") == act.other
    undo(act.pk, "one series after all")
    assert claims() == before


def test_what_came_since_comes_back_when_a_split_is_undone(database: Place) -> None:
    from slated.site.catalogue.models import Title

    old = roseanne()
    share = Share([r.pk for r in seasons(old, [10])])
    act = split(old, Title(name="Roseanne", start_year=2018), share, "its own")
    keep("Roseanne (2018)", 11, when="2018-09", day=date(2018, 5, 1))
    assert (act.other_id, 11) in claims().values()
    undo(act.pk, "one series after all")
    assert (old, 11) in claims().values()
    assert {at for at, _ in claims().values()} == {old}


def test_splits_that_are_refused(database: Place) -> None:
    from slated.site.catalogue.models import Title

    old = roseanne()
    before = everything()
    with pytest.raises(TitleError, match="nothing to split off"):
        split(old, Title(name="Roseanne"), Share(), "why not")
    with pytest.raises(TitleError, match="no season 3"):
        seasons(old, [3])
    with pytest.raises(TitleError, match="give the reason"):
        split(old, Title(name="Roseanne"), Share([r.pk for r in seasons(old, [10])]), "")
    assert everything() == before


def test_an_edit_keeps_the_old_name_and_can_be_undone(database: Place) -> None:
    pk = release_for("Untitled Star Wars Series").title_id
    before = everything()
    act = edit(pk, {"name": "The Mandalorian", "start_year": 2019}, "it has a name now")
    assert resolve("Mandalorian") == act.title
    assert resolve("Untitled Star Wars Series") == act.title
    assert not act.title.provisional
    with pytest.raises(TitleError, match="like that already"):
        edit(pk, {"start_year": 2019}, "again")
    undo(act.pk, "another series")
    assert everything() == before


def test_an_undo_that_would_double_a_name_is_refused(database: Place) -> None:
    keep("Echo", 1, when="2023")
    waiting = release_for("Echo").title_id
    known = title("Alaqua", 2024).pk
    act = merge(known, waiting, "its working title")
    title("Echo", 1979, 1980)
    title("Echo", 1990, 1991)
    again = release_for("Echo").title_id
    assert again == known
    title("Echo", provisional=True)
    before = everything()
    with pytest.raises(TitleError, match="another provisional title has its name"):
        undo(act.pk, "no")
    assert everything() == before


def test_an_act_is_undone_once(database: Place) -> None:
    one, other = two_spellings()
    act = merge(one, other, "a misspelling")
    with pytest.raises(TitleError, match="give the reason"):
        undo(act.pk, "")
    undo(act.pk, "no")
    with pytest.raises(TitleError, match="was undone on"):
        undo(act.pk, "no")
    with pytest.raises(TitleError, match="there is no act #9999"):
        undo(9999, "no")


def test_a_profile_shows_the_whole_family(database: Place) -> None:
    one, other = two_spellings()
    merge(one, other, "a misspelling")
    found = profile(find_title(one))
    assert [title.pk for title in found.merged] == [other]
    assert [(release.season, said) for release, said in found.releases] == [
        *((None, 0), (1, 1), (2, 2), (3, 1)),
    ]
    assert [hit.title.pk for hit in search("jesica jones")] == [one]
    assert [(hit.title.pk, hit.claims) for hit in search("jones")] == [(one, 4)]
    assert search("", provisional=True)[0].title.pk == one
    assert search("nobody") == []
