"""South Korean dramas and shows, in the spelling English news uses, in files by the alphabet.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
1 Night 2 Days | ~1% of Something | 100 Days My Prince | The 101st Proposal | 12 Men in a Year
~18 Again | The 1st Shop of Coffee Prince | 2 Days & 1 Night | 2 Days and 1 Night
20th Century Boy and Girl | 365: Repeat the Year | 38 Revenue Collection Unit | ~49 Days
7 First Kisses | 9 End 2 Outs | ~Abyss | The Accidental Narco | ~Age of Youth | ~Agents of Mystery
Alchemy of Souls: Light and Shadow | All About Eve | All That We Loved | All the Butlers
All the Liquors | Amazing Saturday | Amor Fati | ~Angel Eyes | Angel's Last Mission: Love
Answer Me 1988 | Answer Me 1994 | Answer Me 1997 | Apgujeong Midnight Sun | Arang and the Magistrate
Are You Human Too? | Arthdal Chronicles: The Sword of Aramun | Artificial City
At a Distance, Spring Is Green | The Atypical Family | The Auditors | Autumn in My Heart | Babel
Backstreet Rookie | ~Bad and Crazy | ~Bad Guys | Bad Guys: City of Evil | Bad Papa
~Be Melodramatic | ~Beating Again | Beautiful Gong Shim | ~Beautiful World | ~The Beauty Inside
Behind Every Star | Behind Your Touch | The Bequeathed | ~The Best Hit | Better Late Than Single
~Beyond Evil | ~Beyond the Bar | ~Big Bet | ~Big Issue | Big Mouse | The Birth of a Rich Man
Birthcare Center | Bitch X Rich | ~Black Dog | ~Blood Free | Bloody Heart | Blow Breeze | Blueming
Bo-ra! Deborah | Bossam: Steal the Fate | The Bourgeois Family | Boys II Planet | Boys Planet
Brain Works | Branding in Seongsu | The Brave Yong Soo-jung | ~Bridal Mask | ~The Bridal Mask
Bride of Habaek | The Bride of Habaek | ~Brilliant Legacy | Bring It On, Ghost | ~Bubblegum
Bulgasal: Immortal Souls | A Business Proposal | ~Busted! | Café Minamdang
Can This Love Be Translated? | Can You Hear My Heart? | Cashero | Castaway Diva | ~Change Days
Cheer Up | Cheese in the Trap | Chef & My Fridge | Cheongdam-dong Alice | Chicago Typewriter
Chief Detective 1958 | Chief Kim | ~Chief of Staff | ~Children of Nobody
Children of the 20th Century | ~Chimera | Choco Bank | Chuno | Cinderella and Four Knights
Cinderella with Four Knights | ~City Hall | ~City Hunter | Clean with Passion for Now | ~Cleaning Up
The Clinic for Married Couples: Love and War | ~Coffee Friends | Coin Locker Girl | ~Color Rush
Come and Hug Me | Confidential Assignment | Couple on the Backtrack | ~Crazy Love
Crime Scene Returns | Crime Scene Zero | The Crowned Clown | ~Cruel City | Cruel Intern
Culinary Class Wars | Cunning Single Lady | ~Curtain Call | D-Day | Dae Jang Geum
Dali & Cocky Prince | Dali and the Cocky Prince | ~Damo | Dare to Love Me | ~Dark Hole
~Deadly Queens | Dear Hongrang | Dear Hyeri | ~Dear My Friends | Dear X | Dear.M | ~Death's Game
Deep Rooted Tree | ~The Defects | ~Degree of Love | Delightfully Deceitful
Designated Survivor: 60 Days | Desperate Mrs. Seonju | The Devil Judge | The Devil's Plan
Devil's Plan | Devilish Joy | Diary of a Prosecutor | Dinner Mate | Discovery of Love
Divorce Attorney Shin | Divorce Insurance | The Divorce Insurance | ~The Divorcee
Do Do Sol Sol La La Sol | Do You Like Brahms? | ~Doctor Detective | Doctor John | ~Doctor Lawyer
Doctor Prisoner | Doctor Romantic | Doctor Slump | ~Doctor Stranger | Dokgo Rewind
Don't Dare to Dream | Doom at Your Service | Dr. Cha | Dr. Jin | Dr. Park's Clinic | Dr. Romantic
~Drama Special | Dramaworld | ~Dream High | Dreaming of a Freaking Fairy Tale | ~The Driver: Red
Earth Arcade | Earth Arcade's Vroom Vroom | East of Eden | Easy Fortune Happy Life | Eden's East
~Emergency Couple | The Emperor: Owner of the Mask | The Empire of Law | Empress Ki
Enchanting Neighbor | Enchanté | ~Entertainer | The Escape of the Seven
The Escape of the Seven: Resurrection | Eulachacha Waikiki | ~Evergreen | Evilive
Exclusive Fairytale | ~Extracurricular | ~Extraordinary You | ~The Fabulous | ~The Fake Wedding
~Familiar Wife | ~Family by Choice | Family: The Unbreakable Bond | Fanletter, Please
~Fashion King | Fated to Love You | Feel Good to Die | The Fiery Priest | Find Me in Your Memory
The First Frost | The First Night with the Duke | The First Responders | The Flatterer
Flower Boy Band | Flower Boy Next Door | Flower Boy Ramen Shop | Flower Crew: Joseon Marriage Agency
The Flower in Prison | ~Flower of Evil | Flowers of the Prison | For Eagle Brothers
The Forbidden Marriage | Forecasting Love and Weather | Forest of Secrets | ~Friend Zone
From Now On, Showtime! | The Fugitive of Joseon | Fugitive: Plan B | ~The Gang Doctor
Gangnam B-Side | Gangnam Beauty | Gap-dong | Gaus Electronics | Genie, Make a Wish
The Genius: Rules of the Game | A Gentleman's Dignity | The Gentlemen of Wolgyesu Tailor Shop
~The Ghost Detective | ~Ghost Doctor | Ghostderella | Girl of 0AM | The Girl Who Sees Scents
The Girl Who Sees Smells | Girl Who Sees Smells | Girl's Generation 1979 | Girls Planet 999
Girls' Generation 1979 | Glamorous Temptation | Glory Jane | Go Back Couple | ~God of Study
~God of War | God's Gift – 14 Days | God's Gift: 14 Days | Goddess of Fire | Goddess of Marriage
Going to You at a Speed of 493km | Gold Spoon | ~The Golden Garden | Golden Rainbow
The Golden Spoon | ~Golden Time | The Good Bad Mother | ~Good Casting | A Good Day to Be a Dog
The Good Detective | ~Good Manager | ~Good Partner | The Good Witch | Goodbye Mr. Black
Goodbye My Princess | Goong | ~Gourmet | Graceful Family | Graceful Friends | Grand Galaxy Hotel
~Grand Prince | Grandpas Over Flowers | ~The Great Doctor | The Great Queen Seondeok
The Great Seer | The Great Shaman Ga Doo-shim | ~The Great Show | ~The Greatest Love
Green Mothers' Club | ~Grid | ~Growing Season | Gu Family Book
Gu Family Book: Kang Chi, the Beginning | The Guardians | Guardians of the Castle | Hae-ryung
Haechi | Haeundae Lovers | The Haunted Palace | ~Healer | Heard It Through the Grapevine
Heart Signal | Heart Surgeons | Heartless City | ~Heartstrings | Heavenly Ever After
The Heavenly Idol | Hell Is Other People | Hello Counselor | Hello Monster | Hello My Twenties!
~Hello, Me! | ~Her Private Life | Hi Bye Mama | Hi Bye, Mama! | Hi! School: Love On | ~Hierarchy
~High Class | High Cookie | High Kick Through the Roof | ~High Kick!
High Kick: Revenge of the Short Legged | High School King of Savvy | High School Love On
High School Rapper | ~Hit the Spot | ~Hit the Top | Hogu's Love | ~Hold Me Tight
Homemade Love Story | Hometown Cha Cha Cha | Hong Chun Gi | Hong Gil-dong | Hope or Dope
Hospital Ship | Hot Stove League | ~Hotel King | House on Wheels | How Do You Play?
How to Buy a Friend | A Hundred Million Stars from the Sky | Hur Jun | Hwajung | Hwang Jini
Hwarang | Hwarang: The Poet Warrior Youth | Hwayugi | Hyde Jekyll, Me | ~Hyena | The Hymn of Death
Hyori's Bed and Breakfast | Hyori's Homestay | I Am Not a Robot | ~I Am Solo | I Can Hear Your Voice
I Have Three Boyfriends | I Hear Your Voice | ~I Need Romance
I Picked Up a Celebrity on the Street | ~I Remember You | I Summon You, Gold!
I Wanna Hear Your Song | I'll Go to You When the Weather Is Nice | I'm Not a Robot
I'm Sorry, I Love You | I-LAND | The Idle Mermaid | Idol Room | Idol School | If You Wish Upon Me
Iljimae | ~Imitation | Immortal Classic | Immortal Songs | The Impossible Heir | Infinite Challenge
~The Influencer | ~The Innocent Man | Inspector Koo | The Interest of Love | ~Into the Ring
Into the World Again | Introverted Boss | ~Iris | IRIS II | Iron Family | ~It's Beautiful Now
It's Okay That's Love | It's Okay, That's Friendship | It's Okay, That's Love | Jang Bo-ri Is Here
Jang Ok Jung, Living by Love | Jealousy Incarnate | Jeong-nyeon: The Star Is Born
Jeongnyeon: The Star Is Born | Jewel in the Palace | Jinny's Kitchen | Jinxed at First | Jirisan
Joseon Attorney: A Morality | Joseon Exorcist | Joseon Gunman | Joseon Survival Period
The Judge from Hell | ~The Judge Returns | Jugglers | Jumong | Jungle Fish | Just Between Lovers
Just One Bite | K-pop Star | The K2 | Kairos | ~Karma | Kian's Bizarre B&B | The Kidnapping Day
Kill Heel | ~Kill It | Kill Me, Heal Me | The Killer's Shopping List | ~The Killing Vote | Kim Su Ro
The King 2 Hearts | The King in Love | ~The King Loves | King Maker: The Change of Destiny
King of Baking, Kim Takgu | The King of Dramas | King of High School | King of Mask Singer
The King of Mask Singer | The King of Pigs | The King of Tears, Lee Bang-won | The King's Affection
King's Daughter, Soo Baek-hyang | ~The King's Doctor | ~The King's Dream | ~The King's Face
The King: Eternal Monarch | Kingdom of the Wind | The Kingdom of the Winds | Kingdom: Legendary War
Kingmaker: The Change of Destiny | Kiss Goblin | Kiss Sixth Sense | Knight Flower | Knowing Bros
Knowing Brothers | Kokdu: Season of Deity | Korea-Khitan War | A Korean Odyssey | The Korean Odyssey
L.U.C.A.: The Beginning | The Lady and the Prince | The Lady in Dignity | Lady of the Dignity
The Last Empress | Late Night Hospital | Law and the City | The Law Cafe | Law of the Jungle
~Law School | Lawless Lawyer | Lawyer Noh Mu-jin | Lee San, Wind of the Palace | ~Legal High
The Legend of Kitchen Soldier | The Legend of the Blue Sea | Legend of the Blue Sea | Less Than Evil
Let Me Be Your Knight | ~Let's Eat | Let's Fight, Ghost | The Liar and His Lover | Liar Game
Lie After Lie | Lies Hidden in My Garden | ~Lies of Lies | ~The Lies Within | The Light in Your Eyes
~Light on Me | ~Light Shop | ~Lights and Shadows | Like Flowers in Sand | Link: Eat, Love, Kill
Live Up to Your Name | Liver or Die | ~Longing for You | Love According to Law
Love Affairs in the Afternoon | Love ft. Marriage and Divorce | ~Love in Contract | ~Love in Sadness
Love in the Moonlight | The Love in Your Eyes | Love Is for Suckers | Love Playlist | Love Rain
~Love Revolution | Love Scene Number | Love Scout | A Love So Beautiful | Love Song for Illusion
Love Story in Harvard | Love Take Two | Love to Hate You | ~Love Track | Love Untangled
Love with Flaws | Love, Marriage and Divorce | Lovers in Paris | Lovers in Prague
Lovers of Haeundae | Lovers of the Red Sky | Lovestruck in the City | Luca: The Beginning
~Lucky Romance | ~Mad Dog | Mad for Each Other | Maestra: Strings of Truth | ~Magic Phone
Mama Fairy and the Woodcutter | Man in the Kitchen | The Man in the Mask
The Man Living in Our House | ~Man to Man | Man Who Dies to Live | ~The Manipulated | The Mantis
~Marriage Contract | Marriage Not Dating | Marriage, Not Dating | Marry Him If You Dare
Mary Stayed Out All Night | Master in the House | ~Master of Revenge | Master's Sun
The Master's Sun | The Matchmakers | Matrimonial Chaos | May I Help You? | May It Please the Court
~May Queen | ~Me Too, Flower! | Medical Top Team | Melo Movie | Meloholic | Melting Me Softly
Memorist | Men Are Men | Men on a Mission | Mental Coach Jegal | Meow, the Secret Boy
The Merchant: Gaekju 2015 | Mercy for None | Mermaid Prince | Midnight Photo Studio
The Midnight Romance in Hagwon | ~The Midnight Studio | Military Prosecutor Doberman | Mimicus
The Miracle We Met | Miracle: That We Met | Mirror of the Witch | Miss Hammurabi | Miss Korea
Miss Lee | Miss Night and Day | Missing Crown Prince | Missing Noir M | Missing: The Other Side
~Misty | ~Mix Nine | Mixnine | ~A Model Family | Modern Farmer | Mom Has an Affair
The Moment of Eighteen | ~Moments of 18 | ~Money Flower | Monstar | Monthly Magazine Home
Moon Embracing the Sun | The Moon Embracing the Sun | Moon in the Day
Moon Lovers: Scarlet Heart Ryeo | The Moon Rising River | The Moon That Rises in the Day
Moonlight Drawn by Clouds | Moonshine | ~More Than Friends | Motel California | Mr. Plankton
Murder DIEary | The Murky Stream | Murphy's Law of Love | The Music of My Life
My Absolute Boyfriend | ~My Amazing Boyfriend | My Bittersweet Life | My Country: The New Age
~My Dangerous Wife | My Daughter Seo-young | My Daughter, Geum Sa-wol | ~My Dearest
My Dearest Nemesis | My Eccentric Daughter-in-Law | ~My Fantastic Funeral | My Fellow Citizens!
My First First Love | My Girlfriend Is a Gumiho | My Girlfriend Is a Nine-Tailed Fox
~My Golden Life | My Healing Love | My Heart Is Beating | My Holo Love | ~My Horrible Boss
My Husband Got a Family | My Husband Oh Jak-doo | My ID Is Gangnam Beauty
My Kids Give Me a Headache | My Lawyer, Mr. Jo | My Liberation Notes | ~My Little Baby
My Little Old Boy | My Lovable Girl | My Love Eun-dong | My Love from Another Star | My Lovely Boxer
~My Lovely Girl | My Lovely Liar | My Lovely Sam Soon | My Lovely Sam-soon | My Man Is Cupid
My Military Valentine | My Mister | My Mom Is a Daughter-in-law | ~My Mother's Secret
My Name Is Kim Sam-soon | My Neighbor Charles | My Only Love Song | ~My Perfect Stranger
~My Princess | My Roommate Is a Gumiho | ~My Sassy Girl | ~My Secret Hotel | ~My Secret Romance
My Secret Terrius | ~My Spring Days | ~My Strange Hero | My Sweet Mobster | My Troublesome Star
My Unfamiliar Family | ~My Youth | Mystic Pop-up Bar | Naked Fireman | New Journey to the West
~Nice Guy | The Nice Witch | Night Has Come | ~Night Light | The Night Watchman's Journal
Nine Puzzles | Nine: Nine Time Travels | Nineteen to Twenty | No Gain No Love | No Second Chances
~No, Thank You | Noble, My Love | Nokdu Flower | The Nokdu Flower | Nothing Uncovered
Now, We Are Breaking Up | O'PENing | Obstetrics and Gynecology Doctors | ~Odd Family | ~Oh My Baby
~Oh My Ghost | Oh My Ghost Clients | Oh My Ghostess | Oh My Lady Lord | Oh My Ladylord
Oh My Landlord | Oh My Venus | ~Oh! My Lady | Ohlala Couple | OK Gwang Ja | On the Verge of Insanity
Once Upon a Small Town | One Dollar Lawyer | One More Happy Ending | One Ordinary Day
~One the Woman | One Well-Raised Daughter | Oohlala Couple | ~Operation Proposal | Orange Marmalade
Orange Milk | Our Blooming Youth | Our Blues | Our Gap-soon | Our Golden Days | ~Our Movie
Our Unwritten Seoul | Padam Padam | Panda and Hedgehog | Park's Contract Marriage Story
Parole Examiner Lee | Part-Time Idol | ~Payback | Payback: Money and Power | Pegasus Market
~The Penthouse | ~Perfect Family | Perfect Marriage Revenge | ~The Perfect Murder | ~Personal Taste
~Physical 100 | Physical: Asia | A Piece of Your Mind | The Player 2: Master of Swindlers
Please Take Care of My Refrigerator | Plus Nine Boys | A Poem a Day | Poong, the Joseon Psychiatrist
The Potato Lab | Potato Star 2013QR3 | The Practical Guide to Love | ~Priceless | Prime Minister & I
Prime Minister and I | Princess Aurora | ~Princess Hours | ~The Princess' Man | ~The Princess's Man
Prison Playbook | The Prisoner of Beauty | ~Private Lives | ~Produce 101 | ~Produce 48
Produce X 101 | ~The Producers | Puberty Medley | Pump Up the Healthy Love | Pungsang
Punishing Teachers | Pyramid Game | ~Queen and I | Queen Cheorin | Queen for Seven Days
Queen In-hyun's Man | Queen Mantis | Queen of Divorce | Queen of Housewives | ~Queen of Mystery
The Queen of Office | Queen of Reversals | The Queen of SOP | Queen of the Game
Queen of the Office | Queen Seondeok | The Queen Who Crowns | Queen Woo | Queen: Love and War
Queendom | Queendom Puzzle | R U Next? | Radiant Office | Radio Romance | ~Rain or Shine
Rascal Sons | The Real Deal Has Come | The Real Has Come! | Rebel: Thief Who Stole the People
The Recipe of Love | ~Red Balloon | Red Moon, Blue Sun | The Red Sleeve | ~Reflection of You
Remarriage & Desires | Remarriage and Desires | The Remarried Empress | Remember – War of the Son
Remember: War of the Son | The Return of Iljimae | The Return of Superman
The Return of the Condor Heroes | Reunited Worlds | ~Revenant | ~Revenge Note | Revenge of Others
Reverse 4 You | Revolutionary Love | Revolutionary Sisters | Rich Family's Son
The Rise of Phoenixes | Risky Romance | River Where the Moon Rises | Road to Kingdom
The Road to Splendor | Road: The Tragedy of One | The Road: The Tragedy of One
Romance in the House | ~Romance Town | Romance with a Rice Cake | Romantic Doctor, Teacher Kim
Rooftop Prince | Rookie Cops | Rookie Historian Goo Hae-ryung | Roommates of Poongduck 304
Rosy Lovers | The Royal Gambler | Royal Secret Agent | The Royal Tailor | Ruby Ring
Rude Miss Young-ae | Rugal | Ruler: Master of the Mask | Run, Jang-mi | ~Running Man
The Running Mates: Human Rights | Saimdang, Light's Diary | Saimdang, Memoir of Colors
Salon de Holmes | Same Bed, Different Dreams | Sandglass | Sassy Girl Chun-hyang | Sassy Go Go
The Scandal of Chunhwa | Scarlet Heart Ryeo | Scent of a Woman | The Scholar Who Walks the Night
Scholar Who Walks the Night | ~School 2013 | ~School 2015 | ~School 2017 | ~School 2021
School Nurse Files | The School Nurse Files | Schoolgirl Detectives | Search: WWW
Seasons of Blossom | Second 20s | ~The Second Husband | Second Shot at Love
Second Time Twenty Years Old | ~Secret Affair | Secret Boutique | ~Secret Door | Secret Forest
Secret Healer | ~The Secret House | The Secret Life of My Secretary | ~Secret Love
"""
