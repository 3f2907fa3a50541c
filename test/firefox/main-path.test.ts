import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { launchFirefox } from '../support/firefox.ts'
import { CONNECTOR_AND_DOMAIN } from '../support/pasted-output.ts'

const PASTE = `john@tailspintoys.com
Remote Server returned '550 5.7.64 TenantAttribution; Relay Access Denied [AM5EUR02FT025.eop-EUR02.prod.protection.outlook.com]'

${CONNECTOR_AND_DOMAIN}`

let browser: Browser
let page: Page
let complaints: string[]

beforeAll(async () => {
  browser = await launchFirefox()
})

afterAll(async () => {
  await browser.close()
})

beforeEach(async () => {
  page = await browser.newPage()
  complaints = []
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(`${inject('siteUrl')}/playground/?clean`)
  await page.waitForSelector('#field-inboundConnectors:not([readonly])')
})

afterEach(async () => {
  expect(complaints).toEqual([])
  await page.close()
})

async function valueOf(selector: string): Promise<string> {
  return page.$eval(selector, (field) => (field as HTMLTextAreaElement).value)
}

/** What the stamp of a message says, once it is that of what was entered last. */
async function stampOf(title: string): Promise<string> {
  await page.waitForSelector('.middle:not([aria-busy=true])')
  return page.$$eval(
    '.message input[type=radio]',
    (cells, wanted) =>
      cells
        .map((cell) => cell.getAttribute('aria-label') ?? '')
        .find((label) => label.startsWith(wanted)) ?? '',
    title,
  )
}

async function press(modifier: 'Control', key: 'a' | 'v' | 'x' | 'z'): Promise<void> {
  await page.keyboard.down(modifier)
  await page.keyboard.press(key)
  await page.keyboard.up(modifier)
}

/** Types a text in place of what a field holds, as far as the reader can tell. */
async function fill(selector: string, text: string): Promise<void> {
  await page.click(selector)
  await press('Control', 'a')
  await page.keyboard.type(text)
}

/** Pastes by the clipboard: the text is put into the box and cut out again. */
async function paste(text: string): Promise<void> {
  await page.focus('#intake-text')
  await page.$eval(
    '#intake-text',
    (box, typed) => {
      ;(box as HTMLTextAreaElement).value = typed
      box.dispatchEvent(new Event('input', { bubbles: true }))
    },
    text,
  )
  await press('Control', 'a')
  await press('Control', 'x')
  await press('Control', 'v')
  await page.waitForSelector('.intake[aria-busy=false] .intake-notice:not(:empty)')
}

test('from a paste to a verdict, why, an edit and back', async () => {
  await paste(PASTE)
  expect(await valueOf('#field-inboundConnectors')).toContain('203.0.113.10')
  expect(await stampOf('Ordinary mail')).toMatch(/held for facts/)
  await fill('#field-connectingIp', '203.0.113.10')
  await expect.poll(() => stampOf('Ordinary mail')).toMatch(/relayed/)
  await page.locator('.message ::-p-text(Delivery report)').click()
  await expect
    .poll(() => page.$eval('.why', ({ textContent }) => textContent))
    .toContain('this decides')
  await page.locator('::-p-aria([name="Undo"][role="button"])').click()
  await expect.poll(() => stampOf('Ordinary mail')).toMatch(/held for facts/)
})

test('the same with the editor open', async () => {
  await page.setViewport({ width: 1440, height: 900 })
  await paste(PASTE)
  await fill('#field-connectingIp', '203.0.113.10')
  await expect.poll(() => stampOf('Ordinary mail')).toMatch(/relayed/)
  const before = await valueOf('#field-inboundConnectors')
  await page.focus('.pasted:has(#field-inboundConnectors) .editor-bar button')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.editor-place .monaco-editor.focused')
  await press('Control', 'a')
  await page.keyboard.type('Name : A')
  await expect.poll(() => valueOf('#field-inboundConnectors')).toBe('Name : A')
  await expect.poll(() => stampOf('Ordinary mail')).not.toMatch(/relayed/)
  const goBack = async () => {
    await press('Control', 'z')
    return valueOf('#field-inboundConnectors')
  }
  await expect.poll(goBack, { interval: 500 }).toBe(before)
  await expect.poll(() => stampOf('Ordinary mail')).toMatch(/relayed/)
  // There are no more steps in the editor: the sheet takes its own.
  await press('Control', 'z')
  await expect.poll(() => stampOf('Ordinary mail')).toMatch(/held for facts/)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Plain field')
})
