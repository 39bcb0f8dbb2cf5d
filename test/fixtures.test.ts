import { describe, expect, test } from 'vitest'
import { explain, FORMATS, runFixture, slugs } from './support/fixtures.ts'

test('there are at least twelve whole articles', () => {
  expect(slugs.length).toBeGreaterThanOrEqual(12)
})

describe.each(slugs)('%s', (slug) => {
  test.each(FORMATS)('%s: what is expected is found, and nothing else', async (format) => {
    const { path, source, findings, differences } = await runFixture(slug, format)
    for (const { start, end, actual } of findings) {
      expect(source.slice(start.offset, end.offset)).toBe(actual)
    }
    // Said in words: a failure shows every difference with its line, and no more.
    if (differences.length > 0) expect.fail([path, ...differences.map(explain)].join('\n  '))
  })
})
