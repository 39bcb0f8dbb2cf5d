import { readFileSync } from 'node:fs'

/**
 * The bytes of the model that ships with the package. In a bundle for browsers, which have no files, another
 * module stands in the place of this one: `src/browser/model-bytes.ts`.
 */
export function modelBytes(): Uint8Array {
  return readFileSync(new URL('model.bin', import.meta.url))
}
