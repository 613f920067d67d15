"""Further anime, in the spelling English news uses.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
'Tis Time for "Torture," Princess | .hack//Sign
The 100 Girlfriends Who Really, Really, Really, Really, Really Love You | 3-gatsu no Lion | 7 Seeds
86 Eighty-Six | The 8th Son? Are You Kidding Me? | ~91 Days | ~Absolute Duo | Accel World
Ace of Diamond | Afro Samurai | Agents of the Four Seasons: Dance of Spring | Ah! My Goddess
Ai no Idenshi | Air Gear | ~Ajin | Ajin: Demi-Human | Akame ga Kill! | Akane-banashi
Akebi's Sailor Uniform | Aldnoah.Zero | All You Need Is Kill | Altair: A Record of Battles
Amagi Brilliant Park | The Ambition of Oda Nobuna | The Ancient Magus Bride
The Ancient Magus' Bride | Angels of Death | Anne Shirley | Anohana: The Flower We Saw That Day
Ao Ashi | Aoashi | Apocalypse Bringer Mynoghra | Apocalypse Hotel | Aquarion
Arakawa Under the Bridge | Aria the Animation | The Aristocrat's Otherworldly Adventure
Armitage III | Armored Trooper Votoms | Assassins Pride | The Asterisk War | Astra Lost in Space
Attack on Titan: Junior High | Azur Lane | B-Daman | Back Arrow | Back Street Girls | Baka and Test
Bakemonogatari | Baki-Dou | Bakuman | Bananya | BanG Dream!
The Banished Former Hero Lives as He Pleases | Barakamon | Bastard!! Heavy Metal, Dark Fantasy
BECK: Mongolian Chop Squad | Beelzebub | The Beginning After the End | Betrothed to My Sister's Ex
Beyblade | Beyblade Burst | Beyblade X | Beyblade: Metal Fusion | Beyond the Boundary | The Big O
Big Windup! | Birdie Wing: Golf Girls' Story | Black Bullet | ~Black Cat | Black Rock Shooter
Black Rock Shooter: Dawn Fall | Black Summoner | Blade of the Immortal | Blassreiter | Blend S
Blood Blockade Battlefront | Blood Lad | Blood+ | Blood-C | Bloom into You | ~Blue Box
Blue Exorcist: Kyoto Saga | Blue Exorcist: Shimane Illuminati Saga | ~Blue Gender
The Blue Orchestra | ~Blue Period | Blue Reflection Ray | Blue Spring Ride | BNA: Brand New Animal
Bodacious Space Pirates | Bofuri | Boogiepop and Others | Boogiepop Phantom
The Brilliant Healer's New Life in the Shadows | Btooom! | Bubblegum Crisis | Buddy Daddies
Bullet/Bullet | Bungo Stray Dogs Wan! | Burn the Witch | By the Grace of the Gods | Bye Bye, Earth
Bâan – The Boundary of Adulthood | The Café Terrace and Its Goddesses | Call of the Night
Campfire Cooking in Another World with My Absurd Skill | Can a Boy-Girl Friendship Survive? | Canaan
~Captain Earth | Captain Harlock | Captain Tsubasa | Cardcaptor Sakura: Clear Card
Cardfight!! Vanguard | Carole & Tuesday | The Case Files of Jeweler Richard
The Case Study of Vanitas | Castle Town Dandelion | ~Cat's Eye
Cautious Hero: The Hero Is Overpowered but Overly Cautious | Celestial Method
A Certain Magical Index | A Certain Scientific Accelerator | A Certain Scientific Railgun
Cestvs: The Roman Fighter | ~Charlotte | Chihayafuru
Chillin' in Another World with Level 2 Super Cheat Powers | Chitose Is in the Ramune Bottle
Chobits | Chrono Crusade | City the Animation | Clevatess | Code Geass: Rozé of the Recapture
Code: Realize – Guardian of Rebirth | Code:Breaker | ~Comic Girls | A Condition Called Love
Coppelion | Corpse Party | A Couple of Cuckoos | Crayon Shin-chan | Cromartie High School
Cross Ange | Cultural Exchange with a Game Centre Girl | Cute Executive Officer | Cyborg 009
D.N. Angel | D4DJ First Mix | Da Capo | Daemons of the Shadow Realm | Dagashi Kashi
The Daily Life of the Immortal King | Dance Dance Danseur | Danganronpa: The Animation
The Dangers in My Heart | Darker than Black | DARLING in the FRANXX | The Darwin Incident
~Date A Live | The Daughter of 20 Faces | The Day I Became a God | Dead Mount Death Play
Deadman Wonderland | Dealing with Mikadono Sisters Is a Breeze | Deca-Dence
The Demon Girl Next Door | Demon King Daimao | Demon Lord, Retry!
The Demon Sword Master of Excalibur Academy | Den-noh Coil | Dennou Coil
The Detective Is Already Dead | Detectives These Days Are Crazy! | Devils' Line | Diamond no Ace
Diary of Our Days at the Breakwater | Digimon Adventure tri. | Digimon Beatbreak | Digimon Frontier
Digimon Fusion | Digimon Ghost Game | Digimon Tamers | Digimon: Digital Monsters | Dimension W
The Disastrous Life of Saiki K. | The Disastrous Life of Saiki K.: Reawakened
Disney Twisted-Wonderland the Animation | Disney Twisted-Wonderland: The Animation
Do You Love Your Mom and Her Two-Hit Multi-Target Attacks? | Dog & Scissors
Don't Toy with Me, Miss Nagatoro | Doraemon | Dr. Slump | Dr. Stone Science | Dr. Stone: New World
Dr. Stone: Science Future | Dr. Stone: Stone Wars | Dragon Goes House-Hunting
Dragon Quest: The Adventure of Dai | Dragonaut: The Resonance | Drifting Dragons
Drugstore in Another World | Duel Masters | The Duke of Death and His Maid
The Dungeon of Black Company | Durarara!!x2 | Dusk Beyond the End of the World
The Eccentric Family | Eden of the East | Eden Zero | Edens Zero | Elfen Lied | The Elusive Samurai
The Eminence in Shadow | Engage Kiss | Ergo Proxy | Eureka Seven | Eureka Seven: AO
Even Given the Worthless "Appraiser" Class, I'm Actually the Strongest | Excel Saga | ~The Fable
~Fairy Gone | Fairy Ranmaru | Fairy Tail: 100 Years Quest | The Familiar of Zero
The Faraway Paladin | Farewell, My Dear Cramer | Farming Life in Another World | Fate/Apocrypha
Fate/Extra: Last Encore | Fate/Grand Order – Absolute Demonic Front: Babylonia
Fate/Grand Order: Babylonia | Fate/kaleid liner Prisma Illya
Fate/stay night: Unlimited Blade Works | Fate/strange Fake | Fight Ippatsu! Juuden-chan!!
The Fire Hunter | Firefighter Daigo: Rescuer in Orange | ~Fist of the North Star | FLCL: Alternative
FLCL: Grunge | FLCL: Progressive | FLCL: Shoegaze | Fluffy Paradise | Fly Me to the Moon
Food for the Soul | Food Wars! Shokugeki no Soma | Food Wars!: Shokugeki no Soma
The Foolish Angel Dances with the Devil | Fooly Cooly | The Fragrant Flower Blooms with Dignity
From Bureaucrat to Villainess: Dad's Been Reincarnated! | ~From Me to You
From Old Country Bumpkin to Master Swordsman | From the New World | The Fruit of Evolution
Full Dive | Full Metal Panic! Invisible Victory | Fushigi Yugi | Future Diary | Fuuto PI
Gabriel DropOut | Gakuen Alice | Gakuen Babysitters | A Galaxy Next Door | Ganglion | Gangsta.
Gantz | Garo: The Animation | Gatchaman Crowds | Gate: Thus the JSDF Fought There! | The Gene of AI
The Genius Prince's Guide to Raising a Nation Out of Debt | Genshiken | Getter Robo Arc
~Ghost Hunt | Ghost in the Shell: Arise | Gin Tama | Ginga Eiyuu Densetsu: Die Neue These | Gintama
The Girl I Like Forgot Her Glasses | Girls Band Cry | Girls und Panzer | Girls' Last Tour | Gleipnir
Glitter Force | Gnosia | God Eater | Godannar | The Gorilla God's Go-To Girl | Gosick
Granblue Fantasy: The Animation | Grand Blue Dreaming | The Great Cleric
Great Pretender: Razbliuto | The Greatest Demon Lord Is Reborn as a Typical Nobody | Grendizer U
Gridman Universe | Grimgar: Ashes and Illusions | Grisaia: Phantom Trigger | ~Guilty Crown
Gun x Sword | Gundam Build Fighters | Gundam: Iron-Blooded Orphans | Gundam: Reconguista in G
Gundam: Requiem for Vengeance | Gungrave | Gunslinger Girl | Gunsmith Cats
Gushing over Magical Girls | Hakuoki | Hamatora | Hand Shakers | Handyman Saitou in Another World
Happy Sugar Life | Hayate the Combat Butler
Headhunted to Another World: From Salaryman to Big Four! | Heaven Official's Blessing
Heavenly Delusion | ~Hell Girl | ~Hell Mode | Hell Teacher: Jigoku Sensei Nube | Hellsing
The Helpful Fox Senko-san | Hensuki | Hero Without a Class: Who Even Needs Skills?!
The Heroic Legend of Arslan | Hetalia | Hetalia: Axis Powers | Hetalia: World Stars | Hi Score Girl
Hidamari Sketch | The Hidden Dungeon Only I Can Enter | Higehiro | High School DxD
High School Prodigies Have It Easy Even in Another World! | High-Rise Invasion | Himouto! Umaru-chan
Hinamatsuri | Hitorijime My Hero | Hokkaido Gals Are Super Adorable! | The Holy Grail of Eris
Honey and Clover | Honey Lemon Soda | The Honor Student at Magic High School
Hori-san to Miyamura-kun | Horimiya: The Missing Pieces | Hotel Inhumans | House of Five Leaves
How a Realist Hero Rebuilt the Kingdom | How Heavy Are the Dumbbells You Lift?
How Not to Summon a Demon Lord | How to Keep a Mummy | Hozuki's Coolheadedness
Human Bug University | Hyouka | Hypnosis Mic
I Couldn't Become a Hero, So I Reluctantly Decided to Get a Job.
I Got a Cheat Skill in Another World and Became Unrivaled in the Real World, Too
I Parry Everything
I Was Reincarnated as the 7th Prince So I Can Take My Time Perfecting My Magical Ability
I'm Quitting Heroing | I'm Standing on a Million Lives
I'm the Evil Lord of an Intergalactic Empire!
I've Been Killing Slimes for 300 Years and Maxed Out My Level
I've Somehow Gotten Stronger When I Improved My Farm-Related Skills
The Ice Guy and His Cool Female Colleague | The Iceblade Sorcerer Shall Rule the World | ID: Invaded
ID:INVADED | Idaten Deities Know Only Peace | The Idaten Deities Know Only Peace | Idolish7
In Another World with My Smartphone | In Spectre | In/Spectre | Infinite Dendrogram
Infinite Stratos | Initial D | Insomniacs After School | Interspecies Reviewers
Interviews with Monster Girls | Inu x Boku SS | Inuyasha: The Final Act | Ippon Again!
Irina: The Vampire Cosmonaut | The Irregular at Magic High School | Is the Order a Rabbit?
Isekai Cheat Magician | Isekai Office Worker | Isekai Quartet | Jack-of-All-Trades, Party of None
JoJo's Bizarre Adventure: Diamond Is Unbreakable | JoJo's Bizarre Adventure: Golden Wind
JoJo's Bizarre Adventure: Stardust Crusaders | JoJo's Bizarre Adventure: Stone Ocean
Joran: The Princess of Snow and Blood | Jormungand | Josee | The Journey of Elaina
Jujutsu Kaisen: The Culling Game | Junji Ito Collection
Junji Ito Maniac: Japanese Tales of the Macabre | K Project | Kabaneri of the Iron Fortress
Kageki Shojo!! | Kaiba | Kaina of the Great Snow Sea | Kakegurui | Kakegurui Twin
Kakuriyo: Bed & Breakfast for Spirits | Kakushigoto | Kamichu! | Kamisama Kiss | Kannagi | Kanon
The Kawai Complex Guide to Manors and Hostel Behavior | Kaze no Stigma | Kekkaishi | Kemono Friends
Kemono Jihen | Kenichi: The Mightiest Disciple | Kiddy Grade | Kids on the Slope
Kimagure Orange Road | Kimi ni Todoke | Kimi ni Todoke: From Me to You | Kindaichi Case Files
King of Thorn | The Kingdoms of Ruin | Kinnikuman | Kino's Journey | Knights of Sidonia
Knights of the Zodiac: Saint Seiya | Koikimo | Kokkoku | Kokoro Connect | Kotaro Lives Alone
Kowloon Generic Romance | Kuma Kuma Kuma Bear | KUROMUKURO | Kyo Kara Maoh! | Last Exile
~Last Period | The Law of Ueki | The Legend of Heroes: Trails of Cold Steel
Legend of the Galactic Heroes | Legend of the Galactic Heroes: Die Neue These
The Legend of the Legendary Heroes | The Legendary Hero Is Dead! | Let This Grieving Soul Retire
~Let's Play | Level 1 Demon Lord and One Room Hero | Level E | Leviathan
Li'l Miss Vampire Can't Suck Right | Little Busters! | The Little Lies We All Tell
Log Horizon: Destruction of the Round Table | Lookism | ~The Lost Village
Love After World Domination | Love Chunibyo & Other Delusions! | Love Flops | Love Hina
Love Live! Nijigasaki High School Idol Club | Love Live! School Idol Project | Love Live! Sunshine!!
Love Live! Superstar!! | ~Love of Kill | Love Through a Prism | ~Lovely Complex | Lupin III
Lupin the Third: The Woman Called Fujiko Mine | Maburaho | Macross | Macross Delta
Macross Frontier | Made in Abyss: The Golden City of the Scorching Sun | Magi: Adventure of Sinbad
Magi: The Labyrinth of Magic | Magic Knight Rayearth | Magical Destroyers
Magical Girl Lyrical Nanoha | Magical Girl Raising Project | Magical Girl Site
The Magical Revolution of the Reincarnated Princess and the Genius Young Lady | Magus of the Library
The Maid I Hired Recently Is Mysterious | Maid Sama! | A Mangaka's Weirdly Wonderful Workplace
Maoyu | March Comes In like a Lion | The Marginal Service | Maria the Virgin Witch | Mars Red
Martian Successor Nadesico | Masamune-kun's Revenge | MASHLE
The Master of Ragnarok & Blesser of Einherjar | Mawaru Penguindrum | May I Ask for One Final Thing?
Medaka Kuroiwa Is Impervious to My Charms | ~Medalist | Megalo Box | Megalobox | MF Ghost
Midori Days | Mieruko-chan | Milgram | The Millionaire Detective Balance: Unlimited
Miss Kobayashi's Dragon Maid | Mix: Meisei Story | Mobile Suit Gundam 00 | Mobile Suit Gundam SEED
Mobile Suit Gundam Unicorn | Mobile Suit Gundam Wing | Mobile Suit Gundam: Iron-Blooded Orphans
Mobile Suit Zeta Gundam | Monogatari Series | The Mononoke Lecture Logs of Chuzenji-sensei
Monster Musume | Monster Rancher | Monster Strike: Deadverse Reloaded | Monthly Girls' Nozaki-kun
Moonrise | More Than a Married Couple, But Not Lovers. | Moriarty the Patriot
The Morose Mononokean | The Most Heretical Last Boss Queen
The Most Notorious "Talker" Runs the World's Greatest Clan | Mr. Osomatsu | Mushi-Shi | Mushishi
Muv-Luv Alternative | My Bride Is a Mermaid | My Deer Friend Nokotan
My Gift Lvl 9999 Unlimited Gun | ~My Happy Marriage | ~My Home Hero | My Isekai Life
My Life as Inukai-san's Dog | ~My Little Monster | My Little Sister Can't Be This Cute
My Love Story with Yamada-kun at Lv999 | My Master Has No Tail | My Next Life as a Villainess
My Next Life as a Villainess: All Routes Lead to Doom! | My One-Hit Kill Sister
My Roommate Is a Cat | My Senpai Is Annoying | My Status as an Assassin Obviously Exceeds the Hero's
My Stepmom's Daughter Is My Ex | My Teen Romantic Comedy SNAFU
My Youth Romantic Comedy Is Wrong, As I Expected | Nabari no Ou | Nadia: The Secret of Blue Water
Naruto: Shippuden | Natsume's Book of Friends | Necronomico and the Cosmic Horror Show | Negima!
~The New Gate | New Panty & Stocking with Garterbelt | ~New Saga | Nichijou
Nichijou: My Ordinary Life | NieR: Automata Ver1.1a | NieR:Automata Ver1.1a
The Night Beyond the Tricornered Window | Night Head 2041 | Night Raid 1931 | Nina the Starry Bride
A Ninja and an Assassin Under One Roof | Ninja Kamui | Ninja Scroll: The Series
Ninja to Koroshiya no Futarigurashi | Nippon Sangoku: The Three Nations of the Crimson Sun | Nisekoi
No Guns Life | Nokotan | Nukitashi the Animation | Nura: Rise of the Yokai Clan | ~Obey Me!
An Observation Log of My Fiancée Who Calls Herself a Villainess | Odd Taxi | ODDTAXI
Oh My Goddess! | Ojamajo Doremi
Okitsura: Fell in Love with an Okinawan Girl, but I Just Wish I Knew What She's Saying
Onimai: I'm Now Your Sister! | Onmyo Kaiten Re:Birth | Onmyoji | Ooku: The Inner Chambers | ~Orange
Orb: On the Movements of the Earth | The Orbital Children | Oreimo | Oreshura
Osamake: Romcom Where the Childhood Friend Won't Lose | Osomatsu-san | Otherside Picnic
Our Dating Story: The Experienced You and the Inexperienced Me | Outbreak Company
Outburst Dreamer Boys | Outlaw Star | Overtake! | Pandora Hearts | PandoraHearts
Panty & Stocking with Garterbelt | Paranoia Agent | Parasyte -the maxim- | Parasyte: The Maxim
Peach Boy Riverside | Peach Girl | Peacock King | Peerless Dad | Penguindrum
Persona 4: The Animation | Persona 5: The Animation | The Pet Girl of Sakurasou
Phantom in the Twilight | Phantom: Requiem for the Phantom | The Pilot's Love Song
Ping Pong the Animation | Ping Pong: The Animation | A Place Further Than the Universe | Planetes
~Plastic Memories | ~Platinum End | Please Put Them On, Takamine-san | Plunderer | Plus-Sized Elf
Pokemon Horizons | Pokémon Concierge | Pokémon Evolutions | Pokémon Horizons
Pokémon Master Journeys | Pokémon the Series: Sun & Moon | Pokémon the Series: XYZ
Pokémon Ultimate Journeys | Pokémon Ultimate Journeys: The Series | Pokémon: Indigo League
Polar Bear Café | ~Pole Princess!! | Pop Team Epic | Power of Hope: PreCure Full Bloom | PreCure
Pretty Boy Detective Club | Pretty Cure | Prince of Stride: Alternative | The Prince of Tennis
Princess Connect! Re:Dive | Princess Jellyfish | Princess Principal | Princess Tutu | ~Prison School
"""
