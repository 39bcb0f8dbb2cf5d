import type { VFileMessage } from 'vfile-message'
import { rules } from '../../plugins/index.ts'
import type { Article } from '../article/types.ts'
import type { Draft, Stet } from '../draft/draft.ts'
import { Lines } from '../draft/lines.ts'
import type { FindingFields } from '../rule.ts'
import { nearest } from './nearest.ts'
import type { Settings } from './settings.ts'

const STET_URL = 'https://github.com/copydesk/copydesk#stet'

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
  if (!ids.includes(rule)) {
    const near = nearest(rule, ids)
    return `There is no rule “${rule}”: ${near === null ? 'name the rule whose finding is to stand.' : `did you mean “${near}”?`}`
  }
  if (reason === '') return `This stet gives no reason: write “stet ${rule}: REASON”.`
  return null
}

function queryStet(draft: Draft, stet: Stet, reason: string, lines: Lines): void {
  const place = { start: lines.point(stet.fileStart), end: lines.point(stet.fileEnd) }
  const message = draft.file.message(reason, { place, ruleId: 'stet', source: 'copydesk' })
  message.actual = String(draft.file).slice(stet.fileStart, stet.fileEnd)
  message.url = STET_URL
  message.copydesk = { span: [0, 0], fix: null, related: [] }
}

/** Whether a message is the same rule's on the same place as one before it; remembers it when not. */
function isRepeated(message: VFileMessage, fields: FindingFields, seen: Set<string>): boolean {
  const key = `${message.ruleId} ${fields.span[0]} ${fields.span[1]}`
  if (seen.has(key)) return true
  seen.add(key)
  return false
}

/**
 * Takes from a draft's file the messages that a stet or a “(CQ)” lets stand, and repeated ones, and adds one
 * for every stet that names no known rule, gives no reason, or lets nothing stand. Returns how many were let
 * stand. A stet for a rule that is off is not judged.
 */
export function letStand(draft: Draft, article: Article, settings: Settings): number {
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
    const stands = stets.length > 0 || hasCq(article, copydesk.span[1])
    if (stands) suppressed++
    return !stands
  })
  if (draft.stets.length === 0) return suppressed
  const lines = new Lines(String(draft.file))
  for (const [i, stet] of draft.stets.entries()) {
    const reason = faults[i]
    if (reason) queryStet(draft, stet, reason, lines)
    else if (!used.has(stet) && isOn(stet.rule, settings)) queryStet(draft, stet, idle(stet), lines)
  }
  return suppressed
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
