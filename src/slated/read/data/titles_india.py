"""Series made for Indian streaming services, in the languages of India and in English.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
#90's: A Middle Class Biopic | ~1000 Babies | ~11th Hour | 3 Roses | 90's – A Middle Class Biopic
90s: A Middle Class Biopic | Aadha Ishq | Aakhri Sach | Aani Kay Hava | Aani Raha Waan | Aar Ya Paar
Aashiqana | Abar Proloy | ~Abhay | Adhura | Adrishyam: The Invisible Heroes | Advocate Achinta Aich
Afsos | Agent Raghav – Crime Branch | Aha Na Pellanta | Ainthaam Vedham | AIR: All India Rankers
Andhar Maya | Andhera | Anuradha | Anya's Tutorial | April May 99 | Arabia Kadali | Aranyak
Ardhamaina? | Arthamainda Arun Kumar | ~Arya | Ashokavanam | Asur: Welcome to Your Dark Side
Athang | Atithi | ~ATM | Auto Shankar | Avrodh: The Siege Within | Ayali | Ayyana Mane | ~Baarish
Bada Naam Karenge | Bajao | Bakaiti | ~Baked | Bambai Meri Jaan | Bang Baang | Barot House
Bebaakee | Beecham House | Bekaaboo | ~Bestseller | Better Life Foundation
Bhay: The Gaurav Tiwari Mystery | ~Bhog | Bhram | Bicchoo Ka Khel | Bindiya Ke Bahubali | Bisaat
Bishohori | Black Warrant | Black White & Gray: Love Kills | Bloody Brothers | Bodhon
Bombay Begums | Bose: Dead/Alive | Boss: Baap of Special Services | Boygiri | ~Brinda | ~Broken News
~The Broken News | Byomkesh | Campus Diaries | ~Cartel | Case Toh Banta Hai | ~The Casino | ~Cat
Chacha Vidhayak Hain Hamare | Chacha Vidhayak Hain Humare
Chakravyuh: An Inspector Virkar Crime Thriller | The Chargesheet: Innocent or Guilty?
Chargesheet: The Shuttlecock Murder | Charitraheen | Charlie Chopra & The Mystery of Solang Valley
Chattamum Needhiyum | Chhatrasal | Chidiya Udd | Chiraiya | The Chronicles of the 4.5 Gang
~Class of 2017 | ~Class of 2020 | Code M | Coldd Lassi Aur Chicken Masala | ~Commando | Commitmental
Constable Girpade | Constable Kanakam | Court Kacheri | ~Crackdown | ~Crash | ~Crime Beat
Criminal Justice: A Family Matter | Criminal Justice: Adhura Sach
Criminal Justice: Behind Closed Doors | ~Cubicles | Cyber Singhham | Cyber Vaar | Dainee | Daldal
~Damaged | Damoh | Dark 7 White | Date Gone Wrong | Dehati Ladke | Dev DD | Devika & Danny | Devkhel
Dharavi Bank | Dhindora | Dhootha | ~Die Trying | Dil Bekaraar | Dil Hi Toh Hai
Do Gaz Zameen Ke Neeche | Do Gubbare | Do You Wanna Partner | Doctor Don | Donali | Dupahiya
Dupur Thakurpo | Duranga | Durga Rahasya | Ek Thi Begum | The Eken | Eken Babu | Engineering Girls
Escaype Live | Eternally Confused and Eager for Love | Faadu: A Love Story | ~FATHERS
Feels Like Ishq | Feluda Pherot | Feludar Goyendagiri | ~The Final Call | ~Fingertip
Five Six Seven Eight | ~Flames | ~Flesh | Forbidden Love | The Forgotten Army
The Forgotten Army – Azaadi Ke Liye | The Freelancer | G.O.D. | Gaalivaana
The Game: You Never Play Alone | ~Gandhi | Gandii Baat | Gangstars | Ghar Set Hai | Ghar Waapsi
Girgit | Girls Hostel | Gods of Dharmapuri | Golam Mamun | Goli Soda Rising | ~Gone Game
~The Gone Game | Good Bad Girl | The Good Vibes | ~Gora | Gormint | Gram Chikitsalay
Gulkanda Tales | Gumraah | Gutar Gu | Gyaarah Gyaarah | ~Hadh | Hai Taubba | Half CA
Half Love Half Arranged | ~Happily Ever After | Happy Family: Conditions Apply | Haq Se | Harikatha
Hasratein | Hathya | ~Heart Beat | ~The Heartbreak Hotel | Hello Jee | Hello Mini | Hey Prabhu!
Hiccups and Hookups | His Storyy | ~Honeymoon | ~House Arrest | Hum Tum and Them
Hum – I'm Because of Us | Humble Politician Nograj | Humorously Yours
The Hunt: The Rajiv Gandhi Assassination Case | Hunter – Tootega Nahi Todega
Hunter: Tootega Nahin Todega | Hush Hush | I Don't Watch TV | IC 814: The Kandahar Hijack | ~Illegal
Illegal: Justice, Out of Order | In the Name of God | Indian Police Force | Indian Predator
Indian Predator: Murder in a Courtroom | Indian Predator: The Butcher of Delhi
Indian Predator: The Diary of a Serial Killer | Indori Ishq | ~Indu | ~Inmates | ~The Insiders
Inspection Bungalow | Inspector Rishi | Ishq Aaj Kal | Ishq in the Air | It Happened in Calcutta
It's Not That Simple | Jaanbaaz Hindustan Ke | Jai Mahendran | Jamai 2.0 | Jamnapaar | Jee Karda
Jeet Ki Zid | Jehanabad – Of Love & War | Jehanabad: Of Love and War | The Jengaburu Curse | ~Jhansi
JL50 | ~Jobless | Jubilee Talkies | Jugaadistan | Kaafir | ~Kaala | Kaala Paani | Kaali | Kaalsutra
Kaantaye Kaantaye | Kacchey Limbu | ~Kaiser | Kammattam | Kana Kaanum Kaalangal | Kankhajura
Karagar | Karikku | Kark Rogue | Karmma Calling | Karrle Tu Bhi Mohabbat | Kathmandu Connection
Kaun Banegi Shikharwati | Kehne Ko Humsafar Hain | Kerala Crime Files
Kerala Crime Files: The Search for CPO Ambili Raju | Khakee | Khakee: The Bengal Chapter
Khakee: The Bihar Chapter | Khauf | Killer Soup | Knock Knock | Kohrra | Kolai Nokku Paarvai
Kudi Yedamaithe | Kuhasha | ~Kull | Kull: The Legacy of the Raisingghs | Kumari Srimathi
Kurukshetra | Kuruthi Kalam | Laakhon Mein Ek | Ladies & Gentlemen | ~Ladies Room | ~Ladies Special
~The Last Hour | The Legend of Hanuman | Life Hill Gayi | Life Sahi Hai | Lingam | ~Live Telecast
~Locked | Lojja | ~Loose Connection | Lootere | Love Storiyaan | Love Under Construction
Love, Scandal and Doctors | LSD: Love, Scandal & Doctors | Lukkhe | M.O.M. – Mission Over Mars
Maa Kasam | Maa Neella Tank | ~Maai | Maarigallu | ~Mafia | The Magic of Shiri
Maharashtrachi Hasyajatra | ~Mai | Mai: A Mother's Rage | Main Hero Boll Raha Hu | Mamla Legal Hai
Mandaar | ~Mandala | Mandala Murders | Mannphodganj Ki Binny | Manorathangal | Manvat Murders
Marzi | ~Masoom | Masterpeace | Mastram | Mathagam | ~Matka King | ~Matrimony | Matsya Kaand
Maya Bazaar for Sale | Mayasabha | ~Meet Cute | Mentalhood | Metro Park | Mi Punha Yein
Mind the Malhotras | Minus One | ~Miss Perfect | Mission Over Mars | Mistry | Mithya
Modern Love Chennai | Modi: Journey of a Common Man | Mohanagar | Money Honey | Moonwalk
Mothevari Love Story | Mrs. Deshpande | Mukhbir: The Story of a Spy | Mum Bhai | Mumbai Diaries
Murder by the Sea | Murder in Mahim | My Girlfriend's an Alien | My Perfectt Husband
The Myth of Sita | Naam Gum Jaayega | Nadu Center | Nagendran's Honeymoons | Naina | ~Naked
Navarasa | Nayanam | Nayanthara: Beyond the Fairytale | Never Kiss Your Best Friend | Newsense
Nikosh Chhaya | Nila Kayum Velicham | Nirmal Pathak Ki Ghar Wapsi | November Story
Official Bhootiyagiri | Official CEOgiri | Official Chukyagiri | ~Oh My Wife! | OK Computer
Oka Chinna Family Story | ~Once A Year | ~Only for Singles | Oops! Ab Kya? | Operation MBBS
P I Meena | Paper Rocket | ~Parachute | Parchhayee: Ghost Stories by Ruskin Bond | Parivaar
Parnashavarir Shaap | Paruvu | Pati Patni Aur Panga | Paurashpur | Pawan & Pooja
Perilloor Premier League | Pet Puraan | Pharma | ~Phone-a-Friend | PI Meena | ~Pill | ~Pitchers
Please Find Attached | ~Poacher | ~Poison | ~Police Police | ~Potluck | ~Powder | Puncch Beat
Putham Pudhu Kaalai | Putham Pudhu Kaalai Vidiyaadhaa | Pyaar Testing | Qubool Hai 2.0 | Raakh
Raanbaazaar | Raat Jawaan Hai | Ragini MMS Returns | Ragini MMS: Returns | Raikar Case
The Raikar Case | Raisinghani vs Raisinghani | Raktha Kanneeru | Rana Naidu | Rangbaaz
Rangbaaz Phirse | Rangbaaz: Darr Ki Rajneeti | Rangeen | Ranneeti: Balakot & Beyond | Rasbhari
Ratri Ke Yatri | Real Kashmir Football Club | ~Recce | Rejctx | ~The Reunion | ~Rise and Fall
Rita Sanyal | Romanchak | ~The Romantics | Romil & Jugal | Romil and Jugal
Rudra: The Edge of Darkness | Runaway Lugaai | Saare Jahan Se Accha | Saas Bahu Aur Flamingo
Saas, Bahu Aur Flamingo | Sabka Sai | Safed | ~Sakshi | Salakaar | ~Salt City | Samantar
Sammelanam | Sampurna | Sandwiched Forever | Sankalp | Sarkaar | Sarkaar with Aha
Sas Bahu Achaar Pvt. Ltd. | Save the Tigers | Scam 2003 | Scam 2003: The Telgi Story
~School Friends | ~School of Lies | Search: The Naina Murder Case | The Secret of the Shiledars
Secret Stories: Roslin | Sena: Guardians of the Nation | Sengalam | Sex Chat with Pappu & Papa
Shaitan | Shehar Lakhot | Shekhar Home | Shiksha Mandal | Shodha | The Sholay Girl | Shoorveer
Shrikant Bashir | Shrimaan Legend | Shubharambh | ~Side Hero | Single Papa | Sivarapalli
SK Sir Ki Class | Skyfire | Slum Golf | Snakes and Ladders | The Socho Project | Sorry Bhaisaab
Space Gen: Chandrayaan | Special Ops 1.5 | Special Ops 1.5: The Himmat Story | Srikanto
Srimaan Legend | ~Storm | A Suitable Boy | Sultan of Delhi | ~Sunflower | Sutliyan | ~Suzhal
Sweet Kaaram Coffee | ~Syndicate | Taaza Khabar | Taj Mahal 1989 | Taj: Divided by Blood
Taj: Reign of Revenge | Takeshi's Castle India | Talmar Romeo Juliet | Tandoor | Tansener Tanpura
Taqdeer | Tarini Khuro | Taskaree: The Smuggler's Web | Tatlubaaz | ~Tease | Telugu Indian Idol
Thalaivettiyaan Paalayam | Tharagathi Gadhi Daati | Thinkistan | Thode Door Thode Paas | ~Time Out
Tooth Pari | Tooth Pari: When Love Bites | ~Touch Me Not | ~The Trial | ~Trial by Fire
The Trial: Pyaar Kaanoon Dhokha | ~The Tribe | Tribhuvan Mishra CA Topper | Triples
Tujhpe Main Fida | TVF Aspirants | TVF Bachelors | TVF Inmates | Two Much with Kajol and Twinkle
Unpaused | Unpaused: Naya Safar | Unstoppable with NBK | UP65 | Uppu Puli Kaaram | Vadhandhi
Vadhandhi: The Fable of Velonie | Vella | The Verdict – State vs Nanavati
The Verdict: State vs Nanavati | ~Victory | Vikkatakavi | Vikkatakavi: The Chronicles of Amaragiri
Vilangu | Viraatapalem | Viraatapalem: PC Meena Reporting | Virgin Bhasskar | Virgin Boys | Vyooham
Waack Girls | Wack Girls | Wakaalat From Home | The Waking of a Nation | Wanna Have a Good Time
~What the Folks | ~What the Folks! | What's Your Status | ~The Whistleblower | Who's Your Gynac?
Woh Bhi Din The | X.X.X. | XXX: Uncensored | Yaar Jigree Kasooti Degree | Yakshini
Ye Kaali Kaali Ankhein | Yeh Kaali Kaali Ankhein | Yevam | ~Yudh | ~Zidd | Ziddi Girls
Zindagi in Short | Zubaan Sambhal Ke
"""
