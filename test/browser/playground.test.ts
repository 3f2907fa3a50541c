import { describe, expect, inject, test } from 'vitest'
import type { Page, Request } from 'playwright-core'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readPem } from '../support/certificates/fixtures.ts'
import {
  browser,
  context,
  judged,
  openPlayground,
  page,
  useFreshPages,
} from '../support/fresh-page.ts'

const FORMAT_LIST = `
Enabled                  : True
ConnectorType            : OnPremises
SenderIPAddresses        : {}
TlsSenderCertificateName : *.fabrikam.com
Name                     : Inbound from our servers
`.trimStart()

/** Armour without a key in it: enough to be refused. */
const PRIVATE_KEY = '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA\n-----END PRIVATE KEY-----'

useFreshPages()

function verdictOf(message: string): ReturnType<Page['getByRole']> {
  return page.getByRole('radio', { name: new RegExp(`^${message}:`) })
}

async function accessibleName(message: string): Promise<string | null> {
  await judged()
  return verdictOf(message).getAttribute('aria-label')
}

describe('the worked example', () => {
  test('is complete before any script runs', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const still = await plain.newPage()
    await still.goto(`${inject('siteUrl')}/playground/`)
    expect(await still.locator('.message').count()).toBe(9)
    expect(await still.locator('.why .step.decides').count()).toBe(1)
    expect(await still.locator('.playground noscript').isVisible()).toBe(true)
    expect(await still.locator('textarea:not([readonly])').count()).toBe(0)
    await plain.close()
  })

  test('is the same before and after the page comes alive', async () => {
    const response = await page.request.get(`${inject('siteUrl')}/playground/`)
    const prerendered = await page.evaluate(
      (html) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html')
        return [...parsed.querySelectorAll('.matrix table, .why')].map((part) => part.textContent)
      },
      await response.text(),
    )
    await openPlayground()
    const alive = await page.locator('.matrix table, .why').allTextContents()
    const withoutDay = (texts: readonly (string | null)[]) =>
      texts.map((text) => text?.replaceAll(/\d{4}-\d\d-\d\d/g, 'DAY'))
    expect(withoutDay(alive)).toEqual(withoutDay(prerendered))
    expect(prerendered).toHaveLength(2)
  })
})

describe('pasting', () => {
  test('a certificate, connectors and domains turns the delivery report from returned to relayed', async () => {
    await openPlayground()
    await page.getByRole('radio', { name: 'pasted below' }).check()
    await page.getByLabel('Client certificate', { exact: true }).fill(readPem('wildcard-contoso'))
    await page.getByLabel('Inbound connectors').fill(FORMAT_LIST.replace('fabrikam', 'contoso'))
    await page.getByLabel('Accepted domains').fill('adatum.com')
    expect(await accessibleName('Delivery report')).toMatch(/returned, 550 5\.7\.64/)
    await page.getByLabel('Accepted domains').fill('adatum.com\ncontoso.com')
    await expect.poll(() => accessibleName('Delivery report')).toMatch(/^Delivery report: relayed/)
  })

  test('asks nobody: nothing but scripts of the site is ever fetched', async () => {
    await openPlayground()
    const requests: Request[] = []
    context.on('request', (request) => requests.push(request))
    await page.getByLabel('Inbound connectors').fill(FORMAT_LIST)
    await page.getByLabel('Client certificate', { exact: true }).fill(readPem('wildcard-contoso'))
    await page.getByLabel('Accepted domains').fill('fabrikam.com')
    await page.waitForLoadState('networkidle')
    const fetched = requests.map((request) => `${request.method()} ${request.url()}`)
    const scripts = `GET ${inject('siteUrl')}/_astro/`
    expect(fetched.filter((one) => !one.startsWith(scripts) || !one.endsWith('.js'))).toEqual([])
  })

  test('stores nothing in the clean room, and never a cookie', async () => {
    await openPlayground('?clean')
    await page.getByLabel('Accepted domains').fill('a-name-of-ours.example')
    // Leaving is when a sheet would be kept at the latest.
    await page.goto(`${inject('siteUrl')}/scenarios/`)
    const kept = await page.evaluate(() =>
      JSON.stringify([localStorage, sessionStorage].map((store) => Object.entries(store))),
    )
    expect(kept).not.toContain('a-name-of-ours')
    expect(await context.cookies()).toEqual([])
  })

  test('something broken says where and what, and keeps the text as typed', async () => {
    await openPlayground()
    const typed = 'Name : A\nConnectorType : OnPremises\nSenderIPAddresses : {203.0.113.0/16}\n\n??'
    const field = page.getByLabel('Inbound connectors')
    await field.fill(typed)
    await page.locator('#remarks-inboundConnectors .remark').first().waitFor()
    expect(await field.inputValue()).toBe(typed)
    expect(await page.locator('#remarks-inboundConnectors [role=status]').textContent()).not.toBe(
      '',
    )
    expect(await field.getAttribute('aria-describedby')).toContain('remarks-inboundConnectors')
  })

  test('a private key is refused, and gone from field and page', async () => {
    await openPlayground()
    const field = page.getByLabel('Client certificate', { exact: true })
    await field.fill(PRIVATE_KEY)
    await expect.poll(() => field.inputValue()).toBe('')
    await page.locator('#remarks-certificate').getByText('held a private key').waitFor()
    expect(await page.content()).not.toContain('MC4CAQ')
  })
})

