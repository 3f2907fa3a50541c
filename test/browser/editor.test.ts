import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Locator } from 'playwright-core'
import { beforeEach, describe, expect, inject, test } from 'vitest'
import { readPem } from '../support/certificates/fixtures.ts'
import { context, openPlayground, page, useFreshPages } from '../support/fresh-page.ts'

const CONNECTOR = 'Name          : A\nConnectorType : OnPremises'

let requests: string[]

// Refusals of the policy are among the complaints that fail a test.
useFreshPages()

beforeEach(() => {
  requests = []
  context.on('request', (request) => requests.push(`${request.method()} ${request.url()}`))
})

function plain(field: string): Locator {
  return page.locator(`#field-${field}`)
}

/** The box of a field: text area, editor and the button between them. */
function boxOf(field: string): Locator {
  return page.locator('.pasted').filter({ has: plain(field) })
}

async function openEditor(field: string): Promise<void> {
  await boxOf(field).getByRole('button', { name: 'Open in the editor' }).click()
  await boxOf(field).locator('.native-edit-context:focus').waitFor({ state: 'attached' })
}

/** Holds the pointer over a word of the connectors until this is said about it. */
async function hoverUntilSaid(word: string, text: string): Promise<void> {
  const place = boxOf('inboundConnectors').locator('.view-lines').getByText(word)
  const said = page.locator('.monaco-hover').getByText(text)
  const isSaid = async () => {
    await place.hover()
    return said.isVisible()
  }
  // What is drawn anew under the pointer meanwhile is not hovered over.
  await expect.poll(isSaid, { interval: 1000 }).toBe(true)
}

function hasLoaded(): boolean {
  return requests.some((request) => request.includes('mount-editor'))
}

async function activeElement(): Promise<string> {
  return page.evaluate(() => document.activeElement?.outerHTML.slice(0, 400) ?? '')
}

describe('the editor is loaded', () => {
  test('by its button, and takes over text, selection and focus', async () => {
    await openPlayground()
    await plain('inboundConnectors').fill(CONNECTOR)
    expect(hasLoaded()).toBe(false)
    await plain('inboundConnectors').evaluate((area: HTMLTextAreaElement) =>
      area.setSelectionRange(0, 4),
    )
    // A click scrolls to its button, which moves the box, too.
    await boxOf('inboundConnectors')
      .getByRole('button', { name: 'Open in the editor' })
      .scrollIntoViewIfNeeded()
    const before = await boxOf('inboundConnectors').boundingBox()
    await openEditor('inboundConnectors')
    expect(await boxOf('inboundConnectors').boundingBox()).toEqual(before)
    expect(await boxOf('inboundConnectors').locator('.view-line').count()).toBe(2)
    await page.keyboard.type('Comment')
    await expect
      .poll(() => plain('inboundConnectors').inputValue())
      .toBe(CONNECTOR.replace('Name', 'Comment'))
  })

  test('when its field is entered by hand, and keeps what was typed meanwhile', async () => {
    await openPlayground()
    await plain('acceptedDomains').fill('')
    await plain('acceptedDomains').click()
    await page.keyboard.type('contoso.com', { delay: 60 })
    await boxOf('acceptedDomains')
      .locator('.native-edit-context:focus')
      .waitFor({ state: 'attached' })
    await page.keyboard.type('\nadatum.com')
    await expect.poll(() => plain('acceptedDomains').inputValue()).toBe('contoso.com\nadatum.com')
  })

  test('never on a narrow screen', async () => {
    await page.setViewportSize({ width: 800, height: 900 })
    await openPlayground()
    await plain('acceptedDomains').click()
    await page.keyboard.press('Tab')
    await page.waitForLoadState('networkidle')
    expect(await page.locator('.editor-bar:visible').count()).toBe(0)
    expect(hasLoaded()).toBe(false)
  })

  test('or not: then the plain field stays and says so', async () => {
    // A request that fails would be one complaint of the browser's own.
    await context.route('**/mount-editor*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken")' }),
    )
    await openPlayground()
    await boxOf('acceptedDomains').getByRole('button', { name: 'Open in the editor' }).click()
    await page.getByText('The editor could not be loaded').waitFor()
    await plain('acceptedDomains').fill('adatum.com')
    expect(await plain('acceptedDomains').inputValue()).toBe('adatum.com')
  })

  test('but not for a text beyond measure', async () => {
    await openPlayground()
    await plain('acceptedDomains').evaluate((area: HTMLTextAreaElement) => {
      area.value = 'contoso.com\n'.repeat(90_000)
      area.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await boxOf('acceptedDomains').getByRole('button', { name: 'Open in the editor' }).click()
    await page.getByText('Too long for the editor').waitFor()
    expect(hasLoaded()).toBe(false)
  })
})

