import { known, unknown, type Fact } from '../../model/fact.ts'
import {
  quote,
  scalarOf,
  type PropertyReader,
  type TextPiece,
  type ValueSite,
} from '../property-bag/index.ts'
import { readCultureDate, type DateOrder } from './culture-date.ts'

/** Prints what matters, with dates in a form that is the same in every culture. */
const SORTABLE =
  "Get-ExchangeCertificate | Format-List Thumbprint,Services,Subject,Issuer,CertificateDomains,Status,@{n='NotBefore';e={$_.NotBefore.ToString('s')}},@{n='NotAfter';e={$_.NotAfter.ToString('s')}}"

/** Reads `NotBefore` and `NotAfter`; a date that may be two is unknown, with a note. */
export function dateReader(order: DateOrder | null): PropertyReader<string> {
  return {
    leftOut: unknown,
    read: (value, site) => {
      const piece = scalarOf(value)
      if (piece === null) return unknown(site.path)
      const reading = readCultureDate(piece.text, order)
      switch (reading.kind) {
        case 'read':
          return known(reading.date, site.path, piece.span)
        case 'ambiguous':
          return note(
            piece,
            site,
            'date-ambiguous',
            'a date whose day and month cannot be exchanged',
          )
        case 'unreadable':
          return note(piece, site, 'date-unreadable', 'a date such as 2026-01-29')
      }
    },
  }
}

function note(piece: TextPiece, site: ValueSite, id: string, expected: string): Fact<never> {
  site.note({
    id,
    level: 'error',
    span: piece.span,
    found: quote(piece.text),
    expected,
    advice: `The date counts as unknown. Run ${SORTABLE} and paste that instead.`,
  })
  return unknown(site.path)
}
