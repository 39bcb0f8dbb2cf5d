import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copydesk, folder } from './command.ts'

const STORY = 'The ferry carried 4,200 islanders last year, said Ann Tolley, the harbour master.\n'

interface Sheet {
  path: string
  figures: { span: [number, number]; text: string }[]
  error: { code: string } | null
}

test('json and ndjson', () => {
  const cwd = folder({ 'a.txt': STORY, 'b.md': `# Ferry\n\n${STORY}` })
  const sheets = JSON.parse(copydesk(cwd, ['sheet', '--format', 'json', 'a.txt', 'b.md']).stdout) as Sheet[]
  expect(sheets.map(({ path }) => path)).toEqual(['a.txt', 'b.md'])
  const texts = ['a.txt', 'b.md'].map((path) => readFileSync(join(cwd, path), 'utf8'))
  for (const [i, { figures, error }] of sheets.entries()) {
    expect(error).toBeNull()
    expect(figures.map(({ span }) => texts[i]?.slice(...span))).toContain('4,200 islanders')
  }
  const lines = copydesk(cwd, ['sheet', '-f', 'ndjson', 'a.txt', 'b.md']).stdout.trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line) as Sheet)).toEqual(sheets)
})

test.each(['table', 'markdown'])('%s', (format) => {
  const { status, stdout, stderr } = copydesk(folder({ 'a.txt': STORY }), ['sheet', '-f', format, 'a.txt'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('4,200 islanders')
  expect(stdout).toContain('Ann Tolley')
})

test('html is one page for all drafts', () => {
  const cwd = folder({ 'a.txt': STORY, 'b.md': STORY })
  const run = copydesk(cwd, ['sheet', '-f', 'html', '-o', 'sheet.html', 'a.txt', 'b.md'])
  expect(run).toEqual({ status: 0, stdout: '', stderr: '' })
  const page = readFileSync(join(cwd, 'sheet.html'), 'utf8')
  expect(page.match(/<!doctype html>/g)).toHaveLength(1)
  expect(page.match(/<article /g)).toHaveLength(2)
  expect(page).toContain('<a href="#d2"><bdi>b.md</bdi></a>')
})

test('table is what people get when they say nothing', () => {
  const cwd = folder({ 'a.txt': STORY })
  expect(copydesk(cwd, ['sheet', 'a.txt'])).toEqual(copydesk(cwd, ['sheet', '-f', 'table', 'a.txt']))
})

test('standard input, an output file, a draft that cannot be read', () => {
  const cwd = folder({ 'a.txt': STORY })
  const args = [
    'sheet',
    '-f',
    'json',
    '-o',
    'sheet.json',
    '--stdin-filename',
    'desk/b.html',
    '-',
    'missing.txt',
  ]
  expect(copydesk(cwd, args, { input: `<p>${STORY}</p>` })).toEqual({
    status: 2,
    stdout: '',
    stderr: 'copydesk: missing.txt: no such file or folder\n',
  })
  expect(JSON.parse(readFileSync(join(cwd, 'sheet.json'), 'utf8'))).toMatchObject([
    { path: 'desk/b.html', figures: [{ text: '4,200 islanders' }], error: null },
    { path: 'missing.txt', figures: [], error: { code: 'not-found' } },
  ])
})

test('an unknown format', () => {
  expect(copydesk(folder({ 'a.txt': STORY }), ['sheet', '-f', 'markdow', 'a.txt'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'copydesk: unknown format ‘markdow’: did you mean ‘markdown’?\n',
  })
})