describe('the plain field', () => {
  test('comes back with text and selection, and stays for the rest of the page', async () => {
    await openPlayground()
    await openEditor('acceptedDomains')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('adatum.com')
    await page.keyboard.press('Shift+Home')
    await boxOf('acceptedDomains').getByRole('button', { name: 'Plain field' }).click()
    expect(await plain('acceptedDomains').inputValue()).toBe('adatum.com')
    const selection = await page.evaluate(() => {
      const area = document.activeElement
      return area instanceof HTMLTextAreaElement ? [area.selectionStart, area.selectionEnd] : null
    })
    expect(selection).toEqual([0, 10])
    await plain('inboundConnectors').click()
    await page.waitForTimeout(300)
    expect(await page.locator('.is-open').count()).toBe(0)
  })

  test('hands on what a chip of the explanation points at', async () => {
    await openPlayground()
    await openEditor('inboundConnectors')
    const chip = page.locator('.step button.mini').filter({ hasText: 'inbound connectors' }).first()
    await chip.focus()
    await page.keyboard.press('Enter')
    await boxOf('inboundConnectors')
      .locator('.native-edit-context:focus')
      .waitFor({ state: 'attached' })
    await page.keyboard.type('!')
    await expect
      .poll(() => plain('inboundConnectors').inputValue())
      .toMatch(/SenderIPAddresses\s+: !/)
  })
})

describe('in the editor', () => {
  test('Tab and Shift+Tab leave, F1 tells the keys, Escape closes them', async () => {
    await openPlayground()
    await openEditor('inboundConnectors')
    await page.keyboard.press('F1')
    await page.getByRole('dialog', { name: 'Keys of the editor' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await activeElement()).toContain('native-edit-context')
    await page.keyboard.press('Tab')
    expect(await activeElement()).toContain('Plain field')
    await page.keyboard.press('Shift+Tab')
    expect(await activeElement()).toContain('native-edit-context')
    await page.keyboard.press('Shift+Tab')
    expect(await activeElement()).not.toContain('native-edit-context')
  })

  test('names are completed, and Tab leaves even then', async () => {
    await openPlayground()
    await openEditor('inboundConnectors')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('ConnectorT')
    const list = page.locator('.suggest-widget.visible')
    await list.getByText('ConnectorType').first().waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.type('OnP')
    await list.getByText('OnPremises').first().waitFor()
    await page.keyboard.press('Enter')
    await expect
      .poll(() => plain('inboundConnectors').inputValue())
      .toBe('ConnectorType : OnPremises')
    await page.keyboard.type('\nReq')
    await list.getByText('RequireTls').first().waitFor()
    await page.keyboard.press('Tab')
    expect(await activeElement()).toContain('Plain field')
  })

  test('a name is explained, by mouse and by keyboard', async () => {
    await openPlayground()
    await openEditor('inboundConnectors')
    await hoverUntilSaid('SenderIPAddresses', 'The public IPv4 addresses')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Control+K')
    await page.keyboard.press('Control+I')
    await page.locator('.monaco-hover').getByText('What the connector is called').waitFor()
  })

  test('a value is explained by what came of it', async () => {
    await openPlayground()
    await openEditor('inboundConnectors')
    await hoverUntilSaid('203.0.113.10', 'Its addresses hold the connecting one')
  })

  test('what the page says about a text is marked in it', async () => {
    await openPlayground()
    await page.getByRole('radio', { name: 'pasted below' }).check()
    await plain('certificate').fill(readPem('wildcard-contoso').replace(/^M/m, '?'))
    await page.locator('#remarks-certificate .remark button').first().waitFor()
    await openEditor('certificate')
    await boxOf('certificate').locator('.squiggly-error, .squiggly-warning').first().waitFor()
    expect(await activeElement()).toContain(
      'aria-describedby="hint-certificate remarks-certificate"',
    )
    expect(await activeElement()).toContain('aria-label="Client certificate"')
  })

  test('the lines of the explanation are lit', async () => {
    await openPlayground()
    await openEditor('inboundConnectors')
    const box = boxOf('inboundConnectors')
    const [number] = await box.locator('.numbers .is-lit').allTextContents()
    expect(number).toBe('4')
    const topOf = async (line: Locator) => (await line.boundingBox())?.y ?? null
    const named = box.locator('.view-line').filter({ hasText: 'SenderIPAddresses' })
    await expect.poll(() => topOf(named)).toBe(await topOf(box.locator('.lit-line')))
    await plain('connectingIp').fill('198.51.100.1')
    await page.getByRole('status').getByText('Delivery report: returned').waitFor()
    await page.locator('.step button.mini').filter({ hasText: 'line 4' }).first().hover()
    await expect.poll(() => box.locator('.lit-line').count()).toBe(1)
  })

  test('a private key is refused, and cannot be brought back', async () => {
    await openPlayground()
    await page.getByRole('radio', { name: 'pasted below' }).check()
    await openEditor('certificate')
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.evaluate(
      (text) => navigator.clipboard.writeText(text),
      '-----BEGIN PRIVATE KEY-----\nMC4CAQ\n-----END PRIVATE KEY-----',
    )
    await page.keyboard.press('Control+V')
    await page.locator('#remarks-certificate').getByText('held a private key').waitFor()
    await page.keyboard.press('Control+Z')
    expect(await plain('certificate').inputValue()).toBe('')
    expect(await page.content()).not.toContain('MC4CAQ')
  })

  test('an example that is opened takes the place of the text', async () => {
    await openPlayground()
    await openEditor('acceptedDomains')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('adatum.com')
    await page.getByRole('link', { name: 'By IP address' }).click()
    await expect
      .poll(() => boxOf('acceptedDomains').locator('.view-lines').textContent())
      .toContain('contoso.com')
  })

  test('nothing is fetched but scripts of the site, and no worker starts', async () => {
    await openPlayground()
    const workers: string[] = []
    page.on('worker', (worker) => workers.push(worker.url()))
    await openEditor('inboundConnectors')
    await page.waitForLoadState('networkidle')
    requests = []
    await page.keyboard.type(' {a link: https://contoso.com} ')
    await page.keyboard.press('Control+F')
    await page.keyboard.press('Escape')
    await page.waitForTimeout(500)
    const scripts = `GET ${inject('siteUrl')}/_astro/`
    expect(requests.filter((one) => !one.startsWith(scripts) || !one.endsWith('.js'))).toEqual([])
    expect(workers).toEqual([])
  })
})

describe('going back', () => {
  const text = () => plain('inboundConnectors').inputValue()
  const domains = () => plain('acceptedDomains').inputValue()

  test('in the editor takes its own steps, then those of the sheet, and forth again', async () => {
    await openPlayground()
    const [before, example] = [await text(), await domains()]
    await plain('acceptedDomains').fill('adatum.com')
    await openEditor('inboundConnectors')
    await page.keyboard.type('!')
    await expect.poll(text).not.toBe(before)
    await page.keyboard.press('Control+Z')
    await expect.poll(text).toBe(before)
    expect(await domains()).toBe('adatum.com')
    await page.keyboard.press('Control+Z')
    await expect.poll(domains).toBe(example)
    expect(await text()).toBe(before)
    await page.keyboard.press('Control+Shift+Z')
    await expect.poll(domains).toBe('adatum.com')
  })

  test('on the sheet leaves the caret of the editor where it is', async () => {
    await openPlayground()
    const before = await text()
    await openEditor('inboundConnectors')
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' typed')
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowDown')
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect.poll(text).toBe(before)
    await boxOf('inboundConnectors').locator('.native-edit-context').focus()
    await page.keyboard.type('#')
    await expect.poll(text).toBe(before.replace('\nEnabled', '\n#Enabled'))
  })

  test('in the plain field still works when the editor is gone', async () => {
    await openPlayground()
    const before = await text()
    await openEditor('inboundConnectors')
    await page.keyboard.type('!')
    await boxOf('inboundConnectors').getByRole('button', { name: 'Plain field' }).click()
    await expect.poll(() => activeElement()).toContain('field-inboundConnectors')
    await page.keyboard.press('Control+Z')
    await expect.poll(text).toBe(before)
  })
})

