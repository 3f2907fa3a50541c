import axe from 'axe-core'
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { runCase } from '../../src/relay/case/index.ts'
import { context, judged, openPlayground, page, useFreshPages } from '../support/fresh-page.ts'

useFreshPages()

beforeEach(async () => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
})

const DENIED = '550 5.7.64 TenantAttribution; Relay Access Denied'
const ATTR36 = '550 5.7.64 Relay Access Denied ATTR36. For more details please refer to KB 3169958'

const replyField = () => page.getByRole('textbox', { name: 'The reply you got' })
const panel = () => page.locator('.got')
const comparison = () => panel().locator('.comparing > [role="status"]')
const candidates = () => panel().locator('.otherwise tbody')
const clipboard = () => page.evaluate(() => navigator.clipboard.readText())

// The cell around a radio button takes the pointer.
const select = (title: string) => page.getByRole('radio', { name: title }).check({ force: true })

/** Enters the reply and waits until the search for other facts is over. */
async function enterReply(text: string): Promise<void> {
  await replyField().fill(text)
  await searched()
}

async function searched(): Promise<void> {
  await judged()
  await panel().locator('.comparing[aria-busy="false"]').waitFor()
}

/** Scripts the page has fetched; sources of the late parts are in a file of that name. */
const lateScripts = () =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /\/(?:late|report-of)\.[^/]*\.(?:js|css)$/.test(name)),
  )

describe('the reply that was seen', () => {
  test('differs: single facts would explain it, each with a check', async () => {
    await openPlayground()
    await select('Ordinary mail')
    await enterReply(DENIED)
    expect(await comparison().textContent()).toContain('Differs.')
    const count = await candidates().count()
    expect(count).toBeGreaterThan(5)
    const checks = await candidates().locator('tr:first-child > td').allTextContents()
    expect(checks).toHaveLength(count)
    expect(checks.every((check) => check.length > 20)).toBe(true)
    expect(await candidates().first().textContent()).toContain('no connector lists')
  })

  test('fits once the fact is as a candidate has it', async () => {
    await openPlayground()
    await select('Ordinary mail')
    await enterReply(DENIED)
    const off = candidates().filter({ hasText: '“From the data centre” is not enabled' })
    expect(await off.locator('code').textContent()).toBe(
      'Get-InboundConnector | Format-List Name,Enabled',
    )
    await off.getByRole('button', { name: 'copy the command' }).click()
    expect(await clipboard()).toBe('Get-InboundConnector | Format-List Name,Enabled')
    const connectors = page.locator('#field-inboundConnectors')
    await connectors.fill((await connectors.inputValue()).replace(': True', ': False'))
    await expect.poll(() => comparison().textContent()).toContain('Fits.')
  })

  test('fits, and other single facts would give it as well', async () => {
    await openPlayground()
    await enterReply(DENIED)
    expect(await comparison().textContent()).toContain('Fits.')
    expect(await comparison().textContent()).toContain('would give it as well')
    expect(await panel().textContent()).toContain('The type of “From the data centre” is Partner.')
    await enterReply(ATTR36)
    await expect.poll(() => comparison().textContent()).toContain('No other single fact')
    expect(await candidates().count()).toBe(0)
  })

  test('may be 250', async () => {
    await openPlayground()
    await enterReply('250 2.6.0 <x@y> Queued mail for delivery')
    expect(await comparison().textContent()).toContain('Differs.')
    await select('Ordinary mail')
    await expect.poll(() => comparison().textContent()).toContain('Fits.')
  })

  test('is held against the message that is selected', async () => {
    await openPlayground()
    await enterReply(ATTR36)
    await expect.poll(() => comparison().textContent()).toContain('Fits.')
    await select('Ordinary mail')
    await expect.poll(() => comparison().textContent()).toContain('Differs.')
    await searched()
    expect(await candidates().first().textContent()).toContain('The envelope sender was empty')
  })

  test('can be typed while facts are tried', async () => {
    await openPlayground()
    await select('Ordinary mail')
    await replyField().pressSequentially(DENIED)
    expect(await replyField().inputValue()).toBe(DENIED)
    await searched()
    expect(await comparison().textContent()).toContain('Differs.')
  })
})

describe('the live test', () => {
  const tool = (title: string) =>
    page.locator('.live-test details').filter({ has: page.getByText(title, { exact: false }) })
  const open = async () => {
    await page.locator('.live > summary').focus()
    await page.keyboard.press('Enter')
    await page.locator('.live-test').waitFor()
  }

  test('has this message and one with another sender, each with what to expect', async () => {
    await openPlayground()
    await open()
    const runs = tool('swaks').first().locator('.run')
    const [stated, other] = await runs.allTextContents()
    expect(stated).toContain("--server 'contoso-com.mail.protection.outlook.com'")
    expect(stated).toContain("--from '<>' --to 'john@tailspintoys.com'")
    expect(stated).toContain('after RCPT TO (observed) or at the end of DATA')
    expect(stated).toContain(ATTR36)
    expect(other).toContain("--from 'test@contoso.com'")
    expect(other).toContain('250 to RCPT TO')
    await runs.first().getByRole('button', { name: 'copy the command' }).click()
    expect(await clipboard()).toContain("--from '<>'")
  })

  test('follows the selected message, with the null sender beside it', async () => {
    await openPlayground()
    await open()
    await select('Mail from a foreign domain')
    const commands = () => page.locator('.live-test').textContent()
    await expect.poll(commands).toContain("--from 'news@fabrikam.com'")
    for (const line of [
      "--from '<>'",
      "'MAIL FROM:<news@fabrikam.com>'",
      "'MAIL FROM:<>'",
      "Send-Line 'RCPT TO:<john@tailspintoys.com>'",
      'openssl s_client -starttls smtp',
      "Send-MailMessage -SmtpServer 'contoso-com.mail.protection.outlook.com'",
      'Set-SendConnector',
    ]) {
      expect(await commands()).toContain(line)
    }
  })
})

