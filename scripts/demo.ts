/** Builds the playground and opens it in the browser; `--no-open` only says where it is. */
import { spawn } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { buildDemo } from './build-demo.ts'

const path = fileURLToPath(new URL('../dist/demo/index.html', import.meta.url))

/** The command that opens a page on this system. */
function opener(url: string): [command: string, ...args: string[]] {
  if (process.platform === 'darwin') return ['open', url]
  return process.platform === 'win32' ? ['cmd', '/c', 'start', '', url] : ['xdg-open', url]
}

await buildDemo(path)
const url = pathToFileURL(path).href
process.stdout.write(`The playground is ${url}\n`)
if (!process.argv.includes('--no-open')) {
  const [command, ...args] = opener(url)
  // Where nothing opens pages, the address is enough.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}
