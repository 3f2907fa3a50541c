import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { isCasePage, readPages } from '../support/built-pages.ts'
import { launchChromium } from '../support/chromium.ts'
import { countShifts, shiftOf } from '../support/layout-shift.ts'

const KIB = 1024
const folder = inject('siteFolder')
const siteUrl = inject('siteUrl')
const prose = readPages(folder)
  .filter((page) => !isCasePage(page))
  .map(({ address }) => address)
  .filter((address) => !address.startsWith('/playground/') && address !== '/404.html')

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
})

interface Weight {
  readonly all: number
  readonly scripts: number
  /** How much moved while it loaded. */
  readonly shift: number
}

/** Gzipped sizes of everything a page fetches by itself, until the network is quiet. */
async function weigh(address: string): Promise<Weight> {
  const page = await browser.newPage()
  await countShifts(page)
  const files = new Set<string>()
  page.on('request', (request) => files.add(new URL(request.url()).pathname))
  await page.goto(siteUrl + address, { waitUntil: 'networkidle' })
  const shift = await shiftOf(page)
  await page.close()
  const sizes = [...files].map((path) => {
    const file = path.endsWith('/') ? `${path}index.html` : path
    return { path, size: gzipSync(readFileSync(join(folder, file))).length }
  })
  const sum = (some: typeof sizes) => some.reduce((total, { size }) => total + size, 0)
  return { shift, all: sum(sizes), scripts: sum(sizes.filter(({ path }) => path.endsWith('.js'))) }
}

describe.each(prose)('%s', (address) => {
  test('weighs at most 75 KiB, 20 of them scripts, and stays in its place', async () => {
    const { all, scripts, shift } = await weigh(address)
    expect(all).toBeLessThanOrEqual(75 * KIB)
    expect(scripts).toBeLessThanOrEqual(20 * KIB)
    expect(shift).toBeLessThan(0.01)
  })
})

test('the playground loads at most 90 KiB of scripts', async () => {
  const { scripts } = await weigh('/playground/')
  expect(scripts).toBeGreaterThan(20 * KIB)
  expect(scripts).toBeLessThanOrEqual(90 * KIB)
})
