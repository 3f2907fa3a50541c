import { describe, expect, test } from 'vitest'
import { parseBounce } from '../../../src/relay/parse/bounce/index.ts'
import { CORPUS, expectedReading } from './corpus.ts'
import { HTML_COPIES, MESSY_COPIES } from './messy-copies.ts'
import { summaryOf } from './summary.ts'

/** A page is not the same text when it is quoted: its lines are no lines of the report. */
const PAGE = 'exchange/html-source.txt'
const reports = CORPUS.filter(({ name }) => name !== PAGE)
const shownTexts = reports.filter(({ name }) => name.endsWith('.txt'))

describe.each(Object.entries(MESSY_COPIES))('a bounce %s', (_, copy) => {
  test.each(reports)('is read like the original: $name', async ({ name, text }) => {
    expect(summaryOf(await parseBounce(copy(text), 'bounce'))).toEqual(expectedReading(name))
  })
})

describe.each(Object.entries(HTML_COPIES))('a bounce shown as text, copied %s', (_, copy) => {
  test.each(shownTexts)('is read like the original: $name', async ({ name, text }) => {
    expect(summaryOf(await parseBounce(copy(text), 'bounce'))).toEqual(expectedReading(name))
  })
})
