import { diagnosticsOf, valueOr, type Diagnostic, type Parsed } from '../model/diagnostic.ts'
import { parseAcceptedDomains } from '../parse/accepted-domains/index.ts'
import { parseBounce } from '../parse/bounce/index.ts'
import { parseCertificates } from '../parse/certificates/index.ts'
import { EVERY_FORM } from '../parse/every-form.ts'
import { parseExchangeCertificates } from '../parse/exchange-certificates/index.ts'
import { parseInboundConnectors } from '../parse/inbound-connectors/index.ts'
import { parseOrganizationConfig } from '../parse/organization-config/index.ts'
import type { PartKind } from './input-kind.ts'
import type { PartContents } from './intake.ts'

/** What a part holds, with spans inside the part’s own text. */
export type PartReading = PartContents & { readonly diagnostics: readonly Diagnostic[] }

/** Reads the text of one part as what it was recognised to be. */
export async function readPart(
  kind: Exclude<PartKind, 'case'>,
  text: string,
): Promise<PartReading> {
  switch (kind) {
    case 'certificate': {
      const result = parseCertificates(text)
      return { kind, certificates: valueOr(result, []), ...noted(result) }
    }
    case 'inbound-connectors': {
      const result = parseInboundConnectors(text, 'connectors', EVERY_FORM)
      return { kind, connectors: valueOr(result, []), ...noted(result) }
    }
    case 'accepted-domains': {
      const result = parseAcceptedDomains(text, 'acceptedDomains', EVERY_FORM)
      return { kind, acceptedDomains: valueOr(result, []), ...noted(result) }
    }
    case 'organization-config': {
      const result = parseOrganizationConfig(text, 'organizationConfig', EVERY_FORM)
      return { kind, config: valueOr(result, null), ...noted(result) }
    }
    case 'exchange-certificates': {
      const result = parseExchangeCertificates(text, 'exchangeCertificates', EVERY_FORM)
      return { kind, exchangeCertificates: valueOr(result, []), ...noted(result) }
    }
    case 'send-connectors':
      return { kind, diagnostics: [] }
    case 'bounce':
    case 'smtp-reply': {
      const result = await parseBounce(text, 'bounce')
      return { kind, bounce: valueOr(result, null), ...noted(result) }
    }
  }
}

function noted(result: Parsed<unknown>): { readonly diagnostics: readonly Diagnostic[] } {
  return { diagnostics: diagnosticsOf(result) }
}
