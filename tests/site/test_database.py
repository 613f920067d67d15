from slated.site.place import Place


def test_a_database_is_there(database: Place) -> None:
    from slated.site.news.models import Claim

    assert Claim.objects.count() == 0
