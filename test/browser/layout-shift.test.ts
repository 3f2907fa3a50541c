import { expect, inject, test } from 'vitest'
import { page, useFreshPages } from '../support/fresh-page.ts'
import { countShifts, shiftOf } from '../support/layout-shift.ts'

useFreshPages()

// Every page is looked at on a wide screen where it is weighed; here one of every kind on a phone as well.
test.each([
  ['/playground/', 360],
  ['/playground/', 1440],
  ['/', 360],
  ['/', 1440],
  ['/scenarios/', 1440],
  ['/messages/delivery-reports/', 360],
  ['/which-name-counts/', 360],
  ['/do/connector-wizard/', 360],
  ['/fix/renewed-certificate/', 360],
])('%s stays in its place while it loads, %i px wide', async (address, width) => {
  await countShifts(page)
  await page.setViewportSize({ width, height: 900 })
  await page.goto(inject('siteUrl') + address, { waitUntil: 'networkidle' })
  expect(await shiftOf(page)).toBeLessThan(0.01)
})
