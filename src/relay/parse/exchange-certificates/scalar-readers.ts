import { known, unknown, type Fact } from '../../model/fact.ts'
import {
  quote,
  scalarOf,
  type PropertyReader,
  type TextPiece,
  type ValueSite,
} from '../property-bag/index.ts'
import { withoutSignByte } from '../x509/byte-text.ts'

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
])

/** Reads a single value; left out, empty or unreadable it is unknown, the last with a note. */
export function scalarReader<T>(
  read: (text: string) => T | null,
  expected: string,
): PropertyReader<T> {
  return {
    leftOut: unknown,
    read: (value, site) => {
      const piece = scalarOf(value)
      if (piece === null) return unknown(site.path)
      const result = read(piece.text)
      return result === null
        ? noteUnreadable(piece, site, expected)
        : known(result, site.path, piece.span)
    },
  }
}

/** Reads one of a few words in any letter case. */
export function wordReader<T extends string>(words: readonly T[]): PropertyReader<T> {
  return scalarReader(
    (text) => words.find((word) => word.toLowerCase() === text.toLowerCase()) ?? null,
    words.join(', '),
  )
}

/** Reads a distinguished name; an empty one is a name too. */
export const nameReader: PropertyReader<string> = {
  leftOut: unknown,
  read: (value, site) => {
    const { text, span } = scalarOf(value) ?? { text: '', span: site.entry.span }
    return known(text, site.path, span)
  },
}

/** Reads `True` or `False`. */
export const flagReader = scalarReader(
  (text) => FLAGS.get(text.toLowerCase()) ?? null,
  'True or False',
)

/** Reads a SHA-1 thumbprint as 40 upper-case digits. */
export const thumbprintReader = scalarReader(
  (text) => (/^[\dA-F]{40}$/i.test(text) ? text.toUpperCase() : null),
  '40 hexadecimal digits',
)

/** Reads a serial number; Windows prints the byte that keeps it positive, the model does not. */
export const serialNumberReader = scalarReader(
  (text) => (/^[\dA-F]{2,80}$/i.test(text) ? withoutSignByte(text.toUpperCase()) : null),
  'hexadecimal digits',
)

/** Reads a number of bits. */
export const sizeReader = scalarReader(
  (text) => (/^\d{1,6}$/.test(text) ? Number(text) : null),
  'a number of bits',
)

function noteUnreadable(piece: TextPiece, site: ValueSite, expected: string): Fact<never> {
  site.note({
    id: 'certificate-property-unreadable',
    level: 'error',
    span: piece.span,
    found: quote(piece.text),
    expected,
    advice:
      'The property counts as unknown. Copy it as Get-ExchangeCertificate | Format-List prints it.',
  })
  return unknown(site.path)
}
