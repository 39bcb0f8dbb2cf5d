import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copydesk, folder } from './command.ts'

test('init writes a configuration that can be used as it is', () => {
  const cwd = folder({ 'a.txt': 'A draft with TK in it.\n' })
  expect(copydesk(cwd, ['init'])).toEqual({ status: 0, stdout: 'wrote copydesk.yml\n', stderr: '' })
  expect(copydesk(cwd, ['a.txt'])).toMatchObject({ status: 1, stderr: '' })
})

test('everything that init shows can be used', () => {
  const cwd = folder({ 'a.txt': 'A draft to CHECK.\n' })
  copydesk(cwd, ['init'])
  const path = join(cwd, 'copydesk.yml')
  const live = readFileSync(path, 'utf8').replaceAll(/^# ((?:rules|overrides|stet|ignore):| {2,}.*)$/gm, '$1')
  expect(live).toContain('\nrules:\n')
  expect(live).toContain('\nignore:\n  - ')
  writeFileSync(path, live)
  expect(copydesk(cwd, ['a.txt'])).toMatchObject({ status: 1, stderr: '' })
})

test('init leaves a configuration alone', () => {
  const cwd = folder({ 'copydesk.yml': 'style: ap\n' })
  expect(copydesk(cwd, ['init'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'copydesk: copydesk.yml is there already and was left as it is\n',
  })
  expect(readFileSync(join(cwd, 'copydesk.yml'), 'utf8')).toBe('style: ap\n')
})
