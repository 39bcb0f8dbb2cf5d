import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { copydesk, folder } from './command.ts'
import { inProcess } from './in-process.ts'

const ids = readdirSync(new URL('../../plugins/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

test.each(ids)('explain %s', async (id) => {
  const { status, stdout, stderr } = await inProcess(folder(), ['explain', id])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout.split('\n')[0]).toBe(id)
  for (const heading of ['WHAT IT REPORTS', 'WHY', 'WHAT TO WRITE INSTEAD', 'EXAMPLES']) {
    expect(stdout).toContain(`\n\n${heading}\n`)
  }
  expect(stdout).not.toMatch(/```|\n#/)
  expect(stdout).not.toContain('\u001B')
})

test('explain without a rule lists them', () => {
  const { status, stdout } = copydesk(folder(), ['explain'])
  expect(status).toBe(0)
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual(ids.toSorted())
})

test('explain stet', () => {
  const text = 'The library on Quay Street opens.\n\n[stet placeholder: it is there]\n\nOn Monday.\n'
  const cwd = folder({ 'a.txt': text })
  expect(copydesk(cwd, ['-f', 'full', 'a.txt']).stdout).toContain('Why: copydesk explain stet')
  expect(copydesk(cwd, ['explain', 'stet']).stdout).toContain('[stet unattributed-figure:')
})

test('explain in colour', () => {
  expect(copydesk(folder(), ['explain', 'placeholder', '--color']).stdout).toContain('\u001B[1mplaceholder')
})
