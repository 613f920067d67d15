"""North American dramas on broadcast and basic cable.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
The 100 | ~12 Monkeys | ~1883 | ~1923 | ~1944 | ~24 | 24: Legacy | 24: Live Another Day | The 4400
~4400 | 61st Street | 666 Park Avenue | 7th Heaven | 9-1-1 | 9-1-1: Lone Star | 9-1-1: Nashville
~90210 | The A-Team | A.D. The Bible Continues | ~Accused | ~Adam-12 | Agent Carter | ~Agent X
Agents of S.H.I.E.L.D. | Alaska Daily | ~Alcatraz | Alert: Missing Persons Unit
Alfred Hitchcock Presents | ~Alias | Alien Nation | Alien: Earth | ~The Alienist | ~All American
All American: Homecoming | ~All Rise | ~Allegiance | Ally McBeal | Almost Family | Almost Human
~Alphas | ~American Crime | American Crime Story | ~American Dreams | American Gods
~American Gothic | American Horror Stories | American Horror Story | ~American Odyssey
American Soul | American Sports Story | ~The Americans | ~Andromeda | ~Angel | ~Animal Kingdom
Anne Rice's Interview with the Vampire | ~APB | ~Aquarius | ~The Ark | ~Army Wives | ~Arrow
~Ascension | Ash vs Evil Dead | ~Awake | Babylon 5 | ~Backstrom | The Baker and the Beauty
~Baretta | The Bastard Executioner | ~Bates Motel | ~Battle Creek | Battlestar Galactica
Batwoman | ~Beauty & the Beast | ~Beauty and the Beast | Becoming Elizabeth | Being Mary Jane
~Believe | ~Betrayal | Better Call Saul | Beverly Hills, 90210 | BH90210 | ~The Bible
The Big Leap | ~Big Sky | The Bionic Woman | Bionic Woman | ~Bitten | Black Lightning
Black Mafia Family | ~Black Sails | ~Black Summer | The Blacklist | The Blacklist: Redemption
~Blindspot | Blood & Treasure | ~Blood Drive | Blue Bloods | Bluff City Law | ~BMF | Body of Proof
The Bold Type | ~Bonanza | ~Bones | ~Boss | ~Boston Blue | ~Boston Common | ~Boston Legal
~Boston Public | BrainDead | ~The Brave | Breaking Bad | ~Brilliant Minds | Brothers & Sisters
Buck Rogers in the 25th Century | Buffy the Vampire Slayer | ~Bull | Bunheads | Burn Notice
Cagney & Lacey | ~Camelot | ~The Cape | Caprica | ~Cardinal | The Carrie Diaries | ~Castle
~The Catch | Cedar Cove | Channel Zero | ~Charlie's Angels | ~Charmed | ~Chase | Chasing Life
Chesapeake Shores | The Chicago Code | ~Chicago Fire | ~Chicago Hope | ~Chicago Justice
~Chicago Med | ~Chicago P.D. | ~Chicago PD | Childhood's End | Chilling Adventures of Sabrina
~Chuck | ~Chucky | ~CIA | ~Clarice | Class of '09 | ~Claws | ~The Cleaning Lady | ~The Client List
~Clipped | Cloak & Dagger | ~Close to Home | ~The Closer | ~The Code | ~Code Black | ~Cold Case
~Colony | ~Columbo | ~The Company You Keep | ~Condor | ~Constantine | ~Containment | ~Continuum
~Conviction | ~Copper | ~Coroner | Council of Dads | ~Counterpart | Covert Affairs
Crazy Ex-Girlfriend | Criminal Minds | Criminal Minds: Beyond Borders | Criminal Minds: Evolution
Criminal Minds: Suspect Behavior | ~Crisis | ~Crossbones | ~The Crossing | Crossing Jordan
~Cruel Summer | ~CSI | CSI: Crime Scene Investigation | CSI: Cyber | CSI: Miami | CSI: NY
CSI: Vegas | ~Cult | Da Vinci's Demons | ~Dallas | ~Damages | ~Damien | ~Dare Me | ~Dark Angel
~Dark Blue | ~Dark Shadows | ~Dark Winds | Dawson's Creek | DC's Legends of Tomorrow
DC's Stargirl | ~The Dead Zone | ~Deadly Class | ~Debris | ~Deception | ~Defiance | ~Deputy
Designated Survivor | Desperate Housewives | Devious Maids | ~Devs | Diagnosis: Murder | ~Dietland
~The District | ~Do No Harm | ~Doc | Doctor Odyssey | ~Dollhouse | ~Dominion | ~Doubt
Dr. Quinn, Medicine Woman | ~Dragnet | Drop Dead Diva | ~Dynasty | ~Early Edition
Earth: Final Conflict | ~East New York | ~Ed | ~Elementary | ~Elsbeth | ~Emerald City | ~Emergence
~Emergency! | Emily Owens, M.D. | ~Empire | ~The Endgame | ~The Enemy Within | The Equalizer | ~ER
~Eureka | ~The Event | Everwood | ~The Exorcist | The Expanse | ~Extant | Fairly Legal
~The Faithful | Falcon Crest | Falling Skies | ~The Family | ~Family Law | ~Famous in Love
~Fantasy Island | ~Fargo | Farscape | ~FBI | FBI: International | FBI: Most Wanted
Fear the Walking Dead | ~Feed the Beast | ~Felicity | ~Feud | Feud: Bette and Joan
Feud: Capote vs. The Swans | ~Filthy Rich | ~The Finder | ~Fire Country | ~Firefly | ~The Fix
~The Flash | FlashForward | ~Flashpoint | Fleishman Is in Trouble | ~Flesh and Bone
~The Following | ~For Life | ~For the People | ~Forever Knight | ~The Fosters | ~Found
Franklin & Bash | ~Frequency | ~Fringe | ~The Fugitive | Galavant | ~The Game | ~Game of Silence
~Gang Related | Gangs of London | ~Gaslit | Ghost Whisperer | ~The Gifted | Gilmore Girls
Gilmore Girls: A Year in the Life | The Girlfriend Experience | ~The Glades | ~Glee
God Friended Me | ~Golden Boy | ~Good Behavior | Good Cop/Bad Cop | The Good Doctor
The Good Fight | ~Good Girls | ~Good Trouble | ~The Good Wife | ~Good Witch | ~Gossip Girl
Gossip Girl: Acapulco | ~Gotham | Gotham Knights | ~Graceland | Gracepoint | ~Grand Hotel | ~Greek
Greenleaf | Grey's Anatomy | ~Grimm | Grotesquerie | Gunsmoke | ~Hack | Halt and Catch Fire
~Hannibal | ~Happy! | Hart of Dixie | Hart to Hart | Hatfields & McCoys | Have Gun – Will Travel
~Haven | The Haves and the Have Nots | Hawaii Five-0 | Hawaii Five-O | HawthoRNe | ~Heartland
~Heels | ~Helix | Hell on Wheels | Hellcats | Hercules: The Legendary Journeys | ~Heroes
Heroes Reborn | ~High Potential | Highlander: The Series | ~Hightown | Hill Street Blues
~Hit & Miss | Homicide: Life on the Street | ~Hostages | Houdini & Doyle | ~House
How to Get Away with Murder | Hudson & Rex | ~Human Target | ~Hunter | ~The Hunting Party | ~Ice
~In Plain Sight | ~In the Dark | ~Incorporated | The Incredible Hulk | ~Inhumans | ~Instinct
~Intelligence | ~Interrogation | Interview with the Vampire | Into the Badlands | ~The Invaders
~Ironside | ~The Irrational | iZombie | ~JAG | Jake 2.0 | Jane the Virgin | ~Jericho
Joan of Arcadia | ~Journeyman | Judging Amy | ~Justified | Justified: City Primeval | Katy Keene
~The Kennedys | Kevin (Probably) Saves the World | Kevin Can F**k Himself | ~The Killing
Killjoys | ~Kindred | ~Kingdom | ~Kings | Knight Rider | Knightfall | Knots Landing | Kojak
~Krypton | ~Kung Fu | Kyle XY | L.A. Law | ~La Brea | ~Land of the Giants | ~Landman | ~Las Vegas
~Last Resort | ~The Last Ship | Law & Order | Law & Order True Crime
Law & Order: Criminal Intent | Law & Order: LA | Law & Order: Organized Crime
Law & Order: Special Victims Unit | Law & Order: SVU | Law & Order: Trial by Jury
Lawmen: Bass Reeves | ~Legacies | ~Legends | Legends of Tomorrow | ~Legion | ~Lethal Weapon
~Leverage | Leverage: Redemption | Lexx | ~The Librarians | The Librarians: The Next Chapter
~Lie to Me | ~Life Sentence | ~Life Unexpected | ~Lights Out | ~Limitless | ~Lincoln Heights
~Lincoln Rhyme | Lincoln Rhyme: Hunt for the Bone Collector | ~Lioness
Little House on the Prairie | Lodge 49 | Lois & Clark
Lois & Clark: The New Adventures of Superman | The Lone Gunmen | Longmire | ~Lost | ~Lost Girl
Loudermilk | Low Winter Sun | ~The Lowdown | ~Lucifer | Lucky Hank | The Lying Game | MacGyver
Mad Men | Madam Secretary | ~The Madison | ~Magic City | ~The Magicians | Magnum P.I.
Magnum, P.I. | Major Crimes | ~Make It or Break It | Manh(a)ttan | ~Manhattan | ~Manifest
~Mannix | Marcus Welby, M.D. | Marvel's Agents of S.H.I.E.L.D. | Marvel's Inhumans | Mary & George
~Matlock | ~Maverick | Mayans M.C. | Mayfair Witches | Mayor of Kingstown | ~Medium
Melrose Place | Memphis Beat | ~Men of a Certain Age | The Mentalist | ~Mercy | ~The Messengers
Miami Vice | Midnight, Texas | ~Millennium | A Million Little Things | ~Minority Report | ~Missing
~Mission: Impossible | Models Inc. | ~Monarch | ~Monk | Monsieur Spade | ~Moonlight
~Moonlighting | Motherland: Fort Salem | ~Motive | Mr. Mercedes | Mr. Robot | Mrs. America
A Murder at the End of the World | Murder in a Small Town | ~Murder in the First
Murder, She Wrote | Murdoch Mysteries | My So-Called Life | ~Nancy Drew | ~Naomi | ~Nashville
NCIS | NCIS: Hawai'i | NCIS: Los Angeles | NCIS: New Orleans | NCIS: Origins | NCIS: Sydney
Necessary Roughness | ~New Amsterdam | ~neXt | ~Night Gallery | ~The Night Shift | Nightflyers
~Nikita | Nip/Tuck | ~No Tomorrow | Northern Exposure | NOS4A2 | ~Notorious | Numb3rs | ~Numbers
NYPD Blue | The O.C. | ~Odyssey | Of Kings and Prophets | ~The Old Man | ~Olympus
~Once Upon a Time | Once Upon a Time in Wonderland | One Tree Hill | ~Ordinary Joe
~The Originals | Orphan Black | Orphan Black: Echoes | The Orville | ~Our Kind of People
The Outer Limits | Outlander: Blood of My Blood | ~Outlaw | ~Outsiders | ~The Oval | P-Valley
~Pan Am | ~Parenthood | ~Parish | ~Party of Five | ~The Passage | ~The Patient | ~Pearson
The People v. O.J. Simpson: American Crime Story | ~Perception | ~Person of Interest
Peyton Place | Picket Fences | ~Pitch | ~The Player | ~Police 24/7 | ~Pose | ~Power
Power Book II: Ghost | Power Book III: Raising Kanan | Power Book IV: Force | ~The Practice
~Preacher | Pretty Hard Cases | Pretty Little Liars: Original Sin
Pretty Little Liars: The Perfectionists | ~Prison Break | ~Private Practice | ~Privileged
Prodigal Son | Project Blue Book | ~Promised Land | ~Proof | Proven Innocent | ~Providence
~Psych | ~Public Morals | ~Pure Genius | ~The Purge | Pushing Daisies | ~The Quad | ~Quantico
Quantum Leap | Queen of the South | ~Queen Sugar | ~Queens | Quincy, M.E. | ~Raising the Bar
~Rake | ~Ransom | ~Ravenswood | ~Rawhide | ~Rebel | Red Band Society | The Red Line | ~Red Widow
Reef Break | Reginald the Vampire | ~Reign | Remington Steele | Republic of Doyle
The Republic of Sarah | ~Rescue Me | Rescue: HI-Surf | ~The Resident | Resident Alien
~Resurrection | ~The Returned | ~Revenge | ~Reverie | ~Revolution | ~Ride | ~The Rifleman
~Ringer | ~Rise | Riverdale | Rizzoli & Isles | The Rockford Files | ~Rogue | ~The Rookie
~Rookie Blue | The Rookie: Feds | ~Roots | ~Rosewood | ~Roswell | Roswell, New Mexico
Royal Pains | ~Rubicon | ~Rush Hour | S.W.A.T. | ~Salem | ~Salvation | ~Sanctuary | ~Saving Grace
~Saving Hope | Say Nothing | ~Scandal | ~Scorpion | Scream Queens | SEAL Team | SeaQuest DSV
~Second Chance | The Secret Circle | The Secret Life of the American Teenager | ~Secrets and Lies
The Serpent Queen | ~Shades of Blue | Shadowhunters | ~Shark | Sheriff Country | ~The Shield
Shining Vale | Shogun | ~Shooter | ~Shots Fired | Shōgun | ~Signed, Sealed, Delivered
~The Sinner | ~Siren | ~Sistas | ~Six | ~Six Degrees | The Six Million Dollar Man | ~The Slap
Sleepy Hollow | ~Sliders | Smallville | ~Smash | ~Smith | ~Snowfall | Snowpiercer
So Help Me Todd | ~Somewhere Between | ~The Son | Sons of Anarchy | Sons of Liberty | ~Soulmates
~Southland | The Spanish Princess | ~Spartacus | Spartacus: Blood and Sand
Spartacus: House of Ashur | St. Elsewhere | ~Stalker | ~Star | Star Trek
Star Trek: Deep Space Nine | Star Trek: Discovery | Star Trek: Enterprise | Star Trek: Lower Decks
Star Trek: Picard | Star Trek: Short Treks | Star Trek: Starfleet Academy
Star Trek: Strange New Worlds | Star Trek: The Next Generation | Star Trek: Voyager
~Star-Crossed | Stargate Atlantis | Stargate SG-1 | Stargate Universe | Stargirl | Starsky & Hutch
~State of Affairs | Station 19 | Still Star-Crossed | Stitchers | ~The Strain | Stumptown | ~Suits
Suits LA | Sullivan's Crossing | Supergirl | Superman & Lois | ~Supernatural | ~Superstition
~Surface | SurrealEstate | ~Survivor's Remorse | ~Sweetbitter | Swingtown | ~Switched at Birth
T.J. Hooker | Take Two | ~Taken | ~Tales | Tales of the Walking Dead | ~A Teacher
Ten Days in the Valley | Terminator: The Sarah Connor Chronicles | ~Terra Nova | ~Terriers
~The Terror | Texas Rising | ~Third Watch | ~This Is Us | ~Those Who Kill | ~Threshold
~Time After Time | The Time Tunnel | ~Timeless | ~Tommy | The Tomorrow People | ~Touch
~Touched by an Angel | ~Tracker | ~Training Day | ~Transplant | ~Trauma | ~Treadstone
Tru Calling | ~True Lies | ~Trust | Tulsa King | ~Turn | TURN: Washington's Spies
The Twilight Zone | ~Twin Peaks | ~Twisted | Tyler Perry's Sistas | ~Tyrant | Ugly Betty
Under the Banner of Heaven | ~Under the Dome | ~Underground | ~Unforgettable | ~The Unit | UnREAL
~Unsolved | ~V | Vagrant Queen | ~Valor | The Vampire Diaries | Van Helsing | ~Vegas | ~The Veil
Veronica Mars | ~Vida | ~Vikings | Vikings: Valhalla | ~The Village | ~The Virginian
Voyage to the Bottom of the Sea | Wagon Train | ~Walker | Walker, Texas Ranger
Walker: Independence | The Walking Dead | The Walking Dead: Daryl Dixon
The Walking Dead: Dead City | The Walking Dead: The Ones Who Live | The Walking Dead: World Beyond
The Waltons | Warehouse 13 | ~Watson | ~The Way Home | ~Wayward Pines | The West Wing
When Calls the Heart | When Hope Calls | Whiskey Cavalier | ~The Whispers | ~White Collar
The White Princess | The White Queen | ~Wicked City | ~Wild Cards | The Wild Wild West
Will Trent | ~The Winchesters | Wisdom of the Crowd | Witches of East End | Without a Trace
~Women of the Movement | ~Wonder Woman | ~Wonderfalls | Wynonna Earp | The X-Files
Xena: Warrior Princess | ~Yellowstone | ~You Me Her | Z Nation | Zoey's Extraordinary Playlist
~Zoo
"""
