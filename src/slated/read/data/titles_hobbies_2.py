"""Contests, cooking, houses, work and wilderness.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
Sticker Shock | Stone Cold Takes on America | Stone House Revival | Straight Up Steve Austin
Street Outlaws vs the World | Street Outlaws: America's List | Street Outlaws: Farmtruck and Azn
Street Outlaws: Fastest in America | Street Outlaws: Locals Only | Street Outlaws: Mega Cash Days
Street Outlaws: Memphis | Street Outlaws: New Orleans | Street Outlaws: No Prep Kings | Sugar Dome
Summer Baking Championship | Superchef Grudge Match | Supermarket Stakeout | Survivorman & Son
Swamp Brothers | Swamp Loggers | Swamp Mysteries with Troy Landry | Swamp People: Serpent Invasion
Swamp'd! | ~Sweet Genius | Swords: Life on the Line | Symon's Dinners Cooking Out | ~The Taste
Team Ninja Warrior | Texas Car Wars | Texas Flip and Move | Texas Flip N Move | Texas Metal
Throwdown with Bobby Flay | Throwdown! with Bobby Flay | Timber Kings | Timber Titans
Tiny House Builders | Tiny House Hunters | Tiny House World | Tiny House, Big Living
~Tiny Paradise | The Titans That Built America | Top Gear America | Top Gear Australia
Top Gear USA | ~Top Shot | Top Shot: All-Stars | Tornado Alley | Tornado Hunters
The Toys That Built America | Trading Spaces: Family | Trading Up with Mandy Rennehan
Treasure Island with Bear Grylls | Treehouse Guys | Treehouse Masters | Trisha's Southern Kitchen
Truck Night in America | Turtleman | Twin Turbos | UFO Hunters | UFO Witness | UFOs Declassified
Ugliest House in America | Ultimate Recipe Showdown | Ultimate Survival Alaska
Unidentified: Inside America's UFO Investigation | Unsellable Houses | Unwrapped | Unwrapped 2.0
The UnXplained | The UnXplained with William Shatner | Vacation House Rules | Valerie's Home Cooking
~Van Go | Vegas Chef Prizefight | Vegas Rat Rods | The Vet Life | ~Vintage Flip
The Voice Australia | The Voice Canada | The Voice India Kids | The Voice Kids UK
The Voice Nigeria | The Voice of Ireland | The Voice: Generations Australia | Whale Wars
What's Eating America | Wheeler Dealers | While You Were Out | Wicked Tuna: North vs South
Wicked Tuna: North vs. South | Wicked Tuna: Outer Banks | Wildcard Kitchen | ~Wildman
Win the Wilderness | Windy City Rehab | Windy City Rehab: Alison's Dream Home | The Woodsmen
Worst Bakers in America | Worst Cooks in America: Celebrity Edition | ~Worst to First
The X Factor Australia | The X Factor Israel | The X Factor UK | The X Factor USA
The X Factor: Celebrity | The X Factor: The Band | The Xtra Factor | Yard Crashers
You Can't Turn That Into a House | Yukon Gold | Yukon Men | Yukon Vet | Zillow Gone Wild
The Zimmern List
"""
