import type { Diagnostic } from '../../model/diagnostic.ts'
import type { SourceSpan } from '../../model/source-span.ts'
import { MAX_BLOCKS, MAX_DER_LENGTH, MAX_INPUT_LENGTH } from './limits.ts'

/** What is wrong with a piece of input, before it is said where it stands. */
export interface Problem extends Pick<Diagnostic, 'id' | 'level' | 'found' | 'expected'> {
  /** What to do, as a sentence. */
  readonly advice: string
}

/** The problem as a diagnostic; without a span for the bytes of a binary file. */
export function toDiagnostic({ advice, ...problem }: Problem, span?: SourceSpan): Diagnostic {
  const text = `Found ${problem.found}, expected ${problem.expected}. ${advice}`
  return span === undefined ? { ...problem, text } : { ...problem, text, span }
}

const BORDERS = '-----BEGIN CERTIFICATE----- and -----END CERTIFICATE-----'

export function noCertificate(isEmpty: boolean): Problem {
  return {
    id: 'no-certificate',
    level: 'error',
    found: isEmpty ? 'nothing' : 'no PEM block and no DER encoding',
    expected: `base64 between ${BORDERS}, or a DER file`,
    advice: 'Paste the whole text of the certificate file, with both lines of dashes.',
  }
}

export function inputTooLarge(length: number): Problem {
  return {
    id: 'input-too-large',
    level: 'error',
    found: `an input of ${String(length)} characters or bytes`,
    expected: `at most ${String(MAX_INPUT_LENGTH)}`,
    advice: 'Nothing was read; give the certificate and its chain alone.',
  }
}

export function tooManyBlocks(count: number): Problem {
  return {
    id: 'too-many-certificates',
    level: 'error',
    found: `${String(count)} PEM blocks`,
    expected: `at most ${String(MAX_BLOCKS)}`,
    advice: `The first ${String(MAX_BLOCKS)} were read; a server sends its own certificate and its chain only.`,
  }
}

export function endMissing(label: string): Problem {
  return {
    id: 'pem-end-missing',
    level: 'error',
    found: `a BEGIN ${label} line without its END line`,
    expected: `-----END ${label}----- behind the base64`,
    advice: 'The block is cut off or its last line was changed; copy it again as a whole.',
  }
}

export function foreignCharacter(char: string): Problem {
  return {
    id: 'base64-damaged',
    level: 'error',
    found: `the character ${JSON.stringify(char)} inside a certificate`,
    expected: 'base64: letters, digits, +, / and = at the end',
    advice: 'Copy the block again from the certificate file.',
  }
}

export const BASE64_CUT: Problem = {
  id: 'base64-damaged',
  level: 'error',
  found: 'base64 that breaks off within a group or has = in its middle',
  expected: 'groups of four characters up to the END line',
  advice: 'Characters are missing; copy the block again from the certificate file.',
}

export function certificateTooLarge(length: number): Problem {
  return {
    id: 'certificate-too-large',
    level: 'error',
    found: `a certificate of ${String(length)} bytes`,
    expected: `at most ${String(MAX_DER_LENGTH)}`,
    advice: 'It was not read; check that the file holds one certificate.',
  }
}

export function certificateTruncated(length: number, announced: number): Problem {
  return {
    id: 'certificate-truncated',
    level: 'error',
    found: `${String(length)} bytes`,
    expected: `the ${String(announced)} bytes that the encoding itself announces`,
    advice: 'The end is missing; copy the whole certificate again.',
  }
}

export const CERTIFICATE_DAMAGED: Problem = {
  id: 'certificate-damaged',
  level: 'error',
  found: 'bytes that do not have the structure of a certificate',
  expected: 'one X.509 certificate in DER',
  advice:
    'Export the certificate again; openssl x509 -in file -noout -text shows whether it can be read.',
}

export function trailingBytes(count: number): Problem {
  return {
    id: 'trailing-bytes',
    level: 'warning',
    found: `${String(count)} more bytes behind the certificate`,
    expected: 'one certificate',
    advice:
      'The certificate was read and the rest left out; further certificates belong in PEM blocks of their own.',
  }
}
