import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/draft/draft.ts'
import { formatOfPath, readDraft } from '../../src/draft/read.ts'
import type { Finding } from '../../src/lint/finding.ts'
import { fixDraft } from '../../src/lint/fixes.ts'
import { lintDraft } from '../../src/lint/lint.ts'
import { layerOfStyleFlag, settingsOf } from '../../src/lint/settings.ts'
import { styles } from '../../src/styles/styles.ts'
import { FORMATS, slugs } from '../support/fixtures.ts'
import { rows } from './rows.ts'

const folder = new URL('../../fixtures/', import.meta.url)

/** What of a text is left outside of the findings that are mended, in its order. */
function outside(text: string, findings: readonly Finding[]): string[] {
  const pieces: string[] = []
  let at = 0
  for (const { start, end, fix } of findings) {
    if (fix !== 'safe' || start.offset < at) continue
    pieces.push(text.slice(at, start.offset))
    at = end.offset
  }
  return [...pieces, text.slice(at)]
}

/** Whether the pieces stand in the text in their order, the first at its start and the last at its end. */
function holds(text: string, pieces: readonly string[]): boolean {
  let at = 0
  for (const [i, piece] of pieces.entries()) {
    const found = i === 0 && !text.startsWith(piece) ? -1 : text.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return text.endsWith(pieces.at(-1) ?? '')
}

/** Mends a draft in a style: the fixes settle, a second run has none, and what is not reported stays. */
async function expectSound(path: string, text: string, style: string): Promise<void> {
  const read = (value: string): Promise<Draft> => readDraft(new VFile({ path, value }), formatOfPath(path))
  const settings = settingsOf([layerOfStyleFlag(style)])
  const query = (draft: Draft) => lintDraft(draft, settings)
  const before = query(await read(text)).findings
  const once = await fixDraft(await read(text), 'safe', query)
  const mended = String(once.draft.file)
  const twice = await fixDraft(await read(mended), 'safe', query)
  expect({ style, settled: once.settled, again: twice.fixed }).toEqual({ style, settled: true, again: 0 })
  expect([style, holds(mended, outside(text, before))]).toEqual([style, true])
}

/** The other formats share what is done to their words. */
const FEW = ['ap', 'guardian']

describe.each(slugs)('%s', (slug) => {
  test.each(FORMATS)('%s: safe fixes settle, and touch nothing else', async (format) => {
    const text = readFileSync(new URL(`${slug}/story.${format}`, folder), 'utf8')
    for (const style of format === 'txt' ? styles.keys() : FEW) {
      await expectSound(`fixtures/${slug}/story.${format}`, text, style)
    }
  })
})

test.each(rows.map(({ knob, draft }) => [knob, draft]))('%s: safe fixes settle', async (_, draft) => {
  for (const style of styles.keys()) await expectSound('row.txt', draft, style)
})
