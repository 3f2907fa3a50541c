import { assumed, known, unknown, type Fact } from '../../model/fact.ts'
import { quote } from './diagnose.ts'
import type { TextPiece } from './property-bag.ts'
import type { PropertyReader, StatedValue, ValueSite } from './property-reader.ts'

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['$true', true],
  ['1', true],
  ['false', false],
  ['$false', false],
  ['0', false],
])

/** Reads a switch; left out or without a value it has its documented default, `fallback`. */
export function booleanReader(fallback: boolean): PropertyReader<boolean> {
  return {
    leftOut: (path) => assumed(fallback, path),
    read: (value, site) => {
      const piece = scalarOf(value)
      if (piece === null) return assumed(fallback, site.path)
      const flag = BOOLEANS.get(piece.text.toLowerCase())
      return flag === undefined ? noteBoolean(piece, site) : known(flag, site.path, piece.span)
    },
  }
}

/** Reads a single text; left out or without a value it is unknown. */
export const textReader: PropertyReader<string> = {
  leftOut: unknown,
  read: (value, site) => {
    const piece = scalarOf(value)
    return piece === null ? unknown(site.path) : known(piece.text, site.path, piece.span)
  },
}

/** A single value: a text, or a list with exactly one entry; null when there is none. */
export function scalarOf(value: StatedValue): TextPiece | null {
  switch (value.kind) {
    case 'empty':
      return null
    case 'text':
      return value
    case 'list':
      return listAsScalar(value.items, value.span)
  }
}

function listAsScalar(items: readonly TextPiece[], span: TextPiece['span']): TextPiece | null {
  const [only, ...others] = items
  if (only === undefined || others.length === 0) return only ?? null
  return { text: items.map(({ text }) => text).join(', '), span }
}

function noteBoolean(piece: TextPiece, site: ValueSite): Fact<boolean> {
  site.note({
    id: 'boolean-unreadable',
    level: 'error',
    span: piece.span,
    found: quote(piece.text),
    expected: 'True or False',
    advice: 'The property counts as unknown. Write True or False.',
  })
  return unknown(site.path)
}
