"""American comedies of the networks, most of them before 2010.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
~'Til Death | 12 Miles of Bad Road | 13 Queens Boulevard | ~3-South | 3rd & Bird
The 5 Mrs. Buchanans | 8 Simple Rules for Dating My Teenage Daughter | A.U.S.A. | Aaron Stone
The Adventures of Ozzie and Harriet | After M*A*S*H | AfterMASH | Aliens in America
Aliens in the Family | All About the Andersons | All American Girl | All-American Girl
~Almost Home | ~Almost Royal | ~Amazing Grace | American Princess | Amos 'n' Andy
Andy Barker, P.I. | Andy Richter Controls the Universe | Anything but Love | ~Arsenio
~The Associates | At Home with Amy Sedaris | ~Baby Blues | Baby Bob | ~Baby Talk | ~Back to You
Balls of Steel | ~Barely Famous | ~Belle's | ~Best Week Ever | ~Bette | Better Late Than Never
~Better with You | The Betty White Show | Betty White's Off Their Rockers | Big Lake
Big Time in Hollywood, FL | The Bill Cosby Show | The Bill Engvall Show | Billy & Billie
Bless Me, Father | Blue Collar TV | Blue Mountain State | Blue Water High | Bob Patterson
The Bonnie Hunt Show | ~Bosom Buddies | Bram & Alice | Bridget Loves Bernie | Brutally Normal
~Built to Last | C-Bear and Jamal | ~Camp Candy | ~Captain Nice | Car 54, Where Are You?
Carpoolers | Carter Country | ~Center of the Universe | Charles in Charge | Charlie & Co.
Charlie Hoover | Chicago Sons | Chico and the Man | China Beach | Chozen | ~City Guys | Cleghorne!
Clerks: The Animated Series | Code Monkeys | ~Committed | ~Common Law | Complete Savages
Conrad Bloom | ~Coupling | Courting Alex | ~Cracking Up | Crank Yankers | ~Crumbs | Daddio
The Dana Carvey Show | Dave's World | Davis Rules | December Bride | ~Dennis the Menace
The Dick Cavett Show | ~Dinner and a Movie | ~Do Over | Doogie Howser, M.D. | The Doris Day Show
~Down the Shore | Drexell's Class | The Duck Factory | ~Duet | Dweebs | ~Easy Street
The Ellen Show | Emily's Reasons Why Not | Encore! Encore! | ~Evening Shade
Everybody Still Hates Chris | F Troop | The Famous Teddy Z | The Fanelli Boys | Father of the Pride
~Ferris Bueller | The Fighting Fitzgeralds | ~Flo | The Frank Caliendo Show | Frank TV
Frank's Place | Frannie's Turn | ~Free Spirit | Freshman Dorm | The Gale Storm Show | Gary & Mike
Gary the Rat | The Geena Davis Show | The George Burns and Gracie Allen Show
The George Carlin Show | George Lopez Tonight | ~Get a Life | ~Getting Personal | ~Gidget
Gimme Gimme Gimme | Glenn Martin, DDS | God, the Devil and Bob | ~Going Places
Gomer Pyle, U.S.M.C. | Gomer Pyle: USMC | The Gong Show with Dave Attell | Good Morning, Miami
Good Morning, Miss Bliss | Goode Behavior | Greetings from Tucson | Grosse Pointe | Guys Like Us
Hangin' with Mr. Cooper | ~Happy Hour | ~Harry and the Hendersons | ~Harry O | Hearts Afire
Hello, Larry | Help Me Help You | Here's Lucy | Herman's Head | Hey, Landlord | Hi Honey, I'm Home!
High School USA! | ~High Society | Hiller and Diller | The Hogan Family | Hollywood Residential
Holmes & Yo-Yo | Homeboys in Outer Space | Hope & Gloria | House of Buggin' | ~How to Rock
Hudson Street | I Married Dora | I'm in the Band | I'm with Busey | I'm with Her | ~Imagine That
Inside Schwartz | ~Instant Mom | ~It's a Living | It's Garry Shandling's Show
It's Like, You Know... | ~It's Your Move | Jack & Jill | Jack's Place | The Jeff Dunham Show
The Jeff Foxworthy Show | Jennifer Slept Here | The Jim Gaffigan Show | Joe Bash
The Joe Schmo Show | The John Larroquette Show | Jon Benjamin Has a Van | Jon Glaser Loves Gear
~Just in Time | Just Our Luck | Just the Ten of Us | Kate & Allie | Kate Brasher | Katie Joplin
King of the Nerds | ~Kitchen Confidential | The Knights of Prosperity | ~Kristin | Kroll Show
~Ladies Man | LateLine | Laurie Hill | ~Leap of Faith | Let's Stay Together | Life on a Stick
Life with Bonnie | ~Life with Derek | Life with Elizabeth | Life with Louie | Life with Lucy
Life with Luigi | ~Like Family | Lil' Bush | ~Listen Up | ~Listen Up! | Little Bush | Living Dolls
~Lost at Home | ~Love & War | Love That Girl! | ~Love Thy Neighbor | Love, American Style
Love, Sidney | Lucas Tanner | The Lucy Show | The Lucy-Desi Comedy Hour | Madame's Place
Madman of the People | ~Major Dad | ~Mama's Family | The Many Loves of Dobie Gillis
Marblehead Manor | Married to the Kellys | Mary Hartman, Mary Hartman | ~Maybe It's Me
Maybe This Time | McHale's Navy | ~Me and the Boys | Me and the Chimp | Meego | ~Men at Work
Men, Women & Dogs | Method & Red | Michael and Michael Have Issues | Mike O'Malley
The Mike O'Malley Show | ~Minor Adjustments | Misery Loves Company | Miss Guided | ~Miss Match
Mission Hill | Mister Ed | ~The Mommies | Mr. Belvedere | Mr. Box Office | Mr. Rhodes | Mr. Show
Mr. Show with Bob and David | My Big Fat Greek Life | My Favorite Martian | My Little Margie
My Mother the Car | ~My Secret Identity | My Sister Sam | My Two Dads | Nanny and the Professor
Ned and Stacey | The New Gidget | The New Leave It to Beaver | The New WKRP in Cincinnati
Nick & Hillary | Nick Freno: Licensed Teacher | The Norm Show | ~Normal Life | Normal, Ohio
Notes from the Underbelly | ~Nothing in Common | The Oblongs | Odd Man Out | ~Off Centre | ~Oh Baby
Oh, Grow Up | Oliver Beene | ~One on One | ~Operation Petticoat | ~The Opposite Sex
Our Miss Brooks | Out of Jimmy's Head | ~Out of Practice | Pacific Station | Parker Lewis Can't Lose
~Partners in Crime | The People Next Door | ~Phenom | The Phil Silvers Show | The PJs | Platypus Man
~Please Don't Eat the Daisies | The Popcorn Kid | ~The Powers That Be | ~Quark | ~Quintuplets
~Raising Dad | Raising Miranda | The Real McCoys | Regular Joe | ~Rhythm & Blues | Rick & Steve
Rita Rocks | ~Roc | ~Rock Me Baby | ~Rodney | Romeo! | ~Roomies | The Ropers | Ruby & The Rockits
~Rude Awakening | ~Running the Halls | S Club 7 in Miami | Samantha Who?
The Secret Diary of Desmond Pfeiffer | ~Shaping Up | Shasta McNasty | She's the Sheriff | ~Sibs
~The Single Guy | Sister Kate | ~Small Wonder | ~So Little Time | Something So Right
Something Wilder | Sonny Spoon | Sons of Tucson | Spaceballs: The Animated Series | ~Sparks
Stark Raving Mad | Still the Beaver | ~Style & Substance | Suddenly Susan | ~Sugar Time!
~Sunday Best | ~Talk to Me | ~Temporarily Yours | Tenafly | ~Testees | ~That Girl | That's My Bush!
~That's My Mama | ~Thea | ~Thunder Alley | ~Til Death | The Tony Danza Show | The Tony Randall Show
~Too Close for Comfort | ~Topper | The Torkelsons | ~Tough Cookies | ~Townies | Tracey Takes On...
The Tracey Ullman Show | Tracey Ullman's State of the Union | The Tracy Morgan Show
Twenty Good Years | Two Guys, a Girl and a Pizza Place | ~Two Marriages | ~Two of a Kind
~Undergrads | Unfabulous | Unhappily Ever After | Unhitched | Upright Citizens Brigade
Veronica's Closet | Vinnie & Bobby | Wait Till Your Father Gets Home | Wanda at Large
The Wanda Sykes Show | The War at Home | Watching Ellie | ~What's Happening Now!!
~What's Happening!! | ~Wild Oats | Women of the House | Wonder Showzen | Woops! | ~Work with Me
~Working It Out | Xavier: Renegade Angel | You Take the Kids | Z Rock
Zach Stone Is Gonna Be Famous | Zoe, Duncan, Jack & Jane
"""
