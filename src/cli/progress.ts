import process from 'node:process'

/** A run that is over sooner needs no word. */
const PATIENCE = 500
const EVERY = 100

/** Says on standard error, when that is a terminal, how far a run is: in a line that is gone at its end. */
export class Progress {
  readonly #total: number
  readonly #shows: boolean
  #done = 0
  #next = performance.now() + PATIENCE
  #isShown = false

  constructor(total: number) {
    this.#total = total
    this.#shows = process.stderr.isTTY && process.env['TERM'] !== 'dumb'
  }

  /** Another draft is done. */
  step(): void {
    this.#done++
    if (!this.#shows || performance.now() < this.#next) return
    this.#next = performance.now() + EVERY
    this.#isShown = true
    process.stderr.write(`\r${this.#done} of ${this.#total} drafts\u001B[K`)
  }

  /** Makes room for other lines. */
  clear(): void {
    if (!this.#isShown) return
    this.#isShown = false
    process.stderr.write('\r\u001B[K')
  }
}
