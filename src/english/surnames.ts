// Made of the name lists of compromise (MIT) and Faker (MIT), see LICENSES.md; accents are left out.

/** Surnames that are neither given names, places nor ordinary words. */
export const SURNAMES = `
abbas abbott abernathy abeyta abodunrin abrego abreu abshire acevedo achari acharya acheampong acosta
acuna adadevoh adame adams adaobi adcock adebayo adegboye ademayowa ademola adeniyan adeoluwa aderinsola
aderonke adesina adewale adewunmi adewura adeyemo adiga adler adomah adomako adongo adorno adu adusei
adutwum afirifa afoakwa afolabi afunku agarwal agboola agosto aguayo aguilar aguilera aguirre agyapong
agyare agyei agyemang ahluwalia ahortor ahuja aigbiniode ajakaiye ajose-adeogun akeem-omosanya akerele
akhtar akintade akoto akowua akyeampong akyena alaniz alarcon albertyn alcala alcantar alcaraz aleksejev
aleman alfaro alicea aligbe aliyev almanza almaraz almeida almonte altamirano altenwerth alvarado alvarez
alves amador amaechi amla amo amoa amoako amoasi ampadu ampofo amponsah andersen andersson andorful andov
andreassen andrejev andrews angelov angelova anguiano angulo ankra ankunding anokye ansa ansari antwi
aparicio apodaca aponte appia appiah aragon arana aranda araujo araya arce archuleta arellano aremu arenas
arevalo arguello arias armas armendariz armenta armijo armstrong arora arredondo arreola arriaga arroyo
arslan arteaga asamoa asamoah asan asante asare asenso asiama asiedu aslan ata atanda atchison atencio
atkinson auer aufderhar avalos avila aviles awuah ayala aydin ayisat ayobami baa baafi baah baawia
babalola babatunde babic baca bach bacher badillo badu baez baeza bahena bahk bahng bahringer bakker
balderas balistreri ballesteros balogun baloyi bamisebi banda bandara bandopadhyay bandyopadhyay banerjee
banik banuelos barajas barbieri barbosa barela barnes barnier barragan barraza barrera barreto barrientos
barrios barros barrows bartell bartlett bartoletti barua bashir bashirian bates batista batz bauch bauer
baumbach bayer beahan beatty becerra bechtelar becker beckham bednar beer beethoven begu beier bektashi
bello beltran benavides benavidez bengtsson benitez berge berger bergman bergmann bergnaum bergstrom
berisha bermudez bernal bernasconi berndsen bernier berrios bester betancourt bhadresha bhak bhana bhang
bhat bhattacharya bhattathiri bhengu bhoumik bhowmik bhuiyan bianchi bins bishwas blanckenberg blanco
blanda blazevic blick blondal boadi boadu boahen boakye boaten boateng bode boehm bogan bogdanov bogisich
bondarenko bongo bonik bonilla bonsra bonsu borer borrego boruya bosco bosman bosu botello botsford
boucher boyer boyko boyle bozic bozinov bradtke braga brakus brankov braun bravo breitenberg brekke briem
briones briseno brito bromfield browne bruen buchanan buckridge bueno burgos burke burns busari bustamante
bustos butt byrne bytyqi caballero caban cabrera caceres cadena caldera calderon calvillo camacho
camarillo campbell campos canales candelaria cano cantu caraballo carbajal cardenas cardona cardoso
cardozo carlsson carmona carr carranza carrasco carrasquillo carreon carrera carrero carrillo carrion
cartwright caruso carvajal carvalho casanova casares casarez casas casillas cassim cassin castaneda
castellanos castillo castro cavadini cavazos cazares ceballos ceban cebotari cedillo ceja celik cengic
centeno cepeda cerda cereghetti cerna cerny cervantes cervantez chacon chakma chakraborty champlin chan
chand chang chapa chapman chatterjee chattopadhyay chaturvedi chaudhry chavarria chavez che chen cheon
cheong chetty cheung chibike chibuike chidinma chidozie chiu choi chong chopra choudhury choung chow
chowdhury choy christensen christiansen chung chwe cintron ciobanu cisneros clarke cohen collado collazo
collier collins colon colunga conn connelly conroy considine conti contreras cook cooke corbyn cordero
cordova corkery cormier cornejo corona coronado corrales correa correia cortes corwin costa cotto
covarrubias cox cremin crespo crist crivelli crona cronin crooks cruickshank cuellar cullinan cummerata
cummings cunningham curiel d'amore daako dach dahl damcevski daniels danielsen dankula danso darteh dartey
daugherty davidov davidson davies davila davis deane debnath deckow delacruz delafuente delagarza delao
delapaz delarosa delatorre deleon delgadillo delgado delic delrio delvalle demir demirovic denesik
dervishi desai deshpande devar dewan dhawan dhlamini dias diaz dibbert dicki dickinson dimitrov dimitrova
dissanayake dixon djokoto djurhuus dlamini dogan doherty dominguez donev donkor donnelly dooley dordevic
dotto dower driscoll duah dubashi dube dubois dubuque duenas dumitru dunn duran durand durgan duric dutta
dvorak dvorakova dwamena dwivedi dzokoto ebert ebubechukwu echevarria eder edwards effertz egbochukwu
ehigiator einstein ekwueme elebiyo elizondo elworthy emard embranthiri emmerich enriquez erdman eriksen
eriksson ernser escalante escamilla escobar escobedo esparza espinal espino espinosa espinoza esposito
esquibel esquivel estevez estrada faber fadel fahey fajardo farias farrell feeney feest feil ferhatovic
fernandes fernandez ferrara ferrari ferreira ferrer ferry fichardt fierro figueroa filipov filipovic
fischer fisher fitzgerald fjeldsted flatley fleming flores florez fofie fonseca fontana fortin fosu
fournier fowler frami franecki franey frias friedman friesen fritsch fuchs fuentes fujita fuller funk
gagne gagnon gaitan galarza galeano galindo gallagher gallardo gallegos galli gallo galvan galvez gamage
gamboa gamez gandhi gao gaona garay garcia garden garibay garica garrido garza gashi gastelum gauthier
gaytan gbadamosi gbogboade georgiev georgieva gerhold gerlach gheorghe gibbs gibson gimenez giordano giron
gislason gjonaj gjoni gleason gleichner glover godinez godoy goldberg goldner goldstein golubev gomes
gomez goncalves gonzales gonzalez goode goodman goodwin goonam gorbachev gorczany gordhan gottlieb
govender gowda goyette gracia granado granados grayling greene greenfelder greenholt grgic griego griffith
griffiths grijalva grimes gruber guajardo guardado guerra guerrero guevara guha guillen gulgowski guneta
gunnarsson guo gupta gurule gusikowski gustafsson gutierrez gutkowski gutmann guzman gwon gyamfi gyasi
haag habeeb hackett hadzic hagen hagenes hahn halvorsen halvorson hamalainen hamill hammes hane hanifat
hansen hansson haque harber harding haro harper harris hart hartmann hasani hasanov hasanovic hashimoto
hathorn hauck haugen haung hawkins hayashi hayes hayworth heaney hearne heathcote hegmann heidenreich
heikkila heikkinen heinonen heller hemingway henriksen henriquez heredia hermiston hernandez herrera
herzog hess hessel hettinger hickle higgins hill hilll hills hilpert hinojosa hintz hirthe hitchcock
hitchinson hjaltalin hlatshwayo hlongwane hoang hodkiewicz hodzic hoeger hofer hoffman hoffmann hofmann
hojgaard hok holguin holmes holt homenick hopkins hoppe horak horakova horne horvat howe hoxha hristov
hristova huaman huang huber huel huels huerta hughes hurtado huynh hyatt ibarra ibrahimovic iglesias ikeda
iliev ilieva inoue ionescu irizarry ishikawa isokun ito ivanou ivanov ivanova iyalla iyengar iyer jacobi
jacobs jacobsen jacobson jaimes jain jakobsson jakubowski jamiu jangid jankovic jansen janssen janssens
jansson jaquez jaramillo jarvinen jaskolski jasso jast jenkins jerde jha jhang jimenez jimoh joensen
johannesen johannessen johansen johansson johar johns johnsen johnston jones jonsson jorgensen joshi joung
jovanovic juarez jung jurado juric kahn kakkar kalloe kalyan kaminski kaniyar kaplan kapoor karikari
karjalainen karlsen karlsson kassulke kastrati kathrada kato kaul kaur kautzer kayser kazlov keebler
keeling keller kemmer kemp kempis kerluke kertzmann kessler khan khanna khatri khoza khumalu khuzwayo
kieffer kiehn kihn kikuchi kilback kilic kimura kinnunen kirlin klein kling klocko kluivert klusener
knezevic kobayashi kocchar koch koelpin koepp kohler konopelski koomson korhonen koskinen koss kovac
kovacek kovacevic kovacic kovacs koval kovalchuk kovalenko kowalczyk kowalski kozey kozlov krajcik kramer
krasniqi kraus krause kravchenko kreiger kremer kristensen kristiansen kryeziu kshlerin kub kubheka kucera
kucerova kuhic kuhlman kuhn kulas kumara kumi kunde kunene kunze kuphal kusi kutch kuvalis kuznetsov
kvaran kwaakye kwarteng kwok kwon kyei labadie laboy ladega laine laitinen lakin lammy lang langosh
langworth larkin larsen larson larsson latifat lau laureano lavoie lawal leal leannon lebedev lebron
lebsack ledesma ledner lefebvre lefevre leffler legros lehmann lehner lehtinen lehtonen leitner leiva leka
lekaj lemke lemus lerma lesch letsoalo leuschke leyva limon linares lind lindberg lindgren lindholm
lindstrom linsey littel liu liyanage llamas lockman loera lombardi lomeli longoria lopes lopez lovato
lovric lowe loya lozada lozano lubowitz lucero lueilwitz luettgen luevano lugo lukic lund lungu luo lynch
mabaso mabunda macdonald macedo macejkovic macgyver macias madera madrigal madsen maeda maestas magana
maggio magnusson mahabeer mahajan mahlangu maier majerus makarov makela makhanya makinen makuachukwu
malave maldonado maluleke mamani mammadov mancini mann mansell mante manzanares marar mares mariani maric
marino markovic marquardt marquez marrero marroquin martinez martins mascarenas maseko mata matei
mathebula matic matos matsumoto matthews mayer mayert mayorga mayowa mayr mazibuko mbatha mccarthy mcclure
mccullough mcdermott mcglynn mchunu mclaren mclaughlin mclean mcmillan medhurst medrano mehmedovic mehmeti
mehra mehrotra meier meijer mejia melendez melgar melnyk melo mena menchaca mendes mendez menendez menon
mensa mensah meraz mercado mercier merino mertz mesa messi messier metz meyer meyers meza mhlanga mhlongo
micrachi mihhailov mikkelsen mills milosevic miramontes mireles mishra mkhize mngomezulu mnisi modise moen
mofokeng mogbadunade mohr mojica mokwena molefe molina moller moloi monahan mondragon monroy montalvo
montanez montano montemayor montero montes montez montgomery montoya moonsamy moore moosa mora moraes
morales morar moreau moreira moreno moretti mori morin morina morissette morozov morrison mortensen
mosciski moser moss mota motalo motaung motloung moya mozart mphahlele mraz mthembu mthethwa mtshali mudau
mueller muinat mukaram mukhopadhyay mulder muller munguia muniz munoz munsamy munteanu murati muratovic
murazik murillo muro mussolini mutiat myers nader nagy naik nair najera nakajima nakamura nakashima
nambeesan namboothiri naranjo narvaez nava navarrete navarro nayar nazario ndaba ndlovu ndukwu negrete
negron nehru neilson nemcova nemec nevarez ngcobo ngubane ngwenya nhlapo nichols nicholson nielsen niemi
nieminen nienow nieto nieves nikolaus nikolic nikolov nikolova nilsen nilsson nitzsche nixon nkansa
nkansah nkomo nkosi nkrumah nogueira nojeem noriega norodahl novakova novikov novotna novotny nowak nsia
nti ntiamoa ntim ntuli nunes nunez nwachukwu nwogu nwuzor nxumalo nyaako nyame nyantakyi nyman o'connell
o'conner o'hara o'keefe o'kon o'linn o'neill o'reilly obama obeng oberbrunner obiageli obianuju obrien
ocampo ocasio ochoa ochse oconnor ofori ofosu ogawa ogunbanwo ogunwande ojeda okonkwo okpattah okuneva
okunola okyere oladeji olasunkanmi olasunkanmi-fasayo olawale oliphant olivares olivarez olivas oliveira
olivera olivo oliynyk olmos olofsson olsen olson olsson olubukola olubunmi olufeyikemi olutola oluwanisola
oluwashina olvera omani omobolaji omowale ondricka oneill onohinosen onose ontiveros onyinyechukwu opoku
oppong opuku oquendo ordonez orellana orn ornelas orosco orozco orta ortega ortiz orwell osei osinski
osorio osuagwu otero oti otiwa otuo owens owusu oyebola oyelude oyinkansola ozdemir ozturk ozuna pabon
pacheco pacocha padberg padilla padron paez pagac pagan pahk pahng pak palacios palomino palomo pandey
panicker pantoja papadopoulos paredes parisian parkin parnell parra partida patel paterson patil patino
patterson paucek pavic pavlov pavlovic paz pearson pedersen pedraza pedroza peeters pelayo pena perales
peralta perea pereira perera peretz perez peric perkins persson peters petersen peterson petrov petrova
petrovic pettersen pettersson pfannerstill pfeffer phak pham phan phang phillips picasso pichardo pichler
piero pilla pillai pillay pina pinas pineda pinto pithey pizarro polanco polishchuk pollich pollock ponce
poore popescu popov popovic porras portillo posada pothuvaal poulsen pouros powell powlowski prado
prajapat preciado predovic prempeh prieto prifti prinsloo prochazka prochazkova procter prohaska prosacco
puente puga pulido purdy putin quartey quesada quezada quigley quinones quinonez quintana quintanilla
quintero quiroz quispe quitzon radic radu rael ramirez ramos rangel rantanen rascon rasmussen rath ratke
rau ravelli raya raynor razo reddy rees regalado reichel reichert reinger reis reiter rempel rendon renner
renteria resendez reuter reynolds reynoso ribeiro ricci rice richards richardson ries rincon riojas rios
rippin ritchie rivas rivera rivero rizzo robel roberts robertson robinson robledo robles rocha rodarte
rodrigues rodriguez rogahn rojas rojo roldan rolfson rolon romaguera romano romero romo roob roque rosado
rosales rosas rosenbaum rosenberg rossi rotari roth roux rowe rowling roybal rubio ruecker ruelas ruiz
runolfsdottir runolfsson runte russo rusu rutherford ryang ryoo ryu saarinen saavedra sabdat saenz safo
saheed sahin saini saito saiz sakamoto salami salas salazar salcedo salcido saldana saldivar salgado
salihovic salinas salminen salo salonen samaniego sanabria sanchez sandberg sanders sandoval santacruz
santana sante santillan sanusi sanz sarabia saraiva saric sarpong sasaki sato satterfield sauceda saucedo
sauer saunders savic sawayn schaden schaefer schamberger scheving schiller schiltz schimmel schinner
schmeler schmid schmidt schmit schmitt schmitz schneider schoen schowalter schroeder schubert schulist
schultz schulz schumm schuppe schuster schwarz sedillo segovia segunmaru segura seinfeld semjonov semyonov
senger seoh sepulveda serna serrano serrato sethi sevilla shah shala shanahan sharma shehu shevchenko
shevchuk shields shimizu shongwe shukla sibiya silva simmons simonis simonsen sinatra sinclair singh sinha
sipes sirbu sisneros sithole skiles smirnov smit smith smitham smyth snooke sokolov solano solis soliz
solorio solorzano solovyov somayaji sorensen soria sosa sotelo soto soung sousa souza spinka sporer stalin
stamm starmer steele stehr stein steiner stephens steuber stevens stevenson stiedemann stoica stojanovic
stokes stoltenberg stoyanov stoyanova stracke streich stroman strosin suarez subotic sulaimon sullivan
suthar suzuki svensson svoboda svobodova swaniawski symcox szabo tafoya tagore tahirovic takahashi takyi
talwar tamayo tamez tamunoemi tanaka tandon tapia tawia teixeira tejada tejeda tella tellez tello teran
terrazas thatcher thiel thill thompson thomsen thomson thorarensen thorlacius tian tijerina tirado tjin
tkachenko todorov todorova toledo tolstoy tomic toro torp torphy torres torrez toth tovar towne tran
trantow trejo tremblay treutel trevino trivedi tromp trujillo truter tryniski tsabalala tsotetsi tsui
tuckett tuominen turcan turcotte turunen tutu tweneboa twumasi uchechi ulibarri ulloa ullrich urbina urena
urias uribe urrutia vaca valadez valdes valdez valdivia valenzuela valladares valle vallejo valles
valverde vandervort vanegas varela vargas varma varman varrier vasilyev vasquez vassiljev vazquez vega
vela velasco velasquez velazquez velez veliz venegas venter verdugo verduzco vergara verma vesela vesely
veum vidovic viera vigil villa villagomez villalba villalobos villalpando villanueva villarreal villasenor
villegas vinogradov virtanen visser vivaldi vogt volkman volkov von vonrueden vorobyov vukovic waage
waelchi wagner walsh walters wasiu watanabe watsica webb weber wehner weimann weiss weissnat welch welter
west wiafe wiegand wilcox wilderman wilkinson williams williamson willms willoughby wimmer windler winkler
wintheiser wisniewski wisoky wisozk witting wiza wojcik wolf wolff wong wright wuckert wunsch xaba xiao
yaamoa yamada yamaguchi yamamoto yamasaki yamashita yamazaki yanez yang yaqub yawson ybarra yeboa yeboah
yeun yeung yildirim yildiz yilmaz yirenkyi yokoyama yoshida yost yun yundt yussuf zakharov zambrano zamora
zamudio zapata zaragoza zarate zavala zayas zaytsev zboncak zelaya zemlak zepeda zhang zhao zhou zhu
ziemann zieme zimmerman zimmermann zondi zulauf zulu zuma zungu zuniga zwane
`
  .trim()
  .split(/\s+/)

/** Surnames of Chinese, Korean and Vietnamese use, which stand first. */
export const EASTERN_SURNAMES = `
ahn bai bo bui cai chan chen cheung chiang chiu cho choi chow chu chung cui dang deng ding dinh do dong
duong fan feng fok fung gao guo han he ho hoang hou hu hua huang hui hung hwang ip jang jeong jiang jung
kang kim kong kovacs kwan kwok kwon kwong lai lam lau le lee leung li liang liao lim lin liu lo lok lu luo
ly ma mak mao meng mok moon nagy ng ngai ngo nguyen orban pan pang park peng pham phan qin ren roh ryu seo
shen shi shin siu song su sun tam tan tang tian to tong tran truong tsai tsang tse tsui vo vu wang wei
wong wu xi xiao xie xu yang yao yau yeung yip yiu yoo yoon yu yuan yuen zeng zhang zhao zheng zhou zhu
`
  .trim()
  .split(/\s+/)

/** Of these, the ones that name lists have among given names as well, which they hardly ever are in news. */
export const NO_GIVEN_NAMES = ['wang', 'nguyen', 'feng', 'lai', 'yuen']
