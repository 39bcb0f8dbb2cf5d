/** Builds the desk as a Web Worker: one script for browsers, with the model in it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { constants, deflateRawSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { toPlanes } from '../src/browser/model-planes.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The compressed model as a module. Its bytes have no order but that some are frequent: Huffman's code alone is best. */
const model: Plugin = {
  name: 'model',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^model-planes\.deflate$/ }, ({ path }) => ({ path, namespace: 'model' }))
    onLoad({ filter: /.*/, namespace: 'model' }, () => {
      const bytes = readFileSync(join(root, 'src/article/attributions/model.bin'))
      const strategy = constants.Z_HUFFMAN_ONLY
      return {
        contents: deflateRawSync(toPlanes(bytes), { level: 9, memLevel: 7, strategy }),
        loader: 'binary',
      }
    })
  },
}

/** What a browser does not have, and what stands in its place. */
const inPlace: Plugin = {
  name: 'in-place',
  setup({ onResolve }) {
    onResolve({ filter: /\/model-bytes\.ts$/ }, () => ({ path: join(root, 'src/browser/model-bytes.ts') }))
  },
}

/** The worker's script. */
export async function workerScript(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/browser/worker.ts'],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome103', 'firefox113', 'safari16.4'],
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    write: false,
    plugins: [model, inPlace],
    alias: {
      'string-width': join(root, 'src', 'report', 'width.ts'),
      // The one for browsers asks the page's document, which a worker has not.
      'decode-named-character-reference': join(root, 'src', 'browser', 'character-reference.ts'),
    },
  })
  return outputFiles[0]?.text ?? ''
}
