import type { InputFormat } from './input-kind.ts'
import { isPrivateKeyDer, hasPrivateKey } from './private-key.ts'
import { recogniseObjects } from './recognise-objects.ts'
import { splitIntoParts, type InputPart } from './split-into-parts.ts'

export type RecognisedInput =
  | { readonly kind: 'certificate'; readonly format: 'pem' | 'der' }
  | {
      readonly kind: 'inbound-connectors' | 'accepted-domains' | 'case'
      readonly format: InputFormat
    }
  /** Several kinds in one text, in their order. */
  | { readonly kind: 'mixed'; readonly format: null; readonly parts: readonly InputPart[] }
  | { readonly kind: 'private-key' | 'unknown'; readonly format: null }

/** The longest text that is looked at, in UTF-16 code units. */
const MAX_LENGTH = 5 * 1024 * 1024

const CASE_FIELD = /^(?:title|asOf|tenant|otherTenants|submission|readings|expect)\s*:/gm
const CASE_IN_BRACES =
  /^\s*\{\s*"?(?:title|asOf|tenant|otherTenants|submission|readings|expect)"?\s*:/
const CASE_CORE = /^(?:tenant|submission)\s*:/m

/**
 * Says what a text or a binary file is, without reading it. A private key goes before everything
 * else, wherever it stands.
 *
 * @returns `unknown` for anything not recognised, empty input and overlong input included
 */
export function recogniseInput(input: string | Uint8Array): RecognisedInput {
  if (typeof input !== 'string') return recogniseBytes(input)
  if (hasPrivateKey(input)) return { kind: 'private-key', format: null }
  if (input.length > MAX_LENGTH) return { kind: 'unknown', format: null }
  return recogniseObjects(input) ?? recogniseCase(input) ?? recogniseParts(input)
}

/** Binary input is DER or nothing: text is decoded before it comes here. */
function recogniseBytes(bytes: Uint8Array): RecognisedInput {
  if (isPrivateKeyDer(bytes)) return { kind: 'private-key', format: null }
  return bytes[0] === 0x30
    ? { kind: 'certificate', format: 'der' }
    : { kind: 'unknown', format: null }
}

function recogniseCase(text: string): RecognisedInput | null {
  if (CASE_IN_BRACES.test(text)) return { kind: 'case', format: 'json' }
  const isCase = CASE_CORE.test(text) || (text.match(CASE_FIELD)?.length ?? 0) > 1
  return isCase ? { kind: 'case', format: 'yaml' } : null
}

function recogniseParts(text: string): RecognisedInput {
  const parts = splitIntoParts(text)
  const [first, ...rest] = parts
  if (first === undefined) return { kind: 'unknown', format: null }
  if (rest.some(({ kind }) => kind !== first.kind)) return { kind: 'mixed', format: null, parts }
  return first.kind === 'certificate'
    ? { kind: 'certificate', format: 'pem' }
    : { kind: first.kind, format: first.format }
}