describe('the day', () => {
  test('on which the From header counted turns the delivery report, contested', async () => {
    await openPlayground()
    await page.getByLabel('By the rules of').fill('2018-05-05')
    await expect
      .poll(() => accessibleName('Delivery report'))
      .toMatch(/^Delivery report: relayed, contested/)
    const row = page.locator('.message').filter({ hasText: 'Delivery report' })
    expect(await row.locator('.header-from').textContent()).toBe('From: postmaster@contoso.com')
    await page.getByText('In force then, not today:').waitFor()
    await page.getByRole('button', { name: 'today' }).click()
    await expect.poll(() => page.locator('.header-from').count()).toBe(0)
  })

  test('that is emptied keeps the last good one and says so', async () => {
    await openPlayground()
    await page.getByRole('button', { name: 'before July 2017' }).click()
    await page.getByLabel('By the rules of').fill('')
    await page.getByRole('status').getByText('the rules of 2017-07-04 apply').waitFor()
    expect(await accessibleName('Delivery report')).toMatch(/^Delivery report: relayed/)
  })

  test('can be typed, year and all', async () => {
    await openPlayground()
    await page.getByLabel('By the rules of').focus()
    await page.keyboard.type('07052017', { delay: 20 })
    await expect.poll(() => page.getByLabel('By the rules of').inputValue()).toBe('2017-07-05')
    await page.locator('.header-from').first().waitFor()
  })
})

describe('what else counts', () => {
  test('a tenant that owns the recipient’s domain takes the message in', async () => {
    await openPlayground()
    await page.getByText('Other Microsoft 365 tenants').click()
    await page.getByRole('button', { name: 'Add a tenant' }).click()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id))
      .toBe('field-otherTenants[0].name')
    await page.getByLabel('Its accepted domains').fill('tailspintoys.com')
    await expect.poll(() => verdictOf('To another Microsoft 365 tenant').count()).toBe(1)
    expect(await accessibleName('To another Microsoft 365 tenant')).toContain('delivered elsewhere')
    await page.getByRole('button', { name: 'remove other tenant 1' }).click()
    await expect.poll(() => verdictOf('To another Microsoft 365 tenant').count()).toBe(0)
  })

  test('without STARTTLS no certificate is shown, and the relay ends', async () => {
    await openPlayground('#case=t02-certificate-null-sender-pasted')
    await expect.poll(() => accessibleName('The message of this case')).toContain('relayed')
    await page
      .getByRole('group', { name: 'STARTTLS used' })
      .getByRole('radio', { name: 'no', exact: true })
      .check()
    await expect.poll(() => accessibleName('The message of this case')).toContain('returned')
  })

  test('RejectDirectSend turns mail to an own recipient that no connector takes', async () => {
    await openPlayground()
    await page.getByRole('checkbox', { name: 'the tenant has none' }).check()
    await expect
      .poll(() => accessibleName('To an own recipient'))
      .toContain('To an own recipient: delivered inside')
    await page.getByLabel('RejectDirectSend').selectOption('yes')
    await expect
      .poll(() => accessibleName('To an own recipient'))
      .toBe('To an own recipient: returned, 550 5.7.68')
  })
})

