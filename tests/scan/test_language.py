import pytest
from tests.scan.making import GERMAN, PLAIN, TELLING

from slated.scan.language import is_english

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
