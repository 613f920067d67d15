"""South Korean dramas and shows, in the spelling English news uses, in files by the alphabet.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
~The Secret Message | ~Secret Mother | The Secret of My Love | The Secret Romantic Guesthouse
Secret Royal Inspector | Secret Royal Inspector & Joy | Semantic Error | Seoul Busters
Serendipity's Embrace | Seven Day Queen | Sh**ting Stars | Shadow Beauty | Shadow Detective
She Was Pretty | She Would Never Know | Shine or Go Crazy | Shining Inheritance | ~Shooting Stars
A Shop for Killers | Show Me the Money | Shut Up & Let's Go | Shut Up Flower Boy Band
Sin and Punishment | Siren: Survive the Island | Sisters Over Flowers | Sisyphus: The Myth
Six Flying Dragons | The Slave Hunters | ~Smile Again | The Smile Has Left Your Eyes | ~Smile, You
~Snow Queen | ~The Snow Queen | Snow White's Revenge | SnowDrop | So I Married an Anti-fan
So I Married the Anti-fan | ~Society Game | ~Somehow 18 | Something About 1%
Something Happened in Bali | Song of the Bandits | The Song of the Bandits | Soul Mechanic
Soul Repairer | ~Sound of Magic | The Sound of Magic | Soundtrack #1 | Soundtrack #2
Special Affairs Team TEN | Special Labor Inspector | Special Labor Inspector Mr. Jo
The Spies Who Loved Me | ~Spirit Fingers | Splash Splash Love | Splendid Politics
The Spring Day of My Life | ~Spring of Youth | Spring Turns to Spring | Spring Waltz | Spy Myung-wol
Squad 38 | Stairway to Heaven | ~Star King | ~Star's Lover | Stealer: The Treasure Keeper
~Still 17 | ~Still Loving You | ~Stock Struck | The Stories of My Family | The Story of Ming Lan
The Story of Park's Marriage Contract | Strangers Again | Strangers from Hell | Strangest Beings
Street Man Fighter | Street Woman Fighter | Strong Girl Bong Soon | Strong Girl Nam-soon
~Strong Heart | Strong Woman Do Bong Soon | Strong Woman Do Bong-soon | The Strongest Deliveryman
Strongest Deliveryman | ~Study Group | ~Summer Guys | Summer Scent | ~Summer Strike
Sungkyunkwan Scandal | Sunny Again Tomorrow | Super Daddy Yeol | A Superior Day | Superman Is Back
Superstar K | Surplus Princess | The Suspicious Housekeeper | Suspicious Partner
~The Suspicious Partner | Sweet Munchies | Sweet Stranger and Me | Switch – Change the World
Switch: Change the World | ~Sword and Flower | Taebaek | Tale of Arang | ~Tale of Fairy
The Tale of Lady Ok | The Tale of Nok-du | The Tale of Nokdu | Tale of the Nine Tailed
Tale of the Nine Tailed 1938 | Tale of the Nine-Tailed | Tale of the Nine-Tailed 1938
Tamra, the Island | Tastefully Yours | Tell Me What You Saw | Temperature of Love | Tempest
Ten Commandments of Lee Jun-ho | Terius Behind Me | Terms of Endearment
That Winter, the Wind Blows | ~The Third Charm | ~Third Charm | ~The Third Marriage
Thirty But Seventeen | Thirty-Nine | Thirty-Seven | This Is My Love
This Week, My Wife Will Have an Affair | Three Bold Siblings | ~Three Meals a Day
The Three Musketeers | The Thumping Spike | Thumping Spike | The Time Between Dog and Wolf
Time Between Dog and Wolf | A Time Called You | Time to Be Strong | Tomorrow Cantabile
~Tomorrow Victory | ~Tomorrow with You | Top Star U-back | Top Star Yoo-baek | Touch Your Heart
~Touching You | ~The Town: Village | Transit Love | ~The Trauma Code | Tree of Heaven
Tree With Deep Roots | ~Trigger | ~Trolley | Trot Lovers | ~True Beauty | ~True to Love
Twelve Nights | ~Twenty Years Old | Twinkling Watermelon | ~The Two Sisters | Two Women's Room
Typhoon Family | ~Ugly Alert | Ugly Miss Young-ae | The Ultimate Weapon Alice
Ultimate Weapon Alice | Unasked Family | Uncle Samsik | Uncontrollably Fond | The Undateables
Undateables | Under the Queen's Umbrella | ~Undercover High School | Undercover Miss Hong
~Unexpected Heroes | The Unit: Idol Rebooting Project | ~The Universe's Star | University War
Unkind Ladies | Unkind Women | Unlock My Boss | Unlock the Boss | Unpretty Rapstar
Until the Azalea Blooms | Urban Cops | Vagabond | The Vampire Detective | Vampire Detective
Vampire Idol | Vampire Prosecutor | ~Vigilante | The Village: Achiara's Secret
The Villainess Is a Marionette | Villains Everywhere | ~The Virtual Bride | ~Virtual Bride
A Virtuous Business | W – Two Worlds | W: Two Worlds | W: Two Worlds Apart | ~War of Money
~Warm and Cozy | Warrior Baek Dong-soo | Watchman | ~Way Back Home | Way Back Love
We Are All Trying Here | ~We Got Married | Weak Hero | Wedding Impossible | Wedding Planners
The Wedding Scheme | Weekly Idol | Weightlifting Fairy | Welcome 2 Life
Welcome Back to the King's Court | ~Welcome to Life | Welcome to Samdal-ri | Welcome to Samdalri
Welcome to Waikiki | Welcome to Wedding Hell | What Comes After Love | What Happens in Bali
What in the World Happened? | What's Up Fox | Whatcha Wearin' | When a Man Loves
When I Was the Most Beautiful | When My Love Blooms | When the Camellia Blooms
When the Devil Calls Your Name | When the Phone Rings | When the Stars Gossip
When the Weather Is Fine | While You Were Sleeping | Who Are You: School 2015 | ~Why Her?
~Wild Romance | Will It Snow for Christmas? | ~The Winning Try | Witch at Court | Witch Yoo Hee
Witch's Court | The Witch's Diner | A Witch's Love | Witch's Romance | A Witch's Romance
Wok of Love | The Woman of 9.9 Billion | Woman of 9.9 Billion | The Woman Who Married Three Times
The Woman Who Swallowed the Sun | ~The Woman's House | Wonderful Counsel | The World of My 17
The World of the Married | World of the Married | The Worst of Evil | The Wrath of Lightning
XO, My Cyborg | The Yangban | Yeonmo | Yi San | Yong Pal | Yong-pal | You Are All Surrounded
You Are My Spring | You Are the Best Lee Soon-shin | ~You Are the Best! | You Drive Me Crazy
You Quiz on the Block | You Raise Me Up | You Who Came from the Stars | You're All Surrounded
~You're Beautiful | Youn's Kitchen | Youn's Stay | Young Lady and Gentleman | ~Young-A
Your House Helper | Your Neighbor's Wife | ~The Youth Memories | ~Youth of May | Youth Over Flowers
Yumi's Cells | Zombie Detective | Zombieverse | The Zone: Survival Mission
"""
