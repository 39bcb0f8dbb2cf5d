import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copydesk, folder, records, type Run } from './command.ts'
import { inProcess } from './in-process.ts'

const GAP = 'The library on TK Street will open again on Monday.\n'
const FIGURE = 'About 900 staff and 40 dockers have left the port of Ardmore. Nothing else is known.\n'
const NAMES = 'Mayor Nadia Rahimi opened the bridge. Rahimi left. Nadya Rahimi smiled.\n'

const DRAFTS = {
  'desk/a.txt': GAP,
  'desk/b.md': `${FIGURE}\n${NAMES}`,
  'desk/c.html': `<p>${FIGURE}</p><p>${GAP}</p>`,
  'desk/d.txt': '',
  'desk/e.txt': new Uint8Array([0x41, 0xff]),
  'desk/sub/f.txt': NAMES,
  'desk/z.txt': 'The minister said that the programme would of been to expensive in 2019.\n',
}

/** Runs each shard with a report of its own. */
async function shards(
  run: typeof copydesk | typeof inProcess,
  cwd: string,
  count: number,
  ...args: string[]
): Promise<Run[]> {
  const runs: Run[] = []
  for (let i = 1; i <= count; i++) {
    runs.push(await run(cwd, ['--shard', `${i}/${count}`, '-o', `part-${i}.json`, ...args, 'desk']))
  }
  return runs
}

const merge = (cwd: string, count: number, ...args: string[]): Run =>
  copydesk(cwd, ['merge-reports', ...args, ...Array.from({ length: count }, (_, i) => `part-${i + 1}.json`)])

test('every report is that of the whole run, whatever the number and the order of the shards', async () => {
  const cwd = folder(DRAFTS)
  const formats = ['pretty', 'full', 'json', 'ndjson', 'unix', 'sarif', 'github', 'gitlab', 'junit']
  formats.push('checkstyle', 'rdjson', 'html')
  const reports = (name: string, ...args: string[]) => {
    const outputs = formats.flatMap((format) => ['-f', format, '-o', `${name}.${format}`])
    const { status, stdout } = copydesk(cwd, [...args, ...outputs])
    return { status, stdout, texts: formats.map((one) => readFileSync(join(cwd, `${name}.${one}`), 'utf8')) }
  }
  const whole = reports('whole', 'desk')
  expect(whole.status).toBe(2)
  const runs = await shards(copydesk, cwd, 3, '-f', 'json')
  expect(runs.map(({ status }) => status).toSorted()).toEqual([1, 1, 2])
  expect(reports('merged', 'merge-reports', 'part-2.json', 'part-3.json', 'part-1.json')).toEqual(whole)
  // More shards than drafts, in lines.
  await shards(inProcess, cwd, 9, '-f', 'ndjson')
  const parts = Array.from({ length: 9 }, (_, i) => `part-${i + 1}.json`)
  expect(reports('merged', 'merge-reports', ...parts)).toEqual(whole)
})

test('fixes, --quiet, --statistics and exit statuses', async () => {
  const cwd = folder({ ...DRAFTS, 'desk/e.txt': GAP })
  const same = async (flags: string[], ending: string[] = []) => {
    await shards(inProcess, cwd, 2, '-f', 'json', ...flags)
    const { status, stdout } = await inProcess(cwd, [...flags, ...ending, 'desk'])
    expect(merge(cwd, 2, ...ending)).toMatchObject({ status, stdout })
  }
  await same(['--quiet'])
  await same(['--fix-dry-run', '--unsafe-fixes'], ['-f', 'json'])
  await same([], ['--statistics', '--exit-zero'])
  await same(['--rule', 'placeholder=warning'], ['--max-warnings', '0'])
})

test('what cannot be merged', async () => {
  const cwd = folder({ ...DRAFTS, 'plain.json': '[{"path":"a.txt"}]', 'no.json': 'x' })
  await shards(inProcess, cwd, 3, '-f', 'json')
  const refused = async (...args: string[]) => {
    const { status, stdout, stderr } = await inProcess(cwd, ['merge-reports', ...args])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    return stderr
  }
  expect(await refused()).toMatch(/^copydesk: no reports are given/)
  expect(await refused('part-1.json', 'part-3.json')).toBe(
    'copydesk: 1 shard missing: of 2/3 there is no report\n',
  )
  expect(await refused('part-1.json', 'part-1.json')).toMatch(/are of the same shard, 1\/3/)
  expect(await refused('missing.json')).toMatch(/missing\.json could not be read: no such file/)
  expect(await refused('plain.json')).toMatch(/plain\.json is no report of a shard/)
  expect(await refused('no.json')).toMatch(/no\.json is no report of a shard/)
  writeFileSync(
    join(cwd, 'other.json'),
    readFileSync(join(cwd, 'part-2.json'), 'utf8').replaceAll('2/3', '2/4'),
  )
  expect(await refused('part-1.json', 'other.json', 'part-3.json')).toMatch(
    /one shard of 4, and others are of 3/,
  )
})

test.each(['0/3', '4/3', '3', '1/0', '-1/3', 'a/b'])('--shard=%s is none', async (value) => {
  const run = await inProcess(folder(DRAFTS), [`--shard=${value}`, 'desk'])
  expect(run.status).toBe(2)
  expect(run.stderr).toBe(`copydesk: --shard takes a part of the drafts, as in 1/3, not ‘${value}’\n`)
})

test('names are compared over all drafts of the run in each shard', () => {
  const cwd = folder({
    'desk/a.txt': 'Nadia Rahimi left.\n',
    'desk/b.txt': 'Nadia Rahimi spoke.\n',
    'desk/c.txt': 'Nadya Rahimi resigned.\n',
  })
  const found = records(cwd, ['--scope', 'run', '--shard', '3/3', 'desk'])
  expect(found).toMatchObject([{ path: 'desk/c.txt', findings: [{ actual: 'Nadya Rahimi' }] }])
})
