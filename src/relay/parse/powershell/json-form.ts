import type { Diagnostic } from '../../model/diagnostic.ts'
import { textValue, type PropertyBag } from '../property-bag/property-bag.ts'
import { spanIn, type SourceText } from '../property-bag/source-text.ts'
import { notAnObject, textBehind, unreadable } from './json-notes.ts'
import { isJsonFailure, readJson, type JsonNode } from './json-reader.ts'
import { readJsonValue } from './json-values.ts'
import { toLines } from './source-lines.ts'

/** The objects of JSON text. */
export interface JsonReading {
  readonly bags: readonly PropertyBag[]
  readonly diagnostics: readonly Diagnostic[]
}

const JSON_LINE = /^ *[{[] *(?:["{[\]}]|$)/

/** The offset at which JSON begins, on a line of its own; null when there is none. */
export function findJson(clean: string): number | null {
  const line = toLines(clean).find(({ text }) => JSON_LINE.test(text))
  return line === undefined ? null : line.start + line.text.search(/[{[]/)
}

/**
 * Reads `… | ConvertTo-Json` output and REST answers: one object, an array, or `{ "value": […] }`,
 * several of them one after the other included.
 *
 * @param plainProperty the property that a bare string stands for; null where a string is no object
 */
export function readJsonForm(
  source: SourceText,
  start: number,
  plainProperty: string | null,
): JsonReading {
  const bags: PropertyBag[] = []
  const diagnostics: Diagnostic[] = []
  let at = start
  while (/[{[]/.test(source.clean.charAt(at))) {
    const node = readJson(source.clean, at)
    if (isJsonFailure(node))
      return { bags, diagnostics: [...diagnostics, unreadable(source, node)] }
    collectBags(source, node, plainProperty, bags, diagnostics)
    at = nextVisible(source.clean, node.end)
  }
  return { bags, diagnostics: [...diagnostics, ...textBehind(source, at)] }
}

function collectBags(
  source: SourceText,
  node: JsonNode,
  plainProperty: string | null,
  bags: PropertyBag[],
  diagnostics: Diagnostic[],
): void {
  for (const item of objectsOf(node)) {
    const bag = toBag(source, item, plainProperty)
    if (bag === null) diagnostics.push(notAnObject(source, item))
    else bags.push(bag)
  }
}

function objectsOf(node: JsonNode): readonly JsonNode[] {
  if (node.kind === 'array') return node.items
  if (node.kind !== 'object') return [node]
  const envelope = node.members.find(({ name }) => name.toLowerCase() === 'value')?.value
  return envelope?.kind === 'array' ? envelope.items : [node]
}

function toBag(
  source: SourceText,
  node: JsonNode,
  plainProperty: string | null,
): PropertyBag | null {
  const span = spanIn(source, node.start, node.end)
  if (node.kind === 'string' && plainProperty !== null) {
    return { entries: [{ name: plainProperty, value: textValue(node.text, span), span }], span }
  }
  if (node.kind !== 'object') return null
  const entries = node.members.map(({ name, start, value }) => ({
    name,
    value: readJsonValue(source, value),
    span: spanIn(source, start, value.end),
  }))
  return { entries, span }
}

function nextVisible(clean: string, at: number): number {
  let next = at
  while (next < clean.length && /[\s,]/.test(clean.charAt(next))) next += 1
  return next
}
