import { expect, inject, test } from 'vitest'
import { browser, page, useFreshPages } from '../support/fresh-page.ts'

/** A page of the guide with a playground in it. */
const PAGE = '/messages/delivery-reports/'

const BY_CERTIFICATE = `Name                     : By certificate
ConnectorType            : OnPremises
TlsSenderCertificateName : *.contoso.com
`

useFreshPages()

/** The embedded sheet, once its script runs. */
async function openTryout(): Promise<void> {
  await page.goto(inject('siteUrl') + PAGE)
  await page.locator('.tryout').scrollIntoViewIfNeeded()
  await page.locator('.tryout #field-inboundConnectors:not([readonly])').waitFor()
}

test('the verdict stands in the page, and no script of the playground is loaded before it is near', async () => {
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(request.url()))
  await page.goto(inject('siteUrl') + PAGE, { waitUntil: 'networkidle' })
  expect(await page.locator('.tryout .why-lead').textContent()).toContain('nothing in the message')
  expect(scripts.filter((url) => /playground.*\.js/.test(url))).toEqual([])
  await page.locator('.tryout').scrollIntoViewIfNeeded()
  await page.locator('.tryout #field-inboundConnectors:not([readonly])').waitFor()
  expect(scripts.some((url) => /playground.*\.js/.test(url))).toBe(true)
})

test('a page that comes up beneath a resting pointer loads nothing; a pointer that moves does', async () => {
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(request.url()))
  await page.goto(`${inject('siteUrl')}/the-certificate-domain/`, { waitUntil: 'networkidle' })
  await page.evaluate(async () => {
    document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }))
    // Nearness is looked at by the frame.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
  })
  expect(scripts.filter((url) => /playground.*\.js/.test(url))).toEqual([])
  await page.mouse.move(300, 300)
  await page.mouse.move(310, 320)
  await page.locator('.tryout #field-inboundConnectors:not([readonly])').waitFor()
})

test('an edit is judged in the page, for the page’s own message alone', async () => {
  await openTryout()
  const lead = page.locator('.tryout .why-lead')
  const before = await lead.textContent()
  await page.getByLabel('Inbound connectors').fill(BY_CERTIFICATE)
  await expect.poll(async () => lead.textContent()).not.toBe(before)
  expect(await page.locator('.tryout .message').count()).toBe(1)
  await page.locator('.tryout').getByRole('button', { name: 'Undo' }).click()
  await expect.poll(async () => lead.textContent()).toBe(before)
})

test('the full sheet opens with what was typed', async () => {
  await openTryout()
  await page.getByLabel('Inbound connectors').fill(BY_CERTIFICATE)
  await page.getByRole('link', { name: 'Open the full sheet' }).click()
  await page.waitForURL('**/playground/')
  const connectors = page.getByLabel('Inbound connectors')
  await expect.poll(async () => connectors.first().inputValue()).toContain('*.contoso.com')
})

test('without JavaScript the case stands there as it is, and says so', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const still = await context.newPage()
  await still.goto(inject('siteUrl') + PAGE)
  expect(await still.locator('.tryout noscript').isVisible()).toBe(true)
  expect(await still.locator('.tryout .step.decides').isVisible()).toBe(true)
  await context.close()
})

test('the editor waits to be asked for', async () => {
  await openTryout()
  await page.getByLabel('Inbound connectors').click()
  expect(await page.locator('.tryout .monaco-editor').count()).toBe(0)
})
