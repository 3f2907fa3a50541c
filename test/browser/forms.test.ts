import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { runCase } from '../../src/relay/case/index.ts'
import { context, judged, openPlayground, page, useFreshPages } from '../support/fresh-page.ts'

useFreshPages()

const field = (name: string) =>
  page.locator('.field', { has: page.locator(`[id="field-${name}"]`) })
const text = (name: string) => page.locator(`[id="field-${name}"]`)
const textOf = (name: string) => text(name).inputValue()
const focusedId = () => page.evaluate(() => document.activeElement?.id)

/** Shows a list as a form, by keyboard. */
async function openForm(name: string) {
  await field(name).getByRole('button', { name: 'form', exact: true }).press('Enter')
  const form = field(name).locator('.list-form')
  await form.waitFor()
  return form
}

async function openCaseText(): Promise<void> {
  await page.getByText('Whole case as text').press('Enter')
  await text('case').waitFor()
}

async function axeViolations(): Promise<unknown> {
  await page.evaluate(
    readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8'),
  )
  return page.evaluate(`axe.run('.playground').then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`)
}

describe('connectors as a form', () => {
  test('show what the text says, apart from what is assumed', async () => {
    await openPlayground()
    const form = await openForm('inboundConnectors')
    expect(await form.getByLabel('Name', { exact: true }).inputValue()).toBe('From the data centre')
    expect(await form.getByLabel('Enabled', { exact: true }).inputValue()).toBe('True')
    const requireTls = form.getByLabel('RequireTls')
    expect(await requireTls.inputValue()).toBe('not-stated')
    expect(await requireTls.locator('option:checked').innerText()).toBe('not stated (True)')
  })

  test('change the piece of the text they are about, and the verdicts', async () => {
    await openPlayground()
    const before = await textOf('inboundConnectors')
    const form = await openForm('inboundConnectors')
    await form.getByLabel('Enabled', { exact: true }).selectOption('False')
    await expect
      .poll(() => textOf('inboundConnectors'))
      .toBe(before.replace(/(Enabled *: )True/, '$1False'))
    await judged()
    await expect.poll(() => page.locator('.answer').innerText()).not.toContain('relayed')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => form.getByLabel('Enabled', { exact: true }).inputValue()).toBe('True')
  })

  test('take a list as it is typed, comma and all', async () => {
    await openPlayground()
    const form = await openForm('inboundConnectors')
    await form.getByLabel('SenderIPAddresses, stated').focus()
    await page.keyboard.press('End')
    await page.keyboard.type(', 203.0.113.11,')
    await expect
      .poll(() => form.getByLabel('SenderIPAddresses, stated').inputValue())
      .toBe('203.0.113.10, 203.0.113.11,')
    expect(await textOf('inboundConnectors')).toContain('{203.0.113.10, 203.0.113.11}')
    await page.keyboard.press('Tab')
    await expect
      .poll(() => form.getByLabel('SenderIPAddresses, stated').inputValue())
      .toBe('203.0.113.10, 203.0.113.11')
  })

  test('are added and named without the mouse, and taken out again', async () => {
    await openPlayground()
    const form = await openForm('inboundConnectors')
    await form.getByRole('button', { name: 'Add a connector' }).press('Enter')
    await expect.poll(focusedId).toBe('form-inboundConnectors-1-Name')
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    await page.keyboard.type('By certificate')
    await page.keyboard.press('Tab')
    await page.keyboard.press('O')
    await expect
      .poll(() => textOf('inboundConnectors'))
      .toMatch(/\n\nName +: By certificate\nConnectorType : OnPremises$/)
    await form.getByRole('button', { name: 'Remove From the data centre' }).press('Enter')
    await expect.poll(focusedId).toBe('add-to-inboundConnectors')
    expect(await textOf('inboundConnectors')).toBe(
      'Name : By certificate\nConnectorType : OnPremises',
    )
  })

  test('follow a text that is changed', async () => {
    await openPlayground()
    const form = await openForm('inboundConnectors')
    await field('inboundConnectors').getByRole('button', { name: 'text', exact: true }).click()
    await text('inboundConnectors').fill('{ "Name": "A", "Enabled": false, "Comment": "ours" }')
    await openForm('inboundConnectors')
    await expect.poll(() => form.getByLabel('Enabled', { exact: true }).inputValue()).toBe('False')
    expect(await form.innerText()).toContain('Also in the text, and kept: Comment.')
    await form.getByLabel('ConnectorType').selectOption('Partner')
    await expect
      .poll(() => textOf('inboundConnectors'))
      .toBe('{ "Name": "A", "Enabled": false, "Comment": "ours", "ConnectorType": "Partner" }')
  })

  test('light up what the explanation rests on, and give way to its line of the text', async () => {
    await openPlayground()
    const form = await openForm('inboundConnectors')
    await expect.poll(() => form.locator('.property.is-lit label').allInnerTexts()).not.toEqual([])
    await page
      .locator('#why')
      .getByRole('button', { name: /^line \d+ of the inbound connectors|connectors/ })
      .first()
      .click()
    await expect.poll(focusedId).toBe('field-inboundConnectors')
    await form.waitFor({ state: 'detached' })
  })

  test('refuse a private key and keep what was there', async () => {
    await openPlayground()
    const before = await textOf('inboundConnectors')
    const form = await openForm('inboundConnectors')
    await form.getByLabel('Name', { exact: true }).fill('-----BEGIN PRIVATE KEY-----AAAA')
    await form.getByRole('alert').waitFor()
    expect(await textOf('inboundConnectors')).toBe(before)
    expect(await form.getByLabel('Name', { exact: true }).inputValue()).toBe('From the data centre')
  })

  test('of another tenant are a form, too', async () => {
    await openPlayground()
    await page.getByText('Other Microsoft 365 tenants').click()
    await page.getByRole('button', { name: 'Add a tenant' }).click()
    const form = await openForm('otherTenants[0].inboundConnectors')
    await form.getByText('The text names none.').waitFor()
    await form.getByRole('button', { name: 'Add a connector' }).click()
    await expect
      .poll(() => textOf('otherTenants[0].inboundConnectors'))
      .toBe('Name : New connector')
  })
})

