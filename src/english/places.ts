// Made of the place lists of compromise (MIT) and Faker (MIT), see LICENSES.md, with additions; accents are left out.

/** Places known by one word, with the abbreviations of American states. */
export const PLACES = `
aalborg aarhus abbotsford aberdeen aberdeenshire aberystwyth abidjan abilene abingdon abkhazia abuja
acapulco accra aceh acton adelaide aden adriadic adriatic adygea aegean afghanistan africa afula agartala
agincourt aguascalientes ahmedabad aintree aizawl akron ala ala. alabama alameda alaska albania albany
alberta alberton albuquerque aldershot aleppo algarve algeria algiers alhambra allentown alliston almaty
alpharetta alps alsace altadena altai altoona amaravati amarillo amazon amazonia america americas ames
amman amritsar amsterdam anadyr anaheim anapolis anatolia ancaster anchorage ancona andalusia andes
andorra andover anglesey angola anguilla ankara ankeny annandale antalya antarctic antarctica antioch
antrim antwerp apia apopka appleton aqaba arcadia arctic arden-arcade arecibo argentia argentina ariz
ariz. arizona ark ark. arkansas arlington armagh armenia aruba arvada asbestos ascot ashburn ashcroft
ashdod asheville ashgabat asia asmara assam asuncion atascocita athens athlone atlanta atlantic attleboro
auburn auckland auschwitz australasia australia austria avondale aylesford ayodhya ayrshire azerbaijan
azores azusa baddeck baghdad bahamas bahia bahrain baie-comeau bakersfield bakhmut baku bali balkan
balkans balkaria ballarat balmoral balochistan baltic baltimore baluchistan bamako bancroft bandung banff
bangalore bangkok bangladesh bangor banjul baotou barbados barcelona bari barkerville barnet barnsley
barranquilla barrie basel bashkortostan basque basra basrah bathurst batoche battersea bavaria bayamon
bayonne baytown beaconsfield beaumont beavercreek beaverton bedford bedfordshire beijing beirut belarus
belfast belgium belgrade belize belleville bellevue bellflower bellingham beloeil bendigo bengaluru
benghazi benin bentonville bergen berkeley berkshire berlin bermuda bern berwick berwyn beslan bethesda
bethlehem bexhill bhopal bhubaneshwar bhutan bihar bilbao bilderberg billings biloxi binghamton bingley
birmingham bismarck blackburn blackpool blacksburg blackwall bloomington bogota bolingbrook bolivia
bologna bolton bombay bonaire bonavista bonn bordeaux borden borneo bosnia bosphorus boston bothell
botswana boulder bournemouth bowie bozeman bracebridge bradenton bradford bramley brampton brantford
brasilia bratislava brazil brazzaville bremen brent brentwood bridgenorth bridgeport bridgetown brigham
brighton brisbane bristol britain brittany brixton brno broadway brockton brockville bromley bronx
brookhaven brookline brooklyn brookside brookstone broomfield brownsville bruges brunei brussels bucharest
buchenwald buckingham buckinghamshire budapest buffalo bujumbura bulawayo bulgaria burbank burgas burien
burleson burlington burma burnaby burnsville bursa burundi buryatia busan butuan cagliari caguas cairns
cairo calais calcutta caldwell calgary calif calif. california camayenne cambodia cambridge cambridgeshire
camden cameroon campbellford campeche canada canberra cancun cannes canterbury cap-de-la-madeleine caracas
caraquet cardiff caribbean carlisle carlsbad carmarthenshire carmichael carrollton casablanca caspian
catalonia catania catonsville caucasus cavendish caversham ceara cebu centerville centreville cerritos
ceylon chambly chamorro champaign changchun changsha changzhou chappaqua charlesbourg charleston
charlottesville charlottetown chateauguay chatham chatham-kent chattanooga chattogram chechnya cheektowaga
chelmsford cheltenham chengdu chengzhong chennai chequers cherkessia chernobyl chesapeake cheshire chester
chesterfield chhattisgarh chiapas chibougamau chicago chico chicopee chihuahua chile chilliwack china
chinatown chino chiricahua chisinau chittagong chongqing christchurch churchill chuuk chuvashia cincinnati
clarksville clearwater cleveland coachella coahuila colchester colima collierville collingwood colo colo.
cologne colombia colombo colorado colosseum columbia comoros compton conakry concord congo conn conn.
connacht connaught connecticut conroe constanta conway copenhagen cordoba corfu cork cornwall corsica
corvallis cote-saint-luc cotonou courtenay coventry craiova cranbrook cranston crete crewe crimea croatia
croydon cuba cumbria cupertino curacao curitiba cusco cypress cyprus czechia czechoslovakia d.c. dachau
dadonghai daegu daejeon dagestan dakar dalhousie dalian dallas damascus danbury danube danville darfur
darlington dartford dartmoor daugavpils dauphin davao davenport davie davos dc dearborn decatur dehradun
dekalb del. delano delaware delhi deltona denmark denton denver derbyshire derry desoto detroit devon
devonport dhaka dili dispur diyarbakir djibouti dnipro dodoma doha dominica donbas donbass doncaster
donegal donetsk dongguan doral dorchester dorset dortmund dorval dothan dover downey draper dresden
drogheda dryden dubai dublin dubrovnik dudley duesseldorf duluth dumfries dundalk dundee dunedin dunkirk
dunstable dunwoody durango durban durham dushanbe dusseldorf dyfed eagan ealing earlscourt eastbourne
eastvale ecuador edina edinburg edinburgh edmonton eglinton egypt eilat eindhoven eire elgin elkhart
elmhurst elyria encinitas enfield england enniskillen entebbe epping epsom erbil erie eritrea escondido
esquimalt essex estonia ethiopia etobicoke euless euphrates eurasia europe euston evanston evansville
everglades exeter exford fairfield fairhaven faisalabad fallujah fargo farmington fayetteville fermanagh
ferryland fes fez fife fiji findlay finland fishers fla fla. flagstaff flanders flint florence
florence-graham florida florissant folkestone folsom fortaleza foshan fountainebleau framingham france
frankfurt fredericton freeport freetown fremont fresno frisco fujian fukushima fukuyama fulham fullerton
ga. gabon gaborone gainesville gaithersburg galicia galloway galveston galway gambia gananoque gander
gandhinagar ganges gangtok gansu gardena gaspe gastonia gatineau gatwick gaza gdansk geelong geneva genoa
georgetown georgia germantown germany ghana ghent gibraltar gilroy giza glamorgan glasgow glastonbury
glendale glendora glenview gloucester gloucestershire goa godavari golan goma gomel goodwood goodyear
gothenburg granby grapevine gravenhurst graz greece greeley greenfield greenland greensboro greenville
greenwich greenwood grenada gresham grimsby groningen grozny guadalajara guadalupe guadeloupe guam
guanajuato guangdong guangxi guangzhou guantanamo guatemala guayaquil guaynabo guelph guernsey guinea
guinea-bissau guizhou gujarat gujrat gulfport guyana gwynedd hackensack hackney haifa hainan haiti
haliburton halifax hama hamburg hammersmith hampshire hampstead hampton hanford hangzhou hannover hanoi
hanover harare harbin harford haringey harlem harlingen harrisburg harrisonburg harrogate harrow hartford
hartlepool haryana hastings hattiesburg havana haverhill havre-saint-pierre hawaii hawthorne hayward
heathrow hebei hebrides hebron heerenveen hefei heilongjiang helmand helsinki hemet hempstead henan
hendersonville heraklion herat hereford herefordshire hertford hertfordshire herzegovina hesperia heywood
hialeah hicksville hidalgo highbury highland highlands hillcrest hillsboro hilo himalayas hiroshima hobart
hoboken hodeidah hokkaido holland hollywood homestead homs honduras honiara honolulu hounslow hovd hove
hovenweep hubei huddersfield hudson humberside hunan hungary huntersville huntingdon huntington huntsville
hutchinson hyderabad ibadan ibiza iceland idaho idlib ilford ill. illinois imphal incheon ind. india
indiana indianapolis indochina indonesia indore inglewood ingushetia innsbruck inuvik inverness iowa
ipswich iqaluit iran iraq irbil ireland irkutsk irondequoit irvine isfahan islamabad islington israel
istanbul italy itanagar izmir iztapalapa jacksonville jaffa jaipur jakarta jalisco jamaica jammu
janesville japan japantown jeddah jeffersonville jenin jericho jersey jerusalem jharkhand jiangxi jilin
jinan johannesburg joliet jonesboro jonquiere joplin juarez juba judea kabardino kabul kaduna kalamazoo
kaliningrad kallakurichi kalmykia kamloops kampala kan kan. kandahar kandy kannapolis kano kanpur kansas
kaohsiung kapuskasing karachay karachi karaj karbala karelia karnataka kaunas kawaguchi kazakhstan kazan
kearny kedah kelantan kelowna kenner kennewick kenora kenosha kensington kent kentucky kentwood kenya
kerala keswick kettering khakassia kharkiv kharkov khartoum kherson khulna kiev kigali kildare kildonan
kilkenny killarney killeen kingsport kingston kinshasa kiribati kirkland kirkuk kismayo kissimmee kisumu
kitchener kitimat klaipeda knin knoxville kobe kohima kokomo kolkata komi kopavogur korea koreatown kosice
kosovo kosrae kowloon krakow krasnoyarsk kumasi kunduz kunming kunshan kurdistan kuujjuaq kuwait ky ky.
kyiv kyoto kyrgyzstan l.a. la la. lachine ladakh lagos lahore lakefront lakeland lakeville lakewood
lambeth lanarkshire lancashire lancaster lansing lanzhou laos laredo latvia lauderhill lausanne laval
lawton layton leaside lebanon leeds leesburg lehi leicester leicestershire leinster leipzig lenexa
leningrad lesbos lesotho lethbridge letterkenny levant levis levittown lewes lewisham lewisville
lexington-fayette lhasa liaoning liberia libreville libya liechtenstein liege lille lillehammer lima
limassol limerick lincolnshire linz lisbon lisburn lithuania littleton livermore liverpool livonia livorno
ljubljana llandudno lodi lodz lombard lombardy lome lompoc london londonderry longmont longueuil longview
lorain lothian louisbourg louisiana louth loveland lowland lowlands luanda lubbock lubumbashi lucknow
ludhiana lugansk luhansk lunenburg lusaka luton luxembourg luzon lviv lynchburg lyndhurst lynwood lyon
lyons maastricht macao macau macedonia madagascar madeira madras madrid magadan maghreb magog maharashtra
maidstone maiduguri maine majorca makassar malacca malawi malaysia malden maldives mali malibu mallorca
malmo malta malton malvern managua manaus manchester mandalay manhattan manila manipur manitoba mansfield
manteca maplewood maputo mar-a-lago maracaibo maracay maranhao marawi margate maribor maricopa mariupol
markham marrakech marrakesh marseille marseilles martinique maryland marysville maseru mashhad mass.
massachusetts matane mauritania mauritius mayaguez mayfair mayotte mbabane mcallen mckinney md md.
meadowlands meath mecca medan medellin medford medina mediterranean meghalaya mekong melbourne memphis
mendoza menifee meriden merseyside mesquite messina metairie mexico miami mich mich. michigan michoacan
micronesia middlesbrough middletown mideast midland midlands milan millcreek millington milpitas milwaukee
mindanao minn minn. minneapolis minnesota minnetonka minot minsk miramar miramichi mishawaka miskolc
misrata miss. mississauga mississippi missoula missouri mizoram mo. mogadishu moldova moline mombasa
monaco moncton mongolia monmouthshire monrovia mont mont. montana montebello montenegro monterrey
montevideo montpellier montreal montreal-nord montserrat moosonee mordovia morelos morocco moscow mostar
mosul mozambique multan mumbai muncie munich munster murfreesboro murmansk murrieta muscat myanmar
mykolaiv mysore n.c. n.d. n.h. n.j. n.m. n.y. nablus nagaland nagano nagasaki nagorno-karabakh nagoya
nagpur nairobi najaf namibia nampa nanaimo nanchang nanchong nanjing nantes nantong napa naperville naples
nashua nashville nashville-davidson nassau nauru navan nayarit naypyidaw nazareth neb neb. nebraska nepal
netherlands neuschwanstein nev nev. nevada newark newcastle newfoundland newham newmarket newport newry
niagara-on-the-lake niamey nicaragua nicosia niger nigeria nile ningbo niue noblesville norfolk normandy
northampton northamptonshire northumberland norwalk norway norwich nottingham nottinghamshire nouakchott
novato novosibirsk nsw nukualofa nunavut nuremberg nyc o'fallon oakland oakmont oakville oakwood oaxaca
ocala oceania oceanside odesa odessa odisha ogden ohio okinawa okla okla. oklahoma olathe oldham olympia
omagh omaha oman omdurman omsk ontario oran ordos ore. oregon orem orford orillia orinoco orkney osaka
oshawa oshkosh oslo ossetia ostrava ottawa ouagadougou owensboro oxford oxfordshire oxley oxnard pa pa.
pacific padua pahang pakistan palatine palau palermo palestine palmdale palmyra panaji panama
papahanaumokuakea papua paraguay paramaribo paramount parana paris parkside parkwood parma parthenon
pasadena pasco passaic patagonia patna patras pattaya pawtucket pearland peckham peking pembroke
pembrokeshire penang pennington pennsylvania pensacola penticton penzance peoria perak perce pernambuco
perris persia perth perthshire peru peshawar petaluma peterborough petersburg pflugerville pharr
philadelphia philippines phoenix phuket pickering picton pictou pilsen pinecrest piraeus pisa pitcairn
pittsburg pittsburgh pittsfield placentia plainfield plano pleasanton plymouth pocatello podgorica
poinciana poland polynesia pomona pompeii pontiac port-cartier porterville portland porto portsmouth
portugal potomac poway powys poznan prague prato preston pretoria pristina provence provo puebla pueblo
pune punjab puyang pyongyang pyrenees qatar qingdao qinghai quebec queens queensland queretaro quesnel
quetta quezon quito r.i. rabat racine rafah raipur rajasthan rajshahi rakhine raleigh ramadi ramallah
ramsgate ranchi rangoon rangpur raqqa rawalpindi recife redcliffe redding redhill redlands redmond reims
rennes reno renton reston revelstoke reykjavik rhine rhodesia rialto richland richmond riga rimouski rio
riverbend riverfront riverside riverton riverview riyadh roanoke rochdale rochester rockford rocklin
rockville rockwall rojava romania rome rosemead roseville rossland roswell rotherham rotorua rotterdam
rouyn-noranda rowlett russia rwanda s.c. s.d. sacramento saginaw saguenay sahara sahel saigon
saint-eustache saint-hubert sainte-anne-de-beaupre sainte-foy sainte-therese sakhalin salford salina
salisbury salzburg samaria samarra sammamish samoa sanaa sandringham santee santiago sapporo sarajevo
sarasota sarawak sardinia sarnia-clearwater saskatchewan saskatoon saxony sayreville scandinavia
scarborough schaumburg schenectady scotland scottsdale scranton seaforth seaton seattle seine selangor
sendai senegal seoul sept-iles serbia sevastopol severn seville seychelles sfax shaanxi shandong shanghai
shantou shanxi shawnee sheboygan sheffield shenyang shenzhen sherbrooke shetland shijiazhuang shillong
shimla shiyan shoreline shreveport shrewsbury shropshire siberia sichuan sicily siena sikkim silverstone
simcoe sinai sinaloa singapore sirte skokie skopje skye sligo slovakia slovenia smyrna sochi sofia soho
solihull somalia somerset somerville sonora sorel-tracy souris southampton southaven southfield southwark
southwold soweto spain spokane springdale springfield springhill springwood srebrenica srinagar stafford
staffordshire stamford stansted stillwater stirling stockholm stockport stockton stockwell stoke
strasbourg stratford strongsville stroud stuttgart sudan sudbury suffolk sulawesi sumatra summerside
summerville sunderland sunnyvale surabaya surat suriname surrey sussex suva suzhou swansea swaziland
sweden switzerland sydenham sydney sylhet syracuse syria tabasco tabriz tacoma tahiti taian taichung
tainan taipei taiwan taiyuan taiz tajikistan tallahassee tallinn tamarac tamaulipas tamiami tampa tampere
tangier tangshan tanzania tartu tashkent tasmania tatarstan taunton tauranga taylorsville tbilisi teesside
tegucigalpa tehran telangana telford temecula tempe tenerife tenn tenn. tennessee teotihuacan tex tex.
texas thailand thames thessaloniki thornhill thorold tiananmen tianjin tianshui tibet tigard tigris
tijuana tikrit tilburg timbuktu timisoara timmins timor timor-leste tipperary tirana tiraspol titusville
tiverton tlaxcala tobruk togo tokelau tokyo tomsk tonawanda tonga tonto topeka toronto torquay tottenham
toulon toulouse townsville towson tralee transnistria treblinka trieste tripoli tripura trois-rivieres
trondheim truro tuckahoe tucson tuktoyaktuk tulare tulsa tulum tunis tunisia turin turkey turkmenistan
turku turlock tuscaloosa tuscany tustin tuva tuvalu tuzigoot twickenham tyneside tyrone u.k. u.s u.s.
u.s.a u.s.a. udmurtia uganda uk ukraine ulaanbaatar ulster upland uppsala upton urbana urbandale uruguay
urumqi us usa ussr utah utica utrecht uttarakhand uxbridge uzbekistan va va. vacaville valdosta valencia
valparaiso vancouver vanuatu varanasi varna vauxhall venezuela venice veracruz vermont verona versailles
victorville vienna vientiane vietnam vilnius vineland visalia vladivostok volga volgograd vostok vt vt.
w.va. wabana waco waipahu wakefield waldorf wales wallonia walsall waltham wandsworth wapping warrington
warsaw warwick warwickshire wash wash. washington waskaganish waterbury waterford waterloo watford
watsonville waukegan waukesha wauwatosa waziristan wearside weedon welland wellington wembley westfield
westland westminster wexford wheaton whitby whitchurch whitehorse wichita wickham wicklow wigan
willowbrook wilmington wiltshire wimbledon winchester windhoek windsor wingham winnipeg winston-salem
winterthur wis wis. wisconsin woking wollongong wolverhampton woodbridge woodbury woodland woodstock
woolwich worcester worcestershire wrexham wroclaw wuhan wupatki wuxi wuzhou wycombe wylie wyo wyo. wyoming
xiamen xian xinjiang xinyang yakima yakutia yakutsk yamoussoukro yangon yangtze yarmouth yekaterinburg
yellowknife yemen yerevan yokohama yonkers york yorkshire youngstown yucaipa yucatan yugoslavia yukon yuma
yunfu yunnan zacatecas zagreb zaire zambia zanzibar zaporizhzhia zhangzhou zhejiang zhengzhou zhongshan
zibo zimbabwe zurich
`
  .trim()
  .split(/\s+/)

