"""Renewals: another season ordered, confirmed to come, or still open."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing

_NTH = r"(?:(?:a|an|its|their|the|for|one)? ?(?:\w+ and )?(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|\d+(?:st|nd|rd|th)|sophomore|another|new|final|additional|next|more)(?: and final)?[\w -]{0,18}? (?:seasons?|series|run|installment)|seasons? (?:\d+|two|three|four|five|six|seven|eight|nine|ten))"
R = Event.RENEWAL

ROWS = (
    phrasing(
        "renewal.open",
        R,
        r"\b(?:yet to (?:be )?(?:officially )?(?:renew(?:ed)?|pick(?:ed)? up|greenlit|confirm(?:ed)? (?:another|a|season))|(?:has|have) (?:not|n[o']t)? ?(?:yet )?(?:been )?(?:officially )?(?:renewed|picked up)(?= yet)|(?:hasn['’]t|has not|haven['’]t|have not)(?: yet| officially)*(?: been)?(?: yet| officially)* (?:renewed|picked up|announced (?:whether|if)|confirmed (?:whether|if|another|a)|ordered)|no (?:official )?(?:word|news|decision|renewal|announcement|confirmation)(?: yet)? (?:yet )?(?:on|about|of|regarding|as to)? ?(?:whether|if|a|another|the|its|season|renew)|fate (?:of|is|remains)|on the bubble|will there be (?:a|another|more)|is (?:there )?going to be (?:a|another) |renewal (?:status|chances|odds|decision)|awaiting (?:a )?(?:renewal|word)|(?:still )?waiting (?:to hear|on|for) [\w ]{0,12}(?:renew|pick(?:ed)? up|season)|remains to be seen|renewed or cancell?ed|cancell?ed or renewed|in limbo|future (?:of|is|remains) [\w' ]{0,25}(?:up in the air|uncertain|unclear|unknown)|may or may not (?:return|be renewed)|up in the air)",
        "yet|no |not|n't|n’t|bubble|fate|will there|going to be|renewal|await|waiting|remain|renewed or|cancelled|canceled|limbo|future|up in the air",
        status=Status.UNKNOWN,
        side="near",
        needs="season noun",
        dated=False,
        examples=(
            (
                "“Counterpart” has yet to be renewed for a third season.",
                "Counterpart | 3 | renewal | unknown",
            ),
            (
                "ABC has not yet announced whether “Castle” will get a ninth season.",
                "Castle | 9 | renewal | unknown",
            ),
        ),
    ),
    phrasing(
        "renewal.renewed",
        R,
        r"\b(?P<v>renewed)\b(?! (?:interest|energy|focus|vow|sense|push|effort|hope|contract|deal|attention|call|vigor|fears|debate|life|appreciation))",
        "renewed",
        status=None,
        side="either",
        examples=(
            (
                "“Killing Eve” has been renewed for a second season at BBC America.",
                "Killing Eve | 2 | renewal | happened",
            ),
            ("HBO has renewed “Barry” for season 3.", "Barry | 3 | renewal | happened"),
            ("They renewed their vows last week.", ""),
        ),
    ),
    phrasing(
        "renewal.renews",
        R,
        r"\b(?:renews|renewing|to renew|decided to renew|agreed to renew)\b(?! (?:their|his|her|vow))",
        "renew",
        status=Status.HAPPENED,
        side="object",
        examples=(
            ("Netflix Renews ‘Mindhunter’ for Season 2", "Mindhunter | 2 | renewal | happened"),
        ),
    ),
    phrasing(
        "renewal.noun",
        R,
        r"\b(?:(?:scores?|scored|earns?|earned|lands?|landed|gets?|got|nabs?|nabbed|receives?|received|given|granted|secured?|secures|announced?|announces|snagged|with|after) (?:an? |the |its |news of (?:a|its) )?(?:\w+[ -]){0,3}?(?:renewals?|pick-?up)\b(?! (?:decision|status))|renewal (?:was |is |has been )?(?:announced|official|confirmed|comes?|came|news|announcement)|(?:'s|’s) (?:\w+ )?renewal\b)",
        "renewal|pickup|pick-up",
        status=Status.HAPPENED,
        side="near",
        needs="title",
        examples=(
            (
                "‘Superstore’ Scores Early Season 5 Renewal at NBC",
                "Superstore | 5 | renewal | happened",
            ),
        ),
    ),
    phrasing(
        "renewal.picked-up",
        R,
        rf"\b(?:picked up|greenlit|green-?lit|green ?lighted|re-?upped|confirmed|recommissioned|given the (?:green ?light|go-ahead|greenlight)|been commissioned|back|bringing back|brought back|signed) (?:\w+ ){{0,2}}?(?:for|by \w+ for) {_NTH}",
        "picked up|green|upped|confirmed|commissioned|go-ahead|back|signed",
        status=Status.HAPPENED,
        side="either",
        examples=(
            ("“Fleabag” was picked up for a second season.", "Fleabag | 2 | renewal | happened"),
        ),
    ),
    phrasing(
        "renewal.gets",
        R,
        rf"\b(?P<v>gets?|got|getting|get|given|gives|gave|orders?|ordered|ordering|handed|receives?|received|earns?|earned|landed|lands|scores|scored|confirms|confirmed|announces|announced|greenlights|green-?lights|greenlit|nabs|commissions|commissioned|picks up|picked up|approved|setting up|wins) (?:it |them |the show |the series |[“‘'\"]?[A-Z][\w’' ]{{2,30}}[”’'\"]? )?(?:up )?(?:for )?{_NTH}(?! (?:premiere|finale|trailer|teaser|release|poster|opener|debut|date|return|episode|casting|cast|order of|first))",
        "get|got|give|gave|order|hand|receive|earn|land|score|confirm|announce|green|nabs|commission|pick|approved|wins",
        side="near",
        needs="title",
        examples=(
            (
                "Daredevil will get a third season on Netflix.",
                "Daredevil | 3 | renewal | announced",
            ),
        ),
    ),
    phrasing(
        "renewal.season-confirmed",
        R,
        r"\b(?:seasons? (?:\d+|two|three|four|five|six|seven|eight|nine|ten)|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:season|series|installment)|another season|new season|more episodes)(?: of [“‘'\"]?[A-Z][\w’': ]{2,40}?[”’'\"]?)?,? (?:is |has been |was |are |have been |is now |had been |will be )?(?:already |now |officially |also |reportedly |definitely |indeed |being |currently |just )*(?P<v>confirmed|greenlit|green-?lit|ordered|commissioned|happening|in the works|on the way|on its way|in development|coming|given the green ?light|announced|picked up)\b(?! (?:on|to|in|for|this|next|out|soon|january|february|march|april|may|june|july|august|september|october|november|december))",
        "confirmed|green|ordered|commissioned|happening|in the works|on the way|on its way|in development|coming|announced|picked up",
        status=Status.HAPPENED,
        side="near",
        dated=False,
        examples=(
            (
                "A third season of “Succession” is already in the works.",
                "Succession | 3 | renewal | happened",
            ),
        ),
    ),
    phrasing(
        "renewal.return-for",
        R,
        rf"\b(?:returns?|returning|coming back|come back|comes back|be back) (?:to (?:\w+ ){{1,3}})?(?:for|with) {_NTH}",
        "return|back",
        status=Status.HAPPENED,
        side="subject",
        needs="title",
        dated=False,
        unless_dated=True,
        examples=(("“Bosch” will return for a fifth season.", "Bosch | 5 | renewal | happened"),),
    ),
)
