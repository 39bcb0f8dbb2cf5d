import { VFile } from 'vfile'
import { articleOfDraft } from '../article/article.ts'
import type { Institution, Mention, Person } from '../article/types.ts'
import { readText } from '../draft/text.ts'
import type { Replacement } from '../lint/fix-edits.ts'
import type { Reading } from './desk.ts'
import type { NamedMention } from './mentions.ts'

const wordsOf = (text: string): string[] => text.trim().split(/\s+/)

/** The parts of a person's name, as the desk reads them. */
function partsOf(name: string): { given: string; surname: string } {
  const draft = readText(new VFile({ value: `On Monday ${name}, the mayor, said no.` }))
  const read = articleOfDraft(draft).people.find((one) => one.name === name)
  const words = wordsOf(name)
  return {
    given: read?.given ?? words[0] ?? name,
    surname: read?.surname ?? words.at(-1) ?? name,
  }
}

/** The letters that stand for a name: “ICC” for “International Criminal Court”. */
function initialsOf(name: string): string {
  return wordsOf(name)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
}

/** What each form of a person's name becomes. */
function personForms(
  person: Person,
  at: Mention,
  newName: string,
): (mention: Mention, text: string) => string {
  const single = wordsOf(newName).length === 1
  // A single word is for the form that the cursor stands on.
  const whole =
    single && at.form !== 'full' && person.given !== null
      ? at.form === 'given'
        ? `${newName} ${person.surname}`
        : `${person.given} ${newName}`
      : newName
  const { given, surname } = partsOf(whole)
  const replaced = (text: string): string =>
    text
      .replace(person.surname, () => surname)
      .replace(person.given ?? person.surname, () => (person.given === null ? surname : given))
  return ({ form }, text) => {
    if (form === 'surname' || form === 'honorific') return surname
    if (form === 'given') return given
    if (text === person.name) return whole
    return form === 'full' ? `${given} ${surname}` : replaced(text)
  }
}

/** What each form of an institution's name becomes. */
function institutionForms(
  { name, acronym }: Institution,
  at: Mention,
  newName: string,
): (mention: Mention, text: string) => string {
  if (at.form === 'acronym') return ({ form }, text) => (form === 'acronym' ? newName : text)
  const letters = acronym?.replaceAll('.', '') ?? ''
  const fits = letters !== '' && letters === initialsOf(name)
  const next = initialsOf(newName)
  return ({ form }, text) => {
    if (form === 'full') return newName
    if (form === 'acronym') {
      if (!fits || next.length < 2) return text
      return text.includes('.') ? [...next].map((letter) => `${letter}.`).join('') : next
    }
    // “the Ministry” stays as long as the new name has the word; else the word in its place is taken.
    const words = wordsOf(name)
    const others = wordsOf(newName)
    const first = words.indexOf(text)
    return first < 0 || others.includes(text) ? text : (others[first] ?? others.at(-1) ?? text)
  }
}

const isUpper = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase()

/** A name in capitals, as a headline may have it, stays in capitals. */
function inCase(old: string, name: string, text: string): string {
  return isUpper(old) && !isUpper(name) ? text.toUpperCase() : text
}

/**
 * The edits that give somebody or something another name through a whole draft: each mention keeps its form
 * (full name, surname, acronym), its capitals and its possessive. A name that the file has in pieces, with markup
 * between its words, is left alone.
 *
 * @param newName the full name, or the part of it that the cursor stands on
 */
export function renamed({ article, draft }: Reading, at: NamedMention, newName: string): Replacement[] {
  const source = String(draft.file)
  const name = newName.replaceAll(/\s+/g, ' ').trim()
  if (name === '') return []
  const formOf =
    at.kind === 'person'
      ? personForms(at.named, at.mention, name)
      : institutionForms(at.named, at.mention, name)
  return at.named.mentions.flatMap((mention) => {
    const old = article.slice(mention.span).replaceAll(/\s+/g, ' ')
    const { start, end } = article.place(mention.span)
    const written = source.slice(start.offset, end.offset)
    if (written.replaceAll(/\s+/g, ' ') !== old) return []
    const text = inCase(old, at.named.name, formOf(mention, old))
    if (text === old) return []
    // “Jones’” has an apostrophe alone; “Khan’” would not be right.
    const rest = /^['’](?!s\b)/i.exec(source.slice(end.offset, end.offset + 2))
    const needs = mention.possessive && rest && /s$/i.test(old) && !/s$/i.test(text)
    if (needs) return [{ start: start.offset, end: end.offset + 1, text: `${text}${rest[0]}s` }]
    return [{ start: start.offset, end: end.offset, text }]
  })
}
