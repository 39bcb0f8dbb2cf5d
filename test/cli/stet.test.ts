import { expect, test } from 'vitest'
import { copydesk, folder, records } from './command.ts'
import { inProcess, recordsInProcess } from './in-process.ts'

const GAP = 'The library on TK Street will open again on Monday.\n'

/** A configuration with one stet. */
function config(more: { [key: string]: string } = {}): string {
  const entry = { file: 'a.txt', rule: 'placeholder', text: 'TK Street', reason: 'its name', ...more }
  return `stet:\n  - ${Object.entries(entry)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n    ')}\n`
}

async function findingsIn(files: { [path: string]: string }, path = 'a.txt'): Promise<string[]> {
  const list = await recordsInProcess(folder(files), [path])
  return list.flatMap(({ findings }) => findings.map(({ rule, actual }) => `${rule} ${actual}`))
}

test('the words of a draft that a configuration lets stand, and no others', async () => {
  const text = `${GAP}\nThe pier below TK Lane.\n`
  expect(await findingsIn({ 'a.txt': text, 'copydesk.yml': config() })).toEqual(['placeholder TK'])
  expect(records(folder({ 'a.txt': text, 'copydesk.yml': config() }), ['a.txt'])).toMatchObject([
    { suppressed: 1 },
  ])
  expect(await findingsIn({ 'a.txt': text, 'copydesk.yml': config({ rule: 'bare-source' }) })).toHaveLength(2)
  expect(await findingsIn({ 'a.txt': text, 'copydesk.yml': config({ file: '/b.txt' }) })).toHaveLength(2)
  expect(await findingsIn({ 'x/a.txt': GAP, 'copydesk.yml': config({ file: 'x/*' }) }, 'x')).toEqual([])
  const wrapped =
    'The road from the harbour leads along the old wall and the library on TK\n  Street is at its end, people say.\n'
  expect(
    await findingsIn({ 'a.txt': wrapped, 'copydesk.yml': config({ text: 'library on TK Street' }) }),
  ).toEqual([])
})

test('until a day: then it is queried again, with the reason', async () => {
  expect(await findingsIn({ 'a.txt': GAP, 'copydesk.yml': config({ until: '2999-12-31' }) })).toEqual([])
  const cwd = folder({ 'a.txt': GAP, 'copydesk.yml': config({ until: '2020-02-29' }) })
  const { status, stdout } = copydesk(cwd, ['-f', 'unix', 'a.txt'])
  expect(status).toBe(1)
  expect(stdout).toContain('a.txt:1:16: error: “TK” is not copy yet')
  expect(stdout).toMatch(
    /a\.txt:1:16: warning: This was to stand until 2020-02-29 \(its name\), says copydesk\.yml:2:5: .* \[stet\]\n/,
  )
})

test('one that lets nothing stand is said, when a draft it is for was read', () => {
  const cwd = folder({ 'a.txt': 'All is well.\n', 'b.txt': GAP, 'copydesk.yml': config() })
  expect(copydesk(cwd, ['a.txt']).stderr).toBe(
    'copydesk: copydesk.yml:2:5: this stet lets nothing stand in the drafts that were read: take it out\n',
  )
  expect(copydesk(cwd, ['b.txt']).stderr).toBe('')
  expect(copydesk(cwd, ['--rule', 'placeholder=off', 'a.txt']).stderr).toBe('')
  const both = folder({ 'a.txt': 'All is well.\n', 'b.txt': GAP, 'copydesk.yml': config({ file: '*.txt' }) })
  expect(copydesk(both, ['.'])).toMatchObject({ status: 0, stderr: '' })
})

test.each([
  ['no reason', { reason: ' ' }, /‘reason’ is empty at copydesk\.yml:5:13/],
  ['no such rule', { rule: 'placeholdr' }, /‘placeholdr’ at copydesk\.yml:3:11: did you mean ‘placeholder’/],
  ['no day', { until: 'soon' }, /‘until’ must be a day as in 2026-03-31 at copydesk\.yml:6:12/],
  ['no such day', { until: '2026-02-30' }, /there is no day 2026-02-30 at copydesk\.yml:6:12/],
  ['an unknown key', { since: 'x' }, /unknown key ‘since’ at copydesk\.yml:6:5/],
])('%s', async (_, more, message) => {
  const cwd = folder({ 'a.txt': GAP, 'copydesk.yml': config(more) })
  const { status, stderr } = await inProcess(cwd, ['a.txt'])
  expect(status).toBe(2)
  expect(stderr).toMatch(message)
})

test.each([
  ['a.txt', '[stet placeholder, bare-source: cleared]', /more than one rule: write one rule a stet/],
  [
    'a.txt',
    '[stet placeholder cleared by Ann]',
    /no colon behind its rule: write “stet placeholder: REASON”/,
  ],
  ['a.md', '<!-- stet placeholder bare-source: cleared -->', /more than one rule: write one rule a stet/],
  ['a.html', '<!-- stet placeholder -->', /gives no reason/],
  ['a.md', '<!-- stet placeholder: x', /lets nothing stand: no paragraph follows it/],
  ['a.html', '<!-- stet placeholder: x', /lets nothing stand: no paragraph follows it/],
  ['a.txt', '[stet, placeholder: x]', /There is no rule “, placeholder”: did you mean “placeholder”/],
  ['a.md', '<!-- stet; placeholder: x -->', /There is no rule “; placeholder”: did you mean “placeholder”/],
  ['a.md', '[stet placeholder: x]', /would be printed .* “<!-- stet placeholder: x -->”/],
  ['a.html', '<p>[stet placeholder]</p>', /would be printed .* “<!-- stet placeholder: REASON -->”/],
])('in %s, %s', async (name, note, message) => {
  const html = name.endsWith('.html')
  const cwd = folder({ [name]: `${note}\n\n${html ? '<p>' : ''}All is well here.\n` })
  expect((await inProcess(cwd, ['-f', 'unix', name])).stdout).toMatch(message)
})
