import type { ParsedNode, YAMLSeq } from 'yaml'
import type { Conflict, Proposal, ProposedEntry } from './proposal.ts'
import { NAMES_SCHEMA_URL } from './schema.ts'

const KEYS = { person: 'people', institution: 'institutions' } as const

const drafts = (count: number): string => (count === 1 ? '1 draft' : `${count} drafts`)

/** “spelling: “Ada Obi” in 9 drafts, “Ada Obie” in 1 (b.txt:3:7)” */
export function conflictLine({ about, name, ways }: Conflict): string {
  const told = ways.map(({ text, drafts: count, first }) => {
    const where = first ? ` (${first.path}:${first.line}:${first.column})` : ''
    return `“${text}” ${count === 'register' ? 'in the register' : `in ${drafts(count)}`}${where}`
  })
  return `${about === 'spelling' ? 'spelling' : `${about} of ${name}`}: ${told.join(', ')}`
}

type Yaml = typeof import('yaml')

/** Entries as items of a block list, each under a comment that says where it comes from. */
function itemsOf(yaml: Yaml, entries: readonly ProposedEntry[], indent: string): string {
  const text = entries.map(({ name, role, acronym, accepted, drafts: count, mentions, first }) => {
    const value = {
      name,
      ...(role === null ? {} : { role }),
      ...(acronym === null ? {} : { acronym }),
      ...(accepted.length > 0 ? { accepted } : {}),
    }
    const where = `${first.path}:${first.line}:${first.column}`
    const times = mentions === 1 ? 'once' : `${mentions} times`
    return `# ${drafts(count)}, ${times}; first ${where}\n${yaml.stringify([value], { lineWidth: 0 })}`
  })
  return text.join('').replace(/^(?=.)/gm, indent)
}

/** A new register with the entries of a proposal, and what is to be decided as comments at its end. */
export async function newNamesFile({ entries, conflicts }: Proposal): Promise<string> {
  const yaml = await import('yaml')
  const lists = (['person', 'institution'] as const).map((kind) => {
    const own = entries.filter((entry) => entry.kind === kind)
    return own.length > 0 ? `\n${KEYS[kind]}:\n${itemsOf(yaml, own, '  ')}` : ''
  })
  const decide =
    conflicts.length > 0
      ? ['', '# To be decided:', ...conflicts.map((one) => `# - ${conflictLine(one)}`), '']
      : []
  return `# yaml-language-server: $schema=${NAMES_SCHEMA_URL}\n${lists.join('')}${decide.join('\n')}`
}

/** One change of a text. */
interface Insertion {
  at: number
  end: number
  text: string
}

/**
 * A register with the entries of a proposal behind those of each of its lists. What is there stays as it is, letter
 * by letter: comments, order, quotes.
 *
 * @param text a register that fits its schema, as YAML
 */
export async function mergedNamesFile(text: string, { entries }: Proposal): Promise<string> {
  const yaml = await import('yaml')
  const document = yaml.parseDocument(text)
  const changes: Insertion[] = []
  let appended = ''
  // Lines end as they do in the file.
  const ended = (more: string): string => (text.includes('\r\n') ? more.replaceAll('\n', '\r\n') : more)
  for (const kind of ['person', 'institution'] as const) {
    const own = entries.filter((entry) => entry.kind === kind)
    if (own.length === 0) continue
    const key = KEYS[kind]
    const pair = yaml.isMap(document.contents)
      ? document.contents.items.find(({ key: name }) => yaml.isScalar(name) && name.value === key)
      : undefined
    if (!pair) appended += `${key}:\n${itemsOf(yaml, own, '  ')}`
    else if (yaml.isSeq(pair.value)) changes.push(insertion(yaml, text, pair.value, own))
    else changes.push(behindKey(yaml, text, (pair.key as ParsedNode).range[1], own))
  }
  let merged = text
  for (const { at, end, text: more } of changes.toSorted((a, b) => b.at - a.at)) {
    merged = merged.slice(0, at) + ended(more) + merged.slice(end)
  }
  if (appended === '') return merged
  const whole = merged === '' || merged.endsWith('\n') ? merged : merged + ended('\n')
  return whole + ended(whole.trim() === '' ? appended : `\n${appended}`)
}

/** Where the line of an offset ends, and its line end. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end + 1
}

function insertion(yaml: Yaml, text: string, list: YAMLSeq, entries: readonly ProposedEntry[]): Insertion {
  const last = list.items.at(-1) as ParsedNode | undefined
  if (list.flow) {
    // “people: [{ name: Ada Obi }]”: JSON is YAML in brackets.
    const end = (list.range?.[1] ?? text.length) - 1
    const more = entries.map(({ name, role, acronym, accepted }) =>
      JSON.stringify({
        name,
        ...(role && { role }),
        ...(acronym && { acronym }),
        ...(accepted.length && { accepted }),
      }),
    )
    const at = last ? last.range[1] : end
    return { at, end: at, text: (last ? ', ' : '') + more.join(', ') }
  }
  const first = (list.items[0] as ParsedNode | undefined)?.range[0] ?? 0
  const dash = text.lastIndexOf('-', first - 1)
  const indent = text.slice(text.lastIndexOf('\n', dash) + 1, dash)
  // The end of a block value may stand on the next line already.
  const value = last?.range[1] ?? first
  const at = text.charAt(value - 1) === '\n' ? value : lineEnd(text, value)
  const open = at > 0 && text.charAt(at - 1) !== '\n' ? '\n' : ''
  return { at, end: at, text: open + itemsOf(yaml, entries, indent) }
}

/** “people:” with nothing behind it. */
function behindKey(yaml: Yaml, text: string, key: number, entries: readonly ProposedEntry[]): Insertion {
  const at = lineEnd(text, key)
  const open = text.charAt(at - 1) === '\n' ? '' : '\n'
  return { at, end: at, text: open + itemsOf(yaml, entries, '  ') }
}
