import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { expect, test } from 'vitest'
import { copydesk, folder } from '../cli/command.ts'

const page = readFileSync(new URL('../../docs/house-style.md', import.meta.url), 'utf8')

/** The fenced blocks of the page, by what their info lines say behind the language. */
const blocks = new Map(
  [...page.matchAll(/^```\w+ ([^\n]+)\n([\s\S]*?)^```$/gm)].map(([, info = '', text = '']) => [info, text]),
)

/** The files that the page has the reader write. */
const files = Object.fromEntries(
  [...blocks].flatMap(([info, text]) =>
    info.startsWith('file=') ? [[info.slice('file='.length), text]] : [],
  ),
)

test('the draft of the page gets the findings of the page, and of no other house', () => {
  const { stdout, stderr } = copydesk(folder(files), ['ferry.txt'])
  expect(stderr).toBe('')
  expect(stdout).toBe(blocks.get('output'))
})

test('what it shows of --print-config is so', () => {
  const { stdout } = copydesk(folder(files), ['--print-config', 'opinion/column.txt'])
  const config = parse(stdout) as { style: string; rules: Record<string, Record<string, unknown>> }
  const shown = parse(blocks.get('print-config opinion/column.txt') ?? '') as typeof config
  expect(config).toMatchObject(shown)
  for (const line of (blocks.get('print-config opinion/column.txt') ?? '').trim().split('\n')) {
    expect(stdout).toContain(`${line}\n`)
  }
})

test('the second desk stands on the file of the first', () => {
  const { stdout } = copydesk(folder(files), ['--print-config', 'sport/match.txt', '--format', 'json'])
  const { rules, style } = JSON.parse(stdout) as {
    style: { value: string; from: string }
    rules: Record<
      string,
      { severity: { value: string; from: string }; options: Record<string, { value: unknown }> }
    >
  }
  expect(style).toEqual({ value: 'bbc', from: 'copydesk.yml:1' })
  expect(rules['number-form']?.severity).toEqual({ value: 'off', from: 'sport/copydesk.yml:4' })
  expect(rules['percent-form']?.options['form']?.value).toBe('per cent')
})
