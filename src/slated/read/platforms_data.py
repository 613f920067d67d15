"""Networks, channels and streamers as English news writes them.

One platform a line: the canonical name, then its other written forms. A longer
name wins over a shorter one at the same place, so what begins or ends with a
platform's name and is something else (``OTHER``) needs only be listed.
"""

from __future__ import annotations

FREE = """
Netflix
HBO
HBO Max
HBO Go | HBO GO
HBO Now | HBO NOW
Hulu
Amazon
Amazon Prime Video | Amazon Prime | Amazon Video | Amazon's Prime Video | Prime Video
Freevee | Amazon Freevee
IMDb TV
Apple TV+ | Apple TV Plus | AppleTV+ | Apple TV | Apple+ | Apple Plus
Disney+ | Disney Plus | DisneyPlus
Disney+ Hotstar | Disney+Hotstar | Disney Plus Hotstar | Disney + Hotstar | Hotstar
Disney Channel
Disney XD
Disney Junior
Peacock | Peacock TV
Paramount+ | Paramount Plus
Paramount Network
CBS All Access
CBS
NBC
ABC
ABC Family
ABC iview | ABC iView
The CW | CW | the CW
CW Seed
The WB | the WB
UPN
AMC
AMC+ | AMC Plus
FX | FX Networks
FX on Hulu
FXX
FXM
Starz | STARZ
Starzplay | StarzPlay
Cinemax
Epix | EPIX
MGM+ | MGM Plus
TNT
TBS
truTV | TruTV | TruTv
USA Network
Syfy | SYFY | SyFy
Sci-Fi Channel | Sci Fi Channel
Freeform
Hallmark Channel
Hallmark Movies & Mysteries
Hallmark Movies Now
E! | E! Entertainment | E! Network | E! UK
MTV
MTV2
VH1 | VH-1
BET
BET+ | BET Plus
TLC
HGTV
DIY Network
Magnolia Network
Discovery+ | Discovery Plus | discovery+
Discovery Channel
Investigation Discovery
Science Channel
Travel Channel
Animal Planet
Food Network
Cooking Channel
History Channel
A&E
Comedy Central
Adult Swim | adult swim
Cartoon Network
Nickelodeon
Nick Jr.
Nick at Nite
TeenNick
PBS
PBS Kids | PBS KIDS
PBS Masterpiece
BBC
BBC One | BBC1 | BBC 1 | BBC ONE
BBC Two | BBC2 | BBC 2 | BBC TWO
BBC Three | BBC3 | BBC 3 | BBC THREE
BBC Four | BBC4 | BBC 4
BBC iPlayer | iPlayer
BBC America
BBC Scotland
CBBC
CBeebies
ITV
ITV1
ITV2
ITV3
ITV4
ITVBe
ITVX
ITV Hub
Channel 4
All 4
More4
E4
Channel 5 | Channel Five
5STAR | 5Star
My5
Sky Atlantic
Sky One | Sky 1 | Sky1
Sky Two
Sky Arts
Sky Comedy
Sky Crime
Sky Documentaries
Sky Max
Sky Go
NOW TV | Now TV
UKTV
S4C
RTÉ | RTE
RTÉ One | RTE One
TG4
Acorn TV | AcornTV
BritBox | Britbox
CBC
CBC Gem
CTV
Citytv
CraveTV
Crunchyroll
Funimation
HIDIVE | HiDive
VRV
YouTube Premium
YouTube Red
YouTube TV
Facebook Watch
Quibi
Roku Channel | The Roku Channel | the Roku Channel
Tubi
Pluto TV
Sony Crackle
Foxtel
SBS
Network Ten | Network 10
Channel Ten | Channel 10
10 Play
Channel Seven | Channel 7 | Seven Network
7plus
Channel Nine | Channel 9 | Nine Network
9Now
TVNZ
ALTBalaji | ALT Balaji | AltBalaji | Alt Balaji
ZEE5 | Zee5 | ZEE 5 | Zee 5
SonyLIV | SonyLiv | Sony LIV | Sony Liv
Voot | Voot Select
MX Player | MXPlayer
JioCinema | Jio Cinema
Eros Now
Hoichoi
Colors TV
Star Plus | StarPlus | STAR Plus
Star Bharat
Star Maa
Star Vijay
Vijay TV
Sony TV | Sony Entertainment Television
Sony SAB | SAB TV
Zee TV
Zee Tamil
Sun TV
Sun NXT
History TV18
tvN
OCN
JTBC
KBS
KBS2
MBC
TVING
Viki | Rakuten Viki
iQIYI | iQiyi
WeTV
Fuji TV
Tokyo MX
TV Tokyo
NHK
ESPN
ESPN+ | ESPN Plus
CNN
MSNBC
CNBC
Fox Nation
National Geographic | Nat Geo | National Geographic Channel
Smithsonian Channel
WE tv | WEtv | WE TV | We TV | We tv
IFC
SundanceTV | Sundance TV | Sundance Channel
Sundance Now
Pop TV
TV Land
CMT
GSN | Game Show Network
UPtv | UP TV
ION Television | Ion Television
Reelz
DC Universe
WWE Network
Spike TV
TV One
AXS TV
Audience Network
Univision
Telemundo
Globoplay
Canal+
Viaplay
C More
Movistar+
Showmax
M-Net
ABS-CBN
GMA
Oprah Winfrey Network
Hayu | hayu
Seeso
CuriosityStream
"""
"""Names that mean the platform wherever they stand."""

