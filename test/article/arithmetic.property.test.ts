import * as fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { articleOfDraft } from '../../src/article/article.ts'
import { changes, isPointsAsPercent } from '../../src/article/arithmetic/changes.ts'
import { wrongConversions } from '../../src/article/arithmetic/conversions.ts'
import { wrongChanges, wrongShares, wrongTotals } from '../../src/article/arithmetic/sums.ts'
import { wrongWeekdays } from '../../src/article/arithmetic/weekdays.ts'
import type { Article } from '../../src/article/types.ts'
import { readText } from '../../src/draft/text.ts'

const RUNS = { numRuns: 150, seed: 20_240_503 }

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const read = (text: string): Article => articleOfDraft(readText(new VFile({ value: text })))
const inCommas = (value: number): string => value.toLocaleString('en-GB')

/** A whole number as copy has it: in words or in digits. */
const count = fc.record({ value: fc.integer({ min: 2, max: 60 }), inWords: fc.boolean() })
const writeCount = ({ value, inWords }: { value: number; inWords: boolean }): string =>
  inWords && value < WORDS.length ? (WORDS[value] ?? '') : String(value)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const NOUNS = ['men', 'women', 'children', 'nurses', 'firefighters']
const parts = fc.array(count, { minLength: 2, maxLength: 5 })
const frame = fc.constantFrom(
  (total: string, list: string) => `${total} people were hurt when a tram left the rails: ${list}.`,
  (total: string, list: string) => `${total} people were hurt: ${list}, the mayor said.`,
  (total: string, list: string) => `${total} people were hurt: ${list}, according to the mayor.`,
  (total: string, list: string) => `${total} people — ${list} — were hurt when a tram left the rails.`,
  (total: string, list: string) => `${total} people, ${list}, were hurt when a tram left the rails.`,
)

function listOf(items: readonly { value: number; inWords: boolean }[]): string {
  const written = items.map((item, i) => `${writeCount(item)} ${NOUNS[i]}`)
  return `${written.slice(0, -1).join(', ')} and ${written.at(-1)}`
}

test('a total that its parts make is left alone, and one that they do not make is reported', () => {
  fc.assert(
    fc.property(parts, frame, fc.boolean(), fc.integer({ min: 1, max: 9 }), (items, write, inWords, off) => {
      const sum = items.reduce((total, { value }) => total + value, 0)
      const total = (value: number) => capital(writeCount({ value, inWords }))
      expect(wrongTotals(read(write(total(sum), listOf(items))))).toEqual([])
      // Hundreds may be rounded.
      const wrong = (sum + off) % 100 === 0 ? sum + off + 1 : sum + off
      const [found] = wrongTotals(read(write(total(wrong), listOf(items))))
      const terms = items.map(({ value }) => value).join(' + ')
      expect(found?.sum).toBe(`${terms} = ${sum}, not ${wrong}`)
    }),
    RUNS,
  )
})

test('a share that part and whole make is left alone, and one further off than rounding is reported', () => {
  // Between them numbers may be labels: “101” is a course, “707” an aeroplane.
  const whole = fc
    .oneof(fc.integer({ min: 11, max: 95 }), fc.integer({ min: 4_000, max: 9_990 }))
    .filter((value) => value % 100 > 0)
  const form = fc.constantFrom(
    (part: string, all: string, share: string) =>
      `Some of them, ${part} of the ${all} schools (${share}), have no library.`,
    (part: string, all: string, share: string) =>
      `In Mayo only ${part} of ${all} schools, or ${share}, have no library.`,
    (part: string, all: string, share: string) =>
      `In Mayo only ${part}, or ${share}, of the ${all} schools have no library.`,
  )
  fc.assert(
    fc.property(
      whole,
      fc.double({ min: 0.3, max: 0.95, noNaN: true }),
      form,
      fc.constantFrom(0, 1),
      fc.integer({ min: 3, max: 40 }),
      (all, of, write, decimals, off) => {
        const part = Math.max(2, Math.round(all * of))
        // “101” is a course.
        fc.pre(part % 100 > 0 && part !== 101)
        const share = (part / all) * 100
        const percent = (value: number) => `${value.toFixed(decimals)}%`
        expect(wrongShares(read(write(inCommas(part), inCommas(all), percent(share))))).toEqual([])
        for (const floor of [Math.floor(share), Math.ceil(share)]) {
          expect(wrongShares(read(write(inCommas(part), inCommas(all), `${floor}%`)))).toEqual([])
        }
        expect(
          wrongShares(read(write(inCommas(part), inCommas(all), percent(share + off)))).map(
            ({ sum }) => sum.split(' = ')[0],
          ),
        ).toEqual([`${inCommas(part)} ÷ ${inCommas(all)}`])
      },
    ),
    RUNS,
  )
})

