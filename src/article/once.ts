import type { Article } from './types.ts'

/**
 * Keeps what is read of something with it, as a property that nobody sees: read when it is first asked for, and gone
 * when its owner is. What lies in a WeakMap of long standing stays, and all that leads to, until a full collection of
 * garbage; drafts and articles come by the thousand and live for milliseconds.
 */
export function keeper<Owner extends object, Value extends object>(): (
  owner: Owner,
  read: (owner: Owner) => Value,
) => Value {
  const kept = Symbol('kept')
  return (owner: Owner & { [kept]?: Value }, read) => {
    const known = owner[kept]
    if (known) return known
    const value = read(owner)
    Object.defineProperty(owner, kept, { value })
    return value
  }
}

/** What is read of an article once, when it is first asked for, and kept as long as the article. */
export function once<Value extends object>(read: (article: Article) => Value): (article: Article) => Value {
  const keep = keeper<Article, Value>()
  return (article) => keep(article, read)
}