/** Places known by several words. */
export const PLACE_PHRASES = `
abu dhabi
addis ababa
al basrah al qadimah
al mawsil al jadidah
aliso viejo
altamonte springs
andhra pradesh
ann arbor
antarctic ocean
antigua and barbuda
apple valley
arc de triomphe
arctic circle
arctic ocean
arlington heights
arunachal pradesh
aspen hill
athens-clarke county
atlantic ocean
augusta-richmond county
baja california
baldwin park
banja luka
barnstable town
baton rouge
battle creek
bayan nur
bel air
bel air south
bell gardens
belo horizonte
beverly hills
black sea
blue springs
boca raton
boise city
bonita springs
bora bora
bosnia and herzegovina
bossier city
bouvet island
bowling green
boynton beach
british columbia
british virgin islands
broken arrow
brooklyn park
browns canyon
buena park
buenos aires
buffalo grove
burkina faso
bury st edmunds
campbell river
canary islands
canary wharf
cape coral
cape town
cape verde
carrizo plain
carson city
casa grande
casas adobes
castel gandolfo
castle rock
castro valley
catalina foothills
cathedral city
cayman islands
cedar breaks
cedar falls
cedar grove
cedar hill
cedar park
cedar rapids
central african republic
central america
central asia
central europe
channel islands
channel-port aux basques
chapel hill
charing cross
chiang mai
chichen itza
chimney rock
chino hills
christmas island
chula vista
citrus heights
cleveland heights
coconut creek
cocos islands
coeur d'alene
college station
colorado springs
congo brazzaville
cook islands
coon rapids
coral gables
coral springs
corner brook
corpus christi
costa mesa
costa rica
cote de ivoire
council bluffs
county cork
county down
county durham
county kerry
county mayo
cumberland house
cutler bay
cuyahoga falls
czech republic
da nang
dale city
daly city
dar es salaam
dawson creek
daytona beach
dead sea
dearborn heights
deerfield beach
deir ezzor
delray beach
democratic republic of congo
democratic republic of the congo
des moines
des plaines
diamond bar
dominican republic
downers grove
dr congo
dun laoghaire
dún laoghaire
east africa
east end
east germany
east hartford
east honolulu
east jerusalem
east lansing
east london
east los angeles
east midlands
east orange
east providence
east timor
eastern europe
eau claire
eden prairie
el cajon
el centro
el dorado hills
el monte
el paso
el salvador
elk grove
ellicott city
elliot lake
english channel
equatorial guinea
falkland islands
fall river
far east
farmington hills
faroe islands
fleet street
flin flon
flower mound
fond du lac
fort collins
fort erie
fort frances
fort lauderdale
fort mcmurray
fort myers
fort pierce
fort saint james
fort saint john
fort smith
fort wayne
fort worth
fountain valley
french guiana
french polynesia
garden grove
gaza city
gaza strip
glace bay
glen burnie
golan heights
gold coast
grand forks
grand island
grand junction
grand prairie
grand rapids
grande prairie
great britain
great falls
great lakes
green acres
green bay
green valley
ground zero
guatemala city
guinea bissau
gulf of aden
gulf of mexico
hacienda heights
haltom city
harbour grace
hay river
highlands ranch
himachal pradesh
ho chi minh
ho chi minh city
hoffman estates
home counties
hong kong
huntington beach
huntington park
idaho falls
indian ocean
inner mongolia
iowa city
iroquois falls
isle of man
isle of wight
ivory coast
jefferson city
jersey city
johns creek
johnson city
jurupa valley
kansas city
kawartha lakes
kazan kremlin
keeling islands
kendale lakes
khan younis
king's cross
king's lynn
kirkland lake
kuala lumpur
kuwait city
la crosse
la habra
la mesa
la mirada
la paz
la plata
la salle
la tuque
labrador city
laguna niguel
lake charles
lake district
lake elsinore
lake forest
lake havasu city
lake louise
lake ridge
las cruces
las vegas
latin america
laurentian hills
le mans
league city
lee's summit
lehigh acres
little italy
little rock
long beach
long island
los angeles
luang prabang
machu picchu
macon-bibb county
madhya pradesh
maple grove
mari el
marshall islands
medicine hat
methuen town
mexico city
miami beach
miami gardens
middle east
midwest city
milton keynes
minas gerais
mission viejo
missouri city
monterey park
moose factory
moose jaw
moreno valley
morgan hill
mount pleasant
mount prospect
mount vernon
mountain view
near east
new bedford
new braunfels
new britain
new brunswick
new delhi
new england
new hampshire
new haven
new jersey
new mexico
new orleans
new rochelle
new south wales
new taipei
new westminster
new york
new york city
new york state
new zealand
newfoundland and labrador
newport beach
newport news
niagara falls
norfolk island
north africa
north america
north bay
north bethesda
north carolina
north charleston
north dakota
north highlands
north korea
north las vegas
north lauderdale
north little rock
north miami
north miami beach
north pole
north richland hills
north sea
north vancouver
north york
north yorkshire
northern ireland
northern mariana islands
northern territory
nova scotia
nuevo leon
oak bay
oak lawn
oak park
oakland park
oklahoma city
orange county
orland park
oro valley
overland park
oxford street
pacific ocean
palm bay
palm beach gardens
palm coast
palm desert
palm harbor
palm springs
palo alto
panama city
papua new guinea
parry sound
peak district
pearl city
pembroke pines
pennsylvania avenue
persian gulf
perth amboy
petah tikva
phnom penh
pico rivera
pine bluff
pine hills
pine ridge
pinellas park
pitcairn islands
pompano beach
port arthur
port au prince
port charlotte
port colborne
port elizabeth
port hawkesbury
port moresby
port orange
port st. lucie
powell river
prince albert
prince edward island
prince george
prince rupert
puerto rico
quintana roo
rancho cordova
rancho cucamonga
rancho palos verdes
rancho santa margarita
rapid city
ras al-khaimah
red deer
red sea
red square
redondo beach
redwood city
republic of congo
republic of ireland
rhode island
rio de janeiro
rio grande
rio rancho
rochester hills
rock hill
rocky mount
rohnert park
round rock
rowland heights
royal oak
saint albert
saint anthony
saint boniface
saint catharines
saint helena
saint john
saint lawrence river
saint louis
saint lucia
saint martin
saint petersburg
saint thomas
salt lake city
san angelo
san antonio
san bernardino
san bruno
san clemente
san diego
san francisco
san jacinto
san jose
san juan
san leandro
san luis obispo
san luis potosi
san marcos
san marino
san mateo
san pedro
san rafael
san ramon
san salvador
san tan valley
sandy springs
santa ana
santa barbara
santa catarina
santa clara
santa clarita
santa cruz
santa fe
santa maria
santa marta
santa monica
santa rosa
santo domingo
sao paulo
saudi arabia
sault sainte marie
scotts bluff
sierra leone
sierra vista
silicon valley
silver spring
simi valley
sint maarten
sioux city
sioux falls
solomon islands
south africa
south america
south asia
south australia
south bend
south carolina
south china sea
south dakota
south east asia
south hill
south jordan
south korea
south pole
south san francisco
south sudan
south valley
south whittier
southeast asia
southern africa
soviet union
spokane valley
spring hill
spring valley
sri lanka
st albans
st andrews
st helens
st louis
st lucia
st petersburg
st. charles
st. clair shores
st. cloud
st. george
st. joseph
st. kitts
st. louis
st. louis park
st. lucia
st. paul
st. peters
st. petersburg
state college
staten island
sterling heights
sub-saharan africa
sugar land
sunrise manor
sunset hills
swan river
são paulo
tahrir square
taj mahal
tamil nadu
tel aviv
temiskaming shores
terre haute
texas city
the bronx
the hague
the hamptons
thousand oaks
thunder bay
tiananmen square
times square
timor leste
tinley park
toms river
tower hamlets
town 'n' country
trafalgar square
trinidad and tobago
trinidad tobago
trujillo alto
tsarskoe selo
turks and caicos islands
twin falls
tyne and wear
ulan bator
union city
united arab emirates
united kingdom
united states
united states of america
uranium city
us virgin islands
uttar pradesh
vatican city
virgin islands
virginia beach
wake island
wall street
wallis and futuna
walnut creek
warner robins
washington d.c
washington d.c.
washington dc
watson lake
wesley chapel
west africa
west allis
west babylon
west bank
west bengal
west country
west covina
west des moines
west end
west germany
west hartford
west haven
west jordan
west lafayette
west midlands
west new york
west nipissing
west palm beach
west sacramento
west seneca
west side
west valley city
west vancouver
west virginia
western australia
western europe
weymouth town
white plains
white rock
wichita falls
yorba linda
york factory
yuba city
`
  .trim()
  .split('\n')

