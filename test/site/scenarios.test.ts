import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { attributeOf } from '../../src/build/html-parts.ts'
import { runCase } from '../../src/relay/case/index.ts'
import { ruleTitle, type RecipientResult } from '../../src/relay/index.ts'
import { readScenarios } from '../../src/site/scenarios/read-scenarios.ts'
import { TOPICS } from '../../src/site/scenarios/topics.ts'
import { scenarioFiles, type ScenarioFile } from '../scenarios/scenario-files.ts'
import { readPages, type BuiltPage } from '../support/built-pages.ts'
import { launchChromium } from '../support/chromium.ts'

const KIB = 1024
const folder = inject('siteFolder')
const siteUrl = inject('siteUrl')
const pages = new Map(readPages(folder).map((page) => [page.file, page]))
const scenarios = scenarioFiles.map((scenario) => [scenario.id, scenario] as const)

function pageOf(path: string): BuiltPage {
  const page = pages.get(`scenarios/${path}index.html`)
  if (page === undefined) throw new Error(`/scenarios/${path} is missing.`)
  return page
}

function judge({ path, text }: ScenarioFile) {
  const run = runCase(text, '1970-01-01')
  if (run.kind === 'unusable') throw new Error(`${path} cannot be judged.`)
  return run.result
}

/** Accessible names of the stamps of a size, in order. */
function stamps({ parts }: BuiltPage, size: 'cell' | 'large'): readonly (string | undefined)[] {
  return parts
    .filter(({ tag }) => tag === 'svg')
    .filter((part) => attributeOf(part, 'class')?.includes(`stamp--${size}`))
    .map((part) => attributeOf(part, 'aria-label'))
}

/** What a stamp has to say, by the contract's words for verdicts and the reply's own code. */
function stampName({ verdict, reply }: RecipientResult): string {
  if (verdict === 'rejected') {
    const word = String(reply?.code).startsWith('4') ? 'Deferred' : 'Returned'
    return `${word}, ${String(reply?.code)} ${String(reply?.enhancedStatus)}`
  }
  return {
    relayed: 'Relayed, 250',
    delivered: 'Delivered inside',
    'incoming-elsewhere': 'Delivered elsewhere',
    undetermined: 'Held for facts',
  }[verdict]
}

/** What the copy buttons of a page copy. */
function copied({ parts }: BuiltPage): readonly string[] {
  const texts = parts.flatMap((part) => attributeOf(part, 'data-code') ?? [])
  // Expressive Code writes line ends as U+007F.
  return texts.map((text) => text.replaceAll('\u007f', '\n'))
}