describe('accepted domains as a form', () => {
  test('are added by name and taken out', async () => {
    await openPlayground()
    const form = await openForm('acceptedDomains')
    await form.getByLabel('One more domain').focus()
    await page.keyboard.type('fabrikam.com')
    await page.keyboard.press('Enter')
    await expect
      .poll(() => textOf('acceptedDomains'))
      .toBe('contoso.com\ncontoso.onmicrosoft.com\nfabrikam.com')
    await form.getByRole('button', { name: 'Remove contoso.onmicrosoft.com' }).click()
    await expect.poll(() => textOf('acceptedDomains')).toBe('contoso.com\nfabrikam.com')
  })

  test('become Format-List when more is to be said, if nothing is lost by it', async () => {
    await openPlayground()
    const form = await openForm('acceptedDomains')
    await form.getByLabel('DomainType').first().selectOption('InternalRelay')
    await form.getByText(/written anew as Format-List/).waitFor()
    expect(await textOf('acceptedDomains')).toBe(
      'DomainName : contoso.com\nDomainType : InternalRelay\n\nDomainName : contoso.onmicrosoft.com',
    )
  })

  test('say what would be lost, and wait for the reader', async () => {
    await openPlayground()
    const before = '# ours since 2019\ncontoso.com'
    await text('acceptedDomains').fill(before)
    const form = await openForm('acceptedDomains')
    await form.getByLabel('MatchSubDomains').selectOption('True')
    expect(await form.getByRole('alert').innerText()).toContain('"# ours since 2019"')
    expect(await textOf('acceptedDomains')).toBe(before)
    expect(await form.getByLabel('MatchSubDomains').inputValue()).toBe('not-stated')
    await form.getByRole('button', { name: 'Write it anew' }).press('Enter')
    await expect
      .poll(() => textOf('acceptedDomains'))
      .toBe('DomainName      : contoso.com\nMatchSubDomains : True')
    expect(await form.getByRole('alert').count()).toBe(0)
  })

  test('of a long list are drawn a page at a time', async () => {
    await openPlayground()
    const names = Array.from({ length: 120 }, (_, index) => `d${String(index)}.example`)
    await text('acceptedDomains').fill(names.join('\n'))
    const form = await openForm('acceptedDomains')
    await expect.poll(() => form.locator('.object-block').count()).toBe(50)
    await form.getByRole('button', { name: 'Show 50 more of 120' }).click()
    await form.getByRole('button', { name: 'Show 20 more of 120' }).waitFor()
  })
})

