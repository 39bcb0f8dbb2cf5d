import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { buildDemo } from '../../scripts/build-demo.ts'
import { CHROMIUM } from '../sheet/browser/chromium.ts'

const why = CHROMIUM === null ? ' (SKIPPED: there is no chromium; apt-get install chromium)' : ''

test('the desk for a page has at most 700 kB, compressed', () => {
  const worker = readFileSync(new URL('../../dist/src/codemirror/worker.js', import.meta.url))
  expect(gzipSync(worker, { level: 9 }).length).toBeLessThan(700_000)
})

const findings = (page: Page) => page.locator('#findings li')

async function write(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').click()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(text)
}

describe.skipIf(CHROMIUM === null)(`the playground in a browser${why}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-demo-'))
  const path = join(folder, 'index.html')
  const url = pathToFileURL(path).href
  let browser: Browser

  beforeAll(async () => {
    const [launched] = await Promise.all([
      chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] }),
      buildDemo(path),
    ])
    browser = launched
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  /** The page, read for the first time, and all that it has asked for and complained of. */
  async function opened(): Promise<{ page: Page; requests: string[]; errors: string[] }> {
    const page = await browser.newPage()
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
      .poll(() => page.locator('.cm-content').textContent())
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
    await expect.poll(() => page.locator('.cm-line').first().textContent()).toBe('[stet placeholder: ]')
  })

  test('a draft of 5,000 words stays fluid', async () => {
    const { page } = await opened()
    const story = readFileSync(
      fileURLToPath(new URL('../../fixtures/court-fraud-trial/story.txt', import.meta.url)),
      'utf8',
    )
    const long = `${story}\n\n`.repeat(Math.ceil(5000 / story.split(/\s+/).length))
    await write(page, long)
    await page.keyboard.press('Control+Home')
    // From each key to the frame that shows it.
    await page.evaluate(`
      window.taken = []
      document.querySelector('.cm-content').addEventListener('keydown', () => {
        const start = performance.now()
        requestAnimationFrame(() => setTimeout(() => window.taken.push(performance.now() - start)))
      }, true)`)
    await page.keyboard.type('TK and then some words to see that it is fluid. ', { delay: 15 })
    await findings(page).first().waitFor()
    const taken = await page.evaluate<number[]>('window.taken')
    const sorted = taken.toSorted((a, b) => a - b)
    expect(sorted.length).toBeGreaterThan(40)
    expect(sorted[sorted.length >> 1]).toBeLessThan(100)
    await page.locator('#findings .error', { hasText: '“TK” is not copy yet' }).waitFor()
  })
})
