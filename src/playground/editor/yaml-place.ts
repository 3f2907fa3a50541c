import { lastLine, textBefore, type TextPlace } from './text-place.ts'

const NAME = /^([ ]*(?:- +)*)(\w*)$/
const VALUE = /^([ ]*(?:- +)*)([\w.@-]+): (.*)$/
const FLOW_NAME = /[{,]\s*(\w*)$/
const FLOW_VALUE = /[{,]\s*(\w+):\s+([\w-]*)$/

/** The place at an offset of a case file in YAML; null where nothing is expected. */
export function yamlPlace(text: string, offset: number): TextPlace | null {
  const { before } = textBefore(text, offset)
  const line = lastLine(before)
  const above = before.slice(0, before.length - line.length)
  if (/(?:^|\s)#/.test(line)) return null
  const open = line.lastIndexOf('{')
  if (open > line.lastIndexOf('}')) return flowPlace(line, open, above, offset)
  const name = NAME.exec(line)
  if (name !== null) return place(pathAt(above, width(name[1])), null, name[2], offset)
  const value = VALUE.exec(line)
  if (value === null) return null
  const word = /^["']?[\w-]*$/.exec((value[3] ?? '').trimStart())?.[0]
  if (word === undefined) return null
  return place(pathAt(above, width(value[1])), value[2] ?? null, word, offset)
}

/** Within `{ }` on one line. */
function flowPlace(line: string, open: number, above: string, offset: number): TextPlace | null {
  const outer = /^([ ]*(?:- +)*)(?:([\w.@-]+):\s*)?/.exec(line.slice(0, open))
  const path = [
    ...pathAt(above, width(outer?.[1])),
    ...(outer?.[2] === undefined ? [] : [outer[2]]),
  ]
  const inner = line.slice(open)
  const name = FLOW_NAME.exec(inner)
  if (name !== null) return place(path, null, name[1], offset)
  const value = FLOW_VALUE.exec(inner)
  return value === null ? null : place(path, value[1] ?? null, value[2], offset)
}

/** The names that a line with this indentation stands below. */
function pathAt(above: string, indentation: number): readonly string[] {
  const path: string[] = []
  let limit = indentation
  for (const line of above.split('\n').reverse()) {
    const found = /^([ ]*(?:- +)*)([\w.@-]+):(?:\s|$)/.exec(line)
    const column = width(found?.[1])
    if (found === null || column >= limit) continue
    path.unshift(found[2] ?? '')
    limit = column
    if (limit === 0) break
  }
  return path
}

function width(indentation = ''): number {
  return indentation.length
}

function place(
  path: readonly string[],
  property: string | null,
  word = '',
  offset: number,
): TextPlace {
  return { path, property, start: offset - word.length, isQuoted: /^["']/.test(word) }
}
