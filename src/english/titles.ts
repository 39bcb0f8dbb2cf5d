/** Honorifics: a surname behind one of them is a later mention in courtesy style. */
export const HONORIFICS = `
mr mrs ms miss mx messrs mmes mister madam madame mme monsieur mlle mademoiselle herr frau fraulein fräulein señor señora
senor senora signor signora signorina
`
  .trim()
  .split(/\s+/)

/** Honorifics of men and of women, to tell “Mr Khan” from “Mrs Khan”. */
export const MALE_HONORIFICS = [
  'mr',
  'mister',
  'messrs',
  'monsieur',
  'herr',
  'señor',
  'senor',
  'signor',
  'sir',
  'lord',
  'king',
  'prince',
]
export const FEMALE_HONORIFICS =
  'mrs ms miss madam madame mme mlle mademoiselle frau fraulein fräulein señora senora signora signorina dame lady queen princess duchess'.split(
    ' ',
  )

/** Titles that stand with a capital directly before a name: “President”, “Sen.”, “Archbishop”, “Cllr”. */
export const TITLES = `
president vice-president premier minister chancellor secretary undersecretary under-secretary
secretary-general director-general governor-general attorney-general
senator sen sens representative rep reps congressman congresswoman delegate assemblyman assemblywoman
governor gov govs mayor councillor councilor cllr councilman councilwoman councilmember alderman selectman
ambassador envoy consul commissioner comptroller treasurer speaker whip chairman chairwoman chairperson chair
judge justice magistrate attorney solicitor prosecutor sheriff marshal warden coroner ombudsman
general gen lt-gen maj-gen brigadier admiral adm vice-admiral commodore colonel col lt-col major maj captain capt
commander cmdr cdr lieutenant lt lieut sergeant sgt corporal cpl private pvt pfc trooper airman seaman petty gunner
inspector insp superintendent supt constable const pc dc di ds dci detective det officer agent trooper
pope cardinal archbishop bishop reverend rev revd father fr monsignor msgr rabbi imam sheikh shaikh sheik
ayatollah hojatoleslam mullah maulana pastor canon vicar dom patriarch
king queen prince princess emperor empress sultan emir tsar czar kaiser shah maharaja
duke duchess earl countess baron baroness lord lady sir dame viscount viscountess marquess count
dr drs doctor prof professor provost rector
ceo cfo coo cto executive director manager coach editor spokesman spokeswoman spokesperson
leader taoiseach tánaiste tanaiste mp mps mep meps msp mla td am senatorial candidate nominee
comrade brother sister uncle aunt auntie grandpa grandma granny
chief counsel counsellor administrator dj ag
correspondent analyst economist reporter columnist host anchor contributor producer investigator lawyer strategist pollster
consultant adviser advisor aide deputy assistant president-elect prime-minister co-founder cofounder founder principal activist actor actress
singer comedian rapper author writer artist photographer quarterback midfielder striker goalkeeper
datuk dato haji hajji shri smt pandit
`
  .trim()
  .split(/\s+/)

/** Of these, the ones that make a name of a place: “the Duchess of Tarn”. */
export const NOBLES =
  'duke duchess earl countess marquess marquis viscount viscountess prince princess'.split(' ')

/** Of these, the ones that are given names and surnames as well. */
export const TITLES_AND_NAMES = `
king prince pope bishop judge justice major marshal earl duke baron page dean canon abbot sheikh sultan shah dom
warden count cardinal gunner private candidate general am td di ds pc dc chief speaker lord vicar rector noble emir
`
  .trim()
  .split(/\s+/)

/** Offices and posts, the last word of them: “Prime Minister”, “Foreign Secretary”, “chief executive”. No ranks, no nobles. */
export const OFFICES = `
president vice-president premier minister chancellor secretary undersecretary under-secretary secretary-general
director-general governor-general attorney-general senator representative congressman congresswoman delegate governor mayor
councillor councilor councilman councilwoman ambassador envoy consul commissioner comptroller treasurer speaker whip
chairman chairwoman chair chairperson taoiseach tánaiste executive director manager leader prosecutor coach editor
administrator principal provost rector spokesman spokeswoman spokesperson correspondent
`
  .trim()
  .split(/\s+/)