test('a change that leads from one end to the other is left alone, and one further off is reported', () => {
  const amount = fc.integer({ min: 11, max: 9_999 }).filter((value) => value % 100 > 0)
  const form = fc.constantFrom(
    (a: string, b: string, rise: string, percent: string) =>
      `Visits went from ${a} in May to ${b} in June, a ${rise} of ${percent}.`,
    (a: string, b: string, rise: string, percent: string) =>
      `The museum’s ${percent} ${rise} to ${b} from ${a} was unexpected.`,
    (a: string, b: string, rise: string, percent: string) =>
      `Visits saw a ${rise} of ${percent}, from ${a} to ${b}, in a year.`,
  )
  fc.assert(
    fc.property(amount, amount, form, fc.integer({ min: 3, max: 50 }), (from, to, write, off) => {
      fc.pre(from !== to)
      const change = (Math.abs(to - from) / from) * 100
      const rise = to > from ? 'rise' : 'fall'
      const say = (percent: string) => read(write(inCommas(from), inCommas(to), rise, percent))
      for (const right of [change.toFixed(0), change.toFixed(1), Math.floor(change), Math.ceil(change)]) {
        fc.pre(Number(right) > 0)
        expect(wrongChanges(say(`${right}%`))).toEqual([])
      }
      expect(wrongChanges(say(`${(change + off).toFixed(1)}%`))).toHaveLength(1)
    }),
    RUNS,
  )
})

test('what is right in points or in per cent is left alone, what is right in points alone is not', () => {
  const percent = fc.integer({ min: 1, max: 99 })
  fc.assert(
    fc.property(percent, percent, (from, to) => {
      fc.pre(from !== to)
      const points = Math.abs(to - from)
      const relative = (points / from) * 100
      fc.pre(Math.abs(relative - points) > Math.max(1, relative / 10))
      const rise = to > from ? 'an increase' : 'a decrease'
      const say = (change: string) =>
        changes(read(`The tax went from ${from}% to ${to}%, ${rise} of ${change}, in May.`)).filter(
          isPointsAsPercent,
        )
      expect(say(`${points} percentage points`)).toEqual([])
      expect(say(`${relative.toFixed(1)}%`)).toEqual([])
      expect(say(`${points}%`)).toHaveLength(1)
    }),
    RUNS,
  )
})

test('the weekday of a date is left alone, any other is reported', () => {
  const day = fc.date({ min: new Date('1925-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  const form = fc.constantFrom(
    (weekday: string, date: number, month: string, year: number) =>
      `The vote is on ${weekday} ${date} ${month} ${year}.`,
    (weekday: string, date: number, month: string, year: number) =>
      `The vote is on ${weekday}, ${month} ${date}, ${year}, in Ely.`,
    (weekday: string, date: number, month: string, year: number) =>
      `The vote is on ${date} ${month} ${year} (${weekday}).`,
  )
  fc.assert(
    fc.property(day, form, fc.integer({ min: 1, max: 6 }), (date, write, off) => {
      const name = (by: number) =>
        new Date(date.getTime() + by * 86_400_000).toLocaleDateString('en-GB', {
          weekday: 'long',
          timeZone: 'UTC',
        })
      const month = date.toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' })
      const say = (weekday: string) =>
        wrongWeekdays(read(write(weekday, date.getUTCDate(), month, date.getUTCFullYear())))
      expect(say(name(0))).toEqual([])
      expect(say(name(off))).toHaveLength(1)
    }),
    RUNS,
  )
})

test('a conversion that is right, or rounded, is left alone, and one that is far off is reported', () => {
  const units = fc.constantFrom(
    ['km', 'miles', 0.621371],
    ['miles', 'kilometres', 1.609344],
    ['kg', 'lb', 2.204623],
    ['feet', 'metres', 0.3048],
    ['acres', 'hectares', 0.404686],
    ['mph', 'kph', 1.609344],
  ) as fc.Arbitrary<[string, string, number]>
  const decimals = fc.constantFrom(0, 1)
  const factor = fc.constantFrom(0.5, 0.8, 1.25, 2)
  fc.assert(
    fc.property(
      units,
      fc.integer({ min: 5, max: 99 }),
      decimals,
      factor,
      ([from, to, rate], value, places, by) => {
        const say = (made: number) =>
          wrongConversions(read(`It is said to be ${value} ${from} (${made.toFixed(places)} ${to}) by now.`))
        expect(say(value * rate)).toEqual([])
        // A small number may be rounded by that much.
        fc.pre(Math.abs(value * rate * (by - 1)) > 2 + rate)
        expect(say(value * rate * by)).toHaveLength(1)
      },
    ),
    RUNS,
  )
})

test('a step, its percentage and where it leads: right ones are left alone, wrong ones are reported', () => {
  const end = fc.integer({ min: 2_000, max: 40_000 }).filter((value) => value % 100 > 0)
  fc.assert(
    fc.property(
      end,
      fc.integer({ min: 20, max: 900 }),
      fc.boolean(),
      fc.constantFrom(0.4, 2.5),
      (to, step, rose, off) => {
        const percent = (step / (rose ? to - step : to + step)) * 100
        const say = (value: number) =>
          wrongChanges(
            read(
              `The index ${rose ? 'rose' : 'fell'} ${step}.25 points, or ${value.toFixed(1)} percent, to ${inCommas(to)}.`,
            ),
          )
        expect(say(percent)).toEqual([])
        fc.pre(Math.abs(percent * (off - 1)) > 0.3)
        expect(say(percent * off)).toHaveLength(1)
      },
    ),
    RUNS,
  )
})
