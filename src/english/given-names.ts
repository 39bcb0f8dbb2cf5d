// Made of the name lists of compromise (MIT) and Faker (MIT), see LICENSES.md, with additions; accents are left out.

/** Given names of men; names of both sexes stand in both lists. */
export const MALE_GIVEN_NAMES = `
aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanandaswarup aanjaneya aarav aaron
aaryan aatmaj aatreya aayushmaan aayushman abayomi abdallah abdel abdelaziz abdelfattah abdiel abdon
abdoulaye abdul abdulaziz abdulla abdullah abdullo abdulrahman abe abeiku abel abelard abelardo abelin
abhaidev abhirath abhisyanta abimbola abiodun abiola abiona abisola abisoye abiy abner abondance abraham
abram absalon abu abubakr abulfazl acace acaryatanaya achaire achalesvara acharyanandana acharyasuta
achille achintya achyut adalard adalbald adalberon adalbert adalberto adalric adam adama adan addison ade
adebankole adebiyi adebola adebowale adeboye adedaramola adedayo adedeji adedoyin adegoke adegrin adekitan
adekola adekunle adelbert adeleke adelin adell adelphe adenet adeniyi adeodat adeola adeolu adeoti aderopo
adeshina adesoji adetayo adeyi adheesh adhemar adhiraj adhrit adi adigun adikavi adinath aditeya aditya
adityanandan adityanandana adjutor adolf adolfo adolph adolphe adolphus adonis adrain adrian adriano
adriel adrien adripathi advaya advik afolarin afonso agapet agasti agastya agathange agathon agaton
agilbert agnan agneya agnimitra agniprava agnivesh agrippin agustin ahmad ahmed ahmet aidan aiden aimable
aimar aime ajala ajani ajay ajeet ajit akande akanmu akanni ake akeem akinkunmi akinlabi akinwale akira
akos akroor aksel akshaj akshat akshayakeerti akwasi akwesi al alaba aladdin alade alain alamu alan alasdair
alastair alban alberic albert alberto albin albrecht alcibiade alcide alcime alden aldo aldonce aldric
aleaume alec aled alejandrin alejandro alek aleksandar aleksander aleksandr aleksei aleksi aleksy ales
alessandro alessio alex alexander alexandre alexandro alexandros alexandru alexei alexej alexey alexie
alexis alexys alexzander alf alfie alfons alfonso alfonzo alford alfred alfredo ali alistair alix allan
allen alliaume almine almire alois alojz alok alonso alonzo alparslan alphee alphonse alphonso alpinien
alton alva alvah alvaro alverede alvin alvis alwar amal amalric amandin amani amant amar amaranaath
amaresh amari amarnath ambroise ambrose ambroz ambrozy amedee amelien americo ameyatma amiel amine amir
amish amit ammanuel ammar amogh amos amour amrit anaadi anael anagh anal anand anang anas anastacio
anastase anatol anatole anatoli anatolie anatoliy anatoly ancelin andel andelin andeol ander anders
anderson andi andoche andras andre andrea andreas andrei andrej andres andrew andrey andrija andriy
andrzej andy anele ange angel angelo angilbe angilran angoustan angus anibal anicet anil anilaabh anilabh
anish anjaneya anjolaoluwa ankal annibal ansbert ansel anselme ansgary antero anthelme anthony antide
antoine anton antone antoni antonie antonin antonio antony antti antwan antwon anunay anuraag anurag anwar
apollinaire apollinary apollo aputsiaq aquilin ara arata arcade archambaud archan archange archibald
archie arda arden ari arian aric ariel arijit ariki arindam aris ariste aristide arjun arkadiusz arkady
arlie arlo armaan armand armando armani armel armin arnaldo arnaud arnav arne arnesh arno arnold arnoldo
arnould arnulfo arolde aron arpad arsene arsenie arseniusz arseniy arsinoe art artem arthaud artheme
arthur artie artur arturo arun arunthavanathan arvel arvid arvind aryan arystarch asahi ascelin ashlesh
ashley ashok asif atal atanazy athanase atiku atila atmaja atmanand atmananda attila aubrey aubry audebert
audie audouin audran august auguste augustin augusto augustus aurel aurele aurelian aurelio aurian austen
austin austyn auxence avadhesh avery avi avigdor avril axel ayaan ayaz ayden ayinde aykhan ayman aymard
aymeric aymon ayodeji ayodele ayomide ayomikun ayotude aziz azubuike baalaaditya baalagopaal babasola
babatunji babawale bafana bahula bailey bakary baker bakula bala balaaditya balachandra baladitya
balagopal balagovind balazs baldwin balgopal balint balthazar bandar bandhu bandhul bandile banele
bangizwe banji bankim bankimchandra bankole baptiste barack baran baris barnabas barnabe barney baron
barrett barry bart barthelemy bartholome bartholomew bartimee bartolomej barton bashar basile bastien
batuhan baudouin bazyli beau bela bell ben bence bende bendeguz benedek benedict benedikt benedykt benett
bengt beniamin benicio benigne benito benjamim benjamin bennett bennie benny benoit benson benton beranger
berard berat berg berkay bernard bernardo bernhard bernie berry bert bertalan bertie bertram bertrand
beshoi bethel beverly bhaasvan bhaaswar bhadrak bhadraksh bhadran bhagavaan bhagvan bharadwaj bharat
bhardwaj bhargava bhasvan bhaswar bhaumik bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso bhima bhisham
bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit
bhuvanesh bhuvaneshwar bibek biff bijay bikash bilal bill billie billy bingu binyamin birjesh bishal
bishnu bjoern bjorn blahoslav blaine blair blaise blake blaze blazej bless blossom bo bob boban bobbie
bobby bodhan bogdan bohdan bohemond bohumil bohumir bohus bohuslav bojan bola boldizsar boleslav bon
bonginkosi bonifac boniface bora boris borys botond bouchard boyd bozidar brad braden bradford bradley
bradly brady braeden brahma brahmaanand brahmabrata brahmanandam brahmdev brajan brajen brajendra brajesh
branden brando brandon brandt brandyn branimir branislav brannon branson brant braulio braxton brayan
brendan brenden brendon brennan brennon breno brent brenton bret brett briac brian brice brieuc brijesh
brock broderick brody bronislaw brook brooke brooks brown bruce bruno bryan bryant bryce brycen bryon
buchi buck bucur bud buddha buddy budhil budimir buford bukola burak burdette burley burnice burt burton
busayo buster byron cade caden caesar caio cal cale caleb calebe cali calixte callum calvin cam camden
camelien cameron camille camillien camilo camren camron candelario candide candido carey caribert carl
carles carleton carlo carloman carlos carlton carmelo carmine carol carroll carson carter cary casey
casimer casimir caslav casper cassien cathal caua ceasar cecil cecyliusz cedric cedrick cedrik celestin
celestino celien cem cesaire cesar cezar cezary chaanakya chaaruchandra chad chadd chadrick chaim chaitan
chakor chakradhar chakravartee chakravarti chanakya chandak chandan chandler chandraayan chandrabhan
chandradev chandraketu chandramauli chandramohan chandran chandranath chapal charak charbel charlemagne
charles charley charlie charuchandra charuvrat chas chase chaten chatur chaturaanan chaturbhuj chauncey
chaz chesley chester chet chetan chetanaanand chidaakaash chidaatma chidambar chidambaram chidananda
childebert chilperic chin chinedu chinmayanand chinmayananda chip chiranjeev chiranjeeve chisom chitraksh
chretien chris christ christer christian christodule christoffer christop christoph christophe christopher
christos chrysole chrysostome chuck chukwu ciaran cicero claes clare clarence clark claud claude claudie
claudien claudio claus clay clayton cleandre clemens clement clemente clemmie clery cletus cleve cleveland
cliff clifford clifton clint clinton clive clotaire clovis cloyd clyde coby cody colby cole coleman colin
colins collin colm colt colten colton columbus conner connor conor conrad constantin cooper corbin cordell
cordie corentin corey cormac cornelis cornelius cornell cortez corvin cory coty courtney craig crawford
crispin cristian cristiano cristobal cristopher cruz csaba csanad csongor ctibor cullen curt curtis
cyprian cyprien cyriaque cyril cyrille cyrus cyryl d'angelo daan dado dafydd daiwik dakota dale dalibor
dallas dallin dalton dameon damian damien damife damilare damilola damion damir damodara damola damon dan
dana dandak dandapaani dandre dane dangelo danial daniel danilo danjuma dannie danny dante darasimi darcy
daren darian darien darin dario darion darius dariusz darko darnell daron darrel darrell darren darrick
darrin darrion darron darryl darshan darwin daryl dasa dashawn datta dave davi david davide davin davion
davon davonte davor dawid dawson dax dayaamay dayaananda dayaanidhi dayamayee dayne dayton dean deandre
deangelo declan dedric dedrick deenabandhu deepak deepan deepankar deependra deepesh deeptanshu deeptendu
deeptiman deeptimay deeptimoy deevakar deion dejan dejon dejuan delbert dell delmer delphin delta demarco
demarcus demario demetris demetrius demetriusz demilade demond deneval denis denisz deniz dennis denny
deon deondre deontae deonte dereck derek derick deron derrick deshaun deshawn desmond destin dev devadatt
devagya devajyoti devak devan devante devdan deven devesh deveshwar devin devon devonte devvrat devyn
dewayne dewey dewitt dexter dezider dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dharmaketu dhruv
dhyanesh dhyaneshwar diarmuid dick didier diego dieter dietmar dietrich dieudonne digambar digambara
dillan dillon dimitri dimitris dinakar dinesh dinis dinkar dino diogo dion dionizy dionyz dipankar
dipendra dipesh diptendu dirk divaakar divakar divjot dj dmitri dmitry dmytro dobroslav domenic domenick
domenico domingo dominic dominick dominik dominique dominykas don donal donald donat donato donavon
donnell donnie donny donovan dorian doug douglas dovydas doyle dragan drahomir drahoslav drake drazen drew
dron drona duane duarte dudley dumisani duncan durodola durward dusan dustin dusty dwaipayan dwaipayana
dwayne dwight dylan dyllan eamon eamonn earl earnest easton ebenezer ebiowei ebunoluwa ed edd eddie eddy
edgar edgard edgardo edison edmond edmund edoardo edouard eduard eduardo edvin edward edwardo edwin
eekalabya eero efe efraim efrain efrem efren ehud einar eino eirik eitan ekaaksh ekadant ekaksh ekalavya
ekaling ekdant ekow ekrem ekundayo eladio elbert eldon eldred eldridge eleazar eleuthere eli elia elian
elias eliasz eliezer elijah eliot elisee eliseo elisha elisio elliot elliott ellis ellsworth elmer elmo
elmore eloy elroy elton elvin elvis elwin elwood elwyn elzear emanuel emeka emeric emerson emery emil
emilian emiliano emilio emilis emin emir emirhan emlyn emmanuel emmerson emmet emmett emmitt emory emre
enda enes enguerrand enlai enoch enos enrico enrique ensar ensio enzo eoin ephraim epiphane erast eray
erdal eren ergi eriberto eric erich erick erik erin erkki erling ernest ernesto ernie ernst errol ervin
erwin esben esse esteban estel estevan esupofo ethan euan eubert eudes eudoxe eugen eugene eugeniusz
eusebe eusebio eustache eustracjusz evan evans evariste evelyn evens everardo everett everette evert
evgeny evo evrard ewald ewan ewell eymen eyram ezekiel ezequiel ezra fabian fabiano fabien fabio fabrice
fabricio fabrizio fadi fahd faisal falba fantin fanyana farah faustino fausto favian federico fedor
feliciano felicite feliks felipe felix felton feng ferdinand ferdinando ferenc fergal fergus fermin
fernando fiacre fidel fidele fiifi filemon filiberto filip filipe finley finn finnley fionn firmin flavien
flavio fletcher flodoard florence florencio florent florentin florestan florian florida floy floyd
folafoluwa folu ford forest forrest foster foulques frances francesco francis francisco francisque
franciszek franco francois frank frankie franklin franklyn frantisek franz fraser fred freddie freddy
frederic frederick frederico frederik fredrick fredrik fredy freeman fridolin friedrich frits fritz
fryderyk fulbert fulcran fulgence fumio funani funmilade funmilayo furkan furman fynn fyodor gabe gabin
gabor gabreal gabriel gabriele gabrielius gaby gadi gael gaetano gagan gage gajaadhar gajabahu gajadhar
gajbaahu gale galen galfryd gamal ganak ganaka ganapati gandharv gandharva ganesh gangesh gardner gareth
garett garfield garland garnet garnett garnier garret garrett garrick garrison garry garth garud garuda
gary gaspar gaspard gaston gati gatien gatik gatsha gaud gauraang gaurang gauranga gautam gautama gautier
gavin gbadebo gbeminiyi gbemisola gbolahan gbowoade gearoid gedeon gejza gellert gene gennady gennaro geo
geoff geoffrey geoffroy georg george georges georgi georgie georgios georgy geovanni geovanny geovany
gerald gerard gerardo geraud gerazym gerbert gergely gergo gerhard germain gerrit gerry gerson gert
gervais gethin ghanaanand ghanashyam ghanshyam ghislain ghita giacomo gianluca gianni gideon gil gilbert
gilberto giles gill gilles gino giorgi giorgio giorgis giovani giovanni giovanny girart giri girik girika
girindra giriraaj giriraj girish gislebert giuliano giuseppe glen glenn gobinda godfrey golden goncalo
gondebaud gonsalwy gonthier gontran gonzague gonzalo goodluck gopaal gopal gopee gopi gorakhanatha
gorakhnath goran gord gordan gordon goswamee goswami gotabaya gottfried gotum gouranga goutam govinda
grady graham grant granville grayson greg gregg gregoire gregor gregorio gregory greyson grgur griffin
grover grzegorz gubio gudakesa gudakesha guerin gui guido guilherme guillaume guillermo guiseppe gunnar
gunner gunter gunther gurdev gus gust gustaf gustav gustave gustavo guy guyot gwido gyorgy habib hadi
hadley haile hakan hakim hakon hal halim hamdan hamid hamilton hamish hamza hani hank hannu hans hao
harald hardouin hardy hari harinarayan harit harlan harley harmon harold harri harrison harry haruhito
haruki haruta haruto harvey hasan hasim haskell hassan hassie hastings hayato hayden hazle heath heber
hector hedelin heikki heinrich heitor helier helio helmer helmut henderson hendrik henri henrik henrique
henry henryk herb herbert herluin herman hermann hermenegildo herminio hernan hershel herve hideki
hieronim hilaire hilario hilarion hilary hilbert hildebert hillard hilton hinata hincmar hipolit hipolito
hippolyte hiram hiranmay hiranmaya hiroshi hobart holden hollis holly homer homero honore horace horacio
horacy horatio hosea hossein houston howard howell howie hoyt hubert hudson hugh hugo hugues huma humberto
hunor hunter husayn huseyin huseyn hussain hussein huw hydar hyman iain ian ibai ibidapo ibrahim
ibukunoluwa ichika ichiro idowu idris ids ieuan ifeanyichukwu ifeoluwa ige ignac ignacio ignacy ignatius
igor ihsan ike ikenna ikeoluwa iker ikhidie ilarion ilias ilija ilja ilmari ilya ilyas immanuel imoleoluwa
imran imre inacio inder indra inioluwa innocenty inuk inunnguaq ionut ira iremide ireneusz ireti irfan
irvin irving irwin isaac isac isadore isai isaiah isaias isak iseoluwa ishaan ishola isiah isidore isidro
ismael ismail isom issac istvan itai itsuki itunuoluwa ivan ivar ivica ivo ivory iwan iyanuoluwa iyinoluwa
izaak izaiah izajasz izidor izydor jaakko jabari jace jacinto jack jackie jackson jacob jacobo jacques
jaden jadesola jadon jadranko jadyn jaeden jaga jagadish jagadisha jagathi jagdeep jagdish jagmeet jahnu
jai jaiden jaime jair jairo jaka jakaya jake jakob jakov jakub jaleel jalen jalon jalyn jamaal jamal jamar
jamarcus jamel james jameson jamey jamie jamil jamir jamison jammie jan janick janne janos january janusz
japhet jaquan jared jaren jari jarod jarolim jaromir jaron jaroslav jaroslaw jarred jarrell jarret jarrett
jarrod jarvis jasen jason jasper javas javier javon javonte jawaharlal jay jaya jayce jaycee jayden jaydon
jaylan jaylen jaylin jaylon jayme jayson jean jean-claude jean-jacques jean-luc jean-marie jean-paul
jean-pierre jean-yves jeannel jeannot jeb jed jedediah jedidiah jeff jefferey jeffery jeffrey jeffry
jennings jens jensen jeppe jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias jeremiasz jeremie
jeremy jermain jermaine jermey jerod jerome jeromy jeronimo jerrell jerrod jerrold jerry jerzy jesper
jesse jessie jesus jett jevon jiabao jian jianlin jie jim jimi jimmie jimmy jindra jing jinping jintao
jitender jitendra jo joachim joakim joan joanny joany joao joaquim joaquin jody joe joel joesph joey johan
johann johannes johathan john johnathan johnathon johnie johnnie johnny johnpaul johnson jokubas jolyon
jomo jon jona jonah jonas jonatan jonathan jonathon jonny joojo joost jordan jordane jordi jordon jordy
jorge jorgen joris jose josef josep joseph josh joshua joshuah josiah josse josselin josue jourdain jovan
jovani jovanny jovany jozef jozsef jozue juan juda judah judd jude judge judicael judson juha juhani juho
jukka julen jules julian julien julio julius juliusz junichiro junius juste justen justin juston justus
justyn juvenal juwan juwon jyotis kaan kacper kade kaden kadin kadir kagiso kai kailash kaj kajus kale
kaleb kalervo kalevi kalistrat kamal kamalesh kameron kamil kamlesh kamren kamron kanak kanaka kanata kane
kannan kannen karan kareem karim karl karl-emil karl-johan karol karson karthik kartik karunanidhi kasey
kashyap kasim kaspar kasper kathem kauri kavon kayden kayode kazimierz kazimir kazuo keagan keanu keaton
keegan keenan keerti kehinde keir keith keji kellen kelly kelsey kelton kelvin kemal kemi ken kenan
kendall kende kendrick kenji kennedy kenneth kennith kenny kent kenton kenyatta kenyon keon keqiang kerem
kerim kermit kerry keshaun keshawn keven kevin kevon keyon keyshawn kgabu khaled khalid khalil khem kian
kiel kieran kilian kim kingsley kip kiran kiril kirill kirk kirollos kirti kivutha kjell klaas klarencjusz
klaudiusz klaus kleber klemens klement kobe koby kody kofi kojo kolawole kolby kole koloman kolos konrad
konstantin konstanty konstantyn kopano koray korbin korede korey kornel korneli korneliusz kory kraig kris
krishna krishnadas krishnadasa kristian kristijan kristof kristofer kristoffer kristopher krisztian
krisztofer krystian krzysztof ksawery ksenofont kubra kubura kujoe kumar kurt kurtis kwabena kwadwo kwaku
kwame kwamena kwasi kweku kwesi kwintyn kyle kyler kyls laal lachlan ladarius ladislau ladislav lafayette
lai lajos lakshman lakshmidhar lakshminath lal lalu lamar lambert lamont lance landen landon landry langa
laron larry lars larue lashawn lasse laszlo latif lauren laurence laurencjusz laurens laurent laurenty
lauri laurie lavern lavon lawrence lawson laxman layne lazar lazare lazaro lazarz leander leandre leandro
lech lee leevi leif leigh leke leland lemuel lenin lenn lennart lennie lennox lenny leo leon leonard
leonardo leone leonel leonid leonida leopold leopoldo lere leroy lesley leslie lester lethabo leu leufroy
lev levent levente levi lew lewis liam libere lietald lincoln lindsay lindsey linnie lino linus linwood
lionel lior lisandro llewellyn lloyd logan loic lolade lon longin lonie lonnie lonny lonzo loren lorenz
lorenzo loris lorrain lothaire lou louie louis loup lourenco lovro lowell loy lubomir lubor lubos luboslav
luc luca lucas lucca lucian luciano lucien lucio lucious lucius lucjan ludolphe ludovic ludvig ludwig
ludwik lue luigi luis luiz luka lukas lukasz luke lungelo luther luuk lwandle lyle lyndon lynn maayan mac
macaire macaulay maciej mack madison mads magnus mahamadou mahammad mahathir mahdi mahendra mahesh
maheswar mahinda mahir mahmoud mahmud maithripala majd makary makinwa maksim maksym maksymilian malachai
malachi malachy malcolm malik malo malthe mamadou mamert manaia manasse mandla manel manfred manik manikya
manish manley manmohan manny manoj mansour manuel maphikelela marc marceau marcel marceli marcelin
marcelino marcell marcello marcellus marcelo marcin marco marcos marcus marek mariano marin mario marion
marios marius mark markel markku marko markos markus marley marlin marlo marlon marques marquis marquise
marshal marshall marti martial martim martin marton martti marty marut marvin masayoshi mason masoud
massimo mat matej mateo mateus mateusz matheus mathew mathias mathieu mathis mathurin matias matt matteo
matthew matthias matthieu matti mattia mattias matty matus matyas maugis maurice mauricio mauro maurycy
maverick max maxence maxie maxim maxime maximilian maximiliano maximilien maximillia maximillian maximo
maximus maxwell mayeul maynard mayoor mckenzie medard mederic meghnad meghnath mehdi mehmet mekhi mel
melchior meles melokuhle melvin mence mengistu meredith merl merle merlin merovee merrill merritt mert
mervin mervyn metod micael micah michael michal michale micheal michel michele mick mickey micky miguel
mihai mihaly mika mikael mikaere mike mikel mikhail mikkel mikko miklos mikolaj mikulas milan miles
milford milhouse milic milivoj miller milo milorad milos miloslav milota milton milutin minato ming minik
mirac miran mirco mirko miron miroslav mirza misael mitch mitchel mitchell mitra mitt mladen mobolaji
modesto modibo moe mohamad mohamed mohammad mohammed mohan mohandas mohinder moise moises mojmir mojzesz
monde monroe monserrate montana monte monty morgan moric moritz morris morten mortimer morton mose moses
moshe mossie moussa mozell mpho mpilo mpumelelo msizi mthunzi muhamed muhammad muhammadu muhammed mukesh
mukul murad murat murdo murilo murl murphy murray musa musawenkosi mustafa mustapha muyiwa mwai mykola
myles myrl myron nabih nabin nadir naftali nagabhushanam nahom najib nakia name nanda nandor naoto
napoleon narayan narcis narciso narcisse narendra narinder nash nasir nasrullah nasser nat natan natanael
nataniel nate nathan nathanael nathanial nathaniel nathen nathy naudet naveen navin nawal nawaz nazariusz
nazary ndleleni neal ned nehemie neil nels nelson nestor neven neville newell newt newton nguyen niall
nicephore nicholas nicholaus nick nicklas nicklaus nickolas nicky nico nicola nicolas niels
niels-christian nigel niilo nik nikau nikhil nikita nikko niklas niko nikodem nikola nikolai nikolas
nikolasz nikolay nikos niles nils nimit nimrod nino niraj niranjan nirbhay niro nischal nitish niyilolawa
nkanyezi nkosenye nkosinhle nkosiyabo nnamdi noah noam noe noel nojus nolan nolen nomaan noor norbert
norberto norm norman normand norris norval norwood nour novak nqobile nthabiseng nuka nuno nur oba
obanijesu obie ocie octave octavio odd odell odie odilon odin odon odunayo oger ogooluwa oier oisin oke
okey okiki oladara oladare oladimeji olaf olaide olakunle olamide olanrewaju olansile olaoluwa olatunbosun
olav olavi olayinka oldrich ole oleg oleksandr oleksiy olen olin oliver olivier oliwier olle ollie olof
olufeyisayo olufunmi olumide olumorotimi olusegun olusola olutomiwa oluwafemi oluwagbemiga oluwamumibori
oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobiloba
oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi oma omar omari omer omobobola omolola
omotayo omotolani ondrej onie onoriode onufry onur opemipo opeoluwa opeyemi oral oran oren orestes ori
orie orin orion orland orlando orlo orrin orval orville osama osbaldo osborne oscar oskar oskari osman
osmund osunleke osvaldo oswald oswaldo otha othman otho otis oto ottis otto oumar oury ova owen oyindamola
pablo pacome padam paddy padraig palemon pankrac pankracy pantaleon paolo param paramartha parfait parker
pascal pascale pasquale pat paterne patricio patrick patrik patrycjusz patrycy patryk paul paulie paulo
paulos pavel pavlo pawel paxton payton pedro peg pekka pelumi pentti pepin perceval percival percy pero
perry pervez petar pete peter petr petri petro petros petteri peyton phil phila philani philemon philibert
philip philipp philippe phillip philothee phiwokwakhe phoenix pierce pierre pierrick piers pieter pietro
pio piotr pius platon pol polikarp pontus porfiriusz porfiry porter poul prabin prakash pran pranay prasad
prashant prathamesh pravit pravoslav prayag prem presley preston prokles prokop prokul providenci puneet
purna purushottam pyotr qishan quentin quincy quinn quinten quinton rachid radomir rados radoslav radovan
raduz rafael rafal rafik rafiq raheem rahmi rahsaan rahul raila rainer raj rajan rajendra rajesh rajiv
rajko rajmund rajnold raju rakesh raleigh ralf ralph rama ramesh rameshwar ramiro ramon ramzan rand randal
randall randolf randolph randy ranil ranjan ranjeet ranjit ranko ransom raoul raphael rapulane rashad
rashawn rasheed rashid rasmus rastislav ratko raul raven ravi rawiri ray rayan raymond raymundo reagan
recep reece reed reese regan reggie reginald regis reid reilly reinhold rejean remi remilekun remington
remo remus renato renaud rene reuben rex rey reyansh reybaud reyes reymundo reynaldo reynold reza rhett
rhodri rhys riad ricardo riccardo rich richard richie richmond rick rickard rickey rickie ricky rico
rigoberto riley rino rintje rishi ritesh river riyad roan rob robb robbie robby robert roberto robin robyn
rocco roch rocky rod roderick roderyk rodger rodney rodolfo rodolphe rodrick rodrigo rodrigue roel rogelio
roger rogers rohan rohit roland rolando rolf rollin roma romain romaine roman romeo romeu romuald romulus
ron ronald ronaldo ronan rongji ronnie ronny roosevelt rory rosario roscoe roselin rosendo ross rotimi
rowan rowland roy royce ruairi ruben rubin rudolf rudolph rudra rudy rufus rui rupert ruslan russ russel
russell rusty ryan ryann ryder rylan ryley ryou ryszard saad saba sabri sachin saddam saeed safa sagar
sakari sal salih salik salman salomon salvador salvatore salwator sam sameer sami samir samkelo sammie
sammy samson samuel sancho sandeep sander sandor sandro sandy sanele sanford sanjay sanka santiago santino
santos santosh saqib sarvin sasa sasha satish satoshi satyen saul sauveur sava savin savinien savion
scholastique schuyler scot scott scottie scotty seamus sean sebastian sebastiao sebastien sedrick sekou
selim selmer semih sep sepp seppo serafin seraphin seretse serge sergei sergej sergey sergi sergio
sergiusz serhiy servac seth severin seweryn seye seymour sfiso shad shade shahid shaka shalewa shane
shankar shannon shantanu shaquille shaun shawn shay shayne shea shehbaz shekoni shelby sheldon shelton
shemar sher sherman sherwood shigeru shiloh shimon shinzo shiv shlomo shola siad sibusiso sid siddarth
siddhartha siddhran sidney sidoine sifiso sigebert sigismond sigmund sigurd sijuade silas silvan silvere
silvio sim simao simen simeon simon simone sinan sindre siphiwe sipho sirineu sithembiso sixte siyabonga
siyanda skip sky skye skylar slavek slavomir slobodan sname solomon solon som soma somnath somu sondre
sonny soren souleymane souta spencer spike spirydion stacy stan stanford stanislas stanislav stanislaw
stanko stanley stanton steen stef stefan stefano stefanos stephan stephen stephon sterling steve steven
stevie stew stewart stig stojan stone struan stu stuart subash subhash subodh sulaiman suleiman sultan
suman sumeet sumit sune sunil sunny suraj suresh surya suryakant suryakanta sushant susheel sushil
svatopluk sven svend svetozar swami swapnil syd sydney syed sylvain sylvan sylvester sylvestre sylwester
szabolcs szczepan szymon tad tade tadeas tadeo tadgh tadhg taha taichi taika taiwo takashi talon tamas
tancrede tanguy tanner tapan tapani tapio taras tarek tareq tari tarik tariq taro tarquin tarun tate
tatsuki tatum taurean taurin tavares taylor tayyip teagan ted teddy tej tejas tejumola telly temidayo
temitope tendai teodor teodoro teofil terence terencjusz terrance terrell terrence terrill terry
tertuliano tevin thabo thad thaddeus thamsanqa thando themba theo theodor theodore theodose theophile
theophraste theron thiago thibault thibert thierry thom thomas thorbjorn thulani thurman tiago tibor
tichomir tihomir tillman tim timmothy timmy timo timoleon timon timotej timoteo timothee timothy timur
titien titilope tito titus tobias tobiasz tobiloba tobin toby tod todd toke toki tokunbo toluwalope tom
toma tomas tomasz tome tomiloba tomislav tommaso tommie tommy tomoharu tomori toney toni tonnin tony tope
torbjorn torey torquil torrance torrey toussaint toy trace tracy trajan travis travon tre tremaine
tremayne trent trenton trever trevion trevor trey trilochan trilochana trilok trilokanath trilokesh
triloki tristan tristian tristin triston troels troy truman trystan tunar tuomas turki turner turold
tushar ty tyler tymoteusz tyree tyreek tyrel tyrell tyrese tyrique tyrone tyshawn tyson ubaldo udai udit
uffe ughur uhuru ujjawal ujjwal ulf ulices ulises ulrich ulrik ulysse ulysses umang umar umberto umut unax
upendra urbain uri uriah uriel usman uttam uzodimma vaclav vagn val valdemar valentim valentin valentine
valentino valere valery valter valtteri vance vanja vasco vasil vasily vasudev vasudeva vasyl vaughn
vavrinec vedang vedanga veikko velaphi velimir venance vencel venceslas vendel vendelin venus vern verner
vernie vernon vianney vic vicente victor victorien victorin vidal vidhur vidhya vidur viggo vigile vihaan
vijay vikram viktor vilhelm ville villy vilmos vimal vinay vince vincent vincenzo vinnie virat virgil
vishnu vishwamitra vit vitaly vito vitor vivaan vivek vivian vlad vladimir vladislav vlastimil vlastimir
vojtech volodymyr vratislav vusumuzi vyacheslav vyas waclaw wade waino waldo wale waleed walenty walentyn
waleran walerian walery walgierz walid walker wallace wally walt walter walton wandrille wang ward warley
warren watson watts wawrzyniec waylon wayne webster wei weiwei weldon wellington wendell werner wes wesley
westley weston whitney wiktor wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid
wilfried wilfryd wilhelm will willard willi william willie willis willy wilmer wilson wilton wincenty
winfield winfried winslow winston witalis wladyslaw wlodzimierz wojciech wolfgang woodrow woody wout
wouter wyatt wyman xander xaver xavier xenophon xhoel xiaoping xilai xzavier yago yahli yahya yair yakubu
yan yango yanis yann yannick yaroslav yasin yassin yassine yaw yevgeni yevgeny yitzhak yoann yogendra
yogesh yogi yoginder yonas yonatan yonathan yong yosef yoshihide yousef yousouf youssef yoweri yuen yukio
yunus yuri yurii yuriy yury yusif yusuf yuuma yuval yves zac zach zachariah zachariasz zacharie zachary
zache zachery zack zackary zackery zafir zahid zakaria zakary zalan zan zander zane zayed zbigniew zdenko
zechariah zedong zeljko zeno zente zenzele zephirin zeteny zeyd zion zithulele ziyanda ziyang zlatko
zoltan zoran zsolt zsombor zulfikar zvonimir zygmunt
`
  .trim()
  .split(/\s+/)

