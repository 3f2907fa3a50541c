import { describe, expect, test } from 'vitest'
import { corpusOf, written } from '../powershell/corpus.ts'
import { parseAsList } from './stated-config.ts'

describe('a pasted configuration is read as the file beside it says', () => {
  test.each(corpusOf('organization-config'))('$file', ({ text, expected }) => {
    expect(written(parseAsList(text))).toEqual(expected)
  })
})
