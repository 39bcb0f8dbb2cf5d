import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Article } from '../../../src/article/types.ts'
import { pageOf, read } from '../html-page.ts'
import { madeArticle, type Found } from '../made.ts'
import { startBrowser } from './chromium.ts'

const STORY = `Quay fund runs dry

The Harbour Relief Fund has spent £4.2m since May, Orla Keating, its chair, said. She added that 310 boats were repaired.

A person close to the board claimed 900 islanders had left. More than 200 shops have closed.

“We asked for help,” recalled Ms Keating, “and 12 of us waited.”
`

const count = { kind: 'count', value: null, unit: null } as const

const FOUND: Found = {
  attributions: [
    {
      source: { words: 'Orla Keating, its chair', kind: 'person', refersTo: 'p0' },
      cue: 'said',
      content: ['The Harbour Relief Fund has spent £4.2m since May'],
    },
    {
      source: { words: 'She', kind: 'pronoun', refersTo: 'p0' },
      cue: 'added',
      content: ['that 310 boats were repaired'],
    },
    {
      source: { words: 'A person close to the board', kind: 'unnamed' },
      cue: 'claimed',
      content: ['900 islanders had left'],
      reason: null,
    },
    {
      source: { words: 'Ms Keating', kind: 'person', refersTo: 'p0' },
      cue: 'recalled',
      content: ['“We asked for help,”', '“and 12 of us waited.”'],
    },
  ],
  figures: [
    { ...count, words: '£4.2m', number: '4.2m', status: 'attributed', by: { attribution: 0 } },
    { ...count, kind: 'date', words: 'May', number: 'May', status: 'exempt' },
    { ...count, words: '310 boats', number: '310', status: 'attributed', by: { attribution: 1 } },
    { ...count, words: '900 islanders', number: '900', status: 'attributed', by: { attribution: 2 } },
    { ...count, words: 'More than 200 shops', number: '200', status: 'unattributed' },
    { ...count, words: '12', number: '12', status: 'attributed', by: { attribution: 3 } },
  ],
  people: [
    {
      id: 'p0',
      name: 'Orla Keating',
      role: 'its chair',
      mentions: [
        ['Orla Keating', 'full'],
        ['Keating', 'surname', 2],
      ],
    },
  ],
}

const story = await madeArticle('a.txt', STORY, FOUND)

const HOSTILE = `</script><script>window.hit = 1</script> said <img src=https://example.org/a onerror="window.hit = 1">

"><svg onload="window.hit = 1"> said 4,200 people were <a href="javascript:window.hit = 1">here</a>, Ann Tolley said.
`

const figure = (page: Page, words: string) => page.locator('article a.figure', { hasText: words })
const card = (page: Page) => page.locator('#card')

const { browser, why } = await startBrowser()
const folder = mkdtempSync(join(tmpdir(), 'copydesk-'))

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Opens the page of an article. What it asks for, says or breaks goes into `heard`. */
async function open(
  article: Article,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; heard: string[] }> {
  const file = join(folder, 'sheet.html')
  writeFileSync(file, pageOf({ path: 'drafts/<b onmouseover=alert(1)>.txt', article, error: null }))
  const context = await browser?.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  if (!context) throw new Error('there is no browser')
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const heard: string[] = []
  const { href } = pathToFileURL(file)
  await page.route('**', async (route) => {
    const url = route.request().url()
    if (url === href) return route.continue()
    heard.push(url)
    return route.abort()
  })
  page.on('console', (message) => heard.push(message.text()))
  page.on('pageerror', (error) => heard.push(String(error)))
  page.on('dialog', (dialog) => {
    heard.push(dialog.message())
    void dialog.dismiss()
  })
  await page.goto(href)
  return { page, heard }
}

