import { withPlainQuotes } from '../../parse/powershell/json-form.ts'
import { isJsonFailure, type JsonNode } from '../../parse/powershell/json-node.ts'
import { readJson } from '../../parse/powershell/json-reader.ts'
import { elementAt, type PastedBag, type SourceText } from '../../parse/property-bag/index.ts'
import type { FormWriter, NewValue } from '../form-writer.ts'
import { lineEndOf, lineStartAt, type TextChange } from '../text-change.ts'

/** ConvertTo-Json output, REST answers, and lists of names. */
export const jsonWriter: FormWriter = {
  change: (source, bag, entry, value) => {
    const object = objectOf(source, bag)
    if (object === null) return aroundName(bag, JSON.stringify(value))
    const { value: old } = elementAt(object.members, bag.entries.indexOf(entry))
    return { start: startOf(old), end: endOf(old), text: jsonOf(value) }
  },
  insert: (source, bag, property, value) => {
    const object = objectOf(source, bag)
    if (object !== null) return inserted(source, object, property, value)
    const name = source.text.slice(bag.span.start, bag.span.end)
    return aroundName(bag, `{ "DomainName": "${name}", "${property}": ${jsonOf(value)} }`)
  },
  leaveOut: (source, bag, entry) => {
    const object = objectOf(source, bag)
    return object === null ? null : without(object, bag.entries.indexOf(entry))
  },
  remove: ({ clean }, bag) => {
    const { start, end } = extentOf(clean, bag)
    const next = skipSpace(clean, end)
    if (clean[next] === ',') return { start, end: skipSpace(clean, next + 1), text: '' }
    const before = clean.slice(0, start).trimEnd()
    return { start: before.endsWith(',') ? before.length - 1 : start, end, text: '' }
  },
  add: ({ text, clean }, last, object) => {
    const { start, end } = extentOf(clean, last)
    const gap = clean.slice(clean.slice(0, start).trimEnd().length, start)
    const indent = clean.slice(lineStartAt(clean, start), start)
    const isSpread = clean.slice(start, end).includes('\n')
    const json = isSpread
      ? JSON.stringify(object, null, 2).replaceAll(
          '\n',
          lineEndOf(text) + ' '.repeat(indent.length),
        )
      : JSON.stringify(object)
    if (clean[skipSpace(clean, end)] === ']') return [{ start: end, end, text: `,${gap}${json}` }]
    return [
      { start, end: start, text: '[' },
      { start: end, end, text: `,${lineEndOf(text)}${json}]` },
    ]
  },
}

type JsonObject = Extract<JsonNode, { readonly kind: 'object' }>

/** Null for a name in a list of names. */
function objectOf({ clean }: SourceText, { span }: PastedBag): JsonObject | null {
  const node = readJson(withPlainQuotes(clean), span.start)
  return isJsonFailure(node) || node.kind !== 'object' ? null : node
}

/** What takes the place of a name with its quotes. */
function aroundName({ span }: PastedBag, text: string): TextChange {
  return { start: span.start - 1, end: span.end + 1, text }
}

function without({ members }: JsonObject, index: number): TextChange {
  const member = elementAt(members, index)
  const [before, next] = [members[index - 1], members[index + 1]]
  const isLast = next === undefined
  return {
    start: isLast && before !== undefined ? endOf(before.value) : member.start - 1,
    end: isLast ? endOf(member.value) : next.start - 1,
    text: '',
  }
}

function inserted(
  { clean }: SourceText,
  { start, members }: JsonObject,
  property: string,
  value: NewValue,
): TextChange {
  const first = elementAt(members, 0)
  const lead = clean.slice(start + 1, first.start - 1)
  const end = endOf(elementAt(members, members.length - 1).value)
  const colon = lead === '' ? ':' : ': '
  return { start: end, end, text: `,${lead}"${property}"${colon}${jsonOf(value)}` }
}

function jsonOf(value: NewValue): string {
  if (!Array.isArray(value)) return JSON.stringify(value)
  return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
}

/** A string begins and ends inside its quotes. */
function startOf(node: JsonNode): number {
  return node.kind === 'string' ? node.start - 1 : node.start
}

function endOf(node: JsonNode): number {
  return node.kind === 'string' ? node.end + 1 : node.end
}

function extentOf(clean: string, { span }: PastedBag): Pick<TextChange, 'start' | 'end'> {
  return clean[span.start] === '{'
    ? { start: span.start, end: span.end }
    : { start: span.start - 1, end: span.end + 1 }
}

function skipSpace(clean: string, at: number): number {
  return at + clean.slice(at).length - clean.slice(at).trimStart().length
}
