"""Trailers, teasers, posters and first looks of a series or season, not of single episodes."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing

T = Event.TRAILER
_STILLS = r"(?:photo|image|picture|pic|still)s?"
_CLIP = (
    r"(?:(?:super|season )?(?:trailer|teaser)s?(?: trailers?| posters?)?|super-?teases?"
    r"|sizzle reel)"
)
_ART = (
    r"(?:key (?:art|visuals?)|(?:character|motion|promotional)? ?posters?|PVs?|promo"
    r"(?:tional)? videos?)"
)
_NOUN = rf"(?:{_CLIP}|{_ART})"
# What a single episode's promo, a finale's teaser and other senses of the words look like.
_BEFORE = (
    r"(?<!episode )(?<!finale )(?<!film )(?<!movie )(?<!reunion )(?<!fake )(?<!parody )"
    r"(?<!midseason )"
    r"(?<!\bhuge )(?<!almighty )(?<!massive )(?<!movie['’]s )(?<!film['’]s )(?<!fan-made )"
    r"(?<!episode \d )(?<!episode \d\d )(?<!finale promo )(?<!date, )(?<!online, )(?<!cast, )"
    r"(?<!guests, )(?<!\bin her )(?<!\bin his )(?<!\bwant a )(?<!wants a )(?<!wanted a )(?<!\bno )"
)
_AFTER = (
    r"(?! (?:child|boy|girl|boards?|on (?:the|a) (?:set|lot))\b|[^.;]{0,40}? (?:hangs?|hung|on (?:the|her|his) wall)\b)"
    r"(?! (?:parks?|homes?|launch event|updates?|as to|in the form|about (?:who|what|how|when)"
    r"|talk|hitch"
    r"|(?:for|of|from|to) (?:\w+['’]?s? ){0,4}?(?:film|movie|finale|episode|feature|reunion|album"
    r"|song|video game)\b"
    r"|(?:for|of) (?:the )?[‘“\"']?[\w .:&!'’”\"-]{2,45}?(?:episode|finale|reunion)\b))"
    r"(?!,? (?:&|and) (?:all|every|more|latest|know|here)\b|, (?:cast|plot|recap|where to watch"
    r"|new guest list|and (?:more|every|all)))"
)

ROWS = (
    phrasing(
        "trailer.coming",
        T,
        rf"\b(?:{_NOUN}|first look)(?: (?:for|of) [^.;,|]{{2,60}})? (?:(?:will|(?:is )?(?:set )?to) (?:be (?:shown|aired|screened)|air)\b|will (?:be )?(?:released?"
        r"|drop|debut|arrive|premiere|unveiled|out|revealed|land|launch(?:ed)?)|(?:is )?"
        r"(?:set )?to (?:be )?(?:released?|drop|unveiled|revealed|launch(?:ed)?)|(?:releases?"
        r"|drops|arrives|lands|debuts|launches|coming|is out|out|release) (?:on |this |next )?"
        r"(?=tomorrow|tonight|soon|this |next |(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?! "
        r"(?:night|evening),? \w+ed)))",
        "trailer|teaser|poster|key visual|key art|pv|promo|first look|supertease",
        status=Status.ANNOUNCED,
        needs="title season",
        examples=(
            (
                "The trailer for “Stranger Things” season 4 will be released on April 12.",
                "Stranger Things | 4 | trailer | announced",
            ),
            ("The trailer park scenes of “Ozark” were shot in Georgia.", ""),
        ),
    ),
    phrasing(
        "trailer.noun",
        T,
        r"\b(?:(?:first|new|official|full|final|red[- ]band|season|debut|extended|latest"
        rf"|brand new|main|creepy) ){{0,4}}{_BEFORE}\b{_CLIP}\b{_AFTER}",
        "trailer|teaser|supertease|super-tease|sizzle",
        status=Status.HAPPENED,
        needs="title",
        examples=(
            (
                "Netflix has released the first trailer for “Russian Doll” season 2.",
                "Russian Doll | 2 | trailer | happened",
            ),
            ("“Westworld” Season 2 Trailer Arrives", "Westworld | 2 | trailer | happened"),
            (
                "The Witcher | Official Teaser | Netflix series",
                "The Witcher |  | trailer | happened",
            ),
            ("Watch the teaser for the “Lost” series finale.", ""),
            ("Game of Thrones Season 8 Episode 3 teaser", ""),
            ("Steven Knight dropped a huge teaser about who dies in “Peaky Blinders”.", ""),
        ),
    ),
    phrasing(
        "trailer.of-show",
        T,
        rf"\b{_BEFORE}{_CLIP} (?:for|of) (?:(?:the|its|their)(?: (?!finale|episode|film|movie)[\w'’-]+){{0,4}}? (?:series|show|drama"
        r"|comedy|sitcom|reboot|revival|spin-?off|anime|docuseries|season)|season (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten))\b(?!['’]s)"
        rf"(?! (?:\w+ )?(?:finale|episode|premiere|opener|reunion)){_AFTER}",
        "trailer|teaser|supertease|super-tease|sizzle",
        status=Status.HAPPENED,
        examples=(
            (
                "“Barry” is back in March. HBO has released the first trailer for the series.",
                "Barry |  | premiere | announced; Barry |  | trailer | happened",
            ),
            (
                "“Barry” is back. HBO released an extended trailer for Season 2 this week.",
                "Barry | 2 | trailer | happened",
            ),
            ("“Barry” is fun. The trailer for season 2 episode 5 is out.", ""),
            ("“Barry” is fun. The trailer for the season finale of the show is short.", ""),
            ("“Barry” is fun. The film’s stars watched the trailer for the movie.", ""),
        ),
    ),
    phrasing(
        "trailer.art",
        T,
        rf"\b{_BEFORE}{_ART}\b{_AFTER}",
        "poster|key art|key visual|pv|promo video|promotional video",
        status=Status.HAPPENED,
        needs="title",
        examples=(
            (
                "HBO has unveiled the key art for “House of the Dragon” season 1.",
                "House of the Dragon | 1 | trailer | happened",
            ),
            (
                "The anime “Attack on Titan” has a new key visual for season 4.",
                "Attack on Titan | 4 | trailer | happened",
            ),
        ),
    ),
    phrasing(
        "trailer.promo",
        T,
        r"\b(?:season(?: \w+)?|first|official|new season) promos?\b(?! (?:photos?|for (?:the )?"
        r"(?:[\w-]+ ){0,4}?(?:finale|episode|pilot|premiere)|code))(?![^.;|]{0,40}\bepisode\b)"
        r"|\bpromos? (?:video )?(?:for|of) (?:the |its |her |his )?(?:\w+ ){0,2}?season\b"
        r"(?! \w+,? episode)(?! \w+ finale)|\bofficial preview\b",
        "promo|official preview",
        status=Status.HAPPENED,
        needs="title",
        examples=(
            (
                "The first promo for the second season of “Shark Tank” is out.",
                "Shark Tank | 2 | trailer | happened",
            ),
            ("The Flash: New Promo For Season 6, Episode 18", ""),
        ),
    ),
    phrasing(
        "trailer.first-look",
        T,
        r"\bfirst[- ]looks?\b(?! deals?\b)(?! (?:photo|image|picture)s? (?:of|finds)\b)"
        rf"(?: {_STILLS})?(?! (?:deal|at (?:(?:her|his|their|its) (?!new series|season|series)"
        rf"|[^.;]{{2,50}} (?:film|movie|episode|finale|reunion)\b)))|\b(?:first|new) (?:official |promo |promotional )*{_STILLS} "
        r"(?:from|for|of) (?=[^.;]{0,60}\b(?:season|series)\b)(?![^.;]{0,60}\bepisode\b)",
        "first look|first-look|first image|first photo|first picture|first still|new image"
        "|new photo|new picture|new still|first official|first promo|new official|new promo",
        status=Status.HAPPENED,
        needs="title",
        examples=(
            (
                "HBO shared the first official picture from the second series of “Succession.”",
                "Succession | 2 | trailer | happened",
            ),
            (
                "First look at HBO’s drama series “Succession”: see the cast.",
                "Succession |  | trailer | happened",
            ),
            ("Michael Lewis has a first-look deal with the makers of “Billions”.", ""),
        ),
    ),
    phrasing(
        "trailer.loose",
        T,
        r"\b(?:trailers?|teasers?|promos?|(?:first|new|exclusive|official)[- ](?:looks?|images?|photos?|pictures?|pics|stills?)|posters?|sneak peeks?|first footage"
        r"|previews?|quick tease|supertease)\b",
        "trailer|teaser|promo|poster|sneak peek|footage|preview|tease"
        "|first look|first image|first photo|first pic|first still|first-look|first-image|first-photo|new look|new image|new photo|new pic"
        "|new still|exclusive look|exclusive image|exclusive photo|exclusive pic|exclusive still|official look|official image|official photo|official pic|official still",
        status=Status.HAPPENED,
        firm=False,
        examples=(
            ("NBC showed first footage of “This Is Us”.", "This Is Us |  | trailer | happened"),
        ),
    ),
)