test('print shows the whole text', async () => {
  await openPlayground()
  await openEditor('inboundConnectors')
  await page.emulateMedia({ media: 'print' })
  const box = boxOf('inboundConnectors')
  expect(await box.locator('.editor-place').isVisible()).toBe(false)
  expect(await box.getByRole('button').filter({ visible: true }).count()).toBe(0)
  const isWhole = await plain('inboundConnectors').evaluate(
    (area) => area.clientHeight >= area.scrollHeight && area.checkVisibility(),
  )
  expect(isWhole).toBe(true)
})

describe('how it looks', () => {
  test.each(['light', 'dark'] as const)(
    'is the site’s, and meets no barrier, %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme })
      await openPlayground()
      await openEditor('inboundConnectors')
      await page.locator('.monaco-editor .mtk1').first().waitFor()
      const [editor, sheet] = await page.evaluate(() =>
        ['.editor-place .monaco-editor-background', '.sheet'].map((selector) => {
          const element = document.querySelector(selector)
          return element === null ? null : getComputedStyle(element).backgroundColor
        }),
      )
      expect(editor).toBe(sheet)
      await page.evaluate(
        readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8'),
      )
      const violations = await page.evaluate(`axe.run(document).then(({ violations }) =>
        violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 200))]))`)
      expect(violations).toEqual([])
    },
  )

  test('follows the theme that is chosen later', async () => {
    await page.emulateMedia({ colorScheme: 'light' })
    await openPlayground()
    await openEditor('inboundConnectors')
    await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'))
    const background = page.locator('.editor-place .monaco-editor-background').first()
    await expect
      .poll(() => background.evaluate((element) => getComputedStyle(element).backgroundColor))
      .toBe('rgb(19, 29, 48)')
  })
})