/** Of these, the ones that take a capital directly before a name where a house gives titles one. */
export const PUBLIC_OFFICES = `
president vice-president premier minister chancellor secretary undersecretary secretary-general director-general
governor-general senator representative congressman congresswoman governor mayor councillor councilor ambassador speaker
taoiseach tánaiste
`
  .trim()
  .split(/\s+/)

/** Further ranks and posts that hardly stand anywhere but before a name. */
export const RANKS = `
pte gnr spr cfn wo1 wo2 sgt-maj sgt-major lecturer matron usher ssgt msgt tsgt po cpo
`
  .trim()
  .split(/\s+/)

/** Honours that go with the given name: “Sir Alan”; and ranks that go with the surname or the place: “Lord Hadlow”. */
export const KNIGHTS = ['sir', 'dame']
export const PEERS = ['lord', 'baroness', 'viscount', 'viscountess']

/** Words in a title that keep their capital: they are names. */
export const NAMES_IN_TITLES =
  'house senate treasury congress pentagon commons lords labour crown holy'.split(' ')

/** Words before a title that have no capital of their own there: “former President Reed”. */
export const SMALL_MODIFIERS = 'former then ex late acting interim outgoing incoming retired'.split(' ')

/** Words that stand before a title and belong to it: “Deputy Prime Minister”, “Foreign Secretary”. */
export const TITLE_MODIFIERS = `
prime vice deputy acting interim former ex late then foreign finance defense defence interior home justice health education
trade labour labor agriculture transport transportation environment energy treasury culture tourism sports sport science
development housing planning immigration security business economy economic social welfare religious affairs women
lieutenant lt chief majority minority opposition house senate assembly cabinet shadow state federal national regional
provincial executive managing assistant assoc associate asst senior junior first second third lead special district county city
town village borough parish police fire army navy force coast guard press media campaign crown grand holy high field
general major rear staff master lance flight wing squadron group petty command warrant attorney surgeon solicitor advocate
lord lady honorary presumptive elect rt hon right honourable honorable his her royal highness excellency majesty eminence
detective chief sergeant inspector medical research communications policy political program programme head co-chief
supreme appeals appeal circuit chief united
`
  .trim()
  .split(/\s+/)

