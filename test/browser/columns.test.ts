import { describe, expect, test } from 'vitest'
import { judged, openPlayground, page, useFreshPages } from '../support/fresh-page.ts'

useFreshPages()

const EXAMPLE = '#case=two-servers-one-without-certificate'
const cell = (name: string) => page.getByRole('radio', { name: new RegExp(`^${name}`) })
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))

/** The worked example with a second server that no connector knows. */
async function addUnknownServer(): Promise<void> {
  await openPlayground()
  await page.getByText('Add a server or date').click()
  await page.getByRole('button', { name: 'Add a server', exact: true }).first().click()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.id))
    .toBe('field-alsoThrough[0].name')
  await page.keyboard.type('edge2')
  const server = page.getByRole('group', { name: 'Server 2' })
  await server.getByLabel('Connecting IP address').fill('203.0.113.99')
  await server.getByRole('radio', { name: 'none offered' }).check()
  await judged()
}

describe('a second server', () => {
  test('gets a column of its own, and stands in the answer', async () => {
    await addUnknownServer()
    await cell('Ordinary mail through server 1: relayed').waitFor()
    await cell('Ordinary mail through edge2: returned').waitFor()
    const heads = await page.locator('.matrix thead th').allInnerTexts()
    expect(heads.map((text) => text.split('\n')[0])).toEqual([
      'Everyday message',
      'server 1',
      'edge2',
    ])
    expect(await page.locator('.answer').innerText()).toMatch(
      /Through server 1: 2 of 9 relayed.*Through edge2: 1 of 9 delivered inside/,
    )
  })

  test('is explained where its cell is selected, with its own facts', async () => {
    await addUnknownServer()
    await cell('Ordinary mail through edge2').press('Space')
    const why = page.locator('#why')
    await expect.poll(() => why.innerText()).toContain('through edge2')
    expect(await why.innerText()).toContain('203.0.113.99')
    expect(await page.locator('input.is-lit').count()).toBeLessThanOrEqual(1)
  })

  test('can be taken away; the focus stays near', async () => {
    await addUnknownServer()
    await page.getByRole('button', { name: 'remove server 2' }).click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('add-server')
    await cell('Ordinary mail: relayed').waitFor()
  })

  test('comes with a case', async () => {
    await openPlayground(EXAMPLE)
    await judged()
    await cell('The message of this case through edge1: relayed').waitFor()
    await cell('The message of this case through edge2: returned').waitFor()
  })
})

describe('the table', () => {
  test('is moved in by arrow keys in both directions', async () => {
    await openPlayground(EXAMPLE)
    await judged()
    await cell('The message of this case through edge1').focus()
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toMatch(/^The message of this case through edge2/)
    await page.keyboard.press('ArrowDown')
    await expect.poll(focused).toMatch(/^Ordinary mail through edge2/)
    expect(await cell('Ordinary mail through edge2').isChecked()).toBe(true)
    await page.keyboard.press('Home')
    await expect.poll(focused).toMatch(/^Ordinary mail through edge1/)
    await page.keyboard.press('PageDown')
    await expect.poll(focused).toMatch(/^To an own recipient through edge1/)
  })

  test.each([360, 1440])('stays inside a page of %i px with four columns', async (width) => {
    await page.setViewportSize({ width, height: 800 })
    await addUnknownServer()
    for (const day of ['2017-07-04', '2023-11-01']) {
      await page.locator('.add-message input[type=date]').fill(day)
      await page.getByRole('button', { name: 'Add the date' }).click()
      await judged()
    }
    await cell('Delivery report by the rules of 2017-07-04: relayed').waitFor()
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
    await page.getByRole('button', { name: 'Remove 2017-07-04' }).click()
    await expect.poll(() => cell('Delivery report by the rules of 2017-07-04').count()).toBe(0)
  })

  test('says which days can be added', async () => {
    await openPlayground()
    await page.getByText('Add a server or date').click()
    await page.locator('.add-message input[type=date]').fill('1999-01-01')
    await page.getByRole('button', { name: 'Add the date' }).click()
    await page.getByText('Choose a day from 2016-01-01 to 2100-12-31.').waitFor()
  })
})
