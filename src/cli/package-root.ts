import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the installed package: the command runs from dist/bin, from dist/src and from src. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}

/** The version of copydesk. */
export function packageVersion(): string {
  const manifest = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
    version: string
  }
  return manifest.version
}

/** A sum of all that was built: another one may find something else in a draft, also when its version is the same. */
export function buildSum(): string {
  return readFileSync(join(packageRoot(), 'dist', 'bin', 'build-sum'), 'utf8')
}
