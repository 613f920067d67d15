"""British and Irish entertainment and factual series.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
10 Years Younger in 10 Days | 100% Hotter | 24 Hours in A&E | 24 Hours in Police Custody
24 Hours to Kill | 60 Minute Makeover | 8 Out of 10 Cats Does | Absolutely Ascot
Alan Carr's Adventures with Agatha Christie | Alan Carr's Epic Gameshow | Alan Carr: Chatty Man
The Alan Titchmarsh Show | Alan Titchmarsh: Love Your Garden | Albion Market
All Star Family Fortunes | ~All Together Now | Amanda & Alan's Italian Job | ~Amazing Spaces
Ambulance Wars | Ambulance: Code Red | Ant & Dec's Limitless Win
Ant & Dec's Saturday Night Takeaway | Any Dream Will Do | Attenborough's Life in Colour
Autumnwatch | Bang Goes the Theory | Bangers & Cash | Bangers and Cash | BBC Breakfast
Beat the Chasers | ~Benefits Street | Best Home Cook | Beyond Chelsea | The Big Allotment Challenge
The Big Bath | ~The Big Breakfast | Big Brother After Dark | Big Brother Australia
Big Brother Brasil | Big Brother Canada Side Show | Big Brother India | Big Brother Titans
Big Brother UK | Big Brother's Bit on the Side | Big Brother: After Dark | Big Brother: Late & Live
Big Brother: Over the Top | Big Brother: Reindeer Games | The Big Fat Quiz of Everything
The Big Fat Quiz of the Year | Big Fat Quiz of the Year | Big House Clear Out | The Big Narstie Show
Big Zuu's Big Eats | Blair & Brown: The New Labour Revolution | Blankety Blank | Blue Planet Live
Bradley Walsh & Son: Breaking Dad | ~Breaking Dad | The Bridge: Race to a Fortune | Bridget & Eamon
Britain's Best Home Cook | Britain's Got More Talent | Britain's Got Talent: The Champions
Britain's Got Talent: The Ultimate Magician | Britain's Lost Masterpieces | ~Building the Dream
Can't Cope, Won't Cope | Can't Pay? We'll Take It Away | Can't Pay? We'll Take It Away!
Cash in the Attic | Casualty 24/7 | Casualty@Holby City | ~Catching a Killer | ~Catchphrase | CD:UK
Celebrity Antiques Road Trip | Celebrity Best Home Cook | Celebrity Big Brother UK
Celebrity Big Brother USA | Celebrity Catchphrase | The Celebrity Chase | ~The Celebrity Circle
Celebrity Coach Trip | Celebrity First Dates | Celebrity Gogglebox | Celebrity Hunted
Celebrity Race Across the World | Celebrity SAS: Who Dares Wins | Celebs Go Dating | ~Channel 4's
The Chase: Celebrity Special | Chatty Man | ~The Circle UK | Civilisations | ~Coach Trip
Come Dine With Me Ireland | Come Dine With Me: Couples | ~The Comedy Awards | Cooking with the Gills
Cooking with the Stars | Countryfile Live | Couples Come Dine with Me | Crazy Delicious
The Crown and Us: The Story of the Royals in Australia | The Crystal Maze | Dance Dance Dance
Dancing with the Stars Ireland | Davina McCall: Language of Love | ~Dead Happy | Desi Rascals
The Detectives: Murder on the Streets | Dickinson's Real Deal | DIY SOS | DIY SOS: The Big Build
DNA Family Secrets | The Dog House Australia | The Dog Rescuers | Don't Tell the Bride | Drag SOS
Dublin Murders | EastEnders Spotlight | EastEnders: E20 | Eating with My Ex | Educating Cardiff
Educating Essex | Educating Manchester | Educating the East End | Educating Yorkshire | Eggheads
El Dorado | Eldorado | ~Embarrassing Bodies | Emmerdale Farm | Escape to the Chateau
Escape to the Chateau DIY | Escape to the Chateau: Make Do and Mend | Eurovision: You Decide
Extra Gear | Fake or Fortune? | ~Family Affairs | Family Fortunes | The Farmers' Country Showdown
Fifth Gear | Fifth Gear Recharged | Find It, Fix It, Drive It | Find It, Fix It, Flog It
First Dates Hotel UK | ~Food & Drink | For the Love of Dogs | Forces of Nature with Brian Cox
Fort Boyard | ~The Fortune Hotel | ~Four Rooms | Freddie Flintoff's Field of Dreams
Friday Night with Jonathan Ross | ~Garden Rescue | Gardeners' World | ~The Genius Game
Geordie Hospital | George Clarke's Amazing Spaces | George Clarke's Old House, New Home
Gladiators UK | Glow Up Ireland | Gogglebox Australia | Gogglebox Ireland | Gogglebox Vlogs
Gok's Fashion Fix | Good Morning Britain | Grand Designs Australia | Grand Designs New Zealand
Grand Designs: House of the Year | Grand Designs: The Street | Grayson's Art Club
Great American Railroad Journeys | The Great British Dig | Great British Railway Journeys
Great Continental Railway Journeys | Great Indian Railway Journeys | ~The Greatest Dancer
~The Green Planet | Guessable? | Hairy Bikers | The Hairy Bikers Go West
Hairy Bikers' Best of British | Hardy Bucks | Hell's Kitchen UK | Hidden Assets
Himalaya with Michael Palin | Holby Blue | HolbyBlue | Hollyoaks Later | Hollyoaks: IRL
Hollyoaks: Later | Hot Mess Summer | Hot Yachts Miami | Hotel Inspector | The Hotel Inspector
The House of Dreams | ~House of Games | House of Maxwell | How Clean Is Your House?
How Do You Solve a Problem like Maria? | How to Look Good Naked | Howards' Way | Hugh's War on Waste
~Human Planet | I'd Do Anything | I'm a Celebrity: Extra Camp
I'm a Celebrity: Get Me Out of Here! NOW! | ~In for a Penny | The Infinite Monkey Cage
~The Inner Circle | Ireland's Fittest Family | Jack Dee's HelpDesk
James Martin's American Adventure | James Martin's Saturday Morning | James May's Cars of the People
James May's Toy Stories | James May: The Reassembler | Jamie Oliver's Food Revolution
Jamie's 15-Minute Meals | Jamie's 30-Minute Meals | Jamie's 5 Ingredient Meals
Jamie's Quick & Easy Food | Jamie: Keep Cooking and Carry On | The Jeremy Kyle Show | Jeremy Vine
John and Lisa's Weekend Kitchen | John Torode's | Jools' Annual Hootenanny | ~Junior Doctors
Junior Taskmaster | Junkyard Wars | Killinascully | Kirstie and Phil's Love It or List It
Kirstie's Handmade Christmas | Knightmare | Lambing Live | Landscape Artist of the Year
~Language of Love | ~The Last Leg | The Late Late Toy Show | The Lateish Show
The Lateish Show with Mo Gilligan | Later... with Jools Holland | A League of Their Own US Road Trip
A League of Their Own: Road Trip | ~Let It Shine | ~Lie with Me | Life in Cold Blood
~Life in Colour | Life in Colour with David Attenborough | Life in the Undergrowth
The Life of Birds | The Life of Mammals | Limitless Win | Little Mix The Search
Little Mix: The Search | Live at the Electric | ~Loose Women | Louis Theroux Interviews
Louis Theroux Interviews... | Louis Theroux's Weird Weekends | Louis Theroux: Dark States
Louis Theroux: Forbidden America | Love Don't Judge | ~Love Hate | Love in the Countryside
Love Island: The Reunion | The Love Trap | Love Your Garden | Made in Chelsea: Bali
Made in Chelsea: Beyond Chelsea | Made in Chelsea: Corsica | Made in Chelsea: Croatia
Made in Chelsea: LA | Made in Chelsea: NYC | Made in Chelsea: South Africa | Made in Chelsea: Sydney
Mamma Mia! I Have a Dream | Mary Berry's Absolute Favourites | Mary Berry's Simple Comforts
Match of the Day | The Met: Policing London | Michael McIntyre's Big Show
Michael McIntyre's Comedy Roadshow | Michael McIntyre's The Wheel | Micro Monsters 3D
The Million Pound Cube | The Million Pound Drop Live | ~Money for Nothing | Moneyball
Monkey Planet | Motorway Cops | Mrs. Brown's Boys | Murder 24/7 | Murder in the Pacific
My Mum Your Dad | My Mum, Your Dad | Nadiya's British Food Adventure | Nature's Epic Journeys
Nature's Great Events | Nature's Weirdest Events | Neighbours: Endgame | A New Life in the Sun
Nick Knowles: Heritage Rescue | Nigella Bites | Nigella's Cook, Eat, Repeat | Ninja Warrior UK
North Sea Connection | ~Nowhere Fast | Obsessive Compulsive Cleaners | The Old Grey Whistle Test
Old People's Home for 4 Year Olds | Old People's Home for Teenagers | Omnibus
Once Upon a Time in Iraq | Once Upon a Time in Northern Ireland | Once Upon a Time in Space
One Born Every Minute | One Born Every Minute US | ~The One Show | The Only Way Is Essex: All Stars
~Operation Transformation | Our Great Yorkshire | Our Yorkshire Farm | ~Paths to Freedom
The Paul O'Grady Show | Paul O'Grady: For the Love of Dogs | ~A Perfect Planet | ~The Pet School
Phil Spencer's | A Place in the Sun | Planet Earth Live | Pobol y Cwm | Pointless Celebrities
Police Camera Action! | Police Interceptors | Police, Camera, Action! | Portrait Artist of the Year
Posh Pawn | Posh Pawnbrokers | Pure Mule | QI XL | ~Question Team | ~Raised Free
The Ray D'Arcy Show | The Real Dirty Dancing | The Real Full Monty | The Real Mo Farah
The Reassembler | ~Red or Black? | ~Red Rock | Renovation Nation | The Restoration Man
Reuben: Life in the Dales | Rhod Gilbert's Growing Pains | Rich House, Poor House
Rich Kids Go Skint | Rich Kids of Instagram | Richard Hammond's Big | Richard Hammond's Workshop
Richard Osman's House of Games | Rick Stein's Cornwall | Rick Stein's Food Stories
Rick Stein's India | Rick Stein's Secret France | River Cottage | River Cottage Australia
Rob & Romesh Vs. | Robot Wars | Romesh Ranganathan: Misadventures | ~Room to Improve | Ros na Rún
Ross Kemp in Afghanistan | Ross Kemp on Gangs | Ross Kemp: Extreme World
Ross Kemp: Shipwreck Treasure Hunter | The Russell Howard Hour | Russell Howard's Good News
Salvage Hunters | Salvage Hunters: Classic Cars | Salvage Hunters: The Restorers
Sanctuary: A Witch's Tale | SAS Australia | SAS: Who Dares Wins Australia | Saturday Kitchen Live
Saturday Morning with James Martin | Saturday Night Takeaway | The Savage Eye | Scrapheap Challenge
Secret Eaters | The Secret Helpers | The Secret Life of 4 Year Olds | The Secret Life of 5 Year Olds
The Secret Life of the Zoo | The Secret Millionaire | Selling Houses Australia
Selling Super Houses | Seven Worlds One Planet | Shed and Buried | ~Shipwrecked
The Shop at the End | Skint Britain: Friends Without Benefits | The Sky at Night | Snackmasters
Snog Marry Avoid? | ~Soccer Aid | ~Soccer AM | Soccer Saturday | Sort Your Life Out
Sort Your Life Out with Stacey Solomon | Space Cadets | Stacey & Joe | Stacey Dooley Investigates
Stacey Dooley Sleeps Over | Stargazing Live | ~Stay Free | Storyville
Strictly Come Dancing: It Takes Two | Strictly: It Takes Two | Sun, Sex and Suspicious Parents
Sunday Brunch | Supercar Megabuild | Supersize vs Superskinny | Supersize vs. Superskinny
The Supervet | The Supervet: Noel Fitzpatrick | Surgeons: At the Edge of Life | Survivor UK | T4
~Take Me Out | Taskmaster's New Year Treat | Taskmaster: Champion of Champions | Teen First Dates
TFI Friday | Thatcher: A Very British Revolution | This Farming Life | Three in a Bed | ~Time Team
~Tipping Point | Tipping Point: Lucky Stars | The Tommy Tiernan Show | ~Tomorrow's World
~Tonight's the Night | Tool Academy | Top Gear: Extra Gear | The Traitors Australia
The Traitors Canada | The Traitors Ireland | The Traitors NZ | The Traitors UK
The Traitors: Uncloaked | ~Travel Man | Travel Man: 48 Hours in... | Trust Me, I'm a Doctor
Ugly House to Lovely House | Unreported World | ~Walk the Line | The Week We Went Wild | Wild Arabia
Wild China | Wild Isles | ~Winning Combination | Winterwatch | The Woman in the Wall
Wonders of the Solar System | Wonders of the Universe | The Wright Stuff | A Year in the Wild
The Yorkshire Vet | The Young Offenders | Young, Dumb and Living Off Mum | Your Garden Made Perfect
Your Home Made Perfect | Your Mum, My Dad
"""
