import type { Article } from '../types.ts'

/** What is read of an article once, when it is first asked for, and kept as long as the article. */
export function once<Value extends object>(read: (article: Article) => Value): (article: Article) => Value {
  const kept = new WeakMap<Article, Value>()
  return (article) => {
    let value = kept.get(article)
    if (!value) {
      value = read(article)
      kept.set(article, value)
    }
    return value
  }
}
