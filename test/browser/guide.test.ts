import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { page, useFreshPages } from '../support/fresh-page.ts'

const KIB = 1024

useFreshPages()

async function open(address: string): Promise<void> {
  await page.goto(inject('siteUrl') + address, { waitUntil: 'networkidle' })
}

describe('a term', () => {
  test('says what it means when it has the focus, and Escape closes it', async () => {
    await open('/messages/delivery-reports/')
    const term = page.locator('.term').first()
    const meaning = term.getByRole('tooltip', { includeHidden: true })
    expect(await meaning.isVisible()).toBe(false)
    await term.locator('a').focus()
    expect(await meaning.isVisible()).toBe(true)
    expect(await term.locator('a').getAttribute('aria-describedby')).toBe(
      await meaning.getAttribute('id'),
    )
    await page.keyboard.press('Escape')
    expect(await meaning.isVisible()).toBe(false)
  })

  test('leads to its entry in the glossary', async () => {
    await open('/messages/delivery-reports/')
    await page.locator('.term a').first().click()
    await page.waitForURL(/\/reference\/glossary\/#./)
    expect(await page.locator('.glossary > div:target').count()).toBe(1)
  })

  test('stays within a narrow page', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    await open('/senders/')
    for (const term of await page.locator('.term').all()) {
      await term.hover()
      const box = await term.getByRole('tooltip').boundingBox()
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360)
    }
  })
})

describe('a small calculator', () => {
  test('is answered in the page before any script of its own is loaded, and then by it', async () => {
    const scripts: string[] = []
    page.on('response', (response) => {
      const { pathname } = new URL(response.url())
      if (pathname.endsWith('.js')) scripts.push(pathname)
    })
    await open('/which-name-counts/')
    const form = page.locator('form[data-concept=name]')
    expect(await form.locator('output b').textContent()).toBe('Matches')
    const before = scripts.length
    await form.getByLabel('A name in the certificate').fill('mail.fabrikam.com')
    await expect.poll(async () => form.locator('output b').textContent()).toBe('No match')
    const later = [...new Set(scripts.slice(before))].map((path) =>
      gzipSync(readFileSync(join(inject('siteFolder'), path))),
    )
    expect(later.length).toBeGreaterThan(0)
    expect(later.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(25 * KIB)
  })

  test('says when a name is contested, and when it is none', async () => {
    await open('/which-name-counts/')
    const form = page.locator('form[data-concept=name]')
    const word = form.locator('output b')
    await form.getByLabel('A name in the certificate').fill('a.b.contoso.com')
    await expect.poll(async () => word.textContent()).toBe('Matches, contested')
    await form.getByLabel('TlsSenderCertificateName').fill('*contoso.com')
    await expect.poll(async () => word.textContent()).toBe('No name')
  })

  test('places a sender among accepted domains', async () => {
    await open('/the-sender-domain/')
    const form = page.locator('form[data-concept=sender]')
    const word = form.locator('output b')
    expect(await word.textContent()).toBe('Not accepted')
    await form.getByLabel('with MatchSubDomains').check()
    await expect.poll(async () => word.textContent()).toBe('Accepted')
    await form.getByLabel('MAIL FROM').fill('<>')
    await expect
      .poll(async () => form.locator('output span').textContent())
      .toContain('null sender')
  })

  test('goes through the days by keyboard', async () => {
    await open('/senders/')
    const form = page.locator('form[data-concept=day]')
    const current = form.locator('[data-current]')
    expect(await current.getAttribute('data-from')).toBe('2024-04-01')
    await form.getByLabel('Month').focus()
    await page.keyboard.press('Home')
    await expect.poll(async () => current.getAttribute('data-from')).toBe('2016-01-01')
    expect(await form.getByLabel('Month').getAttribute('aria-valuetext')).toContain('relayed')
  })
})

test('a case within a page shows stamp, reasons and route without a script', async () => {
  const context = await page.context().browser()?.newContext({ javaScriptEnabled: false })
  const still = await context?.newPage()
  await still?.goto(`${inject('siteUrl')}/fix/renewed-certificate/`)
  const embed = still?.locator('.case-embed').first()
  expect(await embed?.locator('.stamp--large').count()).toBe(1)
  await embed?.getByText('Route and reasons').click()
  expect(await embed?.locator('.case-steps > li').first().isVisible()).toBe(true)
  expect(await embed?.locator('.drawing-route svg').isVisible()).toBe(true)
  await context?.close()
})

test('search finds a parameter by its name and leads into the guide', async () => {
  await open('/notice/')
  await page.keyboard.press('Control+k')
  await page.getByLabel('Search this site').fill('TlsSenderCertificateName')
  const results = page.locator('.search-results a')
  await results.first().waitFor()
  const addresses = await results.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')),
  )
  expect(addresses.some((address) => address?.startsWith('/reference/inbound-connector/'))).toBe(
    true,
  )
})

test('the foot of a page names its sources, how sure they are, and when it was reviewed', async () => {
  await open('/messages/forwarded-mail/')
  const foot = page.locator('.meta')
  await expect.poll(async () => foot.textContent()).toContain('Confidence')
  expect(await foot.locator('.chip').count()).toBeGreaterThan(3)
  expect(await foot.locator('time').last().getAttribute('datetime')).toMatch(/^2026-/)
})
