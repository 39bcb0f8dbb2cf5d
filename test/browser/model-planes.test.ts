import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fromPlanes, toPlanes } from '../../src/browser/model-planes.ts'

test('the model is the same behind its way over the network', () => {
  const model = readFileSync(new URL('../../src/article/attributions/model.bin', import.meta.url))
  expect(Buffer.from(fromPlanes(toPlanes(model))).equals(model)).toBe(true)
})