/** Words that end the name of a place: “River”, “Street”, “Airport”. */
export const PLACE_HEADS = `
airport alley arena ave avenue base basilica basin bay beach blvd borough boulevard bridge canal canyon
cape castle cathedral causeway cemetery city close common corner country county courthouse creek crescent
cross crossing dam delta desert district docks drive dunes estate falls farm ferry field fields fjord
forest fort garden gardens glen green grounds grove gulch gulf harbor harbour heath heights highlands
highway hill hills island islands isle isles jail junction lagoon lake lakes lane launchpad lighthouse
line loch lodge marsh meadow meadows memorial mill mine monument moor mosque motorway mount mountain
mountains mountaintop neighborhood oblast ocean park parkway pass path peak peninsula penitentiary pier
plain plains plateau plaza point pond port prefecture prison promenade province quarter quay racecourse
raceway range rapids ravine rd reef region republic reservation reserve reservoir ridge river road row
ruins runway sea shore shrine slope speedway square st stadium statue strait straits strasse stream street
temple terminal terrace territories territory tower towers town township tunnel valley viaduct view
village villas vineyard volcano walk wall waterfall way wharf wilderness wood woods zone
`
  .trim()
  .split(/\s+/)

/** Of these, surnames as well: “Anna Hill”. */
export const PLACE_HEADS_AND_NAMES = `
banks bay beach bridge brook canal cape castle cross dale east england field fields forest garden gardner
glen glenn green grove hall heath heights hill house island lake lane marsh mill mills moor north park
parks parkway pierce point pond reef ridge river rivers row rowe sea shore south stone street temple vale
wall ward well wells west wood woods
`
  .trim()
  .split(/\s+/)

