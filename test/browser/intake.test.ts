import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { readDer, readPem } from '../support/certificates/fixtures.ts'
import { judged, openPlayground, page, useFreshPages } from '../support/fresh-page.ts'
import { CONNECTOR_AND_DOMAIN } from '../support/pasted-output.ts'

const BOUNCE = `
Delivery has failed to these recipients or groups:

john@tailspintoys.com
Your message wasn't delivered.

Diagnostic information for administrators:

Generating server: mail.contoso.com

john@tailspintoys.com
Remote Server returned '550 5.7.64 TenantAttribution; Relay Access Denied [AM5EUR02FT025.eop-EUR02.prod.protection.outlook.com]'

Original message headers:

Received: from mail.contoso.com (10.0.0.5) by mail.contoso.com (10.0.0.5)
From: Kate <kate@contoso.com>
To: "john@tailspintoys.com" <john@tailspintoys.com>
Subject: Order 4711
Date: Mon, 23 Nov 2026 09:15:00 +0000
Message-ID: <4711@mail.contoso.com>
Return-Path: kate@contoso.com
`

const CONNECTORS = `${CONNECTOR_AND_DOMAIN}
PS C:\\> Get-OrganizationConfig | fl RejectDirectSend

RejectDirectSend : False
`

const OTHER_CONNECTOR = CONNECTORS.slice(
  0,
  CONNECTORS.indexOf('PS C:\\> Get-AcceptedDomain'),
).replace('203.0.113.10', '198.51.100.7')

/** Armour without a key in it: enough to be refused. */
const PRIVATE_KEY = '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA\n-----END PRIVATE KEY-----'

useFreshPages()

const box = () => page.locator('#intake-text, #home-intake-text')
const part = (title: string | RegExp) => page.locator('.parts li', { hasText: title })
async function stampOf(message: string): Promise<string | null> {
  await judged()
  return page.getByRole('radio', { name: new RegExp(`^${message}`) }).getAttribute('aria-label')
}

