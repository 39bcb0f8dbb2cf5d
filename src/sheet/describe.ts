import type { SourceKind } from '../article/types.ts'
import type { Desk } from './desk.ts'
import { mainClaims } from './main-claims.ts'
import type { SourceEntry } from './sources.ts'
import { shorten } from './words.ts'

/** Something said of an article; `open` when it is what a fact-checker has to look into. */
export interface Cell {
  text: string
  open: boolean
}

const KINDS: Readonly<Record<SourceKind, string>> = {
  person: 'person',
  institution: 'institution',
  place: 'place',
  document: 'document',
  pronoun: 'pronoun, whom it means is not clear',
  definite: 'described',
  collective: 'group',
  unnamed: 'unnamed',
}

export const plain = (text: string): Cell => ({ text, open: false })
export const open = (text: string): Cell => ({ text, open: true })

/** What is known of a source beside its name: kind, description, and why it has no name. */
export function describeSource(desk: Desk, { name, kind, description, unnamed }: SourceEntry): Cell[] {
  const known = [plain(KINDS[kind])]
  if (description !== null && !name.includes(description)) known.push(plain(shorten(description)))
  if (!unnamed) return known
  const { reason, terms, rote } = unnamed
  if (kind === 'unnamed' && description === null) known.push(open('not described'))
  if (reason) known.push(plain(`${rote ? 'reason by rote' : 'reason'}: “${desk.clause(reason)}”`))
  else if (terms) known.push(open(`no reason given, only the terms: “${desk.words(terms)}”`))
  else known.push(open(kind === 'collective' ? 'none of them named' : 'no reason given'))
  return known
}

/** That the main claims rest on one source without a name, in a sentence; null when they do not. */
export function describeMainClaims(desk: Desk): string | null {
  const found = mainClaims(desk.article, desk.sources)
  const entry = found && desk.sources.entries[found.source]
  if (!entry) return null
  const claims = found.claims === 'all' ? 'All that is attributed' : 'What the story opens with'
  return `${claims} rests on one source without a name: “${shorten(entry.name)}”.`
}
