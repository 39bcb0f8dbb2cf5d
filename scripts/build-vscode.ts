/**
 * Builds the extension for Visual Studio Code into dist/vscode: its folder, with a server of its own, and the .vsix
 * that is installed, which is a zip of that folder with two lists.
 */
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type BuildOptions } from 'esbuild'
import { zipSync, type Zippable } from 'fflate'
import { STET_PAGE } from '../src/cli/stet-page.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const source = join(root, 'editors', 'vscode')

interface Manifest {
  name: string
  displayName: string
  description: string
  version: string
  publisher: string
  categories: string[]
  keywords: string[]
  engines: { vscode: string }
}

/** An extension is CommonJS, in which `import.meta` is empty: modules find their data by their script's own folder. */
const options: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  define: { 'import.meta.url': 'moduleUrl' },
  banner: { js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
}

/** Writes the extension's folder. */
export async function buildExtension(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'rules'), { recursive: true })
  await Promise.all([
    build({
      ...options,
      entryPoints: ['editors/vscode/src/extension.ts'],
      outfile: join(folder, 'extension.js'),
      external: ['vscode'],
    }),
    build({
      ...options,
      entryPoints: ['editors/vscode/src/server.ts'],
      outfile: join(folder, 'server.js'),
    }),
  ])
  cpSync(join(root, 'src/article/attributions/model.bin'), join(folder, 'model.bin'))
  for (const name of ['package.json', 'README.md']) cpSync(join(source, name), join(folder, name))
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE.txt'))
  cpSync(join(root, 'src/english/LICENSES.md'), join(folder, 'LICENSES.md'))
  for (const entry of readdirSync(join(root, 'plugins'), { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    cpSync(join(root, 'plugins', entry.name, 'README.md'), join(folder, 'rules', `${entry.name}.md`))
  }
  writeFileSync(join(folder, 'rules', 'stet.md'), STET_PAGE)
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

function manifestOf({ name, displayName, description, version, publisher, ...more }: Manifest): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="en-US" Id="${escaped(name)}" Version="${escaped(version)}" Publisher="${escaped(publisher)}"/>
    <DisplayName>${escaped(displayName)}</DisplayName>
    <Description xml:space="preserve">${escaped(description)}</Description>
    <Tags>${escaped(more.keywords.join(','))}</Tags>
    <Categories>${escaped(more.categories.join(','))}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${escaped(more.engines.vscode)}"/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace"/>
    </Properties>
    <License>extension/LICENSE.txt</License>
  </Metadata>
  <Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true"/>
  </Assets>
</PackageManifest>
`
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'application/javascript',
  json: 'application/json',
  md: 'text/markdown',
  txt: 'text/plain',
  bin: 'application/octet-stream',
  vsixmanifest: 'text/xml',
}

function contentTypes(): string {
  const types = Object.entries(TYPES).map(
    ([ending, type]) => `<Default Extension=".${ending}" ContentType="${type}"/>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types.join('')}</Types>\n`
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The .vsix of an extension's folder. */
export function vsixOf(folder: string): Uint8Array {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const files: Zippable = {
    'extension.vsixmanifest': bytesOf(manifestOf(manifest)),
    '[Content_Types].xml': bytesOf(contentTypes()),
  }
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const [, ending = ''] = /\.(\w+)$/.exec(name) ?? []
    if (ending in TYPES) files[`extension/${name.replaceAll('\\', '/')}`] = readFileSync(join(folder, name))
  }
  // The same bytes whenever it is built.
  return zipSync(files, { level: 9, mtime: '2024-01-01' })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = join(root, 'dist', 'vscode', 'extension')
  await buildExtension(folder)
  const path = join(root, 'dist', 'vscode', 'copydesk.vsix')
  writeFileSync(path, vsixOf(folder))
  process.stdout.write(`Wrote ${path}: code --install-extension puts it into the editor\n`)
}
