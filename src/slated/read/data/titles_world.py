"""Series from Asia, Australia, Canada, continental Europe, Latin America and Africa.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
~1670 | ~19-2 | 2gether | ~3% | 4 Blocks | The 8 Show | ~Aarya | Aashram | Ajeeb Daastaans
Alchemy of Souls | Alice in Borderland | All of Us Are Dead | The Almighty Johnsons
Ang Probinsyano | Anne with an E | Anupamaa | Apharan | Apple Cider Vinegar | ~Arctic Circle
Arthdal Chronicles | ~Aspirants | ~Asur | Avrodh | The Ba***ds of Bollywood | ~Baby
Babylon Berlin | ~Bad Blood | Bade Achhe Lagte Hain | Balika Vadhu | Bandish Bandits | ~Barbarians
Bard of Blood | Beauty Queen of Jerusalem | Because This Is My First Life | ~Beck | ~Berlin
Betaal | Betty la Fea | Bhabi Ji Ghar Par Hain! | Bhaukaal | Big Brother Canada
Big Brother Naija | Bigg Boss | Bigg Boss Kannada | Bigg Boss Malayalam | Bigg Boss Marathi
Bigg Boss Non-Stop | Bigg Boss OTT | Bigg Boss Tamil | Bigg Boss Telugu | Biohackers | ~Black Spot
~Blood & Water | ~Bloodhounds | Blue Heelers | Bon Appétit, Your Majesty | Borgen
Boy Swallows Universe | Boys Over Flowers | ~Braquo | ~Breathe | Breathe: Into the Shadows
~The Bridge | Broken But Beautiful | ~Brokenwood | The Brokenwood Mysteries | Bron/Broen | ~Bump
Burden of Truth | ~The Bureau | Business Proposal | ~C.I.D. | ~Cable Girls
Café con aroma de mujer | Call My Agent! | Candice Renoir | ~Cassandra | The Chestnut Man | ~CID
~City of Dreams | ~Cleverman | Club de Cuervos | Coffee Prince | Colin from Accounts
College Romance | Comedy Nights with Kapil | ~Control Z | Corner Gas | Crash Course in Romance
Crash Landing on You | ~Criminal Justice | ~D.P. | Dadagiri | ~Dahaad | Dance Deewane
Dance India Dance | Dark Desire | Das Boot | Deadloch | ~Deadwind | Dear Child | ~Decoupled
Degrassi | Degrassi: Next Class | Degrassi: The Next Generation | Delhi Crime
Descendants of the Sun | Deutschland 83 | Deutschland 86 | ~Dicte | Diriliş: Ertuğrul
Dix pour cent | The Doctor Blake Mysteries | Doctor Cha | Dogs of Berlin | ~Doona! | ~Due South
El Chapo | El Ministerio del Tiempo | El Señor de los Cielos | ~The Empress | Engrenages
~Ertugrul | ~Ethos | ~Exit | Extraordinary Attorney Woo | Fabulous Lives of Bollywood Wives
False Flag | ~The Fame Game | ~The Family Man | Farzi | Fauda | Fear Factor: Khatron Ke Khiladi
~Fight for My Way | ~First Love | ~Fisk | Fittrat | Forbrydelsen | Four More Shots Please!
FPJ's Ang Probinsyano | ~Freud | ~Frontier | ~Generations | Generations: The Legacy | ~Ghoul
Ghum Hai Kisikey Pyaar Meiin | ~The Gift | Girl from Nowhere | ~Glitch | ~The Glory | ~Goblin
Gomorrah | Grahan | ~Gran Hotel | The Great Indian Kapil Show | The Great Indian Murder | ~Gruen
Guardian: The Lonely and Great God | Guilty Minds | ~Gullak | Guns & Gulaabs
Gyeongseong Creature | Hana Yori Dango | Hard Quiz | Hasmukh | Hatufim | Heartbreak High
Heeramandi | Heeramandi: The Diamond Bazaar | ~The Heirs | ~Hellbound | ~High Water
~Home and Away | ~Home for Christmas | Hometown Cha-Cha-Cha | The Hook Up Plan | Hospital Playlist
Hostel Daze | ~Hotel Beau Séjour | Hotel del Luna | The House of Flowers | House of Ninjas
How to Sell Drugs Online (Fast) | ~HPI | Hum Log | ~Imlie | India's Best Dancer
India's Got Talent | Indian Idol | Indian Matchmaking | ~Ingobernable | ~Inside Edge
Inspector Montalbano | Invisible City | Ishqbaaaz | Isidingo | It's Okay to Not Be Okay
Itaewon Class | Jamtara | Jhalak Dikhhla Jaa | ~Jubilee | ~Juvenile Justice
Kahaani Ghar Ghar Kii | The Kapil Sharma Show | Kapoor & Sons | Kara Sevda | Kasautii Zindagii Kay
Kasautii Zindagii Kay 2 | Kath & Kim | ~Katla | Kaun Banega Crorepati | ~KBC | Khatron Ke Khiladi
Kim's Convenience | King the Land | Kingdom: Ashin of the North | Koffee with Karan | Kota Factory
Kumkum Bhagya | Kundali Bhagya | Kyunki Saas Bhi Kabhi Bahu Thi | La Casa de Papel
La Reina del Sur | Le Bureau des Légendes | ~Leila | Les Revenants | Letterkenny
Little Mosque on the Prairie | ~Little Things | ~Little Women | Lock Upp | ~Locked Up
~Love & Anarchy | Love Alarm | ~Love Next Door | Lovely Runner | Luis Miguel: The Series | ~Lupin
~Made in Heaven | Magnificent Century | ~Mahabharat | ~Maharani | ~Marianne | ~The Married Woman
~Marry My Husband | ~Marseille | Mary Kills People | Masaba Masaba | Mask Girl | MasterChef India
McLeod's Daughters | ~Medici | Memories of the Alhambra | Meteor Garden | Midnight Diner
The Ministry of Time | Mirzapur | ~Mismatched | Miss Fisher's Murder Mysteries
Modern Love Mumbai | Money Heist | Money Heist: Korea | Money Heist: Korea – Joint Economic Area
~Mouse | ~Moving | Mr. Queen | MTV Roadies | Mumbai Diaries 26/11 | ~My Demon | My Kitchen Rules
My Love from the Star | ~My Name | ~Mystery Road | Naagin | Nach Baliye | The Naked Director
~Narco-Saints | ~Neighbours | ~Nevertheless | ~The Newsreader | ~Norsemen | ~Occupied | ~Offspring
~Old Enough! | One Hundred Years of Solitude | ~One Spring Night | ~Oshin | Our Beloved Summer
~Out of Love | ~Outrageous Fortune | Paatal Lok | Pablo Escobar: El Patrón del Mal
Packed to the Rafters | Panchayat | Parasyte: The Grey | Pavitra Rishta | ~Penthouse
The Penthouse: War in Life | Permanent Roommates | Physical: 100 | ~Pine Gap | Plan Cœur
Please Like Me | ~The Porter | ~Prisoner | Prisoner: Cell Block H | ~Prisoners of War
~Private Eyes | ~The Protector | Queen of Tears | Queen Sono | ~Quicksand | ~Ragnarok
The Railway Men | ~The Rain | ~Ramayan | ~Ray | ~Real Humans | Reborn Rich | Record of Youth
Reply 1988 | Reply 1994 | Reply 1997 | Resident Playbook | ~Rita | Road to Avonlea | ~Rocket Boys
Romance Is a Bonus Book | Rosario Tijeras | ~Run On | Sa Re Ga Ma Pa | Saath Nibhaana Saathiya
~Sacred Games | Satyamev Jayate | Scam 1992 | Scam 1992: The Harshad Mehta Story | Schitt's Creek
~Secret Garden | ~Selection Day | ~Senna | Shaktimaan | Shark Tank India | ~She | Shoresy
Shortland Street | Shtisel | ~Signal | ~The Silent Sea | ~Sintonia | ~Skam | Skeem Saam
Sky Castle | Sky Rojo | Slings & Arrows | Snabba Cash | ~Something in the Rain | ~Sort Of
~Special Ops | ~Spiral | Splitsvilla | ~Start-Up | State of Siege: 26/11 | Story of Yanxi Palace
~Stranger | Strong Girl Bong-soon | Suburra: Blood on Rome | Summer Heights High | Super Dancer
~Supernova | Suzhal: The Vortex | ~Sweet Home | Taarak Mehta Ka Ooltah Chashmah | Tabbar | Tanaav
Tandav | ~Tatort | ~Taxi Driver | Terrace House | ~The Test Case | The Time in Between
Tokyo Swindlers | Trailer Park Boys | ~Trapped | The Trauma Code: Heroes on Call | ~Trese
~Tripling | Tune in for Love | TVF Pitchers | ~The Twelve | Twenty Five Twenty One
Twenty-Five Twenty-One | ~Typewriter | ~Udaan | The Uncanny Counter | Undekhi | ~Undercover
~The Untamed | ~Upright | ~Uzalo | ~Velvet | ~Versailles | ~Vincenzo | Vis a Vis
Weightlifting Fairy Kim Bok-joo | Wellington Paranormal | ~Wentworth | ~Westside
What's Wrong with Secretary Kim | When Heroes Fly | When Life Gives You Tangerines
Who Killed Sara? | Winter Sonata | ~Women of the Night | Workin' Moms | Yeh Hai Mohabbatein
Yeh Meri Family | Yeh Rishta Kya Kehlata Hai | Yo soy Betty, la fea | ~Young Royals
Young, Famous & African
"""
