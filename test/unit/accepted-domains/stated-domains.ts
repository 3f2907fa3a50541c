import { diagnosticsOf, valueOr, type Diagnostic } from '../../../src/relay/model/diagnostic.ts'
import type { AcceptedDomain } from '../../../src/relay/model/tenant.ts'
import { parseAcceptedDomains } from '../../../src/relay/parse/accepted-domains/index.ts'
import { EVERY_FORM } from '../../../src/relay/parse/every-form.ts'

export const PATH = 'tenant.acceptedDomains'

/** The domains of a text; none when it could not be read. */
export function domainsIn(text: string): readonly AcceptedDomain[] {
  return valueOr(parseAcceptedDomains(text, PATH, EVERY_FORM), [])
}

/** Their names. */
export function namesIn(text: string): readonly string[] {
  return domainsIn(text).map(({ domainName }) => domainName)
}

/** The diagnostics of a text. */
export function diagnosticsIn(text: string): readonly Diagnostic[] {
  return diagnosticsOf(parseAcceptedDomains(text, PATH, EVERY_FORM))
}
