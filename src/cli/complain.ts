import process from 'node:process'

/** Says on standard error what went wrong. */
export function complain(message: string): void {
  for (const line of message.split('\n')) process.stderr.write(`copydesk: ${line}\n`)
}
