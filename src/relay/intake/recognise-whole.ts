import { recogniseObjects } from './recognise-objects.ts'
import type { BlockNature } from './recognise-block.ts'

const CASE_FIELD = /^(?:title|asOf|tenant|otherTenants|submission|readings|expect)\s*:/gm
const CASE_IN_BRACES =
  /^\s*\{\s*"?(?:title|asOf|tenant|otherTenants|submission|readings|expect)"?\s*:/
const CASE_CORE = /^(?:tenant|submission)\s*:/m

/**
 * Says whether a text is one thing from its beginning to its end, without reading it: JSON of some
 * objects, or a case file.
 *
 * @returns null for everything else, which may still be cut into parts
 */
export function recogniseWhole(text: string): BlockNature | null {
  return recogniseObjects(text) ?? recogniseCase(text)
}

function recogniseCase(text: string): BlockNature | null {
  if (CASE_IN_BRACES.test(text)) return { kind: 'case', format: 'json' }
  const isCase = CASE_CORE.test(text) || (text.match(CASE_FIELD)?.length ?? 0) > 1
  return isCase ? { kind: 'case', format: 'yaml' } : null
}