describe.runIf(browser)(`in a browser${why}`, () => {
  test.each(['light', 'dark'] as const)(
    '%s: nothing is asked of the network, nothing is broken',
    async (colorScheme) => {
      const { page, heard } = await open(story, { colorScheme })
      await page.mouse.move(300, 400)
      await page.waitForLoadState('networkidle')
      expect(heard).toEqual([])
      expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe('none')
    },
  )

  test('pointing at a figure, at a source and at what it said shows who vouches', async () => {
    const { page } = await open(story)
    expect(await card(page).isVisible()).toBe(false)
    await figure(page, '310 boats').hover()
    expect(await card(page).textContent()).toBe('Vouched for by Orla Keating (“She”): “added” (line 3).')
    await figure(page, '200 shops').hover()
    expect(await card(page).textContent()).toBe('Nobody vouches for it.')
    await page
      .locator('article .content', { hasText: 'has spent' })
      .first()
      .hover({ position: { x: 3, y: 5 } })
    expect(await card(page).textContent()).toBe('Vouched for by Orla Keating: “said” (line 3).')
    expect(await page.locator('article .on').count()).toBeGreaterThan(2)
    await page.mouse.move(5, 5)
    await expect.poll(() => card(page).isVisible(), { timeout: 30_000 }).toBe(false)
  })

  test('the pointer can go onto the note, and Escape closes it', async () => {
    const { page } = await open(story)
    await figure(page, '310 boats').hover()
    await card(page).hover()
    await page.waitForTimeout(400)
    expect(await card(page).isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await card(page).isVisible()).toBe(false)
  })

  test('the Tab key goes to every statement and figure in the order of the text', async () => {
    const { page } = await open(story)
    const all = await page.locator('article a').allTextContents()
    await page.locator('article a').first().focus()
    const walked: string[] = []
    for (const _ of all) {
      const here = await page.evaluate(() => {
        const at = document.activeElement as HTMLElement
        const { outlineStyle, outlineWidth } = getComputedStyle(at)
        const by = document.getElementById(at.getAttribute('aria-describedby') ?? '')
        const shown = document.getElementById('card')
        return {
          text: at.textContent,
          outlined: outlineStyle !== 'none' && outlineWidth !== '0px',
          described: by?.textContent ?? 'nothing',
          card: shown?.hidden ? 'nothing' : shown?.textContent,
        }
      })
      walked.push(here.text)
      expect(here.outlined).toBe(true)
      expect(here.card).toBe(here.described)
      await page.keyboard.press('Tab')
    }
    expect(walked).toEqual(all)
    expect(walked).toMatchInlineSnapshot(`
        [
          "£4.2m",
          "May",
          "Orla Keating, its chair",
          "She",
          "310 boats",
          "A person close to the board",
          "900 islanders",
          "More than 200 shops",
          "Ms Keating",
          "12",
        ]
      `)
  })

  test('Enter goes on to the list, and from there back', async () => {
    const { page } = await open(story)
    await figure(page, '200 shops').focus()
    await page.keyboard.press('Enter')
    const item = page.locator('aside li:target')
    expect(await item.textContent()).toContain('Nobody vouches for it.')
    await item.locator('a').click()
    expect(await page.locator('article :target').textContent()).toBe('More than 200 shops')
  })

  test('without a script the links lead to the lists', async () => {
    const { page } = await open(story, { javaScriptEnabled: false })
    await figure(page, '900 islanders').click()
    expect(await page.locator('aside li:target').textContent()).toContain('A person close to the board')
  })

  test.each([400, 1280])('a page %i wide has nothing beside it, nor has the note', async (width) => {
    const { page } = await open(story, { viewport: { width, height: 800 }, hasTouch: true })
    const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(await wider()).toBeLessThanOrEqual(0)
    for (const one of await page.locator('article a').all()) {
      await page.keyboard.press('Escape')
      await one.tap()
      const box = await card(page).boundingBox()
      expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true)
    }
    expect(await wider()).toBeLessThanOrEqual(0)
  })

  test('in print the notes stand below, and each figure has the number of its note', async () => {
    const { page } = await open(story)
    await figure(page, '310 boats').hover()
    await page.emulateMedia({ media: 'print' })
    expect(await card(page).isVisible()).toBe(false)
    const numbers = await page
      .locator('article a.figure:not(.exempt)')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one, '::after').content))
    expect(numbers.map((text) => text.replaceAll(/\D/g, ''))).toEqual(numbers.map((_, i) => String(i + 1)))
    expect(await page.locator('.figures ol > li').count()).toBe(numbers.length)
    expect(await page.locator('.figures ol').innerText()).toContain('Vouched for by Orla Keating')
    const [article, sheet] = await Promise.all(
      ['article', 'aside'].map((name) => page.locator(name).boundingBox()),
    )
    expect(article && sheet && sheet.y >= article.y + article.height).toBe(true)
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('in black and white a source without a name and a figure without a source have marks of their own', async () => {
    const { page } = await open(story)
    await page.emulateMedia({ media: 'print' })
    const look = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => {
          const { borderBottomStyle, borderTopStyle, backgroundImage } = getComputedStyle(one)
          return [borderBottomStyle, borderTopStyle, backgroundImage === 'none' ? 'plain' : 'pattern']
        })
    expect(await look('article .source:not(.unnamed)')).toEqual(['solid', 'none', 'plain'])
    expect(await look('article .source.unnamed')).toEqual(['dashed', 'none', 'plain'])
    expect(await look('article .content.unnamed')).toEqual(['none', 'none', 'pattern'])
    expect(await look('article .attributed')).toEqual(['solid', 'none', 'plain'])
    expect(await look('article .unattributed')).toEqual(['solid', 'solid', 'plain'])
  })

  test('what a hostile draft or path says is only shown', async () => {
    const { page, heard } = await open(await read('a.txt', HOSTILE))
    for (const one of await page.locator('article a').all()) {
      await page.keyboard.press('Escape')
      await one.hover()
    }
    expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false)
    expect(heard).toEqual([])
    expect(await page.locator('article').innerText()).toContain('<script>window.hit = 1</script>')
    expect(await page.locator('h2').innerText()).toContain('<b onmouseover=alert(1)>')
  })

  test('even a script that got in would not run', async () => {
    const { page, heard } = await open(story)
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.hit = 1'
      document.body.append(script)
      document.body.insertAdjacentHTML('beforeend', '<img src="https://example.org/a.png">')
    })
    await expect
      .poll(() => heard.filter((one) => one.includes('Content Security Policy')), { timeout: 30_000 })
      .toHaveLength(2)
    expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false)
    expect(heard.some((one) => one.startsWith('https:'))).toBe(false)
  })

  test('its parts have names a screen reader can say', async () => {
    const { page } = await open(story)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    for (const [role, name] of [
      ['article', 'The article'],
      ['complementary', 'Fact sheet'],
      ['region', 'Sources'],
      ['region', 'Figures'],
      ['main', ''],
      ['banner', ''],
    ] as const) {
      expect(await page.getByRole(role, name === '' ? {} : { name }).count(), role).toBeGreaterThan(0)
    }
  })
})
