/** Words that end or begin the name of an institution: “Council”, “Ministry of …”, “… University”. */
export const INSTITUTION_HEADS = `
academy administration agency airlines airline airways alliance ambulance archive archives army assembly associates
association associations authority bank banking bancorp battalion batallion board brigade brigades broadcasting brothers
bundesbank bureau cabinet center centers centre centres chamber charity church circle clinic club coalition college
command commission commissariat committee committees commons communications community companies company confederation
congress congregation consortium constabulary consulate cooperative co-operative corporation
corps council councils court courts dealership department departments dept diocese archdiocese directorate division
embassy enterprises executive exchange factory faculty federation federations firm force forces forum foundation front fund
gallery government group groups guard guards guild hall hospital hospitals hotel hotels house industries industry
initiative inn inquirer inspectorate institute institutes institution institutions insurance international ledger dispatch bee investments
journal laboratory laboratories league legion library lords magazine mail media ministry mission motors municipality movement
museum mutual navy network networks news newspaper newspapers observatory office ombudsman orchestra
order organization organisation organizations parliament partners partnership party parties patrol pharmaceuticals
philharmonic police post prison press   quartet radio railway railways records regiment register
registry resistance resort resources restaurant review savings school schools secretariat senate seminary service services society
solutions staff station studio studios survey symphony syndicate synod system systems team technologies technology
telegraph television theater theatre times today trades treasury tribunal tribune trust union unions unit united
universities university ventures volunteers watch works workers yard
aerospace analytics biosciences brands buses capital coaches consulting developments digital dynamics electric energy
entertainment films foods freight healthcare homes images interactive labs lines logistics metals minerals mining music
oil online petroleum pictures polling power productions properties publishing realty research robotics securities
semiconductor software steel stores strategies supermarkets telecom therapeutics trains water wireless
rovers wanderers athletic albion hotspur palace villa rangers celtic hearts fc afc rfc cc
knesset bundestag bundesrat duma majlis riksdag folketing storting dáil dail seanad oireachtas sejm rada
caliphate cartel mafia militia brotherhood taskforce task-force caucus pac
`
  .trim()
  .split(/\s+/)

/** Of one word, institutions only with “the” before: “the House”, “the Post”, “the Fed”. */
export const KNOWN_BEHIND_THE = `
house fed post times hill sun mail observer independent guardian mirror telegraph express economist nation opposition crown
commons lords commonwealth tribune herald chronicle globe sentinel journal inquirer examiner gazette standard register
`
  .trim()
  .split(/\s+/)

/** Of the heads, surnames as well: “Charlotte Church” is nobody’s parish. */
export const HEADS_AND_NAMES = `
church court house hall post bank banks brothers palace villa center guard school house mission order page wing rangers
celtic times albion service union board front force fund sun mail today register review circle legion house college
`
  .trim()
  .split(/\s+/)

/** What companies are by law; it ends their names. */
export const LEGAL_FORMS = `
inc incorporated corp ltd limited llc llp lp plc co gmbh ag sa nv bv spa ab asa oyj sarl srl pty pte bhd sdn kk holdings
holding pvt
`
  .trim()
  .split(/\s+/)

