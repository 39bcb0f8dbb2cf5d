/** Builds the playground: one page that can be opened from the disk, with all that it needs in it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { workerScript } from './build-worker.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A script as it can stand in a page. */
const inPage = (script: string): string => script.replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3C`)

async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['demo/main.ts'],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome103', 'firefox113', 'safari16.4'],
    minify: true,
    legalComments: 'none',
    // The page brings its worker itself; the address of the one in the package means nothing here.
    logOverride: { 'empty-import-meta': 'silent' },
    logLevel: 'warning',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

/** Writes the page to a file. */
export async function buildDemo(path: string): Promise<void> {
  const [page, worker] = await Promise.all([pageScript(), workerScript()])
  const template = readFileSync(join(root, 'demo', 'index.html'), 'utf8')
  const whole = template.replace('/*WORKER*/', () => inPage(worker)).replace('/*PAGE*/', () => inPage(page))
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, whole)
}
