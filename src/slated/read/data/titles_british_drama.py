"""British and Irish dramas and comedies.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
~After You've Gone | ~Alex Rider | ~All at Sea | All Round to Mrs. Brown's | The Allotment
Angela Black | Angelo's | The Astronauts | The Au Pair | Auf Wiedersehen, Pet | ~Bad Education
Ballot Monkeys | Bancroft | The Barking Murders | The Beaker Girls | Beaver Falls | ~Bedlam
Benidorm ER | Black Mirror: White Bear | Black Ops | Blackshore | Blandings
The Bleak Old Shop of Stuff | The Bletchley Circle | The Bletchley Circle: San Francisco | Boarders
The Body Farm | The Bombing of Pan Am 103 | ~Brief Encounters | The Brittas Empire
The Broker's Man | C.B. Strike | ~Car Share | The Caribbean Mysteries | Carters Get Rich
The Casual Vacancy | The Catherine Tate Show | Catherine Tate's Nan | The Child in Time | Chivalry
The City & the City | The City and the City | Clocking Off | Close to the Enemy | Cobra: Cyberwar
Cobra: Rebellion | The Cockfields | ~Cold Call | The Cold Light of Day | Come Fly with Me
Concordia | Cormoran Strike | The Couple Next Door | Crazyhead | Crims | The Crimson Field
The Crimson Petal and the White | The Crow Girl | ~Cuffs | ~Culprits | ~Daddy Issues
Dancing on the Edge | ~Dark Money | Darklands | DCI Banks | ~Dead Boss | ~The Dead Room | ~Dead Set
Dear Murderer | Death Comes to Pemberley | ~The Deceived | ~Deep Heat | ~The Delivery Man
The Detection Club | DI Ray | Dickensian | Dirk Gently | Dirk Gently's Holistic Detective Agency
~Dirty Business | Doc Martin | ~Doing Money | Don't Forget the Driver | Dope Girls | ~The Drowning
~The Dry | The Durrells of Corfu | ~Duty of Care | The Effects of Lying | Elizabeth Is Missing
The English Game | ~Epic Win | ~The Escape Artist | The Eustace Bros. | Everyone Else Burns
The Family Pile | ~The Fast Show | The Field of Blood | ~Five by Five | Five Little Pigs | ~Flack
The Flatshare | ~Flesh and Blood | The Following Events Are Based on a Pack of Lies
The Forgiving Earth | Fortysomething | Franchise Trois | Frank of Ireland
The Frankenstein Chronicles | G'wed | Generation Z | The Gentle Touch | George Gently | Giri / Haji
~The Girl Before | The Goes Wrong Show | The Good Karma Hospital | The Good Ship Murder
~Goodness Gracious Me | Grandma's House | Granite Harbour | ~The Great Fire | Great Night Out
The Great Train Robbery | Gunpowder, Treason & Plot | The Halcyon | ~Hang Ups | The Hardacres
Harley Street | Hatton Garden | Henpocalypse! | Henry IX | ~High & Dry | ~Him & Her
~Hold the Sunset | The Hollow Crown | The Honorable Woman | The Honourable Woman | Hooten & the Lady
The House Across the Street | House of Fools | The House That Jack Built
How Are You? It's Alan (Partridge) | How Not to Live Your Life | How to Be a Footballer | Hunderby
The Hunt for Raoul Moat | Hunting Alice Bell | I Fought the Law | ~I Hate You | I Live with Models
I Want My Wife Back | I'm Alan Partridge | Ice Cold Murders | ~Ill Behaviour | ~In the Club
The Increasingly Poor Decisions of Todd Margaret | The Indian Doctor | Inspector George Gently
Inspector Lynley | The Inspector Lynley Mysteries | The Interceptor | ~The Ipcress File
The Irish R.M. | Isolation Stories | It's Kevin | ~It's Me, Sugar | Jam & Jerusalem
Jekyll and Hyde | ~The Job Lot | Johnny Vegas: Carry On Glamping | Jonathan Strange & Mr Norrell
Judge John Deed | Kate & Koji | The Kemps: All True | Kidnap and Ransom | Killed by My Debt
King & Conqueror | Kiss Me Kate | Kookyville | The Kumars at No. 42 | Ladhood | The Larkins
~The Last Enemy | The Last Kingdom | The Last Panthers | ~The Last Post | ~The Last Weekend
The Late Night Mash | The Lazarus Project | Lazy Susan | Learners | Lee and Dean
The Lenny Henry Show | ~The Level | The Life and Times of Vivienne Vyle | ~Life Begins
Life of Riley | The Line of Beauty | ~The Listeners | Little Boy Blue | ~The Little Drummer Girl
Live at the Apollo | The Loch | London Irish | London Spy | ~The Long Call | ~The Long Firm
Long Lost Family: What Happened Next | ~The Long Song | Lost Boys and Fairies
The Lost Honour of Christopher Jefferies | The Loudest Voice | The Love Box in Your Living Room
Love Soup | Love, Nina | Lovejoy | Lucan | ~The Luminaries | Luther: The Fallen Sun
The Mallorca Files | Malory Towers | ~Malpractice | ~Man Down | The Man in Room 301
Manhunt: The Night Stalker | Mapp & Lucia | Mapp and Lucia | The Marlow Murder Club | ~Marvellous
The Mash Report | ~Maternal | Max & Paddy's Road to Nowhere | Maxxx | Meet the Richardsons | ~Men Up
Mid Morning Matters with Alan Partridge | The Midwich Cuckoos | ~The Mimic | ~The Miniaturist
The Mirror Crack'd from Side to Side | The Misadventures of Romesh Ranganathan | ~Miss Austen
Mongrels | Monkey Dust | Moone Boy | ~The Moonstone | Moorside | The Moorside | Mount Pleasant
~Mr Bean | Mr Khan | Mr Sloane | ~Mr. Bean | Mr. Bean: The Animated Series | Mr. Sloane | Mrs Biggs
The Mrs Bradley Mysteries | Mrs Sidhu Investigates | Mrs Wilson | The Mrs. Bradley Mysteries
Mrs. Wilson | Murder Before Evensong | Murder in Provence | ~Murder Is Easy
Murder on the Blackpool Express | Murder They Hope | Murder, They Hope | Murdered by My Boyfriend
Murdered by My Father | Murdered for Being Different | The Murders at White House Farm | ~My Family
My Mum Tracy Beaker | My Parents Are Aliens | My Phone Genie | Nathan Barley | New Street Law
The Night Caller | Nighty Night | ~No Return | Not Safe for Work | Not the Nine O'Clock News
~The Old Guys | The Omid Djalili Show | Ordinary Lies | Our Zoo | ~Outcasts | ~Outside Edge
The Passing Bells | Pat & Cabbage | ~Peak Practice | The Pembrokeshire Murders
Penelope Keith's Hidden Villages | Pete versus Life | Peter Kay's Car Share
Peter Kay's Phoenix Nights | The Peter Serafinowicz Show | Philharmonia | Phoenix Nights | Piglets
Plain Jane | ~Play for Today | The Playhouse Presents | Playhouse Presents | The Poison Tree
The Politician's Husband | The Politician's Wife | The Power of Parker | Pramface
Prime Suspect: Tennison | Prisoners' Wives | Quacks | Queen of Oz | ~The Queen's Nose | Quirke
Randall & Hopkirk (Deceased) | The Real Marigold Hotel | ~The Reckoning | ~The Red King
~The Replacement | ~Responsible Child | The Revolting World of Stanley Brown | Riot Women
The Riots 2011: One Week in August | Roger & Val Have Just Got In | Rosemary & Thyme
Rosie Molloy Gives Up Everything | Rownd a Rownd | The Royal Bodyguard | ~The Royal Today
Rumpole of the Bailey | Saving Lives at Sea | The Savoy | Scarborough | Scrublands
~The Secret Agent | The Secret of Crickley Hall | ~Secret Smile | ~Secret State
The Secrets She Keeps | The Serial Killer's Wife | The Shadow Line | Shakespeare & Hathaway
Shakespeare & Hathaway: Private Investigators | The Shelbourne Hotel | ~The Ship Song
Shut Your Mouth | ~Sick Note | The Singapore Grip | Sister Boniface | ~Six Four | Smack the Pony
~The Small Hand | Small Town, Big Story | Smoggie Queens | ~Some Girls | The South Bank Show
Spies of Warsaw | A Spy Among Friends | ~Spy City | ~Staged | Starlings | ~State of Happiness
State of the Union | ~The State Within | Steeltown Murders | Step Dave | ~The Stolen Girl
Stonehouse | ~The Stranger Within | The Strangers Next Door | Strike: Lethal White
Strike: The Cuckoo's Calling | Strike: Troubled Blood | Sugartown | Summer of Rockets | Sun Trap
Sunny Bunnies | Sunny D | SunTrap | The Suspicions of Mr Whicher | Swashbuckle | Sweetpea
~The Syndicate | Ten Pound Poms | ~Tess of the D'Urbervilles | ~Then You Run
The Thief, His Wife and the Canoe | This Is My House | This Time with Alan Partridge
~Three Families | ~Three Little Birds | Tina and Bobby | Tipping the Velvet | To Provide All People
To the Manor Born | Toast of Tinseltown | Top Coppers | ~Touching Evil | The Tower: Death Message
~Traces | Traffic Cops | The Trial of Christine Keeler | The Trial: A Murder in the Family
~The Trip | The Trip to Greece | The Trip to Italy | The Trip to Spain
The Trouble with Maggie Cole | Truelove | The Tuckers | ~The Tunnel | The Tunnel: Sabotage
The Tunnel: Vengeance | Tutankhamun | Tutti Frutti | Two Pints of Lager and a Packet of Crisps
~Ultimate Force | Uncle Max | Under Salt Marsh | Unforgiven | ~Up the Women | Upper Middle Bogan
Upstart Crow | Vanishing | A Very British Scandal | A Very Royal Scandal | ~Vexed | Victorian Farm
The View from the Terrace | ~Virgin Island | Viva Blackpool | ~The Walk-In | ~Wanderlust | ~War Boys
~The War of the Worlds | The Watchman | We Hunt Together | We Might Regret This
What It Feels Like for a Girl | White Dee | ~White Gold | ~The Widow | ~The Widower | ~Wild Bill
The Windsors | ~The Winter King | The Wipers Times | Wire in the Blood | ~Wired | The Witchfinder
~Without Sin | Witless | Wodehouse in Exile | Womack | Worzel Gummidge | WPC 56 | The Wright Way
Yellowbird | Yonderland | The Yorkshire Ripper Files: A Very British Crime Story | ~You & Me
You're Nothing Special | ~You, Me & Them | ~You, Me and the Apocalypse | Young Dracula
Young Hyacinth | Your Home in Their Hands | Zapped | Zomboat!
"""
