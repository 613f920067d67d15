"""Anime and East Asian animation, in the spelling English news uses.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
Adachi and Shimamura | Aggretsuko | Angel Beats! | The Apothecary Diaries | Appare-Ranman!
Arifureta | Ascendance of a Bookworm | Assassination Classroom | Astro Boy | Attack on Titan
Azumanga Daioh | B: The Beginning | Baccano! | Baki | Baki Hanma | Banana Fish | Beastars
BEASTARS | ~Berserk | Black Butler | Black Clover | Black Lagoon | ~Bleach
Bleach: Thousand-Year Blood War | Blue Exorcist | Blue Lock | Bocchi the Rock! | Boruto
Boruto: Naruto Next Generations | Bungo Stray Dogs | Cardcaptor Sakura | Case Closed
Cells at Work! | Chainsaw Man | Clannad | Classroom of the Elite | ~Claymore | Code Geass
Code Geass: Lelouch of the Rebellion | Cyberpunk: Edgerunners | D.Gray-man | Dan Da Dan | Dandadan
~Death Note | Delicious in Dungeon | Demon Slayer | Demon Slayer: Kimetsu no Yaiba
Detective Conan | The Devil Is a Part-Timer! | Devil May Cry | Devilman Crybaby
Digimon Adventure | Dorohedoro | Dota: Dragon's Blood | Dr. Stone | ~Dragon Ball
Dragon Ball Daima | Dragon Ball GT | Dragon Ball Kai | Dragon Ball Super | Dragon Ball Z
Dragon's Dogma | Durarara!! | ~Eden | Fairy Tail | Fate/stay night | Fate/Zero | ~Fire Force
FLCL | Food Wars! | Free! Iwatobi Swim Club | Frieren | Frieren: Beyond Journey's End
Fruits Basket | Fullmetal Alchemist | Fullmetal Alchemist: Brotherhood | Gachiakuta
Ghost in the Shell: SAC_2045 | Ghost in the Shell: Stand Alone Complex | ~Given | Goblin Slayer
The God of High School | Golden Kamuy | ~Great Pretender | Great Teacher Onizuka | Gundam Wing
Gurren Lagann | Haikyu!! | Haikyuu!! | ~Hell's Paradise | Hellsing Ultimate
Higurashi When They Cry | Horimiya | Hunter x Hunter | Inuyasha
Is It Wrong to Try to Pick Up Girls in a Dungeon? | Japan Sinks: 2020 | JoJo's Bizarre Adventure
Jujutsu Kaisen | K-On! | Kaguya-sama: Love Is War | Kaiju No. 8 | Kengan Ashura | Kill la Kill
The King's Avatar | Komi Can't Communicate | KonoSuba | Kuroko's Basketball | Laid-Back Camp
Land of the Lustrous | ~Lazarus | Link Click | Little Witch Academia | Log Horizon
Lord of Mysteries | ~Lucky Star | Lupin the Third | Lycoris Recoil | Made in Abyss
Mashle: Magic and Muscles | The Melancholy of Haruhi Suzumiya | The Misfit of Demon King Academy
Mob Psycho 100 | Mobile Suit Gundam | Mobile Suit Gundam GQuuuuuuX
Mobile Suit Gundam: The Witch from Mercury | ~Monster | Mushoku Tensei
Mushoku Tensei: Jobless Reincarnation | My Dress-Up Darling | My Hero Academia
My Hero Academia: Vigilantes | ~Nana | Naruto | Naruto Shippuden | Neon Genesis Evangelion
No Game No Life | ~Noblesse | Non Non Biyori | Noragami | One Punch Man | One-Punch Man
Oshi no Ko | Ouran High School Host Club | ~Overlord | ~Pluto | Pokemon Journeys | Pokémon
Pokémon Horizons: The Series | Pokémon Journeys | Promare | The Promised Neverland | Psycho-Pass
Puella Magi Madoka Magica | Ranking of Kings | Ranma ½ | Re:Zero
Re:Zero − Starting Life in Another World | Record of Ragnarok | Rent-a-Girlfriend
The Rising of the Shield Hero | Robotech | Rurouni Kenshin | Sailor Moon | Sailor Moon Crystal
Sakamoto Days | Samurai Champloo | Scissor Seven | Seraph of the End | Seven Deadly Sins
The Seven Deadly Sins | A Silent Voice | Solo Leveling | Soul Eater | Speed Racer | Spy x Family
SPY x FAMILY | Steins;Gate | The Summer Hikaru Died | Sword Art Online | Terminator Zero
That Time I Got Reincarnated as a Slime | To Be Hero X | To Your Eternity | Tokyo Ghoul
Tokyo Revengers | Tomb Raider: The Legend of Lara Croft | Toradora! | Tower of God | Trigun
Trigun Stampede | Undead Unluck | Urusei Yatsura | Uzumaki | Vampire in the Garden | Vinland Saga
Violet Evergarden | Wind Breaker | Yashahime | Yashahime: Princess Half-Demon | ~Yasuke
Your Lie in April | Yu Yu Hakusho | Yu-Gi-Oh! | Yuri on Ice | Yuri!!! on Ice
Zom 100: Bucket List of the Dead
"""
