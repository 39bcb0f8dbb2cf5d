import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The floors of the house, from the ground up. What stands on one line does not know of each other. */
const FLOORS: readonly (readonly string[])[] = [
  ['src/english', 'src/styles'],
  ['src/draft'],
  ['src/article'],
  ['src/register'],
  ['src/rule.ts'],
  ['plugins'],
  ['src/lint'],
  ['src/report'],
  ['src/sheet'],
  ['src/lsp', 'src/browser'],
  ['src/cli', 'src/codemirror'],
  ['src/index.ts'],
]

const LONGEST = 320

/** A path from the project's folder, with slashes. */
const shorten = (path: string): string => relative(root, path).split(sep).join('/')

const files = ['src', 'plugins'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => shorten(join(root, folder, name))),
)

/** The number of a file's floor, and which room on it. */
function roomOf(file: string): { floor: number; room: string } | null {
  for (const [floor, rooms] of FLOORS.entries()) {
    const room = rooms.find((one) => file === one || file.startsWith(`${one}/`))
    if (room !== undefined) return { floor, room }
  }
  return null
}

/** The files of the project that a file imports, exports from, or names in a type. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  const names = text.matchAll(/(?:\bfrom|\bimport\(|^import)\s*'(\.[^']+)'/gm)
  return [...names].map(([, name = '']) => shorten(resolve(root, dirname(file), name)))
}

test('every file stands on a floor', () => {
  expect(files.length).toBeGreaterThan(20)
  expect(files.filter((file) => roomOf(file) === null)).toEqual([])
})

test('no lower floor imports a higher one, nor a room its neighbour', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => {
        const from = roomOf(file)
        const to = roomOf(imported)
        if (from === null || to === null || from.room === to.room) return false
        return to.floor >= from.floor
      })
      .map((imported) => `${file} imports ${imported}`),
  )
  expect(wrong).toEqual([])
})

test('a rule imports no other rule', () => {
  const wrong = files
    .filter((file) => /^plugins\/.+\//.test(file))
    .flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('plugins/') && dirname(name) !== dirname(file))
        .map((name) => `${file} imports ${name}`),
    )
  expect(wrong).toEqual([])
})

test(`no file is longer than ${LONGEST} lines, but for data and what is generated`, () => {
  const long = files
    .filter((file) => !file.startsWith('src/english/') && file !== 'plugins/index.ts')
    .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > LONGEST)
  expect(long).toEqual([])
})
