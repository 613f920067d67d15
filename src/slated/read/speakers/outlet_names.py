"""Trade papers, entertainment sites and newspapers, with the other ways they are written."""

from __future__ import annotations

OUTLETS = """
Deadline | Deadline Hollywood | Deadline.com | DEADLINE
Variety | Variety.com | VARIETY
The Hollywood Reporter | Hollywood Reporter | THR | THR.com | The Reporter
TVLine | TV Line | TVLine.com | TV LINE
Entertainment Weekly | EW | EW.com
Entertainment Tonight | ET | ET Online | ETonline | ET Canada
TheWrap | The Wrap | Wrap
E! News | E! NEWS | E! Online
TV Guide | TVGuide.com | TV Guide Magazine
TV Insider | TVInsider
Us Weekly | Us Magazine
People | PEOPLE | People Magazine | PEOPLE Magazine | People magazine | People.com
Vulture | Vulture.com
Collider | Collider.com
ComicBook.com | ComicBook | Comicbook.com
Comic Book Resources | CBR | CBR.com
Comic Book Movie | CBM | CBM (Comic Book Movie)
MCU Exchange
Bleeding Cool | Bleeding Cool News
IGN
Polygon
io9
Gizmodo | Gizmodo Australia | Gizmodo UK
Digital Spy | digitalspy.com
Radio Times | RadioTimes | RadioTimes.com
Den of Geek | Den of Geek US | Den of Geek UK
Screen Rant | ScreenRant
CinemaBlend | Cinema Blend
IndieWire | Indiewire
Slashfilm | /Film | /FILM | SlashFilm
The A.V. Club | AV Club | The AV Club | A.V. Club
Dark Horizons
Bloody Disgusting | Bloody-Disgusting
Syfy Wire | SYFY WIRE | SyFy Wire
Nerdist
Inverse
Decider
TMZ
TooFab
Page Six
Radar Online | RadarOnline | RadarOnline.com
HollywoodLife | Hollywood Life | HollywoodLife.com
In Touch | In Touch Weekly
Life & Style
The Blast
Just Jared
PopSugar | POPSUGAR | PopSugar.com
PopCulture.com | PopCulture
Showbiz Cheat Sheet
BuzzFeed | BuzzFeed News
HuffPost | Huffington Post | The Huffington Post | HuffPost UK
Vanity Fair
Rolling Stone
Esquire
GQ | GQ India
Vogue | VOGUE | VOGUE India | Teen Vogue
Elle
Glamour
Cosmopolitan | Cosmopolitan UK | Cosmopolitan.com
Marie Claire | Marie Claire UK
Harper's Bazaar | HarpersBAZAAR.com
Time | TIME | TIME magazine
Newsweek
Forbes
Empire | Empire magazine | Empire Magazine
Total Film
SFX
GamesRadar | GamesRadar+
GameSpot
Kotaku | Kotaku Australia
The Verge
Engadget
CNET
TechCrunch
Mashable
Business Insider | Insider | INSIDER
Bustle
Refinery29
The Daily Beast | Daily Beast
The New York Times | New York Times | NYT | NY Times
The Los Angeles Times | Los Angeles Times | LA Times | L.A. Times
The Washington Post | Washington Post
The Wall Street Journal | Wall Street Journal | WSJ
New York Post | The New York Post | NY Post
New York Daily News
New York Magazine
Chicago Tribune
Chicago Sun-Times
USA Today | USA TODAY
The Associated Press | Associated Press | AP
Reuters
Bloomberg
CNN Business
Axios
Puck
What's on Netflix | What’s on Netflix
Good Housekeeping
The Guardian | Guardian
The Independent | Independent
The Telegraph | Daily Telegraph | Telegraph | Telegraph.co.uk
The Times | The Sunday Times
The Sun | The Scottish Sun | The Sun Online
The Mirror | Daily Mirror | Mirror Online | Irish Mirror | Mirror.co.uk
Daily Mail | DailyMail.com | MailOnline | The Daily Mail
Daily Star | The Daily Star
Daily Express | Express | Express.co.uk
Daily Record
Evening Standard
Metro | Metro.co.uk | Metro UK
Manchester Evening News
Liverpool Echo
BBC News
Sky News
ITV News
NBC News
ABC News
CBS News
Fox News
Sydney Morning Herald | The Sydney Morning Herald
NEWS.com.au | news.com.au
Female First
Closer Weekly
OK! Magazine | OK! magazine
Woman's Day
New Idea
TV Week
TV Times
HELLO! | Hello!
Soaps.com
Soap Opera Digest
TrekMovie | TrekMovie.com
StarTrek.com
Star Wars News Net
Discussing Film | DiscussingFilm
The Illuminerdi
The Direct
Winter Is Coming | WinterIsComing.net
Watchers on the Wall
TV By The Numbers
Hindustan Times | HT City
The Times of India | Times of India | TOI | TOI Etimes | ETimes | Bombay Times
The Indian Express | Indian Express | Indianexpress.com | indianexpress.com
India Today
India TV News | India TV
Mid-Day | mid-day | Mid-day
Mumbai Mirror
Bangalore Mirror
Pinkvilla | PINKVILLA
Bollywood Hungama
Bollywood Life | BollywoodLife
BollywoodShaadis.com
SpotboyE | Spotboye | SpotboyE.com
Tellychakkar | Telly Chakkar | Tellychakkar.com
IWMBuzz | IWMBuzz.com
News18
NDTV | NDTV Movies
Zee News
DNA | DNA India
Firstpost
Film Companion
PTI
IANS
ANI | ANI News
Koimoi
Gadgets 360
Filmfare
Marca
Le Parisien
Anime News Network
Crunchyroll News
Soompi | soompi
NME
Billboard
Pitchfork
Consequence of Sound | Consequence
Complex
Paste
Thrillist
The Ringer
Slate
Salon
Vox | Vox.com
The Atlantic
The New Yorker
Playbill | Playbill.com
Broadway World | BroadwayWorld
Adweek
Ad Age
Multichannel News
Broadcasting & Cable
Broadcast | Broadcast magazine
Realscreen
C21 | C21Media
Television Business International | TBI
WWD
Access | Access Hollywood | Access Online
Extra | extratv
Inside Edition
Fox411 | FOX411
Parade | Parade.com
AARP
TV Series Finale
SpoilerTV
Gold Derby | GoldDerby
Awards Daily
Yahoo | Yahoo Entertainment | Yahoo! | Yahoo TV | Yahoo News | Yahoo Lifestyle
MSN
AOL
Fandom | Fandom Entertainment
Republic World
Sportskeeda
ComingSoon.net | ComingSoon
JoBlo | JoBlo.com
WhatCulture
LADbible
UNILAD
Mirchi9
Greatandhra | Greatandhra.com
"""
"""One outlet a line: the usual name, then its other written forms."""