/** Fields that institutions are for: “Food and Drug Administration”, “Department of Health and Human Services”. */
export const SECTORS = `
aeronautics affairs agriculture agricultural alcohol animal archives art arts atmospheric atomic audit aviation banking
border broadcasting budget business care catering chemical child children citizenship civil climate commerce commercial
 communities community competition conservation constitutional consumer correctional corrections control co-operation cooperation
counterterrorism crime criminal cultural culture customs defence defense deposit design development digital disability
disarmament disease domestic drug drugs economic economics economy education elections electoral employment energy
engineering engineers environment environmental equality ethics explosives export fair families family film finance
financial fire firearms fisheries fishing food foreign forest forestry forests gas geological government harbour health
heritage higher highway highways history homeland homes hospitality housing human humanities immigration industrial
industries industry information infrastructure innovation insurance integrity intelligence interior international
internal investment investments irrigation justice labor labour land lands law learning letters liberation liberties
livestock local management manufacturers manufacturing marine maritime markets media medical medicine mental meteorological
migration military mines mining monetary music national natural naturalization nuclear nursing nurses nutrition oceanic
occupational oil parks peace pensions pharmaceutical planning police policy pollution population power prevention primary
prison prisons prosecution protection public racial rail railways reconciliation reconstruction recreation refugee refugees
regional relations relief religious renewable reparation rescue research resources revenue rights river rivers road roads
rural safety sanitation schools science sciences scientific securities security senior service services skills social solidarity
space sport sports standards state statistics strategic student students surgeons surveying sustainable tax taxation
teachers technical technology telecommunications tobacco tourism town trade trading training transport transportation treasury
truth urban utilities veterans veterinary victims voluntary water waterworks waterways welfare wildlife women work workers works
young youth
`
  .trim()
  .split(/\s+/)

/** Plurals and possessors inside names of institutions: “Women's Institute”, “Teachers' Union”, “King's College”. */
export const POSSESSORS = `
people peoples women men children girls boys workers teachers farmers veterans students mothers fathers parents lawyers
journalists nurses pilots doctors physicians bankers builders consumers drivers employers players prisoners publishers
soldiers traders writers actors directors producers states king kings queen queens prince princes princess bishops
children's lloyd moody sotheby christie mcdonald macy standard poor oriel trinity corpus all
`
  .trim()
  .split(/\s+/)

/** Nouns behind a name that say it is an institution (or a place): “Norvex shares”, “the Sentinel newspaper”. */
export const INSTITUTION_NOUNS = `
agency airline bank board brand broadcaster bureau chain charity club coalition committee company conglomerate consortium
council court daily department empire executives factory faction firm foundation franchise fund giant group guerrillas
gunmen headquarters hotel insurer institute institution label laboratory lab league magazine maker manufacturer militants
militia ministry movement museum network newspaper nightclub office shipyard officials organisation organization parliament party
plant publisher radio rebels restaurant retailer school shareholders shares spokesman spokesperson spokeswoman stock
store studio subsidiary supermarket team television think-tank tabloid trust tribunal union unit university weekly website
`
  .trim()
  .split(/\s+/)

/** Nouns before a name that say the same: “the newspaper El Pregonero”, “insurer Halvard”. */
export const INSTITUTIONS_BEFORE = `
agency airline bank broadcaster brewer carmaker automaker chain charity club company conglomerate consortium daily
developer firm giant grocer group insurer lender magazine maker manufacturer network newspaper operator organisation
organization outlet party pollster publisher regulator retailer station subsidiary supermarket supplier tabloid think-tank
union weekly website broadsheet team label startup start-up contractor guerrilla
`
  .trim()
  .split(/\s+/)

