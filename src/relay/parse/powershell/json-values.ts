import { textValue, type PropertyValue, type TextPiece } from '../property-bag/property-bag.ts'
import { spanIn, type SourceText } from '../property-bag/source-text.ts'
import { wrappedIn, type JsonNode } from './json-node.ts'

/**
 * The value of a JSON property. What ConvertTo-Json wraps (`{ "value": […], "Count": 2 }` around lists,
 * `{ "value": 1, "Value": "OnPremises" }` around words) is unwrapped, and `{}` is an empty list; any other
 * object stays as text that no property takes.
 */
export function readJsonValue(source: SourceText, node: JsonNode): PropertyValue {
  const inner = unwrap(node)
  if (!isList(inner)) return scalarValue(source, inner)
  const items = itemsOf(inner).flatMap((item) => toPiece(source, item))
  return { kind: 'list', items, isTruncated: false, span: spanIn(source, inner.start, inner.end) }
}

function isList(node: JsonNode): boolean {
  return node.kind === 'array' || (node.kind === 'object' && node.members.length === 0)
}

function itemsOf(node: JsonNode): readonly JsonNode[] {
  return node.kind === 'array' ? node.items : []
}

function scalarValue(source: SourceText, node: JsonNode): PropertyValue {
  const span = spanIn(source, node.start, node.end)
  if (node.kind === 'literal' && node.text === 'null') return { kind: 'empty', span }
  return textValue(textOf(source, node), span)
}

function toPiece(source: SourceText, item: JsonNode): readonly TextPiece[] {
  const value = scalarValue(source, unwrap(item))
  return value.kind === 'text' ? [{ text: value.text, span: value.span }] : []
}

function textOf(source: SourceText, node: JsonNode): string {
  const isText = node.kind === 'string' || node.kind === 'literal'
  return isText ? node.text : source.clean.slice(node.start, node.end)
}

function unwrap(node: JsonNode): JsonNode {
  const wrapped = wrappedIn(node)
  return wrapped.find(({ kind }) => kind === 'string') ?? wrapped[0] ?? node
}
