"""Series from Australia, New Zealand and Canada.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
100% Wolf | 21 Thunder | 30 vies | ~800 Words | The Adventures of Skippy | Aftertaste | Air Farce
Alice, I Think | All Saints | Always Greener | Amazing Grace Australia | The Amazing Race Asia
Amazing Race Australia | The Amazing Race Australia | The Amazing Race Canada
Anh's Brush with Fame | Animorphs | Anzac Girls | Are You Tougher Than Your Ancestors?
At Home Alone Together | Atlantis High | Audrey est revenue | Audrey's Back | Aussie Gold Hunters
Australia's Got Talent | Australia's Next Top Model | Australian Idol | Australian Ninja Warrior
Australian Spartan | Australian Story | Australian Survivor | The Bachelor NZ | The Bachelorette NZ
~Back Roads | ~The Bad Seed | Bali 2002 | Baroness von Sketch Show | Battle of the Blades
The Beachcombers | The Beaverton | Bellevue | ~The Best Years | Big Food Bucket List
Big Wolf on Campus | Billable Hours | ~Bite Club | ~Black Hands | Black Harbour | ~Black Snow
Blackstone | The Block NZ | ~Blue Murder | Bogan Hunters | Bondi Rescue | Bondi Vet | Bones of Crows
Border Security: Australia's Front Line | Border Security: Canada's Front Line | Breaker High
Byron Baes | C'est comme ça que je t'aime | C*A*U*G*H*T | Can You Hear Me? | Canada's Got Talent
Canada's Next Top Model | Canada's Ultimate Challenge | Canada's Worst Driver
Canada's Worst Handyman | Canadian Idol | Catching Milat | Celebrity Treasure Island | Cerebrum
Charlie Jade | The Chaser's War on Everything | The Cheap Seats | ~The Checkout
Children Ruin Everything | Chouchou | City Homicide | The Commons | Connor Undercover
~Conspiracy 365 | ~Cop Shop | Corner Gas Animated | Corner Gas: The Movie | Countdown Australia
Country Calendar | ~A Country Practice | Creamerie | ~Critical Incident | Crownies
Da Vinci's City Hall | Da Vinci's Inquest | Dan for Mayor | Dance Academy: The Comeback
Dancing with the Stars Australia | Dancing with the Stars NZ | Dark City: The Cleaner | ~Dead Lucky
Degrassi: The Kids of Degrassi Street | Detention Adventure | Diggstown | Dino Dex | ~District 31
~Doctor Doctor | Durham County | E Street | E.N.G. | The Elephant Show | Emily of New Moon
Empathie | Erotic Stories | Escape from Jupiter | Essex County | ~Fair Go | Faits divers
Family Feud Canada | ~The Family Law | ~Fat Pizza | Fat Tony & Co. | FBOY Island NZ
~The Fifth Estate | Filthy Rich and Homeless | Filthy Rich NZ | Fire Masters | The Footy Show
~Foreign Correspondent | ~Fortunate Son | ~Four Corners | Fred Penner's Place | ~The Friendly Giant
~The Front Bar | Frontline Australia | Fugueuse | Full Frontal Australia | Gallipoli
The Games Australia | Get Krack!n | Get Krackin | The Girl from Tomorrow | The Gloaming
Go Back to Where You Came From | ~Go Girls | Godiva's | The Gods of Wheat Street | Gold Coast Cops
Golden Boy NZ | Grand Designs Transformations | Gruen Transfer | Halifax f.p. | Halifax: Retribution
Hard Quiz Kids | The Hardy Boys | Harrow | He Had It Coming | ~Head High | ~The Heart Guy
~Heartbreak Island | Hey Dad..! | Hey Hey It's Saturday | Hockey Night in Canada
Hoges: The Paul Hogan Story | Hollowmen | The Hollowmen | Holly Hobbie | Holly's Heroes
Home and Away: Early Evening | ~House of Bond | House of Hancock | ~House Rules | Housos
How to Be Indie | Howzat! Kerry Packer's War | Hunter's Gold | Hyde & Seek | Informer 3838
~Instant Star | INXS: Never Tear Us Apart | Jack Irish: Blind Faith | Janet King | Jeopardy! Canada
Jono and Ben | Julia Zemiro's Home Delivery | Junior Chef Showdown | Just for Laughs Gags
Just for Laughs: Gags | Kalgoorlie Cops | The Katering Show | The Kettering Incident | ~Kid Sister
The Kids in the Hall | The Kids in the Hall: Death Comes to Town | The Kids of Degrassi Street
La faille | La fille | La Petite Vie | Latecomers | Les Boys | Les invincibles | Les Norton
Les Pays d'en haut | Less Than Kind | ~The Listener | ~Little Lunch | Littlekenny
The Littlest Hobo | Lockie Leonard | ~Love My Way | Luxe Listings Sydney | M'entends-tu?
~Mad as Hell | Made in Bondi | Made in Canada | Magazine Wars | ~Majority Rules!
Married at First Sight New Zealand | Married at First Sight NZ | Mataku | Matlock Police | Mean Mums
~Media Watch | Medivac | Men with Brooms | Miss Fisher's Modern Murder Mysteries | Moccasin Flats
Mohawk Girls | A Moody Christmas | The Moodys | Mr. D | Mr. Dressup
Ms Fisher's Modern Murder Mysteries | Ms. Fisher's Modern Murder Mysteries | ~Murder Call
Mustangs FC | Muster Dogs | Naked Josh | The Nature of Things | The New Adventures of Black Beauty
New Gold Mountain | ~The New Tomorrow | Newstopia | ~North of 60 | Nothing Trivial | ~Nowhere Boys
~Number 96 | Occupation Double | ~Ocean Girl | Odd Squad Mobile Unit
Olivia: Hopelessly Devoted to You | ~On the Ropes | One Lane Bridge | Outback Opal Hunters
Outback Truckers | Overruled! | Pacific Drive | The Pact NZ | Paper Giants: The Birth of Cleo
~Paradise Beach | Parallax | Peter Allen: Not the Boy Next Door | A Place to Call Home | Plan B
Polka Dot Door | Popstars NZ | Population 11 | Power Games: The Packer-Murdoch War
Power Rangers NZ | Preppers | Primeval: New World | Project Runway Canada | Prosper | Puberty Blues
Race Against the Tide | Radio Free Roscoe | Rake Australia | ~Ready or Not | ~Really Me
Redfern Now | ReGenesis | A Remarkable Place to Die | Renegadepress.com | Reno Rumble
Rent-a-Goalie | Restoration Australia | Rick Mercer Report | The Rick Mercer Report
Riese: Kingdom Falling | Robson Arms | Rockwiz | Romper Stomper | The Ron James Show
~Round the Twist | Roxy NZ | Royal Canadian Air Farce | Ruby and the Well | Run the Burbs | Rurangi
The Saddle Club | Safe Harbour | ~Safe Home | Saint-Pierre | Sale of the Century Australia | Sammy J
Sando | Savage River | Scrublands: Silver | Sea Patrol | SeaChange | Second City Television
Secret Bridesmaids' Business | ~Secret City | Secret City: Under the Eagle | The Secret Life of Us
~Selling Houses | ~Seven Sharp | Sharon, Lois & Bram's Elephant Show | Shaun Micallef's Mad as Hell
Ship to Shore | ~Sight Unseen | Skinnamarink TV | Skippy the Bush Kangaroo | The Sleepover Club
So You Think You Can Dance Canada | Son of a Critch | ~Sons and Daughters | Spellbinder
Spicks and Specks | Spinal Destination | Squinters | Star Académie | Stateless | ~Strange Empire
~Street Legal | ~Struggle Street | The Sullivans | Sunny Nights | Survivor NZ | Survivor Québec
Survivor: Australian Outback | Swearnet | Swift and Shift Couriers | Swift Street | Série noire
Talkin' 'Bout Your Generation | TallBoyz | The Tender Trap | Terminal City | Territory Cops
Thank God You're Here | That's So Weird! | This Hour Has 22 Minutes | This Is Not My Life
This Is Wonderland | Thou Shalt Not Steal | ~Today's Special | Tonightly with Tom Ballard
Tout le monde en parle | Trailer Park Boys: Jail | Trailer Park Boys: Out of the Park
~Treasure Island | Twitch City | Underbelly: A Tale of Two Cities | Underbelly: Badness
Underbelly: Razor | Underbelly: Squizzy | Underbelly: The Golden Mile | Underbelly: Vanishing Act
~The Unusual Suspects | Utopia Australia | Vampire High | Victor Lessard | W5 | Wakefield
Wall of Chefs | The Wall: Cover Your Tracks | The Wall: The Orchard | Wandering Wenda | Water Rats
The Weekly with Charlie Pickering | What's Up Warthogs! | While the Men Are Away | White Collar Blue
Why Are You Like This | Wildside | Wind at My Back | Wingin' It | Winners & Losers
Winter Australia | Wolf Creek | Worst Year of My Life, Again! | X Company | You Can't Ask That
You Gotta Eat Here! | ~The Young Doctors | Young Drunk Punk | Yummy Mummies
"""
