"""Further series of streaming services and premium cable.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
~3 Women | All or Nothing: Arsenal | All or Nothing: Juventus | All or Nothing: Manchester City
All or Nothing: Toronto Maple Leafs | All or Nothing: Tottenham Hotspur | All the Queen's Men
~America the Beautiful | American Gangster: Trap Queens | American Playboy: The Hugh Hefner Story
Ash Versus Evil Dead | The Awesomes | ~Back in the Groove | Bat-Fam | Batman: The Brave and the Bold
Battle on the Beach | Batwheels | Baymax! | Be Our Chef | The Beatles: Get Back
~Behind the Attraction | ~Best Foot Forward | Best in Dough | Birdgirl | A Black Lady Sketch Show
Blade Runner 2099 | Blade Runner: Black Lotus | The Bobby Brown Story | The Bondsman | Boo, Bitch
Book of Queer | The Book of Queer | The Booth at the End | Bosch Legacy | ~Bosé | ~Bruh | ~Bupkis
Bust Down | Canada's Drag Race: Canada vs. the World | Candy: A Death in Texas
Carl Weber's The Family Business | ~Carpool Karaoke | Cars on the Road | Catching Lightning
Chefs vs. Wild | Chip 'n' Dale: Park Life | ~Clean Slate | ~The Clearing | Click, Clack, Moo
Comrade Detective | Cooper's Bar | Cosmic Love | Countdown: Inspiration4 Mission to Space
Crisis in Six Scenes | Curious Caterer | The D'Amelio Show | Dan Brown's The Lost Symbol
The Dangerous Book for Boys | ~Dark/Web
Desperately Seeking Soulmate: Escaping Twin Flames Universe | ~Dicktown | Die Hart | Dimension 20
~Doctor, Doctor | Doogie Kamealoha, M.D. | Dr. Seuss Baking Challenge | Drag Me to Dinner
Drag Race Belgique | Drag Race Brasil | Drag Race España | Drag Race France | Drag Race Germany
Drag Race Holland | Drag Race Italia | Drag Race México | Drag Race Philippines | Drag Race Thailand
~Dream Productions | Dug Days | Earth at Night in Color | Earth to Ned | East Los High
Eater's Guide to the World | El Candidato | Emergency NYC | ~Escape the Night
Everyone Is Doing Great | ~The Ex-Wife | ~The Feed | Fight Night: The Million Dollar Heist
Finding Magic Mike | Fired on Mars | ~First Wives Club | ~Five Bedrooms | Forky Asks a Question
Fraggle Rock: Rock On! | ~Games People Play | ~Ghostwriter | ~Girls on the Bus
~The Girls on the Bus | ~Give or Take | Godzilla: Singular Point | Godzilla: The Series
Good Timing with Jo Firestone | Goosebumps: The Vanishing | Gordon Ramsay: Uncharted
~Got to Get Out | Gremlins: Secrets of the Mogwai | Gremlins: The Wild Batch | The Hair Tales
Hal & Harper | Harlan Coben's Shelter | Hawking: Can You Hear Me? | ~Head of the Class
Helluva Boss | Helter Skelter: An American Myth | History of Swear Words | History of the Sitcom
History of the World, Part II | Hit-Monkey | ~Home Sweet Rome | Hot Ones: The Game Show
The Hotwives of Las Vegas | The Hotwives of Orlando | How to with John Wilson | I Hate Suzie
I Hate Suzie Too | I Love That for You | I Think You Should Leave
I Think You Should Leave with Tim Robinson | I'm a Virgo | I'm Dying Up Here
If Loving You Is Wrong | The Imagineering Story | ~In the Know | ~In the Long Run
In Vogue: The 90s | In Vogue: The Editor's Eye | Interview with the Vampire: The Vampire Lestat
It's a Dog's Life with Bill Farmer | Iwájú | Jack Irish | Just Add Magic
Just Add Magic: Mystery City | ~Just Beyond | Karen Kingsbury's A Thousand Tomorrows
King Star King | Kite Man: Hell Yeah! | ~Kizazi Moto | Kizazi Moto: Generation Fire | ~Last Light
The Last Narc | The Last Thing He Told Me | Legacy: The True Story of the LA Lakers
LEGO Star Wars: All-Stars | LEGO Star Wars: Rebuild the Galaxy
LEGO Star Wars: The Freemaker Adventures | ~Light & Magic | ~Light as a Feather
Like a Dragon: Yakuza | Limitless with Chris Hemsworth | ~Little Bird | ~Little Birds | Little Demon
~Looking for Alaska | The Looming Tower | ~Lorena | The Lost Flowers of Alice Hart
~The Lost Symbol | ~Love & Death | Love After Lockup | Love Thy Nader | Lovely Little Farm
LuLaRich | Luna and the Moon Festival | Luz: The Light of the Heart | ~Magic Hour
Magic of Disney's Animal Kingdom | The Magic of Disney's Animal Kingdom | ~Make or Break
Manhunt: Deadly Games | Manhunt: Unabomber | Mapleworth Murders | Marvel Studios' Eyes of Wakanda
Marvel Studios: Assembled | Marvel Studios: Legends | Marvel's 616 | Marvel's Hero Project
Marvel's Hit-Monkey | Marvel's M.O.D.O.K. | Marvel's Moon Girl and Devil Dinosaur
Maul – Shadow Lord | Mayans MC | McCartney 3,2,1 | The Me You Can't See | Mech Cadets
Meet the Chimps | The Menendez Murders: Erik Tells All | Menendez: Blood Brothers
Menudo: Forever Young | Mike Judge Presents: Tales from the Tour Bus
Mike Judge's Beavis and Butt-Head | Miracle Workers: End Times | Miracle Workers: Oregon Trail
Monsters Inside: The 24 Faces of Billy Milligan | The Most Dangerous Animal of All | Mr. Loverman
Mrs. American Pie | The Ms. Pat Show | The Murdaugh Murders | Murdaugh: Death in the Family
A Murder of Crows | Muslim Matchmaker | My Kind of Country | My Lady Jane | My Life Is Murder
My Mad Fat Diary | My So-Called High School Rank | NASCAR: Full Speed | ~Nautilus | New Eden
The New Edition Story | The Next Thing You Eat | ~No Man's Land | ~Number One on the Call Sheet
~Octopus! | Omg Fashun | Once Upon a Time in Queens | One Day at Disney | One Mic Stand
One Perfect Shot | Our Cartoon President | Oussekine | Overlord and the Underwoods | ~Parallels
Pete the Cat | Phat Tuesdays | Philip K Dick's Electric Dreams | Philly D.A. | ~Pistol
The Playboy Murders | Power Trip: Those Who Seek Power | The Prank Panel | ~Primo
The Problem Solverz | Project Greenlight | The Proof Is Out There | Prop Culture | Q: Into the Storm
Quarter Life Poetry | Queen America | ~Queen for a Day | Queen of the Universe | Rap Caviar Presents
RapCaviar Presents | The Real Bling Ring: Hollywood Heist | A Real Bug's Life
Real Girlfriends in Paris | ~Red Election | Rennervations | ~Riches | Rick Steves' Europe
Robyn Hood | Rosehaven | Royal Crackers | ~Run the World | RuPaul's Drag Race Down Under
RuPaul's Drag Race Global All Stars | RuPaul's Drag Race UK vs. the World
RuPaul's Drag Race: UK vs the World | RuPaul's Drag Race: Untucked | RuPaul's Drag U
RuPaul's Secret Celebrity Drag Race | ~Ruthless | Sam – A Saxon | The Santa Clauses | Santa Evita
Save Our Squad with David Beckham | Scavengers Reign | Searching for Soul Food
The Second Best Hospital in the Galaxy | Secret Celebrity Renovation | ~Secret Chef
The Secret Lives of Mormon Wives: Orange County | Secrets of Playboy | Secrets of the Elephants
Secrets of the Octopus | Secrets of the Whales | Secrets of the Zoo | Selena + Chef | ~Sexy Beast
~Shape Island | Shaq Life | ~She's the Boss | The Shop: Uninterrupted | Siempre, Luis
Sister Boniface Mysteries | Sky Med | ~SkyMed | ~Slasher | Slasher: Flesh & Blood
Slasher: Guilty Party | Slasher: Ripper | Slasher: Solstice | Slumberkins | Snoopy in Space
The Snoopy Show | Sofia the First: Royal Magic | ~Some Good News
Soundtracks: Songs That Defined History | South Beach Tow | The Spiderwick Chronicles
Star Wars: Droids | Star Wars: Ewoks | Star Wars: Maul - Shadow Lord
Star Wars: Tales of the Empire | Star Wars: Tales of the Jedi | Star Wars: Tales of the Underworld
Star Wars: Young Jedi Adventures | ~Stay Human | ~The Sticky | ~Stillwater | ~Strange Planet
~The Super Models | ~The Supermodels | Surfside Girls | ~Surrounded | Tab Time | ~Take Note
Tales from the Tour Bus | Tales of the Empire | Tales of the Jedi | Taste the Nation
Taste the Nation with Padma Lakshmi | Tell Me Your Secrets | Ten Year Old Tom | Ten-Year-Old Tom
Them: Covenant | ~Them: The Scare | They Call Me Magic | The Thing About Pam | ~This Close
This Fool | ~This Is Football | A Thousand Tomorrows | Three Busy Debras | The Tiny Chef Show
Titletown High | Too Old to Die Young | Tooning Out the News
Top Class: The Life and Times of the Sierra Canyon Trailblazers | Totally Completely Fine
~Trickster | Trixie Motel | Turning the Tables with Robin Roberts | Two Sentence Horror Stories
~Two Weeks to Live | Tyler Perry's The Oval | Tyler Perry's Young Dylan
UFOs: Investigating the Unknown | The Ultimate Fighter | Ultra City Smiths | Under the Vines
United Shades of America | UnPrisoned | The Unsellables | ~Up Here | Utopia Falls
The Vampire Lestat | Vanderpump Villa | VICE News Tonight | Vice Special Report
The Vince Staples Show | Visible: Out on Television | ~Vision Quest | VisionQuest | ~Waco
Waco: The Aftermath | We Are Who We Are | We Need to Talk About Cosby | ~Weekend Family
~Welcome to Earth | What Just Happened??! with Fred Savage | ~Who Do You Believe?
Why Didn't They Ask Evans? | ~Wild Crime | ~With Love | ~Wolf Pack
Wolfboy and the Everything Factory | ~Women in Blue | Wondla
World's Toughest Race: Eco-Challenge Fiji | The Wrong Mans | Y: The Last Man | ~Year of the Rabbit
Yo Gabba Gabba! | Yo Gabba GabbaLand! | You Bet Your Life | Young Dylan | Young Jedi Adventures
Zatima | ~Ziwe | Zootopia+
"""
