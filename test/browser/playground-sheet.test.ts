import { describe, expect, test } from 'vitest'
import { context, judged, openPlayground, page, useFreshPages } from '../support/fresh-page.ts'

const QUICK_DAYS = ['before July 2017', 'July 2017', 'November 2023', 'April 2025', 'today']

useFreshPages()

/** Follows the first link of the page, as a reader does who skips to the content. */
async function skipToContent(): Promise<void> {
  await page.getByRole('link', { name: 'Skip to content' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).hash).toBe('#_top')
}

/** What the page does about a new address is done, a case it loads included. */
async function settled(): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
}

describe('going back', () => {
  test('from an anchor of the page keeps what was typed', async () => {
    await openPlayground()
    await page.locator('#field-acceptedDomains').fill('typed.example')
    await skipToContent()
    await page.goBack()
    await expect.poll(() => new URL(page.url()).hash).toBe('')
    await page
      .getByRole('heading', { name: /typed\.example|contoso/ })
      .first()
      .waitFor()
    expect(await page.locator('#field-acceptedDomains').inputValue()).toBe('typed.example')
  })

  test('from an anchor keeps what was changed about an opened case', async () => {
    await openPlayground('#case=t08-connector-disabled-pasted')
    await page.getByRole('status').getByText('Opened:').waitFor()
    await page.locator('#field-acceptedDomains').fill('typed.example')
    await skipToContent()
    await page.goBack()
    await expect.poll(() => new URL(page.url()).hash).toContain('#case=')
    await settled()
    expect(await page.locator('#field-acceptedDomains').inputValue()).toBe('typed.example')
  })

  test('leaves an example that was opened twice with one step', async () => {
    await openPlayground()
    const example = page.getByRole('link', { name: 'Connector disabled' })
    await example.click()
    await page.getByRole('status').getByText('Opened:').waitFor()
    await example.click()
    await page.goBack()
    await expect.poll(() => page.getByRole('status').getByText('Opened:').count()).toBe(0)
  })
})

describe('choosing a day', () => {
  test.each([1440, 1024])('moves nothing, %i pixels wide', async (width) => {
    await page.setViewportSize({ width, height: 900 })
    await openPlayground()
    const tops: (number | undefined)[] = []
    for (const name of QUICK_DAYS) {
      const button = page.getByRole('button', { name, exact: true })
      await button.click()
      await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true')
      await judged()
      tops.push((await page.locator('.know').boundingBox())?.y)
    }
    expect(new Set(tops).size).toBe(1)
  })

  test('by its button marks the button, and no other', async () => {
    await openPlayground()
    await page.getByRole('button', { name: 'April 2025' }).click()
    await expect
      .poll(() => page.getByLabel('By the rules of', { exact: true }).inputValue())
      .toBe('2025-04-28')
    expect(await page.locator('.quick-days [aria-pressed=true]').allTextContents()).toEqual([
      'April 2025',
    ])
  })
})

test.each(['inboundConnectors', 'acceptedDomains', 'connectingIp'])(
  'the sheet answers when %s is emptied',
  async (field) => {
    await openPlayground()
    await page.locator(`#field-${field}`).fill('')
    await page
      .getByText(/\d held for facts/)
      .first()
      .waitFor()
  },
)

test('the thread leads from the pasted line to the deciding step in the worked example', async () => {
  await openPlayground()
  const field = page.locator('.lines:has(#field-inboundConnectors)')
  expect(await field.locator('.is-lit').allTextContents()).toEqual(['4'])
  expect(await page.locator('.thread-fact').isVisible()).toBe(true)
})

test('a tenant that moves up takes no name that is there already', async () => {
  await openPlayground()
  await page.getByText('Other Microsoft 365 tenants').click()
  const add = page.getByRole('button', { name: 'Add a tenant' })
  await add.click()
  await add.click()
  await page.getByRole('button', { name: 'remove other tenant 1' }).click()
  await add.click()
  await expect.poll(() => page.locator('.tenant').count()).toBe(2)
  const names = page.locator('.tenant').getByLabel('Name', { exact: true })
  expect(
    await names.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
  ).toEqual(['other tenant 1', 'other tenant 2'])
})

test('print shows the number of a lit line, which a white bar would cover', async () => {
  await openPlayground()
  await page.emulateMedia({ media: 'print' })
  const bar = await page
    .locator('.is-lit')
    .first()
    .evaluate((line) => getComputedStyle(line, '::after').backgroundColor)
  expect(bar).toBe('rgba(0, 0, 0, 0)')
})

test('print tells what was ticked, and shows no button', async () => {
  await openPlayground('#case=t13-address-null-sender-other-tenant')
  await page.getByRole('group', { name: 'Other tenant 1' }).waitFor()
  await page.emulateMedia({ media: 'print' })
  const tenant = page.getByRole('group', { name: 'Other tenant 1' })
  expect(await tenant.getByText('the tenant has none').isVisible()).toBe(true)
  expect(await tenant.getByText('in another forest').isVisible()).toBe(false)
  expect(await page.locator('.know button').filter({ visible: true }).count()).toBe(0)
})

test('a command that may not be copied is selected instead', async () => {
  await openPlayground('#case=connector-type-left-out')
  const session = await context.newCDPSession(page)
  const { targetInfo } = await session.send('Target.getTargetInfo')
  await session.send('Browser.setPermission', {
    permission: { name: 'clipboard-write' },
    setting: 'denied',
    ...(targetInfo.browserContextId !== undefined && {
      browserContextId: targetInfo.browserContextId,
    }),
  })
  await page.getByRole('button', { name: 'copy the command' }).first().click()
  await page.getByRole('button', { name: 'selected, copy it' }).waitFor()
  const selected = await page.evaluate(() => getSelection()?.toString())
  expect(selected).toBe(await page.locator('.command code').first().textContent())
})
