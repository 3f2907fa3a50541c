import { textValue, type PropertyValue, type TextPiece } from '../property-bag/property-bag.ts'
import { spanIn, type SourceText } from '../property-bag/source-text.ts'
import type { JsonNode } from './json-reader.ts'

/**
 * The value of a JSON property. What ConvertTo-Json wraps (`{ "value": […], "Count": 2 }` around lists,
 * `{ "value": 1, "Value": "OnPremises" }` around words) is unwrapped; any other object stays as text
 * that no property takes.
 */
export function readJsonValue(source: SourceText, node: JsonNode): PropertyValue {
  const inner = unwrap(node)
  const span = spanIn(source, inner.start, inner.end)
  if (inner.kind !== 'array') return scalarValue(source, inner)
  const items = inner.items.flatMap((item) => toPiece(source, item))
  return { kind: 'list', items, isTruncated: false, span }
}

function scalarValue(
  source: SourceText,
  node: Exclude<JsonNode, { kind: 'array' }>,
): PropertyValue {
  const span = spanIn(source, node.start, node.end)
  if (node.kind === 'literal' && node.text === 'null') return { kind: 'empty', span }
  return textValue(textOf(source, node), span)
}

function toPiece(source: SourceText, item: JsonNode): readonly TextPiece[] {
  const inner = unwrap(item)
  const value =
    inner.kind === 'array'
      ? textValue(textOf(source, inner), spanIn(source, inner.start, inner.end))
      : scalarValue(source, inner)
  return value.kind === 'text' ? [{ text: value.text, span: value.span }] : []
}

function textOf(source: SourceText, node: JsonNode): string {
  const isText = node.kind === 'string' || node.kind === 'literal'
  return isText ? node.text : source.clean.slice(node.start, node.end)
}

function unwrap(node: JsonNode): JsonNode {
  if (node.kind !== 'object') return node
  const wrapped = node.members.filter(({ name }) => name.toLowerCase() === 'value')
  const word = wrapped.find(({ value }) => value.kind === 'string')
  return (word ?? wrapped[0])?.value ?? node
}