/** Institutions known by one word. Acronyms stand in household.ts. */
export const KNOWN_INSTITUTIONS = `
airbnb al-qaeda al-qaida al-shabaab al-shabab alibaba alphabet amazon amnesty amtrak apple arsenal asda audi aviva axa baidu
barclays basf bayer bharti bitcoin bloomberg bmw boeing boko bombardier breitbart brexiteers burberry bundesbank bundesrat
bundestag buzzfeed cadbury cargill carrefour caterpillar chelsea chevron chrysler cisco citigroup coinbase comcast congress
conservatives costco credit-suisse crossrail daimler danone deloitte deutsche-bank disney diageo dow downing dunkin dupont
duma eastjet easyjet ebay ecuavisa ericsson europol everton exxon exxonmobil facebook fatah fedex ferrari fiat fidesz
ford foxconn frontex gazprom glencore goldman google greenpeace guardian halliburton hamas hezbollah hizbollah hizbullah
hitachi holyrood honda houthis houthi huawei hyundai ikea infosys instagram linkedin pinterest shutterstock alamy getty intel interpol islamic-state itar-tass
jobbik jpmorgan jpmorganchase juventus kellogg kia knesset komeito communists socialists kremlin kpmg labour lenovo likud lidl lockheed
lufthansa maersk mazda mcdonalds mckinsey mercedes merck microsoft mitsubishi monsanto morrisons mossad motorola mozilla
nasdaq natwest nazi nazis nestle nestlé netflix newsweek nike nintendo nissan nokia northrop novartis nvidia
ocado ofcom ofgem ofsted ofwat oireachtas opec openai oxfam palantir panasonic paramount parliament paypal pegida pemex pentagon
pepsi pepsico petrobras peugeot pfizer philips plaid podemos politico porsche prudential pwc qantas raytheon reddit
renault reuters roche rolls-royce ryanair safeway sainsburys samsung sanofi santander scientology sears
shell siemens sinn skype snapchat sony spacex spotify stasi starbucks statoil stonewall stormont subaru syriza
taliban tass telegram tencent tepco tesco tesla tiktok time tories toshiba toyota
twitter uber ubisoft unicef unilever unison univision vatican verizon vodafone volkswagen volvo vox walgreens walmart waitrose
wells-fargo westminster whatsapp whitehall wikileaks wikinews wikipedia wimpey xiaomi xinhua yahoo yougov youtube zanu-pf zoom
kfc ukip yougov comres ipsos gallup quinnipiac rasmussen survation
louvre hermitage juilliard harvard yale princeton stanford cornell oxfam caltech sorbonne dartmouth
army navy senate treasury commons lords parliament cabinet-office l'oreal l'oréal hulu
peshmerga mujahideen mujahedeen janjaweed gestapo wehrmacht luftwaffe politburo
`
  .trim()
  .split(/\s+/)