/** Pastes as a reader does: the clipboard’s text, into the box. */
async function paste(text: string): Promise<void> {
  await box().focus()
  await box().evaluate((target, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    target.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, text)
  await page.locator('.intake[aria-busy="false"] .intake-notice:not(:empty)').waitFor()
  await judged()
}

describe('from a bounce alone', () => {
  test('the sheet says what the reply means, what it can be, and what to fetch next', async () => {
    await openPlayground()
    await paste(BOUNCE)
    expect(await part('bounce').count()).toBe(1)
    expect(await page.locator('#field-reply').inputValue()).toContain('550 5.7.64')
    const panel = page.locator('.got')
    await panel.locator('.got-meaning').waitFor()
    expect(await panel.locator('.situation--open').count()).toBeGreaterThan(8)
    const next = page.locator('.next-fact')
    expect(await next.textContent()).toContain('inbound connectors')
    expect(await next.locator('code').textContent()).toBe('Get-InboundConnector | Format-List')
  })

  test('nothing is invented: only the message of the bounce is on the sheet', async () => {
    await openPlayground()
    await paste(BOUNCE)
    expect(await page.locator('.message').count()).toBe(1)
    expect(await stampOf('The message of this case')).toContain('held for facts')
    expect(await page.locator('.message').textContent()).toContain('kate@contoso.com')
    expect(await page.locator('.question').textContent()).toBe('Will it relay?')
  })

  test('what is pasted next narrows down what it can mean', async () => {
    await openPlayground()
    await paste(BOUNCE)
    const open = page.locator('.situation--open')
    await open.first().waitFor()
    const before = await open.count()
    await paste(CONNECTORS)
    await expect.poll(() => open.count()).toBeLessThan(before)
    expect(await page.getByText('ruled out by the facts on the sheet').count()).toBe(1)
    await page.getByLabel('Connecting IP address').fill('198.51.100.99')
    await page.getByRole('radio', { name: 'none offered' }).check()
    const fits = page.locator('.situation--fits')
    await expect.poll(() => fits.count()).toBe(1)
    expect(await fits.textContent()).toContain('addresses do not cover')
    expect(await stampOf('The message of this case')).toContain('returned, 550 5.7.64')
  })
})

describe('several things in one paste', () => {
  test('are listed each, and fill their places', async () => {
    await openPlayground()
    await paste(`${BOUNCE}\n${CONNECTORS}\n${readPem('wildcard-contoso')}`)
    const titles = await page.locator('.part-line b').allTextContents()
    expect(titles).toEqual([
      'a bounce',
      '1 inbound connector',
      '1 accepted domain',
      'organization settings',
      'certificate *.contoso.com',
    ])
    expect(await page.getByLabel('Inbound connectors').inputValue()).toContain('203.0.113.10')
    expect(await page.getByLabel('Accepted domains').inputValue()).toContain('Authoritative')
    expect(await page.getByLabel('RejectDirectSend').inputValue()).toBe('false')
    expect(await page.locator('.origin').first().textContent()).toMatch(/^Pasted as .*lines \d+/)
  })

  test('can be taken out again one by one', async () => {
    await openPlayground()
    await paste(CONNECTORS)
    await part('accepted domain').getByRole('button').click()
    expect(await page.getByLabel('Accepted domains').inputValue()).toBe('')
    expect(await page.getByLabel('Inbound connectors').inputValue()).toContain('203.0.113.10')
    expect(await part('accepted domain').count()).toBe(0)
  })

  test('a second paste that says otherwise overwrites nothing until it is chosen', async () => {
    await openPlayground()
    await paste(CONNECTORS)
    await paste(OTHER_CONNECTOR)
    const field = page.getByLabel('Inbound connectors')
    expect(await field.inputValue()).toContain('203.0.113.10')
    const conflict = page.getByRole('group', { name: /inbound connectors: not the same/ })
    await conflict.getByRole('radio', { name: /as pasted here/ }).check()
    expect(await field.inputValue()).toContain('198.51.100.7')
    await conflict.getByRole('radio', { name: /as it stood/ }).check()
    expect(await field.inputValue()).toContain('203.0.113.10')
  })

  test('pasting twice changes nothing', async () => {
    await openPlayground()
    await paste(CONNECTORS)
    const before = await page.getByLabel('Inbound connectors').inputValue()
    await paste(CONNECTORS)
    expect(await page.getByLabel('Inbound connectors').inputValue()).toBe(before)
    expect(await page.getByText('the same as on the sheet already').count()).toBe(3)
  })
})

describe('what cannot be used', () => {
  test('stays in the box with a message that says what is read', async () => {
    await openPlayground()
    await paste('Dear all, our mail does not arrive. Regards, Kate')
    expect(await box().inputValue()).toContain('Dear all')
    expect(await page.locator('.intake-notice--problem').textContent()).toContain(
      'Get-InboundConnector',
    )
  })

  test('a private key is refused and forgotten, whatever stands beside it', async () => {
    await openPlayground()
    await paste(`${CONNECTORS}\n${PRIVATE_KEY}`)
    expect(await page.locator('.intake-notice--problem').textContent()).toContain('openssl x509')
    expect(await page.locator('.parts').count()).toBe(0)
    const html = await page.evaluate(() => document.documentElement.outerHTML)
    expect(html).not.toContain('MC4CAQAw')
    expect(await box().inputValue()).toBe('')
  })

  test('a PFX file is refused with the command that takes the certificate out', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pfx-'))
    const pfx = makePfx(folder)
    await openPlayground()
    await page.getByLabel('Files to read').setInputFiles(pfx)
    await page.locator('.intake-notice--problem').waitFor()
    expect(await page.locator('.intake-notice--problem').textContent()).toContain('openssl pkcs12')
    rmSync(folder, { recursive: true })
  })
})

