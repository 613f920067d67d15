"""Contests, cooking, houses, work and wilderness.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
$24 in 24 | $40 a Day | 12 Days of Cookies | 24 in 24: Last Chef Standing | 30 Minute Meals
40 Dollars a Day | Ace of Cakes | Ace of Taste | Adam Eats the 80s
Adam Richman's Best Sandwich in America | AGT: All-Stars | AGT: Extreme | AGT: Fantasy League
AGT: The Champions | Airplane Repo | Airshow | Alaska Monsters | Alaska Off-Road Warriors
Alaska Proof | Alaska State Troopers | Alaska: The Last Frontier | Alex vs America
Alex vs. America | All American Handyman | Alone Australia | Alone Denmark | ~Alone UK
Alone: Frozen | Alone: The Beast | Alone: The Skills Challenge | America Unearthed
America's Book of Secrets | America's Got Talent: Extreme | America's Got Talent: Fantasy League
America's Got Talent: The Champions | America's Most Desperate Kitchens | American Chopper
American Chopper: Senior vs. Junior | American Daredevils | American Dream Builders
The American Farm | American Gladiators | American Godfathers: The Five Families | American Grilled
American Hot Rod | American Idol Extra | American Idol: The Search for a Superstar
American Loggers | American Ninja Warrior Junior | American Ninja Warrior: Ninja vs. Ninja
American Ninja Warrior: USA vs. the World | American Rehab: Charleston | American Restoration
American Tarzan | Ancient Top 10 | Andrew Zimmern's Driven by Food | Animal Cops Houston
Animal Cops: Houston | Animal Precinct | Anthony Bourdain: The Layover | Appalachian Outlaws
The Apprentice: Martha Stewart | The Apprentice: You're Fired | The Aquarium | Ask This Old House
~Assembly Required | Ax Men: Swamp | Axe Men | Backed by the Bros | Backyard Oil | Bahamas Life
Bake Off: Crème de la Crème | Bake Off: The Professionals | Baked in Vermont | Bakers vs. Fakers
Barefoot Contessa: Back to Basics | Barefoot Contessa: Modern Comfort Food | Bargain Block
Bargain Block: New Orleans | Bargain Mansions | Barnwood Builders | Bath Crashers
Battle on the Mountain | Battlefish | BBQ Brawl | BBQ Brawl: Flay v. Symon | BBQ Crawl
Be My Guest with Ina Garten | ~Beach Flip | Beach Hunters | Beachfront Bargain Hunt
Beachfront Bargain Hunt: Renovation | Beachside Brawl | Bear Grylls' Wild Celebrity
Bear Grylls: Breaking Point | Bear Grylls: Escape from Hell | Bear Grylls: Mission Survive
Bering Sea Gold | Bering Sea Gold: Under the Ice | The Best Thing I Ever Ate
The Best Thing I Ever Made | Beyond Oak Island | Beyond Skinwalker Ranch | Big Bad BBQ Brawl
Big Bad Budget Battle | Big Fish, Texas | Big Restaurant Bet | Big Rig Bounty Hunters | ~Bigfoot
The Biggest Loser Australia | The Biggest Loser: Families | Biker Battleground Phoenix
Bitchin' Rides | Bizarre Foods America | Bizarre Foods: Delicious Destinations | ~Black Gold
Bobby and Giada in Italy | Bobby and Sophie on the Coast | Bobby Flay's Barbecue Addiction
Bobby's Triple Threat | Boise Boys | Boomtowners | Booze Traveler | Born Survivor | Boy Meets Grill
Brad Meltzer's Decoded | Brad Meltzer's Lost History | Broken Skull Challenge
Broken Skull Sessions | Brooklyn Flip | Brother vs Brother | Brother vs. Brother | Brunch @ Bobby's
Buddy vs. Duff | ~Build It Forward | Building Alaska | Building Hawaii | Building Off the Grid
Bush Pilots | Cabin Chronicles | Cajun Justice | Cajun Mamas | Cajun Pawn Stars | Cake Wars
Cake Wars: Christmas | Call of the Wildman | Camp Cutthroat | ~Can You Duet | Candice Tells All
Car Chasers | The Car Chasers | Caribbean Life | Carnival Eats | The Cars That Built the World
The Cars That Made America | The Celebrity Apprentice Australia | Celebrity Bear Hunt
Celebrity IOU | Celebrity IOU: Joyride | Celebrity Island with Bear Grylls | Celebrity MasterChef
Celebrity MasterChef Australia | Celebrity MasterChef India | Chainsaw Gang | Chasing the West
Chef Grudge Match | The Chef in the Truck | Chop Cut Rebuild | Chopped After Hours | Chopped Canada
Chopped Junior | Chopped Sweets | Chopped: All-Stars | Chopped: Next Gen
Chopped: Tournament of Champions | Christina in the Country | Christina on the Coast
Christina: Stronger by Design | Christmas Cookie Challenge | Ciao House | Cities of the Underworld
Clash of the Grandmas | ~Clean Sweep | CMT's Next Superstar | Cold Water Captains | Color Splash
Color Splash: Miami | Container Homes | A Cook's Tour | Cooks vs. Cons | ~Counting Cars
~Cousins on Call | Cousins Undercover | Crikey! It's the Irwins | Critter Fixers
Critter Fixers: Country Vets | The Crocodile Hunter | Culinary Genius | Cupcake Wars
Curb Appeal Xtreme | Curb Appeal: The Block | The Curse of Civil War Gold
The Curse of Oak Island: Drilling Down | Cutthroat Kitchen: Knives Out | Dark Marvels | ~Dark Waters
Deadliest Catch: Bloodline | Deadliest Catch: Dungeon Cove | Deadliest Catch: The Bait
Deadliest Catch: The Viking Returns | Dear Genevieve | Decoded | Delicious Destinations
Delicious Miss Brown | ~Design Star | Design Star: Next Gen | Dessert Games | Diesel Brothers
Diesel Brothers: Monster Jam Breaking World Records | ~Dinner Impossible | ~Dinner: Impossible
Dirty Mudder Truckers | ~Divided by Design | ~Divine Design | Doomsday Bunkers | Doomsday Castle
Doomsday Preppers | Down East Dickering | Down Home Fab | Dr. Dee: Alaska Vet
Dr. Jeff: Rocky Mountain Vet | Dr. K's Exotic Animal ER | Dr. Oakley, Yukon Vet
Drew & Linda Say I Do | Dual Survival | Dude, You're Screwed | Duff: Ace of Taste | Eat St.
Eat, Sleep, BBQ | Eating America with Anthony Anderson | Eco-Challenge | Ed Stafford: First Man Out
Edge of Alaska | ~Elbow Room | The Engineering That Built the World | Everyday Italian
Expedition Bigfoot | Expedition Files | Expedition Unknown: Hunt for the Yeti | Expedition X
~Extra Virgin | F*ck, That's Delicious | Fame Academy | Family Food Fight | Family Food Showdown
Farmhouse Facelift | Farmhouse Fixer | Farmhouse Rules | ~Fast and Loud
Fastest Cars in the Dirty South | Feasting on Asphalt | Finding Bigfoot: The Search Continues
First Time Fixer | First Time Flippers | First Time Flippers: Next Level | ~Five Families
Fixer to Fabulous | Fixer to Fabulous: Italiano | Fixer to Fabulous: Welcome Inn
Fixer Upper: Colorado Mountain House | Fixer Upper: The Castle | Fixer Upper: The Hotel
Fixer Upper: The Lakehouse | Fixer Upper: Welcome Home | Fixing the Brontes | Flea Market Flip
~The Flip Off | Flip or Flop Atlanta | Flip or Flop Fort Worth | Flip or Flop Nashville
Flip or Flop Texas | Flip or Flop Vegas | ~Flip the Strip | Flip to a Million | Flipping 101
Flipping 101 with Tarek El Moussa | The Flipping El Moussas | Flying Wild Alaska | ~Food Fight
Food Network Challenge | ~Food Paradise | The Food That Built America
The Food That Built America Snack Sized | Forged in Fire: Beat the Judges
Forged in Fire: Knife or Death | The Four: Battle for Stardom | Fuck, That's Delicious
Full Metal Jousting | ~Game of Talents | Garage Rehab | Gas Monkey Garage | Gator Boys
Genevieve's Renovation | Get Out Alive with Bear Grylls | Ghost Town Gold | Giada at Home
Giada Entertains | Giada in Italy | Giada's Holiday Handbook | Ginormous Food | Girl Meets Farm
The Glee Project | Gold Divers | ~Gold Fever | Gold Rush: Alaska | Gold Rush: Dave Turin's Lost Mine
Gold Rush: Freddy Dodge's Mine Rescue | Gold Rush: Mine Rescue with Freddy & Juan
Gold Rush: Parker's Trail | Gold Rush: South America | Gold Rush: The Jungle
Gold Rush: White Water | Gold Rush: Winter's Fortune | Good Bones: Better Yard
Good Bones: New Beginnings | Good Eats: Reloaded | Good Eats: The Return
Gordon Ramsay's 24 Hours to Hell and Back | Gordon Ramsay's American Road Trip
Gordon Ramsay's Food Stars | Gordon Ramsay's Future Food Stars | Gordon Ramsay's Secret Service
Gordon, Gino & Fred | Gordon, Gino and Fred: Road Trip | Graveyard Carz
The Great Allotment Challenge | The Great American Baking Show
The Great American Baking Show: Celebrity Holiday | The Great American Recipe
The Great Australian Bake Off | The Great British Bake Off: An Extra Slice
The Great British Sewing Bee | The Great Canadian Baking Show
The Great Canadian Pottery Throw Down | The Great Celebrity Bake Off for Stand Up to Cancer
Great Escapes with Morgan Freeman | The Great Food Truck Race | The Great Holiday Baking Show
The Great Interior Design Challenge | The Great Irish Bake Off | The Great Kiwi Bake Off
The Great Pottery Throw Down | The Great Pottery Throwdown | Grill It! with Bobby Flay
Grocery Store Wars | Gut Job | Guy's All-American Road Trip | Guy's Big Bite | Guy's Big Game
Guy's Family Road Trip | Guy's Ranch Kitchen | Guy's Ultimate Game Night | Guy: Hawaiian Style
Halloween Baking Championship | Halloween Wars | Hangar 1: The UFO Files
Harry Potter: Wizards of Baking | Haunted Gingerbread Showdown | Hawaii Life | Heartland Docs, DVM
Heat Seekers | Heavy Rescue: 401 | Heli-Loggers | Hell's Kitchen Australia
Hell's Kitchen: Battle of the Ages | Hell's Kitchen: Young Guns | Help! I Wrecked My House
HGTV Design Star | HGTV Dream Home | HGTV Smart Home | HGTV Star | HGTV Urban Oasis | ~Hidden Cities
Highway Thru Hell | History's Greatest Escapes with Morgan Freeman | History's Greatest Mysteries
History's Greatest Mysteries with Laurence Fishburne | Hoarder House Flippers | Hoffman Family Gold
Holiday Baking Championship | Holiday Gingerbread Showdown | Holiday Wars | Holmes 911
Holmes and Holmes | Holmes Family Effect | Holmes Family Rescue | Holmes Inspection
Holmes Makes It Right | Holmes on Homes | Home Again with the Fords | Home Inspector Joe
Home Plate: New York | Home Town Kickstart | Home Town Takeover | Home Town: Ben's Workshop
Home Town: Inn This Together | Homestead Rescue | Homestead Rescue: Raney Ranch | Homesteaders
Hometime | Hostile Planet | ~Hot & Heavy | ~Hotel Hell | ~Hotel Impossible | House Crashers
House Hunters Family | House Hunters Renovation | House Hunters: All Stars
House Hunters: Amazing Water Homes | House Hunters: Comedians on Couches
House Hunters: Outside the Box | House Hunters: Where Are They Now? | House of Bryan
~Houses with History | Hunting Hitler | I Can See Your Voice UK | I Survived Bear Grylls
Ice Cold Gold | Ice Lake Rebels | Ice Pilots NWT | Ice Road Truckers: Deadliest Roads
The Icons Who Built America | In Search of Aliens | In Search of History | In Search of Monsters
~Income Property | Incredible Food Race | Insane Pools: Off the Deep End | Iron Chef Canada
Iron Chef Gauntlet | Iron Chef Mexico | Iron Chef Showdown | Iron Chef Thailand
Iron Chef: Quest for an Iron Legend | Iron Resurrection | IRT: Deadliest Roads | Island Hunters
~Island Life | Island of Bryan | The Island with Bear Grylls | It's Me or the Dog
Jay Leno's Garage | Jeremy Wade's Dark Waters | Jeremy Wade's Mighty Rivers | Jesus: His Life
Joe Rogan Questions Everything | Josh Gates Tonight | The Julia Child Challenge | Jungle Gold
Junior Bake Off | Junior MasterChef Australia | Junk Gypsies | Kevin Costner's The West
~Kicking & Screaming | Kids Baking Championship | Kids BBQ Championship
Kids Halloween Baking Championship | Killing Bigfoot | Kindig Customs | Kings of Pain
Kings of Restoration | ~Kitchen Cousins | Kitchen Crashers | Knight Fight | La Voz | La Voz Kids
Lakefront Bargain Hunt | Last Cake Standing | ~The Launch | The Layover | Leave It to Bryan
~Legendary Locations | Legends & Lies | Legends & Lies: The Real West | Legends of the Wild
LEGO Masters Australia | LEGO Masters Jr. | LEGO Masters: Bricksmas
LEGO Masters: Celebrity Holiday Bricktacular | Life After People | Life Below Zero: First Alaskans
Life Below Zero: Next Generation | Life Below Zero: Northern Territories
Life Below Zero: Port Protection | Living Big in a Tiny House | Lobster Wars
Lobstermen: Jeopardy at Sea | Log Cabin Living | Lone Star Law | Lost Cities of the Bible
Lost Cities with Albert Lin | Lost Gold of World War II | Lost Gold of WWII
Lost Treasures of Egypt | Lost Treasures of Rome | Love It or List It Australia
Love It or List It Vancouver | Love It or List It, Too | Love It or List It: Vancouver
Luda Can't Cook | The Machines That Built America | Mad Skills Makeover | Magnolia Table
Magnolia Table with Joanna Gaines | Maine Cabin Masters | Making It Home with Kortney & Dave
Making It Home with Kortney and Dave | Man Caves | Man Finds Food | Man Fire Food
Man v. Food Nation | Man vs Wild | Man vs. Food | Marooned with Ed Stafford | Married to Real Estate
Mary Makes It Easy | The Masked Dancer UK | The Masked Singer Australia | The Masked Singer Live
The Masked Singer UK | The Masked Singer: After the Mask | Master Distiller | MasterChef Australia
MasterChef Canada | MasterChef Celebrity Showdown | MasterChef Junior: Home for the Holidays
MasterChef Latino | MasterChef New Zealand | MasterChef: Back to Win | MasterChef: Dynamic Duos
MasterChef: Generations | MasterChef: Legends | MasterChef: The Professionals | Masters of Flip
Me or the Menu | Meerkat Manor | Meerkat Manor: Rise of the Dynasty
The Mega-Brands That Built America | The Men Who Built America
The Men Who Built America: Frontiersmen | The Men Who Made Us | Mexico Life | The Mind of a Chef
Misfit Garage | Modern Marvels | Molto Mario | Monster Garage | ~Monster House | MonsterQuest
Monsters and Mysteries in America | Moonshiners | Moonshiners: American Spirit
Moonshiners: Master Distiller | Moonshiners: Smoke Ring | Moonshiners: Whiskey Business
Morimoto's Sushi Master | Mountain Men: Ultimate Marksman | Mountain Monsters | Munchies Presents
My Big Family Renovation | My Cat from Hell | My Dog Ate What? | My Kitchen Rules NZ
My Kitchen Rules UK | My Lottery Dream Home International | Mygrations | Mysteries at the Castle
Mysteries at the Monument | Mysteries at the Museum | Mysteries at the National Parks
Mysteries Decoded | Mysteries of the Abandoned | Mysteries of the Deep | Mysteries of the Unknown
Mystery Diners | ~Mystery Island | Naked and Afraid of Love | Naked and Afraid XL
Naked and Afraid: Apocalypse | Naked and Afraid: Castaways | Naked and Afraid: Last One Standing
Naked and Afraid: Solo | Naked and Marooned | Nashville Flipped | Nashville Star
The New Celebrity Apprentice | The New Yankee Workshop | The Next Iron Chef | No Demo Reno
North Woods Law | Northwest Law | Only in America with Larry the Cable Guy | Orange County Choppers
Outchef'd | Outgrown | Outlast: The Jungle | Outrageous Pumpkins | Overhaulin'
Patricia Heaton Parties | Pawn Stars Do America | Pawn Stars UK | Pawnography
Philly Street Flippin' | Pit Bulls & Parolees | Pit Bulls and Parolees | Pool Hunters | Pool Kings
~Pop Idol | Popstars | Port Protection | Port Protection Alaska | ~Power & Ice
Property Brothers at Home | Property Brothers: At Home on the Ranch
Property Brothers: Buying + Selling | Property Brothers: Buying and Selling
Property Brothers: Forever Home | Property Brothers: Under Pressure | ~Puppy Bowl | ~Race to Survive
Race to Survive: Alaska | Race to Survive: New Zealand | Race to the Center of the Earth
Rachael Ray's Kids Cook-Off | Rachael vs. Guy: Celebrity Cook-Off | Raid the Fridge | ~Raising House
Ramsay's Best Restaurant | Ramsay's Costa del Nightmares | Ramsay's Hotel Hell
Ramsay's Kitchen Nightmares | Raney Ranch | Rat Bastards | Rehab Addict | Rehab Addict Rescue
Renovation Aloha | Renovation Impossible | Renovation Inc. | Renovation Island | Renovation Raiders
Renovation Realities | Renovation Resort | Renovation, Inc. | ~Restaurant Express
~Restaurant Impossible | Restaurant Stakeout | Restaurant Startup | ~Restaurant: Impossible
Restoration Garage | Restoration Road with Clint Harp | Restored by the Fords | Restoring Galveston
Ride N' Seek | River Monsters | River Monsters: Legendary Locations | Robert Irvine's
Rock Star: INXS | Rock Star: Supernova | ~Rock the Block
Running Wild with Bear Grylls: The Challenge | Rust Valley Restorers | Salvage City | Salvage Dawgs
Salvage Kings | Santa's Baking Blizzard | Sarah Off the Grid | Save My Reno | ~Saw Dogs
Scariest House in America | Scott's Own Vacation House | Scott's Vacation House Rules
Secret Eats with Adam Richman | Secret Nazi Ruins | The Secret of Skinwalker Ranch
Secrets of the Dead | Secrets of the Lost Liners | Selena + Restaurant | Self-Made Mansions
Shark Wranglers | Silos Baking Competition | Simply Giada | The Sing-Off: Holiday | Skinwalker Ranch
~Smoke Ring | Southern at Heart | Spartan: Ultimate Team Challenge | Speed Is the New Black
Spring Baking Championship | Stan Lee's Superhumans | Steve Austin's Broken Skull Challenge
"""
