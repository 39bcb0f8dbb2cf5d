import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { buildDemo } from '../../scripts/build-demo.ts'
import { startBrowser } from '../sheet/browser/chromium.ts'

const { browser, why } = await startBrowser()
afterAll(() => browser?.close())

test('the desk for a page has at most 700 kB, compressed', () => {
  const worker = readFileSync(new URL('../../dist/src/codemirror/worker.js', import.meta.url))
  expect(gzipSync(worker, { level: 9 }).length).toBeLessThan(700_000)
})

const story = readFileSync(new URL('../../fixtures/court-fraud-trial/story.txt', import.meta.url), 'utf8')
const TYPED = 'TK and then some words to see that it is fluid. '

const findings = (page: Page) => page.locator('#findings li')

async function write(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').click()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(text)
}

describe.runIf(browser)(`the playground in a browser${why}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-demo-'))
  const path = join(folder, 'index.html')
  const url = pathToFileURL(path).href

  beforeAll(() => buildDemo(path))
  afterAll(() => rmSync(folder, { recursive: true }))

  /** The page, read for the first time, and all that it has asked for and complained of. */
  async function opened(): Promise<{ page: Page; requests: string[]; errors: string[] }> {
    const page = await browser?.newPage()
    if (!page) throw new Error('there is no browser')
    onTestFinished(() => page.close())
    const requests: string[] = []
    const errors: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    await page.goto(url)
    await page.locator('#sheet table').first().waitFor()
    return { page, requests, errors }
  }

  test('shows a story with its findings and its fact sheet, and asks the network for nothing', async () => {
    const { page, requests, errors } = await opened()
    expect(await findings(page).count()).toBeGreaterThan(3)
    expect(await page.locator('#sheet h2').allTextContents()).toEqual([
      'Fact sheet',
      'Figures',
      'Sources',
      'Quotes',
      'People',
      'Institutions',
    ])
    await write(page, 'The ferry to TK Street.')
    await page.locator('#findings .error').waitFor()
    const far = requests.filter((one) => one !== url && !/^(?:blob|data):/.test(one))
    expect(far).toEqual([])
    expect(errors).toEqual([])
  })

  test('typing shows and removes findings', async () => {
    const { page } = await opened()
    await write(page, 'The ferry to TK')
    await page.locator('#findings .error', { hasText: '“TK” is not copy yet' }).waitFor()
    expect(await page.locator('.cm-lintRange-error').allTextContents()).toEqual(['TK'])
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Backspace')
    await page.keyboard.type('Quay.')
    await page.locator('#findings', { hasText: 'Nothing to query' }).waitFor()
    expect(await page.locator('.cm-lintRange').count()).toBe(0)
  })

  test('a finding can be mended, and let stand with a reason', async () => {
    const { page } = await opened()
    await page.locator('#style').selectOption('guardian')
    await write(page, 'Mr Yilmaz said 8 per cent was enough, and that 9% would do. Then 7% came.')
    const remedy = findings(page).locator('button.remedy', { hasText: 'Change to “8%”' })
    await remedy.click()
    await expect
      .poll(() => page.locator('.cm-content').textContent(), { timeout: 30_000 })
      .toBe('Mr Yilmaz said 8% was enough, and that 9% would do. Then 7% came.')

    await page.locator('#format').selectOption('markdown')
    await write(page, 'The ferry to TK Street &amp; the quay.')
    const placeholder = findings(page).filter({ hasText: '“TK” is not copy yet' })
    await placeholder.locator('button.remedy', { hasText: 'Let it stand' }).click()
    await page.locator('#findings', { hasText: 'This stet gives no reason' }).waitFor()
    // The cursor stands where the reason belongs.
    await page.keyboard.type('the name of the street')
    await page.locator('#findings', { hasText: 'Nothing to query, 1 let stand' }).waitFor()
    expect(await page.locator('.cm-line').first().textContent()).toBe(
      '<!-- stet placeholder: the name of the street -->',
    )
  })

  test('a quick fix in the editor itself', async () => {
    const { page } = await opened()
    await write(page, 'The ferry to TK Street.')
    await page.locator('.cm-lintRange-error').hover()
    await page.locator('.cm-diagnosticAction', { hasText: 'Let it stand' }).click()
    await expect
      .poll(() => page.locator('.cm-line').first().textContent(), { timeout: 30_000 })
      .toBe('[stet placeholder: ]')
  })

  /** How often the page calls functions while one types, and what it shows before the desk has answered. */
  async function typing(words: number): Promise<number> {
    const { page } = await opened()
    await write(page, `${story}\n\n`.repeat(Math.ceil(words / story.split(/\s+/).length)))
    await page.locator('#findings', { hasText: 'to look at' }).waitFor()
    await page.keyboard.press('Control+Home')
    // The desk is not asked before it is let go: the page goes on without it.
    await page.evaluate(`
      window.held = []
      const { postMessage } = Worker.prototype
      Worker.prototype.postMessage = function (...message) {
        window.held.push(() => postMessage.apply(this, message))
      }
      window.letGo = () => {
        Worker.prototype.postMessage = postMessage
        for (const one of window.held) one()
      }`)
    const profiler = await page.context().newCDPSession(page)
    await profiler.send('Profiler.enable')
    await profiler.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
    await page.keyboard.type(TYPED)
    await expect.poll(() => page.evaluate('window.held.length'), { timeout: 60_000 }).toBeGreaterThan(0)
    const { result } = await profiler.send('Profiler.takePreciseCoverage')
    await profiler.send('Profiler.stopPreciseCoverage')
    expect(await page.locator('.cm-line').first().textContent()).toMatch(new RegExp(`^${TYPED}`))
    expect(await findings(page).filter({ hasText: '“TK” is not copy yet' }).count()).toBe(0)
    await page.evaluate('window.letGo()')
    await page.locator('#findings .error', { hasText: '“TK” is not copy yet' }).waitFor()
    return result
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0)
  }

  test('a draft of 5,000 words stays fluid: a key costs the page no more than in one of 500', async () => {
    const few = await typing(500)
    const many = await typing(5000)
    expect(many).toBeLessThan(few * 2)
  })
})