/** Words that begin the name of a place. */
export const PLACE_OPENERS = `
avenida bay beit big calle camp cape central county deir east eastern el fort ft great greater gulf inner
isle isles jalan jebel kuala lake las little los lower mid mount mountain mt new nizhny north northeast
northern northwest old outer piazza port puerto pulau ras rio river rue saint san santa santo sao south
southeast southern southwest st ste são umm upper wadi west western
`
  .trim()
  .split(/\s+/)

/** American states and Canadian provinces as they stand behind a town: “Mass.”, “TX”. */
export const STATE_ABBREVIATIONS = `
ak al ala alta ar ariz ark az bc ca calif co colo conn ct de del fl fla ga hi ia id il ill in ind kan ks
ky la ma man mass md me mich minn miss mn mo mont ms mt nc nd ne neb nev nh nj nm nsw nv ny oh ok okla on
ont or ore pa penn qc qld que ri sask sc sd tenn tex tn tx ut va vic vt wa wash wi wis wv wy wyo
`
  .trim()
  .split(/\s+/)

/** Nouns whose “of” a place follows: “the town of Marlow”. */
export const SETTLEMENTS = `
borough capital city coast country county district hamlet island islands kingdom municipality nation
outskirts parish peninsula port prefecture province region republic state suburb territory town town-hall
township valley village
`
  .trim()
  .split(/\s+/)

