const list = (words: string): string[] => words.trim().split(/\s+/)
const phrases = (words: string): string[] => words.trim().split(/\s*[;\n]\s*/)

/** Words below a hundred, with their values. */
export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

/** Words that multiply what stands before them. */
export const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  bn: 1e9,
  bln: 1e9,
  trillion: 1e12,
  tn: 1e12,
  tr: 1e12,
  trn: 1e12,
  quadrillion: 1e15,
}

/** Letters that multiply the digits they are glued to: “400k”, “1.2m”, “3bn”. */
export const GLUED_SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  tr: 1e12,
  trn: 1e12,
  cr: 1e7,
}

/** “thousands”: many, nobody says how many. */
export const VAGUE_SCALES = list(
  'tens dozens scores hundreds thousands lakhs crores millions billions trillions',
)

/** “a few hundred”, “several thousand”: words that make a scale vague. */
export const VAGUE_QUANTIFIERS = list('few several many couple numerous countless')

/** Parts, with what they divide by; the plural is the same with an s. */
export const FRACTION_PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  hundredth: 100,
  thousandth: 1000,
}

export const FRACTION_SIGNS: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
}

/** Words that carry their factor with them. */
export const FACTOR_WORDS: Readonly<Record<string, number>> = {
  doubled: 2,
  doubling: 2,
  tripled: 3,
  tripling: 3,
  trebled: 3,
  trebling: 3,
  quadrupled: 4,
  quadrupling: 4,
  quintupled: 5,
  halved: 0.5,
  halving: 0.5,
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  sixfold: 6,
  sevenfold: 7,
  eightfold: 8,
  ninefold: 9,
  tenfold: 10,
}

/** What “doubled” is followed by when nothing was multiplied. */
export const NO_FACTOR = list('down back up as')

/** What “half” is joined to when it is no number. */
export const NO_HALF = list('full empty baked way brother sister time joking naked asleep hearted term')

/** Before “a third” when it is a part: “cut by a third”. */
export const PART_LEADERS = list('by than to another only just')
/** Behind it: “a third as many”. */
export const PART_FOLLOWERS = list('as more less fewer in')

/** Before “scores” when they are no twenties. */
export const NO_SCORES = list('test math maths reading exam the their his her credit high low')

export const ORDINAL_SUFFIXES = list('st nd rd th')

/** Before a number, as its hedge. */
export const HEDGES = phrases(`
about; around; roughly; approximately; approx; some; nearly; almost; over; under; estimated; circa; upwards of
an estimated; a reported; close to; more than; less than; fewer than; greater than; at least; at most; as many as
as much as; as few as; as little as; as high as; as low as; up to; well over; well under; just over; just under
well above; just above; slightly more than; slightly less than; slightly over; slightly under; a little more than
a little less than; a little over; a little under; a bit more than; no more than; no less than; no fewer than
not more than; not less than; not quite; nearly as many as; much more than; many more than; far more than
well more than; just about; just shy of; in excess of; north of; close on; getting on for; anything up to; upward of
perhaps; maybe; possibly; above; below; nigh on; virtually; fully
`)

/** Behind a number, as its hedge. */
export const HEDGES_BEHIND = phrases('or so; or more; or less; or fewer; or thereabouts; plus')

export const MONTHS = list(`
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
`)

/** Words before a bare four-digit number that make it a year. */
export const YEAR_PREPOSITIONS = list(`
in since by until till from before after during of for to through between and circa around year years spring summer autumn
fall winter late early mid class election fiscal season the back
`)

export const ERAS = list('bc ad bce ce')

export const CLOCK_MARKS = list('am pm a.m. p.m. a.m p.m gmt bst utc cet edt est pst pdt')
export const OCLOCK = "o'clock"

/** Time spans, singular and plural. */
export const DURATION_UNITS = list(`
second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week weeks weekend weekends
fortnight fortnights month months year years yr yrs decade decades century centuries millennium millennia
semester semesters trimester trimesters generation generations
`)

/** What may stand between a number and a time span: “10 straight days”. */
export const DURATION_ADJECTIVES = list(`
more consecutive straight successive full long short additional extra other whole calendar fiscal financial academic
working business school solid light odd further trading
`)