SURNAME = """
Fox | FOX
Bravo | Bravo TV
Showtime
Lifetime
"""
"""Also family names or ends of titles: not directly after another capitalised word,
unless what follows speaks of a network."""

BRAND = """
Apple
Colors
Crackle
Discovery
Disney
Hallmark
History
Masterpiece
Oxygen
Paramount
Shudder
Sky
Spike
USA
Zindagi
Logo
Fuse
Seven
Spectrum
Roku
Crave
Snapchat
Twitch
YouTube | Youtube
"""
"""Also words and companies: only after "on", "at", "by" and the like, in brackets,
or where what follows speaks of a network."""

WORD = """
Max
NOW
OWN
ID
Pop
Dave
Stan
Nick
Binge
Neon
Aha
Alibi
Nine
Ten
"""
"""Also everyday words and first names: only after "on" or "via", or where what
follows speaks of a network."""

LOWER = """
netflix
hulu
hbo
hbo max
amazon prime
amazon prime video
disney plus
disney+
apple tv+
hotstar
crunchyroll
"""
"""Free names that hasty writers leave without capitals."""

WEAK = frozenset({"CNBC", "CNN", "ESPN", "MSNBC", "Snapchat", "Twitch", "YouTube"})
"""Where news is told and trailers are posted more often than series come out."""

OTHER = """
ABC News | ABC Signature | ABC Studios | ABC13 | ABC7 | ABC Entertainment News
NBC News | NBC Universal | NBC Sports | NBC Studios | NBC10 | NBC Bay Area
CBS News | CBS Studios | CBS TV Studios | CBS Television Studios | CBS Sports | CBS Films
CBS This Morning | CBS Local | CBS8 | CBS Interactive
Fox News | FOX News | Fox Business | FOX Business | Fox Sports | Fox Television Studios
Fox TV Studios | Fox Searchlight | Fox Studios | Fox 21 | Fox21 | Fox Entertainment Group
Fox 5 | FOX 5 | Fox 11 | FOX 11 | Fox 29 | Fox 32
20th Century Fox | Twentieth Century Fox | 21st Century Fox | 20th Television
FX Productions | FX Prods
BBC News | BBC Studios | BBC Radio | BBC Sport | BBC Culture | BBC Worldwide | BBC Breakfast
BBC Good Food | BBC Sounds | BBC Films
E! News | E! NEWS | E! Online | E! online | E! True Hollywood Story | E!'s Daily Pop
E! People's Choice | E! Live
MTV News | MTV Movie | MTV Video Music | MTV VMA | MTV Europe Music | MTV EMA | MTV Unplugged
MTV Studios | BET Awards | BET Hip Hop | CMT Awards | CMT Music Awards | VH1 Save
CNN Business | CNN International | CNN Newsroom | CNN Films
ESPN The Magazine | ESPY | ITV News | ITV Studios | ITN
Sky News | Sky Sports | Big Sky | Channel 4 News | CTV News | CBC News | SBS News
AMC Theatres | AMC Theaters | AMC Entertainment | AMC Studios | AMC cinema
Amazon Music | Amazon rainforest | Amazon Web Services | Amazon Alexa | Amazon Echo
Amazon Fire | Amazon Original Films | Amazon MGM | Amazon Kindle | Amazon River
Apple Music | Apple Watch | Apple Store | Apple Podcasts | Apple Arcade | Apple Card
Apple News | Apple Pay | Apple Maps | Apple Park | Apple iPhone | Apple Daily | Apple Books
Big Apple | Apple Martin | Fiona Apple
Disney World | Disney Land | Disney Parks | Disney Park | Disney Cruise | Disney Studios
Disney Resort | Disney Springs | Disney Pictures | Disney Animation | Disney Princess
Disney Television | Disney Theatrical | Disney on Broadway | Disney Vacation | Walt Disney
Roy Disney | Disney Family | Disney Gallery | Disney Television Studios | Disney Night
Paramount Pictures | Paramount Television | Paramount TV | Paramount Global | Paramount Studios
Paramount Animation | HBO Films | HBO Documentary Films | Netflix Studios | Netflix Party
Discovery of Witches | Star Trek: Discovery | Star Trek Discovery | Discovery Of Witches
Warner Bros. Discovery | Warner Bros Discovery | Discovery-WarnerMedia | U.S.S. Discovery
USA Today | USA TODAY | Miss USA | Miss Teen USA | Team USA | Made in the USA | in the USA
Starz Encore | Showtime Sports | Showtime at the Apollo | Lifetime Achievement
Spectrum News | Hallmark Hall of Fame | National Geographic Society
Colors of | True Colors | Oxygen Media | Pop Culture | Pop Smoke | Daily Pop | Iggy Pop
Dave Filoni | Dave Bautista | Dave Chappelle | Dave Franco | Stan Lee | Max Greenfield
Seven Seconds | Seven Kingdoms | Ten Years | Natural History | Oral History
Mad Max | Max Power | Seven Worlds | Nine Perfect | Spike Lee | Spike Jonze | Nick Cannon
"""
"""Longer names that hold a platform's name and are something else."""
