import type { PropertyValue } from '../property-bag/property-bag.ts'
import { spanIn } from '../property-bag/source-text.ts'
import { skipBlanks, skipSpace } from './command-cursor.ts'
import { expression, piecesOf, readElement, type ReadValue } from './command-elements.ts'
import type { Script } from './command-script.ts'

/**
 * Reads the argument that begins at `at`: a word, a quoted text, `$true`, a list (`a,b`, `@('a','b')`),
 * or a variable that holds one of these. Other variables, hash tables and calls are expressions: their
 * result is not in the text.
 *
 * @param limit the offset at which the command ends at the latest
 */
export function readArgument(script: Script, at: number, limit: number): ReadValue {
  const { clean } = script.source
  const first = readElement(script, at, limit)
  const parts = [first]
  let { after } = first
  for (let comma = skipBlanks(clean, after); comma < limit && clean[comma] === ',';) {
    const next = readElement(script, skipSpace(clean, comma + 1), limit)
    parts.push(next)
    after = next.after
    comma = skipBlanks(clean, after)
  }
  return parts.length === 1 ? first : { value: listOf(script, parts, at, after), after }
}

function listOf(
  { source }: Script,
  parts: readonly ReadValue[],
  at: number,
  after: number,
): PropertyValue {
  if (parts.some(({ value }) => value.kind === 'expression')) {
    return expression(source, at, after).value
  }
  const items = parts.flatMap(({ value }) => piecesOf(value))
  return { kind: 'list', items, isTruncated: false, span: spanIn(source, at, after) }
}