describe('a verdict that is wrong', () => {
  const dialog = () => page.getByRole('dialog', { name: 'This verdict is wrong' })
  const openReport = async () => {
    await page.getByRole('button', { name: 'This verdict is wrong' }).click()
    await dialog().locator('.command code').waitFor()
  }

  /** The names on the sheet, which no stand-in has. */
  const NAMES = /zebra|okapi|81\.2\.69|lemur/i

  async function enterNames(): Promise<void> {
    await page.getByLabel('Accepted domains').fill('zebra.de')
    const connectors = page.locator('#field-inboundConnectors')
    await connectors.fill(
      'Name : Lemur\nConnectorType : OnPremises\nSenderIPAddresses : {81.2.69.7}\nTlsSenderCertificateName : *.zebra.de',
    )
    await page.getByLabel('Connecting IP address').fill('81.2.69.7')
    await page.getByText('Add a message').click()
    const form = page.locator('.add-message')
    await form.getByLabel('MAIL FROM').fill('okapi@okapi.org')
    await form.getByLabel('RCPT TO').fill('someone@zebra.org')
    await form.getByRole('button').click()
    await judged()
  }

  test('becomes a case file that names nobody and gives the same verdict', async () => {
    await openPlayground()
    await enterNames()
    await enterReply(`${DENIED} gw.zebra.de lemur`)
    await openReport()
    const text = (await dialog().locator('.command code').textContent()) ?? ''
    expect(text).not.toMatch(NAMES)
    expect(await dialog().textContent()).toContain('the same verdict, by the same rule')
    const run = runCase(text, '2000-01-01')
    if (run.kind !== 'judged') throw new Error('the report cannot be judged')
    const [result] = run.result.recipients
    expect(await page.locator('.why .reply').textContent()).toBe(result?.reply?.text)
    expect(run.result.diagnostics).toEqual([])
    expect(text).toContain(`# Seen: ${DENIED}`)
  })

  test('can be copied and downloaded', async () => {
    await openPlayground()
    await openReport()
    const text = await dialog().locator('.command code').textContent()
    await dialog().getByRole('button', { name: 'copy the file' }).click()
    expect(await clipboard()).toBe(text)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog().getByRole('link', { name: 'Download the file' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('wrong-verdict.yaml')
    expect(readFileSync(await download.path(), 'utf8')).toBe(text)
  })

  test('is left with Escape, back where the reader was', async () => {
    await openPlayground()
    const button = page.getByRole('button', { name: 'This verdict is wrong' })
    await button.focus()
    await page.keyboard.press('Enter')
    await dialog().locator('.command code').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog().count()).toBe(0)
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
  })
})

describe('what is loaded late', () => {
  test('is not there until it is asked for, the writer of case files last', async () => {
    await openPlayground()
    await page.waitForLoadState('networkidle')
    expect(await lateScripts()).toEqual([])
    await enterReply(DENIED)
    const loaded = await lateScripts()
    expect(loaded.some((name) => name.includes('/late.'))).toBe(true)
    expect(loaded.some((name) => name.includes('/report-of.'))).toBe(false)
    await page.getByRole('button', { name: 'This verdict is wrong' }).click()
    await page.getByRole('dialog').locator('.command code').waitFor()
    expect((await lateScripts()).some((name) => name.includes('/report-of.'))).toBe(true)
  })

  test.each(['light', 'dark'] as const)('has no violation in axe, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await openPlayground()
    await select('Ordinary mail')
    await enterReply(DENIED)
    await page.locator('.live > summary').click()
    await page.locator('.live-test').waitFor()
    await page.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLDetailsElement>('.middle details')) {
        one.open = true
      }
    })
    await page.evaluate(axe.source)
    const violations = () =>
      page.evaluate(async () => {
        const { axe: tool } = globalThis as unknown as { axe: typeof axe }
        return (await tool.run()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])
      })
    expect(await violations()).toEqual([])
    await page.getByRole('button', { name: 'This verdict is wrong' }).click()
    await page.getByRole('dialog').locator('.command code').waitFor()
    expect(await violations()).toEqual([])
  })

  test('fits a phone', async () => {
    await page.setViewportSize({ width: 360, height: 800 })
    await openPlayground()
    await enterReply(DENIED)
    await page.locator('.live > summary').click()
    await page.locator('.live-test').waitFor()
    const isWider = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      )
    expect(await isWider()).toBe(false)
    await page.getByRole('button', { name: 'This verdict is wrong' }).click()
    await page.getByRole('dialog').locator('.command code').waitFor()
    expect(await isWider()).toBe(false)
  })
})
