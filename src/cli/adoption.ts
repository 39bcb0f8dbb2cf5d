// What only runs with a baseline, `--since` or fingerprints need, loaded together.
export { fingerprints } from '../lint/fingerprint.ts'
export { BaselineFile } from './baseline-file.ts'
export { Since } from './since.ts'
