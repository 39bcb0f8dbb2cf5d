import { execFileSync, spawnSync } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { BIN, environment } from './command.ts'

const GENERATOR = fileURLToPath(new URL('../../bench/documents.mjs', import.meta.url))
const DOCUMENTS = 2500

test('what was read of a document is gone with it, without a full collection of garbage', () => {
  const input = execFileSync(process.execPath, [GENERATOR, String(DOCUMENTS)], { maxBuffer: 2 ** 28 })
  const { stdout } = spawnSync(process.execPath, ['--trace-gc', BIN, '--stream', '--no-config'], {
    input,
    env: environment(),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const sizes = [...stdout.matchAll(/Scavenge [\d.]+ \([\d.]+\) -> ([\d.]+)/g)].map(([, size]) =>
    Number(size),
  )
  // The first ones are of the program itself.
  const late = sizes.slice(sizes.length / 2)
  expect(late.length).toBeGreaterThan(10)
  // An article takes some 15 kB: if they stayed, these would be 20 MB apart.
  expect(Math.max(...late) - Math.min(...late)).toBeLessThan(5)
})
