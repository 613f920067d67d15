"""Further children's series, animated and live-action.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
The Super Mario Bros. Super Show! | ~Super Mario World | Super Noobs
Super Robot Monkey Team Hyperforce Go! | ~Super Why! | Super Wings | Superbook | SuperKitties
SuperKitties Su-Purr Charged! | SuperMansion | Supernoobs | Swan's Crossing | Swans Crossing
SWAT Kats: The Radical Squadron | Sylvanian Families | The Sylvester & Tweety Mysteries
Sym-Bionic Titan | T.O.T.S. | Tai Chi Chasers | Taina | Tak and the Power of Juju
A Tale Dark & Grimm | Tales of Arcadia | Talia in the Kitchen | ~Talking Friends
Talking Tom & Friends | Talking Tom and Friends | Tangled: Before Ever After | Tara Duncan
Tasty Time with ZeFronk | ~Teacher's Pet | Team Galaxy | Team Umizoomi | Team Zenko Go
Teamo Supremo | ~Teen Days | Teenage Fairytale Dropouts | Teletubbies Let's Go! | Tennis the Menace
Theme Song Takeover | Theo & Ruby | Theodore Tugboat | Third & Bird | ThunderBirds 2086
The Thundermans: Undercover | Thunderstone | Time Warp Trio | Timmy Time | Timon & Pumbaa
Timothy Goes to School | Tinga Tinga Tales | Tinkershrimp & Dutch | Tiny Planets | TMNT 2012
Tom and Jerry in New York | Tom and Jerry Kids | The Tom and Jerry Show | Tom and Jerry Tales
Toonsylvania | Toot & Puddle | Top Wing | Topsy and Tim | Total Drama Action | Total Drama All-Stars
Total Drama Presents: The Ridonculous Race | Total Drama World Tour | Total Drama: Pahkitew Island
Total Drama: Revenge of the Island | Total DramaRama | Totally Spies | Totally Spies!
The Toy Castle | Transformers Animated | Transformers: Animated | Transformers: Armada
Transformers: BotBots | Transformers: Cybertron | Transformers: Cyberverse | Transformers: Energon
Transformers: Rescue Bots | Transformers: Rescue Bots Academy | Transformers: Robots in Disguise
Transformers: War for Cybertron Trilogy | Transformers: War for Cybertron Trilogy: Siege
Tree Fu Tom | Trolls: The Beat Goes On! | Trollz | The Troop | Trucktown | Trulli Tales | Tutenstein
Tweenies | Twirlywoos | The Twisted Timeline of Sammy & Raj | Twisted Whiskers
The Twisted Whiskers Show | ~Two of Clubs | Ultimate Book of Spells | Ultimate Muscle
Ultra Violet & Black Scorpion | Ultra Violet & Blue Scorpion | ~Unfiltered | Unicorn Academy
Unikitty! | The Upside Down Show | Vampirina: Teenage Vampire | Violetta | Vlad and Niki
~Voltron Force | Voltron: Defender of the Universe | The Voyages of Young Doctor Dolittle
VR Troopers | W.I.T.C.H. | Wacky Races | Walk the Prank | ~Warped | Warped! | WaterBabies
~Watership Down | Waybuloo | The Weekenders | Welcome to the Wayne | Wendell & Vinnie
What a Cartoon! | What About Mimi? | What's New, Scooby-Doo? | What's with Andy?
Where on Earth Is Carmen Sandiego? | Whisker Haven Tales with the Palace Pets | ~Wicked World
Wild Grinders | WildCATS | Will's Jams | Winx Club | Winx Club: The Magic Is Back | WITS Academy
~Wolverine and the X-Men | The Wombles | Wonder Pets: In the City | The Wonderful World of Disney
The Wonderful World of Mickey Mouse | WordGirl | WordWorld | Work It Out Wombats! | World of Winx
The Wotwots | Wow! Wow! Wubbzy! | The Wubbulous World of Dr. Seuss | Wunderkind Little Amadeus
Wylde Pak | The X's | X-Men Evolution | X-Men: Evolution | Xavier Riddle and the Secret Museum
Xiaolin Chronicles | Xiaolin Showdown | The Xtacles | Yabba-Dabba Dinosaurs | Yakkity Yak | Yam Roll
Yin Yang Yo! | Yippee, Yappee and Yahooey | Yo-kai Watch | Yoko! Jakamoko! Toto!
You Can't Do That on Television | Young Robin Hood | The Zack Files | Zafari | Zak Storm
Zeke & Luther | Zeke and Luther | Zeke's Pad | The ZhuZhus | Zigby | Zoboomafoo
Zokie of Planet Ruby | Zombie Hotel | Zombies: Addison's Moonstone Mystery
ZOMBIES: The Re-Animated Series | Zoofari | Zorro: Generation Z | The Zula Patrol
"""
