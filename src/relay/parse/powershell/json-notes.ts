import type { Diagnostic } from '../../model/diagnostic.ts'
import { diagnose, quote } from '../property-bag/diagnose.ts'
import { spanIn, type SourceText } from '../property-bag/source-text.ts'
import type { JsonFailure, JsonNode } from './json-node.ts'

/** An entry of a list that is no object. */
export function notAnObject(source: SourceText, node: JsonNode): Diagnostic {
  return diagnose({
    id: 'json-item-not-an-object',
    level: 'error',
    span: spanIn(source, node.start, node.end),
    found: quote(source.clean.slice(node.start, Math.min(node.end, node.start + 300))),
    expected: 'an object in braces, with property names',
    advice: 'It was left out. Paste the whole output of the cmdlet piped to ConvertTo-Json.',
  })
}

/** Where JSON text stops being JSON. */
export function unreadable(source: SourceText, failure: JsonFailure): Diagnostic {
  const { at, expected } = failure
  const rest = source.clean.slice(at, at + 20).trim()
  return diagnose({
    id: 'json-unreadable',
    level: 'error',
    span: spanIn(source, at, Math.min(at + 1, source.clean.length)),
    found: rest === '' ? 'the end of the text' : quote(rest),
    expected,
    advice:
      'The object that stands there was left out. Paste the JSON text whole, as ConvertTo-Json printed it.',
  })
}
