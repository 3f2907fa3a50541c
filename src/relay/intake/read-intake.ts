import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnosticsOf, valueOr } from '../model/diagnostic.ts'
import { parseCertificates } from '../parse/certificates/index.ts'
import { hasPrivateKey, isPrivateKeyDer } from '../parse/private-key.ts'
import type { Intake, IntakePart } from './intake.ts'
import { movePart } from './move-part.ts'
import { readPart } from './read-part.ts'
import { recogniseWhole } from './recognise-whole.ts'
import { splitIntoParts, type InputPart, type LineRange } from './split-into-parts.ts'

/** The longest input that is read, in bytes or UTF-16 code units. */
const MAX_INTAKE_LENGTH = 5 * 1024 * 1024

/** More parts than anybody pastes; the rest is told to be left out. */
const MAX_PARTS = 100

const PRIVATE_KEY_IDS = ['private-key', 'private-key-refused']

/**
 * Recognises and reads whatever a reader gave: one thing, or several mixed. A private key goes before
 * everything else: then nothing is read. Never throws.
 *
 * @param input decoded text, or the bytes of a binary file; see `decodeInput`
 */
export async function readIntake(input: string | Uint8Array): Promise<Intake> {
  if (input.length > MAX_INTAKE_LENGTH) return refuse(tooLarge(input.length))
  const intake = typeof input === 'string' ? await readText(input) : readBytes(input)
  if (intake.kind === 'private-key') return intake
  // A key in an encoded part of a message shows only when that is decoded.
  const keys = intake.parts
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ id }) => PRIVATE_KEY_IDS.includes(id))
  return keys.length > 0 ? { kind: 'private-key', diagnostics: keys } : intake
}

async function readText(text: string): Promise<Intake> {
  if (hasPrivateKey(text)) {
    return { kind: 'private-key', diagnostics: diagnosticsOf(parseCertificates(text)) }
  }
  const whole = recogniseWhole(text)
  if (whole !== null) {
    const lastLine = text.split('\n').length
    const part = await readOne({ ...whole, text, start: 0, firstLine: 1, lastLine })
    return read([part], [])
  }
  const { parts, leftOver } = splitIntoParts(text)
  const taken = await Promise.all(parts.slice(0, MAX_PARTS).map(readOne))
  return read(taken, leftOver, parts.length > MAX_PARTS ? [tooManyParts(parts.length)] : [])
}

async function readOne(part: InputPart): Promise<IntakePart> {
  const { kind, text, format, start, firstLine, lastLine } = part
  const reading = kind === 'case' ? await readCase(text) : await readPart(kind, text)
  return movePart({ ...reading, format, text, start, firstLine, lastLine })
}

/** Case files need a YAML parser and a schema, which no other paste does. */
async function readCase(text: string) {
  const { readCaseFile } = await import('../case/read-case-file.ts')
  const result = readCaseFile(text)
  const file = result.kind === 'ok' ? result.value.file : null
  return { kind: 'case', file, diagnostics: diagnosticsOf(result) } as const
}

/** Binary input is a certificate, a bundle of them, or nothing: text is decoded before it comes here. */
function readBytes(bytes: Uint8Array): Intake {
  const result = parseCertificates(bytes)
  const diagnostics = diagnosticsOf(result)
  if (isPrivateKeyDer(bytes)) return { kind: 'private-key', diagnostics }
  if (result.kind === 'failed') return read([], [], diagnostics)
  const certificates = valueOr(result, [])
  const place = { text: '', start: 0, firstLine: 1, lastLine: 1 }
  return read([{ kind: 'certificate', format: 'der', certificates, diagnostics, ...place }], [])
}

function read(
  parts: readonly IntakePart[],
  leftOver: readonly LineRange[],
  diagnostics: readonly Diagnostic[] = [],
): Intake {
  return { kind: 'read', parts, leftOver, diagnostics }
}

function refuse(diagnostic: Diagnostic): Intake {
  return read([], [], [diagnostic])
}

function tooLarge(length: number): Diagnostic {
  const found = `an input of ${(length / 1024 / 1024).toFixed(1)} MB`
  return {
    id: 'input-too-large',
    level: 'error',
    found,
    expected: 'at most 5 MB',
    text: `Found ${found}, expected at most 5 MB. Nothing was read; give the part that matters.`,
  }
}

function tooManyParts(count: number): Diagnostic {
  const found = `${String(count)} parts of different kinds in turn`
  const expected = `at most ${String(MAX_PARTS)}`
  return {
    id: 'too-many-parts',
    level: 'error',
    found,
    expected,
    text: `Found ${found}, expected ${expected}. The first ones were read; paste the rest on its own.`,
  }
}
