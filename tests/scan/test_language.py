import pytest
from tests.scan.making import GERMAN, PLAIN, TELLING

from slated.scan.language import is_english, says_foreign

OTHERS = {
    "Spanish": "La cadena anunció el martes que la serie tendrá una cuarta temporada en otoño, y"
    " que su protagonista dirigirá todos los episodios. La tercera temporada terminó hace un mes,"
    " con una audiencia mucho mayor que la de los años anteriores.",
    "French": "La chaîne a annoncé mardi que la série aurait une quatrième saison à l'automne, dont"
    " l'acteur principal réalisera tous les épisodes. La troisième saison s'est achevée il y a un"
    " mois devant un public bien plus nombreux que les années précédentes.",
    "Danish": "Stationen oplyste tirsdag, at serien får en fjerde sæson til efteråret, og at dens"
    " hovedrolleindehaver skal instruere alle afsnit. Den tredje sæson sluttede for en måned siden"
    " med langt flere seere end i de foregående år.",
    "Dutch": "De zender maakte dinsdag bekend dat de serie in het najaar een vierde seizoen krijgt"
    " en dat de hoofdrolspeler alle afleveringen regisseert. Het derde seizoen eindigde een maand"
    " geleden met veel meer kijkers dan in de jaren daarvoor.",
    "Japanese": "テレビ局は火曜日、このドラマの第四シーズンが秋に始まると発表した。" * 8,
    "a short one": "テレビ局は火曜日に発表した。",
}


@pytest.mark.parametrize("text", [PLAIN, TELLING, "Fargo season 3 premieres April 19 on FX."])
def test_english(text: str) -> None:
    assert is_english(text)


@pytest.mark.parametrize("text", [GERMAN, *OTHERS.values()], ids=["German", *OTHERS])
def test_another_language(text: str) -> None:
    assert not is_english(text)


def test_foreign_names_do_not_make_a_text_foreign() -> None:
    assert is_english(
        "Katarzyna Wiśniewska and Zbigniew Kowalczyk have joined the cast of the series, which"
        " Agnieszka Holland is to direct for the network from her own script."
    )


@pytest.mark.parametrize(
    "tag", ['<html lang="de">', "<HTML class=x\nLANG=de-AT>", "<html lang='de'>"]
)
def test_a_page_that_says_it_is_foreign(tag: str) -> None:
    assert says_foreign(f"<!DOCTYPE html>{tag}<body><p>{GERMAN}".encode())
    assert says_foreign(f"<!DOCTYPE html>{tag}<body><p>{GERMAN}".encode("latin-1", "replace"))


@pytest.mark.parametrize(
    "page",
    [
        f'<html lang="de"><body><p>{TELLING} {PLAIN}',
        f'<html lang="en-GB"><body><p>{GERMAN}',
        f'<html xml:lang="de" data-lang="de"><body><p>{GERMAN}',
        f'<html><body lang="de"><p>{GERMAN}',
        f'<html lang=""><body><p>{GERMAN}',
    ],
)
def test_a_page_is_looked_at_where_its_word_is_not_enough(page: str) -> None:
    assert not says_foreign(page.encode())


def test_a_page_in_another_encoding_is_looked_at() -> None:
    assert not says_foreign(f'<html lang="de"><body><p>{GERMAN}'.encode("utf-16"))
