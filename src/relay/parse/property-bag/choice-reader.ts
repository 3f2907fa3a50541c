import type { CasePath } from '../../model/case-path.ts'
import { known, unknown, type Fact } from '../../model/fact.ts'
import { quote } from './diagnose.ts'
import type { TextPiece } from './property-bag.ts'
import type { PropertyReader, ValueSite } from './property-reader.ts'
import { scalarOf } from './readers.ts'

/**
 * Reads one of a few words in any letter case; without a value the property counts as left out.
 *
 * @param numbers that stand for words where ConvertTo-Json prints an enumeration by its values
 */
export function choiceReader<T extends string>(
  choices: readonly T[],
  leftOut: (path: CasePath) => Fact<T>,
  note: (piece: TextPiece, site: ValueSite) => void,
  numbers: ReadonlyMap<string, T> = new Map(),
): PropertyReader<T> {
  return {
    leftOut,
    read: (value, site) => {
      const piece = scalarOf(value)
      if (piece === null) return leftOut(site.path)
      const word = piece.text.toLowerCase()
      const choice = choices.find((item) => item.toLowerCase() === word)
      if (choice !== undefined) return known(choice, site.path, piece.span)
      const numbered = numbers.get(word)
      if (numbered === undefined) {
        note(piece, site)
        return unknown(site.path)
      }
      noteNumber(piece, numbered, choices, site)
      return known(numbered, site.path, piece.span)
    },
  }
}

function noteNumber(
  piece: TextPiece,
  choice: string,
  choices: readonly string[],
  site: ValueSite,
): void {
  site.note({
    id: 'value-is-number',
    level: 'warning',
    span: piece.span,
    found: `the number ${quote(piece.text)}`,
    expected: choices.join(' or '),
    advice: `It was read as ${choice}, for which ConvertTo-Json prints this number. Compare with Format-List.`,
  })
}
