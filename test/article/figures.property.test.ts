import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFigures } from '../../src/article/figures/figures.ts'
import type { Figure } from '../../src/article/types.ts'
import { figures, reading } from './figure-reading.ts'

const ONES = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

function belowHundred(n: number): string {
  if (n < 13) return ONES[n] ?? ''
  if (n < 20) return TEENS[n - 13] ?? ''
  return [TENS[Math.floor(n / 10)], ONES[n % 10]].filter(Boolean).join('-')
}

/** A whole number in words; British usage has an “and” before the tens. */
function inWords(n: number, and: boolean): string {
  const words: string[] = []
  let rest = n
  for (const [scale, name] of [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
  ] as const) {
    if (rest >= scale) words.push(inWords(Math.floor(rest / scale), and), name)
    rest %= scale
  }
  if (rest >= 100) words.push(ONES[Math.floor(rest / 100)] ?? '', 'hundred')
  if (rest % 100 > 0) {
    if (and && n >= 100) words.push('and')
    words.push(belowHundred(rest % 100))
  }
  return words.join(' ')
}

const grouped = (n: number): string => n.toLocaleString('en-GB')
const indian = (n: number): string => n.toLocaleString('en-IN')
const only = (text: string): Figure => {
  const found = figures(text)
  expect(found).toHaveLength(1)
  return found[0] as Figure
}

test('a whole number is read back from digits and words', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 4_000_000_000 }), fc.boolean(), (n, and) => {
      for (const written of [grouped(n), indian(n), inWords(n, and)]) {
        const text = `They saw ${written} lambs there.`
        const figure = only(text)
        expect(figure.value).toBe(n)
        expect(figure.unit).toBe('lambs')
        expect(text.slice(...figure.number)).toBe(written)
      }
    }),
  )
})

test('a sum is read back with every sign, scale and spacing', () => {
  const scales = {
    '': 1,
    k: 1e3,
    m: 1e6,
    ' million': 1e6,
    bn: 1e9,
    ' billion': 1e9,
    '-million': 1e6,
    ' crore': 1e7,
  }
  const signs = { '£': 'GBP', '€': 'EUR', $: 'USD', A$: 'AUD', '₹': 'INR', 'Rs ': 'INR', 'CHF ': 'CHF' }
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99_999 }),
      fc.constantFrom(0, 1, 2),
      fc.constantFrom(...(Object.keys(scales) as (keyof typeof scales)[])),
      fc.constantFrom(...(Object.keys(signs) as (keyof typeof signs)[])),
      (cents, decimals, scale, sign) => {
        const mantissa = (cents / 10 ** decimals).toFixed(decimals)
        const written = `${sign}${mantissa}${scale}`
        const text = `The mill cost ${written} then.`
        const figure = only(text)
        expect(figure).toMatchObject({ kind: 'money', unit: signs[sign] })
        // The nearest number to the decimal value, without the dust of binary fractions.
        expect(figure.value).toBe(Number((Number(mantissa) * scales[scale]).toPrecision(15)))
        expect(text.slice(...figure.span)).toBe(written)
      },
    ),
  )
})

test('a range is read back from every way to write it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 900 }),
      fc.integer({ min: 1, max: 900 }),
      fc.constantFrom('-', '–', ' to ', ' or '),
      (low, more, joint) => {
        const high = low + more
        expect(only(`They saw ${low}${joint}${high} lambs there.`).value).toEqual([low, high])
        expect(only(`They gave ${low}${joint}${high} percent.`).value).toEqual([low, high])
        expect(only(`They saw between ${low} and ${high} lambs.`).value).toEqual([low, high])
      },
    ),
  )
})

test('any text gives figures in order, apart from each other, inside their sentence', () => {
  const words =
    '20 1.2 3 2016 two million a half of and to in - – / $ £ % percent thousands one Sept . , ( ) ’ s year old people ' +
    'Rs between third dozen twenty-five five-year-old 18-to-34 p.m. points ½ ° R500m : +'
  const piece = fc.constantFrom(...words.split(' '))
  const space = fc.constantFrom(' ', ' ', '', '\n')
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, space), { maxLength: 40 }), (pieces) => {
      const text = pieces.flat().join('')
      const article = reading(text)
      let end = 0
      for (const figure of readFigures(article)) {
        const [start, stop] = figure.span
        const sentence = article.sentences[figure.sentence]?.span ?? [0, 0]
        expect(start).toBeGreaterThanOrEqual(end)
        expect(sentence[0] <= start && stop <= sentence[1]).toBe(true)
        expect(
          start <= figure.number[0] && figure.number[0] < figure.number[1] && figure.number[1] <= stop,
        ).toBe(true)
        if (figure.hedge) expect(start <= figure.hedge[0] && figure.hedge[1] <= stop).toBe(true)
        if (typeof figure.value === 'number') expect(Number.isFinite(figure.value)).toBe(true)
        end = stop
      }
    }),
    { numRuns: 2000 },
  )
})
