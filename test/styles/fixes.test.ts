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

const read = (path: string, value: string): Promise<Draft> =>
  readDraft(new VFile({ path, value }), formatOfPath(path))

/** Mends a draft in styles: the fixes settle, a second run has none, and what is not reported stays. */
async function expectSound(path: string, text: string, names: Iterable<string>): Promise<void> {
  const draft = await read(path, text)
  for (const style of names) {
    const settings = settingsOf([layerOfStyleFlag(style)])
    const query = (one: Draft) => lintDraft(one, settings)
    const before = query(draft).findings
    const once = await fixDraft(draft, 'safe', query)
    expect([style, once.settled]).toEqual([style, true])
    // Where nothing was mended, a second run is the first.
    if (once.fixed === 0) continue
    const mended = String(once.draft.file)
    const twice = await fixDraft(await read(path, mended), 'safe', query)
    expect([style, twice.fixed]).toEqual([style, 0])
    expect([style, holds(mended, outside(text, before))]).toEqual([style, true])
  }
}

/** The other formats share what is done to their words. */
const FEW = ['ap', 'guardian']

describe.each(slugs)('%s', (slug) => {
  test.each(FORMATS)('%s: safe fixes settle, and touch nothing else', async (format) => {
    const text = readFileSync(new URL(`${slug}/story.${format}`, folder), 'utf8')
    await expectSound(`fixtures/${slug}/story.${format}`, text, format === 'txt' ? styles.keys() : FEW)
  })
})

test.each(rows.map(({ knob, draft }) => [knob, draft]))('%s: safe fixes settle', async (_, draft) => {
  await expectSound('row.txt', draft, styles.keys())
})
