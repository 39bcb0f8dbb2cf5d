/**
 * Works on several things at a time, and gives each result as soon as it and all before it are there: in the order
 * of the things, whatever the order of the work. No more is taken than is being worked on.
 *
 * @param most how many things are worked on at a time
 */
export async function* inOrder<Thing, Result>(
  things: AsyncIterable<Thing>,
  most: number,
  work: (thing: Thing) => Promise<Result>,
): AsyncGenerator<Result> {
  const iterator = things[Symbol.asyncIterator]()
  const results: Promise<{ result: Result }>[] = []
  const take = () => {
    const taken = iterator.next().then((next) => ({ next }))
    // Whoever awaits it hears of it; when the work is broken off, nobody does.
    taken.catch(() => {})
    return taken
  }
  let taking: ReturnType<typeof take> | null = take()
  try {
    while (taking !== null || results.length > 0) {
      const oldest = results[0]
      const waiting = [...(taking && results.length < most ? [taking] : []), ...(oldest ? [oldest] : [])]
      const first = await Promise.race(waiting)
      if ('result' in first) {
        void results.shift()
        yield first.result
      } else if (first.next.done) taking = null
      else {
        const result = work(first.next.value).then((value) => ({ result: value }))
        // Whoever awaits it hears of it.
        result.catch(() => {})
        results.push(result)
        taking = take()
      }
    }
  } finally {
    // Not awaited: it may be waiting for what never comes.
    void iterator.return?.()
  }
}
