"""Further anime, in the spelling English news uses.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
Private Tutor to the Duke's Daughter | Psycho-Pass: Providence | Puniru Is a Cute Slime
Queen's Blade | Quintessential Quintuplets | The Quintessential Quintuplets | Rage of Bahamut
Rage of Bahamut: Genesis | RahXephon | The Ramparts of Ice | Ranma 1/2 | Ranma ½ 2024
Rascal Does Not Dream of Bunny Girl Senpai | Rascal Does Not Dream of Santa Claus | Read or Die
Reborn as a Vending Machine, I Now Wander the Dungeon | Record of Grancrest War
Record of Lodoss War | Recovery of an MMO Junkie | Redo of Healer
Reincarnated as a Dragon Hatchling | Reincarnated as a Sword
The Reincarnation of the Strongest Exorcist in Another World | ReLIFE | Restaurant to Another World
Revenger | Revolutionary Girl Utena | Rilu Rilu Fairilu | RIN-NE | RINNE | RobiHachi
Robotics;Notes | Rock Is a Lady's Modesty | Rokka: Braves of the Six Flowers | Roll Over and Die
~Romantic Killer | Ron Kamonohashi's Forbidden Deductions | Ron Kamonohashi: Deranged Detective
Rosario + Vampire | ~The Rose of Versailles | The Royal Tutor | Rozen Maiden | Rumble Garanndoll
Ruri Rocks | ~RWBY | RWBY: Ice Queendom | The Ryuo's Work Is Never Done! | Sabikui Bisco
The Sacred Blacksmith | Sacrificial Princess and the King of Beasts | The Saga of Tanya the Evil
Saga of Tanya the Evil | Sagrada Reset | ~Sailor Moon Cosmos | Saint Cecilia and Pastor Lawrence
Saint Seiya | Saint Seiya: The Lost Canvas | The Saint's Magic Power Is Omnipotent | Sakugan
Sakura Quest | Sakura Wars | A Salad Bowl of Eccentrics | Samurai Deeper Kyo | Samurai X | Sanda
Sasaki and Miyano | Sasameki Koto | Sayonara, Zetsubou-Sensei | Scarlet Nexus | School Babysitters
School Rumble | Scooped Up by an S-Rank Adventurer! | Scott Pilgrim Takes Off | Scrapped Princess
Secrets of the Silent Witch | See You Tomorrow at the Food Court | Sengoku Youko
Senki Zesshou Symphogear | Senran Kagura | Sentenced to Be a Hero | Serial Experiments Lain
Servamp | The Seven Deadly Sins: Four Knights of the Apocalypse | The Seven Heavenly Virtues
Sgt. Frog | Shachibato! President, It's Time for Battle! | Shadows House | Shaman King
Shaman King: Flowers | Shangri-La Frontier | She and Her Cat | Shenmue | Shenmue: The Animation
Shiki | Shikimori's Not Just a Cutie | Shikizakura | ~Shin Chan | Shirobako
The Shiunji Family Children | ~Show by Rock!! | Shuffle! | Shugo Chara!
SI-VIS: The Sound of Heroes | A Sign of Affection | Silver Spoon | Sing "Yesterday" for Me
SK8 the Infinity | Skeleton Knight in Another World | Sket Dance | Skip and Loafer | Skip Beat!
SK∞ | ~Slam Dunk | Slayers | Sleepy Princess in the Demon Castle | Slime Diaries | The Slime Diaries
Slow Loop | Smile Down the Runway | Snow White with the Red Hair | Snowball Earth
So I'm a Spider, So What? | Solo Leveling: Arise from the Shadow | Somali and the Forest Spirit
Sonny Boy | Sorcerous Stabber Orphen | Soul Hunter | Sound! Euphonium | Space Battleship Yamato 2199
~Space Brothers | Space Dandy | Space Patrol Luluco | Speed Grapher | Spice and Wolf
Spice and Wolf: Merchant Meets the Wise Wolf | Spiral: The Bonds of Reasoning | Spriggan
SSSS.Dynazenon | SSSS.Gridman | Star Blazers | A Star Brighter Than the Sun
Star Detective Precure! | ~Star Driver | Steel Angel Kurumi
Steel Ball Run: JoJo's Bizarre Adventure | Stop!! Hibari-kun! | Strawberry Panic | ~Strike the Blood
Strike Witches | The Strongest Sage with the Weakest Crest | The Strongest Tank's Labyrinth Raids
Sugar Apple Fairy Tale | Sugar Sugar Rune | Suicide Squad Isekai | Summer Pockets
Summer Time Rendering | Summertime Render | Super Crooks | Super Cub | Super Dragon Ball Heroes
Suppose a Kid from the Last Dungeon Boonies Moved to a Starter Town | Survival Game Club!
Swallowed Star | Sword Art Online Alternative: Gun Gale Online | Sword Art Online: Alicization
Sword Gai | Sword of the Demon Hunter | Symphogear | Tada Never Falls in Love | Takagi-san
Takopi's Original Sin | Takt Op. Destiny | Tales of Wedding Rings | Tales of Zestiria the X
Tamako Market | Tanaka-kun Is Always Listless | Tari Tari | Tasokare Hotel | Tatami Galaxy
The Tatami Galaxy | Tatami Time Machine Blues | Tatsuki Fujimoto 17-26 | Tearmoon Empire
Teasing Master Takagi-san | Tenchi in Tokyo | Tenchi Muyo! | Tengen Toppa Gurren Lagann
Terra Formars | Terror in Resonance | Texhnolyze
There's No Freaking Way I'll be Your Lover! Unless… | This Monster Wants to Eat Me | Tiger & Bunny
Tiger Mask W | Time Patrol Bon | Tis Time for "Torture," Princess | To Love Ru
Toilet-Bound Hanako-kun | Tojima Wants to Be a Kamen Rider | Tokyo 24th Ward | Tokyo ESP
Tokyo Ghoul √A | Tokyo Ghoul:re | Tokyo Majin | Tokyo Mew Mew New | Tomo-chan Is a Girl!
Tonari no Seki-kun | Tonikawa: Over the Moon for You | Tono to Issho
The Too-Perfect Saint: Tossed Aside by My Fiancé and Sold to Another Kingdom | Toriko
Torture Princess | Tougen Anki | Touring After the Apocalypse | The Tower of Druaga
Train to the End of the World | Transformers Go!
Trapped in a Dating Sim: The World of Otome Games Is Tough for Mobs | Trigun Stargaze
Trinity Blood | ~True Tears | Tsubasa: Reservoir Chronicle | Tsukigakirei
TSUKIMICHI -Moonlit Fantasy- | Tsukimichi: Moonlit Fantasy | Tsuredure Children
Turkey! Time to Strike | ~The Twelve Kingdoms | Twilight Out of Focus | Twin Star Exorcists
Tying the Knot with an Amagami Sister | UFO Robot Grendizer | Ultra Maniac | Ultramarine Magmell
Uma Musume Pretty Derby | Umamusume: Pretty Derby | Umineko When They Cry | Un-Go
The Unaware Atelier Master | Unbreakable Machine-Doll | Uncle from Another World
Undefeated Bahamut Chronicle | Under Ninja | The Unwanted Undead Adventurer | UQ Holder!
Ushio & Tora | Uta no Prince-sama | Utawarerumono | Utawarerumono: Mask of Truth
Uzaki-chan Wants to Hang Out! | UzaMaid! | The Vampire Dies in No Time | ~Vampire Hunter D
Vampire Knight | Vandread | Vanitas
The Villainess Is Adored by the Prince of the Neighboring Kingdom | Villainess Level 99
The Villainess Level 99: I May Be the Hidden Boss but I'm Not the Demon Lord
The Vision of Escaflowne | Visions of Escaflowne | Vivy: Fluorite Eye's Song | Votoms
Wandering Witch: The Journey of Elaina | Wangan Midnight | Watari-kun's ****** Is About to Collapse
The Water Magician | Wave, Listen to Me! | ~We Never Learn | We Never Learn: BOKUBEN
The Weakest Tamer Began a Journey to Pick Up Trash | Welcome to Demon School! Iruma-kun
Welcome to the Ballroom | Welcome to the N.H.K. | Welcome to the Outcast's Restaurant!
When Supernatural Battles Became Commonplace | When Will Ayumu Make His Move?
Whisper Me a Love Song | ~White Album | Why Raeliana Ended Up at the Duke's Mansion
Why the Hell Are You Here, Teacher!? | A Wild Last Boss Appeared! | Witch Craft Works
The Witch from Mercury | Witch Hat Atelier | Witch Hunter Robin | Witch Watch
With a Dog AND a Cat, Every Day Is Fun | ~With the Light
With Vengeance, Sincerely, Your Broken Saintess | ~With You and the Rain
Wolf Girl and Black Prince | Wolf's Rain | Wonder Egg Priority
The World Ends with You: The Animation | The World God Only Knows | World Trigger
World Witches Take Off! | World's End Harem
The World's Finest Assassin Gets Reincarnated in Another World as an Aristocrat
Wotakoi: Love Is Hard for Otaku | The Wrong Way to Use Healing Magic | xxxHolic
Yaiba: Samurai Legend | Yakitate!! Japan | The Yakuza's Guide to Babysitting
Yamada-kun and the Seven Witches | Yamishibai: Japanese Ghost Stories | Yona of the Dawn
You and I Are Polar Opposites | You Are Ms. Servant | ~You're Under Arrest | Your Forma
~Your Throne | Yowamushi Pedal | Yowayowa Sensei | Yu-Gi-Oh! 5D's | Yu-Gi-Oh! ARC-V
Yu-Gi-Oh! Duel Monsters | Yu-Gi-Oh! Go Rush!! | Yu-Gi-Oh! GX | Yu-Gi-Oh! SEVENS | Yu-Gi-Oh! VRAINS
Yu-Gi-Oh! ZEXAL | Yuki Yuna Is a Hero | Yuna and the Haunted Hot Springs | Yuru Camp
The Yuzuki Family's Four Sons | Zatch Bell! | Zenshu | Zetman | Zoids | Zoids: New Century Zero
Zombie Land Saga | Ōoku: The Inner Chambers
"""
