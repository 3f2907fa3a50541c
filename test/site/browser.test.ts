import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { isCasePage, readPages } from '../support/built-pages.ts'
import { launchChromium } from '../support/chromium.ts'

const siteUrl = inject('siteUrl')
const addresses = readPages(inject('siteFolder'))
  .filter((page) => !isCasePage(page))
  .map(({ address }) => address)
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

let browser: Browser
let context: BrowserContext
let page: Page
/** What the page complained about, security violations included. */
let complaints: string[]
let foreign: string[]

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
})

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  page = await context.newPage()
  complaints = []
  foreign = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(siteUrl) && !request.url().startsWith('data:')) {
      foreign.push(request.url())
    }
  })
})

afterEach(async () => {
  expect(complaints).toEqual([])
  expect(foreign).toEqual([])
  await context.close()
})

/** Opens a page and waits until its islands are alive, also those that wait to be in view. */
async function open(address: string): Promise<void> {
  await page.goto(siteUrl + address)
  await page.locator('astro-island').evaluateAll((islands) => {
    // An island has no box of its own.
    for (const island of islands) island.firstElementChild?.scrollIntoView()
  })
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null)
}

interface AxeViolation {
  readonly id: string
  readonly nodes: readonly { readonly target: readonly string[] }[]
}

async function axeViolations(): Promise<readonly string[]> {
  await page.evaluate(axeSource)
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: AxeViolation[] }> }
    }
    // Not among axe’s defaults, and part of WCAG 2.2 AA.
    return (await axe.run({ rules: { 'target-size': { enabled: true } } })).violations
  })
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  )
}

describe.each(addresses)('%s', (address) => {
  test.each(['light', 'dark'] as const)('is accessible in the %s theme', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await open(address)
    expect(await page.locator('html').getAttribute('data-theme')).toBe(colorScheme)
    expect(await axeViolations()).toEqual([])
  })

  test('fits a phone', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    await open(address)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    expect(await axeViolations()).toEqual([])
  })
})

// One page of every kind: the button is the frame’s.
describe.each(['/', '/notice/', '/playground/', '/404.html'])('%s', (address) => {
  test('changes its theme at the press of a button, and remembers it', async () => {
    await page.emulateMedia({ colorScheme: 'light' })
    await open(address)
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await ground()
    await page.locator('.bar [data-theme-toggle]').click()
    expect(await ground()).not.toBe(light)
    await page.reload()
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  })
})

describe('searching', () => {
  test('loads the index on first use and finds a reply', async () => {
    const requests: string[] = []
    page.on('request', (request) => requests.push(new URL(request.url()).pathname))
    await open('/notice/')
    expect(requests.filter((path) => path.includes('pagefind'))).toEqual([])
    await page.keyboard.press('Control+k')
    await page.getByLabel('Search this site').fill('ATTR35')
    const first = page.locator('.search-results a').first()
    await first.waitFor()
    expect(await first.textContent()).toBe('I have a bounce')
    expect(await axeViolations()).toEqual([])
    expect(requests.filter((path) => path.includes('pagefind'))).not.toEqual([])
    await first.click()
    await page.waitForURL(/i-have-a-bounce/)
  })

  test('works on the playground, which may not open connections', async () => {
    await open('/playground/')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByLabel('Search this site').fill('certificate')
    await page.locator('.search-results a').first().waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator('#search').evaluate((dialog) => dialog.hasAttribute('open'))).toBe(
      false,
    )
  })

  test('says so when nothing is found', async () => {
    await open('/')
    await page.keyboard.press('Control+k')
    await page.getByLabel('Search this site').fill('qqqqqqqq')
    await page.getByText('Nothing found').waitFor()
  })
})

test('the playground cannot fetch anything', async () => {
  await open('/playground/')
  const outcome = await page.evaluate(() =>
    fetch('/favicon.svg').then(
      () => 'fetched',
      () => 'refused',
    ),
  )
  expect(outcome).toBe('refused')
  // The refusal is reported as well: that report is the point of this test.
  expect(complaints.splice(0).join('\n')).toContain("connect-src 'none'")
})

test('code keeps its colours under the security policy', async () => {
  await open('/i-have-a-bounce/')
  const colours = await page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('.expressive-code code span[style]')].map(
        (token) => getComputedStyle(token).color,
      ),
    ),
  ])
  expect(colours.length).toBeGreaterThan(1)
})

test('on a phone the open menu is accessible', async () => {
  await page.setViewportSize({ width: 360, height: 740 })
  await open('/notice/')
  await page.getByRole('button', { name: 'Menu' }).click()
  expect(await axeViolations()).toEqual([])
})

test('on a phone the menu opens, leads on and closes without a script', async () => {
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  })
  const still = await plain.newPage()
  await still.goto(`${siteUrl}/`)
  const entry = still.locator('.side').getByRole('link', { name: 'Playground' })
  expect(await entry.isVisible()).toBe(false)
  await still.getByRole('button', { name: 'Menu' }).click()
  expect(await entry.isVisible()).toBe(true)
  await still.keyboard.press('Escape')
  expect(await entry.isVisible()).toBe(false)
  await plain.close()
})

test('without JavaScript a page takes the theme of the system', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'dark' })
  const still = await plain.newPage()
  await still.goto(`${siteUrl}/notice/`)
  const background = await still
    .locator('.foot')
    .evaluate((foot) => getComputedStyle(foot).backgroundColor)
  expect(background).toBe('rgb(13, 21, 36)')
  await plain.close()
})
