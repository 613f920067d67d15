"""The people an article names."""

from __future__ import annotations

from slated.read.speakers import People

TEXT = (
    "Showrunner Zal Batmanglij and creator Brit Marling made The OA. Marling also acts in it. "
    "Netflix dropped the series, though Brit Marling's fans asked for more."
)


def test_a_family_name_means_the_one_named_in_full() -> None:
    assert People.find(TEXT).full("Marling") == "Brit Marling"


def test_a_role_makes_a_person_of_an_uncommon_name() -> None:
    people = People.find(TEXT)
    assert people.full("Batmanglij") == "Zal Batmanglij"
    assert people.with_role("showrunner") == "Zal Batmanglij"


def test_unknown_names_stay_as_they_are() -> None:
    people = People.find(TEXT)
    assert people.full("Gilligan") == "Gilligan"
    assert not people.knows("Gilligan")


def test_a_platform_is_no_person() -> None:
    assert not People.find("Paris Network and Netflix met.").knows("Netflix")


def test_verbs_of_a_headline_are_no_part_of_a_name() -> None:
    people = People.find("Karl Urban Reveals When The Boys Returns")
    assert people.full("Urban") == "Karl Urban"


def test_three_word_names_stay_whole() -> None:
    people = People.find(
        "Sarah Michelle Gellar met James Van Der Beek and Robert Downey Jr. there."
    )
    assert people.full("Gellar") == "Sarah Michelle Gellar"
    assert people.full("Beek") == "James Van Der Beek"


def test_pronouns_go_to_whom_they_fit() -> None:
    text = "Brit Marling called Jason Isaacs."
    people = People.find(text)
    assert people.before(len(text), "she") == "Brit Marling"
    assert people.before(len(text), "he") == "Jason Isaacs"


def test_a_pronoun_does_not_look_ahead() -> None:
    text = "She left. Brit Marling stayed."
    assert People.find(text).before(4, "she") is None


def test_a_streamer_and_a_network_are_told_apart() -> None:
    text = "Netflix saved Lucifer after Fox let it go."
    people = People.find(text)
    assert people.company_before(len(text), "streamer") == "Netflix"
    assert people.company_before(len(text), "network") == "Fox"
    assert People.find("Nobody bought it.").company_before(5, "network") is None


def test_a_verb_after_a_role_begins_no_name() -> None:
    people = People.find("‘This Is Us’ Boss Says Season 4 Is Written")
    assert people.with_role("boss") is None
    assert people.only() is None
    named = People.find("‘This Is Us’ Boss Dan Fogelman Says Season 4 Is Written")
    assert named.with_role("boss") == "Dan Fogelman"
