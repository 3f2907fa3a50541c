import type { Field } from './fields/read-fields.ts'
import { fieldValue } from './report-parts.ts'

/** Who signs reports, and nobody else. */
const REPORTER =
  /mailer-daemon|postmaster|MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e|Microsoft (?:Outlook|Exchange)|Mail Delivery/i

/** `From` in the languages of `HEADER_NAMES`. */
const FROM_NAMES = ['from', 'von', 'de']

/** Whether a message comes from a mail server, by its From header. */
export function isFromReporter(header: readonly Field[]): boolean {
  return FROM_NAMES.some((name) => REPORTER.test(fieldValue(header, name)?.text ?? ''))
}
