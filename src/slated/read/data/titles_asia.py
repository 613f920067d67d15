"""Series from China, Japan, Taiwan, Thailand, the Philippines, Indonesia and Pakistan.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
1 Litre of Tears | The 13 Lords of the Shogun | 2 Good 2 Be True | 23.5 | 2gether: The Series
Aangan | Abot Kamay na Pangarap | Abot-Kamay na Pangarap | ~Accidentally in Love | Aibou
Alyas Robin Hood | Amaya | Amidst a Snowstorm of Love | Analog Squad | Annaliza | Antique Bakery
ASAP Natin 'To | Asawa Ko, Karibal Ko | Asawa ng Asawa Ko | Ashes of Love | Asintado
At the Dolphin Bay | ~Atelier | Autumn's Concerto | ~Baby Project | The Bachelor Japan | ~Bad Buddy
Bad Guys Indonesia | ~The Bad Kids | Bad Romeo | ~Badly in Love | Bagani | Bakhtawar | Balaa
Bangkok Breaking | Barzakh | Batang Quiapo | Be Careful with My Heart | ~Be My Favorite
~Beyond Goodbye | ~The Big Band | Black Rider | Blazing Transfer Students | ~Blood Curse
The Blood of Youth | Blossoms Shanghai | BoBoiBoy | Born for the Spotlight | ~Boss & Me
Boy's Abyss | ~The Boyfriend | ~Boys' Love | The Bridge Asia | Bridges of Love
The Broken Marriage Vow | Brush Up Life | Bubble Gang | Burka Avenger | Burn the House Down
Cain at Abel | Can't Buy Me Love | Cattleya Killer | Cheekh | Cherry Magic!
Cherry Magic! Thirty Years of Virginity Can Make You a Wizard?! | Chuang 2021 | Chupke Chupke
Churails | Cigarette Girl | Cinderella Chef | Coke Studio | Coke Studio Pakistan | Come Home Love
Copycat Killer | Cutie Pie | Daddy's Gurl | Dark Blue Kiss | Darna | Dastaan | Day Breaker
Dear Adam | Dear Radiance | Descendants of the Sun: The Philippine Adaptation | Devil Beside You
~Dirty Linen | Dobara | Doctor Climax | Doctor X | Doctor-X | Documental | Dolce Amore
Don't Come Home | ~The Double | ~Dream Dad | Eat Bulaga | Eat Bulaga! | Ehd-e-Wafa | Ejen Ali
Empresses in the Palace | Encantadia | Encantadia Chronicles: Sang'gre | ~Erased | The Eternal Love
Eternal Love of Dream | Eternal Yesterday | ~Extremely Inappropriate! | F4 Thailand
F4 Thailand: Boys Over Flowers | Falling into Your Smile | Family Feud Philippines | First Yaya
~Fit Check | ~Fitoor | Flower of Evil Philippines | Food Lore | Forevermore | ~Forget You Not
Fox Spirit Matchmaker: Red-Moon Pact | FPJ's Batang Quiapo | Full-Time Wife Escapist | Gadis Kretek
Game of Outlaws | Gamera Rebirth | ~GAP: The Series | ~Ghost Bride | ~The Ghost Bride
The Gifted: Graduation | Giri/Haji | ~Glass Heart | Go Go Squid! | Goin' Bulilit | Gokusen
Good Morning Call | ~The Good Son | ~Got to Believe | Grisse | Had I Not Seen the Sun | Halfworlds
Hana Kimi | Hanzawa Naoki | Hawak Kamay | He's Coming to Me | He's Into Her | Hibana
Home Along Da Riles | Home Sweetie Home | ~Hormones | Hormones: The Series | Hum Tum | ~Humsafar
Huwag Kang Mangamba | I Left My Heart in Sorsogon | Idol Producer | Ika-6 na Utos | Ikatan Cinta
Ikaw Lamang | Impostora | ~In Time with You | Ina, Kapatid, Anak | Informa | The Ingenious One
The Ingenuity of the Househusband | Init sa Magdamag | Invisible Stories | Iqtidar | Iron Chef
The Iron Heart | Is Love Sustainable? | Is She the Wolf? | Ishq Murshid | It Started with a Kiss
It's Showtime | Jaan-e-Jahan | Jhooti | Joko Anwar's Nightmares and Daydreams | ~The Journalist
The Journey of Flower | A Journey to Love | ~Joy of Life | JU-ON: Origins | Juan dela Cruz
Kabhi Main Kabhi Tum | Kadenang Ginto | Kahit Isang Saglit | Kailangan Ko'y Ikaw | Kambal, Karibal
Kamen Rider | Kamen Rider Amazons | Kamen Rider Black Sun | Kamen Rider Decade | Kamen Rider Gavv
Kamen Rider Geats | Kamen Rider Ghost | Kamen Rider Gotchard | Kamen Rider Revice
Kamen Rider Saber | Kamen Rider Zero-One | Kapuso Mo, Jessica Soho | Katarsis | Khaie
Khuda Aur Mohabbat | Kill Me Love Me | ~The Killer Bride | Kin Singapore | ~The King's Woman
KinnPorsche | KinnPorsche The Series | KinnPorsche: The Series | ~Kiss: The Series | Kleun Cheewit
Kodoku no Gourmet | La Luna Sangre | La Vida Lena | Last Samurai Standing | Last Twilight
Lavender Fields | Layangan Putus | Le Coup de Foudre | ~The Legal Wife | Legal Wives
Legend of Fuyao | The Legend of Shen Li | Legend of the White Snake | The Legend of White Snake
The Legend of Zhen Huan | ~The Legends | ~Light the Night | Linlang | Little Nyonya
The Little Nyonya | Lolong | ~The Long Night | ~The Long Season | ~The Longest Promise
~Lost You Forever | Love and Redemption | ~Love by Chance | Love Destiny
Love Game in Eastern Fantasy | Love in the Air | Love Like the Galaxy | Love O2O
Love Sick: The Series | Love Thy Woman | ~Love Village | Love. Die. Repeat. | The Loyal Pin
Maalaala Mo Kaya | Mad Unicorn | Mae Nak | Magandang Buhay | Magpahanggang Wakas | The Makanai
The Makanai: Cooking for the Maiko House | The Making of an Ordinary Woman | Mannat Murad
The Many Faces of Ito | Maria Clara at Ibarra | Marry Me, Marry You | Mars Ravelo's Darna
Master of the House | Meem Se Mohabbat | ~Meet Yourself | Mere Humsafar | Mere Paas Tum Ho
Meri Zaat Zarra-e-Benishan | Million Yen Women | Mischievous Kiss | Mischievous Kiss: Love in Tokyo
MIU404 | Mohabbat Tujhe Alvida | Moonlight Chicken | Moonlight Mystique | More than Blue: The Series
Muling Buksan ang Puso | ~My Fair Princess | My Guardian Alien | ~My Husband's Lover
~My Little Happiness | My Love Mix-Up! | ~My School President | My Super D
Mysterious Lotus Casebook | Mystified | Nang Nak | Nang Ngumiti ang Langit | Naoki Hanzawa
Nightmares and Daydreams | Ninja Warrior | Nirvana in Fire | Nobuta wo Produce | Nodame Cantabile
Noor Jahan | Nothing But Thirty | ~Nowhere Man | Offline Love | Oh My G! | Old Fashion Cupcake
On the Wings of Love | Onanay | Once Upon a Broken Heart | Pangako Sa 'Yo | ~Paper Boat | Parizaad
Partners: Aibou | Pepito Manaloto | Pinoy Big Brother | Pinoy Big Brother: Celebrity Collab Edition
Pinoy Dream Academy | Pit Babe | PJ Masks Power Heroes | Port of Lies
Pretty Little Liars Indonesia | Prima Donnas | ~Princess Agents | ~Princess and I | ~Princess Silver
The Princess Weiyoung | ~Produce Camp | Pulang Araw | Put Your Head on My Shoulder | Qarz-e-Jaan
~Quartet | The Queen of Villains | Rainbow Rose | Ranjha Ranjha Kardi | The Rap of China
Raqs-e-Bismil | Ratu Ratu Queens: The Series | ~Ready, Set, Love | The Rebel Princess
~The Resurrected | The Rich Man's Daughter | The Romance of Tiger and Rose
Ruyi's Royal Love in the Palace | Samurai Gourmet | Sasuke | School Tales: The Series | Sellblock
~Senior High | Serangoon Road | Shards of Her | Shehr-e-Zaat | Sinf-e-Aahan | ~Singer 2024
Sins of the Father | Sisters Who Make Waves | Skate Into Love | A Soldier's Heart | Solitary Gourmet
The Solitary Gourmet | Someday or One Day | SOTUS | SOTUS S: The Series | SOTUS: The Series
~Speed and Love | Start-Up PH | Still 2gether | Story of Kunning Palace | The Story of Minglan
The Story of Pearl Girl | ~The Stranded | Street Dance of China | Suno Chanda | Super Sentai
~Switched | Takeshi's Castle | The Tale of Rose | A Tale of Thousand Stars | Tamasha | Tanglin
Tawag ng Tanghalan | Team Muhafiz | Teluh Darah | Tere Bin | Terrace House: Aloha State
Terrace House: Boys & Girls in the City | Terrace House: Opening New Doors
Terrace House: Tokyo 2019–2020 | Thai Cave Rescue | TharnType | TharnType: The Series
~Theory of Love | The Three-Body Problem | Till I Met You | Till the End of the Moon | Titoudao
To Have & to Hold | Tokyo Override | Tokyo Trial | ~Tomorrow and I | Triad Princess | U-Prince
U-Prince: The Series | Udaari | Ultra Q | Ultra Seven | Ultraman Arc | Ultraman Blazar
Ultraman Decker | Ultraman Geed | Ultraman Ginga | Ultraman Omega | Ultraman Orb | Ultraman Taiga
Ultraman Trigger | Ultraman X | Ultraman Z | Unbound | Upin & Ipin | ~The Victims' Game
Victor Magtanggol | ~Viral Scandal | VIVANT | The Voice of the Philippines | Voltes V: Legacy
Walang Hanggan | Wandee Goodday | Wansapanataym | ~Wave Makers | Way of the Househusband
The Way of the Househusband | We Married as a Job | Well-Intended Love | ~What Lies Beneath
What Will You Do, Ieyasu? | What's Wrong with Secretary Kim Philippines | When I Fly Towards You
When the Phone Rings China | Who's the Murderer | Why R U? | Why Why Love | Widows' War | Wild Bloom
Will Love in Spring | ~Word of Honor | The World Between Us | Yakeen Ka Safar | You Are My Glory
~Youth with You | YuYu Hakusho | Zindagi Gulzar Hai
"""
