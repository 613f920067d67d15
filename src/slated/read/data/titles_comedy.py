"""American comedies on broadcast and basic cable.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
$#*! My Dad Says | 1600 Penn | 2 Broke Girls | ~227 | 30 Rock | 3rd Rock from the Sun
8 Simple Rules | ~9JKL | A.P. Bio | Abbott Elementary | ~Abby's | ~About a Boy
~Accidentally on Purpose | ~According to Jim | The Addams Family | ~Adults | Alex, Inc. | ~ALF
~Alice | All in the Family | Allen Gregory | ~Amen | American Auto | ~American Dad | American Dad!
American Housewife | The Andy Griffith Show | Angel from Hell | ~Anger Management | Angie Tribeca
~Animal Control | ~Animal Practice | Another Period | Aqua Teen Hunger Force | ~Archer
Are You There, Chelsea? | Arrested Development | ~Assisted Living | ~Atlanta
Awkwafina Is Nora from Queens | ~Awkward | ~Awkward. | B Positive | Baby Daddy | ~Back in the Game
~Bad Judge | Barney Miller | ~Baskets | ~Batman | Batman: Caped Crusader | ~The Bear
Beavis and Butt-Head | ~Becker | Ben and Kate | ~Benched | ~Benson | ~Bent | The Bernie Mac Show
~Best Friends Forever | Better Off Ted | ~Better Things | The Beverly Hillbillies | ~Bewitched
The Big Bang Theory | The Birthday Boys | ~Black Jesus | Black-ish | black-ish | Bless the Harts
Bless This Mess | ~Blossom | Bob Hearts Abishola | The Bob Newhart Show | Bob's Burgers
The Boondocks | ~Bordertown | Boy Meets World | The Brady Bunch | ~Breaking In | ~Breeders
Brickleberry | Broad City | ~Brockmire | ~Broke | Brooklyn Nine-Nine | ~By the Book | Call Me Kat
~Call Your Mother | The Carmichael Show | Carol's Second Act | Caroline in the City
Celebrity Deathmatch | ~Chad | ~Champions | Chappelle's Show | ~Cheers | Childrens Hospital
The Cleveland Show | Clone High | ~Clueless | ~Coach | ~The Comedians | Comedy Bang! Bang!
~Community | The Conners | The Cool Kids | Cooper Barrett's Guide to Surviving Life | ~Corporate
The Cosby Show | Cougar Town | The Crazy Ones | Cristela | ~The Critic | ~Crowded | ~Cybill
~Dads | ~Daria | ~Dave | Designing Women | ~Detroiters | Dharma & Greg | The Dick Van Dyke Show
Diff'rent Strokes | ~A Different World | ~DMV | Documentary Now!
Don't Trust the B---- in Apartment 23 | The Donna Reed Show | Dr. Katz, Professional Therapist
~Dr. Ken | Drawn Together | The Drew Carey Show | Drunk History | ~Duckman | Duncanville | ~Ellen
~Empty Nest | ~English Teacher | ~Enlisted | ~Eve | Everybody Hates Chris
Everybody Loves Raymond | Everything's Gonna Be Okay | ~The Exes | ~Extended Family
The Facts of Life | ~Faking It | ~Fam | ~Family Affair | Family Guy | ~Family Matters
~Family Ties | ~Family Tools | Father Knows Best | Finding Carter | Freaks and Geeks
~Free Agents | Fresh Off the Boat | The Fresh Prince of Bel-Air | ~Friends
~Friends with Better Lives | ~Full House | Fuller House | Futurama | Garfunkel and Oates
Gary Unmarried | ~George Lopez | Georgie & Mandy's First Marriage | Get Smart | ~Ghosted
Gilligan's Island | Gimme a Break! | Girl Meets World | ~Girlfriends
Girlfriends' Guide to Divorce | ~Go On | ~Going Dutch | The Goldbergs | ~The Good Place
~Good Times | Grace Under Fire | Grand Crew | ~Grandfathered | ~The Great Indoors | ~Great News
The Great North | ~Green Acres | ~Grimsburg | ~The Grinder | Ground Floor | Grounded for Life
~Growing Pains | Growing Up Fisher | Grown-ish | grown-ish | The Guest Book | Guys with Kids
~Half & Half | ~Happy Days | ~Happy Endings | ~Happy Together | Happy's Place | Hogan's Heroes
~Home Economics | ~Home Improvement | The Honeymooners | ~Hope & Faith | Hot in Cleveland
House of Payne | ~Housebroken | How I Met Your Mother | How to Be a Gentleman
How to Live with Your Parents | The Hughleys | I Dream of Jeannie | ~I Feel Bad
I Hate My Teenage Daughter | I Love Lucy | Imaginary Mary | Impastor | ~In Living Color
The Inbetweeners | ~Indebted | Inside Amy Schumer | It's Always Sunny in Philadelphia
The Jack Benny Program | The Jamie Foxx Show | The Jeffersons | Joanie Loves Chachi | ~Joey
~Just Shoot Me! | ~Kenan | Kevin Can Wait | Kevin from Work | Key & Peele | The Kids Are Alright
The King of Queens | ~King of the Hill | ~Kirstie | Krapopolis | LA to Vegas | ~Last Man Standing
The Last O.G. | Laverne & Shirley | ~The League | Leave It to Beaver | ~Legit | ~Less than Perfect
~Life in Pieces | Living Biblically | ~Living Single | Lopez vs Lopez | Lopez vs. Lopez | ~Louie
M*A*S*H | ~Mad About You | ~Mad Love | ~Making History | Malcolm & Eddie | Malcolm in the Middle
Malibu Country | Man Seeking Woman | ~Man Up! | ~Man with a Plan | Manhattan Love Story | ~Maron
~Married | Married with Children | Married... with Children | ~Marry Me | ~Martin
The Mary Tyler Moore Show | ~MASH | ~Maude | ~The Mayor | ~The McCarthys | ~Me, Myself & I
Meet the Browns | Melissa & Joey | Metalocalypse | The Michael J. Fox Show | ~The Mick
~The Middle | ~Mike & Molly | ~The Millers | The Mindy Project | Miracle Workers | Mixed-ish
mixed-ish | ~Mixology | ~Modern Family | Moesha | ~Mom | The Monkees | Mork & Mindy | ~Mr. Mayor
~Mr. Sunshine | ~Mulaney | The Munsters | ~The Muppets | Murphy Brown | ~My Boys | My Name Is Earl
My Three Sons | My Wife and Kids | ~The Nanny | ~Napoleon Dynamite | Nathan for You
~The Neighborhood | ~The Neighbors | The New Adventures of Old Christine | ~New Girl
~The New Normal | ~Newhart | NewsRadio | ~Night Court | ~Nobodies | ~Not Dead Yet | The Odd Couple
~Odd Mom Out | ~The Office | ~One Big Happy | ~The Other Two | ~Outmatched | ~Outsourced
The Parent 'Hood | ~The Parkers | Parks and Recreation | ~Partners | The Partridge Family
The Paul Reiser Show | ~People of Earth | ~Perfect Couples | ~Perfect Harmony | ~Perfect Strangers
Petticoat Junction | ~Phyllis | ~Pivoting | ~Playing House | Poppa's House | Portlandia
~Powerless | ~Primal | Punky Brewster | ~Raising Hope | The Real O'Neals | ~Reba | ~Rel
Reno 911! | Reservation Dogs | Retired at 35 | ~Review | ~Rhoda | Rick and Morty | ~Rob
Robot Chicken | ~Roseanne | ~Rules of Engagement | Running Wilde | Sabrina the Teenage Witch
Sanford and Son | The Sarah Silverman Program | ~Satisfaction | Saved by the Bell
Saved by the Bell: The New Class | ~Schooled | ~Scream | ~Scrubs | Sean Saves the World
~Search Party | ~Seinfeld | ~Selfie | Sex & Drugs & Rock & Roll | The Shannara Chronicles
Sherman's Showcase | ~Shifting Gears | Silver Spoons | The Simpsons | Single Drunk Female
~Single Parents | ~Sister, Sister | ~Sit Down, Shut Up | Smart Guy | Smiling Friends | ~Soap
Son of Zorn | The Soul Man | South Park | ~South Side | ~Speechless | ~Spin City
Splitting Up Together | ~Sports Night | St. Denis Medical | Stan Against Evil | ~Step by Step
The Steve Harvey Show | ~Still Standing | Strangers with Candy | ~Stumble | Suburgatory
Sullivan & Son | ~Sunnyside | Super Fun Night | Superior Donuts | Superstore | Surviving Jack
Tacoma FD | ~Taxi | Teen Wolf | ~Telenovela | That '70s Show | That '80s Show | Three's Company
~Titus | ~A to Z | Tosh.0 | ~Traffic Light | ~Trial & Error | ~Trophy Wife | ~Two and a Half Men
Two Guys and a Girl | Tyler Perry's House of Payne | Ugly Americans | ~Uncle Buck | Undateable
Undeclared | ~The Unicorn | United States of Al | Universal Basic Guys | ~Up All Night
The Venture Bros. | The Wayans Bros. | ~We Are Men | ~Webster | ~Weird Loners
Welcome Back, Kotter | Welcome to Flatch | ~Welcome to the Family | Welcome to Wrexham
~What I Like About You | What We Do in the Shadows | ~Whitney | Who's the Boss? | ~Wilfred
Will & Grace | ~Wings | WKRP in Cincinnati | ~The Wonder Years | ~Work It | Workaholics
~Worst Week | ~Wrecked | ~Yes, Dear | You're the Worst | Young & Hungry | ~Young Rock
Young Sheldon | ~Younger
"""
