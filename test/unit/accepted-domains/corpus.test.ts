import { describe, expect, test } from 'vitest'
import { parseAcceptedDomains } from '../../../src/relay/parse/accepted-domains/index.ts'
import { corpusOf, FORMS, written } from '../powershell/corpus.ts'
import { PATH } from './stated-domains.ts'

describe('pasted accepted domains are read as the file beside them says', () => {
  test.each(corpusOf('accepted-domains'))('$file', ({ text, expected }) => {
    expect(written(parseAcceptedDomains(text, PATH, FORMS))).toEqual(expected)
  })
})