/** Institutions known by several words. */
export const KNOWN_INSTITUTION_PHRASES = `
pga tour
lpga tour
champions tour
atp tour
wta tour
al jazeera
al arabiya
al qaeda
al qaida
al nusra
american express
amnesty international
ohio state
florida state
michigan state
penn state
iowa state
kansas state
arizona state
oregon state
oklahoma state
mississippi state
louisiana state
boise state
fresno state
wichita state
texas tech
georgia tech
virginia tech
notre dame
harper's bazaar
huffington post
good housekeeping
marie claire
national geographic
sports illustrated
new yorker
new republic
new statesman
private eye
radio times
scientific american
new scientist
foreign affairs
anheuser busch
associated press
agence france presse
press association
press trust of india
australian labor
banco santander
bank of america
bank of england
bank of ireland
bank of japan
berkshire hathaway
bharatiya janata
black lives matter
boko haram
boston globe
boston scientific
british airways
british gas
british telecom
capitol hill
capitol police
catholic church
centers for disease control
central intelligence agency
china daily
christian democrat
christian democrats
coca-cola
communist party
conservative party
corriere della sera
credit suisse
daily express
daily mail
daily mirror
daily record
daily star
daily telegraph
democratic party
democratic unionist
deutsche bank
deutsche telekom
deutsche welle
der spiegel
die welt
die zeit
doctors without borders
dow jones
downing street
economist intelligence unit
el mundo
el país
el pais
en marche
environmental protection agency
european central bank
european commission
european court of human rights
european court of justice
european parliament
european union
evening standard
exxon mobil
fannie mae
federal bureau of investigation
federal reserve
fianna fáil
fianna fail
financial times
fine gael
five star
fox business
fox news
freddie mac
free democrats
front national
general assembly
general electric
general motors
globe and mail
goldman sachs
green berets
green party
greens
guardia civil
hewlett packard
high court
hindustan times
home depot
home office
house of commons
house of lords
house of representatives
human rights watch
international atomic energy agency
international committee of the red cross
international criminal court
international monetary fund
irish times
irish republican army
islamic jihad
islamic state
islamic state group
jiji press
johns hopkins
johnson & johnson
jp morgan
jpmorgan chase
joint chiefs of staff
joint chiefs
ku klux klan
kyodo news
la repubblica
la stampa
labor party
labour party
le figaro
le monde
legal aid
lehman brothers
liberal democrat
liberal democrats
lib dem
lib dems
lloyds bank
lloyd's of london
lloyds banking
lockheed martin
lok sabha
los angeles times
marks & spencer
marks and spencer
médecins sans frontières
medecins sans frontieres
merrill lynch
met office
metropolitan police
momentum
morgan stanley
moody's
mothers against drunk driving
muslim brotherhood
national assembly
national front
national grid
national health service
national trust
nation of islam
nobel committee
new york times
northern alliance
old bailey
open society
plaid cymru
planned parenthood
pricewaterhousecoopers
procter & gamble
public health england
rajya sabha
rape crisis
real madrid
red army
red brigade
red brigades
red crescent
red cross
red guards
republican guard
republican party
revolutionary guard
revolutionary guards
rio tinto
rolling stone
royal bank of scotland
royal mail
royal navy
russia today
salvation army
saudi aramco
save the children
scottish national
scotland yard
secret service
security council
shining path
sinn fein
sinn féin
sky news
social democrats
social democratic
solidarity
south china morning post
standard & poor's
standard and poor's
standard chartered
state department
supreme court
tamil tigers
tata motors
tata steel
tea party
the economist
the guardian
the hill
the independent
the lancet
the observer
the sun
the times
thomson reuters
times of india
toronto star
toys r us
trades union congress
transport for london
transparency international
treasury
turning point
ulster unionist
united nations
united states army
united states navy
usa today
us airways
vanity fair
wall street journal
walt disney
warner bros
washington post
washington times
wells fargo
white house
world bank
world economic forum
world food programme
united nations development programme
un development programme
environment programme
world food program
world health organization
world health organisation
world trade organization
world trade organisation
world vision
world wildlife fund
aston villa
atletico madrid
bayern munich
blackburn rovers
borussia dortmund
boston celtics
boston red sox
chicago bears
chicago bulls
chicago cubs
dallas cowboys
denver broncos
detroit lions
golden state warriors
green bay packers
houston rockets
inter milan
kansas city chiefs
leicester city
leicester tigers
los angeles dodgers
los angeles lakers
manchester city
manchester united
miami dolphins
miami heat
newcastle united
new england patriots
new york giants
new york jets
new york knicks
new york mets
new york yankees
paris saint-germain
philadelphia eagles
pittsburgh steelers
red sox
san antonio spurs
san francisco 49ers
seattle seahawks
tottenham hotspur
west ham
`
  .trim()
  .split('\n')

/** Heads of institutions that are called after a place: “Marlow Council”, “Marlow University”. */
export const CIVIC_HEADS = `
city town county borough district municipal parish council police university hospital school college court courthouse airport
constabulary fire crown magistrates cathedral diocese infirmary prison jail library museum parliament assembly regional
`
  .trim()
  .split(/\s+/)

/** Heads before which a surname is an adjective: “the Reed Administration”. */
export const EPONYM_HEADS = [
  'administration',
  'administrations',
  'government',
  'presidency',
  'campaign',
  'campaigns',
  'years',
  'era',
  'cabinet',
  'doctrine',
]

/** Party names as adjectives and nouns: “Republican Sen. …”, “the Democrats”. Alone they name a body of people. */
export const PARTISANS = `
republican republicans democrat democrats democratic conservative labour liberal tory tories socialist socialists communist communists
independent libertarian green labor unionist nationalist islamist islamists lib-dem gop
`
  .trim()
  .split(/\s+/)

/** Words before “at” that make the name behind it a house: “work at”, “analysts at”. */
export const EMPLOYED = `
work works worked working job jobs career employed hired internship analyst analysts executive executives director manager
engineer engineers fellow professor economist economists lawyer lawyers partner researcher researchers strategist
strategists trader traders spokesman spokeswoman spokesperson worker workers staff employee employees scientist
scientists consultant consultants colleague colleagues bosses
`
  .trim()
  .split(/\s+/)
