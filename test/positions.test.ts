import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { articlesOf, goldFolder, goldSet, spread } from '../bench/gold.ts'
import { articleOfDraft } from '../src/article/article.ts'
import type { Article } from '../src/article/types.ts'
import { readText } from '../src/draft/text.ts'
import { lintDraft } from '../src/lint/lint.ts'
import type { Finding } from '../src/lint/finding.ts'
import { settingsOf } from '../src/lint/settings.ts'
import { sheetOf, type FileSpan, type Sheet } from '../src/sheet/sheet.ts'
import { FORMATS, runFixture, slugs } from './support/fixtures.ts'

const ARTICLES = 100

/** Every span of a sheet, with where it stands in the sheet. */
function* spansOf(sheet: Sheet): Generator<[name: string, span: FileSpan]> {
  for (const [i, span] of sheet.sentences.entries()) yield [`sentences[${i}]`, span]
  for (const [i, one] of sheet.attributions.entries()) {
    for (const span of one.source?.spans ?? []) yield [`attributions[${i}].source`, span]
    for (const span of one.cue) yield [`attributions[${i}].cue`, span]
    for (const span of one.content) yield [`attributions[${i}].content`, span]
    if (one.anonymity?.reason) yield [`attributions[${i}].anonymity`, one.anonymity.reason]
  }
  for (const [i, { span, number, by }] of sheet.figures.entries()) {
    yield [`figures[${i}].span`, span]
    yield [`figures[${i}].number`, number]
    if (by && 'span' in by) yield [`figures[${i}].by`, by.span]
  }
  for (const [i, { span }] of sheet.quotes.entries()) yield [`quotes[${i}]`, span]
  for (const { id, role, mentions } of sheet.people) {
    if (role) yield [`${id}.role`, role]
    for (const { span } of mentions) yield [`${id}.mentions`, span]
  }
  for (const { id, definition, mentions } of sheet.institutions) {
    if (definition) yield [`${id}.definition`, definition]
    for (const { span } of mentions) yield [`${id}.mentions`, span]
  }
}

/** What refers to something else in a sheet refers to something that is there. */
function checkReferences(sheet: Sheet): void {
  const names = new Set([...sheet.people, ...sheet.institutions].map(({ id }) => id))
  assert.equal(names.size, sheet.people.length + sheet.institutions.length, 'an id stands for two')
  const attributions = new Set(sheet.attributions.map(({ id }) => id))
  assert.equal(attributions.size, sheet.attributions.length, 'an id stands for two attributions')
  for (const { source } of sheet.attributions) {
    if (source && source.refersTo !== null)
      assert.ok(names.has(source.refersTo), `nobody is ${source.refersTo}`)
  }
  for (const { attribution } of sheet.quotes) assert.ok(attribution === null || attributions.has(attribution))
  for (const { by } of sheet.figures) {
    if (by && 'attribution' in by) assert.ok(attributions.has(by.attribution))
  }
}

/** What holds for every article: findings and sheet stand where they say. (Asserted: there are many thousand spans.) */
function check(path: string, source: string, article: Article, findings: readonly Finding[]): void {
  for (const { rule, start, end, actual, related } of findings) {
    assert.ok(start.offset < end.offset, `${rule} is empty`)
    assert.equal(source.slice(start.offset, end.offset), actual)
    for (const one of related) assert.ok(one.start.offset < one.end.offset && one.end.offset <= source.length)
  }
  const sheet = sheetOf(path, article)
  for (const [name, [start, end]] of spansOf(sheet)) {
    assert.ok(
      0 <= start && start < end && end <= source.length,
      `${name} is [${start}, ${end}] of ${source.length}`,
    )
  }
  checkReferences(sheet)
  for (const { id, name, mentions } of [...sheet.people, ...sheet.institutions]) {
    assert.notEqual(name.trim(), '', `${id} has no name`)
    assert.ok(mentions.length > 0, `${id} is mentioned nowhere`)
    for (const { span } of mentions) {
      const text = source.slice(...span)
      assert.equal(text.trim(), text, `“${text}” has space at its edges`)
      assert.match(text, /\p{L}/u, `“${text}” is no name`)
    }
  }
}

describe.each(slugs)('%s', (slug) => {
  test.each(FORMATS)('%s: findings and sheet stand where they say', async (format) => {
    const { path, source, article, findings } = await runFixture(slug, format)
    check(path, source, article, findings)
  })
})

describe('annotated news, when it is there', () => {
  const gold = goldFolder()
  const set = gold && goldSet(gold, 'polnear/train')
  const paths = set ? spread(articlesOf(set), ARTICLES) : []

  const name =
    paths.length > 0
      ? `${paths.length} articles: findings and sheet stand where they say`
      : 'it is not there: set COPYDESK_GOLD to its folder to test on it'

  test.skipIf(paths.length === 0)(name, () => {
    const settings = settingsOf()
    const failed: string[] = []
    for (const path of paths) {
      const source = readFileSync(path, 'utf8')
      const draft = readText(new VFile({ path, value: source }))
      const { findings } = lintDraft(draft, settings)
      try {
        check(path, source, articleOfDraft(draft), findings)
      } catch (error) {
        if (!(error instanceof assert.AssertionError)) throw error
        failed.push(`${basename(path)}: ${error.message}`)
      }
    }
    expect(failed).toEqual([])
  })
})
