"""Renewals told by the season: it is confirmed, it will be, the series returns for it."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing
from slated.read.phrasings.later import COUNT, MORE, NEXT, NO_PART, SEASON, any_of

R = Event.RENEWAL
_SURE = (
    r"(?:already |now |officially |also |definitely |indeed |finally |just |all |both |formally )*"
)

ROWS = (
    phrasing(
        "renewal.new-seasons",
        R,
        r"\b(?P<v>orders|ordered|announc(?:es|ed)|confirm(?:s|ed)|picks up|picked up|greenlights|greenlit|renews|renewed"
        r"|commissions|commissioned|(?:gives|gave) (?:the )?green ?light to) (?:an? |\d+ |two |three |several |for )*(?:brand[ -])?"
        r"(?:new|more|additional|fresh|further|extra|another) (?:\w+ )?seasons?,? (?:of|for|including)(?: both| (?:its|the) (?:[\w-]+ ){0,2}\w+)?\b"
        r"(?![^.;]{0,90}\b(?:will|would|premieres?|debuts?|finale|trailer|date|last|joins?|end)\b)",
        "order|announc|confirm|pick|green|renew|commission",
        status=Status.HAPPENED,
        side="object",
        examples=(
            (
                "The CW ordered new seasons of “Riverdale,” “Supergirl” and “The Flash.”",
                "Riverdale | | renewal | happened; Supergirl | | renewal | happened;"
                " The Flash | | renewal | happened",
            ),
            ("Netflix Orders New Season of ‘Black Mirror’", "Black Mirror | | renewal | happened"),
            ("HBO announced new seasons of “Barry” will be shorter.", ""),
        ),
    ),
    phrasing(
        "renewal.orders-titled",
        R,
        r"\b(?:announce[sd]?|confirm(?:s|ed)|orders|ordered|greenlights?|greenlit|commissions|commissioned) "
        rf"(?=[“‘'\"]?(?-i:[A-Z0-9])[^.,;:]{{1,40}}? (?:season|series) {COUNT}{NO_PART}"
        r"(?![^.;]{0,70}\b(?:will|would|premieres?|debuts?|finale|trailer|date|last|joins?|end)\b))",
        "announce|confirm|orders|ordered|green|commission",
        status=Status.HAPPENED,
        side="object",
        examples=(
            (
                "Netflix confirms “Stranger Things” season 3.",
                "Stranger Things | 3 | renewal | happened",
            ),
        ),
    ),
    phrasing(
        "renewal.season-confirmed",
        R,
        rf"\b(?<!\bno )(?<!\bon )(?<!\bfor )(?<!\bof )(?<!\bin )(?<!\bfrom )(?<!\bon the )(?<!\bof the )(?<!\bfor the ){SEASON}['’”\"]?(?: (?:of|for|on) [“‘'\"]?(?-i:[A-Z])[\w’'&:! -]{{1,40}}?[”’'\"]?)?,? "
        + any_of(
            rf"(?:is|are|has been|have been|had been|was|were|gets) {_SURE}(?:confirmed|greenlit|green-?lit|ordered"
            r"|commissioned|announced|given the (?:green ?light|go-ahead)|picked up)\b(?! (?:to|in the|for (?!a\b)))",
            rf"(?:is|are) {_SURE}(?:official\b|happening|a go\b|on the way\b|in (?:the works|development)\b|(?:all )?but confirmed)(?! to)",
            rf"{_SURE}(?:confirmed|greenlit|announced|ordered|commissioned|in the works|in development|on the way)(?= (?:by|at|with|ahead|amid|and|for|on)\b|[.,;:!]|$)",
        ),
        "confirmed|green|ordered|commissioned|happening|announced|picked up|official|a go|go-ahead|in the works|in development|on the way",
        status=Status.HAPPENED,
        side="near",
        examples=(
            (
                "A third season of “Succession” was announced in January 2018.",
                "Succession | 3 | renewal | happened | 2018-01",
            ),
            (
                "A third season of “Succession” has been ordered.",
                "Succession | 3 | renewal | happened",
            ),
            ("‘Ozark’ Season 4 Confirmed by Netflix", "Ozark | 4 | renewal | happened"),
            ("The winner of season 12 was announced on “The Voice.”", ""),
            ("“Barry”: no fourth season has been ordered.", "Barry | 4 | renewal | unknown"),
        ),
    ),
    phrasing(
        "renewal.there-will-be",
        R,
        rf"\b(?<!\bif )(?<!whether )there (?:will|is going to) (?:definitely |indeed |in fact )?be {NEXT}{NO_PART}",
        "there will be|there is going",
        status=Status.HAPPENED,
        side="near",
        dated=False,
        examples=(
            (
                "Phoebe Waller-Bridge said there will be a second series of “Fleabag.”",
                "Fleabag | 2 | renewal | happened",
            ),
        ),
    ),
    phrasing(
        "renewal.said-to-return",
        R,
        rf"\b(?:announce[sd]?|confirm(?:s|ed)|reveal(?:s|ed)|ha(?:s|d) confirmed)\b(?! when)[^.;]{{0,80}}?"
        rf"\b(?P<v>(?:will|would) (?:be )?(?:return(?:ing)?|com(?:e|ing) back)) (?:to (?:[\w+]+ ){{1,3}}?)?(?:for|with) {NEXT}{NO_PART}",
        "will |would ",
        status=Status.HAPPENED,
        side="subject",
        examples=(
            (
                "Starz announced in May that “Outlander” would return for a fifth season.",
                "Outlander | 5 | renewal | happened",
            ),
        ),
    ),
    phrasing(
        "renewal.return-for",
        R,
        rf"\b(?<!\bnot )(?<!never )(?:will (?:officially |all |both |also |indeed )?return|to return|set to return|(?:is|are) (?:officially )?"
        rf"returning|(?:is|are|will be) (?:\w+ly |soon )?coming back|will be returning|will (?:all |both |also )?(?:come|be) back|would (?:be )?return(?:ing)?)"
        rf" (?:to (?:[\w+]+ ){{1,3}}?)?(?:for|with) (?!its |the |their ){NEXT}{NO_PART}",
        "return|back",
        status=Status.HAPPENED,
        side="subject",
        needs="title",
        dated=False,
        unless_dated=True,
        examples=(
            ("“Bosch” will return for a fifth season.", "Bosch | 5 | renewal | happened"),
            ("“Bosch” will not return for an eighth season.", ""),
            ("Peter Krause will return for a second season.", ""),
        ),
    ),
    phrasing(
        "renewal.next-year",
        R,
        r"\b(?<!not )(?<!never )(?:to|will|(?:is|are) set to) (?:also |both |all )?(?:return|be back|come back|be returning) (?:to (?:[\w+]+ ){1,3}?)?"
        r"(?:next season|for (?:the )?\d{4}[-–]\d{2,4}(?: season)?|for the next (?:television |TV |broadcast )?season)\b",
        "next season|20|next television|next tv|next broadcast",
        status=Status.HAPPENED,
        side="subject",
        needs="platform noun headline",
        dated=False,
        examples=(
            (
                "‘Gotham’ and ‘Lucifer’ to be back next season on Fox",
                "Gotham | | renewal | happened; Lucifer | | renewal | happened",
            ),
            ("She will be back next season, the coach of “The Voice” says.", ""),
        ),
    ),
    phrasing(
        "renewal.returning-series",
        R,
        r"\b(?:returning|renewed) (?:\w+ )?(?:series|shows|dramas|comedies) (?:are|includ(?:es?|ing)|will be|is)\b:?(?= )",
        "returning|renewed",
        status=Status.HAPPENED,
        side="object",
        dated=False,
        examples=(
            (
                "The other returning series are “Arrow,” “The Flash” and “Supergirl.”",
                "Arrow | | renewal | happened; The Flash | | renewal | happened;"
                " Supergirl | | renewal | happened",
            ),
        ),
    ),
    phrasing(
        "renewal.spoken-of",
        R,
        any_of(
            rf"\b(?:renew|pick|order|confirm|announc|green|talk|plan|work|hop)[\w-]*\b[^.;]{{0,40}}?\b(?:{SEASON}|{MORE}){NO_PART}",
            rf"\b(?:{SEASON}|{MORE}){NO_PART}[^.;]{{0,30}}?\b(?:renew|order|confirm|announc|green|possib|happen|works|official)",
            r"\brenewals?\b",
        ),
        "renew|picked|picks|pick-up|pickup|order|confirm|announc|green|talks|planned|plans|works|work on|hoping|possib|happen|official",
        status=Status.HAPPENED,
        side="near",
        needs="title season",
        firm=False,
        examples=(
            ("They are at work on a third season of “Barry.”", "Barry | 3 | renewal | happened"),
        ),
    ),
)
