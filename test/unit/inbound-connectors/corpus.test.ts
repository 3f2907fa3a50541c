import { describe, expect, test } from 'vitest'
import { parseInboundConnectors } from '../../../src/relay/parse/inbound-connectors/index.ts'
import { corpusOf, FORMS, written } from '../powershell/corpus.ts'
import { PATH } from './stated-values.ts'

describe('pasted inbound connectors are read as the file beside them says', () => {
  test.each(corpusOf('inbound-connectors'))('$file', ({ text, expected }) => {
    expect(written(parseInboundConnectors(text, PATH, FORMS))).toEqual(expected)
  })
})
