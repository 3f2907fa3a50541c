import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest'
import { launchChromium } from './chromium.ts'

// Each test file has these for itself; they are new for each test.
export let browser: Browser
export let context: BrowserContext
export let page: Page

export const WIDE = { width: 1440, height: 900 }

/** Gives each test of a file a page in a context of its own; what that page complains about fails the test. */
export function useFreshPages(): void {
  let complaints: string[] = []
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser.close()
  })
  beforeEach(async () => {
    context = await browser.newContext({ viewport: WIDE })
    page = await context.newPage()
    complaints = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
  })
  afterEach(async () => {
    expect(complaints).toEqual([])
    await context.close()
  })
}

/** Opens the playground and waits until its fields can be typed into. */
export async function openPlayground(address = ''): Promise<void> {
  await page.goto(`${inject('siteUrl')}/playground/${address}`)
  await page.locator('#field-inboundConnectors:not([readonly])').waitFor()
  // A case comes in a file of its own; what is typed before it is there would be lost.
  if (address.startsWith('#')) await page.getByText(/^Opened: |^There is no case/).waitFor()
}

/** Waits until the verdicts on the page are those of what was entered last. */
export async function judged(): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.middle[aria-busy="true"]') === null)
}
