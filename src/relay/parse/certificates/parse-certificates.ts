import type { Certificate } from '../../model/certificate.ts'
import { failed, parsed, type Diagnostic, type Parsed } from '../../model/diagnostic.ts'
import { spanOf } from '../../model/source-span.ts'
import { findPrivateKey, isPrivateKeyDer } from '../private-key.ts'
import { decodeUtf8, toByteText } from '../x509/byte-text.ts'
import { MAX_BLOCKS, MAX_INPUT_LENGTH } from './limits.ts'
import { findPemBlocks, type PemBlock } from './pem-blocks.ts'
import { beginLineLength, privateKeyInBytes, privateKeyInText } from './private-key-problem.ts'
import { inputTooLarge, noCertificate, toDiagnostic, tooManyBlocks } from './problem.ts'
import { readBlock } from './read-block.ts'
import { readDer } from './read-der.ts'

/**
 * Reads the certificates of a text, in their order: PEM blocks with anything around them, indented
 * or quoted with `>`. Bytes are one certificate in DER, or the UTF-8 of such a text. Each
 * certificate from a text has the span of its block.
 *
 * Where a private key stands anywhere in it, nothing is read: the result has the one diagnostic
 * `private-key`, and no part of the key.
 *
 * @returns `partial` when some blocks could not be used, `failed` when none could; more than 1 MiB
 * of input, 64 blocks or 64 KiB for one certificate are refused
 */
export function parseCertificates(input: string | Uint8Array): Parsed<readonly Certificate[]> {
  const isText = typeof input === 'string'
  if (!isText && isPrivateKeyDer(input)) return failed(toDiagnostic(privateKeyInBytes(input)))
  if (input.length > MAX_INPUT_LENGTH) return failed(toDiagnostic(inputTooLarge(input.length)))
  if (isText) return parseText(input)
  // What Windows PowerShell redirects into a file is UTF-16: without the zero bytes, PEM is ASCII.
  return isDer(input)
    ? parseBytes(input)
    : parseText(decodeUtf8(toByteText(input)).replaceAll('\0', ''))
}

/** `0` may begin a text too; the length byte of a certificate cannot, it is never below 0x80. */
function isDer([tag, length = 0]: Uint8Array): boolean {
  return tag === 0x30 && length >= 0x80
}

function parseBytes(bytes: Uint8Array): Parsed<readonly Certificate[]> {
  const reading = readDer(bytes)
  if (reading.kind !== 'read') return failed(toDiagnostic(reading.problem))
  return parsed([reading.certificate], reading.warning ? [toDiagnostic(reading.warning)] : [])
}

function parseText(text: string): Parsed<readonly Certificate[]> {
  const key = findPrivateKey(text)
  if (key !== null) {
    const span = spanOf(text, key, key + beginLineLength(text, key))
    return failed(toDiagnostic(privateKeyInText(text, key), span))
  }
  const blocks = findPemBlocks(text)
  const [first] = blocks
  if (first === undefined) {
    return failed(toDiagnostic(noCertificate(text.trim() === ''), spanOf(text, 0, 0)))
  }
  return parseBlocks(text, blocks)
}

function parseBlocks(text: string, blocks: readonly PemBlock[]): Parsed<readonly Certificate[]> {
  const certificates: Certificate[] = []
  const diagnostics: Diagnostic[] = []
  for (const block of blocks.slice(0, MAX_BLOCKS)) {
    const { reading, span } = readBlock(text, block)
    if (reading.kind === 'private-key') return failed(toDiagnostic(reading.problem, span))
    if (reading.kind === 'unusable') {
      diagnostics.push(toDiagnostic(reading.problem, span))
      continue
    }
    certificates.push({ ...reading.certificate, span })
    if (reading.warning) diagnostics.push(toDiagnostic(reading.warning, span))
  }
  const next = blocks[MAX_BLOCKS]
  if (next) {
    const span = spanOf(text, next.start, next.bodyStart)
    diagnostics.push(toDiagnostic(tooManyBlocks(blocks.length), span))
  }
  return conclude(certificates, diagnostics)
}

/** Where no certificate is left, a block that would have been harmless beside one is the error. */
function conclude(
  certificates: readonly Certificate[],
  diagnostics: readonly Diagnostic[],
): Parsed<readonly Certificate[]> {
  const [first, ...rest] = diagnostics
  if (certificates.length > 0 || first === undefined) return parsed(certificates, diagnostics)
  const asError = (diagnostic: Diagnostic): Diagnostic => ({ ...diagnostic, level: 'error' })
  return failed(asError(first), ...rest.map(asError))
}
