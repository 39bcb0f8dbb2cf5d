import type { Register, RegisterData } from '../register/register.ts'
import { registerOf } from '../register/register.ts'
import { registerSchema } from '../register/schema.ts'
import type { ConfigDocument } from './config-document.ts'
import { readConfigDocument } from './config-document.ts'
import type { ConfigProblem } from './config-error.ts'
import { ConfigError } from './config-error.ts'
import { SchemaCheck } from './schema-check.ts'

const schema = new SchemaCheck('the names register', registerSchema)

/** A names register as read and checked: its data and where they stand. */
export interface RegisterDocument {
  document: ConfigDocument
  data: RegisterData
}

/**
 * Reads a names register and checks it: against its schema, and that no form is right in one place and wrong in
 * another.
 *
 * @param path absolute path
 * @param shown the path as it is to stand in errors
 * @param asked where the file was asked for, for the error when there is none
 * @throws {ConfigError} with all problems, each at its place
 */
export async function readRegister(path: string, shown: string, asked?: string): Promise<RegisterDocument> {
  const document = await readConfigDocument(path, shown, asked)
  const data = schema.check<RegisterData>(document)
  const problems = clashes(data, document)
  if (problems.length > 0) throw new ConfigError(problems)
  return { document, data }
}

/** One register of several files. */
export async function loadRegister(
  files: readonly { path: string; asked?: string }[],
  show: (path: string) => string,
): Promise<Register> {
  const read = await Promise.all(
    files.map(({ path, asked }) =>
      asked === undefined ? readRegister(path, show(path)) : readRegister(path, show(path), asked),
    ),
  )
  return registerOf({
    people: read.flatMap(({ data }) => data.people ?? []),
    institutions: read.flatMap(({ data }) => data.institutions ?? []),
  })
}

/** Names given twice, and forms that are right and wrong, or wrong for two. */
function clashes(data: RegisterData, document: ConfigDocument): ConfigProblem[] {
  const problems: ConfigProblem[] = []
  const right = new Map<string, string>()
  const wrong = new Map<string, string>()
  for (const kind of ['people', 'institutions'] as const) {
    const names = new Map<string, string>()
    for (const [i, { name, accepted = [], acronym }] of (data[kind] ?? []).entries()) {
      const at = document.where([kind, i, 'name'], 'value')
      const before = names.get(name)
      if (before !== undefined) {
        problems.push({
          what: `‘${name}’ a second time`,
          where: at,
          advice: `it stands at ${before} already`,
        })
      } else names.set(name, at)
      for (const form of [name, ...accepted, ...(acronym === undefined ? [] : [acronym])]) {
        if (!right.has(form)) right.set(form, at)
      }
    }
  }
  for (const kind of ['people', 'institutions'] as const) {
    for (const [i, entry] of (data[kind] ?? []).entries()) {
      for (const [j, form] of (entry.wrong ?? []).entries()) {
        const where = document.where([kind, i, 'wrong', j], 'value')
        const as = right.get(form)
        const before = wrong.get(form)
        if (as !== undefined) {
          problems.push({ what: `‘${form}’ is wrong here and right at ${as}`, where, advice: null })
        } else if (before !== undefined) {
          problems.push({
            what: `‘${form}’ is wrong for two`,
            where,
            advice: `the other stands at ${before}`,
          })
        } else wrong.set(form, where)
      }
    }
  }
  return problems
}
