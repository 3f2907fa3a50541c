import { describe, expect, test } from 'vitest'
import { parseBounce } from '../../../src/relay/parse/bounce/index.ts'
import { CORPUS, expectedReading } from './corpus.ts'
import { summaryOf } from './summary.ts'

describe('a bounce of the corpus', () => {
  test.each(CORPUS)('is read as written beside it: $name', async ({ name, text }) => {
    expect(summaryOf(await parseBounce(text, 'bounce'))).toEqual(expectedReading(name))
  })
})
