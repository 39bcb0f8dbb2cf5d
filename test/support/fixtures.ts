import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { VFile } from 'vfile'
import { parse } from 'yaml'
import { articleOfDraft } from '../../src/article/article.ts'
import type { Article, Place, Point } from '../../src/article/types.ts'
import { formatOfPath, readDraft } from '../../src/draft/read.ts'
import type { Finding } from '../../src/lint/finding.ts'
import { lintDraft } from '../../src/lint/lint.ts'
import { settingsOf } from '../../src/lint/settings.ts'
import type { Severity } from '../../src/rule.ts'

/** The formats that every fixture is there in, by the endings of their files. */
export const FORMATS = ['txt', 'md', 'html'] as const

export type Format = (typeof FORMATS)[number]

/** Words of a story, white space folded, and which of the places where they stand is meant. */
interface Words {
  text: string
  /** Counted from the start of the article, from 1. */
  occurrence?: number
  /** The formats that this holds for; all of them when not given. */
  formats?: Format[]
  why: string
}

interface ExpectedFinding extends Words {
  rule: string
  severity: Severity
}

/** `expected.yml` of a fixture. */
interface Expected {
  findings: ExpectedFinding[]
  silent: Words[]
}

/** What the desk made of one format of a fixture. */
export interface FixtureRun {
  /** Its path from the project's folder. */
  path: string
  source: string
  article: Article
  findings: Finding[]
  /** In what they differ from what is expected. */
  differences: Difference[]
}

/** Something that was expected and is not there, or the reverse. */
export interface Difference {
  /** `unplaced`: the article has no such words; `contradiction`: a finding is expected in words to be left alone. */
  what: 'missing' | 'not expected' | 'contradiction' | 'unplaced'
  rule: string
  severity: Severity
  words: string
  /** Where it stands in the draft: “12:3”, and the words around; empty for what has no place. */
  at: string
  excerpt: string
  /** Why it is expected or not, or what the finding says. */
  why: string
}

/** How much of a line is shown before a place; behind it, twice that. */
const REACH = 40

const folder = fileURLToPath(new URL('../../fixtures', import.meta.url))

/** Names of the fixtures' folders. */
export const slugs: readonly string[] = readdirSync(folder).toSorted()

/** A text with its white space folded, and where each of its offsets was before. */
class Folded {
  readonly text: string
  readonly #before: readonly number[]

  constructor(text: string) {
    const kept: string[] = []
    const before: number[] = []
    for (let i = 0; i < text.length; i++) {
      const space = /\s/.test(text.charAt(i))
      if (space && /\s/.test(text.charAt(i - 1))) continue
      kept.push(space ? ' ' : text.charAt(i))
      before.push(i)
    }
    this.text = kept.join('')
    this.#before = before
  }

  /** The span in the text before of the `occurrence`th place where the words stand, or null. */
  find({ text, occurrence = 1 }: Words): [number, number] | null {
    let at = -1
    for (let i = 0; i < occurrence; i++) {
      at = this.text.indexOf(text, at + 1)
      if (at < 0) return null
    }
    return [this.#before[at] ?? 0, (this.#before[at + text.length - 1] ?? 0) + 1]
  }
}

/** A story in one format, with what was found in it. */
class Comparison {
  readonly #format: Format
  readonly #article: Article
  readonly #source: string
  readonly #folded: Folded

  constructor(format: Format, article: Article, source: string) {
    this.#format = format
    this.#article = article
    this.#source = source
    this.#folded = new Folded(article.text)
  }

  /** Entries that hold for this format, each with its place in the file; null for words that the article has not. */
  #placed<Entry extends Words>(entries: readonly Entry[]): { entry: Entry; place: Place | null }[] {
    return entries
      .filter(({ formats }) => formats === undefined || formats.includes(this.#format))
      .map((entry) => {
        const span = this.#folded.find(entry)
        return { entry, place: span && this.#article.place(span) }
      })
  }

  /** A place in the draft, for people: line and column, and what of the line is around. */
  #where({ line, column }: Point): Pick<Difference, 'at' | 'excerpt'> {
    const text = this.#source.split(/\r\n|\r|\n/)[line - 1] ?? ''
    const from = Math.max(0, column - 1 - REACH)
    const to = column - 1 + 2 * REACH
    const excerpt = `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
    return { at: `${line}:${column}`, excerpt }
  }

  /**
   * What was expected and not found, found and not expected, or is in words that are to be left alone.
   *
   * @param wordsOf the words of a finding as read
   */
  differences(
    { findings: expected, silent }: Expected,
    found: readonly Finding[],
    wordsOf: (finding: Finding) => string,
  ): Difference[] {
    const differences: Difference[] = []
    const left = new Set(found)
    for (const { entry, place } of this.#placed(expected)) {
      const { rule, severity, text: words, why } = entry
      const match = place && [...left].find((one) => isExpected(one, entry, place))
      if (match) left.delete(match)
      else if (place)
        differences.push({ what: 'missing', rule, severity, words, why, ...this.#where(place.start) })
      else differences.push({ what: 'unplaced', rule, severity, words, why, at: '', excerpt: '' })
    }
    const alone = this.#placed(silent)
    for (const finding of found) {
      const { rule, severity, message, start } = finding
      const touched = alone.find(({ place }) => place !== null && overlap(finding, place))
      const one = { rule, severity, words: wordsOf(finding), ...this.#where(start) }
      const reason = touched ? `left alone, as ${touched.entry.why}` : ''
      if (left.has(finding))
        differences.push({ what: 'not expected', ...one, why: [message, reason].join(' ').trim() })
      else if (touched && severity !== 'info')
        differences.push({ what: 'contradiction', ...one, why: reason })
    }
    return differences
  }
}

function isExpected(finding: Finding, entry: ExpectedFinding, { start, end }: Place): boolean {
  return (
    finding.rule === entry.rule &&
    finding.severity === entry.severity &&
    finding.start.offset === start.offset &&
    finding.end.offset === end.offset
  )
}

function overlap(a: Place, b: Place): boolean {
  return a.start.offset < b.end.offset && b.start.offset < a.end.offset
}

/** A difference on three lines. */
export function explain({ what, severity, rule, words, why, at, excerpt }: Difference): string {
  return `${what}: ${severity} ${rule} “${words}”\n    ${why}\n    ${at} | ${excerpt}`
}

/** Lints one format of a fixture in the neutral style and compares. */
export async function runFixture(slug: string, format: Format): Promise<FixtureRun> {
  const expected = parse(readFileSync(`${folder}/${slug}/expected.yml`, 'utf8')) as Expected
  const path = `fixtures/${slug}/story.${format}`
  const source = readFileSync(`${folder}/${slug}/story.${format}`, 'utf8')
  const draft = await readDraft(new VFile({ path, value: source }), formatOfPath(path))
  const article = articleOfDraft(draft)
  const { findings } = lintDraft(draft, settingsOf())
  // A finding has the words of the file, markup in them and all; its message knows where they stand in the article.
  const spans = new Map(
    draft.file.messages.map(({ ruleId, place, copydesk }) => [
      `${ruleId} ${JSON.stringify(place)}`,
      copydesk?.span,
    ]),
  )
  const wordsOf = ({ rule, start, end, actual }: Finding): string => {
    const span = spans.get(`${rule} ${JSON.stringify({ start, end })}`)
    return (span && span[1] > span[0] ? article.slice(span) : actual).replaceAll(/\s+/g, ' ')
  }
  const differences = new Comparison(format, article, source).differences(expected, findings, wordsOf)
  return { path, source, article, findings, differences }
}
