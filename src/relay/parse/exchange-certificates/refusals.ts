import type { CasePath } from '../../model/case-path.ts'
import { failed, type Diagnostic, type Parsed } from '../../model/diagnostic.ts'
import {
  diagnose,
  limitDiagnostics,
  namesOf,
  quote,
  type PropertyBag,
} from '../property-bag/index.ts'

/** The forms certificates are read from. */
export const FORMS = 'output of Get-ExchangeCertificate | Format-List or | ConvertTo-Json'

const COMMAND =
  'Run Get-ExchangeCertificate | Format-List Thumbprint,Services,Subject,Issuer,CertificateDomains,NotBefore,NotAfter,Status'

/**
 * The failure of a text without a certificate: what is wrong with it, or what would have been
 * right.
 */
export function nothingRecognised(
  text: string,
  path: CasePath,
  notes: readonly Diagnostic[],
): Parsed<never> {
  const [error, ...others] = limitDiagnostics(notes.filter(({ level }) => level === 'error'))
  if (error !== undefined) return failed(error, ...others)
  return failed(
    diagnose({
      id: 'exchange-certificates-not-recognised',
      level: 'error',
      path,
      found: quote(text),
      expected: FORMS,
      advice: `${COMMAND} and paste all of its output.`,
    }),
  )
}

/** An object without any property of a certificate. */
export function noteForeign(bag: PropertyBag): Diagnostic {
  return diagnose({
    id: 'not-an-exchange-certificate',
    level: 'error',
    span: bag.span,
    found: `an object with ${quote(namesOf(bag).join(', '))}`,
    expected: 'certificates as Get-ExchangeCertificate prints them',
    advice: 'It was left out.',
  })
}

/** The table has neither names nor dates, and cuts subjects, so none of it is read. */
export function noteTable(row: PropertyBag): Diagnostic {
  return diagnose({
    id: 'exchange-certificate-table',
    level: 'error',
    span: row.span,
    found: 'a table, which has no domains and no dates and cuts subjects',
    expected: 'every property on a line of its own',
    advice: `Nothing of it was read. ${COMMAND} and paste that.`,
  })
}

/** Says that certificates were left out. */
export function tooMany(count: number, limit: number): Diagnostic {
  return diagnose({
    id: 'too-many-exchange-certificates',
    level: 'error',
    found: `${String(count)} certificates`,
    expected: `at most ${String(limit)}`,
    advice: 'Only the first ones were read. Paste those of the server that sends.',
  })
}
