"""Series from continental Europe and Latin America.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
100 días para enamorarnos | 100 días para enamorarse | 13 Geboden | 30 monedas | 4 Blocks Zwei
40 y 20 | 42 Days of Darkness | 42 días en la oscuridad | 42°C | A.mar, donde el amor teje sus redes
Abismo de pasión | Acacias 38 | Achtsam Morden | Ack Värmland | Ad Vitam
Agatha Christie's Criminal Games | Agent Hamilton | Aikuiset | Al fondo hay sitio
Al otro lado del muro | Al Rojo Vivo | Alarm für Cobra 11 | Alias J.J. | Alice Brasil | Alice Nevers
All-Time High | Allt för Sverige | ~Almost Happy | Alpha Males | Alta Mar | Altes Geld
Always a Witch | Amanecer | Amar es para siempre | Amor amargo | Amor en custodia
Amores verdaderos | Amsterdam Empire | Anthracite | Antidisturbios | ~Anxious People
Apache: La vida de Carlos Tevez | Apache: The Life of Carlos Tevez | Aquí en la Tierra
Aquí no hay quien viva | Aranyélet | Arcadia | Arelys Henao: Canto para no llorar
Argentina, tierra de amor y venganza | Arkitekten | Armas de mujer | Arne Dahl | Arvingerne
Asalto al Banco Central | Astrid et Raphaëlle | The Asunta Case | Así se baila | Atrapados
Au service de la France | Auga Seca | Avenida Brasil | Azúcar | Baantjer | Bad Banks | Badehotellet
Bailando por un sueño | Bajo el mismo cielo | Bajo sospecha | Bake Off Argentina | Bake Off Brasil
Bank Under Siege | Baron Noir | Barrabrava | Barracuda Queens | Beau Séjour | Bedrag
~Before We Die | Beforeigners | Beleza Fatal | Belfer | A besúgó | Better Than Us
Betty en Nueva York | Betty en NY | Betty, la fea: la historia continúa | Bez vědomí
Bienvenidos a Edén | The Billion Dollar Code | ~Billionaire Island | Billionaires' Bunker
Björnstad | Black Sands | ~Black Sun | Black Widows | Blackport | Blackwater | Blind Donna
Blinded by the Lights | ~Block 27 | ~Blood Coast | Bloodride | Bloque de búsqueda | Blå ögon
The Boarding School | The Boarding School: Las Cumbres | Boca a Boca | Bolívar | Bom Dia, Verônica
The Bonfire of Destiny | Bonusfamiljen | Borderliner | Borgen – Power & Glory
Borgen: Power & Glory | The Boy's Word: Blood on the Asphalt | Braqueurs | The Bridge (Bron/Broen)
Brigada Costa del Sol | Broen | Brokat | The Bronze Garden | Buenos chicos
The Bureau of Magical Things | Burning Bush | Buscando a Frida | Café, con aroma de mujer
Caliphate | Camelia la Texana | Camping Paradis | Cangaço Novo | Capadocia | Capitaine Marleau
Carlos, Rey Emperador | Carmel: Who Killed Maria Marta? | Carmen Curlers | Casamento às Cegas
Casi feliz | Casi ángeles | Caso Cerrado | Cassandre | ~Cat's Eyes | ~The Chalet | Charité
Chespirito: Not Really on Purpose | Chespirito: Sin querer queriendo
The Chestnut Man: Hide and Seek | Chichipatos | Chiquititas | Christmas Flow
Cidade de Deus: A Luta Não Para | Cidade Invisível | Cien años de soledad
City of God: The Fight Rages On | ~Cocaine Coast | Coisa Mais Linda | ~Cold Courage | Commando's
Contigo capitán | The Cook of Castamar | Coppola, el representante | Corazón guerrero
Corazón que miente | Corazón valiente | Cordon | Corona de lágrimas | Cracow Monsters
Crime Diaries: Night Out | Crime Diaries: The Candidate | Crime Diaries: The Search
Criminal: Spain | Cris Miró (Ella) | Cristo y Rey | Crni bombarder | Culpa mía | Cuna de lobos
Cuéntame cómo pasó | Czterej pancerni i pies | Cómo sobrevivir soltero | Dag & Nat | Dama y obrero
~Dance Brothers | Darkness: Those Who Kill | Das letzte Wort | Daughter from Another Mother
De Férias com o Ex | De Mol | De Twaalf | De Volta aos 15 | De vuelta al barrio | ~The Dead Girls
Dead Mountain: The Dyatlov Pass Incident | Delirio | Demain nous appartient | Den som dræber
Der Bergdoktor | Der Pass | Der Tatortreiniger | Desafío | ~Desperate Lies | Despierta América
Destilando amor | Detective Forst | Deutschland 89 | Devotion, a Story of Love and Desire | Diablero
Die Discounter | Die Kaiserin | Diomedes, el Cacique de La Junta | ~Dirty Lines | Diseñando tu amor
Distrito Salvaje | Doc – Nelle tue mani | Don Matteo | Donde hubo fuego | Doña Bárbara
Dra. Lucía: Un Don Extraordinario | Druck | Drôle | Dyatlov Pass | Días de gallos | Días de Navidad
Ecomoda | Efterforskningen | Ekaterina | El amor después del amor | El amor invencible
El amor no tiene receta | El Barón | El Cartel | El caso Asunta | El Chapulín Colorado
El Chavo Animado | El Chavo del Ocho | El Chema | El color de la pasión | El Conde: Amor y honor
El cuerpo en llamas | El desorden que dejas | El Dragón | El Dragón: Return of a Warrior
El embarcadero | El encargado | El eternauta | El fantasma de Elena | El final del paraíso
El Gordo y la Flaca | El hipnotizador | El hormiguero | El inocente | El internado
El internado: Las Cumbres | El jardín de bronce | El juego de las llaves | El lobista | El maleficio
El Man es Germán | El marginal | El Patrón del Mal | El Presidente | El primero de nosotros
El Príncipe | El puntero | El Recluso | El refugio atómico | El Reino | El Rey
El Rey, Vicente Fernández | El robo del siglo | El rostro de la venganza
El secreto de Puente Viejo | El secreto de Selena | El secreto del río | El tiempo entre costuras
El tigre Verón | El Vato | El vecino | El Ángel de Aurora | El último rey | Elite Short Stories
Elite: Short Stories | En el barro | En otra piel | ~En place | En thérapie | ~The Endless Night
Enemigo íntimo | Ennemi public | Entrevías | Envidiosa | Epitafios | Escobar, el patrón del mal
Esterno notte | Estoy vivo | Eteros Ego | Eva la trailera | Eva Lasting
Everything Calls for Salvation | Exatlón Estados Unidos | Exatlón México | F*** You Very, Very Much
Faithless | ~Fake Profile | Fallet | Falsa identidad | Famagusta | Familie | Families Like Ours
Fangar | Fariña | Farsantes | Fartsa | A Fazenda | Fedeltà | Feria: The Darkest Light
Ferry: The Series | Filhos da Pátria | Filhos do Carnaval | ~The Final Score
Fito Páez: Love After Music | Fizruk | Flikken Maastricht | Flor salvaje | Floricienta
Folk med ångest | ~Follow the Money | Forst | A Força do Querer | Fremvandrerne | Frikjent
Frontera Verde | Fuego ardiente | Fuego de amor | Fuego en la sangre | Furia | The Game of Keys
Ganglands | Gefährliche Nähe | ~Generation War | Germinal | Gidseltagningen
A Girl and an Astronaut | Girls from Ipanema | ~Glow & Darkness | Glória | Go Ahead, Brother
Godunov | Goede tijden, slechte tijden | ~The Golden Hour | Goles en contra | Golpe de suerte
Gomorrah: The Origins | Got Talent España | Graduados | Gran Hermano Argentina | Green Frontier
Grenseland | Greyzone | Gry rodzinne | Guerra de vecinos | Gute Zeiten, schlechte Zeiten | Hache
Hackerville | Hasta el fin del mundo | Hasta que la plata nos separe | Hasta que te conocí
The Heavy Water War | Heimebane | Heirs of the Night | The Helicopter Heist | Helsinki Syndrome
Helsinki-syndrooma | Helt perfekt | Herrens Veje | Het gouden uur | Heweliusz | Hidden: First Born
Hierro | ~High Heat | High Tides | The Hijacking of Flight 601 | Hippocrate | Hippocrates
Historia de un clan | Historia de un crimen | Historia de un crimen: Colosio
Historias para no dormir | Hjem til jul | Hjørdis | Hollands Hoop | ~Holy Family | ~Home Ground
Hotel Beau Sejour | Hotel Portofino | The Hound's Hill | How to Be a Carioca
How to Sell Drugs Online | How to Survive Being Single | Hoy Día | Hořící keř | Hvide Sande
The Hypnotist | Händelser vid vatten | I bastardi di Pizzofalcone | Ici tout commence
The Idhun Chronicles | Il Cacciatore | Il commissario Montalbano | Imma Tataranni | Impuros
Infamia | Infamy | Informacja zwrotna | Innan vi dör | Interny | Intimidad | Invisible Heroes
Iosi, el espía arrepentido | Irmandade | ~Iron Hand
Isabel: La historia íntima de la escritora Isabel Allende | Ivalo | Jenni Rivera: Mariposa de Barrio
Jorge el religioso | José José | José José, el príncipe de la canción | Joséphine, ange gardien
Juego de mentiras | Juegos interrumpidos | Jugar con fuego | Just One Look | Jutro će promeniti sve
Kaamelott | Kalifat | Kampen om tungtvannet | Karppi | Kastanjemanden | Kholop | King of Stonks
The King of Warsaw | The Kingdom Exodus | ~Kissing Game | Klovn | Knokke Off | Krakowskie potwory
Królowa | Ku'damm 56 | Ku'damm 59 | Ku'damm 63 | Kukhnya | Kärlek & Anarki | L'Agence
La casa de al lado | La casa de las flores | La casa de los famosos
La Casa de los Famosos All-Stars | La casa de los famosos Colombia | La Casa de los Famosos México
La chica de nieve | La Cocinera de Castamar | La desalmada | La doble vida de Estela Carrillo
La Doña | La embajada | La esclava blanca | La familia P. Luche | La fea más bella | La Flamme
La Forêt | La herencia, un legado de amor | La historia de Juana | La impostora | La jauría
La Leona | La ley secreta | La madrastra | La Mante | La Mesías | La mexicana y el güero
La mujer de mi vida | La más draga | La niña | La Novia Gitana | La Palma | La peste | La Piloto
La primera vez | La promesa | La que no podía amar | La que se avecina | La Red Púrpura
La reina de Indias y el conquistador | La Reina del Flow | La Rosa de Guadalupe
La sombra del pasado | La Trêve | La usurpadora | Lady Tabares | Lady Voyeur
Lady, la vendedora de rosas | Las chicas del cable | Las Estrellas | Las hijas de la señora García
Las muertas | The Last Socialist Artefact | Le Bazar de la charité | Le Chalet | Le Flambeau
~The Leopard | Les hommes de l'ombre | Les Petits Meurtres d'Agatha Christie | Les Témoins
Let's Dance Germany | Liebes Kind | Life's a Glitch with Julien Bam | Limbo... hasta que lo decida
Lindenstraße | Lo que la vida me robó | Locked Up: El Oasis | Locust | LOL: Last One Laughing México
Loquito por ti | Los 50 | Los 80 | Los Briceño | Los Enviados | Los exitosos Pells | Los Farad
Los herederos del Monte | Los hilos del pasado | Los hombres de Paco | Los mil días de Allende
Los miserables | Los protectores | Los protegidos | Los Reyes | Los ricos también lloran
Los Simuladores | Love After Music | Luchshe, chem lyudi | Luis Miguel, la serie | Luz de luna
Lyckoviken | The Lying Life of Adults | Lykkeland | The Lynching | The Lørenskog Disappearance
M jak miłość | M: Son of the Century | Machos Alfa | Made in Mexico | Madre sólo hay dos
Maestro in Blue | Magnus - Trolljegeren | Magnífica 70 | Makta | Maldivas | Malhação
Malverde: El Santo Patrón | Mammon | The Man Who Died | Mandrake | Manhãs de Setembro
Mano de hierro | Mar de plástico | Maradona: Blessed Dream | Maradona: Sueño bendito | Mare fuori
Marea de pasiones | Maria Theresia | Maria Wern | Marido en alquiler | Marimar | Mariposa de Barrio
~The Marked Heart | María Félix: La Doña | María la del Barrio | María Marta, el crimen del country
Masha i Medved | Masterchef Argentina | MasterChef Brasil | MasterChef España | Matador | Matteüs
Mazhor | Me declaro culpable | Medici: Masters of Florence | Medici: The Magnificent | Medusa
Melodifestivalen | Memorias de Idhún | Menem | Merlí | Merlí: Sapere Aude
The Mess You Leave Behind | Mi corazón es tuyo | Mi corazón insiste | Mi familia perfecta
Mi fortuna es amarte | Midnattssol | ~Midnight Sun | Milky Way | Milliardærøya | Minas de pasión
Mira quién baila | Mister8 | Mocro Maffia | Monarca | Money Heist: Berlin | Monteverde | Monzón
Mouche | Mujer de nadie | Murder Mindfully | Mussolini: Son of the Century | Mustat lesket
Mythomaniac | Más sabe el diablo | Médicos, línea de vida | The Name of the Rose | Narcos Colombia
~The Neighbor | Ni una más | Nicky Jam: El Ganador | Nieuwe Buren | Ninguém Tá Olhando | Nisser
No te puedes esconder | ~Nobody's Looking | Norskov | Notre-Dame | Novine | Nuestra Belleza Latina
Nuevo rico, nuevo pobre | Nymphs | Nyukhach | Når støvet har lagt sig | O Clone | O Mecanismo
O Negócio | Odwilż | Ojitos de huevo | Ojo por ojo | Okkupert | Okupas | Olhar Indiscreto | Olympo
Omniscient | Onisciente | ~Only for Love | Oogappels | Operación Triunfo | ~An Ordinary Woman
Os Donos do Jogo | Oscuro deseo | ~The Other Me | Otwórz oczy | Overspel | OVNI(s) | Pablo Escobar
Pacto de silencio | Pagan Peak | Palpito | Pandore | Pantanal | Papá a toda madre | Paquita Salas
Para – Wir sind King | Parfum | Parientes a la fuerza | The Paris Murders | The Parisian Agency
Parlement | Pasión de Gavilanes | Pasión y poder | Patito Feo | Patria | Pax Massilia
Pedaço de Mim | Penoza | Pequeña Victoria | Pequeños Gigantes | Perdida | Perdona nuestros pecados
Perfect Commando | Perfil falso | Pienso en ti | ~The Pier | ~The Plague | Plan Coeur
Plus belle la vie | Po złoto | Područje bez signala | Polizeiruf 110 | Polseres vermelles
Por amar sin ley | Post Mortem | Post Mortem: No One Dies in Skarnes | Preamar | Premios Juventud
Primer Impacto | ~A Private Affair | Profilage | Profugos | Projekt UFO | The Protectors | Prófugos
~Public Enemy | Pulsaciones | Pustina | Putain | Putous | Pálpito | Pørni | Que te perdone Dios
The Queen of Flow | Rabo de Peixe | Ranczo | Raul Seixas: Let Me Sing | Reality Z
Rebecka Martinsson | Rebelde México | Rebelde Way | The Red Band Society | Red Band Society: Spain
Reina de corazones | Reina Roja | Renascer | Rensga Hits! | Ride Upon the Storm | Riget
~Riot Police | Ritmo Salvaje | The Road to Love | Rocco Schiavone | Rojo vivo | Rojst | Romancero
Rosa diamante | Rosalinda | Rosario Tijeras México | Rote Rosen | ~Rough Diamonds | Royalteen
Rulers of Fortune | Ráðherrann | Réttur | Sagrada familia | Salamander | Salatut elämät
Sam: A Saxon | Sambre | The Sandhamn Murders | Sandy & Júnior | Santa diabla | Schlafende Hunde
~The Sea Beyond | Seaside Hotel | Sebastian Bergman | The Secret of the River
Section de recherches | Secuestro del vuelo 601 | The Seduction | Selena's Secret
Senke nad Balkanom | Separadas | September Mornings | Servant of the People | Servir y proteger
Sessão de Terapia | Señor Ávila | Señora Acero | Señora Acero: La Coyote | Showmatch
Si lo hubiera sabido | Si nos dejan | Siempre bruja | Siempre fui yo | ~Silent Road
Silvana sin lana | Silvia Pinal, frente a ti | Sin miedo a la verdad | Sin senos no hay paraíso
Sin senos sí hay paraíso | Sin tetas no hay paraíso | Skam España | Skam France | Skam Italia
SKAM NL | Skruk | ~The Sleepers | ~Sleeping Dog | Slovo Patsana | Sluga Narodu | ~The Sniffer
~Snow Angels | ~The Snow Girl | Snöänglar | So Long, Marianne | Sobreviviendo a Escobar
Soleil noir | Solsidan | Somos. | Sorjonen | Soy tu dueña | Spectros | Sr. Ávila
Stawka większa niż życie | Stjärnorna på slottet | Stromberg | Sturm der Liebe | Störst av allt
Su nombre era Dolores, la Jenn que yo conocí | Suburra | Suburra: Eterna | Sueños de libertad
Super Drags | Superestar | Supervivientes | Surviving Escobar: Alias JJ | Svörtu sandar
Svět pod hlavou | Sygeplejersken | Sábado Gigante | Sálvame | Só se for por amor | Tabula Rasa
Tapie | Te acuerdas de mí | Temporada de Verão | Terapie | Terra e Paixão | Terápia
Three Days of Christmas | Thuis | Tierra de esperanza | Tierra de reyes | Tierra Incógnita | Tijuana
Til Money Do Us Part | Todo Dia a Mesma Noite | Todo va a estar bien | Top Chef VIP | Totems
Totenfrau | ~Toy Boy | Travessia | Tremembé | Trepalium | Tres Caínes | Tres veces Ana
Triunfo del amor | Trotsky | Tu cara me suena | Tu vida es mi vida | Tumberos | Tunn is
Turn of the Tide | Tutto chiede salvezza | Two Summers | Ugly Duckling | Umbre | Un asunto privado
Un extraño enemigo | Un gallo para Esculapio | Un Nuevo Día | Un posto al sole | Un si grand soleil
Una familia de diez | Una maid en Manhattan | Unauthorized Living | Under a Dark Sun
Undercover Law | Unité 42 | An Unknown Enemy | The Unlikely Murderer | Unsere Mütter, unsere Väter
Uspjeh | Vai na Fé | Vale Tudo | The Valhalla Murders | Validé | Valkyrien | Vecinos
Velvet Colección | Velvet: El nuevo imperio | Vencer el desamor | Vencer el miedo | Vencer el pasado
Vencer la ausencia | Vencer la culpa | Veneno | Verbúðin | Verden er min | A Very Secret Service
Vicente Fernández: El Ídolo | Vigdís | Vikingane | Vino el amor | Vinterland | Vis a vis: El Oasis
Viudas negras: Putas y chorras | Vivir de amor | Vivir sin permiso | The Voice Brasil | Vuelve a mí
Vuxna människor | Vår tid är nu | Víctor Ros | W głębi lasu | The War Next-door | Wataha
We Children from Bahnhof Zoo | Weissensee | Welcome to Eden | Wetten, dass..?
When the Dust Settles | White Sands | The White Slave | Wie is de Mol? | Wielka woda
~Wild District | Wir Kinder vom Bahnhof Zoo | Wir sind die Welle | Woman of the Dead | ~Women at War
wtFOCK | Yo soy Betty | Yosi, the Regretful Spy | ~You Are Wanted | The Young Montalbano
Young Royals Forever | Znaki | Zone Blanche | ¡Así se baila! | ¿Dónde está Elisa?
¿Quién es la máscara? | ¿Quién mató a Sara? | ¿Te acuerdas de mí? | Águila Roja
Ângela Diniz: Assassinada e Condenada | Äkta människor | Älska mig | The Åre Murders | Åremorden
Ófærð | Øyevitne | Ślepnąc od świateł | Šutnja | Эпидемия
"""
