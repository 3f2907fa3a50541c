import { expect, inject, test } from 'vitest'
import { page, useFreshPages } from '../support/fresh-page.ts'

useFreshPages()

/** The sum of all shifts from the first paint until nothing more is loaded, as browsers count them. */
async function shiftOf(address: string, width: number): Promise<number> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const { dataset } = document.documentElement
      for (const entry of list.getEntries()) {
        const value = 'value' in entry ? Number(entry.value) : 0
        dataset.shift = String(Number(dataset.shift ?? 0) + value)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.setViewportSize({ width, height: 900 })
  await page.goto(inject('siteUrl') + address, { waitUntil: 'networkidle' })
  return page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0))
}

test.each([
  ['/playground/', 360],
  ['/playground/', 1440],
  ['/', 360],
  ['/', 1440],
  ['/scenarios/', 1440],
])('%s stays in its place while it loads, %i px wide', async (address, width) => {
  expect(await shiftOf(address, width)).toBeLessThan(0.01)
})
