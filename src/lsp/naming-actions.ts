import type { Institution, Mention, Person } from '../article/types.ts'
import type { Finding } from '../lint/finding.ts'
import type { Replacement } from '../lint/fix-edits.ts'
import type { Reading } from './desk.ts'
import { mentionAt } from './mentions.ts'

/** Something to do about a name, with the edit that does it. */
export interface NamingAction {
  title: string
  edit: Replacement
}

function replacement({ article }: Reading, span: Mention['span'], text: string): Replacement {
  const { start, end } = article.place(span)
  return { start: start.offset, end: end.offset, text }
}

/** Mentions in the house's own running copy. */
function inCopy({ article }: Reading, mentions: readonly Mention[]): Mention[] {
  return mentions.filter(({ block, quoted }) => article.blocks[block]?.running === true && !quoted)
}

/** “Introduce the acronym here”: letters before their name get the name, the first name without letters gets them. */
function introduction(reading: Reading, institution: Institution, at: Mention): NamingAction | null {
  const { acronym, definition, mentions, name } = institution
  const [first] = inCopy(reading, mentions)
  if (acronym === null || at !== first || at.possessive) return null
  const title = 'Introduce the acronym here'
  const hasName = name !== acronym && mentions.some(({ form }) => form === 'full')
  if (at.form === 'acronym' && hasName) {
    return { title, edit: replacement(reading, at.span, `${name} (${acronym})`) }
  }
  if (at.form !== 'full' || definition) return null
  return { title, edit: replacement(reading, [at.span[1], at.span[1]], ` (${acronym})`) }
}

/** Letters whose name the draft does not have: the register's, or one to be found out, for which the desk asks until it is. */
function unknownAcronym({ settings }: Reading, finding: Finding): NamingAction {
  const { start, end, actual } = finding
  const name = settings.register?.find(actual)?.name ?? '[name]'
  const text = `${name} (${actual})`
  return { title: 'Introduce the acronym here', edit: { start: start.offset, end: end.offset, text } }
}

/** How somebody is called after the introduction: as the register says, else “Khan”, or “Mr Khan” where the copy does so. */
function laterNameOf({ article, settings }: Reading, { mentions, name, surname }: Person): string {
  const later = settings.register?.find(name)?.later
  if (later) return later
  const forms = mentions.filter(({ form, quoted }) => !quoted && (form === 'honorific' || form === 'surname'))
  const honorific = forms.filter(({ form, title }) => form === 'honorific' && title)
  const [first] = honorific
  if (!first?.title || honorific.length * 2 <= forms.length) return surname
  return `${article.slice(first.title)} ${surname}`
}

/** “Use the later form”: a name that is given in full once more, or letters that were introduced. */
function laterForm(reading: Reading, offset: number): NamingAction | null {
  const found = mentionAt(reading, offset)
  if (!found || found.mention.form !== 'full') return null
  const { mention } = found
  const copy = inCopy(reading, found.named.mentions)
  if (!copy.includes(mention) || copy[0] === mention) return null
  const earlier = copy.slice(0, copy.indexOf(mention))
  if (!earlier.some(({ form }) => form === 'full')) return null
  if (found.kind === 'person') {
    const span = [mention.title?.[0] ?? mention.span[0], mention.span[1]] as const
    return {
      title: 'Use the later form',
      edit: replacement(reading, span, laterNameOf(reading, found.named)),
    }
  }
  const { acronym, definition } = found.named
  if (acronym === null || !definition || definition[0] >= mention.span[0]) return null
  return { title: 'Use the later form', edit: replacement(reading, mention.span, acronym) }
}

/** What can be done about the name at an offset of the file. */
export function namingActions(
  reading: Reading,
  offset: number,
  findings: readonly Finding[],
): NamingAction[] {
  const found = mentionAt(reading, offset)
  const introduced = found?.kind === 'institution' ? introduction(reading, found.named, found.mention) : null
  const bare = introduced ? undefined : findings.find(({ rule }) => rule === 'undefined-acronym')
  return [introduced ?? (bare ? unknownAcronym(reading, bare) : null), laterForm(reading, offset)].filter(
    (one) => one !== null,
  )
}
