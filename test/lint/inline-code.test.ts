import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { formatOfPath, readDraft } from '../../src/draft/read.ts'
import { fixDraft } from '../../src/lint/fixes.ts'
import { lintDraft } from '../../src/lint/lint.ts'
import { layerOfStyleFlag, settingsOf } from '../../src/lint/settings.ts'

const settings = settingsOf([layerOfStyleFlag('guardian')])

async function mended(path: string, value: string): Promise<string> {
  const draft = await readDraft(new VFile({ path, value }), formatOfPath(path))
  const { draft: after } = await fixDraft(draft, 'unsafe', (one) => lintDraft(one, settings))
  return String(after.file)
}

async function found(path: string, value: string): Promise<string[]> {
  const draft = await readDraft(new VFile({ path, value }), formatOfPath(path))
  return lintDraft(draft, settings).findings.map(({ rule, actual }) => `${rule} ${actual}`)
}

/** What these words are to several rules, in copy and in code. */
const WORDS = ['11.15 pm', 'The U.S.', '12 percent', 'June 18, 2025', 'XX']

describe('inline code is nobody’s copy', () => {
  test.each(WORDS)('%s is queried in copy', async (words) => {
    expect(await found('a.md', `The clerk wrote ${words} again.\n`)).not.toEqual([])
  })

  test.each(WORDS)('%s is left alone in code', async (words) => {
    expect(await found('a.md', `The clerk wrote \`${words}\` again.\n`)).toEqual([])
    expect(await found('a.md', `The clerk wrote <kbd>${words}</kbd> again.\n`)).toEqual([])
    for (const name of ['code', 'kbd', 'samp', 'var', 'tt']) {
      expect(await found('a.html', `<p>The clerk wrote <${name}>${words}</${name}> again.</p>\n`)).toEqual([])
    }
    expect(
      await found('a.html', `<p>The clerk wrote <code>run <b>${words}</b> now</code> again.</p>\n`),
    ).toEqual([])
  })

  test('what stands beside it is mended', async () => {
    expect(await mended('a.md', 'Run `at 11.15 pm` to see it at 11.15 pm.\n')).toBe(
      'Run `at 11.15 pm` to see it at 11.15pm.\n',
    )
    expect(await mended('a.html', '<p>Run <code>at 11.15 pm</code> to see it at 11.15 pm.</p>\n')).toBe(
      '<p>Run <code>at 11.15 pm</code> to see it at 11.15pm.</p>\n',
    )
  })

  test('what stands partly in it is not mended', async () => {
    const source = 'The doors close at 11.15 `pm` and open in `June` 18, 2025.\n'
    expect(await mended('a.md', source)).toBe(source)
  })

  test('a tag that is never closed makes nothing code', async () => {
    expect(await mended('a.md', 'Run <code>it at 11.15 pm.\n')).toBe('Run <code>it at 11.15pm.\n')
  })
})
