/** The model's planes, compressed: made by the script that builds the worker. */
declare module 'model-planes.deflate' {
  const bytes: Uint8Array<ArrayBuffer>
  export default bytes
}
