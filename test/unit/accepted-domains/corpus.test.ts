import { describe, expect, test } from 'vitest'
import { parseAcceptedDomains } from '../../../src/relay/parse/accepted-domains/index.ts'
import { corpusOf, written } from '../powershell/corpus.ts'
import { PATH } from './stated-domains.ts'
import { EVERY_FORM } from '../../../src/relay/parse/every-form.ts'

describe('pasted accepted domains are read as the file beside them says', () => {
  test.each(corpusOf('accepted-domains'))('$file', ({ text, expected }) => {
    expect(written(parseAcceptedDomains(text, PATH, EVERY_FORM))).toEqual(expected)
  })
})