/** What a person is, in the lower case in which it stands before or behind a name: “prosecutor Karim Khan”. */
export const ROLE_NOUNS = `
president premier minister chancellor secretary senator representative congressman congresswoman governor mayor councillor
councilman councilwoman ambassador envoy commissioner chairman chairwoman chair chairperson judge justice magistrate
attorney prosecutor solicitor barrister sheriff general admiral colonel major captain commander lieutenant sergeant
corporal private inspector superintendent constable detective officer agent pope cardinal archbishop bishop priest rabbi
imam sheikh ayatollah cleric pastor king queen prince princess emperor doctor professor lecturer teacher headteacher
headmaster principal provost rector leader deputy director manager coach editor spokesman spokeswoman spokesperson
analyst economist strategist pollster adviser advisor aide counsel lawyer lobbyist consultant researcher scientist
historian author writer novelist poet playwright journalist reporter correspondent columnist commentator broadcaster
presenter host anchor blogger critic photographer cameraman actor actress comedian comic singer songwriter rapper musician
guitarist drummer pianist violinist cellist conductor composer soprano tenor dancer choreographer painter sculptor artist
architect designer filmmaker producer playwright screenwriter publisher entrepreneur businessman businesswoman banker
financier investor broker trader tycoon billionaire millionaire magnate mogul philanthropist founder co-founder cofounder
owner chief executive boss ceo head official politician lawmaker legislator congressman parliamentarian candidate nominee
contender challenger incumbent frontrunner front-runner rival opponent activist campaigner organizer organiser protester
dissident rebel warlord militant terrorist gunman suspect killer shooter attacker bomber hijacker defendant plaintiff
victim survivor witness resident neighbor neighbour farmer fisherman driver pilot astronaut nurse midwife surgeon
physician psychiatrist psychologist therapist dentist vet veteran soldier sailor policeman policewoman firefighter paramedic
student pupil graduate worker engineer mechanic builder electrician plumber carpenter baker chef cook waiter waitress
barman barista shopkeeper landlord tenant pensioner retiree widow widower mother father parent son daughter brother
sister husband wife partner girlfriend boyfriend fiancé fiance fiancée fiancee uncle aunt nephew niece cousin grandson
granddaughter grandfather grandmother friend colleague teammate team-mate player striker midfielder defender goalkeeper
winger forward fullback lock prop hooker quarterback receiver linebacker pitcher catcher shortstop batsman bowler captain
skipper golfer tennis swimmer sprinter runner cyclist boxer jockey trainer skier skater footballer rugby cricketer
champion winner medalist medallist finalist striker referee umpire supporter fan member volunteer donor patron trustee
treasurer accountant auditor clerk assistant executive curator librarian archivist biologist physicist chemist
mathematician astronomer geologist meteorologist epidemiologist virologist immunologist ecologist zoologist botanist
archaeologist anthropologist sociologist theologian philosopher ethicist linguist translator interpreter whistleblower
neurosurgeon cardiologist oncologist paediatrician pediatrician pathologist radiologist undersecretary under-secretary
successor predecessor leftist centrist moderate rightist hardliner reformist co-anchor co-host newsreader meteorologist
spy diplomat negotiator mediator peacekeeper commandant superstar star legend veteran rookie newcomer teenager man woman
boy girl youth toddler baby expert specialist scholar academic fellow dean captain-general operative insider courier
`
  .trim()
  .split(/\s+/)

/** Of these, kinship and friendship: “her husband, Tom Reed”. */
export const KINSHIP = `
mother father mum mom dad parent son daughter brother sister husband wife partner girlfriend boyfriend fiancé fiance fiancée
fiancee uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother widow widower friend colleague
stepfather stepmother stepson stepdaughter half-brother half-sister twin ex-wife ex-husband neighbour neighbor ally
teammate team-mate
`
  .trim()
  .split(/\s+/)

/** What stands behind a name and belongs to it: “Jr.”, “III”. */
export const NAME_SUFFIXES =
  'jr sr jnr snr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxiii esq'.split(' ')

/** Letters behind a name that do not belong to it: “MP”, “PhD”, “QC”. */
export const POSTNOMINALS = `
mp mps mep msp tds mla kcb kcmg gcmg cmg gcb dl jp cvo kcvo dso mc vc qpm qfm frcp frics md phd ph.d. m.d. d.d.s dds esq qc kc sc obe mbe cbe kbe dbe ch frs rn cpa jd llb ba ma msc bsc mba frcs
`
  .trim()
  .split(/\s+/)

/** Words between given name and surname, mostly in lower case: “van der”, “bin”, “de la”. */
export const PARTICLES = `
van von der den de del della dello delle di da das dos du des do la le los las bin ibn bint binti abu al el ul ben ter ten te
zu zum zur af av arap ap ab ni nic mac uí ui ó y e dit
`
  .trim()
  .split(/\s+/)

/** Nouns before which a surname is an adjective: “the Reed campaign”, “Reed supporters”. */
export const EPONYM_NOUNS = `
campaign campaigns camp administration government cabinet presidency premiership candidacy era years family household estate
supporter supporters voter voters backer backers donor donors aide aides ally allies adviser advisers advisor advisors
surrogate surrogates staffer staffers official officials spokesman spokeswoman spokesperson rally rallies event events
team regime doctrine plan policy policies agenda ad ads speech speeches sign signs loyalist loyalists fan fans critics
nomination foundation brand organization organisation scandal affair inquiry case trial murder report review commission
`
  .trim()
  .split(/\s+/)

/** Of the particles, other words as well, or too short to tell: they begin no name. */
export const AMBIGUOUS_PARTICLES = 'do ten den dit ap ab ni te e y ui ó ben as'.split(' ')
