"""Reality television of the American channels.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
Tabatha Takes Over | Tabatha's Salon Takeover | ~Table for 12 | Tacoma FD: After
Talk Show the Game Show | Tamar Braxton: Get Ya Life! | Tamra's OC Wedding | Taquita & Kaui
Taradise | Tattoo Nightmares | ~Tattoo Rescue | Teen Cribs | Teen Mom Australia
Teen Mom Family Reunion | Teen Mom UK | Teen Mom Young and Pregnant | Teen Mom: Family Reunion
Teen Mom: Girls' Night In | Teen Mom: Young + Pregnant | Teen Mom: Young and Pregnant | Texicanas
Teyana & Iman | That Awkward Game Show | Thicker Than Water: The Tankards | Tiny & Toya
~Tiny Tonight | Tirdy Works | To Catch a Beautician | To Rome for Love | The Tom Green Show
Tommie Lee | Top Chef Amateurs | Top Chef Canada | Top Chef Duels | Top Chef Junior
Top Chef Just Desserts | Top Chef México | Top Chef: All-Stars | Top Chef: Just Desserts
Top Chef: Last Chance Kitchen | Top Chef: World All-Stars | Total Bellas: After | ~The Toy Box
Toya & Reginae | Toya: A Family Affair | TRL Top 10 | Troy: Street Magic | ~True Life
True Life Presents: Crime | True Life/Now | True Life: Crime | truTV Presents: World's Dumbest
The TS Madison Experience | ~Twenties | Ultimate Cake Off | Unanchored | Under the Gunn
Undercover Stings | ~Underemployed | ~Unexpected | Untold Stories of Hip Hop | Untying the Knot
The Valley: Persian Style | The Valleys | Vanderpump Dogs | Vanderpump Rules: After Show
Vanderpump Rules: Jax & Brittany Take Kentucky | Very Cavallari | VH1 Couples Retreat | VH1 Divas
VH1 Save the Music | VH1 Storytellers | VH1's Couples Retreat | Virgin Territory | Viva La Bam
WAGS Atlanta | WAGS L.A. | WAGS LA | WAGS Miami | Waka & Flocka | Waka & Tammy Tie the Knot
Waka & Tammy: What the Flocka | ~The Wanted Life | Warsaw Shore | Wendy's Show
What Would Ryan Lochte Do? | ~What's Eating You | When I Was 17 | Who Gets the Last Laugh?
Who Wants to Be a Superhero? | Wife Swap: The Real Housewives Edition | Wildboyz | The Willis Family
Winter Break: Hunter Mountain | Wipeout Canada | Wipeout: Extra | Wives with Knives | Wizard Wars
Women Behind Bars | Wonderland | Work of Art: The Next Great Artist | Work Out New York
World of Jenks | World's Craziest Police Chases | World's Dumbest | World's Dumbest Criminals
World's Wildest Police Videos | WWE LFG | WWE Rivals | WWE's Most Wanted Treasures
WWE: Legends & Future Greats | The X Effect | Xscape: Still Kickin' It | You've Got a Friend
~You, Me & My Ex | ~Young Dumb | Your Husband Is Cooking | Zombie House Flipping
"""
