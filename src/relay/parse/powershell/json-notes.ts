import type { Diagnostic } from '../../model/diagnostic.ts'
import { diagnose, quote } from '../property-bag/diagnose.ts'
import { spanIn, type SourceText } from '../property-bag/source-text.ts'
import type { JsonFailure, JsonNode } from './json-reader.ts'
import { isTypedLine, toLines } from './source-lines.ts'

/** Names the first line behind JSON text that nobody typed at a prompt. */
export function textBehind(source: SourceText, at: number): readonly Diagnostic[] {
  const line = toLines(source.clean.slice(at)).find(({ text }) => text !== '' && !isTypedLine(text))
  if (line === undefined) return []
  const start = at + line.start
  return [
    diagnose({
      id: 'text-skipped',
      level: 'warning',
      span: spanIn(source, start, start + line.text.length),
      found: `${quote(line.text)} behind the JSON text`,
      expected: 'nothing more',
      advice: 'What stands there was not read.',
    }),
  ]
}

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
      'The JSON text could not be read from there on. Paste it whole, as ConvertTo-Json printed it.',
  })
}