/** The words of a page with its markup gone and the few entities in them read. */
function textOf({ html }: BuiltPage): string {
  return html
    .replaceAll(/<(script|style|head)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(?:#34|quot);/g, '"')
    .replaceAll(/&(?:#39|apos);/g, "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
}

describe.each(scenarios)('the page of %s', (id, scenario) => {
  test('stamps what the evaluator says, and says why', () => {
    const page = pageOf(`${id}/`)
    const { recipients, title } = judge(scenario)
    const text = textOf(page)
    expect(stamps(page, 'large')).toEqual(recipients.map(stampName))
    expect(text).toContain(title)
    for (const { rcptTo, reply } of recipients) {
      expect(text).toContain(rcptTo === '' ? 'unknown recipient' : rcptTo)
      for (const told of reply === null ? [] : [reply.text, ...reply.alsoSeen]) {
        expect(text).toContain(told)
      }
    }
  })

  test('has every rule with its sentence, the case file, and the way to the playground', () => {
    const page = pageOf(`${id}/`)
    const text = textOf(page)
    for (const step of judge(scenario).recipients.flatMap(({ trace }) => trace)) {
      expect(text).toContain(ruleTitle(step.rule))
      expect(text).toContain(step.text.replaceAll(/\s+/g, ' '))
    }
    expect(text).toContain('This case is also a test. It expects')
    expect(page.html).toContain(`href="/playground/#case=${id}"`)
    expect(copied(page)).toContain(scenario.text.trimEnd())
  })
})

test('there is a page for each case file and no other', () => {
  const built = [...pages.keys()].filter((file) => /^scenarios\/.+\//.test(file))
  expect(built).toEqual(scenarioFiles.map(({ id }) => `scenarios/${id}/index.html`).sort())
})

describe('the list', () => {
  const page = pageOf('')

  test('has each case once, with its stamps', () => {
    const linked = [...page.html.matchAll(/href="\/scenarios\/([^"#]+)\/"/g)].map(([, id]) => id)
    expect(linked.toSorted()).toEqual(scenarioFiles.map(({ id }) => id).toSorted())
    const expected = scenarioFiles.flatMap((one) => judge(one).recipients.map(stampName))
    expect(stamps(page, 'cell').toSorted()).toEqual(expected.toSorted())
  })

  test('counts each verdict', () => {
    const open = scenarioFiles.filter((one) =>
      judge(one).recipients.some(({ verdict }) => verdict === 'undetermined'),
    )
    expect(textOf(page)).toContain(`held for facts ${String(open.length)}`)
  })
})

describe('reading the files', () => {
  const [first] = scenarioFiles
  const text = first?.text ?? ''

  test('refuses two files of the same name', () => {
    expect(() => readScenarios({ 'names/same.yaml': text, 'dates/same.yaml': text })).toThrow(
      'dates/same.yaml and names/same.yaml have the same name',
    )
  })

  test('refuses a folder that has no title', () => {
    expect(() => readScenarios({ 'nowhere/one.yaml': text })).toThrow('“nowhere”')
  })

  test('refuses a case without a day', () => {
    const undated = text.replace(/^asOf.*\n/m, '')
    expect(() => readScenarios({ 'names/one.yaml': undated })).toThrow('names/one.yaml has no asOf')
  })

  test('refuses a case that is not as it expects', () => {
    const wrong = text.replace(/verdict: \w+/, 'verdict: delivered')
    expect(() => readScenarios({ 'names/one.yaml': wrong })).toThrow('expected delivered')
  })

  test('refuses what is not a case', () => {
    expect(() => readScenarios({ 'names/one.yaml': 'tenant: 7' })).toThrow('names/one.yaml cannot')
  })
})

const SAMPLE = [
  '/scenarios/',
  '/scenarios/t13-some-partners-bounce/',
  '/scenarios/certificate-without-dates/',
  '/scenarios/m06-wildcard-two-labels-one-label-reading/',
  // Its title holds a word that is wider than a phone.
  '/scenarios/sending-from-the-domain-disabled/',
]

describe('in a browser', () => {
  const axeSource = readFileSync(
    createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
    'utf8',
  )
  let browser: Browser

  beforeAll(async () => {
    browser = await launchChromium()
  })

  afterAll(async () => {
    await browser.close()
  })

  async function withPage(options: BrowserContextOptions, use: (page: Page) => Promise<void>) {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    await use(page)
    await context.close()
    expect(complaints).toEqual([])
  }

  async function violations(page: Page): Promise<readonly string[]> {
    await page.evaluate(axeSource)
    return page.evaluate(async () => {
      interface Violation {
        readonly id: string
        readonly nodes: readonly { readonly target: readonly string[] }[]
      }
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }
      const found = (await axe.run()).violations
      return found.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.target[0]).join(', ')}`)
    })
  }

  describe.each(SAMPLE)('%s', (address) => {
    test.each(['light', 'dark'] as const)('is accessible, %s, wide', async (colorScheme) => {
      await withPage({ colorScheme, viewport: { width: 1440, height: 900 } }, async (page) => {
        await page.goto(siteUrl + address)
        // Folded parts are read as well.
        await page.evaluate(() =>
          document.querySelectorAll('details').forEach((part) => (part.open = true)),
        )
        expect(await violations(page)).toEqual([])
      })
    })

    test('fits a phone', async () => {
      await withPage({ viewport: { width: 360, height: 740 } }, async (page) => {
        await page.goto(siteUrl + address)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
        expect(await violations(page)).toEqual([])
      })
    })

    test('weighs at most 75 KiB, 20 of them scripts', async () => {
      await withPage({}, async (page) => {
        const files = new Set<string>()
        page.on('request', (request) => files.add(new URL(request.url()).pathname))
        await page.goto(siteUrl + address, { waitUntil: 'networkidle' })
        const sizes = [...files].map((path) => {
          const file = path.endsWith('/') ? `${path}index.html` : path
          return { path, size: gzipSync(readFileSync(join(folder, file))).length }
        })
        const sum = (ending: string) =>
          sizes
            .filter(({ path }) => path.endsWith(ending))
            .reduce((total, { size }) => total + size, 0)
        expect(sum('')).toBeLessThanOrEqual(75 * KIB)
        expect(sum('.js')).toBeLessThanOrEqual(20 * KIB)
      })
    })
  })

  test('no page is much heavier than those', () => {
    const html = scenarioFiles.map(({ id }) => gzipSync(pageOf(`${id}/`).html).length)
    expect(Math.max(...html)).toBeLessThanOrEqual(30 * KIB)
  })

  test('without JavaScript the list shows one verdict alone', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${siteUrl}/scenarios/`)
      await page.getByRole('radio', { name: 'deferred' }).check()
      const deferred = scenarioFiles.filter((one) =>
        judge(one).recipients.some(({ reply }) => reply !== null && reply.code < 500),
      )
      const titles = page.locator('.case-topic h2').filter({ visible: true })
      const folders = new Set(deferred.map(({ path }) => path.split('/')[0]))
      expect(await titles.count()).toBe(folders.size)
      expect(folders.size).toBeLessThan(TOPICS.length)
      for (const title of await titles.all()) await title.click()
      const ids = page.locator('.case-topic li code').filter({ visible: true })
      expect((await ids.allTextContents()).toSorted()).toEqual(deferred.map(({ id }) => id).sort())
    })
  })

  test('without JavaScript the trace unfolds', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${siteUrl}/scenarios/t01-certificate-own-sender/`)
      const step = page.locator('.case-trace-step').first()
      expect(await step.isVisible()).toBe(false)
      await page.getByText('The whole trace').click()
      expect(await step.isVisible()).toBe(true)
    })
  })

  test('the link opens the case in the playground', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${siteUrl}/scenarios/delivery-report-by-certificate/`)
      await page.getByRole('link', { name: 'Open in the playground' }).click()
      await page.waitForURL(/\/playground\/#case=delivery-report-by-certificate$/)
      await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null)
      await page.getByRole('status').getByText('Opened: John has left').waitFor()
    })
  })

  test('search finds a case, and the guide before the cases', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${siteUrl}/scenarios/`)
      await page.keyboard.press('Control+k')
      const results = page.locator('.search-results > li > a')
      await page.getByLabel('Search this site').fill('ATTR36')
      await results.nth(4).waitFor()
      expect(await results.first().getAttribute('href')).toBe('/i-have-a-bounce/')
      await page.getByLabel('Search this site').fill('expired last month')
      await page.locator('.search-results a[href="/scenarios/t08-expired/"]').waitFor()
    })
  })
})
