"""Crime, history, nature, sport and public television.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
The '80s: Greatest | The '90s: Greatest | ~The 1900 House | 20/20 on ID
The 2000s: The Decade We Saw It All | ~205 Live | 30 for 30 Shorts | 48 Hours on ID
48 Hours: Hard Evidence | The 80s: Greatest | The 80s: The Decade That Made Us
The 90s: The Last Great Decade? | Aaron Hernandez Uncovered | Accident, Suicide or Murder
Active Shooter: America Under Fire | Aerial America | AEW All Access | AEW Collision
AEW Control Center | AEW Dark | AEW Dark: Elevation | AEW Rampage | Africa from the Ocean
Africa's Great Civilizations | The African Americans: Many Rivers to Cross | ~Agents of Chaos
Air Crash Investigation | Air Disasters | Alice & Jack | All the Right Moves | Amanpour & Company
Amanpour and Company | America in Color | America's Most Wanted: America Fights Back
America's Test Kitchen | America's Test Kitchen: The Next Generation | America's Worst Tattoos
American Boyband | The American Buffalo | American Detective with Lt. Joe Kenda
American Dynasties: The Kennedys | American Guns | American Gypsies | American Monster
An American Murder Mystery | The American Revolution | American Woman
Animals Up Close with Bertie Gregory | Antiques Road Trip | Apocalypse: The Second World War
Apocalypse: World War I | Arctic Ascent with Alex Honnold | Around the Horn | Art Detectives | Art21
Asian Americans | Atlanta's Missing and Murdered: The Lost Children | Austin City Limits | ~Bad Rap
Balls Deep | Banged Up Abroad | Basketball: A Love Story | Battle of the Ex-Besties | Beanie Mania
Best Ink | ~Betrayed | Between the World and Me | ~Beyond Reasonable Doubt | Bill Moyers Journal
Billion Dollar Buyer | Billion Dollar Wreck | Black America Since MLK: And Still I Rise
The Black Church: This Is Our Story, This Is Our Song | Black Market with Michael K. Williams
Black Market: Dispatches | Blood Runs Cold | Bobby's Living Dangerously | Bong Appetit
Bong Appétit | Bookish | Border Wars | ~Boys in Blue | Brain Games: Family Edition
Brain Games: On the Road | Brain Surgery Live | Broken Bread | Building Giants
Buried in the Backyard | Buried Secrets of the Bible with Albert Lin | Buried with Love | Car S.O.S.
Car SOS | The Case Against Adnan Syed | The Case Died with Her | The Case of: Caylee Anthony
The Case of: JonBenét Ramsey | Casey Anthony: An American Murder Mystery | Cash Cab
Cash Cab Canada | The Central Park Five | Charmed to Death | Chasing the Moon | ~A Chef's Life
Christopher Kimball's Milk Street Television | ~The Circus
The Circus: Inside the Greatest Political Show on Earth | Civilizations | The Clinton Affair
Coastal Elites | ~Cold Justice | Cold Justice: Sex Crimes | College GameDay | Colonial House
The Confession Killer | Confession Tapes | The Confession Tapes | Cook's Country | Cooper's Treasure
Cosmos: Possible Worlds | The Cost of Winning | ~The Count of Monte Cristo | Craft in America
The Crime of the Century | A Crime to Remember | Criminal Confessions
The Curious Case of Natalia Grace | The Curious Case of Natalia Grace: Natalia Speaks
The Curious Case of... | Cyberwar | D.I. Ray | Dahmer on Dahmer: A Serial Killer Speaks
The Dan Patrick Show | Dark Matters: Twisted But True | ~Dark Net | Dark Side of Comedy
Dark Side of Football | Dark Side of Reality TV | Dark Side of the '90s | Dark Side of the 90s
Dark Side of the Cage | Dark Side of the Ring | Dateline on ID | Dateline: Secrets Uncovered
Dateline: Unforgettable | David Blaine: Do Not Attempt | Dead Set on Life | Deadliest Job Interview
Deadly Affairs | Deadly Devotion | Deadly Wives | ~Deadly Women | Death Row Stories
Desus & Mero on Viceland | Dirty Jobs: Rowe'd Trip | The Disappearance of Crystal Rogers
The Disappearance of Maura Murray | The Disappearance of Natalee Holloway
The Disappearance of Phoenix Coldon | The Disappearance of the Millbrook Twins | ~Disappeared
The DNA of Murder with Paul Holes | ~Do or Die | Dodgeball Thunderdome | Drain the Titanic
Drugs, Inc. | Duck Quacks Don't Echo | The Dust Bowl | E:60 | ~Earth Live | ECW on TNN
Eli's Places | Enemies: The President, Justice & the FBI | Engineering Catastrophes
Epic Adventures with Bertie Gregory | Erased: WW2's Heroes of Color | Europe from Above
Eva Longoria: Searching for Mexico | Eva Longoria: Searching for Spain | Evil Kin | Evil Lives Here
Evil Lives Here: Shadows of Death | Evil Lives Here: The Killer Speaks | Evil Stepmothers
~Evil Twins | ~Evil, I | Exhumed | Explorer Investigation | Exposed: Naked Crimes
Extraordinary Birder with Christian Cooper | Eyes on the Prize | The Fall of Diddy
The Family I Had | Farm Dreams | Fat N' Furious | Fat N' Furious: Rolling Thunder
Fatal Family Feuds | Fear Thy Neighbor | Fear Thy Roommate | Filthy Riches | Find Me My Man
Finding Escobar's Millions | Finding Jesus: Faith, Fact, Forgery | ~Finding My Father | ~Firing Line
Firing Line with Margaret Hoover | First Civilizations | First Peoples | ~First Take | Fix My Choir
~Fix My Mom | Flophouse | Florida Man Murders | ~A Football Life | Football Night in America
Forbidden: Dying for Love | Forensic Factor | Forensic Files | Forensic Files II | ~The Forsytes
~The Fourth Estate | Framed by the Killer | The French Chef | Friday Night SmackDown
Frontier House | ~Funny Girls | Gators & Guns | Gaycation | Genealogy Roadshow | ~Getting Loud
Gigolos | The Girl on the Milk Carton | Globe Trekker | Going Deep with David Rees
The Great American Read | Great Migrations | ~The Great War | The Greatest Mixtape Ever
Guardians of the Glades | Gypsy Rose: Life After Lock Up | Gypsy's Revenge | Hacking Your Mind
Hamilton's Pharmacopeia | Have I Got News for You US | ~Head Games | Hell in the Heartland
The Herd with Colin Cowherd | High Profits | Hitler Youth | Hitler's Last Stand | Hollywood Demons
Homicide City | Homicide for the Holidays | Homicide Hunter | Homicide Hunter: Lt. Joe Kenda
Homicide Hunter: Never Give Up | Homicide: Los Angeles | Homicide: New York | House of Hammer
How Do They Do It? | How It Really Happened | ~How It's Made | How the Earth Works
How the States Got Their Shapes | How the Universe Works | Huang's World
The Hunt for the Golden State Killer | The Hunt for the Trump Tapes with Tom Arnold
The Hunt for the Zodiac Killer | The Hunt with John Walsh | I (Almost) Got Away with It
I Love You, Now Die | I Love You, Now Die: The Commonwealth v. Michelle Carter | ~I Quit | I, Sniper
Icons Unearthed | An Idiot Abroad | ~Impact Wrestling | Impossible Engineering | In Ice Cold Blood
In Pursuit with John Walsh | Incredible India by Train | Injustice with Nancy Grace
Inside Airport Lost and Found | Inside Evil with Chris Cuomo | ~Inside Man | Inside the NBA
Inside with Chris Cuomo | It Takes a Killer | Jacques Pépin: Heart & Soul
Jared from Subway: Catching a Monster | Jasper & Errol's First Time
Jerusalem: City of Faith and Fury | Jodi Arias: An American Murder Mystery | John Walsh Investigates
Johnny vs Amber | Johnny vs. Amber | JonBenét: An American Murder Mystery | ~Jonestown
The Joy of Painting | Julia Child: Cooking with Master Chefs | Jungletown | ~The Jury Speaks
The Kalief Browder Story | Kemper on Kemper | The Kennedys: American Dynasties
Key Ingredient with Sheri Castle | ~Killer Affair | ~Killer Couples | ~Killer Divorce
Killer Grannies | Killer Motive | ~Killer Post | Killer Relationship with Faith Jenkins
~Killer Siblings | Kim Kardashian: The Justice Project | Kingdom of the Mummies | Klondike
The Lake Erie Murders | The Last Cruise | ~The Last Ride | Latino Americans | Lawless Oceans
~License to Kill | Lidia's Italy | Lidia's Kitchen | A Lie to Die For | Lies, Crimes & Video
Life on the Reef | ~Like a Boss | The Lincoln Project | Lincoln: Divided We Stand | Live Free or Die
Live from Lincoln Center | Living with a Serial Killer | ~Living with Funny | Locked Up Abroad
Lone Target | Lost Cities Revealed with Albert Lin | Lost Treasures of the Maya
Lost Treasures of the Maya Snake Kings | Lost Women of Alaska | Lost Women of Highway 20
Lost Women of NYC | The Lost Wreck | ~Love Fraud | Lucha Underground | Made in Italy
Makers: Women Who Make America | Man in the Arena | Man in the Arena: Tom Brady | Man vs. Bear
Man, Woman, Wild | Manhunt with Joel Lambert | Manor House | Manson: The Women | Mark of a Killer
Mark of a Serial Killer | ~Married with Secrets | Massive Engineering Mistakes
Mastermind of Murder | ~Masterpiece | Masterpiece Classic | Masterpiece Mystery!
Masterpiece Theatre | ~Mayday | Mega Machines | Method of a Serial Killer
Mexico: One Plate at a Time | Miami Homicide | Milk Street | Mind of a Monster
Mixed Match Challenge | Miz & Mrs | Miz & Mrs. | MLW Fusion | Momsters: When Moms Go Bad
Monday Night Football | Monday Night Raw | More Than an Athlete | Morgan Spurlock Inside Man
~Most Evil | Most Expensivest Shit | Motor MythBusters | Mr. Bates vs. The Post Office
Murder and Justice: The Case of Martha Moxley | ~Murder by Numbers | ~Murder Calls
~Murder Chose Me | Murder Comes to Town | ~Murder for Hire | ~Murder in Paradise
Murder in the Bayou | Murder in the Heartland | ~Murder Is Forever | ~Murder Nation
~The Murder Tapes | Murder Under the Friday Night Lights | ~Murdered by Morning
The Murdochs: Empire of Influence | My Big Fat Revenge | MythBusters Jr. | Mythbusters: The Search
Nail'd It! | Narco Bling | Narco Wars | NASA's Unexplained Files
The National Parks: America's Best Idea | Nazi Megastructures | New York Homicide | NFL Live
NFL Top 100 | Nightmare Next Door | No Passport Required | No Taste Like Home with Antoni Porowski
Noisey | None of the Above | ~Nothing Lasts Forever | NOVA scienceNOW | ~Nowhere to Hide
~The Numbers Game | Nuts + Bolts | NWA Power | NWA Powerrr | NXT UK | NYC Point Gods
O.J.: Made in America | OceanXplorers | Oddities | Oddities: San Francisco
On the Case with Paula Zahn | On the Run: Tracking | One Strange Rock | Our America with Lisa Ling
Out There with Jack Randall | Outrageous Acts of Science | ~Outside the Lines | P.O.V.
Pardon the Interruption | Party Legends | The Pat McAfee Show
Patagonia: Life on the Edge of the World | Pati's Mexican Table | PBS News Weekend | PBS NewsHour
~A Perfect Murder | ~The Perfect Suspect | Peyton's Places | Philly Homicide | Photo Ark
The Piketon Family Murders | A Plan to Kill | Polar Bear Town | Pole to Pole with Will Smith
The Polio Crusade | Polyamory: Married & Dating | Pope: The Most Powerful Man in History
Preachers of Atlanta | Preachers of Detroit | Preachers of L.A. | Prehistoric Road Trip
The Preppy Murder: Death in Central Park | Pretty Bad Girls | ~Pretty. Strong. | The Price of Duty
The Price of Glee | The Prison Confessions of Gypsy Rose Blanchard | Property Wars | Prototype This!
Punk Rock & Fish | Punkin Chunkin | The Puzzle Lady | QAnon: The Search for Q | Quit Your Day Job
Race for the White House | ~The Raft | The Reagans | Real Life Nightmare | ~Real Murders
The Real Murders of Atlanta | The Real Murders of Los Angeles | The Real Murders of Orange County
The Real Murders on Elm Street | The Real Story with Maria Elena Salinas
Reconstruction: America After the Civil War | The Red Green Show | ~Relentless
Relentless with Kate Snow | Remote Survival | ~Rest in Power
Rest in Power: The Trayvon Martin Story | Rewind the '90s | Rhodes to the Top | The Rich Eisen Show
Rick Steves | Ring of Honor Wrestling | Rise of the 100 | Rise of the Clans | Roadtrip Nation
Rocket City Rednecks | Rods N' Wheels | ROH Wrestling | ~The Roosevelts
The Roosevelts: An Intimate History | Rudy Maxa's World | Rx: Early Detection
Samantha Brown's Places to Love | Saturday Night's Main Event | Savage Builds | Savage Kingdom
SC Featured | Sci Fi Science: Physics of the Impossible | Scorned: Love Kills
Scott Peterson: An American Murder Mystery | Searching for Italy | Searching for Mexico
~Seconds from Disaster | Secrets of the Royal Palaces | Secrets of the Underground | Seduced to Slay
~See No Evil | Serial Killer with Piers Morgan | ~Sex & Murder | Shark Academy | Shark Attack Files
Shark Beach with Chris Hemsworth | The Shift: Women of Homicide | Showbiz Kids | Simply Ming
Sins & Secrets | Sisterhood of Hip Hop | Six Degrees with Mike Rowe | ~The Sixties
Skip and Shannon: Undisputed | Slavery by Another Name | Sleeping with a Killer | The Slow Hustle
Slutever | Smiley Face Killers: The Hunt for Justice | Smithsonian's | ~Snapped | ~Snapped Notorious
Snapped: Behind Bars | Snapped: Killer Couples | Snapped: She Made Me Do It | Somebody's Gotta Do It
~Something's Killing Me | ~Somewhere South | Sonic Sea | ~Sons of Guns | The Soul of America
Soundbreaking | Southern Fried Homicide | Space's Deepest Secrets | Sports Detectives | SportsCenter
Spy in the Wild | StarTalk | StarTalk with Neil deGrasse Tyson | Steven Raichlen's Project Smoke
~Storm Rising | ~Story of God | The Story of God with Morgan Freeman | The Story of Late Night
The Story of Us with Morgan Freeman | The Story of... with Elizabeth Vargas | The Straits
~Strange Evidence | Street Art Throwdown | ~Strip the City | Strip the Cosmos | Sturgis Raw
Sunday Night Football | Super Cats | Superstructures: Engineering Marvels | SuperTruckers
Supreme Team | Surviving Compton | Surviving Evidence | Surviving Jeffrey Epstein
Surviving Ohio State | Surviving R. Kelly Part II: The Reckoning | Surviving the Cult
Swamp Murders | Tales from the Territories | Tales of the Grim Sleeper | Tattoos After Dark
Tesla's Death Ray: A Murder Declassified | Texas Ranch House | The Thing About Helen & Olga
This Is Life with Lisa Ling | Three Days to Live | Through the Wormhole
Through the Wormhole with Morgan Freeman | Thursday Night Football | Time: The Kalief Browder Story
TNA Impact! | TNA Xplosion | To Catch a Smuggler | ~Tom Jones | Too Young to Marry? | ~The Trade
~Trafficked | Trafficked with Mariana van Zeller | Travels with Darley | Treasure Quest
Treasure Quest: Snake Island | The Trixie & Katya Show | Tucci in Italy | Tulsa Burning
Tut's Treasures: Hidden Secrets | Twisted Killers | Twiz & Tuck | The U.S. and the Holocaust
Ultimate Airport Dubai | Uncovered: Killed by Hate | Undeniable with Joe Buck
Undercover Billionaire | Undercover Billionaire: Comeback City | ~Undisputed | ~An Unexpected Killer
Unforgivable Blackness | Unmasking a Killer | Unspeakable Crime: The Killing of Jessica Chambers
~Up and Vanished | The Vanishing Women | Vengeance: Killer Lovers | Vengeance: Killer Neighbors
Very Scary People | VICE Does America | ~VICE Live | ~The Victory Garden | Vienna Blood
Washington Week | WCW Monday Nitro | WCW Thunder | We'll Meet Again | The Weapon Hunter | ~Weathered
~Web of Lies | A Wedding and a Murder | Weediquette | Weird Connections
What Happened, Brittany Murphy? | ~What on Earth? | What Would Diplo Do? | When Sharks Attack
While the Rest of Us Die | Who Killed Garrett Phillips? | Who the (Bleep) Did I Marry?
Who the Bleep Did I Marry? | Who's Talking to Chris Wallace? | The Whole Story with Anderson Cooper
~Wild Justice | Wild Metropolis | ~The Wild West | The Windsors: Inside the Royal Dynasty
~Witness to Disaster | Wolf Hall: The Mirror and the Light | ~Women of Wrestling | ~The Wonder List
The Wonder List with Bill Weir | The World's Most Dangerous Prisons | WOW – Women of Wrestling
Wu-Tang Clan: Of Mics and Men | WWE 205 Live | WWE 24 | WWE ECW | WWE Evil
WWE Friday Night SmackDown | WWE Heat | WWE Icons | WWE Legends' House | WWE Main Event
WWE Monday Night Raw | WWE NXT UK | WWE Ride Along | WWE Saturday Night's Main Event | WWE Speed
WWE Superstars | WWE Total Divas | WWE Tough Enough | WWE Untold | WWE Velocity
Years of Living Dangerously | Yellowstone Live | Your Inner Fish | Your Worst Nightmare
"""
