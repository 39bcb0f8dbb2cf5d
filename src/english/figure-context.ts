const list = (words: string): string[] => words.trim().split(/\s+/)

/** Words that end a noun phrase: prepositions, conjunctions, pronouns, auxiliaries, adverbs of place and time. */
export const PHRASE_ENDS = list(`
a an the this that these those each every either neither both all any no some
about above across after against along amid among around as at because before behind below beneath beside between beyond
but by despite down during except for from if in inside into like near of off on onto or out outside over past per since
so than then though through throughout till to toward towards under until up upon via versus vs when where whereas
whether which while who whom whose why with within without and nor yet
i you he she it we they me him her us them his its my your our their mine theirs hers ours
is are was were be been being am has have had having do does did will would can could may might must shall should
not n't there here now today yesterday tomorrow tonight ago later earlier also just even still already only too
monday tuesday wednesday thursday friday saturday sunday
`)

/** Of these, the ones that are names in capitals: “20 US soldiers”. */
export const CAPITAL_NAMES = list('us it who')

/** Verbs that follow a number whose noun is left out: “49 took buses”. */
export const VERBS_BEHIND_NUMBERS = list(`
said says say took takes take got gets went goes came comes saw sees left made makes gave gives won wins lost loses led
leads voted held holds met ran runs stood sat fell falls rose rises grew grows became remain remained
remains favor favors favored favour favours favoured support supports supported oppose opposes opposed approve approves
approved disapprove disapproved backed prefer preferred wanted want wants think thinks thought believe believes believed
agree agreed disagree disagreed according compared followed described needed reported received include includes included
tied died dies survived returned showed shows found finds told asked called used using
`)

/** Plurals without an s, and nouns that are counted without a plural. */
export const IRREGULAR_PLURALS = list(`
people men women children policemen policewomen servicemen servicewomen firemen fishermen businessmen businesswomen
congressmen congresswomen councilmen spokesmen gunmen crewmen workmen salesmen clergymen freshmen grandchildren
schoolchildren stepchildren townspeople tradespeople salespeople businesspeople servicepeople
staff police troops personnel cattle sheep fish deer aircraft spacecraft helicopters offspring crew faculty clergy
feet teeth mice geese oxen lives wives knives wolves leaves halves shelves thieves loaves
media data criteria phenomena alumni cacti fungi nuclei stimuli larvae series species headquarters
dead injured wounded missing homeless unemployed hospitalised hospitalized others
buses
`)

/** Nouns in s that are no plurals. */
export const SINGULARS_IN_S = list(`
news politics economics physics mathematics athletics means lens always perhaps sometimes else besides plus
overseas nowadays afterwards towards its his was has does says thus yes as is this
mr. mrs. ms. texas kansas arkansas illinois massachusetts minneapolis indianapolis dallas orleans angeles paris wales athens
cyprus laos honduras barbados maldives rivers james charles thomas jones williams davis
`)

/** What may stand between “of” and a noun: “40 of its investigators”. */
export const OF_DETERMINERS = list(`
the its their his her our my your these those all such some this that both
`)

/** Before a number that is a name: “Article 50”, “Route 66”, “Flight 93”. */
export const LABEL_WORDS = list(`
no nos number numbers article articles section sections sec chapter chapters title rule clause paragraph schedule annex
appendix page pages p pp vol volume issue episode act scene amendment proposition prop resolution bill measure
hr h.r. h.b. s.b. h.j. s.j.
route highway interstate freeway motorway autoroute junction exit flight channel room suite apartment apt flat unit floor
platform gate terminal pier berth dock hangar boeing airbus cessna concorde tupolev antonov embraer windows iphone ipad
galaxy pixel playstation xbox nintendo apollo soyuz voyager phase stage level grade tier type category class
ward precinct zone area day step question psalm verse formula studio radio version model
lot hole exhibit docket case file track size bus tram train line engine squadron battalion regiment brigade division
company camp block cell district sector pillar protocol option plan bay form catch agenda
covid mach omega vitamin warp opus symphony sonata concerto kv bwv op fig figure table equation version ios android
`)

/** The same, but only with a capital. */
export const CAPITAL_LABEL_WORDS = list(`
part week round game top hot under super world war bbc itv abc nbc cbs fox cnn news tv fm am sky channel ch eye local company
station building school ladder lodge lane street avenue road mile group g forbes fortune ftse nasdaq s&p
dax nikkei russell stoxx cac asx nifty hub code red grand vision eurofighter typhoon leopard challenger
abrams patriot javelin storm sputnik expo euro uefa mission hall box freedom
genesis exodus leviticus kings samuel chronicles isaiah jeremiah ezekiel daniel matthew mark luke john acts romans
corinthians galatians ephesians philippians colossians thessalonians timothy hebrews peter revelation
`)