describe('files', () => {
  test('a certificate in DER fills the certificate as PEM', async () => {
    await openPlayground()
    await page.getByLabel('Files to read').setInputFiles({
      name: 'mail.cer',
      mimeType: 'application/pkix-cert',
      buffer: Buffer.from(readDer('mail-contoso')),
    })
    await part('certificate mail.contoso.com').waitFor()
    expect(await page.getByLabel('Client certificate', { exact: true }).inputValue()).toContain(
      '-----BEGIN CERTIFICATE-----',
    )
  })

  test('UTF-16, as Windows PowerShell redirects it, is read', async () => {
    await openPlayground()
    await page.getByLabel('Files to read').setInputFiles({
      name: 'connectors.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(`\uFEFF${CONNECTORS.replaceAll('\n', '\r\n')}`, 'utf16le'),
    })
    await part('1 inbound connector').waitFor()
  })

  test('a case file opens as a whole', async () => {
    await openPlayground()
    const text = readFileSync('content/scenarios/messages/delivery-report-by-address.yaml', 'utf8')
    await paste(text)
    expect(await part('case file').count()).toBe(1)
    await expect.poll(() => page.locator('.message').first().textContent()).toContain('<>')
  })
})

test('a long paste is read in a worker that can reach no network', async () => {
  await openPlayground()
  const many = Array.from(
    { length: 900 },
    (_, index) =>
      `\nName : Connector ${index}\nConnectorType : OnPremises\nSenderIPAddresses : {192.0.2.${index % 250}}\nEnabled : True\nSenderDomains : {smtp:*;1}\n`,
  ).join('')
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  await paste(many)
  await part('900 inbound connectors').waitFor()
  expect(workers).toHaveLength(1)
  expect(workers[0]).toMatch(/^blob:/)
  const [worker] = page.workers()
  const reach = await worker?.evaluate(() =>
    fetch(location.origin).then(
      () => 'reached',
      () => 'blocked',
    ),
  )
  expect(reach).toBe('blocked')
})

describe('the box on the home page', () => {
  test('hands what is pasted to the sheet and keeps nothing of it', async () => {
    await page.goto(`${inject('siteUrl')}/`)
    await box().fill(BOUNCE)
    await page.getByRole('button', { name: 'Judge it' }).click()
    await page.locator('.got-meaning').waitFor()
    expect(await part('bounce').count()).toBe(1)
    const left = await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))
    expect(left).not.toContain('tailspintoys')
    expect(left).not.toContain('handover')
  })

  test('takes files', async () => {
    await page.goto(`${inject('siteUrl')}/`)
    await page.locator('#home-intake input[type="file"]').setInputFiles({
      name: 'mail.cer',
      mimeType: 'application/pkix-cert',
      buffer: Buffer.from(readDer('mail-contoso')),
    })
    await part('certificate mail.contoso.com').waitFor()
  })

  test('refuses a private key before anything is carried over', async () => {
    await page.goto(`${inject('siteUrl')}/`)
    await box().fill(PRIVATE_KEY)
    await page.getByRole('button', { name: 'Judge it' }).click()
    expect(await page.locator('#home-intake-notice').textContent()).toContain('private key')
    expect(await box().inputValue()).toBe('')
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  })

  test('says what to do when it is empty', async () => {
    await page.goto(`${inject('siteUrl')}/`)
    await page.getByRole('button', { name: 'Judge it' }).click()
    expect(await page.locator('#home-intake-notice').textContent()).toContain('paste a bounce')
  })
})

function makePfx(folder: string): string {
  const file = (name: string): string => join(folder, name)
  const run = (...args: readonly string[]): void => {
    execFileSync('openssl', args, { stdio: 'ignore' })
  }
  writeFileSync(file('empty.cnf'), '[req]\ndistinguished_name=dn\n[dn]\n')
  run(
    ...['req', '-x509', '-newkey', 'ed25519', '-nodes', '-subj', '/CN=mail.contoso.com'],
    ...['-config', file('empty.cnf'), '-keyout', file('key.pem'), '-out', file('cert.pem')],
  )
  run(
    ...['pkcs12', '-export', '-passout', 'pass:x', '-in', file('cert.pem')],
    ...['-inkey', file('key.pem'), '-out', file('both.pfx')],
  )
  return file('both.pfx')
}
