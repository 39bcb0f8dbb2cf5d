/** How many letters to put in, leave out, change or swap with a neighbour to make one word of the other. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      }
      row.push(cost)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

/** The known word that was probably meant, or null when none is near. Words over 100 letters are near to nothing. */
export function nearest(word: string, known: Iterable<string>): string | null {
  if (word.length > 100) return null
  const written = word.toLowerCase()
  let best: string | null = null
  let bestCost = Math.max(1, Math.floor(written.length / 3)) + 1
  for (const one of known) {
    // “warn” for “warning”, “figure” for “unattributed-figure” would be far by letters alone.
    const part = written.length > 2 && (one.startsWith(written) || one.split('-').includes(written))
    const cost = part ? 1.5 : distance(written, one.toLowerCase())
    if (cost < bestCost) {
      best = one
      bestCost = cost
    }
  }
  return best
}

/** Advice for a name that is not known: the nearest known one, or else what is said otherwise. */
export function meaning(
  name: string,
  known: readonly string[],
  otherwise = `it is one of ${known.join(', ')}`,
): string {
  const near = nearest(name, known)
  return near === null ? otherwise : `did you mean ‘${near}’?`
}

/** Advice for the name of a rule that is not known. */
export function ruleMeaning(name: string, known: readonly string[]): string {
  return meaning(name, known, '‘copydesk explain’ lists them')
}
