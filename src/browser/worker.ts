/**
 * The desk in a Web Worker: takes `Request`s and answers with `Response`s, whose ids are the same. It asks the
 * network for nothing: the model is part of the script.
 */
import compressed from 'model-planes.deflate'
import { answer } from './answer.ts'
import type { Request } from './messages.ts'
import { giveModel } from './model-bytes.ts'
import { fromPlanes } from './model-planes.ts'

async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** The last request that has come; those before it are out of date. */
let waiting: Request | null = null

async function work(): Promise<void> {
  const request = waiting
  if (!request) return
  waiting = null
  postMessage(await answer(request))
}

const ready = inflated(compressed).then((planes) => giveModel(fromPlanes(planes)))

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  waiting = data
  // Behind the messages that have come already: typing is faster than reading a long draft.
  void ready.then(() => setTimeout(() => void work()))
})
