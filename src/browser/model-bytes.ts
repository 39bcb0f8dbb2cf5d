let given: Uint8Array | null = null

/** Gives the desk its model: in a browser there is no file to read it from. */
export function giveModel(bytes: Uint8Array): void {
  given = bytes
}

/** The bytes that were given. Throws when there are none yet. */
export function modelBytes(): Uint8Array {
  if (!given) throw new Error('the attribution model was not given')
  return given
}
