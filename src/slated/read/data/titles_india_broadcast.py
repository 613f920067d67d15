"""Serials and shows of Indian television channels.

Separated by " | " or a line break; "~" marks a title that needs context to count as one.
"""

TITLES = """\
Aahat | Aai Kuthe Kay Karte | Aaj Ki Housewife Hai... Sab Jaanti Hai | Aap Ki Nazron Ne Samjha
Aapke Aa Jane Se | ~Aapki Antara | Aapki Nazron Ne Samjha | Aashao Ka Savera... Dheere Dheere Se
Ace of Space | Adaalat | Advocate Anjali Awasthi | Afsar Bitiya | Agga Bai Sasubai | Aggabai Sunbai
Agle Janam Mohe Bitiya Hi Kijo | Agnisakshi | Aisi Deewangi Dekhi Nahi Kahi | Akbar Birbal
Akbar Ka Bal Birbal | Aladdin – Naam Toh Suna Hoga | Aladdin: Naam Toh Suna Hoga
Ali Baba: Dastaan-E-Kabul | Alibaba: Dastaan-E-Kabul | Alif Laila | Aliff Laila | Amber Dhara
Amita Ka Amit | Amruthadhaare | Anandha Ragam | Anandi Baa Aur Emily | Anandibaa Aur Emily | Anupama
Anupamaa: Namaste America | Anurager Chhowa | Aparajita Apu | Apki Nazron Ne Samjha
Apna Time Bhi Aayega | Apnapan – Badalte Rishton Ka Bandhan | Apne Toh Apne Hote Hain | Apollena
Ardhangini | Asha Chaudhary | Ashoka Samrat | Baa Bahoo Aur Baby | Baakiyalakshmi | Baal Veer
Baalveer | Baalveer Returns | Baatein Kuch Ankahee Si | Babosa – Mere Bhagwan
Bade Acche Lagte Hain | Badho Bahu | Badii Devrani | Bahu Begum | Bahu Hamari Rajni Kant
Bakula Bua Ka Bhoot | Band Baja Bandh Darwaza | Barathi Kannamma | Barrister Babu | Baseera
Begusarai | Beintehaa | Beintehaa Ishq | Bepanaah | Bepanah Pyaar | Bepannah | ~Beyhadh
Bhaag Bakool Bhaag | Bhabhiji Ghar Par Hain | Bhabi Ji Ghar Par Hai | Bhabiji Ghar Par Hain
Bhagya Lakshmi | ~Bhagyalakshmi | Bhakharwadi | Bharat Ka Veer Putra – Maharana Pratap
Bharat Ka Veer Putra: Maharana Pratap | Bharathi Kannamma | Bidaai | Bigg Boss Halla Bol
Bitti Business Wali | Boogie Woogie | Brahmamudi | Brij Ke Gopal | ~Buddhaa | Byaah Hamari Bahoo Ka
Chakkappazham | Chakravartin Ashoka Samrat | Chala Hawa Yeu Dya | Chand Jalne Laga | Chandra Nandini
Chandragupta Maurya | ~Chandrakanta | Chashni | Chhanchhan | Chhota Bheem | Chhoti Bahu
Chhoti Sarrdaarni | Chhupa Rustam | Chikoo Ki Mummy Durr Kei | Chikoo – Yeh Ishq Nachaye | Chithi
Choti Sarrdaarni | Chotti Sardaarni | Comedy Circus | ~Comedy Classes | Comedy Dangal
Comedy Khiladigalu | Comedy Nights Bachao | Comedy Nights Live | ~Comedy Stars | Comedy Utsavam
Cook with Comali | Cooku with Comali | Crime Patrol | Crime Patrol Satark
Dabangii – Mulgii Aayi Re Aayi | Dadagiri Unlimited | Dadi Amma... Dadi Amma Maan Jaao! | Dahleez
Dance Bangla Dance | Dance Karnataka Dance | Dance Ke Superkids | Dance Kerala Dance
Dance Maharashtra Dance | ~Dance Plus | Dance Premier League | Dance+
Dastaan-E-Mohabbat: Salim Anarkali | Deewani | Dekha Ek Khwaab | Devanshi | ~Devatha | Devmanus
Devon Ke Dev... Mahadev | Devon Ke Dev...Mahadev | Dhadkan Zindaggi Kii | Dharam Yoddha Garud
Dharmpatnii | Dharti Ka Veer Yodha Prithviraj Chauhan | ~Dhee | Dhhai Kilo Prem | Dhruv Tara
Dhruv Tara – Samay Sadi Se Pare | Dhulokona | Dil Deke Dekho | Dil Diyaan Gallaan
Dil Dosti Dilemma | Dil Ko Tumse Pyaar Hua | Dil Mil Gayye | Dil Sambhal Jaa Zara | Dil Se Dil Tak
Dill Mill Gayye | Diya Aur Baati Hum | Do Chutki Sindoor | Do Dil Bandhe Ek Dori Se | Do Dil Ek Jaan
Doli Armaano Ki | Doosri Maa | ~The Drama Company | ~Drama Juniors
Dream Girl – Ek Ladki Deewani Si | ~Dua | Durga – Mata Ki Chhaya | Durgesh Nandinii
Eeramana Rojave | Ek Bhram... Sarvagun Sampanna | Ek Boond Ishq | Ek Deewaana Tha
Ek Duje Ke Vaaste | Ek Ghar Banaunga | Ek Hasina Thi | Ek Hazaaron Mein Meri Behna Hai
Ek Mahanayak – Dr. B. R. Ambedkar | Ek Mahanayak: Dr BR Ambedkar | Ek Mutthi Aasmaan
Ek Nayi Umeed – Roshni | Ek Rishta Saajhedari Ka | Ek Shringaar-Swabhiman | Ek Tha Raja Ek Thi Rani
Ek Thhi Naayka | Ek Veer Ki Ardaas...Veera | Ek Vivah Aisa Bhi | ~Emotional Atyachar
Entertainment Ki Raat | Ethir Neechal | Ethirneechal | Evaru Meelo Koteeswarulu | Extra Jabardasth
Faltu | Filhaal | Gaatchora | Gangaa | Gathbandhan | Gattimela | Geet Hui Sabse Parayi
Geet – Hui Sabse Parayi | Ghar Ek Mandir – Kripa Agrasen Maharaja Ki | Ghar Ek Sapnaa
Ghar Ki Lakshmi Betiyann | Ghulaam | ~Girls on Top | Good Night India | Goodnight India
Gud Se Meetha Ishq | Guddan Tumse Na Ho Payega | Gum Hai Kisikey Pyaar Mein
Gumm Hai Kisi Ke Pyaar Mein | Guppedantha Manasu | Gupta Brothers | Gustakh Dil | Hamari Bahu Silk
Hamari Devrani | Hamari Saas Leela | Hamari Wali Good News | Hamariwali Good News
Happu Ki Ultan Paltan | Havan | Hero – Gayab Mode On | Hero: Gayab Mode On | High School: Kannamanna
Hip Hip Hurray | Hitler Didi | Home Minister | Honaar Soon Mee Hyaa Gharchi
Humko Tumse Ho Gaya Hai Pyaar: Ek Deewana Tha | Humse Hai Liife | Ichhapyaari Naagin
India's Best Dramebaaz | India's Dancing Superstar | India's Digital Superstar | India's Got Latent
India's Laughter Champion | India's Next Superstars | India's Next Top Model | India's Raw Star
India's Ultimate Warrior | ~Indian Idol Junior | Iniya | Intaqam Ek Masoom Ka | Internet Wala Love
Intinti Gruhalakshmi | Ishaaron Ishaaron Mein | Ishkbaaz | Ishq Jabariya | Ishq Ka Rang Safed
Ishq Ki Dastaan – Naagmani | Ishq Mein Marjawan | Ishq Par Zor Nahi | Ishq Subhan Allah | Ishqbaaz
Iss Mod Se Jaate Hain | Iss Pyaar Ko Kya Naam Doon | Iss Pyaar Ko Kya Naam Doon?
Iss Pyaar Ko Kya Naam Doon? Ek Baar Phir | Jaana Na Dil Se Door | Jabardasth
Jag Janani Maa Vaishnodevi | Jagaddhatri | Jagannath Aur Purvi Ki Dosti Anokhi
Jai Hanuman – Sankat Mochan Naam Tiharo | Jai Jag Janani Maa Durga | Jamai Raja
Janaki Kalaganaledu | ~Janani | Jassi Jaissi Koi Nahin | Jau Bai Gavat | Jeannie Aur Juju
Jhalak Dikhla Jaa | Jhanak | Jijaji Chhat Parr Koii Hai | Jijaji Chhat Per Hain | Jiji Maa
Jodha Akbar | Jodi Number One | Jothe Jotheyali | Julun Yeti Reshimgathi
Junoon – Aisi Nafrat Toh Kaisa Ishq | Junooniyatt | Ka Re Durava | Kaahin Kissii Roz
Kaal Bhairav Rahasya | Kaala Teeka | Kabhi Kabhie Ittefaq Sey | Kabhii Sautan Kabhii Sahelii
Kahaan Hum Kahaan Tum | Kahani Ghar Ghar Ki | Kahat Hanuman Jai Shri Ram | Kaise Mujhe Tum Mil Gaye
Kaisi Yeh Yaariaan | Kaisi Yeh Yaariyan | Kalakka Povathu Yaaru | Kalash – Ek Vishwaas | Kaleerein
Kanaa Kaanum Kaalangal | Kannadada Kotyadhipati | Kannadathi | Karam Apnaa Apnaa
Karamadhikari Shanidev | Karishma Kaa Karishma | Karmaphal Daata Shani | Karn Sangini
Karthigai Deepam | Karthika Deepam | Karunamoyee Rani Rashmoni | Karuthamuthu | Kasam Se
Kasam Tere Pyaar Ki | Kasamh Se | Kasauti Zindagi Kay | Kasautii Zindagi Kay
Kashibai Bajirao Ballal | Kavya – Ek Jazbaa, Ek Junoon | Kayal | Ke Apon Ke Por | Keh Doon Tumhein
Kehta Hai Dil Jee Le Zara | Kesari Nandan | Khatmal E Ishq | Khelaghor | Khichdi | Khichdi Returns
Khidki | Khoonkhaar – Super Cops | Khorkuto | Khukumoni Home Delivery | Kismat Ki Lakiron Se
Kitani Mohabbat Hai | ~Kitchen Champion | Koi Laut Ke Aaya Hai | Kolangal | Krishnakoli
Kuch Rang Pyar Ke Aise Bhi | Kuch Smiles Ho Jayein... With Alia | Kuch To Log Kahenge
Kuch Toh Hai: Naagin Ek Naye Rang Mein | Kuchh Is Tara | Kudumbavilakku | Kulfi Kumar Bajewala
Kulfi Kumarr Bajewala | Kumkum – Ek Pyara Sa Bandhan | Kumkum: Ek Pyara Sa Bandhan | Kutumb
Kya Haal, Mr. Paanchal? | Kya Hoga Nimmo Kaa | Kyun Rishton Mein Katti Batti
Kyun Utthe Dil Chhod Aaye | Kyunki Saas Maa Bahu Beti Hoti Hai | Laagi Tujhse Lagan | Laal Banarasi
Laal Ishq | Lag Ja Gale | Lakshmi Nivasa | Lapataganj | Laughter Chefs
Laughter Chefs Unlimited Entertainment | Laughter Chefs – Unlimited Entertainment | Left Right Left
Love Ka Hai Intezaar | Love U Zindagi | Maati Se Bandhi Dor | Maddam Sir | ~Madhubala
Madhubala – Ek Ishq Ek Junoon | ~Mahabharata | Mahakaali: Anth Hi Aarambh Hai
Mahakali – Anth Hi Aarambh Hai | Maharaja Ki Jai Ho! | ~Maharana Pratap | Main Bhi Ardhangini
Main Hoon Aparajita | Main Hoon Saath Tere | Main Maike Chali Jaungi Tum Dekhte Rahiyo | Maitree
Majaa Talkies | Majhi Tujhi Reshimgath | Man Udu Udu Zhala | Mangal Lakshmi
Mann Kee Awaaz Pratigya | Mann Sundar | Mannat Har Khushi Paane Ki | Mariam Khan – Reporting Live
MasterChef India – Tamil | MasterChef Tamil | Mastermind India | Mauka-E-Vardaat
May I Come In Madam? | May I Come In, Madam? | Mazhya Navryachi Bayko | Meelo Evaru Koteeswarudu
~Meera | Meet: Badlegi Duniya Ki Reet | Megha Barsenge | Mehndi Hai Rachne Waali | Mehndi Wala Ghar
Mera Balam Thanedaar | Mere Angne Mein | Mere Dad Ki Dulhan | Mere Rang Mein Rangne Waali | Mere Sai
Mere Sai – Shraddha Aur Saburi | Meri Aashiqui Tum Se Hi | Meri Bhabhi | Meri Doli Mere Angna
Meri Durga | Meri Hanikarak Biwi | Meri Saas Bhoot Hai | Metti Oli | Mil Ke Bhi Hum Na Mile | Mithai
Mohor | Molkki | Molkki – Rishton Ki Agnipariksha | Mose Chhal Kiye Jaaye | Mouna Raagam
Mounaragam | MTV Ace of Space | MTV Big F | MTV Fanaah | MTV Girls on Top | MTV Hustle
MTV Love School | MTV Splitsvilla | MTV Troll Police | MTV Webbed | Mujhse Shaadi Karoge
Mushkil Waqt, Commando Sakht | Muskaan | Muskuraane Ki Vajah Tum Ho | Na Aana Is Des Laado
Na Bole Tum Na Maine Kuch Kaha | Naagarjuna – Ek Yoddha | Naagini | Naamkarann | Namah
Namah Lakshmi Narayan | Namak Ishq Ka | Namak Issk Ka | ~Nandini | Nath – Zewar Ya Zanjeer
Nath: Krishna Aur Gauri Ki Kahani | Navya..Naye Dhadkan Naye Sawaal | Nayaki | ~Nazar
Neeli Chhatri Waale | Neeya Naana | Nima Denzongpa | Nimki Mukhiya | Nimki Vidhayak
Ningalkkum Aakaam Kodeeswaran | Nisha Aur Uske Cousins | ~Nukkad | O Gujariya: Badlein Chal Duniya
Odhani | ~Office Office | Om Namah Shivay | Pahile Na Me Tula | Palampur Express | Pandian Stores
Pandya Store | Paramavatar Shri Krishna | Parampara | Paramveer | Parasparam
Parichay – Nayee Zindagi Kay Sapno Ka | ~Parineeti | Parineetii | Pashminna – Dhaage Mohabbat Ke
Patiala Babes | Perfect Pati | Peshwa Bajirao | Phir Bhi Na Maane...Badtameez Dil | Phirangi Bahu
Phulala Sugandha Maticha | Phulki | Phulwa | Pinjara Khubsurti Ka | Piya Albela | Piyaa Albela
Porus | Pracchand Ashok | Pratigya | Prem Bandhan | Prema Entha Madhuram | Prithvi Vallabh
Prithviraj Chauhan | Pukaar – Dil Se Dil Tak | Punar Vivaah | Punar Vivah – Zindagi Milegi Dobara
Punyashlok Ahilya Bai | Punyashlok Ahilyabai | Pushpa Impossible | Puttakkana Makkalu
Pyaar Ka Dard Hai Meetha Meetha Pyaara Pyaara | Pyaar Ka Pehla Adhyaya: Shiv Shakti
Pyaar Kii Ye Ek Kahaani | Pyaar Tune Kya Kiya | Pyar Ka Pehla Naam: Radha Mohan | Pyar Tune Kya Kiya
Qayaamat Ki Raat | ~Qayamat | Qayamat Se Qayamat Tak | Qubool Hai | Qurbaan Hua
Raazz Mahal – Dakini Ka Rahasya | Rabb Se Hai Dua | Radha Krishn | Radha Mohan | RadhaKrishn
Raja Ki Aayegi Baraat | Raja Rani | Rajjo | Rakshabandhan... Rasal Apne Bhai Ki Dhal
Ram Milaayi Jodi | Ram Pyaare Sirf Humare | Rang Badalti Odhani | Rang Majha Vegla | Rangrasiya
Rani Rashmoni | Ratan Kaa Rishta | Ratris Khel Chale | Rishta.com | ~Rishtey | Rishton Ka Manjha
~Rising Star | Roadies Revolution | Roadies Xtreme | Roadies: Karm Ya Kaand | ~Roja | Roohaniyat
Roop – Mard Ka Naya Swaroop | Rudrama Devi | Sa Re Ga Ma Pa L'il Champs | Sa Re Ga Ma Pa Li'l Champs
Saam Daam Dand Bhed | Saas Bahu Aur Saazish | Saas Bina Sasural | Saath Nibhana Saathiya
Saatha Nibhaana Saathiya | Saavi Ki Savaari | Sab Ka Sai | Sab Satrangi | Sabki Laadli Bebo
Sacch Ka Saamna | Sach Ka Saamna | Sajan Re Jhoot Mat Bolo | Sajan Re Phir Jhooth Mat Bolo
Santhwanam | Sapna Babul Ka... Bidaai | Sarabhai vs Sarabhai | Sarabhai vs. Sarabhai
Saraswatichandra | Saravanan Meenatchi | Sarvagun Sampanna | Sasural Genda Phool | Sasural Simar Ka
Savdhaan India | ~Savitri | Sembaruthi | Shaadi Mubarak | Shaitaan Haveli
Shakti Astitva Ke Ehsaas Ki | Shakti Peeth Ke Bhairav | Shakti – Astitva Ke Ehsaas Ki
Shaurya Aur Anokhi Ki Kahani | Sherdil Shergill | ~Shiv Shakti | Shiv Shakti – Tap Tyaag Tandav
~Shivani | Shivshakti | Shobha Somnath Ki | ~Shree Ganesh | ~Shree Krishna
Shrimad Bhagwat Mahapuran | Shrimad Ramayan | Shubh Aarambh | Shubh Laabh – Aapkey Ghar Mein
Shubh Vivah | ~Siddhi Vinayak | Silsila Badalte Rishton Ka | Sindoor Ki Keemat | Siragadikka Aasai
Sirf Tum | ~Sixth Sense | Siya Ke Ram | Splitsvilla X5 | Spy Bahu | ~Star Magic | Star Ya Rockstar
Suhaagan | Suhani Si Ek Ladki | Sukh Mhanje Nakki Kay Asta | ~Sumeet | Sumit Sambhal Lega | Sundari
~Super Singer | Super Singer Junior | Super Star Singer | Supercops vs Super Villains
Supercops vs Supervillains | ~Superstar Singer | Suraag – The Clue | Survivor Tamil | ~Swabhimaan
Swaragini | Swaragini – Jodein Rishton Ke Sur | Swarajyarakshak Sambhaji | Swaran Ghar | ~Swayamvar
Swayamvar – Mika Di Vohti | Tantra | Tara From Satara | Tashan-E-Ishq | Tedi Medi Family
Tenali Rama | Tera Kya Hoga Alia | Tera Yaar Hoon Main | Tere Bina Jiya Jaye Na
Tere Ishq Mein Ghayal | Tere Sheher Mein | Teri Bhabhi Hai Pagle | Teri Laadli Main
Teri Meri Doriyaann | Teri Meri Ikk Jindri | Thapki Pyar Ki | Tharala Tar Mag | Thenmozhi B.A.
Thoda Sa Baadal Thoda Sa Paani | Thode Se Kam Ajnabi | Ti Parat Aaliye | Titli | ~Top Singer | Tosha
Trinayani | Tu Aashiqui | Tu Dhadkan Main Dil | Tu Juliet Jatt Di | Tu Mera Hero
Tu Sooraj Main Saanjh, Piyaji | Tujhse Hai Raabta | Tujhyat Jeev Rangala | Tumm Se Tumm Tak
Udaariyaan | Udan Panam | Udann Patolas | Udne Ki Aasha | Uppum Mulakum | Uttar Ramayan | Uttaran
Vanambadi | Vanathai Pola | Vanshaj | Vasudha | ~Veer Shivaji | Veera | Vidrohi | ~Vidya
Vighnaharta Ganesh | Vikram Betaal Ki Rahasya Gatha | ~Vish | Vish Ya Amrit: Sitara | Vishkanya
Waagle Ki Duniya | Waaris | Wagle Ki Duniya | Wagle Ki Duniya – Nayi Peedhi Naye Kissey
~Weekend with Ramesh | Woh Apna Sa | Woh Toh Hai Albelaa | Y.A.R.O Ka Tashan | Yaaradi Nee Mohini
Yahan Main Ghar Ghar Kheli | Yam Hain Hum | Yam Kisi Se Kam Nahin | Yeh Dil Sun Raha Hai
Yeh Hai Aashiqui | Yeh Hai Chahatein | Yeh Jadu Hai Jinn Ka! | Yeh Jhuki Jhuki Si Nazar
Yeh Kahan Aa Gaye Hum | Yeh Teri Galiyan | Yeh Un Dinon Ki Baat Hai | Yeh Vaada Raha
Yehh Jadu Hai Jinn Ka | Yehh Jadu Hai Jinn Ka! | Yeshu | Yeu Kashi Tashi Me Nandayla
Zara Nachke Dikha | Zee Comedy Show | Ziddi Dil | Ziddi Dil Maane Na | Ziddi Dil – Maane Na
Zindagi Ki Mehek | Zindagi Mere Ghar Aana | Zyada Mat Udd
"""
