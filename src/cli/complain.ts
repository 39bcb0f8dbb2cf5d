import process from 'node:process'

/** Says on standard error what went wrong. */
export function complain(message: string): void {
  // On a terminal the line may have how far the run is.
  const erase = process.stderr.isTTY ? '\r\u001B[K' : ''
  for (const line of message.split('\n')) process.stderr.write(`${erase}copydesk: ${line}\n`)
}
