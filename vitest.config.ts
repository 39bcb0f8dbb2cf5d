import { availableParallelism } from 'node:os'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const root = fileURLToPath(new URL('test/', import.meta.url))

/** What takes longest, so that it is not begun last, when the other processors have nothing left to do. */
const LONG = [
  'browser/demo',
  'sheet/browser/html-page',
  'cli/many',
  'cli/bad-input',
  'cli/workers',
  'cli/stream',
  'styles/fixes',
  'cli/cache',
  'cli/fix',
  'cli/watch',
  'cli/shard',
  'cli/baseline',
  'cli/check',
  'cli/formats',
  'pipeline',
  'scripts',
  'cli/names',
  'cli/since',
  'lsp/neovim',
].map((name) => `${name}.test.ts`)

/** Where a file stands in the order: long files first, the others as their names are, the same on every run. */
function place({ moduleId }: TestSpecification): string {
  const name = relative(root, moduleId)
  const at = LONG.indexOf(name)
  return `${String(at < 0 ? LONG.length : at).padStart(2, '0')} ${name}`
}

class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((a, b) => (place(a) < place(b) ? -1 : 1)))
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A process has a working folder of its own, in which the command is called. Nothing is left in a module that
    // the next file could trip over, and to load all rules and the model for each file takes longer than to test.
    pool: 'forks',
    isolate: false,
    // All of them: a test waits for the processes it starts. Left to itself, Vitest keeps one free.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    // Nothing here takes nearly that long: what does, hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
