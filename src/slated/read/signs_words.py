"""Words that stand beside a series' title, by what they say of it."""

from __future__ import annotations

# The first word after a title in the patterns of `signs`, and the second one after a small word.
AFTER = frozenset(
    """
    season seasons series official first second third fourth fifth sixth seventh eighth ninth tenth
    final last new next upcoming latest sophomore debut current another gets officially renewed
    canceled cancelled axed uncancelled un tv web limited original mini miniseries docu docuseries
    sitcom showrunner recap recaps anime spin spinoff spinoffs reboot revival prequel ordered picked
    episode episodes renewal cancellation cancelation contestant contestants finalist finalists
    drama show comedy full exclusive trailer trailers teaser teasers poster posters promo promos
    finale premiere premieres premiered release debuts debuted key reunion adaptation ending creator
    producer producers executive pilot return returns returned recently cast co airs aired arrives
    hits launches starts start begins began ends ended sets scores lands nabs drops starring stars
    pulled scrapped reveals fans make universe part volume netflix hulu amazon hbo production
    filming boss resumes wraps concludes concluded kicks which came went heads enters wrapped
    finally officially just animated reality
    """.split()
)
SMALL_AFTER = frozenset(
    (
        "the its a an has have was is are be been being will would not to with beyond for after in"
        " which"
    ).split()
)
SECOND_AFTER = AFTER | frozenset(
    """
    back returning coming set filming on getting be been extended available return premiere air end
    stream launch launched star get drop arrive begin started wrapped works its not being a the
    aired airs streams one two
    three four five six seven eight nine ten
    """.split()
)
# Words before a title, by what may stand between the two; and words that speak of the screen.
BEFORE = {
    "kind": "series show drama comedy sitcom dramedy docuseries docu-series miniseries mini-series"
    " anime soap competition spinoff spin-off prequel telenovela procedural saga anthology special",
    "count": "season seasons episode episodes finale installment cancellation cancelation renewal"
    " renewals revival reboot",
    "verb": "renew renews renewed renewing cancel cancels canceled cancelled canceling cancelling"
    " axe axes axed",
    "news": "trailer teaser poster premiere premieres adaptation version set cast star stars end"
    " ends ending return debut creator production filming look date future watch watching shows"
    " comedies dramas hit programs launch pilot revives revive orders order greenlights greenlight",
    "deed": "developing develops nixes nixed scraps scrapped shelves shelved greenlit"
    " ordered commissions commissioned revived lands makes",
    "role": "appear appears appeared starring starred role seen",
    "screen": "tv showrunner sitcoms spinoffs spin-offs",
    "cinema": "film films movie movies box-office theaters theatres theatrical cinema cinemas"
    " filmmaker festival album song songs tour concert novel book",
}
SERIAL = frozenset(
    """series show season seasons episode episodes sitcom showrunner spinoff spin-off tv sitcoms
    spinoffs spin-offs shows anime docuseries miniseries mini-series""".split()
)
