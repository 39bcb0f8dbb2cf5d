/** Waits this long after a keystroke, in milliseconds. */
const DEBOUNCE = 150

/** A draft that takes longer than this, in milliseconds, is read less often. */
const SLOW = 100

/** Publishes diagnostics when the typing pauses: one reading at a time for a draft, and never of an older version. */
export class Publisher {
  readonly #publish: (uri: string) => Promise<void>
  readonly #waiting = new Map<string, NodeJS.Timeout>()
  /** How long the last one took. */
  readonly #taken = new Map<string, number>()
  debounce = DEBOUNCE

  /** @param publish reads the draft as it is then, and sends its diagnostics */
  constructor(publish: (uri: string) => Promise<void>) {
    this.#publish = publish
  }

  /** After a pause, the first time at once; calls off what waits already. */
  soon(uri: string): void {
    const taken = this.#taken.get(uri)
    const pause = taken !== undefined && taken > SLOW ? 2 * taken : 0
    this.#after(uri, taken === undefined ? 0 : Math.max(this.debounce, pause))
  }

  /** As soon as the messages that have arrived are taken in. */
  now(uri: string): void {
    this.#after(uri, 0)
  }

  forget(uri: string): void {
    clearTimeout(this.#waiting.get(uri))
    this.#waiting.delete(uri)
    this.#taken.delete(uri)
  }

  #after(uri: string, delay: number): void {
    clearTimeout(this.#waiting.get(uri))
    const timer = setTimeout(() => {
      this.#waiting.delete(uri)
      const start = performance.now()
      void this.#publish(uri).then(() => void this.#taken.set(uri, performance.now() - start))
    }, delay)
    this.#waiting.set(uri, timer)
  }
}
