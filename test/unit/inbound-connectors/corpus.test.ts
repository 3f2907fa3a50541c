import { describe, expect, test } from 'vitest'
import { parseInboundConnectors } from '../../../src/relay/parse/inbound-connectors/index.ts'
import { corpusOf, written } from '../powershell/corpus.ts'
import { PATH } from './stated-values.ts'
import { EVERY_FORM } from '../../../src/relay/parse/every-form.ts'

describe('pasted inbound connectors are read as the file beside them says', () => {
  test.each(corpusOf('inbound-connectors'))('$file', ({ text, expected }) => {
    expect(written(parseInboundConnectors(text, PATH, EVERY_FORM))).toEqual(expected)
  })
})