/** Lengths, areas, weights, volumes, temperatures, power, data: units of measure, singular, plural and short. */
export const MEASURE_UNITS = list(`
mile miles kilometre kilometres kilometer kilometers km kms metre metres meter meters centimetre centimetres centimeter
centimeters cm millimetre millimetres millimeter millimeters mm m nanometre nanometres nm inch inches foot feet ft yard
yards yd yds acre acres hectare hectares ha tonne tonnes ton tons kilogram kilograms kilogramme kilogrammes kilo kilos kg
kgs gram grams gramme grammes g mg milligram milligrams microgram micrograms ounce ounces oz lb lbs stone litre litres
liter liters l ml millilitre millilitres milliliter milliliters cl gallon gallons barrel barrels bushel bushels pint pints
quart quarts cup cups tbsp tablespoon tablespoons tsp teaspoon teaspoons degree degrees celsius fahrenheit c f mph kph kmh
knot knots watt watts kilowatt kilowatts kw megawatt megawatts mw gigawatt gigawatts gw terawatt terawatts kwh mwh gwh twh
kilowatt-hours megawatt-hours volt volts hertz khz mhz ghz byte bytes kilobytes kb megabyte megabytes mb gigabyte
gigabytes gb terabyte terabytes tb mbps gbps decibel decibels db calorie calories kcal kilojoules carat carats karat karats
caliber calibre horsepower bhp pixel pixels megapixel megapixels fathom fathoms furlong furlongs light-year light-years
storey storeys story stories megaton megatons kiloton kilotons ppm
`)

/** Before a unit: “square miles”, “nautical miles”. */
export const MEASURE_ADJECTIVES = list(
  'square cubic nautical sq metric imperial short fluid running linear us',
)

/** Units that say how tall, how far, how hot, how wide a thing is, when these words follow. */
export const MEASURE_OF_PLACE = list(`
north south east west northeast northwest southeast southwest north-east north-west south-east south-west away from off
offshore inland high tall long wide deep thick outside upstream downstream above below northwards southwards downrange
`)

/** Units of what is produced, burnt, sold or built: a claim, where a distance or a height describes. */
export const QUANTITY_UNITS = list(`
acre acres hectare hectares ha tonne tonnes ton tons kilogram kilograms kilo kilos kg pound pounds ounces litre litres liter
liters gallon gallons barrel barrels bushel bushels watt watts kilowatts kw megawatt megawatts mw gigawatt gigawatts gw
terawatt-hours twh gwh mwh kwh square-feet bytes gigabytes gb terabytes tb megaton megatons calories
`)

/** Behind “100m” or “10k” when it is a length, not a million or a thousand. */
export const LENGTH_CONTEXT = list(`
wide long high tall deep away sprint race races run runs runner swim hurdles freestyle butterfly breaststroke backstroke medley relay dash pool tower
above below from thick mast final heats champion record-holder asteroid
`)

/** Weights, not money: what stands round “pounds”. */
export const WEIGHT_CONTEXT = list(`
weigh weighs weighed weighing weight lost lose losing gained heavier lighter cocaine heroin marijuana cannabis meat rice
flour sugar butter explosives fish beef coffee pressure thrust gold silver copper
`)

export const PERCENT_WORDS = list('percent pct pc per-cent')
/** “8 points”, “eight-point lead”. */
export const POINT_WORDS = list('point points pts')
/** Games have points of their own. */
export const SPORT_WORDS = list(`
game games match matches scored score scores goals goal season team teams league cup coach player players innings inning
wickets playoff playoffs touchdown touchdowns quarterback rebounds assists striker midfielder goalkeeper tournament final
semifinal semi-final quarterfinal quarter-final kick-off half-time halftime set sets tie-break penalty penalties table
standings fixture fixtures defeat defeated beat thrashed victory unbeaten draw drew series pitcher hitter postseason
champions championship
`)

/** Behind “three times” when it multiplies. */
export const TIMES_FOLLOWERS = list(`
as more less the higher lower larger greater bigger smaller longer faster slower likelier that its their what his her
`)
