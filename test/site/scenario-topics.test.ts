import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { runCase } from '../../src/relay/case/index.ts'
import { describeOutcome } from '../../src/site/scenarios/outcomes.ts'
import { TOPICS } from '../../src/site/scenarios/topics.ts'
import { scenarioFiles } from '../scenarios/scenario-files.ts'
import { launchChromium } from '../support/chromium.ts'

const PHONE = { viewport: { width: 360, height: 740 } }
const BAR = 56
const WORDS = [
  'relayed',
  'returned',
  'deferred',
  'delivered inside',
  'delivered elsewhere',
  'held for facts',
]

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
})

/** Opens the list of case files, and fails on anything the browser complains of. */
async function onList(
  { hash = '', ...options }: BrowserContextOptions & { readonly hash?: string },
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', ({ message }) => complaints.push(message))
  await page.goto(`${inject('siteUrl')}/scenarios/${hash}`)
  await use(page)
  await context.close()
  expect(complaints).toEqual([])
}

/** The cases in sight or below, of one topic or of all. */
function cases(page: Page, folder?: string): Locator {
  const topic = folder === undefined ? '.case-topic' : `.case-topic:has(#${folder})`
  return page.locator(`${topic} li`).filter({ visible: true })
}

function titleOf(folder: string): string {
  return TOPICS.find((one) => one.folder === folder)?.title ?? ''
}

/** The outcomes of each case of a topic. */
function outcomesIn(folder: string): readonly (readonly (string | undefined)[])[] {
  return scenarioFiles
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .map(({ path, text }) => {
      const run = runCase(text, '1970-01-01')
      if (run.kind === 'unusable') throw new Error(`${path} cannot be judged.`)
      return run.result.recipients.map((one) => describeOutcome(one).split(',')[0])
    })
}

/** What a topic has to say: `10 cases: 7 relayed, 3 returned`. */
function countWords(folder: string): string {
  const outcomes = outcomesIn(folder)
  const counts = WORDS.map((word) => ({
    word,
    count: outcomes.filter((some) => some.includes(word)).length,
  })).filter(({ count }) => count > 0)
  const words = counts.map(({ word, count }) => `${String(count)} ${word}`)
  return `${String(outcomes.length)} cases: ${words.join(', ')}`
}

test('a phone shows all topics, folded, within three screens', async () => {
  await onList(PHONE, async (page) => {
    expect(await page.locator('.case-topic h2').allTextContents()).toEqual(
      TOPICS.map(({ title }) => title),
    )
    expect(await cases(page).count()).toBe(0)
    const end = await page.locator('.case-topic').last().boundingBox()
    expect((end?.y ?? Infinity) + (end?.height ?? 0)).toBeLessThan(3 * 740)
  })
})

test.each([
  ['a sentence on a phone', PHONE],
  ['columns on a wide screen', { viewport: { width: 1440, height: 900 } }],
])('each topic counts its verdicts, %s', async (_, options) => {
  await onList(options, async (page) => {
    for (const { folder, title } of TOPICS) {
      const summary = page.locator(`summary:has(#${folder})`)
      const spoken = (await summary.ariaSnapshot()).replaceAll(/\s+/g, ' ')
      expect(spoken).toContain(title)
      const told = await summary.locator('.case-counts > :not([aria-hidden])').allTextContents()
      expect(told.map((words) => words.replaceAll(/\s+/g, ' ')).join(' ')).toBe(countWords(folder))
    }
  })
})

test('the numbers of a wide screen stand under the choice they count', async () => {
  await onList({ viewport: { width: 1440, height: 900 } }, async (page) => {
    const rightOf = async (part: Locator) => {
      const box = await part.boundingBox()
      return Math.round((box?.x ?? 0) + (box?.width ?? 0))
    }
    const label = page.locator('.case-filter label', { hasText: 'returned' })
    const number = page.locator('.case-counts [data-outcome="returned"]').last()
    expect(await rightOf(number)).toBe(await rightOf(label))
  })
})

test('the keyboard opens a topic, also without JavaScript', async () => {
  await onList({ ...PHONE, javaScriptEnabled: false }, async (page) => {
    await page.getByRole('radio', { name: 'all' }).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const count = outcomesIn(TOPICS[0]?.folder ?? '').length
    expect(await cases(page, TOPICS[0]?.folder).count()).toBe(count)
    expect(await cases(page).count()).toBe(count)
    expect(await page.getByText('Unfold all').isVisible()).toBe(false)
  })
})

describe('an address that names a topic', () => {
  test.each([true, false])('opens it, with JavaScript: %s', async (javaScriptEnabled) => {
    await onList({ javaScriptEnabled, hash: '#names' }, async (page) => {
      await cases(page, 'names').first().waitFor()
      expect(await cases(page, 'field').count()).toBe(0)
      await page
        .getByRole('link', { name: titleOf('field') })
        .first()
        .click()
      await cases(page, 'field').first().waitFor()
    })
  })

  test('brings it back when the chosen verdict hides it', async () => {
    await onList({}, async (page) => {
      await page.getByRole('radio', { name: 'held for facts' }).check()
      expect(await page.locator('#names').isVisible()).toBe(false)
      await page
        .getByRole('link', { name: titleOf('names') })
        .first()
        .click()
      await cases(page, 'names').first().waitFor()
      expect(await page.getByRole('radio', { name: 'all' }).isChecked()).toBe(true)
    })
  })

  test('is there for who comes back from a case', async () => {
    await onList(PHONE, async (page) => {
      await page.locator('#replies').click()
      await cases(page, 'replies').getByRole('link').nth(3).click()
      await page.waitForURL(/\/scenarios\/./)
      await page.goBack()
      await cases(page, 'replies').first().waitFor()
      await page.locator('#replies').click()
      expect(new URL(page.url()).hash).toBe('')
    })
  })
})

test('one button unfolds and folds all topics', async () => {
  await onList({}, async (page) => {
    await page.getByRole('button', { name: 'Unfold all' }).click()
    expect(await cases(page).count()).toBe(scenarioFiles.length)
    await page.getByRole('button', { name: 'Fold all', exact: true }).click()
    expect(await cases(page).count()).toBe(0)
    await page.getByRole('button', { name: 'Unfold all' }).waitFor()
  })
})

test('a topic folds from anywhere in it, back to its title', async () => {
  await onList(PHONE, async (page) => {
    await page.getByRole('button', { name: 'Unfold all' }).click()
    await cases(page, 'truth-table').nth(40).scrollIntoViewIfNeeded()
    await page.locator('summary:has(#truth-table)').click()
    expect(await cases(page, 'truth-table').count()).toBe(0)
    const box = await page.locator('#truth-table').boundingBox()
    expect(box?.y).toBeGreaterThan(BAR)
    expect(box?.y).toBeLessThan(3 * BAR)
  })
})

test('a case that is brought into view is not under its topic’s title', async () => {
  await onList({ ...PHONE, hash: '#truth-table' }, async (page) => {
    const case30 = cases(page, 'truth-table').getByRole('link').nth(30)
    await case30.evaluate((link) => link.scrollIntoView())
    const link = await case30.boundingBox()
    const summary = await page.locator('summary:has(#truth-table)').boundingBox()
    expect(link?.y).toBeGreaterThanOrEqual((summary?.y ?? 0) + (summary?.height ?? 0))
  })
})