/** Nouns of people, and what stands for them. */
export const PEOPLE = list(`
people person persons men man women woman children child kids kid boys boy girls girl babies baby infants infant
teenagers teenager teens minors minor adults adult youths pupils pupil students student teachers teacher patients patient
victims victim survivors survivor civilians civilian residents resident villagers soldiers soldier troops officers
officer police policemen firefighters firefighter paramedics medics nurses doctors workers worker employees employee
staff miners miner fishermen sailors crew passengers passenger drivers driver pedestrians motorists commuters tourists
migrants migrant refugees refugee asylum-seekers immigrants immigrant families family relatives members journalists
journalist reporters reporter activists activist protesters protester protestors demonstrators rioters prisoners prisoner
inmates inmate detainees detainee hostages hostage captives suspects suspect militants militant fighters fighter gunmen
gunman rebels insurgents terrorists attackers bombers pilgrims worshippers hikers climbers swimmers guards guard others
dead injured wounded missing casualties fatalities deaths death injuries lives bodies body supporters fans spectators
voters households homes americans britons israelis palestinians syrians ukrainians russians iraqis afghans chinese
mexicans citizens nationals neighbours neighbors bystanders shoppers customers guests players members
`)

/** What is done to people that a desk asks a source for: harm, arrest, flight, return, dismissal. */
export const HARM_WORDS = list(`
kill kills killed killing killings slain murdered murdering massacred die dies died dying dead death deaths perished
drowned injured injuring injure injuries wounded wounding wound hurt hurting maimed burned burnt shot shooting stabbed
stabbing beaten assaulted attacked raped abused harmed poisoned infected sickened hospitalised hospitalized
casualties fatalities victims toll arrest arrests arrested arresting detained detaining held jailed imprisoned charged
indicted convicted sentenced executed beheaded hanged deported deporting expelled extradited evacuated evacuating
rescued rescuing missing trapped stranded buried crushed displaced fled abducted abducting kidnapped kidnapping captured
freed freeing released releasing returned returning returns repatriated reunited transferred moved relocated resettled
evicted homeless fired sacked dismissed suspended hostage hostages disappeared struck hit survived orphaned recovered
`)

/** Directly before an age. */
export const AGE_BEFORE = list('age ages aged turned turning turns')
/** Behind “45 and”. */
export const AGE_BEHIND = list('older over up younger under above below')
/** Before an age that is a limit. */
export const AGE_LIMITS = list('under over below above than')
/** Whom an age limit is about: “voters under 30”. */
export const AGE_PEOPLE = list(`
people person those anyone everyone someone nobody men women children voters adults younger older kids americans britons
students players minors youngsters drivers workers patients girls boys whites blacks latinos hispanics democrats
republicans residents citizens residents mothers fathers males females
`)
/** Before “80s” when it is an age. */
export const AGE_DECADES = list('his her their my our your early mid late')

/** Round “5-4” when it is a vote. */
export const VOTE_WORDS = list(`
vote votes voted voting ballot ballots ruling ruled rule decision verdict court justices judges panel committee senate
council councillors councilors board jury commissioners commission lawmakers parliament assembly passed approved confirmed
rejected motion deadlocked deadlock tie split majority referendum delegates superdelegates bench
`)
/** Round “45-42” when it is a poll or a result. */
export const POLL_WORDS = list(`
poll polls polled survey surveys surveyed percent points lead leads led leading trail trails trailing ahead behind
matchup matchups respondents voters favor favored favour favoured edge edges margin primary primaries
`)
/** Before “2-1” when it is a ratio. */
export const RATIO_WORDS = list(
  'by nearly almost than outnumber outnumbers outnumbered outspent outspending ratio odds about',
)

/** Numbers that are names of machines and lines wherever they stand alone. */
export const MODEL_NUMBERS = list('707 717 727 737 747 757 767 777 787 911 999 101 401 501')
/** “Group of 20”, “Gang of 8”: names that hold a number, by their head. */
export const NAMES_OF = list('group gang fight council club')
/** Behind a number that stands for people or things: “in Leeds 40 died”. */
export const PLURAL_VERBS = list(
  'were are have had died killed arrested injured wounded hurt went came took fled remain',
)
/** Words that end an address. */
export const STREETS = list(`
street st avenue ave road rd lane ln drive dr boulevard blvd way place terrace close crescent gardens grove row mews
parkway highway court square broadway embankment quay strand
`)

