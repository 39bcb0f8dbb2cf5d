import { expect, test } from 'vitest'
import { copydesk, folder } from './command.ts'
import { inProcess } from './in-process.ts'

const GAP = 'The library on TK Street will open again on Monday.\n'

const FILES = {
  'a.txt': GAP,
  'b.txt': 'The library on Quay Street will open again on Monday.\n',
  'copydesk.yml': 'rules:\n  placeholder: error\n',
  'broken.yml': 'rulse: {}\n',
}

test.each([
  [['--help']],
  [['a.txt', 'b.txt', 'missing.txt']],
  [['-f', 'json', '-', 'a.txt']],
  [['--qiet', 'a.txt']],
  [['--rule', 'placeholdr=error', 'a.txt']],
  [['--style', 'reuter', 'a.txt']],
  [['--config', 'broken.yml', 'a.txt']],
  [['--baseline', 'missing.json', 'a.txt']],
  [['--shard', '0/3', 'a.txt']],
  [['--concurrency', 'two', 'a.txt']],
  [['--scope', 'run', 'a.txt', 'b.txt']],
  [['-f', 'json', '-f', 'sarif', 'a.txt']],
  [['names', '--min-drafts', '0', 'a.txt']],
  [['names', 'a.txt', 'b.txt']],
  [['explain', 'placeholder', '--color']],
  [['--fix', '--diff', 'a.txt']],
  [['--print-config', 'a.txt']],
  [['explain', 'placeholder']],
  [['explain', '--style', 'ap']],
  [['merge-reports', 'a.txt']],
])('%j: a process says the same, byte for byte', async (args) => {
  const cwd = folder(FILES)
  const run = copydesk(cwd, args, { input: GAP })
  expect(run.stdout + run.stderr).not.toBe('')
  expect(await inProcess(cwd, args, { input: GAP })).toEqual(run)
})
