import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { rules } from '../../plugins/index.ts'
import type { Article, Place, Span } from '../article/types.ts'
import type { Draft, Stet } from '../draft/draft.ts'
import { parseStet } from '../draft/stet.ts'
import { Lines } from '../draft/lines.ts'
import type { FindingFields } from '../rule.ts'
import { covers, hasRunOut, runOutMessage, type ConfigStet } from './config-stet.ts'
import { nearest } from './nearest.ts'
import type { Settings } from './settings.ts'

export const STET_URL = 'https://github.com/copydesk/copydesk#stet'

/** A reporter's “correct as it is”, right behind a name or a figure or its possessive. */
const CQ = /(?:['’]s?)?\s?[([]CQ[)\]]/iy

function hasCq(article: Article, end: number): boolean {
  CQ.lastIndex = end
  return CQ.test(article.text)
}

/** What keeps a note from being one, or null. */
function fault(stet: Stet): string | null {
  const { rule, reason } = stet
  if (rule === '') return 'This stet names no rule: write “stet RULE: REASON”.'
  const ids = rules.map(({ id }) => id)
  const words = rule.split(/[\s,;]+/).filter((word) => word !== '')
  if (words.length > 1 && (/[,;]/.test(rule) || words.every((word) => ids.includes(word)))) {
    return `“${rule}” is more than one rule: write one rule a stet.`
  }
  if (words.length > 1 && ids.includes(words[0] ?? '')) {
    return `This stet has no colon behind its rule: write “stet ${words[0]}: REASON”.`
  }
  if (!ids.includes(rule)) {
    const near = nearest(rule, ids)
    return `There is no rule “${rule}”: ${near === null ? 'name the rule whose finding is to stand.' : `did you mean “${near}”?`}`
  }
  if (reason === '') return `This stet gives no reason: write “stet ${rule}: REASON”.`
  return null
}

function query(file: VFile, place: Place, reason: string, span: Span = [0, 0]): void {
  const message = file.message(reason, { place, ruleId: 'stet', source: 'copydesk' })
  message.actual = String(file).slice(place.start.offset, place.end.offset)
  message.url = STET_URL
  message.copydesk = { span, fix: null, related: [] }
}

/** What a configuration lets stand of a draft. */
class ConfigStets {
  readonly used = new Set<ConfigStet>()
  readonly #byRule = new Map<string, ConfigStet[]>()
  readonly #article: Article
  readonly #runOut: { stet: ConfigStet; span: Span }[] = []

  constructor(stets: readonly ConfigStet[], article: Article) {
    this.#article = article
    for (const stet of stets) this.#byRule.set(stet.rule, [...(this.#byRule.get(stet.rule) ?? []), stet])
  }

  /** Whether a finding is to stand; remembers one that was to until lately. */
  stands(rule: string, span: Span): boolean {
    const stets = this.#byRule.get(rule)?.filter((stet) => covers(stet, this.#article, span)) ?? []
    for (const stet of stets) this.used.add(stet)
    const [stet] = stets
    if (!stet || !stets.every(hasRunOut)) return stets.length > 0
    this.#runOut.push({ stet, span })
    return false
  }

  /** Queries what was to stand until lately. */
  queryRunOut(file: VFile): void {
    for (const { stet, span } of this.#runOut)
      query(file, this.#article.place(span), runOutMessage(stet), span)
  }
}

/** Whether a message is the same rule's on the same place as one before it; remembers it when not. */
function isRepeated(message: VFileMessage, fields: FindingFields, seen: Set<string>): boolean {
  const key = `${message.ruleId} ${fields.span[0]} ${fields.span[1]}`
  if (seen.has(key)) return true
  seen.add(key)
  return false
}

/** Notes as plain text has them, where they would be printed: in Markdown and HTML they let nothing stand. */
function queryShown({ file, format }: Draft, article: Article): void {
  if (format === 'text') return
  for (const { span } of article.blocks) {
    if (article.text[span[0]] !== '[' || article.text[span[1] - 1] !== ']') continue
    const note = parseStet(article.text.slice(span[0] + 1, span[1] - 1))
    if (!note) continue
    const comment = `<!-- stet ${note.rule || 'RULE'}: ${note.reason || 'REASON'} -->`
    query(
      file,
      article.place(span),
      `This would be printed and lets nothing stand: write it as a comment, “${comment}”.`,
      span,
    )
  }
}

/** What was let stand. */
interface Stood {
  /** How many findings. */
  suppressed: number
  /** The entries of the configuration that let something stand, or would if their day had not gone by. */
  used: ReadonlySet<ConfigStet>
}

/**
 * Takes from a draft's file the messages that a stet or a “(CQ)” lets stand, and repeated ones, and adds one
 * for every stet that names no known rule, gives no reason, or lets nothing stand. A stet for a rule that is off
 * is not judged.
 */
export function letStand(draft: Draft, article: Article, settings: Settings): Stood {
  const configured = new ConfigStets(settings.stets ?? [], article)
  const faults = draft.stets.map(fault)
  const used = new Set<Stet>()
  const sound = draft.stets.filter((stet, i) => faults[i] === null && stet.block !== null)
  const seen = new Set<string>()
  let suppressed = 0
  draft.file.messages = draft.file.messages.filter((message) => {
    const { copydesk } = message
    if (!copydesk) return true
    if (isRepeated(message, copydesk, seen)) return false
    const block = sound.length > 0 ? article.blockAt(copydesk.span[0]) : null
    const stets = sound.filter((stet) => stet.rule === message.ruleId && stet.block === block)
    for (const stet of stets) used.add(stet)
    const stands =
      configured.stands(message.ruleId ?? '', copydesk.span) ||
      stets.length > 0 ||
      hasCq(article, copydesk.span[1])
    if (stands) suppressed++
    return !stands
  })
  configured.queryRunOut(draft.file)
  queryShown(draft, article)
  const stood = { suppressed, used: configured.used }
  if (draft.stets.length === 0) return stood
  const lines = new Lines(String(draft.file))
  for (const [i, stet] of draft.stets.entries()) {
    const reason = faults[i]
    const place = { start: lines.point(stet.fileStart), end: lines.point(stet.fileEnd) }
    if (reason) query(draft.file, place, reason)
    else if (!used.has(stet) && isOn(stet.rule, settings)) query(draft.file, place, idle(stet))
  }
  return stood
}

function isOn(rule: string, settings: Settings): boolean {
  return (settings.rules.get(rule)?.severity ?? 'off') !== 'off'
}

/** What to say of a note that lets nothing stand. */
function idle({ rule, block }: Stet): string {
  const there =
    block === null ? 'no paragraph follows it' : `“${rule}” finds nothing in the paragraph it is for`
  return `This stet lets nothing stand: ${there}. Take it out.`
}
