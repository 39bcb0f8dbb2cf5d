import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentsOf, type Mark } from '../../src/sheet/html/segments.ts'

const TEXT = 'The fund paid 310 boats, she said.'

interface Named extends Mark {
  name: string
}

const mark = (name: string, layer: number, words: string): Named => {
  const start = TEXT.indexOf(words)
  return { name, layer, span: [start, start + words.length] }
}

function pieces(marks: readonly Named[], stretches: readonly (readonly [number, number])[]): string[][] {
  return [...segmentsOf(marks, stretches)].map((segments) =>
    segments.map(
      ({ span, marks: held }) => `${TEXT.slice(...span)}[${held.map(({ name }) => name).join(' ')}]`,
    ),
  )
}

test('a figure inside content is inside it', () => {
  const marks = [mark('figure', 5, '310 boats'), mark('content', 0, 'The fund paid 310 boats')]
  expect(pieces(marks, [[0, TEXT.length]])).toEqual([
    ['The fund paid [content]', '310 boats[content figure]', ', she said.[]'],
  ])
})

test('marks that cross are cut where they do, the lower layer outside', () => {
  const marks = [mark('name', 4, 'fund paid'), mark('figure', 5, 'paid 310')]
  expect(pieces(marks, [[4, 17]])).toEqual([['fund [name]', 'paid[name figure]', ' 310[figure]']])
})

test('on one layer the longer mark is outside, and the earlier one', () => {
  const marks = [mark('short', 0, 'fund'), mark('long', 0, 'fund paid'), mark('late', 0, 'paid 310')]
  expect(pieces(marks, [[4, 17]])).toEqual([['fund[long short]', ' [long]', 'paid[long late]', ' 310[late]']])
})

test('a mark runs over stretches, and what lies between them is left out', () => {
  expect(
    pieces(
      [mark('content', 0, 'fund paid 310')],
      [
        [0, 8],
        [14, 18],
      ],
    ),
  ).toEqual([
    ['The []', 'fund[content]'],
    ['310[content]', ' []'],
  ])
})

test('an empty mark and an empty stretch are nothing', () => {
  expect(
    pieces(
      [{ name: 'empty', layer: 0, span: [4, 4] }],
      [
        [0, 3],
        [3, 3],
      ],
    ),
  ).toEqual([['The[]'], []])
})

const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)

test('any marks: segments cover the stretches, and each knows exactly the marks that hold in it', () => {
  const marks = fc.array(fc.record({ span, layer: fc.nat(3) }), { maxLength: 12 })
  const cuts = fc.uniqueArray(fc.nat(60), { maxLength: 8 })
  fc.assert(
    fc.property(marks, cuts, (all, at) => {
      const ends = at.toSorted((a, b) => a - b)
      const stretches = ends.slice(1).map((end, i) => [ends[i] ?? 0, end] as const)
      for (const [i, segments] of [...segmentsOf(all, stretches)].entries()) {
        let from = stretches[i]?.[0]
        for (const one of segments) {
          expect(one.span[0]).toBe(from)
          expect(one.span[1]).toBeGreaterThan(one.span[0])
          from = one.span[1]
          for (let k = one.span[0]; k < one.span[1]; k++) {
            const here = all.filter((m) => m.span[0] <= k && k < m.span[1])
            expect(new Set(one.marks)).toEqual(new Set(here))
          }
          expect(one.marks).toEqual(one.marks.toSorted((a, b) => a.layer - b.layer))
        }
        expect(from).toBe(stretches[i]?.[1])
      }
    }),
  )
})

test('many marks over a long text', () => {
  const many = Array.from({ length: 200_000 }, (_, i) => ({
    layer: i % 6,
    span: [i * 5, i * 5 + 7] as const,
  }))
  let count = 0
  for (const segments of segmentsOf(many, [[0, 1_000_010]])) count += segments.length
  expect(count).toBe(400_000)
})
