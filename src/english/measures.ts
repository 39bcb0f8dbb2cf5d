/** What a unit measures, the names it is written with, and the least and the most it is worth in that. */
export interface Measure {
  of: 'length' | 'weight' | 'area' | 'volume' | 'speed'
  names: readonly string[]
  /** In metres, kilograms, square metres, litres, kilometres an hour; a ton may be 907 kg or 1,016. */
  least: number
  most: number
}

/** A measure: its names, and what it is worth at least and, where that differs, at most. */
function measure(of: Measure['of'], names: string, least: number, most = least): Measure {
  return { of, names: names.split('; '), least, most }
}

export const MEASURES: readonly Measure[] = [
  measure('length', 'millimetre; millimetres; millimeter; millimeters; mm', 0.001),
  measure('length', 'centimetre; centimetres; centimeter; centimeters; cm', 0.01),
  measure('length', 'metre; metres; meter; meters; m', 1),
  measure('length', 'kilometre; kilometres; kilometer; kilometers; km; kms', 1000),
  measure('length', 'inch; inches', 0.0254),
  measure('length', 'foot; feet; ft', 0.3048),
  measure('length', 'yard; yards; yd; yds', 0.9144),
  measure('length', 'mile; miles', 1609.344),
  measure('weight', 'gram; grams; gramme; grammes; g', 0.001),
  measure('weight', 'kilogram; kilograms; kilogramme; kilogrammes; kilo; kilos; kg; kgs', 1),
  measure('weight', 'ounce; ounces; oz', 0.02835),
  measure('weight', 'pound; pounds; lb; lbs', 0.453592),
  measure('weight', 'stone', 6.35029),
  measure('weight', 'tonne; tonnes', 1000),
  measure('weight', 'ton; tons', 907.185, 1016.05),
  measure('area', 'hectare; hectares; ha', 10_000),
  measure('area', 'acre; acres', 4046.86),
  measure('volume', 'millilitre; millilitres; milliliter; milliliters; ml', 0.001),
  measure('volume', 'litre; litres; liter; liters; l', 1),
  measure('volume', 'pint; pints', 0.473, 0.568),
  measure('volume', 'quart; quarts', 0.946, 1.137),
  measure('volume', 'gallon; gallons', 3.785, 4.546),
  measure('volume', 'barrel; barrels', 158.9, 159),
  measure('speed', 'kph; kmh', 1),
  measure('speed', 'knot; knots', 1.852),
  measure('length', 'nautical miles; nautical mile', 1852),
  measure('area', 'square metres; square meters', 1),
  measure('area', 'square kilometres; square kilometers; sq km', 1e6),
  measure('area', 'square feet; square foot', 0.092903),
  measure('area', 'square miles', 2.58999e6),
  measure('speed', 'mph', 1.609344),
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
