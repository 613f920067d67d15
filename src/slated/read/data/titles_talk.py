"""News, talk, games and contests of the American networks.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
The $1,000,000 Chance of a Lifetime | The $10,000 Pyramid | The $25,000 Pyramid | 1 vs 100
1 vs. 100 | 100 Days to Indy | 101 Ways to Leave a Game Show | The 11th Hour with Brian Williams
The 11th Hour with Stephanie Ruhle | 13: Fear Is Real | 25 Words or Less | 4th and Loud
~500 Questions | @midnight with Chris Hardwick | ABC World News Tonight
ABC World News Tonight with David Muir | ~Access Daily | Access Hollywood Live | ~Access Live
After Midnight with Taylor Tomlinson | All Access Hollywood | All In with Chris Hayes | ~AM Joy
The Amber Ruffin Show | ~Ambitions | AMC Visionaries | America Says | America's Big Deal
America's Court with Judge Ross | America's Dumbest Criminals | America's Funniest People
America's Next Great Restaurant | America's Top Dog | The American Bible Challenge | American Greed
American Inventor | American Journal | American Juniors | The American West | Anderson Cooper 360
Anderson Cooper 360° | Anderson Live | Are You Hot? The Search for America's Sexiest People
Are You Smarter Than a Fifth Grader? | ~Armed & Famous | The Axe Files | The Bachelor Australia
The Bachelor Canada | Bachelor in Paradise Australia | Bachelor in Paradise Canada | ~Bachelor Live
Bachelor Mansion Takeover | The Bachelor Presents: Listen to Your Heart | ~The Bachelor UK
The Bachelor: Canada | The Bachelorette Australia | The Bachelorette Canada
The Bachelors Australia | Barmageddon | Battle of the Ages | Battle of the Network Stars
~Beat the Clock | The Beat with Ari Melber | Beauty and the Geek | Beauty and the Geek Australia
~Beauty in Black | Being Reuben | Belle Collective | Belle Collective: Birmingham
The Ben Stiller Show | ~Best Time Ever | Best Time Ever with Neil Patrick Harris | Bet on Your Baby
The Bethenny Show | Beyond Belief: Fact or Fiction | Beyond Salem | ~Beyond the Tank
~The Big Brain | Bingo America | ~Black Love | Black Women OWN the Conversation
Blue Collar Millionaires | The Book of John Gray | Brat Camp | The Break with Michelle Wolf
Breaking Pointe | Breakthrough with Tony Robbins | ~Buddy Games | ~Busy Tonight
The Cabin with Bert Kreischer | ~Candy Crush | ~Cannonball | Capital One College Bowl | Card Sharks
Cash Cab Music | Cash Explosion | Cash Pad | Caught in Providence | CBS Evening News Plus
CBS Evening News with Norah O'Donnell | CBS Mornings Plus | CBS News Sunday Morning
CBS Overnight News | CBS Saturday Morning | CBS Sunday Morning | CBS Weekend News
The Celebrity Dating Game | Celebrity Duets | Celebrity Escape Room | Celebrity Mole
Celebrity Name That Tune | ~Celebrity Page | Celebrity Squares | The Chase Australia | Chasing Gold
Checked Inn | The Chelsea Show | Cherish the Day | Cherries Wild | ~Child Genius
Circus of the Stars | Classic Concentration | CNN This Morning | CNN Tonight | College Bowl
Comics Unleashed | Comics Unleashed with Byron Allen | The Complex: Malibu | Conan O'Brien Must Go
Conan Without Borders | Conveyor Belt of Love | Countdown with Keith Olbermann
Couples Court with the Cutlers | ~Crime Nation | Crime Watch Daily
Crime Watch Daily with Chris Hansen | Crowned: The Mother of All Pageants | Cuomo Prime Time
~A Current Affair | Daily Mail TV | DailyMailTV | ~Dance Fever | Dance War: Bruno vs. Carrie Ann
Dancing with the Stars: Dance-Off | Dateline: To Catch a Predator | David Makes Man
Days of Our Lives: Beyond Salem | Deadline: White House | Deal or No Deal Canada
Deion's Family Playbook | ~Delilah | ~Divorce Court | Documentary of the Week | Don Lemon Tonight
Double Dare 2000 | Downward Dog | Dragons' Den Canada | Dragons' Den Ireland | The Ed Show
elimiDATE | Ellen's Design Challenge | Ellen's Greatest Night of Giveaways | Emogenius
Empires of New York | Equal Justice with Judge Eboni K. Williams | Erin Burnett OutFront
Escape Routes | Everybody's in L.A. | ~Everybody's in LA | ~Everybody's Live
Everybody's Live with John Mulaney | Ex-Rated | Expedition Impossible
Extreme Makeover: Weight Loss Edition | FABLife | ~Face the Truth | Family Double Dare
Family Game Fight | Family Game Fight! | Family or Fiancé | Fareed Zakaria GPS | Farmer Wants a Wife
The Farmer Wants a Wife | ~Fashion Star | ~Fast Money | Fat March | FBoy Island Australia
~The Fifth Wheel | The Filthy Rich Guide | Finders Keepers | First Dates Australia
First Dates Hotel | First Dates Ireland | First Dates NZ | First Dates USA | Flex & Shanice
The Floor: Trivia | ~Fly Girls | Food Fighters | Forever Eden | Fox & Friends | Fox and Friends
Fox News Sunday | Fridge Wars | ~Frogger | Funny You Should Ask | ~Game of Arms | Game of Clones
~Game of Games | Game Theory with Bomani Jones | Geeking Out | General Hospital: Night Shift
~Generation Gap | Genius Junior | Global Guts | GMA3 | GMA3: Strahan, Sara & Keke
GMA3: What You Need to Know | The Golden Bachelor: The Golden Wedding | ~Golden Sisters
~The Golden Wedding | Good Morning America Weekend | Great Chocolate Showdown
The Great Christmas Light Fight | The Greatest #AtHome Videos | The Greatest AtHome Videos
The Greg Gutfeld Show | Gutfeld | Gutfeld! | H8R | ~Hannity | Hannity & Colmes | ~Hard Copy
Hardball | Hardball with Chris Matthews | The Haves and Have Nots
Hell of a Week with Charlamagne tha God | Hellevator | Here Come the Newlyweds | High Rollers
High School Musical: Get in the Picture | Hip Hop: The Songs That Shook America | Hitched or Ditched
Hoda & Jenna | Hollywood Today Live | Hostage Rescue | Hot Bench | Houston Beauty
How to Get the Guy | Howie Do It | ~The Hustler | I Can Do That | I Love You, America
I Love You, America with Sarah Silverman | I Survived a Japanese Game Show
I'm a Celebrity Get Me Out of Here | I'm a Celebrity... Get Me Out of Here! Australia
I'm a Celebrity... South Africa | Idiotest | The Ingraham Angle | The Insider with Yahoo!
~It's Worth What? | Iyanla, Fix My Life | Iyanla: Fix My Life
James Cameron's Story of Science Fiction | The Jane Pauley Show | The Jason Show | The Jay Leno Show
The Jeff Probst Show | The Jenny Jones Show | The Jenny McCarthy Show | Jep!
Jesse Watters Primetime | The Jim Jefferies Show | Joe Millionaire: For Richer or Poorer
John Mulaney Presents: Everybody's in L.A. | Judge Alex | ~Judge Faith | Judge Hatchett
Judge Jeanine Pirro | Judge Joe Brown | Judge Karen | Judge Mathis | Judge Mills Lane | Judge Rinder
Judge Steve Harvey | Justice for All with Judge Cristina Perez
Justice for the People with Judge Milian | Justice with Judge Jeanine | ~Karamo | Kasie DC
Kathie Lee and Hoda | The Kelly File | ~Kid Nation | The Kids Tonight Show | ~Killer Camp
The Kings of Napa | The Kyle Files | The L.A. Complex | Larry King Live | Larry King Now
Last Call with Carson Daly | The Last Word with Lawrence O'Donnell
The Late Late Show with Craig Ferguson | The Late Late Show with Craig Kilborn
The Late Late Show with Tom Snyder | Late Night with Conan O'Brien | Late Night with Jimmy Fallon
Lauren Lake's Paternity Court | The Lead with Jake Tapper | Let's Make a Deal Primetime
Life with La Toya | Lights Out with David Spade | Listing Impossible | Little Big Shots
Little Big Shots: Forever Young | A Little Late with Lilly Singh | The Littlest Groom
Livin' Lozada | Lockup | Lockup: Raw | Lopez Tonight | Losing It with Jillian | Loteria Loca
Lotería Loca | Lou Dobbs Tonight | Love & Marriage: DC | Love & Marriage: Detroit
Love & Marriage: Huntsville | ~The Love Connection | ~Love Connection | Love Cruise
Love in the Wild | Love Island Aftersun | Love Island All Stars | Love Island Australia
Love Island France | Love Island Germany | Love Island UK | Love Island: Aftersun
Love Island: All Stars | Love Island: USA | ~Lucky 13 | ~Mad Money | Mad TV
Make Me a Millionaire Inventor | The Making of the Mob | The Making of the Mob: Chicago
The Making of the Mob: New York | The Marriage Ref | Married by America | Martha Stewart Living
The Martha Stewart Show | ~Master Minds | Master of Champions | Masters of Illusion
Mathis Court with Judge Mathis | Maya & Marty | The Megan Mullally Show | Megyn Kelly Today
The Mel Robbins Show | Mental Samurai | The Meredith Vieira Show | Million Dollar Mile
Million Dollar Money Drop | Million Dollar Password | The Million Second Quiz
Mind Your Business with Mahisha | Minute to Win It | The Mole: Yucatan | ~Money Court | ~Money Drop
The Montel Williams Show | Morning Joe | The Morton Downey Jr. Show | Mr. Personality
Murder in Small Town X | My Big Fat Obnoxious Boss | My Big Fat Obnoxious Fiance | ~Nanny 911
Nashville's Big Back Yard | The Nate Berkus Show | National Bingo Night | NBC News Daily
NBC Nightly News | NBC Nightly News with Lester Holt | NBC Nightly News with Tom Llamas
The Newlywed Game | The Next Great Champ | The Next: Fame Is at Your Doorstep | The Nick Cannon Show
Nickelodeon Guts | The O'Reilly Factor | Off Their Rockers | ~Oh Sit! | On Brand with Jimmy Fallon
~On the Lot | One Ocean View | The One: Making a Music Star | ~Opportunity Knocks | Oprah's Big Give
Oprah's Lifeclass | Oprah's Master Class | Oprah's Next Chapter | Oprah: Where Are They Now?
Owner's Manual | Page Six TV | ~The Parent Test | Parker Spitzer | Password Jimmy | Password Plus
Paternity Court | Patriot Act | Patti Stanger: The Matchmaker | Penn & Teller: Bullshit!
Penn & Teller: Fool Us | Perfect Match Australia | Person, Place or Thing | Personal Injury Court
The Pete Holmes Show | The Phil Donahue Show | Pickler & Ben | ~Pictionary | Piers Morgan Live
Piers Morgan Tonight | Piers Morgan Uncensored | Piers Morgan's Life Stories | Pirate Master
~Playing It Straight | ~Police 24 | Politically Incorrect with Bill Maher | Pooch Perfect
~Power Lunch | The Preachers | ~The President Show | The Price Is Right at Night
The Price Is Right Primetime | ~The Profit | ~The Proposal | ~Protection Court
The Pussycat Dolls Present: Girlicious | Pussycat Dolls Present: The Search for the Next Doll
The Queen Latifah Show | ~The Quest | The Quiz with Balls | The Rachel Maddow Show | Raid the Cage
Raising Whitley | Rap Yearbook | ~Ready for Love | ~Ready to Love | Ready to Love: Make a Move
~The Real Daytime | Real Stories of the Highway Patrol
The Rebel Billionaire: Branson's Quest for the Best | The ReidOut | Relative Justice | Remodeled
Renovate My Family | ~Rescue 911 | The Ricki Lake Show | Ride with Norman Reedus | Right This Minute
RightThisMinute | Ripley's Believe It or Not | Ripley's Believe It or Not! | The Robert Irvine Show
Robert Kirkman's Secret History of Comics | ~Rock Center | Rock Center with Brian Williams
The Rosie O'Donnell Show | The Rosie Show | The Rundown with Robin Thede | ~Running Wild
Sale of the Century | Sally Jessy Raphael | The Sally Jessy Raphaël Show | Sanjay Gupta
Saturday Night Line | ~School Pride | ~Scrabble | The Search for the Next Elvira
Secret Lives of the Super Rich | ~The Secret Storm | Shaq's Big Challenge | Shark Tank Australia
Shark Tank Mexico | Shark Tank: Where Are They Now | Shedding for the Wedding | Shipmates
Shocking Family Secrets | Shop 'til You Drop | Showville | ~Sister Circle | ~The Situation Room
The Situation Room with Wolf Blitzer | Six Little McGhees | Skating with Celebrities
~Small Fortune | Small Town Security | ~Snake Oil | ~Snap Decision | The Soup with Joel McHale
Special Report with Bret Baier | ~Spin the Wheel | Sports Jeopardy! | Squawk Box | ~Star Search
Stars Earn Stripes | Start-Up: Money | State of the Union with Jake Tapper | The Steve Wilkos Show
Strahan & Sara | Strahan and Sara | Strahan, Sara and Keke | ~Straight to You | Street Smarts
Stylista | Sunday Night with Megyn Kelly | Sunday Today | Super Heists | Super Password
Super Sloppy Double Dare | Super Soul Sunday | ~Superhuman | Supermarket Sweep
Superstar Racing Experience | Supreme Justice with Judge Karen | ~The Swan | ~The Swarm
Take the Money & Run | ~Talking Bad | Talking Dead: Fear Edition | Talking Preacher | Talking Saul
Talking with Chris Hardwick | Taskmaster Australia | Taskmaster NZ | Temptation Island USA
Tha God's Honest Truth | Tha God's Honest Truth with Charlamagne tha God | That Damn Michael Che
~That's Incredible! | This Week with George Stephanopoulos | Tic Tac Dough | Tic-Tac-Dough
TMZ Investigates | TMZ Live | TMZ Sports | To Catch a Predator | Today with Hoda & Jenna
Today with Jenna & Friends | Today with Kathie Lee Gifford & Hoda Kotb
The Tonight Show with Conan O'Brien | Totally Biased with W. Kamau Bell | Totally Hidden Video
Totally Weird and Funny | Tough as Nails | Trading Spouses | Tribunal Justice
The Trisha Goddard Show | ~Trivial Pursuit | True Crime Daily | ~True Fiction
Tucker Carlson Tonight | Tyler Perry's Beauty in Black | The Tyra Banks Show
Ultimate Slip 'N Slide | The Ultimate Surfer | Unan1mous | Undateable Live
Unsolved Mysteries with Dennis Farina | Unsolved Mysteries: Behind the Legacy
Up with Steve Kornacki | The Verdict with Judge Hatchett | ~The Wall Live | Watters' World
Welcome to Sweetie Pie's | Welcome to the Neighborhood | West Texas Investors Club | Wheel 2000
Where in the World Is Carmen Sandiego? | Where in Time Is Carmen Sandiego?
Who Wants to Be a Super Millionaire | Who Wants to Marry a Multi-Millionaire?
Who's Still Standing? | ~Who's Your Daddy? | Wilmore | Win Ben Stein's Money | ~The Winner Is
~Winning Lines | Wonderwall | World News Tonight | World News Tonight with David Muir
World's Funniest Animals | World's Funniest Fails | ~Yes, Chef!
"""
