/**
 * Builds dist/: the library and the plugins with their types (tsc), the desk for web pages (see build-worker.ts),
 * and the command as a bundle of its own (esbuild), whose parts for Markdown, HTML, configuration, reports and the
 * language server are loaded only when they are needed.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { workerScript } from './build-worker.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')

/** Where a package is installed. */
function folderOf(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
}

/** Files of data that modules read from beside themselves. */
const DATA = ['src/article/attributions/model.bin']

/** In the bundle those modules stand elsewhere; the data stays where the library has it. */
const dataInPlace: Plugin = {
  name: 'data-in-place',
  setup({ onLoad }) {
    onLoad({ filter: new RegExp(`^${join(root, 'src')}.*\\.ts$`) }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const contents = source.replaceAll(
        /new URL\('([^']+)', import\.meta\.url\)/g,
        (whole, name: string) => {
          const data = relative(root, join(dirname(path), name))
          return DATA.includes(data) ? `new URL('../${data}', import.meta.url)` : whole
        },
      )
      return { contents, loader: 'ts' }
    })
  },
}

/** Types and modules, one for one, those for Node and those for pages. */
function buildLibrary(): boolean {
  rmSync(join(dist, 'src'), { recursive: true, force: true })
  rmSync(join(dist, 'plugins'), { recursive: true, force: true })
  const tsc = join(folderOf('typescript'), 'bin', 'tsc')
  return ['tsconfig.build.json', 'tsconfig.codemirror.json'].every((project) => {
    const { status } = spawnSync(process.execPath, [tsc, '-p', project], { cwd: root, stdio: 'inherit' })
    return status === 0
  })
}

/** The desk for a page, beside the CodeMirror extension that starts it. */
async function buildWorker(): Promise<void> {
  writeFileSync(join(dist, 'src', 'codemirror', 'worker.js'), await workerScript())
}

/** The command; files of an earlier build are removed after the new ones are there. Returns their names. */
async function buildCommand(): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { copydesk: 'src/cli/bin.ts', worker: 'src/cli/worker.ts' },
    outdir: join(dist, 'bin'),
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.20',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    plugins: [dataInPlace],
    // CommonJS, and loaded by `copydesk lsp` only.
    external: ['vscode-languageserver/node'],
    // The one for Node is CommonJS and calls require(), which a module has not.
    // string-width is vfile-reporter's, and takes a tenth of the time of a run.
    alias: {
      yaml: join(folderOf('yaml'), 'browser', 'index.js'),
      'string-width': join(root, 'src', 'report', 'width.ts'),
    },
  })
  const written = new Set(Object.keys(metafile.outputs).map((path) => basename(path)))
  for (const name of readdirSync(join(dist, 'bin'))) if (!written.has(name)) rmSync(join(dist, 'bin', name))
  chmodSync(join(dist, 'bin', 'copydesk.js'), 0o755)
  return [...written].toSorted()
}

/** What `--cache` knows this build by: a sum of all that decides what the command finds. */
function signBuild(names: readonly string[]): void {
  const sum = createHash('sha256')
  const files = [...names.map((name) => join(dist, 'bin', name)), ...DATA.map((path) => join(root, path))]
  for (const file of files) sum.update(`${basename(file)}\n`).update(readFileSync(file))
  writeFileSync(join(dist, 'bin', 'build-sum'), `${sum.digest('hex')}\n`)
}

try {
  const names = await buildCommand()
  // “--command”: while working on the command, its bundle is enough.
  if (!process.argv.includes('--command')) {
    if (buildLibrary()) await buildWorker()
    else process.exitCode = 1
  }
  for (const path of DATA) cpSync(join(root, path), join(dist, path))
  signBuild(names)
} catch {
  // esbuild has said what is wrong.
  process.exitCode = 1
}
