import { describe, expect, inject, test } from 'vitest'
import { browser, judged, openPlayground, page, useFreshPages } from '../support/fresh-page.ts'

useFreshPages()

/** What the visible drawing says where the route is decided, and where it ends. */
async function litRoute(): Promise<{ decides: string[]; ends: string[] }> {
  const rows = (selector: string): Promise<string[]> =>
    page.locator(`.diagram-drawing ${selector} tspan`).filter({ visible: true }).allTextContents()
  return {
    decides: await rows('.is-deciding'),
    ends: await rows(
      '.node.is-taken:is(.relayed, .inside, .elsewhere, .returned, .held):not(.is-deciding)',
    ),
  }
}

async function choose(name: string): Promise<void> {
  await page.getByRole('radio', { name }).check({ force: true })
}

const RETURNED = {
  decides: ['Sender', 'none in <>', '550 5.7.64'],
  ends: ['Returned', '550 5.7.64'],
}

describe('the route', () => {
  test('of the worked example is lit before any script runs', async () => {
    const quiet = await browser.newContext({
      javaScriptEnabled: false,
      viewport: page.viewportSize(),
    })
    const still = await quiet.newPage()
    await still.goto(`${inject('siteUrl')}/playground/`)
    const decides = still.locator('.drawing-route-wide .is-deciding tspan')
    expect(await decides.allTextContents()).toEqual(RETURNED.decides)
    await quiet.close()
  })

  test('follows the selected message, and loads what lights it only then', async () => {
    const loaded: string[] = []
    page.on('request', (request) => loaded.push(request.url()))
    await openPlayground()
    await page.waitForLoadState('networkidle')
    expect(await litRoute()).toEqual(RETURNED)
    expect(loaded.filter((url) => url.includes('light-route'))).toEqual([])
    await choose('Ordinary mail')
    await expect.poll(litRoute).toEqual({
      decides: ['Sender', 'accepted', 'decides'],
      ends: ['contoso', 'sends it on', 'Outside', 'relayed'],
    })
    await choose('To an own recipient')
    await expect.poll(litRoute).toEqual({
      decides: ['Sender', 'accepted', 'decides'],
      ends: ['contoso', 'delivered'],
    })
    await choose('Delivery report')
    await expect.poll(litRoute).toEqual(RETURNED)
  })

  test('is not drawn anew by an edit that does not change it', async () => {
    await openPlayground()
    await choose('Ordinary mail')
    await expect.poll(async () => (await litRoute()).decides).toContain('accepted')
    const changes = await page.evaluateHandle(() => {
      const seen: MutationRecord[] = []
      const look = { subtree: true, childList: true, attributes: true, characterData: true }
      for (const drawing of document.querySelectorAll('.diagram-drawing'))
        new MutationObserver((records) => seen.push(...records)).observe(drawing, look)
      return seen
    })
    const connectors = page.locator('#field-inboundConnectors')
    await connectors.fill(`\n${await connectors.inputValue()}`)
    await judged()
    await choose('To an own recipient')
    await expect.poll(async () => (await litRoute()).ends).toContain('delivered')
    const untouched = await changes.evaluate((seen) =>
      seen.every(({ target }) => target.textContent !== 'accepted'),
    )
    expect(untouched).toBe(true)
  })

  test('follows what is typed, as text, and says the same in words', async () => {
    await openPlayground()
    await page.getByLabel('Connecting IP address').fill('198.51.100.1')
    await judged()
    await expect.poll(litRoute).toEqual({
      decides: ['IP address', 'not listed', '550 5.7.64'],
      ends: ['Returned', '550 5.7.64'],
    })
    await page.getByText('The route in words').click()
    const words = page.getByRole('region', { name: 'The route' }).getByRole('listitem')
    expect(await words.first().textContent()).toBe(
      'Your server, 198.51.100.1, hands over a message from <> to john@tailspintoys.com.',
    )
    expect(await words.nth(2).textContent()).toBe('IP address: not listed, 550 5.7.64.')
  })

  test('of a case that lacks a fact stops at the hop that lacks it', async () => {
    await openPlayground('#case=certificate-unknown')
    await expect.poll(litRoute).toEqual({
      decides: ['Certificate', 'not known', 'stops here'],
      ends: ['Held', 'for facts'],
    })
  })

  test.each([360, 390, 768, 1100, 1440, 2560])(
    'is one drawing that fits, %i pixels wide, in letters that can be read',
    async (width) => {
      await page.setViewportSize({ width, height: 900 })
      await openPlayground()
      const shown = page.locator('.route .diagram-svg').filter({ visible: true })
      expect(await shown.count()).toBe(1)
      const box = await shown.boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(width)
      const height = await shown
        .locator('tspan')
        .first()
        .evaluate((row) => row.getBoundingClientRect().height)
      expect(height).toBeGreaterThan(12)
    },
  )

  test('tells the way that was taken without colour', async () => {
    await page.emulateMedia({ forcedColors: 'active' })
    await openPlayground()
    const dashes = (selector: string): Promise<string> =>
      page
        .locator(`.drawing-route-wide ${selector}`)
        .first()
        .evaluate((shape) => getComputedStyle(shape).strokeDasharray)
    expect(await dashes('.node.is-taken .shape')).toBe('none')
    expect(await dashes('.node.is-not-taken .shape')).not.toBe('none')
    expect(await dashes('.edge.is-taken')).toBe('none')
    expect(await dashes('.edge.is-not-taken')).not.toBe('none')
  })

  test('of a case stands on its page, lit, with every word', async () => {
    await page.goto(`${inject('siteUrl')}/scenarios/t07-address-null-sender/`)
    expect(await litRoute()).toEqual(RETURNED)
    expect(await page.getByText('Sender: none in <>, 550 5.7.64.').isVisible()).toBe(true)
  })

  test('of each recipient of a case has names of its own', async () => {
    await page.goto(`${inject('siteUrl')}/scenarios/u09-ours-and-an-outside-recipient/`)
    const ids = await page
      .locator('.route-frame [id]')
      .evaluateAll((all) => all.map((element) => element.id))
    expect(ids.length).toBeGreaterThan(4)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
