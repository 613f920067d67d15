"""Premium cable and streaming series.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
11.22.63 | 13 Reasons Why | ~1899 | ~1983 | 3 Body Problem | ~The Abandons | ~Acapulco
The Acolyte | ~The Act | ~Adolescence | ~The Affair | ~After Life | ~The Afterparty
Agatha All Along | ~The Agency | Ahsoka | AJ and the Queen | Alias Grace
~All About the Washingtons | All Her Fault | ~All or Nothing | All the Light We Cannot See
~All's Fair | Alpha House | Altered Carbon | Amazing Interiors | ~Amazing Stories
American Born Chinese | American Gigolo | ~American Nightmare | American Primeval | American Rust
American Vandal | Anatomy of a Scandal | ~And Just Like That | And Just Like That... | Andor
Angels in America | ~Angelyne | ~Another Life | Apples Never Fall | ~Arcane | Archive 81 | Arli$$
~As We See It | Astrid & Lilly Save the World | ~Atypical | Avenue 5 | ~Away | Baby Reindeer
~The Baby-Sitters Club | The Bad Batch | ~Ballard | ~Ballers | Band of Brothers | ~Banshee
~Barry | Based on a True Story | The Beast in Me | ~Beef | ~Before | Behind Her Eyes | Bel-Air
Berlin Station | ~Betas | ~The Big C | The Big Door Prize | Big Little Lies | ~Big Love
~Big Mouth | ~Big Shot | ~Billions | ~Black Bird | ~Black Cake | Black Doves
Black Mirror: Bandersnatch | ~Black Monday | ~Black Rabbit | Bling Empire | ~Blockbuster
~Bloodline | Blue Eye Samurai | Blunt Talk | Boardwalk Empire | BoJack Horseman
The Book of Boba Fett | ~Bookie | ~Boots | ~Bored to Death | The Borgias | ~Bosch | Bosch: Legacy
~The Boys | The Boys Presents: Diabolical | The Boys: Diabolical | ~Brave New World | Bridgerton
~The Brink | ~Brotherhood | ~The Buccaneers | ~Butterfly | Californication | ~Camping | ~Candy
Carmen Sandiego | Carnival Row | Carnivàle | Castle Rock | Castlevania | Castlevania: Nocturne
~Casual | ~Catch-22 | ~Central Park | Chad Powers | ~The Chair | The Chair Company | ~Chance
~The Changeling | ~Cheer | Chef's Table | ~Chernobyl | ~The Chi | Chicago Party Aunt
Chief of War | ~Chosen | ~The Chosen | ~The Circle | ~Citadel | Citadel: Diana | ~City on a Hill
~City on Fire | Clarkson's Farm | ~Clickbait | The Clone Wars | ~Close Enough | Cobra Kai
Colin in Black & White | ~The Comeback | The Comey Rule | ~Constellation | ~The Continental
The Continental: From the World of John Wick | Conversations with Friends | The Copenhagen Test
Cowboy Bebop | ~Coyote | ~Crashing | Creature Commandos | ~Criminal Record | ~Cross
The Crowded Room | ~The Crown | ~Cruel Intentions | Curb Your Enthusiasm | ~The Curse | ~Cursed
~Dahmer | Dahmer – Monster: The Jeffrey Dahmer Story | Daisy Jones & the Six
Daisy Jones & The Six | Daredevil | Daredevil: Born Again | ~Dark
The Dark Crystal: Age of Resistance | ~Dark Matter | Dark Tourist | ~Day of the Dead
The Day of the Jackal | ~Daybreak | ~Dead Like Me | ~Dead Ringers | ~Dead to Me | ~Deadwood
Dear Edward | Dear White People | Death and Other Details | Death by Lightning | ~Deep State
The Defenders | Defending Jacob | Deli Boys | Dept. Q | ~The Deuce
Devil in Disguise: John Wayne Gacy | ~Dexter | Dexter: New Blood | Dexter: Original Sin
Dexter: Resurrection | Diary of a Future President | ~Dice | ~Dickinson | ~Difficult People
~The Diplomat | ~Disclaimer | ~Disenchantment | ~Disjointed | Disney Gallery: The Mandalorian
~Divorce | ~Dollface | ~Domina | Doogie Kameāloha, M.D. | Doom Patrol | Dope Thief | Dopesick
Down Cemetery Road | ~Dr. Brain | ~Dr. Death | ~Dream On | Drive to Survive | ~The Dropout
Dubai Bling | Dune: Prophecy | ~Duster | Eastbound & Down | ~Easy | ~Echo | Echo 3 | ~The Eddy
~Electric Dreams | ~Elite | Emily in Paris | The End of the F***ing World | ~The English
~Enlightened | ~Entourage | ~Eric | Escape at Dannemora | The Essex Serpent | ~Euphoria
~Everything Sucks! | ~Evil | ~Evil Genius | ~Expats | ~Extrapolations | Eyes of Wakanda
F Is for Family | The Falcon and the Winter Soldier | The Fall of the House of Usher | ~Fallout
~Fatal Attraction | Fate: The Winx Saga | ~Feel Good | Fellow Travelers | Firefly Lane
~The First | ~First Kill | ~The First Lady | ~Five Days at Memorial | ~Flaked
Flatbush Misdemeanors | The Flight Attendant | Flight of the Conchords | ~For All Mankind
~Forever | Formula 1: Drive to Survive | ~Foundation | The Four Seasons
~Four Weddings and a Funeral | ~The Franchise | ~Franklin | Frasier | The Freak Brothers
~Freeridge | A Friend of the Family | ~Friends from College | ~From | ~From Scratch
From the Earth to the Moon | FUBAR | ~Full Circle | ~Full Swing | ~Future Man | Game of Thrones
Gen V | Genera+ion | ~Generation | Generation Kill | Gentefied | A Gentleman in Moscow
Gentleman Jack | George & Tammy | The Get Down | Get Millie Black | ~Get Shorty | ~Getting On
Ghosts of Beirut | The Gilded Age | Ginny & Georgia | The Girl from Plainville | Girlboss
~The Girlfriend | ~Girls | Girls5eva | ~GLOW | Godfather of Harlem | ~Godless | ~Goliath
~Good American Family | A Good Girl's Guide to Murder | Good Girls Revolt | The Good Lord Bird
Good Omens | ~Goosebumps | Government Cheese | Grace and Frankie | The Grand Tour | ~Graves
Grease: Rise of the Pink Ladies | ~The Great | The Great British Baking Show | Griselda
Guillermo del Toro's Cabinet of Curiosities | ~Guilty Party | ~Gypsy | ~Hacks | ~Halo | Halston
~Hand of God | The Handmaid's Tale | ~Hanna | ~Happy Face | Happyish | ~Harlem | Harley Quinn
~Harlots | The Haunting of Bly Manor | The Haunting of Hill House | Hawkeye | Hazbin Hotel
Heartstopper | Hello Tomorrow! | ~Helstrom | Hemlock Grove | ~High Fidelity | ~High Maintenance
High School Musical: The Musical: The Series | ~Hijack | His Dark Materials | ~Hit & Run
~Hold Tight | ~Hollywood | ~Home Before Dark | ~Homecoming | ~Homeland | ~Hoops | ~Hostage
~House of Cards | ~House of David | House of Guinness | House of Lies | House of the Dragon
How I Met Your Father | How to Make It in America | ~Huff | ~Human Resources | ~Hung | ~Hunters
~Hysteria! | I Am Groot | I Am Not Okay with This | I Know What You Did Last Summer | I Love Dick
I May Destroy You | The I-Land | ~The Idol | ~The Imperfects | ~Impulse | ~In Treatment
~The Innocent | ~The Innocents | ~Insatiable | ~Insecure | ~Inside Job | ~Interior Chinatown
~Into the Dark | ~Invasion | Inventing Anna | ~Invincible | Irma Vep | ~Iron Fist | Ironheart
~The Irregulars | Is It Cake? | It's Bruno! | It: Welcome to Derry | IT: Welcome to Derry
Jack Ryan | Jean-Claude Van Johnson | Jeffrey Epstein: Filthy Rich | Jessica Jones | Joe Pickett
Joe vs. Carole | ~John Adams | ~Julia | Julie and the Phantoms | Jupiter's Legacy | ~Jury Duty
~Kaleidoscope | ~Kaos | ~Keep Breathing | ~The Keepers | ~Kidding | ~Killing It
Kipo and the Age of Wonderbeasts | A Knight of the Seven Kingdoms | ~Knuckles
The Kominsky Method | The L Word | The L Word: Generation Q | Lady Dynamite | Lady in the Lake
~Laid | ~Land of Women | ~Landscapers | The Larry Sanders Show | ~The Last Dance | The Last of Us
The Last Tycoon | Last Week Tonight | Last Week Tonight with John Oliver | A League of Their Own
~The Leftovers | The Legend of Vox Machina | Lessons in Chemistry | ~Let the Right One In
~Life & Beth | Lilyhammer | ~Limetown | The Lincoln Lawyer | Lisey's Story | ~Little America
Little Fires Everywhere | ~Little Voice | Lives of the Mayfair Witches | ~Living with Yourself
Liza on Demand | Locke & Key | Lockwood & Co. | ~Loki | LOL: Last One Laughing | Long Bright River
~Long Way Up | ~Looking | ~Loot | The Lord of the Rings: The Rings of Power | Los Espookys
Losing Alice | ~Lost in Space | ~Love | Love Is Blind | ~Love Life | Love, Death & Robots
Love, Victor | Lovecraft Country | ~Luck | Luke Cage | M.O.D.O.K. | MacGruber | ~Mad Dogs
~Made for Love | ~Maggie | ~Maid | Making a Murderer | ~Malice | ~Mammals | ~A Man in Full
The Man in the High Castle | A Man on the Inside | Man vs. Bee | ~The Man Who Fell to Earth
The Mandalorian | ~Maniac | ~Marco Polo | Mare of Easttown | Marvel Zombies | Marvel's Daredevil
Marvel's Iron Fist | Marvel's Jessica Jones | Marvel's Luke Cage | Marvel's Runaways
Marvel's The Defenders | Marvel's The Punisher | The Marvelous Mrs. Maisel | Master of None
Masters of Sex | Masters of the Air | Masters of the Universe: Revelation | Medical Police
~Messiah | Mid-Century Modern | The Midnight Club | Midnight Mass
The Mighty Ducks: Game Changers | ~Mike | ~Mildred Pierce | Mindhunter | ~Minx | MobLand
~Modern Love | Monarch: Legacy of Monsters | Monster: The Ed Gein Story | ~Monsters at Work
Monsters: The Lyle and Erik Menendez Story | Moon Knight | Moonbase 8 | Moonhaven
The Morning Show | The Mosquito Coast | ~The Most Dangerous Game | ~Most Dangerous Game
~Motorheads | Mozart in the Jungle | Mr. & Mrs. Smith | Mr. Corman | Mr. Iglesias | Mr. Scorsese
Mrs. Davis | Mrs. Fletcher | Ms. Marvel | The Muppets Mayhem | Muppets Now | Murderbot
My Brilliant Friend | My Life with the Walter Boys | The Mysterious Benedict Society
Mythic Quest | Nailed It! | ~Narcos | Narcos: Mexico | National Treasure: Edge of History
NCIS: Tony & Ziva | ~Never Have I Ever | The Nevers | ~The New Look | The New Pope | ~The Newsroom
The Night Agent | ~The Night Of | Night on Earth | ~Night Sky | ~Nine Perfect Strangers
~No Activity | Nobody Wants This | ~Now and Then | Nurse Jackie | The OA | Obi-Wan Kenobi
October Faction | ~The Offer | ~Olive Kitteridge | On Becoming a God in Central Florida | ~On Call
~On My Block | ~One Day at a Time | ~One Dollar | ~One Mississippi | One of Us Is Lying
One Piece | Only Murders in the Building | Orange Is the New Black | ~The Order | ~Origin
The Other Black Girl | Our Flag Means Death | ~Our Planet | ~Outcast | ~Outer Banks | ~Outer Range
~The Outsider | ~Overcompensating | ~Oz | ~Ozark | Pachinko | ~The Pacific | ~Painkiller
Palm Royale | Pam & Tommy | ~Panic | ~The Paper | ~Paper Girls | ~Paradise | Paradise PD
Partner Track | ~The Path | ~Patriot | Peacemaker | Pen15 | PEN15 | ~The Penguin | Penny Dreadful
Penny Dreadful: City of Angels | Pennyworth | Percy Jackson and the Olympians
~The Perfect Couple | ~Perfect Match | ~The Peripheral | Perpetual Grace, LTD | ~Perry Mason
Philip K. Dick's Electric Dreams | ~Physical | ~Pieces of Her | ~The Pitt | ~Platonic | ~Players
The Plot Against America | Pluribus | Poker Face | ~The Politician | ~The Power | ~Powers
Prehistoric Planet | ~The Premise | Presumed Innocent | Pretty Little Liars | ~Prime Target
~Pulse | The Punisher | Q-Force | ~Quarterback | ~Queen Charlotte
Queen Charlotte: A Bridgerton Story | The Queen's Gambit | ~Queenie | ~Queer Eye | ~Rabbit Hole
Rain Dogs | Raising Dion | Ramy | ~The Ranch | Random Acts of Flyness | Ransom Canyon | Rap Sh!t
Ratched | Ray Donovan | Ray Donovan: The Movie | ~Reacher | Real Time with Bill Maher
~Reasonable Doubt | ~The Recruit | ~Red Oaks | ~The Regime | ~The Rehearsal | Renegade Nell
~The Residence | ~Resident Evil | ~The Resort | ~The Right Stuff | The Righteous Gemstones
The Rings of Power | ~Ripley | ~Roadies | ~Roar | Rogue Heroes | ~Roman Empire | The Romanoffs
~Rome | ~Room 104 | ~The Royals | ~Run | ~Runaways | ~Running Point | Russian Doll
Rutherford Falls | Ryan Hansen Solves Crimes on Television | Sacred Lies | ~Safe | Saint X
~Samantha! | ~The Sandman | Santa Clarita Diet | ~Scenes from a Marriage | Schmigadoon!
~School Spirits | ~Secret Invasion | ~Secret Level | ~See | ~Self Made | Selling Sunset
Selling the OC | Sense8 | A Series of Unfortunate Events | ~Servant | ~Seven Seconds
Seven Worlds, One Planet | ~Severance | Sex and the City | ~Sex Education
The Sex Lives of College Girls | Shadow and Bone | ~Shantaram | ~Sharp Objects
She's Gotta Have It | She-Hulk | She-Hulk: Attorney at Law | She-Ra and the Princesses of Power
Sherlock & Daughter | Shining Girls | ~Show Me a Hero | ~Shrill | The Shrink Next Door
~Shrinking | Shut Eye | ~Silicon Valley | ~Silo | Single's Inferno | ~Sirens | Six Feet Under
~Skeleton Crew | Sleeper Cell | Slow Horses | SMILF | ~Smoke | ~Snatch | Sneaky Pete
~The Society | ~Solar Opposites | ~Solos | Somebody Somewhere | The Sopranos | Sorry for Your Loss
~Soundtrack | ~Space Force | ~Special | Special Ops: Lioness | Spinning Out | Squid Game
~The Staircase | ~The Stand | ~Star Wars Rebels | Star Wars Resistance | Star Wars: Skeleton Crew
Star Wars: The Bad Batch | Star Wars: The Clone Wars | Star Wars: Visions | StartUp
Station Eleven | ~Stay Close | Step Up: High Water | ~Stick | ~Strange Angel | ~The Stranger
Stranger Things | ~Strike Back | ~The Studio | ~Succession | ~Sugar | The Summer I Turned Pretty
~Sunny | ~Super Pumped | Survival of the Thickest | ~Suspicion | ~Swagger | Swamp Thing | ~Swarm
Sweet Magnolias | ~Sweet Tooth | ~The Sympathizer | Tales from the Crypt | Tales from the Loop
Tales of the City | ~Task | ~Teacup | ~Ted | Ted Lasso | Teenage Bounty Hunters | ~Tehran
~Telemarketers | ~Tell Me a Story | ~Tell Me Lies | The Terminal List
The Terminal List: Dark Wolf | ~Territory | ~The Testaments | That '90s Show | ~Them
Those About to Die | ~Three Women | ~The Tick | ~Tidelands | Tiger King | ~Time Bandits
~Tiny Beautiful Things | ~Titans | ~Togetherness | ~Tokyo Vice | Tom Clancy's Jack Ryan
Too Hot to Handle | ~Too Much | ~Transparent | Treme | Trollhunters
Trollhunters: Tales of Arcadia | ~True Blood | True Detective | ~True Story | ~Truth Be Told
Truth Seekers | ~Trying | Tuca & Bertie | The Tudors | Turn Up Charlie | Turner & Hooch
Twisted Metal | ~The Ultimatum | The Umbrella Academy | ~Unbelievable | Unbreakable Kimmy Schmidt
~Under the Bridge | The Underground Railroad | ~The Undoing | ~Undone | United States of Tara
~Unorthodox | ~Unstable | ~Untamed | ~Upload | V Wars | ~Vampire Academy | Veep | ~Velma
~Vice Principals | ~Vinyl | ~Virgin River | Voltron: Legendary Defender | W/ Bob & David
WandaVision | ~War of the Worlds | ~Warrior | Warrior Nun | Washington Black | ~The Watcher
Watchmen | ~The Waterfront | ~Wayne | ~We Were Liars | We Were the Lucky Ones | WeCrashed
~Wednesday | ~Weeds | ~Weird City | Welcome to Chippendales | Westworld
Wet Hot American Summer: First Day of Camp | ~What If...? | ~What/If | The Wheel of Time
When They See Us | White Famous | The White Lotus | Who Is America? | Why Women Kill
~Wild Wild Country | ~The Wilds | ~Willow | Win or Lose | ~Winning Time
Winning Time: The Rise of the Lakers Dynasty | ~The Wire | The Witcher | The Witcher: Blood Origin
~Woke | ~Wolf Like Me | The Woman in the House Across the Street from the Girl in the Window
~Wonder Man | ~Work in Progress | The World According to Jeff Goldblum | ~Wormwood | Wu Assassins
X-Men '97 | XO, Kitty | Yellowjackets | ~You | ~Young Justice | The Young Pope
Your Friendly Neighborhood Spider-Man | Your Friends & Neighbors | ~Your Honor
Z: The Beginning of Everything | ~Zero Day | ZeroZeroZero | ~Élite | ~Étoile
"""
