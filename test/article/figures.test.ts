import { describe, expect, test } from 'vitest'
import { readFigures } from '../../src/article/figures/figures.ts'
import type { Figure } from '../../src/article/types.ts'
import { figures, reading } from './figure-reading.ts'

/** “span | number | kind | value | unit | status”, one line a figure. */
function lines(text: string): string[] {
  return figures(text).map((figure) => {
    const value = Array.isArray(figure.value) ? figure.value.join('–') : String(figure.value)
    return [
      text.slice(...figure.span),
      text.slice(...figure.number),
      figure.kind,
      value,
      String(figure.unit),
      figure.status,
    ].join(' | ')
  })
}

function hedges(text: string): (string | null)[] {
  return figures(text).map(({ hedge }) => hedge && text.slice(hedge[0], hedge[1]))
}

describe('what an editor would underline', () => {
  test.each<[string, string[]]>([
    [
      'The fund lost about 20,000 children’s records and more than 900 staff.',
      [
        'about 20,000 children’s records | 20,000 | count | 20000 | records | unattributed',
        'more than 900 staff | 900 | count | 900 | staff | unattributed',
      ],
    ],
    [
      'The court had 169 million euros for 40 of its investigators.',
      [
        '169 million euros | 169 million | money | 169000000 | EUR | unattributed',
        '40 of its investigators | 40 | count | 40 | investigators | unattributed',
      ],
    ],
    [
      'Nearly £400,000 went to a third of graduates, one in five nurses and dozens of people.',
      [
        'Nearly £400,000 | 400,000 | money | 400000 | GBP | unattributed',
        'a third of graduates | a third | ratio | 0.3333333333333333 | graduates | unattributed',
        'one in five nurses | one in five | ratio | 0.2 | nurses | unattributed',
        'dozens of people | dozens | vague | null | people | unattributed',
      ],
    ],
    [
      'Thousands of Varnian children fled; at least hundreds stayed, and tens of thousands of homes burned.',
      [
        'Thousands of Varnian children | Thousands | vague | null | children | unattributed',
        'at least hundreds | hundreds | vague | null | null | unattributed',
        'tens of thousands of homes | tens of thousands | vague | null | homes | unattributed',
      ],
    ],
    [
      'Last year 12 of the 19 emails and two of the six nurses were lost.',
      [
        '12 | 12 | count | 12 | emails | unattributed',
        '19 emails | 19 | count | 19 | emails | unattributed',
        'two | two | count | 2 | nurses | exempt',
        'six nurses | six | count | 6 | nurses | exempt',
      ],
    ],
    [
      'Some 20 US soldiers and 300 sports cars came, 20 or so stewards and 2,400+ fans.',
      [
        'Some 20 US soldiers | 20 | count | 20 | soldiers | unattributed',
        '300 sports cars | 300 | count | 300 | cars | unattributed',
        '20 or so stewards | 20 | count | 20 | stewards | unattributed',
        '2,400+ fans | 2,400 | count | 2400 | fans | unattributed',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected)
  })

  test('the hedge is told apart, before or behind the number', () => {
    expect(hedges('As many as 40 boats, 30 or more crews, just over £5m, 12 nets.')).toEqual([
      'As many as',
      'or more',
      'just over',
      null,
    ])
    expect(hedges('It cost less than $3 billion or more than $35 billion.')).toEqual([
      'less than',
      'more than',
    ])
  })

  test('sentence and block are given, and code is not read', () => {
    expect(figures('Rain fell. About 40 roads closed.')).toMatchObject([{ sentence: 1, block: 0, by: null }])
    expect(readFigures(reading('x = 40 + 2', 'code'))).toEqual([])
  })
})

describe('numbers', () => {
  test.each<[string, Figure['value']]>([
    ['20,000 lambs', 20000],
    ['12,34,567 voters', 1234567],
    ['1.2m people', 1200000],
    ['1.15 million people', 1150000],
    ['400k users', 400000],
    ['3bn messages', 3e9],
    ['3 lakh families', 300000],
    ['half a million people', 500000],
    ['a half-million people', 500000],
    ['half-a-million people', 500000],
    ['a quarter of a million homes', 250000],
    ['three quarters of a million homes', 750000],
    ['two dozen buses', 24],
    ['half a dozen buses', 6],
    ['a dozen buses', 12],
    ['a score of towns', 20],
    ['a hundred and twenty lambs', 120],
    ['a thousand lambs', 1000],
    ['twenty-five lambs', 25],
    ['twenty five lambs', 25],
    ['six thousand four hundred and two lambs', 6402],
    ['two and a half million lambs', 2500000],
    ['two-and-a-half thousand lambs', 2500],
    ['two point five million lambs', 2500000],
    ['1½ million lambs', 1500000],
    ['1 1/2 million lambs', 1500000],
    ['seven or eight thousand lambs', [7000, 8000]],
    ['10-15 lambs', [10, 15]],
    ['10 to 15 lambs', [10, 15]],
    ['between 900 and 1,000 lambs', [900, 1000]],
    ['four to five thousand lambs', [4000, 5000]],
    ['several hundred lambs', null],
    ['a few thousand lambs', null],
    ['a couple of hundred lambs', null],
    ['hundreds of millions of lambs', null],
  ])('%s', (text, value) => {
    const found = figures(`We saw ${text} there.`)
    expect(found.map((figure) => figure.value)).toEqual([value])
    expect(found[0]?.span).toEqual([7, 7 + text.length])
  })

  test.each([
    'No one of the best came one day.',
    'One of the farmers, for one, said one thing at one point.',
    'It doubled down on the half-brother, the half-time show and the glass half full.',
    'He scored in his third match, a third candidate won, and test scores of pupils fell.',
    'A few people and several others came a couple of times per thousand.',
  ])('none: %s', (text) => {
    expect(figures(text)).toEqual([])
  })

  test('fractions and factors', () => {
    expect(
      lines('Two-thirds of nurses, half the clinics, about a quarter; costs tripled and fell 10-fold.'),
    ).toEqual([
      'Two-thirds of nurses | Two-thirds | ratio | 0.6666666666666666 | nurses | unattributed',
      'half the clinics | half | ratio | 0.5 | clinics | unattributed',
      'about a quarter | a quarter | ratio | 0.25 | null | unattributed',
      'tripled | tripled | ratio | 3 | null | unattributed',
      '10-fold | 10 | ratio | 10 | null | unattributed',
    ])
    expect(lines('Seven in 10 parents, two out of three teachers, one in every four and 1 in 64.')).toEqual([
      'Seven in 10 parents | Seven in 10 | ratio | 0.7 | parents | unattributed',
      'two out of three teachers | two out of three | ratio | 0.6666666666666666 | teachers | unattributed',
      'one in every four | one in every four | ratio | 0.25 | null | unattributed',
      '1 in 64 | 1 in 64 | ratio | 0.015625 | null | unattributed',
    ])
  })
})

describe('money', () => {
  test.each<[string, number | [number, number], string]>([
    ['€1.2m', 1200000, 'EUR'],
    ['€3bn', 3e9, 'EUR'],
    ['£400k', 400000, 'GBP'],
    ['$ 170 billion', 170e9, 'USD'],
    ['$75billion', 75e9, 'USD'],
    ['$5.5-million', 5500000, 'USD'],
    ['A$20m', 20e6, 'AUD'],
    ['HK$300,000', 300000, 'HKD'],
    ['NZ$1.2b', 1.2e9, 'NZD'],
    ['US$5m', 5e6, 'USD'],
    ['Rs 500 crore', 5e9, 'INR'],
    ['Rs. 2,50,000', 250000, 'INR'],
    ['Rs500 crore', 5e9, 'INR'],
    ['Rs1,00,000', 100000, 'INR'],
    ['R500 million', 500e6, 'ZAR'],
    ['R2.5m', 2.5e6, 'ZAR'],
    ['N14.7bn', 14.7e9, 'NGN'],
    ['Rs2.1tr', 2.1e12, 'INR'],
    ['RM30 million', 30e6, 'MYR'],
    ['USD 5m', 5e6, 'USD'],
    ['20 EUR', 20, 'EUR'],
    ['5€', 5, 'EUR'],
    ['75p', 0.75, 'GBP'],
    ['13 cents', 0.13, 'USD'],
    ['30 Canadian dollars', 30, 'CAD'],
    ['40 million Egyptian pounds', 40e6, 'EGP'],
    ['5 million pounds sterling', 5e6, 'GBP'],
    ['a billion-dollar', 1e9, 'USD'],
    ['175 million euro', 175e6, 'EUR'],
    ['$5-10 million', [5e6, 10e6], 'USD'],
    ['£5 to £10', [5, 10], 'GBP'],
    ['$1.2 to $1.5 billion', [1.2e9, 1.5e9], 'USD'],
    ['15 to 20 euros', [15, 20], 'EUR'],
  ])('%s', (text, value, unit) => {
    const found = figures(`The mill cost ${text} then.`)
    expect(found.map((figure) => [figure.kind, figure.value, figure.unit])).toEqual([['money', value, unit]])
    expect(found[0]?.span).toEqual([14, 14 + text.length])
  })

  test('cents are those of the money spoken of', () => {
    expect(figures('It cost €5, up 40c.')[1]).toMatchObject({ value: 0.4, unit: 'EUR' })
  })

  test('vague sums, and what only looks like money', () => {
    expect(lines('Hundreds of millions of pounds; Rand Ames; 200 pounds of rice; a 10-pound baby.')).toEqual([
      'Hundreds of millions of pounds | Hundreds of millions | money | null | GBP | unattributed',
      '200 pounds | 200 | measure | 200 | pounds | unattributed',
      '10-pound | 10 | measure | 10 | pound | exempt',
    ])
  })

  test('a change is two figures', () => {
    expect(figures('It rose from $5 to $7 and from 3% to 5%.').map((figure) => figure.value)).toEqual([
      5, 7, 3, 5,
    ])
  })
})

test.each<[string, Figure['value'], string]>([
  ['5%', 5, '%'],
  ['5 %', 5, '%'],
  ['5 percent', 5, '%'],
  ['5 per cent', 5, '%'],
  ['5pc', 5, '%'],
  ['five percent', 5, '%'],
  ['one percent', 1, '%'],
  ['half a percent', 0.5, '%'],
  ['3 to 5 percent', [3, 5], '%'],
  ['5%-10%', [5, 10], '%'],
  ['52 to 38 percent', [52, 38], '%'],
  ['an eight-point', 8, 'point'],
  ['12 percentage points', 12, 'percentage points'],
  ['25 basis points', 25, 'basis points'],
])('percent: %s', (text, value, unit) => {
  expect(
    figures(`They gave ${text} then.`).map((figure) => [figure.kind, figure.value, figure.unit]),
  ).toEqual([['percent', value, unit]])
})

describe('what nobody asks a source for', () => {
  test.each<[string, string]>([
    ['on Sept. 3, 2019', 'date'],
    ['on 30 June', 'date'],
    ['on the 4th of July', 'date'],
    ['since the 9/11 attacks', 'date'],
    ['on 12/05/2016', 'date'],
    ['in the 1990s', 'year'],
    ['in the ’80s', 'year'],
    ['in 2015-16', 'year'],
    ['from 1914–1918', 'year'],
    ['her 2008 campaign', 'year'],
    ['in 44 BC', 'year'],
    ['at 7.30pm', 'time'],
    ['at 14:25', 'time'],
    ['at half past six', 'time'],
    ['at 2 p.m.', 'time'],
    ['Ms Holt, 44, of Leeds', 'age'],
    ['Ted Holt (7)', 'age'],
    ['a 10-year-old girl', 'age'],
    ['in her 80s', 'age'],
    ['for 18-to-34-year-olds', 'age'],
    ['for 16- to 18-year-olds', 'age'],
    ['voters under 30', 'age'],
    ['people 45 and older', 'age'],
    ['at the age of 43', 'age'],
    ['when she was 12.', 'age'],
    ['for nearly 13 months', 'duration'],
    ['for 35-plus hours', 'duration'],
    ['for half an hour', 'duration'],
    ['in the first half of the year', 'duration'],
    ['for 10 straight days', 'duration'],
    ['the 21st century', 'ordinal'],
    ['under Article 50 of it', 'label'],
    ['at No. 10 again', 'label'],
    ['on Flight 93 then', 'label'],
    ['a Boeing 757 jet', 'label'],
    ['on page 12 of it', 'label'],
    ['in Apollo 11 again', 'label'],
    ['from H.R. 1234 on', 'label'],
    ['for 24/7 care', 'label'],
    ['call 555-0143', 'label'],
    ['call 020 7946 0958', 'label'],
    ['call 1-800-555-0199', 'label'],
    ['at 10 Downing Street', 'label'],
    ['at 1600 Cotton Mill Avenue', 'label'],
    ['a 5G mast', 'label'],
    ['who ran the 100m sprint', 'measure'],
    ['she is 5-foot-3 tall', 'measure'],
    ['some 18 miles east of Leeds', 'measure'],
    ['at 41°C there', 'measure'],
    ['with 200g of flour', 'measure'],
    ['they won 3-1 again', 'score'],
    ['he scored 23 points', 'score'],
    ['a 50-50 chance', 'ratio'],
    ['a $100 bill', 'money'],
    ['a 104-page report', 'count'],
    ['the two men', 'count'],
    ['a million times', 'count'],
    ['killed the two men', 'count'],
    ['the top 1 percent', 'percent'],
  ])('%s', (text, kind) => {
    expect(figures(text).map((figure) => [figure.kind, figure.status])).toEqual([[kind, 'exempt']])
  })

  test('the numbers of a list', () => {
    expect(lines('1. The council met.')).toEqual(['1 | 1 | label | null | null | exempt'])
    expect(lines('It will 1) pay and 2) go.').map((line) => line.split(' | ')[2])).toEqual(['label', 'label'])
  })
})

describe('what is on public record', () => {
  test.each([
    'The council voted 6-1 to build it.',
    'The bill needs the Senate’s 60-vote threshold.',
    'The 123 member states met.',
    'The 435 members of the House met.',
    'She has 1,237 delegates.',
    'It has a 22-member panel.',
    'The Dow lost 120 points on Monday.',
    'Shares in Vantor closed down 4.1 percent.',
    'Turnout was 63.4%.',
    'He paid a $7 million settlement.',
    'The minimum wage rises to $15 in May.',
    'He grieves for the attacks that killed 130 people.',
  ])('%s', (text) => {
    expect(figures(text).map((figure) => figure.status)).toEqual(['public'])
  })

  test.each([
    'After four minors were returned in spring.',
    'Police arrested two men in Oldmere.',
    'One person died.',
    'At least 32 migrants drowned.',
    'A poll puts her 45-42 ahead.',
    'A 300-strong crowd came.',
    'About 12,000 tonnes of wheat burned.',
    'The 1 percent rise hurt.',
    'He won 43 percent of Hispanics.',
    'The rent is $120 a foot.',
    'In Leeds 40 died.',
    'It closed 30 shops as its shares fell.',
    'It lost $5 billion as its shares fell.',
    '14 Varnian fighters were killed.',
  ])('not: %s', (text) => {
    expect(figures(text).map((figure) => figure.status)).toEqual(['unattributed'])
  })
})
