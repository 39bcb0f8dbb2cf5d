import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { chromium, type Browser } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A browser, or why there is none: what is tried in one is skipped then, and says so. */
export interface Started {
  browser: Browser | null
  /** For the name of the tests; empty when there is a browser. */
  why: string
}

function none(why: string): Started {
  console.warn(`what is tried in a browser is SKIPPED: ${why}`)
  return { browser: null, why: ` (SKIPPED: ${why})` }
}

/** Starts the browser that is installed; the environment variable CHROMIUM names another. */
export async function startBrowser(): Promise<Started> {
  const path = [process.env['CHROMIUM'] ?? '', ...PLACES].find((one) => existsSync(one))
  if (path === undefined) return none('there is no chromium; apt-get install chromium')
  // It writes into its user's folder, which may not be there or not be its own.
  const home = mkdtempSync(join(tmpdir(), 'copydesk-home-'))
  const leave = () => rmSync(home, { recursive: true, force: true })
  try {
    const browser = await chromium.launch({
      executablePath: path,
      // A container has neither what a sandbox needs nor much shared memory.
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
      env: { ...process.env, HOME: home },
      timeout: 45_000,
    })
    browser.on('disconnected', leave)
    return { browser, why: '' }
  } catch (error) {
    leave()
    const [reason] = String(error).split('\n')
    return none(`${path} does not start: ${reason}`)
  }
}
