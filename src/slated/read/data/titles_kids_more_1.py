"""Further children's series, animated and live-action.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
100 Deeds for Eddie McDowd | 100 Things to Do Before High School | 101 Dalmatian Street
101 Dalmatians: The Series | 11.11 En Mi Cuadra | ~12 Hearts | The 13 Ghosts of Scooby-Doo
3 Amigonauts | The 7D | ~The 99 | A.N.T. Farm | Abby Hatcher | Action League Now! | ~Action Man
Adventures from the Book of Virtues | Adventures in Wonderland | The Adventures of Blinky Bill
The Adventures of Chuck and Friends | The Adventures of Figaro Pho | The Adventures of Paddington
The Adventures of Rocky | The Adventures of Rocky and Bullwinkle | Adventures of Sonic the Hedgehog
The Adventures of the Galaxy Rangers | Adventures of the Gummi Bears | ~The Adventures of Tintin
Aladdin: The Series | Alex & Co. | Alex and Co | Alice's Wonderland Bakery | Alien Dawn
Alien Surfgirls | All Dogs Go to Heaven: The Series | All In with Cam Newton
The All New Mickey Mouse Club | Almost Naked Animals | Alphablocks | ~Alvin and the Chipmunks
ALVINNN!!! and the Chipmunks | The Amazing Digital Circus | The Amazing Spiez!
America's Most Musical Family | American Dragon: Jake Long | Angela Anaconda | Angelina Ballerina
Angry Birds Mystery Island | Angry Birds Toons | Angry Birds: Summer Madness | Anna & the Robots
Apple & Onion | The Aquabats! Super Show! | Archibald's Next Big Thing | Archie's Weird Mysteries
Are You Afraid of the Dark?: Carnival of Doom | Are You Afraid of the Dark?: Curse of the Shadows
Are You Afraid of the Dark?: Ghost Island | As Told by Ginger | Astroblast! | Atomic Betty
Atomic Puppy | Avenger Penguins | The Avengers: Earth's Mightiest Heroes | Baby Looney Tunes
Baby Shark's Big Show | Baby Shark's Big Show! | Back at the Barnyard | The Backyardigans
The Bagel and Becky Show | Bakugan Battle Brawlers | Bakugan: Battle Planet | Bananas in Pyjamas
The Barbarian and the Troll | Barbie Dreamhouse Adventures | Barbie Mysteries: The Great Horse Chase
Barbie: A Touch of Magic | Barbie: Dreamhouse Adventures | Barbie: It Takes Two
Barbie: Life in the Dreamhouse | Barney's World | ~The Batman | Be Cool, Scooby-Doo! | The Beachbuds
Beakman's World | Bear in the Big Blue House | Bee and PuppyCat | Bee and PuppyCat: Lazy in Space
Beetleborgs Metallix | ~Beetlejuice | Bella and the Bulldogs | Ben 10: Alien Force
Ben 10: Omniverse | Ben 10: Ultimate Alien | ~The Berenstain Bears | Big Bad Beetleborgs
The Big Comfy Couch | Big Guy and Rusty the Boy Robot | Biker Mice from Mars
Billy the Exterminator | Bionicle: The Journey to One | Blinky Bill | Blippi Wonders
Blippi's Treehouse | Bluey Minisodes | The Bob the Builder | Bob's Broken Sleigh | Bobby's World
Boo Boom! The Long Way Home | Bossy Bear | Bottersnikes & Gumbles | Boy Girl Dog Cat Mouse Cheese
Bozo: The World's Most Famous Clown | Braceface | Brandy & Mr. Whiskers | Bratz | The Bravest Knight
Bravest Warriors | Broken Karaoke | The Brothers Flub | The Brothers Garcia | The Brothers García
Bucket & Skinner's Epic Adventures | Bugs Bunny Builders | Bump in the Night | Bunnicula
Bunny Maloney | Bunsen Is a Beast | Buzz Lightyear of Star Command | The Buzz on Maggie
Camp Halohead | Canimals | Captain Flamingo | Captain N: The Game Master
Captain Planet and the Planeteers | Captain Pugwash | Captain Scarlet and the Mysterons
Care Bears: Adventures in Care-a-lot | Care Bears: Unlock the Magic
Care Bears: Welcome to Care-a-Lot | Carl the Collector | The Cat in the Hat Knows a Lot About That!
Catscratch | ChalkZone | Charlie and Lola | Chibiverse | The Chica Show | Chuck's Choice
Chuggington | ~Class of 3000 | Class of the Titans | Code Lyoko | Code Lyoko: Evolution
Combo Niños | The Completely Mental Misadventures of Ed Grimley | Connie the Cow | Cookie Jarvis
Cookie Monster's Foodie Truck | Coop and Cami | Corn & Peg | Corneil & Bernie | Count Duckula
Counterfeit Cat | Cousin Skeeter | ~Cousins for Life | Crash & Bernstein | Crashletes | The Crumpets
Cubix | Cyberchase | Dan Vs. | Danger Rangers | Danny and Daddy | Dave the Barbarian
The Day Henry Met | The Day My Butt Went Psycho! | Dear Dumb Diary | Deer Squad
Defenders of the Earth | Degrassi High | Degrassi Junior High | Delilah & Julius
Dennis the Menace and Gnasher | Descendants: Wicked World | Detentionaire | Di-Gata Defenders
Dino Ranch | Dinosaur King | Dinosaur Train | Dinotrux Supercharged | Dirt Girl World | Disney Bia
Disney Fairies | Disney Jr.'s Ariel | Disney Junior's Ariel | Disney's Doug
Disney's House of Mouse | Disney's Magic Bake-Off | Disney's The Little Mermaid | Do, Re & Mi
~Dog City | Donkey Hodie | Donkey Kong Country | Doodlebops | The Doodlebops
Dora and Friends: Into the City! | Dora: Say Hola to Adventure! | Dorothy and the Wizard of Oz
Double the Fist | Dr. Dimensionpants | Dragon Booster | Dragon Hunters | Dragon Striker
Dragon Tales | Dragons: Riders of Berk | Dragons: The Nine Realms
DreamWorks Dragons: Race to the Edge | DreamWorks Dragons: Riders of Berk
DreamWorks Trolls: The Beat Goes On! | The Drinky Crow Show | Duck Dodgers | DuckTales 2017
The Dude Perfect Show | Dude, That's My Ghost! | Dumb Bunnies | Earthworm Jim | Eek! The Cat
Electric Bloom | Elinor Wonders Why | Ella the Elephant | Emily's Wonder Lab | Emmy & Gooroo
The Emperor's New School | ER Vets | Erin & Aaron | Erky Perky | Esme & Roy | Eureka! | Evermoor
The Evermoor Chronicles | Every Witch Way | Everything's Rosie | Exosquad | Extreme Ghostbusters
Fam Jam | The Famous Jett Jackson | Fanboy & Chum Chum | Fangbone!
Fantastic Four: World's Greatest Heroes | Fetch! with Ruff Ruffman | Fievel's American Tails
Fifi and the Flowertots | Figaro Pho | Find Me in Paris | Firebuds | Firehouse Tales | Fish Hooks
~The Fixies | Flapjack | Flower & Garnet | Frankie Drake Mysteries | Franklin and Friends
Freaktown | Freaky Stories | Fred: The Show | Freefonix | The Fresh Beat Band
Fresh Beat Band of Spies | Fugget About It | Full-Time Magic | The Fungies! | Funky Fables
The Furchester Hotel | The Future Is Wild | Future-Worm! | Futz! | G.I. Joe: Renegades
Galaxy Rangers | The Garcias | Garfield and Friends | The Garfield Show | Gaspard and Lisa
Gerald McBoing-Boing | Geronimo Stilton | Get Blake! | Get Ed | ~Gigantic | Gigantosaurus
Girl Stuff/Boy Stuff | Go Jetters | Go Wild! Mission Wild | Go! Go! Cory Carson | Go, Dog. Go!
Goof Troop | Gophers! | Grami's Circus Show | Grandpa in My Pocket | The Greedysaurus Gang
Green Lantern: The Animated Series | ~The Green Squad | Grizzly Tales for Gruesome Kids | Grojband
Groove High | Grossology | Group Chat with Annie and Jayden | Group Chat: The Show
~Guardians of the Galaxy | Gullah Gullah Island | Gummi Bears | Gus – The Itsy Bitsy Knight
Hailey's On It! | Hanazuki: Full of Treasures | Handy Manny | Hank Zipzer | Hanny Manny
Happy Tree Friends | ~Harold and the Purple Crayon | Harry and His Bucket Full of Dinosaurs
The Haunted Hathaways | Haunted Hathaways | ~Heathcliff | Hello Kitty and Friends
Hello Kitty: Super Style! | Henry Hugglemonster | Henry's World | Hercules: The Animated Series
~Hero: 108 | Hey Monie | Hi Hi Puffy AmiYumi | Higglytown Heroes
The High Fructose Adventures of Annoying Orange | Home: For Infinity | Horrid Henry
~House of Mouse | Howdy Doody | The Huckleberry Hound Show | Hulk and the Agents of S.M.A.S.H.
Hunter Street | Huntik: Secrets & Seekers | I Am Frankie | I Am Weasel | ~I Spy | ~Indie Games
The Insectibles | Inside Out and About | ~Inspector Gadget | Inspector Gadget's Field Trip
Iron Man and His Awesome Friends | Iron Man: Armored Adventures | ~It's Pony
Jackie Chan Adventures | Jacob Two-Two | Jagger Eaton's Mega Life | Jane and the Dragon
Jay Jay the Jet Plane | The Jellies! | Jelly, Ben & Pogo | Jessica's Big Little World
Jim Jam and Sunny | Jimmy Neutron | Jimmy Two-Shoes | Johnny and the Sprites | JoJo & Gran Gran
JoJo's Circus | Jonas L.A. | Journey of Allen Strange | The Journey of Allen Strange | Julius Jr.
Jumanji: The Series | ~The Jungle Book | The Jungle Bunch | Jungle Cubs | Jungle Junction
Jurassic World: Camp Cretaceous | ~Just for Kicks | Just Jordan
Justice League: Gods and Monsters Chronicles | Justin Time | Kaeloo | Kappa Mikey | Kate & Mim-Mim
KC Undercover | Kick Buttowski: Suburban Daredevil | Kickin' It Old School | Kid Cosmic
Kid vs. Kat | Kid-E-Cats | The Kidsongs Television Show | A Kind of Magic
Kindergarten: The Musical | King Arthur's Disasters | Kirby Buckets | Knight Squad
The Koala Brothers | Kody Kapow | Kong: King of the Apes | Krypto the Superdog | ~Kung Fu Panda
Kuu Kuu Harajuku | Kwicky Koala | Lab Rats: Elite Force | Lalaloopsy | The Lampies
~The Land Before Time | The Land of Boggs | ~The Large Family | Lastman | ~The Latest Buzz
The Legend of Prince Valiant | The Legend of Tarzan | Legend of the Dragon
Legend of the Three Caballeros | Legendary Dudas | Legends of Chima | LEGO City Adventures
LEGO DC: Batman | LEGO DREAMZzz | LEGO Elves: Secrets of Elvendale | LEGO Friends: The Next Chapter
LEGO Jurassic World: Legend of Isla Nublar | LEGO Legends of Chima | LEGO Monkie Kid
LEGO Nexo Knights | LEGO Ninjago: Masters of Spinjitzu | Leo the Wildlife Ranger | Let's Go Luna!
~Level Up! | The Life and Times of Juniper Lee | ~Life with Boys | The Likeaballs
~Lilo & Stitch: The Series | Lilybuds | The Lion Guard | The Lionhearts | ~Little Bear
~Little Bill | Little Charmers | Little Einsteins | Little Ellen | Little Lulu
The Little Lulu Show | ~The Little Mermaid | ~The Little Rascals | Little Robots | The Littles
Littlest Pet Shop | Liv and Maddie: Cali Style | Lloyd in Space | ~The Lodge | The Long Long Holiday
Loonatics Unleashed | The Looney Tunes Show | Lucas the Spider | ~Lucky Luke | Mack & Moxy
Maddigan's Quest | Maggie & Bianca Fashion Friends | Maggie and the Ferocious Beast | Magic Bake-Off
~The Magic Key | The Magical World of Disney | The Magician's House | Making Fiends
Mama Mirabelle's Home Movies | Marcus Level | Martha Speaks | Martin Morning | Martin Mystery
Marvel Rising | Marvel Super Hero Adventures | ~Marvel's Ant-Man | Marvel's Avengers Assemble
~Marvel's Guardians of the Galaxy | ~Marvel's Spider-Man | Marvel's Spidey and His Amazing Friends
Marvin Marvin | Mary-Kate and Ashley in Action! | Masha and the Bear | The Mask: Animated Series
Matt Hatter Chronicles | Matt's Monsters | Max & Shred | Max & the Midknights | ~Maya the Bee
Mecha Builders | Mega Man: Fully Charged | MegaMan NT Warrior | Megamind Rules!
Men in Black: The Series | Mickey and the Roadster Racers | The Mickey Mouse Club
Mickey Mouse Clubhouse+ | Mickey Mouse Funhouse | Mickey Mouse Mixed-Up Adventures | Mickey's Tales
Middlemost Post | The Mighty B | The Mighty B! | Mighty Ducks: The Animated Series
The Mighty Hercules | Mighty Magiswords | Mighty Max | Mighty Med | Miles from Tomorrowland
Milly, Molly | Milo Murphy's Law | Mira, Royal Detective | Miss BG
Miss Spider's Sunny Patch Friends | Mixels | The Modifyers | Mona the Vampire | Monkie Kid
Monster Allergy | ~Monster Beach | Monster Buster Club | ~Monster Force | ~The Monster Kid
Monster Math Squad | ~Monsters vs. Aliens | Motorcity | Mr. Meaty | The Mr. Men Show
The Mummy: Secrets of the Medjai | Muppets Tonight | Murder Drones | Mush-Mush and the Mushables
Mutt & Stuff | My Babysitter's a Vampire | My Big Big Friend | ~My Brother and Me
My Dad the Rock Star | My Friend Rabbit | My Friends Tigger & Pooh | My Goldfish Is Evil!
My Gym Partner's a Monkey | My Life as a Teenage Robot | ~My Life Me
My Little Pony: Make Your Mark | My Little Pony: Pony Life | My Little Pony: Tell Your Tale
~My Pet Monster | ~My Spy Family | The Mysterious Cities of Gold | Naturally, Sadie | ~Nature Cat
The Naughty Naughty Pets | The Naughty Nine | Nella the Princess Knight | Nerds and Monsters
The New Adventures of He-Man | The New Adventures of Jonny Quest | The New Adventures of Pippi
The New Adventures of Winnie the Pooh | The New Batman Adventures | New Looney Tunes
The New Scooby-Doo Movies | The New Woody Woodpecker Show | The New Worst Witch | NFL Slimetime
Ni Hao, Kai-Lan | Nick Arcade | Nick Cannon's Incredible Animals | Nina's World
Ninja Turtles: The Next Mutation | Ninjago: Dragons Rising | Ninjago: Masters of Spinjitzu
Noddy's Toyland Adventures | Noddy, Toyland Detective | Noobees | Noonbory and the Super Seven
Not Just Cats | Numberblocks | The Nutshack | The Octonauts: Above & Beyond
Octonauts: Above & Beyond | The Off-Beats | Oggy and the Cockroaches | Oh Yeah! Cartoons
Ollie & Scoops | Ollie's Pack | Om Nom Stories | OOglies | Open Season: Call of Nature
The Other Kingdom | Our Friend Martin | The Oz Kids | Ozzy & Drix | ~Pac-Man
Pac-Man and the Ghostly Adventures | Packages from Planet X | Pair of Kings | Pajanimals
~Paradise Run | The Paz Show | ~Peanuts | Peg + Cat | The Penguins of Madagascar
Penn Zero: Part-Time Hero | Penny on M.A.R.S. | Pepper Ann | Pete's Unicorn | ~Peter Rabbit
Phantom 2040 | ~Phil of the Future | Pickle and Peanut | Pig Goat Banana Cricket | Piggy Tales
~The Pink Panther | Pinkalicious & Peterrific | Pirate Islands | The Pirates of Dark Water
Planet Sheen | ~Play School | Playhouse Disney | The Plucky Duck Show | Pocoyo | The Popples
Poppy Cat | Pound Puppies | Power Rangers Beast Morphers | Power Rangers Dino Charge
Power Rangers Dino Super Charge | Power Rangers Dino Thunder | Power Rangers in Space
Power Rangers Jungle Fury | Power Rangers Lightspeed Rescue | Power Rangers Megaforce
Power Rangers Mystic Force | Power Rangers Ninja Steel | Power Rangers Ninja Storm
Power Rangers Operation Overdrive | Power Rangers RPM | Power Rangers S.P.D. | Power Rangers Samurai
Power Rangers Super Megaforce | Power Rangers Super Samurai | Power Rangers Time Force
Power Rangers Turbo | Power Rangers Wild Force | Power Rangers Zeo | The Powers of Matthew Star
Pretty Freekin Scary | Primal Screen | Primos | Princess Natasha | Princess Sissi | Pucca
A Pup Named Scooby-Doo | Pupstruction | Quack Pack | The Quick Draw McGraw Show | Quiz Kids
Rabbids Invasion | The Raccoons | Race to the Edge | Rainbow Brite | Rainbow Rangers
Randy Cunningham: 9th Grade Ninja | Rank the Prank | Rapunzel's Tangled Adventure
Rated A for Awesome | Ready Jet Go! | The Real Adventures of Jonny Quest | The Real Ghostbusters
A Really Haunted Loud House | The Really Loud House | The Replacements | ~Rescue Heroes | Rev & Roll
Rhona Who Lives by the River | Rick Riordan's | Ricky Zoom | The Ridonculous Race | Right Now Kapow
Rimba Racer | The Road to El | Robocar Poli | Robogobo | RoboRoach | Robot and Monster | Robotboy
Rock Island Mysteries | Rock Paper Scissors | Rocket & Groot | Rocket Monkeys | ~The Rocketeer
The Rocky and Bullwinkle Show | Rocky and His Friends | Rolie Polie Olie | Roman Mysteries
The Roman Mysteries | Rosie's Rules | Royal Pets | Ruby Gloom | Rugrats: All Grown Up
Ryan's Mystery Playdate | Saban's Masked Rider | Sabrina: Secrets of a Teenage Witch
Sabrina: The Animated Series | Sagwa, the Chinese Siamese Cat | Salty's Lighthouse | Sam Witch
Sammy's Story Shop | Santiago of the Seas | Sarah & Duck | The Save-Ums! | Scaredy Squirrel
~School of Rock | Scooby's All-Star Laff-A-Lympics | Scooby-Doo and Guess Who?
Scooby-Doo and Scrappy-Doo | The Secret Files of the SpyDogs | The Secret Saturdays
~The Secret Show | Sesame English | Sesame Street: Mecha Builders | Seven Little Monsters
Shaggy & Scooby-Doo Get a Clue! | The Shak | Shaun the Sheep
Shaun the Sheep: Adventures from Mossy Bottom | She Zow | Sherlock Yack | SheZow
Shining Time Station | Sid the Science Kid | ~Sidekick | ~Silverwing | ~The Simple Animals
~Sitting Ducks | The Skinner Boys: Guardians of the Lost Secrets | Skunk Fu! | Slugterra
The Slumber Party | ~Small Potatoes | The Smurfs 2021 | Snailympics | ~So Random!
Sonic Underground | Soy Luna | Space Goofs | Space Racers | Spaced Out | SpacePop
Special Agent Oso | ~Speed Racer: The Next Generation | Spellz | Spider-Man and His Amazing Friends
~Spider-Man Unlimited | Spider-Man: The New Animated Series | Spirit Rangers | Spirit Riding Free
Splash and Bubbles | The Spooktacular New Adventures of Casper | Squirrel Boy | Star Darlings
~Star Falls | Star Wars Forces of Destiny | Star Wars Roll Out | Star Wars: Forces of Destiny
Stickin' Around | Storm Hawks | Storybots | StoryBots: Answer Time | The Strange Chores
Strange Hill High | Strawberry Shortcake's Berry Bitty Adventures
Strawberry Shortcake: Berry in the Big City | ~Street Football | ~Stuart Little | ~Student Bodies
StuGo | Sugarbunnies | ~Sunny Day | Supah Ninjas | Super Dinosaur | Super Duper Bunny League
~Super Friends | Super Giant Robot Brothers | Super Hero Squad Show | The Super Hero Squad Show
"""
