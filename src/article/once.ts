import type { Article } from './types.ts'

const kept = Symbol('kept')

/** What is kept with something, by what has read it. */
type Shelf = Map<object, object>

function shelfOf(owner: object & { [kept]?: Shelf }): Shelf {
  const known = owner[kept]
  if (known) return known
  const shelf: Shelf = new Map()
  Object.defineProperty(owner, kept, { value: shelf })
  return shelf
}

/**
 * What is read of an article (or a draft) once, when it is first asked for, and kept with it, as a property that nobody
 * sees. What lies in a WeakMap of long standing stays, and all that it leads to, until a full collection of garbage;
 * drafts and articles come by the thousand and live for milliseconds.
 */
export function once<Value extends object>(read: (article: Article) => Value): (article: Article) => Value
export function once<Owner extends object, Value extends object>(
  read: (owner: Owner) => Value,
): (owner: Owner) => Value
export function once(read: (owner: never) => object): (owner: object) => object {
  return (owner) => {
    const shelf = shelfOf(owner)
    let value = shelf.get(read)
    if (!value) shelf.set(read, (value = read(owner as never)))
    return value
  }
}
