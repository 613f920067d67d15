"""British and Irish series of every kind.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
'Allo 'Allo! | 8 Out of 10 Cats | 8 Out of 10 Cats Does Countdown | Ackley Bridge | ~The Nest
~The North Water | ~The One | Ready Steady Cook | ~Roadkill | The Salisbury Poisonings
~Talking Heads | The Undeclared War | ~Us | The A Word | The ABC Murders | Absolutely Fabulous
Adult Material | ~After the Flood | Agatha Christie's Poirot | Agatha Raisin
~All Creatures Great and Small | Allo Allo! | Alma's Not Normal | Am I Being Unreasonable?
Amandaland | ~And Then There Were None | ~Annika | Antiques Roadshow | ~Apple Tree Yard
~The Apprentice | ~The Archers | Are You Being Served? | ~Ashes to Ashes | ~Atlantis
~The Avengers | ~Back | ~Back to Life | ~Bad Girls | Bad Sisters | Ballykissangel | ~Banana
~Baptiste | Bargain Hunt | ~The Bay | ~Being Human | ~Belgravia | ~Benidorm | ~Bergerac
~Best Interests | Beyond Paradise | ~Big Boys | ~The Bill | Birds of a Feather | Black Books
Black Mirror | Blackadder | Blake's 7 | ~Bleak House | ~Blue Lights | Blue Peter | ~Blue Planet
Blue Planet II | Bluestone 42 | Boat Story | Bob the Builder | ~Bodies | ~Bodyguard
~Boiling Point | ~Bottom | Boys from the Blackstuff | Brassic | Brideshead Revisited
Britain's Got Talent | ~Britannia | Broadchurch | ~Brookside | ~Bulletproof | Byker Grove
Call the Midwife | ~The Capture | ~Casanova | ~Casualty | ~Catastrophe | CBeebies Bedtime Stories
The Celebrity Traitors | Changing Ends | ~The Chase | ~Cheat | Chewing Gum | ~Cilla | Citizen Khan
~The Clangers | Clangers | ~Class | ~The Cleaner | ~Close to Me | ~Cobra | ~Code of Silence
~Cold Feet | ~Collateral | ~Come Dine with Me | ~The Control Room | Coronation Street
Count Arthur Strong | ~Countdown | Countryfile | ~Cracker | ~Cranford | ~Crime | Crimewatch
~The Cry | ~Cuckoo | ~Cucumber | Dad's Army | Dancing on Ice | Danger Man | Danger Mouse
~Dark Heart | The Darling Buds of May | ~Dead Still | Deadwater Fell | ~Death in Paradise
~Delicious | ~Derek | Derry Girls | ~Des | Detectorists | A Discovery of Witches | Doctor Foster
Doctor Who | ~Doctors | The Doll Factory | Downton Abbey | ~Dracula | Dragons' Den | ~Dream Team
~Drifters | The Dumping Ground | ~The Durrells | The Durrells in Corfu | ~Dynasties | EastEnders
~Edge of Darkness | Emmerdale | ~Endeavour | ~Episodes | ~Escape to the Country
Everything I Know About Love | ~Extraordinary | ~Extras | ~The Fades | ~Fair City | ~The Fall
Father Brown | Father Ted | Fawlty Towers | ~Finding Alice | Fireman Sam | ~First Dates | Fleabag
Flog It! | Footballers' Wives | ~Fortitude | ~Four in a Bed | Foyle's War | ~Fresh Meat
~Friday Night Dinner | Frozen Planet | Frozen Planet II | GameFace | Garrow's Law | ~The Gathering
Gavin & Stacey | Gavin and Stacey | Geordie Shore | ~Ghosts | ~Gladiators | Gogglebox | ~The Gold
~The Good Life | ~Grace | The Graham Norton Show | ~Grand Designs | Grange Hill | Grantchester
The Great British Bake Off | Great British Menu | ~Green Wing | ~Guilt | ~Gunpowder
~Happy Valley | Harry Wild | Have I Got News for You | ~Heartbeat | ~Here We Go | Hetty Feather
Hey Duggee | ~Hidden | ~Hinterland | ~Hitmen | ~Holby City | Hollyoaks | ~Home Fires
Homes Under the Hammer | ~Hornblower | Horrible Histories | ~The Hour | House of Eliott
How to Get to Heaven from Belfast | Hullraisers | ~Humans | ~Hunted | ~Hustle | I'm a Celebrity
I'm a Celebrity... Get Me Out of Here! | I, Claudius | ~In the Flesh | In the Night Garden...
~Indian Summers | ~Industry | ~Innocent | Inside No 9 | Inside No. 9 | Inspector Morse
~Intergalactic | The IT Crowd | ~It's a Sin | ~Jamestown | ~Jane Eyre | ~The Jetty
The Jewel in the Crown | ~Joan | Jonathan Creek | The Jonathan Ross Show | Karen Pirie
~Keeping Faith | Keeping Up Appearances | Killing Eve | ~Kin | King Gary | ~Kiri
Lark Rise to Candleford | Last Tango in Halifax | Lead Balloon | The League of Gentlemen
~Les Misérables | ~Lewis | ~Liar | ~Life | ~Life on Mars | ~Life's Too Short | ~Line of Duty
~Little Britain | Little Dorrit | ~Litvinenko | Location, Location, Location
Lockerbie: A Search for Truth | ~Long Lost Family | ~The Long Shadow | ~Love Island | ~Love/Hate
~Lucky Man | ~Ludwig | ~Luther | The Madame Blanc Mysteries | ~Made in Chelsea | Magpie Murders
~Maigret | Man Like Mobeen | ~Manhunt | ~Marcella | ~Marple | ~Marriage | ~Married at First Sight
MasterChef | ~Mastermind | McDonald & Dodds | McMafia | ~Men Behaving Badly | ~Merlin | MI-5
Midsomer Murders | ~Minder | ~Miranda | ~Misfits | Miss Scarlet | Miss Scarlet and the Duke
~The Missing | ~Mistresses | Mock the Week | Monarch of the Glen | Monty Python's Flying Circus
Moonflower Murders | ~Motherland | Mr Bates vs The Post Office | Mr Bates vs the Post Office
Mr Loverman | Mr Selfridge | Mrs Brown's Boys | ~Mum | ~The Musketeers | Naked Attraction
~National Treasure | Never Mind the Buzzcocks | ~New Tricks | Newsnight | The Night Manager
~Nightsleeper | ~No Offence | Nolly | ~Normal People | ~Not Going Out | Noughts + Crosses
One Foot in the Grave | ~Only Connect | Only Fools and Horses | The Only Way Is Essex
~Open All Hours | Ordeal by Innocence | Our Friends in the North | ~Our Girl | Outlander
~The Outlaws | ~Outnumbered | ~The Pact | The Pale Horse | ~Panorama | Parade's End
~The Paradise | Patrick Melrose | Peaky Blinders | ~Peep Show | People Just Do Nothing | Peppa Pig
~Planet Earth | Planet Earth II | Planet Earth III | ~Plebs | ~Pointless | Poirot | Poldark
~Porridge | Postman Pat | ~Press | ~Pride and Prejudice | ~Prime Suspect | Prime Suspect 1973
~Primeval | ~The Prisoner | Professor T | Professor T. | ~Protection | Psychoville
The Pursuit of Love | QI | Queer as Folk | ~Quiz | ~Race Across the World | ~Ragdoll
~Raised by Wolves | ~Rebus | Red Dwarf | The Repair Shop | Repair Shop | ~The Responder
Return to Paradise | ~Rev | ~Rev. | ~Ridley Road | Ripper Street | ~Rivals | ~River City
~Riviera | ~Robin Hood | ~The Royal | ~The Royle Family | ~The Saint | Sanditon
The Sarah Jane Adventures | SAS Rogue Heroes | SAS: Rogue Heroes | SAS: Who Dares Wins
~Saturday Kitchen | ~Save Me | Scott & Bailey | ~Screw | Secret Diary of a Call Girl
~Sense and Sensibility | ~The Serpent | ~Shameless | Shardlake | ~Sharpe | ~Sherlock | ~Sherwood
~Shetland | ~Showtrial | ~Silent Witness | The Sixth Commandment | ~Skins | ~Small Axe | ~Smother
Somewhere Boy | Southcliffe | ~Spaced | ~The Split | ~Spooks | Springwatch | SS-GB | ~Starstruck
~State of Play | Stath Lets Flats | ~Still Game | Still Open All Hours | The Story of Tracy Beaker
Strictly Come Dancing | ~Striking Out | Such Brave Girls | ~The Sweeney | ~Taboo | Taggart
Taskmaster | ~Teachers | Teletubbies | ~Temple | The Thick of It | Things You Should Have Done
~This Country | This Is England '86 | This Is England '88 | This Is England '90
This Is Going to Hurt | ~This Life | ~This Town | Thomas & Friends
Thomas the Tank Engine & Friends | A Thousand Blows | ~Thunderbirds | Thunderbirds Are Go | ~Time
Timewasters | Tin Star | Tinker Tailor Soldier Spy | ~Titanic | Toast of London | ~Top Boy
~Top Gear | ~Top of the Lake | ~Top of the Pops | Torchwood | A Touch of Frost | ~The Tourist
Toxic Town | Tracy Beaker Returns | ~The Traitors | ~Trigger Point | Trollied | Twenty Twelve
~Two Doors Down | ~Uncle | ~Unforgotten | University Challenge | Upstairs Downstairs | ~Utopia
Van der Valk | ~Vanity Fair | ~Vera | A Very English Scandal | The Vicar of Dibley | ~Vicious
~Victoria | ~Vigil | ~The Virtues | The Voice UK | W1A | Waking the Dead | Wallander | War & Peace
The War Between the Land and the Sea | ~Waterloo Road | We Are Lady Parts | White House Farm
~Whitechapel | Whitstable Pearl | Who Do You Think You Are? | Who Wants to Be a Millionaire?
The Witness for the Prosecution | Wolf Hall | Wolfblood | ~World on Fire | The Worst Witch
Would I Lie to You? | ~Wreck | The X Factor | ~Years and Years | ~Yes Minister
Yes, Prime Minister | ~The Young Ones
"""
