"""Series from Turkey, Israel, the Arab countries and Africa.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
50m2 | 7de Laan | Abla Fahita | Abla Fahita: Drama Queen | Adım Farah | An African City | Al Hayba
Al Kaff | Al Shak | Ali Clay | Alparslan: Büyük Selçuklu | AlRawabi School for Girls
~The Ambassador's Daughter | Andropoz | Anikulapo: Rise of the Spectre | ~Another Self | Arab Idol
Arab Labor | Arka Sokaklar | Atiye | Autonomies | ~Avlu | Avrupa Yakası | Ayak İşleri | Ayza Atgawez
Aşk 101 | Aşk-ı Memnu | Bab Al-Hara | The Bachelor South Africa | Bahar
The Beauty Queen of Jerusalem | Behzat Ç. | BeTipul | Big Brother Africa | Big Brother Mzansi
Binbir Gece | Binnelanders | Bir Başkadır | Bir Zamanlar Çukurova | Bitter Lands
Biz Kimden Kaçıyorduk Anne? | Black and White Love | Black Money Love | ~Blood Sisters
Bloody Murray | A Body That Works | Bonkis | Bozkır | Camdaki Kız | Carte Blanche | Castle & Castle
Catch Me a Killer | Cheta'm | Come Dine with Me South Africa | Cramel | Crime and Justice Lagos
~Date My Family | Daydreamer | ~Dead Places | Devil's Peak | ~Diamond City | DiepCity | Diiche
Dirilis: Ertugrul | Diriliş Ertuğrul | ~Early Bird | Embassy 87 | Eretz Nehederet | Erkenci Kuş
Ertuğrul | Erşan Kuneri | Establishment: Osman | Euphoria Israel | Evlilik Hakkında Her Şey | ~Ezel
~Far from Home | Fatal Seduction | Fatma | Fatmagül | Fatmagül'ün Suçu Ne? | Finding Ola | Flawsome
From Scratch Arabia | The Girl from St. Agnes | Gomora | ~The Good Cop | ~The Greenhouse
Gül Masalı | Gümüş | Hakan: Muhafız | Hashoter Hatov | Hashtag Zawaj | Hercai | Hot Skull
House of Zwide | How to Ruin Christmas: The Wedding | Hudutsuz Sevda | Idols SA | Idols South Africa
Imbewu: The Seed | Inspector K | Intersexions | Isibaya | Isitha: The Enemy | Isithembiso | Isono
İnci Taneleri | İçerde | Jenifa's Diary | Jiva! | The Johnsons | ~Just for Today
Justice: Qalb Al Adala | Kadın | Kara Para Aşk | Kardeşlerim | Khumbul'ekhaya
Kimler Geldi Kimler Geçti | King of Boys: The Return of the King | Kings of Jo'burg
Kings of Joburg | Kiralık Aşk | Kiraz Mevsimi | Kulüp | Kurt Seyit & Sura | Kurt Seyit ve Şura
Kurtlar Vadisi | Kuruluş Osman | Kuruluş: Osman | Kuzey Güney | Kuş Uçuşu | Kvodo | Kübra
Kırmızı Oda | Kızıl Goncalar | Kızılcık Şerbeti | Law, Love & Betrayal | Leyla ile Mecnun
The Life and Movies of Erşan Kuneri | Line in the Sand | Lingashoni | ~Love 101 | Love for Rent
Love, Life & Everything in Between | Magarsus | Magnificent Century: Kösem | Masameer County
MasterChef South Africa | Masumlar Apartmanı | Medcezir | Mehmed: Fetihler Sultanı | ~The Men's Club
Menajerimi Ara | Mezarlık | Midnight at the Pera Palace | Million's Poet | Miss Malaika | Moja Love
~The Mommy Club | Mossad 101 | MTV Shuga | Muhteşem Yüzyıl | Muhteşem Yüzyıl: Kösem
The Museum of Innocence | Muvhango | ~My Brother's Keeper | Nehama | Nigerian Idol
Our Perfect Wedding | Payitaht Abdulhamid | Payitaht: Abdülhamid | Pepeta
Pera Palas'ta Gece Yarısı | ~The Pit | Platonic: Blue Moon Hotel | Prens | Project Fame West Africa
The Real Housewives of Abuja | The Real Housewives of Cape Town | The Real Housewives of Durban
The Real Housewives of Johannesburg | The Real Housewives of Lagos | The Real Housewives of Nairobi
The Real Housewives of Pretoria | The Real Housewives Ultimate Girls Trip South Africa
Resurrection: Ertugrul | Resurrection: Ertuğrul | Reyka | Rhythm City | Ricordi
Rise of Empires: Ottoman | A Round of Applause | Sadakatsiz | Sandık Kokusu | Savage Beauty
Scandal South Africa | Secret of the Nile | Sefirin Kızı | ~Selina | Sen Anlat Karadeniz
Sen Çal Kapımı | Shahmaran | Shaka iLembe | Shuga | Sibongile & the Dlaminis | Single Kiasi
Siyah Beyaz Aşk | Siyah Kalp | Skinny Girl in Transit | Sleeping Bears | Slum King
~Smoke & Mirrors | Spinners | Srugim | Suidooster | Survivor South Africa | Survivor Türkiye
Sıfır Bir | ~The Tailor | Takki | Tali's Baby Diary | Tali's Joburg Diary | Tali's Wedding Diary
Terzi | ~Thank You, Next | The Turkish Detective | Uyajola 9/9 | Uyanış: Büyük Selçuklu | Uysallar
Uzak Şehir | Valley of Tears | Valley of the Wolves | The Voice Kids Arabia | ~White Lies
Who Were We Running From? | Wild Abandon | Ya Çok Seversen | Yakamoz S-245 | Yalı Çapkını
Yaprak Dökümü | Yaratılan | Yargı | Yellow Peppers | Yeşilçam | Yizo Yizo | YOLO Ghana
Zeytin Ağacı | Çukur | Òlòtūré: The Journey | Şahmaran | Şahsiyet
"""