describe('a link to a case', () => {
  test('opens it, with its own message first', async () => {
    await openPlayground('#case=t13-address-null-sender-other-tenant')
    await expect
      .poll(() => accessibleName('The message of this case'))
      .toBe('The message of this case: delivered elsewhere')
    expect(await page.getByLabel('Its accepted domains').inputValue()).toContain('adatum.com')
    expect(await page.getByRole('region', { name: 'Also in this case' }).count()).toBe(0)
  })

  test('is followed when the address changes', async () => {
    await openPlayground()
    await page.evaluate(() => (location.hash = '#case=t02-certificate-null-sender-pasted'))
    await expect
      .poll(() => page.getByLabel('Client certificate', { exact: true }).inputValue())
      .toContain('BEGIN CERTIFICATE')
  })

  test('to an unknown case says so and keeps the example', async () => {
    await openPlayground('#case=no-such-case')
    await page.getByText('There is no case “no-such-case”').waitFor()
    expect(await page.getByLabel('Accepted domains').inputValue()).toContain('contoso.com')
  })

  test('by an example opens it, and going back brings the first one back', async () => {
    await openPlayground()
    await page.getByRole('link', { name: 'Connector disabled' }).click()
    await expect.poll(() => page.url()).toContain('#case=t08-connector-disabled-pasted')
    await page.getByRole('status').getByText('Opened:').waitFor()
    await page.goBack()
    await expect.poll(() => page.getByRole('status').getByText('Opened:').count()).toBe(0)
  })
})

describe('the keyboard', () => {
  test('moves along the messages with the arrow keys', async () => {
    await openPlayground()
    await verdictOf('Delivery report').focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.locator('#why-title').textContent()).toBe('Automatic reply')
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => page.locator('#why-title').textContent()).toBe('Delivery report')
  })

  test('leads from a fact to the text it stands in', async () => {
    await openPlayground()
    const chip = page.locator('.step button.mini').filter({ hasText: 'inbound connectors' }).first()
    await chip.focus()
    await page.keyboard.press('Enter')
    const selection = await page.evaluate(() => {
      const field = document.activeElement
      return field instanceof HTMLTextAreaElement
        ? field.value.slice(field.selectionStart, field.selectionEnd)
        : null
    })
    expect(selection).toBeTruthy()
  })
})

describe('whoever cannot see the page', () => {
  /** Axe's complaints about the sheet as it stands, each with the element. */
  async function axeViolations(): Promise<unknown> {
    // By evaluation: the page's own policy forbids script elements.
    await page.evaluate(
      readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8'),
    )
    return page.evaluate(`axe.run('.playground').then(({ violations }) =>
      violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))`)
  }

  test.each(['light', 'dark'] as const)(
    'meets no barrier in the example, %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme })
      await openPlayground()
      expect(await axeViolations()).toEqual([])
    },
  )

  test('meets no barrier where facts are missing and texts are broken', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    await openPlayground('#case=connector-type-left-out')
    await page.getByLabel('Connecting IP address').fill('203.0.113.999')
    await page.locator('#remarks-connectingIp .remark').waitFor()
    await page.locator('.missing').waitFor()
    await page.getByText('Other Microsoft 365 tenants').click()
    await page.getByRole('button', { name: 'Add a tenant' }).click()
    await page.getByLabel('By the rules of').fill('')
    await page.getByLabel('Its accepted domains').waitFor()
    expect(await axeViolations()).toEqual([])
  })

  test('hears the new verdict', async () => {
    await openPlayground()
    await page.getByLabel('Connecting IP address').fill('198.51.100.1')
    await page.getByRole('status').getByText('Delivery report: returned').waitFor()
    await page
      .getByRole('status')
      .getByText('All messages: 1 of 9 delivered inside, 8 returned')
      .waitFor()
  })
})

describe('a narrow screen', () => {
  test('keeps the selected verdict in sight and never scrolls sideways', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    await openPlayground()
    const bar = page.locator('.foot-bar')
    expect((await bar.boundingBox())?.y).toBeGreaterThan(600)
    await bar.getByRole('button', { name: 'Next message' }).click()
    await expect.poll(() => bar.textContent()).toContain('Automatic reply')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })
})
