import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { beforeEach, expect, inject, test } from 'vitest'
import { browser, page, useFreshPages } from '../support/fresh-page.ts'

const ADDRESS = '/do/connector-wizard/'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

useFreshPages()

beforeEach(async () => {
  await page.goto(inject('siteUrl') + ADDRESS)
  await page.locator('.wizard').scrollIntoViewIfNeeded()
  await page.locator('.wizard-page:not([disabled])').waitFor()
})

/** What has the focus: a heading by its text, a control by its label. */
const focused = () =>
  page.evaluate(() => {
    const { activeElement } = document
    const isField = activeElement instanceof HTMLInputElement
    return (isField ? activeElement.labels?.[0] : activeElement)?.textContent.trim()
  })

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

const stamps = () =>
  page
    .locator('.wizard-messages .stamp')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))

async function axeViolations(): Promise<readonly string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: readonly { readonly id: string }[] }> }
    }
    return (await axe.run()).violations.map(({ id }) => id)
  })
}

/** From the first page to the one that asks for the sign, by keyboard. */
async function goToSign(): Promise<void> {
  await page.getByRole('link', { name: 'Section titled “Go through it”' }).focus()
  await press('Tab')
  expect(await focused()).toBe('+ Add a connector')
  await press('Enter')
  await expect.poll(focused).toBe('New connector')
  await press('Tab', 'Enter')
  await expect.poll(focused).toBe('Connector name')
  await press('Tab')
  await page.keyboard.type('Our Exchange servers')
  await press('Enter')
  await expect.poll(focused).toBe('Authenticating sent email')
}

test('leads to a connector and its verdict by keyboard alone, each page accessible', async () => {
  expect(await stamps()).toEqual(['Returned, 550 5.7.64', 'Returned, 550 5.7.64'])
  await goToSign()
  expect(await axeViolations()).toEqual([])
  await press('Tab', 'Tab')
  await page.keyboard.type('*.contoso.com')
  await expect.poll(stamps).toEqual(['Relayed, 250', 'Relayed, 250'])
  await press('Enter')
  await expect.poll(focused).toBe('Review connector')
  expect(await page.locator('[aria-current=step]').textContent()).toContain('Review connector')
  await press('Tab', 'Tab', 'Enter')
  await expect.poll(focused).toBe('What it does to mail')
  expect(await axeViolations()).toEqual([])
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  expect(await page.locator('.wizard-texts').textContent()).toContain(
    "-Name 'Our Exchange servers'",
  )
})

test('keeps what was entered on the way back, and says what is wrong at its field', async () => {
  await goToSign()
  const name = page.getByLabel('Domain name of the certificate')
  await name.fill('mail.*.contoso.com')
  await name.press('Enter')
  await expect.poll(() => name.getAttribute('aria-invalid')).toBe('true')
  await expect.poll(focused).toBe('Domain name of the certificate')
  expect(await page.getByRole('alert').textContent()).toContain('asterisk')
  expect(await axeViolations()).toEqual([])
  await page.getByRole('button', { name: 'Back' }).click()
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Our Exchange servers')
  await page.getByRole('button', { name: 'Next' }).click()
  expect(await name.inputValue()).toBe('mail.*.contoso.com')
})

test('changes a connector, and takes it to the full sheet', async () => {
  await page.getByRole('radio', { name: /^From the data centre/ }).check()
  await expect.poll(stamps).toEqual(['Relayed, 250', 'Returned, 550 5.7.64'])
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('radio', { name: /certificate/ }).check()
  await page.getByLabel('Domain name of the certificate').fill('*.contoso.com')
  await expect
    .poll(() => page.locator('.wizard-texts').textContent())
    .toContain("-Identity 'From the data centre'")
  await page.getByRole('link', { name: 'Open the full sheet' }).click()
  await page.waitForURL('**/playground/')
  const connectors = page.getByLabel('Inbound connectors')
  await expect.poll(() => connectors.first().inputValue()).toContain('*.contoso.com')
})

test('without JavaScript the pages are listed, with their choices and the opening verdict', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false })
  const still = await plain.newPage()
  await still.goto(inject('siteUrl') + ADDRESS)
  const list = still.locator('.wizard-list')
  expect(await list.innerText()).toContain('Authenticating sent email')
  expect(await list.innerText()).toContain('Your organization’s email server')
  expect(await still.locator('.wizard-form').isVisible()).toBe(false)
  expect(await still.locator('.wizard-messages .stamp').first().isVisible()).toBe(true)
  await plain.close()
})
