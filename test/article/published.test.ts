import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { articleOfDraft } from '../../src/article/article.ts'
import { wrongWeekdays } from '../../src/article/arithmetic/weekdays.ts'
import type { Article } from '../../src/article/types.ts'
import { formatOfPath, readDraft } from '../../src/draft/read.ts'

async function read(path: string, value: string): Promise<Article> {
  return articleOfDraft(await readDraft(new VFile({ path, value }), formatOfPath(path)))
}

async function published(path: string, value: string): Promise<string | null> {
  const day = (await read(path, value)).published
  return day && [day.year, day.month, day.day].join('-')
}

async function faults(path: string, value: string): Promise<string[]> {
  return wrongWeekdays(await read(path, value)).map(({ fault }) => fault)
}

const PAGE = '<article><h1>Ferry returns</h1><p>The ferry sails again.</p></article>'

describe('the day of publication', () => {
  test.each([
    ['draft.md', '---\ntitle: Ferry\ndate: 2024-05-03T10:00:00+01:00\n---\n\nThe ferry sails.\n', '2024-5-3'],
    ['draft.md', '---\ndate: 2024-01-01\npublished: "3 May 2024"\n---\n\nThe ferry sails.\n', '2024-5-3'],
    ['draft.md', '+++\npublishDate = 2024-05-03\n+++\n\nThe ferry sails.\n', '2024-5-3'],
    ['2023-01-02-ferry.md', '---\ndate: May 3, 2024\n---\n\nThe ferry sails.\n', '2024-5-3'],
    ['2024-05-03-ferry.md', 'The ferry sails.\n', '2024-5-3'],
    ['news/2024/05/03/ferry.txt', 'The ferry sails.\n', '2024-5-3'],
    ['2024-13-03-ferry.txt', 'The ferry sails.\n', null],
    ['ferry.md', '---\ndate: soon\n---\n\nThe ferry sails on 3 May 2024.\n', null],
    ['ferry.txt', 'STORNOWAY, 3 May 2024 — The ferry sails again.\n', '2024-5-3'],
    ['ferry.txt', 'The ferry sails again on 3 May 2024.\n', null],
    ['ferry.html', `<meta property="article:published_time" content="2024-05-03T10:00Z">${PAGE}`, '2024-5-3'],
    ['ferry.html', `<head><meta name="date" content="3 May 2024"></head>${PAGE}`, '2024-5-3'],
    ['ferry.html', `<time datetime="2024-05-03">yesterday</time>${PAGE}`, '2024-5-3'],
    ['ferry.html', `${PAGE}<time datetime="2024-05-03">a</time><time datetime="2024-05-04">b</time>`, null],
    [
      'ferry.html',
      `<time datetime="2024-05-04">b</time><time itemprop="datePublished" datetime="2024-05-03">a</time>${PAGE}`,
      '2024-5-3',
    ],
  ])('%s: %s', async (path, value, expected) => {
    expect(await published(path, value)).toBe(expected)
  })
})

describe('a weekday beside a date without a year', () => {
  test('has the year that is nearest to publication', async () => {
    const text = 'The ferry sails on Monday 3 January.\n'
    expect(await faults('2023-12-20-ferry.txt', text)).toEqual([
      '3 January 2024 is a Wednesday, not a Monday',
    ])
    expect(await faults('ferry.txt', text)).toEqual([])
  })

  test('is left alone when it would be right in the year before or after', async () => {
    expect(await faults('2024-05-03-ferry.txt', 'The ferry sailed on Sunday 5 May.\n')).toEqual([])
    expect(await faults('2024-05-03-ferry.txt', 'The ferry sailed on Friday 5 May.\n')).toEqual([])
    expect(await faults('2024-05-03-ferry.txt', 'The ferry sailed on Monday 5 May.\n')).toEqual([])
    expect(await faults('2024-05-03-ferry.txt', 'The ferry sailed on Tuesday 5 May.\n')).toHaveLength(1)
  })

  test('is left alone where the copy speaks of another year, or of a day with a name', async () => {
    const path = '2024-05-03-ferry.txt'
    expect(await faults(path, 'In 1972 the ferry sank. It was Tuesday 5 May.\n')).toEqual([])
    expect(await faults(path, 'She saw Bloody Tuesday, 5 May, with her own eyes.\n')).toEqual([])
    expect(await faults(path, 'He said Tuesday May 5 will be the day.\n')).toEqual([])
  })

  test('is read in captions and headlines too, and not in quotes', async () => {
    const path = '2024-05-03-ferry.md'
    expect(await faults(path, '# Ferry back on Tuesday 5 May\n\nThe ferry sails.\n')).toHaveLength(1)
    expect(await faults(path, '“It sails on Tuesday 5 May,” Ann Morrison said.\n')).toEqual([])
  })
})