describe('the whole case as text', () => {
  test('follows the fields and changes them', async () => {
    await openPlayground()
    await openCaseText()
    await page.getByLabel('Connecting IP address').first().fill('198.51.100.7')
    await expect.poll(() => textOf('case')).toContain('connectingIp: 198.51.100.7')
    await text('case').fill(
      '# a comment\ntenant:\n  acceptedDomains: [adatum.com]\nsubmission:\n  mailFrom: <> # none\n',
    )
    await expect.poll(() => textOf('acceptedDomains')).toBe('adatum.com')
    await text('acceptedDomains').fill('adatum.com\nfabrikam.com')
    await expect
      .poll(() => textOf('case'))
      .toBe(
        '# a comment\ntenant:\n  acceptedDomains: |-\n    adatum.com\n    fabrikam.com\nsubmission:\n  mailFrom: <> # none\n',
      )
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => textOf('case')).toContain('connectingIp: 198.51.100.7')
  })

  test('keeps what was typed while it cannot be read, and the fields what they held', async () => {
    await openPlayground()
    await openCaseText()
    await text('case').fill('heading: A')
    await expect.poll(() => text('case').getAttribute('aria-invalid')).toBe('true')
    await page.getByText('Found the field "heading"').waitFor()
    expect(await textOf('acceptedDomains')).toContain('contoso.com')
    expect(await page.getByRole('button', { name: 'Save case' }).isDisabled()).toBe(true)
    await text('acceptedDomains').fill('adatum.com')
    expect(await textOf('case')).toBe('heading: A')
    await page.getByRole('button', { name: 'Write the text anew from the fields' }).click()
    await expect.poll(() => textOf('case')).toContain('acceptedDomains: adatum.com')
  })

  test('is saved as a file that the command line reads, in YAML and in JSON', async () => {
    await openPlayground()
    await openCaseText()
    for (const [form, name] of [
      ['JSON', 'a-server-known-by-its-ip-address.json'],
      ['YAML', 'a-server-known-by-its-ip-address.yaml'],
    ] as const) {
      await page.getByRole('button', { name: form, exact: true }).click()
      await page.locator(`[aria-pressed="true"]:text-is("${form}")`).waitFor()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save case' }).press('Enter'),
      ])
      expect(download.suggestedFilename()).toBe(name)
      const saved = readFileSync(await download.path(), 'utf8')
      expect(saved).toBe(await textOf('case'))
      expect(runCase(saved, '2026-11-23')).toMatchObject({
        kind: 'judged',
        result: { title: 'A server known by its IP address', diagnostics: [] },
      })
    }
  })

  test('is copied', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openPlayground()
    await openCaseText()
    await page.getByRole('button', { name: 'Copy case' }).click()
    await page.getByText('Copied.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await textOf('case'))
  })

  test('refuses a private key and stays as it was', async () => {
    await openPlayground()
    await openCaseText()
    const before = await textOf('case')
    await text('case').fill('submission:\n  certificate: |\n    -----BEGIN PRIVATE KEY-----\n')
    await page.getByText(/This text held a private key/).waitFor()
    expect(await textOf('case')).toBe(before)
  })

  test('is there again after a reload', async () => {
    await openPlayground()
    await openCaseText()
    await text('case').fill('# kept\ntenant:\n  acceptedDomains: adatum.com\n')
    await page.getByText('Kept in this browser only.', { exact: true }).waitFor()
    await openPlayground()
    await openCaseText()
    await expect.poll(() => textOf('case')).toContain('# kept')
  })
})

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test('forms and case text have no barriers and fit a phone', async () => {
    await page.emulateMedia({ colorScheme })
    await openPlayground()
    await openForm('inboundConnectors')
    const form = await openForm('acceptedDomains')
    await form.getByLabel('DomainType').first().selectOption('InternalRelay')
    await openCaseText()
    await judged()
    expect(await axeViolations()).toEqual([])
    await page.setViewportSize({ width: 360, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    expect(await axeViolations()).toEqual([])
  })
})
