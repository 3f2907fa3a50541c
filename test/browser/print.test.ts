import { describe, expect, test } from 'vitest'
import { openPlayground, page, useFreshPages } from '../support/fresh-page.ts'

useFreshPages()

async function printedPages(): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length
}

describe('on paper', () => {
  test('the worked example takes one page', async () => {
    await openPlayground()
    expect(await printedPages()).toBe(1)
  })

  test.each([
    'delivery-report-by-certificate',
    't05-host-name-null-sender-pasted',
    't08-connector-disabled-pasted',
    'certificate-unknown',
  ])('the case %s takes one page', async (id) => {
    await openPlayground(`#case=${id}`)
    expect(await printedPages()).toBe(1)
  })

  test('a case through several servers takes one page', async () => {
    await openPlayground('#case=two-servers-one-without-certificate')
    expect(await printedPages()).toBe(1)
  })

  test('a case with the reply that came takes one page', async () => {
    await openPlayground('#case=t05-host-name-null-sender-pasted')
    await page.locator('.got textarea').fill('550 5.7.64 TenantAttribution; Relay Access Denied')
    await page.locator('.comparing').waitFor()
    expect(await printedPages()).toBe(1)
  })

  test('stand question, facts, route, verdicts, reasons with sources and reply', async () => {
    await openPlayground()
    await page.emulateMedia({ media: 'print' })
    for (const shown of [
      page.getByRole('heading', { name: 'Will contoso’s everyday mail relay?' }),
      page.locator('#field-inboundConnectors'),
      page.locator('.drawing-route-wide'),
      page.locator('.message .stamp').last(),
      page.locator('.why-lead'),
      page.locator('.step.decides .sources li').first(),
      page.locator('.why .reply'),
    ]) {
      expect(await shown.isVisible()).toBe(true)
    }
  })

  test('stands no button, no empty field and no number of a line', async () => {
    await openPlayground()
    await page.emulateMedia({ media: 'print' })
    for (const hidden of [
      page.locator('.playground button'),
      page.locator('.playground .numbers'),
      page.locator('.playground :placeholder-shown'),
      page.locator('.playground .hint'),
    ]) {
      expect(await hidden.filter({ visible: true }).count()).toBe(0)
    }
  })

  test('a text that was wrapped on no screen is wrapped', async () => {
    await openPlayground()
    await page.locator('#field-acceptedDomains').fill(`${'long.'.repeat(40)}example`)
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 733, height: 1062 })
    const hidden = await page
      .locator('#field-acceptedDomains')
      .evaluate((box) => box.scrollWidth - box.clientWidth)
    expect(hidden).toBeLessThanOrEqual(0)
  })

  test('stands what was ticked', async () => {
    await openPlayground('#case=t13-address-null-sender-other-tenant')
    const tenant = page.getByRole('group', { name: 'Other tenant 1' })
    await tenant.waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await tenant.getByText('the tenant has none').isVisible()).toBe(true)
    expect(await tenant.getByText('in another forest').isVisible()).toBe(false)
  })
})
