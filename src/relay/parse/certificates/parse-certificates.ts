import type { Certificate } from '../../model/certificate.ts'
import { failed, type Diagnostic, type Parsed } from '../../model/diagnostic.ts'
import { spanOf, type SourceSpan } from '../../model/source-span.ts'
import { findPrivateKey, isPrivateKeyDer } from '../private-key.ts'
import { spanIn, toSourceText, type SourceText } from '../property-bag/index.ts'
import { conclude } from './conclude.ts'
import { decodeText } from './decode-text.ts'
import { eachOnce } from './each-once.ts'
import {
  inputTooLarge,
  noCertificate,
  SESSION_WITHOUT_CERTIFICATES,
  SHOWN_BY_SERVER,
} from './input-problems.ts'
import { MAX_INPUT_LENGTH } from './limits.ts'
import { NOTHING_PRINTED, readOpensslText } from './openssl/read-openssl-text.ts'
import { beginLineLength, privateKeyInText } from './private-key-problem.ts'
import { toDiagnostic } from './problem.ts'
import { readBlocks, type BlocksRead } from './read-blocks.ts'
import { readDer } from './read-der.ts'
import { findSession } from './session-lines.ts'
import { valueUnreadable } from './text-problems.ts'

/**
 * Reads everything about certificates that is pasted or dropped: PEM blocks and P7B in any order
 * and with anything around them, base64 without its borders, and the output of `openssl x509` and
 * `openssl s_client`, indented or quoted with `>`. Bytes are DER or P7B, or the UTF-8 or UTF-16 of
 * such a text.
 *
 * The certificates come in the order of their chain, the leaf first, each once; those outside of it
 * stand behind it. From a text, each has the span of its block or lines, and what is printed has
 * spans of its own.
 *
 * Where a private key or a PKCS#12 file stands anywhere in it, nothing is read: the result has the
 * one diagnostic `private-key`, and no part of the key.
 *
 * @returns `partial` when something could not be used or is odd, `failed` when nothing could be
 * used; more than 1 MiB of input, 64 certificates or 64 KiB for one certificate are refused
 */
export function parseCertificates(input: string | Uint8Array): Parsed<readonly Certificate[]> {
  if (typeof input === 'string') return parseText(input)
  const isKey = isPrivateKeyDer(input)
  if (!isKey && input.length > MAX_INPUT_LENGTH) return tooLarge(input.length)
  return isKey || isDer(input) ? parseEncoding(input) : parseText(decodeText(input))
}

/** `0` may begin a text too; the length byte of a certificate cannot, it is never below 0x80. */
function isDer([tag, length = 0]: Uint8Array): boolean {
  return tag === 0x30 && length >= 0x80
}

function parseEncoding(bytes: Uint8Array): Parsed<readonly Certificate[]> {
  const reading = readDer(bytes)
  if (reading.kind === 'private-key') return failed(toDiagnostic(reading.problem))
  const diagnostics = reading.problems.map((problem) => toDiagnostic(problem))
  return conclude(eachOnce(reading.certificates, []), diagnostics, toDiagnostic(noCertificate('')))
}

function parseText(text: string): Parsed<readonly Certificate[]> {
  if (text.length > MAX_INPUT_LENGTH) return tooLarge(text.length)
  const key = findPrivateKey(text)
  if (key !== null) {
    const span = spanOf(text, key, key + beginLineLength(text, key))
    return failed(toDiagnostic(privateKeyInText(text, key), span))
  }
  const source = toSourceText(text)
  const blocks = readBlocks(source)
  return blocks.kind === 'private-key' ? failed(blocks.diagnostic) : parseRest(source, blocks)
}

/** What is printed about certificates counts where they do not stand there themselves. */
function parseRest(source: SourceText, blocks: BlocksRead): Parsed<readonly Certificate[]> {
  const session = findSession(source)
  const printed = session === null ? readOpensslText(source) : NOTHING_PRINTED
  const certificates = eachOnce(blocks.certificates, printed.certificates)
  const diagnostics = [
    ...blocks.diagnostics,
    ...printed.unreadable.map(({ value, span }) => toDiagnostic(valueUnreadable(value), span)),
    ...noteSession(session, certificates.length > 0),
  ]
  const nothing = toDiagnostic(noCertificate(source.clean), spanIn(source, 0, 0))
  return conclude(certificates, diagnostics, nothing)
}

function noteSession(session: SourceSpan | null, hasCertificates: boolean): readonly Diagnostic[] {
  if (session === null) return []
  const problem = hasCertificates ? SHOWN_BY_SERVER : SESSION_WITHOUT_CERTIFICATES
  return [toDiagnostic(problem, session)]
}

function tooLarge(length: number): Parsed<never> {
  return failed(toDiagnostic(inputTooLarge(length)))
}
