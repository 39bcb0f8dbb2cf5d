import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { COMMAND } from './built.ts'
import { run } from './clock.ts'
import { DOCUMENTS, GENERATOR } from './stream.ts'

/** A file of documents for each call of the function that Beam makes. */
const FILES = 20

/** Generated documents through the pipeline of docs/archive.md, on the local runner of Beam’s TypeScript SDK. */
export function measureBeam(scratch: string): void {
  const home = join(scratch, 'beam')
  mkdirSync(join(home, 'node_modules', '.bin'), { recursive: true })
  writeFileSync(join(home, 'package.json'), '{"private":true}')
  const install = ['install', '--no-audit', '--no-fund', '--ignore-scripts', 'apache-beam']
  const installed = spawnSync('npm', install, { cwd: home, encoding: 'utf8' })
  if (installed.status !== 0) throw new Error(`apache-beam could not be installed: ${installed.stderr}`)
  symlinkSync(COMMAND, join(home, 'node_modules', '.bin', 'copydesk'))
  const page = readFileSync(fileURLToPath(new URL('../docs/archive.md', import.meta.url)), 'utf8')
  const [, script = ''] = /```js\n([^]*?)```/.exec(page) ?? []
  writeFileSync(join(home, 'archive.mjs'), script)
  const lines = run([GENERATOR, String(DOCUMENTS)]).match(/.*\n/g) ?? []
  const names = Array.from({ length: FILES }, (_, i) => `documents-${i}.ndjson`)
  for (const [i, name] of names.entries()) {
    const [from, to] = [i, i + 1].map((at) => (at * lines.length) / FILES)
    writeFileSync(join(home, name), lines.slice(from, to).join(''))
  }
  const start = performance.now()
  const piped = spawnSync(process.execPath, ['archive.mjs', ...names], { cwd: home, encoding: 'utf8' })
  const seconds = (performance.now() - start) / 1000
  if (piped.status !== 0) throw new Error(`Beam failed: ${piped.stderr}`)
  process.stdout.write(
    `\nApache Beam, local runner: ${lines.length} documents in ${seconds.toFixed(0)} s\n${piped.stdout}`,
  )
}