/** Peoples, faiths and the adjectives of places: “Russian”, “Kenyans”, “Muslim”. */
export const DEMONYMS = `
aboriginal afghan afghans african african-american african-americans africans afro alawite albanian
albanians algerian algerians american americans angeleno anglican anglicans anglo anglo-saxon angolan
angolans apache arab arabian arabic arabs argentine argentines argentinian argentinians armenian armenians
asian asian-american asians athenian aussie aussies australian australians austrian austrians azerbaijani
azeri bahraini bahrainis balkan bangladeshi bangladeshis baptist baptists basque basques bavarian
belarusian belarusians belarussian belgian belgians bhutanese blairite bolivian bolshevik bolsheviks
bosniak bosniaks bosnian bosnians botswanan brazilian brazilians breton brit british briton britons
buddhist buddhists bulgarian bulgarians burmese burundian californian californians cambodian cambodians
cameroonian canadian canadians caribbean catalan catalans catholic catholics caucasian chadian chechen
chechens cherokee chilean chileans chinese christian christian-democrat christians clintonian cockney
colombian colombians congolese corbynite cornish corsican cree croat croatian croatians croats cuban
cubans cypriot cypriots czech czechoslovak czechs dane danes danish dominican druze dubliner dutch
dutchman dutchwoman eastern ecuadorian edwardian egyptian egyptians elizabethan emirati emiratis english
englishman eritrean eritreans estonian estonians ethiopian ethiopians european europeans eurozone
evangelical evangelicals fascist fascists filipina filipino filipinos finn finnish finns flemish floridian
franco french frenchman frenchmen frenchwoman gambian geordie georgian georgians german germans ghanaian
ghanaians glaswegian greek greeks guatemalan gulf haitian haitians hausa hazara hindi hindu hindus
hispanic hispanics honduran hong-konger hongkonger hoosier hoosiers hungarian hungarians hutu hutus
icelander icelanders icelandic igbo indian indians indo indonesian indonesians inuit iowan iowans iranian
iranians iraqi iraqis irish irish-american irishman islamic islamist islamists israeli israelis italian
italians ivorian jamaican japanese jew jewish jews jihadist jihadists jordanian jordanians kazakh kenyan
kenyans kikuyu kiwi kiwis korean koreans kosovar kosovars kurd kurdish kurds kuwaiti kuwaitis lao latina
latinas latino latinos latinx latvian latvians lebanese leninist liberian liberians libyan libyans
lithuanian lithuanians liverpudlian londoner londoners macedonian macedonians malagasy malawian malay
malays malaysian malaysians malian maltese mancunian maoist maori marxist marxists mediterranean methodist
mexican mexican-american mexicans moldovan moldovans mongolian mongolians montenegrin mormon mormons
moroccan moroccans mozambican muslim muslims namibian native navajo neapolitan nepalese nepali new-yorker
new-yorkers nicaraguan nigerian nigerians nigerien nordic northern northerner norwegian norwegians omani
omanis orthodox pakistani pakistanis palestinian palestinians panamanian paraguayan parisian pashtun
pashtuns persian persians peruvian peruvians philippine pole poles polish portuguese protestant
protestants qatari qataris quebecois rohingya roma roman romanian romanians romans russian russians
rwandan rwandans salafi salafist samoan saudi saudis scandinavian scot scots scottish scouse scouser
senegalese serb serbian serbs shi'ite shia shiite shiites siberian sicilian sikh sikhs singaporean
singaporeans sinhalese sino sioux slovak slovaks slovene slovenes slovenian somali somalian somalis
south-african southern southerner soviet soviets spaniard spaniards spanish stalinist sudanese sunni
sunnis swede swedes swedish swiss syrian syrians taiwanese tamil tamils tanzanian tanzanians tatar tatars
texan texans thai thais thatcherite tibetan tibetans trinidadian trotskyist trotskyite trumpian tunisian
tunisians turk turkish turkmen turks tuscan tutsi tutsis ugandan ugandans uighur uighurs ukrainian
ukrainians ulsterman uyghur uyghurs venezuelan venezuelans victorian vietnamese virginian wahhabi walloon
welsh welshman western western-style westerner westerners xhosa yazidi yazidis yemeni yemenis yorkshireman
yoruba yugoslav yugoslavs zambian zambians zimbabwean zimbabweans zionist zionists zulu
`
  .trim()
  .split(/\s+/)