/** Counted things that are on public record: bodies, seats, votes, petitions, contests. */
export const PUBLIC_NOUNS = list(`
delegates superdelegates delegate votes ballots seats senators representatives congressmen lawmakers legislators mps meps
msps peers councillors councilors justices judges jurors electors ministers commissioners governors mayors
states counties districts precincts constituencies boroughs wards provinces nations countries territories parishes
debates primaries caucuses contests elections referendums referenda candidates contenders signatures signatories
retweets followers likes views episodes seasons games matches goals medals runs wickets caps tries holes innings
amendments nominees vacancies polls pages votes words slots
`)
/** Round a number without a noun: the count goes on from the sentence before. */
export const PUBLIC_SETTINGS = list(`
delegates superdelegates delegate electoral votes seats senators nominees vacancies nomination
`)
/** “a 104-page report”: sizes of things that lie open. */
export const EXEMPT_COMPOUNDS = list(`
page word part track song item slide line letter character piece stop step iron round hole game match
`)
/** “a 300-strong crowd”: compounds that still claim something. */
export const ATTRIBUTIVE_CLAIMS = list(`
strong person people man woman job jobs home homes death deaths victim casualty dollar vehicle unit units
`)
/** Money on record, by what it is: “a $40 million lawsuit”. */
export const LEGAL_MONEY = list(`
fine fines penalty penalties settlement settlements lawsuit lawsuits suit bill bills bail bond bonds prize prizes grant
grants request wage wages reward stamp
`)
/** The same, standing before: “a penalty of up to $250,000”. */
export const LEGAL_MONEY_BEFORE = list(
  'fine fined fines settle settled settlement penalty penalties bail wage capitalization capitalisation',
)
/** Where figures of a market stand. */
export const MARKET_WORDS = list(`
dow nasdaq s&p ftse dax cac nikkei sensex nifty hang stoxx topix kospi asx tsx index indexes indices composite
crude brent barrel ounce bullion gold copper shares stock stocks yen euro sterling pound yield yields treasury
treasuries futures gasoline currencies bourse
`)
/** What prices do there. */
export const MARKET_MOVES = list(`
rose fell closed closing gained lost climbed dropped slipped edged settled jumped sank tumbled traded trading opened ended
rallied slid increased decreased added up down higher lower advanced declined surged plunged crumbled soared
`)
/** Rates that an authority sets or publishes. */
export const OFFICIAL_RATES = list(`
unemployment jobless inflation vat threshold thresholds precincts statutory
`)
/** What the law takes a share of, and how it comes to take another: “the levy on cider falls to 6%”. */
export const TAXES = list(`
tax taxes tariff tariffs duty duties levy levies toll
`)
export const RATE_MOVES = list(`
cut raised lowered reduced increased frozen froze set levied doubled fixed capped cuts raises lowers
`)
/** A poll is speaking, not a ballot box. */
export const POLL_SPEAKING = list(`
poll polls polled polling pollster survey surveys surveyed respondents exit likely favorable unfavorable favourable approval
disapproval matchup matchups hypothetical head-to-head error average preferred prefer said say says told
`)
/** Results of elections. */
export const RESULT_WORDS = list(`
turnout vote votes voted referendum recount tally ballots runoff run-off recanvass
`)
/** “lost by 54 points”: who won by how much. */
export const MARGIN_WORDS = list(
  'won win wins winning lost loses lose beat beats defeated carried victory margin margins trounced',
)
/** “of the delegates”: shares of these are results. */
export const VOTED_THINGS = list('delegates superdelegates seats votes precincts ballots electors vote')
/** Groups of voters: who voted how is only known from polls. */
export const VOTER_GROUPS = list(`
black blacks african-american african-americans hispanic hispanics latino latinos white whites asian asians women men female
male young younger older age ages aged evangelical evangelicals catholic catholics electorate caucusgoers independents
college-educated working-class youth seniors millennials registration registered among voters republicans democrats
`)

/** Of the harm words, those of a toll. */
export const DEADLY_WORDS = list(
  'killed killing kills dead died deaths murdered massacred slain victims shot wounded wounding lives',
)
/** An event is past. */
export const PAST_TIMES = list(`
last ago january february march april june july august september october november december jan feb mar apr jun jul aug sept
oct nov dec anniversary earlier
`)
/** An event is news. */
export const NEWS_DAYS = list(`
monday tuesday wednesday thursday friday saturday sunday today yesterday tonight overnight morning afternoon evening
`)

/** Before “half” and “quarters” when they are stretches of time. */
export const PERIODS = list(
  'first second latter last past next previous final opening closing consecutive straight',
)
/** Before “half” when it is a place or a group. */
export const HALVES = list('top bottom upper lower better northern southern eastern western left right')
/** Round “20 points” when they are scored. */
export const SPORT_SURE = list(`
scored scores scoring game games season rebounds assists quarterback touchdown touchdowns playoff playoffs league match
matches tournament coach striker standings team innings
`)
/** Before “3-1” when it is a score. */
export const WIN_WORDS = list('won win wins beat beats lost lose drew draw drawn thrashed defeated led')

/** Before a number that does not count: “the two men”, “her three sons”. */
export const DEFINITE_WORDS = list(
  'the these those his her its their our my your both all other same last first next',
)
/** What there are a hundred, a thousand, a million of in speech. */
export const SPOKEN_NOUNS = list(
  'reasons ways times things excuses questions miles pieces words cuts apologies stories',
)
