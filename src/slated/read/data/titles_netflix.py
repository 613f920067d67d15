"""Further series in English made for or known from Netflix.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
#blackAF | ~100 Humans | ~1000% Me | 3Below: Tales of Arcadia | 7 Days Out | 72 Dangerous Animals
Abstract: The Art of Design | Ada Twist, Scientist | The Adventures of Puss in Boots
African Queens: Njinga | Agatha Christie's Seven Dials | Agent Elvis | Alexa & Katie
Alexa and Katie | Alexander: The Making of a God | All Hail King Julien
Amend: The Fight for America | America's Sweethearts: Dallas Cowboys Cheerleaders
The American Barbecue Showdown | American Conspiracy: The Octopus Murders
American Manhunt: Boston Marathon Bombing | American Manhunt: O.J. Simpson
American Manhunt: Osama Bin Laden | American Murder: Gabby Petito | Ancient Apocalypse
The Andy Warhol Diaries | Arcane: League of Legends | Ashley Garcia: Genius in Love
Ask the StoryBots | Astronomy Club: The Sketch Show | Awake: The Million Dollar Game
~Baby Ballroom | Baby Bandito | ~Back to 15 | Bad Boy Billionaires: India | ~Bad Thoughts
Bank of Dave | Barbecue Showdown | The Bastard Son & The Devil Himself | Battle Kitty | Beat Bugs
Being Eddie | Being Gordon Ramsay | Best Leftovers Ever! | The Big Family Cooking Showdown
Big Timber | Bill Nye Saves the World | Black Earth Rising | Bling Empire: New York | Blood of Zeus
Bobby Kennedy for President | Bodkin | ~Bonding | Bonus Family | ~The Boroughs
Boss Baby: Back in Business | The Boss Baby: Back in Business | The Boss Baby: Back in the Crib
Brand New Cherry Flavor | ~Break Point | ~Breaking Boundaries | Brews Brothers | The Brothers Sun
Bumping Mics with Jeff Ross & Dave Attell | The Burning Body | ~Buy My House | Buying Beverly Hills
Buying London | Camp Cretaceous | ~Captain Fall | Captain Laserhawk: A Blood Dragon Remix | ~Captive
Car Masters: Rust to Riches | Carol & the End of the World | ~Cat People | Catching Killers
Centaurworld | Challenger: The Final Flight | Chasing Cameron | ~Cheat! | The Chef Show
Chelsea Does | The Circle Brazil | The Circle France | City of Ghosts
The Class of '92: Out of Their League | Coach Snoop | Cocaine Cowboys: The Kings of Miami
Cold Case: Who Killed JonBenét Ramsey | Comedians of the World
Connected: The Hidden Science of Everything | Conversations with a Killer: The Jeffrey Dahmer Tapes
Conversations with a Killer: The John Wayne Gacy Tapes
Conversations with a Killer: The Ted Bundy Tapes | Cooked with Cannabis | Cooking with Paris
~Country Comfort | ~The Crew | Crime Scene Berlin: Nightlife Killer
Crime Scene: The Texas Killing Fields | Crime Scene: The Times Square Killer
Crime Scene: The Vanishing at the Cecil Hotel | ~Criminal: UK | Cunk on Earth | Cunk on Life
Cupcake & Dino: General Services | Dad Stop Embarrassing Me! | Dash & Lily | ~Dating Around
Daughters of Destiny | Dawn of the Croods | Dead Boy Detectives | Deaf U | ~The Decameron
~Detective Hole | Devil in Ohio | The Devil Next Door | Dirty Pop: The Boy Band Scam
Dolly Parton's Heartstrings | Don't F**k with Cats
Don't F**k with Cats: Hunting an Internet Killer | Dragon Age: Absolution
Dragons: Race to the Edge | Dragons: Rescue Riders | Dream Home Makeover | Drink Masters
~The Duchess | EastSiders | Easy-Bake Battle: The Home Cooking Competition | ~Echoes | Entrapped
The Eternaut | ~Everything Now | The Expanding Universe of Ashley Garcia | Exploding Kittens
F1: The Academy | ~Family Reunion | Farzar | Fast & Furious Spy Racers | Fast & Furious: Spy Racers
Fastest Car | Fear City: New York vs the Mafia | The Final Table | The Final: Attack on Wembley
Finding Anamika | ~First and Last | Fit for TV: The Reality of the Biggest Loser | Flint Town
Fool Me Once | Free Rein | ~Furies | ~Fyre | Geek Girl | ~The Gentlemen | Get Gotti
Girls Incarcerated | ~Glamorous | Glitch Techs | ~Glow Up | Glow Up: Britain's Next Make-Up Star
Good Morning, Verônica | The Goop Lab | ~Grand Army | The Great British Baking Show: Holidays
The Great Heist | Greatest Events of WWII in Colour | Green Eggs and Ham | Greenhouse Academy
H2O: Mermaid Adventures | Hack My Home | ~Hard Cell | ~Harry & Meghan | Harvey Girls Forever!
Harvey Street Kids | Haters Back Off | Haunted Hotel | Haunted: Latin America
The Healing Powers of Dude | Hello Ninja | Hibana: Spark | High on the Hog
High on the Hog: How African American Cuisine Transformed America | ~High Seas | ~His & Hers
~History 101 | ~The Hollow | ~Home Game | Home: Adventures with Tip & Oh
Hot Girls Wanted: Turned On | Hot Wheels Let's Race | House of Ho | How to Become a Cult Leader
How to Become a Mob Boss | How to Become a Tyrant | How to Build a Sex Room
How to Change Your Mind | How to Fix a Drug Scandal | How to Get Rich | How to Ruin Christmas
Huge in France | Human: The World Within | ~Hyperdrive | I Am a Killer | I Am a Stalker
I'm with the Band: Nasty Cherry | Iliza Shlesinger Sketch Show | The Iliza Shlesinger Sketch Show
~Immigration Nation | ~In from the Cold | The InBESTigators | The Innocence Files
Inside Bill's Brain: Decoding Bill Gates | Inside the World's Toughest Prisons | Instant Dream Home
~Instant Hotel | Interior Design Masters | ~Into the Night | The Investigator: A British Crime Story
Jack Whitehall: Travels with My Father | ~Jaguar | ~Jailbirds | Jailbirds New Orleans | Jeen-Yuhs
jeen-yuhs: A Kanye Trilogy | Jimmy Savile: A British Horror Story | Jo Nesbø's Detective Hole
The Joel McHale Show with Joel McHale | Johnny Test | Julie's Greenroom
Kantaro: The Sweet Tooth Salaryman | Karma's World | Keep Sweet: Pray and Obey
Killer Inside: The Mind of Aaron Hernandez | Killer Sally | ~Kiss Me First
Kulipari: An Army of Frogs | Kung Fu Panda: Legends of Awesomeness
Kung Fu Panda: The Dragon Knight | Kung Fu Panda: The Paws of Destiny | ~The Last Bus
Last Chance High | Last Chance U: Basketball | The Later Daters | The Law According to Lidia Poët
~Leanne | ~Lenox Hill | ~The Letdown | The Letter for the King | ~The Liberator
~Life on Our Planet | Life Overtakes Me | Little Baby Bum | Live to 100: Secrets of the Blue Zones
Llama Llama | Lockwood & Co | ~Long Story Short | Lost & Found Music Studios
The Lost Pirate Kingdom | Love Con Revenge | Love Is Blind: After the Altar
Love Is Blind: Argentina | Love Is Blind: Brazil | Love Is Blind: Germany | Love Is Blind: Habibi
Love Is Blind: Japan | Love Is Blind: UK | Love on the Spectrum | Love on the Spectrum Australia
Love on the Spectrum U.S. | Luna Nera | Luna Petunia | ~The Madness | ~Magic for Humans
The Magic School Bus Rides Again | Malibu Rescue | ~Man on Pause | Man vs Baby | Man vs. Baby
~Marching Orders | Marriage or Mortgage | Masters of the Universe: Revolution | Maya and the Three
MeatEater | Meddle About | Meet the Adebanjos | Meltdown: Three Mile Island | Merry Happy Whatever
Middleditch & Schwartz | Midnight Diner: Tokyo Stories | The Midnight Gospel | Mighty Express
MILF Manor | Million Dollar Beach House | Million Dollar Secret | Million Pound Menu
~The Mind, Explained | The Mire | ~Missing You | Money Heist: From Tokyo to Berlin
Money, Explained | The Most Hated Man on the Internet | Motown Magic | Move to Heaven
The Movies That Made Us | ~Mr. McMahon | The Mr. Peabody & Sherman Show | ~Mulligan
Murdaugh Murders: A Southern Scandal | Murder Among the Mormons | Murder Mountain | Murderville
Muscles & Mayhem: An Unauthorized Story of American Gladiators | My Unorthodox Life
Mystery Science Theater 3000: The Return | Nadiya Bakes | Nadiya's Time to Eat | Narcos Mexico
A Nearly Normal Family | ~Nemesis | Neo Yokio | The New Legends of Monkey | Next Gen Chef
~The Next Step | Night Stalker: The Hunt for a Serial Killer | ~No Good Deed | No Good Nick
Norm Macdonald Has a Show | ~North of North | Northern Rescue | ~Nothing to See Here | ~Obliterated
~Obsession | Oni: Thunder God's Tale | Our Great National Parks | Our Living World | ~Outlast
Painting with John | The Parisian Agency: Exclusive Properties | The Pentaverate
Pepsi, Where's My Jet? | ~The Pharmacist | Pinky Malinky | ~The Playbook | Prank Encounters
Pretend It's a City | ~Pretty Smart | Prince of Peoria | ~Princess Power
The Program: Cons, Cults, and Kidnapping | Project MC2 | Project Mc² | ~The Push | ~Queen Cleopatra
~Queens of Mystery | Queer Eye: We're in Japan! | ~Rapture | Raël: The Alien Prophet | Real Rob
Resident Evil: Infinite Darkness | Restaurants on the Edge | Rhythm & Flow | Rhythm + Flow
~Richie Rich | Ridley Jones | ~The Ripper | Robin Robin | Roman Empire: Reign of Blood
Room 2806: The Accusation | ~Rotten | The Royal House of Windsor | ~Run Away | Salt, Fat, Acid, Heat
Saturday Morning All Star Hits! | ~School of Chocolate | Secrets of Great British Castles
Selena: The Series | Self Made: Inspired by the Life of Madam C.J. Walker | Selling Tampa
~Selling the City | Sex, Explained | Sex, Love & Goop | ~Sex/Life | Sexify | ~Shot in the Dark
Simply Raymond Blanc | ~Sing It On | ~Sing On! | Six Nations: Full Contact
Skin Decision: Before and After | Skull Island | Skylanders Academy | ~Skylines | Snack vs Chef
Snack vs. Chef | ~Sneakerheads | ~Some Assembly Required | Song Exploder
The Sons of Sam: A Descent into Darkness | Southern Survival | Sparking Joy with Marie Kondo
Splinter Cell: Deathwatch | Spy Kids: Mission Critical | Spy Ops | ~Spycraft | StarBeam | ~Stay Here
Stranger Things: Tales from '85 | ~Street Food | Street Food: Asia | Street Food: Latin America
Street Food: USA | Sugar Rush Christmas | Sugar Rush: Extra Sweet | Sunderland 'Til I Die | Supacell
Super Monsters | Supersex | ~Surviving Death | Surviving Paradise | Surviving Summer | Swap Shop
Team Kaylie | Thieves of the Wood | This Is a Robbery: The World's Biggest Art Heist | ~This Is Pop
Thus Spoke Kishibe Rohan | Tidying Up with Marie Kondo | Tiger King: The Doc Antle Story
Tiny Creatures | Tiny House Nation | Tiny Pretty Things | ~Tires | Titipo Titipo
Too Hot to Handle: Brazil | Too Hot to Handle: Germany | Too Hot to Handle: Latino
Top Secret UFO Projects: Declassified | Tour de France: Unchained | The Toys That Made Us
Trailer Park Boys: The Animated Series | Treehouse Detectives | ~Trial by Media
The Trials of Gabriel Fernandez | Tribes of Europa | ~Trinkets | True and the Rainbow Kingdom
True: Magical Friends | Trump: An American Dream | Turbo FAST
Turning Point: 9/11 and the War on Terror | Turning Point: The Bomb and the Cold War
Turning Point: The Vietnam War | Twelve Forever | Twentysomethings: Austin | Twilight of the Gods
Ultimate Beastmaster | The Ultimatum: Marry or Move On | The Ultimatum: Queer Love
Unabomber: In His Own Words | ~Unchosen | ~Uncoupled | The Unknown Mystery of Marilyn
Unknown Number: The High School Catfish | Unknown: Killer Robots | ~The Unlisted | The Upshaws
~Used Cars | Vatican Girl: The Disappearance of Emanuela Orlandi | VeggieTales in the City
VeggieTales in the House | Vendetta: Truth, Lies and the Mafia | Vikings Valhalla | ~Voir
Waco: American Apocalypse | Waffles + Mochi | ~Wayward | ~We Are the Champions | We Are the Wave
We Are: The Brooklyn Saints | ~We Speak Dance | ~We the People
Web of Make Believe: Death, Lies and the Internet | ~The Wedding Coach
What the Love! with Karan Johar | ~White Lines | White Rabbit Project | Who Is Erin Carter?
Who Killed Malcolm X? | The Who Was? Show | The Witcher: Nightmare of the Wolf | With Love, Meghan
Wizards: Tales of Arcadia | ~Word Party | Working Moms | World War II: From the Frontlines
The World's Most Extraordinary Homes | World's Most Wanted | Worst Ex Ever | Worst Roommate Ever
~Wrestlers | WWE: Unreal | WWII in Color: Road to Victory | XO Kitty | YooHoo to the Rescue
You Are What You Eat: A Twin Experiment | ~You vs Wild | ~You vs. Wild | Young Wallander | ~Zion
Zumbo's Just Desserts
"""
