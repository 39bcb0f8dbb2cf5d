import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { formatOfPath, readDraft } from '../../src/draft/read.ts'
import type { Finding } from '../../src/lint/finding.ts'
import { lintDraft } from '../../src/lint/lint.ts'
import { settingsOf } from '../../src/lint/settings.ts'
import { stetNoteFor } from '../../src/lint/stet-note.ts'
import { FORMATS, slugs } from '../support/fixtures.ts'

const settings = settingsOf()

async function queried(path: string, value: string) {
  const draft = await readDraft(new VFile({ path, value }), formatOfPath(path))
  return { draft, findings: lintDraft(draft, settings).findings }
}

const said = ({ rule, actual }: Finding) => `${rule} ${actual}`

test.each(FORMATS)('in stories as %s the findings of every rule can be let stand', async (format) => {
  const rules = new Set<string>()
  const all = new Set<string>()
  for (const slug of slugs) {
    const path = fileURLToPath(new URL(`../../fixtures/${slug}/story.${format}`, import.meta.url))
    const source = readFileSync(path, 'utf8')
    const { draft, findings } = await queried(path, source)
    for (const finding of findings) {
      all.add(finding.rule)
      const note = stetNoteFor(draft, finding)
      if (rules.has(finding.rule) || !note) continue
      rules.add(finding.rule)
      const { start, text } = note.edit
      const written = `${text.slice(0, note.reason)}as agreed${text.slice(note.reason)}`
      const after = await queried(path, source.slice(0, start) + written + source.slice(start))
      const left = after.findings.map(said)
      expect(
        left.filter((one) => one.startsWith('stet ')),
        `${path}: ${said(finding)}`,
      ).toEqual([])
      expect(left.length).toBeLessThan(findings.length)
    }
  }
  expect(rules).toEqual(all)
})
