/** What a unit measures, the names it is written with, and the least and the most it is worth in that. */
export interface Measure {
  of: 'length' | 'weight' | 'area' | 'volume' | 'speed'
  names: readonly string[]
  /** In metres, kilograms, square metres, litres, kilometres an hour; a ton may be 907 kg or 1,016. */
  least: number
  most: number
}

const list = (names: string): string[] => names.split('; ')

export const MEASURES: readonly Measure[] = [
  {
    of: 'length',
    names: list('millimetre; millimetres; millimeter; millimeters; mm'),
    least: 0.001,
    most: 0.001,
  },
  {
    of: 'length',
    names: list('centimetre; centimetres; centimeter; centimeters; cm'),
    least: 0.01,
    most: 0.01,
  },
  { of: 'length', names: list('metre; metres; meter; meters; m'), least: 1, most: 1 },
  {
    of: 'length',
    names: list('kilometre; kilometres; kilometer; kilometers; km; kms'),
    least: 1000,
    most: 1000,
  },
  { of: 'length', names: list('inch; inches'), least: 0.0254, most: 0.0254 },
  { of: 'length', names: list('foot; feet; ft'), least: 0.3048, most: 0.3048 },
  { of: 'length', names: list('yard; yards; yd; yds'), least: 0.9144, most: 0.9144 },
  { of: 'length', names: list('mile; miles'), least: 1609.344, most: 1609.344 },
  { of: 'weight', names: list('gram; grams; gramme; grammes; g'), least: 0.001, most: 0.001 },
  {
    of: 'weight',
    names: list('kilogram; kilograms; kilogramme; kilogrammes; kilo; kilos; kg; kgs'),
    least: 1,
    most: 1,
  },
  { of: 'weight', names: list('ounce; ounces; oz'), least: 0.02835, most: 0.02835 },
  { of: 'weight', names: list('pound; pounds; lb; lbs'), least: 0.453592, most: 0.453592 },
  { of: 'weight', names: list('stone'), least: 6.35029, most: 6.35029 },
  { of: 'weight', names: list('tonne; tonnes'), least: 1000, most: 1000 },
  { of: 'weight', names: list('ton; tons'), least: 907.185, most: 1016.05 },
  { of: 'area', names: list('hectare; hectares; ha'), least: 10_000, most: 10_000 },
  { of: 'area', names: list('acre; acres'), least: 4046.86, most: 4046.86 },
  {
    of: 'volume',
    names: list('millilitre; millilitres; milliliter; milliliters; ml'),
    least: 0.001,
    most: 0.001,
  },
  { of: 'volume', names: list('litre; litres; liter; liters; l'), least: 1, most: 1 },
  { of: 'volume', names: list('pint; pints'), least: 0.473, most: 0.568 },
  { of: 'volume', names: list('quart; quarts'), least: 0.946, most: 1.137 },
  { of: 'volume', names: list('gallon; gallons'), least: 3.785, most: 4.546 },
  { of: 'volume', names: list('barrel; barrels'), least: 158.9, most: 159 },
  { of: 'speed', names: list('kph; kmh'), least: 1, most: 1 },
  { of: 'speed', names: list('knot; knots'), least: 1.852, most: 1.852 },
  { of: 'length', names: list('nautical miles; nautical mile'), least: 1852, most: 1852 },
  { of: 'area', names: list('square metres; square meters'), least: 1, most: 1 },
  { of: 'area', names: list('square kilometres; square kilometers; sq km'), least: 1e6, most: 1e6 },
  { of: 'area', names: list('square feet; square foot'), least: 0.092903, most: 0.092903 },
  { of: 'area', names: list('square miles'), least: 2.58999e6, most: 2.58999e6 },
  { of: 'speed', names: list('mph'), least: 1.609344, most: 1.609344 },
]

/** Names of the two scales of temperature. */
export const CELSIUS = [
  'c',
  '°c',
  'celsius',
  'centigrade',
  'degrees celsius',
  'degrees centigrade',
  'degrees c',
]
export const FAHRENHEIT = ['f', '°f', 'fahrenheit', 'degrees fahrenheit', 'degrees f']
