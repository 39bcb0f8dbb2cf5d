import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { BIN, environment, folder } from '../cli/command.ts'

interface Seen {
  failure?: string
  opened: string[]
  actions: string[]
  fixed: { text: string; codes: string[] }
  renamed: string
  restarted: string[]
}

const pathTo = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const isInstalled = spawnSync('nvim', ['--version']).status === 0
if (!isInstalled) console.warn('what is tried in Neovim is SKIPPED: there is no nvim; apt-get install neovim')
const why = isInstalled ? '' : ' (SKIPPED: there is no nvim; apt-get install neovim)'

const DRAFT = `Kareem Khan, the prosecutor, said no on Monday. It was TK.

Six people called Khan’s office, said Khan.
`
const HOUSE = {
  'copydesk.yml': 'rules: {}\n',
  'names.yml': 'people:\n  - name: Karim Khan\n    wrong: [Kareem Khan]\n',
  'draft.txt': DRAFT,
}

test.skipIf(!isInstalled)(`Neovim opens a draft, mends it, renames, and starts again${why}`, () => {
  const root = folder(HOUSE)
  const seenIn = join(root, 'seen.json')
  const command = `{ cmd = { ${[process.execPath, BIN, 'lsp', '--stdio'].map((one) => JSON.stringify(one)).join(', ')} } }`
  const { stderr } = spawnSync(
    'nvim',
    [
      ['--headless', '-u', 'NONE', '-i', 'NONE', '-n'],
      ['--cmd', 'filetype on', '--cmd', `lua vim.g.copydesk = ${command}`],
      ['--cmd', `luafile ${pathTo('../../editors/neovim/copydesk.lua')}`],
      ['-c', `luafile ${pathTo('neovim.lua')}`, 'draft.txt'],
    ].flat(),
    {
      cwd: root,
      encoding: 'utf8',
      timeout: 110_000,
      env: environment({ COPYDESK_SEEN: seenIn, XDG_STATE_HOME: root, XDG_CACHE_HOME: root }),
    },
  )
  const seen = JSON.parse(readFileSync(seenIn, 'utf8')) as Seen
  expect(seen.failure, stderr).toBe(undefined)
  expect(seen.opened).toEqual(['house-name', 'placeholder'])
  expect(seen.actions.join('\n')).toContain('Let it stand (stet house-name: …)')
  expect(seen.fixed.text).toContain('Karim Khan, the prosecutor')
  expect(seen.fixed.codes).toEqual(['placeholder'])
  expect(seen.renamed).toContain('Karim Kahn, the prosecutor')
  expect(seen.renamed).toContain('called Kahn’s office, said Kahn.')
  expect(seen.restarted).toContain('placeholder')
})
