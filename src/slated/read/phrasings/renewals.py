"""Renewals decided: another season ordered or confirmed to come."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing
from slated.read.phrasings import fates, next_seasons
from slated.read.phrasings.later import (
    COUNT,
    NEXT,
    NO_PART,
    NUMBERED,
    SEASON,
    THE_SHOW,
    any_of,
)

R = Event.RENEWAL
_NOT_RENEWED = r"(?<!un-)(?<!\bnot )(?<!never )(?<!not be )(?<!not been )(?<!n't )(?<!n’t )(?<!n't be )(?<!n’t be )(?<!\byet )"
_NO_RENEWAL = (
    r"(?! (?:or (?:cancell?ed|axed|not)|interest|energy|focus|vow|sense|push|effort|hope|contract|deal"
    r"|attention|call|vigor|fears?|debate|life|appreciation|promise|their|his|her|hostilit|optimism|strength|popularity|speculation|scrutiny|talk|faith|confidence|commitment|criticism"
    r"|not only))"
)

ROWS = (
    *fates.ROWS,
    phrasing(
        "renewal.renewed-it",
        R,
        rf"\b{_NOT_RENEWED}(?:(?P<v>renewed|picked up|brought back|extended) {THE_SHOW}(?= (?:for|through|until|to) {NEXT}| for (?:the )?\d{{4}})|(?P<v2>(?:brought|bringing) {THE_SHOW} back(?= (?:for|with) {NEXT})|(?:gave|given|handed|granted) {THE_SHOW} (?:an? |its )?(?:early )?(?={NEXT}{NO_PART})))",
        "renewed|picked up|brought|bringing|extended|gave|given|handed|granted",
        side="near",
        examples=(
            (
                "“Castle” will go on. ABC has renewed the show for an eighth season.",
                "Castle | 8 | renewal | happened",
            ),
            (
                "“Party Down” was over. Starz brought the comedy back for a third season.",
                "Party Down | 3 | renewal | happened",
            ),
            (
                "“Dead to Me” goes on. Netflix gave the series a third season.",
                "Dead to Me | 3 | renewal | happened",
            ),
            ("The director of “Castle” brought it back from the lab.", ""),
        ),
    ),
    phrasing(
        "renewal.renewed",
        R,
        rf"\b{_NOT_RENEWED}(?P<v>renewed)\b{_NO_RENEWAL}",
        "renewed",
        side="either",
        examples=(
            (
                "“Killing Eve” has been renewed for a second season at BBC America.",
                "Killing Eve | 2 | renewal | happened",
            ),
            ("HBO has renewed “Barry” for season 3.", "Barry | 3 | renewal | happened"),
            (
                "NBC has renewed “Superstore,” “The Blacklist” and “Will & Grace.”",
                "Superstore | | renewal | happened; The Blacklist | | renewal | happened;"
                " Will & Grace | | renewal | happened",
            ),
            ("They renewed their vows last week.", ""),
            ("“Rizzoli & Isles” drew renewed interest this week.", ""),
            ("Her fame was renewed not only by her role in “Barry.”", ""),
        ),
    ),
    phrasing(
        "renewal.renews",
        R,
        r"\b(?<!\bnot )(?<!against )(?:renews|renewing|to renew|will renew)\b"
        r"(?! (?:their|his|her|vow|or\b|interest|calls))",
        "renew",
        status=Status.HAPPENED,
        side="object",
        examples=(
            ("Netflix Renews ‘Mindhunter’ for Season 2", "Mindhunter | 2 | renewal | happened"),
            ("NBC opted not to renew “Timeless” for a third season.", ""),
        ),
    ),
    phrasing(
        "renewal.noun",
        R,
        any_of(
            r"\b(?:scores?|scored|scoring|earns?|earned|lands?|landed|gets?|getting|got|nabs?|nabbed|receives?|books?|booked"
            r"|received|gives|gave|given|grants|granted|hands|handed|secured?|secures|snags?|snagged|wins?|won|announces?|announced"
            r"|confirms|confirmed|celebrates?|celebrated|unveils|unveiled|reveals|revealed)"
            r" (?:an? |the |its |news of (?:a|its) )?(?:(?!series |pilot )[\w’'-]+ ){0,4}?(?:renewals?|pick-?ups?)\b"
            r"(?! (?:decision|status|chances|odds|talks))",
            r"\brenewals? (?:was |were |is |has been )?(?:announced|official|confirmed|unveiled|news\b)",
            rf"['’]s (?:early |{COUNT} |two-season |surprise |recent )?(?:season \w+ )?renewal\b",
            rf"\b{SEASON}[ -](?:\w+ )?(?:renewal|pick-?up)\b(?! (?:chances?|odds|hopes?|talks?|status|decision|campaign|petition|bid|rumou?rs|prospects|buzz|odds|update|watch|likely|unlikely|uncertain|hangs))",
            r"\bdespite (?:an? |its |the )?(?:\w+ ){0,3}renewal\b",
            r"\brenewals? (?:of|for) (?=[“‘\"']|(?-i:[A-Z]))",
        ),
        "renewal|pickup|pick-up",
        status=Status.HAPPENED,
        side="near",
        needs="title",
        examples=(
            (
                "‘Superstore’ Scores Early Season 5 Renewal at NBC",
                "Superstore | 5 | renewal | happened",
            ),
            ("Fans wait for a renewal decision on “Timeless.”", ""),
        ),
    ),
    phrasing(
        "renewal.picked-up",
        R,
        rf"\b(?<!n['’]t be )(?<!not be )(?<!not been )(?<!never be )(?P<v>picked up|saved|rescued|revived|resurrected|bumped up|upped|greenlit|green-?lit|green-?lighted|re-?upped|recommissioned|commissioned"
        rf"|brought back|bringing back|extended(?! (?:trailer|look|teaser|cut|version))|given the (?:green ?light|go-ahead)|signed on|(?:confirmed|set)(?= for)) "
        rf"(?:[\w’'-]+ ){{0,2}}?(?:by (?:[\w’'+-]+ ){{1,3}})?(?:for|through|to) {NEXT}{NO_PART}",
        "picked up|saved|rescued|revived|resurrected|confirmed|set|green|upped|bumped|commissioned|go-ahead|brought back|bringing back|extended|signed",
        status=Status.HAPPENED,
        side="either",
        examples=(
            ("“Fleabag” was picked up for a second season.", "Fleabag | 2 | renewal | happened"),
            (
                "“The Expanse” has been saved by Amazon for a fourth season.",
                "The Expanse | 4 | renewal | happened",
            ),
            (
                "“Line of Duty” has been recommissioned for a sixth series.",
                "Line of Duty | 6 | renewal | happened",
            ),
            ("The pilot was picked up at the airport.", ""),
        ),
    ),
    phrasing(
        "renewal.brings-back",
        R,
        rf"\b(?<!petition to )(?<!campaign to )(?<!effort to )(?<!efforts to )(?<!\bbid to )(?<!fight to )(?<!\bplea to )(?<!\bwant to )(?<!wants to )(?<!\bhow to )(?<!would )(?:bring(?:s|ing)? back|bring(?:s|ing)?(?= [“‘'\"]?[\w“‘’'\"][^;:.]{{1,60}}? back (?:for|with) )|(?:save|rescue|revive|resurrect)[sd]|recommissions?|re-?commissioned|commissions|commissioned|picks up|picked up|extend(?:s|ed)?(?! (?:trailer|look|teaser|cut|version|episode|run|finale))|re-?ups|re-?upped|orders more)"
        rf"(?! [^;:.]{{0,20}}new series)(?= [“‘'\"]?[\w“‘’'\"][^;:.]{{2,60}}? for {NEXT}{NO_PART})",
        "back|pick|extend|upped|re-up|reup|orders more|saves|saved|rescue|revive|resurrect|commission",
        status=Status.HAPPENED,
        side="object",
        examples=(
            (
                "Amazon picked up “Good Omens” for a second season.",
                "Good Omens | 2 | renewal | happened",
            ),
            (
                "NBC brings “Community” back for a fourth season.",
                "Community | 4 | renewal | happened",
            ),
            (
                "NBC Saves ‘Brooklyn Nine-Nine’ for Season 6",
                "Brooklyn Nine-Nine | 6 | renewal | happened",
            ),
            ("She saved the “ER” set for the last scene of season 6.", ""),
            (
                "Fox is bringing back “Last Man Standing” for another season.",
                "Last Man Standing | | renewal | happened",
            ),
        ),
    ),
    phrasing(
        "renewal.will-get",
        R,
        rf"\b(?:will|['’]ll) (?:also |finally |definitely |indeed )?(?:get|have|receive) (?:a |an |its )?{NUMBERED}{NO_PART}",
        "will|'ll",
        status=Status.ANNOUNCED,
        side="subject",
        needs="title",
        examples=(
            (
                "Daredevil will get a third season on Netflix.",
                "Daredevil | 3 | renewal | announced",
            ),
        ),
    ),
    phrasing(
        "renewal.gets",
        R,
        rf"\b(?<!\bnot )(?<!n't )(?<!n’t )(?:gets?|got|getting|is given|was given|been given|been granted|receives?"
        rf"|received|has received|earns|earned|lands|landed|scores|scored|nabs|nabbed|snags|snagged|handed|granted"
        rf"|wins|won) (?:a |an order for |(?:\w+ )?green ?light for |the go-ahead for |its )*{NUMBERED}{NO_PART}",
        "get|got|given|granted|receive|earn|land|score|nab|snag|hand|wins|won",
        status=Status.HAPPENED,
        side="subject",
        needs="title",
        examples=(
            (
                "Daredevil is getting a third season on Netflix.",
                "Daredevil | 3 | renewal | happened",
            ),
            ("“The Voice” finalist Chevel Shepherd wins season 15.", ""),
            ("‘South Park’ gets season 25 trailer", ""),
        ),
    ),
    phrasing(
        "renewal.gives",
        R,
        rf"\b(?<!to )(?<!may )(?<!might )(?<!could )(?<!not )(?<!n['’]t )(?:gives?|gave|giving|hands|handed|grants|granted|awards|awarded)"
        rf" (?=[“‘'\"]?(?-i:[A-Z0-9])[^;:.]{{1,50}}?[”’'\"]? (?:an? |its )?{NEXT}{NO_PART})",
        "give|gave|giving|hands|handed|grants|granted|award",
        status=Status.HAPPENED,
        side="object",
        examples=(
            ("HBO gives ‘Barry’ a third season", "Barry | 3 | renewal | happened"),
            ("The finale gives “Barry” a second chance.", ""),
        ),
    ),
    phrasing(
        "renewal.orders",
        R,
        rf"\b(?P<v>announc(?:es?|ed|ing)|confirm(?:s|ed|ing)?|orders|ordered|ordering|books|booked|secures|secured|picks up|picked up|greenlights?|greenlit|green-?lights"
        rf"|commissions|commissioned|sets|adds|approves|approved|(?:gives|given|gave) (?:an? |the )?"
        rf"(?:official )?[‘“'\"]?(?:green ?light|go-ahead|order)[’”'\"]? (?:to|for))"
        rf" (?:there will be |it will (?:make|have) |plans for )?(?:the )?{NUMBERED}{NO_PART}"
        rf"(?![^.;]{{0,70}}\b(?:will|would|premieres?|debuts?|finale|trailer|date|last|joins?|end)\b)",
        "announc|confirm|order|green|commission|sets|adds|approve|go-ahead|books|booked|secure|picks|picked",
        status=Status.HAPPENED,
        side="near",
        needs="title",
        examples=(
            (
                "BBC One has ordered a third series of “Happy Valley.”",
                "Happy Valley | 3 | renewal | happened",
            ),
            (
                "Netflix Announces Second Season of ‘Sex Education’",
                "Sex Education | 2 | renewal | happened",
            ),
            ("HBO announced season 8 of “Game of Thrones” will be its last.", ""),
        ),
    ),
    *next_seasons.ROWS,
)
