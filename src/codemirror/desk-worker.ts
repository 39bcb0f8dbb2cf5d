import type { DeskSettings, Request, Response } from '../browser/messages.ts'
import type { DraftFormat } from '../draft/draft.ts'

/** What is asked of the worker. */
export interface Question {
  text: string
  format: DraftFormat
  settings: DeskSettings
  sheet: boolean
}

/** A Web Worker with the desk in it, shared by the editors of a page. */
export class DeskWorker {
  readonly #worker: Worker
  readonly #waiting = new Map<number, (response: Response | null) => void>()
  #last = 0

  constructor(worker: Worker) {
    this.#worker = worker
    worker.addEventListener('message', ({ data }: MessageEvent<Response>) => {
      for (const [id, resolve] of this.#waiting) {
        if (id > data.id) continue
        this.#waiting.delete(id)
        resolve(id === data.id ? data : null)
      }
    })
    worker.addEventListener('error', () => this.#giveUp())
  }

  /** What the desk says; null for a question that a later one has overtaken, or when the worker is broken. */
  ask(question: Question): Promise<Response | null> {
    this.#last++
    const request: Request = { id: this.#last, ...question }
    return new Promise((resolve) => {
      this.#waiting.set(request.id, resolve)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      this.#worker.postMessage(request)
    })
  }

  end(): void {
    this.#worker.terminate()
    this.#giveUp()
  }

  #giveUp(): void {
    for (const resolve of this.#waiting.values()) resolve(null)
    this.#waiting.clear()
  }
}
