import { expect, test } from 'vitest'
import { knobs } from '../../src/styles/knobs.ts'
import { styles } from '../../src/styles/styles.ts'
import { copydesk, folder } from './command.ts'
import { inProcess } from './in-process.ts'

const ids = [...styles.keys()]
const lines = (text: string): string[] => text.trimEnd().split('\n')

test('styles compares all of them, on eighty columns', () => {
  const { status, stdout, stderr } = copydesk(folder(), ['styles'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(Math.max(...lines(stdout).map((line) => line.length))).toBeLessThanOrEqual(80)
  expect(stdout).toContain('percent  percent-form\n  consistent                 neutral\n')
  for (const knob of Object.keys(knobs))
    expect(lines(stdout).some((line) => line.startsWith(knob))).toBe(true)
})

test('styles with names puts them side by side', () => {
  const { status, stdout } = copydesk(folder(), ['styles', 'ap', 'guardian'])
  expect(status).toBe(0)
  expect(lines(stdout)[0]?.trim().split(/ +/)).toEqual(['ap', 'guardian'])
  expect(stdout).toMatch(/^date +Aug\. 14\? +21 July 2016$/m)
  expect(Math.max(...lines(stdout).map((line) => line.length))).toBeLessThanOrEqual(80)
})

test('styles for programs', () => {
  const { stdout } = copydesk(folder(), ['styles', '--format', 'json'])
  const found = JSON.parse(stdout) as { id: string; notes: { knob: string; rule: string; asOf: string }[] }[]
  expect(found.map(({ id }) => id)).toEqual(ids)
  const date = found[1]?.notes.find(({ knob }) => knob === 'date')
  expect(date).toMatchObject({ value: 'Aug. 14', rule: 'date-form', sure: 'likely', asOf: '2025' })
})

test('styles as a table in Markdown', () => {
  const { stdout } = copydesk(folder(), ['styles', 'bbc', '--format', 'markdown'])
  expect(stdout).toContain('|  | rule | BBC-like |\n| --- | --- | --- |\n| percent | percent-form | %, word')
})

test('styles that there are not', () => {
  const { status, stderr } = copydesk(folder(), ['styles', 'gaurdian'])
  expect(status).toBe(2)
  expect(stderr).toContain('unknown style ‘gaurdian’: did you mean ‘guardian’?')
  expect(copydesk(folder(), ['styles', '-f', 'jsn']).stderr).toContain('did you mean ‘json’?')
})

test.each(ids)('explain --style %s', async (id) => {
  const { status, stdout, stderr } = await inProcess(folder(), ['explain', '--style', id])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(lines(stdout)[0]).toBe(id)
  expect(stdout).toContain('nobody at the house has approved it')
  expect(stdout).toContain('\n\nWHAT IT SETTLES\n')
  expect(stdout.includes('\n\nWHAT IT SETS\n')).toBe(id !== 'neutral')
  expect(Math.max(...lines(stdout).map((line) => line.length))).toBeLessThanOrEqual(80)
})

test('explain takes a rule or a style', () => {
  const { status, stderr } = copydesk(folder(), ['explain', 'date-form', '--style', 'ap'])
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringContaining('explain takes a rule or a style') as string,
  })
})

test('--print-config says what holds and who says so', () => {
  const cwd = folder({
    'desk/base.yml': 'style: ap\nrules:\n  placeholder:\n    also: [CHECK]\n',
    'desk/copydesk.yml': 'extends: base.yml\nrules:\n  placeholder: info\nignore: old/\n',
  })
  const { status, stdout } = copydesk(cwd, ['--print-config', 'desk/a.txt', '--rule', 'date-form=error'])
  expect(status).toBe(0)
  expect(stdout).toMatch(/^# desk\/a\.txt: desk\/copydesk\.yml$/m)
  expect(stdout).toMatch(/^style: ap +# desk\/base\.yml:1$/m)
  expect(stdout).toMatch(
    /^ {2}placeholder:\n {4}severity: info +# desk\/copydesk\.yml:3\n {4}also: +# desk\/base\.yml:4\n {6}- CHECK$/m,
  )
  expect(stdout).toMatch(
    /^ {2}date-form:\n {4}severity: error +# --rule date-form=error\n {4}form: "Aug\. 14" +# style ap$/m,
  )
  expect(stdout).toMatch(/^ {4}ages: digits +# style ap$/m)
  expect(copydesk(cwd, ['--print-config', 'desk/old/a.txt']).stdout).toContain('which ignores it')
  const plain = copydesk(cwd, ['--print-config', 'a.txt', '--style', 'nyt']).stdout
  expect(plain).toMatch(/^# a\.txt: no configuration file\nstyle: nyt +# --style nyt$/m)
  expect(plain).toMatch(/^ {4}wordsUpTo: 9 +# style ap$/m)
  expect(copydesk(cwd, ['--print-config', 'a.txt', 'b.txt']).status).toBe(2)
})
