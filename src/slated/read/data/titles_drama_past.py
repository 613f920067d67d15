"""American and Canadian dramas begun before 2005.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
The 10th Kingdom | 2000 Malibu Road | ~21 Jump Street | 413 Hope St. | 77 Sunset Strip
The Adventures of Superman | Airwolf | The Alfred Hitchcock Hour | Alias Smith and Jones
American Playhouse | Archie Bunker's Place | B.J. and the Bear | Baa Baa Black Sheep | Banacek
Barnaby Jones | Baywatch Hawaii | Baywatch Nights | BeastMaster | Beggars and Choosers | Ben Casey
The Big Valley | ~Birdland | ~Black Scorpion | Blue Thunder | ~Boomtown | Boris Karloff's Thriller
Bourbon Street Beat | ~Brimstone | Brooklyn South | Burke's Law | The Burning Zone
The Byrds of Paradise | Cade's County | Carnivale | ~Central Park West | ~Cheyenne | ~CHiPs
Cleopatra 2525 | ~Clubhouse | The Colbys | ~Combat! | ~Cop Rock | Coronet Blue | ~The Court
~Crime Story | The Crow: Stairway to Heaven | ~Cupid | ~Dark Skies
The Days and Nights of Molly Dodd | Death Valley Days | Dr. Vegas | ~The Dukes of Hazzard
Dynasty II: The Colbys | Eerie, Indiana | ~Eight Is Enough | Ellery Queen | ~The Fall Guy
~Fastlane | ~First Wave | Flamingo Road | ~Flipper | FreakyLinks | Freddy's Nightmares
Friday the 13th: The Series | Gemini Man | Gene Roddenberry's Andromeda
Gene Roddenberry's Earth: Final Conflict | General Electric Theater | The Ghost & Mrs. Muir
The Greatest American Hero | Hallmark Hall of Fame | ~The Handler | Hardcastle and McCormick
The Hardy Boys/Nancy Drew Mysteries | ~Harsh Realm | ~Hawkins | ~Hazel | Hec Ramsey
~Here Come the Brides | The High Chaparral | Highway to Heaven | ~Hondo | Honey West | Hooperman
Hyperion Bay | I'll Fly Away | ~I-Man | ~The Immortal | ~The Invisible Man | It Takes a Thief
Jack & Bobby | Jake and the Fatman | James at 15 | ~Jeremiah | Johnny Staccato | Jonny Zero
~Kevin Hill | Kindred: The Embraced | ~Kings Row | Kolchak: The Night Stalker
Kraft Television Theatre | Kung Fu: The Legend Continues | L.A. Dragnet | L.A. Heat
La Femme Nikita | ~Lancer | ~Land of the Lost | ~Laramie | Law of the Plainsman
The Life and Legend of Wyatt Earp | The Life and Times of Grizzly Adams | ~Life Goes On
~Line of Fire | ~The Lone Ranger | Lonesome Dove: The Series | Longstreet | ~The Love Boat
The Love Boat: The Next Wave | M.A.N.T.I.S. | Malibu Shores | Man from Atlantis
The Man from U.N.C.L.E. | ~Martial Law | Matt Helm | ~Max Headroom | ~McCloud | McMillan & Wife
~Medical Center | Merlin's Apprentice | Michael Hayes | Mickey Spillane's Mike Hammer | ~Miracles
The Misadventures of Sheriff Lobo | Misfits of Science | ~The Mod Squad | ~The Monroes
~The Mountain | ~Naked City | Ned Blessing | New York Undercover | ~Night Heat | Night Visions
~North Shore | ~Nothing Sacred | ~Now and Again | ~Once and Again | One West Waikiki | ~Pasadena
The Persuaders! | Petrocelli | ~The Phoenix | ~Planet of the Apes | Playhouse 90 | ~Police Squad!
Poltergeist: The Legacy | Power Rangers: Lost Galaxy | ~The Pretender | ~Probe | ~Profiler
Push, Nevada | The Rat Patrol | Reasonable Doubts | Relic Hunter | The Restless Gun
Resurrection Blvd. | Rich Man, Poor Man | ~Riptide | Robbery Homicide Division | RoboCop: The Series
~Room 222 | ~Rose Red | ~Route 66 | ~Salem's Lot | Scarecrow and Mrs. King | Sea Hunt | Second Noah
~Seven Days | Shannon's Deal | She Spies | ~Shell Game | Silk Stalkings | Simon & Simon
Sir Arthur Conan Doyle's The Lost World | Sirota's Court | ~Sledge Hammer! | ~Snoops | ~Soul Food
~South of Nowhere | ~Space: 1999 | Space: Above and Beyond | Spenser: For Hire | ~Square Pegs
Star Trek: The Animated Series | ~State of Grace | Steven Spielberg Presents Taken | ~Stingray
Storm of the Century | Street Hawk | The Streets of San Francisco | Strong Medicine | ~Studio One
~Super Force | Tales from the Darkside | Tales of the Gold Monkey | Tattingers | TekWar
Tenspeed and Brown Shoe | ~That Was Then | thirtysomething | ~The Thorn Birds | Threat Matrix
Time Trax | The Tommyknockers | ~Tour of Duty | Trapper John, M.D. | Tremors: The Series
The Trials of Rosie O'Neill | ~Tropical Heat | Twin Peaks: The Return | ~The Untouchables | ~V.I.P.
Vega$ | Veritas: The Quest | ~Viper | ~The Visitor | Voyage of the Unicorn | Voyagers! | VR.5
~War and Remembrance | White Shadow | The White Shadow | ~Wild Palms | ~The Winds of War | ~WIOU
~Wiseguy | ~Witchblade | ~The Yellow Rose | The Young Indiana Jones Chronicles | The Young Riders
"""
