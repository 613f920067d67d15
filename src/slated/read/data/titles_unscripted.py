"""Reality, talk, game, news, documentary series and daytime soaps.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
The $100,000 Pyramid | The 1% Club | 16 and Pregnant | 19 Kids and Counting | ~20/20
24 Hours to Hell and Back | ~30 for 30 | ~48 Hours | ~60 Minutes | 90 Day Fiance | 90 Day Fiancé
90 Day Fiancé: Before the 90 Days | 90 Day Fiancé: Happily Ever After? | ~@midnight
Access Hollywood | AEW Dynamite | ~After Midnight | Alaskan Bush People | ~All My Children
Allen v. Farrow | ~Alone | ~Alter Ego | The Amazing Race | America's Funniest Home Videos
America's Got Talent | America's Got Talent: All-Stars | America's Most Wanted
America's Next Top Model | American Bandstand | ~American Experience | American Song Contest
~An American Family | American Idol | American Masters | American Ninja Warrior | American Pickers
Ancient Aliens | The Anna Nicole Show | ~The Anonymous | ~Another World
Anthony Bourdain: No Reservations | Anthony Bourdain: Parts Unknown
Are You Smarter Than a 5th Grader? | Are You the One? | The Arsenio Hall Show | As the World Turns
Ax Men | The Bachelor | Bachelor in Paradise | Bachelor Pad | The Bachelor Winter Games
Bachelor Winter Games | The Bachelor: Listen to Your Heart
The Bachelor: The Greatest Seasons – Ever! | The Bachelorette | Bar Rescue | Barefoot Contessa
~Baseball | Basketball Wives | BattleBots | Beast Games | Beat Bobby Flay | Beat Shazam
Below Deck | Below Deck Down Under | Below Deck Mediterranean | Below Deck Sailing Yacht
~Beyond the Gates | ~Big Brother | The Biggest Loser | Bizarre Foods with Andrew Zimmern
Black Ink Crew | The Bold and the Beautiful | ~Botched | ~Brain Games | Cake Boss
Canada's Drag Race | Candid Camera | The Carol Burnett Show | Carpool Karaoke: The Series
~Catfish | Catfish: The TV Show | CBS Mornings | CBS This Morning | The Celebrity Apprentice
~Celebrity Big Brother | Celebrity Call Center | Celebrity Family Feud | Celebrity Jeopardy!
Celebrity Wheel of Fortune | Cesar 911 | ~The Challenge | The Challenge: All Stars
The Challenge: USA | ~Chelsea | Chelsea Lately | ~The Chew | ~Chopped | ~The City | ~The Civil War
~Claim to Fame | The Colbert Report | Comedians in Cars Getting Coffee | Comic Book Men | ~Conan
~Cops | ~COPS | ~Cosmos | Cosmos: A Spacetime Odyssey | Counting On | ~Country Music | Craftopia
~Cribs | Crime Scene Kitchen | The Curse of Oak Island | Cutthroat Kitchen | The Daily Show
The Daily Show with Jon Stewart | The Daily Show with Trevor Noah | Dance Moms
~Dancing with Myself | Dancing with the Stars | Dancing with the Stars: Juniors | ~Dateline
Dateline NBC | ~Days of Our Lives | Deadliest Catch | ~Deal or No Deal | Deal or No Deal Island
Destination X | Desus & Mero | Diners, Drive-Ins and Dives | ~Dirty Jobs | ~The Doctors
~The Dog House | Dog the Bounty Hunter | Dog Whisperer | Domino Masters | Don't Be Tardy
Don't Forget the Lyrics! | ~Double Shot at Love | Down to Earth with Zac Efron | The Dr. Oz Show
~Dr. Phil | Drain the Oceans | The Drew Barrymore Show | Duck Dynasty | Duck Dynasty: The Revival
~E! News | The Ed Sullivan Show | The Edge of Night | The Ellen DeGeneres Show
Ellen's Game of Games | ~Entertainment Tonight | Expedition Unknown | ~Explorer | ~Extra
~Extreme Makeover | Extreme Makeover: Home Edition | The F Word | ~Face Off | ~Face the Nation
Family Feud | Fashion Police | Fast N' Loud | FBoy Island | ~Fear Factor | Finding Bigfoot
Finding Your Roots | The First 48 | Fixer Upper | Fixer Upper: Behind the Design | Flavor of Love
~Flip or Flop | ~Flipping Out | ~The Floor | Floor Is Lava | Floribama Shore | Food Network Star
Forged in Fire | ~The Four | ~Frontline | Full Frontal with Samantha Bee | ~General Hospital
~Genius | Get Organized with The Home Edit | ~Ghost Adventures | ~Ghost Hunters
~The Girls Next Door | ~Gold Rush | The Golden Bachelor | The Golden Bachelorette
The Golden Girls | The Gong Show | ~Good Bones | ~Good Eats | ~Good Morning America
~Guiding Light | Guy's Grocery Games | ~Hard Knocks | Hee Haw | ~Hell's Kitchen
Here Comes Honey Boo Boo | ~The Hills | The Hills: New Beginnings | ~Hoarders | Holey Moley
Hollywood Game Night | Hollywood Medium | Hollywood Squares | ~Home Town | ~House Hunters
House Hunters International | House of Villains | I Am Jazz | I Can See Your Voice
I'll Be Gone in the Dark | Ice Road Truckers | The Incredible Dr. Pol | Independent Lens
Ink Master | Inside the Actors Studio | ~Intervention | Iron Chef America | ~Jackass | ~Jazz
The Jennifer Hudson Show | Jeopardy | Jeopardy! | The Jerry Springer Show | Jersey Shore
Jersey Shore Family Vacation | Jersey Shore: Family Vacation | Jimmy Kimmel Live! | The Jinx
The Jinx: The Life and Deaths of Robert Durst | Joe Millionaire | Jon & Kate Plus 8 | ~Judge Judy
Judy Justice | The Kardashians | Keeping Up with the Kardashians | The Kelly Clarkson Show
~Kitchen Nightmares | Kourtney and Kim Take New York | ~Labor of Love | ~Laguna Beach
Laguna Beach: The Real Orange County | Last Chance U | The Late Late Show
The Late Late Show with James Corden | Late Night with David Letterman
Late Night with Seth Meyers | The Late Show | Late Show with David Letterman
The Late Show with Stephen Colbert | ~Laugh-In | The Lawrence Welk Show
Leah Remini: Scientology and the Aftermath | Leaving Neverland | ~Legendary | LEGO Masters
Let's Make a Deal | ~Life Below Zero | Life of Kylie | Lip Sync Battle | Little People, Big World
~Live PD | ~Live with Kelly and Mark | Live with Kelly and Ryan | Long Island Medium | Lost Ollie
Love & Hip Hop | Love & Hip Hop: Atlanta | Love & Hip Hop: Hollywood | Love & Hip Hop: Miami
Love & Hip Hop: New York | Love Island Games | Love Island USA | Love It or List It | ~Loving
MADtv | Man v. Food | ~Man vs. Wild | Married to Medicine | ~Mars | The Masked Dancer
The Masked Singer | MasterChef Junior | ~Match Game | ~Maury | ~McMillions | ~Meet the Press
Million Dollar Listing Los Angeles | Million Dollar Listing New York | ~The Mole | Mountain Men
MTV Cribs | My 600-lb Life | My Next Guest Needs No Introduction with David Letterman
My Super Sweet 16 | Mystery Science Theater 3000 | MythBusters | Naked and Afraid
~Name That Tune | ~Nature | Newlyweds: Nick and Jessica | Next in Fashion | ~Next Level Chef
~Nightline | The Nightly Show with Larry Wilmore | ~No Reservations | ~Nova | ~NOVA
~On Patrol: Live | ~One Life to Live | The Opposition with Jordan Klepper | The Oprah Winfrey Show
The Osbournes | ~Paradise Hotel | ~Parts Unknown | ~Passions | Patriot Act with Hasan Minhaj
Pawn Stars | The People's Court | Pimp My Ride | The Pioneer Woman | ~Politically Incorrect
~Port Charles | ~Press Your Luck | The Price Is Right | The Problem with Jon Stewart
~Project Runway | Project Runway All Stars | Property Brothers | Punk'd
Queer Eye for the Straight Guy | ~Rachael Ray | ~The Real | The Real Housewives of Atlanta
The Real Housewives of Beverly Hills | The Real Housewives of Dallas
The Real Housewives of Dubai | The Real Housewives of Miami | The Real Housewives of New Jersey
The Real Housewives of New York City | The Real Housewives of Orange County
The Real Housewives of Potomac | The Real Housewives of Salt Lake City
The Real Housewives Ultimate Girls Trip | ~The Real World | Red Table Talk | Ridiculousness
~Road Rules | Rowan & Martin's Laugh-In | Running Wild with Bear Grylls | RuPaul's Drag Race
RuPaul's Drag Race All Stars | RuPaul's Drag Race UK | Ryan's Hope | Salt Fat Acid Heat
~Santa Barbara | Saturday Night Live | Say Yes to the Dress | ~Search for Tomorrow
The Secret Lives of Mormon Wives | Shahs of Sunset | Shark Tank | ~Shark Week | ~Sherri
The Sherri Shepherd Show | Siesta Key | ~The Simple Life | ~The Sing-Off | ~Sister Wives
The Smothers Brothers Comedy Hour | ~The Snake | Snooki & Jwoww | So You Think You Can Dance
Somebody Feed Phil | ~Songland | ~Soul Train | ~The Soup | Southern Charm
Special Forces: World's Toughest Test | Squid Game: The Challenge
Stanley Tucci: Searching for Italy | ~Steve Harvey | ~Storage Wars | ~Street Outlaws | ~Sugar Rush
~Summer House | ~Sunset Beach | Supernanny | Surviving R. Kelly | ~Survivor | Swamp People
~The Talk | ~Talk Soup | Talking Dead | ~Tamron Hall | ~Teen Mom | Teen Mom 2 | Teen Mom OG
Teen Mom: The Next Chapter | Temptation Island | ~That's My Jam | ~This Old House
The Titan Games | TMZ on TV | ~To Tell the Truth | ~Today | The Today Show | Toddlers & Tiaras
The Tonight Show | The Tonight Show Starring Jimmy Fallon
The Tonight Show Starring Johnny Carson | The Tonight Show with Jay Leno | ~Top Chef
Top Chef Masters | Total Bellas | Total Divas | ~Total Request Live | ~Tough Enough
Tournament of Champions | ~Trading Spaces | ~TRL | Ugly Delicious | ~Ultimate Tag
~Undercover Boss | ~Unsolved Mysteries | ~The Valley | Vanderpump Rules
Victoria's Secret Fashion Show | ~The Vietnam War | ~The View | ~The Voice | ~The Vow
Wahlburgers | ~The Wall | Watch What Happens Live | Watch What Happens Live with Andy Cohen
The Weakest Link | ~Weakest Link | ~The Weekly | Welcome to Plathville | The Wendy Williams Show
~What Not to Wear | Wheel of Fortune | Who Wants to Be a Millionaire | Whose Line Is It Anyway?
Wicked Tuna | ~Wife Swap | Wild 'N Out | Wild 'n Out | Winter House | ~Wipeout | ~World of Dance
Worst Cooks in America | WWE NXT | WWE Raw | WWE SmackDown | The Young and the Restless
"""
