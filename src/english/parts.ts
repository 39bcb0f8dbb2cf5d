const list = (words: string): string[] => words.trim().split(/\s+/)

/** What anybody counted among people may be called. */
export const ALL_PEOPLE = list(
  'people persons victims casualties passengers residents dead others survivors suspects',
)

/** People of one kind, singular and plural, as they stand in a list of those who were hurt, held or chosen. */
export const PEOPLE_NOUNS = list(`
men women man woman children child boys girls boy girl adults adult teenagers teenager babies baby infants infant
toddler toddlers students student pupils pupil police policemen policeman policewomen policewoman civilians civilian
troops nurses nurse guards guard crew staff pedestrians pedestrian locals local patients patient pensioners pensioner
parents parent brothers brother sisters sister sons son daughters daughter migrants migrant refugees refugee youths
youth foreigners foreigner chefs chef pilots pilot cyclists cyclist medics medic rebels rebel militants militant
independents independent democrats democrat republicans republican conservatives conservative liberals liberal
americans american britons briton germans german french italians italian spaniards spaniard russians russian indians
indian australians australian canadians canadian people persons person others other passengers passenger residents
resident victims victim tourists tourist
`)

/** Endings of what people are called by what they do: “firefighters”, “councillors”, “journalists”. */
export const PEOPLE_ENDINGS = list('ers er ors or ists ist ians ian ees ee men man women woman ants ant')

/** What ends like them and is nobody. */
export const NO_PEOPLE = list(`
papers paper computers computer numbers number orders order offers offer letters letter members centers centres motors
motor trailers trailer trucks floors floor doors door tractors tractor helicopters helicopter containers container
quarters quarter dollars dollar matters matter factors factor errors error towers tower rivers river fees fee trees tree
committees committee plants plant restaurants restaurant grants grant chapters chapter monitors monitor routers router
flowers flower boosters trees mirrors mirror powers power wonders sectors sector
`)

export const ANIMALS = list(`
animals dogs dog cats cat horses horse cows cow cattle sheep lambs lamb goats goat pigs pig chickens chicken hens hen
rabbits rabbit birds bird parrots ponies pony puppies kittens ducks duck geese swans lions tigers elephants monkeys
`)

export const VEHICLES = list(`
vehicles cars car vans van lorries lorry trucks truck buses bus coaches coach motorcycles motorcycle motorbikes
motorbike taxis taxi tractors tractor trailers ambulances ambulance bicycles bikes
`)

/** Behind a part, when it goes on: “180 in Leeds”, “two women aged 40”. */
export const PART_GOES_ON = list(`
in at from for on to against near off by aged with who whose between under over inside outside behind around across
during within as above below
`)

/** How what stands in a list of parts may begin when it is none: “four men, all from Leeds, and three women”. */
export const ASIDES = list(
  'all both each most mostly none who whom whose aged which in at from near on with according',
)

/** Behind a list of parts, when the sentence goes on: “Eight people, four men and three women, were hurt”. */
export const LIST_CLOSERS = list(`
were was are is have has had died will would could may might said say says remain remained face faced live lived
attended took survived escaped appeared voted
`)

/** “a number of”, “a handful”: nobody says how many. */
export const UNCOUNTED = list(`
number handful few couple pair group dozen hundred thousand million unknown unspecified undisclosed series range
quarter third half family crowd team
`)

/** In a list of parts: not all of them are there, or nobody says exactly how many. */
export const OPEN_LIST = [
  'including',
  'included',
  'includes',
  'such as',
  'among them',
  'among others',
  'mostly',
  'mainly',
  'chiefly',
  'largely',
  'some',
  'about',
  'around',
  'nearly',
  'almost',
  'roughly',
  'approximately',
  'up to',
  'at least',
  'at most',
  'over',
  'under',
  'more than',
  'less than',
  'fewer than',
  'for example',
  'for instance',
  'etc',
]

/** In a list of parts or behind it: there are more of them. */
export const LIST_ADDS = ['as well as', 'along with', 'together with', 'in addition', 'besides', 'on top of']

/** Behind a sum of money: it is paid more than once. */
export const PAID_MORE_THAN_ONCE = ['each', 'every', 'apiece', 'per']

/** What one of several shares is called when they exclude each other. */
export const EXCLUSIVE_SHARES = [
  'undecided',
  'abstained',
  'abstaining',
  'unsure',
  'not sure',
  "don[’']t know",
  "didn[’']t know",
  'did not know',
  'no opinion',
  'spoiled',
  'spoilt',
]

/** What tells that shares in one sentence are of two times or two groups. */
export const COMPARISONS = [
  'compared',
  'than',
  'from',
  'last',
  'previous',
  'previously',
  'earlier',
  'versus',
  'up',
  'down',
  'among',
  'of those',
  'of them',
  'of whom',
  'lead',
  'leads',
  'margin',
]
