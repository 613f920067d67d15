"""Further series of streaming services: short forms, animation, documentaries.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
#FreeRayshawn | ~The 'Burbs | 100 Foot Wave | 101 Scariest Horror Movie Moments of All Time
12 Dates of Christmas | 12 oz. Mouse | 1971: The Year That Music Changed Everything | 1st & Ten
2 Dope Queens | 30 Coins | 50 States of Fright | 60 Minutes+ | ~Absentia | ~Acceptable Risk
Agatha and the Curse of Ishtar | Agatha and the Midnight Murders | Agatha and the Truth of Murder
Agua Donkeys | ~Alan Partridge | All Star Shore | Allen v Farrow | ~Amber Brown | America Undercover
~The Anarchists | ~Angry Boys | ~Animals. | Annedroids | Apartment 404 | Apollo Gauntlet
Are You Smarter Than a Celebrity? | Ark: The Animated Series | Arliss | ~Art of Crime
The Art of Crime | Assy McGee | Axios on HBO | Babble Bop! | Bad Ideas with Adam Devine | Bad Monkey
~Baking It | Ball in the Family | Ballmastrz: 9009 | Ballmastrz: Rubicon | ~Balthazar | Bama Rush
Barkitecture | The Baxters | Bear Grylls: Face the Wild | Bear Witness, Take Action | Beartown
~Becoming You | ~Beef House | ~Behind the Music | Berlin ER | ~Best Shot | Big Beasts
The Big Brunch | ~Big Nate | Billy Joel: And So It Goes | ~Black and Missing | ~Black Dynamite
Blood of the Vine | ~Bloodlands | The Boulet Brothers' Dragula
The Boulet Brothers' Dragula: Titans | Brad Neely's Harg Nallin' Sclopio Peepio | The Brak Show
~Breath of Fire | BTS: Burn the Stage | BTS: Monuments Beyond the Star | ~The Burbs | Burn the Stage
~The Burning Girls | ~The Calling | Camp Snoopy | Cannes Confidential | Carême | ~Casa Amor
Catch and Kill: The Podcast Tapes | ~Catherine the Great | Cathouse: The Series | ~Cecilia
Celtics City | The Challenge: World Championship | Champaign ILL
Check It Out! with Dr. Steve Brule | The Chelsea Detective | Cherif | Chimp Crazy | China, IL
The Chris Rock Show | Chrissy's Court | ~Circuit Breakers | Citadel: Honey Bunny | Class of '07
Cleopatra in Space | ~Code 404 | Comicstaan | Common Side Effects | ~The Consultant | ~The Corner
Could You Survive the Movies? | Couple to Throuple | ~Couples Therapy | Creative Galaxy
~Creators for Change | ~Creepshow | The Croods: Family Tree | ~Crystal Lake | Curse of Akakor
~Cursed Films | Da Ali G Show | ~The Daily Chill | Dalgliesh | Danger & Eggs | Darby and Joan
Dating #NoFilter | DC Daily | ~The Dead Lands | Deadline Gallipoli | Deadwax | Def Comedy Jam
Delocated | Demi Lovato: Dancing with the Devil | Demi Lovato: Simply Complicated
Dennis Miller Live | ~Departure | ~Devil in Disguise | The Devil's Hour | Dino Dan | Dino Dana
Dishmantled | ~DMZ | Do You Want to See a Dead Body? | Don't Look Deeper | Doug Unplugs
Dragons Rescue Riders: Heroes of the Sky | Dragula | Dragula: Titans | Dream Corp LLC | Drops of God
DTF St. Louis | ~Dummy | The Dynasty: New England Patriots | Eagleheart
Eat the World with Emeril Lagasse | ~El Cid | Elba vs. Block | Eli Roth's History of Horror
~Empire Falls | The Enfield Poltergeist | ~The Envoys | The Eric Andre Show | Eva the Owlet
Exterminate All the Brutes | The Fairly OddParents: Fairly Odder | ~Family Tree
Fat Guy Stuck in Internet | Fena: Pirate Princess | ~Fierce Queens | Fifteen-Love
~Fight Like a Girl | ~Fight Night | Fight of the Living Dead | ~Finding Joy | Firebite
~Five Points | ~Foursome | Fraggle Rock: Rock On | Frisky Dingo | Frog and Toad
From Cradle to Stage | ~Full Bloom | Funny or Die Presents | G String Divas | Gayme Show
Genndy Tartakovsky's Primal | Get Rolling with Otis | The Girl in the Woods | Gone Mental with Lior
Good Mythical Morning | Gortimer Gibbon's Life on Normal Street | Greatness Code | ~Gutsy
Haha, You Clowns | ~Half Man | Handmade: Britain's Best Woodworker | Hard Knocks: Training Camp
The Harper House | ~Harriet the Spy | Harvey Birdman, Attorney at Law | Haute Dog
The Heart, She Holler | Heaven's Gate: The Cult of Cults | A Heist with Markiplier | ~Hell Motel
Hello Ladies | Hello, Jack! The Kindness Show | Helpsters | ~High Desert | ~History of Horror
~Horror's Greatest | Hot Package | ~Hot Streets | House of Saddam | Huda Boss | Human Discoveries
Humans of New York: The Series | ~The Hype | I Am Tobuscus | I Know This Much Is True | I Love LA
If You Give a Mouse a Cookie | Imperfect Women | In Space with Markiplier
Indivisible: Healing Hate | ~Infomercials | Inside the NFL | Instant Influencer
Interrupting Chicken | ~Iron Sharpens Iron | ~Irreverent | It's Florida, Man.
Ja'mie: Private School Girl | The Jack and Triumph Show | James May: Oh Cook!
James May: Our Man in India | James May: Our Man in Italy | James May: Our Man in Japan
Jeremy Clarkson's Farm | The Jinx Part Two | Joe Pera Talks with You | Joe vs Carole
Jonah from Tonga | Jordskott | Justin Bieber: Seasons | ~K Street | Kamp Koral
Katy Perry: Will You Be My Witness? | Kevin Hart: What the Fit | ~The Kicks | ~Kirby Jenner
KPOPPED | La Fortuna | La Maison | Lace Up: The Ultimate Sneaker Challenge | The Lady and the Dale
~Lanterns | Last Call: When a Serial Killer Stalked Queer New York | The Last Days of Ptolemy Grey
Last Days of the Space Age | The Last Drive-In | The Last Drive-In with Joe Bob Briggs
Last One Laughing | ~Lawmen | Lazor Wulf | Le Mans: Racing Is Everything
Legends of the Hidden Temple | ~Liaison | The Life & Times of Tim | Life by Ella | Lincoln's Dilemma
Little Britain USA | Liverspots and Astronots | ~Loch Ness | Loiter Squad
LOL: Last One Laughing UK | London Kills | ~Long Way Down | ~Long Way Home | Long Way Round
Loosely Exactly Nicole | Los Envoys | Lost in Oz | Love Has Won: The Cult of Mother God
Love Island: Beyond the Villa | ~Love Undercover | ~Lower Decks | Lucky Louie
Lucy, the Daughter of the Devil | Madagascar: A Little Wild | ~Magellan | Margo's Got Money Troubles
~Marie Antoinette | Mary Shelley's Frankenhole | Maximum Pleasure Guaranteed | Maxton Hall
Maxton Hall – The World Between Us | McMillion$ | ~Me and My Grandma | ~Memory Hole
Messi Meets America | Metalocalypse: The Doomstar Requiem | ~Midnight Family | Mighty Mike
The Mighty Nein | ~The Mighty Ones | Million Dollar Extreme Presents: World Peace | ~Mind Field
Mind of Mencia | Mind of the Married Man | The Mind of the Married Man | ~Mind Over Murder
The Miniature Wife | Minoriteam | ~Missions | Modern Love Amsterdam | Modern Love Hyderabad
Modern Love Tokyo | Momma Named Me Sheriff | ~Monster High | Moral Orel | ~The Mortician | ~Mosaic
Mostly 4 Millennials | Mr. Pickles | Murder House Flip | ~Murder In... | Murder on Middle Beach
The Murders at Starved Rock | ~Music Box | My Adventures with Green Lantern | Mystery Road: Origin
The Neistat Brothers | Neon Joe, Werewolf Hunter | The New Yorker Presents | ~Nightgowns
Nikki Fre$h | Niko and the Sword of Light | The No. 1 Ladies' Detective Agency | ~Not a Box
Not Necessarily the News | The Not-Too-Late Show with Elmo | NTSF:SD:SUV | NYC Epicenters 9/11→2021½
Obama: In Pursuit of a More Perfect Union | ~Off the Air | ~On the Record | Oprah's Book Club
~The Other One | ~Our Boys | Overthinking with Kat & June | Paul T. Goldman | Pause with Sam Jay
Perfect Hair Forever | ~Phoenix Rising | Pinecone & Pony | ~Ponies | Pop Culture Jeopardy!
Prank Academy | Pretty Little Liars: Summer School | ~Problem Areas | Puppy Place | Queer for Fear
Queer for Fear: The History of Queer Horror | Quiet on Set | Quiet on Set: The Dark Side of Kids TV
Rap Sh*t | ~Rap Shit | ~Real Sex | Real Sports with Bryant Gumbel | The Real World Homecoming
The Real World Homecoming: New York | The Real World: Atlanta | The Real World: Homecoming
Recipes for Love and Murder | Red Table Talk: The Estefans | Red vs. Blue | The Reluctant Traveler
The Reluctant Traveler with Eugene Levy | ~Ren Faire | Reno 911! Defunded | Retro Tech
~Returning the Favor | Rhett & Link's Buddy System | Rhett and Link's Buddy System
The Ricky Gervais Show | ~The Rig | Rocket's Island | ~Rooster | ~Royalties | ~Run This City
Russell Simmons' Def Comedy Jam | Sacred Lies: The Singing Bones | Sago Mini Friends
Saul of the Mole Men | Sausage Party: Foodtopia | Savior Complex | Scare PewDiePie | Scarpetta
Sealab 2021 | The Secret Lives of Animals | Seduced: Inside the NXIVM Cult | Shape of Pasta
The Shivering Truth | ~Side Quest | The Sidemen Show | ~Sideswiped | Sigmund and the Sea Monsters
Signora Volpe | ~Sing It! | ~Single by 30 | ~Singled Out | Skam Austin | Skrrt with Offset
~Slugfest | Small Town News: KPVM Pahrump | Snoop and Martha's Very Tasty Halloween
The South Westerlies | Space Ghost Coast to Coast | Spider-Noir | Squidbillies | ~Star City
Star Trek: Section 31 | Stephen Colbert Presents Tooning Out the News | Steve on Watch
The Stinky & Dirty Show | Strange New Worlds | Stylish with Jenna Lyons | ~Suits: LA
Super League: The War for Football | The Super Slow Show | ~Superfakes | Superjail!
Supernatural Academy | Sweet Life: Los Angeles | Tanner '88 | Taxicab Confessions
Ted: The Animated Series | Teenage Euthanasia | Tender Touches | ~Thanks a Million
That Animal Rescue Show | That Dirty Black Bag | They Called Him Mostly Harmless | ~The Third Day
Three Pines | Tig n' Seek | Tigtone | Tim and Eric Awesome Show, Great Job!
Tim and Eric's Bedtime Stories | ~Tiny World | Titan Maximum | Tom Goes to the Mayor | Tom vs Time
Tom vs. Time | Top Chef Family Style | Tracey Ullman's Show | Trapped: The Alex Cooper Story
TrollsTopia | Troppo | Troy the Magician | True Story with Ed & Randall | Tumble Leaf
Unicorn: Warriors Eternal | ~Unplugged | ~Unscripted | Uzumaki: Spiral into Horror
The Venture Brothers | VICE Guide to Film | Vought Rising | Wahl Street | ~The Way Down
The Way Down: God, Greed and the Cult of Gwen Shamblin | When the Streetlights Go On
~Where's Waldo? | Where's Wanda? | The White House Plumbers | Widow's Bay | ~Wilderness
Wishenpoof! | Women Wearing Shoulder Pads | Woodstock 99: Peace, Love, and Rage
World's Most Amazing Dogs | Wyatt Cenac's Problem Areas | Yo! MTV Raps | YOLO: Crystal Fantasy
YOLO: Rainbow Trinity | YOLO: Silver Destiny | You Ain't Got These | Young Justice: Outsiders
Young Justice: Phantoms | Young Sherlock | ~Youth & Consequences
"""
