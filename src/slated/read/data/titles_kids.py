"""Children's and family series, live-action and animated.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
6teen | Aaahh!!! Real Monsters | Adventure Time | Adventure Time: Distant Lands
Adventure Time: Fionna and Cake | The Adventures of Jimmy Neutron, Boy Genius
The Adventures of Pete & Pete | All Grown Up! | ~All That | Alma's Way | The Amanda Show
The Amazing World of Gumball | Amphibia | Andi Mack | The Angry Beavers | Animaniacs
Are You Afraid of the Dark? | ~Arthur | Austin & Ally | Avatar: The Last Airbender
Avengers Assemble | Barney & Friends | Batman Beyond | Batman: The Animated Series | ~Beast Wars
Beast Wars: Transformers | Ben 10 | Best Friends Whenever | Big City Greens
Big Hero 6: The Series | Big Time Rush | Bill Nye the Science Guy | Bizaardvark
Blaze and the Monster Machines | Blue's Clues | Blue's Clues & You! | Bluey | ~Breadwinners
Bubble Guppies | Bunk'd | Caillou | Camp Lazlo | ~Camp Rock | The Casagrandes | CatDog
Chip 'n Dale: Rescue Rangers | ~Chowder | ~Clarence | Clarissa Explains It All
Clifford the Big Red Dog | CoComelon | Cocomelon Lane | Codename: Kids Next Door
Coop & Cami Ask the World | Courage the Cowardly Dog | Cow and Chicken | Craig of the Creek
The Cuphead Show! | Curious George | ~Dance Academy | Danger Force | Daniel Tiger's Neighborhood
Danny Phantom | Darkwing Duck | DC Super Hero Girls | ~The Deep | ~Descendants
Dexter's Laboratory | ~Dinosaurs | Doc McStuffins | Dog with a Blog | Don't Hug Me I'm Scared
~Dora | Dora the Explorer | ~Double Dare | ~Doug | The Dragon Prince | Drake & Josh
DreamWorks Dragons | DreamWorks Dragons: The Nine Realms | DuckTales | Ed, Edd n Eddy
The Electric Company | Elena of Avalor | The Epic Tales of Captain Underpants | Even Stevens
The Fairly OddParents | The Fairly OddParents: A New Wish | Fancy Nancy | The Flintstones
Foster's Home for Imaginary Friends | Fraggle Rock | Fraggle Rock: Back to the Rock | Freakazoid!
G.I. Joe: A Real American Hero | Gabby Duran & the Unsittables | Gabby's Dollhouse | Game Shakers
~Gargoyles | Generator Rex | The Ghost and Molly McGee | Go, Diego, Go! | Good Luck Charlie
Gravity Falls | The Grim Adventures of Billy & Mandy | H2O: Just Add Water | Hamster & Gretel
Hannah Montana | Harvey Beaks | He-Man and the Masters of the Universe | Henry Danger
Hey Arnold! | ~Hilda | House of Anubis | I Didn't Do It | iCarly | ~Infinity Train | Invader Zim
Jake and the Never Land Pirates | ~Jessie | The Jetsons | Johnny Bravo | ~Jonas | ~JONAS
Jonny Quest | Jurassic World Camp Cretaceous | Jurassic World: Chaos Theory | Just Roll with It
~Justice League | Justice League Action | Justice League Unlimited | K.C. Undercover
Kamp Koral: SpongeBob's Under Years | Kenan & Kel | Kickin' It | ~Kiff | Kim Possible | Lab Rats
The Last Kids on Earth | LazyTown | The Legend of Korra | Liv and Maddie | Lizzie McGuire
Looney Tunes Cartoons | The Loud House | The Magic School Bus | Mako Mermaids
The Marvelous Misadventures of Flapjack | Max & Ruby | Mickey Mouse Clubhouse
Mighty Morphin Power Rangers | Miraculous: Tales of Ladybug & Cat Noir
Mister Rogers' Neighborhood | Molly of Denali | Moon Girl and Devil Dinosaur | Ms. Rachel
~Muppet Babies | The Muppet Show | My Adventures with Superman
My Little Pony: Friendship Is Magic | Ned's Declassified School Survival Guide
Nicky, Ricky, Dicky & Dawn | Octonauts | Odd Squad | OK K.O.! Let's Be Heroes
Over the Garden Wall | The Owl House | The Patrick Star Show | PAW Patrol | Paw Patrol
Phineas and Ferb | Pinky and the Brain | PJ Masks | ~Power Rangers | Power Rangers Cosmic Fury
Power Rangers Dino Fury | The Powerpuff Girls | The Proud Family
The Proud Family: Louder and Prouder | Puppy Dog Pals | Raven's Home | Reading Rainbow | ~Recess
~Regular Show | The Ren & Stimpy Show | Rise of the Teenage Mutant Ninja Turtles | ~Rocket Power
Rocko's Modern Life | Rubble & Crew | Rugrats | Salute Your Shorts | Sam & Cat | Samurai Jack
Sanjay and Craig | Scooby-Doo! Mystery Incorporated | Scooby-Doo, Where Are You!
The Secret World of Alex Mack | Sesame Street | ~Shake It Up | Shimmer and Shine | The Smurfs
Sofia the First | ~Sonic Boom | Sonic Prime | ~Sonic the Hedgehog | Sonic X | Sonny with a Chance
The Spectacular Spider-Man | Spider-Man: The Animated Series | Spidey and His Amazing Friends
SpongeBob SquarePants | Star Trek: Prodigy | Star vs. the Forces of Evil
Star Wars: Jedi Temple Challenge | Static Shock | Steven Universe | Steven Universe Future
~Stuck in the Middle | The Suite Life of Zack & Cody | The Suite Life on Deck | Summer Camp Island
Superman: The Animated Series | Sydney to the Max | Tales of the Teenage Mutant Ninja Turtles
TaleSpin | Tangled: The Series | Teen Titans | Teen Titans Go! | Teenage Mutant Ninja Turtles
That's So Raven | ThunderCats | ThunderCats Roar | The Thundermans | Tiny Toon Adventures
Tiny Toons Looniversity | ~Total Drama | Total Drama Island | ~The Transformers
Transformers: EarthSpark | Transformers: Prime | Ultimate Spider-Man | Ultraman | Uncle Grandpa
Vampirina | VeggieTales | ~Victorious | The Villains of Valley View | Wander Over Yonder
We Baby Bears | We Bare Bears | ~The Wiggles | Wild Kratts | The Wild Thornberrys | ~Wings of Fire
~Wishbone | Wizards Beyond Waverly Place | Wizards of Waverly Place | Wonder Pets!
The Wonderfully Weird World of Gumball | ~X-Men | X-Men: The Animated Series | The Yogi Bear Show
Zoey 101
"""
