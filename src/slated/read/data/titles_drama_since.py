"""American and Canadian dramas begun since 2005.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
10.5: Apocalypse | 9-1-1 Nashville | ~Alex Cross | The Alienist: Angel of Darkness
~Almost Paradise | American Rust: Broken Justice | Anne Rice's Immortal Universe
Anne Rice's Mayfair Witches | Anne Rice's Talamasca | The Astronaut Wives Club | Barkskins
The Beautiful Life: TBL | The Bedford Diaries | Being Erica | Big Sky: Deadly Trails
The Black Donnellys | Blade: The Series | ~Blood & Oil | Bob ♥ Abishola | ~Bonnie & Clyde
Breakout Kings | Briarpatch | ~Cane | Canterbury's Law | Cashmere Mafia | Combat Hospital
~Commander in Chief | Crossing Lines | CSI Vegas | ~Day Break | ~Dead of Summer | Detroit 1-8-7
Detroit 187 | Dirty John | Dirty John: The Betty Broderick Story | Dirty Sexy Money
The Dresden Files | E-Ring | Eli Stone | ~The Evidence | ~Falling Water | ~Fashion House
FBI International | FBI True | Gangland Undercover | ~GCB | Genius: Aretha | Genius: Einstein
Genius: MLK/X | Genius: Picasso | Ghost Wars | ~girls club | ~Happy Town | Harper's Island
~Harry's Law | Hidden Palms | ~Hollywood Heights | The Hot Zone | The Hot Zone: Anthrax
I Am the Night | In Case of Emergency | ~Jekyll | John from Cincinnati | ~Just Cause | K-Ville
~The Kill Point | ~Killer Women | King & Maxwell | L.A.'s Finest | LA's Finest
Legend of the Seeker | Lipstick Jungle | Love Is_ | Love Monkey | Made in Jersey
Marvel's Agent Carter | Marvel's Cloak & Dagger | Masters of Horror | Masters of Science Fiction
Men in Trees | ~Mercy Street | Miami Medical | ~Mob City | The Mob Doctor | ~Mystery Girls
NCIS Hawai'i | NCIS Hawaii | NCIS LA | NCIS Origins | NCIS Sydney | NCIS: Hawaii | NCIS: LA
NCIS: NOLA | ~Night Stalker | The Nine Lives of Chloe King | No Ordinary Family | NY Med | NY-LON
NYC 22 | October Road | Painkiller Jane | Pepper Dennis | The Playboy Club
Psych 2: Lassie Come Home | Psych 3: This Is Gus | Psych: The Movie | ~Quarry | R.J. Decker
~Raines | RJ Decker | ~Saints & Sinners | ~Saints & Strangers | Secrets of Sulphur Springs
Side Order of Life | ~A Small Light | ~Standoff | Stargate Origins | Stargate: Atlantis
Studio 60 on the Sunset Strip | Talamasca: The Secret Order | Taxi Brooklyn | Tell Me You Love Me
Three Moons Over Milford | ~Undercovers | Unsolved: The Murders of Tupac and the Notorious B.I.G.
The Unusuals | Valley of the Boom | Viva Laughlin | The Wedding Bells | What About Brian
~When We Rise | Wicked Wicked Games | ~Wildfire | Women's Murder Club
"""
