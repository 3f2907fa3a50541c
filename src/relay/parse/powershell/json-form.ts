import type { Diagnostic } from '../../model/diagnostic.ts'
import { textValue, type PastedBag } from '../property-bag/property-bag.ts'
import { spanIn, type SourceText } from '../property-bag/source-text.ts'
import { readElements, skipSeparators } from './json-elements.ts'
import { isJsonFailure, wrappedIn, type JsonNode } from './json-node.ts'
import { notAnObject, unreadable } from './json-notes.ts'
import { readJson } from './json-reader.ts'
import { readJsonValue } from './json-values.ts'
import { JSON_START } from './json-start.ts'
import type { Region } from './region.ts'
import type { FormReading } from './text-forms.ts'

/**
 * Reads `… | ConvertTo-Json` output and REST answers wherever they stand: one object, an array, or
 * `{ "value": […] }`, several of them one after the other included.
 *
 * @param clean the source's clean text, in which parts already read may be blank
 * @param plainProperty the property that a bare string stands for; null where a string is no object
 */
export function readJsonForm(
  source: SourceText,
  clean: string,
  plainProperty: string | null,
): FormReading {
  const text = withPlainQuotes(clean)
  const bags: PastedBag[] = []
  const regions: Region[] = []
  const diagnostics: Diagnostic[] = []
  for (let start = findJson(text, 0); start !== null;) {
    const { nodes, failures, end } = readValues(text, start)
    for (const node of nodes) {
      const bag = toBag(source, node, plainProperty)
      if (bag === null) diagnostics.push(notAnObject(source, node))
      else bags.push(bag)
    }
    for (const failure of failures) diagnostics.push(unreadable(source, failure))
    regions.push({ start, end })
    start = adjacentJson(text, end) ?? findJson(text, end)
  }
  return { bags, regions, diagnostics }
}

/** Word processors make typographic quotes of plain ones, and then of all of them. */
export function withPlainQuotes(clean: string): string {
  return clean.includes('"') ? clean : clean.replace(/[“”„]/g, '"')
}

function findJson(text: string, from: number): number | null {
  JSON_START.lastIndex = from
  const match = JSON_START.exec(text)
  return match === null ? null : match.index + match[0].search(/[{[]/)
}

/** JSON that follows on the same line, as `[…][…]` or `{…},{…}`. */
function adjacentJson(text: string, end: number): number | null {
  const next = skipSeparators(text, end)
  return '[{'.includes(text.charAt(next) || ' ') ? next : null
}

function readValues(text: string, start: number) {
  const node = readJson(text, start)
  if (isJsonFailure(node)) return readElements(text, start, node)
  return { nodes: objectsOf(node), failures: [], end: node.end }
}

function objectsOf(node: JsonNode): readonly JsonNode[] {
  if (node.kind === 'array') return node.items
  const [envelope] = wrappedIn(node)
  return envelope?.kind === 'array' ? envelope.items : [node]
}

function toBag(source: SourceText, node: JsonNode, plainProperty: string | null): PastedBag | null {
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
