import { Worker } from 'node:worker_threads'

interface Job<Task> {
  task: Task
  resolve: (answer: string) => void
  reject: (error: unknown) => void
}

/** One is being worked on, and one lies ready, so that no thread waits for this one. */
const AT_A_THREAD = 2

/**
 * Threads that answer tasks with text, each one task after the other. When a thread breaks down, that is the failure
 * of the task it was at; another thread goes on with the rest.
 */
export class Threads<Task> {
  /** How many tasks it is good to give at a time. */
  readonly most: number
  readonly #script: URL
  readonly #jobs = new Map<Worker, Job<Task>[]>()
  readonly #waiting: Job<Task>[] = []
  #closed = false

  /** @param script answers each message it is sent with another, in their order */
  constructor(script: URL, count: number) {
    this.#script = script
    this.most = count * (AT_A_THREAD + 1)
    for (let i = 0; i < count; i++) this.#start()
  }

  /** The answer of a thread. Rejects with what broke the thread down. */
  run(task: Task): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject })
      this.#hand()
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    await Promise.all([...this.#jobs.keys()].map((thread) => thread.terminate()))
  }

  #start(): void {
    const thread = new Worker(this.#script)
    let failure: unknown = null
    this.#jobs.set(thread, [])
    thread.on('message', (answer: string) => {
      this.#jobs.get(thread)?.shift()?.resolve(answer)
      this.#hand()
    })
    thread.on('error', (error) => (failure = error))
    thread.on('exit', (code) => {
      const [broken, ...rest] = this.#jobs.get(thread) ?? []
      this.#jobs.delete(thread)
      if (this.#closed) return
      this.#waiting.unshift(...rest)
      this.#start()
      broken?.reject(failure ?? new Error(`a thread ended with status ${code}`))
      this.#hand()
    })
  }

  /** Hands waiting tasks out, first to threads that have nothing to do. */
  #hand(): void {
    for (let limit = 1; limit <= AT_A_THREAD; limit++) {
      for (const [thread, jobs] of this.#jobs) {
        if (jobs.length >= limit) continue
        const job = this.#waiting.shift()
        if (!job) return
        jobs.push(job)
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
        thread.postMessage(job.task)
      }
    }
  }
}
