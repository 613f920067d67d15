"""A newer reader reads everything again, and can be stopped at any time."""

import pytest
from tests.site.news.making import article, claim, keep, windows

from slated import Article, Claim
from slated.site.place import Place

OLD, NEW = "hand 1+a", "hand 2+b"


@pytest.fixture(autouse=True)
def news(database: Place) -> None:
    from tests.site.news.making import NOW

    from slated.site.news.keep import Item, Keeper

    texts = [f"Fargo, take {number}." for number in range(3)]
    articles = [article(text, url=f"https://{text[-2]}.example/") for text in texts]
    Keeper().keep([Item(one, [claim()], OLD) for one in articles], NOW)
    keep((article("Read elsewhere.", url="https://elsewhere.example/"), [claim(title="Legion")]))


def better(one: Article) -> list[Claim]:
    assert one.outlet == "Sample Wire"
    return [claim("2017-05")]


def test_what_another_reader_read_is_read_again() -> None:
    from slated.site.news.models import Reading
    from slated.site.news.rereading import reread, waiting

    assert waiting(NEW).count() == 3
    assert len(list(reread(better, NEW))) == 3
    assert waiting(NEW).count() == 0
    assert windows()[0].endswith("windowed 2017-05")
    assert Reading.objects.filter(reader=OLD, superseded__isnull=False).count() == 3
    assert list(reread(better, NEW)) == []


def test_it_goes_on_where_it_was_stopped() -> None:
    from slated.site.news.rereading import reread, waiting

    work = reread(better, NEW)
    first = next(work)
    work.close()
    assert waiting(NEW).count() == 2
    assert first not in list(reread(better, NEW))


def test_an_error_leaves_the_old_reading() -> None:
    from slated.site.news.models import Reading
    from slated.site.news.rereading import reread

    def fails(_: Article) -> list[Claim]:
        raise RuntimeError("a bad reader")

    with pytest.raises(RuntimeError):
        list(reread(fails, NEW))
    assert Reading.objects.filter(reader=OLD, superseded=None).count() == 3


def test_what_was_read_elsewhere_is_read_again_where_asked() -> None:
    from slated.site.news.rereading import reread

    assert len(list(reread(better, NEW, elsewhere=True))) == 4
    assert windows("Legion") == []


def test_imported_dates_are_not_read() -> None:
    from slated.site.news.models import Outlet
    from slated.site.news.rereading import waiting

    Outlet.objects.update(kind=Outlet.Kind.CATALOGUE)
    assert waiting(NEW, elsewhere=True).count() == 0


def test_the_readers_name_tells_its_code() -> None:
    from slated.site.news.reader import reader_name

    name = reader_name("rules")
    assert name.startswith("rules ")
    assert len(name.partition("+")[2]) == 8
    assert reader_name("learned").partition("+")[2] == name.partition("+")[2]
