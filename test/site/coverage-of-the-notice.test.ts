import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { parse } from 'yaml'
import { attributesOf, readPages } from '../support/built-pages.ts'

const FOLDER = 'content/docs'
const MOST_TO_ONE_HEADING = 6
const STATEMENTS = Array.from({ length: 51 }, (_, index) => `S${String(index + 1)}`)

interface Covered {
  readonly page: string
  readonly statement: string
  readonly anchor: string
}

/** What the pages say they state, by their front matter. */
const covered: readonly Covered[] = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .flatMap((file) => {
    const [, head = ''] = readFileSync(join(FOLDER, file), 'utf8').split(/^---$/m)
    const { covers = {} } = parse(head) as { covers?: Record<string, string> }
    const page = `/${file.replaceAll('\\', '/').replace(/\.mdx$/, '')}/`
    return Object.entries(covers).map(([statement, anchor]) => ({ page, statement, anchor }))
  })

test('every statement of the notice is stated on a page', () => {
  const stated = new Set(covered.map(({ statement }) => statement))
  expect(STATEMENTS.filter((one) => !stated.has(one))).toEqual([])
})

test('each is stated under a heading that is there', () => {
  const idsOf = new Map(
    readPages(inject('siteFolder')).map((page) => [page.address, attributesOf(page, 'id')]),
  )
  const dead = covered.filter(
    ({ page, anchor }) => idsOf.get(page)?.includes(anchor.slice(1)) !== true,
  )
  expect(dead).toEqual([])
})

test('no heading states more than a reader can find there', () => {
  const counts = new Map<string, number>()
  for (const { page, anchor } of covered) {
    counts.set(page + anchor, (counts.get(page + anchor) ?? 0) + 1)
  }
  expect([...counts].filter(([, count]) => count > MOST_TO_ONE_HEADING)).toEqual([])
})

test('the notice’s own page lists them all, with what became of each', () => {
  const notice = readPages(inject('siteFolder')).find(({ address }) => address === '/notice/')
  const rows = notice === undefined ? [] : attributesOf(notice, 'id')
  expect(STATEMENTS.filter((one) => !rows.includes(one.toLowerCase()))).toEqual([])
  expect(notice?.html.match(/class="chip[^>]*>(holds|replaced|past|context)</g)).toHaveLength(51)
})