/** Given names of women. */
export const FEMALE_GIVEN_NAMES = `
aada aadrika aadya aaliyah aanandinii aanuoluwapo aaradhya aaratrika aarya aasa aasha aashritha aatmaja
aba abagail abani abbey abbi abbie abbigail abby abdonie abebi abeline abena abeni abhaya abi abie
abigaelle abigail abigale abigayle abigel abiola abosede abril acacie acanthe ada adah adalbaude adalberta
adaline adalsinde adalyn adaugo addie addilyn addison ade adebankole adebola adebukola adedaramola
adedoyin adegrine adel adela adelaida adelaide adelajda adele adelene adelia adelie adelina adeline adell
adella adelle adeltrude adelynn adenike adeola adepeju adesewa adesua adetoke adetoun adina adolphie
adonise adrastee adreanna adrehilde adrian adriana adrianna adrianne adriena adriene adrienne adrijana
adunni adwitiya adwoa afia afra afton afua agata agatha agathe aggie agilberte aglae agnane agneflete
agnes agneta agnieszka agrata agrippine agrypina agustina ahalya ahilya aicha aida aiden aileen aimee aina
aino ainsley aisha aishah aishani aisling aislinn aislynn aiyana ajita ajla ajoke akiko akofa akorfa akos
akosua akshainie akshata akshita akua akula akumaa akunna alaba alaina alaine alais alana alanis alanna
alannah alanoud alayah alayna alba albane alberade alberta alberte albertha albertina albina alcidie
alcine alcyone alda aldegonde alecia aleen aleisha alejandra alejandrin aleksandra alena alene alesia
alessandra alessia aleth aletha alex alexa alexandra alexandrea alexandria alexandrine alexane alexanne
alexia alexie alexine alexis alexys aleyna alfie alfreda ali alia alica alice alicia alicja alida alienor
aliette alina aline alisa alise alisha alison alissa alivia alix aliya aliyah aliz aliza alize alka alla
allegra allene allie allison allyson alma aloise aloyse alphonsine althea althee alva alvena alvera
alverta alvina alvis alya alyce alycia alysa alysha alyson alyssa alysson alzbeta ama amabela amahle amaia
amaira amal amalia amaliane amalie amalthee amanda amande amandine amani amante amara amarande amaranthe
amari amaryllis amata amaya ambar amber amberly ambre ambroisie amelia ameliane amelie amelija ameline
amely amethyste ami amie amilia amina aminat aminata aminte aminu amira amita amiya amodini amoke amope
amparo amrita amritambu amy amya ana anabel anabela anabelle anaelle anahi anais anala anamaria anamika
ananda anandamayi ananta anasooya anastasia anastasie anastasija anastazja anasuya anatolie anaya anceline
anda andela andelina andi andjela andra andrea andreane andreanne andree andrey andzelika ane anemone
aneta anette anezka angadreme angel angela angele angelia angelica angelina angeline angelique angelita
angie angilberte ani anica anicee anicette anika anila anisa anissa anita aniya aniyah anja anjali
anjelica anjushree anjushri anka ann ann-christin ann-marie anna annabel annabell annabella annabelle
annalisa annalise annamae annamaria annamarie annapurna anne anne-marie annegret anneli annemarie annett
annetta annette anni annie annika annikki annmarie annonciade anohito anouk ansberte anshula ansley
anstrudie antea anthelmette antigone antoinette antonella antonetta antonette antonia antonie antonietta
antonina antonine anuja anusuya anwesha anya aoi aoife aphelie apolline april apsara aquiline ara arabelle
araceli aracely arcadie archange ardella arden ardith arely argine aria ariadna ariana ariane arianna
arianne aricie ariel arielle arike arinola arleen arlena arlene arlette arlie armance armande armandine
armani armeline armelle armida armide armine arnaude aroha arpita arsenie arsinoe artemis artemisa
arthurine aruna arundhati arvilla arya aryanna asa asake asceline ascension asha ashanti ashlee ashleigh
ashley ashli ashlie ashly ashlyn ashlynn ashmi ashraqat ashton ashtyn asiya asja aslesha asma asmita assil
assomption assunta astarte asterie astree astrid astride asya ataahua athalie athanasie athena athenais
athina atinuke atmaja atreyee atreyi aube aubertine aubree aubrey aude audeline audie audra audreanne
audrey audri audry augusta augustina augustine aung aura aure aurea aurelia aurelie aurelienne aurelle
auriane aurora aurore austeja austyn autumn auxane ava avani avantika aveline avery avi avigaelle avigail
avis avoye avril awa awero awesi axeline axelle aya ayana ayanda ayanna ayebatari ayesha aygun ayinke
ayize ayla aylin aymardine aymonde ayn ayoka ayomide ayomikun ayotude ayse aysel ayushmati azalee azelie
azeline azra azuna baaba baala baidehi baijayanti bailee bailey baker bala balamani barbara barbe barbora
barbra barbro basanti basilisse bathilde bayarmaa baylee bea beata beatrice beatriz beatrycze beaulah
becca becky bela belinay belinda bell bella belle benazir benedicte benedita benita bente berangere
berenice berg berit bernadette bernadine berneice bernice berniece bernita berry berta bertha berthe
bertie bertille beryl bess bessie beth bethanie bethany bethel betina betsy bette bettie bettina betty
bettye beula beulah beuve bev beverley beverly bhaanumati bhadra bhagirathi bhagwanti bhagwati bhamini
bhanumati bhargavi bhavani bhilangana bianca bianka bibiana bibianna biborka biff biljana billie bilva
bilwa bina binita bintou birdie birgitta birgitte bismah blair blake blanca blanche blandine blanka
blazena blossom blythe bo bobbi bobbie bogdana boglarka bohdana bohumila bohuslava bojana bolatito
bolormaa boluwatife bonita bonnie bora borbala borka boroka bozena bozica bozidara brandi brandie brandy
branimira branislava branka brankica breana breanna breanne bree brenda brenna brett bria briana brianna
brianne bridget bridgett bridgette bridie brielle brigid brigita brigitta brigitte brionna brisa britney
britt britt-marie brittany brittney brittni brittny bronagh bronislava bronwyn brook brooke brooklyn brown
bruna brunehaut brunehilde bryana bryanna brygida brynn buddhana buhle bulah bunmi burdette burnice busayo
busisiwe caetana caitlin caitlyn caleigh cali calista callie cam camelia cameron camila camile camilla
camille camryn camylle candace candice candida caoimhe capucine cara carey caridad carina carine carissa
carla carlee carlene carley carli carlie carlota carlotta carly carmel carmela carmella carmen carminho
carmo carol carolanne carole carolina caroline carolyn carolyne carrie carrol cary casandra casey
cassandra cassandre cassidy cassie catalina catarina caterina catharina catharine catherina catherine
cathleen cathrine cathryn cathy catrina cayla cecelia cecile cecilia cecilie cecily cecylia celeste
celestine celia celina celine ceyda ceylin chakrika chanda chandani chandi chandini chandira chandler
chandni chandra chandrabhaga chandrakala chandrakin chandramani chandrani chandraprabha chandraswaroopa
chandravati chanel chanelle chantal chantelle chapala charis charissa charla charlaine charlena charlene
charlette charli charlie charline charlotte charmaine charumati charvi chasity chatura chaya chedeline
chelsea chelsey chelsie cher cherechi cheri cherie cheryl chesley cheyanne cheyenne chiamaka chiara
chimamanda chin chinyere chitrali chitramala chitrangada chizoba chloe chris chrissy christa christal
christelle christen christiana christiane christie christina christine christy chrystal chuck chyna ciara
cielo cierra cindi cindy citlalli clair claire clara clarabelle clare clarice claris clarissa clarisse
claude claudette claudia claudie claudine clelie clemence clementina clementine clemmie cleo cleopatra
cleora cleta cliff clio clotilde coleen colette coline colleen concepcion conception conchita condoleezza
connie constanca constance constanza consuelo cora coralie coraline cordelia cordia cordie corene
corentine cori corina corine corinna corinne cornelia corrine cortney cosima coty courtney courtni courtny
creola cristal cristina cruz crystal crystel csenge cydney cyndi cynthia cyra cyrielle dado daevi daevika
dagmar dagmara dahlia daija daina daisha daisy dakota daksha dakshayani dalal dale dalibora daliborka
dalida dalila dallas damaris damayanti damia damiana damola dana danette dani danica daniela daniele
daniella danielle danijela danika daniz danka dannie danyka daphna daphne daphnee daphney dara darasimi
darby darcey darcie daria dariana darija darina darinka darla darlena darlene darryl darshwana daryl dasa
dasia davida davina dawn dayana dayle dayna deana deandra deann deanna deanne deb debbie debby debora
deborah debra debrah dede dee deedee deeksha deena deepali deepika deeptimayee deeptimoyee defne deidre
deirdre deja dejah dela delaney delfina delia delilah dell della delores deloris delpha delphia delphine
delta demetria demetris dena denice denisa denise deniz desiree dessie destany destinee destiney destini
destiny devan devangana devani devasree devi devika devon devyn dewi dhaanyalakshmi dhana dhanadeepa
dhanalakshmi dhara dharani dharitri dhatri dhia diamond diana diane dianna dianne dick dieudonnee diksha
dilara dilma dina dinah dionne dipali ditte-marie divna divya dixie diya dj djeneba dobromila dobroslava
dolly dolores domenica dominika dominique dona donata donna dora dorcas doreen dorian doriane dorina
dorine doris dorit dorka dorla dorota dorotea dorothea dorothee dorothy dorottya dorris dortha dorthe
dorthy dottie douce dovie doyinsola draga drahomira drahoslava draupadi drew droupadi dubravka duduzile
dulari dulce dunja durga durgeshwari dusana dusty dylan earlene earline earnestine easter ebba ebiere
ebony ebunoluwa ecrin eda edel eden edie edita edith edmee edna eduarda edwina edyta edyth edythe eeva
eevi efe effie eileen eilis eisha ekaparnika ekaterina ekta ela elaina elaine elakshi elana elda eldora
eleanor eleanora eleanore electa elen elena eleni elenor elenora eleonora eleonore elfrieda elia eliabeth
eliana eliane elicia elida elie elif elin elina eline elinor elinore eliot elisa elisabet elisabeth elise
eliska elissa eliza elizabet elizabete elizabeth elizaveta ella ellen ellen-margrethe ellie elliot ellis
elly elma elmira elna elnora eloa elodie elody eloisa eloise elouise elsa elsie elta elva elvera elvie
elvina elvira elwira elyse elyssa elza elzbieta ema emanuela emanuelly emelda emelia emelie emeline emely
emerald emerance emerencie emerson emese emie emile emilee emili emilia emilie emilija emily emina emine
emma emmalee emmaline emmanuelle emmelie emmeline emmie emmy emory ena enakshi enid eniola enola erica
ericka erika erin erma erna ernestina ernestine eryn esha eshana eshita esi esma esmeralda esperanza essie
esta estefania estel estela estele estell estella estelle ester estera estere esther estrella eszter etela
etha ethel ethelyn ethyl etienne etta ettie eudokia eudoksja eudora eudoxie eugenia eugenie eula eulah
eulalia eulalie euna eunice euphrasie eusebia eusebie eva evalyn evangelina evangeline eve eveliina evelin
evelina eveline evelyn evelyne evi evie evita ewa ewatomi ewelina eyram ezra fabiana fabienne fabiola
fabricia fadekemi faderera fae faith fajr fanni fannie fanny fanta fantine farah farida farrah farzana
fatemeh fatiha fatima fatimah fatin fatma fatoumata faustine fay faye fedora fehintola felecia felicia
felicie felicita felicity felipa femke fenna ferdynanda fern fernanda ferne fibikemi fien fikayomi filipa
filomena finley fiona flavia flavie fleta fleur flo flor flora flore florence florencia florencja
florentina floriana florida florie florina florine flossie floy folafoluwa folashade folorunsho fortunee
fozia fran frances francesca francette francia francina francine francis francisca franciszka francoise
frankie frantiska franziska freda frederica frederique freeda freida freja freya frida frieda fruzsina
gabi gabija gabriela gabriele gabriella gabrielle gabrijela gaby gaelle gaia gail gale galina gamalat
gamila garance garnet garnett gautami gayatri gayle geeta geetanjali gemine gemini gemma gena gene genesis
genevieve genna genoveva georgette georgia georgiana georgianna georgie georgina geraldina geraldine
gerberge gerda geri germaine gerry gertrud gertruda gertrude ghita gia giada gianna gifty gigi gilda gill
gillian gina ginewra ginger gioia giovanna girija girja gisela gisele giselle gisselle gita gitanjali
gitte giulia giuliana gizela gladyce gladys glen glena glenda glenn glenna glennie gloria glynis golda
golden goldie googoosh gordana graca grace gracie graciela gracja grainne grayce gregoria greta gretchen
griselda gry guadalupe gudrun guenievre guilhemine guillemette guillermina gunay gunda gunel gunilla
gunnel gussie gustavine gwen gwenaelle gwendolyn gwyneth habiba hadley hailee hailey hailie hala haleigh
haley halie halle hallie hamilton hamsini hana hanah hanan hanga hani hanna hannabel hannah hanne hannele
hariet hariette harinakshi harita harmony harriet harriett harriette hasnaa hassie hasti hatice hattie
hawa hayden haylee hayley haylie hazel hazle heath heather hedda hedi hedvig heema heidi helen helena
helene helga helle hellen helmi heloisa heloise henrieta henrietta henriette henryka herb hermina hermine
herminia herta hertha hessa hester hettie hilary hilda hildegard hillary hilma himadri himani himari
hinata hippolyte hiranya hlengiwe hoda hollie hollis holly honorine hope hortense hosna hosniya huda
huguette hulda huma hunter hussa hyacinth ibironke ibukunoluwa icie ida idell idella idowu ifeoluwa ifeoma
ifunanya ila ilayda ileana ilene iliana ilina ilinka ilona ilsa ilse ilya ima imane imani imelda imke
imogen imogena imogene imoleoluwa imran ina indira ines inez inga inger ingrid ingrida inji inka inkeri
inyoni iolanda iona irati irem iremide irena irene iretioluwa irina iris irma irmeli isa isabeau isabel
isabela isabele isabell isabella isabelle isabelly isadora iseult isidora isioma isis isisa isla islande
ismerie isobel itunuoluwa itzel iva ivaana ivah ivalu ivana ivanka ivanna iveta ivica ivona ivory ivy
iwona iyabode iyadunni iyanuoluwa iyinoluwa izabela izabella izaro izolda jabulile jacey jacinda jacinta
jacinthe jackeline jackie jacklyn jacky jaclyn jacquelina jacqueline jacquelyn jacqui jacynthe jada jade
jaden jadranka jadwiga jadyn jaeden jaga jaida jaiden jailyn jaimini jakayla jakubina jalyn jamey jami
jamie jammie jan jana janae janaina jane janele janelle janessa janet janette janice janie janina janine
janis janiya janka janna janne janni jannie january jany jaquelin jaqueline jara jarmila jaroslava jasmin
jasmina jasmine jasna jaunita javiera jaya jayalalitha jaycee jayda jayde jaylan jaylin jayme jayne jazlyn
jazmin jazmine jazmyn jazmyne jean jean-marie jeana jeane jeanette jeanie jeanina jeanine jeanna jeanne
jeannette jeannie jeannina jeannine jehanne jela jelena jelica jen jena jenelle jenifer jenna jennette
jenni jennie jennifer jennings jenny jennyfer jensen jeri jerri jesica jess jesse jessica jessie jessika
jessy jessyca jette jettie jewel jewell jie jil jilian jill jillian jimena jindra jing jo joan joana joane
joanie joann joanna joanne joannie joanny joany jocelyn jocelyne jodi jodie jody joe joelle joey johana
johanna johanne jolana jolayemi joleen jolena jolene jolie jolien joni jordan jordane jordyn josefa
josefin josefina josefine joselyn josephina josephine josiane josianne josie jovana joy joya joyce
jozefina juana juanita judeline judita judith judy judyta jule jules julia julian juliana julianna
julianne julie julienne juliet julieta juliette julissa julita juna june justina justine justyna jyoti
jyotsana kaarina kabita kacey kaci kacie kadiatou kaede kaela kaelyn kai kaia kailee kailey kailyn kaitlin
kaitlyn kaja kaleigh kaley kali kalinda kalle kallie kalpana kalyani kama kamala kamila kamile kamilla
kamille kamla kamryn kanchan kanishka kanti kanyakumari kara karelle karen kari kariane karianne karima
karin karina karine karissa karla karlee karley karli karlie karly karmela karolann karoliina karolina
karoline karson karyn kasandra kasey kashyapi kassandra kassie kat katariina katarina katarzyna kate
katelin katelyn katelynn katerina katharina katharine katherina katherine katheryn kathie kathleen kathlyn
kathrine kathryn kathryne kathy kati katia katie katlyn katlynn katrin katrina katrine kattie katy kavita
kay kaya kaycee kaye kayla kaylah kaylee kayleigh kayley kayli kaylie kaylin kazuko keara keeley keely
kehinde keira keisha kejsi keley keli kelley kelli kellie kelly kellyanne kelsey kelsi kelsie kely kendall
kendra kenna kennedi kennedy kenyatta kenza kera keri kerri kerry kerstin khadija khadije khanyisile
khawla kheira khethiwe khongordzol khulekani kia kiana kianna kiara kiarra kiera kieran kiersten kikelomo
kiley kim kimberlee kimberley kimberli kimberly kimmernaq kincso kinga kira kiran kirsten kirstin kitty
kizzy klara klaudia klea klementyna kleopatra konstancja konul kopano koralia kori kornelia kourtney kris
krista kristen kristi kristie kristiina kristin kristina kristine kristy kristyna krystal krystel krystina
krystyna ksawera ksenia kumari kumuda kvetoslava kyla kyle kylee kyleigh kylie kyllikki kyra lacey lacie
lacy lada ladona ladonna laia laila laisha lakesha lakshmi lala lalita lamija lana laney lara larisa
larissa larue larysa lashawn latasha latifa latisha latonya latoya laura laurane laure laurel laureline
lauren laurencja laurene laurentyna lauretta lauriane laurianne laurie laurine laury lauryn lavada lavanya
lavern laverna laverne lavina lavinia lavon lavonne lawrencia laxmi layla layne lea leah leana leandra
leane leann leanna leanne leatha leda lee leela leena leia leigh leila leilani leja lejla lela lelah lelia
lempi lena lene lenka lenna lenora lenore leola leona leonida leonie leonne leonor leonora leontina
leopoldina leopoldine leora lera lerato lesedi lesley lesli leslie lesly lessie leta letha leticia letitia
letizia lettie lex lexi lexie lexus leyla lia lian liana lianne libbie libby lidia lidija lidya liepa
liisa lila lili lilia lilian liliana liliane lilianna lilien lilja lilla lillia lillian lilliana lillie
lilly lily lilyan lin lina linda lindsay lindsey lindsi lindsy lindy linett linn linnea linnie lis lisa
lisanne lisbeth liselotte lisette litzy liv livia liyana liz liza lizbeth lizeth lizette lizzie ljiljana
ljuba ljubica logan lois lola lolita loma lonie lora loraina loraine loredana lorelei loren lorena lorene
lorenza loretta lori lorie lorine lorna lorraina lorraine lorri lorrie lotte lotti lottie lou louella
louie louisa louise lourdes louvenia lovelie lovisa loy loyce luana luann lubomira luboslava luca lucia
luciana lucie lucienne lucija lucile lucille lucinda lucja lucy ludie ludivine ludmila ludovica ludwika
lue luela luella luena luisa luise luiza lujza lukhona lula lulu lulwa luna lupe lupita lura lurline luz
lyda lydia lydie lykke lyla lyn lyna lynda lyndsey lyne lynette lynn lynna lynne lynnette lynsey lyric
lysanne lyudmila maarit mabel mabelle mable macey maci macie mackenzie macy madalena madaline madalyn
maddie maddison madeleine madelina madeline madelyn madelynn madge madhuri madie madilyn madisen madison
madisyn madonna madyson mae maegan maeve mafalda magali magda magdalen magdalena magdalene maggie magnolia
maguelone maha mahaut maia maica maida maija maire mairead maisie maite maiya maja makayla makenna
makenzie malak malala malati malen malene malgorzata malia malika malin malina malinda mallaury mallie
mallory malti malvina malwina mamata mamie manaia mandaakin mandakini mandakranta mandy mangala mangalya
mani manisha manjusha manon manuela mara marcela marcelina marceline marcella marcelle marci marcia marcie
marcy mare maren margaret margareta margarete margarett margaretta margarette margarida margarita marge
margery margie margita margo margot margret margrette marguerite mari maria mariah mariam mariamawit
mariami marian mariana mariane marianna marianne maribel marica maricarmen marie marie-claude mariela
mariella marielle marietta marija marika marilena marilie marilou marilu marilyn marilyne marina marine
marion maris marisa marisol marissa marit marita maritza marja marjatta marjolaine marjorie marjory marla
marlee marlen marlena marlene marley marli marlon marnie marsha marshal marta marte martha marthe martina
martine martyna marwa mary maryam maryan maryann marybeth maryjane marylou maryna maryse masa masako
masoumeh mat mathilde matilda matilde mattie matty matylda maud maude maudie maura maureen mauricette
maurine mavis mawuena mawusi max maxellende maxie maxima maxime maximillia maxina maxine may maya mayawati
maybell maybelle maye maymie mayra maysoun mayte mazie mbalienhle mckayla mckenna mckenzie meagan meaghan
meda medina meena meenakshi meg megan megane meggie meghan mei meike meire mel melania melanie melany
melba melek melike melina melinda melis melisa melisande melissa melissandre mellie mellisa melodie melody
melokuhle melvina melyna melyssa menaka menka mercedes mercia meredith merete meriem merissa merjem merl
meron merritt mertie merve meryem meryl meta mette mhambi mia micaela michaela michale michalina michele
michelle michiko midori mika mikaela mikayla mila milada milagros milan milana milanka mildred milena
milica milla mille miller millicent millie milly miloslava milota mimi mina minakshi mindy minenhle
minerva ming minh minna minnie mira mirabela miracle miral miranda miray mireille mirela mirella mireya
miriam mirka mirlande mirna miroslava misty mitra mittie mitzi miyar moa mobina mobolaji modesta modupe
mofifoluwa mohana mohini moira moisette mojisola mojisoluwa mollie molly mona monde monica monika monique
monroe monserrat monserrate montana moradeke morayo morenike morgan morgana morgane moriah morolake
mosinmileoluwa mossie mosunmola motunrayo moyosore mozell mozelle mpho mrignayani mthunzi muriel murl
murphy mya myah mylene myles myra myriam myrl myrlande myrna myrtice myrtie myrtis myrtle naasunnguaq nada
nadege nadene nadezda nadezhda nadia nadina nadine nadja nadya nadzieja nahia naima najat nakia nalini
nalla nancy nandi nanette nanna nannie naomi naomie nara narcisa narges nat natalia natalie natalija
natalya natasa natasha nathalie nawal nayeli ndondoloza neda nedra neha nehir nel nela nelda nelisa nell
nella nelle nellie nelly nena neoma nerissa nesreen nettie neva nevena ngozi nhlakanipho nia niamh nichole
nicki nicky nico nicola nicole nicolette nicoline niharika nika nike niki nikita nikki nikos nila nilay
nimakoah nina ninioluwa nirmala nisa nisanur nisha nita nivi nkosingiphile noa noe noel noelia noella
noelle noemi noemie noemy nofoto nokuthula nola nolwazi nomvula nona nonhlanhla nonjabulo nonkululeko noor
nora norah noreen norene norina norm norma nouf nour nova novella novi nozipho nqobile nthabiseng ntokozo
ntombizodwa nubia nur nuray nuria nurul nya nyah nyasia nyla obioma oceane ocie octavia oda odelia odette
odie odile odunayo odval ofelia oisha ojaswini okiki oksana ola oladara olajumoke olamide olaoluwa
olasunmbo olatunbosun olayinka oleta olga olimpia oliva olive olivia oliwia ollie ololade olufeyisayo
olufunke olufunmilayo olusola olutomiwa oluwakemi oluwasemilore oluwaseun oluwaseyi oluwatimilehin
oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise olympe oma omana omawunmi ombline omobolanle
omodunni omolabake omolara omolola omosalewa omotara omotola omotolani omotoun omowumi ona onie onome
oormila opal opalina opaline opemipo opeoluwa opeyemi ophelia ophelie ora oreofe oriande oriane orie orla
orlane orpha orvokki otilia ottilie oumou ova oyenike oyindamola oyindasola oyunbileg ozanne ozella paddy
padma paige paivi palma palmira pam pamela pandora paninnguaq panka panna pansy paola parker parvati
pascale pat patrica patrice patricia patrizia patrycja patsy patti pattie patty paula paule paulette
pauliina paulina pauline paxton payton pearl pearlie pearline pecine peg peggie peggy pelagia pelagie
pelumi penelopa penelope penny perla pernilla perrine petra petronela petronille peyton philomena
philomene philothee phoebe phoenix phylis phyllis pia pilar pinkie pipaluk piper pirjo pirkko pol polina
polly pooja poornima poppy portia pramila prasanna pratibha pravoslav precious preity prema presley
primerose priscila priscilla priscille priska priti priya priyala priyamvada priyanka providenci prudence
pulcherie purnima pushti puteri queenie quentine quiana quieta quincy quinn quintia rabina rachael rachel
rachela rachele rachelle rachida radeke radha radmila rae raegan rafaela rageshwari rageswari rahmi raina
raisa rajina rajinder raleigh rama ramaa ramona rana randi rania raphaelle rapulane raquel rasheedah rati
ratna raven raymonde rayna reagan reanna reba rebeca rebecca rebeka rebekah reem reema reese regan regina
regine regitze reihaneh reilly reina reine rejeanne reka rena renae renata rene renee ressie reta retha
retta reva reyna rhea rhianna rhiannon rhoda rhona rhonda ria riana rich richelle ricki riitta rikke rikki
riko riley rimas rin rina rita ritva river riya rob robbie robbin roberta robin robyn rochele rochelle
rocio rodaba roghayyeh rohana roisin roksana rolanda rolande roma romaine romana romane romina romy ronda
roni ronke ronna ronnie rory rosa rosa-maria rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn
rosamond rosamunda rosana rosanna rosanne rose roseann roseanne roseline rosella roselle roselyn rosemarie
rosemary roser rosetta rosie rosina roslyn rossie rowan rowena roxana roxane roxanna roxanne roxie roxy
roza rozalia rozella rozina rubie ruby rubye rudy rufina rukhmani rukmin rupinder ruta ruth ruthe ruthie
ruza ruzena ryann rylee ryleigh ryley saanvi saba sabina sabine sabrina sabryna sadako sade sadie sadye
safa safira sahar saida saige sakeena sakineh sakura sallie sally salma salome salomea salomey sam samanta
samantha samara samira samukelisiwe sanda sandeep sandra sandrine sandy sanja sanne santina sanya saoirse
sara sarada sarah sarai sarala saraswati sari sarina sarisha sarita sarla saroja sasha saskia satu savanah
savanna savannah savina scarlett scholastique schuyler sean segilola segolene sekinat selena selene selin
selina selma sena serafina serena serenity serife setayesh sevda severine sevinj shahd shaikha shaim
shaimaa shaina shakira shakti shakuntala shana shanaya shanda shanel shanelle shania shanie shaniya shanna
shannon shanny shanon shanti shany sharda shari sharlene sharmila sharon sharron sharyn shashi shashikala
shauna shawn shawna shay shayla shaylee shayma shayna shea sheba sheela sheena sheikha sheila shelby
shelia shelley shelly sheri sheridan sherifa sherri sherrie sherry sheryl shiloh shilpa shira shirin
shirisha shirley shirli shirly shivakari shobhana shola shona shresth shresthi shreya shreyashi shridevi
shrishti shristi shubha shubhaprada shwet shyann shyanne shyla sibongile sibyl sibylle siddhi sidney
sidonia sienna sierra signe sigrid silje sillin silvana silvia silvija similoluwa simisola simona simone
sindisiwe sindy sinead sinenhlanhla sinikka siobhan siphephelo sita sitara siti siv sixtine sizakele
sizani skip skye skyla skylar slava slavica slavka sloka smita smriti snezana sobia sofia sofie sofija
solange soledad soline soma somayyeh sona sondra sonia sonja sonya sophia sophie soraia sowande spencer
spike sri stacey staci stacie stacy stanislava starla stasa stefana stefania stefanie stela stella
stephane stephania stephanie stephany stevie stew stine stormy subhashini subhasini subomi sucheta sudeva
sue suelen suella suha sujata sukanya suma sumayah sumayyah sumit sumitra summer sunita sunniva sunny
suryakantam susan susana susane susanna susannah susanne sushma susi susie suzan suzana suzane suzanna
suzanne suzette suzie suzon suzy svetlana swara swarnalata swassane sweta sybil sybilla syble syd sydnee
sydney sydni sydnie sylvia sylviane sylvie sylwia synne szofi szofia szonja tabatha tabitha tacjana tahlia
taiwo tala talia talita talitha tamar tamara tamera tami tamia tamika tammi tammie tammy tamra tania
tanika tanirika tanisha tanja tanner tanushree tanushri tanya tara tarana tari tarja taryn tasha tatiana
tatum tatyana tawakkol tawana taya taylor teagan teddy tegan tejumola tekla tellervo telly teodora teona
teresa tereza teri terri terrie terry tess tessa tessie thabisa thadie thais thalia thandolwethu thea
thelma theodora theresa therese theresia thobeka thomasina thora thulisile tia tiana tianna tiara tierra
tiffany tiina tina tine tingting tiphaine tiril tisha titi titilayo toby tolulope toluwalope toluwani
toluwanimi tomasa toni tonia tony tonya tora torey tori toy tracey traci tracie tracy tressa tressie treva
tricia trina trine trinity trish trisha trista tristan tristin trudie trudy trycia tui tula tulsi tuula
tuulikki tuva twila tyler tyra ugne ulla ulrika uluthando ulwazi uma una urmila ursula ursule urte usha
uxue vada vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi val vala valentina valeria valerie
valery vallie vanda vanesa vanessa vania varalakshmi vasanti vasudha vasundhara vaughn veda vedanshi velda
vella velma velva vena venera venus vera verda verdie verena vergie verica verla verlie verna vernice
vernie verona veronica veronika veronique vesna vesta vibeke vicenta vicki vickie vicky victoire victoria
vida vidya vikky viktoria viktorie viktorija vilde vilma vilte vimala vincenza vinciane viola violet
violeta violette virag virgie virginia virginie vita vitoria viva vivian viviana viviane vivianne vivien
vivienne vladana vladimira vlasta vrinda vrund vusala wakana walentyna waleria wanda wanesa wang wangari
watts wava wei wendi wendy weronika whitney whitni whitny wiara widelene wiktoria wila wilhelmina
wilhelmine willa willow wilma winifred winnie winnifred winona wirginia woody wuraola xaviere xenia
xiaomei xiaoyan ximena xinyi xochitl yaa yadira yael yagmur yamileth yan yannick yara yaretzi yarin
yasmeen yasmin yasmine yazmin yejide yelena yesenia yessenia yetunde yewande yibanathi ying yolanda
yolande yoshiko ysaline yseult yuina yulia yuna yuri yuriko yvette yvona yvone yvonna yvonne zada zahra
zainab zaira zanele zaneta zara zaria zdenka zdeslava zehra zeinab zejnep zelda zella zelma zelmira zena
zenobia zetta zeynab zeynep zhanna zhivka zina zineb zion zita ziva ziyanda zlata zlatica zobuhle zoe
zoeva zoey zofia zoie zoila zoja zola zora zorka zselyke zsofia zula zuzana zuzanna
`
  .trim()
  .split(/\s+/)

/** Given names that are ordinary words too: at the start of a sentence they are no evidence. */
export const WORDLY_GIVEN_NAMES = `
art bill bless buck chase chip crystal dawn drew eve faith golden grant guy hardy hope joy judge mark
marshal maverick may miles miracle name norm odd poppy raven rich rocky rose satish shade skip spike
sterling sue sultan summer will yogi
`
  .trim()
  .split(/\s+/)
