"""Reality television of the American channels.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
#RichKids of Beverly Hills | 1,000-lb Sisters | 1,000-Lb. Sisters | 1000-lb Best Friends
1000-lb Sisters | 1000-Lb. Sisters | 101 Places to Party Before You Die | ~106 & Park
~16 and Recovering | ~50 Central | 600 Lb. Life | 7 Little Johnstons | The 70s House | 8th & Ocean
90 Day Bares All | 90 Day Diaries | 90 Day Fiance: Before the 90 Days
90 Day Fiance: Happily Ever After? | 90 Day Fiance: The Other Way | 90 Day Fiance: The Single Life
90 Day Fiancé UK | 90 Day Fiancé: Family Chantel | 90 Day Fiancé: Pillow Talk
90 Day Fiancé: The Other Way | 90 Day Fiancé: The Single Life | 90 Day Fiancé: What Now?
90 Day: Hunt for Love | 90 Day: The Last Resort | 90 Day: The Single Life | Abby Lee Dance Secrets
Abby Lee's Ultimate Dance Competition | Acapulco Shore | Accused: Guilty or Innocent?
Adam Ruins Everything | Adorableness | ~After Lately | After the First 48 | Amazing Wedding Cakes
Amazingness | America's Best Dance Crew | America's Best Dance Crew: Road to the VMAs
America's Next Top Model All-Stars | American Gangster | American Justice | Amish Mafia
The Andy Dick Show | The Andy Milonakis Show | Apres Ski | Are You the One: Second Chances
Are You the One?: Second Chances | Around the World in 80 Plates | ~Arranged | ~The Arrangement
Atlanta Exes | Atlanta Plastic | Auction Hunters | Average Joe | Backyard Envy
Bad Boys Los Angeles | Bad Boys: Texas | Bad Girls Club | Baddies Africa | Baddies ATL
Baddies Caribbean | Baddies East | Baddies Gone Wild | Baddies Midwest | Baddies South
Baddies West | Bait Car | Baldwin Hills | Baller Wives | Bam's Unholy Union
Bar Rescue: Toughest Rescues | Barter Kings | Basement Tapes | Basketball Wives LA
Basketball Wives Orlando | Beast Legends | Becoming a Popstar | Behind the Music Remastered
Being Bobby Brown | Being Terry Kennedy | Bellator MMA Live | Below Deck Adventure
Below Deck Galley Talk | Below Deck Med | Below Deck: Down Under | Below Deck: Sailing Yacht
Best New Restaurant | Best Week Ever with Paul F. Tompkins | Bethenny & Fredrik
Bethenny Ever After | Bethenny Getting Married? | ~Beyond the Pole | Big Ang | The Big Bake
The Big Shot with Bethenny | Big Tips Texas | Biggie & Tupac | Billy on the Street
Biography: WWE Legends | Black Girls Rock! | The Black Hamptons | Black Ink Crew Chicago
Black Ink Crew: Chicago | Black Ink Crew: Compton
Black Pop: Celebrating the Power of Black Culture | Black Travel Across America
Blood, Sweat & Heels | ~Boomerang | ~Born This Way | Bossip on WE tv | Botched by Nature
The Bradshaw Bunch | Brat Loves Judy | Bravo's Chat Room | Braxton Family Values | The Braxtons
Breaking Amish | Breaking Bonaduce | Bridalplasty | Bridezillas | Bringing Up Bates
Broke A$$ Game Show | Brooke Knows Best | Buckhead Shore | Buckwild | The Buried Life
~Buying It Blind | Cake Boss: Next Great Baker | ~Camp Getaway | Car Lot Rescue
The Carbonaro Effect | Cartel Crew | Catch a Contractor | Catching Kelce | Catfish UK
Catfish: Trolls | Caught in the Act: Unfaithful | Caught on Camera with Nick Cannon
Celebrity Ex on the Beach | Celebrity Fit Club | Celebrity Game Face | Celebrity Ghost Stories
Celebrity Paranormal Project | Celebrity Prank Wars | Celebrity Rap Superstar
Celebrity Rehab Presents Sober House | Celebrity Rehab with Dr. Drew | Celebrity Undercover
~The Challenge UK | The Challenge: Argentina | The Challenge: Australia
The Challenge: Battle for a New Champion | The Challenge: Battle of the Eras
The Challenge: Champs vs. Pros | The Challenge: Champs vs. Stars | The Challenge: Dirty 30
The Challenge: Double Agents | The Challenge: Final Reckoning | The Challenge: Ride or Dies
The Challenge: Spies, Lies & Allies | The Challenge: Total Madness | ~The Challenge: UK
The Challenge: Untold History | The Challenge: Vendettas | The Challenge: Vets & New Threats
The Challenge: War of the Worlds | Champs vs. Pros | Champs vs. Stars | ~Charm School
Chasing Destiny | Chasing The Saturdays | ~Chat Room | Child Star Confidential | Citizen Rose
Coaching Bad | Cold Case Files | Collection Intervention | College Hill
College Hill: Celebrity Edition | ~Comic View | ComicView | Cops Reloaded | Cosplay Melee
~Couples Retreat | Couples Therapy with Dr. Jenn | Court Cam | Courtney Loves Dallas | Crappie Lake
Crashness | The Cube | Cuff'd | Cults and Extreme Belief | Customer Wars | Cutting It in the ATL
Cutting It: In the ATL | ~Daddy's Girls | ~Daily Pop | Dance Moms: A New Era | Dance Moms: Miami
Dance Moms: Resurrection | ~Dancing Queens | Darcey & Stacey | Dash Dolls | ~Date My Mom
~Dating Naked | David & Annie: After the 90 Days | David Tutera's CELEBrations
David Tutera: Unveiled | The Day I Picked My Parents | Daytime Divas | DC Cupcakes | The Dead Files
Deadliest Warrior | Dear Santa | Death Valley | Deep South Paranormal | Deliciousness
Denise Richards & Her Wild Things | Denise Richards and Her Wild Things
Denise Richards: It's Complicated | The Derricos | Destination Fear | Destination Truth
Diarra from Detroit | Dirty Rich: Locals Only | Dirty Rotten Cheater | ~Disaster Date | Dish Nation
Don't Be Tardy for the Wedding | Donnie Loves Jenny | A Double Shot at Love
Double Shot at Love with DJ Pauly D & Vinny | Doubling Down with the Derricos | Dr. 90210
Dr. Miami | Dr. Pimple Popper | Dr. Pimple Popper: Breaking Out | ~Driven to Love | ~Drop the Mic
Duck Dynasty: The Next Generation | The Dudesons | Dudesons in America | E! Live from the Red Carpet
E! News: Rundown | E! True Hollywood Story | The Employables | ~The Encore | Eric & Jessie
Eric & Jessie: Game On | Euros of Hollywood | Ex Isle | Ex on the Beach | Ex on the Beach UK
Ex on the Beach: Couples | Ex on the Beach: Peak of Love
The Exhibit: Finding the Next Great Artist | Extreme Cheapskates | Extreme Couponing
Extreme Guide to Parenting | ~Extreme Love | ~Extreme Sisters | ~Eye Candy | Fabulous Cakes
Face Off: Game Face | Fact or Faked: Paranormal Files | Failosophy | Families of the Mafia
The Family Chantel | Family Karma | Family Reunion: Love & Hip Hop Edition | ~Famously Single
Fantasy Factory | Fashion Hunters | Fashion Police: The Podcast | Fast Foodies
Fight Master: Bellator MMA | ~Fire Island | The First 48 Presents: Homicide Squad Atlanta
The First 48: Tonight | Flavor of Love Girls: Charm School | Flip It Like Disick | ~Flip Men
Flipping Boston | Flipping Exes | Flipping San Diego | Flipping Vegas | Following: Bretman Rock
For Real: The Story of Reality TV | For the Love of Ray J | ~Four Weddings | Frankenfood
Frankie & Neffe | Fresh Out Live | From G's to Gents | The Funny Dance Show | ~Gallery Girls
Game of Crowns | Gandía Shore | Gastineau Girls | Generation Cryo | Geordie OGs
Get a Room with Carson & Thom | Ghost Adventures: Aftershocks | Ghost Asylum | ~Ghost Brothers
Ghost Brothers: Lights Out | Ghost Hunters Academy | Ghost Hunters International | ~Ghost Nation
Ghosted: Love Gone Missing | Ghosts of Morgan City | ~Girl Code | Girl Code Live | Girls Cruise
Girls Next Level | Girls of Hedsor Hall | Go-Big Show | Going Off the Menu | ~Golden Bride
Growing Up Hip Hop | Growing Up Hip Hop: Atlanta | Growing Up Hip Hop: New York
Growing Up Supermodel | ~Guy Code | ~Guy Court | ~Gym Rescue | Gypsy Sisters | Happily Wherever
Happyland | The Hard Times of RJ Berger | Hardcore Pawn | Harlem Heights | Haunted Case Files
Haunted Collector | Haunted Highway | Haus of Vicious | Help! I'm in a Secret Relationship!
Heroes of Cosplay | High School Confidential | Hip Hop Treasures | ~Hit the Floor
Hoarders Overload | Hoarders: Family Secrets | Hoarding: Buried Alive | Hogan Knows Best
Holly's World | Hollywood & Football | Hollywood Cycle | Hollywood Divas | Hollywood Exes
Hollywood Treasure | ~Hot Set | House of Carters | House of Curves | ~House of Food
~House of Style | How Far Is Tattoo Far? | ~Human Giant | Hungry Investors | Hustle & Soul
I Am Cait | I Am Wrath | I Dream of NeNe: The Wedding | I Love a Mama's Boy | ~I Love Money
I Love New York | I Love the '70s | I Love the '80s | I Love the '90s | I Love the 2000s
I Love the 80s | I Love the 90s | I Love the New Millennium | I Survived a Crime | Ice Loves Coco
If You Really Knew Me | The Impact: Atlanta | The Impact: New York | Impractical Jokers
Impractical Jokers: Dinner Party | Impractical Jokers: Inside Jokes | ~Infamous | Ink Master: Angels
Ink Master: Grudge Match | Ink Master: Redemption | Intervention Canada
Is She Really Going Out with Him? | Jail: Big Texas | Jerkface | Jersey Belle | Jersey Shore 2.0
Jersey Shore: Family Reunion | Jill & Jessa: Counting On | Jim Henson's Creature Shop Challenge
Joan & Melissa: Joan Knows Best? | The Joker's Wild | Joseline's Cabaret
Joseline's Cabaret: Atlanta | Joseline's Cabaret: Miami | Joseline's Cabaret: New York
Just Tattoo of Us | The JWoww | K. Michelle: My Life | K. Michelle: Still Single | Kandi & The Gang
The Kandi Factory | Kandi Koated Nights | Kandi's Wedding | Kate Plus Date | ~Kaya
Keeping Up With the Kardashians: About Bruce | Kell on Earth | ~Kendra | Kendra on Top
Keyshia & Daniel: Family First | Keyshia Cole: The Way It Is | Khloé & Lamar | ~Killer Contact
Kim of Queens | Kindred Spirits | Kingdom Business | Kings Court | Kiss Bang Love | ~Kitchen Boss
Kold x Windy | Kourtney and Khloé Take Miami | Kourtney and Khloé Take The Hamptons
Kourtney and Kim Take Miami | L.A. Hair | Ladies of London | Ladies of London: The New Reign
Ladies Who List: Atlanta | Last Chance Kitchen | The Last O.G | Last Squad Standing | Leah Remini
Leave It to Geege | Leave It to Lamas | Leave It to Stevie
Legally Blonde: The Musical – The Search for Elle Woods | Life After Lockup | Life After Top Chef
Life of Ryan | Lindsay Lohan's Beach Club | Lip Sync Battle Live | Lip Sync Battle Shorties
~The Little Couple | Little People, Big World: Wedding Farm | Little Women: Atlanta
Little Women: Dallas | Little Women: LA | Little Women: NY | Live from E! | Live PD Presents: PD Cam
Live PD: Police Patrol | Live PD: Wanted | ~Live Rescue | Living Lohan | Living on the Edge
Lizard Lick Towing | Loren & Alexei: After the 90 Days | Love & Hip Hop: Detroit
Love & Hip Hop: Family Reunion | Love & Hip Hop: Lineage to Legacy | Love After Lockup: Crime Story
Love and Hip Hop Atlanta | Love at First Flight | Love at First Lie | Love Blows
Love During Lockup | ~Love Hotel | Love Match Atlanta | Love Without Borders
Love You, Mean It with Whitney Cummings | Love, Lust or Run | Luann & Sonja: Welcome to Crappie Lake
Made in Staten Island | MAFS Australia | ~Making the Band | Mama June: Family Crisis
Mama June: From Not to Hot | Mama June: Road to Redemption | Manzo'd with Children | Mariah's World
Marriage Boot Camp | Marriage Boot Camp: Bridezillas | Marriage Boot Camp: Family Edition
Marriage Boot Camp: Hip Hop Edition | Marriage Boot Camp: Reality Stars
Married at First Sight Australia | Married at First Sight UK | Married at First Sight: Australia
Married at First Sight: Couples' Cam | Married at First Sight: Honeymoon Island
Married at First Sight: Nashville | Married at First Sight: Second Chances
Married at First Sight: The First Year | Married at First Sight: UK
Married at First Sight: Unmatchables | Married by Mom & Dad | Married to Jonas
Married to Medicine: Atlanta | Married to Medicine: Houston | Married to Medicine: Los Angeles
~Married to Rock | ~Marrying Millions | Martha & Snoop's Potluck Dinner Party
Martha & Snoop's Potluck Party Challenge | Mary + Jane | Mary Knows Best | Mary Mary
The McBee Dynasty | McBee Dynasty | The McBee Dynasty: Real American Cowboys | Meet the Peetes
Megan Wants a Millionaire | Messyness | Mexican Dynasties | Million Dollar Decorators
Million Dollar Listing | Million Dollar Listing Miami | Million Dollar Listing San Francisco
Million Dollar Listing: Ryan's Renovation | Million Dollar Listing: Ryan's Wedding
Million Dollar Matchmaker | The Millionaire Matchmaker | The Misery Index | ~Miss Advised
Mob Wives | Mob Wives: Chicago | ~Model Squad | Models of the Runway | Money from Strangers
Money. Power. Respect. | Mrs. Global | MTV Floribama Shore | MTV Unplugged | MTV's Following
MTV's Made | MTV's True Life | My Big Fat American Gypsy Wedding | My Big Fat Fabulous Life
My Big Fat Gypsy Wedding | My Fair Brady | ~My Fair Wedding | My Feet Are Killing Me
~My Ghost Story | My Life as Liz | My Life Is a Telenovela | ~My Strange Addiction
My Strange Addiction: Still Addicted? | My True Crime Story | Nate & Jeremiah by Design
The Nate & Jeremiah Home Project | Nate & Jeremiah: Save My House | Neighborhood Wars | Nellyville
The New Atlanta | New York Goes to Hollywood | New York Goes to Work
Newport Harbor: The Real Orange County | Next Gen NYC | Next Great Baker | A Night with My Ex
Nightly Pop | Nightwatch | Nikki Bella Says I Do | Nitro Circus | Nurse Nation
Obsessed with the Dress | OMG! Insider | Online Dating Rituals of the American Male
Opposite Worlds | Origins of Hip Hop | OutDaughtered | Overserved | Overserved with Lisa Vanderpump
Paranormal Caught on Camera | Paranormal Lockdown | Paranormal State | Paranormal Witness
~Parental Control | Paris Hilton's My New BFF | Parking Wars | The Pauly D Project
~The Platinum Life | ~Platinum Weddings | ~Playing with Fire | Pop Innovators | Pop Up Video
Porsha's Family Matters | Porsha's Having a Baby | Portals to Hell | ~Post Op
The Prancing Elites Project | Pranked | ~Pregnant in Heels | Pretty Little Mamas
Princesses: Long Island | Project Runway Junior | Project Runway: Fashion Startup
Project Runway: Threads | Project Runway: Under the Gunn | Psychic Kids | The Rachel Zoe Project
Raising Sextuplets | ~Raising the Roof | Randy Jackson Presents America's Best Dance Crew
Randy to the Rescue | ~Rap City | ~The Rap Game | Rat in the Kitchen | ~Rattled
Real Chance of Love | The Real Housewives of Amsterdam
The Real Housewives of Atlanta: Kandi's Wedding | The Real Housewives of Auckland
The Real Housewives of Cheshire | The Real Housewives of D.C. | The Real Housewives of Jersey
The Real Housewives of London | The Real Housewives of Melbourne | Real Housewives of New York
The Real Housewives of New York | The Real Housewives of Rhode Island
The Real Housewives of Sydney | The Real Housewives of Toronto | The Real Housewives of Vancouver
The Real Housewives of Washington, D.C. | Real Husbands of Hollywood | Recipe for Deception
Relationshep | Relatively Nat & Liv | Repo Games | Rescue Cam | Return to Amish | Reunion Road Trip
Revenge Body with Khloé Kardashian | Revenge Prank | RHONY: Legacy | Rich Kids of Beverly Hills
Rio Shore | Road Wars | Rob & Big | Rob & Chyna | Rob Dyrdek's Fantasy Factory | Robot Combat League
~Rock of Love | Rock of Love Bus | Rock of Love with Bret Michaels | Room Raiders | ~Run's House
RuPaul's Drag Race All Stars: Untucked! | RuPaul's Drag Race: Vegas Revue | Savage U
Say Yes to the Dress: America | Say Yes to the Dress: Atlanta | ~Scared Famous
Scream: Resurrection | ~Scream: The TV Series | Second Wives Club | The Secret Lives of Women
Secret Societies of Hollywood | Secrets of Miss America | Secrets of Penthouse | Secrets of Polygamy
Secrets of the Chippendales Murders | Seeking Brother Husband | Seeking Sister Wife
Sell It Like Serhant | Seven Year Switch | ~Sex Box | Sex Rehab with Dr. Drew
Sextuplets Take New York | Shear Genius | Shipping Wars | A Shot at Love with Tila Tequila
The Show with Vinny | Siesta Key: Miami Moves | Silent Library | Silicon Valley Startups
The Simple Life: Interns | ~Single Ladies | ~The Singles Project | Sistas: After
Sister Wives: One on One | Slednecks | ~sMothered | Snack-Off | Snoop Dogg's Father Hood | So Cosmo
So Freakin Cheap | ~Sober House | The Soup Investigates | South Beach Classics
Southern Charm New Orleans | Southern Charm Savannah | Southern Charm: Savannah
Southern Hospitality | ~The Spin Crowd | Stankervision | Start-Ups: Silicon Valley
Staten Island Law | Stevie J & Joseline: Go Hollywood | Stewarts & Hamiltons | Storage Hunters
Storage Wars: New York | Storage Wars: Texas | Stranded with a Million Dollars | ~Strange Love
Summer House: Martha's Vineyard | Sunset Tan | The Surreal Life | Sweat Inc. | Sweet/Vicious
SWV & Xscape: The Queens of R&B | SWV Reunited | T.I. & Tiny: Friends & Family Hustle
T.I. & Tiny: The Family Hustle | T.I. and Tiny: The Family Hustle | The T.O. Show
"""
